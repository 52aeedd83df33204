# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whose words, deeds and places notifications tell of whose programs are known to nobody: rows, rules, other bodies."""

import time

import pytest
from notice_mail import mail, told

import parsers
from parsers import links, service_words
from parsers.dispatch import parse
from parsers.kinds import form_values, forms, notice_own_lines

CONTEXT = parsers.Context(own_addresses=frozenset({"sales@acme.example"}))
NOBODY = "Kettle Site <noreply@site.example>"
SENT = "Auto-Submitted: auto-generated\n"
LINK = "https://site.example/t/5#c9"
WORDS = "Yes, it is part 44. I bought one last week."


def outcome(subject, body, sender=NOBODY, headers=SENT, kind="plain"):
    return parse(mail(subject, body, sender, headers, kind).raw, CONTEXT)


def card(*arguments, **values):
    """(action, name, words, link) of the only card, else what became of the mail."""
    found = outcome(*arguments, **values)
    one = next(iter(getattr(found, "interests", ())), None)
    return (one.action, one.author_name, one.text, one.url) if one else (found.name, found.parser)


@pytest.mark.parametrize("subject", [
    "Your Kettles password was changed", "Ihr Kettles-Kennwort wurde geändert", "Votre mot de passe a été modifié",
    "Tu contraseña ha sido cambiada", "La tua password è stata modificata", "A sua senha foi alterada",
    "Je wachtwoord is gewijzigd", "Twoje hasło zostało zmienione", "Ваш пароль изменён", "Ваш пароль було змінено",
    "Vaše heslo bylo změněno", "Ditt lösenord har ändrats", "Din adgangskode er blevet ændret",
    "Salasanasi on vaihdettu",
    "Jelszava megváltozott", "Parola ta a fost schimbată", "Şifreniz değiştirildi",
    "パスワードが変更されました", "您的密码已更改",
    "비밀번호가 변경되었습니다", "تم تغيير كلمة المرور",
])
def test_a_site_that_changed_the_password_of_the_reader_is_no_letter(subject):
    body = "Hello Acme,\n\nit was changed. If that was not you:\nhttps://account.kettles.example/security\n\nKettles"
    assert card(subject, body, "Kettles <message@kettles.example>", "") == ("ignored", "letter")
    # who has changed his own asks for something, and leads nowhere of the site
    own = card("My password changed, and I cannot log in", "Please help me.", "Ann Lee <ann@lee.example>", "")
    assert own[0] == "letter"
    # whoever filled in a form of that site is reached elsewhere
    form = f"My password was changed and I did not do it.\nann@lee.example\nhttps://account.kettles.example/users/5\n{subject}"
    assert card(subject, form, "Kettles <noreply@kettles.example>", SENT)[0] != "ignored"
    headers = "Reply-To: Ann Lee <ann@lee.example>\n" + SENT
    assert card(subject, body, "Kettles <noreply@kettles.example>", headers)[0] != "ignored"


def test_no_subject_takes_long():
    for one in ("ваш пароль " + "а " * 20_000, "your " * 20_000, "的密" * 20_000):
        start = time.perf_counter()
        service_words.PASSWORD_CHANGED.match(one)
        assert time.perf_counter() - start < 0.1


@pytest.mark.parametrize(("sentence", "action", "name"), [
    ("Ann Lee memulai diskusi di barang daganganmu Red Kettle.", "question", "Ann Lee"),
    ("Ann Lee heeft een vraag gesteld over bestelling A000K7. Beantwoord de vraag vandaag.", "question", "Ann Lee"),
    ("ann_lee 就「古董銅茶壺」傳送了訊息", "message", "ann_lee"),
    ("김민지 고객님의 새로운 요청이 도착했습니다", "request", "김민지"),
    ("Marie Petit (marie) a posté un MP à vous sur Forum des Bouilloires", "message", "Marie Petit"),
])
def test_who_did_what_is_told_in_the_words_of_his_language(sentence, action, name):
    found = told(sentence, f"{sentence}\n\n{WORDS}\n\n{LINK}", NOBODY)
    assert found and found[:2] == (action, name)


