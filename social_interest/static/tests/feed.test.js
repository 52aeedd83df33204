// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { beforeEach, describe, expect, test } from "@odoo/hoot";
import { animationFrame, press, queryAllTexts } from "@odoo/hoot-dom";
import { mockDate } from "@odoo/hoot-mock";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { contains, defineModels, fields, MockServer, models, mountView, onRpc } from "@web/../tests/web_test_helpers";
import { mountFeed } from "./feed_helpers";

describe.current.tags("desktop");

const LONG = Array.from({ length: 200 }, (_, index) => `Sentence ${index}.`).join(" ");

class Interest extends models.Model {
    _name = "social.interest";
    state = fields.Selection({
        selection: [["new", "New"], ["taken", "Taken"], ["processed", "Processed"], ["ignored", "Ignored"]],
    });
    status = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"], ["closed", "Closed"]] });
    verdict = fields.Selection({ selection: [["verified", "Verified"], ["failed", "Forged"]] });
    needs_answer = fields.Boolean();
    lead_id = fields.Many2one({ relation: "crm.lead" });
    user_id = fields.Many2one({ relation: "res.users" });
    author_id = fields.Many2one({ relation: "social.interest.author" });
    author_name = fields.Char();
    action_phrase = fields.Char();
    channel_id = fields.Many2one({ relation: "social.interest.channel" });
    source_id = fields.Many2one({ relation: "social.interest.source" });
    answer_kind = fields.Selection({ selection: [["page", "On the page"], ["call", "By phone"]] });
    answer_url = fields.Char();
    link_refusal = fields.Char();
    can_answer = fields.Boolean();
    call_number = fields.Char();
    answered_date = fields.Datetime();
    excerpt = fields.Text();
    has_proof = fields.Boolean();
    unproven_reason = fields.Selection({ selection: [["no_screenshot", "Answered, no screenshot"]] });
    unproven_note = fields.Char();
    opened_date = fields.Datetime();
    date = fields.Datetime();
    due_date = fields.Datetime();
    _records = [
        {
            id: 1, due_date: "2026-11-24 01:00:00", state: "new", status: "new", verdict: "verified", needs_answer: true, excerpt: "Short",
            date: "2026-11-23 09:00:00", author_name: "Lars Holm", action_phrase: "commented on your post", source_id: 1,
        },
        { id: 2, due_date: "2026-11-24 02:00:00", state: "taken", status: "taken", verdict: "verified", needs_answer: true, excerpt: LONG, date: "2026-11-23 10:59:40" },
        {
            id: 3, due_date: "2026-11-24 03:00:00", state: "new", status: "new", verdict: "failed", needs_answer: true, date: "2026-11-01 09:00:00",
            action_phrase: "commented on your post", channel_id: 1, source_id: 1,
        },
        { id: 4, due_date: "2026-11-24 04:00:00", state: "new", status: "new", verdict: "verified", needs_answer: false, date: "2026-11-20 09:00:00" },
    ];
    action_ignore() {
        return true;
    }
}

class Author extends models.Model {
    _name = "social.interest.author";
    name = fields.Char();
}

class Channel extends models.Model {
    _name = "social.interest.channel";
    name = fields.Char();
    _records = [{ id: 1, name: "Facebook" }];
}

class Source extends models.Model {
    _name = "social.interest.source";
    name = fields.Char();
    _records = [{ id: 1, name: "Acme page" }];
}

class Lead extends models.Model {
    _name = "crm.lead";
    name = fields.Char();
}

class Viewer extends models.Model {
    _name = "social.interest.viewer";
    of_cards() {
        return {};
    }
}

defineMailModels();
defineModels([Interest, Author, Channel, Source, Lead, Viewer]);

beforeEach(() => mockDate("2026-11-23 11:00:00", 0));

const FIELDS = ["excerpt", "author_id", "author_name", "action_phrase", "channel_id", "source_id", "user_id"]
    .map((name) => `<field name="${name}"/>`)
    .join("");

const openFeed = () =>
    mountFeed(`
        <div style="width: 400px">
            <widget name="interest_state"/>
            <widget name="interest_age"/>
            <div t-attf-class="o_si_text #{open ? 'o_si_text_open' : ''}"><t t-out="record.excerpt.value"/></div>
            <widget t-if="near" name="interest_text"/>
            <widget name="interest_take"/>
            <widget name="interest_process"/>
            <div t-if="near" class="o_si_near"><widget name="interest_actions"/></div>
        </div>`,
        { fields: FIELDS });

test("more and less, only where there is more", async () => {
    await openFeed();
    await animationFrame();
    expect(".o_si_more").toHaveCount(0);
    await contains(".o_si_card:eq(0)").hover();
    await contains(".o_si_card:eq(1)").hover();
    await animationFrame();
    expect(".o_si_card:eq(0) .o_si_more").toHaveCount(0);
    expect(".o_si_card:eq(1) .o_si_more").toHaveText("more");
    const clamped = document.querySelectorAll(".o_si_text")[1].clientHeight;
    await contains(".o_si_card:eq(1) .o_si_more").click();
    expect(".o_si_card:eq(1) .o_si_more").toHaveText("less");
    expect(".o_si_card:eq(1) .o_si_more").toHaveAttribute("aria-expanded", "true");
    expect(document.querySelectorAll(".o_si_text")[1].clientHeight).toBeGreaterThan(clamped);
    await contains(".o_si_card:eq(1) .o_si_more").click();
    expect(document.querySelectorAll(".o_si_text")[1].clientHeight).toBe(clamped);
});

test("age, and the day after a day", async () => {
    await openFeed();
    expect(queryAllTexts(".o_si_age")).toEqual(["2 h ago", "just now", "Nov 1", "Fri 09:00"]);
});

