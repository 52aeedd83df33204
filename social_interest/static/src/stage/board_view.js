// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onWillStart, onWillUpdateProps, useChildSubEnv, useState } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { KanbanHeader } from "@web/views/kanban/kanban_header";
import { KanbanRenderer } from "@web/views/kanban/kanban_renderer";
import { kanbanView } from "@web/views/kanban/kanban_view";

/** Of Odoo's palette of tags, what a line needs to be seen. */
const LINES = [
    "#868e96",
    "#d9534f",
    "#e8853a",
    "#c9a400",
    "#4a9fd8",
    "#8a5570",
    "#d8707a",
    "#2c8397",
    "#5a66a8",
    "#c23b72",
    "#2f9e59",
    "#7d56b2",
];

/** The head of a column: icon and colour of its stage beside the name. */
export class BoardHeader extends KanbanHeader {
    static template = "social_interest.BoardHeader";

    get stage() {
        const { groupByField, value } = this.group;
        const look = groupByField.name === "stage_id" && this.env.interestStages[value];
        return look ? { icon: look.icon, line: LINES[look.color] || LINES[0] } : {};
    }
}

/** The board reads once how its stages look. */
export class BoardRenderer extends KanbanRenderer {
    static components = { ...KanbanRenderer.components, KanbanHeader: BoardHeader };

    setup() {
        super.setup();
        this.orm = useService("orm");
        this.stages = useState({});
        useChildSubEnv({ interestStages: this.stages });
        onWillStart(() => this.loadStages(this.props.list));
        onWillUpdateProps(({ list }) => this.loadStages(list));
    }

    async loadStages(list) {
        if (!list.isGrouped || list.groupByField.name !== "stage_id" || list.model.useSampleModel) {
            return;
        }
        const ids = list.groups.map(({ value }) => value).filter((id) => id && !this.stages[id]);
        if (ids.length) {
            for (const stage of await this.orm.read("social.interest.stage", ids, ["icon", "color"])) {
                this.stages[stage.id] = stage;
            }
        }
    }
}

registry.category("views").add("interest_board", { ...kanbanView, Renderer: BoardRenderer });
