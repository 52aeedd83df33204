// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { getCustomColor } from "@web/core/colors/colors";
import { _t } from "@web/core/l10n/translation";
import { lookOf, optionsOf, schemeOf } from "@social_interest/report/chart";
import { formatFigure } from "@social_interest/report/formats";

/** Each line has its own dashes and its own mark besides its colour. */
const LINES = {
    in_time: { light: "#1e7145", dark: "#6fcf97", dash: [], point: "circle" },
    late: { light: "#9a5b00", dark: "#f2b25c", dash: [8, 5], point: "rect" },
    unanswered: { light: "#b3261e", dark: "#f28b82", dash: [2, 4], point: "triangle" },
};
const STEP = 15;

/** The share that bought again, day by day: a step where somebody did. */
export function silenceConfig({ rows, days }, isLight) {
    const scheme = schemeOf(isLight);
    const datasets = rows
        .filter(({ name, curve }) => LINES[name] && curve)
        .map(({ name, label, curve }) => {
            const { light, dark, dash, point } = LINES[name];
            const color = getCustomColor(scheme, light, dark);
            return {
                label,
                data: curve,
                stepped: true,
                borderColor: color,
                backgroundColor: color,
                borderDash: dash,
                borderWidth: 2.5,
                pointStyle: point,
                pointRadius: ({ dataIndex }) => (dataIndex && dataIndex % STEP === 0 ? 5 : 0),
                pointHoverRadius: 5,
            };
        });
    const options = optionsOf(lookOf(scheme));
    const share = (value) => formatFigure(value, "share");
    Object.assign(options.scales.x.ticks, {
        autoSkip: false,
        callback: (_value, index) => (index % STEP ? null : index),
    });
    options.scales.x.title = { display: true, text: _t("Days"), color: options.scales.x.ticks.color };
    options.scales.y.ticks = { ...options.scales.y.ticks, precision: undefined, callback: share };
    options.scales.y.suggestedMax = 0.2;
    options.plugins.tooltip = {
        callbacks: {
            title: ([{ dataIndex }]) => _t("After %s days", dataIndex),
            label: ({ dataset, parsed }) => `${dataset.label}: ${share(parsed.y)}`,
        },
    };
    return { type: "line", data: { labels: Array.from({ length: days + 1 }, (_, day) => day), datasets }, options };
}
