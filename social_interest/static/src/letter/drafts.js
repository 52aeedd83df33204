// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
const saving = new Set();

/**
 * Note that a draft is on its way to the server: whoever opens a composer waits for it.
 *
 * @param {Promise<any>} saved
 * @returns {Promise<any>} the same
 */
export function noteSaving(saved) {
    saving.add(saved);
    const forget = () => saving.delete(saved);
    saved.then(forget, forget);
    return saved;
}

/** Wait until what was written is on the server, or could not be brought there. */
export const draftsSaved = () => Promise.allSettled([...saving]);
