# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Kinds of notifications and of sites' mails: whose the greeting is, which link it is, who is a visitor."""

import pytest

import parsers
from parsers import Context, links
from parsers.kinds import notice_links, visitor
from parsers.message import Message
from parsers.telling import read

CONTEXT = Context(own_addresses=frozenset({"sales@acme.example"}))


def mail(subject, body, sender="Kettle Club <noreply@club.example>", headers="", kind="plain", to="sales@acme.example"):
    head = f"From: {sender}\nTo: {to}\nSubject: {subject}\nMessage-ID: <1@x.example>\n{headers}"
    return f"{head}Content-Type: text/{kind}; charset=utf-8\n\n{body}\n".encode()


def told(*arguments, **values):
    outcome = parsers.parse(mail(*arguments, **values), CONTEXT)
    return [(found.action, found.author_name, found.text, found.url) for found in outcome.found]


LINK = "https://club.example/m/7"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        # the program greets us, the person does too
        (f"Hi Sales,\n\nMia Stone sent you a message:\n\nHello,\n\nis it loud?\n\nReply: {LINK}",
         "Hello,\n\nis it loud?"),
        (f"Mia Stone sent you a message:\n\nHi,\n\nis it loud?\n\nThanks,\nMia\n\nReply: {LINK}",
         "Hi,\n\nis it loud?\n\nThanks,\nMia"),
        (f"Mia Stone sent you a message:\n\nIs it loud?\nCheers, Mia\n\nReply: {LINK}", "Is it loud?\nCheers, Mia"),
        # the program's closing is its own
        (f"Mia Stone sent you a message:\n\nIs it loud?\n\nCheers,\nthe team\n\nReply: {LINK}", "Is it loud?"),
        # and the time that it writes above and below
        (f"Mia Stone sent you a message:\n27 November 2026, 09:15\n\nIs it loud? 27 November 2026, 09:15\n\n{LINK}",
         "Is it loud?"),
        (f"Mia Stone sent you a message:\n\nIs it loud?\n27 November 2026, 09:15\n\nReply: {LINK}", "Is it loud?"),
    ],
)
def test_greeting_closing_and_time(body, text):
    assert told("Mia Stone sent you a message", body) == [("message", "Mia Stone", text, LINK)]


@pytest.mark.parametrize("text", [
    # times that are meant
    "I can come. 27 November 2026, 09:15", "Meet me at this time:\n27 November 2026, 09:15",
    # lines that lead over, and all that there is
    "Can you send it to:", "My address is here:\nMia Stone, Main street 3:",
    # lines like those of a foot
    "To change the lid I need a tool.\nIf the link of the chain breaks, what then?\n© 2026 is printed on it.",
    "Is it loud?\n\nTo change the lid what must I do?",
    "Is it loud?\n\nWe saw it.\nPlease do not reply to this by phone.",
])
def test_words_like_those_of_a_program_stay(text):
    body = f"Mia Stone sent you a message:\n\n{text}\n\nReply: {LINK}\n\nYou receive this because you are a member."
    assert told("Mia Stone sent you a message", body) == [("message", "Mia Stone", text, LINK)]


def test_a_receipt_with_a_note_of_the_shop_is_no_card():
    body = f"Hi Sales, thank you for your purchase!\n\nNote from Mia Stone: Come again!\n\nView your order: {LINK}"
    assert told("Your purchase (3312009911)", body, sender="Club <shop@club.example>") == []


@pytest.mark.parametrize(
    ("sentence", "action", "name"),
    [
        ("Mia Stone viewed your profile", "visit", "Mia Stone"),
        ("Anna Kern hat Ihr Profil besucht", "visit", "Anna Kern"),
        ("Luc Fabre a consulté votre profil", "visit", "Luc Fabre"),
        ("Ana Ruiz ha visitado tu perfil", "visit", "Ana Ruiz"),
        ("Ewa Sowa odwiedziła Twój profil", "visit", "Ewa Sowa"),
        ("Игорь Власов посетил вашу страницу", "visit", "Игорь Власов"),
        ("佐藤健太さんがあなたのプロフィールを閲覧しました", "visit", "佐藤健太"),
        ("Nora Lind gave you kudos on Evening ride", "like", "Nora Lind"),
        ("Ewa Sowa chce się z Tobą skontaktować!", "message", "Ewa Sowa"),
        ("Jana Kern möchte mit Ihnen Kontakt aufnehmen", "message", "Jana Kern"),
        ("Luc Fabre souhaite vous contacter", "message", "Luc Fabre"),
        ("Aino Lahti on antanut sinulle palautetta", "review", "Aino Lahti"),
        ("Ines Carrow has annotated your request.", "comment", "Ines Carrow"),
        ("Updates were made to the issue by Samir Haddad.", "comment", "Samir Haddad"),
        ("Ticket mis à jour (Commande de pompes) par \"Lionel Charpin\"", "message", "Lionel Charpin"),
    ],
)
def test_sentences(sentence, action, name):
    found = read(sentence)
    assert (found.action, found.names) == (action, [name])


