// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { animationFrame, click, queryAllTexts, waitFor } from "@odoo/hoot-dom";
import { Deferred, mockDate } from "@odoo/hoot-mock";
import { browser } from "@web/core/browser/browser";
import { user } from "@web/core/user";
import { copyText } from "@social_interest/reply/copy_text";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import {
    contains, defineModels, fields, getService, models, mountWithCleanup, onRpc, patchWithCleanup,
} from "@web/../tests/web_test_helpers";
import { WebClient } from "@web/webclient/webclient";
import { mountFeed, Viewer } from "./feed_helpers";

describe.current.tags("desktop");

class Interest extends models.Model {
    _name = "social.interest";
    state = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"]] });
    status = fields.Selection({ selection: [["new", "New"], ["taken", "Taken"]] });
    answer_kind = fields.Selection({ selection: [["page", "Page"], ["call", "Call"]] });
    can_answer = fields.Boolean();
    answer_url = fields.Char();
    private_answer_url = fields.Char();
    user_id = fields.Many2one({ relation: "res.users" });
    _records = [
        { id: 1, state: "taken", status: "taken", answer_kind: "page", can_answer: true, answer_url: "https://net.example/1", private_answer_url: "https://m.example/lars", user_id: user.userId },
        { id: 2, state: "new", status: "new", answer_kind: "page", can_answer: true, answer_url: "https://net.example/2" },
        { id: 3, state: "new", status: "new", answer_kind: "call", can_answer: true, answer_url: "tel:1" },
        { id: 4, state: "new", status: "new", answer_kind: "page", can_answer: false },
    ];
}

defineMailModels();
defineModels([Interest, Viewer]);

const OFFERS = {
    replies: [
        { id: 7, name: "Hours", text: "Open from 9", series: false },
        { id: 8, name: "Size", text: "Which size?", series: "Offer, step 1 of 2" },
    ],
    templates: [],
};

/** Notes links, the clipboard and calls in their order. */
function noteEffects() {
    patchWithCleanup(browser.navigator, { clipboard: { writeText: async (text) => expect.step(`copy ${text}`) } });
    patchWithCleanup(HTMLAnchorElement.prototype, {
        click() {
            expect.step(`open ${this.href} ${this.target} ${this.rel}`);
        },
    });
    onRpc("social.interest", "reply_offers", ({ args }) => {
        expect.step(`offers ${args[0]}`);
        return OFFERS;
    });
    onRpc("social.interest", "use_reply", ({ args }) => {
        expect.step(`use ${args[1]}`);
        return true;
    });
    onRpc("social.interest", "note_opened", () => {
        expect.step("note_opened");
        return true;
    });
}

const openFeed = () => mountFeed(`<widget name="interest_reply"/><widget name="interest_private"/>`);

test("replies are loaded when the menu opens; a call and a card without a place have none", async () => {
    noteEffects();
    await openFeed();
    expect(".o_si_reply").toHaveCount(2);
    expect.verifySteps([]);
    await contains(".o_si_reply:first").click();
    expect.verifySteps(["offers 1"]);
    expect(queryAllTexts(".o_si_reply_item .fw-bold")).toEqual(["Hours", "Size"]);
    expect(".o_si_reply_item:contains(Size)").toHaveText(/Offer, step 1 of 2/);
});

test("on one's own card, copying and opening happen within the click, before any call", async () => {
    noteEffects();
    await openFeed();
    await contains(".o_si_reply:first").click();
    await click(".o_si_reply_item:first");
    await waitFor(".o_notification:contains(Copied — paste it on the page)");
    expect.verifySteps(["offers 1", "copy Open from 9", "open https://net.example/1 _blank noopener noreferrer", "use 7"]);
});

test("a free card is taken before its page opens", async () => {
    noteEffects();
    onRpc("social.interest", "take", () => {
        expect.step("take");
        return { won: [2], lost: [] };
    });
    await openFeed();
    await contains(".o_si_reply:last").click();
    await contains(".o_si_reply_item:first").click();
    await waitFor(".o_notification:contains(Copied)");
    const [offers, copy, take, ...rest] = ["offers 2", "copy Open from 9", "take"];
    expect(rest).toEqual([]);
    const opened = "open https://net.example/2 _blank noopener noreferrer";
    if (navigator.userActivation && !navigator.userActivation.isActive) {
        await contains(".o_notification button:contains(Open the page)").click();
        expect.verifySteps([offers, copy, take, "use 7", opened]);
    } else {
        expect.verifySteps([offers, copy, take, opened, "use 7"]);
    }
});

test("a lost card opens nothing and counts nothing", async () => {
    noteEffects();
    onRpc("social.interest", "take", () => ({ won: [], lost: [{ id: 2, user: "Jonas", state: "taken" }] }));
    await openFeed();
    await contains(".o_si_reply:last").click();
    await contains(".o_si_reply_item:first").click();
    await waitFor(".o_notification:contains(Jonas was faster)");
    expect(".o_notification:contains(Copied)").toHaveCount(0);
    expect.verifySteps(["offers 2", "copy Open from 9"]);
});

