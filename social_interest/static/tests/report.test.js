// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { click, queryAllTexts, queryFirst, queryText } from "@odoo/hoot-dom";
import { animationFrame, mockDate } from "@odoo/hoot-mock";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import {
    getService,
    makeMockEnv,
    makeServerError,
    mockService,
    mountWithCleanup,
    onRpc,
    preloadBundle,
} from "@web/../tests/web_test_helpers";
import { WebClient } from "@web/webclient/webclient";
import { Change, Figure, FigureTable } from "@social_interest/report/figure";
import { changeOf, formatAge, formatDays, formatFigure } from "@social_interest/report/formats";
import { HoursMap } from "@social_interest/report/hours";

describe.current.tags("desktop");
defineMailModels();
preloadBundle("web.chartjs_lib");

const column = (name, kind = "count", better = 0) => ({ name, label: name, help: "", kind, better });
const table = (columns, rows = [], more = {}) => ({ title: "Table", columns, rows, ...more });

test("figures have their unit, and a sign where there is nothing to say", async () => {
    await makeMockEnv();
    expect(formatFigure(1234, "count")).toBe("1,234");
    expect(formatFigure(0.256, "share")).toBe("26%");
    expect(formatFigure(0.5, "hours")).toBe("30 min");
    expect(formatFigure(3.24, "hours")).toBe("3.2 h");
    expect(formatFigure(96, "hours")).toBe("4.0 days");
    expect(formatFigure(1, "change")).toBe("+1");
    expect(formatFigure(null, "share")).toBe("–");
    expect(formatFigure(0, "count")).toBe("0");
});

test("a change is better or worse by what the figure is about", async () => {
    await makeMockEnv();
    expect(changeOf({ value: 12, before: 10 }, column("a", "count", 0))).toEqual({
        text: "+20%",
        direction: 1,
        verdict: "",
    });
    // more hours until an answer are worse
    expect(changeOf({ value: 6, before: 3 }, column("a", "hours", -1)).verdict).toBe("worse");
    expect(changeOf({ value: 0.5, before: 0.75 }, column("a", "share", -1))).toEqual({
        text: "-25 points",
        direction: -1,
        verdict: "better",
    });
    expect(changeOf({ value: 3, before: 3 }, column("a", "count", 1)).verdict).toBe("");
    expect(changeOf({ value: 3 }, column("a"))).toBe(null);
    expect(changeOf({ value: null, before: 3 }, column("a"))).toBe(null);
    expect(changeOf({ value: 3, before: 0 }, column("a", "count", 1)).text).toBe("none before");
});

test("days and ages in words", async () => {
    await makeMockEnv();
    mockDate("2026-06-15 12:00:00");
    expect(formatDays(false, false)).toBe("All time");
    expect(formatDays("2026-06-01", "2026-06-15")).toBe("Jun 1 – Jun 15");
    expect(formatDays("2025-12-31", "2026-06-15")).toBe("Dec 31, 2025 – Jun 15");
    expect(formatAge("2026-06-15 10:00:00", luxon.DateTime.fromISO("2026-06-15T12:00:00Z"))).toBe("2.0 h");
});

test("a number opens its cards; nought and nothing do not", async () => {
    const open = (domain, title) => expect.step([domain, title]);
    await mountWithCleanup(Figure, {
        props: { figure: { value: 7, n: 7, domain: [["id", ">", 3]] }, kind: "stars", title: "Quality", open },
    });
    expect(".o_si_figure").toHaveText("7.0of 7");
    await click(".o_si_figure button");
    expect.verifySteps([[[["id", ">", 3]], "Quality"]]);
    await mountWithCleanup(Figure, { props: { figure: { value: 0, domain: [] }, kind: "count", title: "A", open } });
    expect(".o_si_figure button").toHaveCount(1);
});

test("a change has a sign and a word besides its colour", async () => {
    await mountWithCleanup(Change, {
        props: { figure: { value: 2, before: 4 }, column: column("a", "hours", -1) },
    });
    expect(".o_si_change.o_si_change_better").toHaveText("-50%, better");
    expect(".o_si_change .fa-arrow-down").toHaveCount(1);
});

