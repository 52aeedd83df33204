# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a service writes of its own accord: surveys, reports, confirmations. Nobody waits for an answer to it."""

from __future__ import annotations

import re

from . import links, noise
from .domains import same_owner
from .lazy_regex import lazy_regex
from .message import Message
from .quotes import is_answer
from .service_words import ASKS, LOGIN_ROW, PASSWORD_CHANGED, PASSWORD_ROW
from .text import EMAIL

#: "Ann Lee via Service", in the languages of names.py
_VIA = re.compile(r"\s(?:via|through|über|через|przez|tramite|através de|a través de)\s+\S.{0,80}", re.IGNORECASE)
#: stems of what asks for an opinion, and of what counts (en, ru, uk, de, fr, es, it, pt, nl, pl, da, sv, fi, cs, tr)
_SURVEY = re.compile(
    r"survey|questionnaire|\bpoll\b|опрос|анкет|опитуван|umfrage|befragung|fragebogen|sondage|enquête|encuesta|"
    r"cuestionario|sondaggio|questionario|pesquisa|inquérito|enquete|vragenlijst|ankiet|spørgeskema|undersøgelse|"
    r"enkät|undersökning|kysely|průzkum|dotazník|anket", re.IGNORECASE)
_REPORT = re.compile(
    r"(?:your |ваш |ihr |votre |su |il tuo )?"
    r"(?:(?:daily|weekly|monthly|quarterly|annual) (?:report|summary|digest|stat)|"
    r"(?:ежедневн|еженедельн|ежемесячн)\w* (?:отч[её]т|сводк|дайджест)|(?:täglich|wöchentlich|monatlich)\w* "
    r"(?:bericht|übersicht)|(?:wochen|monats|tages)bericht|rapport (?:quotidien|hebdomadaire|mensuel)|"
    r"(?:informe|resumen) (?:diario|semanal|mensual)|(?:rapporto|riepilogo) (?:giornaliero|settimanale|mensile))",
    re.IGNORECASE)
#: subjects of what a program does with an account or a booking of the reader
_ACCOUNT = re.compile(
    r"(?:[^\n]{0,60}[\]:–-] ?)?(?:please )?(?:(?:reset|change|confirm|verify|activate) (?:your|the) "
    r"(?:password|e-?mail|account)|password (?:reset|recovery)|(?:восстановление|сброс|смена) пароля|"
    r"подтвердите (?:ваш |свой )?(?:e-?mail|адрес|почту|аккаунт)|"
    r"відновлення пароля|(?:passwort|kennwort) (?:zurücksetzen|ändern)|bestätigen sie (?:ihre|ihr) |"
    r"(?:réinitialis\w+|changement) (?:de |du |votre )*mot de passe|confirmez votre |"
    r"(?:restablec\w+|recuper\w+|cambi\w+) (?:de |su |tu |la )*contraseña|confirm[ae] (?:su|tu) |"
    r"(?:conferma|verifica|confirme|verifique|bevestig|verifieer|potwierdź|zweryfikuj|potvrďte|ověřte|overte|bekräfta|"
    r"verifiera|bekræft|bekreft|verifiser|vahvista|erősíts[ed] meg|confirmați|doğrula\w*|onayla\w*|потвърдете|"
    r"επιβεβαίωσ\w+|"
    r"potvrdite)\b[^\n]{0,25}?(?:e-?mail|e-?post|sähköposti|имейл|cuenta|account|kont[oa]|\bconta\b|\btili|účet|"
    r"račun|fiók|"
    r"λογαριασμ|hesab|adres|indirizzo|endereço|osoit|διεύθυνσ)|"
    r"(?:e-?posta\w*|hesab\w*) (?:adres\w+ )?(?:doğrula|onayla)|reimposta(?:re)? (?:la )?password|"
    r"redefin\w+ (?:a )?(?:sua )?senha|"
    r"wachtwoord (?:opnieuw|resetten|herstellen)|(?:zresetuj|resetowanie|zmiana) hasł|(?:obnovení|obnova|změna|"
    r"zmena) hesla|"
    r"(?:återställ|nulstil|tilbakestill) (?:lösenord|(?:din |ditt |dit )?(?:adgangskode|passord))|"
    r"(?:salasanan|salasanasi) (?:palaut|nollaa|vaihta)\w*|jelszó (?:visszaállít|módosít)\w*|resetare(?:a)? parol|"
    r"şifre (?:sıfırla|yenile)|"
    r"メールアドレスの?確認|パスワード(?:の)?(?:再設定|リセット)|(?:验证|确认|確認|驗證)您的(?:邮箱|郵箱|电子邮件|電子郵件|帐户|账户|帳戶|帐号|账号|帳號)|重置密码|"
    r"이메일 (?:주소 )?(?:확인|인증)|비밀번호 재설정|"
    r"xác (?:nhận|minh) (?:địa chỉ |tài khoản|email)|verifikasi (?:email|akun)|تأكيد (?:البريد|بريدك|حسابك))",
    re.IGNORECASE)
