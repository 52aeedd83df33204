// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillStart } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { usePlace } from "../answer/place_hook";
import { copyText } from "../reply/copy_text";
import { grow, useBox } from "./box_hook";
import { ReplyPicker } from "./reply_picker";

/** A message to the person's number: WhatsApp, Telegram, Viber, or what else the channels name. */
export class MessengerBox extends Component {
    static template = "social_interest.MessengerBox";
    static components = { ReplyPicker };
    static props = { record: Object, person: Object };

    setup() {
        this.orm = useService("orm");
        this.notification = useService("notification");
        this.openPlace = usePlace();
        this.box = useBox(this.props.record, "messenger", { text: "" });
        this.state = this.box.state;
        this.grow = grow;
        this.links = [];
        onWillStart(async () => {
            const { resModel, resId } = this.props.record;
            this.links = await this.orm.call(resModel, "messenger_links", [[resId]]);
        });
    }

    async onOpen(link) {
        const { record } = this.props;
        const { text } = this.state;
        await this.box.act(async () => {
            const copying = text.trim() ? copyText(text) : Promise.resolve(null);
            const opening = this.openPlace(record, link.url, () =>
                this.orm.call(record.resModel, "note_outside_answer", [[record.resId], text])
            );
            if ((await opening) && (await copying)) {
                this.notification.add(_t("Copied — paste it in %s", link.name), { type: "success" });
            }
        });
    }
}
