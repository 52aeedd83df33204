# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The words of forms: labels of fields and wishes to be called."""

from __future__ import annotations

import functools
import re
import unicodedata

from .label_question_words import QUESTIONS
from .label_words import WORDS
from .lazy_regex import lazy_regex
from .text import unmarked

#: key of a field → its labels as :func:`normal` writes them (mostly en, ru, de, da, fr, es; the rest in :data:`WORDS`)
_COMMON: dict[str, tuple[str, ...]] = {
    "name": (
        "name", "full name", "first and last name", "contact name", "contact person", "customer name", "customer",
        "visitor name", "client name",
        "author", "reviewer", "sender", "sender name", "submitted by", "nickname", "from name", "purchaser",
        "имя", "имя и фамилия", "фамилия имя", "фамилия и имя", "фио", "ф и о", "автор", "отправитель",
        "имя отправителя", "контактное лицо",
        "имя клиента", "клиент", "как вас зовут", "как к вам обращаться", "имя посетителя", "посетитель", "заказчик",
        "покупатель", "имя автора",
        "vollständiger name", "vor- und nachname", "vor und nachname", "kontaktperson", "ansprechpartner", "kunde",
        "navn", "fulde navn", "kontaktperson", "kunde", "fornavn og efternavn",
        "nom", "nom complet", "nom et prénom", "prénom et nom", "nombre", "nombre completo", "nombre y apellidos",
        "remitente",
    ),
    "first_name": ("first name", "firstname", "given name", "имя пользователя", "vorname", "fornavn", "prénom",
                   "nombre de pila"),
    "last_name": ("last name", "lastname", "surname", "family name", "фамилия", "nachname", "familienname", "efternavn",
                  "nom de famille", "apellido", "apellidos"),
    "email": (
        "email", "e-mail", "mail", "email address", "e-mail address", "mail address", "contact email",
        "customer email address", "customer email",
        "visitor email", "reviewer email", "author email", "his email", "her email", "reply to", "электронная почта",
        "эл почта", "почта", "электронный адрес",
        "адрес электронной почты", "e-mail автора", "email автора", "e-mail отправителя", "имейл", "мейл",
        "e-mail-adresse", "email-adresse", "emailadresse",
        "mailadresse", "e-mailadresse", "adresse e-mail", "adresse email", "courriel", "correo", "correo electrónico",
        "dirección de correo", "e-mail или телефон",
    ),
    "phone": (
        "phone", "telephone", "tel", "phone number", "telephone number", "mobile", "mobile number", "mobile phone",
        "cell", "cell phone", "contact number",
        "contact phone", "daytime phone", "whatsapp", "телефон", "номер телефона", "контактный телефон", "тел",
        "мобильный", "мобильный телефон",
        "телефон автора", "телефон клиента", "телефон для связи", "номер", "моб телефон", "telefon", "telefonnummer",
        "rufnummer", "handy", "handynummer", "mobilnummer",
        "rückrufnummer", "telefon nr", "tlf", "mobil", "téléphone", "numéro de téléphone", "portable", "teléfono",
        "número de teléfono", "móvil", "celular",
    ),
    "message": (
        "message", "message body", "comment", "comments", "text", "question", "enquiry", "inquiry", "your question",
        "review", "review text", "description", "details", "content", "feedback",
        "body", "customer message", "additional information", "how can we help", "how can we help you", "notes",
        "remarks", "request",
        "сообщение", "текст сообщения", "текст", "вопрос", "комментарий", "текст отзыва", "отзыв", "текст комментария",
        "пожелания", "примечание", "описание", "текст обращения",
        "обращение", "текст вопроса", "комментарий к заказу", "суть обращения", "nachricht", "mitteilung", "anfrage",
        "frage", "kommentar", "bemerkung", "bemerkungen", "inhalt",
        "besked", "meddelelse", "spørgsmål", "bemærkninger", "commentaire", "commentaires", "remarques",
        "aperçu", "extrait", "lettre de motivation", "carta de presentación", "lettera di presentazione",
        "сопроводительное письмо", "mensaje",
        "comentario", "comentarios", "consulta", "pregunta",
    ),
    "subject": ("subject", "topic", "title", "theme", "reason", "regarding", "тема", "тема сообщения", "заголовок",
                "тема обращения", "betreff", "titel", "thema", "emne",
                "objet", "sujet", "titre", "asunto", "tema"),
    "page": ("page", "page url", "url", "page link", "link", "sent from", "sent from page", "source page", "referrer",
             "referer", "source url", "url of page", "page title and url", "submitted from",
             "страница", "адрес страницы", "ссылка", "ссылка на страницу", "url страницы", "отправлено со страницы",
             "страница отправки", "запись", "seite", "seiten-url", "side", "adresse de la page", "página",
             "url of page from which user has send request"),
    "product": ("product", "product name", "item", "products", "interested in", "товар", "продукт",
                "наименование товара", "название товара", "услуга", "produkt", "artikel", "produktname",
                "vare", "produit", "article", "producto", "artículo", "service"),
    "rating": ("rating", "stars", "score", "your rating", "оценка", "рейтинг", "звезды", "bewertung", "punkte",
               "bedømmelse", "stjerner", "note", "évaluation", "valoración", "puntuación", "calificación"),
    "company": ("company", "company name", "organisation", "organization", "business name", "компания", "организация",
                "название компании", "название организации",
                "unternehmen", "firma", "firmenname", "organisation", "virksomhed", "firmanavn", "société",
                "entreprise", "organisme", "empresa", "compañía"),
    "form": ("form", "form name", "форма", "название формы", "formular", "formulaire", "formulario", "formname"),
    # what a program adds and nobody needs
    "noise": ("ip", "ip address", "remote ip", "user agent", "useragent", "browser", "powered by", "date", "time",
              "datum", "uhrzeit", "дата", "время", "ip адрес", "ip-адрес", "ip автора",
              "submission id", "request id", "entry id", "form id", "user", "sent on", "captcha", "consent", "gdpr",
              "privacy policy", "id"),
}
#: key of a field → its labels in all languages
LABELS: dict[str, tuple[str, ...]] = {
    key: (*labels, *(label for words in WORDS.values() for label in words.get(key, ())), *QUESTIONS.get(key, ()))
    for key, labels in _COMMON.items()
}
# A label that means two things in two languages means the first of them.
_KEY_OF = {label: key for key, labels in reversed(LABELS.items()) for label in labels}
#: what is a word of another language without its marks
_OF_OTHERS = frozenset({"ten", "cas", "mel", "ido", "stranka"})
#: labels whose letters have marks, without these, as programs name fields → key; what is a label of its own stays that
_UNMARKED = {
    plain: key for label, key in _KEY_OF.items()
    if not label.isascii() and len(plain := unmarked(label)) >= len(label) and plain not in _OF_OTHERS}