_ACCOUNT_LINK = re.compile(
    r"https?://[^\s<>\"']{3,200}?(?:reset|passw|verif|confirm|activat|recover|token|validat)", re.IGNORECASE)
_URL = lazy_regex(r"https?://[^\s<>\"']{4,200}")
_MAX_TOLD = 3000
_BOOKING = re.compile(
    r"(?:[^\n]{0,60}[\]:–-] ?)?(?:(?:your |the )?(?:booking|reservation|appointment)[^\n?]{0,40}\bconfirm|"
    r"(?:booking|reservation|appointment) confirmation|(?:ваш\w* )?(?:бронировани|бронь|запись)[^\n?]{0,40}подтвержд|"
    r"подтверждение (?:бронировани|брони|записи)|(?:ihre |deine )?(?:buchung|reservierung|termin)[^\n?]{0,40}bestätig|"
    r"buchungsbestätigung|(?:votre )?(?:réservation|rendez-vous)[^\n?]{0,40}confirm|"
    r"confirmation de (?:votre )?(?:réserv|rendez)|"
    r"(?:su |tu )?(?:reserva|cita)[^\n?]{0,40}confirm|confirmación de (?:su |tu )?(?:reserva|cita))",
    re.IGNORECASE)


def service(message: Message) -> str:
    """What a service does for somebody or with the reader's own account: nobody waits for an answer.

    A person's letter may have such a subject, so there is always a second sign.
    """
    subject, text = message.subject, message.any_text[:4000]
    if message.has("x-surveyid") and message.has("x-tokenid"):
        # written to who is asked, not to who asks
        return "invitation to a survey"
    if _VIA.search(message.sender.name) and not of_a_stranger(message):
        if _SURVEY.search(subject) or (_SURVEY.search(text) and "://" in text):
            return "invitation to a survey"
        if _REPORT.match(subject):
            return "report of a service"
    if noise.automatic(message) and (_account_link(message) or _tells_change(message)):
        return "confirmation for an account"
    if _is_called_as_its_site(message) and perhaps_account(message):
        return "confirmation for an account"
    return ""


def perhaps_account(message: Message) -> bool:
    """Whether no header says that a program confirms an account, and its subject and the link to its own site do."""
    if is_answer(message.subject):
        return False
    # who cannot use the link that another site sent him tells of it, link and all
    found = _account_link(message)
    return bool(found) and _of_the_sender(found, message) or _tells_password(message) or _tells_change(message)


def _tells_change(message: Message) -> bool:
    """Whether a site tells in its subject that the reader's password was changed, and leads to its own pages."""
    if message.references or not PASSWORD_CHANGED.match(message.subject) or ASKS.search(message.subject):
        return False
    text = message.any_text[:_MAX_TOLD]
    if of_a_stranger(message) or any(_is_strangers(one[0], message) for one in EMAIL.finditer(text)):
        # a visitor of our site writes so above his request
        return False
    return any(_of_the_sender(one[0], message) for one in _URL.finditer(text))


def _is_strangers(address: str, message: Message) -> bool:
    """Whether an address is neither the reader's nor one of the site that sends."""
    own = any(to.address == address.lower() for to in message.to)
    return not own and not same_owner(address.rpartition("@")[2].lower(), message.sender.domain)


def _tells_password(message: Message) -> bool:
    """Whether a site tells somebody by which name and password he comes in: who cannot come in asks for help."""
    text = message.any_text[:_MAX_TOLD]
    if len(message.any_text) > _MAX_TOLD or any(mark in text for mark in "?？؟") or message.references:
        return False
    told = PASSWORD_ROW.search(text) and LOGIN_ROW.search(text)
    return bool(told) and any(_of_the_sender(one[0], message) for one in _URL.finditer(text))


def _account_link(message: Message) -> str:
    """The link by which one confirms an account, in a mail whose subject asks for that."""
    found = _ACCOUNT_LINK.search(message.any_text[:20_000]) if _ACCOUNT.match(message.subject) else None
    return found[0] if found else ""


def _is_called_as_its_site(message: Message) -> bool:
    """Whether the name of the sender is that of its domain: "Cloudy <hello@cloudy.example>"."""
    name = message.sender.name.lower().replace(" ", "")
    return len(name) > 2 and message.sender.domain.replace("-", "").startswith(name)


def of_a_stranger(message: Message) -> bool:
    """Whether a group or a form sends on what somebody wrote, who is to be answered elsewhere."""
    reply = message.reply_to
    return bool(reply.address) and not noise.nobody(reply) and not same_owner(reply.domain, message.sender.domain)


def _of_the_sender(url: str, message: Message) -> bool:
    host, domain = links.host_of(url), message.sender.domain
    return links.related(host, domain) or same_owner(host, domain)


def booking(message: Message) -> bool:
    """Whether a program confirms a booking: where rooms are let, it may be one of a customer."""
    return bool(_BOOKING.match(message.subject)) and not message.references and noise.automatic(message)
