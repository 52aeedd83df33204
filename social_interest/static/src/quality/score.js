// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useRef, useState } from "@odoo/owl";
import { deserializeDateTime, formatDateTime } from "@web/core/l10n/dates";
import { _t } from "@web/core/l10n/translation";
import { usePopover } from "@web/core/popover/popover_hook";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";

const SCORES = [1, 2, 3, 4, 5];

/** One to five stars and a comment; what is there already is shown to whoever may not give them. */
export class ScorePopover extends Component {
    static template = "social_interest.ScorePopover";
    static props = {
        close: Function,
        save: Function,
        canScore: Boolean,
        score: Number,
        comment: String,
        by: String,
    };

    setup() {
        this.scores = SCORES;
        this.state = useState({ score: this.props.score, comment: this.props.comment, busy: false });
    }

    labelOf(score) {
        return _t("%s of 5", score);
    }

    async onSave() {
        this.state.busy = true;
        try {
            await this.props.save(this.state.score, this.state.comment);
            this.props.close();
        } finally {
            this.state.busy = false;
        }
    }
}

/** The quality of an answer on its card. */
export class InterestScore extends Component {
    static template = "social_interest.Score";
    static props = { ...standardWidgetProps };

    setup() {
        this.orm = useService("orm");
        this.button = useRef("button");
        this.popover = usePopover(ScorePopover, { position: "bottom-end" });
        this.announce = useService("social_interest_announcer");
        this.scores = SCORES;
        // whoever scored by mistake presses another star
        this.state = useState({ wasToCheck: false });
    }

    get card() {
        return this.props.record.data;
    }

    get stars() {
        const score = this.card.quality_score;
        // sample data knows no limits
        const full = Math.min(5, Math.max(0, score));
        return "★".repeat(full) + "☆".repeat(5 - full);
    }

    get label() {
        if (this.isQuick) {
            return _t("Score with a comment");
        }
        const score = this.card.quality_score;
        return score ? _t("Quality of the answer: %s of 5", score) : _t("Score the answer");
    }

    /** Views have this field for managers only. */
    get isToCheck() {
        return this.card.to_check && this.card.can_score;
    }

    /** Drawn answers are scored by one press, without a dialog. */
    get isQuick() {
        return this.card.can_score && (this.isToCheck || this.state.wasToCheck);
    }

    labelOf(score) {
        return _t("%s of 5", score);
    }

    async onQuick(score) {
        this.state.wasToCheck = true;
        await this.save(score, "");
        this.announce(_t("Scored: %s of 5", score));
    }

    async onOpen() {
        const { record } = this.props;
        const { quality_score, can_score } = this.card;
        const [row] = await this.orm.read(
            record.resModel,
            [record.resId],
            ["quality_comment", "quality_user_id", "quality_date"]
        );
        const { quality_comment, quality_user_id } = row;
        const quality_date = row.quality_date && deserializeDateTime(row.quality_date);
        this.popover.open(this.button.el, {
            canScore: can_score,
            score: quality_score,
            comment: quality_comment || "",
            by: quality_score
                ? _t("%(name)s, %(date)s", {
                      name: quality_user_id[1] || "",
                      date: quality_date ? formatDateTime(quality_date, { showSeconds: false }) : "",
                  })
                : "",
            save: (score, comment) => this.save(score, comment),
        });
    }

    async save(score, comment) {
        const { record } = this.props;
        await this.orm.call(record.resModel, "set_quality", [[record.resId], score, comment]);
        await record.load();
    }
}

export const interestScore = {
    component: InterestScore,
    fieldDependencies: [
        { name: "quality_score", type: "integer" },
        { name: "can_score", type: "boolean" },
    ],
};

registry.category("view_widgets").add("interest_score", interestScore);
