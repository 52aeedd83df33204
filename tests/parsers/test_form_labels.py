# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Labels of forms and wishes to be called, by language."""

import pytest

from parsers.kinds.forms import from_lines, from_pairs
from parsers.label_words import WORDS
from parsers.labels import LABELS, key_of, wants_call

KEYS = (
    *("name", "first_name", "last_name", "email", "phone", "message"),
    *("subject", "page", "product", "rating", "company"),
)
#: language → a label of each key, as people write it on a form; "" where the language has none of its own
TABLE = {
    "en": "Your name | First name * | Surname | E-mail address | Phone number | Your enquiry | "
    "Subject | Page URL | Product | Rating | Company",
    "ca": "Nom i cognoms |  | Cognoms | Correu electrònic | Telèfon | Missatge | "
    "Assumpte | Pàgina | Producte | Valoració | Nom de l'empresa",
    "ru": "Ваше имя |  | Фамилия | Электронная почта | Контактный телефон | Ваше сообщение | "
    "Тема | Страница | Товар | Оценка | Компания",
    "uk": "Ваше ім’я |  | Прізвище | Електронна пошта | Номер телефону | Повідомлення | "
    "Тема | Сторінка | Товар | Оцінка | Компанія",
    "de": "Ihr Name | Vorname | Nachname | E-Mail-Adresse | Telefonnummer | Ihre Nachricht | "
    "Betreff | Seite | Produkt | Bewertung | Firma",
    "fr": "Nom complet | Prénom | Nom de famille | Adresse e-mail | Téléphone | Votre message | "
    "Objet | URL de la page | Produit | Évaluation | Entreprise",
    "es": "Nombre completo | Nombre de pila | Apellidos | Correo electrónico | Teléfono | Su mensaje | "
    "Asunto | Página | Producto | Valoración | Empresa",
    "it": "Nome e cognome |  | Cognome | Indirizzo e-mail | Telefono | Il tuo messaggio | "
    "Oggetto | Pagina | Prodotto | Valutazione | Azienda",
    "pt": "Seu nome | Primeiro nome | Sobrenome | Endereço de e-mail | Telefone | A sua mensagem | "
    "Assunto | Página | Produto | Avaliação | Empresa",
    "nl": "Uw naam | Voornaam | Achternaam | E-mailadres | Telefoonnummer | Bericht (verplicht) | "
    "Onderwerp | Pagina | Product | Beoordeling | Bedrijfsnaam",
    "pl": "Imię i nazwisko | Imię | Nazwisko | Adres e-mail | Numer telefonu | Treść wiadomości | "
    "Temat | Strona | Produkt | Ocena | Nazwa firmy",
    "da": "Dit navn | Fornavn | Efternavn | E-mailadresse | Telefon | Din besked | "
    "Emne | Side | Vare | Bedømmelse | Virksomhed",
    "sv": "Ditt namn | Förnamn | Efternamn | E-postadress | Telefonnummer | Meddelande | "
    "Ämne | Sida | Vara | Betyg | Företag",
    "nb": "Fullt navn | Fornavn | Etternavn | E-postadresse | Mobilnummer | Din melding | "
    "Emne | Nettside | Produktnavn | Vurdering | Bedrift",
    "fi": "Koko nimi | Etunimi | Sukunimi | Sähköposti | Puhelinnumero | Viestisi | "
    "Aihe | Sivu | Tuote | Arvosana | Yritys",
    "cs": "Jméno a příjmení | Jméno | Příjmení | E-mailová adresa | Telefonní číslo | Vaše zpráva | "
    "Předmět | Stránka | Výrobek | Hodnocení | Společnost",
    "tr": "Ad Soyad | Adınız | Soyadınız | E-posta adresi | Telefon numarası | Mesajınız | "
    "Konu | Sayfa | Ürün | Puan | Şirket",
    "hu": "Teljes név | Keresztnév | Vezetéknév | E-mail cím | Telefonszám | Üzenet | "
    "Tárgy | Oldal | Termék | Értékelés | Cégnév",
    "ro": "Nume și prenume | Prenume | Nume de familie | Adresă de email | Număr de telefon | Mesaj | "
    "Subiect | Pagină | Produs | Evaluare | Companie",
    "zh": "您的姓名 |  |  | 电子邮箱 | 联系电话 | 留言内容 | 主题 | 网址 | 产品名称 | 评分 | 公司名称",
    "ja": "お名前 |  | 姓 | メールアドレス | 電話番号 | お問い合わせ内容 | 件名 | ページ | 商品名 | 評価 | 会社名",
    "ko": "이름 |  |  | 이메일 | 연락처 | 문의 내용 | 제목 | 페이지 | 상품명 | 평점 | 회사명",
    "bg": "Име и фамилия |  | Фамилия | Е-поща | Телефонен номер | Съобщение | "
    "Относно | Страница | Продукт | Оценка | Фирма",
    "sk": "Meno a priezvisko | Krstné meno | Priezvisko | E-mailová adresa | Telefónne číslo | Vaša správa | "
    "Predmet | Stránka | Výrobok | Hodnotenie | Spoločnosť",
    "el": "Ονοματεπώνυμο |  | Επώνυμο | Διεύθυνση email | Τηλέφωνο | Το μήνυμά σας | "
    "Θέμα | Σελίδα | Προϊόν | Βαθμολογία | Εταιρεία",
    "hr": "Ime i prezime |  | Prezime | Adresa e-pošte | Broj telefona | Poruka | "
    "Predmet | Stranica | Proizvod | Ocjena | Tvrtka",
    "sl": "Ime in priimek |  | Priimek | E-poštni naslov | Telefonska številka | Sporočilo | "
    "Zadeva | Stran | Izdelek | Ocena | Podjetje",
    "sr": "Име и презиме |  | Презиме | Имејл адреса | Број телефона | Порука | "
    "Предмет | Страница | Производ | Оцена | Компанија",
    "lt": "Vardas, pavardė |  | Pavardė | El. paštas | Telefono numeris | Žinutė | "
    "Tema | Puslapis | Prekė | Įvertinimas | Įmonė",
    "lv": "Vārds, uzvārds |  | Uzvārds | E-pasts | Tālrunis | Ziņa | "
    "Temats | Lapa | Prece | Vērtējums | Uzņēmums",
    "et": "Ees- ja perekonnanimi | Eesnimi | Perekonnanimi | E-posti aadress | Telefoninumber | Sõnum | "
    "Teema | Leht | Toode | Hinnang | Ettevõte",
    "id": "Nama lengkap | Nama depan | Nama belakang | Alamat email | Nomor telepon | Pesan | "
    "Perihal | Halaman | Produk | Penilaian | Perusahaan",
    "vi": "Họ và tên |  |  | Địa chỉ email | Số điện thoại | Nội dung | "
    "Tiêu đề | Trang | Sản phẩm | Đánh giá | Công ty",
    "th": "ชื่อ-นามสกุล |  | นามสกุล | อีเมล | เบอร์โทรศัพท์ | ข้อความ | "
    "หัวข้อ | หน้า | สินค้า | คะแนน | บริษัท",
    "he": "שם מלא | שם פרטי | שם משפחה | כתובת אימייל | טלפון | הודעה | "
    "נושא | עמוד | מוצר | דירוג | חברה",
    "ar": "الاسم الكامل | الاسم الأول | اسم العائلة | البريد الإلكتروني | رقم الهاتف | الرسالة | "
    "الموضوع | الصفحة | المنتج | التقييم | الشركة",
    "fa": "نام و نام خانوادگی |  | نام خانوادگی | ایمیل | شماره تماس | پیام | "
    "موضوع | صفحه | محصول | امتیاز | شرکت",
    "hi": "पूरा नाम |  |  | ईमेल पता | मोबाइल नंबर | संदेश | "
    "विषय | पृष्ठ | उत्पाद | रेटिंग | कंपनी",
    "af": "Naam en van |  | Familienaam | E-posadres | Telefoonnommer | Boodskap | "
    "Onderwerp | Bladsy | Produk | Gradering | Maatskappy",
    "sq": "Emri juaj |  | Mbiemri | Adresa e email-it | Numri i telefonit | Mesazhi juaj | "
    "Subjekti | Faqja | Produkti | Vlerësimi | Kompania",
    "is": "Fullt nafn |  |  | Netfang | Símanúmer | Skilaboð | "
    "Efni | Vefsíða | Vara | Einkunn | Fyrirtæki",
    "be": "Імя і прозвішча |  | Прозвішча | Электронная пошта | Нумар тэлефона | Паведамленне | "
    "Тэма | Старонка | Тавар | Ацэнка | Кампанія",
    "mk": "Име и презиме |  | Презиме | Е-пошта | Телефонски број | Вашата порака | "
    "Наслов | Страница | Производ | Оцена | Компанија",
    "ka": "სახელი და გვარი |  | გვარი | ელ. ფოსტა | ტელეფონის ნომერი | შეტყობინება | "
    "თემა | გვერდი | პროდუქტი | შეფასება | კომპანია",
    "hy": "Անուն Ազգանուն |  | Ազգանուն | Էլ. փոստ | Հեռախոսահամար | Հաղորդագրություն | "
    "Թեմա | Էջ | Ապրանք | Գնահատական | Ընկերություն",
    "az": "Ad və soyad |  | Soyadınız | E-poçt ünvanı | Telefon nömrəsi | Sualınız | "
    "Mövzu | Səhifə | Məhsul | Reytinq | Şirkət",
    "kk": "Аты-жөні |  | Тегі | Электрондық пошта | Телефон нөмірі | Хабарлама | "
    "Тақырып | Сілтеме | Өнім | Бағалау | Компания атауы",
    "gl": "Nome e apelidos |  | Apelidos | Correo electrónico | Número de teléfono | Mensaxe | "
    "Asunto | Páxina | Produto | Valoración | Empresa",
    "eu": "Izen-abizenak |  | Abizenak | Posta elektronikoa | Telefono zenbakia | Zure mezua | "
    "Gaia | Orria | Produktua | Balorazioa | Enpresa",
}
TABLE = {language: tuple(labels.split(" | ")) for language, labels in TABLE.items()}


