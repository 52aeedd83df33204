// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { advanceTime, animationFrame } from "@odoo/hoot-dom";
import { waitNotifications } from "@bus/../tests/bus_test_helpers";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { contains, defineModels, fields, MockServer, models, mountView, serverState } from "@web/../tests/web_test_helpers";

describe.current.tags("desktop");

let lost = [];

class Interest extends models.Model {
    _name = "social.interest";
    name = fields.Char();
    note = fields.Char();
    state = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"]] });
    verdict = fields.Selection({ selection: [["verified", "Verified"]] });
    user_id = fields.Many2one({ relation: "res.users" });
    _records = [{ id: 1, name: "Anna", note: "", state: "new", verdict: "verified" }];

    live_lost(ids) {
        expect.step(`lost ${ids}?`);
        return lost;
    }
}

defineMailModels();
defineModels([Interest]);

async function openForm() {
    lost = [];
    await mountView({
        type: "form",
        resModel: "social.interest",
        resId: 1,
        arch: `
            <form js_class="social_interest_form">
                <header><widget name="interest_take"/><button name="action_ignore" type="object" string="Ignore"/></header>
                <sheet><field name="name"/><field name="note"/><field name="state" invisible="1"/></sheet>
            </form>`,
    });
}

async function tell(message) {
    MockServer.env["bus.bus"]._sendone("broadcast", "social_interest.cards", message);
    await waitNotifications(["social_interest.cards", message]);
    await advanceTime(1000);
    await animationFrame();
}

test("the form follows what a colleague does with its card, and with no other", async () => {
    await openForm();
    expect(".o_si_take").toHaveCount(1);
    MockServer.env["social.interest"].write([1], { state: "taken", user_id: serverState.publicUserId, name: "Taken" });
    await tell({ new: [], changed: [99], gone: [] });
    expect.verifySteps([]);
    await tell({ new: [], changed: [1], gone: [] });
    expect.verifySteps(["lost 1?"]);
    expect(".o_field_widget[name='name'] input").toHaveValue("Taken");
    expect(".o_si_take").toHaveCount(0);
});

test("what one types is not overwritten; that there is news is said", async () => {
    await openForm();
    await contains(".o_field_widget[name='note'] input").edit("He wants ten", { confirm: false });
    MockServer.env["social.interest"].write([1], { name: "Changed" });
    await tell({ many: true });
    expect.verifySteps(["lost 1?"]);
    expect(".o_field_widget[name='note'] input").toHaveValue("He wants ten");
    expect(".o_si_form_news").toHaveText(/A colleague changed this card/);
    await contains(".o_form_button_save").click();
    await animationFrame();
    expect(".o_field_widget[name='name'] input").toHaveValue("Changed");
    expect(".o_si_form_news").toHaveText("");
});

test("a card that is a colleague's by now says so, and offers nothing", async () => {
    await openForm();
    lost = [{ id: 1, user: "Jonas", user_id: 77, since: false, state: "taken" }];
    await tell({ new: [], changed: [1], gone: [] });
    expect.verifySteps(["lost 1?"]);
    expect(".o_si_form_news").toHaveText(/Jonas was faster: this card is taken\./);
    expect(".o_si_take").toHaveCount(0);
    expect(".o_statusbar_buttons").not.toBeVisible();
    // given back, all is there again
    lost = [];
    await tell({ new: [], changed: [1], gone: [] });
    expect.verifySteps(["lost 1?"]);
    expect(".o_si_form_news").toHaveText("");
    expect(".o_si_take").toHaveCount(1);
});
