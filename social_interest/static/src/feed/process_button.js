// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { CardActions, cardActions } from "./card_actions";

/** Ticks a card: the first thing to do with one that needs no answer, the last with one that was answered. */
export class ProcessButton extends CardActions {
    static template = "social_interest.ProcessButton";

    get isFirst() {
        const { needs_answer: needsAnswer, opened_date: opened, state } = this.card;
        return !needsAnswer || (Boolean(opened) && state === "taken");
    }
}

registry.category("view_widgets").add("interest_process", { ...cardActions, component: ProcessButton });
