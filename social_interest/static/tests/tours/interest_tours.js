// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { card, more, openFeed, openForm, openMenu, pastePicture, picture } from "./steps";

registry.category("web_tour.tours").add("social_interest_letter", {
    steps: () => [
        ...openFeed(),
        { trigger: `${card("Is the desk in stock")}.o_si_status_new .o_si_take`, run: "click" },
        { trigger: `${card("Is the desk in stock")}.o_si_status_taken:not(:has(.o_si_take))` },
        { trigger: `${card("Is the desk in stock")} button.o_si_answer`, run: "click" },
        { trigger: ".modal .odoo-editor-editable:contains(Is the desk in stock)", run: "editor Yes, twelve of them." },
        { trigger: ".modal button[name='action_send_mail']", run: "click" },
        { trigger: "body:not(:has(.modal))" },
        { trigger: `${card("Is the desk in stock")}.o_si_status_answered .o_si_answer_off:disabled` },
        // grey and inactive in the list
        { trigger: ".o_switch_view.o_list", run: "click" },
        { trigger: ".o_data_row:contains(Petra Sommer):has(.badge.text-bg-success) .o_si_answer_off:disabled" },
        { trigger: ".o_data_row:contains(Petra Sommer) td[name='excerpt']", run: "click" },
        // beside it, and in the form
        { trigger: ".o_si_desk:has(.o_si_entry_current:contains(Is the desk in stock)) .o_si_talk_more", run: "click" },
        { trigger: ".o_si_menu_form", run: "click" },
        { trigger: ".o_form_view .o_form_statusbar .o_si_answer_off:disabled" },
    ],
});

registry.category("web_tour.tours").add("social_interest_comment", {
    steps: () => [
        ...openFeed(),
        {
            trigger: `${card("Findes den")} a.o_si_answer[href='https://www.facebook.com/acme/posts/1?comment_id=2'][target='_blank'][rel='noopener noreferrer']`,
        },
        { trigger: `${card("Findes den")} .o_si_take`, run: "click" },
        {
            trigger: `${card("Findes den")}.o_si_status_taken .o_si_proof_zone`,
            run: ({ anchor }) => {
                anchor.focus();
                pastePicture(anchor);
            },
        },
        { trigger: `${card("Findes den")}.o_si_status_answered .o_si_proof_thumb` },
        { trigger: `${card("Findes den")} .o_si_answer_off:disabled` },
    ],
});

registry.category("web_tour.tours").add("social_interest_proof_link", {
    steps: () => [
        ...openFeed(),
        { trigger: `${card("Findes den")} .o_si_give_link`, run: "click" },
        { trigger: `${card("Findes den")} .o_si_proof_url`, run: "edit https://shots.example/1.png" },
        { trigger: `${card("Findes den")} .o_si_proof_zone button[type='submit']`, run: "click" },
        { trigger: `${card("Findes den")}.o_si_status_answered a.o_si_proof_link[href='https://shots.example/1.png'][rel='noopener noreferrer']` },
    ],
});

registry.category("web_tour.tours").add("social_interest_drop", {
    steps: () => [
        ...openFeed(),
        {
            trigger: `${card("Findes den")} .o_si_proof_zone`,
            run: ({ anchor }) => {
                anchor.dispatchEvent(new DragEvent("drop", { dataTransfer: picture(), bubbles: true, cancelable: true }));
            },
        },
        { trigger: `${card("Findes den")}.o_si_status_answered .o_si_proof_thumb` },
    ],
});

registry.category("web_tour.tours").add("social_interest_choose", {
    steps: () => [
        ...openFeed(),
        {
            trigger: `${card("Findes den")} .o_si_proof_zone:contains(choose a file) input[type='file']:not(:visible)`,
            run: ({ anchor }) => {
                anchor.files = picture().files;
                anchor.dispatchEvent(new Event("change", { bubbles: true }));
            },
        },
        { trigger: `${card("Findes den")}.o_si_status_answered .o_si_proof_thumb` },
    ],
});

registry.category("web_tour.tours").add("social_interest_race", {
    steps: () => [
        ...openFeed(),
        { trigger: `${card("Findes den")}.o_si_status_new .o_si_take`, run: "click" },
        { trigger: ".o_notification:contains(Jonas Falk was faster)" },
        { trigger: `${card("Findes den")}.o_si_status_taken .o_si_lost:contains(Jonas Falk took it)` },
        { trigger: `${card("Findes den")} .o_si_answer_off:disabled` },
    ],
});

registry.category("web_tour.tours").add("social_interest_forged", {
    steps: () => [
        ...openFeed(),
        { trigger: `.o_si_card:contains(Text held back) .o_si_answer_off:disabled` },
        { trigger: ".o_si_card:contains(Text held back):not(:has(.o_si_take)):not(:has(a.o_si_source))" },
        ...more("Text held back", "Ignore"),
        { trigger: `.o_si_card.o_si_status_closed:contains(Text held back)` },
    ],
});

registry.category("web_tour.tours").add("social_interest_to_lead", {
    steps: () => [
        ...openFeed(),
        ...openForm("Findes den"),
        { trigger: ".o_form_view button[name='action_to_lead']", run: "click" },
        // one stays where one was; who wants to see the deal opens it
        { trigger: ".o_form_view button[name='action_view_lead']" },
        { trigger: ".o_notification:contains(Now a deal: Lars Holm) button:contains(Open)", run: "click" },
        { trigger: ".o_form_view button[name='action_view_interests']:contains(1)" },
        { trigger: ".breadcrumb-item a:contains(Findes den)", run: "click" },
        { trigger: ".o_form_view button[name='action_view_lead']" },
    ],
});

