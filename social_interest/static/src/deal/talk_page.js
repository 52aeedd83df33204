// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillStart, onWillUpdateProps, useState } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { TalkPanel } from "../talk/talk_panel";
import { readTalkRecord } from "../talk/talk_widget";

/** The conversation on the form of a contact or a deal: that with whoever said something last. */
export class TalkPage extends Component {
    static template = "social_interest.TalkPage";
    static components = { TalkPanel };
    static props = { ...standardWidgetProps };

    setup() {
        this.orm = useService("orm");
        this.state = useState({ card: null, isRead: false });
        onWillStart(() => this.read(this.props.record));
        onWillUpdateProps(async ({ record }) => {
            if (record.resId !== this.props.record.resId) {
                await this.read(record);
            }
        });
    }

    async read({ resModel, resId }) {
        this.state.card = resId ? await readTalkRecord(this.orm, resModel, resId) : null;
        this.state.isRead = true;
    }
}

registry.category("view_widgets").add("interest_talk_page", { component: TalkPage });
