// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState, xml } from "@odoo/owl";
import { describe, expect, test } from "@odoo/hoot";
import { animationFrame } from "@odoo/hoot-dom";
import {
    defineModels,
    fields,
    findComponent,
    models,
    mountView,
    mountWithCleanup,
    onRpc,
    preloadBundle,
} from "@web/../tests/web_test_helpers";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { GraphRenderer } from "@web/views/graph/graph_renderer";
import { CostReason } from "@social_interest/cost/cost_reason";

describe.current.tags("desktop");
defineMailModels();
preloadBundle("web.chartjs_lib");

class Analysis extends models.Model {
    channel = fields.Char();
    answered = fields.Integer({ aggregator: "sum" });
    cost = fields.Float({ aggregator: "sum" });
    unanswered_rate = fields.Float({ string: "Unanswered", aggregator: "avg" });
}
defineModels([Analysis]);

class Report extends Component {
    static components = { CostReason };
    static template = xml`<CostReason t-props="props.shown"/>`;
    static props = ["*"];

    setup() {
        this.props.shown = useState(this.props.shown);
    }
}

test("a report says why its costs are empty, and asks once for each question", async () => {
    onRpc("social.interest", "why_no_cost", ({ args: [domain, groupBy] }) => {
        expect.step(JSON.stringify([domain, groupBy]));
        return groupBy.includes("user_id") ? "Not by “Responsible”." : false;
    });
    const shown = { measures: ["__count"], domain: [], groupBy: ["user_id"] };
    const report = await mountWithCleanup(Report, { props: { shown } });
    expect(".o_si_cost_reason").toHaveCount(0);
    expect.verifySteps([]);

    report.props.shown.measures = ["__count", "roi"];
    await animationFrame();
    await animationFrame();
    expect(".o_si_cost_reason").toHaveText("Not by “Responsible”.");
    report.props.shown.measures = ["cost"];
    await animationFrame();
    expect.verifySteps(['[[],["user_id"]]']);

    report.props.shown.groupBy = ["channel_id"];
    await animationFrame();
    await animationFrame();
    expect(".o_si_cost_reason").toHaveCount(0);
    expect.verifySteps(['[[],["channel_id"]]']);
});

/** Return what a graph of a measure draws, for groups with these values. */
async function drawn(measure, values, mode = "bar") {
    onRpc("social.interest", "why_no_cost", () => false);
    onRpc("analysis", "formatted_read_group", ({ kwargs }) => {
        const spec = kwargs.aggregates.find((aggregate) => aggregate.startsWith(measure));
        return values.map(([channel, day, value]) => ({
            channel,
            display_name: day,
            __count: 1,
            __extra_domain: [["channel", "=", channel]],
            [spec]: value,
        }));
    });
    const view = await mountView({
        type: "graph",
        resModel: "analysis",
        groupBy: ["channel", "display_name"],
        arch: `<graph type="${mode}" stacked="1" js_class="social_interest_cost_graph"><field name="${measure}" type="measure"/></graph>`,
    });
    const { chart } = findComponent(view, (component) => component instanceof GraphRenderer);
    return chart.data.datasets.map(({ label, data }) => [label, [...data]]);
}

test("a graph leaves out shares that are not known, and adds none of them up", async () => {
    const values = [
        ["Facebook", "Monday", 0.5],
        ["Facebook", "Tuesday", false],
        ["Form", "Tuesday", 0],
    ];
    expect(await drawn("unanswered_rate", values)).toEqual([
        ["Monday", [0.5, null]],
        ["Tuesday", [null, 0]],
    ]);
});

test("a graph draws no costs where none are known", async () => {
    const values = [
        ["Facebook", "Monday", false],
        ["Form", "Tuesday", false],
    ];
    expect(await drawn("cost", values, "line")).toEqual([]);
});

test("a graph of sums has nought where there is nothing", async () => {
    const values = [
        ["Facebook", "Monday", 3],
        ["Form", "Tuesday", 2],
    ];
    expect(await drawn("answered", values, "line")).toEqual([
        ["Monday", [3, 0]],
        ["Tuesday", [0, 2]],
    ]);
});
