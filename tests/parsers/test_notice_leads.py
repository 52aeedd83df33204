# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Leads of markets for craftsmen and firms, bookings with wishes of a date, notes of buyers on their orders."""

import pytest
from notice_mail import mail

import parsers
from parsers.kinds import order_notes
from parsers.names import is_name

CONTEXT = parsers.Context()
WORDS = "The roof leaks when it rains hard, perhaps the lead. Somebody should come and look at it first."
LEAD = "https://pros.example/leads/91822047"
NEWS = "List-Unsubscribe: <https://pros.example/settings>\n"


def card(*arguments, **values):
    """(action, author, words, link) of the only card, or what became of the mail."""
    outcome = parsers.parse(mail(*arguments, **values).raw, CONTEXT)
    found = outcome.found
    return (found[0].action, found[0].author_name, found[0].text, found[0].url) if found else (outcome.name,)


def placed(label, rows=(("Place", "Houten (4 km)"), ("When", "Within 2 weeks")), heading="Omschrijving van de klus"):
    table = "".join(f"<tr><td>{name}:</td><td>{value}</td></tr>" for name, value in ((label, "Marloes"), *rows))
    body = (f"<p>Hoi Acme,</p><p>Er is een nieuwe klus geplaatst.</p><h3>Dakkapel</h3><table>{table}</table>"
            f"<p><b>{heading}</b></p><p>{WORDS}</p>"
            f"<p><a href='{LEAD}?utm_source=email' style='background:#f70;padding:9px'>"
            "Bekijk klus en reageer</a></p><p>Je ontvangt deze e-mail omdat je meldingen aan hebt staan.</p>")
    return card("Nieuwe klus: dakkapel in Houten", body, sender="Pros <jobs@pros.example>", headers=NEWS, kind="html")


@pytest.mark.parametrize(("label", "heading"), [
    ("Geplaatst door", "Omschrijving van de klus"), ("Auftraggeber", "Beschreibung des Auftrags"),
    ("Publié par", "Description du projet"), ("Posted by", "Description of the job"), ("Klient", "Opis zlecenia"),
    ("Cliente", "Descripción del trabajo"), ("Kund", "Beskrivning av jobbet"), ("Asiakas", "Työn kuvaus"),
    ("Megrendelő", "A munka leírása"), ("Заказчик", "Описание работы"), ("Cliente", "Descrizione del lavoro"),
])
def test_a_market_tells_the_first_name_alone_of_who_placed_a_job(label, heading):
    assert placed(label, heading=heading) == ("request", "Marloes", WORDS, LEAD)


def test_an_offer_to_many_has_a_contact_too():
    assert placed("Functie")[0] != "request"
    assert placed("Geplaatst door", rows=())[0] in ("ignored", "unknown")


@pytest.mark.parametrize(("subject", "label"), [
    ("Teresa Vilar procura: pintura em Braga", "Cliente"), ("Teresa Vilar is looking for: a painter", "Client"),
    ("Teresa Vilar sucht: Maler in Kiel", "Kunde"), ("Teresa Vilar cherche : un peintre", "Client"),
    ("Teresa Vilar busca: pintor en Vigo", "Cliente"), ("Teresa Vilar szuka: malarza", "Klient"),
    ("Teresa Vilar ищет: маляра", "Клиент"), ("Teresa Vilar zoekt: schilder", "Klant"),
])
def test_questions_with_their_answers_below_whom_the_subject_names(subject, label):
    body = (f"Olá Acme,\n\nPaint - Braga\n{label}: Teresa Vilar\n\nHow many rooms?\n4 rooms\n\n"
            f"Additional details\n{WORDS}\nWith and without paint.\n\nAnswer the request: {LEAD}\n\nThe Pros team")
    assert card(subject, body, sender="Pros <jobs@pros.example>") == (
        "request", "Teresa Vilar", f"{WORDS}\nWith and without paint.", LEAD)


def test_a_letter_of_a_firm_that_looks_for_somebody_stays_one():
    body = f"Hello Acme,\n\nwe are looking for painters.\n\nAdditional details\n{WORDS}\n\nRegards\nTeresa Vilar"
    read = card("Teresa Vilar is looking for: a painter", body, sender="Teresa Vilar <t.vilar@mail.example>")
    assert read[0] == "letter"


def block(words, below="Green Yard SIA\nLatvia\nliene@yard.example"):
    subject = "New request from Green Yard SIA - screws"
    body = (f"Hello Acme,\n\nYou have received a new request via your profile.\n\nSubject: screws\n\n{words}\n\n"
            f"Contact details\nLiene Oak\n{below}\n+371 25550117\n\nReply to the request:\n{LEAD}?utm_source=x\n\n"
            "Your Pros team\n\n"
            "You are receiving this message because you are registered as a supplier at pros.example.")
    return parsers.parse(mail(subject, body, sender="Pros <inquiry@pros.example>",
                              headers="X-SG-EID: u1\nReply-To: Liene Oak <liene@yard.example>\n").raw, CONTEXT)


def test_who_asks_for_a_firm_stands_in_lines_without_labels():
    words = "Dear Sir or Madam, we build garden furniture and look for stainless screws. Please send your prices."
    [found] = block(words).interests
    assert (found.action, found.author_name, found.text) == ("request", "Liene Oak", words)
    assert (found.email, found.phone, found.url) == ("liene@yard.example", "+371 25550117", LEAD)


