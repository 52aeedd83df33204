// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { Dropdown } from "@web/core/dropdown/dropdown";
import { DropdownItem } from "@web/core/dropdown/dropdown_item";
import { _t } from "@web/core/l10n/translation";
import { x2ManyCommands } from "@web/core/orm_service";
import { registry } from "@web/core/registry";
import { standardFieldProps } from "@web/views/fields/standard_field_props";

/** What a place in the message can be; any, where it is not said. */
const TARGETS_OF_METHOD = {
    sender: ["author", "email"],
    reply_to: ["author", "email"],
    link: ["link", "product", "author"],
};
const ICONS = { header: "fa-envelope-o", label: "fa-tag", line: "fa-align-left", link: "fa-link" };

/**
 * The example message as plain rows, each of which can be named: "this is the
 * author". The frame that shows the message itself lets no script in, so it
 * cannot be pointed into; these rows are made of its text by the server.
 */
export class TeachRows extends Component {
    static template = "social_interest.TeachRows";
    static components = { Dropdown, DropdownItem };
    static props = { ...standardFieldProps };

    setup() {
        this.state = useState({ shown: false });
        this.icons = ICONS;
    }

    get rows() {
        return this.props.record.data[this.props.name] || [];
    }

    get lines() {
        return this.props.record.data.line_ids;
    }

    get mailId() {
        return this.props.record.data.mail_id?.id;
    }

    get frameTitle() {
        return _t("The original message");
    }

    targetsOf(row) {
        const possible = TARGETS_OF_METHOD[row.field.method];
        return this.lines.fields.target.selection.filter(([target]) => !possible || possible.includes(target));
    }

    /** Names of what was taught at this row. */
    taughtAt({ field }) {
        const names = new Map(this.lines.fields.target.selection);
        return this.lines.records
            .map((line) => line.data)
            .filter(
                (data) =>
                    data.method === field.method &&
                    (data.pattern || "") === (field.pattern || "") &&
                    (field.method !== "link" || data.number === field.number)
            )
            .map((data) => names.get(data.target));
    }

    async teach(row, target) {
        const values = { pattern: "", until: "", number: 1, ...row.field, target };
        if (target === "text" && values.method === "between") {
            // the next line is the rest of the text, not its end
            values.until = "";
        }
        const known = target !== "other" && this.lines.records.find((line) => line.data.target === target);
        if (known) {
            await known.update(values);
        } else {
            await this.lines.applyCommands([x2ManyCommands.create(undefined, values)]);
        }
    }
}

export const teachRows = {
    component: TeachRows,
    supportedTypes: ["json"],
    fieldDependencies: [{ name: "mail_id", type: "many2one", relation: "social.interest.mail" }],
};

registry.category("fields").add("interest_teach_rows", teachRows);
