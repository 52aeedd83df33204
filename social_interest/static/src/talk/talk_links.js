// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { MultiRecordSelector } from "@web/core/record_selectors/multi_record_selector";
import { RecordSelector } from "@web/core/record_selectors/record_selector";
import { useService } from "@web/core/utils/hooks";
import { Mood } from "../mood/mood";

/** What the card is linked to: the contact, the product, the tags; chosen in place. And its mood. */
export class TalkLinks extends Component {
    static template = "social_interest.TalkLinks";
    static components = { Mood, MultiRecordSelector, RecordSelector };
    static props = { record: Object };

    setup() {
        this.orm = useService("orm");
        this.names = useService("name");
    }

    get card() {
        return this.props.record.data;
    }

    /** The id of a linked record, after its name was told to whoever would ask the server for it. */
    tell(model, value) {
        if (value) {
            this.names.addDisplayNames(model, { [value.id]: value.display_name });
        }
        return value?.id || false;
    }

    get tagIds() {
        return this.card.tag_ids.map((tag) => this.tell("crm.tag", tag));
    }

    async write(values) {
        const { record } = this.props;
        await this.orm.write(record.resModel, [record.resId], values);
        await record.load();
    }
}
