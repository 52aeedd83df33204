// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onWillUnmount, useState } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { Domain } from "@web/core/domain";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { KanbanController } from "@web/views/kanban/kanban_controller";
import { BulkBar } from "../bulk/bulk_bar";
import { MyLoad } from "../feed/my_load";
import { chosenOrder, orderBy, OrderMenu } from "../feed/order_menu";
import { useDeedEnd } from "../undo/deed_hook";
import { useLook } from "./look_hook";

/** What one deed changes arrives in one go; the feed asks the server once for it. */
const DELAY = 250;
/** So many new cards are put on top of the others; the rest is found on the pages. */
const ON_TOP = 20;
/** What many colleagues do is counted together (ms). */
const COUNT_PAUSE = 3000;

/**
 * Keeps the cards of an open feed as they are on the server. Nothing moves: changed
 * cards are read again where they stand, new ones only count until they are asked for.
 *
 * @param {import("./feed_model").FeedModel} model
 * @param {import("../feed/feed_search_model").FeedSearchModel} [searchModel] whose counts follow
 * @returns {{ count: number, show: () => Promise<number[]>, forget: () => void }}
 */
export function useLiveFeed(model, searchModel) {
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
    let counting;
    let counted = 0;

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
        if (count && model.isEmpty) {
            // there is nothing that could jump
            await model.load();
        } else {
            state.count = count;
        }
    }

    /** The panel and the pager, now or when the pause since the last count is over. */
    function countSoon() {
        counting ??= browser.setTimeout(
            async () => {
                counting = undefined;
                counted = Date.now();
                await Promise.all([searchModel?.refreshCounts?.(), model.recount()]);
            },
            Math.max(0, counted + COUNT_PAUSE - Date.now())
        );
    }

    async function refresh() {
        timer = undefined;
        if (!model.isReady) {
            return;
        }
        countSoon();
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

    /** @returns {Promise<number[]>} ids of the cards that are shown now, the first on top */
    async function show() {
        const list = model.root;
        const isMany = Boolean(newFrom) || state.count > ON_TOP;
        const ids = await orm.search(list.resModel, newDomain(), { context: list.context, limit: ON_TOP });
        if (list.isGrouped || isMany) {
            await model.load();
        }
        forget();
        if (list.isGrouped) {
            return ids;
        }
        // on top, whatever the order: that is where one looks for them
        const shown = new Set(model.root.records.map(({ resId }) => resId));
        for (const id of ids.filter((id) => !shown.has(id)).reverse()) {
            await model.root.addExistingRecord(id, true);
        }
        return ids;
    }

    bus.start();
    bus.subscribe("social_interest.cards", hear);
    onWillUnmount(() => {
        bus.unsubscribe("social_interest.cards", hear);
        browser.clearTimeout(timer);
        browser.clearTimeout(counting);
    });
    return state;
}

/** The feed, in the order that its person chose, with a pill on top that tells how many cards came meanwhile. */
export class LiveFeedController extends KanbanController {
    static template = "social_interest.LiveFeed";
    static components = { ...KanbanController.components, BulkBar, MyLoad, OrderMenu };

    setup() {
        super.setup();
        this.live = useLiveFeed(this.model, this.env.searchModel);
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
        const ids = await this.live.show();
        await new Promise((drawn) => browser.requestAnimationFrame(() => browser.requestAnimationFrame(drawn)));
        const record = this.model.root.records.find(({ resId }) => ids.includes(resId));
        const card = this.rootRef.el?.querySelector(record ? `[data-id='${record.id}']` : ".o_si_card");
        card?.scrollIntoView({ block: "center" });
        card?.focus({ preventScroll: true });
    }
}
