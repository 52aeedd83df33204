// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { reactive } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";

/** The action that tells what was done, and how to undo it. */
export const DONE = "social_interest_done";
/** Says to the server that somebody stands before a screen: it may ask, and offers the way back. */
export const SCREEN = { interest_screen: true };

/** Deeds after which one works on the card: it does not step back. */
const GOES_ON = ["take", "take_over", "reopen", "wake", "deal", "no_deal", "mood"];

/**
 * Offers the way back from what was done with cards, as long as its toast is there.
 *
 * `done` has the ids of the cards that the toasts are about: where they stand, they step
 * back. Views hear on `bus` what became of them: `undone`, or `over` (both with `ids`).
 * The server holds the end of the time; a browser that is closed changes nothing.
 */
export const deedService = {
    dependencies: ["notification", "orm"],

    start(env, { notification, orm }) {
        const done = reactive({});
        const bus = new EventTarget();
        // of the toasts that are there, the last one last
        const ways = [];

        function forget(ids) {
            ids.forEach((id) => delete done[id]);
        }

        function tell(name, ids) {
            bus.dispatchEvent(new CustomEvent(name, { detail: { ids } }));
        }

        async function undo(token) {
            const { ids, message } = await orm.call("social.interest", "undo", [token]);
            if (message) {
                notification.add(message, { type: "warning" });
            }
            tell("undone", ids);
        }

        /**
         * @param {{ token: string, kind: string, message: string, seconds: number, ids: number[], left?: Object, open?: Object }} offer
         *      `left` tells what was not done, `open` is the action that shows what was made
         */
        function show({ token, kind, message, seconds, ids, left, open }) {
            let isUndone = false;
            const back = () => {
                isUndone = true;
                close();
                return undo(token);
            };
            ways.push(back);
            if (!GOES_ON.includes(kind)) {
                ids.forEach((id) => (done[id] = true));
            }
            const close = notification.add(message, {
                type: "info",
                className: "o_si_done",
                autocloseDelay: seconds * 1000,
                buttons: [
                    {
                        name: _t("Undo"),
                        primary: true,
                        onClick: back,
                    },
                    ...(open ? [{ name: _t("Open"), onClick: () => env.services.action.doAction(open) }] : []),
                ],
                onClose: () => {
                    ways.splice(ways.indexOf(back), 1);
                    forget(ids);
                    if (!isUndone) {
                        tell("over", ids);
                    }
                },
            });
            if (left) {
                notification.add(left.message, { type: "warning", title: left.title });
            }
            return close;
        }

        return {
            done,
            bus,
            show,
            /** Undo what was done last, where that is still offered. */
            undoLast: () => ways.at(-1)?.(),
        };
    },
};

registry.category("services").add("social_interest_deeds", deedService);

/** A button of Odoo's own views, or of a dialog, did something: the view reads its records again. */
export function showDone(env, { params }) {
    env.services.social_interest_deeds.show(params);
    return { type: "ir.actions.act_window_close" };
}

registry.category("actions").add(DONE, showDone);
