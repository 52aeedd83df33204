# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Notifications of programs without a parser: what is a program's own around the words, where it leads, who it is."""

import pytest
from notice_mail import mail, told

import parsers
from parsers import links
from parsers.kinds import notice_links, notice_rows, relayed
from parsers.telling import read

LINK = "https://club.example/m/7"
STORY = "Mia Stone sent you a message:\n\n"
CONTEXT = parsers.Context(own_addresses=frozenset({"sales@acme.example"}))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        # a sentence that leads to a link, in whatever words
        (f"{STORY}Is it loud?\n\nTo answer it, please click the link below.\n\n{LINK}", "Is it loud?"),
        (f"{STORY}Is it loud?\n\nPour y répondre, veuillez vous connecter sur le site.\n\n{LINK}", "Is it loud?"),
        # the reader can do something at the site
        (f"{STORY}You can talk to Mia at Kettle Boards.\n\nView: {LINK}", ""),
        (f"{STORY}Is it loud?\n\nIf you feel bothered by the sender, block him on our site.\n\n{LINK}", "Is it loud?"),
        # what was answered stands below
        (f"{STORY}Is it loud?\n\nIt is an answer to your comment:\n\nA little.\n\nView: {LINK}", "Is it loud?"),
        (f"{STORY}Is it loud?\n\nYour activity:\n\nA little.\n\nView: {LINK}", "Is it loud?"),
        # a leave that stands in no list
        (f"{STORY}Is it loud?\n\nClear skies,\nKettle Boards", "Is it loud?"),
        (f"{STORY}Is it loud?\n\nMusically,\nYour Kettle Boards team", "Is it loud?"),
        # a button with the name of the person
        (f"{STORY}Is it loud?\n\nReply to Mia Stone\n\n{LINK}", "Is it loud?"),
        (f"{STORY}Title of the post: Lids\n\nIs it loud?\n\nView: {LINK}", "Is it loud?"),
        (f"{STORY}---\nAre you open on the 24th?\n---\n\nView: {LINK}", "Are you open on the 24th?"),
    ],
)
def test_what_is_the_programs(body, text):
    assert told("Mia Stone sent you a message", body)[:3] == ("message", "Mia Stone", text)


@pytest.mark.parametrize(
    "text",
    [
        "Please send 24\nand a bill.",
        "Only 3 left?\nI need 5.",
        "To open the lid, please use a screwdriver.\nIt works.",
        "To use it I log in every day.\nIs that right?",
        "If it gets into spam, call me.\nThanks, Mia",
        "12 red / 24 blue\nin May",
        "We need\nred,\nblue,",
        "You can keep the box.\nI need the kettle.",
    ],
)
def test_words_of_a_person_stay(text):
    found = told("Mia Stone sent you a message", f"{STORY}{text}\n\nReply: {LINK}\n\nYou receive this as a member.")
    assert found[2] == text


def test_a_sentence_that_goes_on_below_the_name_and_words_between_rules():
    body = ("<p>Your student</p><h2>Mia Stone</h2><p>has sent you a private message regarding the course</p>"
            "<h2>Kettles</h2><hr><p>Is it loud?</p><p>We need two.</p><hr>"
            f"<p>You can reply to it <a href='{LINK}'>here</a>.</p>")
    assert told("[Club] You have a new message", body, kind="html")[:3] == (
        "message", "Mia Stone", "Is it loud?\n\nWe need two.")


def test_a_line_with_a_link_that_says_here_is_the_programs():
    lead = "<p>To read it, <a href='{}'>click here</a>.</p>"
    body = "<p><b>Mia Stone</b> replied to the topic \"Lids\" you follow.</p>" + lead.format(LINK)
    assert told("New reply", body, kind="html")[2:] == ("", LINK)
    # the same words of a person lead elsewhere
    body = f"<p>Mia Stone sent you a message:</p>{lead.format('https://mia.example')}<p><a href='{LINK}'>Reply</a></p>"
    assert told("Mia Stone sent you a message", body, kind="html")[2] == "To read it, click here."


