// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onWillUnmount, useExternalListener } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { useService } from "@web/core/utils/hooks";

/** Whoever stays so long on a card (ms) looks at it; stepping past it is no look. */
const DWELL = 1000;

/**
 * Tells colleagues at which card of a feed this user is: the one that has the focus.
 *
 * @param {{ el: HTMLElement | null }} root
 * @param {import("./feed_model").FeedModel} model
 */
export function useLook(root, model) {
    const viewers = useService("social_interest_viewers");
    let timer;
    // the first card gets the focus without the user's doing
    let touched = false;
    const touch = () => (touched = true);
    const cardAt = (target) => {
        const card = target.closest?.(".o_si_card");
        const record = root.el?.contains(card) && model.root.records.find(({ id }) => id === card.dataset.id);
        return record?.resId || false;
    };
    useExternalListener(window, "pointerdown", touch, { capture: true });
    useExternalListener(window, "keydown", touch, { capture: true });
    useExternalListener(window, "focusin", (ev) => {
        if (touched) {
            browser.clearTimeout(timer);
            const id = cardAt(ev.target);
            timer = browser.setTimeout(() => viewers.look(id), DWELL);
        }
    });
    onWillUnmount(() => {
        browser.clearTimeout(timer);
        viewers.look(false);
    });
}
