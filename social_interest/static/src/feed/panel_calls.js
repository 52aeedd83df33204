// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

/** Stands for the ORM service while the sections of a search panel ask for their values: one call for all. */
export class PanelCalls {
    constructor(orm) {
        this.orm = orm;
        this.waiting = [];
    }

    cache(settings) {
        return {
            call: (model, method, [fieldName], { context, ...section }) =>
                new Promise((resolve, reject) =>
                    this.waiting.push({ settings, model, fieldName, section, context, resolve, reject })
                ),
        };
    }

    /** Ask the server for what was called for. */
    async send() {
        const [first] = this.waiting;
        if (!first) {
            return;
        }
        try {
            const results = await this.orm
                .cache({
                    ...first.settings,
                    callback: (fresh, hasChanged) =>
                        this.waiting.forEach(({ settings }, index) => settings.callback(fresh[index], hasChanged)),
                })
                .call(
                    first.model,
                    "search_panel_select_ranges",
                    [this.waiting.map(({ fieldName, section }) => [fieldName, section])],
                    { context: first.context }
                );
            this.waiting.forEach(({ resolve }, index) => resolve(results[index]));
        } catch (error) {
            this.waiting.forEach(({ reject }) => reject(error));
        }
    }
}
