# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the reader bought, paid or made an account for: no card, as long as no customer may have written it."""

import pytest

import parsers
from parsers import Context

CONTEXT = Context(own_addresses=frozenset({"sales@acme.example"}))
SITE = "Kettle Club <noreply@club.example>"


def read(subject, body, sender=SITE, headers=""):
    head = f"From: {sender}\nTo: sales@acme.example\nSubject: {subject}\nMessage-ID: <1@x.example>\n{headers}"
    return parsers.parse(f"{head}Content-Type: text/plain; charset=utf-8\n\n{body}\n".encode(), CONTEXT)


BOUGHT = [
    ("Your order 4411 at Kettle Club", "Hello Acme,\n\nthank you for your order!\n\n2 x red kettle  £39.00\n"
     "Shipping: £4.00\nTotal: £43.00\nPayment method: card\n\nhttps://club.example/orders/4411"),
    ("Ihre Bestellung 4411", "Hallo Acme,\n\nvielen Dank für Ihre Bestellung bei Kettle Club (Nummer: 4411).\n\n"
     "Menge: 2\nVersandkosten: 4,90 €\nGesamtsumme: 43,90 €\n\nDen Status Ihrer Bestellung sehen Sie unter "
     "https://club.example/account/order/4411\n\nFür Rückfragen stehen wir Ihnen gerne zur Verfügung."),
    ("Kettle Club - Commande 4411", "Merci pour votre intérêt. Votre commande a été reçue.\n\n"
     "ID de la commande: 4411\n"
     "Méthode de paiement: Virement\nTotal: 43,00 €\n\nhttps://club.example/index.php?route=account/order&id=4411"),
    ("Confirmación de pedido", "Gracias por su compra en Kettle Club.\n\n"
     "Pedido: 4411\nEnvío: 4,00 €\nTotal: 43,00 €\n\n"
     "https://club.example/pedidos/4411"),
    ("Twoje zamówienie", "Twoje zamówienie #4411 przyjęto.\n\nIlość: 2\nWysyłka: 15,00 zł\nRazem: 234,00 zł\n\n"
     "https://club.example/zamowienia/4411"),
    ("Vaše objednávka 4411", "Děkujeme za objednávku.\n\nDoprava: 99 Kč\nCelkem: 899 Kč\n\nhttps://club.example/o/4411"),
    ("Ваш заказ 4411", "Ваш заказ принят.\n\nДоставка: 300 руб\nИтого: 2300 руб\n\nhttps://club.example/orders/4411"),
    ("ご注文の確認", "ご注文いただきありがとうございます。\n\n"
     "注文番号: 4411\n送料: ¥500\n合計: ¥4,500\n\nhttps://club.example/orders/4411"),
]


BOUGHT += [
    ("Your receipt from Kettle Club #4411-12", "Receipt number 4411-12\nPayment method: Visa\nTotal $29.00\n\n"
     "https://club.example/receipts/4411"),
    ("Reçu pour votre paiement", "Vous avez envoyé un paiement de 47,00 €.\n\nNuméro de transaction 9AB12345\n"
     "Total 47,00 €\n\nhttps://club.example/activity/payment/9AB"),
]


@pytest.mark.parametrize(("subject", "body"), BOUGHT)
def test_what_the_reader_bought_is_no_card(subject, body):
    outcome = read(subject, body)
    assert (outcome.name, outcome.reason) == ("unknown", "a shop confirms to the reader what he bought")


@pytest.mark.parametrize(("subject", "body"), BOUGHT[:2])
def test_from_an_address_of_the_shop_it_needs_all_signs(subject, body):
    assert not read(subject, body, sender="Kettle Club <shop@club.example>").found


@pytest.mark.parametrize(("subject", "body", "sender", "headers"), [
    # a person who sells something to us
    (*BOUGHT[0], "Mia Stone <mia@kettles.example>", ""),
    # an answer to ours
    (*BOUGHT[0], "Kettle Club <shop@club.example>", "References: <o1@acme.example>\n"),
    # our own shop writes to a buyer, and to us a copy
    (*BOUGHT[0], "Acme <shop@acme.example>", ""),
])
def test_what_may_be_a_customers_is_not_put_away(subject, body, sender, headers):
    assert read(subject, body, sender=sender, headers=headers).name != "ignored"


def test_customer_in_the_name_of_his_firm_tells_of_his_order():
    body = (
        "Guten Tag,\n\nIhre Auftragsbestätigung 4411 ist angekommen. Die Summe von 1.200 € stimmt, die "
        "Lieferung bitte an unser Haus.\nZahlung: 14 Tage\nRechnung: an die Zentrale\nMenge: 12\n\nHotel Adler\nhttps://adler.example/anfahrt")
    outcome = read("Ihre Auftragsbestätigung 4411", body, sender="Hotel Adler <info@adler.example>")
    assert outcome.name != "ignored"


def test_payment_that_came_in_is_not_put_away():
    body = "You received a payment of £43.00 from Mia Stone.\n\nTransaction 9AB12345\n\nhttps://club.example/payment/9AB"
    outcome = read("You received a payment", body, sender="Kettle Club <service@club.example>")
    assert outcome.reason != "a shop confirms to the reader what he bought"


