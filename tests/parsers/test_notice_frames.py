# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The frame that programs without a parser of their own set around what a person did: links, rows, sentences."""

import pytest
from notice_mail import mail, told

from parsers import links, service_mail
from parsers.dispatch import parse
from parsers.kinds import (
    composed,
    notice_links,
    notice_people,
    notice_quoted,
    notice_rows,
    notice_trim,
    relayed,
)
from parsers.telling import read
from parsers.types import Context

NOBODY = "Kettle Boards <noreply@club.example>"
LINK = "https://club.example/t/7"
CONTEXT = Context(own_addresses=frozenset({"sales@acme.example"}))


def card(*arguments, **values):
    message = mail(*arguments, **values)
    outcome = parse(message.raw, CONTEXT)
    interests = getattr(outcome, "interests", ())
    one = interests[0] if interests else None
    return (one.action, one.author_name, one.text, one.url) if one else type(outcome).__name__


def chosen(body):
    return notice_links.place_of(mail("x", body, kind="html"), ["Mia Stone"], ["Mia Stone sent you a message"])


BUTTON = "style='background:#0a7;padding:9px;border-radius:4px'"


@pytest.mark.parametrize(
    ("body", "url"),
    [
        # drawn as a button, in a language whose words are in no table
        (f"<a href='https://club.example/ad/kettle-12'>Kettle</a> <a href='{LINK}' {BUTTON}>Kinyitom</a>", LINK),
        # the person's page, that of the settings of what he wrote, the form of an answer
        (f"<a href='{LINK}'>Open it</a><p>To view her profile, visit: <a href='https://club.example/who/profile/31'>"
         "To view the profile</a></p>", LINK),
        (f"<a href='{LINK}'>Reply to it</a> <a href='https://club.example/edit/t/77'>Manage comments</a>", LINK),
        (f"<a href='{LINK}'>See it</a> <a href='https://club.example/notice/new?replyto=4'>Reply here</a>", LINK),
        # in the foot, with the only verb of seeing
        (f"<p>You receive this because you follow it. Reply to this e-mail directly, <a href='{LINK}4'>view it here</a>"
         " or <a href='https://club.example/unsubscribe/9'>stop</a>.</p>", f"{LINK}4"),
        # one address twice, once with what tells where it was pressed
        ("<a href='https://club.example/p/tM7Rk2hN?is=npe'>Reply</a> <a href='https://club.example/p/tM7Rk2hN'>Reply</a>",
         "https://club.example/p/tM7Rk2hN"),
    ],
)
def test_the_link_to_the_thing(body, url):
    assert chosen(body) == url


@pytest.mark.parametrize("anchor", ["forum118", "threadId211", "/group/22/wall", "Account/view/64c1f0a2b7",
                                    "/comment/5512"])
def test_places_behind_the_number_sign(anchor):
    assert links.canonical(f"https://club.example/x#{anchor}", ("club.example",)).endswith(f"#{anchor}")


@pytest.mark.parametrize(
    ("fragment", "kept"),
    [("/group/22/wall?conversation=4410", "/group/22/wall?conversation=4410"),
     ("/group/22/wall?key=44", "/group/22/wall"),
     ("/group/22/wall?conversation=4f1c", "/group/22/wall"), ("/reset/view?token=1", "")],
)
def test_numbers_behind_places(fragment, kept):
    url = links.canonical(f"https://club.example/#{fragment}", ("club.example",))
    assert url.partition("#")[2] == kept


STORY = "Mia Stone sent you a message:\n\n"
COMMENT = "Je hebt een nieuwe reactie ontvangen op:\nKettle\n\n"


@pytest.mark.parametrize(
    ("subject", "body", "text"),
    [
        # drawn by hand
        ("Mia Stone sent you a message", f"{STORY}Is it loud?\n\n-----8<---------\n\nSee {LINK}", "Is it loud?"),
        # the mark of a list before a quotation, and of a list of one
        ("Mia Stone sent you a message", f'{STORY}- "Is it loud?"\n\n{LINK}', "Is it loud?"),
        ("Mia Stone sent you a message", f"{STORY}* Is it loud?\n\n{LINK}", "Is it loud?"),
        ("Mia Stone sent you a message", f"{STORY}* Red\n* Blue\n\n{LINK}", "* Red\n* Blue"),
        # what leads to the link
        ("Mia Stone sent you a message", f"{STORY}Is it loud?\n\nPlease click the following link to view it.\n{LINK}",
         "Is it loud?"),
        # what was answered, above the answer
        ("Mia Stone replied to your note",
         "Mia Stone replied to your note in which you said:\n\n> We sell red ones.\n\n"
         f"The reply was:\n\n> Is it loud?\n\nSee the note: {LINK}", "Is it loud?"),
        # a sentence that sends on to the forum, above the words
        ("[Acme] [forum] Kettles", "Message posted by Mia Stone.\n\nDo not reply to this e-mail but on the forum:\n"
         f"{LINK}#forum118\n\nIs it loud, and how heavy is it?", "Is it loud, and how heavy is it?"),
    ],
)
def test_words_without_the_rows_of_the_program(subject, body, text):
    found = told(subject, body, headers="Auto-Submitted: auto-generated\n")
    assert found and found[1:3] == ("Mia Stone", text)


