// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { standardFieldProps } from "@web/views/fields/standard_field_props";

/** What became of the messages of an import; each count opens its list. */
export class ImportOutcome extends Component {
    static template = "social_interest.ImportOutcome";
    static props = { ...standardFieldProps };

    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
    }

    get lines() {
        return this.props.record.data[this.props.name] || [];
    }

    async open(fate, reason) {
        const { resId, resModel } = this.props.record;
        await this.action.doAction(await this.orm.call(resModel, "action_view_outcome", [[resId], fate, reason]));
    }
}

registry.category("fields").add("interest_import_outcome", {
    component: ImportOutcome,
    supportedTypes: ["json"],
});
