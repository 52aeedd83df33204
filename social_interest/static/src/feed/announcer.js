// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, reactive, useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { stateWord } from "../state/state_word";

/** Says to screen readers what the eye sees for itself. */
export class Announcer extends Component {
    static template = "social_interest.Announcer";
    static props = { said: Object };

    setup() {
        this.said = useState(this.props.said);
    }
}

export const announcerService = {
    start() {
        const said = reactive({ text: "", number: 0 });
        registry
            .category("main_components")
            .add("social_interest.Announcer", { Component: Announcer, props: { said } });
        return (text) => {
            said.text = String(text);
            // the same words twice are two messages
            said.number++;
        };
    },
};

registry.category("services").add("social_interest_announcer", announcerService);

/**
 * How one calls the card of a record in a sentence: its author, or where a forged one pretends to come from.
 *
 * @param {Object} record
 * @returns {string}
 */
export function authorOf({ data }) {
    if (data.verdict === "failed") {
        return data.channel_id?.display_name || "";
    }
    return data.author_name || data.author_id?.display_name || _t("Unknown person");
}

/** @returns {(record: Object) => void} a function that says the state that a card has now */
export function useAnnounceState() {
    const announce = useService("social_interest_announcer");
    return (record) => {
        announce(_t("%(author)s: %(state)s", { author: authorOf(record), state: stateWord(record) }));
    };
}