def test_what_stands_beside_a_name_is_no_text():
    box = ("<div class='comment-header'><b>Mia Stone</b> mia@post.example From 192.0.2.1</div>"
           "<div class='comment'>Is it loud?</div>")
    body = f"<p>Mia Stone commented on your page:</p>{box}<p><a href='{LINK}'>View</a></p>"
    assert told("New comment", body, kind="html")[2] == "Is it loud?"
    body = ("<p>Mia Stone answered your question</p><table><tr><td><b>Mia Stone</b><br>University of Delft</td></tr>"
            f"</table><p>Not at all, it hums.</p><p><a href='{LINK}'>View</a></p>")
    assert told("New answer", body, kind="html")[2] == "Not at all, it hums."


def test_words_below_the_name_in_a_table_of_their_own():
    body = ("<table><tr><td>Comment on <a href='https://club.example/c/7'>Change 7</a></td></tr><tr><td><table>"
            "<tr><td><b>Mia Stone (mia)</b>:</td></tr><tr><td>Read it from the settings.</td></tr></table></td></tr>"
            "<tr><td>Change on branch main by Acme Dev.</td></tr></table>")
    found = told("[Comment] Change 7 on main", body, sender="Mia Stone <code@club.example>", kind="html")
    assert found[:3] == ("comment", "Mia Stone", "Read it from the settings.")


def test_the_sentence_below_the_words_in_the_frame_of_a_list():
    tells = "Information: Mia Stone has replied to the topic 'A lid for the old red kettle' in the board 'Spare parts'."
    body = f"Is it loud?\nWe need two.\n\n{'-' * 30}\n{tells}\nYou can reply to this email.\n\n{LINK}"
    sender, headers = "Mia Stone <list@club.example>", "X-Mailer: ELK\n"
    found = told("Re: A lid for the old red kettle", body, sender=sender, headers=headers)
    assert found[:3] == ("comment", "Mia Stone", "Is it loud?\nWe need two.")


def test_figures_of_a_profile_are_no_words():
    body = ("<h1>New friend request</h1><p>Mia Stone would like to add you as a friend.<br>212 books | 35 friends</p>"
            f"<a href='{LINK}'>View</a>")
    assert told("Mia Stone wants to be friends", body, kind="html")[:3] == ("connect", "Mia Stone", "")


def test_a_title_is_not_what_was_written():
    body = f'Mia Stone has sent you a message entitled "Lids?" on Boards!\n\nTo read it, go to:\n\n{LINK}'
    assert told('Mia Stone has sent you a message: "Lids?"', body)[2] == ""
    body = f'On November 29 you received a message from the user mia_s, with the subject:\n"Lids?"\n\nSee {LINK}'
    assert told("Message", body, sender="Club <noreply@club.example>")[1:3] == ("mia_s", "")
    body = f'Mia Stone hozzászólt az ön fotójához: "Kanna" {LINK}:\n\nMikor készült?'
    assert told("Hozzászólás", body)[2] == "Mikor készült?"


@pytest.mark.parametrize(
    ("sentence", "action", "names"),
    [
        ("Mia hat auf das Thema 'Ein Deckel für die alte Kanne' im Forum 'Mehr' geantwortet.", "comment", ["Mia"]),
        ("A new post has been added to a topic you've subscribed to - 'Lids' by Mia Stone.", "comment", ["Mia Stone"]),
        ("There is an addition to a post you are subscribed to: Lids.", "comment", []),
        ("Ein neues Forenthema \"Deckel\" wurde von Mia im Forum veröffentlicht.", "question", ["Mia"]),
        ("Club - Alguém comentou em sua publicação!", "comment", []),
        ("회원님의 글에 새 댓글이 달렸습니다", "comment", []),
    ],
)
def test_sentences(sentence, action, names):
    found = read(sentence)
    assert found and (found.action, found.names) == (action, names)


def test_a_postscript_is_nobody():
    lines = "You have a new message, sent by mia-stone!", "To read it go to:", LINK, "PS: replies to this are lost."
    found = told("You have a message", "\n\n".join(lines), sender="Club <noreply@club.example>")
    assert found[:2] == ("message", "mia-stone")


def test_the_last_word_of_a_site_is_nobody():
    body = f"Mia a répondu au sujet « Lids » que vous suivez sur Cercle de Savoir.\n\n{LINK}"
    sender = "Cercle de Savoir <noreply@cercledesavoir.example>"
    assert told("Cercle de Savoir - Nouvelle réponse : Lids", body, sender=sender)[1:3] == ("Mia", "")


