# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Notifications that no parser knows: what makes a card, what makes none, and what stays a letter."""

import pytest

import parsers
from parsers import Context
from parsers.kinds import notice_links, notice_rows
from parsers.message import Message
from parsers.types import Interest, Template, TemplateField

CONTEXT = Context(own_addresses=frozenset({"sales@acme.example"}))
SITE = "Kettle Club <noreply@club.example>"


def mail(subject, body, sender=SITE, headers="", kind="plain", to="sales@acme.example"):
    head = f"From: {sender}\nTo: {to}\nSubject: {subject}\nMessage-ID: <1@x.example>\n{headers}"
    return f"{head}Content-Type: text/{kind}; charset=utf-8\n\n{body}\n".encode()


def read(*arguments, **values):
    return parsers.parse(mail(*arguments, **values), CONTEXT)


def told(outcome):
    return [(found.action, found.author_name, found.text, found.url) for found in outcome.found]


BODY = "Mia Stone commented on your photo:\n\nIs it loud?\n\nView: https://club.example/photos/7#comment-9\n"
CARD = [("comment", "Mia Stone", "Is it loud?", "https://club.example/photos/7#comment-9")]


@pytest.mark.parametrize(
    ("sender", "headers"),
    [
        (SITE, ""),
        (SITE, "List-Id: <club.example>\nPrecedence: bulk\n"),
        (SITE, "List-Unsubscribe: <https://club.example/u>\n"),
        ("Kettle Club <hub@club.example>", "X-Mailer: PHPMailer 6\n"),
        ("Kettle Club <hub@club.example>", ""),
    ],
)
def test_list_headers_silence_nobody(sender, headers):
    outcome = read("New comment on your photo", BODY, sender=sender, headers=headers)
    assert (outcome.parser, outcome.basis, told(outcome)) == ("notification", "unverified", CARD)


@pytest.mark.parametrize(
    ("subject", "body", "headers"),
    [
        ("Weekly digest", BODY, ""),
        ("50% off", "Mia Stone reviewed the red kettle.\n\nhttps://club.example/red", "List-Unsubscribe: <x>\n"),
        ("Thank you for your review", "Thank you for your review.\n\nhttps://club.example/red#review-1", ""),
        ("Mia Stone invited you", "Mia Stone invited you to join.\n\nhttps://club.example/join", ""),
        ("Mia Stone via Surveys", "Take part: https://club.example/s/1", ""),
        ("New comment", "There is a new comment. Log in: https://club.example/", ""),
        ("Kettle Club commented on your photo", "Kettle Club commented on your photo\nhttps://club.example/p/1", ""),
    ],
)
def test_no_person_no_card(subject, body, headers):
    assert not read(subject, body, headers=headers).found


def test_what_the_reader_did_is_his_own():
    outcome = read("Mia Stone commented on a photo", BODY, to="Mia Stone <sales@acme.example>")
    assert (outcome.name, outcome.reason) == ("ignored", "own action")


@pytest.mark.parametrize(
    "body",
    [
        "Hello,\n\nMia Stone commented on our offer. Could you call us?\n\nRegards\nBo Ek\nhttps://ek.example/",
        "we have a new question about your review of our order.\n\nBo Ek",
        f"I did that, but it is still loud.\n\nOn 23.11.2026 Kettle Club <noreply@club.example> wrote:\n> {BODY}",
    ],
)
def test_letters_stay_letters(body):
    outcome = read("New question", body, sender="Ek Ltd <info@ek.example>")
    assert (outcome.name, outcome.parser) == ("parsed", "letter")


def test_a_site_that_names_nobody_is_no_writer():
    body = "A new product review has been written.\n\nhttps://shop.example/reviews/4"
    outcome = read("Red Shop. New product review.", body, sender="Red Shop <store@shop.example>")
    assert (outcome.name, outcome.reason) == ("unknown", "a notification that names no person")


def test_table_of_a_comment_is_a_comment():
    body = (
        "Nouveau commentaire\n\nAuteur : Mia Stone\nE-mail : mia@stone.example\nURL : \nCommentaire :\n"
        "Est-elle bruyante ?\n\nVoir : https://club.example/rouge#comment-9\n"
    )
    outcome = read("[Club] Nouveau commentaire", body)
    assert told(outcome) == [("comment", "Mia Stone", "Est-elle bruyante ?", "https://club.example/rouge#comment-9")]
    assert outcome.found[0].email == "mia@stone.example"