_NOISE = re.compile(
    r"[*:：?#_.]+|\((?:optional|required|обязательно|необязательно|обов'язково|optionnel|obligatoire|valgfrit|påkrævet|"
    r"pflichtfeld|erforderlich|optional|"
    r"obligatorio|obbligatorio|obrigatório|verplicht|wymagane|obligatoriskt?|pakollinen|povinné|zorunlu|kötelező|"
    r"obligatoriu)\)"
)
_BEFORE = re.compile(r"^(?:[^\w('\"]+|\d{1,2} (?=[^\W\d]))")
_APOSTROPHES = re.compile("[’ʼ`´]")
_POSSESSIVE = re.compile(
    r"^(?:your|my|the|ваше|ваша|ваш|ваши|ваші|ihre?|deine?|din|dit|dine|votre|vos|su|tu|"
    r"(?:(?:il|la|i|le) )?(?:tuo|tua|tuoi|vostro|vostra|suo|sua)|(?:[oa] )?(?:seu|sua|teu|tua)|uw|je|jouw|"
    r"twój|twoje|twoja|twój|pana|państwa|ditt|dina|ert|er|váš|vaše|tvoje|az ön|вашето|вашият|вашата)[ -]+"
)


#: a label that asks: "What's your name?"
_ASKED = re.compile(
    r"^(?:what(?:'s| is| are)|please (?:enter|provide|tell us)|enter|wie (?:ist|lautet|lauten)|"
    r"quel(?:le)?s? (?:est|sont)|cuál es|qual (?:è|é)|wat is|jakie jest|jaki jest|какое|какой|"
    r"jak[éýá] je|vad är|hvad er|hva er|mikä on|mi az?) (?=\w)")
