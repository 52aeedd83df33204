// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { _t } from "@web/core/l10n/translation";
import { isMine } from "../claim/claim_hook";

/**
 * The one word for the state of a card, everywhere the same. Who has taken it reads "Yours".
 *
 * @param {Object} record
 * @returns {string}
 */
export function stateWord(record) {
    const { status } = record.data;
    if (status === "taken" && isMine(record)) {
        return _t("Yours");
    }
    return Object.fromEntries(record.fields.status?.selection || [])[status] || "";
}
