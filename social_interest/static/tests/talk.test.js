// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { animationFrame, click, press, queryAllTexts, queryOne, waitFor, waitForNone } from "@odoo/hoot-dom";
import { advanceTime } from "@odoo/hoot-mock";
import { browser } from "@web/core/browser/browser";
import { user } from "@web/core/user";
import { waitNotifications } from "@bus/../tests/bus_test_helpers";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import {
    contains, defineModels, fields, makeServerError, mockService, MockServer, models, onRpc, patchWithCleanup,
} from "@web/../tests/web_test_helpers";
import { focusQuietly } from "@social_interest/feed/quiet_focus";
import { mountFeed, Viewer } from "./feed_helpers";

describe.current.tags("desktop");

class Interest extends models.Model {
    _name = "social.interest";
    state = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"]] });
    status = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"]] });
    author_name = fields.Char();
    answer_url = fields.Char();
    can_answer = fields.Boolean();
    link_url = fields.Char();
    private_answer_url = fields.Char();
    user_id = fields.Many2one({ relation: "res.users" });
    _records = [
        { id: 1, state: "taken", status: "taken", author_name: "Lars", answer_url: "https://net.example/1", can_answer: true, user_id: user.userId },
        { id: 2, state: "new", status: "new", author_name: "Petra", answer_url: "", can_answer: true },
        { id: 3, state: "new", status: "new", author_name: "James", answer_url: "tel:+4530", can_answer: true },
    ];
}

defineMailModels();
defineModels([Interest, Viewer]);

const said = (id, date, text, more = {}) => ({
    key: `said-${id}`, kind: "said", id, card: id, date, who: "Lars", phrase: "commented",
    channel: { name: "Facebook", icon: "fa-facebook", color: "#333" }, place: "Acme", title: "", text, form_fields: "",
    quoted: "", rating: 0, verdict: "verified", files: [], original: true, ...more,
});

const ANSWER = {
    key: "answer-1", kind: "answer", id: 1, card: 1, date: "2026-05-12 10:22:00", who: "Jonas", how: "page",
    channel: { name: "Facebook" }, on_channel: false, text: "Ja, i eg også.", minutes: 22, score: 4, comment: "Kind",
    proofs: [{ id: 5, kind: "screenshot", file: 9, name: "a.png", mimetype: "image/png", user: "Jonas", url: "", voided: "" }],
};

const KINDS = { 1: "page", 2: "mail", 3: "call" };

function talkOf(id, more = {}) {
    const { entries, card = {}, ...rest } = more;
    return {
        card: {
            state: id === 1 ? "taken" : "new", verdict: "verified", answer_kind: KINDS[id], needs_answer: true, phone: "",
            title: "", can_hand_over: id === 1, can_take_over: false, handover_note: "", snooze_note: "", answer_text: "",
            active: true, date: "2026-05-12 10:00:00", snoozed_until: false, opened_date: false, answered_date: false,
            user_id: id === 1 ? { id: user.userId, display_name: "Me" } : false, channel_id: { id: 1, display_name: "Facebook" },
            product_id: false, partner_id: false, tag_ids: [], author_id: { id: 1, display_name: "Lars" }, lead_id: false,
            source_unconfirmed: false, source_sender_domain: "", answer_email: "lars@holm.example", dial_number: "", ...card,
        },
        person: {
            id: 1, name: `Person ${id}`, photo: "/p.png", handle: "", email: "", phone: "", blocked: false, relationship: "",
            partner: false, profiles: [],
        },
        strip: [{ name: "interests", title: "3 interests", text: "first: Facebook, 12 May" }],
        entries: entries || [said(id, "2026-05-12 10:00:00", `Words ${id}`)],
        earlier: false,
        ...rest,
    };
}

/** A feed on a wide screen; what is asked of the server is noted. */
async function openDesk(talks = {}) {
    patchWithCleanup(browser, { innerWidth: 1440 });
    onRpc("social.interest", "read_talk", ({ args }) => {
        const [id] = args[0];
        expect.step(`talk ${id}`);
        return talkOf(id, talks[id]);
    });
    onRpc("social.interest.viewer", "of_cards", () => ({}));
    onRpc("social.interest.viewer", "arrive", () => []);
    onRpc("social.interest.viewer", "leave", () => true);
    onRpc("social.interest", "call_brief", () => ({ best_time: "after 4" }));
    onRpc("social.interest", "get_draft", () => ({
        html: "", text: "Begun", saved: false, subject: "Re: Desk", why_not: "", known_answers: [],
        recipients: [
            { email: "lars@holm.example", name: "Lars", partner_id: 7, kind: "main" },
            { email: "boss@holm.example", name: "", partner_id: false, kind: "copy" },
        ],
    }));
    onRpc("social.interest", "save_draft", ({ args }) => {
        expect.step(`draft ${args[1]}`);
        return { lost: "" };
    });
    await mountFeed(`<div class="o_si_text"><field name="author_name"/></div>`, { fields: `<field name="state"/>` });
}

