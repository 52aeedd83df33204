// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { browser } from "@web/core/browser/browser";
import { registry } from "@web/core/registry";
import { user } from "@web/core/user";
import { ProofRequest } from "./proof_request";

/**
 * Remembers which cards' pages were opened in this browser, and asks for the
 * proof when the user comes back to the tab, once for each opening.
 *
 * The browser keeps the ids only (they outlive a reload of the page); whether
 * there is still something to ask, the server says.
 */
export const openedService = {
    dependencies: ["orm", "dialog", "action"],
    start(env, { orm, dialog, action }) {
        const key = `social_interest.opened.${user.userId}`;
        let asking = false;
        const telling = new Set();

        function read() {
            try {
                const ids = JSON.parse(browser.localStorage.getItem(key));
                return Array.isArray(ids) ? ids.filter(Number.isInteger) : [];
            } catch {
                return [];
            }
        }

        function write(ids) {
            if (ids.length) {
                browser.localStorage.setItem(key, JSON.stringify(ids));
            } else {
                browser.localStorage.removeItem(key);
            }
        }

        const forget = (id) => write(read().filter((other) => other !== id));

        function show(card) {
            return new Promise((resolve) => {
                let given = false;
                dialog.add(ProofRequest, { card, onGiven: () => (given = true) }, { onClose: () => resolve(given) });
            });
        }

        async function ask() {
            if (asking) {
                return;
            }
            asking = true;
            try {
                // who comes back at once would be told that nothing was opened
                await Promise.allSettled(telling);
                const ids = read();
                if (!ids.length || document.visibilityState !== "visible" || document.querySelector(".modal")) {
                    return;
                }
                const cards = await orm.silent.call("social.interest", "cards_asking_for_proof", [ids]);
                const wanted = new Set(cards.map((card) => card.id));
                // what was noted meanwhile stays
                write(read().filter((id) => !ids.includes(id) || wanted.has(id)));
                for (const card of cards) {
                    const given = await show(card);
                    forget(card.id);
                    if (given) {
                        await action.doAction({ type: "ir.actions.client", tag: "soft_reload" });
                    } else {
                        await orm.silent.call("social.interest", "note_proof_asked", [[card.id]]);
                    }
                }
            } finally {
                asking = false;
            }
        }

        document.addEventListener("visibilitychange", ask);
        env.bus.addEventListener("WEB_CLIENT_READY", ask);
        return {
            /**
             * The user opened the page of this card just now.
             *
             * @param {number} id of the card
             * @param {Promise} [told] ends when the server knows; nothing is asked before
             */
            note(id, told) {
                write([...new Set([...read(), id])]);
                if (told) {
                    const end = () => telling.delete(told);
                    telling.add(told);
                    told.then(end, end);
                }
            },
            ask,
        };
    },
};

registry.category("services").add("social_interest_opened", openedService);
