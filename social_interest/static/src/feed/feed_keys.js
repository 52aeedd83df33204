// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onMounted, onWillUnmount, useEffect, useExternalListener } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { Dialog } from "@web/core/dialog/dialog";
import { useHotkey } from "@web/core/hotkeys/hotkey_hook";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { TALK_KEYS_HELP } from "../talk/desk_keys";
import { focusQuietly } from "./quiet_focus";

const CARD = ".o_si_card";
const EDITABLE = "input, textarea, select, [contenteditable='true']";

/** Keys that press a button of the focused card: what each does, and the button. */
const CARD_KEYS = {
    t: { label: _t("Take"), button: ".o_si_take" },
    a: { label: _t("Answer"), button: ".o_si_answer" },
    p: { label: _t("Processed"), button: ".o_si_process" },
    i: { label: _t("Ignore"), button: ".o_si_ignore" },
    s: { label: _t("Snooze"), button: ":is(.o_si_snooze, .o_si_wake)" },
    x: { label: _t("Select"), button: ".o_si_pick" },
    m: { label: _t("More or less of the text"), button: ".o_si_more" },
};

/** A drawn answer is scored by the number of its stars. */
const SCORES = ["1", "2", "3", "4", "5"];
const starOf = (score) => `.o_si_quick_star[data-score='${score}']`;

/** The keys of the feed, as `?` shows them. */
export class FeedKeysDialog extends Component {
    static template = "social_interest.FeedKeysDialog";
    static components = { Dialog };
    static props = { close: Function };

    /** Keys of the open card beside the feed. */
    get talkKeys() {
        return TALK_KEYS_HELP;
    }

    get keys() {
        return [
            { keys: ["J", "↓"], label: _t("Next card") },
            { keys: ["K", "↑"], label: _t("Previous card") },
            { keys: ["Enter"], label: _t("Open the card") },
            ...Object.entries(CARD_KEYS).map(([key, { label }]) => ({ keys: [key.toUpperCase()], label })),
            { keys: ["1", "5"], label: _t("Score a drawn answer: 1 to 5") },
            { keys: ["U"], label: _t("Undo") },
            { keys: ["/"], label: _t("Search") },
            { keys: ["?"], label: _t("These keys") },
        ];
    }
}

/**
 * Keyboard of the feed. A card keeps the focus while it changes; where it is
 * gone, the one in its place gets it.
 *
 * @param {{ el: HTMLElement | null }} root reference to the renderer's element
 * @param {Object} searchModel
 */
export function useFeedKeys(root, searchModel) {
    const announce = useService("social_interest_announcer");
    const deeds = useService("social_interest_deeds");
    const dialog = useService("dialog");
    const ui = useService("ui");
    let last = null;

    const cards = () => [...(root.el?.querySelectorAll(CARD) || [])];
    const current = () => document.activeElement?.closest?.(CARD);

    function move(step) {
        const all = cards();
        const index = all.indexOf(current());
        const next = index < 0 ? all[last ? Math.min(last.index, all.length - 1) : 0] : all[index + step];
        if (!next) {
            return announce(step < 0 ? _t("This is the first card.") : _t("This is the last card."));
        }
        next.focus();
        next.scrollIntoView({ block: "nearest" });
        // the card says its own name when it gets the focus
        const place = { number: all.indexOf(next) + 1, total: all.length };
        const status = next.querySelector(".o_si_status_word")?.textContent.trim();
        announce(
            status
                ? _t("Card %(number)s of %(total)s, %(status)s", { ...place, status })
                : _t("Card %(number)s of %(total)s", place)
        );
    }

    function press(selector) {
        const card = current();
        if (!card) {
            return move(0);
        }
        // the button goes away with what it did, the card stays
        card.focus();
        card.dispatchEvent(new CustomEvent("interest-press", { detail: selector }));
    }

    const options = { allowRepeat: true, isAvailable: () => cards().length };
    useHotkey("j", () => move(1), options);
    useHotkey("k", () => move(-1), options);
    for (const [key, { button }] of Object.entries(CARD_KEYS)) {
        useHotkey(key, () => press(button), { isAvailable: () => cards().length });
    }

    for (const score of SCORES) {
        useHotkey(score, () => press(starOf(score)), { isAvailable: () => current()?.querySelector(starOf(score)) });
    }
    useHotkey("u", () => deeds.undoLast());

    // Odoo's hotkeys know no punctuation
    useExternalListener(window, "keydown", (ev) => {
        if (ev.defaultPrevented || ev.ctrlKey || ev.altKey || ev.metaKey || ev.target.closest?.(EDITABLE)) {
            return;
        }
        if (!root.el || !ui.activeElement.contains(root.el)) {
            return;
        }
        if (ev.key === "/") {
            ev.preventDefault();
            searchModel?.trigger("focus-search");
        } else if (ev.key === "?") {
            ev.preventDefault();
            dialog.add(FeedKeysDialog);
        }
    });

    // Odoo's search box has the focus at first, and would swallow the keys; `/` leads back to it
    let frame;
    onMounted(() => {
        frame = browser.requestAnimationFrame(() => {
            const { activeElement } = document;
            const isFree = activeElement === document.body || activeElement?.matches(".o_searchview_input");
            if (isFree && !activeElement.value && !ui.isSmall) {
                focusQuietly(cards()[0]);
            }
        });
    });
    onWillUnmount(() => browser.cancelAnimationFrame(frame));

    useExternalListener(window, "focusin", (ev) => {
        const card = ev.target.closest?.(CARD);
        last = card && root.el?.contains(card) ? { card, index: cards().indexOf(card) } : null;
    });
    useEffect(() => {
        // the card was drawn anew, or left the feed
        if (last && !last.card.isConnected && [null, document.body].includes(document.activeElement)) {
            const all = cards();
            focusQuietly(all[Math.min(last.index, all.length - 1)]);
        }
    });
}