def test_a_quotation_before_a_button():
    body = ("<p>Sie haben eine neue Bewertung von Mia Stone erhalten.</p><p>Kommentar:</p>"
            "<p>„Sehr leise. Gern wieder.“ "
            f"<a href='{LINK}'>Bewertung ansehen</a><br>Kettle AG, Weg 1, 10589 Berlin</p>")
    assert told("Neue Bewertung", body, kind="html")[2] == "Sehr leise. Gern wieder."


def test_the_last_row_of_a_table_is_no_text():
    table = "Geplaatst door: Mia Stone\nE-mail: mia@mail.example\nURL:\nLocatie: Utrecht"
    body = f"{COMMENT}{table}\n\nIs het stil?\n\n{LINK}"
    assert told("Je hebt een reactie ontvangen", body)[2] == "Is het stil?"


def test_words_above_who_wrote_them():
    body = ("ブログ 'Acme' の記事に新しいコメントが投稿されました。\n\n赤いケトルはありますか？\n\n"
            "コメント投稿者: 佐藤 恵\n"
            f"メールアドレス: megumi@mail.example\n\nコメントを見る:\n  <{LINK}#comment-9>")
    found = told("'ケトル'にコメントがありました", body, sender="佐藤 恵 <noreply@club.example>")
    assert found == ("comment", "佐藤 恵", "赤いケトルはありますか？", f"{LINK}#comment-9")


def test_one_long_line_of_html_was_broken_nowhere():
    long = "Mia Stone (mia@mail.example, IP: 203.0.113.18) - Monday, 30 November"
    rows = notice_rows.of_text(f"{long}\nsomething short\n", rich=True)
    assert rows[0].raw == long


@pytest.mark.parametrize(
    ("sentence", "action", "name"),
    [
        ("Mia Stone wrote on your wall", "comment", "Mia Stone"),
        ("Mia Stone (mia) just sent a notice to your attention", "mention", "Mia Stone"),
        ("Käyttäjä mummonmokki on esittänyt kysymyksen kohteestasi", "question", "mummonmokki"),
        ("Ο χρήστης nikos_p απάντησε στο θέμα \"Βραστήρας\":", "reply", "nikos_p"),
        ("Mehmet Kaya markanız hakkında bir şikayet yazdı:", "review", "Mehmet Kaya"),
        ("Tatiane Moura registrou uma reclamação sobre a sua empresa:", "review", "Tatiane Moura"),
    ],
)
def test_sentences(sentence, action, name):
    found = read(sentence)
    assert (found.action, found.names[0]) == (action, name)


def test_the_reader_is_spoken_to():
    assert read("아크메님, 새로운 댓글이 등록되었습니다.").names == []


TICKET = ("A new reply of ticket Late parcel has been submitted.\n\n"
          "User Name: Mia Stone\n\nEmail: mia@mail.example\n\n"
          f"Message: Is it loud?\n\nYou can manage this ticket here:\n{LINK}?ticketid=19\n")
FORUM = ("A new message was posted to forum: Kettles\n\nTopic: Rust\nAuthor: mstone\n"
         f"{LINK}?id=5\n\nMessage:\n\nIs it loud?")


def test_who_answers_fills_in_no_form():
    mailer = "X-Mailer: PHPMailer 6.9.1\n"
    found = card("Ticket Reply", TICKET, headers=mailer)
    assert found == ("message", "Mia Stone", "Is it loud?", f"{LINK}?ticketid=19")
    assert card("Forum: Kettles: Rust", FORUM, headers=mailer)[:3] == ("comment", "mstone", "Is it loud?")


WALL = (
    "<table align='center'><tr><td><a href='https://club.example/#/user/8'>Mia Stone</a><br>"
    "<p>Hello Acme, could you lend us two kettles for Friday?</p></td></tr><tr><td>"
    "<p>You are receiving this because you are subscribed to this conversation.<br>Reply to this email directly, "
    "<a href='https://club.example/#/group/22/wall?conversation=44'>view it on club.example</a>, or "
    "<a href='https://club.example/#/unsubscribe/9'>mute it</a>.</p></td></tr></table>"
)


