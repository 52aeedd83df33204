// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { formPhoneField } from "@web/views/fields/phone/phone_field";

/** A phone number as people write it, whose link dials one number: no extension, no trunk zero, no opening hours. */
class InterestPhoneField extends formPhoneField.component {
    get phoneHref() {
        const { dial_number: number } = this.props.record.data;
        return number ? `tel:${number}` : super.phoneHref;
    }
}

registry.category("fields").add("interest_phone", {
    ...formPhoneField,
    component: InterestPhoneField,
    fieldDependencies: [{ name: "dial_number", type: "char" }],
});
