// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { animationFrame, queryAllTexts, waitFor } from "@odoo/hoot-dom";
import { reactive } from "@odoo/owl";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import {
    contains, defineModels, fields, getMockEnv, mockService, models, mountView, mountWithCleanup, onRpc,
} from "@web/../tests/web_test_helpers";
import { STAGE_CHANGED } from "@social_interest/stage/stage_menu";
import { TalkStage } from "@social_interest/stage/talk_stage";

describe.current.tags("desktop");

const STAGES = [
    { id: 1, name: "New face", icon: "fa-user-o", color: 4 },
    { id: 2, name: "In talk", icon: "fa-comments-o", color: 3 },
];

class Stage extends models.Model {
    _name = "social.interest.stage";
    name = fields.Char();
    icon = fields.Char();
    color = fields.Integer();
    _records = [
        { id: 1, name: "New face", icon: "fa-user-o", color: 4 },
        { id: 2, name: "In talk", icon: "fa-comments-o", color: 3 },
    ];
}

class Standing extends models.Model {
    _name = "social.interest.standing";
    name = fields.Char();
    stage_id = fields.Many2one({ relation: "social.interest.stage" });
    profiles = fields.Json();
    counts = fields.Json();
    lines = fields.Json();
    _records = [
        {
            id: 1, name: "Lars", stage_id: 1,
            profiles: [
                { id: 7, name: "Lars Holm", channel: "Facebook", icon: "fa-facebook", color: "#1877F2" },
                { id: 8, name: "lars_h", channel: "Instagram", icon: "fa-instagram", color: "" },
            ],
            lines: [
                { team_id: 5, team: "Online", own: true, stage: false, stages: STAGES },
                { team_id: 6, team: "Offices", own: false, stage: STAGES[1], stages: STAGES },
                { team_id: 7, team: "Kitchens", own: false, stage: false, stages: STAGES },
            ],
            counts: [{ id: 3, name: "Comment", icon: "fa-comment-o", count: 12 }, { id: 4, name: "Like", icon: "", count: 1 }],
        },
        { id: 2, name: "Petra", stage_id: 2, profiles: false, counts: [] },
    ];
}

defineMailModels();
defineModels([Stage, Standing]);

function mountStage(person) {
    const record = reactive({
        resId: 5, resModel: "social.interest", data: {},
        load: async () => expect.step("load"),
    });
    onRpc("social.interest", "set_stage", ({ args }) => {
        expect.step(`stage ${args[1]}`);
        return true;
    });
    const props = { record, person: { id: 1, vip: false, team: "Online", stage: false, stages: STAGES, elsewhere: [], ...person } };
    return mountWithCleanup(TalkStage, { props });
}

test("whoever has no stage gets one in two clicks", async () => {
    await mountStage();
    expect(".o_si_stage").toHaveText("Stage");
    await contains(".o_si_stage").click();
    expect(queryAllTexts(".o_si_stage_item")).toEqual(["New face", "In talk"]);
    expect(".o_si_stage_none").toHaveCount(0);
    await contains(".o_si_stage_item:eq(1)").click();
    expect.verifySteps(["stage 2", "load"]);
});

test("a stage is a word, an icon and a colour; it can be taken away", async () => {
    await mountStage({
        vip: true, stage: STAGES[1],
        elsewhere: [{ id: 9, name: "Customer", icon: "fa-star", color: 10, team: "Offices" }],
    });
    expect(".o_si_stage").toHaveText("In talk");
    expect(".o_si_stage .fa-comments-o").toHaveCount(1);
    expect(".o_si_stage").toHaveClass("o_tag_color_3");
    expect(".o_si_vip").toHaveText("VIP");
    expect(".o_si_stage_elsewhere").toHaveText("Customer");
    expect(".o_si_stage_elsewhere").toHaveAttribute("title", "Offices");
    await contains(".o_si_stage").click();
    await contains(".o_si_stage_none").click();
    expect.verifySteps(["stage 0", "load"]);
});

