// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
// What the tours share: steps, and triggers for them.

const PIXEL =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/** A card by its text; it may also tell what its person said before. */
export const card = (text) => `.o_si_card:has(.o_si_text:contains(${text}))`;

/** Come to a card: what it has for whoever is at it shows. */
export const near = (text) => ({ trigger: card(text), run: "hover" });

/** Choose an entry of the menu of a card. */
export const more = (text, entry) => [
    near(text),
    { trigger: `${card(text)} .o_si_dots`, run: "click" },
    { trigger: `.o_si_card_menu .dropdown-item:contains(${entry})`, run: "click" },
];

/** Open an entry of ours in a section of the menu. */
export const openMenu = (section, item) => [
    { trigger: `button[data-menu-xmlid='${section}']`, run: "click" },
    { trigger: `a[data-menu-xmlid='social_interest.${item}']`, run: "click" },
];

/** @param {Function} [run] what is done when there are cards */
export const openFeed = (run) => [
    ...openMenu("social_interest.menu_interests", "menu_feed"),
    { trigger: ".o_si_feed .o_si_card", ...(run && { run }) },
];

/** Open a card as a page: on a wide screen it opens beside the feed first. */
export const openForm = (text) => [
    { trigger: `${card(text)} .o_si_text`, run: "click" },
    { trigger: `.o_si_desk:has(.o_si_entry_current:contains(${text})) .o_si_talk_more`, run: "click" },
    { trigger: ".o_si_menu_form", run: "click" },
    { trigger: ".o_form_view .o_form_sheet" },
];

/** @returns {DataTransfer} a screenshot, as it is pasted, dropped or chosen */
export function picture() {
    const bytes = Uint8Array.from(atob(PIXEL), (char) => char.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], "answer.png", { type: "image/png" }));
    return transfer;
}

/** Paste a screenshot into an element. */
export function pastePicture(element) {
    const clipboardData = picture();
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}
