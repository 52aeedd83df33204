// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useState } from "@odoo/owl";
import { useDeed } from "../undo/deed_hook";

/** Whoever can be reached may become a deal: a new one, one that is open, or none. */
export class DealOffer extends Component {
    static template = "social_interest.DealOffer";
    static props = { record: Object };

    setup() {
        this.deed = useDeed();
        this.state = useState({ busy: false });
    }

    get offer() {
        return this.props.record.data.deal_offer;
    }

    async call(method, args = []) {
        const { record } = this.props;
        if (this.state.busy) {
            return;
        }
        this.state.busy = true;
        try {
            await this.deed(record.resModel, [record.resId], method, { args, reload: () => record.load() });
        } finally {
            this.state.busy = false;
        }
    }
}
