// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useRef, useState } from "@odoo/owl";
import { FileModel } from "@web/core/file_viewer/file_model";
import { useFileViewer } from "@web/core/file_viewer/file_viewer_hook";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { isMine } from "../claim/claim_hook";
import { zoom } from "../files/zoom";
import { useProof } from "./proof_hook";

const ZONE = ".o_si_proof_zone";
/** What the viewer shows; anything that could act (SVG, HTML) is never opened here. */
const PICTURES = ["image/png", "image/jpeg", "image/webp", "image/gif"];

/**
 * Where the answer was given, its proof is asked for: paste, drop or choose a
 * screenshot, or give a link to one. Shows the proofs that are there.
 */
export class ProofZone extends Component {
    static template = "social_interest.ProofZone";
    static props = { ...standardWidgetProps };

    setup() {
        this.root = useRef("root");
        this.viewer = useFileViewer();
        this.state = useState({ over: false, askLink: false });
        this.giving = useProof(() => this.props.record.resId, {
            isMeant: (ev) => this.isMeant(ev),
            onGiven: () => this.props.record.load(),
        });
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
        return this.proofs.filter((proof) => proof.kind === "link" && (proof.url || proof.refusal));
    }

    get voided() {
        return this.proofs.filter((proof) => proof.voided);
    }

    titleOf(proof) {
        return _t("Given by %(user)s, %(time)s", { user: proof.user, time: proof.time });
    }

    onZoom(proof) {
        const pictures = this.files.map(({ file, name, mimetype }) =>
            Object.assign(new FileModel(), { id: file, name, mimetype })
        );
        zoom(this.viewer, pictures, proof.file);
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

    onDrop(ev) {
        this.state.over = false;
        return this.giving.onDrop(ev);
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
