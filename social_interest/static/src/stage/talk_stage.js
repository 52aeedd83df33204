// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { useService } from "@web/core/utils/hooks";
import { STAGE_CHANGED, StageMenu } from "./stage_menu";

/** Where the person stands in the line of business of the card; elsewhere he is told of only. */
export class TalkStage extends Component {
    static template = "social_interest.TalkStage";
    static components = { StageMenu };
    static props = { record: Object, person: Object };

    setup() {
        this.orm = useService("orm");
        this.state = useState({ busy: false });
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
            // the form that the conversation stands on has the stages, too
            this.env.bus.trigger(STAGE_CHANGED);
        } finally {
            this.state.busy = false;
        }
    }
}
