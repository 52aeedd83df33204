# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What firms, scanners, lists and meeting programs put below a letter, without a closing above it.

A paragraph counts as a lawyer's only if it speaks of itself, is confidential or forbids something, and says to whom,
by what mistake or what is to be done then: a customer's own words say two of these things at most.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .banners import is_mark
from .hinted import has_any
from .lazy_regex import lazy_regex
from .service_words import LEADS, LEAVES, NOBODY_READS, OFFERS, OWN_WISH
from .signature import is_closing

#: where none of these stands, there is no footer
_NEEDLES = (
    "confid", "vertrau", "vertrouw", "poufn", "důvěrn", "dôvern", "bizalmas", "gizli", "fortrol", "luottam",
    "конфиденц", "конфіденц", "поверител", "εμπιστευ", "機密", "机密", "保密", "기밀", "סודי", "سري",
    "privileg", "riservat", "reservad", "virus", "viren", "вирус", "wirus", "avast", "mailtrack", "teams",
    "google meet", "ᐧ", "listinfo",
    "mailing list", "handelsregister", "amtsgericht", "registered", "environment", "umwelt", "environnement",
    "ambiente", "milieu", "reply", "antworten", "répondre", "responda", "responder", "rispond", "antwoord",
    "odpowiad", "отвечайте", "відповідайте", "neodpovíd", "yanıtla", "回复", "返信", "miljö", "miljø", "ympärist",
    "unsubscrib", "stop ", "opt out", "opt-out", "abmeld", "abbestell", "keine weiteren", "désabonn", "désinscri",
    "ne plus", "baja", "cancel", "disiscri", "afmeld", "uitschrijv", "wypisz", "rezygn", "odhlás", "leiratkoz",
    "dezabon", "avregistr", "avmeld", "avprenumer", "peruuta", "отписа", "відписа", "aboneli", "διαγραφ", "配信停止",
    "退订", "取消订阅", "수신",
    "lassifi", "sensitiv", "tlp", "internal use", "lasyfik", "lasifik", "gevoelig", "класиф", "классиф",
    "środowisk", "prostředí", "природ", "навколишн", "tree")
#: a message that speaks of itself
_ITSELF = lazy_regex(
    r"th(?:is|ese|e) (?:\w+ ){0,2}(?:e-?mails?|messages?|transmission|communication)|"
    r"dies\w* (?:\w+ ){0,1}(?:e-?mail|mail|nachricht)|"
    r"c(?:e|et|ette) (?:e-?mail|mail|message|courriel|courrier)|este (?:e-?mail|mensaje|correo)|"
    r"esta (?:mensagem|comunicación)|"
    r"esta? e-?mail|quest[oa] (?:e-?mail|messaggio|comunicazione)|(?:deze|dit) (?:e-?mail|mail|bericht)|"
    r"(?:ta|niniejsza|tę|tej) (?:wiadomość|wiadomości|korespondencja)|(?:tato|tento|táto) (?:zpráva|e-?mail|správa)|"
    r"ez az? (?:e-?mail|üzenet)|ac(?:est|esta?) (?:e-?mail|mesaj)|bu (?:e-?posta|mesaj|ileti)|det(?:ta|"
    r"te) (?:e-?post|mail|meddel)|"
    r"denne (?:e-?post|mail|e-?mail|meddelelse)|tämä (?:viesti|sähköposti)|(?:это|данное|"
    r"настоящее) (?:\w+ )?(?:письмо|сообщение)|"
    r"(?:ц[ея]|дане) (?:\w+ )?(?:повідомлення|лист)|това съобщение|το (?:παρόν )?μήνυμα|(?:この|本)(?:メール|"
    r"電子メール)|"
    r"(?:本|此)(?:邮件|郵件|电子邮件|電子郵件)|(?:이|본) (?:메일|이메일|메시지)|הודעה זו|(?:هذه الرسالة|"
    r"هذا البريد)", re.IGNORECASE)
_SECRET = lazy_regex(
    r"confid|vertraulich|vertrouwelijk|poufn|důvěrn|dôvern|bizalmas|gizli|fortrolig|konfiden|luottamuksel|конфиденц|"
    r"конфіденц|поверител|εμπιστευτικ|機密|机密|保密|기밀|סודי|سري|privileged|riservat|reservad", re.IGNORECASE)
