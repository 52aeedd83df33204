// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onMounted, onPatched, onWillUnmount, useRef, useState } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";

/** What the person wrote: a few lines, and the rest in place where there is more. */
export class CardText extends Component {
    static template = "social_interest.CardText";
    static props = { ...standardWidgetProps };

    setup() {
        this.text = useRef("text");
        this.state = useState({ isOpen: false, isLong: false });
        // a column or a phone that is turned makes another number of lines of it
        const observer = new ResizeObserver(() => this.measure());
        onMounted(() => {
            this.measure();
            if (this.text.el) {
                observer.observe(this.text.el);
            }
        });
        onPatched(() => this.measure());
        onWillUnmount(() => observer.disconnect());
    }

    get excerpt() {
        return this.props.record.data.excerpt || "";
    }

    measure() {
        const { el } = this.text;
        if (el && !this.state.isOpen) {
            this.state.isLong = el.scrollHeight > el.clientHeight + 1;
        }
    }

    onToggle() {
        this.state.isOpen = !this.state.isOpen;
    }
}

export const cardText = {
    component: CardText,
    fieldDependencies: [{ name: "excerpt", type: "text" }],
};

registry.category("view_widgets").add("interest_text", cardText);