const open = (number) => contains(`.o_si_card:eq(${number}) .o_si_text`).click();

test("a card opens beside the feed, which keeps it marked; Esc closes it", async () => {
    await openDesk();
    expect(".o_si_desk").toHaveCount(0);
    await open(0);
    await waitFor(".o_si_desk .o_si_entry:contains(Words 1)");
    expect(".o_si_card:eq(0)").toHaveAttribute("aria-current", "true");
    expect(".o_si_talk_name").toHaveText("Person 1");
    expect(".o_si_slot b").toHaveText("3 interests");
    await press("Escape");
    await waitForNone(".o_si_desk");
    expect(".o_si_card[aria-current]").toHaveCount(0);
    expect.verifySteps(["talk 1"]);
});

test("whoever walks the cards reads each beside once he stays", async () => {
    await openDesk();
    await open(0);
    await waitFor(".o_si_entry:contains(Words 1)");
    queryOne(".o_si_card:eq(2)").focus();
    queryOne(".o_si_card:eq(1)").focus();
    await advanceTime(300);
    await waitFor(".o_si_entry:contains(Words 2)");
    expect(".o_si_entry:contains(Words 1)").toHaveCount(0);
    expect(".o_si_card:eq(1)").toHaveAttribute("aria-current", "true");
    expect.verifySteps(["talk 1", "talk 2"]);
});

test("our answers stand with their words, proof and score; system lines come on demand", async () => {
    const entries = [said(1, "2026-05-12 10:00:00", "I eg?"), ANSWER];
    await openDesk({ 1: { entries } });
    await open(0);
    await waitFor(".o_si_entry_ours");
    expect(".o_si_entry_ours .o_si_entry_text").toHaveText("Ja, i eg også.");
    expect(".o_si_entry_ours .o_si_entry_head").toHaveText(/Jonas · on the page, 22 min later .* proof/);
    expect(".o_si_entry_ours .o_si_stars").toHaveAttribute("aria-label", "Answer scored 4 of 5: Kind");
    expect(".o_si_entry_pictures img").toHaveCount(1);
    onRpc("social.interest", "read_talk", ({ kwargs }) => {
        expect.step(`system ${kwargs.with_system}`);
        return talkOf(1, { entries });
    });
    await contains(".o_si_talk_more").click();
    await contains(".o_si_menu_system").click();
    expect.verifySteps(["talk 1", "system true"]);
});

test("what another addon tells of stands in the line, and opens", async () => {
    const order = {
        key: "order-7", kind: "record", id: 7, card: 1, date: "2026-05-12 11:00:00", icon: "fa-shopping-cart",
        title: "Order S7", facts: ["€ 90.00", "delivered"], text: "Desk (2)", model: "sale.order", res_id: 7,
    };
    mockService("action", { doAction: ({ res_model: model, res_id: id }) => expect.step(`open ${model} ${id}`) });
    await openDesk({ 1: { entries: [said(1, "2026-05-12 10:00:00", "Words"), order] } });
    await open(0);
    await waitFor(".o_si_entry_record");
    expect(queryAllTexts(".o_si_entry_record .o_si_entry_fact").slice(0, 2)).toEqual(["€ 90.00", "delivered"]);
    expect(".o_si_entry_record .fa-shopping-cart").toHaveCount(1);
    expect(".o_si_entry_record").toHaveText(/Desk \(2\)/);
    await click(".o_si_entry_record .o_si_entry_open");
    expect.verifySteps(["talk 1", "open sale.order 7"]);
});

test("earlier words join above, each once", async () => {
    const entries = [said(12, "2026-05-12 10:00:00", "Second"), said(13, "2026-05-13 10:00:00", "Third")];
    await openDesk({ 1: { entries, earlier: ["2026-05-12T10:00:00", "said", 12] } });
    onRpc("social.interest", "read_earlier", ({ args }) => {
        expect.step(`before ${args[1][2]}`);
        return { entries: [said(11, "2026-05-11 10:00:00", "First"), entries[0]], earlier: false };
    });
    await open(0);
    await contains(".o_si_earlier").click();
    await waitFor(".o_si_entry:contains(First)");
    expect(queryAllTexts(".o_si_entry_text")).toEqual(["First", "Second", "Third"]);
    expect(".o_si_earlier").toHaveCount(0);
    expect.verifySteps(["talk 1", "before 12"]);
});

