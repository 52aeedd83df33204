# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who wrote the words of a notification, where his name stands below them, in rows, beside a badge or an age."""

import pytest
from notice_mail import mail, told

import parsers
from parsers.kinds.notice_lines import byline

LINK = "https://club.example/t/55#c812"
WORDS = "The lid leaks since Monday, and it is a new one.\n\nCould you send another one?"
CONTEXT = parsers.Context(own_addresses=frozenset({"sales@acme.example"}))


def card(*arguments, **values):
    """(action, author, words, link) of the only card, or what became of the mail."""
    outcome = parsers.parse(mail(*arguments, **values).raw, CONTEXT)
    found = outcome.found
    return (found[0].action, found[0].author_name, found[0].text, found[0].url) if found else (outcome.name,)


@pytest.mark.parametrize("news", [
    "A new comment was added to this: Red kettles.",
    "Ein neuer Kommentar wurde hinzugefügt: Red kettles.",
    "Egy új hozzászólás érkezett ehhez: Red kettles.",
])
def test_who_signs_above_the_foot_wrote_what_stands_above(news):
    body = f"Hello,\n\n{news}\n{LINK}\n\n{WORDS}\n\nMia Stone\n--\nThis is an automatic message of club.example.\n"
    assert told("kettles - red", body, sender="boards@club.example") == ("comment", "Mia Stone", WORDS, LINK)


def test_rows_below_the_words_say_who_wrote_them():
    body = (
        f"You have received a new comment on the blog 'Acme':\n\n{WORDS}\n\n--\nPost: Red kettles <{LINK}>\n"
        "Comment by: Mia Stone <mia@stone.example>\nWeb site: https://stone.example\n")
    assert told("[Acme] New comment: Red kettles", body)[:3] == ("comment", "Mia Stone", WORDS)


def test_a_row_with_the_name_in_bold_label_names_the_writer():
    body = (
        "Acme,<br><br><p>This is to tell you that a new comment has been added to your post: Red kettles.</p>"
        "<p><strong>From:</strong> Mia Stone<br><p>Nice.</p><p>One thing: is it loud?</p></p>")
    assert told("New comment notification from Kettle Boards", body, kind="html")[:3] == (
        "comment", "Mia Stone", "Nice.\n\nOne thing: is it loud?")


def test_a_title_behind_a_number_is_no_text():
    body = (
        f"<h4><a href='{LINK}'>Mia Stone commented in pull request #118 \"Blue driver\".</a></h4>"
        "<table><tr><td>Comment</td><td><p>It never stops.</p><p>Could you look?</p></td></tr></table>")
    found = told('Mia Stone commented on pull request #118: "Blue driver"', body, kind="html")
    assert found[1:3] == ("Mia Stone", "It never stops.\n\nCould you look?")


def test_what_the_reader_may_do_was_not_done():
    body = (
        "Hi Acme,\n\nYou've had an update to your case Red kettle (# 1482):\n    Mia Stone, said:\n"
        f"            The lid is too short.\nYou may review this Case at:\n    {LINK}\n")
    assert told("Red kettle (# 1482) update", body)[:3] == ("comment", "Mia Stone", "The lid is too short.")


def test_a_quotation_in_the_middle_of_framed_words_is_the_writers():
    body = (
        "Forum: Kettles\nThread: 884120\nAuthor: Mia Stone\nPosted: 2026-05-12 11:05:21\n"
        "----------------------------------\nHello all,\n\nhas anybody tried it?\n\n> Modbus RTU, 9600\n\n"
        "Ours answers at 19200.\n---------------------------------\n"
        "To post a reply to this email or view this message go to:\nhttps://club.example/f/message?message_id=884120\n\n"
        "To view Forum Kettles go to:\nhttps://club.example/f/forum?forum_id=51\n")
    found = told("[Kettles] Re: Red one", body, sender="Mia Stone <n-3341-884127@club.example>")
    assert found == (
        "comment", "Mia Stone", "Hello all,\n\nhas anybody tried it?\n\n> Modbus RTU, 9600\n\nOurs answers at 19200.",
        "https://club.example/f/message?message_id=884120")


def test_what_was_answered_at_the_top_of_a_frame_is_not():
    body = f"Mia Stone replied to your comment:\n----------\n> Is it loud?\n\nNo, not at all.\n----------\n{LINK}\n"
    found = told("Mia Stone replied to your comment", body, headers="X-Redmine-Host: club.example\n")
    assert found[2] == "No, not at all."


@pytest.mark.parametrize("sentence", [
    "Mia Stone is requesting to connect with you and requires your approval.",
    "Mia Stone запрашивает дружбу с Вами и ожидает Вашего одобрения.",
])
def test_who_asks_to_connect_in_a_community(sentence):
    body = f"{sentence}\n\nWe would like to hear of your kettles.\n\n{LINK}\n"
    assert told(sentence, body)[:3] == ("connect", "Mia Stone", "We would like to hear of your kettles.")


