# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Words of a person that look like a program's own lines: a foot, a button, a label, a sentence with his name."""

import pytest
from notice_mail import told

from parsers.kinds.notice_rows import NoticeRow, is_foot

LINK = "https://club.example/issues/7"
STORY = "Mia Stone commented on issue 7:\n\n"
BUTTON = f"\n\nView it: {LINK}"


def in_text(words):
    return told("Mia Stone commented on issue 7", f"{STORY}{words}{BUTTON}")[2]


def in_box(*words, style="border-left:3px solid #ccc"):
    inside = "".join(f"<p>{word}</p>" for word in words)
    foot = f"<p>You receive this mail because you follow issue 7. <a href='{LINK}/stop'>Unsubscribe</a></p>"
    body = (f"<p>Mia Stone commented on issue 7:</p><div style='{style}'>{inside}</div>"
            f"<p><a href='{LINK}'>View comment</a></p>{foot}")
    return told("Mia Stone commented on issue 7", body, kind="html")[2]


@pytest.mark.parametrize("line", [
    "Please do not reply to this mail, call me.", "Unsubscribe me from the newsletter, please.",
    "Merci de ne pas répondre à cet e-mail, appelez-moi.", "Por favor no responda a este correo, llámeme.",
    "Пожалуйста, не отвечайте на это письмо, позвоните мне.", "Diese E-Mail habe ich nicht bestellt.",
])
def test_a_wish_of_oneself_is_no_foot(line):
    assert not is_foot(NoticeRow(line, line))
    assert in_text(f"{line}\nIt leaks.") == f"{line}\nIt leaks."
    assert in_box("It leaks.", line) == f"It leaks.\n\n{line}"


@pytest.mark.parametrize("line", [
    "Why did I get this mail?", "Please do not reply to this mail.", "Manage my notifications", "Gérer mes alertes",
    f"Do not send me this: {LINK}/stop", "Je ontvangt deze e-mail omdat je dit onderwerp volgt.",
])
def test_a_program_that_speaks_for_the_reader_is_a_foot(line):
    assert in_text(f"It leaks.\n\n{line}") == "It leaks."


@pytest.mark.parametrize("line", ["Bitte antworten Sie nicht auf diese E-Mail, rufen Sie an.", "Best regards to Tom."])
def test_words_go_on_below_a_line_like_a_foot(line):
    assert in_text(f"It leaks.\n{line}\nIs it known?") == f"It leaks.\n{line}\nIs it known?"
    assert in_box("It leaks.", line, "Is it known?") == f"It leaks.\n\n{line}\n\nIs it known?"
    assert in_box(line, "Is it known?") == f"{line}\n\nIs it known?"


def test_words_begin_with_a_foot_below_their_label():
    rows = "Status: Open -> Waiting\nPriority: Low -> High\n\nComment:\nSent from my shed, with wet fingers.\nIt leaks."
    text = told("[KET-7] Kettle leaks", f"Mia Stone added a comment to KET-7 (Kettle leaks).\n\n{rows}\n\n{LINK}")[2]
    assert text == "Sent from my shed, with wet fingers.\nIt leaks."


def test_what_a_program_puts_into_the_box_ends_the_words():
    foot = f"<a href='{LINK}'>Reply</a>"
    assert in_box("It leaks.", "You receive this mail because you follow issue 7.", foot) == "It leaks."
    assert in_box("It leaks.", "You receive this mail because you follow issue 7.") == "It leaks."


def test_a_greeting_and_a_leave_in_the_box_are_the_persons():
    assert in_box("Hello Acme,", "it leaks.", "Thank you!") == "Hello Acme,\n\nit leaks.\n\nThank you!"


@pytest.mark.parametrize("line", [
    "Two questions:", "Zwei Fragen:", "Deux questions :", "Dos preguntas:", "Два вопроса:"])
def test_a_line_above_a_numbered_list_is_no_label(line):
    assert in_text(f"{line}\n1. When?\n2. How much?") == f"{line}\n1. When?\n2. How much?"
    assert in_box(line, "1. When?", "2. How much?") == f"{line}\n\n1. When?\n\n2. How much?"


def test_a_label_above_a_numbered_list_stays_one():
    assert in_box("Message:", "1. When?", "2. How much?") == "1. When?\n\n2. How much?"


@pytest.mark.parametrize("word", ["See", "Siehe", "Voir", "Ver", "См."])
def test_an_address_of_another_site_is_no_button(word):
    shown = f"It leaks.\n{word} https://paste.example/r/8"
    assert in_text(shown) == shown
    assert in_box("It leaks.", f"{word} https://paste.example/r/8") == shown.replace("\n", "\n\n")


@pytest.mark.parametrize("row", [f"See {LINK}", "See: https://paste.example/r/8"])
def test_an_address_of_the_site_and_behind_a_colon_is_one(row):
    assert in_text(f"It leaks.\n{row}") == "It leaks."


@pytest.mark.parametrize("line", ["Mia Stone here again.", "Mia Stone noch einmal.", "Mia Stone encore.",
                                  "Mia Stone otra vez.", "Mia Stone ещё раз."])
def test_who_names_himself_in_his_box_is_not_the_program(line):
    assert in_box(line, "Is it known?") == f"{line}\n\nIs it known?"


def test_the_name_above_the_words_in_the_box_is_the_programs():
    assert in_box("Mia Stone", "Is it known?") == "Is it known?"
    assert in_box("Mia Stone wrote:", "Is it known?") == "Is it known?"


@pytest.mark.parametrize("words", [
    "Sent from my shed, with wet fingers.\nIs it known?", "Notification settings\nare in Dutch there.",
    "Best regards to Tom.\nIs it known?",
])
def test_words_go_on_below_a_foot_between_two_rules(words):
    rule = "-" * 40
    body = f"Mia Stone sent you a message:\n\n{rule}\n{words}\n{rule}\n\nReply here: {LINK}"
    assert told("New message from Mia Stone", body)[2] == words


@pytest.mark.parametrize("words", [
    "Notification settings<br>are in Dutch for me.", "Manage your notifications, they come at night.<br>Call me.",
])
def test_a_paragraph_like_a_foot_in_which_somebody_speaks_is_his(words):
    foot = f"<hr><p>You get this because you own Acme. <a href='{LINK}/stop'>Unsubscribe</a></p>"
    body = f"<p><b>Mia Stone</b> rated Acme ★★</p><p>{words}</p><p><a href='{LINK}'>Reply to review</a></p>{foot}"
    assert told("You have a new review", body, kind="html")[2] == words.replace("<br>", "\n")


def test_a_paragraph_like_a_foot_with_a_link_is_the_programs():
    foot = f"<p>Notification settings<br><a href='{LINK}/stop'>Send me less</a></p>"
    body = f"<p><b>Mia Stone</b> rated Acme ★★</p>{foot}<p><a href='{LINK}'>Reply to review</a></p>"
    assert not told("You have a new review", body, kind="html")[2]


def test_who_names_himself_below_the_sentence_goes_on():
    assert in_text("Mia Stone here again.\nIs it known?") == "Mia Stone here again.\nIs it known?"
    assert in_text("Mia Stone commented on issue 7.\nIs it known?") == "Is it known?"