test("what was read before stays where the talk is read again, also around an old card", async () => {
    const opened = said(1, "2026-05-01 10:00:00", "Opened");
    const entries = [
        opened, said(13, "2026-05-12 10:00:00", "Third"), said(14, "2026-05-13 10:00:00", "Fourth"),
    ];
    const earlier = ["2026-05-12T10:00:00", "said", 13];
    await openDesk({ 1: { entries, earlier } });
    onRpc("social.interest", "read_earlier", () => {
        const one = said(11, "2026-04-30 10:00:00", "First");
        return { entries: [one, opened, said(12, "2026-05-12 10:00:00", "Second")], earlier: false };
    });
    await open(0);
    await contains(".o_si_earlier").click();
    await waitFor(".o_si_entry:contains(First)");
    const words = ["First", "Opened", "Second", "Third", "Fourth"];
    expect(queryAllTexts(".o_si_entry_text")).toEqual(words);
    entries.push(said(15, "2026-05-14 10:00:00", "Fifth"));
    const message = { new: [15], changed: [], gone: [] };
    MockServer.env["bus.bus"]._sendone("broadcast", "social_interest.cards", message);
    await waitNotifications(["social_interest.cards", message]);
    await advanceTime(5000);
    await waitFor(".o_si_entry:contains(Fifth)");
    expect(queryAllTexts(".o_si_entry_text")).toEqual([...words, "Fifth"]);
    expect(".o_si_earlier").toHaveCount(0);
    expect.verifySteps(["talk 1", "talk 1"]);
});

test("the box is by kind", async () => {
    onRpc("social.interest", "call_outcomes", () => []);
    onRpc("social.interest", "snooze_choices", () => []);
    await openDesk({ 3: { card: { dial_number: "+453012", phone: "30 12" } } });
    await open(0);
    await waitFor(".o_si_copy_open");
    expect(queryAllTexts(".o_si_tab")).toEqual(["Answer on the page", "Note for colleagues"]);
    await open(1);
    await waitFor(".o_si_letter");
    expect(".o_si_letter").toHaveValue("Begun");
    await open(2);
    await waitFor(".o_si_dial");
    expect(queryAllTexts(".o_si_tab")).toEqual(["Call", "Letter", "Messenger", "Note for colleagues"]);
    expect(".o_si_dial").toHaveAttribute("href", "tel:+453012");
    expect.verifySteps(["talk 1", "talk 2", "talk 3"]);
});

test("a letter goes to whom one chose; what was answered meanwhile asks first", async () => {
    let isAsked = false;
    onRpc("social.interest", "send_letter", ({ args, kwargs }) => {
        expect.step([args[1], kwargs.partner_ids, kwargs.emails, kwargs.close, kwargs.known_answers]);
        if (!isAsked) {
            isAsked = true;
            return { sent: false, answers: [{ who: "Jonas", text: "Yes" }], known_answers: ["proof-1"] };
        }
        return { sent: true, message_id: 1 };
    });
    await openDesk();
    await open(1);
    await contains(".o_si_letter").edit("In stock.", { confirm: false });
    await contains(".o_si_to_add").click();
    await contains(".o-dropdown-item:contains(boss@holm.example)").click();
    await contains(".o_si_send_keep").click();
    await waitFor(".o_si_news:contains(Jonas has answered meanwhile)");
    await contains(".o_si_send_anyway").click();
    await waitFor(".o_notification:contains(Sent. The card is closed.)");
    expect(".o_si_letter").toHaveValue("");
    expect.verifySteps([
        "talk 2",
        ["In stock.", [7], ["boss@holm.example"], false, []],
        ["In stock.", [7], ["boss@holm.example"], true, ["proof-1"]],
        "talk 2",
    ]);
});

test("what was written is kept while one looks elsewhere", async () => {
    await openDesk();
    await open(1);
    await contains(".o_si_letter").edit("Half a sentence", { confirm: false });
    await open(0);
    await waitFor(".o_si_entry:contains(Words 1)");
    await contains(".o_si_box_text").edit("On the page", { confirm: false });
    await open(1);
    await waitFor(".o_si_letter");
    await open(0);
    await waitFor(".o_si_entry:contains(Words 1)");
    expect(".o_si_box_text").toHaveValue("On the page");
    // the draft is saved while the other talk is read: which of them the server hears first is of no account
    expect.verifySteps(["talk 2", "talk 1", "draft Half a sentence", "talk 2", "talk 1"], { ignoreOrder: true });
});

