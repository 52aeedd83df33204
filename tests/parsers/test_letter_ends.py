# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The ends of letters in many languages: closings, lines of telephones, signatures without a closing."""

import pytest

from parsers.signature import cut_signature

SIGNATURE = "Bernd Wolf\nWolf Elektro GmbH\nHafenstr. 12\nTel. 0421 123456\nwww.wolf.example"


def test_signature_without_a_closing():
    assert cut_signature(f"Is it loud?\n\n{SIGNATURE}", "Bernd Wolf bernd@wolf.example") == "Is it loud?"


@pytest.mark.parametrize("text", [
    f"Please deliver to:\n\n{SIGNATURE}",
    f"Is it loud?\n\n{SIGNATURE}\nCan you call me on Monday?",
    "My address:\n\nBernd Wolf\nHafenstr. 12\nBremen",
    "Is it loud?\n\nBernd",
])
def test_what_only_looks_like_one_stays(text):
    assert cut_signature(text, "Bernd Wolf bernd@wolf.example") == text


@pytest.mark.parametrize("end", [
    "धन्यवाद,\nअनिल शेखावत", "Рақмет,\nAnil Shekhawat", "ধন্যবাদান্তে\nঅনিল শেখাওয়াত", "Eskerrik asko,\nAnil",
    "Adeitasunez,\nAnil"])
def test_closings_of_more_languages_and_a_name_in_its_own_script(end):
    assert cut_signature(f"Is it loud?\n\n{end}", "Anil Shekhawat anil@wolf.example") == "Is it loud?"


@pytest.mark.parametrize("text", ["Is it loud?\n\nधन्यवाद,\nलाल वाला भेजें", "Is it loud?\n\nधन्यवाद,\nThe red one"])
def test_what_stands_below_thanks_and_is_no_name_of_his_stays(text):
    assert cut_signature(text, "Anil Shekhawat anil@wolf.example") == text


