// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { Composer } from "@mail/core/common/composer";
import { useService } from "@web/core/utils/hooks";

/** A note for colleagues, in mail's own composer: with @mentions, files and emojis. */
export class NoteBox extends Component {
    static template = "social_interest.NoteBox";
    static components = { Composer };
    static props = { record: Object, person: Object };

    setup() {
        const { resModel: model, resId: id } = this.props.record;
        this.thread = useService("mail.store").Thread.insert({ model, id });
    }

    async onPosted() {
        await this.props.record.load();
    }
}
