// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { isMine, useClaim } from "../claim/claim_hook";

/** Follow a link as if the user had clicked it: kept apart from the CRM by the browser itself. */
export function follow(url) {
    const link = document.createElement("a");
    Object.assign(link, { href: url, target: "_blank", rel: "noopener noreferrer" });
    link.className = "o_si_followed d-none";
    document.body.append(link);
    link.click();
    link.remove();
}

/**
 * A function that opens the place of the answer in a new tab, takes the card
 * and tells the server.
 *
 * The browser lets a page open tabs only shortly after a click. So the card
 * that is the user's already opens at once, before anything is awaited; a free
 * one right after it is taken; and where that took too long, a button asks for
 * the click again.
 *
 * @returns {(record: Object, url: string, tell?: () => Promise) => Promise<boolean>} whether the card is this user's
 */
export function usePlace() {
    const orm = useService("orm");
    const notification = useService("notification");
    const opened = useService("social_interest_opened");
    const claim = useClaim();

    function offer(url) {
        const close = notification.add(_t("The page waits for your click."), {
            type: "info",
            sticky: true,
            buttons: [
                {
                    name: _t("Open the page"),
                    primary: true,
                    onClick: () => {
                        follow(url);
                        close();
                    },
                },
            ],
        });
    }

    return async (record, url, tell) => {
        if (isMine(record) && record.data.state === "taken") {
            follow(url);
        } else if (!(await claim(record))) {
            return false;
        } else if (navigator.userActivation && !navigator.userActivation.isActive) {
            offer(url);
        } else {
            follow(url);
        }
        const told = tell ? tell() : orm.call(record.resModel, "note_opened", [[record.resId]]);
        opened.note(record.resId, told);
        await told;
        await record.load();
        return true;
    };
}
