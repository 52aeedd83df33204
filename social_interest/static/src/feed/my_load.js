// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";

/** "6 of 15 yours": leads to one's own open cards. */
export class MyLoad extends Component {
    static template = "social_interest.MyLoad";
    static props = {};

    setup() {
        const service = useService("social_interest_my_load");
        this.action = useService("action");
        this.load = useState(service.load);
        service.follow();
    }

    get text() {
        const { open, limit } = this.load;
        return limit ? _t("%(open)s of %(limit)s yours", { open, limit }) : _t("%s yours", open);
    }

    get isFull() {
        return this.load.limit && this.load.open >= this.load.limit;
    }

    onClick() {
        return this.action.doAction("social_interest.action_interest_mine", { clearBreadcrumbs: true });
    }
}
