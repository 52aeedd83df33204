// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { standardFieldProps } from "@web/views/fields/standard_field_props";

/** The profiles of a person, each one click away. */
export class Profiles extends Component {
    static template = "social_interest.Profiles";
    static props = { ...standardFieldProps, short: { type: Boolean, optional: true } };

    setup() {
        this.action = useService("action");
    }

    get profiles() {
        return this.props.record.data[this.props.name] || [];
    }

    async onOpen(profile) {
        await this.action.doAction({
            type: "ir.actions.act_window",
            res_model: "social.interest.author",
            res_id: profile.id,
            views: [[false, "form"]],
        });
    }
}

registry.category("fields").add("interest_profiles", {
    component: Profiles,
    supportedTypes: ["json"],
    extractProps: ({ options }) => ({ short: Boolean(options.short) }),
});

/** How often a person did what; each number opens its cards. */
export class ActionCounts extends Component {
    static template = "social_interest.ActionCounts";
    static props = { ...standardFieldProps };

    setup() {
        this.action = useService("action");
    }

    get counts() {
        return this.props.record.data[this.props.name] || [];
    }

    async onOpen(action) {
        await this.action.doAction({
            type: "ir.actions.act_window",
            name: action.name,
            res_model: "social.interest",
            domain: [
                ["author_id", "=", this.props.record.resId],
                ["action_id", "=", action.id],
            ],
            views: [
                [false, "list"],
                [false, "form"],
            ],
        });
    }
}

registry.category("fields").add("interest_action_counts", { component: ActionCounts, supportedTypes: ["json"] });
