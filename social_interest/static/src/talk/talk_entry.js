// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, markup } from "@odoo/owl";
import { FileModel } from "@web/core/file_viewer/file_model";
import { useFileViewer } from "@web/core/file_viewer/file_viewer_hook";
import { formatDateTime } from "@web/core/l10n/dates";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { SentFiles } from "../files/sent_files";
import { sizeText } from "../files/sizes";
import { zoom } from "../files/zoom";
import { MarkedText } from "../keyword/marked_text";
import { formatLength } from "../target/moments";
import { OriginalDialog } from "./original_dialog";
import { TalkDeal } from "../deal/talk_deal";

/** What the viewer shows; anything that could act (SVG, HTML) is never opened here. */
const PICTURES = ["image/png", "image/jpeg", "image/webp", "image/gif"];
const PLACES = {
    page: _t("on the page"),
    mail: _t("by letter"),
    call: _t("by phone"),
    chat: _t("in the chat"),
};

/** One entry of the time line: their words, our answer, a letter, a note, or a line. */
export class TalkEntry extends Component {
    static template = "social_interest.TalkEntry";
    static components = { MarkedText, SentFiles, TalkDeal };
    static props = { entry: Object, isCurrent: { type: Boolean, optional: true } };

    setup() {
        this.dialog = useService("dialog");
        this.action = useService("action");
        this.viewer = useFileViewer();
        this.sizeText = sizeText;
    }

    get entry() {
        return this.props.entry;
    }

    get time() {
        return this.entry.moment.toLocaleString(luxon.DateTime.TIME_SIMPLE);
    }

    get fullTime() {
        return formatDateTime(this.entry.moment, { showSeconds: false });
    }

    get isOurs() {
        return this.entry.kind === "answer" || (this.entry.kind === "letter" && this.entry.ours);
    }

    get className() {
        const { kind } = this.entry;
        if (["note", "line", "record"].includes(kind)) {
            return `o_si_entry_${kind}`;
        }
        return this.isOurs ? "o_si_entry_ours" : "o_si_entry_theirs";
    }

    /** "on the page, 22 min later" */
    get how() {
        const { how, minutes, on_channel: onChannel, channel } = this.entry;
        const place = onChannel ? _t("on %s", channel.name) : PLACES[how];
        return minutes > 0 ? _t("%(place)s, %(length)s later", { place, length: formatLength(minutes) }) : place;
    }

    get proofs() {
        return (this.entry.proofs || []).filter((proof) => !proof.voided);
    }

    get voided() {
        return (this.entry.proofs || []).filter((proof) => proof.voided);
    }

    get isProven() {
        return this.entry.kind === "letter" ? this.entry.proof : this.proofs.length || this.entry.on_channel;
    }

    get screenshots() {
        return this.proofs.filter((proof) => proof.file && PICTURES.includes(proof.mimetype));
    }

    get links() {
        return this.proofs.filter((proof) => /^https?:/.test(proof.url || ""));
    }

    /** Screenshots whose links stay closed. */
    get refused() {
        return this.proofs.filter((proof) => proof.refusal);
    }

    get stars() {
        const count = this.entry.score || 0;
        return count ? "★".repeat(count) + "☆".repeat(5 - count) : "";
    }

    get starsTitle() {
        const said = _t("Answer scored %s of 5", this.entry.score);
        return this.entry.comment ? `${said}: ${this.entry.comment}` : said;
    }

    get rating() {
        const count = Math.min(5, this.entry.rating || 0);
        return count ? "★".repeat(count) + "☆".repeat(5 - count) : "";
    }

    /** The server keeps what people write in letters and notes clean. */
    get body() {
        return markup(this.entry.body);
    }

    get pictures() {
        return (this.entry.attachments || []).filter((file) => file.picture);
    }

    get others() {
        return (this.entry.attachments || []).filter((file) => !file.picture);
    }

    /** What the widget of the sent files knows of a record. */
    get filesRecord() {
        return { resId: this.entry.card, data: { sent_files: this.entry.files } };
    }

    onZoom(file, files) {
        const models = files.map(({ id, file: fileId, name, mimetype }) =>
            Object.assign(new FileModel(), { id: fileId || id, name, mimetype })
        );
        zoom(this.viewer, models, file.file || file.id);
    }

    /** What another addon tells of: an order, a ticket. */
    async onRecord() {
        await this.action.doAction({
            type: "ir.actions.act_window",
            res_model: this.entry.model,
            res_id: this.entry.res_id,
            views: [[false, "form"]],
        });
    }

    onOriginal() {
        this.dialog.add(OriginalDialog, { cardId: this.entry.card });
    }
}
