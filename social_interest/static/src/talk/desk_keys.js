// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { useExternalListener } from "@odoo/owl";
import { useHotkey } from "@web/core/hotkeys/hotkey_hook";
import { _t } from "@web/core/l10n/translation";
import { isFocusQuiet } from "../feed/quiet_focus";

/** Keys that press a button of the open card: what each does, and the button. */
export const TALK_KEYS = {
    r: { label: _t("Write the answer"), button: ".o_si_tab_answer" },
    n: { label: _t("Note for colleagues"), button: ".o_si_tab_note" },
    c: { label: _t("Call"), button: ".o_si_tab_call" },
    h: { label: _t("Hand over"), button: ".o_si_hand_over" },
    d: { label: _t("To deal"), button: ".o_si_deal" },
    o: { label: _t("The message as it came"), button: ".o_si_entry_current .o_si_original" },
    e: { label: _t("Earlier words"), button: ".o_si_earlier" },
    ".": { label: _t("More"), button: ".o_si_talk_more" },
};

/** What `?` says of the open card. */
export const TALK_KEYS_HELP = [
    { keys: ["Esc"], label: _t("Close the card") },
    ...Object.entries(TALK_KEYS).map(([key, { label }]) => ({ keys: [key.toUpperCase()], label })),
    { keys: ["Ctrl", "Enter"], label: _t("Send, or do what the box is for") },
];

/**
 * Keyboard of the open card. The keys of the feed go on: who walks the cards reads them beside.
 *
 * @param {import("./desk_views").DeskController} controller
 * @param {string} item selector of the element of a card
 */
export function useDeskKeys(controller, item) {
    const isAvailable = () => controller.isBeside;
    const find = (selector) => controller.rootRef.el?.querySelector(`.o_si_desk :is(${selector})`);
    for (const [key, { button }] of Object.entries(TALK_KEYS)) {
        if (key.length === 1 && /[a-z]/.test(key)) {
            useHotkey(key, () => find(button)?.click(), { isAvailable });
        }
    }
    // Odoo's hotkeys know no punctuation
    useExternalListener(window, "keydown", (ev) => {
        const isTyping = ev.target.closest?.("input, textarea, select, [contenteditable='true']");
        if (ev.key === "." && isAvailable() && !isTyping && !ev.ctrlKey && !ev.altKey && !ev.metaKey) {
            ev.preventDefault();
            find(TALK_KEYS["."].button)?.click();
        }
    });
    useExternalListener(window, "focusin", (ev) => {
        const card = ev.target.closest?.(item);
        if (card && !isFocusQuiet() && controller.rootRef.el?.contains(card)) {
            controller.follow(card);
        }
    });
}
