// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { reactive } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { registry } from "@web/core/registry";

/** A deed of many changes comes in several messages: one question for all (ms). */
const DELAY = 1000;

/**
 * How many open cards are this person's, and how many may be; the number stands in the
 * title of the tab too. It is known from the first screen on that asks, and follows what
 * happens to cards from then on.
 */
export const myLoadService = {
    dependencies: ["bus_service", "orm", "title"],

    start(env, { bus_service: bus, orm, title }) {
        const load = reactive({ open: 0, limit: 0, isKnown: false });
        let timer;

        async function refresh() {
            timer = undefined;
            Object.assign(load, await orm.silent.call("social.interest", "my_load", []), { isKnown: true });
            title.setCounters({ social_interest: load.open });
        }

        function hear() {
            timer ??= browser.setTimeout(refresh, DELAY);
        }

        return {
            load,
            follow() {
                if (!timer && !load.isKnown) {
                    bus.start();
                    bus.subscribe("social_interest.cards", hear);
                    hear();
                }
            },
            refresh: hear,
        };
    },
};

registry.category("services").add("social_interest_my_load", myLoadService);
