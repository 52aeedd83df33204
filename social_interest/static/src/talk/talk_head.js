// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { Dropdown } from "@web/core/dropdown/dropdown";
import { DropdownItem } from "@web/core/dropdown/dropdown_item";
import { _t } from "@web/core/l10n/translation";
import { user } from "@web/core/user";
import { useService } from "@web/core/utils/hooks";
import { TakeButton } from "../claim/take_button";
import { Viewers } from "../live/viewers";
import { SnoozeButton, SnoozedLine } from "../snooze/snooze_button";
import { TalkStage } from "../stage/talk_stage";
import { useDeed } from "../undo/deed_hook";
import { SCREEN } from "../undo/deed_service";

const MANAGERS = "sales_team.group_sale_salesman_all_leads";

/** Who it is, and what is done about the card without leaving it. */
export class TalkHead extends Component {
    static template = "social_interest.TalkHead";
    static components = {
        Dropdown,
        DropdownItem,
        SnoozeButton,
        SnoozedLine,
        TakeButton,
        TalkStage,
        Viewers,
    };
    static props = { record: Object, talk: Object, onClose: { type: Function, optional: true } };

    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
        this.notification = useService("notification");
        this.deed = useDeed();
        this.state = useState({ busy: false, isManager: false });
        user.hasGroup(MANAGERS).then((isManager) => (this.state.isManager = isManager));
    }

    get card() {
        return this.props.record.data;
    }

    get person() {
        return this.props.talk.person;
    }

    get isOpen() {
        return ["new", "taken"].includes(this.card.state);
    }

    get canProcess() {
        const { state, verdict, needs_answer: needsAnswer } = this.card;
        return verdict !== "failed" && (["taken", "answered"].includes(state) || (state === "new" && !needsAnswer));
    }

    get canBecomeLead() {
        return !this.card.lead_id && this.card.verdict !== "failed";
    }

    /** "Is this your site?" is a manager's to answer. */
    get asksForSite() {
        const { source_unconfirmed: unconfirmed, source_sender_domain: domain, verdict } = this.card;
        return unconfirmed && verdict !== "failed" && domain && domain !== "*";
    }

    get partnerId() {
        return this.card.partner_id?.id || false;
    }

    /** One thing at a time. */
    async act(deed) {
        if (this.state.busy) {
            return;
        }
        this.state.busy = true;
        try {
            await deed();
        } finally {
            this.state.busy = false;
        }
    }

    async call(method, model = this.props.record.resModel, id = this.props.record.resId) {
        await this.act(() => this.deed(model, [id], method, { reload: () => this.props.record.load() }));
    }

    /** A deal is made where one stands; who wants to see it, opens it. */
    async onDeal() {
        const { record } = this.props;
        await this.act(async () => {
            const result = await this.orm.call(record.resModel, "action_to_lead", [[record.resId]], {
                context: SCREEN,
            });
            if (result?.res_model === "crm.lead" && result.target !== "new") {
                this.notification.add(_t("A deal was made of it."), {
                    type: "success",
                    buttons: [{ name: _t("Open it"), onClick: () => this.action.doAction(result) }],
                });
            } else if (result?.type) {
                await this.action.doAction(result, { onClose: () => record.load() });
            }
            await record.load();
        });
    }

    async onActivity() {
        const { record } = this.props;
        await this.action.doAction(
            {
                type: "ir.actions.act_window",
                name: _t("Schedule Activity"),
                res_model: "mail.activity.schedule",
                views: [[false, "form"]],
                target: "new",
                context: { active_model: record.resModel, active_ids: [record.resId], active_id: record.resId },
            },
            { onClose: () => record.load() }
        );
    }

    /** Another profile of the person: his last card there, beside the feed where one stands; else the profile. */
    async openProfile({ id, card }) {
        if (card && this.env.interestDesk) {
            await this.env.interestDesk.openCard(card);
        } else if (card) {
            await this.openForm("social.interest", card);
        } else {
            await this.openForm("social.interest.author", id);
        }
    }

    async openForm(model, id) {
        await this.action.doAction({
            type: "ir.actions.act_window",
            res_model: model,
            res_id: id,
            views: [[false, "form"]],
        });
    }

    onSite(isOurs) {
        return this.call(isOurs ? "action_confirm_site" : "action_deny_site");
    }
}
