// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onWillStart, useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { KeepLast } from "@web/core/utils/concurrency";
import { useService } from "@web/core/utils/hooks";

const LISTS = {
    "social.interest": ["list", "kanban", "form", "pivot", "graph"],
    "social.interest.credit": ["list", "pivot"],
};

/**
 * A report that is one answer of the server: read at first, and whenever what it is about changes.
 *
 * @param {string} method of the model
 * @param {() => any[]} args what it is called with
 * @param {string} [source] the model
 */
export function useReport(method, args, source = "social.interest.dashboard") {
    const orm = useService("orm");
    const action = useService("action");
    const keepLast = new KeepLast();
    // told: null until something was read; error: what went wrong, in words
    const state = useState({ told: null, isBusy: false, error: "" });

    /** @param {{ quiet?: boolean }} [options] quiet: nobody has asked, so nothing is dimmed */
    async function read({ quiet } = {}) {
        Object.assign(state, { isBusy: !quiet, error: "" });
        try {
            state.told = await keepLast.add(orm.call(source, method, args()));
        } catch (error) {
            state.error = error.data?.message || _t("The server does not answer. Try again in a moment.");
        }
        state.isBusy = false;
    }

    /** Show the records behind a number. */
    function open(domain, name, model = "social.interest") {
        return action.doAction({
            type: "ir.actions.act_window",
            name,
            res_model: model,
            views: (LISTS[model] || ["list", "graph", "pivot"]).map((type) => [false, type]),
            domain,
        });
    }

    const openCard = (id) =>
        action.doAction({
            type: "ir.actions.act_window",
            res_model: "social.interest",
            res_id: id,
            views: [[false, "form"]],
        });

    onWillStart(() => {
        // the frame is there at once, its figures come when they are read
        read();
    });
    return { state, read, open, openCard, action };
}
