// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillStart, useState } from "@odoo/owl";
import { serializeDateTime } from "@web/core/l10n/dates";
import { usePopover } from "@web/core/popover/popover_hook";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { useLostCard } from "../claim/claim_hook";
import { formatFull, formatMoment } from "../target/moments";
import { useNow } from "../target/now";
import { useDeed } from "../undo/deed_hook";

const { DateTime } = luxon;

/** Until when, and why: what the button opens. */
export class SnoozePopover extends Component {
    static template = "social_interest.SnoozePopover";
    static props = { onChosen: Function, close: Function };

    setup() {
        this.orm = useService("orm");
        this.state = useState({ choices: [], note: "", moment: "" });
        onWillStart(async () => {
            this.state.choices = await this.orm.call("social.interest", "snooze_choices", []);
        });
    }

    get earliest() {
        return DateTime.now().toFormat("yyyy-MM-dd'T'HH:mm");
    }

    choose(until) {
        this.props.close();
        return this.props.onChosen(until, this.state.note.trim());
    }

    onSubmit() {
        const moment = DateTime.fromISO(this.state.moment);
        if (moment.isValid) {
            return this.choose(serializeDateTime(moment));
        }
    }
}

const FIELDS = [
    { name: "state", type: "selection" },
    { name: "verdict", type: "selection" },
    { name: "snoozed_until", type: "datetime" },
];

/** Sets an open card aside, or calls it back. */
export class SnoozeButton extends Component {
    static template = "social_interest.SnoozeButton";
    static props = { ...standardWidgetProps };

    setup() {
        this.deed = useDeed();
        this.clock = useNow();
        this.lostCard = useLostCard();
        this.popover = usePopover(SnoozePopover, { position: "bottom-end", popoverClass: "o_si_snooze_popover" });
    }

    get isOpen() {
        const { record } = this.props;
        const { state, verdict } = record.data;
        return (
            Boolean(record.resId) && ["new", "taken"].includes(state) && verdict !== "failed" && !this.lostCard(record)
        );
    }

    get isSnoozed() {
        const until = this.props.record.data.snoozed_until;
        return Boolean(until) && until > this.clock.now;
    }

    onClick(ev) {
        if (this.popover.isOpen) {
            return this.popover.close();
        }
        this.popover.open(ev.currentTarget, { onChosen: (until, note) => this.snooze(until, note) });
    }

    async snooze(until, note) {
        const { record } = this.props;
        await this.deed(record.resModel, [record.resId], "snooze", {
            args: [until],
            kwargs: { note: note || false },
            reload: () => record.load(),
        });
    }

    async onWake() {
        const { record } = this.props;
        await this.deed(record.resModel, [record.resId], "action_wake", { reload: () => record.load() });
    }
}

export const snoozeButton = { component: SnoozeButton, fieldDependencies: FIELDS };

registry.category("view_widgets").add("interest_snooze", snoozeButton);

/** "Snoozed until Mon 30 Nov, 09:00: asked for a photo. The target goes on." */
export class SnoozedLine extends Component {
    static template = "social_interest.SnoozedLine";
    static props = { ...standardWidgetProps };

    setup() {
        this.clock = useNow();
    }

    get until() {
        const { snoozed_until: until, state } = this.props.record.data;
        if (!until || until <= this.clock.now || !["new", "taken"].includes(state)) {
            return "";
        }
        return formatMoment(until, this.clock.now);
    }

    get title() {
        return formatFull(this.props.record.data.snoozed_until);
    }

    get note() {
        return this.props.record.data.snooze_note;
    }
}

export const snoozedLine = {
    component: SnoozedLine,
    fieldDependencies: [...FIELDS, { name: "snooze_note", type: "char" }],
};

registry.category("view_widgets").add("interest_snoozed", snoozedLine);
