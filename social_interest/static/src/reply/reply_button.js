// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { Dropdown } from "@web/core/dropdown/dropdown";
import { DropdownItem } from "@web/core/dropdown/dropdown_item";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { usePlace } from "../answer/place_hook";
import { isMine, useClaim, useLostCard } from "../claim/claim_hook";
import { copyText } from "./copy_text";

/** The prepared replies that fit a card: the second click copies one and opens the page. */
export class ReplyButton extends Component {
    static template = "social_interest.ReplyButton";
    static components = { Dropdown, DropdownItem };
    static props = { ...standardWidgetProps };

    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
        this.notification = useService("notification");
        this.claim = useClaim();
        this.openPlace = usePlace();
        this.lostCard = useLostCard();
        this.state = useState({ replies: [], templates: [] });
    }

    get card() {
        return this.props.record.data;
    }

    get isActive() {
        // a call is spoken
        return this.card.can_answer && this.card.answer_kind !== "call" && !this.lostCard(this.props.record);
    }

    get isEmpty() {
        return !this.state.replies.length && !this.state.templates.length;
    }

    call(method, ...args) {
        const { record } = this.props;
        return this.orm.call(record.resModel, method, [[record.resId], ...args]);
    }

    async load() {
        Object.assign(this.state, await this.call("reply_offers"));
    }

    async onReply(reply) {
        const { record } = this.props;
        if (this.card.answer_kind === "mail") {
            return this.compose("use_reply", reply.id);
        }
        // both within the click: the clipboard and the new tab are the browser's to allow
        const copying = copyText(reply.text);
        const opening = this.openPlace(record, this.card.answer_url, () => this.call("use_reply", reply.id));
        if (await copying) {
            if (await opening) {
                this.notification.add(_t("Copied — paste it on the page"), { type: "success" });
            }
            return;
        }
        this.notification.add(reply.text, {
            title: _t("The browser does not let us copy. Copy it from here:"),
            type: "warning",
            sticky: true,
        });
        await opening;
    }

    async onTemplate(template) {
        await this.compose("answer_by_template", template.id);
    }

    async compose(method, id) {
        const { record } = this.props;
        if (!isMine(record) && !(await this.claim(record))) {
            return;
        }
        const action = await this.call(method, id);
        await this.action.doAction(action, { onClose: () => record.load() });
    }

    async onManage() {
        await this.action.doAction("social_interest.action_prepared_reply");
    }
}

export const replyButton = {
    component: ReplyButton,
    fieldDependencies: [
        { name: "state", type: "selection" },
        { name: "answer_kind", type: "selection" },
        { name: "answer_url", type: "char" },
        { name: "can_answer", type: "boolean" },
        { name: "user_id", type: "many2one", relation: "res.users" },
    ],
};

registry.category("view_widgets").add("interest_reply", replyButton);
