// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onWillDestroy, useState } from "@odoo/owl";
import { useService } from "@web/core/utils/hooks";

/**
 * The state of a box, which outlives the box until it is done: one thing at a time.
 *
 * @param {Object} record
 * @param {string} name of the box
 * @param {Object} begin the state where nothing was begun
 * @returns {{ state: Object, act: (deed: () => Promise) => Promise, done: () => void }}
 */
export function useBox(record, name, begin) {
    const drafts = useService("social_interest_drafts");
    const { resId } = record;
    const kept = drafts.of(resId, name);
    const state = useState({ ...begin, ...kept, busy: false });
    let isDone = false;
    onWillDestroy(() => (isDone ? drafts.forget(resId, name) : Object.assign(kept, state)));
    return {
        state,
        async act(deed) {
            if (!state.busy) {
                state.busy = true;
                try {
                    return await deed();
                } finally {
                    state.busy = false;
                }
            }
        },
        done() {
            isDone = true;
            Object.assign(state, begin);
            drafts.forget(resId, name);
        },
    };
}

/** Whether a key sends what is in a box. */
export function isSendKey(ev) {
    return ev.key === "Enter" && (ev.ctrlKey || ev.metaKey);
}

/** Let a text have as many lines as it needs. */
export function grow(ev) {
    const { target } = ev;
    target.style.height = "auto";
    target.style.height = `${Math.min(target.scrollHeight + 2, 320)}px`;
}
