// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";

const numbers = ".text-danger:contains(9 of 14 came):has(.fa-exclamation-triangle)";
const form = [
    { trigger: ".alert:contains(9 of 14 came. None of these came: Message)" },
    { trigger: ".alert:contains(Silent for 11 days; the longest pause was 3)" },
    { trigger: "[name=total_ids] tr:contains(Message) .text-danger:contains(0 of 4 came)" },
    { trigger: "[name=total_ids] tr:contains(Comment) .text-success:contains(9 of 10 came)" },
    { trigger: "button[name=action_view_arrived]", run: "click" },
    { trigger: ".o_si_card:contains(Findes den)" },
    { trigger: ".o_breadcrumb:contains(9 of 14 came)" },
];

registry.category("web_tour.tours").add("social_interest_arrival", {
    steps: () => [
        { trigger: `tr:contains(Acme page) ${numbers}` },
        { trigger: "tr:contains(Acme page) td:contains(Silent for 11 days)" },
        { trigger: "tr:contains(Acme page) td[name=name]", run: "click" },
        ...form,
    ],
});

registry.category("web_tour.tours").add("social_interest_arrival_phone", {
    steps: () => [
        { trigger: `.o_kanban_record:contains(Acme page) ${numbers}` },
        { trigger: ".o_kanban_record:contains(Acme page):contains(Silent for 11 days)", run: "click" },
        ...form.slice(0, 2),
        { trigger: "[name=total_ids] .o_kanban_record:contains(Message):contains(0 of 4 came)" },
        { trigger: "[name=total_ids] .o_kanban_record:contains(Comment) button", run: "click" },
        { trigger: ".o_si_card:contains(Findes den)" },
    ],
});
