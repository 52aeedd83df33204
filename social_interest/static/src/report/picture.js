// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { _t } from "@web/core/l10n/translation";
import { paintChart } from "./chart";
import { changeOf, formatFigure } from "./formats";

/** Width of the picture, and what is left free at its edges (px, before it is drawn twice as fine). */
const WIDTH = 1240;
const EDGE = 40;
const INNER = WIDTH - 2 * EDGE;
const FINE = 2;
const LINE = 26;
/** Height of the charts, and what is free between them. */
const CHART = 300;
const GAP = 30;
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";
// a picture is put into letters and slides: it is light whatever the screen is
const INK = { text: "#1f2937", muted: "#5b6472", line: "#d8dadd", better: "#1a7f4b", worse: "#b3261e", bar: "#714B67" };
/** Tables of the picture, in their order; what is empty is left out. */
const TABLES = ["channels", "funnel", "touch", "people"];
const MOST_ROWS = 12;

/** Draws from the top downwards, and knows how far it has come. */
class Pen {
    constructor(height) {
        this.canvas = document.createElement("canvas");
        this.canvas.width = WIDTH * FINE;
        this.canvas.height = height * FINE;
        this.ctx = this.canvas.getContext("2d");
        this.ctx.scale(FINE, FINE);
        this.ctx.fillStyle = "#fff";
        this.ctx.fillRect(0, 0, WIDTH, height);
        this.top = EDGE;
    }

    text(text, left, { size = 14, bold = false, color = INK.text, align = "left", width } = {}) {
        this.ctx.font = `${bold ? "bold " : ""}${size}px ${FONT}`;
        this.ctx.fillStyle = color;
        this.ctx.textAlign = align;
        this.ctx.fillText(this.fit(text, width), left, this.top);
    }

    /** The text as far as there is room for it. */
    fit(text, width) {
        if (!width || this.ctx.measureText(text).width <= width) {
            return text;
        }
        let short = text;
        while (short && this.ctx.measureText(`${short}…`).width > width) {
            short = short.slice(0, -1);
        }
        return `${short}…`;
    }

    rule() {
        this.ctx.fillStyle = INK.line;
        this.ctx.fillRect(EDGE, this.top + 8, INNER, 1);
    }
}

function drawTiles(pen, { columns, figures }, currencyId) {
    const each = INNER / 4;
    columns.forEach((column, place) => {
        const left = EDGE + (place % 4) * each;
        if (place && place % 4 === 0) {
            pen.top += 84;
        }
        const top = pen.top;
        pen.top = top + 14;
        pen.text(column.label, left, { size: 13, color: INK.muted, width: each - 12 });
        pen.top = top + 44;
        pen.text(formatFigure(figures[column.name].value, column.kind, currencyId), left, { size: 26, bold: true });
        const change = changeOf(figures[column.name], column);
        if (change) {
            const words = { better: _t("better"), worse: _t("worse") };
            pen.top = top + 63;
            pen.text([change.text, words[change.verdict]].filter(Boolean).join(", "), left, {
                size: 12,
                color: INK[change.verdict] || INK.muted,
            });
        }
        pen.top = top;
    });
    pen.top += 100;
}

function drawTable(pen, table, currencyId) {
    const name = 230;
    const each = (INNER - name) / table.columns.length;
    const right = (place) => EDGE + name + (place + 1) * each;
    pen.text(table.title, EDGE, { size: 17, bold: true });
    pen.top += LINE;
    table.columns.forEach((column, place) =>
        pen.text(column.label, right(place), { size: 12, color: INK.muted, align: "right", width: each - 8 })
    );
    pen.rule();
    for (const row of table.rows.slice(0, MOST_ROWS)) {
        pen.top += LINE;
        pen.text(row.label, EDGE, { width: name - 10 });
        table.columns.forEach(({ name: measure, kind }, place) => {
            const figure = row.figures[measure];
            const text = formatFigure(figure.value, kind, currencyId);
            pen.text(figure.n === undefined || figure.value === null ? text : `${text} (${figure.n})`, right(place), {
                align: "right",
            });
        });
    }
    pen.top += LINE + 22;
}

const rowsOf = (table) => Math.min(table.rows.length, MOST_ROWS);
const isShown = (table) => Boolean(table && table.rows.length);

/** The charts beside each other. */
function drawCharts(pen, charts) {
    const width = (INNER - GAP * (charts.length - 1)) / charts.length;
    const top = pen.top;
    charts.forEach(({ title, config }, place) => {
        const left = EDGE + place * (width + GAP);
        pen.top = top;
        pen.text(title, left, { size: 17, bold: true });
        pen.ctx.drawImage(paintChart(config, width, CHART), left, top + 14, width, CHART);
    });
    pen.top = top + CHART + 50;
}

/**
 * @param {{ title: string, subtitle: string, sections: Object, currencyId: number, charts: Object[] }} told
 * @returns {Promise<Blob>} what the dashboard tells as one picture (PNG)
 */
export function drawPicture({ title, subtitle, sections, currencyId, charts }) {
    const tables = TABLES.map((name) => sections[name]).filter(isShown);
    const height =
        2 * EDGE +
        70 +
        84 * Math.ceil(sections.tiles.columns.length / 4) +
        16 +
        CHART +
        50 +
        tables.reduce((sum, table) => sum + LINE * (rowsOf(table) + 2) + 22, 0);
    const pen = new Pen(height);
    pen.top += 16;
    pen.text(title, EDGE, { size: 28, bold: true });
    pen.top += 26;
    pen.text(subtitle, EDGE, { color: INK.muted, width: INNER });
    pen.top += 28;
    drawTiles(pen, sections.tiles, currencyId);
    drawCharts(pen, charts);
    tables.forEach((table) => drawTable(pen, table, currencyId));
    return new Promise((resolve) => {
        pen.canvas.toBlob(resolve, "image/png");
    });
}
