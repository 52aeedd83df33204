// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { queryAll } from "@odoo/hoot-dom";
import { browser } from "@web/core/browser/browser";
import { registry } from "@web/core/registry";
import { card, openFeed, openMenu, pressAt } from "./steps";

const column = (stage) => `.o_si_board .o_kanban_group:has(.o_column_title:contains(${stage}))`;
const person = (stage, name) => `${column(stage)} .o_kanban_record:contains(${name})`;

registry.category("web_tour.tours").add("social_interest_people_board", {
    steps: () => [
        ...openMenu("social_interest.menu_interests", "menu_people"),
        // each stage is a column, with its icon
        { trigger: `${column("New face")} .o_column_title .fa-user-o` },
        { trigger: person("New face", "Lars Holm") },
        { trigger: `${column("Recommends us")}:not(:has(.o_kanban_record))` },
        // somebody by hand
        { trigger: ".o-kanban-button-new", run: "click" },
        { trigger: ".modal .o_field_widget[name='name'] input", run: "edit Petra Sommer" },
        { trigger: ".modal .o_field_widget[name='email'] input", run: "edit petra@sommer.example" },
        { trigger: ".modal .o_field_widget[name='stage_id'] input:value(New face)" },
        { trigger: ".modal button[name='action_add']", run: "click" },
        { trigger: `body:not(:has(.modal)) ${person("New face", "Petra Sommer")}` },
        // dragged; the board of before the person came has to be gone
        { trigger: `${column("New face")} .o_column_title:contains('(2)')` },
        {
            trigger: person("New face", "Lars Holm"),
            run: `drag_and_drop (${column("In talk")})`,
        },
        { trigger: person("In talk", "Lars Holm") },
        // the profile with its notes
        { trigger: `${person("In talk", "Lars Holm")} .o_si_person_name`, run: "click" },
        { trigger: ".o_form_view .o_field_widget[name='stage_lines'] .o_si_stage:contains(Online: In talk)" },
        { trigger: ".o-mail-Chatter .o-mail-Message:contains(Online: New face → In talk)" },
        { trigger: ".o_field_widget[name='action_counts'] button:contains(Comment)" },
        { trigger: "button[name='action_toggle_vip']:visible", run: "click" },
        { trigger: ".o_form_view .o_si_vip:contains(VIP)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_people_panel", {
    steps: () => [
        ...openFeed(),
        { trigger: `${card("Findes den")} .o_si_text`, run: "click" },
        // a stage, from the head
        { trigger: ".o_si_desk .o_si_stage:contains(Stage)", run: "click" },
        { trigger: ".o_si_stage_item:contains(Offer made)", run: "click" },
        { trigger: ".o_si_desk .o_si_stage:contains(Offer made)" },
        { trigger: `${card("Findes den")} .o_si_sign_stage:contains(Offer made)` },
        // VIP
        { trigger: ".o_si_desk .o_si_talk_more", run: "click" },
        { trigger: ".o_si_menu_vip", run: "click" },
        { trigger: ".o_si_desk .o_si_vip:contains(VIP)" },
        // the other profile, in one click
        { trigger: ".o_si_desk .o_si_profile:contains(Instagram)", run: "click" },
        { trigger: ".o_si_desk .o_si_entry_current:contains(Til jul)" },
        { trigger: ".o_si_desk .o_si_stage:contains(Offer made)" },
        { trigger: ".o_si_desk .o_si_profile:contains(Facebook)", run: "click" },
        { trigger: ".o_si_desk .o_si_entry_current:contains(Findes den)" },
        // he said no
        { trigger: ".o_si_desk .o_si_talk_more", run: "click" },
        { trigger: ".o_si_menu_refused .fa-square-o", run: "click" },
        { trigger: ".o_si_desk .o_si_talk_more", run: "click" },
        { trigger: ".o_si_menu_refused .fa-check-square-o" },
    ],
});

registry.category("web_tour.tours").add("social_interest_people_group", {
    steps: () => [
        ...openMenu("social_interest.menu_interests", "menu_groups"),
        { trigger: ".o_list_button_add", run: "click" },
        { trigger: ".o_field_widget[name='name'] textarea, .o_field_widget[name='name'] input", run: "edit Silent since" },
        { trigger: ".o_field_widget[name='outcome'] input", run: "click" },
        { trigger: ".o_select_menu_item:contains(Silent since our answer)", run: "click" },
        { trigger: ".o_field_widget[name='outcome'] input:value(Silent since our answer)" },
        { trigger: ".o_form_button_save", run: "click" },
        { trigger: ".o_form_saved" },
        { trigger: "button[name='action_view_members'] .o_stat_value:contains(1)" },
        { trigger: "button[name='action_plan_activities']", run: "click" },
        { trigger: ".modal .o_field_widget[name='summary'] input", run: "edit Ask once more" },
        { trigger: ".modal button[name='action_schedule_activities']", run: "click" },
        { trigger: "body:not(:has(.modal)) button[name='action_view_members']", run: "click" },
        { trigger: ".o_list_view .o_data_row:contains(Lars Holm):contains(Silent since our answer)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_people_greet", {
    steps: () => [
        ...openFeed(() => {
            Object.defineProperty(browser.navigator, "clipboard", {
                configurable: true,
                value: { writeText: async () => {} },
            });
            document.addEventListener("click", (ev) => ev.target.matches?.("a.o_si_followed") && ev.preventDefault(), true);
        }),
        // greeted in two clicks
        pressAt("Vil gerne", ".o_si_reply"),
        { trigger: ".o_si_reply_item:contains(thank you for the request):contains(step 1 of 2)", run: "click" },
        { trigger: ".o_notification button:contains(Open the page)", run: "click" },
        { trigger: `${card("Vil gerne")}.o_si_status_taken` },
    ],
});

registry.category("web_tour.tours").add("social_interest_people_funnel", {
    steps: () => [
        ...openMenu("crm.crm_menu_report", "menu_funnel"),
        { trigger: ".o_graph_renderer canvas" },
        { trigger: ".o_switch_view.o_pivot", run: "click" },
        { trigger: ".o_pivot th:contains(Requests)" },
        { trigger: ".o_pivot th:contains(Greeted)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_people_phone", {
    steps: () => [
        { trigger: ".o_si_feed .o_si_card .o_si_text:contains(Findes den)", run: "click" },
        { trigger: ".o_si_talk .o_si_stage:contains(Stage)", run: "click" },
        { trigger: ".o_si_stage_item:contains(Customer)", run: "click" },
        { trigger: ".o_si_talk .o_si_stage:contains(Customer)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_people_phone_board", {
    steps: () => [
        { trigger: ".o_si_board .o_kanban_record:contains(Lars Holm) .o_si_person_name", run: "click" },
        { trigger: ".o_form_view .o_field_widget[name='name']:contains(Lars Holm), .o_form_view input:value(Lars Holm)" },
    ],
});

const stages = ".o_form_view .o_field_widget[name='interest_stage_lines']";

registry.category("web_tour.tours").add("social_interest_people_contact", {
    steps: () => [
        { trigger: `${stages} .o_si_stage:contains(Online: no stage)`, run: "click" },
        { trigger: ".o_si_stage_item:contains(Offer made)", run: "click" },
        { trigger: `${stages} .o_si_stage:contains(Online: Offer made) .fa-file-text-o` },
        // another line of business
        { trigger: `${stages} .o_si_stage_more`, run: "click" },
        { trigger: ".dropdown-header:contains(Offices) ~ .o_si_stage_item:contains(In talk)", run: "click" },
        { trigger: `${stages} .o_si_stage:contains(Offices: In talk)` },
        // off the board again
        { trigger: `${stages} .o_si_stage:contains(Online: Offer made)`, run: "click" },
        { trigger: ".o_si_stage_none", run: "click" },
        { trigger: `${stages} .o_si_stage:contains(Online: no stage)` },
        { trigger: ".o-mail-Chatter .o-mail-Message:contains(Offices: In talk)" },
    ],
});

/** Fails where a text is cut off, or an element shows more than once. */
const whole = (selector) => ({
    trigger: selector,
    run() {
        const shown = queryAll(`${selector}:visible`);
        if (shown.length !== 1 || shown[0].scrollWidth > shown[0].clientWidth) {
            throw new Error(`${selector} shows ${shown.length} times, or is cut off`);
        }
    },
});

registry.category("web_tour.tours").add("social_interest_people_tablet", {
    steps: () => [
        { trigger: ".o_si_my_load" },
        whole(".o_control_panel .o_last_breadcrumb_item span:contains(Feed)"),
        { trigger: `${card("Findes den")} .o_si_text`, run: "click" },
        { trigger: ".o_form_view .o_si_talk_acts .o_si_talk_more" },
        whole(".o_form_view button:contains(Snooze)"),
        whole(".o_form_view button:contains(Hand over)"),
        whole(".o_form_view button:contains(To deal)"),
    ],
});
