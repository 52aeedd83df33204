// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillStart, useState } from "@odoo/owl";
import { Dropdown } from "@web/core/dropdown/dropdown";
import { DropdownItem } from "@web/core/dropdown/dropdown_item";
import { _t } from "@web/core/l10n/translation";
import { usePopover } from "@web/core/popover/popover_hook";
import { user } from "@web/core/user";
import { useService } from "@web/core/utils/hooks";
import { SnoozePopover } from "../snooze/snooze_button";
import { useDeed } from "../undo/deed_hook";
import { useTogether } from "./together";

const MANAGERS = "sales_team.group_sale_salesman_all_leads";
const TAGS = 60;

/** What is done with all selected cards of a feed at once. */
export class BulkBar extends Component {
    static template = "social_interest.BulkBar";
    static components = { Dropdown, DropdownItem };
    static props = { root: Object };

    setup() {
        this.orm = useService("orm");
        this.deed = useDeed();
        this.announce = useService("social_interest_announcer");
        this.answerTogether = useTogether();
        this.popover = usePopover(SnoozePopover, { position: "bottom", popoverClass: "o_si_snooze_popover" });
        this.state = useState({ busy: false, mayAssign: false, tags: [] });
        onWillStart(async () => {
            this.state.mayAssign = await user.hasGroup(MANAGERS);
        });
    }

    /** Several cards of one post or dialogue can have one answer. */
    get areTogether() {
        const [first, ...others] = this.props.root.selection;
        const same = ({ data }, { data: other }) =>
            data.thread_key === other.thread_key && data.source_id?.id === other.source_id?.id;
        return Boolean(others.length && first.data.thread_key) && others.every((record) => same(first, record));
    }

    /** Do something with the selected cards; they change where they stand. `act` tells whether it is done. */
    async withCards(act) {
        const { root } = this.props;
        if (this.state.busy) {
            return;
        }
        this.state.busy = true;
        try {
            const ids = await root.getResIds(true);
            if (await act(ids)) {
                this.announce(ids.length === 1 ? _t("1 card changed") : _t("%s cards changed", ids.length));
            }
        } finally {
            this.state.busy = false;
        }
    }

    async reload(ids) {
        const { root } = this.props;
        root.selection.forEach((record) => record.toggleSelection(false));
        await root.model.reread(({ resId }) => ids.includes(resId));
    }

    call(method, args = [], kwargs = {}) {
        return this.withCards((ids) =>
            this.deed(this.props.root.resModel, ids, method, { args, kwargs, reload: () => this.reload(ids) })
        );
    }

    onSnooze(ev) {
        this.popover.open(ev.currentTarget, {
            onChosen: (until, note) => this.call("snooze", [until], { note: note || false }),
        });
    }

    async loadTags() {
        this.state.tags = await this.orm.searchRead("crm.tag", [], ["name"], { limit: TAGS, order: "name" });
    }

    onTag(tag) {
        return this.withCards(async (ids) => {
            await this.orm.write(this.props.root.resModel, ids, { tag_ids: [[4, tag.id]] });
            await this.reload(ids);
            return true;
        });
    }

    async onTogether() {
        const { root } = this.props;
        const ids = await root.getResIds(true);
        await this.answerTogether(root.resModel, ids, () => this.reload(ids));
    }
}
