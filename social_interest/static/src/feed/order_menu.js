// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { Dropdown } from "@web/core/dropdown/dropdown";
import { DropdownItem } from "@web/core/dropdown/dropdown_item";
import { _t } from "@web/core/l10n/translation";
import { user } from "@web/core/user";

const LAST = [
    { name: "date", asc: false },
    { name: "id", asc: false },
];

/** The orders of a feed: what waits for nobody comes after, the newest on top. */
export const ORDERS = {
    urgent: {
        label: _t("Most urgent first"),
        orderBy: [{ name: "due_date", asc: true }, { name: "waiting_since", asc: true }, ...LAST],
    },
    newest: { label: _t("Newest first"), orderBy: LAST },
    waiting: { label: _t("Longest waiting first"), orderBy: [{ name: "waiting_since", asc: true }, ...LAST] },
};

/** @returns {string} the order that this person chose last */
export function chosenOrder() {
    const { interest_order: order } = user.settings;
    return order in ORDERS ? order : "urgent";
}

/**
 * What a model is asked to order by; nothing where it does not know all of it.
 *
 * @param {string} order
 * @param {Object} fields those that the model has
 */
export function orderBy(order, fields) {
    const terms = ORDERS[order].orderBy;
    return terms.every(({ name }) => name in fields) ? terms : [];
}

/** Chooses in which order the cards of a feed stand; the person finds it so next time, on every device. */
export class OrderMenu extends Component {
    static template = "social_interest.OrderMenu";
    static components = { Dropdown, DropdownItem };
    static props = { model: Object };

    setup() {
        this.orders = Object.entries(ORDERS).map(([name, { label }]) => ({ name, label }));
        this.state = useState({ order: chosenOrder() });
    }

    get label() {
        return ORDERS[this.state.order].label;
    }

    async choose(order) {
        const { model } = this.props;
        this.state.order = order;
        await Promise.all([
            user.setUserSettings("interest_order", order),
            model.load({ orderBy: orderBy(order, model.root.fields) }),
        ]);
    }
}
