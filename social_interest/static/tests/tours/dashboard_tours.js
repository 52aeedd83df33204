// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { checkContrast } from "./contrast";
import { fits, openMenu } from "./steps";

const tours = registry.category("web_tour.tours");
const tile = (name) => `.o_si_tile[data-name='${name}']`;
const section = (name) => `.o_si_report_box[data-section='${name}']`;
const choose = (button, item) => [
    { trigger: `.o_si_report_options ${button}`, run: "click" },
    { trigger: `.o_popover ${item}`, run: "click" },
];

tours.add("social_interest_dashboard", {
    steps: () => [
        ...openMenu("crm.crm_menu_report", "menu_dashboard"),
        { trigger: `${tile("__count")} .o_si_tile_value:contains(6)` },
        // six now, one before
        { trigger: `${tile("__count")} .o_si_change:contains(500)` },
        { trigger: `${section("trend")} canvas[aria-label*='6']` },
        { trigger: `${section("waiting")} .o_si_waiting_card:first:contains(Long ago)` },
        { trigger: `${section("channels")} tbody tr:contains(Facebook) td[data-name='__count']:contains(6)` },
        { trigger: `${section("hours")} .o_si_hours_value button.o_si_hour` },
        { trigger: `${section("people")} tbody tr:contains(Anna Berg)` },
        { trigger: `${section("reputation")} canvas` },
        fits,
        {
            trigger: ".o_si_report_page",
            run: () => checkContrast(".o_si_report_page", 60),
        },
        ...choose(".o_si_report_period", "[data-period='all']"),
        { trigger: `${tile("__count")} .o_si_tile_value:contains(7)` },
        { trigger: `${tile("__count")}:not(:has(.o_si_change))` },
        // a number opens its cards, and the way back leads to the same figures
        { trigger: `${section("channels")} tbody tr:contains(Facebook) td[data-name='__count'] button`, run: "click" },
        { trigger: ".o_list_view .o_data_row:eq(6)" },
        { trigger: ".o_breadcrumb .o_back_button, .o_breadcrumb .breadcrumb-item a", run: "click" },
        { trigger: `${tile("__count")} .o_si_tile_value:contains(7)` },
        { trigger: `.o_si_report_period:contains(All time)` },
        // what is taken along
        { trigger: ".o_si_report_take", run: "click" },
        {
            trigger: ".o_si_report_picture",
            run: ({ anchor }) => {
                const { createObjectURL } = URL;
                URL.createObjectURL = (picture) => {
                    document.body.dataset.picture = `${picture.type} ${picture.size > 10000}`;
                    return createObjectURL.call(URL, picture);
                };
                anchor.click();
            },
        },
        { trigger: "body[data-picture='image/png true']" },
        { trigger: `${section("waiting")} .o_si_waiting_card:contains(Long ago)`, run: "click" },
        { trigger: ".o_form_view .o_form_sheet" },
    ],
});

tours.add("social_interest_dashboard_empty", {
    steps: () => [
        { trigger: tile("__count") },
        { trigger: ".o_si_report_period", run: "click" },
        { trigger: ".o_popover .o_si_report_first", run: "edit 01/01/2020 && press Enter" },
        { trigger: ".o_popover .o_si_report_last", run: "edit 01/31/2020 && press Enter" },
        { trigger: ".o_popover .o_si_report_apply", run: "click" },
        // who waits, waits now
        { trigger: `${tile("__count")} .o_si_tile_value:contains(0)` },
        { trigger: `${section("channels")} .o_si_report_empty` },
        { trigger: `${section("waiting")} .o_si_waiting_card` },
    ],
});

tours.add("social_interest_dashboard_phone", {
    steps: () => [
        { trigger: `${tile("__count")} .o_si_tile_value:contains(6)` },
        { trigger: `${section("hours")} .o_si_hours_value button.o_si_hour` },
        fits,
        { trigger: ".o_si_report_period", run: "click" },
        { trigger: ".o-dropdown--menu [data-period='all'], .o_bottom_sheet [data-period='all']", run: "click" },
        { trigger: `${tile("__count")} .o_si_tile_value:contains(7)` },
        { trigger: `${tile("__count")} button`, run: "click" },
        { trigger: ".o_kanban_view .o_si_card, .o_list_view .o_data_row" },
    ],
});

const week = [
    { trigger: `${section("waiting")} .o_si_waiting_card:contains(Whose turn)` },
    { trigger: `${section("waiting")} [data-count='all']:contains(1)` },
    { trigger: ".o_si_no_median:contains(no team)" },
    { trigger: "body:not(:has(.o_si_week_figures))" },
    fits,
    { trigger: ".o_si_week_on:disabled" },
    { trigger: ".o_si_week_back", run: "click" },
    { trigger: ".o_si_week_on:not(:disabled)", run: "click" },
    { trigger: ".o_si_week_on:disabled" },
];

tours.add("social_interest_my_week", {
    steps: () => [
        ...openMenu("social_interest.menu_interests", "menu_my_week"),
        ...week,
        { trigger: ".o_si_report_page", run: () => checkContrast(".o_si_report_page", 20) },
        { trigger: `${section("waiting")} [data-count='all'] button`, run: "click" },
        { trigger: ".o_list_view .o_data_row" },
    ],
});

tours.add("social_interest_my_week_phone", {
    steps: () => [...week, { trigger: ".o_si_week_mine", run: "click" }, { trigger: ".o_si_feed .o_si_card" }],
});
