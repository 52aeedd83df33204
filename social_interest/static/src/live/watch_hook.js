// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onWillUnmount, useEffect } from "@odoo/owl";
import { useService } from "@web/core/utils/hooks";

/**
 * Ask who looks at the cards of a view, all that came in one question, and hear of it as long as they are there.
 *
 * @param {() => number[]} cardIds
 */
export function useWatch(cardIds) {
    const viewers = useService("social_interest_viewers");
    const watched = new Map();
    useEffect(
        () => {
            const ids = new Set(cardIds());
            for (const [id, leave] of watched) {
                if (!ids.has(id)) {
                    watched.delete(id);
                    leave();
                }
            }
            for (const id of ids) {
                if (!watched.has(id)) {
                    watched.set(id, viewers.watch(id));
                }
            }
        },
        () => [cardIds().join()]
    );
    onWillUnmount(() => watched.forEach((leave) => leave()));
}