def test_newest_of_several_notes():
    notes = "".join(
        f"----------\n ({number}) {name} - 2026-11-{day} 09:14\n https://club.example/b?id=4#c{number}\n----------\n{text}\n\n"
        for number, name, day, text in ((1, "mia", 20, "Old."), (3, "kim", 23, "New."), (2, "bo", 22, "Middle."))
    )
    outcome = read("[Club 0000004]: Lid", f"A NOTE has been added to this issue.\n{notes}", headers="X-MantisBT: 2\n")
    assert [(found.action, found.author_name, found.text) for found in outcome.found] == [("comment", "kim", "New.")]


@pytest.mark.parametrize(
    ("sender", "link", "expected"),
    [
        ("Club <x@mail.club.example>", "https://forum.club.example/p/1#post-2", "https://forum.club.example/p/1#post-2"),
        ("Club <x@mailer.example>", "https://club.example/p/1?token=abc#post-2", "https://club.example/p/1#post-2"),
        ("Club <x@facebookmail.com>", "https://club.example/p/1#post-2", ""),
    ],
)
def test_where_a_card_leads(sender, link, expected):
    body = f'<p>Mia Stone replied</p><a href="{link}">View reply</a>'
    message = Message(mail("Mia Stone replied to you", body, sender=sender, kind="html"))
    assert notice_links.place_of(message, ["Mia Stone"]) == expected


def test_links_of_the_foot_are_no_place():
    body = (
        '<p>Mia Stone replied to <a href="https://club.example/t/4">Red</a></p><a href="https://club.example/u/mia">'
        'Mia Stone</a><p>You can stop this by <a href="https://club.example/t/4/stop">following this link</a>.</p>'
    )
    message = Message(mail("New reply", body, kind="html"))
    assert notice_links.place_of(message, ["Mia Stone"]) == "https://club.example/t/4"
    assert notice_links.profile_of(message, "Mia Stone") == "https://club.example/u/mia"


def test_lines_that_were_wrapped():
    wide = "Mia Stone has replied to the topic that you are watching at the Kettle\nClub, which is read by\nmany."
    assert notice_rows.unwrapped(wide)[0] == wide.replace("\n", " ", 1).partition("\n")[0]
    assert notice_rows.unwrapped("Name: Mia Stone\nText: Is it loud?") == ["Name: Mia Stone", "Text: Is it loud?"]


class Recognised(parsers.Parser):
    """Knows its mail by the sender, and none of its layouts."""

    code = "recognised"
    channel = "kettlebook"
    basis = "certain"
    actions = frozenset({"comment", "request"})
    sender_domains = ("club.example",)
    link_domains = ("pages.example",)

    def score(self, message):
        return 80 if message.sender.domain == "club.example" else None

    def parse(self, message, context):
        return self.unknown("new layout")


def handed(raw, context=CONTEXT):
    return parsers.parse(raw, context, (Recognised(), *parsers.BUILTIN))


def test_parser_that_cannot_read_hands_on():
    """A card of its own channel and links, and not certain."""
    outcome = handed(mail("New comment", BODY.replace("club.example/photos", "pages.example/photos")))
    assert (outcome.parser, outcome.basis, outcome.verdict) == ("recognised", "unverified", "unknown")
    (found,) = outcome.found
    assert isinstance(found, Interest)
    assert (found.channel, found.action, found.author_name, found.text, found.url) == (
        "kettlebook", "comment", "Mia Stone", "Is it loud?", "https://pages.example/photos/7#comment-9")


def test_links_to_others_are_not_handed_on():
    (found,) = handed(mail("New comment", BODY)).found
    assert found.url == ""


def test_forms_are_handed_on():
    (found,) = handed(mail("New entry", "Name: Mia Stone\nE-mail: mia@stone.example\nMessage: Is it loud?\n")).found
    assert (found.channel, found.action, found.author_name, found.email, found.text) == (
        "kettlebook", "request", "Mia Stone", "mia@stone.example", "Is it loud?")


