// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";

const CARD = ".o_si_card:has(.o_si_text:contains(Is it there in white))";

registry.category("web_tour.tours").add("social_interest_livechat_feed", {
    steps: () => [
        { trigger: `${CARD}:contains(Visitor #7)` },
        { trigger: `${CARD} .o_si_text`, run: "click" },
        { trigger: ".o_si_talk:contains(Is it there in white):contains(Visitor #7)" },
    ],
});
