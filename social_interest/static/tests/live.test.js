// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { advanceTime, animationFrame, queryAllTexts } from "@odoo/hoot-dom";
import { waitNotifications } from "@bus/../tests/bus_test_helpers";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import {
    contains,
    defineModels,
    fields,
    getService,
    MockServer,
    models,
    onRpc,
    serverState,
} from "@web/../tests/web_test_helpers";
import { mountFeed } from "./feed_helpers";

describe.current.tags("desktop");

/** Ids that the rules hide from the user, as a salesperson's do. */
const hidden = new Set();

class Interest extends models.Model {
    _name = "social.interest";
    name = fields.Char();
    state = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"], ["processed", "Processed"]] });
    status = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"], ["closed", "Closed"]] });
    verdict = fields.Selection({ selection: [["verified", "Verified"], ["failed", "Forged"]] });
    user_id = fields.Many2one({ relation: "res.users" });
    due_date = fields.Datetime();
    _records = ["Anna", "Bea", "Cem"].map((name, index) => ({
        id: index + 1, name, state: "new", status: "new", verdict: "verified",
        due_date: `2026-11-24 0${index}:00:00`,
    }));

    live_lost(ids) {
        expect.step(`lost ${ids}`);
        return ids.map((id) => ({ id, user: "Jonas", user_id: 77, since: false, state: "taken" }));
    }
}

class Viewer extends models.Model {
    _name = "social.interest.viewer";

    of_cards(ids) {
        expect.step(`asked ${ids}`);
        return {};
    }
    arrive(id) {
        expect.step(`arrived ${id}`);
        return [];
    }
    leave(id) {
        expect.step(`left ${id}`);
        return true;
    }
}

defineMailModels();
defineModels([Interest, Viewer]);

async function openFeed({ widget = "", ...options } = {}) {
    hidden.clear();
    onRpc("social.interest", "web_search_read", async ({ kwargs, parent }) => {
        expect.step(`read ${JSON.stringify(kwargs.domain)}`);
        const result = await parent();
        result.records = result.records.filter(({ id }) => !hidden.has(id));
        return result;
    });
    await mountFeed(`<div><field name="name"/><widget name="interest_take"/>${widget}</div>`, options);
    expect.verifySteps([`read ${JSON.stringify(options.domain || [])}`, ...(widget ? ["asked 1,2,3"] : [])]);
    await advanceTime(1000);
}

/** What the server tells every open feed. */
async function tell(message, type = "social_interest.cards") {
    MockServer.env["bus.bus"]._sendone("broadcast", type, message);
    await waitNotifications([type, message]);
    await advanceTime(1000);
    await animationFrame();
}

const cards = () => queryAllTexts(".o_si_card span:first-child");

test("a changed card changes where it stands, in one request for all", async () => {
    await openFeed();
    MockServer.env["social.interest"].write([1, 3], { state: "processed", status: "closed", name: "Done" });
    await tell({ new: [], changed: [1, 3, 99], gone: [] });
    expect.verifySteps([`read [["id","in",[1,3]]]`]);
    expect(".o_si_card:eq(0)").toHaveClass("o_si_status_closed");
    expect(cards()).toEqual(["Done", "Bea", "Done"]);
    expect(".o_si_card:eq(0) .o_si_take").toHaveCount(0);
    expect(".o_si_card:eq(1) .o_si_take").toHaveCount(1);
});

test("a card that a colleague took stays in its place and says who has it", async () => {
    await openFeed();
    hidden.add(2);
    await tell({ new: [], changed: [2], gone: [] });
    expect.verifySteps([`read [["id","in",[2]]]`, "lost 2"]);
    expect(".o_si_card").toHaveCount(3);
    expect(".o_si_card:eq(1) .o_si_lost").toHaveText("Jonas took it");
    // given back, it can be taken again
    hidden.clear();
    await tell({ new: [], changed: [2], gone: [] });
    expect.verifySteps([`read [["id","in",[2]]]`]);
    expect(".o_si_card:eq(1) .o_si_take").toHaveCount(1);
});

test("new cards are counted, and put on top when asked for", async () => {
    await openFeed({ domain: [["state", "=", "new"]] });
    const [first] = MockServer.env["social.interest"].create([
        { name: "Dora", state: "new", status: "new", verdict: "verified" },
        { name: "Emil", state: "new", status: "new", verdict: "verified" },
        { name: "Closed", state: "processed", status: "closed", verdict: "verified" },
    ]);
    await tell({ new: [first, first + 1, first + 2], changed: [], gone: [] });
    expect(cards()).toEqual(["Anna", "Bea", "Cem"]);
    expect(".o_si_new_pill").toHaveText("2 new");
    await contains(".o_si_new_pill").click();
    await animationFrame();
    expect(cards()).toEqual(["Dora", "Emil", "Anna", "Bea", "Cem"]);
    expect(".o_si_new_pill").toHaveCount(0);
    expect(".o_si_card:eq(0)").toBeFocused();
    // what is shown is not new any more
    await tell({ new: [first], changed: [], gone: [] });
    expect(".o_si_new_pill").toHaveCount(0);
});

