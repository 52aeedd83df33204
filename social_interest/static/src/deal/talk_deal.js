// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";

const OUTCOMES = {
    made: { label: _t("Deal made"), icon: "fa-handshake-o" },
    won: { label: _t("Deal won"), icon: "fa-trophy" },
    lost: { label: _t("Deal lost"), icon: "fa-times-circle-o" },
};

/** A line of the time line: a deal was made, won or lost. */
export class TalkDeal extends Component {
    static template = "social_interest.TalkDeal";
    static props = { entry: Object, time: String, fullTime: String };

    setup() {
        this.action = useService("action");
    }

    get outcome() {
        return OUTCOMES[this.props.entry.outcome] || OUTCOMES.made;
    }

    onOpen() {
        const { model, res_id: resId } = this.props.entry;
        return this.action.doAction({
            type: "ir.actions.act_window",
            res_model: model,
            res_id: resId,
            views: [[false, "form"]],
        });
    }
}
