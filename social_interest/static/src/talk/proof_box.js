// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useRef, useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { useProof } from "../proof/proof_hook";
import { useDeed } from "../undo/deed_hook";

/** The proof of the answer: pasted, dropped, a file, a link, or why there is none, which the head sees. */
export class ProofBox extends Component {
    static template = "social_interest.ProofBox";
    static props = {
        record: Object,
        getText: { type: Function, optional: true },
        onGiven: { type: Function, optional: true },
    };
    static defaultProps = { getText: () => "", onGiven: () => {} };

    setup() {
        this.root = useRef("root");
        this.notification = useService("notification");
        this.deed = useDeed();
        this.state = useState({ asks: "", reason: "", over: false });
        this.giving = useProof(() => this.props.record.resId, {
            isMeant: (ev) => this.isMeant(ev),
            getText: () => this.props.getText(),
            onGiven: () => this.onGiven(),
        });
    }

    /** A picture that is pasted anywhere in the talk is the proof; one in a letter's text is the letter's. */
    isMeant(ev) {
        const talk = this.root.el?.closest(".o_si_talk");
        return Boolean(talk) && (ev.target === document.body || talk.contains(document.activeElement));
    }

    async onGiven() {
        this.props.onGiven();
        this.notification.add(_t("Proof saved: the card is processed."), { type: "success" });
        await this.props.record.load();
    }

    onDrop(ev) {
        this.state.over = false;
        return this.giving.onDrop(ev);
    }

    async onWithout() {
        const { record } = this.props;
        await this.deed(record.resModel, [record.resId], "process_without_proof", {
            args: ["no_screenshot", this.state.reason.trim()],
            reload: () => record.load(),
        });
        this.props.onGiven();
    }
}
