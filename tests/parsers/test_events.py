# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Notices of which only the event and a name are understood, and what programs say around the words of a person."""

import pytest
from notice_mail import mail, told

import parsers
from parsers import Context
from parsers.events import action_of
from parsers.kinds import notice, notice_around, notice_events
from parsers.link_data import ANCHOR

FOOT = "\n\nhttps://club.example/t/55\n"


@pytest.mark.parametrize("sentence, action", [
    ("Liis Tamm kommenteeris teemat", "comment"), ("Nova poruka za oglas", "message"),
    ("Ann has replied to your comment", "reply"), ("Ann commented on your review", "comment"),
    ("yorumuna yanıt verdi", "reply"), ("あなたの質問に回答しました", "reply"), ("ได้เขียนรีวิวให้ร้าน", "review"),
    ("टिप्पणी की", "comment"), ("أجاب عن سؤالك", "reply"), ("Anna is now following you", "follow"),
    ("Jūs gavote naują žinutę", "message"), ("Du har fått et nytt spørsmål", "question"),
    ("Bình luận mới", "comment"), ("The kettle leaks", ""), ("Recommended for you", ""),
])
def test_what_a_sentence_speaks_of(sentence, action):
    assert action_of(sentence) == action


@pytest.mark.parametrize("subject, sentence, name, action", [
    ("Nova poruka", "Korisnik iva_m poslao vam je poruku u vezi sa oglasom.", "iva_m", "message"),
    ("Ny kommentar", "Åse Tveit har nett publisert ein kommentar på eit arrangement.", "Åse Tveit", "comment"),
    ("มีรีวิวใหม่", "Ploy Suk ได้เขียนรีวิวให้ร้าน", "Ploy Suk", "review"),
    ("Nauja žinutė", "Jūs gavote naują žinutę.\n\nSiuntėja: Rasa Petrė", "Rasa Petrė", "message"),
    ("Neue Bewertung", "Es gibt eine neue Bewertung.\n\n27.11.2026 · Sabine T. · Bestellung 55", "Sabine T.", "review"),
])
def test_name_beside_the_event(subject, sentence, name, action):
    found = told(subject, f"{sentence}\n\nIs it loud?{FOOT}")
    assert found[:3] == (action, name, "Is it loud?")


@pytest.mark.parametrize("subject, sentence", [
    # a title, to whom it was done, a place, a thing, what the reader did, a question of the site
    ("Nova poruka", 'Nova poruka za oglas "Crveni Čajnik".'),
    ("비밀 메시지", "당신은 Kettle Boards 로 olga 님께 비밀 답변을 보냈습니다:"),
    ("New reply", "Somebody left a reply on Slow Kitchen."),
    ("टिप्पणी", "टिप्पणी: prices.xlsx"),
    ("Thank you for your comment", "We have passed your comment to Ann Lee."),
    ("News", "Have questions about these changes? Visit our Help Center."),
])
def test_who_did_nothing_is_not_named(subject, sentence):
    assert told(subject, f"{sentence}{FOOT}") is None


def test_person_is_no_program():
    outcome = parsers.parse(b"\n".join(mail(
        "Ponuda", "Dobar dan, poslala sam vam poruku u petak.\n\nMolim odgovor.\n\nIva Marić",
        sender="Iva Marić <iva@maric.example>").raw.split(b"\n")), Context())
    assert [one.action for one in outcome.found] == ["letter"]


def test_program_writes_in_the_name_of_who_commented():
    body = "Liis Tamm kommenteeris objekti: Hotell\n\nKas teil on laos?\n\n--\nVaata: https://club.example/o/58"
    found = told("RE: Hotell", body, sender="Liis Tamm <comment@club.example>")
    assert found[:3] == ("comment", "Liis Tamm", "Kas teil on laos?")


