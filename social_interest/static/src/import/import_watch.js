// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillUnmount, xml } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { registry } from "@web/core/registry";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";

const EVERY = 2_000;

/** Loads the import anew as long as something happens in the background; shows nothing itself. */
export class ImportWatch extends Component {
    static template = xml``;
    static props = { ...standardWidgetProps };

    setup() {
        let loading = false;
        const timer = browser.setInterval(async () => {
            const { record } = this.props;
            if (loading || !this.isBusy || record.dirty || document.hidden) {
                return;
            }
            loading = true;
            try {
                await record.load();
            } finally {
                loading = false;
            }
        }, EVERY);
        onWillUnmount(() => browser.clearInterval(timer));
    }

    get isBusy() {
        const { state, pending_count: pending } = this.props.record.data;
        return state === "waiting" || state === "running" || pending > 0;
    }
}

export const importWatch = {
    component: ImportWatch,
    fieldDependencies: [
        { name: "state", type: "selection" },
        { name: "pending_count", type: "integer" },
    ],
};

registry.category("view_widgets").add("interest_import_watch", importWatch);
