// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onWillUnmount, useEffect } from "@odoo/owl";
import { useService } from "@web/core/utils/hooks";

/**
 * Tells colleagues that this user has the card before them.
 *
 * @param {() => number} getId
 */
export function useFeedLook(getId) {
    const viewers = useService("social_interest_viewers");
    useEffect(
        (id) => {
            const unwatch = viewers.watch(id);
            viewers.look(id);
            return unwatch;
        },
        () => [getId()]
    );
    onWillUnmount(() => viewers.look(false));
}
