// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useEffect, useExternalListener, useRef } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { MatchOffers } from "../match/match_offers";
import { useFeedLook } from "./look_hook";
import { AnswerBox } from "./answer_box";
import { DealOffer } from "../deal/deal_offer";
import { TalkEntry } from "./talk_entry";
import { TalkHead } from "./talk_head";
import { dayName, useTalk } from "./talk_hook";
import { TalkLinks } from "./talk_links";

/**
 * The conversation with the person of a card: who it is, what matters, all that was said, and
 * the box to answer in. Beside the feed, on the card's form, or in a dialog.
 */
export class TalkPanel extends Component {
    static template = "social_interest.TalkPanel";
    static components = { AnswerBox, DealOffer, MatchOffers, TalkEntry, TalkHead, TalkLinks };
    static props = { record: Object, onClose: { type: Function, optional: true } };

    setup() {
        this.action = useService("action");
        this.root = useRef("root");
        this.line = useRef("line");
        this.talk = useTalk(this.props.record);
        useFeedLook(() => this.props.record.resId);
        // the last word is what one answers
        useEffect(
            (id, isLoading) => {
                if (this.line.el && !isLoading) {
                    this.showEnd();
                }
            },
            () => [this.talk.record?.resId, this.talk.isLoading, this.talk.entries.at(-1)?.key]
        );
        useExternalListener(window, "keydown", (ev) => this.onKeydown(ev));
    }

    get record() {
        return this.talk.record;
    }

    /** The entries with a line above where another day or another channel begins. */
    get lines() {
        let last = "";
        return this.talk.entries.map((entry) => {
            const place = entry.kind === "said" ? entry.channel.name : "";
            const day = dayName(entry.moment);
            const parts = [];
            if (day !== last.day) {
                parts.push(day);
            }
            if (place && place !== last.place) {
                parts.push(place);
            }
            const head = parts.length ? [day, place || last.place].filter(Boolean).join(" · ") : "";
            last = { day, place: place || last.place };
            return { entry, head };
        });
    }

    /** Scroll to the card that is open, or to the end where it is near it. */
    showEnd() {
        const { el } = this.line;
        el.scrollTop = el.scrollHeight;
        const current = el.querySelector(".o_si_entry_current");
        if (current && current.offsetTop < el.scrollTop) {
            el.scrollTop = current.offsetTop - 8;
        }
    }

    async onEarlier() {
        const { el } = this.line;
        const below = el.scrollHeight - el.scrollTop;
        await this.talk.showEarlier();
        await new Promise((drawn) => browser.requestAnimationFrame(drawn));
        el.scrollTop = el.scrollHeight - below;
    }

    async onSlot(slot) {
        if (slot.res_id) {
            await this.action.doAction({
                type: "ir.actions.act_window",
                res_model: slot.model,
                res_id: slot.res_id,
                views: [[false, "form"]],
            });
        } else if (slot.domain) {
            await this.action.doAction({
                type: "ir.actions.act_window",
                name: slot.title,
                res_model: slot.model,
                domain: slot.domain,
                context: slot.context || {},
                views: [
                    [false, "list"],
                    [false, "form"],
                ],
            });
        }
    }

    onKeydown(ev) {
        if (ev.key === "Escape" && this.props.onClose && !ev.defaultPrevented && this.isFree(ev)) {
            ev.preventDefault();
            this.props.onClose();
        }
    }

    /** Whether a key is the panel's: no dialog, menu or box that closes by it itself. */
    isFree(ev) {
        const above = ".modal, .o_popover, .o-dropdown--menu, .o-overlay-item .o_bottom_sheet, .o-FileViewer";
        return !document.querySelector(above) && !ev.target.closest?.(".o_searchview, .o-autocomplete");
    }

    get emptyText() {
        return _t("Nothing was said yet.");
    }
}
