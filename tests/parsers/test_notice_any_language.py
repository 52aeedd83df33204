# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Lines of programs in languages whose sentences nobody taught: known by the name, the number, a word for the deed."""

import email.header

import pytest
from notice_mail import mail, told

import parsers

WORDS = "Is the lid made of steel? We need two of them by Friday."
LINK = "https://boards.example/issues/318#change-902"
TRACKER = "X-Redmine-Host: boards.example\nAuto-Submitted: auto-generated\nPrecedence: bulk\n"
CONTEXT = parsers.Context(own_addresses=frozenset({"sales@acme.example"}))


def encoded(text):
    return email.header.Header(text, "utf-8").encode()


def card(*arguments, **values):
    """(action, author, words) of the only card, or what became of the mail."""
    outcome = parsers.parse(mail(*arguments, **values).raw, CONTEXT)
    found = outcome.found
    return (found[0].action, found[0].author_name, found[0].text) if found else (outcome.name,)


@pytest.mark.parametrize("sentence", [
    "#318 lana Nora Stone-(e)k aldatu du.",
    "İş #318, Nora Stone tarafından değiştirildi.",
    "Sag #318 er blevet opdateret af Nora Stone.",
    "Sak #318 ble oppdatert av Nora Stone.",
    "Asuudal #318 - iig Nora Stone uurchilsun.",
    "議題 #318 已被 Nora Stone 更新。",
    "Nora Stone이(가) 일감 #318을(를) 수정했습니다.",
    "مسئله #318 توسط Nora Stone به روز شد.",
    "Zob #318 frup (Nora Stone).",
])
def test_the_line_with_the_name_and_the_number_is_the_trackers(sentence):
    card_of_thing = f"{'-' * 40}\nSupport #318: Red kettle\n{LINK}\n\n* Author: Nora Stone\n* Status: New\n"
    body = f"{sentence}\n\n{WORDS}\n\n{card_of_thing}"
    found = card("[Acme #318] Red kettle", body, sender="Nora Stone <tracker@boards.example>", headers=TRACKER)
    assert found == ("comment", "Nora Stone", WORDS)


@pytest.mark.parametrize("sentence", [
    "Petición #318 anotada por Nora Stone.", "Zob #318 frup (Nora Stone).", "Nora Stone je prijavila problem #318."])
def test_what_is_new_stands_below_the_card_of_the_thing(sentence):
    rule = "-" * 40
    card_of_thing = f"Support #318: Red kettle\n{LINK}\n\n* Author: Nora Stone\n* Status: New"
    body = f"{sentence}\n\n{rule}\n{card_of_thing}\n{rule}\n{WORDS}\n"
    found = card("[Acme #318] (New) Red kettle", body, sender="Nora Stone <tracker@boards.example>", headers=TRACKER)
    assert found[1:] == ("Nora Stone", WORDS)


@pytest.mark.parametrize(
    "sentence", ["The issue #318 was updated by Nora Stone.", "Задача #318 е обновена от Nora Stone."])
def test_who_updates_an_issue_opens_none(sentence):
    body = f"{sentence}\n\n{WORDS}\n\n{LINK}\n"
    found = told("[Acme #318] Red kettle", body, sender="Nora Stone <tracker@boards.example>", headers=TRACKER)
    assert found[0] == "comment"


@pytest.mark.parametrize(("via", "line"), [
    ("Nora Stone pomoću Boards", "Novi komentar ostavila Nora Stone"),
    ("Nora Stone cez Boards", "Nový komentár, autor Nora Stone"),
    ("Nora Stone преку Boards", "Нов коментар од Nora Stone"),
    ("Nora Stone ผ่าน Boards", "ความคิดเห็นใหม่จาก Nora Stone"),
    ("Nora Stone 通過Boards", "Nora Stone 的新評論"),
    ("Nora Stone عبر Boards", "تعليق جديد من Nora Stone"),
    ("Nora Stone by Boards", "「Nora Stone」の新しいコメントがあります"),
])
def test_the_line_of_him_in_whose_name_a_program_writes(via, line):
    body = f"<h2>Red kettle (#142)</h2><h3>{line}</h3><p>{WORDS}</p><hr>Boards - <a href='{LINK}'>view</a>"
    found = card(encoded(f"[Shop] {line.replace('Nora Stone', '')} #142"), body, kind="html", headers=(
        "Auto-Submitted: auto-generated\n"), sender=f"{encoded(via)} <board@boards.example>")
    assert found == ("comment", "Nora Stone", WORDS)