_FORBIDS = lazy_regex(
    r"unauthori[sz]ed|prohibit|must not (?:copy|use|disclose)|strictly|disclos|dissemin|weitergabe|verboten|"
    r"untersagt|"
    r"nicht gestattet|interdit|prohib|vietat|proibid|niet toegestaan|zabronion|zakázán|tilos|yasak|förbjud|forbudt|"
    r"kiellet|запрещ|заборон|απαγορ|禁止|严禁|嚴禁|금지|אסור|ممنوع|يحظر", re.IGNORECASE)
_OTHERS = tuple(lazy_regex(words, re.IGNORECASE) for words in (
    # to whom
    r"recipient|addressee|addressed|intended|empfänger|adressat|bestimmt|destinat|odbiorc|adresat|příjemc|adresát|"
    r"príjemc|címzett|alıcı|mottagar|modtager|mottaker|vastaanottaj|получател|адресат|предназначен|одержувач|"
    r"отримувач|"
    r"παραλήπτ|宛先|受信者|受取人|收件人|수신|נמען|مستلم|المرسل إليه|geadresseerde|ontvanger",
    # by mistake
    r"in error|by mistake|irrtüm|versehentlich|par erreur|por error|por erro|por engano|per errore|ten onrechte|"
    r"abusievelijk|omył|pomył|przez pomyłkę|omylem|tévedés|din eroare|yanlış|misstag|ved en? (?:fejl|feil)|"
    r"ved fejl|vahingossa|erehdy|по ошибке|ошибочно|помилково|κατά λάθος|誤って|误收|错误|錯誤|실수|잘못|בטעות|"
    r"بالخطأ",
    # what is to be done
    r"delete|destroy|notify|vernicht|lösch|benachrichtig|détruire|supprim|avertir|elimin|borr[ae]|notificar|distrugg|"
    r"cancell|apag|verwijder|usuń|usunię|zniszcz|smaž|vymaž|töröl|șterge|siliniz|silmeniz|radera|slett?e|poista|"
    r"удалите|"
    r"уничтож|видал|διαγρά|削除|破棄|删除|刪除|삭제|מחק|احذف|حذف",
))
#: a firm's entry in a register: who lets rooms or buys chairs tells his tax number, but not all of this
_REGISTER = (
    lazy_regex(r"geschäftsführ|vorstand|sitz der|aufsichtsrat|registered office|registered in (?:england|"
    r"scotland|ireland)",
               re.IGNORECASE),
    lazy_regex(r"amtsgericht|registergericht|handelsregister|\bhr[ab]\b ?\d|company (?:no|number|reg)|"
               r"registered (?:in|number|no)", re.IGNORECASE),
)
_TREES = lazy_regex(
    r"environment|umwelt|environnement|ambiente|milieu|miljö|miljø|ympärist|środowisk|prostředí|природ|"
    r"навколишн|\btrees?\b|"
    r"bäume|arbres|árboles", re.IGNORECASE)
_PRINTS = lazy_regex(
    r"print|druck|imprim|stamp|afdruk|uitprint|skriv|tulost|wydruk|drukow|tisk|распечат|друк", re.IGNORECASE)
_BEFORE = lazy_regex(
    r"before|bevor|\bvor\b|avant|antes|prima|voordat|voor het|innan|\bfør\b|ennen|przed|\bnež\b|перед|прежде|"
    r"перш|преди|"
    r"think|consider|denken|pensez|pense|pensa|necessary|nötig|notwendig|necesari|nécessaire|"
    r"necessari", re.IGNORECASE)
_SCANNED = lazy_regex(
    r"(?=.*(?:virus|viren|вирус|wirus|víru|ウイルス|病毒))"
    r".*(?:avast|\bavg\b|norton|kaspersky|касперск|\beset\b|mailguard|mimecast|messagelabs|symantec|sophos|barracuda|"
    r"mailscanner|dr\.?web|mcafee|bitdefender|f-secure|clamav|malware|scanned|checked|geprüft|analysé|vérifié).*|"
    r"(?:virus-free|virenfrei|garanti sans virus|sin virus|libre de virus|privo di virus|livre de vírus|virusvrij|"
    r"wolny od wirusów|bez virů|без вирусов|virusfri|virüs bulunmuyor)\W.{0,40}|"
    r"(?:https?://)?www\.avast\.com\S{0,200}",
    re.IGNORECASE)
#: above the words of a lawyer
_HEADING = lazy_regex(
    r"\W{0,4}(?:(?:legal )?disclaimer|(?:confidentiality|legal|privacy) (?:notice|note|statement)|haftungsausschluss|"
    r"rechtlicher hinweis|vertraulichkeits(?:hinweis|erklärung)|datenschutz(?:hinweis)?|clause de confidentialité|"
    r"avis (?:légal|de confidentialité)|aviso (?:legal|de (?:confidencialidad|privacidad))|nota di riservatezza|"
    r"avvertenze legali|klauzula poufności|уведомление о конфиденциальности)\W{0,4}", re.IGNORECASE)
