// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { browser } from "@web/core/browser/browser";
import { registry } from "@web/core/registry";

const CARD = ".o_si_card:has(.o_si_text:contains(Findes den))";
const openMenu = (section, item) => [
    { trigger: `button[data-menu-xmlid='${section}']`, run: "click" },
    { trigger: `a[data-menu-xmlid='${item}']`, run: "click" },
];

registry.category("web_tour.tours").add("social_interest_link_reply", {
    steps: () => [
        ...openMenu("social_interest.menu_interests", "social_interest.menu_feed"),
        {
            trigger: CARD,
            run: () => {
                window.linkCopied = [];
                Object.defineProperty(browser.navigator, "clipboard", {
                    configurable: true,
                    value: { writeText: async (text) => window.linkCopied.push(text) },
                });
            },
        },
        { trigger: CARD, run: "hover" },
        { trigger: `${CARD} .o_si_reply`, run: "click" },
        { trigger: ".o_si_reply_item:contains(Oak) .o_si_reply_text:contains(/r/)", run: "click" },
        { trigger: ".o_notification:contains(Copied — paste it on the page)" },
        {
            trigger: `${CARD}.o_si_status_taken`,
            run: () => {
                if (!/^Hello Lars, see https?:\S+\/r\/\w+\.$/.test(window.linkCopied.join("|"))) {
                    throw new Error(`Copied: ${JSON.stringify(window.linkCopied)}`);
                }
            },
        },
    ],
});

registry.category("web_tour.tours").add("social_interest_link_post", {
    steps: () => [
        ...openMenu("social_interest.menu_interests", "social_interest_link.menu_links"),
        { trigger: ".o_view_nocontent:contains(Make a link for a post)" },
        { trigger: ".o_list_button_add", run: "click" },
        { trigger: ".o_form_view .o_field_widget[name='name'] input", run: "edit Spring sale" },
        { trigger: ".o_field_widget[name='url'] input", run: "edit www.acme.example/desks/oak" },
        { trigger: ".o_field_widget[name='source_id'] input", run: "edit Acme page" },
        { trigger: ".o-autocomplete--dropdown-item:contains(Acme page)", run: "click" },
        { trigger: ".o_field_widget[name='channel_id'] input:value(Facebook)" },
        { trigger: ".o_form_button_save", run: "click" },
        { trigger: ".o_form_saved .o_field_widget[name='short_url']:contains(/r/) .o_clipboard_button" },
        { trigger: ".oe_stat_button:contains(0):contains(Visits)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_link_report", {
    steps: () => [
        ...openMenu("crm.crm_menu_report", "social_interest.menu_dashboard"),
        {
            trigger: "[data-section='channels'] tbody tr:contains(Facebook) td[data-name='visit_count'] button:contains(2)",
            run: "click",
        },
        { trigger: ".o_list_view .o_data_row:contains(Summer sale)" },
        ...openMenu("crm.crm_menu_report", "social_interest_link.menu_visit"),
        { trigger: ".o_graph_view canvas" },
        { trigger: ".o_switch_view.o_pivot", run: "click" },
        { trigger: ".o_pivot_view .o_pivot_cell_value:contains(2)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_link_phone", {
    steps: () => [
        {
            trigger: ".o_kanban_record:contains(Spring sale):contains(Facebook):has(.fa-mouse-pointer):contains(1)",
            run: () => {
                if (document.documentElement.scrollWidth > window.innerWidth) {
                    throw new Error("The page is wider than the phone");
                }
            },
        },
    ],
});
