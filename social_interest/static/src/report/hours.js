// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { localization } from "@web/core/l10n/localization";
import { _t } from "@web/core/l10n/translation";
import { formatFloat, range } from "@web/core/utils/numbers";
import { formatFigure } from "./formats";

const { Info } = luxon;
/** Fewer people than this are nobody, on most such days. */
const NOBODY = 0.5;
/** From this part of the largest on a cell has its full colour, and light letters; between there and half none can be read. */
const STRONG = 0.8;

/** Hour by hour of a week: how many write, beside how many of us are there. */
export class HoursMap extends Component {
    static template = "social_interest.HoursMap";
    static props = { hours: Object, open: Function };

    /** Days in the order of the person's language. */
    get days() {
        const names = Info.weekdays("short");
        const first = (localization.weekStart || 1) - 1;
        return range(0, 7).map((place) => {
            const index = (first + place) % 7;
            return { index, name: names[index], long: Info.weekdays("long")[index] };
        });
    }

    /** The hours between the first and the last in which anybody writes or works. */
    get shown() {
        const used = range(0, 24).filter((hour) =>
            this.props.hours.cells.some((cells) => cells[hour].value || cells[hour].duty)
        );
        return used.length ? range(used[0], used[used.length - 1] + 1) : [];
    }

    get maps() {
        return [
            { name: "value", title: _t("Interests") },
            { name: "duty", title: _t("People on duty") },
        ];
    }

    get alone() {
        const { alone } = this.props.hours;
        return alone === null ? "" : _t("%s came while nobody was on duty.", formatFigure(alone, "share"));
    }

    largest(name) {
        return Math.max(...this.props.hours.cells.flatMap((cells) => cells.map((cell) => cell[name])), 1);
    }

    cell(name, day, hour) {
        const cell = this.props.hours.cells[day.index][hour];
        const value = cell[name];
        const digits = name === "duty" && value % 1 ? 1 : 0;
        const isAlone = name === "value" && value > 0 && cell.duty < NOBODY && this.props.hours.people > 0;
        const text = value ? formatFloat(value, { digits: [0, digits] }) : "";
        const what =
            name === "duty"
                ? _t("%s people on duty", text || "0")
                : _t("%(count)s interests, %(people)s people on duty", {
                      count: text || "0",
                      people: formatFloat(cell.duty, { digits: [0, 1], trailingZeros: false }),
                  });
        const strength = value / this.largest(name);
        const isStrong = name === "value" && strength > STRONG;
        return {
            ...cell,
            text,
            isAlone,
            isStrong,
            style: `--o-si-heat: ${isStrong ? 100 : Math.round(strength * 50)}%`,
            title: `${day.long} ${hour}:00 – ${hour + 1}:00: ${what}`,
            opens: name === "value" && value > 0,
        };
    }
}
