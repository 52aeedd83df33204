// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { follow } from "../answer/place_hook";
import { ProofRequest } from "../answer/proof_request";

/** One proof for all cards that one reply has answered. */
export class TogetherRequest extends ProofRequest {
    get proven() {
        return this.props.card.ids;
    }

    get giveOptions() {
        return { methods: { file: "prove_together", link: "prove_together_by_url" } };
    }

    get ids() {
        return this.props.card.ids;
    }

    get title() {
        return _t("Have you answered these %s cards?", this.props.card.ids.length);
    }

    onGiven() {
        this.props.onGiven();
        this.notification.add(_t("Proof saved for %s cards.", this.props.card.ids.length), { type: "success" });
        this.props.close();
    }
}

/**
 * A function that answers several cards of one post or dialogue by one reply: their page, or one letter.
 *
 * @returns {(resModel: string, ids: number[], onDone: () => any) => Promise<void>}
 */
export function useTogether() {
    const orm = useService("orm");
    const action = useService("action");
    const dialog = useService("dialog");
    const notification = useService("notification");

    return async (resModel, ids, onDone) => {
        const answer = await orm.call(resModel, "answer_together", [ids]);
        if (answer.message) {
            notification.add(answer.message, { type: "warning" });
        }
        if (answer.action) {
            await action.doAction(answer.action, { onClose: onDone });
            return;
        }
        if (navigator.userActivation?.isActive ?? true) {
            follow(answer.url);
        } else {
            const close = notification.add(_t("The page waits for your click."), {
                type: "info",
                sticky: true,
                buttons: [{ name: _t("Open the page"), primary: true, onClick: () => (follow(answer.url), close()) }],
            });
        }
        dialog.add(TogetherRequest, { card: { ids: answer.ids }, onGiven: () => {} }, { onClose: onDone });
    };
}
