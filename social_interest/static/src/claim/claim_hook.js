// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { user } from "@web/core/user";
import { useService } from "@web/core/utils/hooks";
import { SCREEN } from "../undo/deed_service";

export function isMine(record) {
    return record.data.user_id?.id === user.userId;
}

/**
 * Who took the card of `record` before this user could, or undefined.
 *
 * @returns {(record: Object) => ({user: string, since: string, state: string} | undefined)}
 */
export function useLostCard() {
    const lostCards = useState(useService("social_interest_lost_cards"));
    return (record) => lostCards[record.resId];
}

/**
 * A function that takes the card of a record. The database decides who wins;
 * whoever loses is told the winner's name.
 *
 * @param {{ undo?: boolean }} [options] whether it can be undone: who takes a card to answer it has gone on
 * @returns {(record: Object) => Promise<boolean>} whether the card is this user's now
 */
export function useClaim({ undo = false } = {}) {
    const orm = useService("orm");
    const deeds = useService("social_interest_deeds");
    const notification = useService("notification");
    const lostCards = useService("social_interest_lost_cards");
    return async (record) => {
        const { lost, done } = await orm.call(
            record.resModel,
            "take",
            [[record.resId]],
            undo ? { context: SCREEN } : {}
        );
        if (done) {
            deeds.show(done);
        }
        if (!lost.length) {
            return true;
        }
        lostCards[record.resId] = lost[0];
        let message = _t("This card is closed already.");
        if (lost[0].user) {
            message = _t("%s was faster: this card is taken.", lost[0].user);
        } else if (lost[0].state === "forged") {
            message = _t("A forged notification is nobody's to answer.");
        }
        notification.add(message, { type: "warning" });
        return false;
    };
}
