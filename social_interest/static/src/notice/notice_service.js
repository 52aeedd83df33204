// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";

/** Shows what the person wants to be told in Odoo, with a way to the cards. */
export const noticeService = {
    dependencies: ["action", "bus_service", "notification"],
    start(env, { action, bus_service: bus, notification }) {
        const open = ({ title, ids }) =>
            action.doAction({
                type: "ir.actions.act_window",
                name: title,
                res_model: "social.interest",
                ...(ids.length === 1
                    ? { res_id: ids[0], views: [[false, "form"]] }
                    : {
                          domain: [["id", "in", ids]],
                          views: [
                              [false, "kanban"],
                              [false, "list"],
                              [false, "form"],
                          ],
                      }),
            });
        const show = (notice) => {
            const close = notification.add(notice.message || notice.title, {
                title: notice.message ? notice.title : undefined,
                type: ["late", "returned", "unanswered"].includes(notice.event) ? "warning" : "info",
                sticky: notice.event === "reminder",
                className: "o_si_notice",
                // a card that is a colleague's by now is told of, not shown
                buttons: !notice.ids.length
                    ? []
                    : [
                          {
                              name: notice.ids.length === 1 ? _t("Open") : _t("Show them"),
                              primary: true,
                              onClick: () => {
                                  close();
                                  return open(notice);
                              },
                          },
                      ],
            });
        };
        bus.subscribe("social_interest.notice", show);
        bus.start();
        return { show };
    },
};

registry.category("services").add("social_interest_notice", noticeService);
