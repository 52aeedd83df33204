# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The letter that a letter quotes, and what its writer typed into it."""

import pytest

import parsers
from parsers import Context
from parsers.quotes import cut_quote, is_answer, split_quote

NEW = "Yes, on Thursday.\n\nAnn"
QUOTES = {
    "gmail en": "On Fri, Nov 20, 2026 at 10:11 AM Acme <sales@acme.example> wrote:\n\n> Does it fit?\n> Acme",
    "gmail en, folded": "On Fri, Nov 20, 2026 at 10:11 AM Acme Works\n<sales@acme.example> wrote:\n\n> Does it fit?",
    "apple": "On 20 Nov 2026, at 10:11, Acme <sales@acme.example> wrote:\n\nDoes it fit?",
    "gmail ru": "пт, 20 нояб. 2026 г. в 10:11, Acme <sales@acme.example>:\n\n> Подходит?",
    "thunderbird ru": "20.11.2026 10:11, Acme пишет:\n> Подходит?",
    "mail.ru": "Пятница, 20 ноября 2026, 10:11 +03:00 от Acme <sales@acme.example>:\n\nПодходит?",
    "yandex": "20.11.2026, 10:11, \"Acme\" <sales@acme.example>:\n\nПодходит?",
    "apple ru": "20 нояб. 2026 г., в 10:11, Acme <sales@acme.example> написал(а):\n\n> Подходит?",
    "gmail da": "Den fre. 20. nov. 2026 kl. 10.11 skrev Acme <sales@acme.example>:\n\n> Passer det?",
    "gmail de": "Am Fr., 20. Nov. 2026 um 10:11 Uhr schrieb Acme <sales@acme.example>:\n\n> Passt es?",
    "thunderbird de": "Am 20.11.26 um 10:11 schrieb Acme:\n> Passt es?",
    "gmail fr": "Le ven. 20 nov. 2026 à 10:11, Acme <sales@acme.example> a écrit :\n\n> Ça va ?",
    "gmail es": "El vie, 20 nov 2026 a las 10:11, Acme (<sales@acme.example>) escribió:\n\n> ¿Encaja?",
    "outlook en": "-----Original Message-----\nFrom: Acme\nSent: Friday\n\nDoes it fit?",
    "outlook en, bare": "From: Acme\nSent: Friday, November 20, 2026 10:11 AM\nTo: Ann\nSubject: Fit\n\nDoes it fit?",
    "outlook.com": "________________________________\nFrom: Acme\nSent: Friday\nTo: Ann\nSubject: Fit\n\nDoes it fit?",
    "outlook de": "-----Ursprüngliche Nachricht-----\nVon: Acme\n\nPasst es?",
    "outlook de, bare": "Von: Acme\nGesendet: Freitag, 20. November 2026 10:11\nAn: Ann\nBetreff: Fit\n\nPasst es?",
    "outlook ru": "-----Исходное сообщение-----\nОт: Acme\n\nПодходит?",
    "outlook ru, bare": "От: Acme\nОтправлено: 20 ноября 2026 г. 10:11\nКому: Анна\nТема: Размер\n\nПодходит?",
    "outlook da": "Fra: Acme\nSendt: 20. november 2026 10:11\nTil: Ann\nEmne: Fit\n\nPasser det?",
    "outlook fr": "De : Acme\nEnvoyé : vendredi 20 novembre 2026 10:11\nÀ : Ann\nObjet : Fit\n\nÇa va ?",
    "outlook es": "De: Acme\nEnviado: viernes, 20 de noviembre de 2026 10:11\nPara: Ann\nAsunto: Fit\n\n¿Encaja?",
    "only marks": "> Does it fit?\n> Acme",
    "zoho": "---- On Fri, 20 Nov 2026 10:11:12 +0100 sales@acme.example wrote ----\n\nDoes it fit?",
    "any language, above marks": "2026.11.20. 10:11 keltezéssel, Acme írta:\n> Jó?",
    "gmail ar, folded":
        "في الجمعة، 20 نوفمبر 2026 في 10:11 ص تمت كتابة ما يلي بواسطة Acme <\nsales@acme.example>:\n\n> هل؟",
    "yahoo de":
        "Am Freitag, 20. November 2026 um 10:11:12 MEZ hat Acme <sales@acme.example> Folgendes geschrieben:\n\nJa?",
    "help desk": "##- Please type your reply above this line -##\n\nDoes it fit?",
}


