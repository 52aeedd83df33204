// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useExternalListener, useRef, useState } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { _t } from "@web/core/l10n/translation";
import { CallBox } from "./call_box";
import { LetterBox } from "./letter_box";
import { MessengerBox } from "./messenger_box";
import { NoteBox } from "./note_box";
import { PageBox } from "./page_box";

const ANSWERS = {
    page: { label: _t("Answer on the page"), component: PageBox },
    chat: { label: _t("Answer in the chat"), component: PageBox },
    mail: { label: _t("Answer by letter"), component: LetterBox },
    call: { label: _t("Call"), component: CallBox },
};

/** One box to answer in, by the kind of the card; what else may be said stands in further tabs. */
export class AnswerBox extends Component {
    static template = "social_interest.AnswerBox";
    static components = { CallBox, LetterBox, MessengerBox, NoteBox, PageBox };
    static props = { record: Object, person: Object };

    setup() {
        this.root = useRef("root");
        this.state = useState({ tab: this.tabs[0]?.name, isOpen: !this.env.isSmall });
        useExternalListener(window, "resize", () => this.render());
    }

    get card() {
        return this.props.record.data;
    }

    get tabs() {
        const { answer_kind: kind, verdict, dial_number: number, answer_email: email } = this.card;
        const tabs = [];
        if (verdict !== "failed") {
            tabs.push({ name: "answer", ...ANSWERS[kind] });
            if (email && ["call", "chat"].includes(kind)) {
                tabs.push({ name: "letter", label: _t("Letter"), component: LetterBox });
            }
            if (number && kind !== "call") {
                tabs.push({ name: "call", label: _t("Call"), component: CallBox });
            }
            if (number.startsWith("+")) {
                tabs.push({ name: "messenger", label: _t("Messenger"), component: MessengerBox });
            }
        }
        tabs.push({ name: "note", label: _t("Note for colleagues"), component: NoteBox });
        return tabs;
    }

    get current() {
        return this.tabs.find(({ name }) => name === this.state.tab) || this.tabs[0];
    }

    /** The tab of the key C, whichever it is. */
    classOf(tab) {
        const isCall = tab.name === "call" || (tab.name === "answer" && this.card.answer_kind === "call");
        return `o_si_tab_${tab.name} ${isCall ? "o_si_tab_call" : ""} ${tab.name === this.current.name ? "active" : ""}`;
    }

    async onTab(name) {
        this.state.tab = name;
        this.state.isOpen = true;
        await new Promise((drawn) => browser.requestAnimationFrame(drawn));
        this.root.el
            ?.querySelector(".o_si_box :is(textarea, .o-mail-Composer-input, select, [contenteditable='true'])")
            ?.focus();
    }
}
