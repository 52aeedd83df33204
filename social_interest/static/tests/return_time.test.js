// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { mockDate } from "@odoo/hoot-mock";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { defineModels, fields, models, serverState } from "@web/../tests/web_test_helpers";
import { mountFeed, saidByCards, Viewer } from "./feed_helpers";

describe.current.tags("desktop");

class Interest extends models.Model {
    _name = "social.interest";
    state = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"], ["answered", "Answered"]] });
    status = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"]] });
    return_date = fields.Datetime();
    user_id = fields.Many2one({ relation: "res.users" });
    _records = [
        { id: 1, state: "taken", status: "taken", user_id: serverState.userId, return_date: "2026-11-23 12:40:30" },
        { id: 2, state: "taken", status: "taken", user_id: serverState.userId, return_date: "2026-11-23 11:09:30" },
        { id: 3, state: "taken", status: "taken", user_id: serverState.userId, return_date: "2026-11-23 10:00:00" },
        { id: 4, state: "taken", status: "taken", user_id: serverState.publicUserId, return_date: "2026-11-23 12:00:00" },
        { id: 5, state: "taken", status: "taken", user_id: serverState.userId },
        { id: 6, state: "new", status: "new", return_date: "2026-11-23 12:00:00" },
    ];
}

defineMailModels();
defineModels([Interest, Viewer]);

test("only the responsible sees how long the card stays his", async () => {
    mockDate("2026-11-23 11:00:00", 0);
    await mountFeed(`<widget name="interest_return"/>`);
    expect(saidByCards()).toEqual([
        "Answer by 12:40, or it goes back", "Answer by 11:09, or it goes back", "Answer now, or it goes back", "", "", "",
    ]);
    expect(".o_si_return.o_si_soon").toHaveCount(2);
    expect(".o_si_return:eq(0)").toHaveAttribute("title", /^Not answered by 11\/23\/2026 12:40.*, the card goes to/);
});