@pytest.mark.parametrize("subject", ["Your password was changed", "Your weekly digest"])
def test_what_a_service_says_itself_is_not_handed_on(subject):
    outcome = handed(mail(subject, "Log in: https://club.example/"))
    assert (outcome.name, outcome.reason) == ("unknown", "new layout")


def test_what_was_taught_comes_before():
    template = Template("Club", sender="club.example", fields=(TemplateField("text", "between", "photo:"),))
    outcome = handed(mail("New comment", BODY), Context(templates=(template,)))
    assert outcome.parser == "template"


@pytest.mark.parametrize(
    ("subject", "body", "headers", "expected"),
    [
        (
            "Red kettle",
            "sales, mia_s replied to a thread that you are watching.\n\nIs it loud?\n\n"
            "View: https://club.example/posts/7\n",
            "",
            ("comment", "mia_s"),
        ),
        (
            "[Help] Ticket #61004",
            'a new ticket (Lid) was created by "Mia Stone".\n\nIs it loud?\n\nView: https://club.example/tickets/7\n',
            "Auto-Submitted: auto-generated\n",
            ("message", "Mia Stone"),
        ),
        (
            "[Texts] New comment",
            "Mia Stone has posted a comment:\n\nIs it loud?\n\nView: https://club.example/translate/7\n",
            "X-AutoGenerated: yes\nAuto-Submitted: auto-generated\n",
            ("comment", "Mia Stone"),
        ),
        (
            "Opinión pendiente de moderación",
            "Mia Stone ha dejado una opinión.\n\nOpinión: Is it loud?\n\nVer: https://club.example/opiniones/7\n",
            "",
            ("review", "Mia Stone"),
        ),
        (
            "伊藤さんがコメントしました",
            "伊藤 健さんがコメントしました。\n\nIs it loud?\n\n表示する: https://club.example/posts/7\n",
            "",
            ("comment", "伊藤 健"),
        ),
        (
            "有新的评论",
            "文章标题：红\n评论人：赵磊\n邮箱：zhao@stone.example\n评论内容：Is it loud?\n链接：https://club.example/7#c1\n",
            "",
            ("comment", "赵磊"),
        ),
    ],
)
def test_who_and_what(subject, body, headers, expected):
    (found,) = told(read(subject, body, headers=headers))
    assert found[:3] == (*expected, "Is it loud?")


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Overdue: Red lid", "Hi,\n\nThe task is overdue since two days.\n\nOpen task:\nhttps://club.example/tasks/42"),
        ("Your password has been changed", "It was changed.\n\n------\nSent from club.example"),
        ("Nowy regulamin", "Zmieniamy zasady.\n\nZobacz zmiany: https://club.example/regulamin"),
        ("Kod weryfikacyjny", "Twój kod weryfikacyjny: 311311"),
        ("Tu anuncio caduca pronto", "Tu anuncio caduca en 3 días.\n\nRenovar anuncio: https://club.example/a/42"),
        ("Backup completed", "It completed successfully.\n\nDetails: https://club.example/backups/311"),
        ("Donnez votre avis", "Qu'en dites-vous ?\n\nDonner mon avis : https://club.example/a/1\n\nSe désabonner : /u"),
        ("Happy birthday", "The club wishes you well!\n\nThis message was sent to you because you are a member."),
    ],
)
def test_a_program_of_a_site_writes_no_letter(subject, body):
    outcome = read(subject, body, sender="Kettle Club <club@club.example>")
    assert (outcome.found, outcome.name) == ((), "unknown")


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Request for offer", "Please find our list.\n\nBo Ek\nWeb: https://club.example/en"),
        ("Invoice 7", "I got it twice. View it: https://club.example/files/7"),
        ("Your terms", "Are they valid for Malta too?\n\nOur shop: https://club.example/shop/1"),
        ("Order", "We need 20 kettles.\n\nSee our address: https://club.example/c/1\n\nThis e-mail is confidential."),
    ],
)
def test_a_firm_that_wants_something_is_no_program(subject, body):
    outcome = read(subject, body, sender="Kettle Club <info@club.example>")
    assert (outcome.name, outcome.parser) == ("parsed", "letter")


