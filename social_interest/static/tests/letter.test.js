// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { ownHtml } from "@social_interest/letter/own_html";

describe.current.tags("desktop");

test("what one has written, without signature and quotation", () => {
    const body =
        '<p>Yes.</p><div data-o-mail-quote="1">-- <br>Anna</div><p data-o-mail-quote="1">On Monday, Petra wrote:</p>' +
        '<blockquote data-o-mail-quote-node="1" data-o-mail-quote="1"><p>In stock?</p></blockquote>';
    expect(ownHtml(body)).toBe("<p>Yes.</p>");
});

test("nothing is written in a letter that has only these", () => {
    expect(ownHtml('<p><br></p><div data-o-mail-quote="1">-- <br>Anna</div>')).toBe("");
    expect(ownHtml(false)).toBe("");
});

test("what one pastes runs nothing", () => {
    window.interestRan = false;
    ownHtml("<img src='x' onerror='window.interestRan = true'>Yes.");
    expect(window.interestRan).toBe(false);
});
