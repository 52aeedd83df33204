// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { animationFrame } from "@odoo/hoot-dom";
import { contains, mountWithCleanup, onRpc } from "@web/../tests/web_test_helpers";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { CreditBanner } from "@social_interest/deal/credit_banner";
import { DealOffer } from "@social_interest/deal/deal_offer";
import { TalkDeal } from "@social_interest/deal/talk_deal";

describe.current.tags("desktop");
defineMailModels();

function makeRecord(offer) {
    return {
        resModel: "social.interest",
        resId: 7,
        data: { deal_offer: { deals: [], more: false, others: "", ...offer } },
        load: () => expect.step("load"),
    };
}

test("a deal is offered in three ways; each is one press", async () => {
    for (const method of ["join_deal", "make_deal", "decline_deal"]) {
        onRpc("social.interest", method, ({ args, kwargs }) => {
            expect(kwargs.context.interest_screen).toBe(true);
            expect.step(`${method} ${args.flat().join(" ")}`);
            return true;
        });
    }
    const record = makeRecord({ deals: [{ id: 3, name: "Six chairs" }] });
    await mountWithCleanup(DealOffer, { props: { record } });
    await contains(".o_si_deal_join:contains(Add to Six chairs)").click();
    await animationFrame();
    await contains(".o_si_deal_new").click();
    await animationFrame();
    await contains(".o_si_deal_none").click();
    await animationFrame();
    expect.verifySteps(["join_deal 7 3", "load", "make_deal 7", "load", "decline_deal 7", "load"]);
});

test("whose open deal one may not see is told by name", async () => {
    await mountWithCleanup(DealOffer, { props: { record: makeRecord({ others: "An open deal is with Jonas." }) } });
    expect(".o_si_deal_join").toHaveCount(0);
    expect(".o_si_deal_others").toHaveText("An open deal is with Jonas.");
});

test("a deal in the line of time says what became of it in words", async () => {
    const entry = {
        key: "deal_end-3", kind: "deal", outcome: "won", title: "Six chairs", amount: "1,200 €", text: "", who: "Anna",
        model: "crm.lead", res_id: 3,
    };
    await mountWithCleanup(TalkDeal, { props: { entry, time: "10:00", fullTime: "1 May, 10:00" } });
    expect(".o_si_entry_deal").toHaveText(/^Deal won: Six chairs · 1,200 € · Anna\s*10:00$/);
    expect(".o_si_entry_deal .fa-trophy").toHaveCount(1);
});

test("a report says of how many deals the first touch is known", async () => {
    onRpc("social.interest.credit", "first_touch_known", () => ({ known: 62, total: 100, percent: 62, waiting: 3 }));
    await mountWithCleanup(CreditBanner);
    expect(".o_si_known").toHaveText(/First touch known for 62 % of deals \(62 of 100\)/);
    expect(".o_si_known").toHaveText(/Being brought up to date/);
});

test("where there are no deals there is nothing to say", async () => {
    onRpc("social.interest.credit", "first_touch_known", () => ({ known: 0, total: 0, percent: 0, waiting: 0 }));
    await mountWithCleanup(CreditBanner);
    expect(".o_si_known").toHaveCount(0);
});
