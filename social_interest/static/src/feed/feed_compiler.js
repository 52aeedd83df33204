// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { createElement } from "@web/core/utils/xml";
import { KanbanCompiler } from "@web/views/kanban/kanban_compiler";

/** Cards are many: the widgets of a card stand in it themselves, without Odoo's component around each of them. */
export class FeedCompiler extends KanbanCompiler {
    compileWidget(el) {
        const info = super.compileWidget(el).getAttribute("widgetInfo");
        const widget = createElement("t", {
            "t-component": `${info}.widget.component`,
            "t-props": `__comp__.widgetProps(${info})`,
        });
        const classes = ["o_widget", `o_widget_${el.getAttribute("name")}`, el.getAttribute("class")];
        const place = createElement("div", { class: classes.filter(Boolean).join(" ") });
        for (const { name, value } of el.attributes) {
            if (["t-if", "t-elif", "t-else"].includes(name)) {
                place.setAttribute(name, value);
            }
        }
        place.append(widget);
        return place;
    }
}
