// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { Dropdown } from "@web/core/dropdown/dropdown";
import { DropdownItem } from "@web/core/dropdown/dropdown_item";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useSetupAction } from "@web/search/action_hook";
import { Layout } from "@web/search/layout";
import { standardActionServiceProps } from "@web/webclient/actions/action_service";
import { ReportChart } from "@social_interest/report/chart";
import { Figure } from "@social_interest/report/figure";
import { formatFigure, formatMoment } from "@social_interest/report/formats";
import { useReport } from "@social_interest/report/report_hook";
import { silenceConfig } from "./silence_chart";

const ICONS = { company_id: "fa-building-o", team_id: "fa-users" };

/** What goes with leaving unhappy customers without an answer: one sentence, and all that it is made of. */
export class SilenceReport extends Component {
    static template = "social_interest_sale.SilenceReport";
    static components = { Dropdown, DropdownItem, Figure, Layout, ReportChart };
    static props = { ...standardActionServiceProps };

    setup() {
        this.display = { controlPanel: {} };
        this.options = { ...this.props.state?.options };
        this.report = useReport("read_silence", () => [this.options]);
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
        return !this.sections?.total;
    }

    get counted() {
        const { date } = this.told;
        return date ? _t("Counted on %s, and every night anew.", formatMoment(date)) : _t("It is counted every night.");
    }

    get boughtLabel() {
        return _t("Bought again within %s days", this.told.days);
    }

    /** Those among which there is something to choose. */
    get filters() {
        const { choices, options, sees_all } = this.told;
        return Object.entries(choices)
            .filter(([name, list]) => list.length > 1 || (name === "team_id" && sees_all && list.length))
            .map(([name, list]) => ({
                name,
                icon: ICONS[name],
                label: list.find(([id]) => id === options[name])?.[1] || _t("All teams"),
                choices: name === "team_id" && sees_all ? [[false, _t("All teams")], ...list] : list,
            }));
    }

    choose(name, id) {
        // another company has other teams
        this.options = name === "company_id" ? { company_id: id } : { ...this.options, team_id: id };
        return this.report.read();
    }

    title({ label }) {
        return `${label}: ${this.boughtLabel}`;
    }

    // ------------------------------------------------------------------
    // The curve
    // ------------------------------------------------------------------

    get hasCurve() {
        return this.sections.rows.some(({ name, curve }) => curve && name !== "answered");
    }

    /** Made once for what was read: a chart is drawn anew when its function is another. */
    get config() {
        if (this._configOf !== this.told) {
            const { rows } = this.sections;
            const { days } = this.told;
            this._configOf = this.told;
            this._config = (isLight) => silenceConfig({ rows, days }, isLight);
        }
        return this._config;
    }

    /** The picture in words. */
    get curveLabel() {
        return this.sections.rows
            .filter(({ name, curve }) => curve && name !== "answered")
            .map((row) => `${row.label}: ${formatFigure(row.share.value, "share")} (${row.range})`)
            .join("; ");
    }
}

registry.category("actions").add("social_interest_sale.silence", SilenceReport);
