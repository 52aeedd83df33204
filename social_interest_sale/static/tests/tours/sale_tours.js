// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";

const CARD = ".o_si_card:has(.o_si_text:contains(Findes den))";
const openFeed = [
    { trigger: "button[data-menu-xmlid='social_interest.menu_interests']", run: "click" },
    { trigger: "a[data-menu-xmlid='social_interest.menu_feed']", run: "click" },
    { trigger: CARD },
];
/** The form of the quotation: filled in, and saved. */
const save = [
    { trigger: ".o_form_view .o_field_widget[name='partner_id'] input:value(Lars Holm)" },
    { trigger: ".o_form_view .o_form_button_save:visible", run: "click" },
    { trigger: ".o_form_view .o_form_saved" },
];
const strip = [
    { trigger: ".o_si_slot_purchase:contains(Delivered)" },
    { trigger: ".o_si_slot_orders:contains(1 order)" },
    { trigger: ".o_si_slot_products:contains(Buys Lamp)" },
    { trigger: ".o_si_entry_record:contains(Order):contains(delivered):contains(Lamp)" },
];
const back = { trigger: ".o_back_button, .breadcrumb-item.o_back_button a", run: "click" };

registry.category("web_tour.tours").add("social_interest_sale_panel", {
    steps: () => [
        ...openFeed,
        { trigger: `${CARD} .o_si_text`, run: "click" },
        ...strip,
        // what was bought, as a list
        { trigger: ".o_si_slot_products button", run: "click" },
        { trigger: ".o_list_view .o_group_header:contains(Lamp)" },
        back,
        { trigger: ".o_si_desk .o_si_quotation", run: "click" },
        ...save,
        back,
        { trigger: ".o_si_desk .o_si_slot_purchase:contains(Quotation in preparation)" },
        { trigger: ".o_si_entry_record:contains(Quotation):contains(Oak desk) .o_si_entry_open", run: "click" },
        { trigger: ".o_form_view .o_field_widget[name='partner_id']" },
    ],
});

registry.category("web_tour.tours").add("social_interest_sale_menu", {
    steps: () => [
        ...openFeed,
        { trigger: CARD, run: "hover" },
        { trigger: `${CARD} .o_si_dots`, run: "click" },
        { trigger: ".o_si_card_menu .dropdown-item:contains(Quotation)", run: "click" },
        ...save,
    ],
});

registry.category("web_tour.tours").add("social_interest_sale_phone", {
    steps: () => [
        { trigger: `${CARD} .o_si_text`, run: "click" },
        ...strip,
        {
            trigger: ".o_si_quotation",
            run: ({ anchor }) => {
                if (document.documentElement.scrollWidth > window.innerWidth) {
                    throw new Error("The page is wider than the phone");
                }
                anchor.click();
            },
        },
        { trigger: ".o_form_view .o_field_widget[name='partner_id'] input:value(Lars Holm)" },
        { trigger: ".o_form_button_save:visible", run: "click" },
        { trigger: ".o_form_view .o_form_saved" },
    ],
});

registry.category("web_tour.tours").add("social_interest_sale_order", {
    steps: () => [
        { trigger: ".o_form_view .o_si_person", run: "click" },
        { trigger: ".modal .o_si_talk .o_si_entry_current:contains(Findes den)" },
        { trigger: ".modal .o_si_slot_orders:contains(1 order)" },
    ],
});