def test_a_title_in_chinese_brackets_is_nobodys_name():
    body = (
        "<p>acme,您好:</p><p>您的文章 <b>办公室净水器</b> 有了新评论:</p><p>请问滤芯多久换一次？</p>"
        f"<p><a href='{LINK}'>详情</a></p>")
    assert told("您的文章《办公室净水器》有了新评论", body, kind="html") is None


def test_a_box_with_nothing_but_the_name_of_the_site_holds_no_words():
    body = (
        "<div class='text' style='background:#eee'>Kettle Boards</div><p>Hello,</p>"
        "<p>Mia Stone just sent you a new message.</p><p>Is it loud?</p>"
        f"<p><a href='{LINK}'>Read this conversation</a></p>")
    assert told("New message from Mia Stone", body, kind="html")[2] == "Is it loud?"


@pytest.mark.parametrize(
    "label", ["Ticket Body", "Ticketinhalt", "Contenu du ticket", "Treść zgłoszenia", "Текст обращения"])
def test_the_label_of_the_words_is_none_and_the_greeting_below_it_is(label):
    body = f"Hi there,\n\nA new ticket (Red one) has been submitted by Mia Stone\n\n{label}\n\nHello,\n\n{WORDS}\n"
    assert told("New ticket: Red one", body)[2] == f"Hello,\n\n{WORDS}"


def test_words_in_quotation_marks_below_what_the_reader_has():
    body = (
        "<div style='background:#f7f7f7'><h1>New enquiry</h1><p>Hi,</p><p>You have a recent enquiry for Red kettle.</p>"
        f"<p>\"Is it loud?<br>We need two.\"</p><p>To respond, please <a href='{LINK}'>click here</a></p></div>")
    found = told("New enquiry for Red kettle", body, headers="Reply-To: Mia Stone <mia@stone.example>\n", kind="html")
    assert found[1:3] == ("Mia Stone", "Is it loud?\nWe need two.")


def test_a_name_has_a_badge_and_words_end_at_facts_beside_a_date():
    body = (
        "<p>You have received a new review!</p><p>A patient has posted a review on your profile.</p>"
        "<p><b>Mia Stone</b> ✓ Verified visit</p><p>Very good. Only the wait was long.</p>"
        f"<p>9 June 2026 · Place: Acme Clinic · Dental check</p><p><a href='{LINK}'>Answer review</a></p>")
    assert told("You have received a new review from Mia Stone", body, kind="html")[:3] == (
        "review", "Mia Stone", "Very good. Only the wait was long.")


def test_who_asked_stands_below_his_question_with_its_age():
    body = (
        "<p>Acme, you have been asked a question</p><p><a href='https://club.example/p/1'>Steel Kettle 3 Litres</a></p>"
        "<p>$ 649</p><p>Is it in stock? We need three.</p><p>MIA_STONE · 4 minutes ago</p>"
        f"<p><a href='{LINK}'>Answer</a></p><p>We sent this e-mail to sales@acme.example because you want to know.</p>")
    assert told("You have a question on Steel Kettle 3 Litres", body, kind="html")[:3] == (
        "question", "MIA_STONE", "Is it in stock? We need three.")


def test_the_site_behind_a_name_is_no_part_of_it():
    body = f"You have got a message from Mia Stone.\n\n“Is it free in June?”\n\n{LINK}\n"
    found = card(
        "You have a new message from Mia Stone Kettle Boards", body, sender="Kettle Boards <no-reply@club.example>",
        headers="List-Unsubscribe: <https://club.example/u>\n")
    assert found[:3] == ("message", "Mia Stone", "Is it free in June?")


def test_a_line_that_says_who_and_when_is_no_circulars():
    body = f"Forum post by mia_s on 2026-05-14 22:47:09\n{LINK}\n\n{WORDS}\n--\nTo unsubscribe: https://club.example/u\n"
    found = card("[kettles] Red one", body, sender="kettles <noreply@club.example>",
                 headers="List-Unsubscribe: <https://club.example/u>\n")
    assert found[1:3] == ("mia_s", WORDS)


def test_an_answer_to_the_programs_own_letter_is_no_circular():
    body = f"Mia Stone updated the issue:\n\n#57 Red one\n\nComment:\n\n{WORDS}\n\nView the issue: {LINK}\n"
    headers = "References: <55@club.example>\nList-Id: <boards.club.example>\nList-Unsubscribe: <https://club.example/u>\n"
    found = card("[Kettles] #57 Red one was changed", body, sender="boards@club.example", headers=headers)
    assert found[:3] == ("comment", "Mia Stone", WORDS)