def points(body, kind="plain"):
    message = Message(mail("New comment", body, kind=kind))
    return [(link.url, notice_links.points(link, ())) for link in notice_links.to_site(message)]


def test_a_bracket_behind_an_address_is_none_of_it():
    assert points("See: https://club.example/post/3382(If it does not open, …")[0][0] == "https://club.example/post/3382"
    assert points("See: https://club.example/wiki/Kettle_(red)")[0][0] == "https://club.example/wiki/Kettle_(red)"


def test_links_side_by_side_are_the_foot():
    names = ("wiki", "chat", "code", "news")
    row = "".join(f'<a href="https://club.example/{name}#Chat">{name}</a> - ' for name in names)
    found = points(f'<p><a href="https://club.example/m/7">View the message</a></p><p>{row}</p>', "html")
    assert [total for _url, total in found[1:]] == [1, 1, 1, 1]
    assert found[0][1] > 1


def test_the_newest_of_two_comments_of_a_page():
    body = "A: https://club.example/d?d=8#p40\nB: https://club.example/d?d=8#p42\n"
    assert notice_links.place_of(Message(mail("New comment", body)), ["Mia"]) == "https://club.example/d?d=8#p42"


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://club.example/#/tickets/showTicket/12?projectId=9", "https://club.example/#/tickets/showTicket/12"),
        ("https://club.example/p.php?/412/category/7", "https://club.example/p.php?/412/category/7"),
        ("https://club.example/p.php?/412/0a1b2c3d4e5f6a7b", "https://club.example/p.php"),
        ("https://club.example/e?disco=AAABWc4kQ1w&usp=mail", "https://club.example/e?disco=AAABWc4kQ1w"),
        ("https://club.example/w/A?markasread=44#Red", "https://club.example/w/A"),
    ],
)
def test_what_names_a_place(url, kept):
    assert links.canonical(url, ("club.example",)) == kept


def test_visitor_by_address():
    body = "From: Ivy Banks - ivy@north.example\n\nHello,\nis it in stock?"
    site = "Pump Store <sales@pumps.example>"
    found = visitor.read(Message(mail("Contact", body, site, "Reply-To: ivy@north.example\n")))
    assert (found.name, found.email, found.message) == ("Ivy Banks", "ivy@north.example", "Hello,\nis it in stock?")
    # answers do not go there
    assert visitor.read(Message(mail("Contact", body, site))) is None
    # the head of a letter that is quoted
    quoted = "From: Ivy Banks <ivy@north.example>\nDate: Monday\nSubject: Pump\n\nHello"
    assert visitor.read(Message(mail("Contact", quoted, site, "Reply-To: ivy@north.example\n"))) is None
    # a person writes of himself
    person = "Ivy Banks <ivy@home.example>"
    assert visitor.read(Message(mail("Contact", body, person, "Reply-To: ivy@north.example\n"))) is None


PUMPS, OURS = "Pump Store <sales@pumps.example>", "Acme <info@acme.example>"
TO_IVY = "Reply-To: ivy@north.example\n"


