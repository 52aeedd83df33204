// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillStart, useState } from "@odoo/owl";
import { DropdownItem } from "@web/core/dropdown/dropdown_item";

/** Buttons of a card that are for whoever is at it; on touch, and for all that have no room, the menu has them. */
const BUTTONS = ".o_si_near :is(button, a.btn):not(:disabled)";

/** The menu of a card: what its own buttons do, each by its word, and what the view's menu has besides. */
export class CardMenu extends Component {
    static template = "social_interest.CardMenu";
    static components = { DropdownItem };
    static props = { card: Object, press: Function, read: Function, slots: Object };

    setup() {
        this.state = useState({ buttons: [] });
        onWillStart(async () => {
            await this.props.read();
            const found = [...(this.props.card.el?.querySelectorAll(BUTTONS) || [])];
            this.state.buttons = found.map((button, index) => {
                button.dataset.menu = index;
                return {
                    index,
                    label: button.getAttribute("aria-label") || button.textContent.trim(),
                    icon: [...(button.querySelector("i.fa")?.classList || [])].find((name) => /^fa-/.test(name)),
                };
            });
        });
    }

    onSelected(index) {
        this.props.press(`.o_si_near [data-menu='${index}']`);
    }
}
