// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { animationFrame, click, edit } from "@odoo/hoot-dom";
import { mockDate } from "@odoo/hoot-mock";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import {
    contains, defineModels, fields, getService, models, onRpc,
} from "@web/../tests/web_test_helpers";
import { mountFeed, Viewer } from "./feed_helpers";

describe.current.tags("desktop");

class Interest extends models.Model {
    _name = "social.interest";
    state = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"], ["processed", "Processed"]] });
    status = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"]] });
    condition = fields.Selection({ selection: [["late", "Late"], ["snoozed", "Snoozed"]] });
    answer_kind = fields.Selection({ selection: [["page", "On the page"]] });
    verdict = fields.Selection({ selection: [["verified", "Verified"], ["failed", "Forged"]] });
    date = fields.Datetime();
    deadline = fields.Datetime();
    warn_date = fields.Datetime();
    answered_date = fields.Datetime();
    snoozed_until = fields.Datetime();
    snooze_note = fields.Char();
    _records = [
        { id: 1, state: "new", status: "new", verdict: "verified", date: "2026-11-23 09:00:00", deadline: "2026-11-23 12:40:30", warn_date: "2026-11-23 10:59:00" },
        { id: 2, state: "taken", status: "taken", condition: "snoozed", verdict: "verified", date: "2026-11-23 09:00:00", deadline: "2026-11-23 11:10:30", warn_date: "2026-11-23 11:05:00", snoozed_until: "2026-11-24 09:00:00", snooze_note: "asked for a photo" },
        { id: 3, state: "processed", status: "new", verdict: "verified", date: "2026-11-23 09:00:00" },
        { id: 4, state: "new", status: "new", verdict: "failed", date: "2026-11-23 09:00:00" },
    ];
}

defineMailModels();
defineModels([Interest, Viewer]);

async function openFeed() {
    mockDate("2026-11-23 11:00:00", 0);
    onRpc("social.interest", "snooze_choices", () => [
        { name: "In 1 hour", until: "2026-11-23 12:00:00", when: "Mon 23 Nov, 12:00" },
        { name: "Tomorrow morning", until: "2026-11-24 08:00:00", when: "Tue 24 Nov, 08:00" },
    ]);
    onRpc("social.interest", "snooze", ({ args, kwargs }) => {
        expect.step(["snooze", args, kwargs.note]);
        expect(kwargs.context.interest_screen).toBe(true);
        return {
            type: "ir.actions.client",
            tag: "social_interest_done",
            params: { token: "T", kind: "snooze", message: "Snoozed: Lars Holm", seconds: 12, ids: args[0] },
        };
    });
    onRpc("social.interest", "action_wake", ({ args }) => {
        expect.step(["wake", args]);
        return true;
    });
    await mountFeed(
        `<widget name="interest_target"/><widget name="interest_snooze"/><widget name="interest_snoozed"/>`,
        { fields: `<field name="warn_date"/><field name="condition"/>` }
    );
}

test("about to be late from the moment that the card says, in words too", async () => {
    await openFeed();
    expect(".o_si_card:eq(0) .o_si_soon").toHaveText(/^by 12:40\s*, About to be late$/);
    expect(".o_si_card:eq(0) .o_si_soon").toHaveAttribute("title", /^1 h 40 min left, due on 11/);
    expect(".o_si_card:eq(0) .o_si_soon .fa-hourglass-half").toHaveCount(1);
    expect(".o_si_card:eq(1) .o_si_soon").toHaveCount(0);
});

test("open cards can be snoozed until one of the choices, with a reason", async () => {
    await openFeed();
    expect(".o_si_snooze").toHaveCount(1);
    await contains(".o_si_card:eq(0) .o_si_snooze").click();
    expect(".o_si_snooze_choice").toHaveCount(2);
    expect(".o_si_snooze_choice:eq(1)").toHaveText("Tomorrow morning\nTue 24 Nov, 08:00");
    await click(".o_si_snooze_note");
    await edit("away today");
    await contains(".o_si_snooze_choice:eq(1)").click();
    expect.verifySteps([["snooze", [[1], "2026-11-24 08:00:00"], "away today"]]);
    expect(".o_si_snooze_popover").toHaveCount(0);
    expect(".o_notification.o_si_done").toHaveText(/Snoozed: Lars Holm/);
    expect(".o_si_card:eq(0)").toHaveClass("o_si_is_done");
});

