// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { Dropdown } from "@web/core/dropdown/dropdown";
import { DropdownItem } from "@web/core/dropdown/dropdown_item";
import { useService } from "@web/core/utils/hooks";

/** The prepared replies that fit a card, to be put into the box and changed there. */
export class ReplyPicker extends Component {
    static template = "social_interest.ReplyPicker";
    static components = { Dropdown, DropdownItem };
    static props = { record: Object, onPick: Function, onTemplate: { type: Function, optional: true } };

    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
        this.state = useState({ replies: [], templates: [] });
    }

    async load() {
        const { record } = this.props;
        Object.assign(this.state, await this.orm.call(record.resModel, "reply_offers", [[record.resId]]));
    }

    onManage() {
        return this.action.doAction("social_interest.action_prepared_reply");
    }
}
