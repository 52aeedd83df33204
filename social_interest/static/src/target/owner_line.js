// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { imageUrl } from "@web/core/utils/urls";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { isMine } from "../claim/claim_hook";
import { useNow } from "./now";
import { formatAgo } from "./moments";

/** Which colleague has the card, or whose the answer is. Of one's own, the state says "Yours". */
export class OwnerLine extends Component {
    static template = "social_interest.OwnerLine";
    static props = { ...standardWidgetProps };

    setup() {
        this.clock = useNow();
    }

    get owner() {
        return this.props.record.data.user_id;
    }

    get avatar() {
        return imageUrl("res.users", this.owner.id, "avatar_128");
    }

    get isShown() {
        return this.owner && !(this.props.record.data.state === "taken" && isMine(this.props.record));
    }

    get text() {
        const { state, opened_date: opened, taken_date: taken } = this.props.record.data;
        const name = this.owner.display_name;
        if (state !== "taken" || !taken) {
            return name;
        }
        return _t("%(name)s, %(time)s", { name, time: formatAgo(opened || taken, this.clock.now) });
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