test("a form has the stages of all lines of business, and changes them in two clicks", async () => {
    onRpc("social.interest.standing", "set_stage", ({ args }) => {
        expect.step(`stage ${args[1]} of ${args[2]}`);
        return true;
    });
    await mountView({
        type: "form", resModel: "social.interest.standing", resId: 1,
        arch: `<form><field name="name"/><field name="lines" widget="interest_stages"/></form>`,
    });
    expect(queryAllTexts(".o_si_stage")).toEqual(["Online: no stage", "Offices: In talk"]);
    await contains(".o_si_stage:eq(0)").click();
    expect(".o_si_stage_none").toHaveCount(0);
    await contains(".o_si_stage_item:eq(1)").click();
    await contains(".o_si_stage:eq(1)").click();
    await contains(".o_si_stage_none").click();
    // what was typed is kept
    await contains(".o_field_widget[name=name] input").edit("Lars Holm");
    await contains(".o_si_stage_more").click();
    expect(queryAllTexts(".o-dropdown--menu .dropdown-header")).toEqual(["Kitchens"]);
    await contains(".o_si_stage_item:eq(0)").click();
    expect.verifySteps(["stage 2 of 5", "stage 0 of 6", "stage 1 of 7"]);
    expect(".o_field_widget[name=name] input").toHaveValue("Lars Holm");
});

test("a stage that was changed in the conversation shows on the form around it", async () => {
    await mountView({
        type: "form", resModel: "social.interest.standing", resId: 1,
        arch: `<form><field name="name"/><field name="lines" widget="interest_stages"/></form>`,
    });
    onRpc("social.interest.standing", "web_read", () => expect.step("read"));
    getMockEnv().bus.trigger(STAGE_CHANGED);
    await animationFrame();
    await contains(".o_field_widget[name=name] input").edit("Lars Holm", { confirm: false });
    getMockEnv().bus.trigger(STAGE_CHANGED);
    await animationFrame();
    expect.verifySteps(["read"]);
});

test("a line of business without stages has nothing to choose", async () => {
    await mountStage({ stages: [] });
    expect(".o_si_stage").toHaveCount(0);
});

test("columns of the board have icon and colour of their stage, read at once", async () => {
    onRpc("social.interest.stage", "read", ({ args }) => {
        expect.step(`stages ${args[0]}`);
    });
    onRpc("social.interest.standing", "web_save", ({ args }) => {
        expect.step(`moved ${args[0]} to ${args[1].stage_id}`);
    });
    await mountView({
        type: "kanban", resModel: "social.interest.standing", groupBy: ["stage_id"],
        arch: `<kanban js_class="interest_board"><field name="stage_id"/><templates><t t-name="card"><field name="name"/></t></templates></kanban>`,
    });
    await waitFor(".o_kanban_group:eq(0) .o_column_title .fa-user-o");
    expect(".o_kanban_group:eq(1) .o_column_title .fa-comments-o").toHaveCount(1);
    expect(queryAllTexts(".o_column_title")).toEqual(["New face\n(1)", "In talk\n(1)"]);
    expect.verifySteps(["stages 1,2"]);
    await contains(".o_kanban_group:eq(0) .o_kanban_record").dragAndDrop(".o_kanban_group:eq(1)");
    await waitFor(".o_kanban_group:eq(1) .o_kanban_record:contains(Lars)");
    expect.verifySteps(["moved 1 to 2"]);
});

test("profiles and counts lead to what they name", async () => {
    mockService("action", { doAction: async (action) => expect.step(action) });
    await mountView({
        type: "form", resModel: "social.interest.standing", resId: 1,
        arch: `<form><field name="profiles" widget="interest_profiles"/><field name="counts" widget="interest_action_counts"/></form>`,
    });
    expect(queryAllTexts(".o_si_profile")).toEqual(["Facebook", "Instagram"]);
    await contains(".o_si_profile:eq(1)").click();
    await contains(".o_si_action_counts button:eq(0)").click();
    expect.verifySteps([
        { type: "ir.actions.act_window", res_model: "social.interest.author", res_id: 8, views: [[false, "form"]] },
        {
            type: "ir.actions.act_window", name: "Comment", res_model: "social.interest",
            domain: [["author_id", "=", 1], ["action_id", "=", 3]], views: [[false, "list"], [false, "form"]],
        },
    ]);
});
