// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { useBus } from "@web/core/utils/hooks";
import { SearchPanel } from "@web/search/search_panel/search_panel";

/** Odoo's panel, whose counts follow what happens to the cards while the feed stays as it is. */
export class FeedSearchPanel extends SearchPanel {
    setup() {
        super.setup();
        useBus(this.env.searchModel, "counts", () => this.render());
    }
}
