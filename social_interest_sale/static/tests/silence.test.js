// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { click, queryFirst } from "@odoo/hoot-dom";
import { animationFrame } from "@odoo/hoot-mock";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { getService, makeMockEnv, mountWithCleanup, onRpc, preloadBundle } from "@web/../tests/web_test_helpers";
import { WebClient } from "@web/webclient/webclient";
import { silenceConfig } from "@social_interest_sale/silence/silence_chart";

describe.current.tags("desktop");
defineMailModels();
preloadBundle("web.chartjs_lib");

const DAYS = 90;
const curve = (share) => Array.from({ length: DAYS + 1 }, (_, day) => (share * day) / DAYS);
const figure = (value) => ({ value, domain: [["silence_ids", "any", []]] });
const rowOf = (name, label, count, share) => ({
    name,
    label,
    customers: figure(count),
    share: figure(share),
    range: share === null ? "" : "33–49",
    why: share === null ? "12 more needed" : "",
    strata: { 1: figure(count), 2: figure(0), 5: figure(0) },
    curve: share === null ? null : curve(share),
});
const sectionsOf = (rows, more) => ({
    sentence: "",
    needed: "",
    chance: null,
    three: "",
    strata: [
        { name: "1", label: "1 order before" },
        { name: "2", label: "2 to 4 before" },
        { name: "5", label: "5 and more before" },
    ],
    rows,
    left_out: [{ name: "waiting", label: "Not settled yet", figure: figure(3) }],
    total: 3,
    ...more,
});

async function openSilence(answer) {
    onRpc("social.interest.dashboard", "read_silence", ({ args }) => {
        expect.step(args[0]);
        return {
            options: { company_id: 1, team_id: args[0].team_id || false },
            choices: { company_id: [[1, "Acme"]], team_id: [[7, "Shop"]] },
            sees_all: true,
            date: "2026-06-15 03:30:00",
            days: DAYS,
            sections: answer(args[0]),
        };
    });
    await mountWithCleanup(WebClient);
    await getService("action").doAction({ type: "ir.actions.client", tag: "social_interest_sale.silence", name: "S" });
    await animationFrame();
}

const PLENTY = [
    rowOf("unanswered", "Unanswered", 60, 0.41),
    rowOf("answered", "Answered, in time or late", 90, 0.58),
    rowOf("in_time", "Answered in time", 50, 0.6),
    rowOf("late", "Answered late", 18, null),
];

test("the sentence, whether it is chance, and no figure where there are few", async () => {
    await openSilence((options) =>
        options.team_id
            ? sectionsOf(PLENTY, { needed: "Customers still needed: 12 unanswered." })
            : sectionsOf(PLENTY, {
                  sentence: "Bought again within 90 days: 41 % (33–49) of unanswered",
                  chance: { alarm: false, title: "Could be chance.", text: "Even so." },
              })
    );
    expect.verifySteps([{}]);
    expect(".o_si_silence_sentence").toHaveText("Bought again within 90 days: 41 % (33–49) of unanswered");
    expect(".o_si_silence_chance").toHaveText("Could be chance. Even so.");
    expect(".o_si_silence_alarm").toHaveCount(0);
    expect("tr[data-id='unanswered'] td[data-name='share']").toHaveText("41% (33–49)");
    // what is opened by a number is called by what can be translated
    expect("tr[data-id='unanswered'] td[data-name='share'] button").toHaveAttribute(
        "aria-label",
        /Unanswered: Bought again within 90 days/
    );
    expect("tr[data-id='late'] td[data-name='share']").toHaveText("12 more needed");
    expect("[data-left='waiting']").toHaveText("Not settled yet: 3");
    expect(queryFirst("canvas").getAttribute("aria-label")).toBe(
        "Unanswered: 41% (33–49); Answered in time: 60% (33–49)"
    );
    // a team of which nothing can be said
    await click(".o_si_silence_team_id");
    await animationFrame();
    await click(".o-dropdown-item:contains(Shop)");
    await animationFrame();
    await animationFrame();
    expect.verifySteps([{ team_id: 7 }]);
    expect(".o_si_silence_needed").toHaveText(
        "Customers still needed: 12 unanswered. All teams together may have enough."
    );
    expect(".o_si_silence_chance").toHaveCount(0);
});

test("nobody was unhappy", async () => {
    await openSilence(() => false);
    expect.verifySteps([{}]);
    expect(".o_view_nocontent_smiling_face").toHaveText("No unhappy customer yet");
    expect(".o_si_report_box").toHaveCount(0);
});

test("each line has its own dashes and mark; the sum of two has none", async () => {
    await makeMockEnv();
    const { data, options } = silenceConfig({ rows: PLENTY, days: DAYS }, true);
    expect(data.datasets.map(({ label }) => label)).toEqual(["Unanswered", "Answered in time"]);
    expect(new Set(data.datasets.map(({ pointStyle }) => pointStyle)).size).toBe(2);
    expect(new Set(data.datasets.map(({ borderDash }) => borderDash.join())).size).toBe(2);
    expect(data.datasets.every(({ stepped }) => stepped)).toBe(true);
    expect(data.labels.at(-1)).toBe(DAYS);
    expect(options.scales.y.ticks.callback(0.41)).toBe("41%");
});