test("thousands of new cards are one number, and a new look at all of them", async () => {
    await openFeed();
    const [first] = MockServer.env["social.interest"].create([
        { name: "Dora", state: "new", status: "new", verdict: "verified" },
        { name: "Emil", state: "new", status: "new", verdict: "verified" },
    ]);
    MockServer.env["social.interest"].write([1], { state: "taken", status: "taken" });
    await tell({ many: true, new_from: first });
    expect.verifySteps([`read [["id","in",[1,2,3]]]`]);
    expect(".o_si_card:eq(0)").toHaveClass("o_si_status_taken");
    expect(".o_si_new_pill").toHaveText("2 new");
    await contains(".o_si_new_pill").click();
    await animationFrame();
    expect.verifySteps(["read []"]);
    expect(cards()).toEqual(["Anna", "Bea", "Cem", "Dora", "Emil"]);
    expect(".o_si_card:eq(3)").toBeFocused();
    expect(".o_si_new_pill").toHaveCount(0);
});

test("an empty feed shows the first card at once", async () => {
    await openFeed({ domain: [["name", "=", "Dora"]] });
    expect(".o_si_card").toHaveCount(0);
    const ids = MockServer.env["social.interest"].create([
        { name: "Dora", state: "new", status: "new", verdict: "verified" },
    ]);
    await tell({ new: ids, changed: [], gone: [] });
    expect.verifySteps([`read [["name","=","Dora"]]`]);
    expect(cards()).toEqual(["Dora"]);
    expect(".o_si_new_pill").toHaveCount(0);
});

test("who else looks at a card is shown, and nobody stays there for ever", async () => {
    await openFeed({ widget: `<widget name="interest_viewers"/>` });
    await tell({ card: 2, viewers: [
        { id: serverState.userId, name: "Me" }, { id: 77, name: "Jonas" }, { id: 78, name: "Mia" },
    ] }, "social_interest.viewers");
    expect(".o_si_viewers").toHaveCount(1);
    expect(".o_si_card:eq(1) .o_si_viewers").toHaveAttribute("aria-label", "Jonas, Mia are looking at this");
    expect(".o_si_viewers img").toHaveCount(2);
    // cards that are not shown are not this feed's business
    await tell({ card: 99, viewers: [{ id: 77, name: "Jonas" }] }, "social_interest.viewers");
    // no word for a while: the server is asked, and knows of nobody
    await advanceTime(60_000);
    await animationFrame();
    expect.verifySteps(["asked 2"]);
    expect(".o_si_viewers").toHaveCount(0);
});

test("staying on a card tells colleagues, stepping past it does not", async () => {
    await openFeed({ widget: `<widget name="interest_viewers"/>` });
    await contains(".o_si_card:eq(0)").focus();
    await advanceTime(5000);
    expect.verifySteps([]);
    const keydown = (key) => window.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    keydown("j");
    await contains(".o_si_card:eq(1)").focus();
    await advanceTime(200);
    await contains(".o_si_card:eq(2)").focus();
    await advanceTime(1200);
    expect.verifySteps(["arrived 3"]);
    await advanceTime(20_000);
    expect.verifySteps(["arrived 3"]);
    await contains(".o_si_card:eq(0)").focus();
    await advanceTime(1200);
    expect.verifySteps(["left 3", "arrived 1"]);
    getService("social_interest_viewers").look(false);
    await animationFrame();
    expect.verifySteps(["left 1"]);
});

test("the pager and the panel follow what happens, the feed stays", async () => {
    let counted = 3;
    onRpc("social.interest", "search_panel_select_ranges", ({ args }) =>
        args[0].map(() => ({ values: [{ id: "new", display_name: "New", __count: counted }] }))
    );
    await openFeed({
        domain: [["state", "=", "new"]],
        searchViewArch: `<search><searchpanel><field name="status" enable_counters="1"/></searchpanel></search>`,
    });
    expect(".o_search_panel_counter:eq(0)").toHaveText("3");
    expect(".o_pager_limit").toHaveText("3");
    counted = 2;
    MockServer.env["social.interest"].write([2], { state: "taken", status: "taken", name: "Bea" });
    await tell({ new: [], changed: [2], gone: [] });
    await advanceTime(4000);
    await animationFrame();
    expect(".o_search_panel_counter:eq(0)").toHaveText("2");
    expect(".o_pager_limit").toHaveText("2");
    expect(cards()).toEqual(["Anna", "Bea", "Cem"]);
    expect.verifySteps([`read [["id","in",[2]]]`]);
});