def test_a_person_on_a_list_is_no_newsletter():
    headers = "List-Unsubscribe: <https://club.example/u/9>\nReply-To: Kettles <c4410@replies.club.example>\n"
    found = card("Kettles", WALL, sender=NOBODY, headers=headers, kind="html")
    assert found == ("message", "Mia Stone", "Hello Acme, could you lend us two kettles for Friday?",
                     "https://club.example/#/group/22/wall?conversation=44")


ISSUE = ("Same on revision C. Which antenna do you use?\n\n---\n"
         "View it on Forge ( https://git.club.example/k/issues/31 ).")


@pytest.mark.parametrize(
    ("sender", "subject", "found"),
    [
        ("Mia Stone <forge@git.club.example>", "[kf] Wi-Fi drops (#31)", "Mia Stone"),
        # another number, and the address of the person himself
        ("Mia Stone <forge@git.club.example>", "[kf] Wi-Fi drops (#32)", ""),
        ("Mia Stone <mia@git.club.example>", "[kf] Wi-Fi drops (#31)", ""),
    ],
)
def test_the_number_of_the_thing_tells_a_program(sender, subject, found):
    read_ = relayed.read(mail(subject, ISSUE, sender=sender))
    assert (read_.told.names[0] if read_ else "") == found


def test_a_guest_in_a_sentence():
    body = ('Diese E-Mail wurde vom Formular versendet.\nDer Gast namens "Mia Stone" mit der Adresse mia@mail.example '
            "sagte:\nIst er laut?")
    found = card("Kontakt: Kessel", body, sender="admin@photos.acme.example")
    assert found[:3] == ("request", "Mia Stone", "Ist er laut?")


def test_a_handle_of_another_server():
    body = ("<h1>フォローされました</h1><div>高橋 蓮 (@ren@sushi.example)</div>"
            "<a href='https://club.example/settings/email'>設定</a>")
    found = card("フォローされました", body, sender="club@club.example", kind="html")
    assert found[:3] == ("follow", "高橋 蓮", "")


def test_one_who_writes_his_last_name_first():
    headers = "Precedence: bulk\nX-Roundup-Name: Kettles\n"
    body = f"Stone, Mia <mia@mail.example> added the comment:\n\nIs it loud?\n\n{LINK}"
    found = told("[issue7] Lid", body, sender='"Stone, Mia" <tracker@club.example>', headers=headers)
    assert found[1] == "Stone, Mia"


def test_a_handle_that_a_program_sends_for():
    headers = "Sender: Kettle Base <noreply@club.example>\n"
    assert notice_people.evidence(mail("x", "y", sender="stonemia <noreply@club.example>", headers=headers)) == {
        "stonemia": 2}


def test_who_is_asked_by_a_survey_asked_nothing():
    message = mail("Uitnodiging", f"Klik hier: {LINK}", headers="X-surveyid: 6\nX-tokenid: qZ\n")
    assert service_mail.service(message)


def test_what_the_reader_had_said():
    assert notice_quoted.of_the_reader("mia replied to your entry in which you said:")
    assert not notice_quoted.of_the_reader("Mia Stone said:")


def test_a_board_with_one_labelled_page_is_no_letter():
    body = ("Sveiki,\n\nGavote žinutę nuo Rasa Stone.\n\nŽinutė:\nAr tyli?\n\n"
            "Atsakyti: https://club.example/z/5512\n\nClub.example komanda")
    board = "Club.example <info@club.example>"
    assert composed.signs(mail("Nauja žinutė", body, sender=board))["labelled page"]
    assert card("Nauja žinutė", body, sender=board)[:3] == ("message", "Rasa Stone", "Ar tyli?")
    # a person shows the page of his firm as well
    assert card("Angebot", body, sender="Karl Tischler <karl@club.example>")[0] == "letter"


def test_labels_in_brackets():
    body = ("商品についてのお問い合わせが届きました。\n\n[お名前] 小林 真由\n[メールアドレス] mayu@mail.example\n"
            "[お問い合わせ内容]\nギフト包装はできますか？\n\n────────\nhttps://club.example/inquiry/20261130-5512")
    found = card("お問い合わせ", body, sender=NOBODY)
    assert found[1:3] == ("小林 真由", "ギフト包装はできますか？")


