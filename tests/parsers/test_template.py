# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Templates: which messages are meant, what is found, and that no pattern makes them slow."""

import dataclasses
import re
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers import Context, Message, Template, TemplateField, parse, serial
from parsers.rows import rows
from parsers.template import METHODS, TARGETS, found, meant
from parsers.wildcard import MAX_PATTERN, Wildcard

HEAD = """From: Desks <noreply@robot.desks.example>
To: interests@acme.example
Reply-To: Ann Lee <Ann@mail.example>
Subject: Desk form 17: Oak desk, asked by Ann Lee
Message-ID: <17@desks.example>
"""
LIST = "List-Id: Forms <forms.desks.example>\n"
PLAIN = HEAD + """
Somebody filled in the desk form.

* Visitor : Ann Lee <ann@mail.example>
Reach at:
+45 11 22 33 44
Stars: 4 of 5
What they say:
Is it oak?

And when: soon?
Product: Oak desk
Seen at 10:30 by Bo Ek, our man
Page: https://desks.example/oak?utm_source=x
See also https://evil.example/oak
--
Sent by robots
"""
HTML = HEAD + """Content-Type: text/html; charset=utf-8

<table><tr><td>Visitor</td><td>Ann Lee</td></tr><tr><td>Reach at</td><td>+45 11 22 33 44</td></tr></table>
<p>What they say:</p><p>Is it oak?</p><p>And when?</p><p>Product: Oak desk</p>
<a href="https://desks.example/all">All</a> <a href="https://desks.example/people/ann">Ann Lee</a>
<a href="http://www.desks.example/oak?token=1">Oak desk</a> <a href="https://evil.example/oak">Oak desk</a>
"""
TEMPLATE = Template(
    name="Desks", sender="desks.example", subject="Desk form *", link_domain="desks.example",
    fields=(TemplateField("text", "label", "What they say"), TemplateField("author", "label", "Visitor")),
)


def message(text=PLAIN):
    return Message(text.encode())


