// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { advanceTime, animationFrame, queryAllTexts } from "@odoo/hoot-dom";
import { waitNotifications } from "@bus/../tests/bus_test_helpers";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { contains, defineModels, fields, getService, MockServer, models, onRpc } from "@web/../tests/web_test_helpers";
import { mountFeed, Viewer } from "./feed_helpers";

describe.current.tags("desktop");

class Interest extends models.Model {
    _name = "social.interest";
    name = fields.Char();
    status = fields.Selection({ selection: [["new", "New"]] });
    date = fields.Datetime();
    waiting_since = fields.Datetime();
    due_date = fields.Datetime();
    _records = [{ id: 1, name: "Anna", status: "new" }];
}

defineMailModels();
defineModels([Interest, Viewer]);

const ORDER = "due_date ASC, waiting_since ASC, date DESC, id DESC";

test("the most urgent first; another order is asked for, shown and kept", async () => {
    onRpc("social.interest", "web_search_read", ({ kwargs }) => expect.step(kwargs.order));
    onRpc("res.users.settings", "set_res_users_settings", ({ kwargs }) => {
        expect.step(kwargs.new_settings);
        return kwargs.new_settings;
    });
    await mountFeed(`<field name="name"/>`);
    expect.verifySteps([ORDER]);
    expect(".o_si_order").toHaveText("Most urgent first");
    await contains(".o_si_order").click();
    expect(queryAllTexts(".o_si_order_choice")).toEqual([
        "Most urgent first", "Newest first", "Longest waiting first",
    ]);
    await contains(".o_si_order_choice[data-order='newest']").click();
    await animationFrame();
    expect.verifySteps([{ interest_order: "newest" }, "date DESC, id DESC"]);
    expect(".o_si_order").toHaveText("Newest first");
});

test("how many are one's own stands in the head and in the title, and follows", async () => {
    let open = 6;
    await mountFeed(`<field name="name"/>`, { load: () => ({ open, limit: 15 }) });
    await advanceTime(1500);
    await animationFrame();
    expect(".o_si_my_load").toHaveText("6 of 15 yours");
    expect(getService("title").current).toMatch(/^\(6\)/);
    open = 15;
    MockServer.env["bus.bus"]._sendone("broadcast", "social_interest.cards", { new: [], changed: [1], gone: [] });
    await waitNotifications(["social_interest.cards"]);
    await advanceTime(1500);
    await animationFrame();
    expect(".o_si_my_load").toHaveText("15 of 15 yours");
    expect(".o_si_my_load").toHaveClass("o_si_soon");
    expect(getService("title").current).toMatch(/^\(15\)/);
});
