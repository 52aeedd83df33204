// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { user } from "@web/core/user";

const STEPS = [
    ["megabyte", 1000000],
    ["kilobyte", 1000],
];
const SPANS = [
    ["day", 86400],
    ["hour", 3600],
    ["minute", 60],
    ["second", 1],
];

function measured(value, steps) {
    const [unit, step] = steps.find(([, least]) => value >= least) || steps.at(-1);
    const number = step > 1 ? Math.max(value / step, 0.1) : value;
    const format = {
        style: "unit",
        unit,
        unitDisplay: "short",
        maximumFractionDigits: number < 10 && step > 1 ? 1 : 0,
    };
    return new Intl.NumberFormat(user.lang || undefined, format).format(number);
}

/** "2.4 MB" of a number of bytes, in the user's language. */
export const sizeText = (bytes) => measured(bytes, STEPS);

/** "3 sec", "2.5 hr" of a number of seconds, in the user's language. */
export const spanText = (seconds) => measured(seconds, SPANS);
