// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useSetupAction } from "@web/search/action_hook";
import { Layout } from "@web/search/layout";
import { standardActionServiceProps } from "@web/webclient/actions/action_service";
import { Change, Figure, FigureTable } from "./figure";
import { formatDays, formatFigure } from "./formats";
import { useReport } from "./report_hook";
import { WaitingCards } from "./waiting";

/** A salesperson's own week, beside what is aimed at and the middle of the team; nobody is ranked. */
export class MyWeek extends Component {
    static template = "social_interest.MyWeek";
    static components = { Change, Figure, FigureTable, Layout, WaitingCards };
    static props = { ...standardActionServiceProps };

    setup() {
        this.display = { controlPanel: {} };
        this.week = this.props.state?.week || 0;
        this.report = useReport("read_my_week", () => [this.week]);
        useSetupAction({ getLocalState: () => ({ week: this.week }) });
        this.open = (domain, name) => this.report.open(domain, name);
    }

    get told() {
        return this.report.state.told;
    }

    get days() {
        return formatDays(this.told.first, this.told.last);
    }

    get isEmpty() {
        const { value, before } = this.told.figures.__count;
        return !value && !before && !this.told.waiting.counts.all.value;
    }

    /** The numbers of what waits, each with its word. */
    get counts() {
        const { counts } = this.told.waiting;
        return [
            { name: "late", label: _t("late"), icon: "fa-clock-o", figure: counts.late },
            { name: "today", label: _t("due today"), icon: "fa-calendar-check-o", figure: counts.today },
            { name: "all", label: _t("in total"), icon: "fa-inbox", figure: counts.all },
        ];
    }

    median(column) {
        const { median } = this.told.figures[column.name];
        return median === null || median === undefined
            ? ""
            : _t("team's median %s", formatFigure(median, column.kind, this.told.currency_id));
    }

    go(step) {
        this.week = Math.min(this.week + step, 0);
        return this.report.read();
    }

    openAction(name) {
        return this.report.action.doAction(`social_interest.${name}`);
    }
}

registry.category("actions").add("social_interest.my_week", MyWeek);
