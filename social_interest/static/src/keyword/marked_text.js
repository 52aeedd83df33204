// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";

/** A text in pieces, the watch words in it marked: by a colour, and an icon besides. All of it is text, never HTML. */
export class MarkedText extends Component {
    static template = "social_interest.MarkedText";
    static props = { pieces: Array };
}