def test_order_of_a_customer_is_not_put_away():
    body = "You have got a new order!\n\nOrder confirmation #4411\n\nMia Stone\nmia@stone.example\n\nTotal: £43.00\n"
    assert read("Order confirmation #4411", body, sender="Kettle Club <shop@club.example>").name != "ignored"
    body = "Thank you for your order 4411.\n\nMia Stone\nmia@stone.example\n\nShipping: £4.00\nTotal: £43.00\n"
    assert read("Order 4411", body, sender="Kettle Club <shop@club.example>").name != "ignored"


@pytest.mark.parametrize("subject", [
    "Welcome to Kettle Club", "Willkommen bei Kettle Club", "Vítejte na Kettle Clubu", "Välkommen till Kettle Club",
    "Bienvenue sur Kettle Club", "Tervetuloa!", "[Kettle Club] Добро пожаловать в клуб", "欢迎加入 Kettle Club",
])
@pytest.mark.parametrize("sender", [SITE, "Kettle Club <hub@club.example>"])
def test_welcome_is_no_card(subject, sender):
    body = (
        "Hi Acme,\n\nFollow Mia Stone and share your first kettle.\n\nProfile: https://club.example/settings/profile\n\n"
        "You are receiving this e-mail because you have an account.\n")
    assert not read(subject, body, sender=sender).found


BROKEN = "Hello,\n\nthank you for your order confirmation #4411.\n{}\nShipping 4 €, total 43 €.\n\nhttps://acme.example/orders/4411"


@pytest.mark.parametrize(("sender", "words"), [
    ("山田太郎 <taro@docomo.example>", "ケトルが壊れています。返金していただけますか？"),
    ("王小明 <wang@qq.com>", "水壶坏了，请问可以退款吗？"),
    ("김민수 <kim@naver.com>", "주전자가 고장났습니다. 환불해 주세요?"),
    ("Anna <anna@gmail.com>", "It came broken. What can I do?"),
    ("Anna Berg <anna@berg.example>", "The total is wrong, my phone is +49 30 1234567."),
    ("Élodie <elodie@orange.fr>", "Elle est cassée."),
    ("Tea House <info@teahouse.example>", "We never got it. Could you send it again?"),
])
def test_customer_who_tells_of_his_order_is_a_card(sender, words):
    for subject in ("Your order 4411", "Re: Your order 4411", "Order confirmation 4411"):
        [card] = read(subject, BROKEN.format(words), sender=sender).interests
        assert words in card.text


@pytest.mark.parametrize("above", ["Where is my kettle? I waited two weeks.", "It never came."])
def test_customer_who_passes_on_what_the_shop_wrote_is_a_card(above):
    body = f"{above}\n\n" + "\n".join(f"> {row}" for row in BOUGHT[0][1].split("\n"))
    [card] = read("Re: Your order 4411 at Kettle Club", body, sender="Anna <anna@gmail.com>").interests
    assert card.text == above


@pytest.mark.parametrize("subject", ["Your order", "Welcome to Oslo", "Thank you for your order"])
def test_comment_on_a_page_of_that_name_is_a_card(subject):
    body = (
        "Ann Lee commented on your post:\n\nDo you have it in red?\n\n"
        "View comment: https://club.example/posts/44#c12\n\n"
        "You are receiving this e-mail because you have an account.\n")
    [card] = read(f"Ann Lee commented on {subject}", body).interests
    assert (card.author_name, card.text) == ("Ann Lee", "Do you have it in red?")


@pytest.mark.parametrize(("subject", "words"), [
    ("Zresetuj hasło", "Link nie działa, pomocy."), ("Şifre sıfırla", "Bağlantı çalışmıyor."),
    ("パスワード再設定", "リンクが開きません。"), ("Bevestig uw offerte van 300 ketels", "Graag vandaag nog."),
    ("Erősítse meg a rendelést", "Köszönjük."), ("确认您的报价", "三百个水壶。"),
])
def test_customer_with_a_subject_of_a_program_is_a_card(subject, words):
    body = f"{words}\n\nhttps://acme.example/reset?token=1"
    [card] = read(subject, body, sender="Ann Lee <ann@mail.example>").interests
    assert words in card.text


@pytest.mark.parametrize("words", [
    "You received my payment on Monday, where is my kettle?", "Sie erhalten anbei die Fotos. Wann bekomme ich Ersatz?",
    "If the link of the chain is broken, do you repair it?", "Si le bouton est cassé, pouvez-vous le réparer ?",
    "To change the colour of my order, what must I do?", "退订我的订单可以吗？",
    "The verification code never arrives, what can I do?",
])
def test_question_that_begins_as_a_foot_is_a_card(words):
    [card] = read("Kettle", f"Hello,\n\n{words}\n\nAnn", sender="Ann Lee <ann@lee.example>").interests
    assert words in card.text


@pytest.mark.parametrize("subject", [
    "Vahvista sähköpostiosoite", "Potwierdź adres e-mail", "Bevestig je e-mailadres", "Bekräfta din e-postadress",
    "メールアドレスの確認", "Conferma il tuo indirizzo", "E-postanızı doğrulayın", "Ověřte svůj e-mail",
])
def test_address_to_be_confirmed_is_no_card(subject):
    body = "Hi acme,\n\nhttps://club.example/account/email/confirm?token=1\n"
    outcome = read(subject, body, sender="Kettle Club <talk@club.example>")
    assert not outcome.found