#: a line of signs, and what stands below it
_RULE = lazy_regex(r"[_-]{20,}|-::~[:~-]{10,}")
_BELOW_RULE = lazy_regex(
    r".{0,40}\bmicrosoft teams\b.{0,60}|.{0,30}\bgoogle meet\b.{0,200}|\S+ mailing list(?: -- \S+)?|"
    r".{0,100}/listinfo/\S+",
    re.IGNORECASE)
_URL = lazy_regex(r"https?://\S+")
#: an address or a number
_NAMES = lazy_regex(r"@|\d")
_MAX_TAIL = 4000
_MAX_ROWS = 40
_MAX_FOOTERS = 6
_MAX_SIGNATURE = 10


def split_footer(text: str) -> tuple[str, str]:
    """(``text`` without what programs put below it, that); ``text`` itself if nothing else is there."""
    if not has_any(text[-_MAX_TAIL:], _NEEDLES):
        return text, ""
    lines = text.rstrip().split("\n")
    end = _above_rule(lines)
    for found in range(_MAX_FOOTERS):
        while end and not lines[end - 1].strip():
            end -= 1
        start = next((
            start for start in _starts(lines, end) if _is_footer(lines[start:end]) or _marks(lines, start, end)), end)
        if start == end and not (found and end and _HEADING.fullmatch(lines[end - 1].strip())):
            break
        end = min(start, end - 1)
    rest = "\n".join(lines[:end]).strip()
    return (rest, "\n".join(lines[end:]).strip()) if rest else (text, "")


def _starts(lines: Sequence[str], end: int) -> list[int]:
    """Where a footer that ends before the line ``end`` may begin: that line, two of them, the paragraph."""
    if lines[end - 1].strip() == "Mailtrack":
        return [end - 2 if end > 1 and len(lines[end - 2]) < 40 and not lines[end - 2].endswith("?") else end - 1]
    top = end
    while top and end - top < _MAX_ROWS and lines[top - 1].strip():
        top -= 1
    return [start for start in dict.fromkeys((end - 1, end - 2, top)) if top <= start < end]


def _above_rule(lines: Sequence[str]) -> int:
    for index in range(max(1, len(lines) - _MAX_ROWS), len(lines)):
        if _RULE.fullmatch(lines[index].strip()):
            below = next((row.strip() for row in lines[index + 1:index + 3] if row.strip()), "")
            if _BELOW_RULE.fullmatch(below):
                return index
    return len(lines)


def _is_footer(rows: Sequence[str]) -> bool:
    """Whether ``rows`` are words of a program, of a lawyer or of a friend of trees."""
    told = " ".join(" ".join(rows).split())[:_MAX_TAIL]
    if len(rows) == 1 and _is_way_out(told):
        return True
    if len(rows) <= 2 and len(told) <= 300:
        tells = "?" not in told or bool(_ITSELF.search(told))
        trees = tells and _TREES.search(told) and _PRINTS.search(told) and _BEFORE.search(told)
        if trees or told == "ᐧ" or told.endswith("Mailtrack") or (tells and _SCANNED.fullmatch(told)):
            return True
    if len(told) <= 400 and NOBODY_READS.match(told) and "@" not in told:
        return True
    if all(part.search(told) for part in _REGISTER):
        return True
    secret, forbids = bool(_SECRET.search(told)), bool(_FORBIDS.search(told))
    others = sum(bool(words.search(told)) for words in _OTHERS)
    return len(told) >= 60 and (secret or forbids) and others + forbids >= 2 and bool(_ITSELF.search(told))


def _marks(lines: Sequence[str], start: int, end: int) -> bool:
    """Whether one line says how secret the letter is, below its closing: elsewhere somebody may ask for these words."""
    return end - start == 1 and is_mark(lines[start].strip()) and any(
        map(is_closing, lines[max(0, start - _MAX_SIGNATURE):start]))


def _is_way_out(told: str) -> bool:
    """Whether a line offers an end to a sales program's letters, and leads there; a customer says what he wants.

    He may want to end an order: then he says which one, or whose.
    """
    if len(told) > 400 or told.endswith("?") or not LEAVES.search(told):
        return False
    leads = bool(OFFERS.match(told) and LEADS.search(told))
    return leads and not (OWN_WISH.search(told) or _NAMES.search(_URL.sub("", told)))
