// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { rpc } from "@web/core/network/rpc";
import { registry } from "@web/core/registry";
import { card, openForm } from "./steps";

/** What happens past the feed that is open: nothing tells its view but the bus. */
function call(method, args, kwargs = {}) {
    return rpc(`/web/dataset/call_kw/social.interest/${method}`, { model: "social.interest", method, args, kwargs });
}

async function find(text, fields = []) {
    const [found] = await call("search_read", [[["text", "=", text]], fields], { limit: 1 });
    return found;
}

registry.category("web_tour.tours").add("social_interest_live", {
    steps: () => [
        { trigger: `${card("Seen by Jonas")} .o_si_viewers[aria-label*='Jonas Falk']` },
        {
            trigger: `${card("Taken elsewhere")} .o_si_take`,
            run: async () => {
                const { id, source_id: source } = await find("Taken elsewhere", ["source_id"]);
                await call("take", [[id]]);
                await call("create", [[{ source_id: source[0], text: "Just came in" }]]);
            },
        },
        { trigger: `${card("Taken elsewhere")}.o_si_status_taken .o_si_status_word:contains(Yours)` },
        { trigger: `.o_si_feed:not(:has(${card("Just came in")})) .o_si_new_pill:contains(1 new)`, run: "click" },
        { trigger: `.o_kanban_renderer .o_si_card:first:contains(Just came in) .o_si_take`, run: "click" },
        { trigger: `${card("Just came in")}.o_si_status_taken` },
        { trigger: "body:not(:has(.o_si_new_pill))" },
    ],
});

/** Give a card to Jonas, as its responsible does it. */
async function handOver(id) {
    const [jonas] = await rpc("/web/dataset/call_kw/res.users/search", {
        model: "res.users", method: "search", args: [[["login", "=", "si_jonas"]]], kwargs: {},
    });
    const wizard = (method, args) =>
        rpc(`/web/dataset/call_kw/social.interest.handover/${method}`, {
            model: "social.interest.handover", method, args, kwargs: {},
        });
    const [made] = await wizard("create", [[{ interest_ids: [[6, 0, [id]]], user_id: jonas }]]);
    await wizard("action_hand_over", [[made]]);
}

registry.category("web_tour.tours").add("social_interest_live_form", {
    steps: () => [
        ...openForm("Going away"),
        {
            trigger: ".o_form_view .o_form_statusbar:contains(Taken)",
            run: async () => {
                const { id } = await find("Going away");
                await call("action_release", [[id]]);
            },
        },
        // nobody pressed a key in this form
        { trigger: ".o_form_view .o_si_take", run: "click" },
        { trigger: ".o_notification:contains(Taken: Lars Holm)" },
        {
            trigger: ".o_form_view:not(:has(.o_si_take)) button[name='action_release']:visible",
            run: async () => {
                const { id } = await find("Going away");
                await handOver(id);
            },
        },
        { trigger: ".o_si_form_news:contains(Jonas Falk was faster: this card is taken.)" },
        { trigger: "body:not(:has(.modal)):not(:has(.o_statusbar_buttons:visible))" },
        { trigger: ".o_si_form_news button:contains(Back to the feed)", run: "click" },
        { trigger: ".o_si_feed .o_si_card" },
    ],
});

registry.category("web_tour.tours").add("social_interest_live_manager", {
    steps: () => [
        {
            trigger: `${card("Of Anna")} .o_si_owner:contains(Anna Berg)`,
            run: async () => {
                const { id } = await find("Of Anna");
                const [jonas] = await rpc("/web/dataset/call_kw/res.users/search", {
                    model: "res.users", method: "search", args: [[["login", "=", "si_jonas"]]], kwargs: {},
                });
                await call("write", [[id], { user_id: jonas }]);
            },
        },
        { trigger: `${card("Of Anna")} .o_si_owner:contains(Jonas Falk)` },
        {
            trigger: card("Of Anna"),
            run: async () => {
                const { id } = await find("Of Anna");
                await call("action_ignore", [[id]]);
            },
        },
        { trigger: `${card("Of Anna")}.o_si_status_closed` },
    ],
});
