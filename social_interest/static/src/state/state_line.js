// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { BadgeField, badgeField } from "@web/views/fields/badge/badge_field";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { stateWord } from "./state_word";

/** How a card stands, in a word, and whether there is a proof of its answer. */
export class StateLine extends Component {
    static template = "social_interest.StateLine";
    static props = { ...standardWidgetProps };

    get word() {
        return stateWord(this.props.record);
    }

    /** Why there is none, where somebody said so. */
    get title() {
        const { record } = this.props;
        const reasons = Object.fromEntries(record.fields.unproven_reason?.selection || []);
        return [reasons[record.data.unproven_reason], record.data.unproven_note].filter(Boolean).join(": ");
    }

    get isProven() {
        return this.props.record.data.has_proof;
    }
}

export const stateLine = {
    component: StateLine,
    fieldDependencies: [
        { name: "status", type: "selection" },
        { name: "has_proof", type: "boolean" },
        { name: "unproven_reason", type: "selection" },
        { name: "unproven_note", type: "char" },
        { name: "user_id", type: "many2one", relation: "res.users" },
    ],
};

registry.category("view_widgets").add("interest_state", stateLine);

/** The same word as a badge in a table. */
export class StateBadge extends BadgeField {
    get formattedValue() {
        return stateWord(this.props.record);
    }
}

export const stateBadge = { ...badgeField, component: StateBadge };

registry.category("fields").add("interest_state", stateBadge);
