# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Letters in the layouts of many mail programs: all that its writer typed, and nothing else."""

import pytest

import parsers
from parsers import Context
from parsers.banners import split_banner
from parsers.charset import decode
from parsers.signature import cut_signature

CONTEXT = Context(own_addresses=frozenset({"sales@acme.example"}), country="DE")
HEAD = (
    "From: {sender}\nTo: sales@acme.example\nSubject: {subject}\nMessage-ID: <x1@lee.example>\n{more}"
    "Content-Type: {kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n")
ANSWERS = "In-Reply-To: <o1@acme.example>\n"


def read(body, kind="text/plain", subject="Re: Offer", more=ANSWERS, sender="Ann Lee <ann@lee.example>"):
    raw = HEAD.format(sender=sender, subject=subject, more=more, kind=kind, body=body)
    return parsers.parse(raw.encode(), CONTEXT)


def said(*arguments, **more):
    (interest,) = read(*arguments, **more).found
    return interest.text


# -- signatures that a program marks -----------------------------------------

@pytest.mark.parametrize("opening, closing", [
    ('<div class="ydp1a2b3csignature">', "</div>"),
    ('<div class="signature">', "</div>"),
    ('<div id="Signature" class="elementToProof">', "</div>"),
    ('<div data-marker="__SIG_PRE__">', "</div>"),
    ('<div id="Zm-_Id_-Sgn" data-sigid="1">', "</div>"),
    ('<div data-signature-widget="container">', "</div>"),
    ('<signature id="local-1">', "</signature>"),
    ('<div name="messageSignatureSection">', "</div>"),
    ('<div fairemail="signature">', "</div>"),
    ('<div class="gmail_signature" data-smartmail="gmail_signature">', "</div>"),
    ('<div id="bloop_sign_1" class="bloop_sign">', "</div>"),
    ('<sign signid="0">', "</sign>"),
])
def test_marked_signature(opening, closing):
    body = f"<div>Is it loud?</div><br>{opening}<div>Ann Lee</div><div>Head of Noise</div>{closing}"
    assert said(body, "text/html") == "Is it loud?"


def test_signature_is_marked_beside_the_text():
    body = ("--b\nContent-Type: text/plain; charset=utf-8\n\nIs it loud?\n\nAnn Lee\nHead of Noise\n"
            "--b\nContent-Type: text/html; charset=utf-8\n\n"
            '<p>Is it loud?</p><div class="signature">Ann Lee<br>Head of Noise</div>\n--b--')
    assert said(body, "multipart/alternative; boundary=b") == "Is it loud?"


@pytest.mark.parametrize("body", [
    # typed into the place of the signature, or nothing but that
    '<div>Hello.</div><div class="signature">Ann Lee<br>Can you come on Monday at nine?</div>',
    '<div class="signature">We need two lids</div>',
])
def test_what_is_asked_in_the_place_of_a_signature_stays(body):
    assert ("Monday" in body) == ("Monday" in said(body, "text/html"))
    assert said(body, "text/html")


def test_what_begins_a_letter_is_no_signature_whatever_marks_it():
    body = ('<div id="ymail_android_signature">Hello,</div><div id="ymail_android_signature">We need two lids.</div>'
            '<div id="yMail_cursorElementTracker_1">Are they red?</div>')
    assert said(body, "text/html") == "Hello,\nWe need two lids.\nAre they red?"


@pytest.mark.parametrize("rule", ["―" * 17, "=" * 30, "*-*-*-*-*-*-*-*", "━━━━━━━━━━", "_/_/_/_/_/_/_/", "■□■□■□■□"])
def test_signature_between_two_lines_of_signs(rule):
    text = f"10台お願いします。\n\n{rule}\n株式会社山田\n鈴木\nTEL:03-1234-5678\nmail: suzuki@kk.example\n{rule}"
    assert cut_signature(text, "鈴木 suzuki@kk.example") == "10台お願いします。"


def test_order_between_two_lines_of_signs_stays():
    text = "We order:\n\n========\n3 x red lid\n2 x blue lid\n========"
    assert cut_signature(text, "Ann Lee ann@lee.example") == text


# -- what a mail server writes above -----------------------------------------

