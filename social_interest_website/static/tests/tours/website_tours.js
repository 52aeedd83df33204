// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";

const CARD = ".o_si_card:has(.o_si_text:contains(Do you deliver to Graz))";
const tours = registry.category("web_tour.tours");

tours.add("social_interest_website_form", {
    steps: () => [
        { trigger: ".s_website_form input[name='contact_name']", run: "edit Petra Sommer" },
        { trigger: ".s_website_form input[name='email_from']", run: "edit petra@sommer.example" },
        { trigger: ".s_website_form input[name='name']", run: "edit Desks for a school" },
        { trigger: ".s_website_form textarea[name='description']", run: "edit Do you deliver to Graz?" },
        { trigger: ".s_website_form_send", run: "click" },
        { trigger: ".s_website_form_end_message:contains(Thank you)" },
    ],
});

tours.add("social_interest_website_comment", {
    steps: () => [
        {
            trigger: "#chatterRoot:shadow .o-mail-Composer-input",
            run: "edit Which lamp is that?",
        },
        { trigger: "#chatterRoot:shadow .o-mail-Composer-send:enabled", run: "click" },
        { trigger: "#chatterRoot:shadow .o-mail-Message:contains(Which lamp is that)" },
    ],
});

tours.add("social_interest_website_feed", {
    steps: () => [
        { trigger: `${CARD} .o_si_text`, run: "click" },
        { trigger: ".o_si_desk .o_si_slot_visitor:contains(website)" },
        { trigger: ".o_si_desk:contains(Petra Sommer)" },
        { trigger: `${CARD} .o_si_take`, run: "click" },
        { trigger: `${CARD}.o_si_status_taken` },
    ],
});

tours.add("social_interest_website_lead", {
    steps: () => [
        { trigger: `${CARD} .o_si_text`, run: "click" },
        { trigger: ".o_si_desk:contains(Desks for a school) .o_si_talk_more", run: "click" },
        { trigger: ".o_si_menu_open_deal", run: "click" },
        { trigger: ".o_breadcrumb:contains(Desks for a school)" },
    ],
});

tours.add("social_interest_website_live", {
    steps: () => [
        {
            trigger: ".o_si_card:has(.o_si_text:contains(Was there before))",
            async run() {
                const form = new URLSearchParams({
                    name: "Desks for a school",
                    contact_name: "Petra Sommer",
                    email_from: "petra@sommer.example",
                    description: "Do you deliver to Graz?",
                    csrf_token: odoo.csrf_token,
                });
                const told = await fetch("/website/form/crm.lead", { method: "POST", body: form });
                if (!(await told.json()).id) {
                    throw new Error("The form was refused");
                }
            },
        },
        { trigger: ".o_si_new_pill:contains(1 new)", run: "click" },
        { trigger: CARD },
    ],
});
