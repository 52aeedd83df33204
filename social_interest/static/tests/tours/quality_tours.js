// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { openFeed, openForm, openMenu } from "./steps";

registry.category("web_tour.tours").add("social_interest_quality_salesperson", {
    steps: () => [
        ...openFeed(),
        { trigger: ".o_si_card .o_si_zoom", run: "click" },
        { trigger: ".o-FileViewer img" },
        { trigger: ".o-FileViewer", run: "press Escape" },
        { trigger: "body:not(:has(.o-FileViewer)) .o_si_card:not(:has(.o_si_to_check)) .o_si_score_open", run: "click" },
        { trigger: ".o_si_score_popover:not(:has(textarea)):contains(Friendly and quick) .o_si_star:disabled" },
    ],
});

registry.category("web_tour.tours").add("social_interest_quality_manager", {
    steps: () => [
        ...openFeed(),
        { trigger: ".o_searchview_dropdown_toggler", run: "click" },
        { trigger: ".o_filter_menu .o_menu_item:contains(To check)", run: "click" },
        { trigger: ".o_searchview_facet:contains(To check)" },
        { trigger: ".o_si_feed:not(:contains(Nobody answered))" },
        { trigger: ".o_si_card:has(.o_si_to_check) .o_si_score_open", run: "click" },
        { trigger: ".o_si_score_popover .o_si_star[data-score='5']", run: "click" },
        { trigger: ".o_si_score_comment", run: "edit Well done" },
        { trigger: ".o_si_score_popover button[type='submit']", run: "click" },
        { trigger: "body:not(:has(.o_si_score_popover))" },
        ...openMenu("crm.crm_menu_report", "menu_report_quality"),
        { trigger: ".o_pivot:contains(Anna Berg):contains(5.00)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_acknowledge_manager", {
    steps: () => [
        ...openMenu("crm.crm_menu_config", "menu_sources"),
        { trigger: ".o_data_row:contains(Sales letters) td[name='name']", run: "click" },
        { trigger: ".o_form_view div[name='acknowledge'] input", run: "click" },
        { trigger: ".o_form_view div[name='acknowledge_ends'] input", run: "click" },
        { trigger: ".o_form_button_save", run: "click" },
        { trigger: ".o_form_saved" },
    ],
});

registry.category("web_tour.tours").add("social_interest_acknowledge_salesperson", {
    steps: () => [
        ...openFeed(),
        { trigger: ".o_si_card:contains(Is the desk in stock) .o_si_sign_acknowledged:contains(Receipt sent)" },
        ...openForm("Is the desk in stock"),
        { trigger: ".o_form_view div[name='acknowledge_state']:contains(Sent)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_to_check", {
    steps: () => [
        ...openMenu("social_interest.menu_interests", "menu_to_check"),
        { trigger: ".o_breadcrumb:contains(To Check)" },
        { trigger: ".o_si_card:contains(Is it oak) .o_si_quick_star[data-score='3']" },
        { trigger: ".o_si_card:focus", run: "press 3" },
        { trigger: ".o_si_card:focus .o_si_quick_star[data-score='3'][aria-pressed='true']" },
        // a wrong key is mended by the right one
        { trigger: ".o_si_card:focus", run: "press 4" },
        { trigger: ".o_si_card:focus .o_si_quick_star[data-score='4'][aria-pressed='true']" },
        { trigger: ".o_si_card:focus", run: "press ArrowDown" },
        { trigger: ".o_si_card:focus:not(:has(.o_si_quick_star[aria-pressed='true']))", run: "press 2" },
        { trigger: ".o_si_card:focus .o_si_quick_star[data-score='2'][aria-pressed='true']" },
        ...openMenu("crm.crm_menu_report", "menu_report_quality"),
        { trigger: ".o_pivot:contains(3.00):contains(Scores)" },
    ],
});
