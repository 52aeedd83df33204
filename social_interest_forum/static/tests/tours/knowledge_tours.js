// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";

const ANSWER = ".o_si_knowledge_answer:contains(How much does the standing desk lift)";

function checkWidth() {
    if (document.documentElement.scrollWidth > window.innerWidth) {
        throw new Error("The page is wider than the screen");
    }
}

registry.category("web_tour.tours").add("social_interest_forum_draft", {
    steps: () => [
        { trigger: ".o_si_talk .o_si_talk_more", run: "click" },
        { trigger: ".o_si_menu_knowledge", run: "click" },
        { trigger: ".modal .alert:contains(no names remain)" },
        { trigger: ".modal [name='answer'] textarea:value(Once a year, in a thin coat.)" },
        { trigger: ".modal [name='title'] input", run: "edit How often does oak need oil?" },
        { trigger: ".modal button[name='action_draft']", run: "click" },
        { trigger: ".o_form_view .alert:contains(A draft)" },
        // who may not approve has no button for it
        { trigger: "body:not(:has(button[name='validate']))", run: checkWidth },
    ],
});

registry.category("web_tour.tours").add("social_interest_forum_insert", {
    steps: () => [
        { trigger: `${ANSWER} a[href*='/forum/']` },
        { trigger: ".o_si_talk textarea.o_si_box_text", run: "edit Hello," },
        { trigger: `${ANSWER} .o_si_knowledge_insert`, run: "click" },
        { trigger: ".o_si_talk textarea.o_si_box_text:value(Hello,):value(120 kg.):value(/forum/)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_forum_insert_phone", {
    steps: () => [
        { trigger: ANSWER, run: checkWidth },
        { trigger: ".o_si_talk .o_si_tab_answer", run: "click" },
        { trigger: ".o_si_talk textarea.o_si_box_text" },
        { trigger: `${ANSWER} .o_si_knowledge_insert`, run: "click" },
        { trigger: ".o_si_talk textarea.o_si_box_text:value(120 kg.)" },
    ],
});
