// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onMounted, onWillUnmount, useState } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { registry } from "@web/core/registry";
import { KanbanRenderer } from "@web/views/kanban/kanban_renderer";
import { kanbanView } from "@web/views/kanban/kanban_view";
import { useFirstSteps } from "../setup/first_steps_hook";
import { FirstSteps } from "../setup/first_steps";
import { FeedModel } from "../live/feed_model";
import { DeskController } from "../talk/desk_views";
import { FeedArchParser } from "./feed_arch";
import { FeedCompiler } from "./feed_compiler";
import { useFeedKeys } from "./feed_keys";
import { FeedSearchPanel } from "./feed_panel";
import { FeedRecord } from "./feed_record";
import { FeedFold, folded } from "./fold";
import { isSearched, NothingFound } from "./nothing_found";
import { FeedSearchModel } from "./feed_search_model";

/** So many cards fill a screen; the others are made when these are on it. */
const FIRST = 10;

export class FeedRenderer extends KanbanRenderer {
    static template = "social_interest.FeedRenderer";
    static components = { ...KanbanRenderer.components, FeedFold, FirstSteps, KanbanRecord: FeedRecord, NothingFound };

    setup() {
        super.setup();
        useFeedKeys(this.rootRef, this.env.searchModel);
        this.page = useState({ isWhole: false, opened: new Set() });
        this.firstSteps = useFirstSteps();
        let timer;
        onMounted(() => {
            // a task after the next frame: the first cards are painted then
            timer = browser.setTimeout(() => (this.page.isWhole = true), 20);
        });
        onWillUnmount(() => browser.clearTimeout(timer));
    }

    get isEmpty() {
        return super.showNoContentHelper && this.props.list.model.isEmpty;
    }

    get showNothingFound() {
        return this.isEmpty && !this.props.list.model.useSampleModel && isSearched(this.env);
    }

    get showNoContentHelper() {
        return this.isEmpty && !this.showNothingFound && !(this.showFirstSteps && this.isFirst);
    }

    get showFirstSteps() {
        return Boolean(this.firstSteps.told) && !this.props.list.isGrouped && !this.showNothingFound;
    }

    /** No card has come yet. */
    get isFirst() {
        return !this.firstSteps.told.steps.find(({ name }) => name === "card").done;
    }

    reload() {
        return this.props.list.model.load();
    }

    getGroupsOrRecords() {
        const all = super.getGroupsOrRecords();
        if (this.props.list.isGrouped) {
            return all;
        }
        return folded(this.page.isWhole ? all : all.slice(0, FIRST), this.page.opened);
    }

    /** Show the cards of a fold one by one. */
    unfold(key) {
        this.page.opened.add(key);
    }
}

export const feedView = {
    ...kanbanView,
    ArchParser: FeedArchParser,
    Compiler: FeedCompiler,
    Controller: DeskController,
    Model: FeedModel,
    Renderer: FeedRenderer,
    SearchModel: FeedSearchModel,
    SearchPanel: FeedSearchPanel,
};

registry.category("views").add("social_interest_feed", feedView);
