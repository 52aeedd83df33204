// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillStart, useState } from "@odoo/owl";
import { Dialog } from "@web/core/dialog/dialog";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { KeepLast } from "@web/core/utils/concurrency";
import { useService } from "@web/core/utils/hooks";
import { useDebounced } from "@web/core/utils/timing";
import { usePlace } from "@social_interest/answer/place_hook";
import { copyText } from "@social_interest/reply/copy_text";

/** Whoever types a title waits so long (ms) for topics like it. */
const PAUSE = 300;

/**
 * A card becomes a topic of the community, or is answered by one that is there already. Then its address is the
 * answer: copied, with the page of the card opened, or put into the letter.
 */
export class CommunityDialog extends Component {
    static template = "social_interest_forum.CommunityDialog";
    static components = { Dialog };
    static props = { interestId: Number, close: Function, onAnswer: Function };

    setup() {
        this.orm = useService("orm");
        this.notification = useService("notification");
        this.openPlace = usePlace();
        this.last = new KeepLast();
        this.state = useState({
            forums: [],
            forumId: false,
            title: "",
            text: "",
            topics: [],
            card: {},
            answer: false,
            words: "",
            busy: false,
        });
        this.onTitle = useDebounced(() => this.findSimilar(), PAUSE);
        onWillStart(() => this.begin());
    }

    call(method, ...args) {
        return this.orm.call("social.interest", method, [[this.props.interestId], ...args]);
    }

    async begin() {
        const { forums, title, text, topics, card, answer } = await this.call("read_community");
        Object.assign(this.state, { forums, title, text, topics, card, forumId: forums[0]?.id });
        this.show(answer);
    }

    get author() {
        return this.state.forums.find(({ id }) => id === Number(this.state.forumId))?.author || "";
    }

    get isLetter() {
        return this.state.card.answer_kind === "mail" && this.state.card.can_answer;
    }

    get canPost() {
        const { busy, forumId, title, text } = this.state;
        return !busy && forumId && title.trim() && text.trim();
    }

    async findSimilar() {
        this.state.topics = await this.last.add(this.call("similar_topics", this.state.title));
    }

    /** One thing at a time: a second press makes no second topic. */
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

    show(answer) {
        this.state.answer = answer;
        if (answer) {
            Object.assign(this.state, { words: answer.text, card: answer.card });
        }
    }

    /** The card is this user's from now on, whether he goes on or closes the dialog. */
    async take(answering) {
        this.show(await answering);
        this.props.onAnswer();
    }

    onPost() {
        const { forumId, title, text } = this.state;
        return this.act(() => this.take(this.call("post_to_community", Number(forumId), title, text)));
    }

    onUse(topic) {
        return this.act(() => this.take(this.call("use_topic", topic.id)));
    }

    /** Copying and opening happen within the click: the clipboard and the new tab are the browser's to allow. */
    onCopy() {
        const { words, card } = this.state;
        return this.act(async () => {
            const copying = copyText(words);
            const opening = card.answer_url && card.answer_kind !== "call" ? this.open(card, words) : true;
            if (!(await copying)) {
                this.notification.add(words, {
                    title: _t("The browser does not let us copy. Copy it from here:"),
                    type: "warning",
                    sticky: true,
                });
                await opening;
            } else if (await opening) {
                this.notification.add(_t("Copied — paste it on the page"), { type: "success" });
            }
            this.close();
        });
    }

    /** The place of the answer, as the answer box beside the card opens it. */
    open(card, words) {
        const { interestId: resId } = this.props;
        const record = { resId, resModel: "social.interest", data: card, load: async () => {} };
        return this.openPlace(record, card.answer_url, () => this.call("note_outside_answer", words));
    }

    /** What was written before stays above. */
    onLetter() {
        return this.act(async () => {
            const { text } = await this.call("get_draft");
            await this.call("save_draft", [text.trim(), this.state.words].filter(Boolean).join("\n\n"));
            this.close();
        });
    }

    close() {
        this.props.onAnswer();
        this.props.close();
    }
}

/** The card's button: the dialog, and the screen anew when something came of it. */
async function toCommunity({ services: { action, dialog } }, { params }) {
    let isAnswered = false;
    dialog.add(
        CommunityDialog,
        { interestId: params.interest_id, onAnswer: () => (isAnswered = true) },
        { onClose: () => isAnswered && action.doAction({ type: "ir.actions.client", tag: "soft_reload" }) }
    );
}

registry.category("actions").add("interest_to_community", toCommunity);