@pytest.mark.parametrize("client", QUOTES)
def test_quote_is_cut(client):
    assert cut_quote(f"{NEW}\n\n{QUOTES[client]}") == NEW


@pytest.mark.parametrize("client", QUOTES)
def test_quote_alone_stays(client):
    """A forwarded message: there is nothing else, so nothing is cut."""
    assert cut_quote(QUOTES[client])


@pytest.mark.parametrize(
    "text",
    [
        "On Monday I wrote to you.\nPlease answer.",
        "My colleague wrote: it does not work.\nWhat now?",
        "From: the beginning it was bad.\nAnd then worse.",
        "To: do list\nSubject: none\nThat is all.",
        "- red one\n- blue one\n\nWhich is cheaper?",
        "The price is > 100 and < 200.",
        "20.11.2026:\nwe came\n21.11.2026:\nwe left",
        "----------\nA drawn line, and more text\n----------",
        "Вчера он написал мне, что товар есть.\nТак ли это?",
        "Sent from my desk, this is much easier than from a telephone.\nReally.",
        "Am Montag schrieb ich Ihnen schon.\nBitte antworten Sie.",
    ],
)
def test_text_is_not_a_quote(text):
    assert cut_quote(text) == text


def test_answers_between_quotes_stay():
    text = "On 20.11.2026 Acme <a@acme.example> wrote:\n> Which colour?\nBlue.\n> Where to?\nAarhus."
    assert cut_quote(text) == "Blue.\nAarhus."


def test_lines_quoted_with_initials():
    """The Bat! and programs of its time."""
    above = "Hello,\n\nOn Friday, November 20, 2026, 10:11:36, Acme wrote:\n\n"
    assert cut_quote(f"{above}AW> Which colour?\n\nBlue.\n\nAW> Where to?\nAW>> As before?\n\nAarhus.") == (
        "Hello,\n\nBlue.\n\n\nAarhus.")


@pytest.mark.parametrize("text", [
    "We compare two offers:\nA> ten chairs\nB> twelve stools\nWhich is cheaper?",
    "Please engrave:\nAL> Best of 2026\nThat is all.",
])
def test_initials_without_an_attribution_are_text(text):
    assert cut_quote(text) == text


#: what Outlook writes above the letter that it quotes: from, sent, to, subject
LABELS = {
    "pl": ("Od", "Wysłano", "Do", "Temat"),
    "cs": ("Od", "Odesláno", "Komu", "Předmět"),
    "sk": ("Od", "Odoslané", "Komu", "Predmet"),
    "hu": ("Feladó", "Elküldve", "Címzett", "Tárgy"),
    "ro": ("De la", "Trimis", "Către", "Subiect"),
    "tr": ("Kimden", "Gönderildi", "Kime", "Konu"),
    "fi": ("Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"),
    "el": ("Από", "Στάλθηκε", "Προς", "Θέμα"),
    "hr": ("Šalje", "Poslano", "Prima", "Predmet"),
    "ja": ("差出人", "送信日時", "宛先", "件名"),
    "zh": ("发件人", "发送时间", "收件人", "主题"),
    "zh-TW": ("寄件者", "寄件日期", "收件者", "主旨"),
    "ko": ("보낸 사람", "보낸 날짜", "받는 사람", "제목"),
    "ar": ("من", "تم الإرسال", "إلى", "الموضوع"),
    "he": ("מאת", "נשלח", "אל", "נושא"),
    "bg": ("От", "Изпратено", "До", "Относно"),
    "sr": ("Od", "Poslato", "Za", "Naslov"),
    "sl": ("Od", "Poslano", "Za", "Zadeva"),
    "lt": ("Nuo", "Išsiųsta", "Kam", "Tema"),
    "lv": ("No", "Nosūtīts", "Kam", "Tēma"),
    "et": ("Saatja", "Saadetud", "Adressaat", "Teema"),
    "ca": ("De", "Enviat", "Per a", "Assumpte"),
    "vi": ("Từ", "Đã gửi", "Đến", "Chủ đề"),
    "th": ("จาก", "ส่ง", "ถึง", "เรื่อง"),
    "id": ("Dari", "Dikirim", "Kepada", "Subjek"),
    "fa": ("از", "ارسال", "به", "موضوع"),
    "hi": ("से", "भेजा गया", "को", "विषय"),
    "uk": ("Від", "Надіслано", "Кому", "Тема"),
    "it": ("Da", "Inviato", "A", "Oggetto"),
    "nl": ("Van", "Verzonden", "Aan", "Onderwerp"),
    "sv": ("Från", "Skickat", "Till", "Ämne"),
    "no": ("Fra", "Sendt", "Til", "Emne"),
    "pt": ("De", "Enviado", "Para", "Assunto"),
    "unknown here": ("Kutoka", "Imetumwa", "Kwenda", "Mada"),
}
VALUES = ("Acme <sales@acme.example>", "25.11.2026 10:00", "Ann <ann@lee.example>", "Fit")


