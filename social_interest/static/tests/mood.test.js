// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { click, queryAll, queryAllAttributes } from "@odoo/hoot-dom";
import { animationFrame } from "@odoo/hoot-mock";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { defineModels, fields, models, onRpc } from "@web/../tests/web_test_helpers";
import { mountFeed, Viewer } from "./feed_helpers";

describe.current.tags("desktop");

const MOODS = [["unhappy", "Unhappy"], ["neutral", "Neutral"], ["happy", "Happy"], ["unknown", "Unknown"]];

class Interest extends models.Model {
    _name = "social.interest";
    status = fields.Selection({ selection: [["new", "New"]] });
    state = fields.Selection({ selection: [["new", "New"]] });
    verdict = fields.Selection({ selection: [["unknown", "Unknown"], ["failed", "Forged"]] });
    mood = fields.Selection({ selection: MOODS });
    mood_set = fields.Selection({ selection: MOODS.slice(0, 3) });
    mood_reason = fields.Char();
    _records = [
        { id: 1, status: "new", state: "new", verdict: "unknown", mood: "unhappy", mood_reason: "because of: broken" },
        { id: 2, status: "new", state: "new", verdict: "unknown", mood: "unknown", mood_reason: "nothing tells it" },
        { id: 3, status: "new", state: "new", verdict: "failed", mood: "happy" },
        { id: 4, status: "new", state: "new", verdict: "unknown", mood: "happy", mood_set: "happy", mood_reason: "Anna said so" },
    ];
}

defineMailModels();
defineModels([Interest, Viewer]);

test("a face where it says something, and its correction in a menu", async () => {
    onRpc("set_mood", ({ args, kwargs }) => {
        expect.step([args, kwargs.context.interest_screen]);
        return true;
    });
    await mountFeed(`<div><widget name="interest_mood" options="{'small': True}"/></div>`);
    expect(queryAllAttributes(".o_si_card .o_si_mood", "title")).toEqual([
        "Unhappy (because of: broken)",
        "Happy (Anna said so). Click to take it back.",
    ]);
    await click(".o_si_card .o_si_mood_unhappy");
    await animationFrame();
    expect(".dropdown-header").toHaveText("Unhappy (because of: broken)");
    await click(".o_si_mood_item:contains(Neutral)");
    await animationFrame();
    expect.verifySteps([[[[1], "neutral"], true]]);
});

test("three faces, one click; what somebody said is taken back", async () => {
    onRpc("set_mood", ({ args }) => {
        expect.step(args);
        return true;
    });
    await mountFeed(`<div><widget name="interest_mood"/></div>`);
    expect(".o_si_mood_choice").toHaveCount(3);
    expect(queryAllAttributes(".o_si_mood", "aria-pressed")).toEqual(
        ["true", "false", "false", "false", "false", "false", "false", "false", "true"]);
    const [first, , third] = queryAll(".o_si_mood_choice");
    await click(first.querySelector(".o_si_mood_happy"));
    await animationFrame();
    await click(third.querySelector(".o_si_mood_happy"));
    await animationFrame();
    expect.verifySteps([[[1], "happy"], [[4], false]]);
});
