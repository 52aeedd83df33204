// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { standardFieldProps } from "@web/views/fields/standard_field_props";

const ICONS = { strong: "fa-circle", likely: "fa-adjust", possible: "fa-circle-o" };

/** How sure it is: a colour, a sign and a word. */
export class Strength extends Component {
    static template = "social_interest.Strength";
    static props = { value: { type: [String, Boolean] }, name: String };

    get icon() {
        return ICONS[this.props.value] || "fa-circle-o";
    }
}

export class StrengthField extends Component {
    static template = "social_interest.StrengthField";
    static components = { Strength };
    static props = { ...standardFieldProps };

    get value() {
        return this.props.record.data[this.props.name];
    }

    get label() {
        const { selection } = this.props.record.fields[this.props.name];
        return selection.find(([key]) => key === this.value)?.[1] || "";
    }
}

registry.category("fields").add("interest_strength", { component: StrengthField, supportedTypes: ["selection"] });
