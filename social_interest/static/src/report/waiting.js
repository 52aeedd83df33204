// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { formatAge, formatMoment } from "./formats";

/** Cards that wait, one a line. */
export class WaitingCards extends Component {
    static template = "social_interest.WaitingCards";
    static props = { cards: Array, openCard: Function };

    age(card) {
        return _t("waits %s", formatAge(card.since));
    }

    due(card) {
        return card.due ? _t("by %s", formatMoment(card.due)) : "";
    }
}
