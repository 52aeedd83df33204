// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { KanbanRecord } from "@web/views/kanban/kanban_record";
import { KanbanRenderer } from "@web/views/kanban/kanban_renderer";
import { kanbanView } from "@web/views/kanban/kanban_view";
import { useLostCard } from "../claim/claim_hook";
import { FeedModel } from "../live/feed_model";
import { DeskController } from "../talk/desk_controller";
import { FeedSearchModel } from "./feed_search_model";
import { useIsDone } from "../undo/deed_hook";
import { useFeedKeys } from "./feed_keys";

/** A card of the feed: its edge has the colour of its state, or of its being late. */
export class FeedRecord extends KanbanRecord {
    setup() {
        super.setup();
        this.lostCard = useLostCard();
        this.isDone = useIsDone();
    }

    getRecordClasses() {
        const { record } = this.props;
        const { status, condition } = record.data;
        const classes = [super.getRecordClasses(), "o_si_card"];
        if (this.lostCard(record)) {
            classes.push("o_si_status_taken", "o_si_is_lost");
        } else {
            classes.push(`o_si_status_${status}`, condition ? `o_si_is_${condition}` : "");
        }
        classes.push(this.isDone(record) ? "o_si_is_done" : "");
        return classes.filter(Boolean).join(" ");
    }
}

export class FeedRenderer extends KanbanRenderer {
    static components = { ...KanbanRenderer.components, KanbanRecord: FeedRecord };

    setup() {
        super.setup();
        useFeedKeys(this.rootRef, this.env.searchModel);
    }
}

export const feedView = {
    ...kanbanView,
    Controller: DeskController,
    Model: FeedModel,
    Renderer: FeedRenderer,
    SearchModel: FeedSearchModel,
};

registry.category("views").add("social_interest_feed", feedView);