def test_a_name_between_rules_in_a_script_without_capitals():
    rule = "-" * 20
    head = f"あなたの記事にコメントが登録されました：57\n\n{LINK}\n\n{rule}\n"
    body = f"{head}三浦 直子\n\n重曹は使えますか？\n\n{rule}\nやかん\n"
    found = told("[Club] あなたの記事へコメント登録 57", body)
    assert found[:3] == ("comment", "三浦 直子", "重曹は使えますか？")


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://club.example/p?cid=31#engage-comment-31", "https://club.example/p?cid=31#engage-comment-31"),
        ("https://club.example/p#comment-7-idx-1", "https://club.example/p#comment-7-idx-1"),
        ("https://club.example/c/acme#opinions", "https://club.example/c/acme#opinions"),
        ("https://club.example/bugs/?55120", "https://club.example/bugs/?55120"),
        ("https://club.example/pm.php?mid=5512", "https://club.example/pm.php?mid=5512"),
        # keys
        ("https://club.example/p#a8f1-comment-9f3e2d1c0b", "https://club.example/p"),
        ("https://club.example/pm.php?mid=a8f19f3e2d1c0b", "https://club.example/pm.php"),
        ("https://club.example/bugs/?5512055120551205512055120", "https://club.example/bugs/"),
    ],
)
def test_what_names_a_place(url, kept):
    assert links.canonical(url, ("club.example",)) == kept


@pytest.mark.parametrize(
    ("pages", "url"),
    [
        # the thing is better than the list of all
        (["/admin/blog/comments/index/1", "/blog/archives/12"], "/blog/archives/12"),
        (["/messages/", "/ads/kettle-5512"], "/ads/kettle-5512"),
    ],
)
def test_where_it_leads(pages, url):
    body = "Mia Stone commented on your page.\n\n" + "\n".join(f"https://club.example{page}" for page in pages)
    assert told("Mia Stone commented on your page", body)[3] == f"https://club.example{url}"


def test_a_one_click_link_whose_key_is_off_is_no_place():
    body = ("<p>Mia Stone commented on your page.</p><a class='btn' href='https://club.example/open/approve?token=eyJhbG'>"
            "Approve</a> or <a href='https://club.example/dashboard/project/5512aa'>Log in and manage</a>")
    found = told("Mia Stone commented on your page", body, kind="html")
    assert found[3] == "https://club.example/dashboard/project/5512aa"


def test_an_unsubscribe_link_is_no_place():
    leave = "<a href='https://club.example/pushers/remove?app=7'>Unsubscribe</a>"
    body = f"<p>Mia Stone sent you a message: Is it loud?</p>{leave}"
    message = mail("Mia Stone sent you a message", body, kind="html")
    assert notice_links.place_of(message, ["Mia Stone"]) == ""


@pytest.mark.parametrize("one", ["Please send 24", "Only 3 left", "Are you open on the 24th?", "Room 12"])
def test_numbers_are_no_dates(one):
    assert not notice_rows.is_stamp(one)


@pytest.mark.parametrize(
    "one",
    ["Monday, 24 May", "24. Dezember", "10:30", "27 November 2026, 09:15", "2026年11月27日", "on 12.05.2026", "5 mars"])
def test_dates(one):
    assert notice_rows.is_stamp(one)


@pytest.mark.parametrize(
    ("sender", "found"), [("mia_k <forge@git.club.example>", "mia_k"), ("mia_k <mia_k@git.club.example>", "")])
def test_a_tracker_writes_in_the_name_of_a_handle(sender, found):
    page = "https://git.club.example/a/shop/issues/31#comment-7"
    body = f"<p>It fails with two lids.</p><br/>--<br/><a href='{page}'>View it</a>"
    read_ = relayed.read(mail("[a/shop] Lid is lost (#31)", body, sender=sender, kind="html"))
    assert (read_.told.names[0] if read_ else "") == found


def test_who_commented_is_named_where_the_subject_says_somebody():
    raw = ("From: Book Forum <books@club.example>\nTo: sales@acme.example\nMessage-ID: <1@club.example>\n"
           "Subject: Book Forum - Someone commented on your post!\nContent-Type: text/plain\n\n"
           "Hello! A new comment was added by Mia Stone to your post. Come and see!\n")
    [card] = parsers.parse(raw.encode(), CONTEXT).interests
    assert (card.action, card.author_name, card.text) == ("comment", "Mia Stone", "")


