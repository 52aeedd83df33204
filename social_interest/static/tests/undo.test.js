// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { advanceTime, animationFrame, press, queryAllTexts } from "@odoo/hoot-dom";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { contains, defineModels, fields, MockServer, models, onRpc } from "@web/../tests/web_test_helpers";
import { mountFeed, Viewer } from "./feed_helpers";

describe.current.tags("desktop");

const OFFER = { token: "T", kind: "ignore", message: "Ignored: Anna", seconds: 12, ids: [1] };
const done = (params) => ({ type: "ir.actions.client", tag: "social_interest_done", params });

class Interest extends models.Model {
    _name = "social.interest";
    name = fields.Char();
    state = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"], ["ignored", "Ignored"]] });
    status = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"], ["closed", "Closed"]] });
    verdict = fields.Selection({ selection: [["verified", "Verified"], ["failed", "Forged"]] });
    needs_answer = fields.Boolean();
    opened_date = fields.Datetime();
    lead_id = fields.Many2one({ relation: "crm.lead" });
    user_id = fields.Many2one({ relation: "res.users" });
    _records = ["Anna", "Bea", "Cem"].map((name, index) => ({
        id: index + 1, name, state: "new", status: "new", verdict: "verified", needs_answer: true,
    }));

    action_ignore(ids) {
        expect.step(`ignored ${ids}`);
        this.env["social.interest"].write(ids, { state: "ignored", status: "closed" });
        return done(OFFER);
    }
    undo(token) {
        expect.step(`undone ${token}`);
        this.env["social.interest"].write([1], { state: "new", status: "new" });
        return { ids: [1], message: "" };
    }
}

class Lead extends models.Model {
    _name = "crm.lead";
    name = fields.Char();
}

defineMailModels();
defineModels([Interest, Lead, Viewer]);

const openFeed = () =>
    mountFeed(`<div><field name="name"/><widget name="interest_take"/><widget name="interest_actions"/></div>`, {
        domain: [["status", "=", "new"]],
    });
const cards = () => queryAllTexts(".o_si_card span:first-child");

test("a card stays where it was, steps back, and leaves with its toast", async () => {
    await openFeed();
    onRpc("social.interest", "action_ignore", ({ kwargs, parent }) => {
        expect(kwargs.context.interest_screen).toBe(true);
        return parent();
    });
    await contains(".o_si_card:eq(0) .o_si_ignore").click();
    await animationFrame();
    expect.verifySteps(["ignored 1"]);
    expect(cards()).toEqual(["Anna", "Bea", "Cem"]);
    expect(".o_si_card:eq(0)").toHaveClass(["o_si_status_closed", "o_si_is_done"]);
    expect(".o_notification.o_si_done").toHaveText(/Ignored: Anna/);
    await contains(".o_notification .o_notification_close").click();
    await animationFrame();
    expect(cards()).toEqual(["Bea", "Cem"]);
    expect(".o_si_is_done").toHaveCount(0);
});

test("undone, it is what it was, where it was", async () => {
    await openFeed();
    await contains(".o_si_card:eq(0) .o_si_ignore").click();
    await contains(".o_notification button:contains(Undo)").click();
    await animationFrame();
    expect.verifySteps(["ignored 1", "undone T"]);
    expect(cards()).toEqual(["Anna", "Bea", "Cem"]);
    expect(".o_si_card:eq(0)").toHaveClass("o_si_status_new");
    expect(".o_si_is_done").toHaveCount(0);
    expect(".o_si_card:eq(0) .o_si_ignore").toHaveCount(1);
    await advanceTime(20_000);
    expect(cards()).toEqual(["Anna", "Bea", "Cem"]);
});

test("the key U undoes what was done last", async () => {
    await openFeed();
    await animationFrame();
    await press("i");
    await animationFrame();
    expect(".o_si_card:eq(0)").toHaveClass("o_si_is_done");
    await press("u");
    await animationFrame();
    expect.verifySteps(["ignored 1", "undone T"]);
    expect(".o_si_card:eq(0)").toHaveClass("o_si_status_new");
    expect(".o_notification.o_si_done").toHaveCount(0);
    await press("u");
    expect.verifySteps([]);
});

test("what was not undone is said", async () => {
    await openFeed();
    onRpc("social.interest", "undo", () => ({ ids: [], message: "Jonas changed this card meanwhile; it stays as it is." }));
    await contains(".o_si_card:eq(0) .o_si_ignore").click();
    await contains(".o_notification button:contains(Undo)").click();
    await animationFrame();
    expect(".o_notification:contains(Jonas changed this card)").toHaveCount(1);
    expect(".o_si_card:eq(0)").toHaveClass("o_si_status_closed");
    expect.verifySteps(["ignored 1"]);
});

test("taking can be undone, going on to the answer has gone on", async () => {
    onRpc("social.interest", "take", ({ args, kwargs }) => {
        expect.step(`take ${args[0]}, on a screen: ${Boolean(kwargs.context.interest_screen)}`);
        MockServer.env["social.interest"].write(args[0], { state: "taken", status: "taken" });
        return { won: args[0], lost: [], done: { ...OFFER, kind: "take", message: "Taken: Anna" } };
    });
    await openFeed();
    await contains(".o_si_card:eq(0) .o_si_take").click();
    await animationFrame();
    expect.verifySteps(["take 1, on a screen: true"]);
    expect(".o_notification.o_si_done").toHaveText(/Taken: Anna/);
    // one goes on with it
    expect(".o_si_card:eq(0)").not.toHaveClass("o_si_is_done");
});

test("what was left as it is, is told beside the way back", async () => {
    onRpc("social.interest", "action_ignore", () =>
        done({ ...OFFER, left: { title: "1 card was left as it is", message: "Jonas was faster" } })
    );
    await openFeed();
    await contains(".o_si_card:eq(0) .o_si_ignore").click();
    await animationFrame();
    expect(".o_notification").toHaveCount(2);
    expect(".o_notification:contains(1 card was left as it is):contains(Jonas was faster)").toHaveCount(1);
});
