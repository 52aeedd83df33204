// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { reactive } from "@odoo/owl";
import { registry } from "@web/core/registry";

/**
 * Cards that somebody else took while this user was reaching for them:
 * {id: {user, since, state}}. The feed shows them as they are now, although
 * this user may not be allowed to read them any more.
 */
export const lostCardsService = {
    start() {
        return reactive({});
    },
};

registry.category("services").add("social_interest_lost_cards", lostCardsService);
