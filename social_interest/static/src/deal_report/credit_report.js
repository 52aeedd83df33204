// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { GraphController } from "@web/views/graph/graph_controller";
import { graphView } from "@web/views/graph/graph_view";
import { PivotController } from "@web/views/pivot/pivot_controller";
import { pivotView } from "@web/views/pivot/pivot_view";
import { CreditBanner } from "@social_interest/deal/credit_banner";

export class CreditPivotController extends PivotController {
    static template = "social_interest.CreditPivot";
    static components = { ...PivotController.components, CreditBanner };
}

export class CreditGraphController extends GraphController {
    static template = "social_interest.CreditGraph";
    static components = { ...GraphController.components, CreditBanner };
}

const views = registry.category("views");
views.add("social_interest_credit_pivot", { ...pivotView, Controller: CreditPivotController });
views.add("social_interest_credit_graph", { ...graphView, Controller: CreditGraphController });
