# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Notices of further programs: who is named in another case or an address, where his words stand among rows."""

import time

import pytest
from notice_mail import SITE, mail, told

import parsers
from parsers import links, noise, telling
from parsers.dispatch import parse
from parsers.headers import Address
from parsers.kinds import composed, notice_around, notice_boxes, notice_rows, notice_trim
from parsers.names import bare, same_in_another_case
from parsers.notice_words import AGO

CONTEXT = parsers.Context(own_addresses=frozenset({"sales@acme.example"}))
LINK = "https://club.example/t/2291"
TRACKER = "Tracker <works@track.example>"
NUMBERED = "https://track.example/issues/2417"


def outcome(*arguments, **values):
    found = parse(mail(*arguments, **values).raw, CONTEXT)
    one = next(iter(getattr(found, "interests", ())), None)
    return (one.action, one.author_name, one.text) if one else (found.name, found.reason)


@pytest.mark.parametrize("local", [
    "ne-odgovarjaj", "ne-odgovaraj", "nevalaszoljon", "svar-ej", "svara_inte", "ala-vastaa", "neatsakyti", "neatbildet",
    "ne-otgovaryai", "jangan-balas", "avisos", "obvestila", "upozorneni", "varsling", "underretninger", "pranesimai"])
def test_nobody_reads_what_is_sent_there(local):
    assert noise.nobody(Address("Kettles", f"{local}@club.example"))


@pytest.mark.parametrize("local", ["avi", "svarovski", "neo", "jana.obvest", "ala.vasta", "tim", "nevena"])
def test_a_person_reads_what_is_sent_there(local):
    assert not noise.nobody(Address("Kettles", f"{local}@club.example"))


@pytest.mark.parametrize(("closing", "team"), [
    ("Lep pozdrav,", "ekipa kotli.example"), ("Trân trọng,", "Đội ngũ Kettles"), ("Поздрави,", "екип Kettles")])
def test_a_team_that_signs_is_no_person(closing, team):
    assert "signed" not in composed.signs(mail("Novo", f"Something is new.\n\n{closing}\n{team}"))
    assert "signed" in composed.signs(mail("Novo", f"Something is new.\n\n{closing}\nTim Rose"))


def test_a_greeting_is_nobody_who_wrote():
    body = f"Pozdravljeni Kettle Club,\n\nuporabnik Mia Stolz vam je poslal sporočilo:\n\nImate čajnik?\n\n{LINK}"
    assert outcome("Novo sporočilo za oglas", body, "kotli.si <ne-odgovarjaj@club.example>")[1] == "Mia Stolz"


@pytest.mark.parametrize(("sentence", "names"), [
    ("買家對您的商品提出了問題", []),
    ("買家 tea_mia 對您的商品「水壺」提出了問題：", ["tea_mia"]),
    ("2026-11-17 09:42:11, 由 赵文 添加备注。", ["赵文"]),
    ("请尽快回复买家的问题", []),
    ("請盡快回覆買家的問題", []),
])
def test_who_acted_and_not_what_is_ours(sentence, names):
    assert telling.read(sentence).names == names


def test_a_name_ends_where_it_was_set_apart():
    body = f"<p>Há um novo comentário de <strong>Juliana Prado</strong> <a href='{LINK}'>Chaleira da praça</a></p>"
    assert told("Alguém comentou", f"{body}<p>A chaleira apita?</p>", kind="html")[1] == "Juliana Prado"


@pytest.mark.parametrize(("name", "other", "same"), [
    ("Оксаны Ветровой", "Оксана Ветрова", True), ("Павла Кравця", "Павло Кравець", True),
    ("Оксаны Ветровой", "Ольга Ветрова", False), ("Anna Stolz", "Anne Stolz", False), ("Оксаны", "Оксана", False),
])
def test_a_name_that_a_sentence_bends(name, other, same):
    assert same_in_another_case(name, other) is same


def test_the_name_as_the_page_of_the_person_writes_it():
    body = f"<p>Новый отзыв о компании Acme от Инны Ветровой</p><p><a href='{LINK}'>Инна Ветрова</a></p><p>Свистит.</p>"
    assert told("Новый отзыв о компании Acme от Инны Ветровой", body, kind="html")[1] == "Инна Ветрова"


def test_a_firm_keeps_the_dot_of_what_it_is():
    assert (bare("Kettles S.r.l."), bare("Bollitori d.o.o."), bare("Ann Lee.")) == (
        "Kettles S.r.l.", "Bollitori d.o.o.", "Ann Lee")


