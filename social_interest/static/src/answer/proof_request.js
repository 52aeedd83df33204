// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useExternalListener, useRef, useState } from "@odoo/owl";
import { Dialog } from "@web/core/dialog/dialog";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { getDataURLFromFile } from "@web/core/utils/urls";

function pictureOf(transfer) {
    return [...(transfer?.files || [])].find((file) => file.type.startsWith("image/"));
}

/** "Answered? Paste the screenshot, give the link, or Not yet." */
export class ProofRequest extends Component {
    static template = "social_interest.ProofRequest";
    static components = { Dialog };
    static props = { card: Object, close: Function, onGiven: Function };

    setup() {
        this.orm = useService("orm");
        this.notification = useService("notification");
        this.input = useRef("input");
        this.state = useState({ link: "", busy: false });
        // before the proof zones of the feed behind hear of it
        useExternalListener(window, "paste", this.onPaste, { capture: true });
    }

    get title() {
        return _t("Have you answered %s?", this.props.card.name);
    }

    onPaste(ev) {
        const picture = pictureOf(ev.clipboardData);
        if (picture) {
            ev.preventDefault();
            ev.stopPropagation();
            return this.save(picture);
        }
    }

    onDrop(ev) {
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
        await this.give("add_proof", [file.name || "screenshot.png", data]);
    }

    async onSaveLink() {
        if (this.state.link.trim()) {
            await this.give("add_proof_url", [this.state.link]);
        }
    }

    async give(method, args) {
        if (this.state.busy) {
            return;
        }
        this.state.busy = true;
        try {
            await this.orm.call("social.interest", method, [[this.props.card.id], ...args]);
        } finally {
            this.state.busy = false;
        }
        this.props.onGiven();
        this.notification.add(_t("Proof saved: the card is processed."), { type: "success" });
        this.props.close();
    }
}
