// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { Dialog } from "@web/core/dialog/dialog";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { useProof } from "../proof/proof_hook";
import { useDeed } from "../undo/deed_hook";

/** "Answered? Paste the screenshot, give the link, say why there is none, or Not yet." */
export class ProofRequest extends Component {
    static template = "social_interest.ProofRequest";
    static components = { Dialog };
    static props = { card: Object, close: Function, onGiven: Function };

    setup() {
        this.notification = useService("notification");
        this.deed = useDeed();
        this.without = useState({ isAsked: false, reason: "" });
        // before the proof zones of the feed behind hear of it
        this.giving = useProof(() => this.proven, {
            isFirst: true,
            onGiven: () => this.onGiven(),
            ...this.giveOptions,
        });
    }

    get title() {
        return _t("Have you answered %s?", this.props.card.name);
    }

    /** What the proof is given to. */
    get proven() {
        return this.props.card.id;
    }

    get giveOptions() {
        return {};
    }

    /** The cards that are answered. */
    get ids() {
        return [this.props.card.id];
    }

    async onWithout() {
        await this.deed("social.interest", this.ids, "process_without_proof", {
            args: ["no_screenshot", this.without.reason.trim()],
        });
        this.props.onGiven();
        this.props.close();
    }

    onGiven() {
        this.props.onGiven();
        this.notification.add(_t("Proof saved: the card is processed."), { type: "success" });
        this.props.close();
    }
}
