// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onWillDestroy } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";

/** The action by which the server tells what was decided about people. */
export const DECIDED = "social_interest_match_decided";
/** Time (milliseconds) for the way back beside the toast; it stays in the list for good. */
const OFFERED = 12000;

/**
 * Tells what was decided about whether people are one, and offers the way back.
 * Whatever shows people hears `changed` on `bus` once that was gone, and whatever
 * shows questions `decided` where a button elsewhere answered one.
 */
export const matchService = {
    dependencies: ["notification", "orm"],

    start(env, { notification, orm }) {
        const bus = new EventTarget();

        async function undo(ids) {
            const { params } = await orm.call("social.interest.match", "action_undo", [ids]);
            show(params);
            bus.dispatchEvent(new CustomEvent("changed"));
        }

        /** @param {{ message: string, ids: number[], warn?: boolean }} params `ids` of what can be undone */
        function show({ message, ids, warn }) {
            const close = notification.add(message, {
                type: warn ? "warning" : "success",
                className: "o_si_decided",
                autocloseDelay: OFFERED,
                buttons: ids.length
                    ? [
                          {
                              name: _t("Undo"),
                              primary: true,
                              onClick: () => {
                                  close();
                                  return undo(ids);
                              },
                          },
                      ]
                    : [],
            });
        }

        return { bus, show };
    },
};

registry.category("services").add("social_interest_matches", matchService);

/** A button of Odoo's own views, or of a dialog, decided: the view reads its records again. */
registry.category("actions").add(DECIDED, (env, { params }) => {
    const { bus, show } = env.services.social_interest_matches;
    show(params);
    bus.dispatchEvent(new CustomEvent("decided"));
    return { type: "ir.actions.act_window_close" };
});

/**
 * Hears of what was undone, for as long as the component is there.
 *
 * @param {() => any} callback
 * @param {string} [name] or another event of the service
 */
export function useMatchChange(callback, name = "changed") {
    const { bus } = useService("social_interest_matches");
    const listener = () => callback();
    bus.addEventListener(name, listener);
    onWillDestroy(() => bus.removeEventListener(name, listener));
}
