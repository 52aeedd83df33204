// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";

const tours = registry.category("web_tour.tours");

tours.add("social_interest_cost_paste", {
    steps: () => [
        { trigger: ".o_control_panel button:contains(Paste rows)", run: "click" },
        {
            trigger: ".modal .o_field_widget[name='rows'] textarea",
            run: "edit Facebook;2026-10;;310;;Advertising",
        },
        { trigger: ".modal button[name='action_paste']", run: "click" },
        { trigger: ".o_notification:contains(1 cost added)" },
        { trigger: "body:not(:has(.modal)) .o_data_row:contains(Advertising)" },
    ],
});

tours.add("social_interest_cost_phone", {
    steps: () => [
        { trigger: ".o_kanban_record:contains(Facebook):contains(310)", run: "click" },
        { trigger: ".o_form_view .o_field_widget[name='note'] input", run: "edit Posters" },
        { trigger: ".o_form_button_save", run: "click" },
        { trigger: ".o_form_saved" },
    ],
});

tours.add("social_interest_cost_type", {
    steps: () => [
        { trigger: ".o_list_button_add", run: "click" },
        { trigger: ".o_selected_row .o_field_widget[name='channel_id'] input", run: "edit VK" },
        { trigger: ".o-autocomplete--dropdown-item:contains(VK)", run: "click" },
        { trigger: ".o_selected_row .o_field_widget[name='amount'] input", run: "edit 90" },
        { trigger: ".o_selected_row .o_field_widget[name='note'] input", run: "edit Agency" },
        { trigger: ".o_list_button_save", run: "click" },
        { trigger: "body:not(:has(.o_selected_row)) .o_data_row:contains(Agency):contains(VK)" },
    ],
});

const pressMeasures = { trigger: ".o_pivot_buttons button:contains(Measures)", run: "click" };
const pick = (name) => ({ trigger: `.o-dropdown--menu .o-dropdown-item:text(${name})`, run: "click" });

tours.add("social_interest_cost_pivot", {
    steps: () => [
        { trigger: ".o_pivot table" },
        pressMeasures,
        pick("Cost"),
        { trigger: ".o_pivot th.o_pivot_measure_row:contains(Cost)" },
        { trigger: ".o_pivot tr:contains(Facebook) td:contains(310.00)" },
        // the menu stays open
        pick("Return on cost"),
        pressMeasures,
        { trigger: "body:not(:has(.o-dropdown--menu))" },
        { trigger: ".o_pivot tr:contains(Facebook) td:contains(-100.00%)" },
        // what is not known is no 0 %
        { trigger: ".o_pivot tr:contains(VK) td.o_pivot_cell_value:last-child.o_empty" },
        { trigger: "body:not(:has(.o_si_cost_reason))" },
        // by another group: empty, and why
        { trigger: ".o_pivot th.o_pivot_header_cell_closed:contains(Total)", run: "click" },
        { trigger: ".o-dropdown--menu .o-dropdown-item:contains(Responsible)", run: "click" },
        { trigger: ".o_si_cost_reason:contains(not by “Responsible”)" },
    ],
});
