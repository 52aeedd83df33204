// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { ActivityListPopover } from "@mail/core/web/activity_list_popover";
import { usePopover } from "@web/core/popover/popover_hook";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";

/** The activities of a card, and a new one; which there are is asked when one wants to see them. */
export class CardActivities extends Component {
    static template = "social_interest.CardActivities";
    static props = { ...standardWidgetProps };

    setup() {
        this.orm = useService("orm");
        this.popover = usePopover(ActivityListPopover, { position: "bottom-end" });
    }

    get isOffered() {
        return this.props.record.data.verdict !== "failed";
    }

    async onClick(ev) {
        const { record } = this.props;
        // out of sight, what is pressed by the menu is no place for a popover
        const target = this.env.interestCard?.root.el?.querySelector(".o_si_dots") || ev.currentTarget;
        const [{ activity_ids: activityIds }] = await this.orm.read(record.resModel, [record.resId], ["activity_ids"]);
        this.popover.open(target, {
            activityIds,
            onActivityChanged: () => record.load(),
            resId: record.resId,
            resModel: record.resModel,
        });
    }
}

export const cardActivities = {
    component: CardActivities,
    fieldDependencies: [{ name: "verdict", type: "selection" }],
};

registry.category("view_widgets").add("interest_activities", cardActivities);
