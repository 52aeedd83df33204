// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { card, more, openFeed, openMenu, pastePicture } from "./steps";

/** Links are noted instead of followed: a test opens no pages. */
function noteLinks() {
    window.followedLinks = [];
    const note = (ev) => {
        const link = ev.target.closest?.("a[href^='http'][target='_blank'], a[href^='tel:']");
        if (link && !link.matches(".o_si_source")) {
            ev.preventDefault();
            window.followedLinks.push(link.href);
        }
    };
    // below Odoo's own handlers, which prevent the default of a card that is to be taken first
    document.addEventListener("click", note, true);
}

function check(what, expected) {
    const found = JSON.stringify(what);
    if (found !== JSON.stringify(expected)) {
        throw new Error(`Expected ${JSON.stringify(expected)}, found ${found}`);
    }
}

/** The user goes to another tab and comes back. */
function comeBack() {
    document.dispatchEvent(new Event("visibilitychange"));
}

registry.category("web_tour.tours").add("social_interest_answer_comeback", {
    steps: () => [
        ...openFeed(noteLinks),
        { trigger: `${card("Findes den")} .o_si_take`, run: "click" },
        { trigger: `${card("Findes den")}.o_si_status_taken a.o_si_answer`, run: "click" },
        { trigger: `${card("Findes den")} .o_si_status_word:contains(Yours)`, run: comeBack },
        { trigger: ".o_si_proof_request:contains(Findes den)" },
        { trigger: ".modal-title:contains(Have you answered Lars Holm?)" },
        { trigger: ".modal .o_si_not_yet", run: "click" },
        { trigger: "body:not(:has(.modal)):not(:has(.o_loading_indicator))", run: comeBack },
        // not asked twice for one opening
        { trigger: "body:not(:has(.modal))" },
        { trigger: `${card("Findes den")}.o_si_status_taken` },
        ...more("Findes den", "Answer privately"),
        {
            trigger: `${card("Findes den")}.o_si_status_taken`,
            run: () => check(window.followedLinks.slice(-1), ["https://m.me/lars.holm"]),
        },
    ],
});

registry.category("web_tour.tours").add("social_interest_answer_reload", {
    steps: () => [
        ...openFeed(noteLinks),
        { trigger: `${card("Findes den")} a.o_si_answer`, run: "click" },
        {
            trigger: `${card("Findes den")} .o_si_status_word:contains(Yours)`,
            run: () => window.location.reload(),
            expectUnloadPage: true,
        },
        { trigger: ".o_si_proof_request:contains(Findes den)" },
        {
            trigger: ".modal .o_si_proof_drop",
            run: () => pastePicture(document.body),
        },
        { trigger: ".o_notification:contains(the card is processed)" },
        { trigger: "body:not(:has(.modal))" },
        ...openMenu("social_interest.menu_interests", "menu_feed"),
        { trigger: `${card("Findes den")}.o_si_status_answered .o_si_proof_thumb` },
    ],
});

registry.category("web_tour.tours").add("social_interest_answer_call", {
    steps: () => [
        ...openFeed(noteLinks),
        { trigger: `${card("Call me back")} .o_si_take`, run: "click" },
        { trigger: `${card("Call me back")}.o_si_status_taken a.o_si_answer[href='tel:+4512345678']`, run: "click" },
        { trigger: ".o_si_call .o_si_call_number:contains(+45 12 34-56 78)" },
        { trigger: ".o_si_call_feedback", run: "edit Wants oak, call in May" },
        { trigger: ".o_si_call_done", run: "click" },
        { trigger: "body:not(:has(.modal))" },
        { trigger: `${card("Call me back")}.o_si_status_answered .o_si_answer_off:disabled` },
        { trigger: `${card("No number")} .o_si_answer_off:disabled[title='No phone number is known.']` },
    ],
});

registry.category("web_tour.tours").add("social_interest_answer_manager", {
    steps: () => [
        ...openMenu("crm.crm_menu_config", "menu_channels"),
        { trigger: ".o_data_row td[name='name']:contains(VK)", run: "click" },
        { trigger: ".o_field_widget[name='private_url'] input", run: "edit https://vk.com/im?sel={number}" },
        { trigger: ".o_form_button_save", run: "click" },
        { trigger: ".o_dialog:contains(means nothing in the address of a private message) .btn-primary, .o_notification:contains(means nothing)" },
        { trigger: ".o_dialog .btn-primary", run: "click" },
        { trigger: "body:not(:has(.o_dialog)) .o_field_widget[name='private_url'] input", run: "edit https://vk.com/im?sel={id}" },
        { trigger: ".o_form_button_save", run: "click" },
        { trigger: ".o_form_saved" },
        ...openMenu("social_interest.menu_interests", "menu_feed"),
        { trigger: card("В наличии"), run: noteLinks },
        ...more("В наличии", "Answer privately"),
        // no click of a person: the browser would not let the page open a tab, so it is offered
        { trigger: ".o_notification button:contains(Open the page)", run: "click" },
        {
            trigger: `${card("В наличии")}.o_si_status_taken .o_si_status_word:contains(Yours)`,
            run: () => check(window.followedLinks, ["https://vk.com/im?sel=4711"]),
        },
    ],
});
