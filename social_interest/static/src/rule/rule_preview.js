// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";

/** What the rule of a form would do with the last cards, as it is typed: nothing is saved. */
export class RulePreview extends Component {
    static template = "social_interest.RulePreview";
    static props = { ...standardWidgetProps };

    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
        this.state = useState({ found: null, busy: false, asked: "" });
    }

    /** Whether the form says something else than when the preview was made. */
    get isOld() {
        return this.state.asked !== this.typed;
    }

    /** What the form says, in the fields that one may write; an empty one is empty however it is held. */
    get typed() {
        const { activeFields, data, fields } = this.props.record;
        const names = Object.keys(activeFields).filter((name) => !fields[name].readonly);
        const told = (value) => value?.currentIds?.join() || (value?.currentIds ? null : value?.id || value) || null;
        return JSON.stringify(names.sort().map((name) => [name, told(data[name])]));
    }

    async onPreview() {
        if (this.state.busy) {
            return;
        }
        this.state.busy = true;
        const { record } = this.props;
        try {
            const values = await record.getChanges();
            const asked = this.typed;
            const ids = record.resId ? [record.resId] : [];
            this.state.found = await this.orm.call("social.interest.rule", "preview", [ids, values], {
                context: record.context,
            });
            this.state.asked = asked;
        } finally {
            this.state.busy = false;
        }
    }

    onOpen(cardId) {
        return this.action.doAction({
            type: "ir.actions.act_window",
            res_model: "social.interest",
            res_id: cardId,
            views: [[false, "form"]],
            target: "new",
        });
    }
}

export const rulePreview = { component: RulePreview };
registry.category("view_widgets").add("interest_rule_preview", rulePreview);
