// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { fits } from "@social_interest/../tests/tours/steps";

const tours = registry.category("web_tour.tours");
const SHARE = "33 % (23–47)";
const section = (name) => `.o_si_silence [data-section='${name}']`;
const row = (name) => `${section("groups")} tbody tr[data-id='${name}']`;
const told = [
    { trigger: `${section("sentence")}:contains(Bought again within 90 days: ${SHARE} of unanswered)` },
    { trigger: `${section("sentence")} .o_si_silence_alarm:contains(Hardly chance)` },
    { trigger: `${row("unanswered")} td[data-name='customers']:contains(60)` },
    { trigger: `${row("answered")} td[data-name='share']:contains(66):contains(56–75)` },
    { trigger: `${section("curve")} canvas[aria-label*='Answered late: 60']` },
    { trigger: `${section("how")}:contains(counts once)` },
    fits,
];

tours.add("social_interest_sale_silence", {
    steps: () => [
        { trigger: "button[data-menu-xmlid='crm.crm_menu_report']", run: "click" },
        { trigger: "a[data-menu-xmlid='social_interest_sale.menu_silence']", run: "click" },
        ...told,
        // a number opens its cards, and the way back leads to the same figures
        { trigger: `${row("late")} td[data-name='customers'] button`, run: "click" },
        { trigger: ".o_list_view .o_data_row" },
        { trigger: ".o_list_view .o_pager_limit:contains(40)" },
        { trigger: ".o_breadcrumb .o_back_button, .o_breadcrumb .breadcrumb-item a", run: "click" },
        { trigger: `${row("unanswered")} td[data-name='share'] button`, run: "click" },
        { trigger: ".o_list_view .o_pager_limit:contains(20)" },
        { trigger: ".o_breadcrumb .o_back_button, .o_breadcrumb .breadcrumb-item a", run: "click" },
        // of another team there are too few
        { trigger: ".o_si_silence_team_id", run: "click" },
        { trigger: ".o_popover .dropdown-item:contains(Phone)", run: "click" },
        { trigger: `${section("sentence")}:contains(Customers still needed: 12 unanswered, 2 answered)` },
        { trigger: `${section("sentence")}:not(:has(.o_si_silence_chance))` },
        { trigger: `${row("in_time")} td[data-name='share']:contains(2 more needed)` },
        { trigger: `body:not(:has(${section("curve")}))` },
    ],
});

tours.add("social_interest_sale_silence_phone", {
    steps: () => [
        ...told,
        { trigger: `${row("late")} td[data-name='customers'] button`, run: "click" },
        { trigger: ".o_kanban_view .o_si_card, .o_list_view .o_data_row" },
    ],
});

tours.add("social_interest_sale_silence_empty", {
    steps: () => [{ trigger: ".o_si_silence .o_view_nocontent:contains(No unhappy customer yet)" }, fits],
});

const waits = ".o_si_card:has(.o_si_text:contains(It arrived broken))";
const slot = `.o_si_slot_silence:contains(Customer, unhappy, unanswered for 3 h):contains(${SHARE}):contains(prove)`;

tours.add("social_interest_sale_silence_card", {
    steps: () => [
        { trigger: "button[data-menu-xmlid='social_interest.menu_interests']", run: "click" },
        { trigger: "a[data-menu-xmlid='social_interest.menu_feed']", run: "click" },
        { trigger: `${waits} .o_si_text`, run: "click" },
        { trigger: slot },
    ],
});

tours.add("social_interest_sale_silence_card_phone", {
    steps: () => [{ trigger: `${waits} .o_si_text`, run: "click" }, { trigger: slot }],
});
