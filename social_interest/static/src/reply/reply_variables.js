// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useRef } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";

/** Buttons that put a variable where the cursor stands in the text of a prepared reply. */
export class ReplyVariables extends Component {
    static template = "social_interest.ReplyVariables";
    static props = { ...standardWidgetProps };

    setup() {
        this.root = useRef("root");
        this.variables = [
            { name: "first_name", label: _t("First name") },
            { name: "name", label: _t("Name") },
            { name: "product", label: _t("Product") },
            { name: "link", label: _t("Product link") },
            { name: "salesperson", label: _t("Salesperson") },
            { name: "company", label: _t("Company") },
        ];
    }

    async onInsert(name) {
        const area = this.root.el.closest(".o_form_view").querySelector(".o_field_widget[name='body'] textarea");
        const text = area.value;
        const [start, end] = [area.selectionStart, area.selectionEnd];
        const space = /[^\s([{«“"'/-]$/.test(text.slice(0, start)) ? " " : "";
        const variable = `${space}{${name}}`;
        await this.props.record.update({ body: text.slice(0, start) + variable + text.slice(end) });
        area.focus();
        area.setSelectionRange(start + variable.length, start + variable.length);
    }
}

registry.category("view_widgets").add("interest_reply_variables", { component: ReplyVariables });
