// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { click, edit } from "@odoo/hoot-dom";
import { animationFrame } from "@odoo/hoot-mock";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { defineModels, fields, models, onRpc } from "@web/../tests/web_test_helpers";
import { mountFeed, Viewer } from "./feed_helpers";

describe.current.tags("desktop");

const picture = { kind: "screenshot", url: false, user: "Anna", time: "2026-11-23 10:00 UTC" };

class Interest extends models.Model {
    _name = "social.interest";
    state = fields.Selection({ selection: [["taken", "Taken"], ["processed", "Processed"]] });
    status = fields.Selection({ selection: [["answered", "Answered"]] });
    answer_kind = fields.Selection({ selection: [["page", "Page"]] });
    needs_answer = fields.Boolean();
    user_id = fields.Many2one({ relation: "res.users" });
    proof_list = fields.Json();
    quality_score = fields.Integer();
    quality_comment = fields.Text();
    quality_user_id = fields.Many2one({ relation: "res.users" });
    quality_date = fields.Datetime();
    to_check = fields.Boolean();
    can_score = fields.Boolean();
    _records = [
        { id: 1, state: "processed", status: "answered", can_score: true, to_check: true, proof_list: [
            { ...picture, id: 1, file: 7, name: "a.png", mimetype: "image/png" },
            { ...picture, id: 2, file: 8, name: "b.svg", mimetype: "image/svg+xml" },
            { id: 3, kind: "link", file: false, url: "https://shots.example/1.png", host: "shots.example", user: "Anna", time: "" },
            { id: 4, kind: "link", file: false, url: false, refusal: "It stays closed.", user: "Anna", time: "" },
        ] },
        { id: 2, state: "processed", status: "answered", quality_score: 3, quality_comment: "Too short", proof_list: [] },
        { id: 3, state: "processed", status: "answered", proof_list: [] },
    ];
}

defineMailModels();
defineModels([Interest, Viewer]);

const mount = (managersField = '<field name="to_check"/>') =>
    mountFeed(`<div><widget name="interest_proof"/><widget name="interest_score"/></div>`, { fields: managersField });

test("a manager gives stars and a comment", async () => {
    onRpc("set_quality", ({ args }) => {
        expect.step(args);
        return true;
    });
    await mount();
    expect(".o_si_to_check").toHaveCount(1);
    await click(".o_si_card:eq(0) .o_si_score_open");
    await animationFrame();
    expect(".o_si_score_popover button[type=submit]").not.toBeEnabled();
    await click(".o_si_star[data-score='4']");
    await click(".o_si_score_comment");
    await edit("Good");
    await animationFrame();
    await click(".o_si_score_popover button[type=submit]");
    await animationFrame();
    expect.verifySteps([[[1], 4, "Good"]]);
});

test("whoever gives no score reads it; without one there is nothing", async () => {
    await mount();
    expect(".o_si_card:eq(2) .o_si_score").toHaveCount(0);
    await click(".o_si_card:eq(1) .o_si_score_open");
    await animationFrame();
    expect(".o_si_score_popover textarea").toHaveCount(0);
    expect(".o_si_score_told").toHaveText("Too short");
    expect(".o_si_star:disabled").toHaveCount(5);
});

test("a view without the managers' field does not ask for it", async () => {
    onRpc("web_search_read", ({ kwargs }) => {
        expect.step("to_check" in kwargs.specification);
    });
    await mount("");
    expect.verifySteps([false]);
    expect(".o_si_to_check").toHaveCount(0);
});

test("pictures are shown small and zoomed, drawings that could act are not", async () => {
    await mount();
    expect(".o_si_proof_thumb").toHaveCount(1);
    expect(".o_si_proof_thumb").toHaveAttribute("loading", "lazy");
    expect(".o_si_proof_link").toHaveCount(1);
    expect(".o_si_proof_link").toHaveAttribute("href", "https://shots.example/1.png");
    expect(".o_si_proof_link").toHaveText("Screenshot (shots.example)");
    expect(".o_si_proof_refused").toHaveText("Screenshot. It stays closed.");
    await click(".o_si_zoom");
    await animationFrame();
    expect(".o-FileViewer").toHaveCount(1);
});
