// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { Dialog } from "@web/core/dialog/dialog";
import { useService } from "@web/core/utils/hooks";

/** The number, large enough to dial it by hand, and what came of the call. */
export class CallDialog extends Component {
    static template = "social_interest.CallDialog";
    static components = { Dialog };
    static props = { cardId: Number, name: String, number: String, close: Function, onDone: Function };

    setup() {
        this.orm = useService("orm");
        this.state = useState({ feedback: "", busy: false });
    }

    async onTalked() {
        this.state.busy = true;
        try {
            await this.orm.call("social.interest", "call_done", [[this.props.cardId], this.state.feedback]);
        } finally {
            this.state.busy = false;
        }
        await this.props.onDone();
        this.props.close();
    }
}
