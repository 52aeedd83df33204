# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Letters of firms that tell of others, with the link of a firm below: whoever signs with his name wrote them."""

import pytest

import parsers
from parsers import Context

CONTEXT = Context(own_addresses=frozenset({"sales@acme.example"}))
MAIL = (
    "From: {sender}\nTo: sales@acme.example\nSubject: {subject}\nMessage-ID: <x1@lindgren.example>\n{more}"
    "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n")
INA = "Ina Lindgren <ina@lindgren.example>"
FOOT = "Lindgren AB, Hill Road 12\nhttps://www.lindgren.example"


def read(body, sender=INA, subject="Our project", more=""):
    found = parsers.parse(MAIL.format(sender=sender, subject=subject, more=more, body=body).encode(), CONTEXT)
    return [(one.action, one.author_name, one.email, one.text) for one in found.found] or found.reason


@pytest.mark.parametrize(("greeting", "told", "closing"), [
    ("Hello,", "Tom Weber wrote to you last week.", "Kind regards"),
    ("Guten Tag,", "Anna Berg hat Ihren Beitrag kommentiert", "Mit freundlichen Grüßen"),
    ("Bonjour,", "Anna Berg a commenté votre publication", "Cordialement"),
    ("Dobrý den,", "Anna Berg okomentovala váš příspěvek", "S pozdravem"),
    ("Здравствуйте,", "Анна Берг прокомментировала вашу запись", "С уважением"),
    # no greeting that is known, but the address is his
    ("Bom dia,", "Anna Berg comentou a sua publicação", "Atenciosamente"),
])
@pytest.mark.parametrize("more", ["", "Auto-Submitted: auto-generated\nX-Mailer: SuperCRM 4.2\n"])
def test_who_tells_of_others_and_signs_wrote_a_letter(greeting, told, closing, more):
    words = f"{greeting}\n{told}\nand I think so too."
    found = read(f"{words}\n\n{closing}\nIna Lindgren\n{FOOT}", more=more)
    if more:
        # a program for customers sent it: a card, or a person looks at it
        assert isinstance(found, str) or found[0][1] == "Ina Lindgren"
    else:
        assert found == [("letter", "Ina Lindgren", "ina@lindgren.example", words)]


@pytest.mark.parametrize("sender", [
    "Kettle Bazaar <hello@bazaar.example>", "Acme Portal <portal@portal.acme.example>",
    "Kettle Board <mail@kettleboard.example>"])
def test_a_site_that_signs_wrote_a_notice(sender):
    name, domain = sender.split(" <")[0], sender.rpartition("@")[2].rstrip(">")
    body = (
        f"Hello Acme,\n\nTom Weber commented on your post:\n\nIs it loud?\n\nhttps://{domain}/posts/12#c5\n\n"
        f"Kind regards\n{name}\nhttps://{domain}")
    found = read(body, sender=sender, subject="Tom Weber commented on your post")
    assert found == [("comment", "Tom Weber", "", "Is it loud?")]


@pytest.mark.parametrize("sender", [
    "Kim Lee <kim@hill.example>", "Kim Lee <shadow.walker77@gmail.com>", "kim lee <lee.k@hill.example>"])
def test_who_types_labels_by_hand_keeps_his_address(sender):
    address = sender.partition("<")[2].rstrip(">")
    found = read("Name: Kim Lee\nPhone: +44 20 7946 0018\nMessage: Is it loud?", sender=sender)
    assert found == [("request", "Kim Lee", address, "Is it loud?")]


@pytest.mark.parametrize("sender", [
    "Kim Lee <wordpress@kettles.example>", "Kim Lee <noreply@wix-forms.com>", "Kettles <kim@kettles.example>"])
def test_the_robot_of_a_form_is_nobodys_address(sender):
    found = read("Name: Kim Lee\nPhone: +44 20 7946 0018\nMessage: Is it loud?", sender=sender)
    assert found == [("request", "Kim Lee", "", "Is it loud?")]
