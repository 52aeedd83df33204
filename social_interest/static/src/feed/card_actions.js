// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { useLostCard } from "../claim/claim_hook";
import { useDeed } from "../undo/deed_hook";
import { useAnnounceState } from "./announcer";

/**
 * Ends a card, or makes an opportunity of it. The card changes where it stands:
 * nothing moves under the pointer, as it would if the whole feed were read again.
 */
export class CardActions extends Component {
    static template = "social_interest.CardActions";
    static props = { ...standardWidgetProps };

    setup() {
        this.deed = useDeed();
        this.announceState = useAnnounceState();
        this.state = useState({ busy: false });
        this.lostCard = useLostCard();
    }

    get card() {
        return this.props.record.data;
    }

    /** A card that a colleague took meanwhile offers nothing. */
    get isLost() {
        return Boolean(this.lostCard(this.props.record));
    }

    get isOpen() {
        return ["new", "taken"].includes(this.card.state);
    }

    get canProcess() {
        const { state, needs_answer: needsAnswer, verdict } = this.card;
        return verdict !== "failed" && (["taken", "answered"].includes(state) || (state === "new" && !needsAnswer));
    }

    get canBecomeLead() {
        return !this.card.lead_id && this.card.verdict !== "failed";
    }

    async call(method) {
        const { record } = this.props;
        if (this.state.busy) {
            return;
        }
        this.state.busy = true;
        try {
            const reload = () => record.load();
            if (await this.deed(record.resModel, [record.resId], method, { reload })) {
                this.announceState(record);
            }
        } finally {
            this.state.busy = false;
        }
    }
}

export const cardActions = {
    component: CardActions,
    fieldDependencies: [
        { name: "state", type: "selection" },
        { name: "verdict", type: "selection" },
        { name: "needs_answer", type: "boolean" },
        { name: "opened_date", type: "datetime" },
        { name: "lead_id", type: "many2one", relation: "crm.lead" },
    ],
};

registry.category("view_widgets").add("interest_actions", cardActions);
