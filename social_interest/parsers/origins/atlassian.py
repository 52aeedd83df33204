# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Jira and Confluence, of Atlassian's cloud and on servers of others.

No source is open. Known from public archives of such mail: a header of Jira's own, the
name of the program behind that of the person in From, and a sentence "NAME commented
on …". Text mails have a rule below the sentence and the issue quoted below the words;
HTML mails have the title below it and buttons or the program's credit below the words.
"""

from __future__ import annotations

import dataclasses
import re
from typing import NamedTuple

from .. import html as html_
from .. import links
from ..kinds import notice
from ..kinds.site import SiteParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

_NAME = lazy_regex(r"(?P<name>.{1,150}?) \((?P<program>jira|confluence)\)", re.IGNORECASE)
_SUBJECT = lazy_regex(
    r"(?:(?:Re|Aw|Fwd): ?)*\[(?P<program>jira|confluence|[^\]]{1,60} confluence)\] ?(?:\[[^\]]{1,30}\] ?)?"
    r"(?:\((?P<key>[A-Z][A-Z0-9_]{1,20}-\d{1,9})\) ?|(?P<first>[A-Z][A-Z0-9_]{1,20}-\d{1,9}):? ?)?(?P<title>.{0,400})",
    re.IGNORECASE)
_KEY = lazy_regex(r"\b[A-Z][A-Z0-9_]{1,20}-\d{1,9}\b")
#: what somebody did → action (en, de, fr, es, ru, pt, ja); the first that fits
_VERBS = (
    ("mention", r"mentioned you|hat Sie erwähnt|hat dich erwähnt|vous a mentionné|te (?:ha )?mencion\w+|упомянул\w*|"
                r"mencionou você|あなたを.{0,6}メンション|"
                # a page sent to the reader, with a line or two
                r"shared .{1,200} with you|hat .{1,200} (?:mit|für) (?:Ihnen|dich|dir|Sie) (?:geteilt|freigegeben)|"
                r"a partagé .{1,200} avec vous|compartió .{1,200} contigo|поделил\w+ .{0,200}с вами"),
    ("reply", r"replied to|hat (?:auf .{1,60} )?geantwortet|a répondu|respondió|ha respondido|ответил\w*|respondeu"),
    ("comment", r"(?:added a comment|commented|edited a comment)|hat .{0,60}kommentiert|kommentierte|"
                r"hat einen Kommentar|a commenté|a ajouté un commentaire|(?:ha )?coment(?:ó|ado)|añadió un comentario|"
                r"прокомментировал\w*|добавил\w* комментарий|comentou|adicionou um comentário|コメント"),
    ("request", r"created|hat .{0,60}erstellt|erstellte|a créé|(?:ha )?cre(?:ó|ado)|создал\w*|criou|作成"),
    ("like", r"liked|gefällt|aime|нравится"),
)
_COMPILED = tuple((action, lazy_regex(pattern, re.IGNORECASE)) for action, pattern in _VERBS)
_RULE = lazy_regex(r"-{5,}")
_URL = lazy_regex(r"https?://\S+")
#: labels of the buttons below the words; several may stand in one line
_BUTTON = (
    r"(?:add (?:a )?comment|"
    r"(?:view|open) (?:the )?(?:page|comment|issue|online|blog|discussion|request|in [a-z]{1,20})|"
    r"reply|like|comment|kommentar hinzufügen|(?:seite|kommentar|vorgang) anzeigen|antworten|gefällt mir|"
    r"ajouter un commentaire|voir (?:la page|le commentaire|le ticket)|répondre|j['’]aime|"
    r"añadir comentario|ver (?:la )?(?:página|incidencia)|ver comentario|responder|me gusta|"
    r"adicionar comentário|ver (?:a )?página|ver (?:o )?comentário|curtir|aggiungi (?:un )?commento|rispondi|mi piace|"
    r"reageren|beantwoorden|vind ik leuk|odpowiedz|lubię to|返信|いいね!?|コメントを追加|"
    r"добавить комментарий|(?:просмотреть|посмотреть) (?:страницу|комментарий|задачу)|ответить|нравится)")
_END = lazy_regex(
    rf"{_BUTTON}(?:[ •·|]{{1,3}}{_BUTTON}){{0,5}}(?:: https?://.*)?|reply to .{{1,40}}|"
    r"stop watching.*|manage notifications.*|(?:deixar|dejar) de (?:observar|seguir)\b.*|"
    r"ne plus (?:suivre|surveiller)\b.*|"
    r"smetti di (?:osservare|seguire)\b.*|.{0,20}nicht mehr (?:beobachten|folgen)|.{0,20}niet meer volgen|"
    r"(?:gerenciar|gestionar|gérer les|gestisci(?: le)?|notificaties|benachrichtigungen) (?:las )?"
    r"(?:notificações|notificaciones|notifications|notifiche|beheren|verwalten)|"
    r"unsubscribe.*|get jira notifications.*|help.*|"
    r"this message (?:was|is) (?:automatically )?(?:sent|generated) by .*|--|>.*|•", re.IGNORECASE)
#: how Jira's own table of a new issue begins its lines
_FIELD = lazy_regex(
    r"(?:summary|key|url|project|issue type|affects versions?|assignee|reporter|created|updated|priority|components?|"
    r"environment|labels|fix versions?|attachments|original estimate|remaining estimate|time spent|"
    r"zusammenfassung|schlüssel|projekt|vorgangstyp|bearbeiter|zugewiesene person|autor|erstellt|priorität|"
    r"résumé|clé|projet|type de ticket|attribution|rapporteur|création|priorité|"
    r"тема|ключ|проект|тип задачи|исполнитель|автор|создано|приоритет) ?:.*", re.IGNORECASE)
_PLACE = lazy_regex(r"/browse/[A-Z][A-Z0-9_]{1,20}-\d|/display/|/pages/|/wiki/|/x/|/questions/", re.IGNORECASE)
_COMMENT = lazy_regex(r"(?:focusedCommentId=|focusedId=|#comment-)(?P<id>\d{1,20})")


class _Told(NamedTuple):
    action: str
    name: str
    #: the line in which it stands
    index: int


class Atlassian(SiteParser):
    code = "atlassian"
    version = 4
    channel = "notification"
    basis = "probable"
    actions = frozenset({"comment", "reply", "mention", "request"})
    max_score = 70

    def score(self, message: Message) -> int | None:
        if message.has("x-jira-fingerprint") or message.has("x-confluence-notification"):
            return 70
        program = _NAME.fullmatch(message.sender.name) or message.sender.local in ("jira", "confluence")
        return 60 if program and (_SUBJECT.fullmatch(message.subject) or "Atlassian" in message.any_text) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        text = message.text or message.text_of_html
        lines = text.split("\n")
        told = _told(lines, message)
        somebody = notice.read(message) if told is None else None
        if somebody and somebody.said and somebody.text:
            return self.unknown("a sentence that is not known here")
        if told is None or told.action not in self.actions:
            return self.ignored("change of an issue or a page without words")
        subject = _SUBJECT.fullmatch(message.subject)
        title = line(subject["title"] if subject else message.subject)
        words = _words(lines, told.index, title)
        if not words and told.action != "request":
            # of two bodies the other one may have the words where they are looked for
            lines = message.text_of_html.split("\n")
            again = _told(lines, message)
            words = _words(lines, again.index, title) if again else ""
        if told.action == "request":
            words = _without_fields(words)
        place = self._place(message)
        words = _without_heading(words, message, place)
        comment = _COMMENT.search(place)
        key = _KEY.search(place) or _KEY.search(message.subject)
        url = self._opened(message, place)
        host = url and place.split("/")[2]
        outcome = self.parsed([self.card(
            message, context, told.action,
            author_name=line(told.name, 200),
            text=words,
            title=title,
            url=url,
            thread_key=f"{host or message.sender.domain}/{key[0]}" if key else "",
            external_ref=comment["id"] if comment else "",
        )], context)
        # nobody has seen all versions of these mails
        return outcome if words else dataclasses.replace(outcome, basis="unverified")

    def _opened(self, message: Message, place: str) -> str:
        """``place`` as a card may open it; of a comment in an issue with the tab that shows it."""
        url = self.site_link(message, place)
        if url and "/browse/" in url and "focusedCommentId=" in url:
            host = links.host_of(place)
            return links.canonical(place, (host,), http=True, keep=("page", "focusedCommentId"))
        return url

    @staticmethod
    def _place(message: Message) -> str:
        """The address of the comment, else of the issue or the page."""
        found = [url for url, _node in html_.links(message.tree)] if message.tree is not None else []
        found += re.findall(r"https?://[^\s<>\"\]]{5,1500}", message.text)
        places = [url for url in found if _PLACE.search(url)]
        return next((url for url in places if _COMMENT.search(url)), places[0] if places else "")


def _told(lines: list[str], message: Message) -> _Told | None:
    """What the first sentence tells in which the person is named who sends."""
    sender = _NAME.fullmatch(message.sender.name)
    for index, row in enumerate(lines[:30]):
        if not row or len(row) > 400 or row.startswith((">", "[ http")):
            continue
        for action, pattern in _COMPILED:
            verb = pattern.search(row)
            name = row[:verb.start()].strip(" *[]:") if verb else ""
            if verb and (sender and row.startswith(sender["name"]) or 1 <= len(name.split()) <= 5):
                return _Told(action, sender["name"] if sender else re.sub(r" (?:has|hat|a|ha)$", "", name), index)
    return None


def _without_fields(text: str) -> str:
    """``text`` without the table of a new issue, whose values may stand below their labels."""
    kept, alone = [], False
    for row in text.split("\n"):
        field = bool(_FIELD.fullmatch(row.strip()))
        if not field and not alone:
            kept.append(row)
        alone = (field and row.rstrip().endswith(":")) or (alone and not row.strip())
    return clean("\n".join(kept))


def _without_heading(text: str, message: Message, place: str) -> str:
    """``text`` without the title of the page or the issue beside it, which is a link to it or begins with its key."""
    heading, _newline, rest = text.partition("\n")
    labels = {label for url, label, _node in message.links if url == place}
    key = _KEY.match(heading)
    text = clean(rest) if rest.strip() and (heading in labels or (key and len(heading) > len(key[0]))) else text
    above, _newline, last = text.rpartition("\n")
    return clean(above) if above.strip() and last in labels else text


def _words(lines: list[str], index: int, title: str) -> str:
    """What stands below the sentence: below a rule or the title, above the buttons, the quoted issue or the credit."""
    start = index + 1
    # "Space > Page"
    page = title.rpartition(" > ")[2]
    for number in range(start, min(start + 8, len(lines))):
        row = re.sub(r"^Re: ?", "", lines[number])
        titled = title and row in (title, f"{title}:", page)
        if _RULE.fullmatch(lines[number]) or titled or (number == start and _URL.fullmatch(row)):
            start = number + 1
    end = next((number for number in range(start, len(lines)) if _END.fullmatch(lines[number])), len(lines))
    return clean("\n".join(lines[start:end]))