def one(field, text=PLAIN, *others):
    template = dataclasses.replace(TEMPLATE, fields=(field, *others))
    return {name: value for name, value in found(template, message(text)).items() if value}


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ({}, True),
        ({"sender": "robot.desks.example"}, True),
        ({"sender": "ROBOT.Desks.example"}, True),
        ({"sender": "obot.desks.example"}, False),
        ({"sender": "noreply@robot.desks.example"}, True),
        ({"sender": "no*@*.desks.example"}, True),
        ({"sender": "reply@robot.desks.example"}, False),
        ({"sender": "noreply@robot.desks"}, False),
        ({"sender": ""}, True),
        ({"sender": "", "subject": ""}, False),
        ({"sender": "", "subject": "", "words": "Visitor"}, False),
        ({"sender": "", "subject": "", "list_id": "forms."}, True),
        ({"list_id": "other"}, False),
        ({"subject": "desk FORM*asked by"}, True),
        ({"subject": "asked by*desk form"}, False),
        ({"subject": "form.17"}, False),
        ({"words": "visitor * ann"}, True),
        ({"words": "visitor * reach"}, False),
    ],
)
def test_meant(conditions, expected):
    assert meant(dataclasses.replace(TEMPLATE, **conditions), message(LIST + PLAIN)) is expected


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (TemplateField("author", "label", "visitor:"), {"author": "Ann Lee"}),
        (TemplateField("email", "label", "Visitor"), {"email": "ann@mail.example"}),
        (TemplateField("phone", "label", "reach  at"), {"phone": "+45 11 22 33 44"}),
        (TemplateField("phone", "label", "Visitor"), {}),
        (TemplateField("email", "label", "Reach at"), {}),
        (TemplateField("rating", "label", "Stars"), {"rating": "4"}),
        (TemplateField("rating", "label", "Visitor"), {}),
        (TemplateField("author", "label", "What"), {}),
        (TemplateField("other", "label", "Product"), {"other 0": "Oak desk"}),
        (TemplateField("link", "label", "Page"), {"link": "https://desks.example/oak"}),
        (TemplateField("author", "between", "10:30 by", ", our"), {"author": "Bo Ek"}),
        (TemplateField("author", "between", "seen at * by", "our"), {"author": "Bo Ek,"}),
        (TemplateField("author", "between", "10:30 by", "their"), {}),
        (TemplateField("product", "between", "Product:"), {"product": "Oak desk"}),
        (TemplateField("phone", "between", "Reach at:", "Stars:*"), {"phone": "+45 11 22 33 44"}),
        (TemplateField("phone", "between", "Reach at:*", "Stars:*"), {"phone": "+45 11 22 33 44"}),
        (TemplateField("phone", "between", "Reach at:", "Product:*"), {}),
        (TemplateField("title", "between"), {"title": "Somebody filled in the desk form."}),
        (TemplateField("text", "between", "they say:", "And when"), {"text": "Is it oak?"}),
        (TemplateField("text", "between", "they say:", "never"), {}),
        (TemplateField("text", "between", "10:30 by"), {
            "text": "Bo Ek, our man\nPage: https://desks.example/oak?utm_source=x\nSee also https://evil.example/oak"}),
        (TemplateField("link", "link", "desks.example/o*k"), {"link": "https://desks.example/oak"}),
        (TemplateField("link", "link", "/oak", number=2), {}),
        (TemplateField("link", "link", "/oak", number=3), {}),
        (TemplateField("link", "link", "evil"), {}),
        (TemplateField("email", "reply_to"), {"email": "ann@mail.example"}),
        (TemplateField("author", "reply_to"), {"author": "Ann Lee"}),
        (TemplateField("author", "sender"), {"author": "Desks"}),
        (TemplateField("title", "subject"), {"title": "Desk form 17: Oak desk, asked by Ann Lee"}),
        (TemplateField("author", "subject", "asked by"), {"author": "Ann Lee"}),
        (TemplateField("product", "subject", "form *:", ","), {"product": "Oak desk"}),
    ],
)
def test_found_in_text(field, expected):
    assert one(field) == expected


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (TemplateField("author", "label", "Visitor"), {"author": "Ann Lee"}),
        (TemplateField("phone", "label", "Reach at"), {"phone": "+45 11 22 33 44"}),
        (TemplateField("link", "link", "oak desk"), {"link": "http://www.desks.example/oak"}),
        (TemplateField("link", "link", "Oak desk", number=2), {}),
        (TemplateField("author", "link", "/people/*"), {
            "author": "Ann Lee", "author_url": "https://desks.example/people/ann"}),
        (TemplateField("product", "link", "/oak"), {
            "product": "Oak desk", "product_url": "http://www.desks.example/oak"}),
        (TemplateField("link", "link"), {"link": "https://desks.example/all"}),
    ],
)
def test_found_in_html(field, expected):
    assert one(field, HTML) == expected


def test_plain_http_only_to_the_site_that_the_template_names():
    template = dataclasses.replace(TEMPLATE, fields=(*TEMPLATE.fields, TemplateField("link", "link", "oak desk")))
    (card,) = parse(HTML.encode(), Context(templates=(template,))).interests
    assert card.url == "http://www.desks.example/oak"
    template = dataclasses.replace(template, link_domain="")
    html = HTML.replace("www.desks.example", "robot.desks.example").encode()
    (card,) = parse(html, Context(templates=(template,))).interests
    assert card.url == ""
    (card,) = parse(html, Context(templates=(template,), http_hosts=frozenset({"desks.example"}))).interests
    assert card.url == "http://robot.desks.example/oak"


def test_text_goes_on_to_the_next_label_that_is_taught():
    text = TemplateField("text", "label", "What they say")
    assert one(text)["text"].startswith("Is it oak?\n\nAnd when: soon?\nProduct: Oak desk\nSeen at")
    assert not one(text)["text"].endswith("robots")
    assert one(text, PLAIN, TemplateField("product", "label", "Product")) == {
        "text": "Is it oak?\n\nAnd when: soon?", "product": "Oak desk"}


