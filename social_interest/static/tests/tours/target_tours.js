// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { card, more, near, openForm, openMenu, pressAt } from "./steps";

const panel = (text) => `.o_search_panel_category_value:contains(${text}) header`;

registry.category("web_tour.tours").add("social_interest_snooze", {
    steps: () => [
        ...openMenu("social_interest.menu_interests", "menu_feed"),
        { trigger: ".o_facet_values:contains(Not snoozed)" },
        { trigger: `${card("Findes den")} .o_si_soon:contains(About to be late)` },
        { trigger: `${card("Er den stadig")} .o_si_late:contains(late since) .fa-exclamation-circle` },
        { trigger: `${panel("Due today")}:contains(1)`, run: "click" },
        { trigger: `.o_si_feed:not(:has(${card("Er den stadig")})) ${card("Findes den")}` },
        { trigger: `${panel("Late")}:contains(1)` },
        // set aside, with a reason
        pressAt("Findes den", ".o_si_snooze"),
        { trigger: ".o_si_snooze_popover .o_si_snooze_note", run: "edit asked for a photo" },
        { trigger: ".o_si_snooze_popover:contains(The target goes on) .o_si_snooze_choice:contains(In 1 hour)", run: "click" },
        { trigger: ".o_notification:contains(Taken, and snoozed)" },
        { trigger: `${card("Findes den")}.o_si_is_done` },
        // found in the panel
        { trigger: `.o_search_panel section:contains(Time) ${panel("All")}`, run: "click" },
        { trigger: card("Er den stadig") },
        { trigger: panel("Snoozed"), run: "click" },
        { trigger: `${card("Findes den")}.o_si_is_snoozed .o_si_snoozed:contains(asked for a photo. The target goes on)` },
        pressAt("Findes den", ".o_si_wake"),
        { trigger: `${card("Findes den")}:not(.o_si_is_snoozed)` },
        { trigger: `.o_search_panel section:contains(Time) ${panel("All")}`, run: "click" },
        { trigger: card("Er den stadig") },
        { trigger: ".o_facet_values:contains(Not snoozed)" },
        near("Findes den", ".o_si_snooze"),
        { trigger: `${card("Findes den")}.o_si_status_taken` },
        // a task from the card
        ...more("Findes den", "Activities"),
        { trigger: ".o-mail-ActivityListPopover button:contains(Schedule)", run: "click" },
        { trigger: ".modal [name='activity_type_id'] .o_selection_badge:contains(Call back)", run: "click" },
        { trigger: ".modal div[name='interest_remind_at']" },
        { trigger: ".modal [name='summary'] input", run: "edit Ring Lars" },
        { trigger: ".modal button[name='action_schedule_activities']", run: "click" },
        { trigger: "body:not(:has(.modal))" },
        ...more("Findes den", "Activities"),
        { trigger: ".o-mail-ActivityListPopover:contains(Ring Lars)" },
        // and in the form
        ...openForm("Findes den"),
        { trigger: ".o_form_view .o_form_statusbar .o_si_snooze", run: "click" },
        { trigger: ".o_si_snooze_choice:contains(In 1 hour)", run: "click" },
        { trigger: ".o_form_view .o_form_sheet .o_si_snoozed" },
        { trigger: ".o_form_view .o_form_statusbar .o_si_wake" },
    ],
});

registry.category("web_tour.tours").add("social_interest_preferences", {
    steps: () => [
        { trigger: ".o_user_menu button", run: "click" },
        { trigger: ".o-dropdown-item:contains(Preferences)", run: "click" },
        { trigger: ".o_form_view .nav-link[name='interests']", run: "click" },
        { trigger: "div[name='interest_new_email'] input:not(:checked)", run: "click" },
        { trigger: "div[name='interest_quiet'] input:not(:checked)", run: "click" },
        { trigger: "div[name='interest_quiet_from'] input", run: "edit 20:30" },
        { trigger: "div[name='interest_quiet_to'] input", run: "click" },
        // the new preferences count from the reload on
        {
            trigger: ".o_form_button_save:visible, .modal button[name='preference_save']",
            run: "click",
            expectUnloadPage: true,
        },
        { trigger: ".o_main_navbar" },
    ],
});

registry.category("web_tour.tours").add("social_interest_targets", {
    steps: () => [
        ...openMenu("crm.crm_menu_config", "menu_targets"),
        { trigger: ".o_view_nocontent:contains(Every action has the target of its source)" },
        { trigger: ".o_list_button_add", run: "click" },
        { trigger: ".o_selected_row [name='source_id'] input[placeholder='All sources']" },
        { trigger: ".o_selected_row [name='action_id'] input", run: "edit Comment" },
        { trigger: ".o-autocomplete--dropdown-item:contains(Comment)", run: "click" },
        { trigger: ".o_selected_row [name='hours'] input", run: "edit 1:30" },
        { trigger: ".o_list_button_save", run: "click" },
        { trigger: ".o_data_row:not(.o_selected_row):contains(01:30)" },
        ...openMenu("crm.crm_menu_config", "menu_sources"),
        { trigger: ".o_data_row td[name='name']:contains(Acme page)", run: "click" },
        { trigger: "div[name='target_ids'] .o_field_x2many_list_row_add a", run: "click" },
        { trigger: "div[name='target_ids'] [name='action_id'] input", run: "edit Review" },
        { trigger: ".o-autocomplete--dropdown-item:contains(Review)", run: "click" },
        { trigger: "div[name='target_ids'] [name='hours'] input", run: "edit 8:00" },
        { trigger: ".o_form_button_save", run: "click" },
        { trigger: "div[name='target_ids'] .o_data_row:not(.o_selected_row):contains(08:00)" },
        // who snoozed what is the manager's business too
        ...openMenu("social_interest.menu_interests", "menu_feed"),
        { trigger: panel("Snoozed"), run: "click" },
        { trigger: `${card("Findes den")}.o_si_is_snoozed` },
        pressAt("Findes den", ".o_si_wake"),
        { trigger: `${card("Findes den")}:not(.o_si_is_snoozed)` },
    ],
});
