// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { browser } from "@web/core/browser/browser";
import { registry } from "@web/core/registry";
import { card, openFeed, openMenu, pressAt } from "./steps";

/** The clipboard and the links are noted instead of used: a test opens no pages. */
function noteEffects() {
    window.replyEffects = [];
    Object.defineProperty(browser.navigator, "clipboard", {
        configurable: true,
        value: { writeText: async (text) => window.replyEffects.push(text) },
    });
    document.addEventListener(
        "click",
        (ev) => {
            if (ev.target.matches?.("a.o_si_followed")) {
                ev.preventDefault();
                window.replyEffects.push(ev.target.href);
            }
        },
        true
    );
}

registry.category("web_tour.tours").add("social_interest_reply_copy", {
    steps: () => [
        ...openFeed(noteEffects),
        pressAt("Findes den", ".o_si_reply"),
        { trigger: ".o_si_reply_item:contains(Ask for size):contains(Offer, step 1 of 2)" },
        { trigger: ".o_si_reply_item:contains(Hours) .o_si_reply_text:contains(Hello Lars)", run: "click" },
        { trigger: ".o_notification:contains(Copied — paste it on the page)" },
        // no click of a person: the browser would not let the page open a tab, so it is offered
        { trigger: ".o_notification button:contains(Open the page)", run: "click" },
        {
            trigger: `${card("Findes den")}.o_si_status_taken .o_si_status_word:contains(Yours)`,
            run: () => {
                const expected = ["Hello Lars, we are open from 9 to 18.", "https://www.facebook.com/acme/posts/1?comment_id=2"];
                if (JSON.stringify(window.replyEffects) !== JSON.stringify(expected)) {
                    throw new Error(`Copied and opened: ${JSON.stringify(window.replyEffects)}`);
                }
            },
        },
        // the next step of the series comes after the first
        pressAt("Findes den", ".o_si_reply"),
        { trigger: ".o_si_reply_item:contains(Ask for size)", run: "click" },
        pressAt("Findes den", ".o_si_reply"),
        { trigger: ".o_si_reply_item:contains(On its way):contains(Offer, step 2 of 2)" },
        // one's own
        { trigger: ".o_si_replies_manage", run: "click" },
        { trigger: ".o_list_view .o_list_button_add", run: "click" },
        { trigger: ".o_form_view .o_field_widget[name='name'] input", run: "edit My line" },
        { trigger: ".o_field_widget[name='body'] textarea", run: "edit You reach me directly, " },
        { trigger: ".o_si_variables button[data-variable='first_name']", run: "click" },
        { trigger: ".o_field_widget[name='preview']:contains(You reach me directly, Maria)" },
        { trigger: ".o_form_button_save", run: "click" },
        { trigger: ".o_form_saved" },
    ],
});

registry.category("web_tour.tours").add("social_interest_reply_letter", {
    steps: () => [
        ...openFeed(noteEffects),
        pressAt("Is the desk in stock", ".o_si_reply"),
        { trigger: ".o_si_template_item:contains(we are looking into it)" },
        { trigger: ".o_si_reply_item:contains(Hours)", run: "click" },
        { trigger: ".modal .odoo-editor-editable:contains(Hello Petra, we are open):contains(Is the desk in stock)" },
        { trigger: ".modal button[name='action_send_mail']", run: "click" },
        { trigger: "body:not(:has(.modal))" },
        { trigger: `${card("Is the desk in stock")}.o_si_status_answered:not(:has(.o_si_reply))` },
    ],
});

registry.category("web_tour.tours").add("social_interest_reply_manager", {
    steps: () => [
        ...openMenu("crm.crm_menu_config", "menu_replies"),
        { trigger: ".o_view_nocontent:contains(Write what you answer often once)" },
        { trigger: ".o_list_button_add", run: "click" },
        { trigger: ".o_form_view .o_field_widget[name='name'] input", run: "edit Hours" },
        { trigger: ".o_field_widget[name='body'] textarea", run: "edit Hello {firstname}," },
        { trigger: ".o_form_button_save", run: "click" },
        { trigger: ".o_dialog:contains(is nothing that can be filled in) .btn-primary", run: "click" },
        { trigger: "body:not(:has(.o_dialog)) .o_field_widget[name='body'] textarea", run: "edit Hello {first_name}, open from 9. && click body" },
        { trigger: ".o_field_widget[name='preview']:contains(Hello Maria, open from 9.)" },
        { trigger: ".o_field_widget[name='preview_unknown']:contains(Hello, open from 9.)" },
        { trigger: ".o_form_button_save", run: "click" },
        { trigger: ".o_form_saved" },
        ...openMenu("crm.crm_menu_config", "menu_reply_series"),
        { trigger: ".o_list_button_add", run: "click" },
        { trigger: ".o_form_view .o_field_widget[name='name'] input", run: "edit Offer" },
        { trigger: ".o_form_button_save", run: "click" },
        { trigger: ".o_form_saved" },
    ],
});
