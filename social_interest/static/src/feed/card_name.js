// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useEffect, useRef } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { authorOf } from "./announcer";

/** Gives its card a name for screen readers: who did what, and where. */
export class CardName extends Component {
    static template = "social_interest.CardName";
    static props = { ...standardWidgetProps };

    setup() {
        const root = useRef("root");
        useEffect(
            (name) => {
                const card = root.el.closest(".o_kanban_record");
                // Odoo's "link" may hold no buttons
                card?.setAttribute("role", "article");
                card?.setAttribute("aria-label", name);
            },
            () => [this.name]
        );
    }

    get name() {
        const { action_phrase: action, source_id: source, verdict } = this.props.record.data;
        const words = { author: authorOf(this.props.record), action: action || "" };
        const what =
            verdict === "failed"
                ? _t("%(author)s says: someone %(action)s", words)
                : _t("%(author)s %(action)s", words);
        return [what.trim(), source?.display_name].filter(Boolean).join(", ");
    }
}

export const cardName = {
    component: CardName,
    fieldDependencies: [
        { name: "action_phrase", type: "char" },
        { name: "author_id", type: "many2one", relation: "social.interest.author" },
        { name: "author_name", type: "char" },
        { name: "channel_id", type: "many2one", relation: "social.interest.channel" },
        { name: "source_id", type: "many2one", relation: "social.interest.source" },
        { name: "verdict", type: "selection" },
    ],
};

registry.category("view_widgets").add("interest_name", cardName);