#: "User e-mail", "Benutzer Name": whose it is says nothing new
_OF_WHOM = re.compile(
    r"^(?:user|author|commenter|reviewer|benutzer|kunden?|autor(?:en)?|verfasser|nutzer|auteur|utilisateur|usuario|autore|utente|"
    r"gebruikers?|użytkownik|пользователь|автор|користувач|buyer|guest|travell?er|tenant|customer|client|visitor|sender|applicant|"
    r"donor|attendee|student|patient|enquirer|inquirer|käufer|gast|mieter|interessenten|absender|bewerber|besteller|"
    r"acheteur|visiteur|demandeur|cliente|comprador|huésped|acquirente|ospite|hóspede|klant|koper)['’]?s?[ -]+"
)
#: "Auteur du message", "Имя автора комментария"
_OF_WHAT = re.compile(
    r"(?<=\w) (?:(?:du|de la|de|del|della|do|da|des|der|of the) (?:message|commentaire|avis|mensaje|comentario|reseña|"
    r"messaggio|commento|recensione|mensagem|comentário|avaliação|comment|review|nachricht|bewertung|kommentars)|"
    r"(?:комментария|сообщения|отзыва|ответа|коментаря|повідомлення|відгуку|komentarza|wiadomości|opinii|recenzji|"
    r"komentáře|zprávy|recenze|kommentaren|kommentarens|meddelandet|yorumun))$"
)
#: whose words they are: "Message from the guest", "Nachricht des Kunden", "Комментарий от клиента"
_OF_CUSTOMER = lazy_regex(
    r"(?<=\w) (?:(?:from|by|of|to|for|von|vom|des|der|an|du|del|della|dello|de|do|da|van|av|af|fra|från|od|ze|от|від) "
    r"(?:the |our |der |dem |den |de |le |la |el |il |lo |o |a |het |strony )?"
    r"(?:customer|client|buyer|guest|visitor|user|sender|applicant|candidate|donor|student|patient|us$|uns$|"
    r"kund|käufer|gast|besucher|absender|bewerber|nutzer|acheteur|visiteur|demandeur|candidat|comprador|huésped|"
    r"visitante|usuario|solicitante|ospite|acquirente|utente|visitatore|mittente|hóspede|usuário|utilizador|klant|"
    r"koper|bezoeker|afzender|gäst|gæst|gjest|køpar|köpar|køber|besök|klient|kupując|gości|zákazní|host|"
    r"клиент|покупател|заказчик|посетител|гост|клієнт|покупц|замовник)\w{0,6}|"
    r"(?:контакта|контакту|отправителя|відправника|клиента|покупателя|заказчика|посетителя|гостя|пользователя|клієнта|покупця|замовника|klienta|kupującego|"
    r"zákazníka|hosta|asiakkaalta|pelanggan|khách hàng))$")
#: "Fragen und Anmerkungen", "備考・ご質問"
_JOINED = lazy_regex(
    r"\s*[/／・·&|+,]\s*|\s(?:and|or|und|oder|bzw|et|ou|y|o|e|ed|en|of|i|lub|oraz|a|nebo|alebo|и|или|та|або|og|eller|och|"
    r"ja|tai|és|vagy|și|sau|ve|veya|και|un|ir|dan|và)\s|\sו(?=שם )")
_MAX_PARTS = 3
#: "Message from Ann"
_MESSAGE_FROM = lazy_regex(r"(\w+) (?:from|von|de|da|van|od|от|від|från|fra) \S[^,]{0,40}$")
#: what somebody is called
_NAMES, _PARTS_OF_NAME = frozenset({"name", "first_name"}), frozenset({"name", "first_name", "last_name"})
_NICKS = frozenset({"nick", "nickname", "alias", "pseudo", "pseudonym", "username", "user name", "login", "ник", "нік"})
#: what a customer has
_HIS = frozenset({"message", "name", "email", "phone"})
#: "Comment by", "Commentaire par", "Geschrieben von"
_BY_WHOM = re.compile(r"[^\W\d]{3,20}(?: [^\W\d]{3,20})? (?:by|von|par|por|da|door|przez|av|af|από|от кого)")


#: "auteur•e", "utilisateur·rice": the other gender behind a point in the middle of a word
_INCLUSIVE = lazy_regex(r"(?<=\w)[·•∙‧](?:e|rice|trice|euse|ne|le|te|ère|x)s?(?!\w)")


#: the marks of vowels in Hebrew and Arabic, which labels are written with or without
_VOWELS = lazy_regex("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u064b-\u0652\u0670]")


def normal(label: str) -> str:
    """``label`` as :data:`LABELS` writes it: "Your-Name *:" → "name"."""
    if not label.isascii():
        # letters of full width, as Japanese programs write them
        label = _VOWELS.sub("", _INCLUSIVE.sub("", unicodedata.normalize("NFKC", label)))
    # a capital İ has its dot apart when it is made small
    lower = label.lower().replace("i\u0307", "i")
    value = " ".join(_NOISE.sub(" ", _APOSTROPHES.sub("'", lower)).split())
    if value and not value[0].isalpha():
        # a picture or a number before it: "📞 Phone", "1. Your name"
        value = _BEFORE.sub("", value) or value
    if value not in _KEY_OF:
        value = _POSSESSIVE.sub("", value)
    if value not in _KEY_OF and "-" in value:
        value = value.replace("-", " ")
    return _POSSESSIVE.sub("", _ASKED.sub("", value) if " " in value else value)