SENT_FROM = (
    "تم الإرسال من الـ iPhone|Enviat des del meu iPhone|Poslano s mog iPhonea|Poslano s iPhone uređaja|"
    "Odesláno z iPhonu|Sendt fra min iPhone|Verstuurd vanaf mijn iPhone|Lähetetty iPhonesta|"
    "Envoyé de mon iPhone|Von meinem iPhone gesendet|Στάλθηκε από το iPhone μου|נשלח מה-iPhone שלי|"
    "मेरे iPhone से भेजा गया|Az iPhone készülékemről küldve|Dikirim dari iPhone saya|Inviato da iPhone|"
    "iPhoneから送信|나의 iPhone에서 보냄|Dihantar dari iPhone saya|Wysłane z iPhone'a|Enviado do meu iPhone|"
    "Trimis de pe iPhone-ul meu|Отправлено с iPhone|Odoslané z iPhonu|Skickat från min iPhone|"
    "ส่งจาก iPhone ของฉัน|iPhone'umdan gönderildi|Надіслано з iPhone|Đã gửi từ iPhone của tôi|发自我的iPhone|"
    "從我的iPhone傳送|Poslano iz iPhona|Išsiųsta iš mano iPhone|Nosūtīts no mana iPhone|"
    "Saadetud minu iPhone'ist|Изпратено от моя iPhone|Gesendet von meinem Galaxy|Von meinem Galaxy gesendet|"
    "Verzonden vanaf mijn Galaxy|Inviato dal mio Galaxy|Envoyé depuis mon appareil Galaxy|Envoyé de mon Galaxy|"
    "Enviado desde mi Galaxy|Wysłane z mojego Galaxy|Odesláno ze zařízení Galaxy|Galaxyから送信|"
    "내 Galaxy에서 보냄|Enviado do meu Galaxy|Отправлено с устройства Galaxy|Skickat från min Galaxy|"
    "Lähetetty Galaxy-laitteestani|Odoslané z môjho zariadenia Galaxy|Galaxy cihazımdan gönderildi|"
    "Trimis de pe Galaxy|Στάλθηκε από τη συσκευή μου Galaxy|Az én Galaxy készülékemről küldve|"
    "Надіслано з мого пристрою Galaxy|Saadetud minu Galaxy seadmest|Outlook für iOS beziehen|"
    "Laden Sie Outlook für iOS herunter|Télécharger Outlook pour iOS|Obtenir Outlook pour iOS|"
    "Obtener Outlook para iOS|Ottieni Outlook per iOS|Scarica Outlook per iOS|Obter o Outlook para iOS|"
    "Obtenha o Outlook para Android|Outlook voor iOS downloaden|Download Outlook voor Android|"
    "Pobierz aplikację Outlook dla systemu iOS|Získejte Outlook pro iOS|Získat Outlook pro Android|"
    "Hämta Outlook för iOS|Hent Outlook til iOS|Få Outlook for iOS|Skaffa Outlook för iOS|Hanki Outlook for iOS|"
    "Скачать Outlook для iOS|Загрузить Outlook для Android|Получить Outlook для iOS|Завантажити Outlook для iOS|"
    "iOS için Outlook'u edinin|Obțineți Outlook pentru iOS|Outlook for iOS を入手|获取 Outlook for iOS|"
    "取得 iOS 版 Outlook|iOS용 Outlook 다운로드|Λήψη του Outlook για iOS|الحصول على Outlook لـ iOS|"
    "קבל את Outlook עבור iOS|Gesendet mit der mobilen Mail App|Gesendet mit der WEB.DE Mail App|"
    "Gesendet mit der GMX Mail App|Von meinem Handy gesendet|Von unterwegs gesendet|Sent from mobile|"
    "Sent from my mobile device|Sent on the go|Envoyé depuis l’application Mail Orange|"
    "Envoyé à partir de Outlook pour Android|Provenance : Courrier pour Windows|Gesendet von Mail für Windows|"
    "Von Outlook gesendet|Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.|"
    "Sent from my Android device with K-9 Mail. Please excuse my brevity.|Отправлено из мобильной Яндекс Почты|"
    "Отправлено из Яндекс.Почты для мобильных|Отправлено из Почты Mail.ru|Отправлено с мобильного устройства|"
    "Отправлено с Honor|Отправлено с POCO|Отправлено из myMail для iOS|发自我的小米手机|来自我的华为手机|"
    "发自网易邮箱大师|发自 Outlook|iPadから送信|スマートフォンから送信|Yahoo!メール for iPhone から送信|"
    "Sent from Yahoo Mail for iPhone|Sent from Yahoo Mail on Android|Enviado do Yahoo Mail no Android|"
    "Gesendet von Yahoo Mail auf Android|Envoyé à partir de Yahoo Mail pour Android|"
    "Inviato da Yahoo Mail su Android|Sent with Spark|Sent from Spark Mail|Sent via Superhuman iOS|"
    "Sent with Shortwave|Sent with Aqua Mail for Android|Verzonden met Outlook voor Android|"
    "Wysłane z aplikacji Poczta dla systemu Windows|Odesláno z Pošty pro Windows|"
    "Skickades från E-post för Windows|Sendt fra Mail til Windows|Sendt fra Outlook for iOS|"
    "Küldve: Posta a Windowshoz|Windows için Posta ile gönderildi|Enviado desde Correo para Windows|"
    "Inviato da Posta per Windows|Enviado do Email para Windows|Отправлено из Почты для Windows|"
    "Sent from eM Client"
)


def test_lines_of_telephones_and_programs():
    """Of Apple's, Samsung's, Microsoft's, Yahoo's and others' programs, in the languages in which they come."""
    left = [line for line in SENT_FROM.split("|") if cut_signature(f"Is it loud?\n\n{line}", "Ann") != "Is it loud?"]
    assert not left


@pytest.mark.parametrize("line", [
    "Sent via DHL", "Das Handy wurde gestern versendet", "Mein iPhone habe ich gestern gesendet",
    "Sent by post on Monday",
    "Отправлено вчера, телефон 8 912", "iPhone dün gönderildi", "I use Outlook for Android", "Enviado ayer por correo",
    "Wir suchen Outlook für Android Schulung", "Poslano z Brna poštou", "Versendet mit DHL, Handy liegt bei",
    "Sent from our warehouse by mail", "Inviato da Roma con corriere",
])
def test_what_was_sent_otherwise_is_text(line):
    assert cut_signature(f"Is it loud?\n\n{line}", "Ann") == f"Is it loud?\n\n{line}"