def test_a_help_desk_that_tells_of_a_new_ticket_answers_nobody():
    body = "A ticket has been created.\n\nMia Stone wrote:\nIs it loud?\n\nhttps://club.example/index.pl?TicketID=4"
    headers = "X-OTRS-Loop: true\nAuto-Submitted: auto-generated\n"
    outcome = read("[Ticket#202611] Ticket Created: Lid", body, headers=headers)
    assert told(outcome) == [("message", "Mia Stone", "Is it loud?", "https://club.example/index.pl?TicketID=4")]


SAID = "Mia Stone commented on Red"
LINK = "https://club.example/7#c1"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (f"{SAID}:\n\nHi! Is it loud at all?\n\nView: {LINK}", "Hi! Is it loud at all?"),
        (f"{SAID}:\n\nStatus: New\nPriority: High\n\nIs it loud?\n\n{LINK}", "Is it loud?"),
        (f"{SAID}.\n\nStatus changed from New to Open\n\nIs it loud?\n\n{LINK}", "Is it loud?"),
        (f"{SAID}: Is it loud?\n\n[Comment][1] [Inbox][2]\n\n[1]: {LINK}", "Is it loud?"),
        (f"Club\n====\n\n{SAID}.\n\nRead it here:\n{LINK}\n\n----\nSent from club.example", ""),
        (f"A chat was missed.\n\nMessage from Mia Stone\n\n10:11 Mia Stone: Is it loud?\n\n{LINK}", "Is it loud?"),
    ],
)
def test_what_was_written(body, text):
    (found,) = told(read("New comment", body))
    assert (found[1], found[2]) == ("Mia Stone", text)


def test_an_action_is_no_place_where_one_answers():
    body = (
        "Mia Stone wants to book the cabin.\n\nApprove: https://club.example/b/7/approve\n"
        "View details: https://club.example/b/7\nManage comments: https://club.example/admin/comments"
    )
    assert told(read("New request", body)) == [("request", "Mia Stone", "", "https://club.example/b/7")]


def test_a_program_writes_in_the_name_of_a_person():
    link = '<a href="https://club.example/t/4">'
    body = f"<p><b>Mia Stone</b> left a comment on {link}Red</a></p><p>Is it loud?</p>{link}Open task</a>"
    outcome = read("Re: Red", body, sender="Mia Stone <tasks@club.example>", kind="html")
    assert told(outcome) == [("comment", "Mia Stone", "Is it loud?", "https://club.example/t/4")]
    assert outcome.found[0].source_name == "club.example"


def test_who_is_greeted_is_the_reader():
    outcome = read("A comment", BODY.replace("Mia", "Hi Mia Stone,\n\nMia"))
    assert (outcome.name, outcome.reason) == ("ignored", "own action")


@pytest.mark.parametrize(
    ("subject", "body", "headers"),
    [
        ("Order confirmation #7", "Thank you for your order!\n\nView your order: https://club.example/orders/7", ""),
        ("Welcome to the Club", "Confirm your address: https://club.example/confirm", ""),
        ("Storage", "It is full: https://club.example/x\n\nPlease do not reply to this message.", ""),
        ("Mia loves our kettles", "Mia loves our kettles.\n\nhttps://club.example/shop", "List-Unsubscribe: <x>\n"),
    ],
)
def test_what_a_site_says_of_the_readers_own(subject, body, headers):
    assert not read(subject, body, headers=headers, sender="Kettle Club <kettle@club.example>").found


@pytest.mark.parametrize(
    ("subject", "body", "sender"),
    [
        ("Order confirmation", "Thank you for your order.\n\nView: https://ek.example/x", "Bo Ek <bo@ek.example>"),
        ("Welcome to our office", "Could you come?\n\nVisit us: https://ek.example/office", "Ek <info@ek.example>"),
        ("Your order 7", "We got one lid too few. Can you send it?\n\nhttps://ek.example/7", "Ek <info@ek.example>"),
        ("Gracias por su oferta", "Queremos 20.\n\nVer web: https://ek.example/es", "Tea Shop <shop@ek.example>"),
    ],
)
def test_who_wants_something_of_us_is_read(subject, body, sender):
    outcome = read(subject, body, sender=sender)
    assert (outcome.name, outcome.parser) == ("parsed", "letter")
