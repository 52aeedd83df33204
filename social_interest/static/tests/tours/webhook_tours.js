// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { openMenu } from "./steps";

registry.category("web_tour.tours").add("social_interest_webhook_administrator", {
    steps: () => [
        ...openMenu("crm.crm_menu_config", "menu_webhooks"),
        { trigger: ".o_data_row:contains(Zinkwerk)" },
        { trigger: ".o_list_button_add", run: "click" },
        { trigger: "[name='name'] input", run: "edit Helpdesk" },
        { trigger: "[name='url'] input", run: "edit https://hooks.example/in" },
        { trigger: "[name='on_taken'] input", run: "click" },
        { trigger: ".o_form_button_save", run: "click" },
        { trigger: ".o_form_saved" },
        { trigger: ".o_form_view:has([name='secret'] .o_clipboard_button)" },
        ...openMenu("crm.crm_menu_config", "menu_webhooks"),
        { trigger: ".o_data_row .o_data_cell:contains(Zinkwerk)", run: "click" },
        { trigger: "button[name='action_try']", run: "click" },
        { trigger: ".o_notification:contains(It arrived):contains(200)" },
        { trigger: "button[name='action_view_deliveries']", run: "click" },
        { trigger: ".o_data_row:contains(Trial):contains(Arrived)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_webhook_manager", {
    steps: () => [
        ...openMenu("crm.crm_menu_config", "menu_webhooks"),
        { trigger: ".o_data_row:contains(hooks.example) .o_data_cell:contains(Shop)", run: "click" },
        // neither the secret nor the address, which may be one
        { trigger: ".o_form_view:has([name='host']:contains(hooks.example)):not(:has([name='secret'], [name='url']))" },
        { trigger: ".o_form_view:not(:has(button[name='action_try']))" },
        { trigger: "button[name='action_view_deliveries']", run: "click" },
        { trigger: ".o_data_row:contains(Lars Holm):contains(Given up) .o_data_cell[name='event']", run: "click" },
        { trigger: ".alert:contains(not reached)" },
        { trigger: "button[name='action_resend']", run: "click" },
        { trigger: ".o_notification:contains(once more)" },
        { trigger: ".o_statusbar_status .o_arrow_button_current:contains(Waiting)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_webhook_phone", {
    steps: () => [
        { trigger: ".o_kanban_record:contains(Shop):contains(1 given up)", run: "click" },
        { trigger: ".o_form_view [name='host']:contains(hooks.example)" },
        { trigger: ".o_button_more", run: "click" },
        { trigger: ".o-form-buttonbox-small button[name='action_view_deliveries']", run: "click" },
        { trigger: ".o_kanban_record:contains(Given up):contains(not reached)", run: "click" },
        {
            trigger: ".o_form_view .alert:contains(not reached)",
            run() {
                const page = document.querySelector(".o_form_view");
                if (page.scrollWidth > page.clientWidth + 1) {
                    throw new Error("The form is wider than the phone");
                }
            },
        },
    ],
});
