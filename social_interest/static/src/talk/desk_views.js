// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { listView } from "@web/views/list/list_view";
import { FeedSearchModel } from "../feed/feed_search_model";
import { LiveFeedController } from "../live/live_feed";
import { UndoListController } from "../undo/undo_list";
import { withDesk } from "./desk";

/** The feed, with the open card beside it. */
export class DeskController extends withDesk(LiveFeedController, {
    item: ".o_si_card",
    renderer: ".o_kanban_renderer",
}) {
    static template = "social_interest.Desk";
}

/** The table, with the open card beside it. */
export class DeskListController extends withDesk(UndoListController, {
    item: ".o_data_row",
    renderer: ".o_list_renderer",
}) {
    static template = "social_interest.DeskList";
}

registry.category("views").add("social_interest_list", {
    ...listView,
    Controller: DeskListController,
    SearchModel: FeedSearchModel,
});