def block(labels, separator=": "):
    return "\n".join(f"{label}{separator}{value}" for label, value in zip(labels, VALUES))


@pytest.mark.parametrize("language", LABELS)
@pytest.mark.parametrize("rule", ["", "________________________________\n"])
def test_block_of_outlook(language, rule):
    quoted = f"{rule}{block(LABELS[language])}\n\nDoes it fit?\nAcme, +44 20 7946 0018"
    assert split_quote(f"{NEW}\n\n{quoted}") == (NEW, "", quoted, "")


@pytest.mark.parametrize("language", ["zh", "ja", "ko"])
def test_wide_colons(language):
    assert cut_quote(f"{NEW}\n\n{block(LABELS[language], '：')}\n\nDoes it fit?") == NEW


@pytest.mark.parametrize(
    "attribution",
    [
        "2026年11月20日(金) 10:11 Acme <sales@acme.example>:",
        "Acme <sales@acme.example> 于2026年11月20日周五 10:11写道：",
        "2026년 11월 20일 (금) 오전 10:11, Acme <sales@acme.example>님이 작성:",
        "Vào Th 6, 20 thg 11, 2026 vào lúc 10:11 Acme <sales@acme.example> đã viết:",
        "Pada tanggal Jum, 20 Nov 2026 pukul 10.11 Acme <sales@acme.example> menulis:",
        "בתאריך יום ו׳, 20 בנוב׳ 2026 ב-10:11 מאת Acme <sales@acme.example>:",
        "في الجمعة، 20 نوفمبر 2026 في 10:11 ص تمت كتابة ما يلي بواسطة Acme <sales@acme.example>:",
        "Στις Παρ 20 Νοε 2026 στις 10:11 π.μ., ο χρήστης Acme <sales@acme.example> έγραψε:",
        "pt., 20 lis 2026 o 10:11 Acme <sales@acme.example> napisał(a):",
        "pá 20. 11. 2026 v 10:11 odesílatel Acme <sales@acme.example> napsal:",
        "Acme <sales@acme.example> ezt írta (időpont: 2026. nov. 20., P, 10:11):",
        "20 Kas 2026 Cum, 10:11 tarihinde Acme <sales@acme.example> şunu yazdı:",
        "piektd., 2026. g. 20. nov., plkst. 10:11 — lietotājs Acme\n(<sales@acme.example>) rakstīja:",
        "pe 20. marrask. 2026 klo 10.11 Acme (sales@acme.example) kirjoitti:",
    ],
)
@pytest.mark.parametrize("mark", ["> ", ""])
def test_attributions(attribution, mark):
    assert cut_quote(f"{NEW}\n\n{attribution}\n\n{mark}Does it fit?") == NEW


