// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onMounted, onWillUnmount } from "@odoo/owl";
import { MailComposerFormController } from "@mail/chatter/web/mail_composer_form";
import { browser } from "@web/core/browser/browser";
import { _t } from "@web/core/l10n/translation";
import { rpc } from "@web/core/network/rpc";
import { patch } from "@web/core/utils/patch";
import { useService } from "@web/core/utils/hooks";
import { noteSaving } from "./drafts";
import { ownHtml } from "./own_html";

/** How often an open composer tells what is written: the card is held meanwhile, for two minutes each time. */
const EVERY = 30000;

/** While a letter is written from a card, it is kept as a draft, and nobody takes the card back. */
patch(MailComposerFormController.prototype, {
    setup() {
        super.setup(...arguments);
        this.notification = useService("notification");
        this.draft = { kept: "", done: false, lost: "" };
        let timer;
        onMounted(() => {
            timer = browser.setInterval(() => this.keepDraft(), EVERY);
        });
        onWillUnmount(() => {
            browser.clearInterval(timer);
            if (!this.draft.done) {
                noteSaving(this.keepDraft());
            }
        });
    },

    /** The id of the card that the letter is written from, if it is. */
    get interestId() {
        const { model, res_ids: ids, composition_mode: mode } = this.model.root.data;
        const found = model === "social.interest" && mode === "comment" ? JSON.parse(ids || "[]") : [];
        return found.length === 1 ? found[0] : undefined;
    },

    async keepDraft() {
        if (!this.interestId) {
            return;
        }
        // what the editor has is told to the record
        await this.model.root.isDirty();
        const text = ownHtml(this.model.root.data.body);
        if (text || this.draft.kept) {
            await this.sendDraft(text);
        }
    },

    async sendDraft(text) {
        this.draft.kept = text;
        const { lost } = await rpc(
            "/web/dataset/call_kw/social.interest/save_draft",
            { model: "social.interest", method: "save_draft", args: [[this.interestId], text], kwargs: {} },
            { silent: true }
        );
        if (lost && lost !== this.draft.lost) {
            this.notification.add(_t("%s Your text is kept as a draft.", lost), { type: "warning", sticky: true });
        }
        this.draft.lost = lost;
    },

    async beforeExecuteActionButton(clickParams) {
        if (this.interestId && clickParams.special === "cancel") {
            this.draft.done = true;
            if (this.draft.kept || ownHtml(this.model.root.data.body)) {
                await this.sendDraft("");
            }
        } else if (this.interestId && clickParams.name === "action_send_mail") {
            // whatever comes of it, the text is safe
            await this.keepDraft();
            this.draft.done = true;
        }
        return super.beforeExecuteActionButton(...arguments);
    },
});
