// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { useExternalListener, useRef, useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { getDataURLFromFile } from "@web/core/utils/urls";

const METHODS = { file: "add_proof", link: "add_proof_url" };

function pictureOf(transfer) {
    return [...(transfer?.files || [])].find((file) => file.type.startsWith("image/"));
}

/**
 * Takes the proof of an answer: a picture that is pasted, dropped or chosen (in
 * the input with `t-ref="input"`), or a link to one.
 *
 * @param {() => number | number[]} cardId
 * @param {Object} options
 * @param {() => any} options.onGiven called, and waited for, when the server has it
 * @param {(ev: ClipboardEvent) => boolean} [options.isMeant] whether a pasted picture is for this card
 * @param {() => string} [options.getText] what was answered, as it is written beside the proof
 * @param {boolean} [options.isFirst] whether nothing else on the page hears of a picture that is taken
 * @param {{ file: string, link: string }} [options.methods] of the server, which keep it
 * @returns {{ input: Object, state: { link: string, busy: boolean }, onDrop: Function, onChoose: Function, onSaveLink: Function }}
 */
export function useProof(cardId, options) {
    const { onGiven, isMeant = () => true, getText = () => "", isFirst = false, methods = METHODS } = options;
    const orm = useService("orm");
    const notification = useService("notification");
    const input = useRef("input");
    const state = useState({ link: "", busy: false });

    async function give(method, args) {
        if (state.busy) {
            return;
        }
        state.busy = true;
        try {
            const text = getText().trim();
            await orm.call("social.interest", method, [[cardId()].flat(), ...args], text ? { answer_text: text } : {});
            await onGiven();
        } finally {
            state.busy = false;
        }
    }

    async function save(file) {
        const data = (await getDataURLFromFile(file)).split(",")[1];
        await give(methods.file, [file.name || "screenshot.png", data]);
    }

    function onPaste(ev) {
        const picture = pictureOf(ev.clipboardData);
        if (picture && !ev.defaultPrevented && isMeant(ev)) {
            ev.preventDefault();
            if (isFirst) {
                ev.stopPropagation();
            }
            return save(picture);
        }
    }

    useExternalListener(window, "paste", onPaste, { capture: isFirst });
    return {
        input,
        state,
        onDrop(ev) {
            const picture = pictureOf(ev.dataTransfer);
            if (picture) {
                return save(picture);
            }
            notification.add(_t("That is not a picture."), { type: "warning" });
        },
        onChoose(ev) {
            const [file] = ev.target.files;
            ev.target.value = "";
            return file && save(file);
        },
        async onSaveLink() {
            if (state.link.trim()) {
                await give(methods.link, [state.link]);
            }
        },
    };
}
