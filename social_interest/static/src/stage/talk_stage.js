// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { Dropdown } from "@web/core/dropdown/dropdown";
import { DropdownItem } from "@web/core/dropdown/dropdown_item";
import { useService } from "@web/core/utils/hooks";

/** Where the person stands in the line of business of the card, and another stage in two clicks. */
export class TalkStage extends Component {
    static template = "social_interest.TalkStage";
    static components = { Dropdown, DropdownItem };
    static props = { record: Object, person: Object };

    setup() {
        this.orm = useService("orm");
        this.state = useState({ busy: false });
    }

    get stage() {
        return this.props.person.stage;
    }

    get stages() {
        return this.props.person.stages || [];
    }

    async onStage(stageId) {
        const { record } = this.props;
        if (this.state.busy) {
            return;
        }
        this.state.busy = true;
        try {
            await this.orm.call(record.resModel, "set_stage", [[record.resId], stageId]);
            await record.load();
        } finally {
            this.state.busy = false;
        }
    }
}