@pytest.mark.parametrize("banner", [
    "CAUTION: This email originated from outside of the organization. Do not click links or open attachments "
    "unless you recognize the sender and know the content is safe.",
    "[EXTERNAL EMAIL]",
    "External Email: Do not open attachments from people you do not know.",
    "You don't often get email from ann@lee.example. Learn why this is important",
    "[You don't often get email from ann@lee.example. Learn why this is important at "
    "https://aka.ms/LearnAboutSenderIdentification ]",
    "Sie erhalten nicht oft eine E-Mail von ann@lee.example. Erfahren Sie, warum dies wichtig ist",
    "ACHTUNG: Diese E-Mail kommt von extern. Bitte keine Anhänge öffnen.",
    "ATTENTION : ce courriel provient de l'extérieur de l'organisation.",
    "Вы нечасто получаете письма от ann@lee.example. Узнайте, почему это важно",
    "WARNING: External email\nDo not click on links.",
])
def test_banner_of_the_readers_own_server(banner):
    assert split_banner(f"{banner}\n\nDo you sell lids?") == (banner, "Do you sell lids?")


@pytest.mark.parametrize("text", [
    "External sender for our alarm system wanted, 868 MHz.",
    "Attention: the external door of our shop is broken.",
    "Externe Nachricht",
    "We live outside of the town. Do you deliver?",
])
def test_words_of_a_customer_are_no_banner(text):
    assert split_banner(text) == ("", text)


# -- quotations --------------------------------------------------------------

@pytest.mark.parametrize("quotation", [
    "V V pon., 23. nov. 2026 ob 10:12 je oseba Acme <sales@acme.example>\nnapisala:\n\n> Pozdravljeni",
    "Missatge de Acme <sales@acme.example> del dia dl., 23 de nov. 2026 a les\n10:12:\n\n> Hola",
    "Acme <sales@acme.example> 23 ноября 2026 г. 12:12 PM написал\n> Добрый день",
    ">>> Acme <sales@acme.example> 23.11.2026 10:12 >>>\nDear Ann,\nour offer.",
    ">>> \"Acme\" 23.11.2026 10.12 Uhr >>>\nDear Ann,",
])
def test_quotation_of_a_program(quotation):
    assert said(f"Is it loud?\n\n{quotation}") == "Is it loud?"


def test_html_tells_where_the_text_does_not():
    """A line above the quotation in a language that nobody here knows."""
    body = ("--b\nContent-Type: text/plain; charset=utf-8\n\nIs it loud?\n\nAcme azt mondta hogy\n\nDear Ann\n"
            "--b\nContent-Type: text/html; charset=utf-8\n\n"
            '<p>Is it loud?</p><div class="gmail_quote"><div class="gmail_attr">Acme azt mondta hogy</div>'
            '<blockquote class="gmail_quote">Dear Ann</blockquote></div>\n--b--')
    assert said(body, "multipart/alternative; boundary=b") == "Is it loud?"


def test_plain_quotation_below_its_introduction():
    body = ('<div>Is it loud?</div><div class="gmail_quote_attribution">On Nov 23 2026, at 10:12 am, Acme wrote:</div>'
            "<blockquote><div>Dear Ann</div></blockquote>")
    assert said(body, "text/html") == "Is it loud?"


# -- charsets ----------------------------------------------------------------

@pytest.mark.parametrize("charset, text", [
    ("cp1250", "Dobrý den, potřebujeme čtyři žluté židle."),
    ("cp1250", "Dzień dobry, proszę o wycenę pięciu okien z dostawą do Łodzi."),
    ("cp1250", "Jó napot, tíz szék és egy asztal árát kérem. Köszönöm, Szűcs Őrs"),
    ("cp1250", "Bună ziua, aş dori o ofertă pentru şase mese şi douăzeci de scaune."),
    ("cp1254", "Merhaba, altı sandalye için fiyat teklifi alabilir miyiz? Teşekkürler, ağustos ayında"),
    ("cp1257", "Labas, norėčiau užsakyti šešias kėdes, ačiū už atsakymą"),
    ("big5", "請問有現貨嗎？"),
    ("gb18030", "您好"),
    ("cp949", "재고 있나요?"),
    ("cp932", "在庫はありますか？"),
    ("euc_jp", "見積もりをお願いします"),
])
@pytest.mark.parametrize("label", ["iso-8859-1", None])
def test_wrong_label(charset, text, label):
    assert decode(text.encode(charset), label) == text


@pytest.mark.parametrize("text", [
    "Können Sie für Jörg Müller und Señor Núñez vier Stühle schicken?",
    "Où est la pièce à côté de l’été ? Ça coûte 5 €",
    "Søren spør om é", "È già pronto? Perché più là", "Não, nº 3, amanhã às três à tarde está ótimo",
    "Halló, ég þarf sex stóla á þriðjudag, ýmsar stærðir", "– “Hello” – it’s 5°", "Jürgen Ørsted Café",
])
def test_western_text_stays(text):
    assert decode(text.encode("cp1252"), "iso-8859-1") == decode(text.encode("cp1252"), None) == text


