// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useEnv, useRef } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { _t } from "@web/core/l10n/translation";
import { useBus, useService } from "@web/core/utils/hooks";
import { patch } from "@web/core/utils/patch";
import { copyText } from "@social_interest/reply/copy_text";
import { grow } from "@social_interest/talk/box_hook";
import { LetterBox } from "@social_interest/talk/letter_box";
import { MessengerBox } from "@social_interest/talk/messenger_box";
import { PageBox } from "@social_interest/talk/page_box";
import { TalkPanel } from "@social_interest/talk/talk_panel";

const INSERT = "SOCIAL_INTEREST_FORUM:INSERT";

/** What was answered before to questions like that of the card, to be put into the box where one answers. */
export class KnowledgeAnswers extends Component {
    static template = "social_interest_forum.KnowledgeAnswers";
    static props = { record: Object };

    setup() {
        this.notification = useService("notification");
        this.root = useRef("root");
    }

    get answers() {
        return this.props.record.data.knowledge_answers || [];
    }

    /** Where no box is open the words are copied. */
    async onInsert({ text }) {
        const asked = { resId: this.props.record.resId, text, isTaken: false };
        this.env.bus.trigger(INSERT, asked);
        if (asked.isTaken) {
            await this.showBox();
        } else if (await copyText(text)) {
            this.notification.add(_t("Copied: paste it where you answer"), { type: "success" });
        }
    }

    /** Let the box have as many lines as it needs by now, and go on writing there. */
    async showBox() {
        const panel = this.root.el.closest(".o_si_talk");
        await new Promise((drawn) => browser.requestAnimationFrame(drawn));
        const target = panel?.querySelector(".o_si_box_text");
        if (target) {
            grow({ target });
            target.focus();
        }
    }
}

patch(TalkPanel, { components: { ...TalkPanel.components, KnowledgeAnswers } });

/** Have a box take the words for its card; what is written there already stays. */
function useInserted(box, insert) {
    const env = useEnv();
    useBus(env.bus, INSERT, ({ detail }) => {
        if (detail.resId === box.props.record.resId) {
            detail.isTaken = true;
            insert(detail.text);
        }
    });
}

function joined(before, text) {
    return before.trim() ? `${before.trimEnd()}\n\n${text}` : text;
}

for (const Box of [PageBox, MessengerBox]) {
    patch(Box.prototype, {
        setup() {
            super.setup();
            useInserted(this, (text) => (this.state.text = joined(this.state.text, text)));
        },
    });
}

patch(LetterBox.prototype, {
    setup() {
        super.setup();
        // it joins the words itself, and keeps them as a draft
        useInserted(this, (text) => this.onPick({ text }));
    },
});
