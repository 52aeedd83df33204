// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

/** Stands for the ORM service while the sections of a search panel ask for their values: one call for all. */
export class PanelCalls {
    /** @param {{ isFresh?: boolean }} [options] whether what the browser remembers is not good enough */
    constructor(orm, { isFresh = false } = {}) {
        this.orm = orm;
        this.isFresh = isFresh;
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

    source(settings) {
        if (this.isFresh) {
            return this.orm;
        }
        const callback = (fresh, hasChanged) =>
            this.waiting.forEach((section, index) => section.settings.callback(fresh[index], hasChanged));
        return this.orm.cache({ ...settings, callback });
    }

    /** Ask the server for what was called for. */
    async send() {
        const [first] = this.waiting;
        if (!first) {
            return;
        }
        try {
            const results = await this.source(first.settings).call(
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