def test_a_name_without_the_address_in_its_lines_is_no_such_block():
    [found] = block(WORDS, below="Green Yard SIA\nLatvia").interests
    assert found.author_name != "Liene Oak" or found.text != WORDS


@pytest.mark.parametrize("label", ["第1希望", "第2希望", "第一希望", "제1희망", "1지망", "運営会社"])
def test_wishes_and_firms_are_no_names(label):
    assert not is_name(label)


def test_who_books_stands_in_the_line_below_the_label():
    words = "エアコン2台のクリーニングをお願いしたいです。\n駐車場は自宅前にあります。"
    body = (f"アクメ 様\n\nお客様から予約リクエストが届きました。24時間以内にご返信ください。\n\n"
            f"■お客様\n松田 亮 様（千葉県柏市）\n\n"
            f"■サービス\nクリーニング\n\n■希望日時\n第1希望：6月6日（土）午前\n第2希望：6月7日（日）午前\n\n■ご要望・ご質問\n{words}\n\n"
            f"▼予約リクエストを確認する\n{LEAD}\n\n※本メールは送信専用です。")
    read = card("【市場】予約リクエストが届きました（松田 亮様）", body, sender="市場 <support@pros.example>")
    assert read == ("request", "松田 亮", words, LEAD)


def test_a_guest_is_no_name_in_thai():
    body = ("<p>เรียน Acme Resort</p><p>คุณมีข้อความใหม่จากผู้เข้าพัก</p>"
            "<table><tr><td><b>Siri Kaew</b><br><br>สวัสดีค่ะ จองห้องไว้ 2 คืน"
            f"</td></tr></table><p><a href='{LEAD}' style='background:#59f;padding:9px'>ตอบกลับ</a></p>")
    read = card("ข้อความใหม่จาก Siri Kaew (หมายเลขการจอง 99)", body, kind="html",
                sender="Siri Kaew ผ่าน Pros <a3f0@chat.pros.example>", headers="X-Type: GuestToHost\n")
    assert read[1:3] == ("Siri Kaew", "สวัสดีค่ะ จองห้องไว้ 2 คืน")


LABELS = [
    "Order comments", "Order notes", "Customer note", "Note from the buyer", "Kundennotiz", "Bestellnotiz",
    "Anmerkungen zur Bestellung", "Hinweis des Kunden", "Note de commande", "Commentaire du client", "Nota del pedido",
    "Comentarios del cliente", "Nota ordine", "Note del cliente", "Observações do cliente", "Nota do pedido",
    "Opmerking van de klant", "Opmerkingen bij bestelling", "Uwagi do zamówienia", "Komentarz klienta",
    "Комментарий к заказу", "Комментарий покупателя", "Коментар до замовлення", "Poznámka k objednávce",
    "Poznámka zákazníka", "Poznámka k objednávke", "Sipariş notu", "Müşteri notu", "Kundens meddelande",
    "Kommentar till beställning", "Bemærkning til ordre", "Kundens besked", "Merknad fra kunden",
    "Huomautus tilaukseen", "Vásárló megjegyzése", "Megjegyzés a rendeléshez", "Notă comandă",
    "Бележка към поръчката", "Σημείωση παραγγελίας",
    "Napomena kupca", "Napomena uz narudžbu", "Opomba k naročilu", "Ostja märkus", "Pircēja piezīme",
    "Pirkėjo pastaba", "Ghi chú của khách hàng", "Ghi chú đơn hàng", "Catatan pembeli", "購入者メッセージ", "注文メモ",
    "买家留言", "订单备注", "買家備註", "주문 메모", "고객 요청", "ملاحظات العميل", "یادداشت مشتری",
]


@pytest.mark.parametrize("label", LABELS)
def test_labels_of_a_note_on_an_order(label):
    assert order_notes.is_label(f"{label}:")


@pytest.mark.parametrize("label", [
    "Seller's note", "Verkäufernotiz", "Order number", "Order total", "Notes", "Customer",
    "Order confirmation message id number", "Internal order note", "Shipping address",
])
def test_labels_of_no_note_of_a_buyer(label):
    assert not order_notes.is_label(label)


@pytest.mark.parametrize(("note", "text"), [
    ("<h3>Order comments</h3>Please bring it after five.<br>\nWith the manual.",
     "Please bring it after five.\nWith the manual."),
    ("<p><b>Ghi chú của khách hàng:</b> Shop gói kỹ giúp mình nhé!</p>", "Shop gói kỹ giúp mình nhé!"),
    ("", ""),
])
def test_what_a_buyer_wrote_with_his_order_and_no_address(note, text):
    body = ("<h2>You have a new order!</h2><p>Customer <b>Rasa Pet</b> placed a new order #5512.</p>"
            "<table><tr><th>Product</th><th>Sum</th></tr><tr><td>Filter</td><td>€89.00</td></tr>"
            f"<tr><td>Total</td><td>€89.00</td></tr></table>{note}<p><b>Shipping address</b><br>Rasa Pet<br>"
            f"0905 550 117<br>Lake st. 14</p>"
            f"<p><a href='{LEAD}' style='background:#36e;padding:9px'>View order</a></p>")
    read = card("New order #5512 placed by Rasa Pet", body, kind="html", sender="Acme Baltic <noreply@pros.example>")
    assert read == ("order", "Rasa Pet", text, LEAD)
