// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillStart, useState } from "@odoo/owl";
import { Dialog } from "@web/core/dialog/dialog";
import { useAutofocus, useService } from "@web/core/utils/hooks";
import { isSendKey } from "./box_hook";

/** "He called": by which way, who, and what was wanted; the rest is written on the card. */
export class NewCardDialog extends Component {
    static template = "social_interest.NewCardDialog";
    static components = { Dialog };
    static props = { close: Function, onMade: Function, onAllFields: Function };

    setup() {
        this.orm = useService("orm");
        this.state = useState({ source: 0, contact: "", text: "", busy: false });
        this.sources = [];
        useAutofocus({ refName: "contact" });
        onWillStart(async () => {
            this.sources = await this.orm.call("social.interest", "by_hand_sources", []);
            this.state.source = this.sources[0].id;
        });
    }

    get isReady() {
        return this.state.contact.trim() && this.state.text.trim() && !this.state.busy;
    }

    async onMake() {
        if (!this.isReady) {
            return;
        }
        this.state.busy = true;
        try {
            const { contact, text, source } = this.state;
            const id = await this.orm.call("social.interest", "make_by_hand", [contact, text], { source_id: source });
            this.props.close();
            await this.props.onMade(id);
        } finally {
            this.state.busy = false;
        }
    }

    onKeydown(ev) {
        if (isSendKey(ev)) {
            ev.preventDefault();
            return this.onMake();
        }
    }

    onAllFields() {
        this.props.close();
        return this.props.onAllFields();
    }
}
