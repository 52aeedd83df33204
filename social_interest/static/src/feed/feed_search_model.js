// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { SearchModel } from "@web/search/search_model";
import { PanelCalls } from "./panel_calls";

/** Whoever asks the panel for the snoozed cards does not want them left out. */
export class FeedSearchModel extends SearchModel {
    /** All sections in one call: what is searched is looked up once for them. */
    async _fetchCategories() {
        const { orm } = this;
        const calls = new PanelCalls(orm, { isFresh: this.isCounting });
        this.orm = calls;
        // each section is asked for before anything is waited for
        const fetched = super._fetchCategories(...arguments);
        this.orm = orm;
        calls.send();
        await fetched;
    }

    /** Count anew what the panel shows; what the view shows stays. */
    async refreshCounts() {
        if (!this.searchPanelInfo.loaded || !this.categories.length) {
            return;
        }
        this.isCounting = true;
        const counted = this._fetchCategories(this.categories);
        this.isCounting = false;
        await counted;
        this.trigger("counts");
    }

    toggleCategoryValue(sectionId, valueId) {
        if (this.sections.get(sectionId).fieldName === "condition") {
            this.leaveOutSnoozed(valueId !== "snoozed");
        }
        super.toggleCategoryValue(sectionId, valueId);
    }

    /** Take the filter away while the snoozed are asked for, and bring back what was taken away. */
    leaveOutSnoozed(wanted) {
        const filter = Object.values(this.searchItems).find(({ name }) => name === "awake");
        const active = this.query.some(({ searchItemId }) => searchItemId === filter?.id);
        if (!filter || active === wanted || (wanted && !this.tookAwakeAway)) {
            return;
        }
        this.tookAwakeAway = !wanted;
        this.blockNotification = true;
        this.toggleSearchItem(filter.id);
        this.blockNotification = false;
    }
}
