# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Notifications of programs that nobody here has seen: what is the program's own in them, and what a person typed."""

import pytest
from notice_mail import told

from parsers import label_stems
from parsers.kinds import notice_trim
from parsers.telling import read

LINK = "https://club.example/m/7"
STORY = "Mia Stone sent you a message:\n\n"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        # the leave of the site, in a line or two
        (f"{STORY}Is it loud?\n\nThanks and Regards\n\nKettle", "Is it loud?"),
        (f"{STORY}Is it loud?\n\nThanks, Kettle Boards", "Is it loud?"),
        (f"{STORY}Есть чайники?\n\nС уважением,\nкоманда Kettle Boards", "Есть чайники?"),
        # that of a person, and words to the site
        (f"{STORY}Is it loud?\n\nThanks,\nMia", "Is it loud?\n\nThanks,\nMia"),
        (f"{STORY}I would buy from\nKettle Boards", "I would buy from\nKettle Boards"),
        # marks in lines of their own
        (f"{STORY}``\nIs it loud?\n``\n\n{LINK}", "Is it loud?"),
        (f'{STORY}"\nIs it loud?\n"\n\nDocument:\n"Winter"\n', "Is it loud?"),
        # labels of any program
        (f"{STORY}View it here:\n{LINK}\nContents of the message: Is it loud?", "Is it loud?"),
        (f"{STORY}Hello!\nOne question: is it loud?\n\nView: {LINK}", "Hello!\nOne question: is it loud?"),
        (f"{STORY}----- Message text -----\n\nIs it loud?\n\nView: {LINK}", "Is it loud?"),
        (f"{STORY}Is it loud?\n\nYour answer:\n\nA little.\n\nView: {LINK}", "Is it loud?"),
        # what looks like a button
        (f"{STORY}Discuss an order of 60 kettles with me.\n\nView: {LINK}", "Discuss an order of 60 kettles with me."),
    ],
)
def test_what_a_program_sets_around_the_words(body, text):
    found = told("Mia Stone sent you a message", body)
    assert found and found[:3] == ("message", "Mia Stone", text)


TWO = (
    "On 29 November Acme commented:\n\n> Second edition.\n\nOn 30 November at 08:44 Mia Stone replied:\n\n"
    "> Is it loud?\n\nView the thread: https://club.example/t/7"
)
TWO_IN_HTML = (
    "<p>Mia Stone has replied to your note:</p><p>On 29 November <a href='https://club.example/u/acme'>Acme</a> "
    "commented:</p><blockquote>Second edition.</blockquote><p>On 30 November Mia Stone replied:</p>"
    "<blockquote>Is it loud?</blockquote>"
)


def test_of_two_quotations_the_one_that_is_his():
    story = "Mia Stone has replied to your note:\n\n"
    assert told("New reply", story + TWO)[2] == "Is it loud?"
    assert told("New reply", TWO_IN_HTML, kind="html")[2:] == ("Is it loud?", "")


@pytest.mark.parametrize(
    ("subject", "body", "card"),
    [
        ("New question", f"A new question was added.\n\nUser: Mia Stone, mia@mail.example\nTopic: Kettles\n"
         f"Question:: Is it loud?\n\n{LINK}", ("question", "Mia Stone", "Is it loud?", LINK)),
        ("Nova reserva", "Usuário: Mia Stone\nInício: 03/12/2026\nDescrição: Visita de grupo com oito pessoas.\n\n"
         f"Ver: {LINK}", ("request", "Mia Stone", "Visita de grupo com oito pessoas.", LINK)),
        ("New purchase #7", "A purchase has been made.\n\nPurchased by: Mia Stone\nAmount: $12\nMethod: Card\n",
         ("order", "Mia Stone", "", "")),
        ("[Shop] New order KT7", f"A new order has been placed by Mia Stone.\n\nComment: By Friday, please.\n\n"
         f"View: {LINK}", ("order", "Mia Stone", "By Friday, please.", LINK)),
        ("[desk-3] History (Open)", "A new ticket was opened.\n\nReporter: mia@mail.example\nStatus: Open\n\n"
         f"Original description of the ticket:\nIs it loud?\n\nView: {LINK}",
         ("message", "mia@mail.example", "Is it loud?", LINK)),
        ("Nowa rezerwacja", "Klient: Mia Stone\nUwagi: Proszę o pokój od ogrodu.\nE-mail: mia@post.example\n",
         ("request", "Mia Stone", "Proszę o pokój od ogrodu.", "")),
        # the reader's own purchase, and a table without a deed
        ("Your purchase #7", "Purchased by: Mia Stone\nAmount: $12", None),
        ("Receipt #7", "Thank you for your purchase!\n\nPurchased by: Mia Stone\nAmount: $12", None),
        ("Price list", "Author: Mia Stone\nEdition: 3", None),
    ],
)
def test_who_stands_in_a_table(subject, body, card):
    assert told(subject, body) == card


