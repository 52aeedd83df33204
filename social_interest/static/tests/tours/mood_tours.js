// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { card, openFeed, openMenu } from "./steps";

const SAD = "The drawer arrived broken";

registry.category("web_tour.tours").add("social_interest_mood_salesperson", {
    steps: () => [
        ...openFeed(),
        // a face only where it says something
        { trigger: `.o_si_feed:has(${card("in oak")}:not(:has(.o_si_mood)))` },
        { trigger: `${card(SAD)} .o_si_mood_unhappy[title*='broken, refund']`, run: "click" },
        { trigger: ".dropdown-header:contains(because of: broken, refund)" },
        { trigger: ".o_si_mood_item:has(.fa-smile-o)", run: "click" },
        { trigger: `${card(SAD)} .o_si_mood_happy[title*='Anna Berg said so']` },
        { trigger: `${card(SAD)} .o_si_text`, run: "click" },
        { trigger: ".o_si_desk .o_si_mood_happy[aria-pressed='true']" },
        // one click on what was said takes it back
        { trigger: ".o_si_desk .o_si_mood_happy", run: "click" },
        { trigger: ".o_si_desk .o_si_mood_unhappy[aria-pressed='true'][title*='broken, refund']" },
        { trigger: ".o_si_desk .o_si_mood_happy", run: "click" },
        { trigger: ".o_si_desk .o_si_mood_happy[aria-pressed='true']" },
        { trigger: ".o_searchview_dropdown_toggler", run: "click" },
        { trigger: ".o_filter_menu .o_menu_item:contains(Unhappy)", run: "click" },
        { trigger: `.o_action_manager:has(.o_searchview_facet:contains(Unhappy)):not(:has(${card(SAD)}))` },
    ],
});

registry.category("web_tour.tours").add("social_interest_mood_manager", {
    steps: () => [
        ...openMenu("crm.crm_menu_config", "menu_mood_words"),
        { trigger: ".o_data_row" },
        { trigger: ".o_list_button_add", run: "click" },
        { trigger: ".o_selected_row [name='word'] input", run: "edit snorkel*" },
        { trigger: ".o_selected_row [name='weight'] input", run: "edit -3" },
        { trigger: ".o_list_button_save", run: "click" },
        { trigger: ".o_data_row:contains(snorkel*):not(.o_selected_row)" },
        { trigger: "button[name='action_judge_again']", run: "click" },
        { trigger: ".o_notification:contains(last 30 days)" },
        ...openMenu("crm.crm_menu_config", "menu_mood_counts"),
        { trigger: ".o_view_nocontent:contains(Nothing is learned yet)" },
    ],
});
