// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Interaction } from "@web/public/interaction";
import { rpc } from "@web/core/network/rpc";
import { registry } from "@web/core/registry";
import { KeepLast } from "@web/core/utils/concurrency";

/** Whoever types waits so long (ms); a shorter title is like everything. */
const PAUSE = 300;
const SHORTEST = 8;

/** Topics that are there already, while a visitor types the title of his own. */
export class SimilarTopics extends Interaction {
    static selector = "form.js_wforum_submit_form:has(.o_si_similar)";
    dynamicContent = {
        "input[name='post_name']": { "t-on-input": this.debounced(this.onInput, PAUSE) },
        ".o_si_similar_hint": { "t-att-class": () => ({ "d-none": this.topics.length }) },
    };

    setup() {
        this.topics = [];
        this.keepLast = new KeepLast();
        this.box = this.el.querySelector(".o_si_similar");
    }

    async onInput() {
        const title = this.el.querySelector("input[name='post_name']").value.trim();
        this.show(title.length < SHORTEST ? [] : await this.waitFor(this.keepLast.add(this.find(title))));
    }

    /** Where nothing can be found, the form goes on without. */
    async find(title) {
        try {
            return await rpc(`/forum/${this.box.dataset.forum}/similar`, { title }, { silent: true });
        } catch {
            return [];
        }
    }

    show(topics) {
        this.topics = topics;
        const found = this.box.querySelector(".o_si_similar_found");
        found.replaceChildren();
        if (topics.length) {
            this.renderAt("social_interest_forum.SimilarTopics", { topics }, found);
        }
        this.updateContent();
    }
}

registry.category("public.interactions").add("social_interest_forum.similar_topics", SimilarTopics);
