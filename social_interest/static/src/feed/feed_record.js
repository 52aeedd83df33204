// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { useChildSubEnv, useState } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { useDropdownState } from "@web/core/dropdown/dropdown_hooks";
import { _t } from "@web/core/l10n/translation";
import { KANBAN_MENU_ATTRIBUTE } from "@web/views/kanban/kanban_arch_parser";
import { KanbanRecord } from "@web/views/kanban/kanban_record";
import { useViewCompiler } from "@web/views/view_compiler";
import { useLostCard } from "../claim/claim_hook";
import { useIsDone } from "../undo/deed_hook";
import { authorOf } from "./announcer";
import { CardMenu } from "./card_menu";

/**
 * A card of the feed: its edge has the colour of its state, or of its being late. What only a card needs that one
 * is at (the pointer over it, the focus in it, its menu open) is made when one comes to it.
 */
export class FeedRecord extends KanbanRecord {
    static template = "social_interest.FeedRecord";
    static menuTemplate = "social_interest.FeedRecordMenu";
    static components = { ...KanbanRecord.components, CardMenu };

    setup() {
        super.setup();
        this.lostCard = useLostCard();
        this.isDone = useIsDone();
        this.card = useState({ isNear: false, isAt: false, isOpen: false, hasMenu: false });
        this.menuState = useDropdownState();
        this.menuRecord = {};
        useChildSubEnv({
            interestCard: { state: this.card, root: this.rootRef, press: (...args) => this.press(...args) },
        });
    }

    get hasMenu() {
        return Boolean(this.props.archInfo.menuDocs[KANBAN_MENU_ATTRIBUTE]);
    }

    get menuTemplate() {
        const { archInfo, Compiler } = this.props;
        return useViewCompiler(Compiler, archInfo.menuDocs)[KANBAN_MENU_ATTRIBUTE];
    }

    get name() {
        const { record } = this.props;
        const { action_phrase: action, source_id: source, verdict } = record.data;
        const words = { author: authorOf(record), action: action || "" };
        const what =
            verdict === "failed"
                ? _t("%(author)s says: someone %(action)s", words)
                : _t("%(author)s %(action)s", words);
        return [what.trim(), source?.display_name].filter(Boolean).join(", ");
    }

    getRecordClasses() {
        const { record } = this.props;
        const { status, condition } = record.data;
        const classes = [super.getRecordClasses(), "o_si_card", this.card.isAt ? "o_si_at" : ""];
        if (this.lostCard(record)) {
            classes.push("o_si_status_taken", "o_si_is_lost");
        } else {
            classes.push(`o_si_status_${status}`, condition ? `o_si_is_${condition}` : "");
        }
        classes.push(this.isDone(record) ? "o_si_is_done" : "");
        return classes.filter(Boolean).join(" ");
    }

    /** What templates of a card know besides its fields. */
    get renderingContext() {
        return Object.assign(super.renderingContext, {
            near: this.card.isNear,
            open: this.card.isOpen,
            lost: Boolean(this.lostCard(this.props.record)),
        });
    }

    /** What a widget of the view gets, as Odoo's own place for one gives it. */
    widgetProps(info) {
        const { record } = this.props;
        return { record, readonly: true, ...info.widget.extractProps?.(info, { readonly: true }) };
    }

    onNear() {
        this.card.isNear = true;
    }

    onEnter() {
        this.card.isNear = true;
        this.card.isAt = true;
    }

    onLeave() {
        this.card.isAt = false;
    }

    /**
     * Press one of the card's buttons, which may not be made yet.
     *
     * @param {string} selector
     * @returns {Promise<boolean>} whether there is one
     */
    async press(selector) {
        const find = () => this.rootRef.el?.querySelector(`${selector}:not(:disabled)`);
        if (!this.card.isNear && !find()) {
            this.card.isNear = true;
            await new Promise((resolve) => browser.requestAnimationFrame(() => browser.requestAnimationFrame(resolve)));
        }
        const button = find();
        button?.click();
        return Boolean(button);
    }

    /** Select it for what is done with several at once. */
    onPick(ev) {
        this.props.toggleSelection(this.props.record, ev.shiftKey);
    }

    /** The menu knows of the record what the card knows, and what was read for it. */
    get menuContext() {
        const { record } = this.renderingContext;
        return Object.assign(this.renderingContext, { record: { ...record, ...this.menuRecord } });
    }

    /** Read what is asked for in the menu only, and make what it has of the card's own buttons. */
    async readMenu() {
        const { archInfo, record } = this.props;
        const [values] = await this.env.services.orm.read(record.resModel, [record.resId], archInfo.menuFields || []);
        // into the object that the slot has kept
        for (const [name, value] of Object.entries(values || {})) {
            this.menuRecord[name] = { value, raw_value: value };
        }
    }

    onMenu() {
        this.card.isNear = true;
        this.card.hasMenu = true;
        this.menuState.open();
    }
}
