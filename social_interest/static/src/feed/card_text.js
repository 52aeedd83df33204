// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onMounted, onPatched, onWillUnmount, useRef, useState } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";

/** Two lines of what the person wrote are on the card; the rest comes in place, where there is more. */
export class CardText extends Component {
    static template = "social_interest.CardText";
    static props = { ...standardWidgetProps };

    setup() {
        this.root = useRef("root");
        this.card = useState(this.env.interestCard.state);
        this.state = useState({ isLong: false });
        // a column or a phone that is turned makes another number of lines of it
        const observer = new ResizeObserver(() => this.measure());
        onMounted(() => {
            this.measure();
            if (this.text) {
                observer.observe(this.text);
            }
        });
        onPatched(() => this.measure());
        onWillUnmount(() => observer.disconnect());
    }

    get text() {
        return this.root.el.closest(".o_kanban_record").querySelector(".o_si_text");
    }

    measure() {
        if (this.text && !this.card.isOpen) {
            this.state.isLong = this.text.scrollHeight > this.text.clientHeight + 1;
        }
    }

    onToggle() {
        this.card.isOpen = !this.card.isOpen;
    }
}

export const cardText = { component: CardText };

registry.category("view_widgets").add("interest_text", cardText);