def test_who_asks_has_a_row_of_his_own():
    body = "پرسشگر: مریم کاظمی\n\nاین کتری روی اجاق القایی هم کار می‌کند؟\n\nhttps://site.example/p/7#questions"
    assert card("پرسش جدید درباره کتری مسی", body)[:2] == ("question", "مریم کاظمی")


def test_you_have_is_no_name_and_an_answer_to_an_advert_is_a_message():
    rows = (
        ("الاسم", "خالد المنصوري"), ("البريد الإلكتروني", "khalid@mail.example"),
        ("الرسالة", "هل ما زالت متوفرة؟ وما السعر؟"))
    table = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in rows)
    body = f"<p>لديك رد جديد على إعلانك ماكينة قهوة</p><table>{table}</table><a href='{LINK}'>عرض الإعلان</a>"
    assert card("رد جديد على إعلانك: ماكينة قهوة", body, kind="html")[:2] == ("message", "خالد المنصوري")


def test_the_back_room_comes_after_the_page():
    body = (
        f"Ann Lee wrote a comment on Red Kettle:\n\n{WORDS}\n\nThe page:\nhttps://site.example/red-kettle.php\n\n"
        "Link to your dashboard:\nhttps://site.example/comments/admin/")
    assert card("New comment", body)[3] == "https://site.example/red-kettle.php"


def test_the_link_in_the_sentence_is_none_of_the_foot():
    body = (
        "<p>You have received a <a href='https://site.example/message/u/ann/'>new message</a> from Ann Lee.</p>"
        f"<p>{WORDS}</p><p>Go check out at the following page:<br>https://site.example/notification/list/</p>")
    assert card("New notice", body, kind="html")[3] == "https://site.example/message/u/ann/"


def test_what_a_campaign_adds_is_no_part_of_a_path():
    body = (
        "<p>Ann Lee sent you a message about <a href='https://site.example/product-368114'>Red Kettle</a></p>"
        f"<blockquote>{WORDS}</blockquote><a style='padding:4px;background:#eee' href='https://chat.site.example/"
        "room/368114-90?utm_source=email&amp;utm_medium=chat_notification'>ตอบกลับ</a>")
    assert card("New message from Ann Lee", body, kind="html")[3] == "https://chat.site.example/room/368114-90"


@pytest.mark.parametrize("url", [
    "https://site.example/products/48?c=512#comment_512_div",
    "https://site.example/civicrm/pcp/info?reset=1&id=27",
    "https://site.example/l/message/19?tenantId=5c1f0a2b-7d9e-4f53-81a0-b9c8d7e6f504",
    "https://site.example/post.aspx?id=5d0c1b7e-2f3a-4f7e-9d22-6b1e0a8c7712#id_a91f3c52-7b10-4d44-8a3e-11c0d2e9f604",
    "https://site.example/wp-admin/admin.php?page=guests%2Feditor.php&entry_id=61",
])
def test_what_names_a_place_stays(url):
    assert links.canonical(url, ("site.example",)) == url


@pytest.mark.parametrize("url", [
    "https://site.example/go?id=5d0c1b7e-2f3a-4f7e-9d22-6b1e0a8c7712", "https://site.example/account?reset=9f3kd82hs",
    "https://site.example/wp-admin/admin.php?page=https%3A%2F%2Fevil.example%2Fx.php",
])
def test_what_may_be_a_key_goes(url):
    assert links.canonical(url, ("site.example",)) == url.partition("?")[0]


def test_what_stands_above_the_sentence_of_the_other_body_is_the_programs():
    html = f"<p>Attention is required from: Acme Dev.</p><p>{WORDS}</p><p><a href='{LINK}'>View Change</a></p>"
    text = f"Attention is required from: Acme Dev.\n\nAnn Lee has posted comments on this.\n\n{WORDS}\n\n-- \n{LINK}"
    part = "--b\nContent-Type: text/{}; charset=utf-8\n\n{}\n".format
    body = part("plain", text) + part("html", html) + "--b--"
    raw = (
        f"From: {NOBODY}\nTo: sales@acme.example\nSubject: Change in firmware\nMessage-ID: <1@x.example>\n{SENT}"
        f"Content-Type: multipart/alternative; boundary=b\n\n{body}\n").encode()
    assert parse(raw, CONTEXT).interests[0].text == WORDS


