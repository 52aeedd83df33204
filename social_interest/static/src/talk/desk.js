// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onMounted, onWillUnmount, useChildSubEnv, useEffect, useState } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { router } from "@web/core/browser/router";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { addFieldDependencies } from "@web/model/relational_model/utils";
import { useSetupAction } from "@web/search/action_hook";
import { TalkPanel } from "./talk_panel";
import { useDeskKeys } from "./desk_keys";
import { NewCardDialog } from "./new_card";

/** So wide (px) a window has room for a card beside the feed. */
export const BESIDE = 1200;
/** Whoever steps through cards does not look at each (ms). */
const STEP = 200;
/** What the panel knows of a card by the feed: where its links lead. */
const LINKS = [
    { name: "answer_url", type: "char" },
    { name: "can_answer", type: "boolean" },
    { name: "link_url", type: "char" },
    { name: "private_answer_url", type: "char" },
];
/** The key of the open card in the address bar. */
const KEY = "interest";
let desks = 0;

/**
 * A view of cards with the open one beside it where there is room; else a card opens as a page.
 *
 * @param {typeof import("@odoo/owl").Component} Controller of the view
 * @param {{ item: string, renderer: string }} selectors of the element of one card, and of what holds them
 */
export const withDesk = (Controller, selectors) =>
    class extends Controller {
        static components = { ...Controller.components, TalkPanel };

        setup() {
            super.setup();
            this.notification = useService("notification");
            this.dialog = useService("dialog");
            this.desk = useState({ record: null, isWide: browser.innerWidth >= BESIDE });
            useSetupAction({ getLocalState: () => ({ deskCard: this.desk.record?.resId }) });
            useDeskKeys(this, selectors.item);
            useChildSubEnv({ interestDesk: { openCard: (id) => this.openCard(id) } });
            const wide = browser.matchMedia(`(min-width: ${BESIDE}px)`);
            const onWide = () => (this.desk.isWide = wide.matches);
            // of a feed that follows another the address is still the other's
            this.asked = this.props.state?.deskCard || (!desks && Number(router.current[KEY])) || false;
            onMounted(() => {
                desks++;
                wide.addEventListener?.("change", onWide);
            });
            onWillUnmount(() => {
                desks--;
                wide.removeEventListener?.("change", onWide);
                browser.clearTimeout(this.stepTimer);
            });
            useEffect(
                (isReady) => {
                    if (isReady && this.asked) {
                        this.openAsked();
                    }
                },
                () => [this.model.isReady]
            );
            useEffect(() => this.markCard());
            this.watchCards();
        }

        get modelParams() {
            const params = super.modelParams;
            addFieldDependencies(
                params.config.activeFields,
                params.config.fields,
                LINKS.filter(({ name }) => name in this.props.fields)
            );
            return params;
        }

        get className() {
            return `${super.className || ""} ${this.isBeside ? "o_si_beside" : ""}`;
        }

        get isBeside() {
            return Boolean(this.desk.record) && this.desk.isWide && !this.env.inDialog;
        }

        // ------------------------------------------------------------------
        // Which card
        // ------------------------------------------------------------------

        /** @override */
        async openRecord(record, options = {}) {
            if (options.newWindow || !this.desk.isWide || this.env.inDialog || this.model.useSampleModel) {
                return super.openRecord(record, options);
            }
            this.show(record);
        }

        /** @override three fields are enough for what somebody was told */
        async createRecord() {
            this.dialog.add(NewCardDialog, {
                onMade: (id) => this.openCard(id),
                onAllFields: () => super.createRecord(),
            });
        }

        async show(record) {
            const opens = record && !this.desk.record;
            browser.clearTimeout(this.stepTimer);
            this.desk.record = record;
            this.props.updateActionState?.({ [KEY]: record?.resId });
            if (opens) {
                // the cards are narrower now, and stand elsewhere
                await new Promise((drawn) => browser.requestAnimationFrame(() => browser.requestAnimationFrame(drawn)));
                this.cardOf(record)?.scrollIntoView({ block: "nearest" });
            }
        }

        close() {
            const { record } = this.desk;
            this.show(null);
            this.cardOf(record)?.focus({ preventScroll: true });
        }

        /** Open the card that the address names. */
        async openAsked() {
            const id = this.asked;
            this.asked = false;
            await this.openCard(id);
        }

        /** Open a card: where it stands, or on top where the feed does not show it. */
        async openCard(id) {
            if (!this.desk.isWide || this.model.root.isGrouped || this.model.useSampleModel) {
                const record = this.desk.isWide && this.findRecord(id);
                return record ? this.show(record) : this.props.selectRecord(id, {});
            }
            let record = this.findRecord(id);
            if (!record) {
                try {
                    record = await this.model.root.addExistingRecord(id, true);
                } catch (error) {
                    if (
                        !["odoo.exceptions.AccessError", "odoo.exceptions.MissingError"].includes(error.exceptionName)
                    ) {
                        throw error;
                    }
                    this.notification.add(_t("This card is not there any more, or a colleague has it."), {
                        type: "warning",
                    });
                    return;
                }
            }
            await this.show(record);
            this.cardOf(record)?.focus({ preventScroll: true });
        }

        findRecord(id) {
            const { root } = this.model;
            const lists = root.isGrouped ? root.groups.map(({ list }) => list) : [root];
            return lists.flatMap(({ records }) => records || []).find(({ resId }) => resId === id);
        }

        /** The one that has the focus is opened once somebody stays on it. */
        follow(element) {
            browser.clearTimeout(this.stepTimer);
            const record = this.recordOf(element);
            if (this.isBeside && record && record.resId !== this.desk.record.resId) {
                this.stepTimer = browser.setTimeout(() => this.isBeside && this.show(record), STEP);
            }
        }

        recordOf(element) {
            const { root } = this.model;
            const lists = root.isGrouped ? root.groups.map(({ list }) => list) : [root];
            return lists.flatMap(({ records }) => records || []).find(({ id }) => id === element?.dataset.id);
        }

        cardOf(record) {
            return record && this.rootRef.el?.querySelector(`${selectors.item}[data-id="${record.id}"]`);
        }

        // ------------------------------------------------------------------
        // The open card in the feed
        // ------------------------------------------------------------------

        /** Mark the open card, whenever cards are drawn: they are not told, for that would draw all of them. */
        markCard() {
            const open = this.isBeside ? this.cardOf(this.desk.record) : null;
            for (const card of this.rootRef.el?.querySelectorAll(`${selectors.item}[aria-current]`) || []) {
                if (card !== open) {
                    card.removeAttribute("aria-current");
                }
            }
            open?.setAttribute("aria-current", "true");
        }

        watchCards() {
            const observer = new window.MutationObserver(() => {
                // after a page or a filter another record stands for the card
                const { record } = this.desk;
                const found = record && this.findRecord(record.resId);
                if (found && found !== record && found.id !== record.id) {
                    this.desk.record = found;
                }
                this.markCard();
            });
            useEffect(
                (renderer) => {
                    if (renderer) {
                        observer.observe(renderer, { childList: true, subtree: true });
                        return () => observer.disconnect();
                    }
                },
                () => [this.rootRef.el?.querySelector(selectors.renderer)]
            );
        }
    };
