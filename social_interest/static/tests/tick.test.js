// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { beforeEach, describe, expect, test } from "@odoo/hoot";
import { animationFrame, queryAllTexts } from "@odoo/hoot-dom";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { contains, defineModels, fields, models, mountView, onRpc, serverState } from "@web/../tests/web_test_helpers";

describe.current.tags("desktop");

class Interest extends models.Model {
    _name = "social.interest";
    name = fields.Char();
    processed = fields.Boolean();
    status = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"]] });
    user_id = fields.Many2one({ relation: "res.users" });
    priority = fields.Selection({ selection: [["0", "Low"], ["1", "Medium"], ["2", "High"]] });
    _records = [
        { id: 1, name: "Anna", status: "taken", user_id: serverState.userId, priority: "1" },
        { id: 2, name: "Bea", status: "taken", user_id: serverState.publicUserId },
        { id: 3, name: "Cem", status: "new" },
    ];
}

defineMailModels();
defineModels([Interest]);

beforeEach(() => {
    onRpc("social.interest", "action_process", ({ args, kwargs }) => {
        expect.step(`process ${args[0]}, on a screen: ${kwargs.context.interest_screen}`);
        return { type: "ir.actions.act_window_close" };
    });
});

test("the tick does what the button does, and stands as the card does", async () => {
    await mountView({
        type: "form",
        resModel: "social.interest",
        resId: 1,
        arch: `<form><field name="name"/><field name="processed" widget="interest_tick"/></form>`,
    });
    await contains(".o_si_tick input").click();
    await animationFrame();
    expect.verifySteps(["process 1, on a screen: true"]);
    // it was asked back, and thought better of
    expect(".o_si_tick input").not.toBeChecked();
});

test("in a table one's own are called so; priority has no stars", async () => {
    await mountView({
        type: "list",
        resModel: "social.interest",
        arch: `
            <list>
                <field name="user_id" column_invisible="True"/>
                <field name="status" widget="interest_state"/>
                <field name="priority" widget="interest_priority"/>
            </list>`,
    });
    expect(queryAllTexts("td[name='status']")).toEqual(["Yours", "Taken", "New"]);
    expect(".fa-star, .fa-star-o").toHaveCount(0);
    expect(".o_data_row:eq(0) .fa-flag").toHaveCount(1);
});
