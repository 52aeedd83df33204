# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Letters with marks of secrecy or entities, and those that a sales program may have sent for one person."""

import pytest

import parsers
from parsers import Context

CONTEXT = Context(own_addresses=frozenset({"sales@acme.example"}), country="DE")
HEAD = (
    "From: {sender}\nTo: sales@acme.example\nSubject: {subject}\nMessage-ID: <x1@lee.example>\n{more}"
    "Content-Type: {kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n")
ANSWERS = "In-Reply-To: <o1@acme.example>\n"


def read(body, kind="text/plain", subject="Re: Offer", more=ANSWERS, sender="Ann Lee <ann@lee.example>"):
    raw = HEAD.format(sender=sender, subject=subject, more=more, kind=kind, body=body)
    return parsers.parse(raw.encode(), CONTEXT)


def said(*arguments, **more):
    (interest,) = read(*arguments, **more).found
    return interest.text


# -- marks of secrecy, entities, letters that go to one ------------------------

@pytest.mark.parametrize("mark", [
    "Classification: Internal", "Classificatie: Intern", "Klassifizierung: Nur für internen Gebrauch",
    "TLP:AMBER+STRICT",
    "Sensitivity: C2 - General", "Clasificación: Uso interno", "Classification : Interne", "[Confidential]",
    "Data Classification: Confidential", "Гриф: для служебного пользования", "密级：内部", "Internal use only",
])
def test_mark_of_secrecy_is_no_word_of_the_writer(mark):
    assert said(f"{mark}\n\nHello,\n\nis it loud?") == "Hello,\n\nis it loud?"


def test_mark_of_secrecy_below():
    assert said("Is it loud?\n\nRegards\nAnn\n\nClassification: Internal") == "Is it loud?"


@pytest.mark.parametrize("text", [
    "Sensitivity: general skin\nIs the balm for this?", "Classification: open ports\n\nYour server has some.",
    "Einstufung: Private Nutzung möglich\n\nIst das so?", "분류: 공개 강좌\n\n언제 시작합니까?",
    "Vertraulichkeit - Personalvermittlung Huber\n\nWir suchen einen Kesselbauer.",
    "TLP: green\nTLP: red\nThese are the colours that I want.", "(internal)\nThis I want on the kettle.",
    "Engrave please this text.\n\nTLP:RED",
    "Classification: ISO 9001 is needed\n\nIs it loud?",
    "Internal doors: two\n\nIs it loud?", "Sensitivity: high\n\nIs it loud?",
    "Intern: Ann\n\nIs it loud?",
])
def test_what_is_no_mark_stays(text):
    assert said(text) == text


def test_entities_that_somebody_writes_stay():
    text = "I see &nbsp; between all the words and &lt;b&gt; around the price."
    assert said(text) == text


def test_entities_of_tencent():
    body = (
        "你好，\n\n有红色的吗？\n\n------------------&nbsp;原始邮件&nbsp;------------------\n发件人:   \"Acme\"   "
        "<sales@acme.example&gt;;\n"
        "发送时间:&nbsp;2026年3月2日(星期一) 下午5:21\n"
        "收件人:&nbsp;\"Ann\"<ann@lee.example&gt;;\n\n"
        "主题:&nbsp;Offer\n\n目录见附件。")
    assert said(body) == "你好，\n\n有红色的吗？"


@pytest.mark.parametrize("own", [frozenset(), frozenset({"info@acme.example"})])
def test_vs_is_an_answer_where_our_letter_stands_below(own):
    """ "VS:" answers in Finnish and passes on in Norwegian."""
    body = (
        "Hei,\n\nonko se äänekäs?\n\n________________________________\n"
        "Lähettäjä: Acme <sales@acme.example>\n"
        "Lähetetty: maanantai 2. maaliskuuta 2026 11.21\n"
        "Vastaanottaja: Ann Lee <ann@lee.example>\nAihe: Offer\n\nTässä.")
    raw = HEAD.format(
        sender="Ann Lee <ann@lee.example>", subject="VS: Offer", more=ANSWERS, kind="text/plain", body=body)
    (interest,) = parsers.parse(raw.encode(), Context(own_addresses=own)).found
    assert interest.text == "Hei,\n\nonko se äänekäs?"


# -- letters by a sales program ------------------------------------------------

BY_PROGRAM = (
    "Precedence: bulk\nList-Unsubscribe: <mailto:u@bulk.example>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n"
    "Feedback-ID: a:b:c:HubSpot\n")
SIGNED = "Hi Jana,\n\nwe fit out three tea rooms. Could you call on Tuesday?\n\nBest regards,\nAnn Lee\nLee Ltd"
WAY_OUT = "\n\nIf you'd like me to stop sending you emails, please click here (https://bulk.example/u/1)"


ANN = "Ann Lee <ann@lee.example>"
LEAVES = "List-Unsubscribe: <https://bulk.example/u/1>\n"
PRESENTS = "Dear readers,\n\nthe teas of November are here."
FOOT = "\n\nUnsubscribe: https://bulk.example/u/1"


