// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onWillUnmount, useState } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { FormController } from "@web/views/form/form_controller";
import { formView } from "@web/views/form/form_view";
import { useLostCard } from "../claim/claim_hook";
import { useDeedEnd } from "../undo/deed_hook";

/** What one deed changes arrives in one go. */
const DELAY = 250;

/**
 * Keeps the open card of a form as it is on the server. What somebody types is never
 * overwritten: then the form only says that there is news.
 *
 * @param {Object} model a model of one record
 * @returns {{ isStale: boolean, lost: Object | undefined, refresh: () => Promise<void> }}
 */
export function useLiveRecord(model) {
    const bus = useService("bus_service");
    const orm = useService("orm");
    const lostCards = useService("social_interest_lost_cards");
    const lostCard = useLostCard();
    const state = useState({ isStale: false });
    let timer;

    async function refresh() {
        timer = undefined;
        const { root } = model;
        if (!root?.resId) {
            return;
        }
        const [lost] = await orm.call(root.resModel, "live_lost", [[root.resId]]);
        if (lost) {
            lostCards[root.resId] = lost;
            return;
        }
        delete lostCards[root.resId];
        state.isStale = await root.isDirty();
        if (!state.isStale && root === model.root) {
            await root.load();
        }
    }

    function hear({ many, changed = [], gone = [] }) {
        const { resId } = model.root || {};
        if (resId && (many || changed.includes(resId) || gone.includes(resId))) {
            timer ??= browser.setTimeout(refresh, DELAY);
        }
    }

    bus.start();
    bus.subscribe("social_interest.cards", hear);
    onWillUnmount(() => {
        bus.unsubscribe("social_interest.cards", hear);
        browser.clearTimeout(timer);
    });
    useDeedEnd({ onUndone: (ids) => (ids.includes(model.root.resId) ? refresh() : undefined) });
    return {
        get isStale() {
            return state.isStale && model.root.dirty;
        },
        get lost() {
            return model.root?.resId ? lostCard(model.root) : undefined;
        },
        refresh,
    };
}

/** The form of a card: it follows what colleagues do with it. */
export class LiveFormController extends FormController {
    static template = "social_interest.LiveForm";

    setup() {
        super.setup();
        this.live = useLiveRecord(this.model);
    }

    get className() {
        return { ...super.className, o_si_form_is_lost: Boolean(this.live.lost) };
    }

    get lostSentence() {
        const { user, state } = this.live.lost;
        if (!user) {
            return state ? _t("This card is closed already.") : _t("This card was deleted.");
        }
        return _t("%s was faster: this card is taken.", user);
    }

    /** What was typed cannot be saved any more. */
    async backToFeed() {
        await this.model.root.discard();
        return this.actionService.doAction("social_interest.action_interest_feed", { clearBreadcrumbs: true });
    }
}

registry.category("views").add("social_interest_form", { ...formView, Controller: LiveFormController });

// Whoever reaches for a card that is a colleague's by now gets a sentence of ours, not a dialog of errors.
registry.category("error_notifications").add("odoo.addons.social_interest.models.card.ir_rule.CardTaken", {
    type: "warning",
});
