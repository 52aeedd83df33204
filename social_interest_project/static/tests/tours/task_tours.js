// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";

const CARD = ".o_si_card:has(.o_si_text:contains(Findes den))";
const openFeed = [
    { trigger: "button[data-menu-xmlid='social_interest.menu_interests']", run: "click" },
    { trigger: "a[data-menu-xmlid='social_interest.menu_feed']", run: "click" },
    { trigger: CARD },
];
/** The dialog: the title is a deal's, and may be another. */
const make = [
    { trigger: ".modal .o_field_widget[name='project_id'] input:value(Workshop)" },
    { trigger: ".modal .o_field_widget[name='name'] input:value(Lars Holm: Findes den også i eg?)", run: "edit Oak for Lars" },
    { trigger: ".modal button[name='action_make']", run: "click" },
    { trigger: ".o_notification:contains(A task was made of it) a:contains(Oak for Lars)" },
    { trigger: "body:not(:has(.modal))" },
];

registry.category("web_tour.tours").add("social_interest_project_panel", {
    steps: () => [
        ...openFeed,
        { trigger: `${CARD} .o_si_text`, run: "click" },
        { trigger: ".o_si_talk_more", run: "click" },
        { trigger: ".o_si_menu_task:contains(To task)", run: "click" },
        ...make,
        { trigger: ".o_si_slot_task:contains(Task: To do):contains(Oak for Lars)" },
        { trigger: ".o_si_entry_record:contains(Task):contains(Oak for Lars) .o_si_entry_open", run: "click" },
        { trigger: ".o_form_view .o_statusbar_status button:contains(Finished)", run: "click" },
        { trigger: ".o_form_view .o_statusbar_status .o_arrow_button_current:contains(Finished)" },
        { trigger: ".o_back_button, .breadcrumb-item.o_back_button a", run: "click" },
        { trigger: `${CARD} .o_si_sign_task:contains(Oak for Lars · Finished)` },
    ],
});

registry.category("web_tour.tours").add("social_interest_project_menu", {
    steps: () => [
        ...openFeed,
        { trigger: CARD, run: "hover" },
        { trigger: `${CARD} .o_si_dots`, run: "click" },
        { trigger: ".o_si_card_menu .dropdown-item:contains(To task)", run: "click" },
        ...make,
        { trigger: `${CARD} .o_si_sign_task:contains(Oak for Lars · To do)` },
        { trigger: CARD, run: "hover" },
        { trigger: `${CARD} .o_si_dots`, run: "click" },
        { trigger: ".o_si_card_menu .dropdown-item:contains(Open the task)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_project_phone", {
    steps: () => [
        { trigger: `${CARD} .o_si_text`, run: "click" },
        {
            trigger: ".o_si_talk_more",
            run: ({ anchor }) => {
                if (document.documentElement.scrollWidth > window.innerWidth) {
                    throw new Error("The page is wider than the phone");
                }
                anchor.click();
            },
        },
        { trigger: ".o_si_menu_task:contains(To task)", run: "click" },
        ...make,
        { trigger: ".o_si_slot_task:contains(Task: To do)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_project_task", {
    steps: () => [
        { trigger: ".o_form_view .o_si_person", run: "click" },
        { trigger: ".modal .o_si_talk .o_si_entry_current:contains(Findes den)" },
        { trigger: ".modal .o_si_slot_task:contains(Task: To do)" },
    ],
});
