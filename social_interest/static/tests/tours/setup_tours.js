// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";

const tours = registry.category("web_tour.tours");
const step = (name, more = "") => `.o_si_setup .o_si_step[data-step='${name}']${more}`;

tours.add("social_interest_setup_samples", {
    steps: () => [
        { trigger: ".o_si_setup:contains(0 of 4 done)" },
        { trigger: step("message", ":not(:has(button))") },
        { trigger: step("mailbox", " .o_si_setup_samples"), run: "click" },
        { trigger: step("mailbox", ".o_si_step_done:contains(Sample messages are coming in)") },
        { trigger: step("message", ".o_si_step_done") },
        { trigger: step("card", ":contains(being read)") },
        // no scheduled action runs here: whoever administers takes them away again
        { trigger: step("colleagues", " .o_si_setup_invite") },
        {
            trigger: ".o_si_setup",
            run: () => odoo.__WOWL_DEBUG__.root.env.services.orm.call("fetchmail.server", "action_remove_samples", []),
        },
        { trigger: ".o_si_setup:contains(0 of 4 done)" },
        { trigger: ".o_si_setup .o_si_setup_hide", run: "click" },
        { trigger: ".o_si_feed:not(:has(.o_si_setup)):contains(Nobody is waiting)" },
    ],
});

tours.add("social_interest_setup_line", {
    steps: () => [
        { trigger: ".o_si_setup_line:contains(3 of 4 done) .o_si_setup_invite" },
        { trigger: ".o_si_card:contains(oak)" },
        { trigger: ".o_si_setup_line .o_si_setup_remove", run: "click" },
        { trigger: ".o_si_setup:contains(0 of 4 done) .o_si_setup_samples" },
    ],
});

tours.add("social_interest_setup_head", {
    steps: () => [
        { trigger: step("mailbox", ":not(:has(button)):contains(An administrator connects)") },
        { trigger: step("colleagues", ".o_si_step_done:contains(not alone)") },
        { trigger: ".o_si_setup:not(:has(.o_si_setup_hide))" },
    ],
});

tours.add("social_interest_setup_salesperson", {
    steps: () => [{ trigger: ".o_si_feed:not(:has(.o_si_setup)) .o_view_nocontent:contains(Nobody is waiting)" }],
});

tours.add("social_interest_setup_phone", {
    steps: () => [
        { trigger: step("mailbox", " .o_si_setup_mailbox"), run: "click" },
        { trigger: ".o_form_view .o_field_widget[name='server_type']" },
    ],
});
