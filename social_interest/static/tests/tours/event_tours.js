// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { card, openFeed, openMenu } from "./steps";

const HOUR = "Notification - 1 Hours";
/** A reminder is chosen from a menu, on a phone from a list. */
const onDesk = [
    { trigger: ".modal .o_field_widget[name='interest_alarm_ids'] input", run: "edit 1 Hours" },
    { trigger: `.o-autocomplete--dropdown-item:contains(${HOUR})`, run: "click" },
];
const onPhone = [
    { trigger: ".modal .o_field_widget[name='interest_alarm_ids'] input", run: "click" },
    { trigger: `.modal .o_kanban_record:contains(${HOUR})`, run: "click" },
];
/** The form that plans a task, with a reminder an hour before. */
const plan = (chooseHour = onDesk) => [
    { trigger: ".modal .o_field_widget[name='summary'] input", run: "edit Send the offer" },
    ...chooseHour,
    { trigger: ".modal .o_field_widget[name='interest_alarm_ids'] .o_tag:contains(1 Hours)" },
    { trigger: ".modal button[name='action_schedule_activities']", run: "click" },
    { trigger: "body:not(:has(.modal))" },
];
const chooseActivity = [
    { trigger: ".o_si_talk_more", run: "click" },
    { trigger: ".o_si_menu_activity", run: "click" },
];

registry.category("web_tour.tours").add("social_interest_event_panel", {
    steps: () => [
        ...openFeed(),
        { trigger: `${card("Findes den")} .o_si_text`, run: "click" },
        { trigger: ".o_si_desk .o_si_entry_current" },
        ...chooseActivity,
        ...plan(),
        ...openMenu("social_interest.menu_interests", "menu_events"),
        { trigger: ".o_si_events .o_data_row:contains(Send the offer):contains(1 Hours):contains(Anna Berg)" },
        // the card is behind it
        { trigger: ".o_si_events .o_data_row:contains(Send the offer) .o_data_cell[name='summary']", run: "click" },
        { trigger: ".o_form_view .o_si_talk_page .o_si_entry_current:contains(Findes den)" },
        // Odoo's calendar, to meet the person
        { trigger: ".o_si_talk_more", run: "click" },
        { trigger: ".o_si_menu_meeting", run: "click" },
        { trigger: ".o_calendar_view" },
    ],
});

registry.category("web_tour.tours").add("social_interest_event_person", {
    steps: () => [
        { trigger: ".o_form_view button:contains(Plan an activity)", run: "click" },
        ...plan(),
        ...openMenu("social_interest.menu_interests", "menu_events"),
        { trigger: ".o_si_events .o_data_row:contains(Send the offer):contains(Lars Holm)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_event_phone", {
    steps: () => [
        { trigger: `${card("Findes den")} .o_si_text`, run: "click" },
        { trigger: ".o_form_view .o_si_talk_page .o_si_entry_current" },
        ...chooseActivity,
        ...plan(onPhone),
    ],
});

registry.category("web_tour.tours").add("social_interest_event_project", {
    steps: () => [
        ...openMenu("social_interest.menu_interests", "menu_projects"),
        {
            trigger:
                ".o_si_projects .o_kanban_record:contains(Acme page):contains(Only chairs):contains(chairs.example)",
        },
        { trigger: ".o_si_projects .o_kanban_record:contains(Acme page):contains(1 interests) a:contains(interests)", run: "click" },
        { trigger: `.o_si_feed ${card("Findes den")} .o_si_text`, run: "click" },
        { trigger: ".o_si_desk .o_si_talk_project:contains(Acme page) img" },
    ],
});
