// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { useNow } from "./now";

// where the view does not load when the card is about to be late
const SOON = 30;

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

/** How long until the answer is due, how long it is over, or how long it took. */
export class TargetTime extends Component {
    static template = "social_interest.TargetTime";
    static props = { ...standardWidgetProps };

    setup() {
        this.clock = useNow();
    }

    /** @returns {{icon: string, className: string, text: string, title?: string} | null} */
    get time() {
        const { state, deadline, answered_date: answered, date, verdict } = this.props.record.data;
        if (verdict === "failed") {
            return { icon: "fa-exclamation-triangle", className: "text-muted", text: _t("Forged") };
        }
        if (state === "ignored") {
            return { icon: "fa-ban", className: "text-muted", text: _t("Ignored") };
        }
        if (answered) {
            const took = formatLength(Math.max(0, answered.diff(date).as("minutes")));
            return { icon: "fa-check", className: "text-muted", text: _t("Answered in %s", took) };
        }
        if (!deadline || state === "processed") {
            return null;
        }
        const left = deadline.diff(this.clock.now).as("minutes");
        if (left < 0) {
            return {
                icon: "fa-exclamation-circle",
                className: "o_si_late",
                text: _t("%s over target", formatLength(-left)),
            };
        }
        const text = _t("%s left", formatLength(left));
        return this.isSoon(left)
            ? { icon: "fa-hourglass-half", className: "o_si_soon", text, title: _t("About to be late") }
            : { icon: "fa-clock-o", className: "text-muted", text };
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
