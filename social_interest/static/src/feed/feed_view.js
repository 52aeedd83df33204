// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onMounted, onWillUnmount, useState } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { registry } from "@web/core/registry";
import { KanbanRenderer } from "@web/views/kanban/kanban_renderer";
import { kanbanView } from "@web/views/kanban/kanban_view";
import { FeedModel } from "../live/feed_model";
import { LiveFeedController } from "../live/live_feed";
import { FeedArchParser } from "./feed_arch";
import { FeedCompiler } from "./feed_compiler";
import { useFeedKeys } from "./feed_keys";
import { FeedRecord } from "./feed_record";
import { FeedSearchModel } from "./feed_search_model";

/** So many cards fill a screen; the others are made when these are on it. */
const FIRST = 10;

export class FeedRenderer extends KanbanRenderer {
    static components = { ...KanbanRenderer.components, KanbanRecord: FeedRecord };

    setup() {
        super.setup();
        useFeedKeys(this.rootRef, this.env.searchModel);
        this.page = useState({ isWhole: false });
        let timer;
        onMounted(() => {
            // a task after the next frame: the first cards are painted then
            timer = browser.setTimeout(() => (this.page.isWhole = true), 20);
        });
        onWillUnmount(() => browser.clearTimeout(timer));
    }

    getGroupsOrRecords() {
        const all = super.getGroupsOrRecords();
        return this.page.isWhole || this.props.list.isGrouped ? all : all.slice(0, FIRST);
    }
}

export const feedView = {
    ...kanbanView,
    ArchParser: FeedArchParser,
    Compiler: FeedCompiler,
    Controller: LiveFeedController,
    Model: FeedModel,
    Renderer: FeedRenderer,
    SearchModel: FeedSearchModel,
};

registry.category("views").add("social_interest_feed", feedView);