test("an answer on the page is copied and opened within the click, and its words are told", async () => {
    patchWithCleanup(browser.navigator, { clipboard: { writeText: async (text) => expect.step(`copy ${text}`) } });
    patchWithCleanup(HTMLAnchorElement.prototype, {
        click() {
            expect.step(`open ${this.href}`);
        },
    });
    onRpc("social.interest", "note_outside_answer", ({ args }) => {
        expect.step(`note ${args[1]} ${args[2]}`);
        return true;
    });
    onRpc("social.interest", "reply_offers", () => ({
        replies: [{ id: 8, name: "Oak", text: "Yes, in oak.", series: false }], templates: [],
    }));
    await openDesk();
    await open(0);
    await contains(".o_si_pick_reply").click();
    await contains(".o_si_reply_item").click();
    await contains(".o_si_box_text").edit("Yes, in oak too.", { confirm: false });
    await click(".o_si_copy_open");
    await waitFor(".o_notification:contains(Copied)");
    expect.verifySteps([
        "talk 1", "copy Yes, in oak too.", "open https://net.example/1", "note Yes, in oak too. 8", "talk 1",
    ]);
});

test("a proof has the words beside it; without a screenshot a reason is asked", async () => {
    onRpc("social.interest", "add_proof_url", ({ args, kwargs }) => {
        expect.step(`proof ${args[1]} ${kwargs.answer_text}`);
        return true;
    });
    onRpc("social.interest", "process_without_proof", ({ args }) => {
        expect.step(`without ${args[1]} ${args[2]}`);
        return true;
    });
    await openDesk();
    await open(0);
    await contains(".o_si_box_text").edit("Ja", { confirm: false });
    await contains(".o_si_give_link").click();
    await contains(".o_si_proof_url").edit("https://shots.example/1.png", { confirm: false });
    await contains(".o_si_proof_box button[type=submit]").click();
    await waitFor(".o_notification:contains(the card is processed)");
    await contains(".o_si_proof_box .btn-link:contains(Back)").click();
    await contains(".o_si_no_screenshot").click();
    await contains(".o_si_proof_reason").edit("They hide comments", { confirm: false });
    await contains(".o_si_proof_box button[type=submit]").click();
    await animationFrame();
    expect.verifySteps([
        "talk 1", "proof https://shots.example/1.png Ja", "talk 1", "without no_screenshot They hide comments", "talk 1",
    ]);
});

test("a call has an outcome; who was not reached is tried again", async () => {
    onRpc("social.interest", "call_outcomes", () => [
        { id: 1, name: "Reached", reached: true, closes: false }, { id: 2, name: "Not reached", reached: false, closes: false },
    ]);
    onRpc("social.interest", "snooze_choices", () => [{ name: "In 1 hour", until: "2026-05-12 11:00:00", when: "13:00" }]);
    onRpc("social.interest", "log_call", ({ args, kwargs }) => {
        expect.step(`call ${args[1]} ${args[2]} ${kwargs.until}`);
        return true;
    });
    await openDesk({ 3: { card: { dial_number: "+453012", phone: "30 12" } } });
    await open(2);
    await waitFor(".o_si_outcome");
    expect(".o_si_call_save").not.toBeEnabled();
    expect(".o_si_best_time b").toHaveText("after 4");
    await contains(".o_si_outcome").select("2");
    await contains(".o_si_call_again").select("2026-05-12 11:00:00");
    await contains(".o_si_call_note").edit("Busy", { confirm: false });
    await contains(".o_si_call_save").click();
    await animationFrame();
    expect(".o_si_call_note").toHaveValue("");
    expect.verifySteps(["talk 3", "call 2 Busy 2026-05-12 11:00:00", "talk 3"]);
});

test("keys press the buttons of the open card", async () => {
    await openDesk();
    await press("?");
    await waitFor(".o_si_talk_keys:contains(Write the answer)");
    await contains(".modal footer .btn-primary").click();
    await open(0);
    await waitFor(".o_si_entry:contains(Words 1)");
    queryOne(".o_si_card:eq(0)").focus();
    await press("n");
    await waitFor(".o-mail-Composer");
    queryOne(".o_si_card:eq(0)").focus();
    await press("r");
    await waitFor(".o_si_box_text:focus");
    expect.verifySteps(["talk 1"]);
});

test("a card that a colleague has got says so in our own words", async () => {
    await openDesk();
    onRpc("social.interest", "read_talk", () => {
        throw makeServerError({ type: "AccessError", message: "Jonas was faster: this card is taken." });
    });
    await open(0);
    await waitFor(".o_si_refused:contains(Jonas was faster)");
    expect(".o_si_answer_box").toHaveCount(0);
});

test("a card that gets its focus back, for it was drawn anew, is not opened by it", async () => {
    await openDesk();
    await open(1);
    await waitFor(".o_si_entry:contains(Words 2)");
    focusQuietly(queryOne(".o_si_card:eq(2)"));
    await advanceTime(300);
    expect(".o_si_entry:contains(Words 2)").toHaveCount(1);
    queryOne(".o_si_card:eq(0)").focus();
    await advanceTime(300);
    await waitFor(".o_si_entry:contains(Words 1)");
    expect.verifySteps(["talk 2", "talk 1"]);
});
