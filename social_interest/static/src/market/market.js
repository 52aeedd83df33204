// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useSetupAction } from "@web/search/action_hook";
import { Layout } from "@web/search/layout";
import { standardActionServiceProps } from "@web/webclient/actions/action_service";
import { ReportChart, linesConfig } from "../report/chart";
import { Change, Figure, FigureTable } from "../report/figure";
import { formatDays } from "../report/formats";
import { ReportOptions } from "../report/options";
import { useReport } from "../report/report_hook";

const DEFAULTS = {
    period: "90",
    first: false,
    last: false,
    team_id: false,
    channel_id: false,
    company_id: false,
    keyword_id: false,
};

/** What people ask for: questions, wishes and complaints by watch word, product and channel, week by week. */
export class Market extends Component {
    static template = "social_interest.Market";
    static components = { Change, Figure, FigureTable, Layout, ReportChart, ReportOptions };
    static props = { ...standardActionServiceProps };

    setup() {
        this.display = { controlPanel: {} };
        this.options = { ...DEFAULTS, ...this.props.state?.options };
        this.report = useReport("read_market", () => [this.options]);
        useSetupAction({ getLocalState: () => ({ options: this.options }) });
        this.open = (domain, name) => this.report.open(domain, name);
    }

    get told() {
        return this.report.state.told;
    }

    get sections() {
        return this.told.sections;
    }

    get isEmpty() {
        const { value, before } = this.sections.tiles.figures.__count;
        return !value && !before;
    }

    get days() {
        return formatDays(this.told.options.first, this.told.options.last);
    }

    get daysBefore() {
        const { before_first: first, before_last: last } = this.told.options;
        return first ? _t("beside %s", formatDays(first, last)) : "";
    }

    /** Made once for what was read: a chart is drawn anew when its function is another. */
    get trendConfig() {
        if (this._configOf !== this.told) {
            this._configOf = this.told;
            const { trend } = this.sections;
            this._config = (isLight) => linesConfig(trend, "week", isLight);
        }
        return this._config;
    }

    get trendLabel() {
        const { columns, points } = this.sections.trend;
        const sums = columns.map(({ name, label }) => {
            const sum = points.reduce((total, { figures }) => total + figures[name].value, 0);
            return `${label}: ${sum}`;
        });
        return _t("Week by week. %s", sums.join(", "));
    }

    get wordsEmpty() {
        return this.told.has_words ? _t("No watch word was said in these days.") : "";
    }

    change(options) {
        Object.assign(this.options, options);
        return this.report.read();
    }

    onPoint(index, line) {
        const { columns, points } = this.sections.trend;
        const { name, label } = columns[line];
        return this.open(points[index].figures[name].domain, label);
    }

    openWords() {
        return this.report.action.doAction("social_interest.action_keyword");
    }
}

registry.category("actions").add("social_interest.market", Market);