@pytest.mark.parametrize(("more", "sender", "body"), [
    # what one wrote to one, and what he wrote to all
    (BY_PROGRAM, ANN, SIGNED + WAY_OUT), (BY_PROGRAM, ANN, f"Ten new teas are here. Did you miss them?{WAY_OUT}"),
    # his name is not in his address, or not in its letters
    (LEAVES, "Ann Lee <a.lee@lee.example>", SIGNED), (LEAVES, "Ann Lee <sales@lee.example>", SIGNED),
    (LEAVES, "李明 <liming@lee.example>", f"您好，我们需要200个水壶，请问价格多少？\n\n谢谢\n李明{FOOT}"),
    (LEAVES, "Анна Ли <anna@lee.example>", f"Здравствуйте, пришлите прайс.\n\nАнна Ли{FOOT}"),
    # only his first name below, or none
    (LEAVES, "Tom Reed <tom@reed.example>", f"Wir brauchen 200 Kessel.\n\nMit freundlichen Grüßen\nTom{WAY_OUT}?"),
    (LEAVES, ANN, "Two hundred kettles, by Friday."),
    # words that are nobody's, with a name below
    (LEAVES, ANN, f"{PRESENTS}\n\nAnn Lee{FOOT}"), (f"{LEAVES}Precedence: list\n", ANN, SIGNED),
])
def test_what_one_or_many_may_get_is_looked_at(more, sender, body):
    outcome = read(body, more=more, sender=sender, subject="Tea rooms")
    assert outcome.name == "unknown" and outcome.reason.startswith("perhaps a letter")
    # who answers ours is a person
    assert read(body, more=more + ANSWERS, sender=sender, subject="Re: Offer").name == "parsed"


@pytest.mark.parametrize(("more", "sender", "body"), [
    (f"{BY_PROGRAM}List-Id: <tea.example>\n", ANN, SIGNED),
    (f"{BY_PROGRAM}X-Campaign: q1\n", ANN, SIGNED),
    (f"{BY_PROGRAM}Sender: tea-bounces@lee.example\n", ANN, SIGNED),
    (BY_PROGRAM, "Lee Ltd <news@lee.example>", SIGNED),
    (BY_PROGRAM, "ann@lee.example", SIGNED),
    (BY_PROGRAM, ANN, "Ten new teas are here."),
    (BY_PROGRAM, ANN, f"{PRESENTS}\n\nThe tea team"),
    (LEAVES, ANN, SIGNED + "\nhttps://bulk.example/a".join("123456") + FOOT),
    (LEAVES, ANN, f"{SIGNED}\n\n{'Tea is hot. ' * 300}"),
])
def test_mail_to_many_is_no_letter(more, sender, body):
    assert read(body + WAY_OUT, more=more, sender=sender, subject="Tea rooms").name == "ignored"


@pytest.mark.parametrize(("subject", "more", "outcome_name"), [
    ("Re: Tea rooms", LEAVES, "unknown"), ("AW: Tea rooms", BY_PROGRAM, "unknown"), ("Tea rooms", LEAVES, "ignored"),
    ("Re: Tea rooms", f"{LEAVES}List-Id: <tea.example>\n", "ignored"),
])
def test_an_answer_may_have_long_letters_below(subject, more, outcome_name):
    body = f"We take it.{FOOT}\n\n{'> Tea is hot.' * 300}"
    assert read(body, more=more, subject=subject).name == outcome_name


def test_layout_of_a_newsletter_is_no_letter():
    html = f"<p>{SIGNED}</p><p>Unsubscribe</p>"
    assert read(html, kind="text/html", more=BY_PROGRAM, subject="Tea").name == "unknown"
    assert read(f"{html}{'<img src=x>' * 3}", kind="text/html", more=BY_PROGRAM, subject="Tea").name == "ignored"
    table = "<table><tr><td>a</td></tr></table>"
    assert read(f"{html}{table * 3}", kind="text/html", more=BY_PROGRAM, subject="Tea").name == "ignored"


@pytest.mark.parametrize("text", [
    "Please unsubscribe me from this list: https://acme.example/list", "Is it loud?\n\nCan I unsubscribe here?",
    "It is loud.\n\nPlease stop sending invoices here", "È rumoroso.\n\nVorrei cancellare l'ordine https://acme.example/o/1",
    "It is loud.\n\nPlease unsubscribe ann@lee.example here",
    "Ist er laut?\n\nWenn das Abbestellen hier geht, dann Abo 4412 abbestellen.",
    "Is it loud?\n\nPrefer to stop receiving the monthly tea box, the link is dead.",
    "Est-il bruyant ?\n\nPour la box : ne plus recevoir ici la box 4412, le lien est mort.",
    "Громкий ли он?\n\nЧтобы отписаться от набора, ссылка не работает, отпишите.",
    "Is it loud?\n\nIf your newsletter has a link, unsubscribe my husband there: https://acme.example/u",
    "Is it loud?\n\nTo unsubscribe tom@reed.example click here: https://acme.example/u",
])
def test_wish_to_leave_is_the_customers(text):
    assert said(text) == text


@pytest.mark.parametrize("row", [
    "To unsubscribe click here: https://bulk.example/u/1",
    "Wenn Sie keine weiteren E-Mails wünschen, klicken Sie hier",
    "Pour vous désabonner, cliquez ici", "Si no desea más correos, puede darse de baja aquí",
    "Per disiscriverti clicca qui",
    "Om u af te melden, klik hier: afmelden", "Aby zrezygnować, kliknij tutaj", "Чтобы отписаться, перейдите по ссылке",
])
def test_way_out_of_a_sales_program(row):
    assert said(f"Is it loud?\n\n{row}") == "Is it loud?"
