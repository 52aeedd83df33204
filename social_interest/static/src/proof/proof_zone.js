// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useExternalListener, useRef, useState } from "@odoo/owl";
import { FileModel } from "@web/core/file_viewer/file_model";
import { useFileViewer } from "@web/core/file_viewer/file_viewer_hook";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { getDataURLFromFile } from "@web/core/utils/urls";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { isMine } from "../claim/claim_hook";

const ZONE = ".o_si_proof_zone";
/** What the viewer shows; anything that could act (SVG, HTML) is never opened here. */
const PICTURES = ["image/png", "image/jpeg", "image/webp", "image/gif"];

function pictureOf(transfer) {
    return [...(transfer?.files || [])].find((file) => file.type.startsWith("image/"));
}

/**
 * Where the answer was given, its proof is asked for: paste, drop or choose a
 * screenshot, or give a link to one. Shows the proofs that are there.
 */
export class ProofZone extends Component {
    static template = "social_interest.ProofZone";
    static props = { ...standardWidgetProps };

    setup() {
        this.orm = useService("orm");
        this.notification = useService("notification");
        this.root = useRef("root");
        this.input = useRef("input");
        this.viewer = useFileViewer();
        this.state = useState({ over: false, askLink: false, link: "", busy: false });
        useExternalListener(window, "paste", this.onPaste);
    }

    get card() {
        return this.props.record.data;
    }

    get proofs() {
        return this.card.proof_list || [];
    }

    get files() {
        return this.proofs.filter((proof) => proof.file && PICTURES.includes(proof.mimetype));
    }

    get links() {
        return this.proofs.filter((proof) => proof.kind === "link");
    }

    titleOf(proof) {
        return _t("Given by %(user)s, %(time)s", { user: proof.user, time: proof.time });
    }

    onZoom(proof) {
        const pictures = this.files.map(({ file, name, mimetype }) =>
            Object.assign(new FileModel(), { id: file, name, mimetype })
        );
        this.viewer.open(pictures[this.files.indexOf(proof)], pictures);
    }

    get asks() {
        // a letter is its own proof
        return (
            this.card.state === "taken" &&
            this.card.answer_kind !== "mail" &&
            this.card.needs_answer &&
            isMine(this.props.record)
        );
    }

    altOf(file) {
        return _t("Screenshot of the answer: %s", file.name);
    }

    /** A paste is meant for this zone where it has the focus or the pointer, or is the only one. */
    isMeant(ev) {
        const zone = this.root.el?.querySelector(ZONE);
        if (!zone || ev.target.closest?.("input, textarea, [contenteditable=true]")) {
            return false;
        }
        const card = zone.closest(".o_kanban_record, .o_form_view") || zone;
        return (
            card.contains(document.activeElement) ||
            card.matches(":hover") ||
            document.querySelectorAll(ZONE).length === 1
        );
    }

    onPaste(ev) {
        const picture = pictureOf(ev.clipboardData);
        if (picture && !ev.defaultPrevented && this.isMeant(ev)) {
            ev.preventDefault();
            return this.save(picture);
        }
    }

    onDrop(ev) {
        this.state.over = false;
        const picture = pictureOf(ev.dataTransfer);
        if (picture) {
            return this.save(picture);
        }
        this.notification.add(_t("That is not a picture."), { type: "warning" });
    }

    onChoose(ev) {
        const [file] = ev.target.files;
        ev.target.value = "";
        return file && this.save(file);
    }

    async save(file) {
        const data = (await getDataURLFromFile(file)).split(",")[1];
        await this.call("add_proof", [file.name || "screenshot.png", data]);
    }

    async onSaveLink() {
        if (this.state.link.trim()) {
            await this.call("add_proof_url", [this.state.link]);
        }
    }

    async call(method, args) {
        const { record } = this.props;
        if (this.state.busy) {
            return;
        }
        this.state.busy = true;
        try {
            await this.orm.call(record.resModel, method, [[record.resId], ...args]);
            await record.load();
        } finally {
            this.state.busy = false;
        }
    }
}

export const proofZone = {
    component: ProofZone,
    fieldDependencies: [
        { name: "state", type: "selection" },
        { name: "needs_answer", type: "boolean" },
        { name: "answer_kind", type: "selection" },
        { name: "user_id", type: "many2one", relation: "res.users" },
        { name: "proof_list", type: "json" },
    ],
};

registry.category("view_widgets").add("interest_proof", proofZone);
