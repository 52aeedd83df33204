// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { standardFieldProps } from "@web/views/fields/standard_field_props";
import { formatFull, formatMoment } from "./moments";
import { useNow } from "./now";

/** A moment as the cards say it, in tables and forms too; to the minute in the tooltip. Never edited. */
export class MomentField extends Component {
    static template = "social_interest.MomentField";
    static props = { ...standardFieldProps };

    setup() {
        this.clock = useNow();
    }

    get moment() {
        return this.props.record.data[this.props.name];
    }

    get text() {
        return formatMoment(this.moment, this.clock.now);
    }

    get title() {
        return formatFull(this.moment);
    }
}

registry.category("fields").add("interest_moment", { component: MomentField, supportedTypes: ["datetime"] });
