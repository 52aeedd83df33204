// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onWillUnmount, useState } from "@odoo/owl";
import { useService } from "@web/core/utils/hooks";
import { DONE, SCREEN } from "./deed_service";

/**
 * A function that does something with cards that can be undone. What the server asks
 * back (a dialog) is opened; `reload` is waited for, and called again when it is closed.
 *
 * @returns {(resModel: string, ids: number[], method: string, options?: { args?: any[], kwargs?: Object,
 *      reload?: () => any }) => Promise<boolean>} whether it is done, and nothing was asked back
 */
export function useDeed() {
    const orm = useService("orm");
    const action = useService("action");
    const deeds = useService("social_interest_deeds");
    return async (resModel, ids, method, { args = [], kwargs = {}, reload = () => {} } = {}) => {
        const result = await orm.call(resModel, method, [ids, ...args], { ...kwargs, context: SCREEN });
        if (result?.tag === DONE) {
            deeds.show(result.params);
        } else if (result?.type) {
            await action.doAction(result, { onClose: reload });
            return false;
        }
        await reload();
        return true;
    };
}

/** @returns {(record: Object) => boolean} whether something was done with the card of a record a moment ago */
export function useIsDone() {
    const done = useState(useService("social_interest_deeds").done);
    return (record) => Boolean(done[record.resId]);
}

/**
 * Hears what became of deeds, for as long as the component is there.
 *
 * @param {{ onUndone?: (ids: number[]) => any, onOver?: (ids: number[]) => any }} callbacks
 */
export function useDeedEnd({ onUndone, onOver }) {
    const { bus } = useService("social_interest_deeds");
    const listeners = { undone: onUndone, over: onOver };
    for (const [name, callback] of Object.entries(listeners)) {
        if (callback) {
            const listener = ({ detail }) => callback(detail.ids);
            bus.addEventListener(name, listener);
            onWillUnmount(() => bus.removeEventListener(name, listener));
        }
    }
}
