// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { card, openFeed, openMenu } from "./steps";

const toast = (words) => `.o_si_decided:contains(${words})`;
const undo = (words) => ({ trigger: `${toast(words)} button:contains(Undo)`, run: "click" });
const row = (name) => `.o_data_row:has(.o_data_cell[name='author_id']:contains(${name}))`;

/** Accepted and undone, rejected and undone, and accepted for good, in the list. */
registry.category("web_tour.tours").add("social_interest_match_list", {
    steps: () => [
        ...openMenu("social_interest.menu_interests", "menu_matches"),
        { trigger: `${row("Lars Holm")}:contains(Same e-mail: lars@holm.example) .o_si_strength:contains(Very likely)` },
        { trigger: `${row("Lars Holm")} .o_si_match_accept`, run: "click" },
        undo("Linked to the contact Lars H. Holm"),
        { trigger: toast("Undone: everything is as it was.") },
        { trigger: `${row("Lars Holm")} .o_si_match_reject`, run: "click" },
        { trigger: `body:not(:has(${row("Lars Holm")}))` },
        undo("Different people"),
        { trigger: `${row("Lars Holm")} .o_si_match_accept`, run: "click" },
        { trigger: `body:not(:has(${row("Lars Holm")}))` },
        { trigger: toast("Linked to the contact Lars H. Holm") },
        // what was decided stays there, with the way back
        { trigger: ".o_searchview .o_facet_remove", run: "click" },
        { trigger: `${row("Lars Holm")} .o_si_match_undo` },
    ],
});

registry.category("web_tour.tours").add("social_interest_match_panel", {
    steps: () => [
        ...openFeed(),
        { trigger: `${card("Findes den")} .o_si_text`, run: "click" },
        { trigger: ".o_si_desk .o_si_offer:contains(Lars H. Holm):contains(Same e-mail)" },
        { trigger: ".o_si_desk .o_si_match_accept", run: "click" },
        { trigger: ".o_si_desk:not(:has(.o_si_offer))" },
        undo("Linked to the contact"),
        { trigger: ".o_si_desk .o_si_offer:contains(Lars H. Holm)" },
        { trigger: ".o_si_desk .o_si_match_reject", run: "click" },
        { trigger: ".o_si_desk:not(:has(.o_si_offer))" },
        { trigger: toast("this will not be asked again") },
    ],
});

registry.category("web_tour.tours").add("social_interest_match_merge", {
    steps: () => [
        { trigger: ".o-mail-Chatter-topbar:has(.o-mail-Chatter-logNote):not(:has(.o-mail-Chatter-sendMessage))" },
        { trigger: ".o_form_view button[name='action_merge']", run: "click" },
        { trigger: ".modal .o_field_widget[name='other_id'] input", run: "edit Lars Other" },
        { trigger: ".o-autocomplete--dropdown-item a:contains(Lars Other)", run: "click" },
        { trigger: ".modal .o_field_widget[name='other_told']:contains(1 interest)" },
        { trigger: ".modal button[name='action_keep_author']", run: "click" },
        { trigger: toast("Lars Other is merged into Lars Holm.") },
        { trigger: "body:not(:has(.modal))" },
        { trigger: ".o_form_view:not(:has(.o_si_offer))" },
        { trigger: ".o_form_view .o_field_widget[name='merged_ids'] .o_data_row:contains(Lars Other)" },
        { trigger: ".o_form_view .oe_stat_button .o_stat_value:contains(2)" },
        { trigger: ".o_si_part", run: "click" },
        { trigger: toast("Undone: everything is as it was.") },
        { trigger: ".o_form_view .oe_stat_button .o_stat_value:contains(1)" },
        { trigger: ".o_form_view:not(:has(.o_field_widget[name='merged_ids'] .o_data_row))" },
    ],
});

registry.category("web_tour.tours").add("social_interest_match_contact", {
    steps: () => [
        { trigger: ".o_form_view .o_si_offer:contains(Lars Holm):contains(Facebook)" },
        { trigger: ".o_form_view .o_si_match_accept", run: "click" },
        { trigger: toast("Linked to the contact") },
        { trigger: ".o_form_view:not(:has(.o_si_offer))" },
    ],
});

registry.category("web_tour.tours").add("social_interest_match_phone", {
    steps: () => [
        {
            trigger: ".o_kanban_record:contains(Lars Holm) .o_si_match_accept",
            run: ({ anchor }) => {
                if (document.documentElement.scrollWidth > window.innerWidth) {
                    throw new Error("The page is wider than the phone");
                }
                anchor.click();
            },
        },
        undo("Linked to the contact"),
        { trigger: toast("Undone: everything is as it was.") },
        { trigger: ".o_kanban_record:contains(Lars Holm) .o_si_match_reject", run: "click" },
        { trigger: toast("this will not be asked again") },
        { trigger: "body:not(:has(.o_kanban_record:contains(Lars Holm)))" },
    ],
});
