// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { KanbanController } from "@web/views/kanban/kanban_controller";
import { kanbanView } from "@web/views/kanban/kanban_view";
import { ListController } from "@web/views/list/list_controller";
import { listView } from "@web/views/list/list_view";
import { OlderBanner } from "./older_banner";

export class QuarantineListController extends ListController {
    static template = "social_interest.QuarantineList";
    static components = { ...ListController.components, OlderBanner };
}

export class QuarantineKanbanController extends KanbanController {
    static template = "social_interest.QuarantineKanban";
    static components = { ...KanbanController.components, OlderBanner };
}

const views = registry.category("views");
views.add("social_interest_quarantine", { ...listView, Controller: QuarantineListController });
views.add("social_interest_quarantine_kanban", { ...kanbanView, Controller: QuarantineKanbanController });