def test_every_language_is_in_the_table():
    assert set(WORDS) == set(TABLE)
    assert all(len(labels) == len(KEYS) for labels in TABLE.values())


@pytest.mark.parametrize("language", TABLE)
def test_labels(language):
    told = {key: label for key, label in zip(KEYS, TABLE[language]) if label}
    assert {key: key_of(label) for key, label in told.items()} == {key: key for key in told}


@pytest.mark.parametrize("language", TABLE)
def test_a_form(language):
    """A whole form in that language, with a field that nobody knows."""
    told = dict(zip(KEYS, TABLE[language]))
    rows = {
        "name": "Ann Lee",
        "email": "ann@mail.example",
        "phone": "+44 20 7946 0018",
        "subject": "Kettle",
        "product": "K-200",
        "rating": "4",
        "company": "Lee Ltd",
        "page": "https://acme.example/x",
        "message": "One.\nTwo: three.",
    }
    fields = from_lines("Xyzzy: 7\n" + "\n".join(f"{told[key]}: {value}" for key, value in rows.items()))
    assert fields.known == rows
    assert fields.rest == (("Xyzzy", "7"), (told["company"].rstrip(" *"), "Lee Ltd"))


def test_no_label_has_two_keys():
    seen = {}
    for key, labels in LABELS.items():
        for label in labels:
            assert seen.setdefault(label, key) == key, label


