// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillStart } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { isSendKey, useBox } from "./box_hook";

/** The number to dial, what was said, and what came of it. Who was not reached is tried again when one says. */
export class CallBox extends Component {
    static template = "social_interest.CallBox";
    static props = { record: Object, person: Object };

    setup() {
        this.orm = useService("orm");
        this.notification = useService("notification");
        this.box = useBox(this.props.record, "call", { note: "", outcome: 0, until: "" });
        this.state = this.box.state;
        this.outcomes = [];
        this.choices = [];
        this.brief = {};
        onWillStart(async () => {
            const { resModel, resId } = this.props.record;
            [this.outcomes, this.choices, this.brief] = await Promise.all([
                this.orm.call(resModel, "call_outcomes", []),
                this.orm.call(resModel, "snooze_choices", []),
                this.orm.call(resModel, "call_brief", [[resId]]),
            ]);
        });
    }

    get card() {
        return this.props.record.data;
    }

    get number() {
        return this.card.phone || this.props.person.phone || this.card.dial_number;
    }

    get chosen() {
        return this.outcomes.find(({ id }) => id === this.state.outcome);
    }

    get asksWhen() {
        return this.chosen && !this.chosen.reached && ["new", "taken"].includes(this.card.state);
    }

    /** Who dials has a call to make: the card is the caller's from then on. */
    async onDial() {
        const { record } = this.props;
        if (this.card.state === "new") {
            await this.orm.call(record.resModel, "action_take", [[record.resId]]);
            await record.load();
        }
        await this.orm.call(record.resModel, "note_opened", [[record.resId]]);
    }

    async onSave() {
        const { record } = this.props;
        const { outcome, note, until } = this.state;
        if (!outcome) {
            this.notification.add(_t("Choose what came of the call."), { type: "warning" });
            return;
        }
        await this.box.act(async () => {
            await this.orm.call(record.resModel, "log_call", [[record.resId], outcome, note], {
                until: (this.asksWhen && until) || false,
            });
            this.box.done();
            await record.load();
        });
    }

    onKeydown(ev) {
        if (isSendKey(ev)) {
            ev.preventDefault();
            return this.onSave();
        }
    }
}
