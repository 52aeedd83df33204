// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
// What the tours share: steps, and triggers for them.
import { click, hover, queryFirst, waitUntil } from "@odoo/hoot-dom";

const PIXEL =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/** A card by its text; it may also tell what its person said before. */
export const card = (text) => `.o_si_card:has(.o_si_text:contains(${text}))`;

/** Come to a card, as often as it takes: a reload makes it anew, and then nobody is at it. */
const come = (text, wanted) =>
    waitUntil(
        () => {
            const there = queryFirst(card(text));
            if (there && !there.matches(".o_si_at")) {
                hover(there);
            }
            return queryFirst(`${card(text)} ${wanted}`);
        },
        { timeout: 9000, message: `no ${wanted} at the card ${text}` }
    );

/** Come to a card: what it has for whoever is at it shows. */
export const near = (text, wanted = ".o_si_near") => ({
    trigger: card(text),
    async run() {
        await come(text, wanted);
    },
});

/** Of a page of reports nothing stands wider than the screen but what scrolls by itself. */
export const fits = {
    trigger: ".o_si_report_page",
    run: () => {
        const page = document.querySelector(".o_si_report_page");
        if (page.scrollWidth > page.clientWidth || document.body.scrollWidth > window.innerWidth) {
            throw new Error(`${page.scrollWidth} px in ${page.clientWidth} px`);
        }
    },
};

/** Select a card; where there is no pointer the box is hidden, and one presses long. */
export const pick = (text) => ({
    trigger: card(text),
    async run() {
        const isPicked = () => Boolean(queryFirst(`${card(text)}.o_record_selected`));
        const before = isPicked();
        const changed = () => isPicked() !== before;
        for (let tries = 0; !changed() && tries < 3; tries++) {
            queryFirst(card(text)).querySelector(".o_si_pick").click();
            // a card that is drawn anew meanwhile was not picked: whoever sees that does it again
            await waitUntil(changed, { timeout: 2000 }).catch(() => {});
        }
    },
});

/** Press a button which a card has for whoever is at it. */
export const pressAt = (text, button) => ({
    trigger: card(text),
    async run() {
        await click(await come(text, `${button}:visible`));
    },
});

/** Choose an entry of the menu of a card. */
export const more = (text, entry) => [
    pressAt(text, ".o_si_dots"),
    { trigger: `.o_si_card_menu .dropdown-item:contains(${entry})`, run: "click" },
];

/** Press a button at the top of a form, wherever there is room for it: other addons have theirs. */
export const pressStat = (button) => ({
    trigger: ".o_form_view .o-form-buttonbox",
    async run() {
        const found = () => queryFirst(`${button}:visible`);
        const more = queryFirst(".o_form_view .o_button_more:visible");
        if (!found() && more) {
            await click(more);
        }
        await click(await waitUntil(found, { timeout: 9000, message: `no ${button} at the top of the form` }));
    },
});

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