def test_label_without_a_value_does_not_take_the_next_field():
    assert one(TemplateField("phone", "label", "Reach at"), HEAD + "\nReach at:\nFax: 555 12 34 56\n") == {}


def test_whole_outcome():
    template = dataclasses.replace(
        TEMPLATE, channel="review", action="review", source_key="desks", source_name="Desk reviews",
        fields=(
            *TEMPLATE.fields, TemplateField("email", "label", "Visitor"), TemplateField("phone", "label", "Reach at"),
            TemplateField("rating", "label", "Stars"), TemplateField("product", "label", "Product"),
            TemplateField("link", "link", "/oak"), TemplateField("title", "subject", until=":"),
            TemplateField("other", "label", "Page:")))
    outcome = parse(PLAIN.encode(), Context(templates=(template,)))
    assert outcome.as_dict() == {
        "outcome": "parsed", "parser": "template", "parser_version": 1, "basis": "probable", "verdict": "unknown",
        "reason": "template Desks",
        "interests": [{
            "channel": "review", "action": "review", "author_name": "Ann Lee", "author_key": "ann@mail.example",
            "author_handle": "", "author_url": "", "author_photo": "",
            "text": "Is it oak?\n\nAnd when: soon?", "title": "Desk form 17",
            "url": "https://desks.example/oak", "answer": "mail", "source_key": "desks", "source_name": "Desk reviews",
            "product": "Oak desk", "product_url": "", "email": "ann@mail.example", "phone": "+45 11 22 33 44",
            "rating": 4, "date": None, "thread_key": "17@desks.example", "external_ref": "17@desks.example",
            "others": 0, "fields": [["Page", "https://desks.example/oak?utm_source=x"]],
        }],
    }


@pytest.mark.parametrize(
    ("changes", "answer"),
    [({}, "call"), ({"answer": "mail"}, "call"), ({"answer": "chat"}, "chat"), ({"answer": "page"}, "page")],
)
def test_answer_is_one_that_can_be_given(changes, answer):
    fields = (TemplateField("phone", "label", "Reach at"), TemplateField("link", "link", "/oak"))
    outcome = parse(PLAIN.encode(), Context(templates=(dataclasses.replace(TEMPLATE, fields=fields, **changes),)))
    assert [interest.answer for interest in outcome.found] == [answer]


FORM = """From: Site <info@acme.example>
Subject: Contact form
Message-ID: <1@x>

Name: Ann Lee
E-mail: ann@mail.example
Message: Is it oak?
"""
NETWORK = """From: Facebook <notification@facebookmail.com>
Subject: {}
Message-ID: <1@x>

Something new: yes
"""
ANY = Template(name="Any", subject="*", fields=(TemplateField("text", "between"),))


def decided(text, *templates, **context):
    outcome = parse(text.encode(), Context(templates=templates, **context))
    return outcome.name, outcome.parser, outcome.reason


def test_templates_come_before_forms_and_letters_and_after_origins():
    assert decided(FORM)[:2] == ("parsed", "form")
    taken = dataclasses.replace(ANY, subject="Contact")
    assert decided(FORM, taken) == ("parsed", "template", "template Any")
    like, strange = NETWORK.format("Ann Lee liked your post"), NETWORK.format("Something new")
    network = dataclasses.replace(ANY, subject="", sender="facebookmail.com")
    assert decided(like, network)[1] == "facebook"
    assert decided(strange)[:2] == ("unknown", "facebook")
    assert decided(strange, network) == ("parsed", "template", "template Any")


