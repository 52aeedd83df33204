// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillUnmount, useEffect } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { Dropdown } from "@web/core/dropdown/dropdown";
import { DropdownItem } from "@web/core/dropdown/dropdown_item";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { useSetupAction } from "@web/search/action_hook";
import { Layout } from "@web/search/layout";
import { standardActionServiceProps } from "@web/webclient/actions/action_service";
import { formatFigure, formatMoment } from "../report/formats";
import { useReport } from "../report/report_hook";
import { CrowdPicture } from "./crowd_picture";

const MODEL = "social.interest.crowd";
/** How often one looks whether new figures are there, and how long (ms). */
const LOOK = 4000;
const LONGEST = 300000;
const SPREAD = {
    none: { icon: "fa-hourglass-half", words: _t("not measured yet") },
    young: { icon: "fa-question-circle-o", words: _t("young post: the week before is shorter") },
    more: { icon: "fa-arrow-up", words: _t("more than before") },
    same: { icon: "fa-arrows-h", words: _t("as many as before") },
    less: { icon: "fa-arrow-down", words: _t("fewer than before") },
};

/** Who leads, who belongs together, and what spread by sharing: as the last night told it. */
export class CrowdScreen extends Component {
    static template = "social_interest.CrowdScreen";
    static components = { CrowdPicture, Dropdown, DropdownItem, Layout };
    static props = { ...standardActionServiceProps };

    setup() {
        this.display = { controlPanel: {} };
        this.orm = useService("orm");
        this.ui = useService("ui");
        this.options = { company_id: false, team_id: false, cluster_id: false, ...this.props.state?.options };
        this.report = useReport("read_crowd", () => [this.options], MODEL);
        useSetupAction({ getLocalState: () => ({ options: this.options }) });
        useEffect(
            () => this.lookAgain(),
            () => [this.report.state.told]
        );
        onWillUnmount(() => browser.clearTimeout(this.timer));
    }

    get told() {
        return this.report.state.told;
    }

    get figures() {
        return this.told.figures;
    }

    get isSmall() {
        return this.ui.isSmall;
    }

    /** What there is to choose from, where it is more than one. */
    get filters() {
        const { choices, options, sees_all: seesAll } = this.told;
        const all = seesAll ? [[false, _t("All teams")]] : [];
        return [
            { name: "company_id", icon: "fa-building-o", choices: choices.company_id },
            { name: "team_id", icon: "fa-users", choices: [...all, ...choices.team_id] },
        ]
            .filter(({ choices: some }) => some.length > 1)
            .map((filter) => {
                const chosen = filter.choices.find(([id]) => id === options[filter.name]);
                return { ...filter, value: options[filter.name], label: chosen ? chosen[1] : "" };
            });
    }

    get when() {
        return _t("Last %(days)s days, as of %(moment)s", {
            days: this.told.days,
            moment: formatMoment(this.told.date),
        });
    }

    /** On how much of what came all of this stands. */
    get carries() {
        const { cards, with_post: told } = this.figures;
        return _t("%(told)s of %(cards)s interests (%(share)s) name their post. Everything here is based on these.", {
            told,
            cards,
            share: formatFigure(cards ? told / cards : 0, "share"),
        });
    }

    get leftOut() {
        const { left_out_count: count } = this.figures;
        return count
            ? _t("Posts left out, because too many people met there to say who belongs with whom: %s", count)
            : "";
    }

    get nothing() {
        return _t("No interest of the last %s days names its post", this.told.days);
    }

    get nothingShared() {
        return _t("No post was shared in the last %s days.", this.told.days);
    }

    /** What the buttons below the lists say. */
    get all() {
        const { people_count: people, cluster_count: clusters, post_count: posts } = this.figures;
        return {
            people: _t("All people (%s)", people),
            clusters: _t("All clusters (%s)", clusters),
            posts: _t("All posts (%s)", posts),
        };
    }

    clusterWords({ people, posts }) {
        return _t("%(people)s people, %(posts)s posts", { people, posts });
    }

    clusterTitle(letter) {
        return _t("Cluster %s", letter);
    }

    spread(post) {
        return SPREAD[post.spread];
    }

    change(options) {
        Object.assign(this.options, { cluster_id: false }, options);
        return this.report.read();
    }

    /** Narrow the picture and the list of people to a cluster, or widen them again. */
    toggleCluster({ id }) {
        return this.change({ cluster_id: this.told.options.cluster_id === id ? false : id });
    }

    async update() {
        await this.orm.call(MODEL, "action_update", [this.told.options.company_id]);
        this.asked = Date.now();
        await this.report.read({ quiet: true });
    }

    /** As long as new figures are being told, look for them. */
    lookAgain() {
        browser.clearTimeout(this.timer);
        if (this.told?.is_asked) {
            this.asked ||= Date.now();
            if (Date.now() - this.asked < LONGEST) {
                this.timer = browser.setTimeout(() => this.report.read({ quiet: true }), LOOK);
            }
        }
    }

    openPerson({ author_id: id }) {
        return this.report.action.doAction({
            type: "ir.actions.act_window",
            res_model: "social.interest.author",
            res_id: id,
            views: [[false, "form"]],
        });
    }

    async openPost({ id }) {
        return this.report.action.doAction(
            await this.orm.call("social.interest.crowd.post", "action_view_cards", [[id]])
        );
    }

    /** @param {string} kind `person`, `cluster` or `post` */
    openAll(kind, name) {
        return this.report.action.doAction({
            type: "ir.actions.act_window",
            name,
            res_model: `social.interest.crowd.${kind}`,
            views: [
                [false, "list"],
                [false, "kanban"],
            ],
            mobile_view_mode: "kanban",
            domain: this.told.domain,
        });
    }

    openPeople() {
        return this.openAll("person", _t("People by influence"));
    }

    openClusters() {
        return this.openAll("cluster", _t("Clusters"));
    }

    openPosts() {
        return this.openAll("post", _t("Posts"));
    }
}

registry.category("actions").add("social_interest.crowd", CrowdScreen);