@pytest.mark.parametrize(
    "text",
    [
        "Please quote:\n\nFrom: Hull\nTo: Bergen\nDate: 12.12.2026\nGoods: 30 kettles\n\nThanks",
        "Ein Umzug:\nVon: Hamburg, Lange Reihe 5\nAn: Wien, Ring 7\nDatum: 12.12.2026\nUmfang: 60 m3",
        "Перевозка:\nОт: Тверь\nДо: Пермь\nДата: 12.12.2026\nГруз: 3 паллеты",
        "Am 12.11.2026 um 10:30 schrieb mir Ihr Kollege Folgendes:\n\nBitte die Maße schicken.",
        "Your colleague wrote to me on 12.11.2026 at 10:15:\n\nSend the measures.\n\nHere they are.",
        "Your colleague said on 12.11.2026 that I have to send the measures:\n\nwidth 180",
        "Please quote:\n\nFrom: Oslo\nTo: Bergen\nDate: 10.12.2026 10:00\nSubject: kettles\nI need it fast.",
        "Print on the card:\n\nFrom: Mum\nTo: Tom\nSubject: Birthday\nDate: 1 May 2026 10:00\n\nHappy birthday Tom!",
        "Откуда\nОт: Москва\nКому: Тверь\nДата: 10.12.2026 10:00\nТема: чайники\n\nСколько стоит перевозка",
        "Le 12/11/2026 à 10:15 votre collègue a écrit :\n\nEnvoyez les mesures.",
        "20.11.2026 в 10:30 ваш менеджер написал мне:\n\nПришлите размеры.",
    ],
)
def test_words_of_the_writer_are_no_quotation(text):
    assert split_quote(text) == (text, "", "", "")


def test_lines_with_marks_that_nobody_attributes():
    """In an answer they are what it answers, elsewhere what the writer pasted."""
    text = "Another shop offers this:\n\n> Kettle, 40 euros\n\nCan you beat it?"
    assert split_quote(text, answers=False) == (text, "", "", "")
    assert split_quote(text) == (
        "Another shop offers this:", "", "> Kettle, 40 euros", "Can you beat it?")


def test_answers_in_a_quotation_stay_in_order():
    text = (
        "See below.\n\nOn 20.11.2026 Acme <a@acme.example> wrote:\n> Which colour do you want for the twelve kettles "
        "in the\nnext order?\n> Red, blue?\n\nBlue.\n\n> Where to?\nAarhus, ground floor.\n-- \nAnn"
    )
    new, _passed_on, quoted, typed = split_quote(text)
    assert (new, typed) == ("See below.", "Blue.\n\nAarhus, ground floor.\n-- \nAnn")
    assert "next order?" in quoted and "Blue." not in quoted


@pytest.mark.parametrize(
    "said",
    [
        "My answers are below in red.",
        "Meine Antworten stehen unten im Text.",
        "Ответы ниже, красным.",
        "Mes réponses sont ci-dessous en rouge.",
        "Mis respuestas están abajo en rojo.",
        "Odpowiedzi poniżej.",
    ],
)
def test_answers_that_nothing_marks(said):
    """Rather all of the quotation than none of the answers."""
    split = split_quote(f"{said}\n\n{QUOTES['outlook en, bare']}\nBlue, please.")
    assert split.new == said and split.passed_on.endswith("Blue, please.") and not split.quoted


@pytest.mark.parametrize(
    "divider",
    [
        "---------- Forwarded message ---------",
        "Begin forwarded message:",
        "-------- Weitergeleitete Nachricht --------",
        "---------- Přeposlaná zpráva ----------",
        "---------- 转发的邮件 ---------",
        "-------- Пересылаемое сообщение --------",
    ],
)
def test_what_is_passed_on_is_text(divider):
    letter = f"{divider}\n\nFrom: Bo <bo@ek.example>\nTo: Ann <ann@lee.example>\nSubject: Roof\n\nThe roof leaks."
    assert split_quote(f"Can you help?\n\n{letter}") == ("Can you help?", letter, "", "")


