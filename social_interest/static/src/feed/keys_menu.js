// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { DropdownItem } from "@web/core/dropdown/dropdown_item";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { FeedKeysDialog } from "./feed_keys";

/** Leads to the keys of the feed those who do not know that there is a key for them. */
export class KeysMenu extends Component {
    static template = "social_interest.KeysMenu";
    static components = { DropdownItem };
    static props = {};

    setup() {
        this.dialog = useService("dialog");
    }

    onSelected() {
        this.dialog.add(FeedKeysDialog);
    }
}

registry.category("cogMenu").add("social_interest_keys", {
    Component: KeysMenu,
    groupNumber: 20,
    isDisplayed: ({ config, searchModel }) =>
        config.viewType === "kanban" && searchModel?.resModel === "social.interest",
});