test("a table has a row for each record, and says that it has none", async () => {
    const open = () => {};
    const rows = [
        { id: 1, label: "Facebook", icon: "fa-facebook", color: "#00f", figures: { a: { value: 4, domain: [] } } },
        { id: 2, label: "Mail", figures: { a: { value: 1, domain: [] } } },
    ];
    const props = { table: table([column("a")], rows, { more: 3 }), head: "Channel", open, bar: "a" };
    await mountWithCleanup(FigureTable, { props });
    expect(queryAllTexts("tbody th")).toEqual(["Facebook", "Mail"]);
    expect(queryFirst("tbody tr:nth-child(2) .o_si_figures_bar span").style.width).toBe("25%");
    expect("p.small").toHaveText("3 more in the analysis.");
    await mountWithCleanup(FigureTable, { props: { table: table([column("a")]), head: "A", open, empty: "None" } });
    expect(".o_si_report_empty").toHaveText("None");
});

/** A week in which something came on Monday at 9, when two were there, and on Tuesday at 11, when nobody was. */
function hours() {
    const cells = Array.from({ length: 7 }, () =>
        Array.from({ length: 24 }, () => ({ value: 0, duty: 0, domain: false }))
    );
    cells[0][9] = { value: 3, duty: 2, domain: [["hour", "=", "09"]] };
    cells[1][11] = { value: 1, duty: 0, domain: [["hour", "=", "11"]] };
    return { title: "Hours", cells, people: 2, alone: 0.25 };
}

test("hours are shown from the first to the last that matters, and where nobody was there", async () => {
    await mountWithCleanup(HoursMap, {
        props: { hours: hours(), open: (domain) => expect.step(domain) },
    });
    expect(queryAllTexts(".o_si_hours_value thead th")).toEqual(["9", "10", "11"]);
    expect(".o_si_hours_value button").toHaveCount(2);
    expect(".o_si_hours_value button.o_si_hour_alone").toHaveText("1");
    expect("p:contains(25% came while nobody was on duty)").toHaveCount(1);
    await click(".o_si_hours_value button:contains(3)");
    expect.verifySteps([[["hour", "=", "09"]]]);
});

test("without a team nobody is said to be away", async () => {
    await mountWithCleanup(HoursMap, { props: { hours: { ...hours(), people: 0, alone: null }, open: () => {} } });
    expect(".o_si_hour_alone").toHaveCount(0);
    expect(".o_si_report_empty").toHaveCount(1);
});

// ----------------------------------------------------------------------
// Whole screens
// ----------------------------------------------------------------------

const figure = (value, more = {}) => ({ value, domain: [["id", "=", value]], ...more });

function figuresOf({ count = 5, period = "90", waiting = 1 } = {}) {
    const columns = [column("__count")];
    const rows = count ? [{ id: 1, label: "Facebook", figures: { __count: figure(count) } }] : [];
    const one = { title: "Table", columns, rows };
    const points = [{ day: "2026-06-01", figures: { __count: figure(count), answered_count: figure(1) } }];
    return {
        options: { period, first: "2026-03-01", last: "2026-06-01", team_id: false, channel_id: false, company_id: false },
        choices: { team_id: [[1, "Online"], [2, "Shop"]], channel_id: [], company_id: [[1, "Acme"]] },
        company: "Acme",
        currency_id: 1,
        sections: {
            tiles: {
                columns: [...columns, column("within_target_rate", "share", 1)],
                figures: { __count: figure(count, { before: 0 }), within_target_rate: figure(0.5) },
            },
            channels: one,
            funnel: one,
            trend: { interval: "week", columns, points },
            hours: hours(),
            response: { title: "Response", rows: [{ name: "0", label: "Up to 1 hour", value: 1, domain: [] }] },
            people: one,
            touch: null,
            products: one,
            authors: one,
            waiting: { title: "Waiting", total: figure(waiting), late: figure(0), cards: [] },
            reputation: { title: "Reputation", interval: "week", columns, rows: [] },
        },
    };
}

