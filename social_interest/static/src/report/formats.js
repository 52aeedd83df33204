// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { _t } from "@web/core/l10n/translation";
import { deserializeDate, deserializeDateTime } from "@web/core/l10n/dates";
import { formatFloat } from "@web/core/utils/numbers";
import { formatInteger, formatMonetary, formatPercentage } from "@web/views/fields/formatters";

/** What stands where a figure has nothing to be made of. */
export const NOTHING = "–";
const { DateTime } = luxon;

function hours(value) {
    if (value < 1) {
        return _t("%s min", formatInteger(Math.round(value * 60)));
    }
    if (value < 72) {
        return _t("%s h", formatFloat(value, { digits: [0, value < 10 ? 1 : 0] }));
    }
    return _t("%s days", formatFloat(value / 24, { digits: [0, 1] }));
}

const signed = (value, text) => (value > 0 ? `+${text}` : text);

const FORMATS = {
    count: (value) => formatInteger(value),
    share: (value) => formatPercentage(value, { digits: [0, 0] }),
    hours,
    stars: (value) => formatFloat(value, { digits: [0, 1] }),
    number: (value) => formatFloat(value, { digits: [0, 1], trailingZeros: false }),
    change: (value) => signed(value, formatFloat(value, { digits: [0, 1], trailingZeros: false })),
    money: (value, currencyId) => formatMonetary(value, { currencyId, digits: [0, 0] }),
};

/**
 * @param {number | null} value
 * @param {string} kind of figure
 * @param {number} [currencyId]
 * @returns {string} the figure with its unit, as the person's language writes it
 */
export function formatFigure(value, kind, currencyId) {
    return value === null || value === undefined || value === false ? NOTHING : FORMATS[kind](value, currencyId);
}

/**
 * How a figure differs from that of the period before.
 *
 * @returns {{ text: string, direction: number, verdict: string } | null} null: nothing to compare with
 */
export function changeOf({ value, before }, { kind, better }, currencyId) {
    if (typeof value !== "number" || typeof before !== "number") {
        return null;
    }
    const difference = value - before;
    let text;
    if (kind === "share") {
        // a part of a part says nothing: points are what differs
        text = _t("%s points", signed(difference, formatFloat(difference * 100, { digits: [0, 0] })));
    } else if (kind === "stars") {
        text = signed(difference, formatFloat(difference, { digits: [0, 1] }));
    } else if (!before) {
        return value ? { text: _t("none before"), direction: 1, verdict: better > 0 ? "better" : "" } : null;
    } else if (Math.abs(difference) >= 10 * Math.abs(before)) {
        // of hardly anything a percentage says nothing
        text = _t("from %s", formatFigure(before, kind, currencyId));
    } else {
        text = signed(difference, formatPercentage(difference / Math.abs(before), { digits: [0, 0] }));
    }
    const direction = Math.sign(kind === "share" ? Math.round(difference * 100) : Math.round(difference * 1000));
    const verdict = !better || !direction ? "" : direction === better ? "better" : "worse";
    return { text, direction, verdict };
}

/** @returns {string} a day as the person's language writes it, without the year where it is this one */
export function formatDay(text, interval = "day") {
    const day = deserializeDate(text);
    if (interval === "month") {
        return day.toFormat("LLL yyyy");
    }
    return day.toLocaleString(
        day.year === DateTime.local().year
            ? { day: "numeric", month: "short" }
            : { day: "numeric", month: "short", year: "numeric" }
    );
}

/** @returns {string} the days from one to another */
export function formatDays(first, last) {
    if (!first && !last) {
        return _t("All time");
    }
    return `${first ? formatDay(first) : "…"} – ${last ? formatDay(last) : "…"}`;
}

/** @returns {string} how long ago a moment was, in the largest unit that says it */
export function formatAge(text, now = DateTime.utc()) {
    return hours(Math.max(now.diff(deserializeDateTime(text), "hours").hours, 0));
}

/** @returns {string} a moment of the person's own clock */
export function formatMoment(text) {
    return deserializeDateTime(text).toLocaleString({
        day: "numeric",
        month: "short",
        hour: "2-digit",
        minute: "2-digit",
    });
}
