// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { openMenu } from "./steps";

const row = (title, figures) =>
    `.o_pivot tbody tr:has(th:contains(${title}))${figures.map((figure) => `:has(td:contains(${figure}))`).join("")}`;
const measures = (...names) => [
    { trigger: ".o_cp_buttons .dropdown-toggle, .o_pivot_buttons .dropdown-toggle", run: "click" },
    ...names,
];

registry.category("web_tour.tours").add("social_interest_report_pivot", {
    steps: () => [
        ...openMenu("crm.crm_menu_report", "menu_report"),
        // the interests are of another year
        { trigger: ".o_searchview_facet:contains(Last 90 days) .o_facet_remove", run: "click" },
        { trigger: ".o_searchview:not(:has(.o_searchview_facet))" },
        { trigger: row("Total", ["275", "195", "7.69%", "3.31", "74.29%", "3,500"]) },
        { trigger: row("Facebook", ["175", "105", "14.29%", "57.14%", "1,500"]) },
        ...measures(
            { trigger: ".o-dropdown--menu:contains(With proof):contains(Mean stars):not(:contains(Hours to answer))" },
            { trigger: ".o-dropdown--menu .o_menu_item:contains(With proof)", run: "click" },
        ),
        { trigger: row("Total", ["43.75%"]) },
        { trigger: `${row("Chat", [])} td:contains(500)`, run: "click" },
        { trigger: ".o_list_view .o_data_row:contains(K 5)" },
        { trigger: ".breadcrumb-item a:contains(Interests Analysis), .o_back_button", run: "click" },
        { trigger: ".o_switch_view.o_graph", run: "click" },
        { trigger: ".o_graph_canvas_container canvas" },
    ],
});
