// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillStart, onWillUpdateProps, useState } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { DECIDED, useMatchChange } from "./match_service";
import { Strength } from "./strength";

const MATCH = "social.interest.match";

/** "May also be …": who else a person may be, why, and the two answers. */
export class MatchOffers extends Component {
    static template = "social_interest.MatchOffers";
    static components = { Strength };
    static props = { offers: Array, onDecided: Function };

    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
        this.matches = useService("social_interest_matches");
        this.state = useState({ isBusy: false });
        useMatchChange(() => this.props.onDecided());
    }

    async decide(offer, method) {
        if (this.state.isBusy) {
            return;
        }
        this.state.isBusy = true;
        try {
            const result = await this.orm.call(MATCH, method, [[offer.id]]);
            if (result.tag === DECIDED) {
                this.matches.show(result.params);
            } else {
                await this.action.doAction(result, { onClose: () => this.props.onDecided() });
                return;
            }
        } finally {
            this.state.isBusy = false;
        }
        await this.props.onDecided();
    }

    async onOpen({ model, res_id: resId }) {
        await this.action.doAction({
            type: "ir.actions.act_window",
            res_model: model,
            res_id: resId,
            views: [[false, "form"]],
        });
    }
}

/** The same on the form of an author or a contact. */
export class MatchWidget extends Component {
    static template = "social_interest.MatchWidget";
    static components = { MatchOffers };
    static props = { ...standardWidgetProps };

    setup() {
        this.orm = useService("orm");
        this.state = useState({ offers: [] });
        useMatchChange(() => this.load(this.props.record), "decided");
        onWillStart(() => this.load(this.props.record));
        onWillUpdateProps(({ record }) => record.resId !== this.props.record.resId && this.load(record));
    }

    async load({ resModel, resId }) {
        this.state.offers = resId ? await this.orm.call(MATCH, "read_offers", [resModel, resId]) : [];
    }

    async onDecided() {
        await this.props.record.load();
        await this.load(this.props.record);
    }
}

registry.category("view_widgets").add("interest_matches", { component: MatchWidget });