test("a moment of one's own goes to the server in UTC", async () => {
    await openFeed();
    await contains(".o_si_card:eq(0) .o_si_snooze").click();
    const [moment] = document.querySelectorAll(".o_si_snooze_moment");
    moment.value = "2026-12-01T14:30";
    moment.dispatchEvent(new Event("input", { bubbles: true }));
    await animationFrame();
    await contains(".o_si_snooze_popover button[type='submit']").click();
    expect.verifySteps([["snooze", [[1], "2026-12-01 14:30:00"], false]]);
});

test("a snoozed card says until when and why, and can be woken", async () => {
    await openFeed();
    expect(".o_si_card:eq(1)").toHaveClass("o_si_is_snoozed");
    expect(".o_si_card:eq(1) .o_si_snoozed").toHaveText(/^Snoozed until Tue 09:00: asked for a photo\. The target goes on\.$/);
    expect(".o_si_snoozed").toHaveCount(1);
    await contains(".o_si_wake").click();
    expect.verifySteps([["wake", [[2]]]]);
});

test("the panel asks once for all sections, and whoever asks it for the snoozed does not get them left out", async () => {
    mockDate("2026-11-23 11:00:00", 0);
    const calls = [];
    onRpc("social.interest", "search_panel_select_ranges", ({ args: [sections], kwargs }) => {
        calls.push(sections.map(([name, { search_domain }]) => `${name} of ${JSON.stringify(search_domain)}`));
        expect("context" in kwargs).toBe(true);
        const time = [{ id: "late", display_name: "Late" }, { id: "snoozed", display_name: "Snoozed" }];
        const own = [{ id: "page", display_name: "On the page" }];
        return [time, own].map((values) => ({ parent_field: false, values }));
    });
    onRpc("social.interest", "web_search_read", ({ kwargs }) => {
        expect.step(JSON.stringify(kwargs.domain));
    });
    await mountFeed(`<field name="status"/>`, {
        searchViewArch: `
            <search>
                <filter name="awake" string="Not snoozed" domain="[('snoozed_until', '=', False)]"/>
                <searchpanel><field name="condition"/><field name="answer_kind"/></searchpanel>
            </search>`,
        context: { search_default_awake: 1 },
    });
    expect(".o_search_panel_category_value:contains(On the page)").toHaveCount(1);
    expect(calls).toEqual([
        ['condition of [["snoozed_until","=",false]]', 'answer_kind of [["snoozed_until","=",false]]'],
    ]);
    await contains(".o_search_panel_category_value:contains(Snoozed) header").click();
    await contains(".o_search_panel_category_value:contains(Late) header").click();
    expect.verifySteps([
        '[["snoozed_until","=",false]]',
        '[["condition","=","snoozed"]]',
        '["&",["snoozed_until","=",false],["condition","=","late"]]',
    ]);
});

test("a notice is shown with a way to its cards", async () => {
    await openFeed();
    const notice = { event: "late", title: "2 answers are about to be late", message: "Lars\nPetra", ids: [1, 2] };
    const actions = [];
    getService("action").doAction = (action) => actions.push(action);
    getService("social_interest_notice").show(notice);
    await animationFrame();
    expect(".o_si_notice").toHaveText(/2 answers are about to be late/);
    await contains(".o_si_notice button:contains(Show them)").click();
    expect(actions[0].domain).toEqual([["id", "in", [1, 2]]]);
    expect(".o_si_notice").toHaveCount(0);
});

test("of a card that is a colleague's by now one is told, without a way to it", async () => {
    await openFeed();
    const notice = { event: "returned", title: "1 card was taken back", message: "Lars", ids: [] };
    getService("social_interest_notice").show(notice);
    await animationFrame();
    expect(".o_si_notice").toHaveText(/1 card was taken back/);
    expect(".o_si_notice button:not(.o_notification_close)").toHaveCount(0);
});