@pytest.mark.parametrize("line", [
    "Created by you", "Erstellt von Ihnen", "Créé par vous", "Creado por ti", "Creato da te", "Gemaakt door jou",
    "Utworzone przez Ciebie", "Создано вами", "由您创建",
])
def test_whose_the_thing_is_is_no_word_of_who_comments(line):
    head = "<p>New comment was added by <b>Ann Lee</b> to</p><p>Red Kettle</p>"
    body = f"{head}<p>{line}</p><p>{WORDS}</p><a href='{LINK}'>View</a>"
    assert card("[Tracker, Commented] Issue RED-4: Red Kettle", body, kind="html")[2].endswith(WORDS)
    assert notice_own_lines.is_of_the_reader(line) and not notice_own_lines.is_of_the_reader("Created by you and me?")


def test_how_much_waits_is_no_word_of_who_wrote():
    assert notice_own_lines.without_counts(f"{WORDS}\n\nThere are 1 post(s) in 2 topic(s) awaiting review") == WORDS
    for own in (f"{WORDS}\n\nSend 5 unit(s)", f"{WORDS}\n\nI have 2 order(s) pending", "There are 2 post(s) pending"):
        assert notice_own_lines.without_counts(own) == own


def test_a_post_on_a_further_page_opened_no_topic():
    head = "New forum post on your site\n\nFrom: ann_lee [ann@mail.example]\n\nForum: Kettles\nTopic: Whistles"
    body = head + "\n{}\n\nPost:\n" + WORDS
    first, later = "https://site.example/forum/whistles/#p7", "https://site.example/forum/whistles/page-2/#p1187"
    assert card("Forum Post - [Whistles]", body.format(first))[0] == "question"
    assert card("Forum Post - [Whistles]", body.format(later))[0] == "comment"


def test_words_stand_above_the_rows_of_who_wrote_them():
    body = (
        f"<div>{WORDS}<br><br><b>Post</b>: <a href='{LINK}'>Red Kettle</a><br>{'_' * 60}<br><h3>Author information</h3>"
        "<b>Name:</b> Ann Lee<br><b>E-mail:</b> ann@mail.example<br><b>Country code:</b> DK<br>"
        "<b>IP address:</b> 203.0.113.2</div>")
    reply = "Reply-To: Ann Lee <ann@mail.example>\n"
    found = card("Weblog comment on Red Kettle", body, "weblog@site.example", reply, "html")
    assert found == ("comment", "Ann Lee", WORDS, LINK)


def test_words_stand_between_rules_below_the_table_of_a_ticket():
    body = (
        "A new support ticket has been opened.\n\nClient: Ann Lee (Lee Teas) #214\nDepartment: Sales\n"
        f"Priority: Medium\n\n---\nHello,\n{WORDS}\n---\n\nYou can respond by simply replying to this email.\n\n"
        "https://site.example/tickets/514")
    sender = "Kettle Hosting <support@site.example>"
    assert card("[Ticket ID: 663908] New Support Ticket Opened", body, sender, "X-Mailer: PHPMailer 6.9\n")[1:3] == (
        "Ann Lee", f"Hello,\n{WORDS}")


def test_the_name_above_the_stars_is_the_reviewers():
    body = (
        "<p>Kettle shop</p><table><tr><td><b>Оксана Демченко</b><br>25 ноября 2026<br><img alt='4 из 5' src='x.png'>"
        f"<div>{WORDS}</div></td></tr></table><a href='https://2gis.ru/moscow/firm/7000/tab/reviews/review/18'>"
        "Ответить на отзыв</a>")
    found = card("Новый отзыв о компании Acme", body, "2ГИС <noreply@account.2gis.com>", "Precedence: bulk\n", "html")
    assert found[:3] == ("review", "Оксана Демченко", WORDS)