def test_a_shop_in_dutch_confirms_and_asks_nothing():
    body = (
        "Beste Acme,\n\nBedankt voor je bestelling bij Keteltje! We hebben je bestelling goed ontvangen.\n\n"
        "Bestelnummer: 4471902836\nBesteldatum: 4 juni 2026\n\n2 x Ketel € 149,90\nVerzendkosten € 0,00\n"
        "Totaal incl. btw € 149,90\n\nBezorgadres: Acme, Industrieweg 4\n\n"
        "Bekijk je bestelling: https://www.keteltje.example/bestellingen/4471902836\n\n"
        "Met vriendelijke groet,\nKeteltje\n")
    assert card("Bevestiging van je bestelling 4471902836", body, sender="Keteltje <service@keteltje.example>") == (
        "unknown",)


def test_our_own_shop_writes_in_the_name_of_the_buyer():
    body = (
        "Your order has been received.\n\nOrder number 2026051221\nTotal € 136.00\nName: Seo-yeon Lim\n"
        "Phone: 010-0000-0000\nSee the order: https://shop.acme.example/order?id=2026051221\n"
        "Message: Leave it with the neighbours.\n")
    found = card("Acme - your order 2026051221 (Seo-yeon Lim)", body, sender="Lim <lim@post.example>")
    assert found[1:3] == ("Seo-yeon Lim", "Leave it with the neighbours.")


def test_several_links_behind_the_words_are_the_programs():
    body = (
        "<table><tr><td>Mia Stone left you a message on your talk page.</td></tr><tr><td>Which year is it of? Thanks "
        f"<a href='{LINK}'>Show message</a> <a href='https://club.example/u/9'>Mia Stone</a> • "
        "<a href='https://club.example/diff/3'>Show changes</a><br><br></td></tr>"
        "<tr><td>Kettle Foundation, 1 High Street</td></tr></table>")
    assert told("Mia Stone left you a message", body, kind="html")[2] == "Which year is it of? Thanks"


@pytest.mark.parametrize("via", ["a Kanboardon keresztül", "Kanboard üzerinden", "Kanboardin kautta", "přes Kanboard"])
def test_the_program_behind_a_name_in_from_is_no_part_of_it(via):
    news = "You were mentioned in a comment on the task #142"
    body = f"{news}\n\nOffer: 40 kettles\n\n@sales the lid, is it sold?\n\n{LINK}\n"
    headers = "Auto-Submitted: auto-generated\n"
    found = told(news, body, sender=f"Mia Stone {via} <board@club.example>", headers=headers)
    assert found[:3] == ("mention", "Mia Stone", "@sales the lid, is it sold?")


def test_a_handle_acts_whoever_is_named_in_his_words():
    body = (
        "<p>@mia.stone mentioned you in a message</p>"
        "<p>While you were away, @mia.stone mentioned you in the Red PL channel.</p>"
        f"<p><a href='{LINK}'>Reply in Kettles</a></p><p>@mia.stone</p><p>1:28 PM UTC</p><p>Red PL</p>"
        "<p>Hello @sales, can you send the list? A client of Gdansk asks for 200.</p>")
    found = told("[Kettles] Notification on November 04, 2026", body, kind="html")
    assert found[:3] == (
        "mention", "mia.stone", "Hello @sales, can you send the list? A client of Gdansk asks for 200.")


@pytest.mark.parametrize("sentence", [
    "Mia Stone shared »K3.pdf« with you", "Mia Stone delte »K3.pdf« med dig", "Mia Stone delade »K3.pdf« med dig"])
def test_who_shares_something_with_the_reader_may_say_more(sentence):
    body = f"{sentence}.\n\nHello! The lid is new.\n\nOpen »K3.pdf«: https://cloud.stone.example/s/kR7mZpQ2\n"
    found = card(sentence, body, sender="Mia Stone via Stone Cloud <cloud@stone.example>", headers=(
        "Reply-To: Mia Stone <mia@stone.example>\nAuto-Submitted: auto-generated\n"))
    assert found[:3] == ("share", "Mia Stone", "Hello! The lid is new.")


def test_a_post_that_somebody_passes_on_is_not_his():
    body = f"Mia Stone shared your post:\n\nOur kettles are red.\n\n{LINK}\n"
    assert told("Mia Stone shared your post", body)[2] == ""


def test_who_wrote_and_when_in_catalan():
    assert byline("per Mia Stone - dijous, 12 de novembre 2026, 10:40")[0] == "Mia Stone"
    # in Italian it is for him
    assert byline("per Mia Stone") == ("", "")


def test_an_issue_that_was_changed_in_greek_is_commented_on():
    body = f"Το θέμα #318 ενημερώθηκε από τον Ελένη Παππά.\n\nΠόσο κοστίζει ένα δεύτερο;\n\n{LINK}\n"
    assert told("[Acme #318] Ο βραστήρας", body, headers="X-Redmine-Host: club.example\n")[:3] == (
        "comment", "Ελένη Παππά", "Πόσο κοστίζει ένα δεύτερο;")