registry.category("web_tour.tours").add("social_interest_empty", {
    steps: () => [
        ...openMenu("social_interest.menu_interests", "menu_mine"),
        { trigger: ".o_view_nocontent:contains(Nothing is yours to answer)" },
        { trigger: ".o_view_sample_data .o_si_card" },
    ],
});

registry.category("web_tour.tours").add("social_interest_report", {
    steps: () => [
        ...openMenu("crm.crm_menu_report", "menu_report"),
        { trigger: ".o_pivot th:contains(Facebook)" },
        { trigger: ".o_switch_view.o_graph", run: "click" },
        { trigger: ".o_graph_canvas_container canvas" },
    ],
});

registry.category("web_tour.tours").add("social_interest_quarantine", {
    steps: () => {
        const frame = (part) => `iframe.o_si_raw_frame[sandbox=''][src$='/view/${part}']`;
        const row = (text) => `.o_data_row:contains(${text})`;
        return [
            { trigger: `.o_list_view ${row("Backup 2")} td[name='reason']:contains(no parser claims it)` },
            { trigger: ".o_si_older:contains(1 message was read by an older parser)" },
            { trigger: `${row("Backup 1")} td[name='display_name']`, run: "click" },
            { trigger: ".o_form_view .o_si_reason:visible:contains(no parser claims it)" },
            { trigger: frame("shown") },
            { trigger: ".o_si_raw_text", run: "click" },
            { trigger: frame("text") },
            { trigger: ".o_si_raw_source", run: "click" },
            { trigger: frame("source") },
            { trigger: "a.o_si_raw_download[href$='/raw'][download]" },
            { trigger: "button[name='action_dismiss']", run: "click" },
            { trigger: ".o_si_reason:visible:contains(Dismissed by Tove Admin)" },
            { trigger: "button[name='action_process_again']", run: "click" },
            { trigger: ".o_notification:contains(Being processed again: 1)" },
            { trigger: ".o_form_view:not(:has(button[name='action_process_again']:visible))" },
            { trigger: ".breadcrumb-item a:contains(Quarantine), .o_back_button", run: "click" },
            { trigger: `.o_list_view:not(:has(${row("Backup 1")})) ${row("Backup 2")}` },
            { trigger: ".o_si_older button:contains(Process them all again)", run: "click" },
            { trigger: ".o_view_nocontent:contains(All is well)" },
            { trigger: ".o_list_view:not(:has(.o_si_older))" },
        ];
    },
});

registry.category("web_tour.tours").add("social_interest_raw", {
    steps: () => {
        // the frame has an origin of its own: the page cannot look inside, nor it at the page
        const harmless = async ({ anchor }) => {
            await new Promise((resolve) => {
                anchor.addEventListener("load", resolve);
                anchor.src = anchor.src;
            });
            if (anchor.contentDocument !== null) {
                throw new Error("The frame shares the origin of the page");
            }
            if (window.hacked || !anchor.matches("[sandbox='']")) {
                throw new Error("The message reached the page");
            }
            const outside = performance
                .getEntriesByType("resource")
                .filter(({ name }) => /^https?:/.test(name) && new URL(name).host !== window.location.host);
            if (outside.length) {
                throw new Error(`Loaded from elsewhere: ${outside.map(({ name }) => name)}`);
            }
        };
        return [
            { trigger: ".o_data_row td[name='display_name']", run: "click" },
            { trigger: "iframe.o_si_raw_frame[src$='/view/shown']", run: harmless },
            { trigger: ".o_si_raw_text", run: "click" },
            { trigger: "iframe.o_si_raw_frame[src$='/view/text']", run: harmless },
            { trigger: ".o_si_raw_source", run: "click" },
            { trigger: "iframe.o_si_raw_frame[src$='/view/source']", run: harmless },
        ];
    },
});

registry.category("web_tour.tours").add("social_interest_template", {
    steps: () => {
        const row = (text) => `.o_si_teach_row:contains(${text})`;
        const name = (text, target) => [
            { trigger: row(text), run: "click" },
            { trigger: `.o-dropdown-item[data-target='${target}']`, run: "click" },
        ];
        return [
            { trigger: ".o_data_row td[name='display_name']:contains(Desk form 1)", run: "click" },
            { trigger: "button[name='action_teach']", run: "click" },
            ...name("Visitor", "author"),
            { trigger: `${row("Visitor")} .badge:contains(Author)` },
            ...name("What they say", "text"),
            { trigger: ".o_si_preview:contains(2 of 2 unrecognised messages would make cards)" },
            { trigger: ".o_si_preview tr.o_si_fits td:contains(Bo Ek)" },
            ...name("Reply-To", "email"),
            { trigger: ".o_si_preview tr.o_si_fits td:contains(an@mail.example)" },
            ...name("Reach at", "phone"),
            { trigger: ".o_si_preview tr.o_si_fits td:contains(+45 11 22 33 44)" },
            // taught twice: moved, not doubled
            ...name("Product", "author"),
            { trigger: ".o_si_fits td[data-label='Author']:contains(Oak desk)" },
            ...name("Visitor", "author"),
            { trigger: ".o_si_fits td[data-label='Author']:contains(Ann Lee)" },
            { trigger: ".o_si_teach:not(:has(.o_si_teach_row:contains(Product) .badge))" },
            ...name("Product", "product"),
            { trigger: ".o_si_fits td[data-label='Product']:contains(Oak desk)" },
            { trigger: ".o_si_teach_shown", run: "click" },
            { trigger: "iframe.o_si_raw_frame[sandbox='']" },
            { trigger: "button[name='action_save_and_process']", run: "click" },
            { trigger: ".o_notification:contains(Being processed again: 2)" },
            // what becomes of the messages is shown
            { trigger: ".o_breadcrumb:contains(Read by)" },
        ];
    },
});
