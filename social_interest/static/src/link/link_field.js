// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { UrlField, urlField } from "@web/views/fields/url/url_field";

/**
 * A link that opens only as the server decided. What is kept is text: it can be
 * typed, and is never followed.
 *
 * Options: `opens` names the field with the decided link (by default the field
 * itself is one), `refusal` that with the reason why there is none.
 */
export class LinkField extends UrlField {
    static template = "social_interest.LinkField";
    static props = {
        ...UrlField.props,
        opens: { type: String, optional: true },
        refusal: { type: String, optional: true },
    };

    get href() {
        const url = this.props.record.data[this.props.opens || this.props.name] || "";
        return /^https?:\/\//.test(url) ? url : "";
    }

    get refusal() {
        return (this.props.refusal && this.props.record.data[this.props.refusal]) || "";
    }
}

export const linkField = {
    ...urlField,
    component: LinkField,
    supportedOptions: [],
    fieldDependencies: ({ options }) =>
        [options.opens, options.refusal].filter(Boolean).map((name) => ({ name, type: "char", readonly: true })),
    extractProps: ({ attrs, options, placeholder }) => ({
        placeholder,
        text: attrs.text,
        opens: options.opens,
        refusal: options.refusal,
    }),
};

registry.category("fields").add("interest_link", linkField);
