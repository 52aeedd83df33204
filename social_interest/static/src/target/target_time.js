// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { formatFull, formatLength, formatMoment } from "./moments";
import { useNow } from "./now";

// where the view does not load when the card is about to be late
const SOON = 30;

/** By when the answer is due, since when it is late, or after how long it came; as the clock says it. */
export class TargetTime extends Component {
    static template = "social_interest.TargetTime";
    static props = { ...standardWidgetProps };

    setup() {
        this.clock = useNow();
    }

    /** @returns {{icon: string, className: string, text: string, title: string, hint?: string} | null} */
    get time() {
        const { state, deadline, answered_date: answered, date, verdict } = this.props.record.data;
        if (verdict === "failed") {
            return { icon: "fa-exclamation-triangle", className: "text-muted", text: _t("Forged"), title: "" };
        }
        if (answered && state !== "ignored") {
            const took = formatLength(Math.max(0, answered.diff(date).as("minutes")));
            return {
                icon: "fa-clock-o",
                className: "text-muted",
                text: _t("after %s", took),
                title: _t("Answered on %s", formatFull(answered)),
            };
        }
        if (!deadline || !["new", "taken"].includes(state)) {
            return null;
        }
        return this.waiting(deadline, this.clock.now);
    }

    waiting(deadline, now) {
        const left = deadline.diff(now).as("minutes");
        const moment = formatMoment(deadline, now);
        if (left < 0) {
            return {
                icon: "fa-exclamation-circle",
                className: "o_si_late",
                text: _t("late since %s", moment),
                title: _t("%(time)s over target, due on %(date)s", {
                    time: formatLength(-left),
                    date: formatFull(deadline),
                }),
            };
        }
        const title = _t("%(time)s left, due on %(date)s", { time: formatLength(left), date: formatFull(deadline) });
        const text = _t("by %s", moment);
        return this.isSoon(left)
            ? { icon: "fa-hourglass-half", className: "o_si_soon", text, title, hint: _t("About to be late") }
            : { icon: "fa-clock-o", className: "text-muted", text, title };
    }

    isSoon(left) {
        const { warn_date: warn } = this.props.record.data;
        return warn ? warn <= this.clock.now : warn === undefined && left < SOON;
    }
}

export const targetTime = {
    component: TargetTime,
    fieldDependencies: [
        { name: "state", type: "selection" },
        { name: "verdict", type: "selection" },
        { name: "deadline", type: "datetime" },
        { name: "answered_date", type: "datetime" },
        { name: "date", type: "datetime" },
    ],
};

registry.category("view_widgets").add("interest_target", targetTime);