@pytest.mark.parametrize(("body", "sender", "headers", "name"), [
    ("Ivy Banks - ivy@north.example\n\nIs it loud?", PUMPS, TO_IVY, "Ivy Banks"),
    # a person tells of another, to whom answers shall go
    ("Hello,\n\nwe need 5.\nIvy Banks - ivy@north.example:\npays for it.", PUMPS, TO_IVY, None),
    # a program, and the site of the reader, head it
    ("A new message\n\nIvy Banks - ivy@north.example\n\nIs it loud?", OURS, TO_IVY, "Ivy Banks"),
    ("A new message\n\nIvy Banks - ivy@north.example\n\nIs it loud?", "Pumps <noreply@pumps.example>", TO_IVY,
     "Ivy Banks"),
    # below the words
    ("Is it loud?\n\nTo contact ivy@north.example, reply to this e-mail", PUMPS, TO_IVY, ""),
    ("Is it loud?\n\nTo contact ivy@north.example, reply to this e-mail", OURS, "", ""),
    # what is sent to many tells of itself
    ("Ten tips.\n\nTo contact us at hello@north.example, reply to this e-mail", PUMPS, "", None),
    ("Is it loud?\n\nTo contact ivy@north.example, reply to this e-mail", PUMPS,
     f"{TO_IVY}List-Unsubscribe: <https://pumps.example/u>\n", None),
])
def test_who_is_a_visitor(body, sender, headers, name):
    found = visitor.read(Message(mail("Contact", body, sender, headers)))
    assert (found.name if found else None) == name


SHOP, TO_TOM = "Kettle Pay <service@pay.example>", "Reply-To: tom@reed.example\n"
LINE, PAID = "Tom Reed <tom@reed.example> 0301234567", "Total 45 EUR\nhttps://pay.example/o/1"


@pytest.mark.parametrize(("subject", "body", "sender", "outcome_name", "action"), [
    ("Receipt for your order 123456", f"Receipt\nSeller: {LINE}\n{PAID}", SHOP, "unknown", ""),
    ("Your order from TomShop (#123456)", f"Thank you for your order!\n\n{LINE}\n{PAID}", SHOP, "unknown", ""),
    ("Ihre neue Bestellung #123456", f"Vielen Dank!\n\n{LINE}\n{PAID}", SHOP, "unknown", ""),
    ("Order #123456", f"{LINE}\n{PAID}", SHOP, "unknown", ""),
    # told to the shop
    ("Order #123456", f"You have got a new order!\n\n{LINE}\n{PAID}", SHOP, "parsed", "order"),
    ("Новый заказ №123456", f"{LINE}\n{PAID}", SHOP, "parsed", "order"),
    ("Order #123456", f"{LINE}\n{PAID}", "Acme <shop@acme.example>", "parsed", "order"),
    # a person speaks of a colleague
    ("Order 123456", f"Please deliver to my colleague\n{LINE}\nTotal agreed 450 EUR, 3 kettles.",
     "Bakery <info@bakery.example>", "parsed", "letter"),
])
def test_order_with_an_address_without_a_label(subject, body, sender, outcome_name, action):
    found = parsers.parse(mail(subject, body, sender, TO_TOM), CONTEXT)
    assert (found.name, [one.action for one in found.found]) == (outcome_name, [action] if action else [])
    if action == "order":
        assert (found.found[0].author_name, found.found[0].email) == ("Tom Reed", "tom@reed.example")


@pytest.mark.parametrize(
    ("headers", "to", "name"),
    [
        ("Reply-To: luce@boite.example\n", "sales@acme.example", "Luce Marin"),
        # a copy of the customer's own
        ("", "luce@boite.example", "Luce Marin"),
        # our own order
        ("", "sales@acme.example", ""),
    ],
)
def test_whose_order_it_is(headers, to, name):
    body = "Commande #4188\n\nNom: Luce Marin\nE-mail: luce@boite.example\nTotal: 12,10 €\n"
    found = visitor.order(Message(mail("Confirmation de commande #4188", body, "paniers@shop.example", headers, to=to)))
    assert (found.name if found else "") == name
    # what a person writes of an order is a letter
    person = Message(mail("Order 4188", body, "Ivy Banks <ivy@north.example>", headers, to=to))
    assert visitor.order(person) is None


def test_settings_of_another_program_are_not_those_of_peertube():
    body = (
        '<p>Mia Stone commented on your page <a href="https://club.example/books/a/page/b">B</a>.</p><p>Is it loud?</p>'
        '<p><a href="https://club.example/books/a/page/b#comment7">View comment</a></p>'
        '<p>You receive this because of <a href="https://club.example/my-account/notifications">your settings</a>.</p>')
    place = "https://club.example/books/a/page/b#comment7"
    assert told("Mia Stone commented", body, kind="html") == [("comment", "Mia Stone", "Is it loud?", place)]