def test_letters_of_windows_under_the_label_of_iso():
    text = "Máte šedé žaluzie? Šířka 120 cm."
    assert decode(text.encode("cp1250"), "iso-8859-2") == text


# -- who is a person ---------------------------------------------------------

LIST = "List-Id: <staff.school.example>\nList-Unsubscribe: <mailto:staff-leave@school.example>\n"


def test_teacher_writes_from_the_address_of_a_list():
    assert said("28 chairs, please.", subject="Chairs", more=LIST, sender="Mrs Lee <staff@school.example>")


@pytest.mark.parametrize("more, sender", [
    (f"{LIST}Precedence: list\n", "Staff <staff@school.example>"),
    (f"{LIST}X-BeenThere: staff@school.example\n", "Staff <staff@school.example>"),
    (LIST, "News <newsletter@school.example>"),
    (LIST, "Mailman <mailman-bounces@school.example>"),
])
def test_list_manager_is_none(more, sender):
    if sender.startswith("News"):
        more = more.replace("staff.", "newsletter.")
    assert read("Your message waits.", subject="Hello", more=more, sender=sender).name == "ignored"


CALENDAR = (
    "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nSUMMARY:Visit\n"
    "ATTENDEE;PARTSTAT=%s:mailto:ann@lee.example\n%sEND:VEVENT")


@pytest.mark.parametrize("answer, comment, name", [
    ("ACCEPTED", "", "ignored"), ("DECLINED", "", "parsed"), ("TENTATIVE", "", "parsed"),
    ("ACCEPTED", "COMMENT:We come by train\n", "parsed"),
])
def test_accepted_invitation(answer, comment, name):
    assert read(CALENDAR % (answer, comment), "text/calendar; method=REPLY").name == name


# -- what programs put below -------------------------------------------------

@pytest.mark.parametrize("footer", [
    "This e-mail is confidential and may be legally privileged. If you are not the intended recipient you must n"
    "ot copy "
    "it. Please notify the sender immediately and delete it.",
    "Настоящее сообщение и любые приложения к нему являются конфиденциальными и предназначены исключительно для "
    "указанных адресатов. Если вы получили его по ошибке, удалите его.",
    "Diese E-Mail ist vertraulich und nur für den Empfänger bestimmt. Sollten Sie sie irrtümlich erhalten haben, "
    "vernichten Sie sie bitte.",
    "Ce message est confidentiel et destiné à son seul destinataire. Si vous l'avez reçu par erreur, merci de le"
    " détruire.",
    "Please consider the environment before printing this e-mail.",
    "Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.",
    "This email has been scanned for viruses by MailGuard.",
    "Virus-free. www.avast.com",
    "Geschäftsführer: Jan Lee, Amtsgericht Bremen HRB 123",
    "________________________________________________________________________________\nMicrosoft Teams meeting\n"
    "Join: https://teams.microsoft.com/l/meetup-join/1\nMeeting ID: 123\n________________________________",
    "_______________________________________________\nStaff mailing list\nhttps://lists.example/listinfo/staff",
    "Notified by\nMailtrack",
    "ᐧ",
])
def test_footer(footer):
    assert said(f"Is it loud?\n\n{footer}", more="", subject="Lids") == "Is it loud?"


@pytest.mark.parametrize("text", [
    "The parcel went to the wrong recipient by mistake. Please notify the driver and delete the second order, th"
    "anks.",
    "Bitte behandeln Sie die Anfrage vertraulich und informieren Sie nur den Empfänger der Sendung, nicht die Firma.",
    "Which of your printers is better for the environment?",
    "Invoice to: Lee GmbH, Amtsgericht Bremen HRB 123, VAT DE1.",
    "Does your software find viruses in mail that Avast has checked already?\nWe use it since 2019.",
])
def test_what_only_looks_like_a_footer_stays(text):
    assert said(f"Hello,\n\n{text}", more="", subject="Question") == f"Hello,\n\n{text}"


def test_closing_above_answers_between_quoted_lines():
    body = "My answers are below.\n\nRegards\nAnn\n\n> Which width?\n120 cm\n> Which colour?\nGrey\n\n-- \nAnn L"
    "ee\nLee Ltd"
    assert said(body) == "My answers are below.\n\n120 cm\nGrey"


def test_what_google_writes_of_a_meeting():
    google = "Visit\nThursday 3 Dec\n\nGuests\nAnn Lee - organiser\n\n~~//~~\nInvitation from Google Calendar: h"
    "ttps://calendar.google.com/calendar/"
    body = (f"--b\nContent-Type: text/plain; charset=utf-8\n\n{google}\n--b\nContent-Type: text/calendar; charse"
    f"t=utf-8\n\n"
            "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nSUMMARY:Visit\nDTSTART:20261203T090000Z\nEND:VEVENT"
            "\n--b--")
    assert said(body, "multipart/alternative; boundary=b", subject="Visit", more="") == "Visit\n2026-12-03 09:00 UTC"


