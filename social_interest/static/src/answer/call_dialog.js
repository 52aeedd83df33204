// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillStart, useState } from "@odoo/owl";
import { Dialog } from "@web/core/dialog/dialog";
import { useService } from "@web/core/utils/hooks";

/** The number, large enough to dial it by hand, what the talk is about, and what came of the call. */
export class CallDialog extends Component {
    static template = "social_interest.CallDialog";
    static components = { Dialog };
    static props = { cardId: Number, name: String, number: String, close: Function, onDone: Function };

    setup() {
        this.orm = useService("orm");
        this.state = useState({ feedback: "", busy: false, choices: null });
        this.brief = {};
        onWillStart(async () => {
            this.brief = await this.orm.call("social.interest", "call_brief", [[this.props.cardId]]);
        });
    }

    onTalked() {
        return this.end("call_done", this.state.feedback);
    }

    async onNotReached() {
        this.state.choices = await this.orm.call("social.interest", "snooze_choices", []);
    }

    onLater(until) {
        return this.end("call_later", until, this.state.feedback);
    }

    async end(method, ...args) {
        this.state.busy = true;
        try {
            await this.orm.call("social.interest", method, [[this.props.cardId], ...args]);
        } finally {
            this.state.busy = false;
        }
        await this.props.onDone();
        this.props.close();
    }
}
