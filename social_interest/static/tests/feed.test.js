// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { beforeEach, describe, expect, test } from "@odoo/hoot";
import { animationFrame, press, queryAllTexts } from "@odoo/hoot-dom";
import { mockDate } from "@odoo/hoot-mock";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { contains, defineModels, fields, models, mountView, onRpc } from "@web/../tests/web_test_helpers";

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
    excerpt = fields.Text();
    opened_date = fields.Datetime();
    date = fields.Datetime();
    _records = [
        { id: 1, state: "new", status: "new", verdict: "verified", needs_answer: true, excerpt: "Short", date: "2026-11-23 09:00:00" },
        { id: 2, state: "taken", status: "taken", verdict: "verified", needs_answer: true, excerpt: LONG, date: "2026-11-23 10:59:40" },
        { id: 3, state: "new", status: "new", verdict: "failed", needs_answer: true, date: "2026-11-01 09:00:00" },
        { id: 4, state: "new", status: "new", verdict: "verified", needs_answer: false, date: "2026-11-20 09:00:00" },
    ];
    action_ignore() {
        return true;
    }
}

class Lead extends models.Model {
    _name = "crm.lead";
    name = fields.Char();
}

defineMailModels();
defineModels([Interest, Lead]);

beforeEach(() => mockDate("2026-11-23 11:00:00", 0));

function mountFeed() {
    return mountView({
        type: "kanban",
        resModel: "social.interest",
        arch: `
            <kanban js_class="social_interest_feed">
                <field name="status"/>
                <templates><t t-name="card">
                    <div style="width: 400px">
                        <widget name="interest_age"/>
                        <widget name="interest_text"/>
                        <widget name="interest_take"/>
                        <widget name="interest_actions"/>
                    </div>
                </t></templates>
            </kanban>`,
    });
}

test("more and less, only where there is more", async () => {
    await mountFeed();
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

test("age, and the date after a week", async () => {
    await mountFeed();
    expect(queryAllTexts(".o_si_age")).toEqual(["2 h ago", "just now", "11/01/2026", "3 d 2 h ago"]);
});

test("each card offers what applies to it", async () => {
    await mountFeed();
    const buttons = [...document.querySelectorAll(".o_si_card")].map((card) =>
        [...card.querySelectorAll("button:not(.o_si_more)")].map((button) => button.textContent.trim())
    );
    expect(buttons).toEqual([
        ["Take", "To lead", "Ignore"],
        ["Processed", "To lead", "Ignore"],
        ["Ignore"],
        ["Take", "Processed", "To lead", "Ignore"],
    ]);
});

test("keys move, act on the focused card, and keep off where one writes", async () => {
    onRpc("social.interest", "action_ignore", ({ args }) => {
        expect.step(`ignored ${args[0]}`);
        return true;
    });
    await mountFeed();
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
    expect(".modal .o_si_keys dt").toHaveCount(10);
    await press("i");
    await animationFrame();
    expect.verifySteps([]);
});

test("a letter typed into a field is no key of the feed", async () => {
    onRpc("social.interest", "action_ignore", () => expect.step("ignored"));
    await mountFeed();
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
