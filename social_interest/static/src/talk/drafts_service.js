// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";

/** What was begun in a box and not done: kept for as long as the page is open, while one looks elsewhere. */
export const draftsService = {
    start() {
        const drafts = new Map();
        return {
            /** @returns {Object} what was kept, to be changed in place */
            of(resId, box) {
                const key = `${resId}/${box}`;
                if (!drafts.has(key)) {
                    drafts.set(key, {});
                }
                return drafts.get(key);
            },
            forget: (resId, box) => drafts.delete(`${resId}/${box}`),
        };
    },
};

registry.category("services").add("social_interest_drafts", draftsService);
