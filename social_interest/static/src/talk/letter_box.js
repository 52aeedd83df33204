// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillDestroy, onWillStart, useState } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { Dropdown } from "@web/core/dropdown/dropdown";
import { DropdownItem } from "@web/core/dropdown/dropdown_item";
import { FileInput } from "@web/core/file_input/file_input";
import { deserializeDateTime, formatDateTime } from "@web/core/l10n/dates";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { grow, isSendKey } from "./box_hook";
import { ReplyPicker } from "./reply_picker";

/** Who stops writing for so long (ms) has the text kept; while one writes it is kept every half minute. */
const PAUSE = 1500;
const BEAT = 30_000;

/** A letter: to whom, what, with which files. What is written is kept on the server, and holds the card. */
export class LetterBox extends Component {
    static template = "social_interest.LetterBox";
    static components = { Dropdown, DropdownItem, FileInput, ReplyPicker };
    static props = { record: Object, person: Object };

    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
        this.notification = useService("notification");
        this.state = useState({
            text: "",
            chosen: [],
            recipients: [],
            extra: "",
            files: [],
            known: [],
            answers: [],
            whyNot: "",
            lost: "",
            subject: "",
            saved: false,
            busy: false,
            asksAddress: false,
        });
        this.grow = grow;
        this.isDirty = false;
        onWillStart(() => this.begin());
        this.beat = browser.setInterval(() => this.isDirty || (this.state.text.trim() && this.save()), BEAT);
        onWillDestroy(() => {
            browser.clearInterval(this.beat);
            browser.clearTimeout(this.timer);
            if (this.isDirty) {
                this.save();
            }
        });
    }

    get record() {
        return this.props.record;
    }

    call(method, args = [], kwargs = {}) {
        return this.orm.call(this.record.resModel, method, [[this.record.resId], ...args], kwargs);
    }

    async begin() {
        const draft = await this.call("get_draft");
        Object.assign(this.state, {
            text: draft.text || "",
            recipients: draft.recipients,
            chosen: draft.recipients.filter(({ kind }) => kind === "main").map(({ email }) => email),
            known: draft.known_answers,
            whyNot: draft.why_not,
            subject: draft.subject,
            saved: draft.saved || false,
        });
    }

    // ------------------------------------------------------------------
    // To whom
    // ------------------------------------------------------------------

    get to() {
        return this.state.recipients.filter(({ email }) => this.state.chosen.includes(email));
    }

    get others() {
        return this.state.recipients.filter(({ email }) => !this.state.chosen.includes(email));
    }

    nameOf({ name, email }) {
        return name && name !== email ? `${name} <${email}>` : email;
    }

    onAdd(email) {
        this.state.chosen.push(email);
    }

    onRemove(email) {
        this.state.chosen = this.state.chosen.filter((chosen) => chosen !== email);
    }

    onExtra() {
        const email = this.state.extra.trim();
        if (email && !this.state.recipients.some((one) => one.email === email)) {
            this.state.recipients.push({ email, name: "", partner_id: false, kind: "other" });
        }
        if (email) {
            this.onAdd(email);
        }
        this.state.extra = "";
        this.state.asksAddress = false;
    }

    // ------------------------------------------------------------------
    // What
    // ------------------------------------------------------------------

    onInput(ev) {
        this.grow(ev);
        this.isDirty = true;
        browser.clearTimeout(this.timer);
        this.timer = browser.setTimeout(() => this.save(), PAUSE);
    }

    async save() {
        this.isDirty = false;
        const { lost } = await this.call("save_draft", [this.state.text]);
        this.state.lost = lost;
        this.state.saved = Boolean(this.state.text.trim());
    }

    get savedText() {
        const { saved } = this.state;
        if (typeof saved === "string") {
            return _t("draft of %s", formatDateTime(deserializeDateTime(saved), { showSeconds: false }));
        }
        return saved ? _t("draft kept") : "";
    }

    onPick(reply) {
        const { text } = this.state;
        this.state.text = text.trim() ? `${text.trimEnd()}\n\n${reply.text}` : reply.text;
        this.isDirty = true;
        this.timer = browser.setTimeout(() => this.save(), PAUSE);
    }

    onUpload(files) {
        for (const { id, filename, name, error } of files) {
            if (error) {
                this.notification.add(error, { type: "danger" });
            } else {
                this.state.files.push({ id, name: name || filename });
            }
        }
    }

    onDropFile(file) {
        this.state.files = this.state.files.filter(({ id }) => id !== file.id);
    }

    /** The same letter in Odoo's own composer: with formats, templates and pictures. */
    async onComposer(template) {
        browser.clearTimeout(this.timer);
        await this.save();
        const action = await this.call(template ? "answer_by_template" : "action_write", template ? [template.id] : []);
        await this.action.doAction(action, {
            onClose: async () => {
                await this.begin();
                await this.record.load();
            },
        });
    }

    // ------------------------------------------------------------------
    // Away with it
    // ------------------------------------------------------------------

    /** Whether the letter goes to more, or to others, than the one who wrote. */
    get isUsual() {
        return this.to.length === 1 && this.to[0].kind === "main";
    }

    async onSend(close) {
        const { state } = this;
        if (state.busy) {
            return;
        }
        if (!state.text.trim() && !state.files.length) {
            this.notification.add(_t("The letter is empty."), { type: "warning" });
            return;
        }
        if (!this.to.length) {
            this.notification.add(_t("Choose whom the letter goes to."), { type: "warning" });
            return;
        }
        state.busy = true;
        browser.clearTimeout(this.timer);
        try {
            const result = await this.call("send_letter", [state.text], {
                partner_ids: this.isUsual ? [] : this.to.map((one) => one.partner_id).filter(Boolean),
                emails: this.isUsual ? [] : this.to.filter((one) => !one.partner_id).map((one) => one.email),
                attachment_ids: state.files.map(({ id }) => id),
                close,
                known_answers: state.known,
            });
            await this.onAnswered(result, close);
        } finally {
            state.busy = false;
        }
    }

    async onAnswered({ sent, lost = "", answers = [], known_answers: known }, close) {
        Object.assign(this.state, { lost, answers });
        if (answers.length) {
            this.state.known = known;
            return;
        }
        if (sent) {
            this.isDirty = false;
            Object.assign(this.state, { text: "", files: [], saved: false });
            this.notification.add(close ? _t("Sent. The card is closed.") : _t("Sent. The card stays yours."), {
                type: "success",
            });
            await this.record.load();
        }
    }

    onKeydown(ev) {
        if (isSendKey(ev)) {
            ev.preventDefault();
            return this.onSend(!ev.shiftKey);
        }
    }
}