@pytest.mark.parametrize(("url", "kept"), [
    ("https://club.example/?/inbox/", "https://club.example/?/inbox/"),
    ("https://club.example/?RedKettles", "https://club.example/?RedKettles"),
    ("https://club.example/show?22417880193345", "https://club.example/show?22417880193345"),
    ("https://club.example/d?discussion_id=6a1f0e3c9d2b4c0011aa73b2&mtm_campaign=mail",
     "https://club.example/d?discussion_id=6a1f0e3c9d2b4c0011aa73b2"),
    ("https://club.example/index.php?redirect=ticket_204_Ticket$1&x=1",
     "https://club.example/index.php?redirect=ticket_204_Ticket$1&x=1"),
    ("https://club.example/i?redirect=https://evil.example", "https://club.example/i"),
    ("https://club.example/?x=entry:entry260610-081533", "https://club.example/?x=entry:entry260610-081533"),
    ("https://club.example/?qRtZpLkJhG", "https://club.example/"),
    ("https://club.example/d?user_id=6a1f0e3c9d2b4c0011aa73b2", "https://club.example/d"),
])
def test_what_names_a_place_stays_in_its_address(url, kept):
    assert links.tidied(url) == kept


def test_words_between_rules_below_their_label():
    body = (f"Kedves Kettle Club!\n\ntea_mia kérdést tett fel a következő termékeddel kapcsolatban:\n\n"
            f"Régi kanna (3120)\n{LINK}\n\nA kérdés:\n----------\nFütyül a kanna? Mennyire hangos?\n----------\n")
    assert told("Kérdés érkezett", body)[2] == "Fütyül a kanna? Mennyire hangos?"


def test_a_second_greeting_is_the_persons():
    box = "<div style='border-left:3px solid #ccc'>Hi kettle team!<br>We need two of them.</div>"
    body = f"<p>Hi Acme,</p><p>Mia Stolz sent you a request</p>{box}<a href='{LINK}'>View request</a>"
    assert told("Mia Stolz sent you a request", body, kind="html")[2] == "Hi kettle team!\nWe need two of them."


@pytest.mark.parametrize("ago", [
    "4 minutes ago", "vor 3 Stunden", "il y a 2 heures", "hace 5 minutos", "5 minuti fa", "há 2 dias", "2 uur geleden",
    "3 godziny temu", "5 минут назад", "2 години тому", "před 2 hodinami", "3 saat önce", "för 2 timmar sedan",
    "2 timer siden", "2 tuntia sitten", "5 perccel ezelőtt", "3分钟前", "2時間前", "5분 전", "3 giờ trước"])
def test_how_long_ago_is_no_word_of_the_person(ago):
    assert notice_trim.without_time(f"Does it whistle?\n\n{ago}", []) == "Does it whistle?"


@pytest.mark.parametrize("words", ["3 hours", "5 min", "vor Ort", "most", "in 3 Stunden", "two days", "2 uur"])
def test_a_span_that_somebody_asks_for_is(words):
    assert not AGO.fullmatch(words)


def test_a_day_that_stands_beside_the_name_too():
    rows = notice_rows.of_text("Mia Stolz asks 21 July 2026\n\nMay I have it? 21 July 2026")
    assert notice_trim.without_time("May I have it? 21 July 2026", rows) == "May I have it?"
    assert notice_trim.without_time("May I have it? 22 July 2026", rows) == "May I have it? 22 July 2026"


def test_who_answers_in_a_thread_of_a_program_is_not_ignored():
    headers = ("Auto-Submitted: auto-generated\nList-Id: <30178.club.example>\nReferences: <rec/77@club.example>\n"
               "Reply-To: Club <load-7@club.example>\n")
    body = (f"<p>The red one whistles best.</p><p><a href='{LINK}#c9'>View this</a></p>"
            "<p>Write back by replying to this email</p>")
    sender = '"Mia Stolz (Tea room)" <notifications@club.example>'
    found = outcome("Re: Which kettle", body, sender, headers, kind="html")
    assert found == ("comment", "Mia Stolz", "The red one whistles best.")


@pytest.mark.parametrize(("sentence", "name"), [
    ("Bạn có đơn hàng mới #26081 từ người mua tea_mia.", "tea_mia"),
    ("Pesanan baru dari pembeli Mia Stolz", "Mia Stolz"),
    ("لديك طلب جديد رقم #10884 من العميل أحمد علي.", "أحمد علي"),
])
def test_an_order_that_a_sentence_tells(sentence, name):
    found = telling.read(sentence)
    assert (found.action, found.names) == ("order", [name])


