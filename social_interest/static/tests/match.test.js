// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { animationFrame, queryAllTexts, waitFor, waitForNone } from "@odoo/hoot-dom";
import { Component, useState, xml } from "@odoo/owl";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { MainComponentsContainer } from "@web/core/main_components_container";
import { contains, mountWithCleanup, onRpc } from "@web/../tests/web_test_helpers";
import { MatchOffers } from "@social_interest/match/match_offers";
import { Strength } from "@social_interest/match/strength";

describe.current.tags("desktop");
defineMailModels();

const OFFER = {
    id: 5, name: "Lars H. Holm", model: "res.partner", res_id: 7, channel: "contact", icon: "fa-address-card-o", photo: "",
    reason: "Same phone: +4532123456", strength: "likely", strength_name: "Likely", merges: false,
};

const decided = (message, ids = []) => ({
    type: "ir.actions.client", tag: "social_interest_match_decided", params: { message, ids, warn: false },
});

/** The offers of somebody, read again by their owner when something was decided. */
async function mountOffers(offers) {
    class Parent extends Component {
        static components = { MainComponentsContainer, MatchOffers };
        static template = xml`
            <MatchOffers offers="state.offers" onDecided="() => this.onDecided()"/><MainComponentsContainer/>`;
        static props = {};

        setup() {
            this.state = useState({ offers });
        }

        onDecided() {
            expect.step("read again");
            this.state.offers = this.state.offers.length ? [] : offers;
        }
    }
    await mountWithCleanup(Parent, { noMainContainer: true });
}

test("who it may be, why and how sure it is; one click, and the way back", async () => {
    onRpc("social.interest.match", "action_accept", ({ args }) => {
        expect.step(`accept ${args[0]}`);
        return decided("Linked to the contact Lars H. Holm.", [5]);
    });
    onRpc("social.interest.match", "action_undo", ({ args }) => {
        expect.step(`undo ${args[0]}`);
        return decided("Undone");
    });
    await mountOffers([OFFER]);
    expect(".o_si_offer a").toHaveText("Lars H. Holm");
    expect(queryAllTexts(".o_si_offer .o_si_strength, .o_si_offer_reason")).toEqual([
        "Likely", "Same phone: +4532123456"]);
    expect(".o_si_strength i.fa-adjust").toHaveCount(1);
    expect(".o_si_offer .o_si_match_merge").toHaveCount(0);
    await contains(".o_si_offer .o_si_match_accept").click();
    await waitForNone(".o_si_offer");
    await waitFor(".o_notification:contains(Linked to the contact)");
    await contains(".o_notification button:contains(Undo)").click();
    await waitFor(".o_si_offer");
    await waitFor(".o_notification:contains(Undone)");
    expect(".o_notification button:contains(Undo)").toHaveCount(0);
    expect.verifySteps(["accept 5", "read again", "undo 5", "read again"]);
});

test("two clicks are one answer", async () => {
    let answer;
    onRpc("social.interest.match", "action_reject", () => {
        expect.step("reject");
        return new Promise((resolve) => (answer = resolve));
    });
    await mountOffers([OFFER]);
    await contains(".o_si_match_reject").click();
    await animationFrame();
    expect(".o_si_match_reject").toHaveProperty("disabled", true);
    expect(".o_si_match_accept").toHaveProperty("disabled", true);
    answer(decided("Different people"));
    await waitForNone(".o_si_offer");
    expect.verifySteps(["reject", "read again"]);
});

test("two authors of one channel can be merged; nobody is asked about nobody", async () => {
    await mountOffers([{ ...OFFER, merges: true }]);
    expect(".o_si_match_merge").toHaveCount(1);
    await mountOffers([]);
    expect(".o_si_offers:empty").toHaveCount(0);
});

test("each strength has a sign and a word", async () => {
    for (const [value, sign] of [["strong", "fa-circle"], ["likely", "fa-adjust"], ["possible", "fa-circle-o"]]) {
        await mountWithCleanup(Strength, { props: { value, name: `Word ${value}` } });
        expect(`.o_si_strength_${value} .${sign}`).toHaveCount(1);
        expect(`.o_si_strength_${value}`).toHaveText(`Word ${value}`);
    }
});
