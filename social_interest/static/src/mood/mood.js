// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { Dropdown } from "@web/core/dropdown/dropdown";
import { DropdownItem } from "@web/core/dropdown/dropdown_item";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { useDeed } from "../undo/deed_hook";

const ICONS = { unhappy: "fa-frown-o", neutral: "fa-meh-o", happy: "fa-smile-o" };

/**
 * The mood of what the person wrote, and its correction in one click: three faces; what somebody said is
 * taken back by one more click on it. In small it is the face alone, where it says something.
 */
export class Mood extends Component {
    static template = "social_interest.Mood";
    static components = { Dropdown, DropdownItem };
    static props = { ...standardWidgetProps, small: { type: Boolean, optional: true } };

    setup() {
        this.deed = useDeed();
        this.state = useState({ busy: false });
    }

    get card() {
        return this.props.record.data;
    }

    get isShown() {
        const { verdict, mood } = this.card;
        const tells = !this.props.small || ["unhappy", "happy"].includes(mood);
        return Boolean(this.props.record.resId) && verdict !== "failed" && tells;
    }

    get choices() {
        const labels = { unhappy: _t("Unhappy"), neutral: _t("Neutral"), happy: _t("Happy") };
        return Object.entries(ICONS).map(([value, icon]) => {
            const isNow = this.card.mood === value;
            const isSet = this.card.mood_set === value;
            const label = labels[value];
            const title = isNow ? this.tell(label) : _t("Correct the mood: %s", label);
            return {
                value,
                icon,
                label,
                isNow,
                isSet,
                title: isSet ? `${title}. ${_t("Click to take it back.")}` : title,
            };
        });
    }

    get now() {
        return this.choices.find((choice) => choice.isNow);
    }

    tell(label) {
        return this.card.mood_reason ? `${label} (${this.card.mood_reason})` : label;
    }

    async onChoose(choice) {
        if (this.state.busy) {
            return;
        }
        this.state.busy = true;
        const { record } = this.props;
        try {
            await this.deed(record.resModel, [record.resId], "set_mood", {
                args: [choice.isSet ? false : choice.value],
                reload: () => record.load(),
            });
        } finally {
            this.state.busy = false;
        }
    }
}

export const moodWidget = {
    component: Mood,
    extractProps: ({ options }) => ({ small: Boolean(options.small) }),
    fieldDependencies: [
        { name: "mood", type: "selection" },
        { name: "mood_set", type: "selection" },
        { name: "mood_reason", type: "char" },
        { name: "verdict", type: "selection" },
    ],
};

registry.category("view_widgets").add("interest_mood", moodWidget);
