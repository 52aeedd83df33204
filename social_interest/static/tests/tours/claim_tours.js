// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { card, openFeed, openForm } from "./steps";

const menu = (text, entry) => [
    { trigger: card(text), run: `hover && click ${card(text)} .o_si_dots` },
    { trigger: `.o-dropdown--kanban-record-menu .dropdown-item:contains(${entry})`, run: "click" },
];

const chooseColleague = (name) => [
    { trigger: ".modal div[name='user_id'] input", run: `edit ${name}` },
    { trigger: `.ui-autocomplete .dropdown-item:contains(${name})`, run: "click" },
];

registry.category("web_tour.tours").add("social_interest_hand_over", {
    steps: () => [
        ...openFeed(),
        { trigger: `${card("From Anna")} .o_si_return:contains(Answer by)` },
        { trigger: `${card("Out of reach")} .o_si_take`, run: "click" },
        { trigger: ".modal:contains(the most you may have is 1)" },
        { trigger: ".modal .modal-footer .btn-primary", run: "click" },
        { trigger: "body:not(:has(.modal))" },
        ...menu("From Anna", "Hand over"),
        ...chooseColleague("Jonas Falk"),
        { trigger: ".modal div[name='note'] textarea", run: "edit He wants a price for ten." },
        { trigger: ".modal button[name='action_hand_over']", run: "click" },
        // it stays where it was until its toast is gone
        { trigger: `${card("From Anna")}.o_si_is_done` },
        { trigger: ".o_notification:contains(Handed over)" },
        // now there is room
        { trigger: `${card("Out of reach")} .o_si_take`, run: "click" },
        { trigger: `${card("Out of reach")}.o_si_status_taken:not(:has(.o_si_take))` },
        ...openForm("Out of reach"),
        { trigger: ".o_form_view button[name='action_hand_over']:not([name='action_take_over'])" },
        { trigger: ".o_form_view button[name='action_release']", run: "click" },
        { trigger: ".o_form_view .o_si_take" },
    ],
});

registry.category("web_tour.tours").add("social_interest_take_over", {
    steps: () => [
        ...openFeed(),
        ...menu("From Anna", "Take over"),
        { trigger: ".modal:contains(Its responsible is told) .btn-primary:contains(Take over)", run: "click" },
        { trigger: `${card("From Anna")} .o_si_status_word:contains(Yours)` },
        ...openForm("For Jonas"),
        { trigger: ".o_form_view button[name='action_hand_over']", run: "click" },
        ...chooseColleague("Jonas Falk"),
        { trigger: ".modal .alert:contains(As a manager you can give more)" },
        { trigger: ".modal button[name='action_hand_over']", run: "click" },
        { trigger: ".o_form_view div[name='user_id']:contains(Jonas Falk), .o_form_view div[name='user_id'] input:value(Jonas Falk)" },
        { trigger: ".o-mail-Message:contains(handed this over to Jonas Falk)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_distribution", {
    steps: () => [
        { trigger: ".nav-link[name='interests']", run: "click" },
        { trigger: "div[name='interest_distribution'] label:contains(In turn)", run: "click" },
        { trigger: "div[name='interest_return_rule'] input, div[name='interest_return_rule'] select", run: "click" },
        { trigger: ".o_select_menu_item:contains(Own)", run: "click" },
        { trigger: "div[name='interest_return_minutes'] input", run: "edit 45" },
        { trigger: "div[name='interest_return_to'] input, div[name='interest_return_to'] select", run: "click" },
        { trigger: ".o_select_menu_item:contains(To the next colleague)", run: "click" },
        { trigger: ".o_data_row:contains(Jonas Falk) div[name='interest_rotation'] input", run: "click" },
        { trigger: ".o_form_button_save", run: "click" },
        { trigger: ".o_form_saved, .o_form_button_save:not(:visible)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_distributed", {
    steps: () => [
        ...openFeed(),
        { trigger: `${card("For somebody")} .o_si_status_word:contains(Yours)` },
        { trigger: card("For somebody"), run: "click" },
        { trigger: ".o_si_desk:has(.o_si_entry_current:contains(For somebody)) .o_si_talk_more", run: "click" },
        { trigger: ".o_si_menu_system", run: "click" },
        { trigger: ".o_si_entry:contains(Given to Anna Berg: next in turn.)" },
    ],
});
