// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { rpc } from "@web/core/network/rpc";

const TITLE = "input[name='post_name']";

function typed() {
    return { trigger: TITLE, run: "edit How do I oil an oak desk" };
}

/** What is found moves nothing: the text stands where it stood. */
function moved(top) {
    const now = document.querySelector(".o_wysiwyg_textarea_wrapper, textarea[name='content']").getBoundingClientRect();
    if (Math.abs(now.top + window.scrollY - top) > 1) {
        throw new Error(`The form moved from ${top} to ${now.top + window.scrollY}`);
    }
}

const posted = () => [
    { trigger: ".note-editable p", run: "editor It is old." },
    { trigger: ".note-editable:not(:has(br))" },
    { trigger: ".o_wforum_submit_post", run: "click", expectUnloadPage: true },
    { trigger: ".o_wforum_question" },
];

let top;
registry.category("web_tour.tours").add("social_interest_forum_ask", {
    steps: () => [
        {
            trigger: ".o_si_similar_hint:contains(while you type)",
            run: () => {
                const text = document.querySelector(".o_wysiwyg_textarea_wrapper, textarea[name='content']");
                top = text.getBoundingClientRect().top + window.scrollY;
            },
        },
        typed(),
        {
            trigger: ".o_si_similar_found[aria-live='polite'] a[target='_blank']:contains(How do I oil an oak desk?)",
            run: () => moved(top),
        },
        { trigger: ".o_si_similar_found:contains(answers: 1)" },
        { trigger: TITLE, run: "edit Chairs?" },
        { trigger: ".o_si_similar:not(:has(a)) .o_si_similar_hint:visible" },
        { trigger: TITLE, run: "edit How do I oil an oak desk of 1920?" },
        { trigger: ".o_si_similar_found a" },
        ...posted(),
    ],
});

registry.category("web_tour.tours").add("social_interest_forum_ask_alone", {
    steps: () => [
        {
            trigger: ".o_si_similar",
            // a forum that is not there: the route fails
            run: ({ anchor }) => (anchor.dataset.forum = "999999"),
        },
        { trigger: TITLE, run: "edit How do I oil an oak desk of 1920?" },
        {
            trigger: ".o_si_similar_hint:visible",
            run: async () => {
                const failed = await rpc("/forum/999999/similar", { title: "x" }, { silent: true }).catch(() => true);
                if (failed !== true) {
                    throw new Error("The route was meant to fail");
                }
            },
        },
        ...posted(),
    ],
});

registry.category("web_tour.tours").add("social_interest_forum_status", {
    steps: () => [
        { trigger: ".o_si_idea_new:contains(New)" },
        { trigger: ".o_si_idea_change", run: "click" },
        { trigger: ".o_si_idea_form input[name='note']", run: "edit In spring." },
        { trigger: ".o_si_idea_form button[value='planned']", run: "click", expectUnloadPage: true },
        { trigger: ".o_si_idea_planned:contains(Planned)" },
        { trigger: ".o_si_idea_note:contains(In spring.)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_forum_list", {
    steps: () => [
        { trigger: ".o_list_view .o_data_row:contains(A tray for cables)" },
        { trigger: ".o_switch_view.o_kanban", run: "click" },
        { trigger: ".o_kanban_group:contains(Done) .o_kanban_record:contains(A lamp)" },
        { trigger: ".o_switch_view.o_pivot", run: "click" },
        { trigger: ".o_pivot:contains(Votes)" },
    ],
});

/** A click that would open a page is noted instead. */
function noteOpened() {
    document.addEventListener(
        "click",
        (ev) => {
            if (ev.target.matches?.("a.o_si_followed")) {
                ev.preventDefault();
                document.body.dataset.opened = ev.target.href;
            }
        },
        true
    );
}

const toCommunity = (text) => [
    { trigger: `.o_kanban_record:contains(${text}) .o_si_text`, run: "click" },
    { trigger: `.o_si_desk .o_si_entry_current:contains(${text})` },
    { trigger: ".o_si_desk .o_si_talk_more", run: "click" },
    { trigger: ".o_si_menu_community", run: "click" },
    { trigger: ".modal .o_si_community_hint:contains(no name)" },
];

registry.category("web_tour.tours").add("social_interest_forum_post", {
    steps: () => [
        { trigger: ".o_kanban_record:contains(walnut)", run: noteOpened },
        ...toCommunity("walnut"),
        { trigger: ".modal #o_si_community_title:value(Which wax is right for a walnut shelf?)" },
        { trigger: ".modal .o_si_community_post", run: "click" },
        { trigger: ".modal #o_si_community_words:value(in our community)" },
        { trigger: ".modal .o_si_community_copy:contains(Copy and open)", run: "click" },
        { trigger: "body[data-opened*='facebook.com']:not(:has(.modal))" },
        { trigger: ".o_si_desk .o_si_topic_own:contains(walnut shelf)" },
        { trigger: ".o_si_desk .o_si_talk_owner:contains(Anna Berg)" },
    ],
});

registry.category("web_tour.tours").add("social_interest_forum_use", {
    steps: () => [
        { trigger: ".o_kanban_record:contains(oak desk)" },
        { trigger: ".o_kanban_record:contains(oak desk) .o_si_text", run: "click" },
        { trigger: ".o_si_desk .o_si_topics a:contains(How do I oil an oak desk?)" },
        ...toCommunity("oak desk"),
        { trigger: ".modal .o_si_community_similar:contains(answers: 1) .o_si_community_use", run: "click" },
        { trigger: ".modal .o_si_community_letter", run: "click" },
        { trigger: "body:not(:has(.modal)) .o_si_desk .o_si_letter:value(We have answered this in our community)" },
    ],
});
