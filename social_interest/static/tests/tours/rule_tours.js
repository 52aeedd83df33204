// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { card } from "./steps";

const field = (name) => `.o_form_view .o_field_widget[name='${name}']`;
const preview = (count) => [
    { trigger: ".o_si_preview_ask", run: "click" },
    { trigger: `.o_si_previewed .o_si_preview_count:contains(${count})` },
];
const apply = () => [
    { trigger: ".o_form_view button[name='action_apply']", run: "click" },
    { trigger: ".modal .modal-footer .btn-primary", run: "click" },
    { trigger: ".o_notification:contains(Rule applied)" },
];

/** A rule is typed and previewed before it is saved, applied, undone, and applied for good. */
registry.category("web_tour.tours").add("social_interest_rule_make", {
    steps: () => [
        { trigger: ".o_view_nocontent:contains(Say once what is to be done)" },
        { trigger: ".o_list_button_add", run: "click" },
        { trigger: `${field("name")} input, ${field("name")} textarea`, run: "edit Broken things" },
        { trigger: `${field("words")} textarea`, run: "edit broken*" },
        { trigger: `${field("tells_head")} input`, run: "click" },
        ...preview(1),
        { trigger: ".o_si_preview_rows:contains(It came broken):contains(Head told)" },
        { trigger: ".o_form_view .o_form_status_indicator_buttons:not(.invisible)" },
        { trigger: `${field("words")} textarea`, run: "edit fine" },
        { trigger: `${field("name")} input, ${field("name")} textarea`, run: "click" },
        { trigger: ".o_si_previewed:contains(The rule was changed since)" },
        { trigger: `${field("words")} textarea`, run: "edit broken*" },
        ...preview(1),
        { trigger: ".o_form_button_save", run: "click" },
        { trigger: ".o_form_view button[name='action_apply']" },
        ...apply(),
        { trigger: ".o_notification button:contains(Undo)", run: "click" },
        { trigger: "body:not(:has(.o_notification:contains(Rule applied)))" },
        ...preview(1),
        ...apply(),
        ...preview(0),
    ],
});

registry.category("web_tour.tours").add("social_interest_rule_read", {
    steps: () => [
        { trigger: `${card("It came broken")} .o_si_text`, run: "click" },
        { trigger: ".o_si_talk_more", run: "click" },
        { trigger: ".o_si_talk_rules:contains(Broken things):contains(Priority)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_rule_phone", {
    steps: () => [
        { trigger: ".o_kanban_record:contains(Broken things)", run: "click" },
        ...preview(1),
        { trigger: ".o_si_preview_rows a:contains(It came broken)", run: "click" },
        { trigger: ".modal .o_form_view .o_field_widget[name='text'] textarea:value(It came broken)" },
    ],
});
