// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillStart, onWillUnmount, useEffect, useExternalListener, useRef } from "@odoo/owl";
import { loadBundle } from "@web/core/assets";
import { cookie } from "@web/core/browser/cookie";
import { getColor, getCustomColor } from "@web/core/colors/colors";
import { _t } from "@web/core/l10n/translation";
import { formatDay, formatFigure } from "./formats";

/** Paper and pictures are light, whatever the screen is. */
export const schemeOf = (isLight) => (isLight ? "light" : cookie.get("color_scheme"));

/** A chart of Chart.js, as Odoo ships it; what it shows is told in words besides. */
export class ReportChart extends Component {
    static template = "social_interest.ReportChart";
    static props = { config: Function, label: String, onPoint: { type: Function, optional: true } };

    setup() {
        this.canvas = useRef("canvas");
        this.chart = null;
        onWillStart(() => loadBundle("web.chartjs_lib"));
        useEffect(
            () => this.draw(),
            () => [this.props.config]
        );
        useExternalListener(window, "beforeprint", () => this.draw(true));
        useExternalListener(window, "afterprint", () => this.draw());
        onWillUnmount(() => this.chart?.destroy());
    }

    draw(isLight = false) {
        this.chart?.destroy();
        const { onPoint } = this.props;
        const config = this.props.config(isLight);
        const onClick = (ev, points) => points.length && onPoint?.(points[0].index, points[0].datasetIndex);
        // drawn at once: what is printed is whole
        const options = { ...config.options, animation: false, onClick };
        this.chart = new window.Chart(this.canvas.el, { ...config, options });
    }
}

/** @returns {HTMLCanvasElement} a chart that stands on no screen, twice as fine as its size says */
export function paintChart(config, width, height) {
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const options = { ...config.options, animation: false, responsive: false, devicePixelRatio: 2 };
    new window.Chart(canvas, { ...config, options });
    return canvas;
}

export function lookOf(scheme) {
    const text = getCustomColor(scheme, "#374151", "#E4E4E4");
    const grid = getCustomColor(scheme, "rgba(0,0,0,.08)", "rgba(255,255,255,.12)");
    return { text, grid };
}

export function optionsOf({ text, grid }, { max, stepSize } = {}) {
    return {
        responsive: true,
        maintainAspectRatio: false,
        interaction: { mode: "index", intersect: false },
        plugins: { legend: { position: "bottom", labels: { color: text, usePointStyle: true, boxHeight: 7 } } },
        scales: {
            x: { grid: { display: false }, ticks: { color: text, maxRotation: 0, autoSkipPadding: 12 } },
            y: {
                beginAtZero: !max,
                ...(max && { min: 1, max }),
                border: { display: false },
                grid: { color: grid },
                ticks: { color: text, precision: 0, maxTicksLimit: 6, stepSize },
            },
        },
    };
}

/** How many came, how many of them are answered, and how many came in the period before. */
export function trendConfig({ points, before, interval }, isLight) {
    const values = (name) => points.map(({ figures }) => figures[name].value);
    const look = lookOf(schemeOf(isLight));
    const main = getCustomColor(schemeOf(isLight), "#714B67", "#b3a6dd");
    const datasets = [
        { label: _t("Interests"), data: values("__count"), backgroundColor: `${main}66`, borderRadius: 3, order: 2 },
        { label: _t("Answered"), data: values("answered_count"), backgroundColor: main, borderRadius: 3, order: 1 },
    ].map((dataset) => ({ ...dataset, type: "bar", grouped: false, pointStyle: "rect", maxBarThickness: 34 }));
    if (before) {
        datasets.push({
            type: "line",
            label: _t("Interests in the period before"),
            data: before,
            borderColor: look.text,
            borderDash: [4, 4],
            borderWidth: 1.5,
            pointRadius: 0,
            pointStyle: "line",
            order: 0,
        });
    }
    const labels = points.map(({ day }) => formatDay(day, interval));
    return { type: "bar", data: { labels, datasets }, options: optionsOf(look) };
}

const POINTS = ["circle", "rect", "triangle", "rectRot", "star", "cross", "crossRot", "dash"];

/** The stars of each source over time: one line each, with a sign of its own. */
export function starsConfig({ rows, interval }, isLight) {
    const days = [...new Set(rows.flatMap(({ steps }) => steps.map(({ day }) => day)))].sort();
    const datasets = rows.map((row, index) => {
        const found = Object.fromEntries(row.steps.map(({ day, value }) => [day, value]));
        const color = getColor(index, schemeOf(isLight), rows.length);
        return {
            label: row.label,
            data: days.map((day) => found[day] ?? null),
            borderColor: color,
            backgroundColor: color,
            pointStyle: POINTS[index % POINTS.length],
            pointRadius: 5,
            borderWidth: 2,
            spanGaps: true,
        };
    });
    const options = optionsOf(lookOf(schemeOf(isLight)), { max: 5, stepSize: 1 });
    options.plugins.tooltip = {
        callbacks: { label: ({ dataset, parsed }) => `${dataset.label}: ${formatFigure(parsed.y, "stars")}` },
    };
    return { type: "line", data: { labels: days.map((day) => formatDay(day, interval)), datasets }, options };
}

/** Several figures over time: one line each, with a sign of its own. */
export function linesConfig({ columns, points }, interval, isLight) {
    const colors = columns.map((column, index) => getColor(index, schemeOf(isLight), columns.length));
    const datasets = columns.map(({ name, label }, index) => ({
        label,
        data: points.map(({ figures }) => figures[name].value),
        borderColor: colors[index],
        backgroundColor: colors[index],
        pointStyle: POINTS[index % POINTS.length],
        pointRadius: 5,
        borderWidth: 2,
    }));
    const labels = points.map(({ day }) => formatDay(day, interval));
    return { type: "line", data: { labels, datasets }, options: optionsOf(lookOf(schemeOf(isLight))) };
}
