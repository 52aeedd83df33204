// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { formatDate, formatDateTime } from "@web/core/l10n/dates";
import { localization } from "@web/core/l10n/localization";
import { _t } from "@web/core/l10n/translation";

/** Further away than this (days), a date says more than the day of the week. */
const NEAR = 6;

/**
 * A length of time in at most two units: "35 min", "1 h 40 min", "3 d 4 h".
 *
 * @param {number} minutes not negative
 */
export function formatLength(minutes) {
    const days = Math.floor(minutes / 1440);
    const hours = Math.floor((minutes % 1440) / 60);
    const rest = Math.floor(minutes % 60);
    if (days) {
        return hours ? _t("%(days)s d %(hours)s h", { days, hours }) : _t("%(days)s d", { days });
    }
    if (hours) {
        return rest ? _t("%(hours)s h %(rest)s min", { hours, rest }) : _t("%(hours)s h", { hours });
    }
    return _t("%(rest)s min", { rest });
}

/**
 * How long ago a moment was: "just now", "8 min ago".
 *
 * @param {luxon.DateTime} moment
 * @param {luxon.DateTime} now
 */
export function formatAgo(moment, now) {
    const minutes = now.diff(moment).as("minutes");
    return minutes < 1 ? _t("just now") : _t("%s ago", formatLength(minutes));
}

/**
 * A moment as a clock and a calendar say it, in the user's zone and language: "17:00" of
 * today, "Mon 10:00" of these days, "12 May" of this year, else the whole date.
 *
 * @param {luxon.DateTime} moment
 * @param {luxon.DateTime} now
 */
export function formatMoment(moment, now) {
    const days = moment.startOf("day").diff(now.setZone(moment.zone).startOf("day")).as("days");
    const time = moment.toFormat(localization.timeFormat.replace(":ss", ""));
    if (Math.round(days) === 0) {
        return time;
    }
    if (Math.abs(days) <= NEAR) {
        return `${moment.toLocaleString({ weekday: "short" })} ${time}`;
    }
    return moment.hasSame(now, "year") ? moment.toLocaleString({ day: "numeric", month: "short" }) : formatDate(moment);
}

/** A moment to the minute, for a tooltip. */
export function formatFull(moment) {
    return formatDateTime(moment, { showSeconds: false });
}
