# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Messages that visitors left with Mibew Messenger while nobody was there.

Source of the layout: ``locales/en/mail_templates.yml`` of the program, version 2, and
``translations/*/mail_templates.yml`` of its language packs (39): a sentence with the
name that the subject has as well, the text, the address, further lines of the
chat's survey, and a signature below a rule.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..base import Parser
from ..kinds import forms
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_SUBJECT = lazy_regex(
    r"(?:Question from|Question de|Frage von|Вопрос от|Domanda da|Dotaz od|Fråga från|Jautājums no|Klausimas nuo|"
    r"Kysymys henkilöltä|Pergunta de|Pertanyaan dari|Pitanje od|Pregunta des de|Pregunta desde|Spørgsmål fra|"
    r"Spørsmål fra|"
    r"Vprašanje|Vraag van|Zapytanie od|Întrebare de la|Ερώτηση από|Въпрос от|Запитання від|Пытанне ад|שאלה מ|"
    r"استفسار من|"
    r"سوال از طرف|คำถามจาก|კითხვის ფორმა|問題來自|问题来自) *(?P<name>.{1,200})|"
    r"(?:Kérdés )?(?P<before>.{1,200}?)(?: -tól| tarafından gelen soru| からの質問| 의 질문)"
)
_HISTORY = lazy_regex(r"(?:Mibew|Messag?er|Messenger|Мессенджер|Месенджер|Месэнджар|Συνομιλητής|מסנגר|網站|"
                      r"网站)[^:：]{0,30}[:：] ?.{3,60}",
                      re.IGNORECASE)
#: the line with the address: a label, in English always the same
_ADDRESS = lazy_regex(r"^[^\n@]{0,40}?[:：\s]\s?(?P<email>[^\s@<>:：]{1,64}@[^\s@<>]{3,255}) ?$", re.MULTILINE)
_NO_ADDRESS = lazy_regex(r"^His email: ?$", re.MULTILINE)
_ALONE = lazy_regex(r"https?://\S{4,1500}")
_SIGNATURE = lazy_regex(r"(?:^|and )Mibew Messenger(?:\n\S+)?\s*\Z", re.MULTILINE)


class _Read(NamedTuple):
    name: str
    text: str
    email: str
    #: the lines of the survey
    rest: str


def _read(message: Message) -> _Read | None:
    """The parts of a visitor's question, in whatever language."""
    told = _SUBJECT.fullmatch(message.subject)
    name = (told["name"] or told["before"]).strip() if told else ""
    text = message.text
    head, _newline, body = text.partition("\n")
    if not name or name not in head or not head.rstrip().endswith((":", "：")):
        return None
    end = body.rfind("\n---")
    body = body[:end + 1] if end >= 0 else body
    # the visitor may write such lines: the program's own come last
    found = list(_ADDRESS.finditer(body)) or (list(_NO_ADDRESS.finditer(body)) if end >= 0 else [])
    if not found:
        return None
    last = found[-1]
    return _Read(name, clean(body[:last.start()]), (last.groupdict().get("email") or "").lower(), body[last.end():])


class Mibew(Parser):
    code = "mibew"
    version = 3
    channel = "chat"
    basis = "certain"
    actions = frozenset({"question"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if _read(message):
            return 60
        return 60 if _HISTORY.fullmatch(message.subject) and _SIGNATURE.search(message.text) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        read = _read(message)
        if read is None:
            return self.ignored("copy of a dialogue for the visitor")
        info = forms.from_lines(read.rest)
        # the page stands below a label, or alone on its line
        alone = next((row for row in read.rest.split("\n") if _ALONE.fullmatch(row.strip())), "")
        page = forms.site_link(info.page or alone, message, context)
        interest = Interest(
            channel=self.channel,
            action="question",
            author_name=line(read.name, 200),
            author_key=read.email,
            text=read.text,
            url=page,
            answer="mail" if read.email else "",
            source_key=message.sender.domain,
            source_name=message.sender.name or message.sender.domain,
            email=read.email,
            date=self.date(message, context),
            thread_key=message.message_id,
            external_ref=message.message_id,
            fields=info.rest,
        )
        return self.parsed([interest], context)
