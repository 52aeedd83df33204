// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { models, mountView, onRpc } from "@web/../tests/web_test_helpers";

/** Nobody looks at the cards: for tests of feeds that are about something else. */
export class Viewer extends models.Model {
    _name = "social.interest.viewer";

    of_cards() {
        return {};
    }
}

/**
 * Mount a feed whose cards have these parts.
 *
 * @param {string} parts what stands in a card
 * @param {Object} [options] of `mountView`; `fields` is what the view loads besides, `menu` its cards' menu, `load`
 *      returns how many open cards are one's own
 */
export function mountFeed(parts, { fields = "", menu = "", load = () => ({ open: 0, limit: 0 }), ...options } = {}) {
    onRpc("social.interest", "my_load", load);
    return mountView({
        type: "kanban",
        resModel: "social.interest",
        arch: `
            <kanban js_class="social_interest_feed">
                <field name="status"/>
                ${fields}
                <templates>${menu && `<t t-name="menu">${menu}</t>`}<t t-name="card">${parts}</t></templates>
            </kanban>`,
        ...options,
    });
}

/** What each card says, in their order. */
export const saidByCards = () =>
    [...document.querySelectorAll(".o_si_card")].map((card) => card.textContent.trim());
