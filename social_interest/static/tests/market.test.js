// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { click, queryAll, queryAllAttributes, queryFirst } from "@odoo/hoot-dom";
import { animationFrame } from "@odoo/hoot-mock";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import {
    getService,
    mountWithCleanup,
    onRpc,
    patchWithCleanup,
    preloadBundle,
} from "@web/../tests/web_test_helpers";
import { WebClient } from "@web/webclient/webclient";
import { MarkedText } from "@social_interest/keyword/marked_text";
import { WeekBars } from "@social_interest/report/figure";

describe.current.tags("desktop");

defineMailModels();
preloadBundle("web.chartjs_lib");

const PIECES = [
    { text: "<b>" },
    { text: "Acme", kind: "brand", icon: "fa-star", title: "Our brand: Acme" },
    { text: "</b> & more" },
];

test("a marked text is text, its marks have a sign and a word", async () => {
    await mountWithCleanup(MarkedText, { props: { pieces: PIECES } });
    expect(queryFirst(".o_si_mark").parentElement.textContent).toBe("<b>Acme</b> & more");
    expect(".o_si_mark.o_si_mark_brand > .fa-star").toHaveCount(1);
    expect(".o_si_mark").toHaveAttribute("title", "Our brand: Acme");
    expect("b").toHaveCount(0);
});

test("weeks are bars that are told in words too", async () => {
    const weeks = [
        ["2026-11-02", 0],
        ["2026-11-09", 4],
        ["2026-11-16", 2],
    ];
    await mountWithCleanup(WeekBars, { props: { weeks, label: "Acme" } });
    expect("svg").toHaveAttribute("aria-label", "Acme, week by week: 0, 4, 2");
    const heights = queryAllAttributes("rect", "height").map(Number);
    expect(heights[1]).toBe(14);
    expect(heights[2]).toBe(7);
    expect(heights[0] < 1).toBe(true);
});

const count = (value, more = {}) => ({ value, domain: [["id", "=", value]], ...more });
const COLUMNS = ["__count", "question_count", "wish_count", "unhappy_count"].map((name) => ({
    name,
    label: name,
    help: "",
    kind: "count",
    better: 0,
}));
const figures = (value) => Object.fromEntries(COLUMNS.map(({ name }) => [name, count(value)]));

function market(more = {}) {
    const row = { id: 7, label: "Acme", icon: "fa-star", color: "#714b67", hint: "Our brand", figures: figures(3) };
    const table = (title, rows) => ({ title, columns: COLUMNS, rows });
    return {
        options: {
            period: "90", first: "2026-09-01", last: "2026-11-29", before_first: false, before_last: false,
            team_id: false, channel_id: false, company_id: false, keyword_id: false,
        },
        choices: { team_id: [], channel_id: [], company_id: [], keyword_id: [[7, "Acme"], [8, "Tinhouse"]] },
        has_words: true,
        may_add: true,
        is_looking: false,
        sections: {
            tiles: { columns: COLUMNS, figures: figures(5) },
            trend: { columns: COLUMNS.slice(1), points: [{ day: "2026-11-23", figures: figures(2) }] },
            words: table("Watch words", [{ ...row, weeks: [["2026-11-23", 3]] }]),
            products: table("Products", []),
            channels: table("Channels", []),
            unknown: { nothing: count(2), moodless: count(1) },
        },
        ...more,
    };
}

async function openMarket(told) {
    onRpc("social.interest.dashboard", "read_market", ({ args }) => {
        expect.step(args[0].keyword_id);
        return told;
    });
    await mountWithCleanup(WebClient);
    await getService("action").doAction({ type: "ir.actions.client", tag: "social_interest.market", name: "Market" });
    await animationFrame();
}

test("the market is one call; a word narrows it, a number opens its cards", async () => {
    await openMarket(market());
    expect.verifySteps([false]);
    expect(".o_si_market_start").toHaveCount(0);
    expect("[data-section='words'] .o_si_report_channel").toHaveAttribute("title", "Our brand");
    expect("[data-section='words'] .o_si_weeks").toHaveCount(1);
    await click(".o_si_report_keyword_id");
    await animationFrame();
    await click(queryAll(".o-dropdown-item:contains(Tinhouse)")[0]);
    await animationFrame();
    expect.verifySteps([8]);
    patchWithCleanup(getService("action"), { doAction: (action) => expect.step([action.name, action.domain]) });
    await click("[data-section='words'] [data-name='wish_count'] .o_si_figure_open");
    expect.verifySteps([["Acme, wish_count", [["id", "=", 3]]]]);
});

test("without words it says what to do, and who does it", async () => {
    await openMarket(market({ has_words: false, may_add: false }));
    expect.verifySteps([false]);
    expect(".o_si_market_start").toHaveText(/A manager adds them/);
    expect("[data-section='words']").toHaveCount(0);
});
