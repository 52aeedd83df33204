# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Messages that no person wrote to us: bounces, auto-replies, lists, machines.

Every function answers with the reason for the ledger, or "" if it does not apply.
"""

from __future__ import annotations

import re

from . import program_signs
from .absence import auto_reply, own_domains
from .headers import Address
from .lazy_regex import lazy_regex
from .links import within
from .message import Message
from .names import is_name
from .quotes import is_answer
from .service_words import ASKS, LEADS, LEAVES
from .types import Context

_DAEMON = re.compile(r"(?:mailer[-_.]?daemon|mail[-_.]?daemon|postmaster|bounces?(?:[+-].*)?|mdaemon|mail-delivery\S*)")
_BOUNCE_SUBJECT = re.compile(
    r"(?:undeliver|undelivered|returned mail|delivery (?:status|failure|has failed|incomplete)|mail delivery|"
    r"failure notice|"
    r"delivery notification|message not delivered|non remis|unzustellbar|nicht zustellbar|warning: could not send|"
    r"недоставленн|не доставлен|mail system error|message delay|delivery delayed|read:|rejected)", re.IGNORECASE,
)
# feedback loops older than RFC 5965
_COMPLAINT = re.compile(r"complaint about message from [\d.]{7,15}$", re.IGNORECASE)
# the sender of reports that come from no address: MAILER-DAEMON <>
#: what mail servers call themselves
_SERVER_NAME = re.compile(
    r"postmaster|daemon|administrator|deliver|system|server|gateway|antivir|quarantine|mail|exchange|доставк|администр|"
    r"zustell|unzustell|remise|entrega|consegna|doręcz|配信|邮件|郵件|システム|系统|系統", re.IGNORECASE)
_DAEMON_NAME = re.compile(r"\W*(?:mailer-daemon|postmaster|mail delivery (?:sub)?system)\b", re.IGNORECASE)
# reports that name themselves so, from addresses that are not a daemon's
_REPORT_SUBJECT = re.compile(r"(?:undeliver(?:ed|able)|returned mail|mail delivery fail|delivery status notification|"
                             r"メールエラー通知)",
                             re.IGNORECASE)
_AUTOMATIC_HEADERS = ("list-unsubscribe", "precedence", "feedback-id", "x-auto-response-suppress", "x-mailgun-sid",
                      "x-sg-eid")
#: written by those who send one mail to many
_MASS_HEADERS = ("list-unsubscribe", "list-id", "feedback-id", "errors-to", "x-campaign", "x-campaignid",
                 "x-mailgun-sid", "x-sg-eid", "x-mailer-recptid", "x-report-abuse", "x-csa-complaints")
_MACHINE = re.compile(
    r"(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|nepasrepondre|ne-pas-repondre|bezotveta|noreply\S*|"
    r"no-reply\S*|notifications?(?:[+-].*)?|"
    r"notify|alerts?|mailer|newsletter|news|auto(?:mated|mailer)?|robot|system|daemon|root|cron|wordpress|www-data|"
    r"apache|nobody|"
    r"n[aã]o-?responda\S*|no-?respond\S*|non-?rispond\S*|nie-?odpowiad\S*|keine-?antwort|nicht-?antworten|"
    r"geen-?antwoord\S*|neodpov[ií]d\S*|ne-?otvechat\S*|yanitlama\S*|powiadomieni[ae]|benachrichtigung(?:en)?|"
    r"notificac(?:iones|oes)|notifiche|uvedomleni[aey]|meldingen|bildirim(?:ler)?|ilmoitukset|"
    r"ne-?odgovar(?:ja|aj)\S*|ne-?valaszol\S*|nu-?raspunde\S*|(?:svar|svara)[-_.]?(?:ej|ikke|inte)|"
    r"(?:ikke|inte|ej)[-_.]?svara?|ala-?vastaa|ei-?vastausta|mitte-?vasta\S*|ne-?atsak\S*|ne-?atbild\S*|"
    r"ne-?otgovar\S*|ne-?vidpovid\S*|ne-?otpis\S*|jangan-?balas|khong-?tra-?loi|no-?contest\S*|"
    r"avisos|obvestila?|obavijesti|obavestenja|upozornen[ií][ae]?|oznamen[ií][ae]?|varslinge?r?|avisering(?:ar)?|"
    r"underretning(?:er)?|ertesites(?:ek)?|notificari|teavitus(?:ed)?|pranesimai|pazinojumi|notifikasi|"
    r"spov[iy]shchenn[yi]?a|izvestiya|"
    r"security|billing-noreply|account-update|updates?|\S*[-_.]no-?reply|e-?news|(?:e-?)?newsletter\S*|announcements?)",
    re.IGNORECASE,
)
#: names that say the same
_NO_REPLY = lazy_regex(
    r"\W*(?:(?:please )?(?:do[\s._-]?not|don['’]?t|no)[\s._-]?reply|(?:bitte )?nicht (?:auf|be)?antworten|"
    r"ne[\s._-]pas[\s._-]r[eé]pondre|no[\s._-](?:responder|contestar|respondas)|n[aã]o[\s._-]responda?r?|"
    r"non[\s._-]rispondere|niet (?:be)?antwoorden|nie odpowiada[cćj]|neodpov[ií]d[aá]|svara inte|svar ikke|ikke svar|"
    r"älä vastaa|не отвеча(?:ть|йте)|не відповіда(?:ти|йте)|返信不可|返信しないで|请勿回复|請勿回覆|請勿回復|"
    r"발신[ -]?전용|yanıtlamayın)(?!\w)", re.IGNORECASE)
_CIRCULAR = re.compile(
    r"(?:e-?)?news\S*|announcements?|updates?|marketing\S*|promo\S*|offers?|deals?|mailer", re.IGNORECASE)
#: Sender of what a list manager sends on
_LIST_OWNER = re.compile(
    r"(?:owner|bounces?|request)-.+|.+-(?:owner|bounces?|request|admin|errors)(?:\+.*)?|"
    r"mailman|majordom\w*|listserv.*|sympa")

#: addresses of a network's own: whoever works there has a name of his own
_SERVICE = re.compile(
    r"(?:no|do|hit|mess|not|invit|secur|supp|account|admin|info|hello|team|help|updates?|news|mail|notif|service|"
    r"jobs?|group|page|friend|feedback|market|digest|contact|social|post|alert|member|connect|billing|ads?|business).*",
    re.IGNORECASE)
__all__ = [
    "auto_reply", "automatic", "bounce", "bulk", "machine", "nobody", "own_mail", "perhaps_bulk", "works_at_network"]

#: the way out of a mass mailing
_LEAVE = re.compile(
    r"unsubscrib|opt[- ]?out|abmelde|abbestell|austragen|désabonn|désinscri|darse de baja|cancelar (?:la )?suscripci|"
    r"disiscri|cancellarsi|cancelar inscri|descadastr|afmeld|uitschrijv|wypisz|rezygnac|odhlás|leiratkoz|dezabon|"
    r"avregistrera|avmeld|peruuta|отписа|отмен\w+ подписк|відписа|aboneliğ|διαγραφ|配信停止|退订|取消订阅|"
    r"수신 ?거부|"
    r"view (?:it |this )?(?:e-?mail )?in (?:your |a )?browser|mailing list", re.IGNORECASE)
#: written into one mail to many only
_CAMPAIGN_HEADERS = (
    "x-campaign", "x-campaignid", "x-mc-user", "x-mailer-recptid", "x-report-abuse", "x-csa-complaints", "x-rpcampaign",
    "list-help", "list-subscribe")
_WORD = re.compile(r"[^\W\d_]+")
#: characters of a letter that is surely none, and links of one with a signature
_FEW, _FEW_LINKS = 3000, 5
#: characters of a line with the writer's name below his words
_SIGNED = 60

#: written by list managers, some of them older than RFC 2919
_LIST_HEADERS = ("list-post", "mailing-list", "x-mailing-list", "x-mailman-version", "x-beenthere")


def bounce(message: Message) -> str:
    """Delivery and read reports (RFC 3464, RFC 8098), abuse reports (RFC 5965)."""
    if message.content_type == "multipart/report":
        kind = message.content_parameter("report-type")
        return {
            "delivery-status": "bounce", "disposition-notification": "read receipt", "feedback-report": "abuse report",
        }.get(kind, "report of a mail system")
    if message.has("x-failed-recipients"):
        return "bounce"
    if message.has("x-ricevuta"):
        # Italy's certified mail says that a letter was taken in, delivered, or neither
        return "receipt of certified mail"
    if _COMPLAINT.match(message.subject):
        return "abuse report"
    local = message.sender.local
    if not local and _DAEMON_NAME.match(message.header("from")):
        return "bounce"
    if local == "postmaster" and not _BOUNCE_SUBJECT.search(message.subject) and _is_somebody(message):
        # in small firms postmaster is somebody
        return ""
    if _REPORT_SUBJECT.match(message.subject) and _MACHINE.fullmatch(local):
        return "bounce"
    if local and _DAEMON.fullmatch(local):
        return (
            "bounce"
            if _BOUNCE_SUBJECT.search(message.subject) or local.startswith("mail")
            else "message of a mail system"
        )
    if message.header("return-path") in ("<>", "< >") and _BOUNCE_SUBJECT.search(message.subject):
        return "bounce"
    return ""


def bulk(message: Message, context: Context) -> str:
    """Mailing lists and newsletters (RFC 2919, RFC 2369, RFC 8058).

    A list of the company itself is a mailbox that several people read (Google
    Groups): what comes through it are letters of customers. ``Precedence``
    alone is written by a person's own system, a CRM for example; and a few words
    to our own address are no newsletter, if they went through a group of his own.
    """
    reason = _mass(message, context)
    return reason if reason and not _is_personal(message, context) and not _may_be_typed(message) else ""


def perhaps_bulk(message: Message, context: Context) -> str:
    """Why a message that has the headers of mail to many, and looks as a letter, is no sure letter; "" if it has none.

    Sales programs send in the name of a person what he wrote to one, and what he wrote to all, with equal headers
    and in equal words: only who reads it can tell.
    """
    reason = _mass(message, context)
    if not reason or _is_personal(message, context) or not _may_be_typed(message):
        return ""
    return f"perhaps a letter, though its headers are those of mail to many: {reason}"


def _mass(message: Message, context: Context) -> str:
    """What kind of mail to many the headers tell of, "" for none."""
    if message.list_id and (
            message.list_id in {address.replace("@", ".") for address in context.own_addresses}
            or within(message.list_id, own_domains(context.own_addresses))):
        return ""
    precedence = message.header("precedence").lower()
    if message.list_id or precedence == "list" or _is_managed(message):
        return "mailing list"
    if precedence in ("bulk", "junk") and (
            nobody(message.sender) and not _answered_by_somebody(message)
            or message.has_any(_MASS_HEADERS) or _owns_list(message)):
        return "bulk mail"
    if message.has("list-unsubscribe") or message.has("list-unsubscribe-post"):
        return "newsletter"
    return ""


def _answered_by_somebody(message: Message) -> bool:
    """Whether an answer goes to somebody with a name, though the mail is from an address that nobody reads."""
    reply = message.reply_to
    named = reply.name not in ("", reply.address, message.sender.name)
    return named and not nobody(reply) and not circular(reply)


def _is_managed(message: Message) -> bool:
    return message.has_any(_LIST_HEADERS)


def _is_personal(message: Message, context: Context) -> bool:
    """Whether somebody wrote some words to us through a list of his own: no mass mailing goes without a way out."""
    if sent_through(message):
        return True
    place = f"{message.list_id} {message.header('list-unsubscribe')}".lower()
    if nobody(message.sender) or not message.sender.domain or message.sender.domain not in place:
        return False
    if message.subject.lstrip().startswith("[") or _LIST_OWNER.fullmatch(message.sender.local):
        # lists of people who talk to each other put their name there
        return False
    if message.sender.address.replace("@", ".") == message.list_id and (
            message.header("precedence") or circular(message.sender) or _is_managed(message)):
        # or write in the place of who wrote
        return False
    if message.has("list-unsubscribe-post") and not message.list_id:
        # a way out by one click (RFC 8058) is written by programs that write to many, and by no group
        return False
    if not any(to.address in context.own_addresses for to in message.addresses("to")):
        return False
    text = message.any_text
    return (
        0 < len(text) <= _FEW and len(message.links) <= 1 and text.count("://") <= 1 and not message.has("feedback-id")
        and not _LEAVE.search(text) and not _LEAVE.search(message.html[:_FEW * 10]))


def sent_through(message: Message) -> bool:
    """Whether a group sends in its name what one of its people wrote to somebody else (Google Groups rewrites From)."""
    reached = {to.address for to in (*message.addresses("to"), *message.addresses("cc"))}
    return any(message.addresses("x-original-from")) and message.sender.address not in reached


def _may_be_typed(message: Message) -> bool:
    """Whether somebody may have typed a mail with the headers of mail to many: words of one with a name, no layout.

    What tells of a way out is a circular, unless its writer asks something or his name stands below.
    """
    sender = message.sender
    if not sender.name or sender.name == sender.address or nobody(sender) or circular(sender):
        return False
    if message.list_id or _is_managed(message) or message.has_any(_CAMPAIGN_HEADERS) or _owns_list(message):
        return False
    if is_answer(message.subject):
        # whose letter it answers, a program may not have kept; and below it stands what was written before
        return True
    source = message.html
    if len(source) > _FEW * 10:
        return False
    source = source.lower()
    if source.count("<img") > 2 or source.count("<table") > 2:
        return False
    text = message.any_text
    if not 0 < len(text) <= _FEW or max(len(message.links), text.count("://")) > _FEW_LINKS:
        return False
    lines = [row for row in text.split("\n") if row]
    if not _LEAVE.search(source) and not any(
            _LEAVE.search(row) or (LEAVES.search(row) and LEADS.search(row)) for row in lines):
        return True
    if any(mark in text for mark in "?？؟") or ASKS.search(text):
        return True
    words = [word for word in _WORD.findall(sender.name.lower()) if len(word) > 1 or not word.isascii()]
    below = [row.lower() for row in lines[1:] if len(row) <= _SIGNED]
    return bool(words) and any(all(word in row for word in words) for row in below)


def _owns_list(message: Message) -> bool:
    return any(_LIST_OWNER.fullmatch(sender.local) for sender in message.addresses("sender"))


def _is_somebody(message: Message) -> bool:
    """Whether postmaster has a person's name and no header of a report, or a person's program."""
    if message.has("user-agent"):
        return True
    by_itself = message.header("return-path") in ("<>", "< >") or message.has("auto-submitted")
    name = message.sender.name
    return " " in name and is_name(name) and not by_itself and not _SERVER_NAME.search(name)


def machine(message: Message) -> str:
    """Signs of a program as the sender that are no proof of a mass mailing."""
    submitted = message.header("auto-submitted").lower()
    if submitted and submitted.partition(";")[0].strip() != "no":
        return "sent by a program"
    if nobody(message.sender):
        return "sent from an address without a person"
    if notifier(message) or message.header("x-autogenerated").lower() not in ("", "no", "false", "0"):
        return "sent by a program"
    return ""


def notifier(message: Message) -> bool:
    """Whether a header is one that only programs write that tell of what others did: trackers, forums, networks."""
    if "notifier" not in message.memo:
        message.memo["notifier"] = any(name.startswith(program_signs.NOTIFIERS) for name, _value in message.fields)
    return message.memo["notifier"]


def nobody(address: Address) -> bool:
    """Whether no person reads what is sent to ``address``: noreply@, notifications@, or "No reply" as its name."""
    return bool(_MACHINE.fullmatch(address.local) or address.name and _NO_REPLY.match(address.name))


def circular(address: Address) -> bool:
    """Whether ``address`` says of itself that it writes to many."""
    return bool(_CIRCULAR.fullmatch(address.local))


def automatic(message: Message) -> bool:
    """Whether any sign says that no person typed this message."""
    return bool(
        machine(message)
        or message.has_any(_AUTOMATIC_HEADERS)
        or message.has_any(program_signs.GENERATED)
        or message.list_id
        or program_signs.MAILERS.search(message.header("x-mailer") or message.header("user-agent"))
        or program_signs.MESSAGE_IDS.match(message.message_id)
    )


def works_at_network(sender: Address, message: Message) -> bool:
    """Whether ``sender``, from whose domain a network sends its notifications, is a person with a mailbox there."""
    name, _dot, rest = sender.domain.partition(".")
    if "." in rest or not sender.name or name in sender.name.lower() or _SERVICE.fullmatch(sender.local):
        return False
    # what tells of something there leads there
    named = len(sender.name.split()) >= 2 or not (message.links or "://" in message.any_text)
    return named and not automatic(message)


def own_mail(message: Message, context: Context) -> str:
    """Letters of the company itself.

    Its forms often send in its own name with the visitor in Reply-To: those
    are not its own letters.
    """
    own = context.own_addresses
    if message.sender.address in own and (not message.reply_to.address or message.reply_to.address in own):
        return "own message"
    return ""