@pytest.mark.parametrize("text, inner", [
    ("Is it loud?\n\nTo answer, just reply to this e-mail.", "Is it loud?"),
    ("Is it loud?\nVoit vastata viestiin suoraan vastaamalla tähän sähköpostiin.", "Is it loud?"),
    ("Is it loud?\n\nMożesz odpowiedzieć na ten e-mail.", "Is it loud?"),
    ("Ann Lee — Red kettles\n\nIs it loud?", "Is it loud?"),
    ("Ann Lee wrote on Monday:\n\nIs it loud?", "Is it loud?"),
    ("★★★★☆ 4,00 Good\n\nIt is loud.", "It is loud."),
    ("Ann Lee rated you 4 of 5\n\n“It is loud.”\n\nThank her.", "It is loud."),
    ("今はありますか?\n\n▼注文の詳細\nhttps://club.example/o/5", "今はありますか?"),
    # who wants an answer by mail says so, and what he orders, and quotes others
    ("Is it loud?\n\nAntwort bitte per E-Mail.", None),
    ("返信を待ちます。\n\n返信はメールで。\n\n※ 色は赤で。", None),
    ("We order:\n\nCup 2, Pot 3, Lid 4", None),
    ("Size: 20 cm - Colour: red\n\nDo you have it?", None),
    ("★★★★★ great kettle\n\nI would buy it again.", None),
    ("New message about the review of last week.\n\nThe lid leaks.", None),
    ("Ann Lee here.\n\n“It does not leak.”\n\nIs that true?", None),
    # somebody speaks of himself, asks, or has said nothing else
    ("Is it loud?\n\nPlease reply to my message by e-mail.", None),
    ("Is it loud?\n\nCan you answer the comment?", None),
    ("Reply to this comment by e-mail.", None),
    ("Ann Lee wrote on Monday:", None),
    ("Thanks!\n\nThe review by Tom is right.", None),
])
def test_what_a_program_says_around_the_words(text, inner):
    message = mail("Red kettles", text)
    found = notice_around.inner(text, message, frozenset({"ann lee"}), "Kettle Boards", "Red kettles")
    assert found == (inner or text)


def test_line_with_the_link_to_the_settings_is_no_text():
    body = ('<p>Is it loud?</p><p>Sent by <a href="https://club.example/settings/notifications">'
            "the settings of your mail</a></p>")
    message = mail("Red kettles", body, kind="html")
    text = "Is it loud?\n\nSent by the settings of your mail"
    assert notice_around.inner(text, message, frozenset(), "Kettle Boards", "Red kettles") == "Is it loud?"


def test_button_behind_the_last_sentence():
    body = '<p>It is loud. <a href="https://club.example/r/5">Read and answer</a></p>'
    message = mail("Red kettles", body, kind="html")
    found = notice_around.inner("It is loud. Read and answer", message, frozenset(), "Kettle Boards", "Red kettles")
    assert found == "It is loud."


def test_words_of_a_form_end_above_what_its_program_says():
    body = ("Name: Ann Lee\nE-mail: ann@lee.example\nMessage: Is it loud?\n\n"
            "Antworten Sie einfach auf diese E-Mail, um Ann Lee zu schreiben.")
    (card,) = parsers.parse(mail("Contact form", body, sender="Acme <noreply@club.example>").raw, Context()).found
    assert (card.author_name, card.text) == ("Ann Lee", "Is it loud?")


def test_the_only_page_with_a_number_is_that_of_the_thing():
    body = ('<p>Somebody asks about <a href="https://club.example/ad/881">a kettle</a>.</p>'
            '<p>Name: Ann Lee<br>E-mail: ann@lee.example<br>Message: Is it loud?</p>'
            '<p><a href="https://club.example/advice">Advice</a></p>')
    (card,) = parsers.parse(
        mail("Contact form", body, sender="Acme <noreply@club.example>", kind="html").raw, Context()).found
    assert card.url == "https://club.example/ad/881"