def test_a_line_of_who_wrote_is_more_than_the_word_subscription():
    raw = ("From: Club <noreply@club.example>\nTo: sales@acme.example\nMessage-ID: <1@club.example>\n"
           "Subject: [club] Subscription to a: Lids\nContent-Type: text/plain\n\n"
           "There is an addition to a post you are subscribed to: Lids.\n\n"
           f"Mia Stone wrote on Nov. 29, 2026, 8:14 p.m.:\n\nIs it loud?\n\n{LINK}\n")
    [card] = parsers.parse(raw.encode(), CONTEXT).interests
    assert (card.action, card.author_name, card.text) == ("comment", "Mia Stone", "Is it loud?")


def test_a_survey_is_no_letter():
    body = ("<table width=600 align=center><tr><td><p>Onlangs had je contact. We horen graag wat je ervan vond.</p>"
            "<a href='https://www.shop.example/onderzoek/88'>Naar de vragenlijst</a></td></tr></table>")
    raw = ("From: Shop <klantenservice@shop.example>\nTo: sales@acme.example\nMessage-ID: <1@x.example>\n"
           "Subject: Hoe tevreden ben je over ons? Vul onze vragenlijst in\n"
           f"Content-Type: text/html; charset=utf-8\n\n<html><body>{body}</body></html>\n")
    assert parsers.parse(raw.encode(), CONTEXT).name == "unknown"


@pytest.mark.parametrize(
    ("sentence", "action", "names"),
    [
        ("Käyttäjä Aino Laine lähetti sinulle yksityisviestin:", "message", ["Aino Laine"]),
        ('v téme "Kanvica", ktorú sledujete, pribudla nová odpoveď od používateľa zuzka:', "reply", ["zuzka"]),
        ("Ivana Horvat je komentirala vašu objavu.", "comment", ["Ivana Horvat"]),
        ("Korisnik ivo vam je poslao privatnu poruku", "message", ["ivo"]),
        ("Lars Bo har føjet dit foto Kedel i tåge til sine favoritter.", "like", ["Lars Bo"]),
        ("Mia Stone added your photo Kettle to her favourites.", "like", ["Mia Stone"]),
        ("Mia Stone hat Ihr Foto zu ihren Favoriten hinzugefügt.", "like", ["Mia Stone"]),
        ("Tom Varga assigned you the task Quote for 60 kettles.", "request", ["Tom Varga"]),
        ("Student Piotr Wilk has submitted the assignment Sketch.", "request", ["Piotr Wilk"]),
    ],
)
def test_sentences_of_other_programs(sentence, action, names):
    found = read(sentence)
    assert found and (found.action, found.names) == (action, names)


def test_perhaps_is_nobody():
    body = f"Возможно, вас упомянули\n\nСообщение от Mia в теме \"Lids\".\n\n{LINK}"
    assert told("Возможно, вас упомянули", body)[1] == "Mia"


def test_a_forum_that_sends_on_answers_silences_nobody():
    raw = ("From: Studio Forum <forum@club.example>\nTo: sales@acme.example\nMessage-ID: <1@club.example>\n"
           "List-Id: <lids.club.example>\nSubject: Re: [Studio Forum] Lids\nContent-Type: text/plain\n\n"
           "Bea Nord wrote:\n\nIt fits. Where did you buy it?\n\n> On 28 Nov 2026, Acme wrote:\n> Ours is 62.\n\n---\n"
           "Reply to this email directly or view the discussion: https://club.example/d/5512/9\n")
    [card] = parsers.parse(raw.encode(), CONTEXT).interests
    assert (card.action, card.author_name, card.text) == ("comment", "Bea Nord", "It fits. Where did you buy it?")
    # a list of people, and its circular
    person = raw.replace("Studio Forum <forum@club.example>", "Bea Nord <bea@club.example>")
    assert parsers.parse(person.encode(), CONTEXT).parser != "notification"