CLOSINGS = (
    "Viele liebe Grüße|Sonnige Grüße|Mit freundlichen Grüßen und vielen Dank|Vielen Dank und freundliche Grüße|"
    "Danke und Gruß|Mit kollegialen Grüßen|Avec mes salutations distinguées|Cordiales salutations|Respectfully yours|"
    "Reciban un cordial saludo|Gracias y saludos|Grazie e saluti|Obrigado e cumprimentos|Łączę wyrazy szacunku|"
    "Děkuji a s pozdravem|Искренне Ваш|Заранее спасибо, с уважением|С уважение|Ευχαριστώ, με εκτίμηση|"
    "Teşekkürler, saygılarımla|Pozdrav|Hälsningar|Mange hilsner|Cordialment|مع خالص التحية|مع الشكر والتقدير|顺颂商祺|"
    "Kveðja|პატივისცემით|Hörmətlə|Agur bero bat|Liebi Grüess|בברכה רבה"
)


def test_closings():
    left = [
        row for row in CLOSINGS.split("|")
        if cut_signature(f"Is it loud?\n\n{row}\nAnn Lee\nHead", "Ann") != "Is it loud?"]
    assert not left


@pytest.mark.parametrize("text", [
    "Please give him my regards.", "He sends his regards\nfrom the office.", "Is it loud?\n\nThanks\nTom",
    "Is it loud?\n\nThanks", "Is it loud?\n\nThanks Tom for the picture", "Many thanks to Ann Lee in your office.",
    "Wir hätten gern Karten mit Grüßen\naus Bremen.",
])
def test_what_only_looks_like_a_closing_stays(text):
    assert cut_signature(f"Hello,\n\n{text}", "Ann") == f"Hello,\n\n{text}"


def test_name_and_numbers_below_thanks():
    text = "Is it loud?\n\nThanks,\nAnn Lee\nLee Ltd\nTel. 0421 123456\nwww.lee.example"
    assert cut_signature(text, "Ann Lee") == "Is it loud?"


@pytest.mark.parametrize(("thanks", "name", "writer"), [
    ("Thanks,", "Ann", "Ann Lee"), ("谢谢！", "梁秀芳", "梁秀芳"), ("謝謝", "陳怡君", "陳怡君"),
    ("非常感谢您的帮助。", "梁秀芳", "梁秀芳"), ("以上、よろしくお願いいたします。", "森 裕子", "森 裕子"),
    ("どうぞ宜しくお願い申し上げます。", "森 裕子", "森 裕子"),
    ("Obrigado,", "Marcos", "Marcos Silva"), ("Merci d'avance", "Mme Roux", "Léa Roux"),
    ("धन्यवाद", "सुरेश शर्मा", "सुरेश शर्मा"), ("ขอบคุณครับ", "สมชาย", "สมชาย ใจดี"), ("감사합니다.", "김민수", "김민수"),
    ("Vielen Dank im Voraus!", "Uwe Berg\nEinkauf", "Berg, Uwe"),
])
def test_thanks_above_the_own_name_close_a_letter(thanks, name, writer):
    assert cut_signature(f"Is it loud?\n\n{thanks}\n{name}", writer) == "Is it loud?"


@pytest.mark.parametrize("thanks", [
    "Thanks for your patience,", "Many thanks for your quick reply!", "Danke für Ihre Mühe", "Merci pour votre aide,",
    "Grazie per la pazienza,", "Gracias por su atención.", "Dziękuję za pomoc", "Tack för hjälpen!",
    "Спасибо за помощь!", "Bedankt voor uw reactie", "Ευχαριστώ για την βοήθεια σας"])
def test_thanks_for_what_letters_are_closed_with(thanks):
    assert cut_signature(f"Is it loud?\n\n{thanks}\nAnn Lee", "Ann Lee ann@lee.example") == "Is it loud?"


@pytest.mark.parametrize("thanks", [
    "Thanks for nothing,", "Thanks for the broken kettle,", "Thanks for your patience with the broken one,",
    "Danke für die kaputte Kanne", "Grazie per la pazienza che non ho"])
def test_thanks_that_tell_something_stay(thanks):
    text = f"Is it loud?\n\n{thanks}\nAnn Lee"
    assert cut_signature(text, "Ann Lee ann@lee.example") == text


def test_thanks_above_a_frame_in_which_the_firm_stands_first():
    frame = "━" * 20
    end = f"以上、よろしくお願いいたします。\n\n{frame}\n有限会社森金物\n  森 裕子\n  TEL 03-5550-0142\n{frame}"
    assert cut_signature(f"音は大きいですか。\n\n{end}", "森 裕子 mori@wolf.example") == "音は大きいですか。"