def test_the_only_button_of_a_form():
    body = ("<p>Hai ricevuto una richiesta per <a href='https://club.example/annuncio/77120'>Bollitore</a>.</p>"
            "<p><b>Nome:</b> Elisa Fonti<br><b>Telefono:</b> 333 000 0000<br><b>Messaggio:</b> Spedite?</p>"
            "<a href='https://club.example/messaggi/8812'>Rispondi</a>")
    assert card("Un contatto", body, sender=NOBODY, kind="html") == (
        "request", "Elisa Fonti", "Spedite?", "https://club.example/messaggi/8812")


def test_an_address_beside_the_sentence():
    body = ("<p>Kandydat <b>Tomasz Wilk</b> zaaplikował na stanowisko <b>Serwisant</b>.</p><p>E-mail: wilk@mail.example"
            "<br>Telefon: 600 000 000</p><blockquote>Kiedy mogę zadzwonić?</blockquote>"
            "<a href='https://club.example/kandydaci/551288'>Zobacz</a>")
    outcome = parse(mail("Nowa aplikacja", body, sender=NOBODY, kind="html").raw, CONTEXT)
    one = outcome.interests[0]
    assert (one.author_name, one.text, one.email) == ("Tomasz Wilk", "Kiedy mogę zadzwonić?", "wilk@mail.example")


def test_a_name_in_another_case():
    body = ("<p>Оксана Мельник надіслала вам повідомлення:</p><blockquote>Коли?</blockquote>"
            f"<a href='{LINK}'>Відповісти</a>")
    assert told("Нове повідомлення від Оксани", body, sender=NOBODY, kind="html")[1] == "Оксана Мельник"


def test_the_address_of_who_wrote_is_none_of_his_words():
    body = "Mia Stone posted a new comment\n\nmia@mail.example\n\nIs it loud?\n\nView: https://club.example/t/7\n"
    assert told("Mia Stone posted a new comment", body)[2] == "Is it loud?"
    assert notice_trim.without_address("mia@mail.example") == "mia@mail.example"
    assert notice_trim.without_address("Write to mia@mail.example\n\nPlease.") == "Write to mia@mail.example\n\nPlease."


@pytest.mark.parametrize(("text", "words"), [
    ('"Open the menu and choose "Customize". It is there."', 'Open the menu and choose "Customize". It is there.'),
    ('"Red" and "blue"', '"Red" and "blue"'), ('"Red", or (the "new") "blue"', '"Red", or (the "new") "blue"'),
    ('"Is it loud?"', "Is it loud?"), ('"' * 3000, '"' * 3000), ('" "a' * 2000, '" "a' * 2000),
])
def test_marks_around_words_that_quote_something(text, words):
    assert notice_trim.unquoted(text) == words


def test_a_heading_for_words_among_rows_of_a_table():
    body = (
        "<h2>Neue Anfrage</h2><table><tr><td>Name:</td><td>Mia Stone</td></tr><tr><td>E-Mail:</td><td>mia@mail.example"
        "</td></tr></table><h3>Nachricht</h3><p>Ist der rote noch da?<br>Ich komme am Montag.</p>")
    message = mail("Neue Anfrage", body, sender=NOBODY, headers="Reply-To: Mia Stone <mia@mail.example>\n", kind="html")
    [interest] = parse(message.raw, CONTEXT).interests
    assert (interest.author_name, interest.text) == ("Mia Stone", "Ist der rote noch da?\nIch komme am Montag.")


@pytest.mark.parametrize(("url", "kept"), [
    ("https://club.example/t/7?ctt=post_mention_email", LINK), ("https://club.example/t/7?cmp=email_lead", LINK),
    ("https://club.example/t/7?page=mailing", "https://club.example/t/7?page=mailing"),
])
def test_by_which_mail_somebody_came_is_no_place(url, kept):
    assert links.canonical(url, ("club.example",)) == kept


def test_an_account_elsewhere_is_nobody_here():
    """Anybody may lead to the page of somebody on another site, and well sign that."""
    body = (
        '<p><a href="https://victim.example/user/jana">Jana Krause</a> commented on your post '
        '<a href="https://victim.example/p/55">Red</a>:</p><blockquote>Do you ship?</blockquote>')
    evil = mail("Jana Krause commented on your post", body, "Community <noreply@evil.example>",
                "Auto-Submitted: auto-generated\n", kind="html")
    [interest] = parse(evil.raw, CONTEXT).interests
    assert (interest.author_name, interest.author_key, interest.author_url) == ("Jana Krause", "", "")
    site = mail("Jana Krause commented on your post", body.replace("victim", "club"), NOBODY, kind="html")
    [interest] = parse(site.raw, CONTEXT).interests
    assert interest.author_key == "club.example/user/jana"
