// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { reactive } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { registry } from "@web/core/registry";
import { user } from "@web/core/user";

const MODEL = "social.interest.viewer";
/** How often the browser says that it still shows the card (ms). */
const BEAT = 20_000;
/** After so long without a word from the server it is asked who is left (ms). */
const STALE = 50_000;
/** Timers are not exact (ms). */
const SLACK = 1000;

/**
 * Who else looks at which card: `viewers[cardId]` is a list of `{ id, name }`.
 * `watch` asks it of a card that is shown, until the returned function is called;
 * `look` says which of them this user has before them, which ends by itself when
 * the tab is hidden or closed.
 */
export const viewersService = {
    dependencies: ["bus_service", "orm"],
    start(env, { bus_service: bus, orm: loud }) {
        const orm = loud.silent;
        const viewers = reactive({});
        const heard = {};
        const watched = new Map();
        const unasked = new Set();
        let looking = false;
        let beat;
        let check;

        /** Take what is known of cards; those without a viewer are not kept. */
        function note(ids, found) {
            for (const id of ids) {
                const others = (found[id] || []).filter((viewer) => viewer.id !== user.userId);
                if (others.length) {
                    viewers[id] = others;
                    heard[id] = Date.now();
                } else {
                    delete viewers[id];
                    delete heard[id];
                }
            }
            check ??= Object.keys(heard).length ? browser.setTimeout(askStale, STALE) : undefined;
        }

        async function ask(ids) {
            if (ids.length) {
                note(ids, await orm.call(MODEL, "of_cards", [ids]));
            }
        }

        /** Cards that appear together are asked about together. */
        function watch(id) {
            watched.set(id, (watched.get(id) || 0) + 1);
            if (!unasked.size) {
                queueMicrotask(() => {
                    const ids = [...unasked].sort((one, other) => one - other);
                    unasked.clear();
                    ask(ids);
                });
            }
            unasked.add(id);
            return () => {
                if (watched.get(id) > 1) {
                    watched.set(id, watched.get(id) - 1);
                } else {
                    watched.delete(id);
                }
            };
        }

        /** Whoever closed the lid said no word: ask about those of whom nothing was heard. */
        async function askStale() {
            check = undefined;
            const limit = Date.now() - STALE + SLACK;
            const old = Object.keys(heard)
                .map(Number)
                .filter((id) => heard[id] <= limit);
            note(
                old.filter((id) => !watched.has(id)),
                {}
            );
            await ask(old.filter((id) => watched.has(id)));
            check ??= Object.keys(heard).length ? browser.setTimeout(askStale, STALE) : undefined;
        }

        async function say() {
            const id = looking;
            beat = browser.setTimeout(say, BEAT);
            note([id], { [id]: await orm.call(MODEL, "arrive", [id]) });
        }

        function start() {
            if (looking && document.visibilityState === "visible" && !beat) {
                say();
            }
        }

        function stop() {
            if (beat) {
                browser.clearTimeout(beat);
                beat = undefined;
                orm.call(MODEL, "leave", [looking]);
            }
        }

        /** @param {number | false} id card that this user has before them, or none */
        function look(id) {
            id = watched.has(id) && id;
            if (id !== looking) {
                stop();
                looking = id;
                start();
            }
        }

        document.addEventListener("visibilitychange", () => (document.hidden ? stop() : start()));
        browser.addEventListener("pagehide", stop);
        bus.subscribe("social_interest.viewers", ({ card, viewers: found }) => {
            if (watched.has(card)) {
                note([card], { [card]: found });
            }
        });
        bus.start();
        return { viewers, watch, look };
    },
};

registry.category("services").add("social_interest_viewers", viewersService);