test("each card offers what applies to it", async () => {
    await openFeed();
    for (const index of [0, 1, 2, 3]) {
        await contains(`.o_si_card:eq(${index})`).hover();
    }
    await animationFrame();
    const buttons = [...document.querySelectorAll(".o_si_card")].map((card) =>
        [...card.querySelectorAll("button:not(.o_si_more, .o_si_dots)")].map((button) => button.textContent.trim())
    );
    expect(buttons).toEqual([
        ["Take", "To deal", "Ignore"],
        ["Processed", "To deal", "Ignore"],
        ["Ignore"],
        ["Take", "Processed", "To deal", "Ignore"],
    ]);
});

test("keys move, act on the focused card, and keep off where one writes", async () => {
    onRpc("social.interest", "action_ignore", ({ args }) => {
        expect.step(`ignored ${args[0]}`);
        return true;
    });
    await openFeed();
    await animationFrame();
    expect(".o_si_card:eq(0)").toBeFocused();
    await press("j");
    expect(".o_si_card:eq(1)").toBeFocused();
    await press("k");
    await press("i");
    await animationFrame();
    expect.verifySteps(["ignored 1"]);
    expect(".o_si_card:eq(0)").toBeFocused();
    await press("?");
    await animationFrame();
    expect(queryAllTexts(".modal .o_si_keys dd")).toInclude("Ignore");
    expect(queryAllTexts(".modal .o_si_keys dd")).toInclude("Select");
    await press("i");
    await animationFrame();
    expect.verifySteps([]);
});

test("a letter typed into a field is no key of the feed", async () => {
    onRpc("social.interest", "action_ignore", () => expect.step("ignored"));
    await openFeed();
    await press("j");
    const input = document.createElement("input");
    document.querySelector(".o_si_card").append(input);
    input.focus();
    await press("i");
    await press("?");
    await animationFrame();
    expect.verifySteps([]);
    expect(".modal").toHaveCount(0);
});

test("each card is an article that says who did what, and where", async () => {
    await openFeed();
    const names = [...document.querySelectorAll(".o_si_card[role='article']")].map((card) =>
        card.getAttribute("aria-label")
    );
    expect(names).toEqual([
        "Lars Holm commented on your post, Acme page",
        "Unknown person",
        "Facebook says: someone commented on your post, Acme page",
        "Unknown person",
    ]);
});

test("the name of a card follows its record", async () => {
    await openFeed();
    MockServer.env["social.interest"].write([1], { action_phrase: "left a review" });
    await contains(".o_si_card:eq(0)").hover();
    await contains(".o_si_card:eq(0) .o_si_ignore").click();
    expect(".o_si_card:eq(0)").toHaveAttribute("aria-label", "Lars Holm left a review, Acme page");
});

test("moving by keys says where one is, and where it ends", async () => {
    await openFeed();
    await animationFrame();
    expect(".o_si_announcer").toHaveAttribute("aria-live", "polite");
    expect(".o_si_announcer").toHaveText("");
    await press("j");
    await animationFrame();
    expect(".o_si_announcer").toHaveText("Card 2 of 4, Taken");
    await press("k");
    await animationFrame();
    expect(".o_si_announcer").toHaveText("Card 1 of 4, New");
    const said = document.querySelector(".o_si_announcer span");
    await press("k");
    await animationFrame();
    expect(".o_si_announcer").toHaveText("This is the first card.");
    await press("k");
    await animationFrame();
    expect(".o_si_announcer").toHaveText("This is the first card.");
    expect(said.isConnected).toBe(false);
    for (let step = 0; step < 4; step++) {
        await press("j");
    }
    await animationFrame();
    expect(".o_si_announcer").toHaveText("This is the last card.");
});

test("taking and closing by key says what became of the card", async () => {
    onRpc("social.interest", "take", ({ args }) => {
        MockServer.env["social.interest"].write(args[0], { state: "taken", status: "taken" });
        return { won: args[0], lost: [] };
    });
    onRpc("social.interest", "action_ignore", ({ args }) => {
        MockServer.env["social.interest"].write(args[0], { state: "ignored", status: "closed" });
        return true;
    });
    await openFeed();
    await animationFrame();
    await press("t");
    await animationFrame();
    expect(".o_si_announcer").toHaveText("Lars Holm: Taken");
    await press("i");
    await animationFrame();
    expect(".o_si_announcer").toHaveText("Lars Holm: Closed");
    expect(".o_si_card:eq(0)").toBeFocused();
});

test("who comes late is not told that the card is his", async () => {
    onRpc("social.interest", "take", ({ args }) => ({
        won: [],
        lost: [{ id: args[0][0], user_id: 99, user: "Jonas", since: false, state: "taken" }],
    }));
    await openFeed();
    await animationFrame();
    await press("t");
    await animationFrame();
    expect(".o_notification[aria-live]:contains(Jonas was faster)").toHaveCount(1);
    expect(".o_si_announcer").toHaveText("");
});

test("what needed no answer is not called answered", async () => {
    Interest._records = [
        { id: 1, state: "processed", answered_date: "2026-11-23 09:00:00" },
        { id: 2, state: "processed" },
        { id: 3, state: "ignored" },
    ];
    await mountView({
        type: "kanban",
        resModel: "social.interest",
        arch: `<kanban><templates><t t-name="card"><widget name="interest_answer"/></t></templates></kanban>`,
    });
    const labels = [...document.querySelectorAll(".o_kanban_record:not(.o_kanban_ghost)")].map((card) =>
        card.textContent.trim()
    );
    // the state says that it is answered; the button is off
    expect(labels).toEqual(["Answer", "", "Answer"]);
    expect(".o_si_answer:disabled").toHaveCount(2);
});
