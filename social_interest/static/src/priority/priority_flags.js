// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { PriorityField, priorityField } from "@web/views/fields/priority/priority_field";

/** Priority as flags: stars are what people give in reviews, and the head to answers. */
export class PriorityFlags extends PriorityField {
    static template = "social_interest.PriorityFlags";
}

registry.category("fields").add("interest_priority", { ...priorityField, component: PriorityFlags });
