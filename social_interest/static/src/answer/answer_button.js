// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useRef } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { isMine, useClaim, useLostCard } from "../claim/claim_hook";
import { draftsSaved } from "../letter/drafts";
import { CallDialog } from "./call_dialog";

const ICONS = { page: "fa-external-link", mail: "fa-envelope-o", call: "fa-phone", chat: "fa-commenting-o" };

/**
 * Brings the user to the place of the answer. Grey and inactive once answered.
 *
 * A page opens by a real link, so that the browser itself keeps it apart from
 * the CRM (rel="noopener noreferrer"); a card that is nobody's is taken first.
 */
export class AnswerButton extends Component {
    static template = "social_interest.AnswerButton";
    static props = { ...standardWidgetProps };

    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
        this.dialog = useService("dialog");
        this.opened = useService("social_interest_opened");
        this.claim = useClaim();
        this.lostCard = useLostCard();
        this.link = useRef("link");
        this.following = false;
        this.composing = false;
    }

    get card() {
        return this.props.record.data;
    }

    get isActive() {
        return this.card.can_answer && !this.lostCard(this.props.record);
    }

    get isLink() {
        return this.card.answer_kind !== "mail";
    }

    get opensTab() {
        return this.card.answer_kind !== "call";
    }

    /** One thing is the first: a page that was opened waits for its end, and what needs no answer for its tick. */
    get style() {
        const { needs_answer: needsAnswer, opened_date: opened, state } = this.card;
        return needsAnswer === false || (opened && state === "taken") ? "btn-outline-primary" : "btn-primary";
    }

    get icon() {
        return ICONS[this.card.answer_kind];
    }

    get label() {
        return this.card.answer_kind === "call" ? _t("Call") : _t("Answer");
    }

    /** A like that was seen has no answer to speak of. */
    get isNeedless() {
        return this.card.state === "processed" && !this.card.answered_date;
    }

    get title() {
        if (this.card.verdict === "failed") {
            return _t("Forged notification: the link is off.");
        }
        if (this.isActive || !["new", "taken"].includes(this.card.state)) {
            return "";
        }
        if (this.card.answer_kind === "call") {
            return _t("No phone number is known.");
        }
        return this.card.link_refusal || _t("The message names no place to answer.");
    }

    async onLinkClick(ev) {
        if (this.following || (isMine(this.props.record) && this.card.state === "taken")) {
            return this.noteOpened();
        }
        ev.preventDefault();
        if (await this.claim(this.props.record)) {
            this.following = true;
            this.link.el?.click();
            this.following = false;
        }
    }

    async noteOpened() {
        const { record } = this.props;
        const told = this.orm.call(record.resModel, "note_opened", [[record.resId]]);
        if (this.opensTab) {
            this.opened.note(record.resId, told);
        }
        await told;
        await record.load();
        if (!this.opensTab) {
            this.showNumber();
        }
    }

    /** A computer without a phone opens nothing for a number: it is shown large, to be dialled by hand. */
    showNumber() {
        const { record } = this.props;
        this.dialog.add(CallDialog, {
            cardId: record.resId,
            name: this.card.author_id?.display_name || this.label,
            number: this.card.call_number || this.card.answer_url.replace("tel:", ""),
            onDone: () => record.load(),
        });
    }

    async onComposeClick() {
        const { record } = this.props;
        // a second press opens no second composer
        if (this.composing) {
            return;
        }
        this.composing = true;
        try {
            if (!isMine(record) && !(await this.claim(record))) {
                return;
            }
            await draftsSaved();
            const action = await this.orm.call(record.resModel, "action_answer", [[record.resId]]);
            await this.action.doAction(action, { onClose: () => record.load() });
        } finally {
            this.composing = false;
        }
    }
}

export const answerButton = {
    component: AnswerButton,
    fieldDependencies: [
        { name: "state", type: "selection" },
        { name: "verdict", type: "selection" },
        { name: "answer_kind", type: "selection" },
        { name: "answer_url", type: "char" },
        { name: "can_answer", type: "boolean" },
        { name: "link_refusal", type: "char" },
        { name: "answered_date", type: "datetime" },
        { name: "opened_date", type: "datetime" },
        { name: "needs_answer", type: "boolean" },
        { name: "call_number", type: "char" },
        { name: "author_id", type: "many2one", relation: "social.interest.author" },
        { name: "user_id", type: "many2one", relation: "res.users" },
    ],
};

registry.category("view_widgets").add("interest_answer", answerButton);
