// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { card, more, pastePicture, pick } from "./steps";

/** Links are noted instead of followed: a test opens no pages. */
function noteLinks() {
    window.followed = [];
    document.addEventListener(
        "click",
        (ev) => {
            if (ev.target.matches?.("a.o_si_followed")) {
                ev.preventDefault();
                window.followed.push(ev.target.href);
            }
        },
        true
    );
}

registry.category("web_tour.tours").add("social_interest_feed_card_together", {
    steps: () => [
        { trigger: card("In oak?"), run: noteLinks },
        pick("In oak?"),
        pick("Elsewhere"),
        { trigger: ".o_si_bulk:not(:has(.o_si_bulk_together))" },
        pick("Elsewhere"),
        pick("In ash?"),
        { trigger: ".o_si_bulk_together", run: "click" },
        { trigger: ".modal .modal-title:contains(Have you answered these 2 cards?)" },
        {
            trigger: ".modal .o_si_proof_drop",
            run() {
                if (window.followed.length !== 1 && !document.querySelector(".o_notification")) {
                    throw new Error(`Opened: ${window.followed}`);
                }
                pastePicture(this.anchor);
            },
        },
        { trigger: `body:not(:has(.modal)) ${card("In oak?")}.o_si_status_answered .o_si_proven` },
        { trigger: `${card("In ash?")}.o_si_status_answered .o_si_proven` },
        { trigger: `${card("Elsewhere")}.o_si_status_new` },
    ],
});

registry.category("web_tour.tours").add("social_interest_feed_card_bulk", {
    steps: () => [
        { trigger: card("In oak?") },
        pick("In oak?"),
        pick("Elsewhere"),
        { trigger: ".o_si_bulk_tag", run: "click" },
        { trigger: ".o_si_tags .dropdown-item:contains(Delivery)", run: "click" },
        { trigger: `${card("In oak?")} .o_si_sign_tag:contains(Delivery)` },
        { trigger: `${card("Elsewhere")} .o_si_sign_tag:contains(Delivery)` },
        { trigger: "body:not(:has(.o_si_bulk))" },
        pick("In oak?"),
        pick("Elsewhere"),
        { trigger: ".o_si_bulk_take", run: "click" },
        { trigger: `${card("In oak?")}.o_si_status_taken` },
        { trigger: `${card("Elsewhere")}.o_si_status_taken` },
        { trigger: "body:not(:has(.o_si_bulk))" },
        pick("Elsewhere"),
        { trigger: ".o_si_bulk_snooze", run: "click" },
        { trigger: ".o_si_snooze_choice:contains(In 1 hour)", run: "click" },
        { trigger: `body:has(.o_notification) ${card("In oak?")}` },
    ],
});

const dismiss = () => [
    { trigger: ".o_si_fold:contains(Mia, Ole and 1 other):contains(How we test a chair)" },
    { trigger: ".o_si_fold .o_si_fold_dismiss", run: "click" },
    { trigger: "body:not(:has(.o_si_fold))" },
    { trigger: `${card("In oak?")}.o_si_status_new` },
];

registry.category("web_tour.tours").add("social_interest_feed_card_fold", { steps: dismiss });

registry.category("web_tour.tours").add("social_interest_feed_card_menu", {
    steps: () => [
        { trigger: card("In oak?") },
        ...more("In oak?", "Ignore"),
        { trigger: `${card("In oak?")}.o_si_status_closed` },
        ...more("Elsewhere", "Snooze"),
        { trigger: ".o_si_snooze_popover .o_si_snooze_choice:contains(In 1 hour)", run: "click" },
        { trigger: "body:not(:has(.o_si_snooze_popover))" },
    ],
});

// Enter takes the suggestion that has the focus, and there is none until the suggestions are drawn
const searchFor = (words) => [
    { trigger: ".o_searchview_input", run: `edit ${words}` },
    { trigger: ".o_searchview_autocomplete .o-dropdown-item.focus" },
    { trigger: ".o_searchview_input", run: "press Enter" },
];

registry.category("web_tour.tours").add("social_interest_feed_card_search", {
    steps: () => [
        ...searchFor("ash mia jurgen"),
        { trigger: ".o_si_nothing:contains(Nothing was found for “ash mia jurgen”)" },
        { trigger: ".o_si_clear_words", run: "click" },
        { trigger: card("In oak?") },
        ...searchFor("OAK  lars"),
        { trigger: `.o_si_feed:not(:has(${card("In ash?")})) ${card("In oak?")}` },
    ],
});
