// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillStart, useState } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { ListController } from "@web/views/list/list_controller";
import { listView } from "@web/views/list/list_view";

/** Of how many deals one knows what came first: figures of the others say nothing. */
export class CreditBanner extends Component {
    static template = "social_interest.CreditBanner";
    static props = {};

    setup() {
        this.orm = useService("orm");
        this.state = useState({ known: 0, total: 0, percent: 0, waiting: 0 });
        onWillStart(async () =>
            Object.assign(this.state, await this.orm.call("social.interest.credit", "first_touch_known", []))
        );
    }
}

export class CreditListController extends ListController {
    static template = "social_interest.CreditList";
    static components = { ...ListController.components, CreditBanner };
}

registry.category("views").add("social_interest_credit_list", { ...listView, Controller: CreditListController });