async function openDashboard(answer) {
    onRpc("social.interest.dashboard", "read_figures", ({ args }) => {
        expect.step(args[0].period);
        return answer(args[0]);
    });
    await mountWithCleanup(WebClient);
    await getService("action").doAction({ type: "ir.actions.client", tag: "social_interest.dashboard", name: "Interests" });
    await animationFrame();
}

test("the dashboard is one call; a choice reads it again", async () => {
    await openDashboard((options) => figuresOf({ count: options.team_id ? 2 : 5 }));
    expect.verifySteps(["90"]);
    expect(".o_si_tile[data-name='__count'] .o_si_tile_value").toHaveText("5");
    expect(".o_si_report_box[data-section='touch']").toHaveCount(0);
    // one company, no channel: nothing to choose among
    expect(".o_si_report_options button").toHaveCount(2);
    await click(".o_si_report_team_id");
    await animationFrame();
    await click(".o-dropdown-item:contains(Shop)");
    await animationFrame();
    await animationFrame();
    expect.verifySteps(["90"]);
    expect(".o_si_tile[data-name='__count'] .o_si_tile_value").toHaveText("2");
});

test("nothing in these days, and a way to all of them", async () => {
    await openDashboard(({ period }) => figuresOf(period === "all" ? { period, waiting: 1 } : { count: 0, waiting: 0 }));
    expect(".o_view_nocontent_smiling_face").toHaveText("No interests in these days");
    expect(".o_si_report_take").toHaveCount(0);
    await click(".o_si_report_all");
    await animationFrame();
    await animationFrame();
    expect(".o_si_tile").toHaveCount(2);
    expect.verifySteps(["90", "all"]);
});

test("an error is told in words, and can be tried again", async () => {
    let fails = true;
    await openDashboard(() => {
        if (fails) {
            throw makeServerError({ message: "The figures of all are for managers." });
        }
        return figuresOf();
    });
    expect(queryText(".o_si_report_error")).toInclude("The figures of all are for managers.");
    expect(".o_error_dialog").toHaveCount(0);
    fails = false;
    await click(".o_si_report_again");
    await animationFrame();
    await animationFrame();
    expect(".o_si_report_error").toHaveCount(0);
    expect(".o_si_tile").toHaveCount(2);
    expect.verifySteps(["90", "90"]);
});

test("the workbook is asked for with what is chosen", async () => {
    mockService("action", {
        doAction(action, ...rest) {
            if (action.type === "ir.actions.act_url") {
                expect.step(decodeURIComponent(action.url).replace(/.*options=/, "").slice(0, 14));
                return true;
            }
            return super.doAction(action, ...rest);
        },
    });
    await openDashboard(() => figuresOf());
    await click(".o_si_report_take");
    await animationFrame();
    await click(".o_si_report_workbook");
    await animationFrame();
    expect.verifySteps(["90", '{"period":"90"']);
});

test("my week has the median of the team, or why there is none", async () => {
    const week = (no_median, median) => ({
        first: "2026-06-01",
        last: "2026-06-07",
        week: 0,
        currency_id: 1,
        columns: [column("__count")],
        figures: { __count: { ...figure(5, { before: 4 }), median } },
        people: 3,
        no_median,
        sources: table([column("__count")]),
        waiting: { counts: { all: figure(0), late: figure(0), today: figure(0) }, cards: [] },
        sees_figures: true,
    });
    const answers = [week("", 3), week("Fewer than 3 people", null)];
    onRpc("social.interest.dashboard", "read_my_week", ({ args }) => {
        expect.step(args[0]);
        return answers.shift();
    });
    await mountWithCleanup(WebClient);
    await getService("action").doAction({ type: "ir.actions.client", tag: "social_interest.my_week", name: "My Week" });
    await animationFrame();
    expect(".o_si_tile_median").toHaveText("team's median 3");
    expect(".o_si_week_figures").toHaveCount(1);
    expect(".o_si_week_on").not.toBeEnabled();
    await click(".o_si_week_back");
    await animationFrame();
    await animationFrame();
    expect(".o_si_tile_median").toHaveCount(0);
    expect(".o_si_no_median").toHaveText("Fewer than 3 people");
    expect.verifySteps([0, -1]);
});
