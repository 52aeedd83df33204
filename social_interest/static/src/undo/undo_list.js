// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { ListController } from "@web/views/list/list_controller";
import { useDeedEnd } from "./deed_hook";

/** A table of cards: what was undone is shown as it is again. */
export class UndoListController extends ListController {
    setup() {
        super.setup();
        useDeedEnd({ onUndone: () => this.model.load() });
    }
}
