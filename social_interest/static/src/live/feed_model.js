// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { RelationalModel } from "@web/model/relational_model/relational_model";
import { getFieldsSpec } from "@web/model/relational_model/utils";

/** The cards of a feed, that can be read again where they stand. */
export class FeedModel extends RelationalModel {
    /** Count anew what the pager tells. */
    async recount() {
        const { root } = this;
        // a pager that says "10,000+" goes on saying so
        if (this.isReady && !this.useSampleModel && !root.isGrouped && !root.hasLimitedCount) {
            root.count = await this.orm.searchCount(root.resModel, root.domain, { context: root.context });
        }
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
