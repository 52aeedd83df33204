// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { CheckBox } from "@web/core/checkbox/checkbox";
import { registry } from "@web/core/registry";
import { standardFieldProps } from "@web/views/fields/standard_field_props";
import { useDeed } from "../undo/deed_hook";

/**
 * The tick *Processed*, in tables and forms: it does what the button does, so that it asks
 * why where there is no proof, and can be undone.
 */
export class TickField extends Component {
    static template = "social_interest.TickField";
    static components = { CheckBox };
    static props = { ...standardFieldProps };

    setup() {
        this.deed = useDeed();
        this.state = useState({ turn: 0, busy: false });
    }

    get isTicked() {
        return Boolean(this.props.record.data[this.props.name]);
    }

    get isLocked() {
        return this.state.busy || !this.props.record.resId;
    }

    async onChange(value) {
        const { record } = this.props;
        this.state.busy = true;
        try {
            if (await record.isDirty()) {
                await record.save();
            }
            await this.deed(record.resModel, [record.resId], value ? "action_process" : "action_reopen", {
                reload: () => record.load(),
            });
        } finally {
            this.state.busy = false;
            // whoever thinks better of it sees the box as it was
            this.state.turn++;
        }
    }
}

registry.category("fields").add("interest_tick", { component: TickField, supportedTypes: ["boolean"] });
