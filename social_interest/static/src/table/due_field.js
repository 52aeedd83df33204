// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { standardFieldProps } from "@web/views/fields/standard_field_props";
import { TargetTime, targetTime } from "../target/target_time";

/** Until when an answer is due, in a column that can be sorted: as the cards say it. */
export class DueField extends Component {
    static template = "social_interest.DueField";
    static components = { TargetTime };
    static props = { ...standardFieldProps };
}

registry.category("fields").add("interest_due", {
    component: DueField,
    supportedTypes: ["datetime"],
    fieldDependencies: targetTime.fieldDependencies,
});

/** A mark and a word where an answer is proven. */
export class ProvenField extends Component {
    static template = "social_interest.ProvenField";
    static props = { ...standardFieldProps };
}

registry.category("fields").add("interest_proven", { component: ProvenField, supportedTypes: ["boolean"] });
