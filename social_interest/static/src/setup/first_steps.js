// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillUnmount, useEffect, useState } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { x2ManyCommands } from "@web/core/orm_service";

/** While a first message is waited for (ms). */
const EVERY = 5_000;

/** What each step is called, and what its icon is while it is not done. */
const STEPS = {
    mailbox: { title: _t("Connect a mailbox"), icon: "fa-inbox" },
    message: { title: _t("Send a test message"), icon: "fa-paper-plane-o" },
    card: { title: _t("See the first card"), icon: "fa-address-card-o" },
    colleagues: { title: _t("Invite colleagues"), icon: "fa-users" },
};

/** The first set-up: in the empty feed step by step, above the first cards in one line. */
export class FirstSteps extends Component {
    static template = "social_interest.FirstSteps";
    static props = { told: Object, isEmpty: Boolean, reload: Function };

    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
        this.notification = useService("notification");
        this.firstSteps = useService("social_interest_setup");
        this.state = useState({ busy: false });
        let timer;
        useEffect(
            (isWaiting) => {
                browser.clearInterval(timer);
                timer = isWaiting && browser.setInterval(() => this.look(), EVERY);
            },
            () => [this.isWaiting]
        );
        onWillUnmount(() => browser.clearInterval(timer));
    }

    get steps() {
        return this.props.told.steps.map((step) => ({ ...step, ...STEPS[step.name] }));
    }

    stepOf(name) {
        return this.props.told.steps.find((step) => step.name === name);
    }

    get doneCount() {
        return this.steps.filter(({ done }) => done).length;
    }

    /** The one that is next, in words. */
    get next() {
        return this.steps.find(({ done }) => !done);
    }

    get progress() {
        return _t("First set-up: %(done)s of %(total)s done", { done: this.doneCount, total: this.steps.length });
    }

    /** A message or its card may be on the way. */
    get isWaiting() {
        return this.stepOf("mailbox").done && !this.stepOf("card").done;
    }

    async look() {
        if (!document.hidden && !this.state.busy) {
            await this.refresh();
        }
    }

    /** Read the steps again; where the first card is there, the feed as well. */
    async refresh() {
        const had = this.stepOf("card").done;
        await this.firstSteps.read();
        // the last step may be done with it: nothing is told any more
        const { told } = this.firstSteps.state;
        if (!had && (!told || told.steps.find(({ name }) => name === "card").done)) {
            await this.props.reload();
        }
    }

    async call(model, method, args = []) {
        this.state.busy = true;
        try {
            await this.orm.call(model, method, args);
        } finally {
            this.state.busy = false;
        }
        await this.firstSteps.read();
        await this.props.reload();
    }

    open(model, id, context) {
        return this.action.doAction({
            type: "ir.actions.act_window",
            res_model: model,
            res_id: id || false,
            views: [[false, "form"]],
            context,
        });
    }

    onMailbox() {
        return this.open("fetchmail.server", this.stepOf("mailbox").mailbox_id, { default_collects_interests: true });
    }

    onSamples() {
        return this.call("fetchmail.server", "action_try_samples");
    }

    onRemoveSamples() {
        return this.call("fetchmail.server", "action_remove_samples");
    }

    async onCollect() {
        const ids = [this.stepOf("mailbox").mailbox_id];
        await this.action.doAction(await this.orm.call("fetchmail.server", "action_collect_now", [ids]));
        await this.refresh();
    }

    async onCopy() {
        await browser.navigator.clipboard.writeText(this.stepOf("message").address);
        this.notification.add(_t("The address is copied."), { type: "success" });
    }

    onMessages() {
        return this.action.doAction("social_interest.action_interest_mail");
    }

    onInvite() {
        return this.open("res.users", false, { default_group_ids: [x2ManyCommands.set(this.props.told.groups)] });
    }

    onHide() {
        return this.call("social.interest", "action_hide_first_steps");
    }
}
