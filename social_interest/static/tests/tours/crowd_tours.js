// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { checkContrast } from "./contrast";
import { fits, openMenu } from "./steps";

const tours = registry.category("web_tour.tours");
const section = (name) => `.o_si_report_box[data-section='${name}']`;
const node = (name) => `.o_si_crowd_node[aria-label^='${name}']`;
const back = { trigger: ".o_breadcrumb .o_back_button, .o_breadcrumb .breadcrumb-item a", run: "click" };

tours.add("social_interest_crowd", {
    steps: () => [
        ...openMenu("crm.crm_menu_report", "menu_crowd"),
        { trigger: `${section("picture")} h2:contains(Who meets whom)` },
        { trigger: ".o_si_crowd_carries:contains(16 of 16 interests (100%) name their post)" },
        { trigger: `${section("people")} tbody tr:eq(0):contains(Ada):contains(leader)` },
        { trigger: `${section("clusters")} li:eq(1):contains(Eva and 2 others)` },
        { trigger: `${section("posts")} tr:contains(All about chairs):contains(young post)` },
        // who is linked, and where they met: each with its letter
        {
            trigger: `${section("picture")} svg`,
            run: ({ anchor }) => {
                const signs = [...anchor.querySelectorAll(".o_si_crowd_sign")].map((sign) => sign.textContent);
                if (signs.join("") !== "AAABABB" || anchor.querySelectorAll(".o_si_crowd_post").length !== 4) {
                    throw new Error(`${signs} in the picture`);
                }
            },
        },
        fits,
        { trigger: ".o_si_report_page", run: () => checkContrast(".o_si_report_page", 40) },
        // by keyboard: from one to the next, and in
        { trigger: `${node("Ada")}[tabindex='0']`, run: ({ anchor }) => anchor.focus() },
        { trigger: ".o_si_crowd_told:contains(Ada, no. 1, leader, cluster A, people who came after: 4)" },
        { trigger: node("Ada"), run: "press ArrowRight" },
        { trigger: `${node("Bea")}[tabindex='0']`, run: "press Enter" },
        { trigger: ".o_form_view [name='name'] input:value(Bea)" },
        { trigger: ".o_form_view [name='crowd_note']:contains(No. 2 of 7)" },
        back,
        // one cluster alone, as picture and as list
        { trigger: `${section("clusters")} li:eq(1) .o_si_crowd_cluster`, run: "click" },
        { trigger: `${section("picture")} h2:contains(B: Eva)` },
        { trigger: `.o_si_crowd_picture:not(:has(${node("Ada")})) ${node("Eva")}` },
        { trigger: ".o_si_crowd_as_list", run: "click" },
        { trigger: ".o_si_crowd_rows tr:contains(Eva):contains(All about lamps)" },
        { trigger: ".o_si_crowd_as_picture", run: "click" },
        { trigger: ".o_si_crowd_all", run: "click" },
        { trigger: node("Ada") },
        // everybody, and only those who lead
        { trigger: ".o_si_crowd_people", run: "click" },
        { trigger: ".o_list_view .o_data_row:eq(7)" },
        { trigger: ".o_searchview_dropdown_toggler", run: "click" },
        { trigger: ".o_filter_menu .o_menu_item:contains(Leaders)", run: "click" },
        { trigger: ".o_list_view:not(:has(.o_data_row:eq(1))) .o_data_row:contains(Ada)" },
        back,
        { trigger: ".o_si_crowd_post_open:contains(All about chairs)", run: "click" },
        { trigger: ".o_si_feed .o_si_card" },
        back,
        { trigger: ".o_si_crowd_update", run: "click" },
        { trigger: ".o_si_crowd_update[disabled]:contains(Being updated)" },
    ],
});

tours.add("social_interest_crowd_empty", {
    steps: () => [
        { trigger: ".o_nocontent_help:contains(No figures yet)" },
        { trigger: ".o_si_crowd_update", run: "click" },
        { trigger: ".o_nocontent_help:contains(They are being worked out right now)" },
    ],
});

tours.add("social_interest_crowd_salesperson", {
    steps: () => [
        { trigger: ".o_list_view .o_data_row" },
        { trigger: ".o_searchview_dropdown_toggler", run: "click" },
        { trigger: ".o_filter_menu .o_menu_item:contains(Leaders)", run: "click" },
        { trigger: ".o_list_view:not(:has(.o_data_row:eq(1))) .o_data_row:contains(Ada) td[name='name']", run: "click" },
        { trigger: ".o_form_view [name='crowd_note']:contains(Leader: no. 1 of 7)" },
        { trigger: "button[data-menu-xmlid='crm.crm_menu_report']", run: "click" },
        {
            trigger: ".o-dropdown--menu",
            run: ({ anchor }) => {
                if (anchor.querySelector("[data-menu-xmlid='social_interest.menu_crowd']")) {
                    throw new Error("a menu that leads nowhere");
                }
            },
        },
    ],
});

tours.add("social_interest_crowd_phone", {
    steps: () => [
        { trigger: `${section("people")} tbody tr:eq(0):contains(Eva)` },
        { trigger: node("Eva") },
        fits,
        { trigger: ".o_si_crowd_as_list", run: "click" },
        { trigger: ".o_si_crowd_rows tr:contains(Gus)" },
        fits,
        { trigger: ".o_si_crowd_people", run: "click" },
        { trigger: ".o_kanban_record:contains(Eva):contains(Came after: 2)" },
    ],
});
