// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { reactive } from "@odoo/owl";
import { deserializeDateTime } from "@web/core/l10n/dates";

const MOMENTS = ["date", "snoozed_until", "opened_date", "answered_date"];

/**
 * The card of a talk as the feed's widgets know a record: its data come with the talk, in one call.
 *
 * @param {Object} source the record of the feed or form: it knows what the links are, and is loaded along
 * @param {Object} values `card` of `read_talk`
 * @param {() => Promise} reload
 */
export function makeTalkRecord(source, values, reload) {
    const data = { ...source.data, ...values, proof_list: [] };
    for (const name of MOMENTS) {
        data[name] = values[name] ? deserializeDateTime(values[name]) : false;
    }
    const record = {
        id: source.id,
        resId: source.resId,
        resModel: source.resModel,
        fields: source.fields,
        data,
        load: reload,
    };
    record.model = { root: record };
    return reactive(record);
}
