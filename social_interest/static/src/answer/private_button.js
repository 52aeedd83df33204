// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { useLostCard } from "../claim/claim_hook";
import { usePlace } from "./place_hook";

/** Answers in private what was said in public, where the channel has a link for it. */
export class PrivateButton extends Component {
    static template = "social_interest.PrivateButton";
    static props = { ...standardWidgetProps };

    setup() {
        this.openPlace = usePlace();
        this.lostCard = useLostCard();
    }

    get url() {
        return !this.lostCard(this.props.record) && this.props.record.data.private_answer_url;
    }

    async onClick() {
        await this.openPlace(this.props.record, this.url);
    }
}

export const privateButton = {
    component: PrivateButton,
    fieldDependencies: [
        { name: "state", type: "selection" },
        { name: "private_answer_url", type: "char" },
        { name: "user_id", type: "many2one", relation: "res.users" },
    ],
};

registry.category("view_widgets").add("interest_private", privateButton);
