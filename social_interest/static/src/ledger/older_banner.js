// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillStart, useState } from "@odoo/owl";
import { useService } from "@web/core/utils/hooks";

/** Says how many messages were read by an older parser, and offers to read them again. */
export class OlderBanner extends Component {
    static template = "social_interest.OlderBanner";
    static props = { model: Object };

    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
        this.state = useState({ count: 0, busy: false });
        onWillStart(() => this.count());
    }

    call(method) {
        return this.orm.call("social.interest.mail", method, []);
    }

    async count() {
        this.state.count = await this.call("count_older");
    }

    async onProcess() {
        this.state.busy = true;
        try {
            const action = await this.call("action_process_older");
            await this.action.doAction(action, { onClose: () => this.props.model.load() });
            await this.count();
        } finally {
            this.state.busy = false;
        }
    }
}