def test_who_wrote_when_behind_a_comma():
    body = ("<p>Zu deiner Veranstaltung Teestunde gibt es einen neuen Kommentar.</p><p><b>Jan Peters</b>, 29.11.2026, "
            f"18:11 Uhr</p><p>Darf man Kinder mitbringen?</p><p><a href='{LINK}'>Zum Kommentar</a></p>")
    assert told('Neuer Kommentar zu "Teestunde"', body, kind="html")[:3] == (
        "comment", "Jan Peters", "Darf man Kinder mitbringen?")


def test_rows_above_the_label_of_the_words():
    body = ("<div style='background-color:#f4f4f4'><p>Updated by <b>Rolf Kern</b> on 29 Nov 2026 18:11</p><table><tr>"
            "<td>State</td><td>Open</td></tr></table><p><b>Comment added</b><br>It fails with 2.4 only.</p></div>")
    assert told("[KET-118] Timer rings twice", body, kind="html")[2] == "It fails with 2.4 only."


def test_the_title_of_the_thing_in_a_line_above_the_words():
    body = f"Mia Stone commented on your video\n\nHow to descale\nCan I use lemon juice?\n\nReply: {LINK}"
    assert told('New comment on "How to descale"', body)[2] == "Can I use lemon juice?"


def test_the_words_of_who_knocks_are_the_line_in_quotation_marks():
    body = ("<p><b>Mia Stone</b> möchte Sie als Kontakt hinzufügen.</p><p>Einkäuferin<br>Konstanz<br>"
            f"„Wir suchen 40 Kannen.“</p><a href='{LINK}'>Ansehen</a>")
    found = told("Mia Stone möchte Sie als Kontakt hinzufügen", body, kind="html")
    assert found[:3] == ("connect", "Mia Stone", "Wir suchen 40 Kannen.")


def test_a_guestbook_is_read():
    body = ("Ein neuer Eintrag in Ihr Gästebuch wurde geschrieben.\n\nName: Heidi Frank\nE-Mail: heidi@post.example\n"
            f"Eintrag:\n\nHaben Sie sonntags offen?\n\n{LINK}")
    assert told("Neuer Eintrag im Gästebuch", body)[:2] == ("comment", "Heidi Frank")


def test_a_button_is_no_label_of_words_and_a_line_with_a_way_out_is_the_foot():
    body = ("<p>Mia Stone added a private comment on her work for Sketch in Design 2.</p><table><tr><td>Mia Stone<br>"
            "I will hand in the lid tomorrow.</td></tr></table><p><a href='https://club.example/c/55/sa/88'>Reply</a></p>"
            "<p>Kettles Inc., Main street 1. If it is too much, <a href='https://club.example/s'>unsubscribe</a>.</p>")
    assert told("Private comment", body, kind="html")[2] == "I will hand in the lid tomorrow."


def test_a_line_in_quotation_marks_goes_on_no_other():
    words = "<div>“Can it be opened with one hand?”</div>"
    body = (f"<div>Mia Stone left a comment at 1:24 on How the lid opens</div>{words}"
            f"<div><a href='{LINK}'>Reply to Mia</a></div>")
    assert told("Mia Stone commented on your video", body, kind="html")[2] == "Can it be opened with one hand?"


def test_what_was_received_is_told_at_the_top():
    body = f"You have received a new message.\n\nFrom: mia_s\nSubject: Lids\n\nHave you two?\n\nReply at:\n{LINK}"
    found = told("New KettleMail from mia_s", body, sender="Club <noreply@club.example>")
    assert found == ("message", "mia_s", "Have you two?", LINK)


def test_a_sentence_with_an_address_in_it_is_no_text():
    body = f"Mia Stone replied to your comment\n[{LINK}] which you wrote on Red kettles.\n"
    assert told("Mia Stone replied to your comment", body)[2:] == ("", LINK)


def test_the_header_of_a_wiki_names_who_wrote():
    raw = ("From: Acme Wiki <wiki@club.example>\nTo: sales@acme.example\nMessage-ID: <1@club.example>\n"
           "X-DokuWiki-User: bea\nSubject: [Acme Wiki] page changed: lids\nContent-Type: text/plain\n\n"
           "A page was added or changed. Here are the details:\n\nNew Revision: https://club.example/doku.php?id=lids\n")
    assert [card.author_name for card in parsers.parse(raw.encode(), CONTEXT).interests] == ["bea"]
