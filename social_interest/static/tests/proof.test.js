// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { beforeEach, describe, expect, test } from "@odoo/hoot";
import { animationFrame, queryOne, waitFor } from "@odoo/hoot-dom";
import { ProofRequest } from "@social_interest/answer/proof_request";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { contains, defineModels, fields, getService, models, onRpc, serverState } from "@web/../tests/web_test_helpers";
import { mountFeed, Viewer } from "./feed_helpers";

describe.current.tags("desktop");

class Interest extends models.Model {
    _name = "social.interest";
    state = fields.Selection({ selection: [["taken", "Taken"]] });
    status = fields.Selection({ selection: [["taken", "Taken"]] });
    needs_answer = fields.Boolean();
    answer_kind = fields.Selection({ selection: [["page", "Page"]] });
    user_id = fields.Many2one({ relation: "res.users" });
    proof_list = fields.Json();
    _records = [
        { id: 1, state: "taken", status: "taken", needs_answer: true, answer_kind: "page", user_id: serverState.userId },
    ];
}

defineMailModels();
defineModels([Interest, Viewer]);

const transfer = (name, type) => {
    const data = new DataTransfer();
    data.items.add(new File(["x"], name, { type }));
    return data;
};
const picture = () => transfer("answer.png", "image/png");
const paste = (clipboardData) =>
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
const drop = (selector, dataTransfer) =>
    queryOne(selector).dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));

beforeEach(async () => {
    onRpc("social.interest", "add_proof", ({ args }) => {
        expect.step(args);
        return true;
    });
    await mountFeed(`<widget name="interest_proof"/>`);
});

const ask = async () => {
    getService("dialog").add(ProofRequest, {
        card: { id: 2, name: "Lars Holm" },
        onGiven: () => expect.step("given"),
    });
    await waitFor(".o_si_proof_request");
};

test("what is pasted and dropped is the proof of the card", async () => {
    paste(picture());
    await expect.waitForSteps([[[1], "answer.png", "eA=="]]);
    await waitFor(".o_si_proof_zone:contains(Paste a screenshot)");
    drop(".o_si_proof_zone", picture());
    await expect.waitForSteps([[[1], "answer.png", "eA=="]]);
});

test("while one is asked, a pasted picture is for that card alone", async () => {
    await ask();
    paste(picture());
    await expect.waitForSteps([[[2], "answer.png", "eA=="], "given"]);
    await waitFor(".o_notification:contains(the card is processed)");
    expect(".o_si_proof_request").toHaveCount(0);
});

test("a picture pasted while another is saved is not saved too", async () => {
    paste(picture());
    paste(picture());
    await expect.waitForSteps([[[1], "answer.png", "eA=="]]);
});

test("what is no picture is not taken", async () => {
    paste(transfer("answer.txt", "text/plain"));
    drop(".o_si_proof_zone", transfer("answer.txt", "text/plain"));
    await animationFrame();
    expect(".o_notification:contains(That is not a picture.)").toHaveCount(1);
    await ask();
    drop(".o_si_proof_drop", transfer("answer.txt", "text/plain"));
    await animationFrame();
    expect(".o_notification:contains(That is not a picture.)").toHaveCount(2);
    expect.verifySteps([]);
});

test("answered without a screenshot says why", async () => {
    onRpc("social.interest", "process_without_proof", ({ args }) => {
        expect.step(args);
        return true;
    });
    await ask();
    await contains(".o_si_request_without").click();
    expect(".modal button[type=submit]:contains(Answered)").not.toBeEnabled();
    await contains(".o_si_request_reason").edit(" They hide comments ", { confirm: false });
    await contains(".modal button[type=submit]:contains(Answered)").click();
    await expect.waitForSteps([[[2], "no_screenshot", "They hide comments"], "given"]);
    expect(".o_si_proof_request").toHaveCount(0);
});
