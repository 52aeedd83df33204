// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { reactive } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { session } from "@web/session";

/** What the first set-up still asks for; of most people nothing is asked, and the server neither. */
export const setupService = {
    dependencies: ["orm"],
    start(env, { orm }) {
        // told: null as long as there is nothing to show
        const state = reactive({ told: null });
        let isOver = !session.interest_setup;
        return {
            state,
            async read() {
                if (!isOver) {
                    state.told = (await orm.silent.call("social.interest", "first_steps", [])) || null;
                    isOver = !state.told;
                }
            },
        };
    },
};

registry.category("services").add("social_interest_setup", setupService);