def test_templates_come_before_layouts_that_nobody_has_proven():
    shape = NETWORK.replace("facebookmail.com", "kettleclub.example").format("Ann Lee liked your post").replace(
        "Something new: yes", "Auto-Submitted does not stand here: https://kettleclub.example/posts/1")
    shape = shape.replace("Message-ID", "Auto-Submitted: auto-generated\nMessage-ID", 1)
    assert decided(shape)[:2] == ("parsed", "notification")
    assert decided(shape, dataclasses.replace(ANY, subject="", sender="kettleclub.example"))[1] == "template"


def test_the_first_that_fits_decides_and_what_is_missing_is_told():
    missing = dataclasses.replace(
        TEMPLATE, name="Strict", fields=(*TEMPLATE.fields, TemplateField("phone", "label", "Fax", required=True)))
    other = dataclasses.replace(TEMPLATE, name="Other", sender="other.example")
    assert decided(PLAIN, other, missing, TEMPLATE)[2] == "template Desks"
    assert decided(PLAIN, other, missing) == ("unknown", "letter", "template Strict: phone not found")
    nothing = dataclasses.replace(TEMPLATE, fields=(TemplateField("author", "label", "Visitor"),))
    assert decided(PLAIN, nothing)[2] == "template Desks: found none of email, phone, text, link"
    assert decided(PLAIN, other) == decided(PLAIN)


def test_who_types_the_address_of_the_company_is_heard():
    template = dataclasses.replace(TEMPLATE, fields=(TemplateField("email", "reply_to"),))
    assert decided(PLAIN, template, own_addresses=frozenset({"ann@mail.example"}))[:2] == ("parsed", "template")


@pytest.mark.parametrize(
    ("signed_by", "results", "verdict"),
    [
        ("", "dmarc=pass", "verified"), ("", "dmarc=fail", "failed"), ("desks.example", "dmarc=pass", "verified"),
        ("other.example", "dmarc=pass", "failed"), ("other.example", "", "failed"), ("desks.example", "", "unknown"),
    ],
)
def test_verdict(signed_by, results, verdict):
    header = f"Authentication-Results: mx.acme.example; {results} header.from=robot.desks.example\n" if results else ""
    template = dataclasses.replace(TEMPLATE, signed_by=signed_by)
    context = Context(authserv_ids=frozenset({"mx.acme.example"}), templates=(template,))
    assert parse((header + PLAIN).encode(), context).verdict == verdict


def through_the_pipe(context):
    told = serial.context_from(serial.loads(serial.dumps(serial.shared_values(context))))
    return serial.dated(told, serial.moment(context.received_at))


@pytest.mark.parametrize("date", [
    datetime(2026, 3, 4, 5, 6, 7, 890123, tzinfo=timezone.utc), datetime(1970, 1, 1, tzinfo=timezone.utc),
    datetime(1, 1, 1, 0, 0, 0, 1, tzinfo=timezone.utc), datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=timezone.utc),
    datetime(2026, 3, 4, 5, 6, 7, tzinfo=timezone(timedelta(hours=3))),
])
def test_date_of_a_context_goes_through_the_pipe(date):
    told = through_the_pipe(Context(received_at=date))
    assert told.received_at == date and told.received_at.tzinfo is timezone.utc


def test_context_with_templates_goes_through_the_pipe():
    context = Context(templates=(TEMPLATE, ANY))
    assert through_the_pipe(context) == context
    assert through_the_pipe(Context()) == Context()


@pytest.mark.parametrize("text", [PLAIN, HTML], ids=["text", "html"])
def test_every_row_finds_its_own_place(text):
    told = rows(message(text))
    assert {row["kind"] for row in told} >= {"header", "label", "link", "line"}
    for row in told:
        target = "link" if row["kind"] == "link" else "author" if row["kind"] == "header" else "title"
        value = one(TemplateField(target, **row["field"]), text).get(target, "")
        if row["kind"] == "link":
            assert bool(value) == ("evil" not in row["value"]), row
        elif row["kind"] != "header":
            assert value == row["value"], row
    assert [row["value"] for row in told if row["kind"] == "header"] == [
        "Desks <noreply@robot.desks.example>", "Ann Lee <ann@mail.example>",
        "Desk form 17: Oak desk, asked by Ann Lee"]