@functools.lru_cache(maxsize=2048)
def key_of(label: str) -> str:
    """The key of a field, "" for a label that is in no table."""
    if len(label) > 80:
        return ""
    whole = normal(label)
    plain = _OF_WHAT.sub("", whole)
    his = _OF_WHOM.sub("", plain)
    # "Customer details" stands above all that is told of him
    key = _KEY_OF.get(plain) or (_KEY_OF.get(his) if his != "details" else "")
    key = key or ("name" if _BY_WHOM.fullmatch(plain) else "")
    if not key and plain.endswith(")"):
        # "Sent by (ip address)"
        key = "noise" if _KEY_OF.get(plain[:-1].rpartition("(")[2].strip()) == "noise" else ""
    return key or _of_words(whole) or _UNMARKED.get(plain, "")


def is_by_whom(label: str) -> bool:
    """Whether a label, as :func:`normal` writes it, says by whom something was done: "Posted by"."""
    return bool(_BY_WHOM.fullmatch(label))


def _of_words(plain: str) -> str:
    """ "message" if a label says whose words stand behind it, or calls them twice: "Questions or comments"; else ""."""
    if plain.isalpha():
        return ""
    words = _OF_CUSTOMER.sub("", plain)
    if words != plain:
        key = _KEY_OF.get(words, "")
        return key if key in _HIS else ""
    said = _MESSAGE_FROM.match(plain)
    if said and _KEY_OF.get(said[1]) == "message":
        return "message"
    parts = _JOINED.split(plain)
    if "/" in plain and len(parts) <= _MAX_PARTS:
        keys = {"name" if part in _NICKS else _KEY_OF.get(part, "") for part in parts}
        if keys <= _NAMES and not all(part in _NICKS for part in parts):
            # "First name / nick"
            return "name"
    if len(parts) == 2 and "last_name" in (keys := [_KEY_OF.get(_POSSESSIVE.sub("", part), "") for part in parts]):
        # "Name and surname"
        return "name" if set(keys) <= _PARTS_OF_NAME and len(set(keys)) == 2 else ""
    said = 1 < len(parts) <= _MAX_PARTS and all(_KEY_OF.get(_POSSESSIVE.sub("", part)) == "message" for part in parts)
    return "message" if said else ""


#: words of a form, an order or a person for "call me"
_CALL = re.compile(
    r"call[ -]?back|call me|(?:please|could you|can you)(?: \w+)? (?:call|phone|ring)\b|give (?:me|us) a (?:call|ring)|"
    r"phone me|ring me|"
    r"обратн\w+ звон\w+|перезвон\w+|позвон\w+|заказ\w* звон\w+|жду звонка|свяжитесь со мной по тел|наберите (?:мне|"
    r"меня)|"
    r"rückruf|ruf(?:en sie)? mich(?: bitte)?(?: \w+)? ?(?:an|zurück)|bitte(?: \w+){0,3} (?:anrufen|zurückrufen)|"
    r"ring (?:venligst )?(?:til mig|mig op|tilbage)|ringe? mig op|bliv ringet op|"
    r"rappel(?:ez|er)(?:[ -]moi)?|être rappelée?|me rappeler|appelez[ -]moi|"
    r"llámame|llámenme|llámeme|que me llamen|devolver la llamada|por favor,? llame|"
    r"зворотн\w+ дзвін\w*|передзвон\w+|зателефонуйте|подзвоніть|обратно обаждане|обадете ми се|"
    r"richiamatemi|richiamami|(?:essere|desidero) (?:ri)?chiamat|richiesta di richiamata|me lig(?:ue|uem)|"
    r"ligue(?:m)?-me|quero que me liguem|retorno de chamada|"
    r"terugbel|bel(?:t u)? (?:mij|me)\b|oddzwo[nń]\w*|zadzwo[nń]\w*|proszę o (?:telefon|kontakt telefoniczny)|"
    r"ring (?:gärna )?(?:upp )?mig\b|bli(?:r)? uppringd|ring (?:gjerne )?(?:til )?meg\b|bli(?:r)? oppringt|"
    r"soittopyyn\w+|soita(?:kaa|thko)? (?:minulle|takaisin)|"
    r"zavolejte|zpětn\w+ volání|beni aray|geri aran|sizi arayalım|hívjanak|visszahív\w*|sunați-mă|sună-mă",
    re.IGNORECASE,
)


def wants_call(text: str) -> bool:
    """Whether a text or the name of a form asks for a call."""
    return bool(_CALL.search(text[:5000]))