def test_thanks_before_the_own_name_close_a_letter():
    assert cut_signature("Is it loud?\n\nMany thanks, Ann", "Ann Lee") == "Is it loud?"


CLOSED = (
    "敬祝 商祺|敬祝商安|順頌商祺|此致 敬禮|祝您工作顺利|祝 商安|谨启|敬上|"
    "مع التحية،|مع خالص الشكر|مع الشكر والتقدير|وتقبلوا فائق الاحترام|"
    "با تشکر فراوان|בתודה מראש|Get Outlook for iOS<https://aka.ms/o0ukef>|"
    "Outlook voor Android downloaden<https://aka.ms/AAb9ysg>|Sent via Superhuman (https://sprh.mn/?vip=a@lee.example)"
)


def test_closings_of_the_east_and_lines_with_where_they_lead():
    left = [row for row in CLOSED.split("|") if cut_signature(f"Is it loud?\n\n{row}\nAnn Lee", "Ann Lee") not in (
        "Is it loud?", "Is it loud?\n\nAnn Lee")]
    assert not left


DAYS = (
    "Have a nice day,|Schönen Tag noch|Noch einen schönen Tag!|Schönes Wochenende|"
    "Bonne journée,|Passez une excellente soirée|"
    "Que tenga un buen día|Buona giornata|Buon weekend|Boa semana|Fijne dag nog|Prettig weekend|Miłego dnia|"
    "Hezký den|"
    "Přeji hezký den,|Pekný deň|Szép napot kívánok!|O zi frumoasă|Ugodan dan|Приятен ден|Хорошего дня!|Гарного дня|"
    "God weekend|Ha en fin dag|Ha en bra dag|Mukavaa viikonloppua|İyi günler|Καλό απόγευμα|"
    "יום טוב|روز خوش|祝您愉快的一天"
)


def test_wishes_for_the_day():
    left = [
        row for row in DAYS.split("|") if cut_signature(f"Is it loud?\n\n{row}\nAnn Lee", "Ann Lee") != "Is it loud?"]
    assert not left


@pytest.mark.parametrize("text", [
    "Hezký den\nje to hlasité?", "Bom dia, Jana!\n\nIs it loud?", "Is it loud?\n\nHave a nice day",
    "Buona giornata\nIs it loud?",
    "We ask for:\n\nSchönen Tag noch\nin gold letters on the cup",
])
def test_wishes_that_are_text(text):
    assert cut_signature(text, "Ann Lee") == text


def test_delimiter_of_a_telephone():
    below = "-- \nWysłane z urządzenia Android za pomocą K-9 Mail. Proszę wybaczyć moją zwięzłość."
    assert cut_signature(f"Is it loud?\n{below}", "Ann Lee") == "Is it loud?"


@pytest.mark.parametrize(("below", "writer"), [
    ("Ann Lee", "Ann Lee ann@lee.example"), ("Ann Lee\nHead of Noise", "Ann Lee ann@lee.example"),
    ("佐藤 健", "佐藤 健 ken@sato.example"),
])
def test_whole_name_without_a_closing(below, writer):
    assert cut_signature(f"Is it loud?\n\n{below}", writer) == "Is it loud?"


@pytest.mark.parametrize("text", [
    "Is it loud?\n\nAnn", "Please engrave:\n\nAnn Lee", "Please address it to\n\nAnn Lee",
    "Is it loud?\n\nAnn Lee\nHafenstr. 12\nBremen",
    "Is it loud?\n\nAnn Lee\nwants to know", "Ann Lee",
])
def test_names_that_are_text(text):
    assert cut_signature(text, "Ann Lee ann@lee.example") == text


FAREWELLS = (
    "Take care,|Very truly yours,|Herzlichst|Viele Grüße und schönes Wochenende|Saludos cordiales desde Bilbao|"
    "A presto,|"
    "Děkuji a přeji hezký den|Pekný deň praje|Mulțumesc, o zi frumoasă|Dėkoju, pagarbiai|Teşekkürler, iyi günler|"
    "С уважением и наилучшими пожеланиями|З вдячністю|Со почит|Përshëndetje|תודה רבה ובברכה|با آرزوی موفقیت|"
    "ขอบคุณและขอแสดงความนับถือ|Trân trọng kính chào|Yang benar,|Kær kveðja|Le meas|Vriendelike groete|"
    "Veuillez agréer, Madame, Monsieur, mes salutations distinguées."
)