def test_row_of_one_message_finds_the_place_in_the_next():
    before = "Hello Bo, order 17 was made by\n{}\nfor 20 pieces\nCity: Oslo\n"
    row = next(row for row in rows(message(HEAD + "\n" + before.format("Ann"))) if row["value"] == "Ann")
    assert row["field"] == {
        "method": "between", "pattern": "Hello Bo, order * was made by", "until": "for * pieces"}
    following = HEAD + "\n" + before.format("Cy").replace("17", "4").replace("20", "333")
    assert one(TemplateField("author", **row["field"]), following) == {"author": "Cy"}


# -- wildcards ---------------------------------------------------------------

SIMPLE = st.text(alphabet="ab*. ", max_size=8)


@given(SIMPLE, st.text(alphabet="ab. ", max_size=12))
def test_fits_like_a_regular_expression(pattern, text):
    text = " ".join(text.split())
    pieces = [re.escape(" ".join(piece.split())) for piece in pattern.strip().split("*")]
    assert Wildcard(pattern).fits(text) == bool(re.fullmatch(".*".join(pieces), text))


@given(SIMPLE, st.text(alphabet="ab. ", max_size=12))
def test_finds_like_a_regular_expression(pattern, text):
    text = " ".join(text.split())
    pieces = [re.escape(" ".join(piece.split())) for piece in pattern.strip().split("*")]
    assert bool(Wildcard(pattern).find(text)) == bool(re.search(".*".join(pieces), text))


def test_signs_of_regular_expressions_are_plain_text():
    assert Wildcard("(a+)+[b].?").find("x (A+)+[b].? y") == (2, 12)
    assert Wildcard("(a+)+$").find("aaaa") is None


class Counting:
    """A piece that counts how much of the text it was let search."""

    def __init__(self, pattern):
        self.pattern, self.looked = pattern, 0

    def search(self, text, position=0):
        match = self.pattern.search(text, position)
        self.looked += (match.end() if match else len(text)) - position
        return match


@pytest.mark.parametrize("pattern", ["*" * 1000, "a*" * 100, "*a" * 99 + "b", "ab*" * 60 + "c"])
def test_hostile_patterns_look_at_each_character_once_or_twice(pattern):
    compiled = Wildcard(pattern)
    compiled._pieces = counting = [Counting(piece) for piece in compiled._pieces]
    text = "ab" * 50_000
    compiled.find(text)
    assert sum(piece.looked for piece in counting) <= 2 * len(text)
    assert len(pattern[:MAX_PATTERN].split("*")) >= len(counting)


@pytest.mark.parametrize("line", ["a" * 500_000, "Label: " * 70_000, "x\n" * 250_000, "Label:\n" * 70_000])
@pytest.mark.parametrize("method", METHODS)
def test_huge_messages_end(line, method):
    """No quadratic step: hours, if there were one."""
    template = dataclasses.replace(ANY, fields=tuple(
        TemplateField(target, method, "*a*b" * 40 if method != "label" else "Label", "*a*b*c") for target in TARGETS))
    outcome = parse((HEAD + "\n" + line).encode(), Context(templates=(template,) * 3))
    assert outcome.name in ("parsed", "unknown")


@given(st.sampled_from(TARGETS), st.sampled_from(METHODS), st.text(max_size=30), st.text(max_size=30),
       st.text(max_size=300), st.integers(-2, 5))
def test_no_pattern_and_no_text_raises(target, method, pattern, until, body, number):
    template = dataclasses.replace(ANY, fields=(
        TemplateField(target, method, pattern, until, number), TemplateField("text", "between")))
    outcome = parse((HEAD + "\n" + body).encode("utf-8", "replace"), Context(templates=(template,)))
    assert outcome.name in ("parsed", "unknown")
