// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { click, press } from "@odoo/hoot-dom";
import { advanceTime, animationFrame } from "@odoo/hoot-mock";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { defineModels, fields, mockService, models, mountView, onRpc, patchWithCleanup } from "@web/../tests/web_test_helpers";
import { session } from "@web/session";
import { mountFeed, Viewer } from "./feed_helpers";

describe.current.tags("desktop");

class Interest extends models.Model {
    _name = "social.interest";
    status = fields.Selection({ selection: [["answered", "Answered"]] });
    state = fields.Selection({ selection: [["processed", "Processed"]] });
    quality_score = fields.Integer();
    to_check = fields.Boolean();
    can_score = fields.Boolean();
    _records = [];
}

class Job extends models.Model {
    _name = "social.interest.import";
    outcome = fields.Json();
    _records = [
        {
            id: 1,
            outcome: [
                { fate: "done", label: "Made cards", icon: "fa-check", count: 7, reasons: [] },
                { fate: "ignored", label: "Need no card", icon: "fa-minus-circle", count: 3, reasons: [{ reason: "newsletter", count: 2 }] },
            ],
        },
    ];
}

defineMailModels();
defineModels([Interest, Job, Viewer]);

const steps = (...done) => ({
    has_samples: false,
    is_administrator: true,
    groups: [1, 2],
    steps: [
        { name: "mailbox", done: done.includes("mailbox"), mailbox_id: false, mailbox: "Post", is_connected: true },
        { name: "message", done: done.includes("message"), address: "interests@acme.example", reason: "" },
        { name: "card", done: done.includes("card") },
        { name: "colleagues", done: done.includes("colleagues") },
    ],
});

/** A feed whose first set-up is told by a function. */
async function mountSetup(told) {
    patchWithCleanup(session, { interest_setup: true });
    onRpc("social.interest", "first_steps", () => {
        expect.step("first_steps");
        return told();
    });
    await mountFeed("<div><field name='state'/></div>");
    await animationFrame();
}

test("whoever has no first set-up does not ask for it", async () => {
    onRpc("social.interest", "first_steps", () => expect.step("first_steps"));
    await mountFeed("<div><field name='state'/></div>");
    await animationFrame();
    expect.verifySteps([]);
    expect(".o_si_setup").toHaveCount(0);
});

test("each step of the empty feed shows what is to be done, and that it is done", async () => {
    await mountSetup(() => steps("mailbox"));
    expect.verifySteps(["first_steps"]);
    expect(".o_si_step").toHaveCount(4);
    expect(".o_si_step_done").toHaveCount(1);
    expect(".o_si_step_done [aria-label='Done']").toHaveCount(1);
    expect(".o_si_step[data-step='message']").toHaveText(/interests@acme\.example/);
    expect(".o_si_setup [role='status']").toHaveText("First set-up: 1 of 4 done");
});

test("the first message is waited for, and the feed is read when its card is there", async () => {
    let told = steps("mailbox");
    onRpc("web_search_read", () => expect.step("feed"));
    await mountSetup(() => told);
    expect.verifySteps(["feed", "first_steps"]);
    told = steps("mailbox", "message");
    await advanceTime(5000);
    await animationFrame();
    expect.verifySteps(["first_steps"]);
    expect(".o_si_step_done").toHaveCount(2);
    told = steps("mailbox", "message", "card");
    await advanceTime(5000);
    await animationFrame();
    expect.verifySteps(["first_steps", "feed"]);
    expect(".o_si_setup").toHaveCount(0);
    expect(".o_si_setup_line .o_si_setup_invite").toHaveCount(1);
    await advanceTime(20000);
    expect.verifySteps([]);
});

test("colleagues are invited as salespeople", async () => {
    mockService("action", {
        doAction(action) {
            expect.step([action.res_model, action.context.default_group_ids[0][2]]);
        },
    });
    await mountSetup(() => steps("mailbox", "message", "card"));
    await click(".o_si_setup_invite");
    await animationFrame();
    expect.verifySteps(["first_steps", ["res.users", [1, 2]]]);
});

test("a drawn answer is scored by one key, and again by another", async () => {
    Interest._records = [{ id: 1, status: "answered", state: "processed", can_score: true, to_check: true }];
    onRpc("set_quality", ({ args }) => {
        expect.step(args);
        Object.assign(Interest._records[0], { quality_score: args[1], to_check: false });
        return true;
    });
    await mountFeed(`<div><widget name="interest_score"/></div>`, { fields: '<field name="to_check"/>' });
    expect(".o_si_quick_star").toHaveCount(5);
    document.querySelector(".o_si_card").focus();
    await press("4");
    await animationFrame();
    await press("2");
    await animationFrame();
    expect.verifySteps([
        [[1], 4, ""],
        [[1], 2, ""],
    ]);
    expect(".o_si_quick_star").toHaveCount(5);
});

test("an answer that was not drawn has no stars to press", async () => {
    Interest._records = [{ id: 1, status: "answered", state: "processed", can_score: true, to_check: false }];
    onRpc("set_quality", () => expect.step("scored"));
    await mountFeed(`<div><widget name="interest_score"/></div>`, { fields: '<field name="to_check"/>' });
    document.querySelector(".o_si_card").focus();
    await press("4");
    await animationFrame();
    expect(".o_si_quick_star").toHaveCount(0);
    expect.verifySteps([]);
});

test("each number of an import opens its list", async () => {
    onRpc("action_view_outcome", ({ args }) => {
        expect.step(args);
        return { type: "ir.actions.act_window_close" };
    });
    await mountView({
        type: "form",
        resModel: "social.interest.import",
        resId: 1,
        arch: `<form><field name="outcome" widget="interest_import_outcome"/></form>`,
    });
    expect(".o_si_outcome_line:first").toHaveText(/7\s*Made cards/);
    await click("[data-fate='done'] .o_si_outcome_line");
    await animationFrame();
    await click(".o_si_outcome_reason");
    await animationFrame();
    expect.verifySteps([[[1], "done"], [[1], "ignored", "newsletter"]]);
});
