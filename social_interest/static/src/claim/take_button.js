// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { useAnnounceState } from "../feed/announcer";
import { useClaim, useLostCard } from "./claim_hook";

/** Takes a card that nobody has; shows who was faster. */
export class TakeButton extends Component {
    static template = "social_interest.TakeButton";
    static props = { ...standardWidgetProps };

    setup() {
        this.claim = useClaim({ undo: true });
        this.lostCard = useLostCard();
        this.announceState = useAnnounceState();
    }

    get lost() {
        return this.lostCard(this.props.record);
    }

    get isFree() {
        const { state, user_id: owner, verdict } = this.props.record.data;
        return state === "new" && !owner && verdict !== "failed";
    }

    async onClick() {
        if (await this.claim(this.props.record)) {
            await this.props.record.load();
            this.announceState(this.props.record);
        }
    }
}

export const takeButton = {
    component: TakeButton,
    fieldDependencies: [
        { name: "state", type: "selection" },
        { name: "verdict", type: "selection" },
        { name: "user_id", type: "many2one", relation: "res.users" },
    ],
};

registry.category("view_widgets").add("interest_take", takeButton);
