// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { card, pick } from "./steps";

const tours = registry.category("web_tour.tours");
const open = (text) => [
    { trigger: `${card(text)} .o_si_text`, run: "click" },
    { trigger: `.o_si_desk .o_si_entry_current:contains(${text})` },
];

tours.add("social_interest_deal_ways", {
    steps: () => [
        ...open("In oak please"),
        { trigger: ".o_si_deal_offer .o_si_deal_join:contains(Six chairs)", run: "click" },
        { trigger: ".o_notification:contains(Now a deal)" },
        { trigger: ".o_si_talk:not(:has(.o_si_deal_offer)) .o_si_entry_deal:contains(Six chairs)" },
        ...open("A desk as well"),
        { trigger: ".o_si_deal_offer .o_si_deal_new", run: "click" },
        { trigger: ".o_si_talk:not(:has(.o_si_deal_offer)) .o_si_entry_deal:contains(Mia: A desk as well?)" },
        ...open("Thanks for the sample"),
        { trigger: ".o_si_deal_offer .o_si_deal_none", run: "click" },
        { trigger: ".o_notification:contains(No deal: Ole)" },
        { trigger: ".o_si_talk:not(:has(.o_si_deal_offer)) .o_si_entry_current:contains(Thanks for the sample)" },
    ],
});

tours.add("social_interest_deal_dialog", {
    steps: () => [
        ...open("Is the desk in stock"),
        { trigger: ".o_si_talk .o_si_deal", run: "click" },
        { trigger: ".modal .o_field_widget[name='lead_id']:contains(Six chairs)" },
        { trigger: ".modal .o_field_widget[name='contact'] label:contains(With a contact)", run: "click" },
        { trigger: ".modal .o_field_widget[name='contact_note']:contains(A new one: Petra Sommer)" },
        { trigger: ".modal button[name='action_make']", run: "click" },
        { trigger: "body:not(:has(.modal)) .o_notification:contains(Now a deal: Petra Sommer)" },
    ],
});

tours.add("social_interest_deal_several", {
    steps: () => [
        pick("In oak?"),
        pick("In ash?"),
        { trigger: ".o_si_bulk .o_si_bulk_deal", run: "click" },
        { trigger: ".o_notification:contains(Now a deal: 2 cards)" },
    ],
});

tours.add("social_interest_deal_form", {
    steps: () => [
        { trigger: ".o_notebook .nav-link[name='interest_talk']", run: "click", timeout: 30000 },
        { trigger: ".o_si_talk_inline .o_si_entry:contains(Findes den)" },
        { trigger: ".o_si_talk_inline .o_si_entry_deal.o_si_deal_won:contains(Six chairs):contains(1,200)" },
        { trigger: ".o_si_talk_inline .o_si_tab_note" },
    ],
});

tours.add("social_interest_deal_contact", {
    steps: () => [
        { trigger: ".o_notebook .nav-link[name='interest_talk']", run: "click", timeout: 30000 },
        { trigger: ".o_si_talk_inline .o_si_entry:contains(Findes den)" },
    ],
});

tours.add("social_interest_deal_credit", {
    steps: () => [
        { trigger: ".o_pivot_view .o_si_known:contains(First touch known for)", timeout: 30000 },
        { trigger: ".o_pivot table:contains(Facebook)" },
        { trigger: ".o_switch_view.o_list", run: "click" },
        { trigger: ".o_list_view .o_si_known:contains(First touch known for)" },
        { trigger: ".o_data_row:contains(Six chairs)" },
    ],
});

tours.add("social_interest_deal_phone", {
    steps: () => [
        { trigger: `${card("Is the desk in stock")} .o_si_text`, run: "click" },
        {
            trigger: ".o_form_view .o_si_deal_offer .o_si_deal_join:contains(Six chairs)",
            run: () => {
                if (document.documentElement.scrollWidth > window.innerWidth) {
                    throw new Error("The page is wider than the phone");
                }
            },
        },
        { trigger: ".o_si_deal_offer .o_si_deal_join", run: "click" },
        { trigger: ".o_si_talk:not(:has(.o_si_deal_offer)) .o_si_entry_deal:contains(Six chairs)" },
    ],
});
