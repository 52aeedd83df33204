// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { imageUrl } from "@web/core/utils/urls";
import { useDeed } from "../undo/deed_hook";
import { authorOf } from "./announcer";

const FACES = 3;
const NAMES = 2;

/** What keeps a card that needs no answer together with others of its kind: one action at one post. */
function keyOf({ data }) {
    const isFoldable = data.state === "new" && data.needs_answer === false && data.verdict !== "failed";
    return isFoldable && data.thread_key && [data.source_id?.id, data.thread_key, data.action_phrase].join("\n");
}

/**
 * Likes and follows of one post as one entry, where the first of them stands.
 *
 * @param {{ record: Object, key: string }[]} entries
 * @param {Set<string>} opened keys of those that are shown card by card
 * @returns {({ record: Object, key: string } | { fold: { key: string, records: Object[] }, key: string })[]}
 */
export function folded(entries, opened) {
    const folds = new Map();
    for (const { record } of entries) {
        const key = keyOf(record);
        if (key && !opened.has(key)) {
            folds.set(key, [...(folds.get(key) || []), record]);
        }
    }
    const result = [];
    for (const entry of entries) {
        const key = keyOf(entry.record);
        const records = folds.get(key) || [];
        if (records.length < 2) {
            result.push(entry);
        } else if (records[0] === entry.record) {
            result.push({ fold: { key, records }, key: `fold ${key}` });
        }
    }
    return result;
}

/** "Mia, Ole and 12 others liked How we test a chair": one line for all of them, dismissed together. */
export class FeedFold extends Component {
    static template = "social_interest.FeedFold";
    static props = { fold: Object, show: Function };

    setup() {
        this.deed = useDeed();
        this.announce = useService("social_interest_announcer");
        this.state = useState({ busy: false });
    }

    get records() {
        return this.props.fold.records;
    }

    get faces() {
        return this.records
            .filter(({ data }) => data.author_id)
            .slice(0, FACES)
            .map(({ data }) => ({
                id: data.author_id.id,
                src: imageUrl("social.interest.author", data.author_id.id, "avatar_128"),
            }));
    }

    /** Who, those whom the notifications count but do not name among the others. */
    get text() {
        const [{ data }] = this.records;
        const named = this.records.slice(0, NAMES).map((record) => authorOf(record));
        const unnamed = this.records.reduce((sum, record) => sum + (record.data.others_count || 0), 0);
        const count = this.records.length - named.length + unnamed;
        const words = { one: named[0], other: named[1], count, action: data.action_phrase || "" };
        if (!count) {
            return _t("%(one)s and %(other)s %(action)s", words);
        }
        return count === 1
            ? _t("%(one)s, %(other)s and 1 other %(action)s", words)
            : _t("%(one)s, %(other)s and %(count)s others %(action)s", words);
    }

    get place() {
        const [{ data }] = this.records;
        return data.title || data.source_id?.display_name || "";
    }

    async onDismiss() {
        const { records } = this;
        const [{ model, resModel }] = records;
        this.state.busy = true;
        try {
            const ids = records.map(({ resId }) => resId);
            const reload = () => model.reread(({ resId }) => ids.includes(resId));
            if (await this.deed(resModel, ids, "action_ignore", { reload })) {
                this.announce(_t("%s dismissed", ids.length));
            }
        } finally {
            this.state.busy = false;
        }
    }
}
