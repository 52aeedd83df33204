// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { DateTimeInput } from "@web/core/datetime/datetime_input";
import { Dropdown } from "@web/core/dropdown/dropdown";
import { DropdownItem } from "@web/core/dropdown/dropdown_item";
import { deserializeDate, serializeDate } from "@web/core/l10n/dates";
import { _t } from "@web/core/l10n/translation";
import { formatDays } from "./formats";

export const PRESETS = {
    7: _t("Last 7 days"),
    30: _t("Last 30 days"),
    90: _t("Last 90 days"),
    365: _t("Last 365 days"),
    month: _t("This month"),
    last_month: _t("Last month"),
    all: _t("All time"),
};

/** What a report can be narrowed to, and what it says when it is not. */
const FILTERS = {
    team_id: { all: _t("All teams"), icon: "fa-users" },
    channel_id: { all: _t("All channels"), icon: "fa-bullhorn" },
    company_id: { all: _t("All companies"), icon: "fa-building-o" },
    keyword_id: { all: _t("All watch words"), icon: "fa-search" },
};

/** Chooses what the figures are about. */
export class ReportOptions extends Component {
    static template = "social_interest.ReportOptions";
    static components = { DateTimeInput, Dropdown, DropdownItem };
    static props = { options: Object, choices: Object, change: Function };

    setup() {
        this.presets = Object.entries(PRESETS).map(([name, label]) => ({ name, label }));
        this.own = useState({ first: this.props.options.first, last: this.props.options.last });
    }

    get period() {
        const { period, first, last } = this.props.options;
        return PRESETS[period] || formatDays(first, last);
    }

    /** Those among which there is something to choose. */
    get filters() {
        const { choices, options } = this.props;
        return Object.entries(FILTERS)
            .filter(([name]) => choices[name]?.length > 1 || options[name])
            .map(([name, { all, icon }]) => {
                const chosen = choices[name].find(([id]) => id === options[name]);
                return { name, icon, all, label: chosen ? chosen[1] : all, choices: choices[name] };
            });
    }

    day(name) {
        return this.own[name] ? deserializeDate(this.own[name]) : false;
    }

    setDay(name, value) {
        this.own[name] = value ? serializeDate(value) : false;
    }

    applyOwn() {
        this.props.change({ period: "own", first: this.own.first, last: this.own.last });
    }
}