@pytest.mark.parametrize(
    "text",
    [
        "Call me back, please",
        "Перезвоните мне",
        "Зворотний дзвінок",
        "Bitte um Rückruf",
        "Être rappelé",
        "Llámenme, por favor",
        "Richiesta di richiamata",
        "Me ligue amanhã",
        "Kunt u mij terugbellen?",
        "Proszę o telefon",
        "Bliv ringet op",
        "Bli uppringd",
        "Ring meg",
        "Soittopyyntö",
        "Zavolejte mi",
        "Sizi arayalım",
        "Visszahívást kérek",
        "Sunați-mă",
        "Обадете ми се",
    ],
)
def test_wants_call(text):
    assert wants_call(text)


@pytest.mark.parametrize(
    "text", ["Ho chiamato ieri", "Bel bambino", "Belt en riemen", "Ringar på vattnet", "Sunet bun", "Mam telefon"]
)
def test_does_not_want_call(text):
    assert not wants_call(text)


@pytest.mark.parametrize(
    ("pairs", "name"),
    [
        ("Họ: Nguyễn\nTên: Minh Anh", "Nguyễn Minh Anh"),
        ("Tên: Minh Anh\nHọ: Nguyễn", "Nguyễn Minh Anh"),
        ("姓: 王\n名: 小明", "王小明"),
        ("姓: 佐藤\n名: 美咲", "佐藤 美咲"),
        ("姓: Lee\n名: Ann", "Ann Lee"),
        ("성: 김\n이름: 민수", "김민수"),
        ("Keresztnév: Anna\nVezetéknév: Kovács", "Kovács Anna"),
        ("Vorname: Anna\nNachname: Kovács", "Anna Kovács"),
    ],
)
def test_order_of_names(pairs, name):
    """The family name stands first where its language has it so, whichever was asked for first."""
    assert from_lines(f"{pairs}\nE-mail: ann@mail.example").name == name


def test_name_with_parts_below():
    """A field of several parts has name, address and number below each other; what else it has stays."""
    fields = from_pairs([("Contact person", "Dr. Greta Wolf\nCafe Wolf\ngreta@cafe.example\n0113 496 0000")])
    assert (fields.name, fields.email, fields.phone) == ("Dr. Greta Wolf", "greta@cafe.example", "0113 496 0000")
    assert fields.rest == (("Contact person", "Cafe Wolf"),)
    assert from_pairs([("Name", "Ann\nLee")]).name == "Ann Lee"