# -- and more ----------------------------------------------------------------

@pytest.mark.parametrize("codec", ["cp1252", "latin-1"])
def test_encoded_twice(codec):
    text = "Größe wählbar? Gruß"
    assert decode(text.encode().decode(codec).encode(), "utf-8") == text
    assert decode("Привет, сколько стоит".encode().decode("cp1251").encode(), "utf-8") == "Привет, сколько стоит"


@pytest.mark.parametrize("text", ["„Ä“ und Ñ – „Å“", "ÃO «Ä»", "Р° и Рё"])
def test_signs_that_only_look_so(text):
    assert decode(text.encode(), "utf-8") == text


def test_our_own_letter_sent_back_with_a_word_above():
    ours = (
        "---------- Forwarded message ---------\nFra: Acme <sales@acme.example>\n"
        "Date: 16. nov. 2026 kl. 10:12\nSubject: Order\nTo: <ann@lee.example>\n\nSent.")
    assert said(f"Where is it?\n\n{ours}", subject="Fwd: Order", more="") == "Where is it?"
    assert "Sent." in said(f"Where is it?\n\n{ours.replace('acme', 'other')}", subject="Fwd: Order", more="")


@pytest.mark.parametrize("subject", [
    "Tự động trả lời: Offer", "Sjálfvirkt svar: Offer", "การตอบกลับอัตโนมัติ: Offer", "自动应答: Offer",
    "Erantzun automatikoa: Offer",
])
def test_absence_in_further_languages(subject):
    assert read("x", subject=subject).name == "ignored"


@pytest.mark.parametrize("charset", ["gbk", "windows-1251", "big5", "utf-8"])
def test_raw_name_of_a_file_in_the_charset_of_the_text(charset):
    name = {"windows-1251": "чертёж.zip", "big5": "圖紙.zip"}.get(charset, "图纸.zip")
    raw = (
        "From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
        f"Content-Type: text/plain; charset={charset}\n\nx\n--b\nContent-Type: application/zip; name=\"{name}\"\n"
        f"Content-Disposition: attachment; filename=\"{name}\"\n\nx\n--b--\n")
    assert [file.name for file in parsers.parse(raw.encode(charset), CONTEXT).files] == [name]


def test_divider_above_a_block_in_whatever_language():
    block = (
        "From: Acme <sales@acme.example>\nSent: Monday, 23 November 2026 10:12\nTo: ann@lee.example\nSubject: Offer\n\n"
        "Dear Ann")
    for called in ("Mail original", "Ursprungligt brev", "Wasu kalmomi"):
        assert said(f"Is it loud?\n\n----- {called} -----\n{block}") == "Is it loud?"


def test_name_of_the_quotation_above_its_block():
    block = (
        "发件人：Acme <sales@acme.example>\n发件时间：2026年11月23日 17:12\n收件人：ann@lee.example\n主题：Offer\n\n"
        "Dear Ann")
    assert said(f"Is it loud?\n\n原始邮件\n{block}") == "Is it loud?"


@pytest.mark.parametrize("charset, label", [("cp1251", "koi8-r"), ("koi8-r", "windows-1251"), ("koi8-u", "koi8-u")])
def test_one_charset_of_russian_under_the_name_of_the_other(charset, label):
    text = "Здравствуйте, сколько стоит доставка в Самару?"
    assert decode(text.encode(charset), label) == text


def test_receipts_of_certified_mail():
    found = read("Ricevuta di accettazione", subject="ACCETTAZIONE: Offer", more=f"{ANSWERS}X-Ricevuta: accettazione\n")
    assert (found.name, found.reason) == ("ignored", "receipt of certified mail")


def test_heading_above_the_words_of_a_lawyer():
    text = ("Is it loud?\n\nDisclaimer\n\nThis communication is confidential and intended solely for the recipient. "
            "Any disclosure is strictly prohibited.\n\nThis email has been scanned for viruses by Mimecast.")
    assert said(text, more="", subject="Lids") == "Is it loud?"


def test_place_of_a_picture_is_no_text():
    assert said("The drawer is stuck, see here:\n\n[image: drawer.png]\n\nDo you send another?") == (
        "The drawer is stuck, see here:\n\nDo you send another?")
    assert said("What does [image: drawer.png] mean?") == "What does [image: drawer.png] mean?"
