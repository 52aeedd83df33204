// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onWillUnmount, useState } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { Domain } from "@web/core/domain";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { KanbanController } from "@web/views/kanban/kanban_controller";
import { MyLoad } from "../feed/my_load";
import { chosenOrder, orderBy, OrderMenu } from "../feed/order_menu";
import { useDeedEnd } from "../undo/deed_hook";
import { useLook } from "./look_hook";

/** What one deed changes arrives in one go; the feed asks the server once for it. */
const DELAY = 250;
/** So many new cards are put on top of the others; more are worth a new look at all. */
const ON_TOP = 20;

/**
 * Keeps the cards of an open feed as they are on the server. Nothing moves: changed
 * cards are read again where they stand, new ones only count until they are asked for.
 *
 * @param {import("./feed_model").FeedModel} model
 * @returns {{ count: number, show: () => Promise<void>, forget: () => void }}
 */
export function useLiveFeed(model) {
    const bus = useService("bus_service");
    const orm = useService("orm");
    const lostCards = useService("social_interest_lost_cards");
    const state = useState({ count: 0, show, forget });
    const fresh = new Set();
    const changed = new Set();
    let allChanged = false;
    let newFrom = false;
    let timer;
    let turn = 0;

    function forget() {
        fresh.clear();
        newFrom = false;
        state.count = 0;
        turn++;
    }

    /** Domain of the new cards that the feed would show, but does not yet. */
    function newDomain() {
        const shown = model.root.records.map((record) => record.resId);
        const heard = newFrom ? ["|", ["id", "in", [...fresh]], ["id", ">=", newFrom]] : [["id", "in", [...fresh]]];
        return Domain.and([model.root.domain, heard, [["id", "not in", shown]]]).toList();
    }

    async function refreshChanged() {
        const all = allChanged;
        const ids = new Set(changed);
        allChanged = false;
        changed.clear();
        const { read, hidden } = await model.reread((record) => all || ids.has(record.resId));
        read.forEach((id) => delete lostCards[id]);
        if (hidden.length) {
            for (const entry of await orm.call(model.root.resModel, "live_lost", [hidden])) {
                lostCards[entry.id] = entry;
            }
        }
    }

    async function countNew() {
        const mine = ++turn;
        const { resModel, context } = model.root;
        const count = await orm.searchCount(resModel, newDomain(), { context });
        if (mine !== turn) {
            return;
        }
        if (count && !model.root.hasData) {
            // there is nothing that could jump
            await model.load();
        } else {
            state.count = count;
        }
    }

    async function refresh() {
        timer = undefined;
        if (!model.isReady) {
            return;
        }
        if (!model.useSampleModel && (allChanged || changed.size)) {
            await refreshChanged();
        }
        if (fresh.size || newFrom) {
            await countNew();
        }
    }

    function hear({ many, new_from: from, new: created = [], changed: touched = [], gone = [] }) {
        created.forEach((id) => fresh.add(id));
        touched.forEach((id) => changed.add(id));
        gone.forEach((id) => changed.add(id));
        allChanged ||= Boolean(many);
        if (from) {
            newFrom = newFrom ? Math.min(newFrom, from) : from;
        }
        timer ??= browser.setTimeout(refresh, DELAY);
    }

    async function show() {
        const list = model.root;
        if (list.isGrouped || newFrom || state.count > ON_TOP) {
            await model.load();
            return;
        }
        // on top, whatever the order: that is where one looks for them
        const ids = await orm.search(list.resModel, newDomain(), { context: list.context, limit: ON_TOP });
        forget();
        for (const id of ids.reverse()) {
            await list.addExistingRecord(id, true);
        }
    }

    bus.start();
    bus.subscribe("social_interest.cards", hear);
    onWillUnmount(() => {
        bus.unsubscribe("social_interest.cards", hear);
        browser.clearTimeout(timer);
    });
    return state;
}

/** The feed, in the order that its person chose, with a pill on top that tells how many cards came meanwhile. */
export class LiveFeedController extends KanbanController {
    static template = "social_interest.LiveFeed";
    static components = { ...KanbanController.components, MyLoad, OrderMenu };

    setup() {
        super.setup();
        this.live = useLiveFeed(this.model);
        useLook(this.rootRef, this.model);
        useDeedEnd({
            onUndone: (ids) => this.model.reread((record) => ids.includes(record.resId)),
            onOver: (ids) => this.model.leave(ids),
        });
    }

    /** Whatever loads the feed anew (a filter, a page) shows what was new until then. */
    get modelParams() {
        const params = super.modelParams;
        return {
            ...params,
            defaultOrderBy: orderBy(chosenOrder(), this.props.fields),
            hooks: {
                ...params.hooks,
                onRootLoaded: async (root) => {
                    await params.hooks.onRootLoaded?.(root);
                    this.live?.forget();
                },
            },
        };
    }

    get newCards() {
        return this.live.count === 1 ? _t("1 new") : _t("%s new", this.live.count);
    }

    async showNew() {
        await this.live.show();
        await new Promise((drawn) => browser.requestAnimationFrame(drawn));
        this.rootRef.el?.querySelector(".o_content")?.scrollTo({ top: 0 });
        this.rootRef.el?.querySelector(".o_si_card")?.focus({ preventScroll: true });
    }
}