def test_the_title_of_a_numbered_thing_is_none_of_the_words():
    news = "You were mentioned in a comment on the task #142"
    body = f"<h2>{news}</h2><p>Red kettle leaks</p><p>{WORDS}</p><hr>Boards - <a href='{LINK}'>view</a>"
    values = {"kind": "html", "headers": "Auto-Submitted: auto-generated\n"}
    found = card(news, body, sender="Nora Stone via Boards <board@boards.example>", **values)
    assert found == ("mention", "Nora Stone", WORDS)


def test_a_greeting_of_nobody_below_the_programs_sentence_is_the_writers():
    news = "Nora Stone mentioned you in a comment on Red kettles."
    body = f"<h2>{news}</h2><p>Hello all,</p><p>{WORDS}</p><p><a href='{LINK}'>View</a></p>"
    assert told("You were mentioned", body, kind="html")[2] == f"Hello all,\n\n{WORDS}"
    programs = f"<h2>{news}</h2><p>Hello,</p><p>{news}</p><p>{WORDS}</p><p><a href='{LINK}'>View</a></p>"
    assert told("You were mentioned", programs, kind="html")[2] == WORDS


def test_the_link_to_the_task_goes_before_that_to_the_board():
    body = (
        f"<h3>New comment by Nora Stone</h3><p>{WORDS}</p>"
        "<a href='https://boards.example/?action=show&amp;task_id=142'>zob</a> "
        "<a href='https://boards.example/?action=show&amp;project_id=3'>Open the board</a>")
    assert told("New comment on task #142", body, kind="html")[3].endswith("task_id=142")


@pytest.mark.parametrize(("subject", "line", "action"), [
    ("Novo sporočilo na Rentville od Nora Stone", "Nora Stone vam je poslala sporočilo.", "message"),
    ("Tev ir jauna ziņa no Nora Stone", "Nora Stone ir atsūtījusi tev ziņu.", "message"),
    ("Nora Stone jums paliko atsiliepimą", "Nora Stone jums paliko atsiliepimą", "review"),
    ("Nora Stone har givet dig feedback på Rentville", "Nora Stone har givet dig feedback", "review"),
    ("Nora Stone Vám dala spätnú väzbu", "Nora Stone Vám dala spätnú väzbu", "review"),
    ("Nora Stone heeft je feedback gegeven", "Nora Stone heeft je feedback gegeven", "review"),
])
def test_a_way_out_silences_nobody_of_whom_subject_and_top_tell(subject, line, action):
    body = (
        f"<p>{line}</p><blockquote>“{WORDS}”</blockquote><p><a href='https://rentville.example/m/88#m1'>zob</a></p>"
        "<p>Zob zob? <a href='https://rentville.example/acme/settings/notifications'>frup</a></p>")
    found = card(encoded(subject), body, kind="html", sender="Rentville <no-reply@rentville.example>",
                 headers="List-Unsubscribe: <https://rentville.example/u>\n")
    assert found == (action, "Nora Stone", WORDS)


def test_what_may_tell_of_somebody_is_not_put_away():
    body = "<p>Nora Stone komentis vian anoncon.</p><p><a href='https://rentville.example/m/88#m1'>zob</a></p>"
    found = card(encoded("Nora Stone komentis vian anoncon"), body, kind="html", headers=(
        "List-Unsubscribe: <https://rentville.example/u>\n"), sender="Rentville <no-reply@rentville.example>")
    assert found == ("unknown",)


@pytest.mark.parametrize(("subject", "line"), [
    ("Our new kettles are here", "Nora Stone has tested our new kettles."),
    ("Spring sale: 20 % off", "Now with free shipping."),
    ("New comment function in Kettles 3.2", "We have rebuilt our comments."),
])
def test_a_circular_stays_one(subject, line):
    body = f"<p>{line}</p><p><a href='https://rentville.example/shop/88'>See all</a></p>"
    found = card(subject, body, kind="html", sender="Rentville <no-reply@rentville.example>", headers=(
        "List-Unsubscribe: <https://rentville.example/u>\n"))
    assert found == ("ignored",)
