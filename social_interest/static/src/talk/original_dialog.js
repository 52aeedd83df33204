// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { Dialog } from "@web/core/dialog/dialog";
import { _t } from "@web/core/l10n/translation";

/** The message as it came, in a frame without scripts, forms, links and an origin. */
export class OriginalDialog extends Component {
    static template = "social_interest.OriginalDialog";
    static components = { Dialog };
    static props = { cardId: Number, close: Function };

    setup() {
        this.state = useState({ part: "shown" });
    }

    get parts() {
        return [
            { name: "shown", label: _t("As shown") },
            { name: "text", label: _t("Text") },
        ];
    }
}
