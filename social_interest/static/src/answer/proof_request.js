// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { Dialog } from "@web/core/dialog/dialog";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { useProof } from "../proof/proof_hook";

/** "Answered? Paste the screenshot, give the link, or Not yet." */
export class ProofRequest extends Component {
    static template = "social_interest.ProofRequest";
    static components = { Dialog };
    static props = { card: Object, close: Function, onGiven: Function };

    setup() {
        this.notification = useService("notification");
        // before the proof zones of the feed behind hear of it
        this.giving = useProof(() => this.props.card.id, { isFirst: true, onGiven: () => this.onGiven() });
    }

    get title() {
        return _t("Have you answered %s?", this.props.card.name);
    }

    onGiven() {
        this.props.onGiven();
        this.notification.add(_t("Proof saved: the card is processed."), { type: "success" });
        this.props.close();
    }
}