def test_what_outlook_passes_on_is_text_unless_it_is_ours():
    own = frozenset({"sales@acme.example"})
    ours = f"{NEW}\n\n{block(LABELS['nl'])}\n\nDoes it fit?"
    assert split_quote(ours, passes_on=True, own=own).text == NEW
    assert split_quote(ours, passes_on=True).text == ours
    assert split_quote(ours, passes_on=False).text == NEW
    strange = ours.replace("sales@acme.example", "bo@ek.example")
    assert split_quote(strange, answers=False, own=own).text == strange
    assert split_quote(strange, answers=True, own=own).text == split_quote(strange, answers=False).text == NEW


@pytest.mark.parametrize(
    "subject", ["Re: a", "AW: a", "[Shop] Re: a", "Odp: a", "SV: a", "RE[2]: a", "返信: a", "回复：a"]
)
def test_subject_of_an_answer(subject):
    assert is_answer(subject)


@pytest.mark.parametrize("subject", ["Reading: a", "a", "Research", "Fwd: a"])
def test_subject_of_no_answer(subject):
    assert not is_answer(subject)


def html_letter(body, **headers):
    lines = {
        "From": "Ann <ann@lee.example>",
        "To": "sales@acme.example",
        "Subject": "Re: Offer",
        "Content-Type": "text/html; charset=utf-8",
        **headers,
    }
    raw = "".join(f"{name}: {value}\n" for name, value in lines.items()) + f"\n<html><body>{body}</body></html>"
    (interest,) = parsers.parse(raw.encode(), Context(own_addresses=frozenset({"sales@acme.example"}))).found
    return interest


GMAIL = (
    '<div dir="ltr">We take it.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" '
    'class="gmail_attr">{}<br></div><blockquote class="gmail_quote">{}</blockquote></div>'
)
HTML = {
    "gmail, any language": GMAIL.format("Kwa tarehe 20 Novemba Acme aliandika", "Twelve, 480 euros."),
    "gmail, answer between": (
        '<div class="gmail_quote"><div class="gmail_attr">On Friday Acme wrote:</div><blockquote class="gmail_quote">'
        'Take it?</blockquote><div>We take it.</div><blockquote class="gmail_quote">Acme</blockquote></div>'
    ),
    "apple": '<div>We take it.</div><blockquote type="cite"><div>On Friday, Acme wrote:</div>Twelve.</blockquote>',
    "thunderbird": '<div class="moz-cite-prefix">Am Freitag schrieb Acme:</div><blockquote type="cite">12</blockquote>'
    '<p>We take it.</p>',
    "outlook web": '<div>We take it.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Kutoka:</b> Acme'
    '</div><div>Twelve, 480 euros.</div>',
    "outlook": '<p>We take it.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm '
    '0cm"><p>From: Acme<br>Sent: Friday<br>To: Ann<br>Subject: Offer</p></div></div><p>Twelve.</p>',
    "yahoo": '<div>We take it.</div><div class="yahoo_quoted">On Friday Acme wrote:<div>Twelve.</div></div>',
}


@pytest.mark.parametrize("client", HTML)
def test_quotation_in_html(client):
    interest = html_letter(HTML[client])
    assert interest.text == "We take it." and interest.quoted


@pytest.mark.parametrize(
    "body",
    [
        '<p>Can you beat this?</p><blockquote class="gmail_quote">Kettle, 40 euros.</blockquote>',
        '<p>Can you beat this?</p><blockquote>Kettle, 40 euros.</blockquote>',
        '<p>Can you beat this?</p><blockquote cite="https://shop.example/9">Kettle, 40 euros.</blockquote>',
    ],
)
def test_own_material_in_the_format_of_a_quotation(body):
    interest = html_letter(body, Subject="Question")
    assert "Kettle, 40 euros." in interest.text and not interest.quoted


