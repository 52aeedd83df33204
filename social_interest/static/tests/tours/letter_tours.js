// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";

/** The form comes with the whole talk; on a busy machine that takes its time. */
const SLOW = { timeout: 40000 };
/** The talk comes after the rest of the form. */
const TALK = { trigger: ".o_form_view .o_si_talk .o_si_entry", ...SLOW };
const SEND = { trigger: ".o_form_view .o-mail-Chatter-sendMessage:enabled", run: "click", ...SLOW };
const CLOSED = { trigger: "body:not(:has(.modal)):not(:has(.o_loading_indicator))", ...SLOW };
const EDITOR = ".o_mail_composer_form .odoo-editor-editable, .o_mail_composer_form .note-editable";

registry.category("web_tour.tours").add("social_interest_letter_chatter", {
    steps: () => [
        TALK,
        SEND,
        // the composer of answers, no box that sends nothing
        { trigger: ".modal .o_mail_composer_form [name=partner_ids]:contains(Petra Sommer)", ...SLOW },
        { trigger: ".modal [name=subject] input:value(Re: Desk)" },
        { trigger: ".modal [name=interest_copies]:contains(tom@reed.example)" },
        { trigger: ".modal .o_mail_composer_form:contains(Is the desk in stock?)" },
        { trigger: EDITOR, run: "editor Yes, twelve of them." },
        // what the dialog reads while it opens would make the button anew under the pointer
        { trigger: "body:not(:has(.o_loading_indicator)) .modal .o_mail_send:enabled", run: "click" },
        CLOSED,
        { trigger: ".o-mail-Message:contains(Yes, twelve of them.)", ...SLOW },
    ],
});

registry.category("web_tour.tours").add("social_interest_letter_page", {
    steps: () => [
        { trigger: ".o_form_view .o-mail-Chatter-logNote:enabled", ...SLOW },
        { trigger: ".o-mail-Chatter-topbar:not(:has(.o-mail-Chatter-sendMessage))" },
    ],
});

registry.category("web_tour.tours").add("social_interest_letter_kept", {
    steps: () => [
        TALK,
        SEND,
        { trigger: EDITOR, run: "editor Dear Petra, we look.", ...SLOW },
        // one goes away, and what is written is kept
        { trigger: ".modal .btn-close", run: "click" },
        CLOSED,
        SEND,
        { trigger: `.modal:contains(Dear Petra, we look.)`, ...SLOW },
        { trigger: ".modal button[special=cancel]", run: "click" },
        CLOSED,
    ],
});

registry.category("web_tour.tours").add("social_interest_letter_undelivered", {
    steps: () => [
        { trigger: ".o_form_view .o_si_undelivered:contains(Your letter was not delivered):contains(550)", ...SLOW },
    ],
});

registry.category("web_tour.tours").add("social_interest_letter_not_reached", {
    steps: () => [
        {
            trigger: ".o_form_view a.o_si_answer",
            run: (helpers) => {
                // a test dials nobody
                document.addEventListener("click", (ev) => ev.target.closest("a[href^='tel:']") && ev.preventDefault(), true);
                return helpers.click();
            },
            ...SLOW,
        },
        { trigger: ".o_si_call .o_si_call_time:contains(after 5 pm)", ...SLOW },
        { trigger: ".o_si_call .o_si_call_question:contains(Call me back)" },
        { trigger: ".o_si_call .o_si_call_earlier:contains(Do you ship to Norway?):contains(We do.)" },
        { trigger: ".o_si_call_feedback", run: "edit Nobody there" },
        { trigger: ".o_si_call_later", run: "click" },
        { trigger: ".o_si_call_choice:contains(Tomorrow morning), .o_si_call_choice:contains(Next working day)", run: "click" },
        CLOSED,
        { trigger: ".o-mail-Message:contains(Not reached. Nobody there)", ...SLOW },
    ],
});
