// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillRender, useState } from "@odoo/owl";
import { useService } from "@web/core/utils/hooks";
import { KeepLast } from "@web/core/utils/concurrency";

/** The measures that are made of costs. */
export const COST_MEASURES = ["cost", "cost_per_interest", "cost_per_lead", "roi"];

/** A line above a report that says why its costs are empty, where they are. */
export class CostReason extends Component {
    static template = "social_interest.CostReason";
    static props = {
        measures: { type: Array, element: String },
        domain: Array,
        groupBy: { type: Array, element: String },
    };

    setup() {
        this.orm = useService("orm");
        this.keepLast = new KeepLast();
        this.state = useState({ reason: false });
        this.asked = "";
        onWillRender(() => this.ask());
    }

    /** Ask the server when the question is another one; it has its answer from no query. */
    async ask() {
        const { measures, domain, groupBy } = this.props;
        const shown = measures.some((measure) => COST_MEASURES.includes(measure));
        const question = shown ? JSON.stringify([domain, groupBy]) : "";
        if (question === this.asked) {
            return;
        }
        this.asked = question;
        const reason = shown && this.orm.silent.call("social.interest", "why_no_cost", [domain, groupBy]);
        this.state.reason = await this.keepLast.add(Promise.resolve(reason));
    }
}