test("where the browser refuses to copy, the text is shown", async () => {
    noteEffects();
    patchWithCleanup(browser.navigator, {
        clipboard: {
            writeText: async () => {
                throw new Error("denied");
            },
        },
    });
    patchWithCleanup(document, { execCommand: () => false });
    await openFeed();
    await contains(".o_si_reply:first").click();
    await contains(".o_si_reply_item:first").click();
    await waitFor(".o_notification:contains(does not let us copy):contains(Open from 9)");
    expect.verifySteps(["offers 1", "open https://net.example/1 _blank noopener noreferrer", "use 7"]);
});

test("copies by selection where there is no clipboard", async () => {
    patchWithCleanup(browser.navigator, { clipboard: undefined });
    patchWithCleanup(document, {
        execCommand: (command) => {
            expect.step(`${command} ${document.activeElement.value}`);
            return true;
        },
    });
    expect(await copyText("Hello")).toBe(true);
    expect.verifySteps(["copy Hello"]);
    expect("textarea").toHaveCount(0);
});

test("private answer opens its own link", async () => {
    noteEffects();
    await openFeed();
    expect(".o_si_private").toHaveCount(1);
    await contains(".o_si_private").click();
    await animationFrame();
    expect.verifySteps(["open https://m.example/lars _blank noopener noreferrer", "note_opened"]);
});

function mockVisit(cards) {
    mockDate("2026-11-23 11:00:00", 0);
    onRpc("social.interest", "cards_asking_for_proof", ({ args }) => {
        expect.step(`ask ${args[0]}`);
        return cards.filter(({ id }) => args[0].includes(id));
    });
    onRpc("social.interest", "note_proof_asked", ({ args }) => {
        expect.step(`not yet ${args[0]}`);
        return true;
    });
    onRpc("social.interest", "add_proof_url", ({ args }) => {
        expect.step(`proof ${args[1]}`);
        return true;
    });
}

const comeBack = async () => {
    document.dispatchEvent(new Event("visibilitychange"));
    await animationFrame();
    await animationFrame();
};
const CARD = { id: 1, name: "Lars Holm", excerpt: "Findes den i eg?", kind: "page" };

test("coming back asks once, and only about what was opened here", async () => {
    mockVisit([CARD]);
    await mountWithCleanup(WebClient);
    await comeBack();
    expect.verifySteps([]);
    getService("social_interest_opened").note(1);
    await comeBack();
    expect.verifySteps(["ask 1"]);
    expect(".modal-title").toHaveText("Have you answered Lars Holm?");
    await comeBack();
    expect(".modal").toHaveCount(1);
    await contains(".o_si_not_yet").click();
    await animationFrame();
    expect.verifySteps(["not yet 1"]);
    await comeBack();
    expect(".modal").toHaveCount(0);
    expect.verifySteps([]);
});

test("who comes back before the server knows of the page is asked all the same", async () => {
    const told = new Deferred();
    mockVisit([CARD]);
    await mountWithCleanup(WebClient);
    getService("social_interest_opened").note(1, told);
    await comeBack();
    expect.verifySteps([]);
    told.resolve();
    await waitFor(".modal-title:contains(Have you answered Lars Holm?)");
    expect.verifySteps(["ask 1"]);
});

test("a page of which the server could not be told is asked about", async () => {
    const told = new Deferred();
    mockVisit([CARD]);
    await mountWithCleanup(WebClient);
    getService("social_interest_opened").note(1, told);
    told.reject(new Error("no network"));
    await comeBack();
    await waitFor(".o_si_proof_request");
    expect.verifySteps(["ask 1"]);
});

test("a link given there is the proof", async () => {
    mockVisit([CARD]);
    await mountWithCleanup(WebClient);
    getService("social_interest_opened").note(1);
    await comeBack();
    await contains(".o_si_request_link").edit("https://shots.example/1.png", { confirm: false });
    await contains(".o_si_proof_request form button[type='submit'], .modal form button[type='submit']").click();
    await waitFor(".o_notification:contains(the card is processed)");
    await animationFrame();
    expect(".modal").toHaveCount(0);
    expect.verifySteps(["ask 1", "proof https://shots.example/1.png"]);
    await comeBack();
    expect.verifySteps([]);
});

test("what the server knows as done is forgotten without a question", async () => {
    mockVisit([]);
    await mountWithCleanup(WebClient);
    getService("social_interest_opened").note(5);
    await comeBack();
    expect.verifySteps(["ask 5"]);
    await comeBack();
    expect.verifySteps([]);
    expect(".modal").toHaveCount(0);
});