def test_what_the_buyer_notes_stands_below_its_label():
    body = ("Bạn có đơn hàng mới #26081 từ người mua tea_mia.\n\nMã đơn hàng:\n26081\nLời nhắn của người mua:\n"
            f"Xin gói kỹ giúp mình nhé.\n\nXem chi tiết đơn hàng: {LINK}\n")
    assert told("Bạn có đơn hàng mới #26081", body)[2] == "Xin gói kỹ giúp mình nhé."


@pytest.mark.parametrize("sentence", [
    "Mia Stolz busca una empresa en Albacete", "Mia Stolz recherche un plombier", "Mia Stolz cerca un idraulico",
    "Mia Stolz procura uma empresa", "Mia Stolz zoekt een loodgieter", "Mia Stolz szuka hydraulika",
    "Mia Stolz hledá instalatéra", "Mia Stolz söker en rörmokare", "Mia Stolz søger en maler",
    "Mia Stolz etsii putkimiestä",
    "Mia Stolz caută un instalator", "Инна Ветрова ищет мастера", "Інна Вітрова шукає майстра"])
def test_who_looks_for_somebody_asks(sentence):
    found = telling.read(sentence)
    assert (found.action, len(found.names)) == ("request", 1)


def test_what_stands_below_its_label_is_no_sentence_of_the_program():
    body = ("Dzień dobry,\n\nw profilu pracodawcy Acme pojawił się nowy wpis.\n\nAutor: tea_82\n"
            "Data: 2026-11-21 19:05\nTreść:\nChętnie bym aplikował, jeśli to prawda.\n\n"
            f"Zobacz wpis i odpowiedz:\n{LINK}\n")
    found = outcome("Nowy wpis w profilu Acme", body, "Praca.pl <powiadomienia@club.example>")
    assert found == ("comment", "tea_82", "Chętnie bym aplikował, jeśli to prawda.")


def test_the_number_of_a_thing_tells_of_a_tracker():
    rows = "<ul><li><span><strong>State</strong></span> changed from <em>New</em> to <em>Open</em></li></ul>"
    body = (f"<h1>Login fails</h1><h2>Latest modifications</h2><table><tr><td>"
            "<a href='https://track.example/users/mia'>Mia Stolz (mia)</a></td>"
            "<td>26/06/2026 15:07 (Europe/Paris)</td></tr><tr><td><p>It fails on two of them.</p></td></tr></table>"
            f"{rows}<a class='btn' href='{NUMBERED}'>Reply</a>")
    found = outcome("[bug #2417] Login fails", body, TRACKER, "Precedence: bulk\n", kind="html")
    assert found == ("comment", "Mia Stolz", "It fails on two of them.")


def test_a_note_above_the_rows_of_its_thing():
    rule = "-" * 60
    body = (f"Called them back today.\nThe lid is stuck again.\n\n--\n\n{rule}\nThese are the details:\n{rule}\n"
            f"ID: 11\nStatus: open\nProject: Kettles\nReported By: Acme\nCategory: Bug\nDescription:\n{rule}\n"
            f"The lid leaks.\n{rule}\n{NUMBERED}\n")
    headers = "X-Eventum-Type: note\nPrecedence: bulk\nAuto-Submitted: auto-generated\n"
    found = outcome("[#11] Note: Lid", body, "Mia Stolz <issue-11-note@track.example>", headers)
    assert found == ("comment", "Mia Stolz", "Called them back today.\nThe lid is stuck again.")


def test_rows_whose_labels_have_a_look_and_no_colon():
    def row(label, value):
        return f"<span style='color:#888; font-weight: bold'> {label} </span> {value}<br>"

    body = "".join((row("Writer", "Mia Stolz"), row("Description", "<p>The lid leaks.</p>"),
                    row("Date", "04-08-2026 09:26"), row("Source", "Helpdesk")))
    labels = notice_boxes.styled_labels(mail("x", body, kind="html").tree)
    assert labels == {"Writer", "Description", "Date", "Source"}
    text = "Description\n\nThe lid leaks.\n\nDate 04-08-2026 09:26\nSource Helpdesk"
    assert notice_trim.between_labels(text, labels) == "The lid leaks."
    assert notice_trim.between_labels(text, frozenset()) == text


@pytest.mark.parametrize(("label", "name"), [
    ("Billing address", "Mia Stolz"), ("Rechnungsadresse", "Mia Stolz"), ("Adresse de livraison", "Mia Stolz"),
    ("Dirección de envío", "Mia Stolz"), ("Fatura adresi", "Mia Stolz"), ("Адрес доставки", "Инна Ветрова")])
