// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { Dropdown } from "@web/core/dropdown/dropdown";
import { DropdownItem } from "@web/core/dropdown/dropdown_item";
import { registry } from "@web/core/registry";
import { useBus, useService } from "@web/core/utils/hooks";
import { standardFieldProps } from "@web/views/fields/standard_field_props";
import { STAGE_CHANGED, StageMenu } from "./stage_menu";

/** The stages of a person on the form of a profile or a contact, one for each line of business. */
export class StageLines extends Component {
    static template = "social_interest.StageLines";
    static components = { Dropdown, DropdownItem, StageMenu };
    static props = { ...standardFieldProps, method: { type: String, optional: true } };
    static defaultProps = { method: "set_stage" };

    setup() {
        this.orm = useService("orm");
        this.state = useState({ busy: false });
        useBus(this.env.bus, STAGE_CHANGED, () => this.onChanged());
    }

    /** What is being typed is not lost for it. */
    async onChanged() {
        if (!(await this.props.record.isDirty())) {
            await this.props.record.load();
        }
    }

    get lines() {
        return this.props.record.data[this.props.name] || [];
    }

    /** Where the person stands, and the user's own line. */
    get shown() {
        return this.lines.filter(({ stage, own }) => stage || own);
    }

    get others() {
        return this.lines.filter(({ stage, own }) => !stage && !own);
    }

    async onStage(teamId, stageId) {
        const { record, method } = this.props;
        if (this.state.busy || ((await record.isDirty()) && !(await record.save()))) {
            return;
        }
        this.state.busy = true;
        try {
            await this.orm.call(record.resModel, method, [[record.resId], stageId, teamId]);
            await record.load();
            // what was done is told in the chatter
            this.env.bus.trigger("MAIL:RELOAD-THREAD", { model: record.resModel, id: record.resId });
        } finally {
            this.state.busy = false;
        }
    }
}

registry.category("fields").add("interest_stages", {
    component: StageLines,
    supportedTypes: ["json"],
    extractProps: ({ options }) => (options.method ? { method: options.method } : {}),
});
