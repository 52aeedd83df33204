// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { useNow } from "../target/now";
import { formatAgo, formatFull, formatMoment } from "../target/moments";

const DAY = 1440;

/** How old a card is: "3 h ago"; after a day the day. The full moment is the tooltip. */
export class CardAge extends Component {
    static template = "social_interest.CardAge";
    static props = { ...standardWidgetProps };

    setup() {
        this.clock = useNow();
    }

    get moment() {
        return formatFull(this.props.record.data.date);
    }

    get age() {
        const { date } = this.props.record.data;
        const { now } = this.clock;
        return now.diff(date).as("minutes") > DAY ? formatMoment(date, now) : formatAgo(date, now);
    }
}

export const cardAge = {
    component: CardAge,
    fieldDependencies: [{ name: "date", type: "datetime" }],
};

registry.category("view_widgets").add("interest_age", cardAge);