def test_an_order_of_whom_the_address_names(label, name):
    body = (f"New order just came in!\n\nSomeone placed a new order in your store.\n\n"
            f"See order: https://club.example/o/58\n\n{label}:\n{name}\n14 Wharf Road\n\n"
            "This is an automatically generated e-mail, please do not reply.\n")
    found = outcome("Order 5812 details", body, SITE, "Auto-Submitted: auto-generated\n")
    assert found[:2] == ("order", name)


def test_a_buyer_who_is_greeted_reads_of_his_own_order():
    body = ("Hello Mia Stolz,\n\nNew order 5812\n\nSee order: https://club.example/o/58\n\n"
            "Billing address:\nMia Stolz\n14 Wharf Road\n\n"
            "This is an automatically generated e-mail, please do not reply.\n")
    assert outcome("Order 5812 details", body, SITE, "Auto-Submitted: auto-generated\n")[0] in ("unknown", "ignored")


def test_a_confirmation_to_the_seller_whose_answer_reaches_the_buyer():
    sheet = ("<table><tr><td><h3>Hei Acme,</h3><h4>Du har en ny ordre fra <strong>Kjelebua</strong>!</h4>"
             "<h4>Ordrebekreftelse <strong>#R48</strong></h4>"
             "<h5><strong>Inga Solberg</strong> &lt;inga@post.example&gt;</h5>"
             "<strong>Sum:</strong> 98 kr<br><strong>Dine kommentarer:</strong><br>Vi henter selv.</td></tr></table>")
    headers = "Reply-To: inga@post.example\nAuto-Submitted: auto-generated\n"
    found = outcome("Kjelebua Ordrebekreftelse #R48", sheet, SITE, headers, kind="html")
    assert found[:2] == ("order", "Inga Solberg")
    buyer = outcome("Kjelebua Ordrebekreftelse #R48", sheet.replace("Du har en ny ordre", "Takk for ordren"), SITE,
                    headers, kind="html")
    assert buyer[0] != "order"


@pytest.mark.parametrize("sentence", [
    "Quote 87 was viewed by Mia Stolz", "Il preventivo 87 è stato visualizzato da Mia Stolz",
    "Le devis 87 a été consulté par Mia Stolz", "El presupuesto 87 ha sido visto por Mia Stolz",
    "O orçamento 87 foi visualizado por Mia Stolz", "Oferta 87 została wyświetlona przez Mia Stolz"])
def test_who_looked_at_an_offer(sentence):
    found = telling.read(sentence)
    assert (found.action, found.names) == ("visit", ["Mia Stolz"])


def test_a_sentence_that_leads_to_the_thread_is_no_word_of_the_person():
    way = f"<p>Zobrazit <a href='{LINK}'>vlákno</a> na Cyklomapa.</p>"
    body = "<p>Mia Stolz commented on your post</p><blockquote>It whistles.</blockquote>"
    message = mail("Mia Stolz commented on your post", body + way, kind="html")
    around = notice_around.above_way_in
    assert around("It whistles.\n\nZobrazit vlákno na Cyklomapa.\nAll may read it.", message) == "It whistles."
    for kept in ("It whistles.\n\nI saw it in vlákno.", "It whistles.\n\nIs it in vlákno?", "In vlákno it whistles.",
                 "It whistles.\nZobrazit vlákno."):
        assert around(kept, message) == kept


def test_the_name_of_the_site_alone_is_none_either():
    assert notice_trim.without_closing("It whistles.\n\nKettle Boards", "Kettle Boards", ()) == "It whistles."
    kept = "It whistles.\nKettle Boards"
    assert notice_trim.without_closing(kept, "Kettle Boards", ()) == kept


def test_a_greeting_in_the_table_is_the_persons():
    table = ("<table><tr><td>Имя</td><td>Инна Ветрова</td></tr><tr><td>Комментарий</td>"
             "<td>Добрый день!<br>Свистит ли он?</td></tr><tr><td>К товару</td>"
             f"<td><a href='{LINK}#comment_9'>Чайник</a></td></tr></table>")
    found = told("Комментарий от Инна Ветрова ожидает одобрения", table, kind="html")
    assert found[2] == "Добрый день!\nСвистит ли он?"


def test_none_of_it_takes_longer_than_the_text_is_long():
    def spent(number):
        began = time.perf_counter()
        for text in ("a: " * number, "[bug #1] " * number, "3 minutes ago " * number, "Ана Ба " * number):
            parse(mail(text[:300], f"{text}\n\n--\n{text}", TRACKER, "Precedence: bulk\n").raw, CONTEXT)
        return time.perf_counter() - began

    spent(100)
    assert spent(4000) < 40 * max(spent(400), 0.02)
