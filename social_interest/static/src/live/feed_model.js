// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Domain } from "@web/core/domain";
import { RelationalModel } from "@web/model/relational_model/relational_model";
import { getFieldsSpec } from "@web/model/relational_model/utils";

/** The cards of a feed, that can be read again where they stand. */
export class FeedModel extends RelationalModel {
    /** Whether no card is shown: one that waits for its undo is, though the pager does not count it any more. */
    get isEmpty() {
        return this.useSampleModel || (!this.root.hasData && !this.root.records.length);
    }

    /** Count anew what the pager tells. */
    async recount() {
        const { root } = this;
        // a pager that says "10,000+" goes on saying so
        if (this.isReady && !this.useSampleModel && !root.isGrouped && !root.hasLimitedCount) {
            root.count = await this.orm.searchCount(root.resModel, root.domain, { context: root.context });
        }
    }

    /**
     * Let those of the cards go that the feed would not show any more; the others stay where they are.
     *
     * @param {number[]} ids
     */
    leave(ids) {
        return this.mutex.exec(async () => {
            const list = this.root;
            const shown = list.records.filter((record) => ids.includes(record.resId));
            if (!shown.length || this.useSampleModel) {
                return;
            }
            if (list.isGrouped) {
                // a card may belong into another column by now
                return this.load();
            }
            const domain = Domain.and([list.domain, [["id", "in", shown.map((record) => record.resId)]]]).toList();
            const stay = new Set(await this.orm.search(list.resModel, domain, { context: list.context }));
            list._removeRecords(shown.filter((record) => !stay.has(record.resId)).map((record) => record.id));
        });
    }

    /**
     * Read cards again, in one request; their places stay.
     *
     * @param {(record: Object) => boolean} wanted
     * @returns {Promise<{ read: number[], hidden: number[] }>} ids of the cards that were
     *      read, and of those that this user may not read (any more)
     */
    reread(wanted) {
        return this.mutex.exec(async () => {
            const records = this.root.records.filter((record) => wanted(record) && !record.dirty);
            if (!records.length) {
                return { read: [], hidden: [] };
            }
            const [{ resModel, activeFields, fields, context, evalContext }] = records;
            const ids = records.map((record) => record.resId);
            const found = await this.orm.webSearchRead(resModel, [["id", "in", ids]], {
                specification: getFieldsSpec(activeFields, fields, evalContext),
                context: { bin_size: true, ...context, active_test: false },
            });
            const values = new Map(found.records.map((row) => [row.id, row]));
            for (const record of records.filter((record) => values.has(record.resId))) {
                record._setData(values.get(record.resId));
            }
            return { read: [...values.keys()], hidden: ids.filter((id) => !values.has(id)) };
        });
    }
}
