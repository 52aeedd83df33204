// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { mockDate } from "@odoo/hoot-mock";
import { formatLength } from "@social_interest/target/moments";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { allowTranslations, defineModels, fields, models } from "@web/../tests/web_test_helpers";
import { mountFeed, saidByCards } from "./feed_helpers";

describe.current.tags("desktop");

class Interest extends models.Model {
    _name = "social.interest";
    state = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"], ["ignored", "Ignored"]] });
    status = fields.Selection({ selection: [["new", "New"], ["overdue", "Overdue"], ["closed", "Closed"]] });
    verdict = fields.Selection({ selection: [["verified", "Verified"], ["failed", "Forged"]] });
    date = fields.Datetime();
    deadline = fields.Datetime();
    answered_date = fields.Datetime();
    _records = [
        { id: 1, state: "new", status: "new", verdict: "verified", date: "2026-11-23 09:00:00", deadline: "2026-11-23 12:40:30" },
        { id: 2, state: "taken", status: "overdue", verdict: "verified", date: "2026-11-20 09:00:00", deadline: "2026-11-23 10:25:00" },
        { id: 3, state: "new", status: "new", verdict: "verified", date: "2026-11-23 09:00:00", deadline: "2026-11-23 11:10:30" },
        { id: 4, state: "taken", status: "closed", verdict: "verified", date: "2026-11-23 09:00:00", answered_date: "2026-11-23 09:22:00" },
        { id: 5, state: "new", status: "new", verdict: "failed", date: "2026-11-23 09:00:00", deadline: "2026-11-23 11:10:30" },
        { id: 6, state: "ignored", status: "closed", verdict: "verified", date: "2026-11-23 09:00:00" },
    ];
}

defineMailModels();
defineModels([Interest]);

test("a length has at most two units", () => {
    allowTranslations();
    expect([0, 59, 60, 100, 1440, 4565].map((minutes) => String(formatLength(minutes)))).toEqual([
        "0 min", "59 min", "1 h", "1 h 40 min", "1 d", "3 d 4 h",
    ]);
});

test("time left, over target, taken to answer; edge of the status", async () => {
    mockDate("2026-11-23 11:00:00", 0);
    await mountFeed(`<widget name="interest_target"/>`);
    expect(saidByCards()).toEqual([
        "1 h 40 min left", "35 min over target", "10 min left, About to be late", "Answered in 22 min", "Forged", "Ignored",
    ]);
    expect(".o_si_card:eq(1)").toHaveClass("o_si_status_overdue");
    expect(".o_si_card:eq(1) .o_si_late").toHaveCount(1);
    expect(".o_si_card:eq(2) .o_si_soon").toHaveCount(1);
});
