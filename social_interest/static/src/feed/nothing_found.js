// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";

/** An empty feed after a search does not say that nobody waits: nothing was found, and the words can be taken away. */
export class NothingFound extends Component {
    static template = "social_interest.NothingFound";
    static props = {};

    /** What was typed, as the search box shows it. */
    get words() {
        return this.env.searchModel.facets
            .filter(({ type }) => type === "field")
            .flatMap(({ values }) => values)
            .join(", ");
    }

    get text() {
        return _t("Nothing was found for “%s”", this.words);
    }

    onClear() {
        const { searchModel } = this.env;
        for (const { groupId, type } of searchModel.facets) {
            if (type === "field") {
                searchModel.deactivateGroup(groupId);
            }
        }
    }
}

/** @returns {boolean} whether words were typed into the search box of a view */
export const isSearched = ({ searchModel }) => Boolean(searchModel?.facets.some(({ type }) => type === "field"));