def test_a_title_in_the_sentence_is_not_what_was_written():
    body = f'Mia Stone sent you a message about: "Red kettle".\n\n"Is it loud? I could come today."\n\nView: {LINK}'
    assert told("New message", body)[2] == "Is it loud? I could come today."


def test_words_in_a_cell():
    rows = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in (
        ("상품", "주전자 R3"), ("작성자", "이수진"), ("평점", "★★★★☆"), ("리뷰 내용", "물이 빨리 끓어요. 조용해요.")))
    body = f'<p>새로운 리뷰가 등록되었습니다.</p><table>{rows}</table><a href="{LINK}">리뷰 확인하기</a>'
    card = ("review", "이수진", "물이 빨리 끓어요. 조용해요.", LINK)
    assert told("새로운 리뷰가 등록되었습니다", body, kind="html") == card


def test_the_title_above_the_words():
    body = "<p>Mia Stone started a new topic:</p><h3>About the filter</h3><div class='post'><p>How often?</p></div>"
    assert told("Forum: Care - About the filter", body, kind="html")[2] == "How often?"


def test_the_post_of_a_topic_is_nearer_than_the_topic():
    links = '<a href="https://club.example/t/lids/55">Lids</a> <a href="https://club.example/t/lids/55/8">View</a>'
    assert told("New reply", f"<p>Mia Stone replied to {links}</p>", kind="html")[3].endswith("/55/8")


def test_rows_in_bold_end_where_the_next_begins():
    rows = "".join(f"<b>{label}:</b> {value}<br>" for label, value in (
        ("User", "Mia Stone"), ("Start", "3 December"), ("Description", "A visit with eight people."), ("Room", "Red")))
    found = told("New booking", f"<p>{rows}</p><p>Reference: 7</p>", kind="html")
    assert found[:3] == ("request", "Mia Stone", "A visit with eight people.")
    # two labels are no table
    assert notice_trim.above_label("Size: 40 cm\nColour: red", ["Size", "Colour"]) == "Size: 40 cm\nColour: red"


@pytest.mark.parametrize(
    ("sentence", "action", "name"),
    [
        ("While you were away, @mia.stone sent you a new Direct Message.", "message", "mia.stone"),
        ('The page "Lids" was commented on by mia_s.', "comment", "mia_s"),
        ("A candidate (Mia Stone) has submitted their application for a position.", "request", "Mia Stone"),
        ("На вашу вакансию «Продавец» откликнулась Вера Лис.", "request", "Вера Лис"),
        ("Acme'deki cevabınız burcu_k tarafından yorumlandı:", "comment", "burcu_k"),
        ("Zuzana Malá pridala nový komentár", "comment", "Zuzana Malá"),
        ("نشرت ليلى حداد السؤال \"جهد الغلاية\"", "question", "ليلى حداد"),
        ("أضافت هدى الشامي ردا جديدا على سؤالك", "reply", "هدى الشامي"),
        ("Ana Luna acaba de hacer una donación.", "order", "Ana Luna"),
        ("Cleide Nunes criou um novo comentário no seu artigo", "comment", "Cleide Nunes"),
        ("Ewa Wilk dodała nową wiadomość do dyskusji", "message", "Ewa Wilk"),
    ],
)
def test_sentences(sentence, action, name):
    found = read(sentence.replace("«", '"').replace("»", '"'))
    assert found and (found.action, found.names[:1]) == (action, [name])


def test_a_word_of_a_title_is_nobody():
    assert not read("Nuevo comentario en Guía de teteras").names
    assert read("Nuevo comentario de rita_s").names == ["rita_s"]


@pytest.mark.parametrize(
    ("label", "words", "person"),
    [
        ("Original description of the request", True, False), ("Содержимое сообщения", True, False),
        ("Message ID", False, False), ("Number of comments", False, False), ("Purchased by", False, True),
        ("Zgłaszający", False, True), ("Status", False, False), ("문의 내용", True, False), ("投稿者", False, True),
    ],
)
def test_labels(label, words, person):
    assert (label_stems.of_words(label), label_stems.of_person(label)) == (words, person)
