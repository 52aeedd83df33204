// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onWillDestroy, reactive, useState } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";

const { DateTime } = luxon;
const MINUTE = 60_000;

/** The time, minute by minute: one timer for all that show it, none while nothing does. */
export const nowService = {
    start() {
        const clock = reactive({ now: DateTime.now() });
        const tick = () => (clock.now = DateTime.now());
        let users = 0;
        let timer;
        return {
            clock,
            /** @returns {() => void} to be called by who does not look at the clock any more */
            join() {
                if (!users) {
                    tick();
                    timer = browser.setInterval(tick, MINUTE);
                }
                users++;
                return () => {
                    users--;
                    if (!users) {
                        browser.clearInterval(timer);
                    }
                };
            },
        };
    },
};

registry.category("services").add("social_interest_now", nowService);

/**
 * The time in a component, which is drawn anew each minute.
 *
 * @returns {{ now: luxon.DateTime }} at most a minute old
 */
export function useNow() {
    const { clock, join } = useService("social_interest_now");
    // a component that was never mounted is destroyed all the same
    onWillDestroy(join());
    return useState(clock);
}
