// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { card, more, near, openFeed } from "./steps";

registry.category("web_tour.tours").add("social_interest_feed_keys", {
    steps: () => [
        ...openFeed(),
        { trigger: `${card("First of all")}:focus`, run: "press ?" },
        { trigger: ".modal .o_si_keys:contains(Next card):contains(Search)" },
        // a key acts on the feed only, not behind a dialog
        { trigger: "body", run: "press i" },
        { trigger: ".modal .btn-primary:contains(Close)", run: "click" },
        { trigger: `body:not(:has(.modal)) ${card("First of all")}:focus`, run: "press j" },
        { trigger: `${card("Second")}:focus .o_si_more[aria-expanded='false']` },
        { trigger: "body:has(.o_si_announcer[aria-live='polite']:contains(Card 2 of 2, New))" },
        { trigger: `${card("Second")}:focus`, run: "press m" },
        { trigger: `${card("Second")} .o_si_more[aria-expanded='true']` },
        { trigger: `${card("Second")}:focus`, run: "press k" },
        { trigger: `${card("First of all")}:focus`, run: "press t" },
        { trigger: `${card("First of all")}:focus:not(:has(.o_si_take)) .o_si_process` },
        { trigger: "body:has(.o_si_announcer:contains(Lars Holm: Yours))" },
        { trigger: `${card("First of all")}:focus`, run: "press p" },
        // it needs an answer, and nothing tells of one
        { trigger: ".modal div[name='unproven_reason']:contains(Answered, no screenshot)" },
        { trigger: ".modal button[name='action_close']", run: "click" },
        { trigger: `body:not(:has(.modal)) ${card("First of all")}.o_si_status_answered.o_si_is_done` },
        { trigger: ".o_notification:contains(Processed: Lars Holm) button:contains(Undo)", run: "click" },
        { trigger: `${card("First of all")}.o_si_status_taken:not(.o_si_is_done)`, run: ({ anchor }) => anchor.focus() },
        { trigger: `${card("First of all")}:focus`, run: "press j" },
        { trigger: `${card("Second")}:focus`, run: "press i" },
        { trigger: `${card("Second")}.o_si_status_closed:focus`, run: "press /" },
        { trigger: ".o_searchview_input:focus" },
    ],
});

registry.category("web_tour.tours").add("social_interest_feed_buttons", {
    steps: () => [
        ...openFeed(),
        { trigger: `${card("Now again")} .o_si_previous:contains(1 earlier)` },
        { trigger: `${card("Now again")} .o_si_previous [title*='Long ago']` },
        { trigger: `${card("Now again")}[role='article'][aria-label^='Lars Holm'][aria-label$='Acme page']` },
        near("Now again", ".o_si_age[title]:contains(just now)"),
        { trigger: `${card("Now again")} .o_si_take`, run: "click" },
        { trigger: `${card("Now again")}.o_si_status_taken .o_si_process`, run: "click" },
        { trigger: ".modal button[name='action_close']", run: "click" },
        { trigger: `body:not(:has(.modal)) ${card("Now again")}.o_si_status_answered` },
        ...more("Now again", "To deal"),
        { trigger: ".o_notification:contains(Now a deal: Lars Holm)" },
        { trigger: `${card("Now again")} .o_si_sign_lead:contains(Lars Holm)` },
        { trigger: `${card("Now again")} .o_si_relationship:contains(Open deal)` },
        { trigger: `${card("Now again")} .o_si_previous`, run: "click" },
        { trigger: card("Long ago") },
    ],
});

registry.category("web_tour.tours").add("social_interest_feed_manager", {
    steps: () => [
        ...openFeed(),
        { trigger: ".o_searchview_dropdown_toggler", run: "click" },
        { trigger: ".o_group_by_menu .o_menu_item:contains(Relationship)", run: "click" },
        { trigger: ".o_kanban_group:eq(0):contains(Customer)" },
        { trigger: `.o_kanban_group:eq(3):contains(Unknown) ${card("First of all")}` },
        { trigger: ".o_switch_view.o_list", run: "click" },
        { trigger: ".o_group_header:contains(Unknown)", run: "click" },
        { trigger: ".o_data_row:contains(Second of all)" },
        { trigger: "thead .o_list_record_selector input", run: "click" },
        { trigger: ".o_list_renderer:has(.o_data_row_selected)" },
        { trigger: "button[name='action_assign']", run: "click" },
        { trigger: ".modal .o_field_widget[name='user_id'] input", run: "edit Jonas" },
        { trigger: ".o-autocomplete--dropdown-item:contains(Jonas Falk)", run: "click" },
        { trigger: ".modal button[name='action_assign']", run: "click" },
        { trigger: "body:not(:has(.modal)) .o_list_view" },
        { trigger: ".o_data_row:contains(Second of all) td[name='status'] .badge.text-bg-warning" },
        { trigger: "thead .o_list_record_selector input", run: "click" },
        { trigger: "button[name='action_ignore']", run: "click" },
        { trigger: "body:not(:has(.o_data_row td[name='status'] .badge.text-bg-warning))" },
    ],
});
