// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { Dialog } from "@web/core/dialog/dialog";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { TalkPanel } from "./talk_panel";

/** The conversation on the card's own page: what stands beside the feed on a wide screen. */
export class TalkWidget extends Component {
    static template = "social_interest.TalkWidget";
    static components = { TalkPanel };
    static props = { ...standardWidgetProps };
}

export const talkWidget = {
    component: TalkWidget,
    fieldDependencies: [
        { name: "answer_url", type: "char" },
        { name: "can_answer", type: "boolean" },
        { name: "link_url", type: "char" },
        { name: "link_refusal", type: "char" },
        { name: "private_answer_url", type: "char" },
        { name: "author_name", type: "char" },
        { name: "state", type: "selection" },
    ],
};

registry.category("view_widgets").add("interest_talk", talkWidget);

/** @returns {Promise<Object|null>} the last card of the talk of a contact or a deal, as a panel wants its record */
export async function readTalkRecord(orm, resModel, resId) {
    const id = await orm.call(resModel, "interest_talk_card", [[resId]]);
    if (!id) {
        return null;
    }
    const names = talkWidget.fieldDependencies.map(({ name }) => name);
    const [data] = await orm.read("social.interest", [id], names);
    return { id: `card-${id}`, resId: id, resModel: "social.interest", fields: {}, data, load() {} };
}

/** The conversation with the person of a contact or a deal, over its form. */
export class TalkDialog extends Component {
    static template = "social_interest.TalkDialog";
    static components = { Dialog, TalkPanel };
    static props = { record: Object, close: Function };
}

/** The photo on a contact's or a deal's form: it opens the conversation. */
export class PersonButton extends Component {
    static template = "social_interest.PersonButton";
    static props = { ...standardWidgetProps };

    setup() {
        // not by the hook: under More the button is gone once it is pressed, and with it what the hook waits for
        this.orm = this.env.services.orm;
        this.dialog = useService("dialog");
        this.notification = useService("notification");
    }

    get photo() {
        const { record } = this.props;
        const id = record.resModel === "res.partner" ? record.resId : record.data.partner_id?.id;
        return id ? `/web/image/res.partner/${id}/avatar_128` : "";
    }

    async onClick() {
        const { resModel, resId } = this.props.record;
        const record = await readTalkRecord(this.orm, resModel, resId);
        if (!record) {
            this.notification.add(_t("There is no interest of this person that you may see."), { type: "warning" });
            return;
        }
        this.dialog.add(TalkDialog, { record });
    }
}

registry.category("view_widgets").add("interest_person", {
    component: PersonButton,
    fieldDependencies: [{ name: "interest_count", type: "integer" }],
});