def test_the_closing_of_the_site_is_no_part_of_a_field():
    body = "Name: Gerd Brand\nE-Mail: gerd@hof.example\nNachricht: Liefern Sie auf die Insel?\n\nViele Grüße\n"
    site = "Acme Website <no-reply@kettles.example>"
    assert told("Nachricht", f"{body}Dein Kettles Team", site)[0][2] == "Liefern Sie auf die Insel?"
    assert told("Nachricht", f"{body}Gerd Brand", site)[0][2].endswith("Viele Grüße\nGerd Brand")


def test_the_words_of_who_wants_to_connect_are_those_in_quotation_marks():
    wants = "Ole Brandt möchte sich mit Ihnen vernetzen"
    body = f"{wants}\n\nEinkäufer\nStahlwerk\n\n„Wir suchen Pumpen.“\n\nAnsehen: {LINK}"
    assert told(wants, body)[0][:3] == (
        "connection_request", "Ole Brandt", "Wir suchen Pumpen.")


def test_a_survey_in_the_name_of_a_person_is_no_card():
    body = f"Ana Ruiz te invita a responder una encuesta.\n\nEmpezar: {LINK}"
    assert told("Ana Ruiz te invita a responder una encuesta", body, "Ana Ruiz via Club <noreply@club.example>") == []


@pytest.mark.parametrize(("rows", "reason"), [
    ("Kunde: Torunn Bakke\nKategori: Montering\nBeskrivelse: Vi skal sette opp 18 hyller i et nytt lokale.",
     "goes to many, and may tell of a person"),
    ("Client: Mia Stone\nDescription: The lids of our twelve kettles leak since Monday.",
     "goes to many, and may tell of a person"),
    # of nobody, and of nobody's words
    ("Kunde: Acme\nBeskrivelse: Vi har nye hyller til en god pris i alle farger.",
     "a program of a site wrote this, and tells of no person"),
    ("Client: Mia Stone\nDescription: red kettle", "a program of a site wrote this, and tells of no person"),
])
def test_labels_that_name_who_asks_are_no_newsletter(rows, reason):
    raw = mail(
        "Ny jobb: hyller", f"Ny jobb som passer for dere\n\n{rows}\n\nSe jobben: {LINK}\n\nHilsen Kettle Club",
        sender="Kettle Club <post@club.example>", headers="List-Unsubscribe: <https://club.example/varsler>\n")
    assert parsers.parse(raw, CONTEXT).reason == reason


SHOP = "https://club.example/de/shop/?string=31077"


@pytest.mark.parametrize(("profile", "verb", "name"), [
    ("people", "has posted a comment in", "parsed"), ("contributors", "has posted a comment in", "parsed"),
    # nothing known leads to who it is; nobody said anything
    ("knights", "has posted a comment in", "unknown"), ("knights", "has a new kettle in", "ignored"),
])
def test_a_summary_that_tells_of_what_one_person_said_is_no_newsletter(profile, verb, name):
    rows = (
        "Here's a summary of the notifications you've subscribed to.", f"Jonas Weid {verb} Red kettles",
        '"Kettle" fits better than "pot" here, could you check the plural?', "Nov 26, 2026 09:02",
        "You can adjust your notifications subscriptions at any time from your Settings.")
    who = f'<a href="https://club.example/{profile}/jweid/">Jonas Weid</a> {verb} <a href="{SHOP}">Red kettles</a>'
    html = f"<p>{rows[0]}</p><ul><li><div>{who}<p>{rows[2]}</p><div>{rows[3]}</div></div></li></ul><p>{rows[4]}</p>"
    raw = (
        "From: Kettle Club <noreply@club.example>\nTo: sales@acme.example\nSubject: Kettle Club notifications summary\n"
        "Message-ID: <1@club.example>\nList-Unsubscribe: <https://club.example/u>\nMIME-Version: 1.0\n"
        "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n"
        + "\n\n".join(rows) + f"\n--b\nContent-Type: text/html; charset=utf-8\n\n{html}\n--b--\n")
    assert parsers.parse(raw.encode(), CONTEXT).name == name
