// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onWillStart, useState } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { ListController } from "@web/views/list/list_controller";
import { listView } from "@web/views/list/list_view";

/** Says how many messages were read by an older parser, and offers to read them again. */
export class QuarantineController extends ListController {
    static template = "social_interest.QuarantineView";

    setup() {
        super.setup();
        this.orm = useService("orm");
        this.action = useService("action");
        this.older = useState({ count: 0, busy: false });
        onWillStart(() => this.countOlder());
    }

    async countOlder() {
        this.older.count = await this.orm.call(this.props.resModel, "count_older", []);
    }

    async onProcessOlder() {
        this.older.busy = true;
        try {
            const action = await this.orm.call(this.props.resModel, "action_process_older", []);
            await this.action.doAction(action, { onClose: () => this.model.load() });
            await this.countOlder();
        } finally {
            this.older.busy = false;
        }
    }
}

export const quarantineView = { ...listView, Controller: QuarantineController };

registry.category("views").add("social_interest_quarantine", quarantineView);
