// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { standardFieldProps } from "@web/views/fields/standard_field_props";

/** What the stored messages that nobody knew would give by the template as it is on the screen. */
export class TemplatePreview extends Component {
    static template = "social_interest.TemplatePreview";
    static props = { ...standardFieldProps };

    get preview() {
        return this.props.record.data[this.props.name] || { tried: [], total: 0, fits: 0, error: "" };
    }

    get columns() {
        const all = [
            ["author", _t("Author")],
            ["email", _t("E-mail")],
            ["phone", _t("Phone")],
            ["text", _t("Text")],
            ["link", _t("Link")],
            ["product", _t("Product")],
            ["rating", _t("Stars")],
        ];
        return all.filter(([name]) => this.preview.tried.some((one) => one[name]));
    }

    get summary() {
        const { fits, tried, total } = this.preview;
        if (!total) {
            return _t("No unrecognised message is from this sender with this subject.");
        }
        const message = _t("%(fits)s of %(tried)s unrecognised messages would make cards.", {
            fits,
            tried: tried.length,
        });
        return total > tried.length ? _t("%(message)s There are %(total)s in all.", { message, total }) : message;
    }
}

registry.category("fields").add("interest_template_preview", {
    component: TemplatePreview,
    supportedTypes: ["json"],
});
