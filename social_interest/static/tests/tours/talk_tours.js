// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { card, openFeed, pressStat } from "./steps";

const open = (text) => [
    { trigger: `${card(text)} .o_si_text`, run: "click" },
    { trigger: `.o_si_desk .o_si_entry_current:contains(${text})` },
];

/** A click that would open a page is noted instead. */
function noteOpened() {
    window.talkOpened = [];
    document.addEventListener(
        "click",
        (ev) => {
            if (ev.target.matches?.("a.o_si_followed")) {
                ev.preventDefault();
                window.talkOpened.push(ev.target.href);
            }
        },
        true
    );
}

registry.category("web_tour.tours").add("social_interest_talk_beside", {
    steps: () => [
        ...openFeed(noteOpened),
        ...open("Findes den"),
        { trigger: ".o_si_talk_name:contains(Lars Holm)" },
        { trigger: ".o_si_slot_interests:contains(2 interests)" },
        { trigger: ".o_si_entry_ours:contains(Det er på lager)" },
        {
            trigger: `${card("Findes den")}[aria-current='true']`,
            run: () => {
                if (!new URL(window.location.href).searchParams.get("interest")) {
                    throw new Error("The address does not name the open card");
                }
            },
        },
        // the next card is read beside by walking to it
        { trigger: card("Is the desk in stock"), run: ({ anchor }) => anchor.focus() },
        { trigger: ".o_si_desk .o_si_entry_current:contains(Is the desk in stock)" },
        ...open("Findes den"),
        // an answer on the page, with its words
        { trigger: ".o_si_box .o_si_box_text", run: "edit Ja, også i eg." },
        { trigger: ".o_si_copy_open:contains(Copy and open)", run: "click" },
        { trigger: ".o_si_desk .o_si_talk_owner:contains(Anna Berg)" },
        { trigger: ".o_si_no_screenshot", run: "click" },
        { trigger: ".o_si_proof_reason", run: "edit They hide comments" },
        { trigger: ".o_si_proof_box button[type='submit']", run: "click" },
        { trigger: ".o_si_entry_ours:contains(Ja, også i eg.)" },
        // a note for colleagues
        { trigger: ".o_si_tab_note", run: "click" },
        { trigger: ".o_si_note_box .o-mail-Composer-input", run: "edit Ask Ole." },
        { trigger: ".o_si_note_box .o-mail-Composer-send:enabled", run: "click" },
        { trigger: ".o_si_entry_note:contains(Ask Ole.)" },
        { trigger: ".o_si_talk_close", run: "click" },
        { trigger: "body:not(:has(.o_si_desk))" },
        // somebody called
        { trigger: ".o-kanban-button-new", run: "click" },
        { trigger: ".o_si_new_contact", run: "edit +45 32 12 34 56" },
        { trigger: ".o_si_new_text", run: "edit Wants six chairs" },
        { trigger: ".o_si_new_make", run: "click" },
        { trigger: ".o_si_desk .o_si_entry_current:contains(Wants six chairs)" },
        { trigger: ".o_si_dial:contains(+45 32 12 34 56)" },
        { trigger: ".o_si_outcome", run: "selectByIndex 1" },
        { trigger: ".o_si_call_note", run: "edit In oak." },
        { trigger: ".o_si_call_save:enabled", run: "click" },
        { trigger: ".o_si_entry_ours:contains(Reached. In oak.)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_talk_letter", {
    steps: () => [
        ...openFeed(),
        ...open("Is the desk in stock"),
        { trigger: ".o_si_to:contains(petra@sommer.example)" },
        { trigger: ".o_si_letter", run: "edit It is in stock." },
        { trigger: ".o_si_draft_kept" },
        { trigger: ".o_si_send_close", run: "click" },
        { trigger: ".o_si_entry_ours .o_si_entry_body:contains(It is in stock.)" },
        { trigger: ".o_si_entry_ours:contains(proof)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_talk_manager", {
    steps: () => [
        ...openFeed(),
        ...open("Findes den"),
        // product and tag without leaving
        { trigger: ".o_si_link_product input", run: "edit Oak desk" },
        { trigger: ".o-autocomplete--dropdown-item:contains(Oak desk)", run: "click" },
        { trigger: `${card("Findes den")} .o_si_chips:contains(Oak desk)` },
        { trigger: ".o_si_take", run: "click" },
        { trigger: ".o_si_talk .o_si_hand_over", run: "click" },
        { trigger: ".modal .o_field_widget[name='user_id'] input", run: "edit Jonas" },
        { trigger: ".o-autocomplete--dropdown-item:contains(Jonas Falk)", run: "click" },
        { trigger: ".modal .o_field_widget[name='note'] textarea", run: "edit He waits since Monday" },
        { trigger: ".modal button[name='action_hand_over']", run: "click" },
        { trigger: "body:not(:has(.modal)) .o_si_talk_banner:contains(Marit Lind: He waits since Monday)" },
        { trigger: ".o_si_talk_owner:contains(Jonas Falk)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_talk_phone", {
    steps: () => [
        { trigger: `${card("Is the desk in stock")} .o_si_text`, run: "click" },
        { trigger: ".o_form_view .o_si_talk_page .o_si_entry_current:contains(Is the desk in stock)" },
        {
            trigger: ".o_si_tab_answer",
            run: () => {
                const { bottom } = document.querySelector(".o_si_tab_answer").getBoundingClientRect();
                if (bottom > window.innerHeight) {
                    throw new Error("The answer is out of reach");
                }
                if (document.documentElement.scrollWidth > window.innerWidth) {
                    throw new Error("The page is wider than the phone");
                }
            },
        },
        { trigger: ".o_si_tab_answer", run: "click" },
        { trigger: ".o_si_letter", run: "edit It is in stock." },
        { trigger: ".o_si_send_close", run: "click" },
        { trigger: ".o_si_entry_ours .o_si_entry_body:contains(It is in stock.)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_talk_shared", {
    steps: () => [
        // the address of a colleague, of a card that the feed does not show by itself
        { trigger: ".o_si_desk .o_si_entry_current:contains(Closed long ago)", timeout: 30000 },
        { trigger: ".o_si_card[aria-current='true'] .o_si_text:contains(Closed long ago)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_talk_contact", {
    steps: () => [
        pressStat(".o_si_person"),
        { trigger: ".modal .o_si_talk .o_si_entry:contains(Findes den)", timeout: 30000 },
        { trigger: ".modal .o_si_tab_note" },
    ],
});
