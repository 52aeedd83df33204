// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { usePlace } from "../answer/place_hook";
import { isMine } from "../claim/claim_hook";
import { copyText } from "../reply/copy_text";
import { grow, isSendKey, useBox } from "./box_hook";
import { ProofBox } from "./proof_box";
import { ReplyPicker } from "./reply_picker";

/** An answer on a page or in a chat: written here, seen before it is copied, pasted there, and proven here. */
export class PageBox extends Component {
    static template = "social_interest.PageBox";
    static components = { ProofBox, ReplyPicker };
    static props = { record: Object, person: Object };

    setup() {
        this.orm = useService("orm");
        this.notification = useService("notification");
        this.openPlace = usePlace();
        this.box = useBox(this.props.record, "page", { text: "", replyId: false });
        this.state = this.box.state;
        this.grow = grow;
    }

    get card() {
        return this.props.record.data;
    }

    get isOpen() {
        return ["new", "taken"].includes(this.card.state);
    }

    /** The page was opened: now the proof is asked for. */
    get asksProof() {
        return this.card.state === "taken" && this.card.needs_answer && isMine(this.props.record);
    }

    onPick(reply) {
        this.state.text = reply.text;
        this.state.replyId = reply.id;
    }

    onKeydown(ev) {
        if (isSendKey(ev)) {
            ev.preventDefault();
            return this.onOpen(this.card.answer_url);
        }
    }

    /** Copying and opening happen within the click: the clipboard and the new tab are the browser's to allow. */
    async onOpen(url) {
        const { record } = this.props;
        const { text, replyId } = this.state;
        await this.box.act(async () => {
            const copying = text.trim() ? copyText(text) : Promise.resolve(null);
            const opening = this.openPlace(record, url, () =>
                this.orm.call(record.resModel, "note_outside_answer", [[record.resId], text, replyId])
            );
            const copied = await copying;
            if (copied === false) {
                this.notification.add(text, {
                    title: _t("The browser does not let us copy. Copy it from here:"),
                    type: "warning",
                    sticky: true,
                });
            } else if ((await opening) && copied) {
                this.notification.add(_t("Copied — paste it on the page"), { type: "success" });
            }
        });
    }
}
