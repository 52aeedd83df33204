// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { beforeEach, describe, expect, test } from "@odoo/hoot";
import { animationFrame, press, queryAllTexts, runAllTimers } from "@odoo/hoot-dom";
import { mockDate } from "@odoo/hoot-mock";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { contains, defineModels, fields, MockServer, models, onRpc } from "@web/../tests/web_test_helpers";
import { mountFeed } from "./feed_helpers";

describe.current.tags("desktop");

class Interest extends models.Model {
    _name = "social.interest";
    state = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"], ["ignored", "Ignored"]] });
    status = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"], ["closed", "Closed"]] });
    verdict = fields.Selection({ selection: [["verified", "Verified"], ["failed", "Forged"]] });
    needs_answer = fields.Boolean();
    author_id = fields.Many2one({ relation: "social.interest.author" });
    author_name = fields.Char();
    action_phrase = fields.Char();
    source_id = fields.Many2one({ relation: "social.interest.source" });
    thread_key = fields.Char();
    title = fields.Char();
    others_count = fields.Integer();
    user_id = fields.Many2one({ relation: "res.users" });
    lead_id = fields.Many2one({ relation: "crm.lead" });
    opened_date = fields.Datetime();
    can_hand_over = fields.Boolean();
    due_date = fields.Datetime();
    _records = [
        { id: 1, author_name: "Lars", needs_answer: true, action_phrase: "commented", thread_key: "a", source_id: 1 },
        ...["Mia", "Ole", "Pia", "Kim"].map((name, index) => ({
            id: index + 2, author_name: name, needs_answer: false, action_phrase: "liked", thread_key: "a",
            title: "How we test a chair", others_count: index ? 0 : 7, source_id: 1,
        })),
        { id: 6, author_name: "Bo", needs_answer: false, action_phrase: "liked", thread_key: "b", source_id: 1 },
    ].map((row) => ({
        state: "new", status: "new", verdict: "verified", due_date: `2026-11-24 0${row.id}:00:00`, ...row,
    }));

    action_ignore(ids) {
        expect.step(`ignored ${ids}`);
        this.env["social.interest"].write(ids, { state: "ignored", status: "closed" });
        return true;
    }
}

class Named extends models.Model {
    name = fields.Char();
    _records = [{ id: 1, name: "Acme page" }];
}
class Author extends Named {
    _name = "social.interest.author";
}
class Source extends Named {
    _name = "social.interest.source";
}
class Lead extends Named {
    _name = "crm.lead";
}
class Viewer extends models.Model {
    _name = "social.interest.viewer";
    of_cards() {
        return {};
    }
}

defineMailModels();
defineModels([Interest, Author, Source, Lead, Viewer]);

beforeEach(() => mockDate("2026-11-23 11:00:00", 0));

const FIELDS = [
    "state", "verdict", "needs_answer", "author_id", "author_name", "action_phrase", "source_id", "thread_key", "title",
    "others_count", "user_id",
].map((name) => `<field name="${name}"/>`);

async function openFeed(options) {
    await mountFeed(
        `<div><t t-out="record.author_name.value"/>
            <div t-if="near" class="o_si_near"><widget name="interest_actions"/></div>
        </div>`,
        {
            fields: `${FIELDS.join("")}<field name="can_hand_over" options="{'menu': True}"/>`,
            menu: `<a t-if="record.can_hand_over.raw_value" class="dropdown-item">Hand over</a>
                <a t-if="!record.can_hand_over.raw_value" class="dropdown-item">Not yours</a>`,
            ...options,
        }
    );
    await runAllTimers();
    await animationFrame();
}

test("likes of one post are one line, with two names and the number of the others", async () => {
    await openFeed();
    expect(".o_si_card").toHaveCount(2);
    // two more cards, and seven people whom a notification only counts
    expect(".o_si_fold_text").toHaveText("Mia, Ole and 9 others liked How we test a chair");
    await contains(".o_si_fold_show").click();
    expect(".o_si_fold").toHaveCount(0);
    expect(".o_si_card").toHaveCount(6);
});

test("a fold is dismissed as a whole, each of its cards for itself", async () => {
    await openFeed();
    await contains(".o_si_fold_dismiss").click();
    await animationFrame();
    expect.verifySteps(["ignored 2,3,4,5"]);
    expect(MockServer.env["social.interest"].search([["state", "=", "ignored"]])).toEqual([2, 3, 4, 5]);
});

test("what needs an answer, and what stands alone, is a card of its own", async () => {
    await openFeed();
    expect(queryAllTexts(".o_si_card").map((text) => text.split("\n")[0])).toEqual(["Lars", "Bo"]);
});

test("what is for whoever is at a card is made when one comes to it", async () => {
    await openFeed();
    expect(".o_si_card:eq(1) .o_si_ignore").toHaveCount(0);
    await contains(".o_si_card:eq(1)").hover();
    await animationFrame();
    expect(".o_si_card:eq(1)").toHaveClass("o_si_at");
    expect(".o_si_card:eq(1) .o_si_ignore").toHaveCount(1);
});

test("the menu reads what is asked for in it only, and has the card's own buttons by their words", async () => {
    onRpc("social.interest", "web_search_read", ({ kwargs }) => {
        expect.step(`cards: ${"can_hand_over" in kwargs.specification}`);
    });
    onRpc("social.interest", "read", ({ args }) => expect.step(`menu: ${args[1]}`));
    await openFeed();
    await contains(".o_si_card:eq(0) .o_si_dots").click();
    await animationFrame();
    expect.verifySteps(["cards: false", "menu: can_hand_over"]);
    expect(queryAllTexts(".o_si_card_menu .dropdown-item")).toEqual(["To deal", "Ignore", "Not yours"]);
    await contains(".o_si_menu_item:contains(Ignore)").click();
    await animationFrame();
    expect.verifySteps(["ignored 1"]);
});

test("a key presses a button that is not made yet, and another selects", async () => {
    await openFeed();
    document.querySelectorAll(".o_si_card")[1].focus();
    await press("x");
    await animationFrame();
    expect(".o_si_card:eq(1)").toHaveClass("o_record_selected");
    expect(".o_si_bulk .o_si_bulk_take").toHaveCount(1);
    await press("i");
    await animationFrame();
    await animationFrame();
    expect.verifySteps(["ignored 6"]);
});

test("selected cards of one post can have one answer, others not", async () => {
    await openFeed();
    await contains(".o_si_fold_show").click();
    const pick = (index) => contains(`.o_si_card:eq(${index}) .o_si_pick`, { visible: false }).click();
    await pick(0);
    await pick(1);
    expect(".o_si_bulk_together").toHaveCount(1);
    await pick(5);
    expect(".o_si_bulk_together").toHaveCount(0);
});

test("an empty search says that nothing was found for the words, and takes them away", async () => {
    await openFeed({
        searchViewArch: `<search><field name="author_name"/></search>`,
    });
    await contains(".o_searchview_input").edit("Zorro");
    await press("Enter");
    await animationFrame();
    expect(".o_si_nothing").toHaveText("Nothing was found for “Zorro”");
    await contains(".o_si_clear_words").click();
    await animationFrame();
    expect(".o_si_nothing").toHaveCount(0);
    expect(".o_si_card").toHaveCount(2);
});
