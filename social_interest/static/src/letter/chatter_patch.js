// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Chatter } from "@mail/chatter/web_portal/chatter";
import { patch } from "@web/core/utils/patch";
import { useService } from "@web/core/utils/hooks";
import { draftsSaved } from "./drafts";

/**
 * On a card *Send message* writes a letter to the person: in the composer of
 * answers, so that there is one way out. Where no letter can be written, the
 * button is not there: nor is it on a person's profile, which has notes only.
 */
patch(Chatter.prototype, {
    setup() {
        super.setup(...arguments);
        this.action = useService("action");
    },

    get isInterest() {
        return this.props.threadModel === "social.interest";
    },

    get canSendMessage() {
        if (this.props.threadModel === "social.interest.author") {
            return false;
        }
        return !this.isInterest || Boolean(this.props.record?.data.can_write);
    },

    toggleComposer(mode = false) {
        if (mode === "message" && this.isInterest && this.state.thread.id) {
            return this.writeLetter();
        }
        return super.toggleComposer(...arguments);
    },

    async writeLetter() {
        if (this.writing) {
            return;
        }
        this.writing = true;
        try {
            await this.props.saveRecord?.();
            const thread = this.state.thread;
            await draftsSaved();
            const action = await this.orm.call("social.interest", "action_write", [[thread.id]]);
            await this.action.doAction(action, {
                onClose: async () => {
                    await this.props.record?.load();
                    this.load(thread, [...this.requestList, "messages"]);
                },
            });
        } finally {
            this.writing = false;
        }
    },
});