@pytest.mark.parametrize("anchor, kept", [
    ("qcom312", True), ("wall/comment4471", True), ("comentario-8d1f2c3a-4b5c-4d6e-8f70-1a2b3c4d5e6f", True),
    ("frag_1", False), ("code123456", False), ("pin-1234", False), ("token=abc", False), ("a1b2c3d4e5", False),
    ("session-8d1f2c3a-4b5c-4d6e-8f70-1a2b3c4d5e6f", False),
])
def test_number_of_a_thing_is_an_anchor_and_a_secret_is_none(anchor, kept):
    assert bool(ANCHOR.fullmatch(anchor)) is kept


def test_site_that_tells_twice_whose_words_stand_below():
    body = "mia_k が /kettle にコメントしました。\n\n----------\n\nこれは何リットルですか?\n\n----------\nhttps://club.example/"
    outcome = parsers.parse(mail("mia_k commented on /kettle", body, sender="wiki@club.example").raw, Context())
    assert [(one.action, one.author_name, one.text) for one in outcome.found] == [
        ("comment", "mia_k", "これは何リットルですか?")]


def test_a_site_that_tells_of_something_new_and_names_nobody_is_no_letter():
    body = ("A comment has been posted to one of your posts\n\nWe use six kettles. Do you sell a kit?\n\n"
            "https://club.example/moderate/55\n")
    outcome = parsers.parse(mail("Posted", body, sender="webmaster@club.example").raw, Context())
    assert (outcome.name, outcome.reason) == ("unknown", "a notification that names no person")
    # who has no name in From may write of a comment as well
    said = "I posted a new comment on your page, and nobody answers.\n"
    outcome = parsers.parse(mail("Posted", said, sender="ann@lee.example").raw, Context())
    assert [one.action for one in outcome.found] == ["letter"]


def test_what_somebody_would_like_is_no_like():
    assert told("mia would like to transfer a project to you", "mia would like to transfer a project to you.") is None


@pytest.mark.parametrize("sender", [
    "kasia88@wp.pl", "Kasia <kasia88@wp.pl>", "Zakład Maj <biuro@maj.example>",
    "Tom Newsome <tom.newsome@firm.example>",
])
@pytest.mark.parametrize("body", [
    "Dzień dobry,\n\nKomentarz Piotra Nowaka jest nieprawdziwy. Mój czajnik nie cieknie.\n\nPozdrawiam\nKasia Maj",
    "Hello,\n\nnew comment by Peter Smith below your article, and nobody answers it.\n\nRegards\nTom",
    "Nowa wiadomość w sprawie zamówienia A-2291: czajnik cieknie.\n\nZdjęcie: https://photo.example/5",
])
def test_whoever_tells_of_a_comment_writes_a_letter(sender, body):
    (card,) = parsers.parse(mail("Kettle", body, sender=sender).raw, Context()).found
    assert card.action == "letter"
    assert card.text.startswith(body.split("\n\n")[0])


@pytest.mark.parametrize("subject, body", [
    ("Vítejte", "Vítejte!\n\nNapište recenzi na Červená Konvice. Zákaznický Servis odpoví na otázky."),
    ("Velkommen", "Skriv en anmeldelse af Rød Kedel. Kunde Service svarer på spørgsmål."),
    ("News", "A new review of Red Kettle Deluxe."),
])
def test_shops_and_things_are_no_persons(subject, body):
    message = mail(subject, f"{body}{FOOT}", sender="Kettle Shop <noreply@club.example>")
    assert parsers.parse(message.raw, Context()).found == ()
    assert notice.read(message) is None
    assert not notice_events.is_told(message)


@pytest.mark.parametrize("text, kept", [
    ("Hello,\n\nPlease cancel. Regards,\nAnn Lee", "Hello,\n\nPlease cancel."),
    ("Bonjour,\n\nAnnulez tout. Cordialement\nAnn Lee", "Bonjour,\n\nAnnulez tout."),
])
def test_sentence_before_a_closing_in_its_line_stays(text, kept):
    outcome = parsers.parse(mail("Order", text, sender="Ann Lee <ann@lee.example>").raw, Context())
    assert outcome.found[0].text.startswith(kept)