def test_labels_in_bold_in_the_items_of_a_list_are_those_of_a_form():
    item = "<li><b>{}</b><br>{}</li>".format
    rows = item("Nome", "Ann Lee"), item("E-mail", "ann@mail.example"), item("Mensagem", f"<p>{WORDS}</p>")
    body = f"<p>You have a new website form submission:</p><ol>{''.join(rows)}</ol>"
    assert card("New Form Entry #318 for Contact", body, kind="html")[1:3] == ("Ann Lee", WORDS)


def test_several_labels_in_one_value_are_taken_apart():
    pairs = [
        ("User", "id=58, name: Ann Lee, email: ann@mail.example"), ("Message", "see: a, name: Bob, email: b@c.example")]
    assert form_values.apart(pairs) == [("name", "Ann Lee"), ("email", "ann@mail.example"), pairs[1]]
    assert forms.from_pairs(pairs).known["name"] == "Ann Lee"


def test_the_name_of_the_site_below_is_no_word_of_the_visitor():
    head = "<b>Name: </b>Ann Lee<br><b>Email: </b>ann@mail.example<br><b>Message: </b><br>"
    body = f"{head}{WORDS}<br><br><p>Kettle Site</p>"
    assert card("[Kettle Site] Contact", body, kind="html")[2] == WORDS


def test_who_follows_is_told_by_subject_first_line_and_a_page_of_his():
    name = "<a href='https://dms.partner.example/user/jbakker/profile'>Jeroen Bakker</a>"
    found = card("Jeroen Bakker volgt u nu", f"<p>{name} volgt u nu.</p><p>Inkoop</p>", "b@partner.example", "", "html")
    assert found[:3] == ("follow", "Jeroen Bakker", "")


def test_who_ordered_is_told_by_the_only_sentence():
    row = "<tr><td><b>{}</b></td><td>{}</td></tr>".format
    rows = row("Order Number", "#0000731"), row("Purchase Date", "November 20, 2026"), row("Total", "$89.00")
    body = f"<h2>New order</h2><p>New order placed by <b>Nguyen Thu Ha</b></p><table>{''.join(rows)}</table>"
    assert card("New order placed on 20 November 2026", body, headers="", kind="html")[:2] == ("order", "Nguyen Thu Ha")


def test_an_order_in_lines_is_one_whatever_the_subject_is_called():
    body = (
        "ショップ「Acme」に新しい注文が入りました。\n\n注文ID：7F2C\nお支払い方法：カード\n\n合計：¥15,180\n\n"
        "【購入者情報】\n氏名：佐藤 美咲\nメールアドレス：misaki@mail.example\n\n"
        "【備考】\nのしをお願いします。表書きは「内祝」でお願いいたします。\n\n"
        "▼注文の詳細はこちら\nhttps://admin.shops.example/orders/order/7120\n\nhttps://shops.example/")
    assert card("【SHOPS】ご注文がありました", body, "SHOPS <noreply@shops.test>")[0::3] == (
        "order", "https://admin.shops.example/orders/order/7120")


def test_a_visitor_in_whose_name_our_shop_writes_stands_below_a_line_with_his_address():
    head = "Gentile Acme,\n\nDomanda su Bollitore (cod. BR-150)\n\nDomanda di Anna Neri, anna@posta.example"
    body = f"{head}\n{WORDS}\nGrazie, Anna"
    reply = "Reply-To: Anna Neri <anna@posta.example>\n"
    found = outcome("Domanda su Bollitore", body, "Anna Neri <shop@shop.acme.example>", reply).interests[0]
    assert (found.action, found.author_name, found.email, found.text) == (
        "question", "Anna Neri", "anna@posta.example", f"{WORDS}\nGrazie, Anna")
    # of another's site it is a letter
    assert outcome("Domanda", body, "Anna Neri <shop@other.example>", reply).parser == "letter"
