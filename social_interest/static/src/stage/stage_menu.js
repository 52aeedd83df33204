// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { Dropdown } from "@web/core/dropdown/dropdown";
import { DropdownItem } from "@web/core/dropdown/dropdown_item";

/** Told on the bus of the screen when a person was put into another stage. */
export const STAGE_CHANGED = "SOCIAL-INTEREST:STAGE-CHANGED";

/** Where a person stands in one line of business, and another stage in two clicks. */
export class StageMenu extends Component {
    static template = "social_interest.StageMenu";
    static components = { Dropdown, DropdownItem };
    static props = {
        team: String,
        stage: { type: [Object, Boolean], optional: true },
        stages: Array,
        isBusy: Boolean,
        withTeam: { type: Boolean, optional: true },
        // called with the id of a stage, or with 0: off the board
        onStage: Function,
    };
}