@pytest.mark.parametrize(
    "body",
    [
        '<p>For my neighbour.</p><div class="gmail_quote"><div class="gmail_attr">'
        '---------- Forwarded message ---------'
        '<br>From: Bo &lt;bo@ek.example&gt;<br>Subject: Roof</div><p>The roof leaks.</p></div>',
        '<p>For my neighbour.</p><hr><div id="divRplyFwdMsg"><b>From:</b> Bo &lt;bo@ek.example&gt;<br>'
        '<b>Sent:</b> Friday '
        '10:11<br><b>To:</b> Ann<br><b>Subject:</b> Roof</div><p>The roof leaks.</p>',
        '<div>For my neighbour.</div><blockquote type="cite"><div>Begin forwarded message:</div><div>From: Bo '
        '&lt;bo@ek.example&gt;</div><div>The roof leaks.</div></blockquote>',
    ],
)
def test_passed_on_in_html(body):
    interest = html_letter(body, Subject="Fwd: Roof")
    assert interest.text.startswith("For my neighbour.") and "The roof leaks." in interest.text
    assert "bo@ek.example" in interest.text and not interest.quoted


def test_answers_in_a_colour():
    body = (
        '<p>My answers are below in red.</p><blockquote type="cite"><p>Size?</p><p><span style="color:#FF0000">Large.'
        '</span></p><p style="color:#1F497D">Acme</p></blockquote>'
    )
    interest = html_letter(body)
    assert interest.text == "My answers are below in red.\n\nLarge." and "Size?" in interest.quoted


def test_phone_of_the_quotation_is_not_the_writers():
    quoted = block(LABELS["pl"]) + "\n\nAcme, tel. +44 20 7946 0018"
    raw = f"From: ann@lee.example\nSubject: Re: Fit\nContent-Type: text/plain; charset=utf-8\n\n{{}}{quoted}".format
    for above, phone in (("We take it.\n\n", ""), ("Call +49 30 1234567.\n\n", "+49 30 1234567"), ("", "")):
        (interest,) = parsers.parse(raw(above).encode(), Context()).found
        assert interest.phone == phone


OUTLOOK_WEB = '<p>{}</p><div id="divRplyFwdMsg"><b>From:</b> Acme</div><div><p>Size?</p><p>{}</p></div>'


def test_answers_below_in_outlook():
    red = '<span style="color:red">Large.</span>'
    assert html_letter(OUTLOOK_WEB.format("See below.", red)).text == "See below.\n\nLarge."
    assert html_letter(OUTLOOK_WEB.format("See below.", "Large.")).text == "See below."
    text = html_letter(OUTLOOK_WEB.format("My answers are below.", "Large.")).text
    assert text.startswith("My answers are below.") and text.endswith("Size?\n\nLarge.")
    bold = html_letter(OUTLOOK_WEB.format("Meine Antworten unten, fett.", "<b>Gross.</b>"))
    assert bold.text == "Meine Antworten unten, fett.\n\nGross."


def test_letter_of_a_stranger_in_one_that_answers_nobody():
    block = OUTLOOK_WEB.format("For my neighbour.", "The roof leaks.").replace(
        "<b>From:</b> Acme", "<b>From:</b> {}<br><b>Sent:</b> 20.11.2026 10:11<br><b>To:</b> Ann<br><b>Subject:</b> a"
    )
    assert "The roof leaks." in html_letter(block.format("Bo &lt;bo@ek.example&gt;"), Subject="Roof").text
    assert html_letter(block.format("&lt;sales@acme.example&gt;"), Subject="Roof").text == "For my neighbour."
    assert html_letter(block.format("Bo &lt;bo@ek.example&gt;")).text == "For my neighbour."


@pytest.mark.parametrize(
    "attribution",
    ["În vin., 20 nov. 2026 la 10:11, Acme <sales@acme.example> a scris:",
     "Il giorno ven 20 nov 2026 alle ore 10:11 Acme <sales@acme.example> ha scritto:"])
def test_attribution_tells_of_no_action(attribution):
    """Whatever the id of the letter looks like."""
    head = "From: Ann Lee <ann@lee.example>\nTo: sales@acme.example\nSubject: Re: Fit\n"
    head += "Message-ID: <t_1@lee.example>\n\n"
    outcome = parsers.parse(
        f"{head}{NEW}\n\n{attribution}\n\n> Hi\n".encode(), Context(own_addresses=frozenset({"sales@acme.example"})))
    assert [(outcome.parser, found.text) for found in outcome.found] == [("letter", NEW)]
