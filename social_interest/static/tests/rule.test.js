// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { queryAllTexts } from "@odoo/hoot-dom";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { contains, defineModels, fields, mockService, models, mountView } from "@web/../tests/web_test_helpers";

describe.current.tags("desktop");

const FOUND = {
    looked: 1000,
    count: 2,
    counts: [["Priority", 2], ["Head told", 1]],
    rows: [
        { id: 7, name: "Lars: It came broken", date: "Nov 20", things: ["Priority", "Head told"] },
        { id: 8, name: "Petra: Broken", date: "Nov 19", things: ["Priority"] },
    ],
};

class Rule extends models.Model {
    _name = "social.interest.rule";
    name = fields.Char();
    words = fields.Char();
    _records = [{ id: 3, name: "Broken things", words: "broken" }];

    preview(ids, values) {
        expect.step(`preview ${JSON.stringify(ids)} ${values.words ?? "-"}`);
        return values.words === "nothing" ? { looked: 1000, count: 0, counts: [], rows: [] } : FOUND;
    }
}

defineMailModels();
defineModels([Rule]);

const mount = (resId) =>
    mountView({
        type: "form",
        resModel: "social.interest.rule",
        ...(resId && { resId }),
        arch: `<form><field name="name"/><field name="words"/><widget name="interest_rule_preview"/></form>`,
    });

test("a rule is previewed as it is typed, before it is saved", async () => {
    await mount();
    expect(".o_si_previewed").toHaveCount(0);
    await contains(".o_field_widget[name='words'] input").edit("broken");
    await contains(".o_si_preview_ask").click();
    expect.verifySteps(["preview [] broken"]);
    expect(".o_si_preview_count").toHaveText("2");
    expect(queryAllTexts(".o_si_previewed p .badge")).toEqual(["Priority 2", "Head told 1"]);
    expect(queryAllTexts(".o_si_preview_rows li:first .badge")).toEqual(["Priority", "Head told"]);
});

test("what is shown of a rule that was changed since says so", async () => {
    await mount(3);
    await contains(".o_si_preview_ask").click();
    expect.verifySteps(["preview [3] -"]);
    expect(".o_si_previewed .fa-refresh").toHaveCount(0);
    await contains(".o_field_widget[name='words'] input").edit("nothing");
    expect(".o_si_previewed .fa-refresh").toHaveCount(1);
    await contains(".o_si_preview_ask").click();
    expect.verifySteps(["preview [3] nothing"]);
    expect(".o_si_previewed .fa-refresh").toHaveCount(0);
    expect(".o_si_preview_count").toHaveText("0");
    expect(".o_si_preview_rows").toHaveCount(0);
});

test("a card of the preview opens above the rule", async () => {
    mockService("action", {
        doAction: ({ res_model, res_id, target }) => expect.step(`${res_model} ${res_id} ${target}`),
    });
    await mount(3);
    await contains(".o_si_preview_ask").click();
    await contains(".o_si_preview_rows a:contains(Petra)").click();
    expect.verifySteps(["preview [3] -", "social.interest 8 new"]);
});
