// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { card } from "./steps";

const row = (text) => `.o_data_row:contains(${text})`;
/** The state of a row is a mark and a word; the row has no colour. */
const stands = (text, mark) => `${row(text)}:not(.text-warning, .text-danger) td[name='status'] .badge.text-bg-${mark}`;
const column = (index, title) => `.o_kanban_group:eq(${index}):has(.o_kanban_header:contains(${title}))`;

const openList = () => [
    { trigger: ".o_si_feed .o_si_card" },
    { trigger: ".o_switch_view.o_list", run: "click" },
    { trigger: `${row("First of all")} td` },
    { trigger: `${row("Second of all")} td` },
];
const selectAll = () => [
    { trigger: "thead .o_list_record_selector input:not(:checked)", run: "click" },
    { trigger: ".o_list_renderer:not(:has(.o_data_row:not(.o_data_row_selected)))" },
];
const press = (name) => [...selectAll(), { trigger: `button[name='${name}']`, run: "click" }];

/** Toggle one grouping, look at its columns, toggle it off. */
const group = (name, ...steps) => [
    { trigger: `.o_group_by_menu .o_menu_item:contains(${name})`, run: "click" },
    ...steps,
    { trigger: `.o_group_by_menu .o_menu_item.selected:contains(${name})`, run: "click" },
    { trigger: ".o_kanban_ungrouped .o_si_card" },
];

registry.category("web_tour.tours").add("social_interest_feed_list_work", {
    steps: () => [
        ...openList(),
        ...press("action_take"),
        { trigger: stands("First of all", "warning") },
        { trigger: stands("Second of all", "warning") },
        // one value for all that are selected, of a column that one has asked for
        { trigger: ".o_optional_columns_dropdown button", run: "click" },
        { trigger: ".o-dropdown--menu .dropdown-item:contains(Product) input", run: "click" },
        { trigger: "th[data-name='product_id']" },
        { trigger: ".o_optional_columns_dropdown button", run: "click" },
        { trigger: "body:not(:has(.o-dropdown--menu))" },
        ...selectAll(),
        { trigger: `${row("First of all")} td[name='product_id']`, run: "click" },
        { trigger: ".o_selected_row [name='product_id'] input", run: "edit Zinc bucket" },
        { trigger: ".o-autocomplete--dropdown-item:contains(Zinc bucket)", run: "click" },
        { trigger: ".modal:contains(2) .btn-primary", run: "click" },
        { trigger: `body:not(:has(.modal)) ${row("First of all")} td[name='product_id']:contains(Zinc bucket)` },
        { trigger: `${row("Second of all")} td[name='product_id']:contains(Zinc bucket)` },
        { trigger: "thead .o_list_record_selector input:checked", run: "click" },
        ...press("action_process"),
        // asked once for both
        { trigger: ".modal div[name='unproven_reason'] label:contains(Needs no answer)", run: "click" },
        { trigger: ".modal button[name='action_close']", run: "click" },
        { trigger: `body:not(:has(.modal)) ${stands("First of all", "300")}` },
        { trigger: stands("Second of all", "300") },
        { trigger: ".o_notification:contains(Processed: 2 cards) button:contains(Undo)", run: "click" },
        { trigger: stands("First of all", "warning") },
        { trigger: stands("Second of all", "warning") },
        ...press("action_process"),
        { trigger: ".modal div[name='unproven_reason'] label:contains(Needs no answer)", run: "click" },
        { trigger: ".modal button[name='action_close']", run: "click" },
        { trigger: `body:not(:has(.modal)) ${stands("First of all", "300")}` },
        { trigger: stands("Second of all", "300") },
    ],
});

registry.category("web_tour.tours").add("social_interest_feed_list_ignore", {
    steps: () => [
        ...openList(),
        ...press("action_ignore"),
        { trigger: stands("First of all", "300") },
        { trigger: stands("Second of all", "300") },
    ],
});

registry.category("web_tour.tours").add("social_interest_feed_list_no_assign", {
    steps: () => [
        ...openList(),
        ...selectAll(),
        { trigger: "body:has(button[name='action_take']):not(:has(button[name='action_assign']))" },
    ],
});

registry.category("web_tour.tours").add("social_interest_feed_columns", {
    steps: () => [
        { trigger: ".o_si_feed .o_si_card" },
        { trigger: ".o_searchview_dropdown_toggler", run: "click" },
        ...group(
            "State",
            { trigger: `${column(0, "New")} ${card("First of all")}` },
            { trigger: `${column(1, "Taken")} ${card("Second of all")} .o_si_process` },
            { trigger: column(2, "Answered") },
            { trigger: column(3, "Closed") }
        ),
        ...group(
            "Channel",
            { trigger: `${column(0, "Facebook")} ${card("First of all")}` },
            { trigger: `.o_kanban_group:has(.o_kanban_header:contains(Letters)) ${card("Third of all")}` }
        ),
        ...group(
            "Responsible",
            { trigger: `.o_kanban_group:has(.o_kanban_header:contains(None)) ${card("First of all")}` },
            { trigger: `.o_kanban_group:has(.o_kanban_header:contains(Anna Berg)) ${card("Second of all")}` }
        ),
        ...group(
            "Relationship",
            { trigger: `${column(0, "Customer")} ${card("First of all")}` },
            { trigger: column(1, "Open deal") },
            { trigger: column(2, "Lead") },
            { trigger: `${column(3, "Unknown")} ${card("Third of all")}` }
        ),
    ],
});
