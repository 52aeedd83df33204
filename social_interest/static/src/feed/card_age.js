// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { formatDate, formatDateTime } from "@web/core/l10n/dates";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { useNow } from "../target/now";
import { formatLength } from "../target/target_time";

const WEEK = 7 * 1440;

/** How old a card is: "3 h ago"; after a week its date. The full moment is the tooltip. */
export class CardAge extends Component {
    static template = "social_interest.CardAge";
    static props = { ...standardWidgetProps };

    setup() {
        this.clock = useNow();
    }

    get moment() {
        return formatDateTime(this.props.record.data.date, { showSeconds: false });
    }

    get age() {
        const { date } = this.props.record.data;
        const minutes = Math.max(0, this.clock.now.diff(date).as("minutes"));
        if (minutes > WEEK) {
            return formatDate(date);
        }
        return minutes < 1 ? _t("just now") : _t("%s ago", formatLength(minutes));
    }
}

export const cardAge = {
    component: CardAge,
    fieldDependencies: [{ name: "date", type: "datetime" }],
};

registry.category("view_widgets").add("interest_age", cardAge);
