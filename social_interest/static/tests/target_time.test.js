// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { mockDate } from "@odoo/hoot-mock";
import { formatAgo, formatLength, formatMoment } from "@social_interest/target/moments";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { allowTranslations, defineModels, fields, models } from "@web/../tests/web_test_helpers";
import { mountFeed, saidByCards, Viewer } from "./feed_helpers";

describe.current.tags("desktop");

class Interest extends models.Model {
    _name = "social.interest";
    state = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"], ["ignored", "Ignored"]] });
    status = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"], ["closed", "Closed"]] });
    condition = fields.Selection({ selection: [["late", "Late"]] });
    verdict = fields.Selection({ selection: [["verified", "Verified"], ["failed", "Forged"]] });
    date = fields.Datetime();
    deadline = fields.Datetime();
    answered_date = fields.Datetime();
    _records = [
        { id: 1, state: "new", status: "new", verdict: "verified", date: "2026-11-23 09:00:00", deadline: "2026-11-23 12:40:30" },
        { id: 2, state: "taken", status: "taken", condition: "late", verdict: "verified", date: "2026-11-20 09:00:00", deadline: "2026-11-23 10:25:00" },
        { id: 3, state: "new", status: "new", verdict: "verified", date: "2026-11-23 09:00:00", deadline: "2026-11-23 11:10:30" },
        { id: 4, state: "taken", status: "closed", verdict: "verified", date: "2026-11-23 09:00:00", answered_date: "2026-11-23 09:22:00" },
        { id: 5, state: "new", status: "new", verdict: "failed", date: "2026-11-23 09:00:00", deadline: "2026-11-23 11:10:30" },
        { id: 6, state: "ignored", status: "closed", verdict: "verified", date: "2026-11-23 09:00:00" },
    ];
}

defineMailModels();
defineModels([Interest, Viewer]);

test("a length has at most two units", () => {
    allowTranslations();
    expect([0, 59, 60, 100, 1440, 4565].map((minutes) => String(formatLength(minutes)))).toEqual([
        "0 min", "59 min", "1 h", "1 h 40 min", "1 d", "3 d 4 h",
    ]);
});

test("by when, since when it is late, after how long it came; the length is the tooltip", async () => {
    mockDate("2026-11-23 11:00:00", 0);
    await mountFeed(`<widget name="interest_target"/>`, { fields: `<field name="condition"/>` });
    expect(saidByCards()).toEqual([
        "by 12:40", "late since 10:25", "by 11:10, About to be late", "after 22 min", "Forged", "",
    ]);
    const titles = [...document.querySelectorAll(".o_si_time")].map(({ title }) => title.split(",")[0]);
    expect(titles).toEqual(["1 h 40 min left", "35 min over target", "10 min left", titles[3], ""]);
    expect(titles[3]).toMatch(/^Answered on 11.23.2026/);
    expect(".o_si_card:eq(1)").toHaveClass(["o_si_status_taken", "o_si_is_late"]);
    expect(".o_si_card:eq(1) .o_si_late").toHaveCount(1);
    expect(".o_si_card:eq(2) .o_si_soon").toHaveCount(1);
});

test("a moment as a clock and a calendar say it", () => {
    allowTranslations();
    mockDate("2026-11-23 11:00:00", 0);
    const { DateTime } = luxon;
    const now = DateTime.now();
    const said = (iso) => String(formatMoment(DateTime.fromISO(iso), now));
    expect(
        ["2026-11-23T17:00", "2026-11-23T00:05", "2026-11-24T09:30", "2026-11-20T14:10", "2026-11-30T10:00", "2025-05-12T10:00"].map(said)
    ).toEqual(["17:00", "00:05", "Tue 09:30", "Fri 14:10", "Nov 30", "05/12/2025"]);
    expect([30, 90, 3600].map((seconds) => String(formatAgo(now.minus({ seconds }), now)))).toEqual([
        "just now", "1 min ago", "1 h ago",
    ]);
});
