// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { Inspector } from "./inspector";

/**
 * The original message. Whatever it holds stays in a frame without scripts,
 * forms, links and an origin; see controllers/raw_mail.py for what it is given.
 */
export class RawMessage extends Component {
    static template = "social_interest.RawMessage";
    static components = { Inspector };
    static props = { ...standardWidgetProps };

    setup() {
        this.state = useState({ part: "shown" });
    }

    get parts() {
        return [
            { name: "shown", label: _t("As shown") },
            { name: "text", label: _t("Text") },
            { name: "source", label: _t("Source code") },
            { name: "inspect", label: _t("Inspector") },
        ];
    }

    get base() {
        return `/social_interest/mail/${this.props.record.resId}`;
    }

    get title() {
        return _t("The original message: %s", this.parts.find(({ name }) => name === this.state.part).label);
    }

    get isEmpty() {
        return !this.props.record.data.has_raw;
    }
}

export const rawMessage = {
    component: RawMessage,
    fieldDependencies: [{ name: "has_raw", type: "boolean" }],
};

registry.category("view_widgets").add("interest_raw_message", rawMessage);
