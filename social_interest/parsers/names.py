# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Names of persons in sentences of notifications: where they begin and end, and what is none."""

from __future__ import annotations

import re

from .text import line

#: words that are no part of the name before which they stand (the languages of :mod:`.verbs`)
_ROLE = re.compile(
    r"(?:(?:the |a |an |le |la |l['’]|el |los |il |lo |o |a |der |die |das |de |het |ein |eine )?"
    r"(?:users?|members?|visitors?|customers?|clients?|guests?|agents?|author|reporter|commenter|student|teacher|contact|"
    r"site member|forum member|(?:be)?nutzer(?:in)?|mitglied|besucher(?:in)?|kunde|kundin|gast|utilisat(?:eur|rice)|membre|"
    r"visiteur|clien[t]e?|invité|usuari[oa]|miembro|visitante|utente|membro|cliente|ospite|utilizador|gebruiker|lid|klant|bezoeker|"
    r"użytkowni(?:k|czka|ka)|klient(?:ka)?|gość|пользовател[ья]|участник|участница|посетитель|клиент|гость|покупатель|"
    r"користувач(?:ка|а)?|відвідувач|клієнт|uživatel(?:ka)?|kullanıcı|användaren|brukeren|brugeren|käyttäjä|felhasználó|utilizatorul|потребител(?:ят)?|"
    r"mr\.?|mrs\.?|ms\.?|dr\.?|herr|frau|sig\.(?:ra)?|sr\.?a?|pan|pani)[:\s]+)+",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:hi(?: there)?|hello|hey|dear|hallo|liebe[r]?|guten (?:tag|morgen|abend)|sehr geehrte[r]?|bonjour|salut|cher|chère|hola|estimad[oa](?:/a)?|"
    r"buenos días|ciao|gentile|salve|buongiorno|olá|oi|car[oa]|prezad[oa]|cześć|witaj|dzień dobry|szanown[yae]|здравствуйте|"
    r"привет|добрый день|уважаем\w+|вітаємо|вітаю|привіт|доброго дня|шановн\w+|dobrý den|ahoj|merhaba|sayın|hej|hei|beste|geachte|szia|kedves|"
    r"tisztelt|bună(?: ziua)?|здравей(?:те)?|γεια(?: σας)?|great news|good news|heads up)\b",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"(?:[\s,]+(?:just|also|has|have|recently|kindly|then|now|hat|haben|auch|gerade|soeben|eben|a|ont|aussi|également|vient|de|ha|han|"
    r"también|recientemente|acaba|anche|appena|também|acabou|heeft|ook|zojuist|net|również|także|właśnie|тоже|также|только|что|"
    r"недавно|також|щойно|har|også|också|via|on|в|на))+$",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*[(\[<][^()\[\]<>]{0,80}[)\]>]")
_VIA = re.compile(r"\s+(?:via|über|through|через|przez|tramite|através de|a través de|from|aus|at|@)\s.*$", re.IGNORECASE)
_SPLIT = re.compile(
    r"[!?;|–—•·→»]|\s-\s|:\s|(?<=[^\W\d_]{3})\.\s|(?:^|\s)(?:because|that|weil|dass|denn|parce que|car|porque|perché|ponieważ|że|потому что|что|"
    r"тому що|оскільки|protože|omdat|dat|eftersom|fordi|when|wenn|as|since|here)\s", re.IGNORECASE)
#: what begins no name: the reader, a pronoun, a thing, a number
_NO_NAME = re.compile(
    r"[@/<>{}#|\\=*:：]|\d{3}|https?:|^(?:you|your|we|our|the|this|that|these|there|it|someone|somebody|anyone|no one|nobody|new|no|an?|if|to|in|on|at|please|"
    r"here|they|he|she|who|one|more|all|any|some|are|is|was|and|or|thanks?|view|read|reply|click|go|not|"
    r"sie|du|ihr|ihre?[nmrs]?|dein\w*|euch|wir|unser\w*|jemand|neue?[rsn]?|es|ein|eine[rnms]?|der|die|das|man|hier|wenn|auf|im|zu|"
    r"vous|tu|votre|vos|nous|notre|nos|quelqu['’]un|nouveau|nouvelle|un|une|le|les|il|elle|on|ce|cette|ici|dans|sur|"
    r"usted|ustedes|tú|su|sus|nosotros|nuestr\w+|alguien|nuev[oa]s?|una|unos|el|los|las|ell[oa]s?|este|esta|aquí|hay|se|te|"
    r"tuo|tua|suo|sua|noi|nostr\w+|qualcuno|nuov[oaei]|uno|lo|gli|lei|lui|questo|questa|ti|vi|c['’]è|"
    r"você|vocês|seu|nós|nosso|nossa|alguém|nov[oa]s?|uma|um|os|as|ele|ela|isto|esta|há|"
    r"je|jij|jouw|uw|wij|ons|onze|iemand|nieuwe?|een|het|hij|zij|er|deze|"
    r"ty|twój|twoja|twoje|państwa|pan|pani|my|nasz\w*|ktoś|now[aey]|on|ona|to|ten|ta|masz|"
    r"вы|ваш\w*|тебе|твой|твоя|твоё|мы|наш\w*|кто-то|нов\w+|он|она|это|этот|вам|вас|у|на|в|"
    r"ви|ти|твій|ми|хтось|він|вона|це|цей|"
    r"vy|váš|vaše|někdo|nov[áýé]|siz|sizin|biri|birisi|yeni|bir|bu|din|ditt|dina|någon|ny|nytt|någon|noen|nogen|joku|uusi|valaki|új|cineva|nou[aă]?|някой|κάποιος|"
    r"unknown|admin(?:istrator)?|moderator|system|team|support|no-?reply|webmaster|notification\w*|e-?mail|forum|re|fwd?|aw|"
    r"comments?|messages?|reply|replies|reviews?|questions?|topics?|posts?|thread|ticket|issue|update[ds]?|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday|today|yesterday)\b|"
    r"\b(?:has|have|was|were|is|are|been|your|our|you|wurde|worden|ist|sind|été|est|sont|fue|sido|stat[oa]|foi|был[аои]?|"
    r"została?|zostało|werd|is|ваш\w*|you['’]ve)\b",
    re.IGNORECASE,
)
_ROLES = re.compile(r"(?:customers?|users?|members?|guests?|people|readers?|visitors?|clients?|buyers?|kund(?:en|innen)|nutzer|clientes?|clients|usuarios?|utenti|utilisateurs|klienci|клиенты|пользователи|покупатели|others?|anonymous coward)", re.IGNORECASE)
#: what joins the words of a name
_PARTICLES = frozenset("van von de der den di da do dos das del della la le el al bin ibn ten ter af av du d' o'".split())
_QUOTED = re.compile(r"[\"'«“„‘‹]([^\"'«»“”„‘’‹›]{1,60})[\"'»”’“‘›]")
_AT = re.compile(r"@([\w.-]{2,40})(?:@[\w.-]{3,80})?")
_HANDLE = re.compile(r"[^\W_][\w.-]{1,29}")
_INITIAL = re.compile(r"[^\W\d_]\.?")
_AFTER_HANDLE = re.compile(
    r"\s*(?:$|[.,:;!?)(\"'|-]|(?:on|in|at|to|about|for|regarding|via|has|was|is|sur|dans|à|en|sobre|a|para|auf|im|in|zu|am|um|über|su|nel|em|no|na|"
    r"op|over|bij|w|do|o|в|на|о|об|к|у|до|про|erhalten|reçu|ricevuto)\b)", re.IGNORECASE)
MAX_NAME = 60


def is_name(name: str) -> bool:
    """Whether ``name`` may be what somebody is called."""
    if _ROLES.fullmatch(name):
        return False
    return (
        1 < len(name) <= MAX_NAME and len(name.split()) <= 5 and any(char.isalpha() for char in name)
        and not _NO_NAME.search(name)
    )


def bare(name: str) -> str:
    """``name`` without what programs put around it: role, brackets, "via SITE", quotation marks."""
    name = line(name, 300)
    quoted = _QUOTED.fullmatch(name.strip(" ,:"))
    if quoted:
        return quoted[1].strip()
    name = _VIA.sub("", _BRACKETS.sub("", name))
    found = _AT.fullmatch(name.strip(" ,:"))
    if found:
        return found[1]
    name = _ROLE.sub("", name, count=1) if _ROLE.match(name) else name
    name = name.strip(" \"'«»“”„‘’*_,:;-–—~`")
    return name[:-1] if name.endswith(".") and not _INITIAL.fullmatch(name.split()[-1]) else name


def before(text: str) -> str:
    """The person whose name ends ``text``, the part of a sentence before its verb; may be several; "" if there is none."""
    text = _BRACKETS.sub("", text[-300:])
    parts = [part for part in _SPLIT.split(text) if part and part.strip(" ,\"'")]
    if not parts:
        return ""
    who = _TRAILING.sub("", parts[-1].strip(" ,:"))
    if _GREETING.match(who) and "," in who:
        who = who.partition(",")[2].strip()
    return who


def one(who: str) -> str:
    """The name in ``who``, which may have words around it; "" if there is none."""
    name = bare(who)
    if is_name(name) and _reads_as_name(name):
        return name
    leading, trailing = _leading(name), _leading_of_reversed(name)
    for found in (leading if len(leading.split()) > 1 else "", trailing, leading):
        found = bare(found)
        if found and is_name(found) and (found[:1].isupper() or len(name.split()) == 1):
            return found
    return ""


def _reads_as_name(name: str) -> bool:
    words = name.split()
    return len(words) == 1 or all(_capital(word) or word.lower() in _PARTICLES for word in words)


def _capital(word: str) -> bool:
    first = word.lstrip("\"'(«“„")[:1]
    return first.isupper() or (first.isalpha() and not first.islower()) or bool(re.fullmatch(r"\d{1,2}", word))


def _leading(text: str) -> str:
    """The words of a name with which ``text`` begins."""
    found: list[str] = []
    for word in text.split()[:8]:
        if not (_capital(word) or (found and word.lower() in _PARTICLES)) or len(found) == 5:
            break
        stripped = word.rstrip(",.;:!?)")
        found.append(stripped if not _INITIAL.fullmatch(stripped) else word.rstrip(",;:!?)"))
        if word != found[-1]:
            break
    while found and found[-1].lower() in _PARTICLES:
        found.pop()
    return " ".join(found)


def _leading_of_reversed(text: str) -> str:
    found: list[str] = []
    for word in reversed(text.split()[-8:]):
        if not (_capital(word) or (found and word.lower() in _PARTICLES)) or len(found) == 5:
            break
        found.append(word)
    return " ".join(reversed(found)).strip(",.;:!?() ")


def after(text: str) -> str:
    """The name with which ``text`` begins, the part of a sentence behind "by"; "" if it begins with none."""
    text = text.lstrip(" :*_")
    quoted = _QUOTED.match(text)
    if quoted and is_name(quoted[1]):
        return quoted[1].strip()
    if _ROLE.match(text):
        text = _ROLE.sub("", text, count=1)
    mention = _AT.match(text)
    if mention:
        return mention[1]
    name = _leading(text)
    if name and is_name(name):
        return name
    handle = _HANDLE.match(text)
    if handle and is_name(handle[0]) and not text[:1].isupper() and _AFTER_HANDLE.match(text, handle.end()):
        return handle[0].rstrip(".-")
    return ""


def all_of(who: str, split: tuple[list[str], int]) -> tuple[list[str], int]:
    """The names of several persons, and how many more there are, of ``who`` divided as ``split``."""
    names, others = split
    found = [name for name in (one(part) for part in names) if name]
    return found[:20], others
