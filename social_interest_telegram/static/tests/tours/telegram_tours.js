// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { browser } from "@web/core/browser/browser";
import { registry } from "@web/core/registry";

const LINK = /^https:\/\/t\.me\/acme_tells_bot\?start=[A-Za-z0-9_-]{40,64}$/;
const box = (choice) => `[name='interest_${choice}_telegram'] input`;
const openPage = { trigger: ".o_notebook .nav-link:contains(Interests)", run: "click" };

function narrow() {
    const page = document.querySelector(".o_form_view");
    if (page.scrollWidth > page.clientWidth + 1) {
        throw new Error("The form is wider than the screen");
    }
}

registry.category("web_tour.tours").add("social_interest_telegram_connect", {
    steps: () => [
        openPage,
        { trigger: ".o_si_preferences th:contains(By Telegram)" },
        { trigger: `${box("new")}:disabled` },
        {
            trigger: "button[name='action_interest_telegram_connect']:contains(Connect Telegram)",
            run({ anchor }) {
                narrow();
                // nothing of a test leaves the machine
                browser.open = (url) => {
                    document.body.classList.toggle("o_si_test_opened", LINK.test(url));
                    return { closed: false };
                };
                anchor.click();
            },
        },
        { trigger: "body.o_si_test_opened" },
    ],
});

registry.category("web_tour.tours").add("social_interest_telegram_choose", {
    steps: () => [
        openPage,
        { trigger: ".o_si_telegram:contains(Telegram is connected)" },
        { trigger: `.o_form_view:has(${box("assigned")}:checked):has(${box("late")}:checked)` },
        { trigger: `${box("new")}:enabled:not(:checked)`, run: "click" },
        { trigger: "button[name='action_interest_telegram_disconnect']", run: "click" },
        { trigger: ".o_notification:contains(Telegram is disconnected)" },
        openPage,
        { trigger: "button[name='action_interest_telegram_connect']" },
        { trigger: `.o_form_view:not(:has(${box("new")}:checked)):not(:has(${box("late")}:checked))` },
    ],
});

registry.category("web_tour.tours").add("social_interest_telegram_settings", {
    steps: () => [
        { trigger: "#interest_telegram:contains(No bot yet)" },
        {
            trigger: "#interest_telegram [name='social_interest_telegram_token'] input[type='password']",
            run: "edit 123456789:AAFabcdefghijklmnopqrstuvwxyzSECRET",
        },
        { trigger: ".o_form_button_save", run: "click", expectUnloadPage: true },
        { trigger: "#interest_telegram:contains(@acme_tells_bot (Acme tells))" },
        {
            trigger: "#interest_telegram [name='social_interest_telegram_token'] input",
            run({ anchor }) {
                if (anchor.value) {
                    throw new Error("The token is shown again");
                }
            },
        },
        { trigger: "#interest_telegram button[name='action_social_interest_telegram_test']", run: "click" },
        { trigger: ".o_notification:contains(It is this bot):contains(@acme_tells_bot)" },
    ],
});
