// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { useNow } from "../target/now";
import { formatFull, formatMoment } from "../target/moments";
import { isMine } from "./claim_hook";

const SOON = 15;

/** Tells the responsible how long the card stays his if he does not answer. */
export class ReturnTime extends Component {
    static template = "social_interest.ReturnTime";
    static props = { ...standardWidgetProps };

    setup() {
        this.clock = useNow();
    }

    get left() {
        const { return_date: end } = this.props.record.data;
        return end.diff(this.clock.now).as("minutes");
    }

    get isShown() {
        const { return_date: end, state } = this.props.record.data;
        return Boolean(end) && state === "taken" && isMine(this.props.record);
    }

    get isSoon() {
        return this.left < SOON;
    }

    get text() {
        const { return_date: end } = this.props.record.data;
        return this.left > 0
            ? _t("Answer by %s, or it goes back", formatMoment(end, this.clock.now))
            : _t("Answer now, or it goes back");
    }

    get title() {
        const { return_date: end } = this.props.record.data;
        return _t("Not answered by %s, the card goes to somebody else.", formatFull(end));
    }
}

export const returnTime = {
    component: ReturnTime,
    fieldDependencies: [
        { name: "state", type: "selection" },
        { name: "return_date", type: "datetime" },
        { name: "user_id", type: "many2one", relation: "res.users" },
    ],
};

registry.category("view_widgets").add("interest_return", returnTime);
