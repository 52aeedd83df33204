// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { GraphController } from "@web/views/graph/graph_controller";
import { GraphModel } from "@web/views/graph/graph_model";
import { graphView } from "@web/views/graph/graph_view";
import { PivotController } from "@web/views/pivot/pivot_controller";
import { PivotModel } from "@web/views/pivot/pivot_model";
import { pivotView } from "@web/views/pivot/pivot_view";
import { COST_MEASURES, CostReason } from "@social_interest/cost/cost_reason";

/** What is not known stays empty, on the screen and in the file: a rate of nothing is no 0 %. */
export class CostPivotModel extends PivotModel {
    _getMeasurements(group, config) {
        const known = Object.entries(super._getMeasurements(group, config)).filter(([, value]) => value !== false);
        return Object.fromEntries(known);
    }

    /** Days that cost something and brought nobody are something to show. */
    _hasData(data) {
        const total = data.measurements[JSON.stringify([[], []])] || {};
        return super._hasData(data) || COST_MEASURES.some((measure) => total[measure]);
    }
}

export class CostPivotController extends PivotController {
    static template = "social_interest.CostPivot";
    static components = { ...PivotController.components, CostReason };

    get costProps() {
        const { activeMeasures, fullRowGroupBys, fullColGroupBys } = this.model.metaData;
        return {
            measures: activeMeasures,
            domain: this.model.searchParams.domain,
            groupBy: [...fullRowGroupBys, ...fullColGroupBys],
        };
    }
}

/** What is not known is left out of the drawing: it would stand there as nought. */
export class CostGraphModel extends GraphModel {
    /** Whether a group without a figure has nought: of a sum it is so, of a share or a mean nobody can tell. */
    get addsUp() {
        const { fields, measure } = this.metaData;
        return fields[measure]?.aggregator !== "avg";
    }

    _getData(dataPoints, ...args) {
        const data = super._getData(dataPoints, ...args);
        const known = dataPoints.filter(({ value }) => typeof value === "number");
        if (dataPoints.length && !known.length) {
            data.datasets = [];
        } else if (!this.addsUp) {
            const keyOf = (label, index) => JSON.stringify([label, index]);
            const told = new Set(known.map((point) => keyOf(this._getDatasetLabel(point), point.labelIndex)));
            for (const dataset of data.datasets) {
                dataset.data = dataset.data.map((value, index) =>
                    told.has(keyOf(dataset.label, index)) ? value : null
                );
            }
        }
        return data;
    }

    /** Shares and means piled up make no sum. */
    _getLineOverlayDataset() {
        return this.addsUp ? super._getLineOverlayDataset() : null;
    }
}

export class CostGraphController extends GraphController {
    static template = "social_interest.CostGraph";
    static components = { ...GraphController.components, CostReason };

    get costProps() {
        const { measure, groupBy } = this.model.metaData;
        return {
            measures: [measure],
            domain: this.model.searchParams.domain,
            groupBy: groupBy.map((gb) => gb.spec),
        };
    }
}

const views = registry.category("views");
views.add("social_interest_cost_pivot", { ...pivotView, Controller: CostPivotController, Model: CostPivotModel });
views.add("social_interest_cost_graph", { ...graphView, Controller: CostGraphController, Model: CostGraphModel });
