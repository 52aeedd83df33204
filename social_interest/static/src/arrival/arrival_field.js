// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { BadgeField, badgeField } from "@web/views/fields/badge/badge_field";

const LOOKS = {
    arrived: { icon: "fa-check-circle", class: "text-success" },
    nearly: { icon: "fa-check", class: "text-success" },
    waiting: { icon: "fa-clock-o", class: "text-muted" },
    gap: { icon: "fa-exclamation-triangle", class: "text-danger" },
};

/** Whether all came that a service counted: an icon, a colour, and the two numbers in words. */
export class ArrivalField extends BadgeField {
    static template = "social_interest.ArrivalField";
    static props = { ...BadgeField.props, note: { type: String, optional: true } };

    get look() {
        return LOOKS[this.props.record.data[this.props.name]];
    }

    get note() {
        return this.props.record.data[this.props.note] || this.formattedValue;
    }
}

registry.category("fields").add("interest_arrival", {
    ...badgeField,
    component: ArrivalField,
    supportedTypes: ["selection"],
    fieldDependencies: ({ options }) => (options.note ? [{ name: options.note, type: "char" }] : []),
    extractProps: (info, dynamic) => ({ ...badgeField.extractProps(info, dynamic), note: info.options.note }),
});