def test_farewells_and_two_closings():
    left = [
        row for row in FAREWELLS.split("|")
        if cut_signature(f"Is it loud?\n\n{row}\nAnn Lee\nLee Ltd", "Ann Lee") != "Is it loud?"]
    assert not left


SPOKEN = (
    "Guten Tag,\n\nich möchte einen Kessel.|And two cups too, for my mum.|Also send two cups|Lieferung nach Bremen|"
    "Oh, the red one goes to Bergen. Tom takes it.|И ещё доставка в Тверь к пятнице|A ještě hrnek k tomu|"
    "Και δύο φλιτζάνια|ואני צריכה גם שתי כוסות|وأحتاج كوبين أيضا|وأحتاج 2 كوبين أيضا|Và hai cái cốc nữa giao đến Huế|"
    "Ir dar du puodeliai|Kan den leveres i Odense på torsdag|カップを2個お願いいたします|还要两个杯子|"
    "컵 2개도 보내 드리면 좋겠어요|และแก้วสองใบ|Können Sie auch Tassen bedrucken|"
    "Invoice to tom@reed.example, goods to me|"
    "Ring 0421 123456 after six, my husband takes it then."
)


@pytest.mark.parametrize("closing", [
    "Regards\nAnn Lee", "Regards, Ann", "Cordialement,\nAnn", "Hav en god dag\nAnn Lee", "Gracias y un saludo\nAnn"])
def test_what_is_said_below_a_closing_stays(closing):
    """The second half of a letter in two languages, and what somebody forgot."""
    left = [row for row in SPOKEN.split("|") if cut_signature(f"Is it loud?\n\n{closing}\n\n{row}", "Ann Lee") != (
        f"Is it loud?\n\n{row}")]
    assert not left


@pytest.mark.parametrize("text", [
    "Is it loud?\n\nSee you soon\nAnn Lee\nand bring the kettle which I left at the shop",
    "Es ruidoso?\n\nUn saludo\nAnn\nCalle Mayor 3, es para enviar aquí el martes",
])
def test_what_is_said_right_below_the_name_stays(text):
    assert cut_signature(text, "Ann Lee").endswith(text.split("\n")[-1])


@pytest.mark.parametrize("below", [
    "Ann Lee\nLeiterin Einkauf und Logistik\n\nLee Ltd\n28195 Bremen\n\nTel. 0421 123456\nwww.lee.example",
    "Ann Lee\nHead of Noise\nLee Ltd\n\nOffice hours: Mon to Fri 9-17",
    "Ann\nменеджер по закупкам\n+7 900 123 45 67", "Ann\n\nменеджер отдела закупок\nООО «Ли»\n+7 900 123 45 67",
    "Ann\n\nThis e-mail is confidential. Please delete it if it is not for you.",
    "Ann\n\n02.03.2026, 12:21, Acme <sales@acme.example>\n\nIt is not loud.",
    "株式会社 佐藤\n\n東京都港区 1-2-3",
])
def test_who_writes_and_how_one_reaches_him_is_cut(below):
    assert cut_signature(f"Is it loud?\n\nRegards\n{below}", "Ann Lee 佐藤") == "Is it loud?"


@pytest.mark.parametrize("text", [
    "Hello,\n\nthe text on the cake shall be\n\nAll the best\nPeter",
    "Hello,\n\nthe text on the cake shall be this.\n\nAll the best\nPeter",
    "auf die Karte soll\n\nLiebe Grüße\nOma und Opa\n\nund auf die zweite Karte\n\nAlles Gute\nTante Eva",
    "please engrave the name on it.\n\nBest wishes\nTo Grandma Rose",
    "Hello, send me\n\nCheers\nSingle malt\nOld Port",
    "I look for the book\n\nSincerely\nThe Times",
    "Looking for these records\n\nLP\nCheers\nRespect",
    "Offer for these\n\nKR\n3 red\nLG\n5 blue\nBest\n2 green",
    "The plaque shall read as follows.\n\nAnn Lee\nBest Teacher",
    "Please send two. The address is as follows.\n\nAnn Lee\nMain street 3\nann@lee.example\n+47 22 33 44 55",
    "Hi, two kettles.\n\n--\n\nGuten Tag,\n\nzwei Kessel wären schön.",
])
def test_closings_and_names_that_are_the_matter_stay(text):
    assert cut_signature(text, "Ann Lee ann@lee.example") == text


