// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { checkContrast } from "./contrast";
import { card, openFeed, openMenu } from "./steps";

const section = (name) => `.o_si_report_box[data-section='${name}']`;

registry.category("web_tour.tours").add("social_interest_market_manager", {
    steps: () => [
        ...openMenu("crm.crm_menu_report", "menu_market"),
        { trigger: ".o_si_market_start:contains(your brand)" },
        { trigger: ".o_si_market_start button:contains(Add watch words)", run: "click" },
        { trigger: ".o_view_nocontent:contains(Watch your brand)" },
        { trigger: ".o_list_button_add", run: "click" },
        { trigger: "[name='name'] input", run: "edit Zinkwerk" },
        { trigger: "[name='spellings'] textarea", run: "edit Sinkwerk" },
        { trigger: ".o_form_button_save", run: "click" },
        { trigger: ".o_form_saved" },
        ...openMenu("crm.crm_menu_config", "menu_keywords"),
        { trigger: ".o_data_row:contains(Zinkwerk)" },
        { trigger: "button[name='action_find_in_existing']", run: "click" },
        { trigger: ".modal .btn-primary", run: "click" },
        { trigger: ".o_notification:contains(in the background)" },
        ...openMenu("crm.crm_menu_report", "menu_market"),
        { trigger: ".o_si_report_page:not(:has(.o_si_market_start)):contains(still being looked for)" },
        { trigger: `.o_si_tile[data-name='unhappy_count']:contains(Complaints) .o_si_tile_value:contains(1)` },
        { trigger: `${section("words")}:contains(No watch word was said)` },
        { trigger: `${section("unknown")} .o_si_figure_open:contains(3)` },
        { trigger: ".o_si_report_page", run: () => checkContrast(".o_si_report_page", 20) },
        { trigger: `${section("channels")} [data-name='wish_count'] .o_si_figure_open:contains(1)`, run: "click" },
        { trigger: ".o_list_view .o_data_row:contains(Send me a)" },
        { trigger: ".o_breadcrumb .o_back_button, .breadcrumb-item a", run: "click" },
        { trigger: ".o_si_market .o_si_tile" },
    ],
});

registry.category("web_tour.tours").add("social_interest_keyword_salesperson", {
    steps: () => [
        ...openFeed(),
        { trigger: `${card("refund")} .o_si_mark_brand[title='Our brand: Zinkwerk']:has(.fa-star):contains(Zinkwerk)` },
        // what somebody wrote is text, and stays it beside a mark
        { trigger: `${card("<b>")} .o_si_mark_brand:contains(Zinkwerk)` },
        { trigger: `.o_si_feed:not(:has(.o_si_text b))` },
        { trigger: `.o_si_feed:has(${card("in oak")}:not(:has(.o_si_mark)))` },
        { trigger: `${card("refund")} .o_si_text`, run: "click" },
        { trigger: ".o_si_desk .o_si_entry_text .o_si_mark_brand:contains(Zinkwerk)" },
        { trigger: ".o_searchview_dropdown_toggler", run: "click" },
        { trigger: ".o_filter_menu .o_menu_item:contains(With watch words)", run: "click" },
        { trigger: `.o_action_manager:has(.o_searchview_facet:contains(watch words)):not(:has(${card("in oak")}))` },
    ],
});

registry.category("web_tour.tours").add("social_interest_market_phone", {
    steps: () => [
        { trigger: `${section("words")} [data-name='__count'] .o_si_figure_open:contains(2)` },
        {
            trigger: ".o_si_report_page",
            run() {
                const page = document.querySelector(".o_si_report_page");
                if (page.scrollWidth > page.clientWidth + 1) {
                    throw new Error(`the page is ${page.scrollWidth} wide, and shows ${page.clientWidth}`);
                }
            },
        },
        { trigger: `${section("words")} [data-name='unhappy_count'] .o_si_figure_open`, run: "click" },
        { trigger: ".o_kanban_record:contains(refund), .o_data_row:contains(refund)" },
    ],
});
