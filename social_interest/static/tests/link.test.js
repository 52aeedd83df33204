// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { click, edit } from "@odoo/hoot-dom";
import { animationFrame } from "@odoo/hoot-mock";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { contains, defineModels, fields, models, mountView, onRpc } from "@web/../tests/web_test_helpers";

describe.current.tags("desktop");

const EVIL = "javascript://www.facebook.com/%0aalert(1)";
const REASON = "The link is no plain web address. It stays closed.";

class Author extends models.Model {
    _name = "social.interest.author";
    url = fields.Char();
    link_url = fields.Char();
    link_refusal = fields.Char();
    _records = [
        { id: 1, url: "https://www.facebook.com/lars", link_url: "https://www.facebook.com/lars" },
        { id: 2, url: EVIL, link_url: false, link_refusal: REASON },
        // as if the server itself had decided wrongly
        { id: 3, url: EVIL, link_url: EVIL },
    ];
}

defineMailModels();
defineModels([Author]);

const FIELD = `<field name="url" widget="interest_link" options="{'opens': 'link_url', 'refusal': 'link_refusal'}"/>`;
const mount = (resId, type = "form") =>
    mountView({ type, resModel: "social.interest.author", resId, arch: `<${type}>${FIELD}</${type}>` });

test("what may open is a link that tells nothing of us", async () => {
    await mount(1);
    expect(".o_field_widget[name=url] a").toHaveAttribute("href", "https://www.facebook.com/lars");
    expect(".o_field_widget[name=url] a").toHaveAttribute("rel", "noopener noreferrer");
    expect(".o_field_widget[name=url] a").toHaveAttribute("target", "_blank");
    expect(".o_si_link_refusal").toHaveCount(0);
});

test("what may not is text, with the reason", async () => {
    await mount(2);
    expect(".o_field_widget[name=url] a").toHaveCount(0);
    expect(".o_field_widget[name=url] input").toHaveValue(EVIL);
    expect(".o_si_link_refusal").toHaveText(REASON);
});

test("in a list there is a link only where one opens", async () => {
    await mount(undefined, "list");
    expect(".o_data_row a").toHaveCount(1);
    expect(".o_data_row:eq(1) .o_si_link_closed").toHaveText(EVIL);
    expect(".o_data_row:eq(1) .o_si_link_refusal").toHaveText(REASON);
    expect(".o_data_row:eq(2) a").toHaveCount(0);
});

test("it is typed like any other text", async () => {
    onRpc("web_save", ({ args }) => {
        expect.step(args[1]);
    });
    await mount(1);
    await click(".o_field_widget[name=url] input");
    await edit("https://www.facebook.com/ida");
    await animationFrame();
    await contains(".o_form_button_save").click();
    expect.verifySteps([{ url: "https://www.facebook.com/ida" }]);
});
