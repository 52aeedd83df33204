// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { KanbanController } from "@web/views/kanban/kanban_controller";
import { kanbanView } from "@web/views/kanban/kanban_view";
import { ListController } from "@web/views/list/list_controller";
import { listView } from "@web/views/list/list_view";
import { useMatchChange } from "./match_service";

/** The questions: one whose answer was undone is there again. */
export class MatchListController extends ListController {
    setup() {
        super.setup();
        useMatchChange(() => this.model.load());
    }
}

export class MatchKanbanController extends KanbanController {
    setup() {
        super.setup();
        useMatchChange(() => this.model.load());
    }
}

registry.category("views").add("interest_matches", { ...listView, Controller: MatchListController });
registry.category("views").add("interest_matches_kanban", { ...kanbanView, Controller: MatchKanbanController });
