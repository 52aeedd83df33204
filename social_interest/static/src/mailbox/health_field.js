// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { BadgeField, badgeField } from "@web/views/fields/badge/badge_field";

const LOOKS = {
    ok: { icon: "fa-check-circle", class: "text-bg-success" },
    late: { icon: "fa-clock-o", class: "text-bg-danger" },
    failing: { icon: "fa-exclamation-triangle", class: "text-bg-danger" },
    off: { icon: "fa-pause-circle", class: "text-bg-300" },
};

/** Health of a mailbox: a colour, an icon and a word. */
export class HealthField extends BadgeField {
    static template = "social_interest.HealthField";

    get look() {
        return LOOKS[this.props.record.data[this.props.name]];
    }
}

registry.category("fields").add("interest_health", {
    ...badgeField,
    component: HealthField,
    supportedTypes: ["selection"],
});
