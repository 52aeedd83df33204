// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { checkContrast } from "./contrast";
import { card, pressAt } from "./steps";

/** Throw an error that names what is wider than the screen, or beside it. */
function checkWidth() {
    // Odoo's strip of the search panel is one to be pushed aside
    const wide = [...document.querySelectorAll(".o_kanban_renderer, .o_kanban_renderer *")].filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        // the head of a card is one line, which is cut at its end
        const isSeen = width && element.checkVisibility({ visibilityProperty: true }) && !element.closest(".o_si_head > *");
        return isSeen && !element.closest(".visually-hidden") && (left < -1 || right > window.innerWidth + 1);
    });
    if (document.scrollingElement.scrollWidth > window.innerWidth || wide.length) {
        const names = wide.map((element) => `<${element.localName} class="${element.className}">`);
        throw new Error(`Wider than ${window.innerWidth} px:\n${names.join("\n")}`);
    }
}

/** Throw an error where a button cannot be reached by a finger: beside the screen, or below something else. */
function checkReach(selector) {
    for (const button of document.querySelectorAll(`${selector}:not(:disabled)`)) {
        button.scrollIntoView({ block: "center" });
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const inside = left >= 0 && right <= window.innerWidth && top >= 0 && bottom <= window.innerHeight;
        const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        if (!inside || !button.contains(found)) {
            throw new Error(`“${button.textContent.trim()}” is out of reach: ${[left, right, top, bottom]}`);
        }
    }
}

registry.category("web_tour.tours").add("social_interest_feed_contrast", {
    steps: () => [
        { trigger: `.o_si_feed ${card("Copper")}:has(.o_si_late)` },
        { trigger: `${card("Zinc")}:has(.o_si_soon)`, run: () => checkContrast(".o_si_card", 60) },
        pressAt("Zinc", ".o_si_snooze"),
        { trigger: ".o_si_snooze_popover .o_si_snooze_choice", run: () => checkContrast(".o_si_snooze_popover", 5) },
        { trigger: `${card("Zinc")} .o_si_snooze`, run: "click" },
        { trigger: "body:not(:has(.o_si_snooze_popover))", run: "press ?" },
        { trigger: ".modal .o_si_keys", run: () => checkContrast(".modal .o_si_keys", 15) },
        { trigger: ".modal .btn-primary", run: "click" },
        { trigger: "body:not(:has(.modal)) .o_switch_view.o_list", run: "click" },
        { trigger: ".o_data_row:contains(Iron)", run: () => checkContrast(".o_si_list .o_data_row", 60) },
    ],
});

/** The cards begin in the upper half of the screen, whatever stands above them. */
function checkSeen() {
    const { top } = document.querySelector(".o_si_card").getBoundingClientRect();
    if (top > innerHeight / 2) {
        throw new Error(`the first card begins at ${Math.round(top)} of ${innerHeight} pixels`);
    }
}

registry.category("web_tour.tours").add("social_interest_feed_phone", {
    steps: () => [
        { trigger: `${card("Copper")} .o_si_take` },
        {
            trigger: `${card("Zinc")} .o_si_answer`,
            run() {
                checkSeen();
                checkWidth();
                checkReach(".o_si_card .o_si_take");
                checkReach(".o_si_card .o_si_answer");
            },
        },
        { trigger: `${card("Copper")} .o_si_take`, run: "click" },
        { trigger: `${card("Copper")}:not(:has(.o_si_take)) .o_si_process`, run: checkWidth },
        { trigger: `${card("Zinc")} .o_si_previous [title*='Is it in stock in tin?']` },
    ],
});
