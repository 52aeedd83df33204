// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { imageUrl } from "@web/core/utils/urls";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { isMine } from "../claim/claim_hook";
import { formatLength } from "./target_time";

const { DateTime } = luxon;

/** Who has the card, and since when: "You took it 8 min ago". */
export class OwnerLine extends Component {
    static template = "social_interest.OwnerLine";
    static props = { ...standardWidgetProps };

    get owner() {
        return this.props.record.data.user_id;
    }

    get avatar() {
        return imageUrl("res.users", this.owner.id, "avatar_128");
    }

    get text() {
        const { state, opened_date: opened, taken_date: taken } = this.props.record.data;
        const name = this.owner.display_name;
        if (state !== "taken" || !taken) {
            return name;
        }
        const time = formatLength(
            Math.max(
                0,
                DateTime.now()
                    .diff(opened || taken)
                    .as("minutes")
            )
        );
        if (isMine(this.props.record)) {
            return opened ? _t("You opened it %s ago", time) : _t("You took it %s ago", time);
        }
        return _t("%(name)s took it %(time)s ago", { name, time });
    }
}

export const ownerLine = {
    component: OwnerLine,
    fieldDependencies: [
        { name: "state", type: "selection" },
        { name: "user_id", type: "many2one", relation: "res.users" },
        { name: "taken_date", type: "datetime" },
        { name: "opened_date", type: "datetime" },
    ],
};

registry.category("view_widgets").add("interest_owner", ownerLine);
