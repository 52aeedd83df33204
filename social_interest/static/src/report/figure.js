// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { changeOf, formatDay, formatFigure } from "./formats";

/** A number that opens the cards it is made of, or the records of the model that it names. */
export class Figure extends Component {
    static template = "social_interest.Figure";
    static props = {
        figure: Object,
        kind: String,
        title: String,
        open: Function,
        currencyId: { type: [Number, Boolean], optional: true },
    };

    get text() {
        return formatFigure(this.props.figure.value, this.props.kind, this.props.currencyId);
    }

    get opens() {
        return Boolean(this.props.figure.domain && this.props.figure.value);
    }

    get label() {
        const { title, figure } = this.props;
        return figure.model
            ? _t("%(title)s: %(figure)s. Show them", { title, figure: this.text })
            : _t("%(title)s: %(figure)s. Show the interests", { title, figure: this.text });
    }

    /** How many a mean is made of: of three scores it says little. */
    get counted() {
        const { n } = this.props.figure;
        return n === undefined || this.props.figure.value === null ? "" : _t("of %s", formatFigure(n, "count"));
    }
}

const WORDS = { better: _t("better"), worse: _t("worse") };

/** What became of a number since the period before: a sign, how much, and a word. */
export class Change extends Component {
    static template = "social_interest.Change";
    static props = {
        figure: Object,
        column: Object,
        currencyId: { type: [Number, Boolean], optional: true },
        hint: { type: String, optional: true },
    };

    get change() {
        const { figure, column, currencyId } = this.props;
        return changeOf(figure, column, currencyId);
    }

    get icon() {
        const { direction } = this.change;
        return direction > 0 ? "fa-arrow-up" : direction < 0 ? "fa-arrow-down" : "fa-minus";
    }

    get word() {
        return WORDS[this.change.verdict] || "";
    }
}

/** How many came week by week, as small bars; in words for whoever does not see them. */
export class WeekBars extends Component {
    static template = "social_interest.WeekBars";
    static props = { weeks: Array, label: String };

    get bars() {
        const largest = Math.max(...this.props.weeks.map(([, value]) => value), 1);
        return this.props.weeks.map(([day, value], index) => {
            const height = value ? Math.max((14 * value) / largest, 1.5) : 0.5;
            const title = _t("Week of %(day)s: %(value)s", {
                day: formatDay(day),
                value: formatFigure(value, "count"),
            });
            return { x: index * 6, y: 16 - height, height, title };
        });
    }

    get width() {
        return Math.max(this.props.weeks.length * 6 - 1, 1);
    }

    get told() {
        return _t("%(title)s, week by week: %(values)s", {
            title: this.props.label,
            values: this.props.weeks.map(([, value]) => formatFigure(value, "count")).join(", "),
        });
    }
}

/** Rows of a table before one asks for all of them. */
const ROWS = 8;

/** A table of figures: a row for each record, a column for each measure. */
export class FigureTable extends Component {
    static template = "social_interest.FigureTable";
    static components = { Change, Figure, WeekBars };
    static props = {
        table: Object,
        // the heading of the weeks of each row, where it has them
        weeks: { type: String, optional: true },
        head: String,
        open: Function,
        currencyId: { type: [Number, Boolean], optional: true },
        // the measure whose size is drawn beside each name
        bar: { type: String, optional: true },
        // the measure of which the other counts are told as a part
        whole: { type: String, optional: true },
        empty: { type: String, optional: true },
    };

    setup() {
        this.state = useState({ isOpen: false });
    }

    get rows() {
        const { rows } = this.props.table;
        return this.state.isOpen || !this.isLong ? rows : rows.slice(0, ROWS);
    }

    /** One row more is shown sooner than a button that shows it. */
    get isLong() {
        return this.props.table.rows.length > ROWS + 1;
    }

    get showAll() {
        return _t("Show all %s", this.props.table.rows.length);
    }

    /** The part of the largest row that a row is, in percent. */
    width(row) {
        const name = this.props.bar;
        const largest = Math.max(...this.props.table.rows.map(({ figures }) => figures[name].value || 0), 1);
        return (100 * (row.figures[name].value || 0)) / largest;
    }

    /** What part a count is of the whole of its row. */
    part(figures, { name, kind }) {
        const { whole } = this.props;
        const isPart = whole && kind === "count" && name !== whole && figures[name].value && figures[whole].value;
        return isPart ? formatFigure(figures[name].value / figures[whole].value, "share") : "";
    }

    /** Where nothing was before, a table says nothing of it: there would be a word in each row. */
    hasChange({ before }) {
        return Boolean(before);
    }

    titleOf(row, column) {
        return `${row.label}, ${column.label}`;
    }
}
