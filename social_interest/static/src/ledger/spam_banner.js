// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillStart, useState } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { ListController } from "@web/views/list/list_controller";
import { listView } from "@web/views/list/list_view";

/** Says how many letters the mail server's word put aside, and shows them. */
export class SpamBanner extends Component {
    static template = "social_interest.SpamBanner";
    static props = {};

    setup() {
        this.action = useService("action");
        this.state = useState({ count: 0 });
        const orm = useService("orm");
        onWillStart(async () => {
            this.state.count = await orm.call("social.interest.mail", "count_spam", []);
        });
    }

    onShow() {
        this.action.doAction("social_interest.action_interest_spam");
    }
}

export class LedgerListController extends ListController {
    static template = "social_interest.LedgerList";
    static components = { ...ListController.components, SpamBanner };
}

registry.category("views").add("social_interest_ledger", { ...listView, Controller: LedgerListController });
