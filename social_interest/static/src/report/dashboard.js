// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { Dropdown } from "@web/core/dropdown/dropdown";
import { DropdownItem } from "@web/core/dropdown/dropdown_item";
import { serializeDate } from "@web/core/l10n/dates";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { user } from "@web/core/user";
import { useSetupAction } from "@web/search/action_hook";
import { Layout } from "@web/search/layout";
import { standardActionServiceProps } from "@web/webclient/actions/action_service";
import { ReportChart, starsConfig, trendConfig } from "./chart";
import { Change, Figure, FigureTable } from "./figure";
import { formatDays, formatFigure } from "./formats";
import { HoursMap } from "./hours";
import { ReportOptions } from "./options";
import { drawPicture } from "./picture";
import { useReport } from "./report_hook";
import { WaitingCards } from "./waiting";

const DEFAULTS = { period: "90", first: false, last: false, team_id: false, channel_id: false, company_id: false };

/** What a manager decides by: which channel brings what, who answers how fast, and what waits. */
export class Dashboard extends Component {
    static template = "social_interest.Dashboard";
    static components = {
        Change,
        Dropdown,
        DropdownItem,
        Figure,
        FigureTable,
        HoursMap,
        Layout,
        ReportChart,
        ReportOptions,
        WaitingCards,
    };
    static props = { ...standardActionServiceProps };

    setup() {
        this.display = { controlPanel: {} };
        this.options = { ...DEFAULTS, ...this.props.state?.options };
        this.report = useReport("read_figures", () => [this.options]);
        useSetupAction({ getLocalState: () => ({ options: this.options }) });
        // what an addon counts beside the cards names its model
        this.open = (domain, name, model) => this.report.open(domain, name, model);
        this.openCredits = (domain, name) => this.report.open(domain, name, "social.interest.credit");
    }

    get told() {
        return this.report.state.told;
    }

    get sections() {
        return this.told.sections;
    }

    /** Nobody wrote in these days, nor in those before. */
    get isEmpty() {
        const { tiles, waiting } = this.sections;
        const { value, before } = tiles.figures.__count;
        return !value && !before && !waiting.total.value;
    }

    get isUnfiltered() {
        const { options } = this.told;
        return options.period === "all" && !options.team_id && !options.channel_id && !options.company_id;
    }

    get days() {
        return formatDays(this.told.options.first, this.told.options.last);
    }

    get daysBefore() {
        const { before_first: first, before_last: last } = this.told.options;
        return first ? _t("beside %s", formatDays(first, last)) : "";
    }

    /** What the figures are narrowed to, for paper. */
    get chosen() {
        const { options, choices, company } = this.told;
        const names = Object.entries(choices).flatMap(([key, list]) =>
            list.filter(([id]) => id === options[key]).map(([, name]) => name)
        );
        return names.length ? names.join(", ") : company;
    }

    get changeHint() {
        return (
            this.daysBefore &&
            _t("Compared with %s", formatDays(this.told.options.before_first, this.told.options.before_last))
        );
    }

    format(figure, kind) {
        return formatFigure(figure.value, kind, this.told.currency_id);
    }

    /** Why a tile of money is empty: nothing can be made of costs that nobody has written down. */
    whyEmpty({ name }, { value }) {
        return ["cost", "roi"].includes(name) && !value ? _t("no costs entered") : "";
    }

    change(options) {
        Object.assign(this.options, options);
        return this.report.read();
    }

    // ------------------------------------------------------------------
    // Sections
    // ------------------------------------------------------------------

    get trendLabel() {
        const { value, before } = this.sections.tiles.figures.__count;
        return before === undefined
            ? _t("%s interests over time", value)
            : _t("%(value)s interests over time, %(before)s in the period before", { value, before });
    }

    /** Made once for what was read: a chart is drawn anew when its function is another. */
    get configs() {
        if (this._configsOf !== this.told) {
            const { trend, reputation } = this.sections;
            this._configsOf = this.told;
            this._configs = {
                trend: (isLight) => trendConfig(trend, isLight),
                stars: (isLight) => starsConfig(reputation, isLight),
            };
        }
        return this._configs;
    }

    openTrend(index) {
        const point = this.sections.trend.points[index];
        return this.open(point.figures.__count.domain, _t("Interests"));
    }

    get responseRows() {
        const { rows } = this.sections.response;
        const total = rows.reduce((sum, { value }) => sum + value, 0) || 1;
        return rows.map((row) => ({
            ...row,
            share: row.value / total,
            figure: { value: row.value, domain: row.domain },
        }));
    }

    share(value) {
        return formatFigure(value, "share");
    }

    // ------------------------------------------------------------------
    // To take along
    // ------------------------------------------------------------------

    onPrint() {
        browser.print();
    }

    onWorkbook() {
        const options = encodeURIComponent(JSON.stringify(this.options));
        const companies = user.activeCompanies.map(({ id }) => id).join("-");
        return this.report.action.doAction({
            type: "ir.actions.act_url",
            url: `/social_interest/figures.xlsx?options=${options}&company_ids=${companies}`,
            target: "download",
        });
    }

    async onPicture() {
        const picture = await drawPicture({
            title: _t("Interests"),
            subtitle: [this.days, this.daysBefore, this.chosen].filter(Boolean).join(" · "),
            sections: this.sections,
            currencyId: this.told.currency_id,
            charts: [
                { title: _t("Over time"), config: this.configs.trend(true) },
                ...(this.sections.reputation.rows.length
                    ? [{ title: this.sections.reputation.title, config: this.configs.stars(true) }]
                    : []),
            ],
        });
        const link = document.createElement("a");
        link.href = URL.createObjectURL(picture);
        link.download = `${_t("Interests")} ${serializeDate(luxon.DateTime.local())}.png`;
        link.click();
        browser.setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    }

    openAnalysis() {
        return this.report.action.doAction("social_interest.action_interest_report");
    }
}

registry.category("actions").add("social_interest.dashboard", Dashboard);