@pytest.mark.parametrize(("text", "kept"), [
    ("What does it cost\n\nBest regards\nAnn", "What does it cost"),
    ("What does it cost\n\nMfG", "What does it cost"),
    ("What does it cost?\n\n/Ann", "What does it cost?"),
    ("What does it cost?\n// Ann Lee\nLee Ltd", "What does it cost?"),
    ("Which way is\n/home/ann\nor\n/Tom", "Which way is\n/home/ann\nor\n/Tom"),
    ("Thanks a lot,\n\nBest regards\nTom Reed", "Thanks a lot,"),
    ("What does it cost\n\nBest regards\nTom Reed\nReed Ltd\nann@lee.example", "What does it cost"),
    ("The text shall be\n\nLiebe Grüße\nOma und Opa\n\nMfG\nAnn Lee", "The text shall be\n\nLiebe Grüße\nOma und Opa"),
])
def test_closings_below_what_does_not_end_like_a_sentence(text, kept):
    assert cut_signature(text, "Ann Lee ann@lee.example") == kept


@pytest.mark.parametrize("text", [
    "Guten Tag,\nhier ist Ann Lee von der Lee GmbH, Kundennummer 4711\n\nDer Kessel ist kaputt.\n\nWas tun?",
    "Guten Tag,\nmein Name ist Ann Lee\n\nIch möchte zwölf Kessel.",
    "Good day, my name is Ann Lee\n\nI bought the K-200.\n\nIt leaks.",
])
def test_a_greeting_closes_nothing(text):
    assert cut_signature(text, "Ann Lee ann@lee.example") == text


@pytest.mark.parametrize("end", [
    "谢谢", "よろしくお願いいたします。", "谢谢！\n红色的那一款",
    "よろしくお願いいたします。\n\n森様へお伝えください。"])
def test_thanks_of_the_east_above_no_name_of_his_stay(end):
    assert cut_signature(f"音は大きいですか。\n\n{end}", "森 裕子 mori@wolf.example") == f"音は大きいですか。\n\n{end}"


@pytest.mark.parametrize("text", [
    "次を注文します。\n\nよろしくお願いします。\n赤い やかん\n数量 3 個\n住所 東京都港区1-2-3",
    "我们要订。\n\n谢谢！\n红色 茶壶"])
def test_order_below_thanks_of_the_east_stays(text):
    assert cut_signature(text, "Hanako Sato mori@wolf.example") == text


@pytest.mark.parametrize("row", [
    "iOS için Outlook<https://aka.ms/o0ukef> uygulamasını edinin", "iOS için Outlook uygulamasını edinin",
    "Ota Outlook<https://aka.ms/o0ukef> iOS:lle", "Outlook<https://aka.ms/AAb9ysg>-ის ჩამოტვირთვა"])
def test_what_outlook_offers_in_any_language_goes(row):
    assert cut_signature(f"Is it loud?\n\n{row}") == "Is it loud?"


def test_a_name_and_a_title_above_what_a_program_adds():
    text = "I will have it back to you the same day.\n\nAnn Lee\nVP Operations, Lee Stores\nSent via Superhuman"
    assert cut_signature(text, "Ann Lee ann@lee.example") == "I will have it back to you the same day."


@pytest.mark.parametrize("postscript", [
    "P.S. Bitte behandeln Sie diese E-Mail vertraulich.",
    "PS: the message of your driver is confidential, please call me."])
def test_a_postscript_that_speaks_of_secrets_is_no_lawyers(postscript):
    text = f"Is it loud?\n\nViele Grüße\nAnn Lee\n\n{postscript}"
    assert cut_signature(text, "Ann Lee ann@lee.example") == f"Is it loud?\n\n{postscript}"


@pytest.mark.parametrize("disclaimer", [
    "Bu e-posta ve ekleri gizli bilgi içerebilir. Lütfen silip göndereni bilgilendiriniz.",
    "Táto správa je dôverná. Prosíme, vymažte ju.", "Ova poruka je povjerljiva. Molim vas, obrišite je.",
    "本邮件内容保密，如误收请删除。", "このメールには機密情報が含まれます。破棄をお願いします。",
    "Acest mesaj este confidențial. Vă rog ștergeți-l."])
def test_what_lawyers_have_firms_write(disclaimer):
    assert cut_signature(f"Is it loud?\n\nRegards\nAnn Lee\n\n{disclaimer}", "Ann Lee") == "Is it loud?"
