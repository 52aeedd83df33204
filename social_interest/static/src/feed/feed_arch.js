// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { KANBAN_MENU_ATTRIBUTE, KanbanArchParser } from "@web/views/kanban/kanban_arch_parser";

/**
 * What `options="{'menu': True}"` stands at is for the menu of a card: it is read when
 * the menu is opened, not with all cards of the page; nor is the menu's template compiled before.
 */
export class FeedArchParser extends KanbanArchParser {
    parse(xmlDoc, models, modelName) {
        const archInfo = super.parse(xmlDoc, models, modelName);
        const { fieldNodes, templateDocs } = archInfo;
        archInfo.menuDocs = { [KANBAN_MENU_ATTRIBUTE]: templateDocs[KANBAN_MENU_ATTRIBUTE] };
        delete templateDocs[KANBAN_MENU_ATTRIBUTE];
        for (const doc of Object.values(templateDocs)) {
            // each card of a page asks for it
            Object.defineProperty(doc, "outerHTML", { value: doc.outerHTML });
        }
        archInfo.menuFields = [];
        for (const [id, { name, options }] of Object.entries(fieldNodes)) {
            if (options?.menu) {
                archInfo.menuFields.push(name);
                delete fieldNodes[id];
            }
        }
        return archInfo;
    }
}
