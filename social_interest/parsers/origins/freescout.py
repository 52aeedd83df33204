# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Conversations in FreeScout, as it tells its agents of them.

Source of the layout: ``emails/user/notification``, ``resources/lang/*.json`` and
``SendNotificationToUsers`` of the program, versions 1.0 to 1.8: a header with the kind of mail, the
newest entry first in the text part, below a head "## NAME did that, on DATE:".
What an agent wrote and what he noted have backgrounds of their own in the HTML part, where the name in the head of an
entry is bold, so that nothing of it is left to the language.
"""

from __future__ import annotations

import re

from lxml import etree

from .. import html as html_
from ..kinds.helpdesk import HelpDeskParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context

_SUBJECT = lazy_regex(r"\[#(?P<number>\d{1,12})\] (?P<title>.{0,400})")
_RULE = lazy_regex(r"^-{40,}$", re.MULTILINE)
#: what stands behind the name in the head of an entry (19 languages): words of a person, notes of agents
_SAID = (
    "replied", "started the conversation", r"forwarded a conversation \S{1,20}", r"ответил\(а\)", r"создал\(а\) тикет",
    r"переслал\(а\) тикет \S{1,20}", "odpověděla", ", která zahájila konverzaci", r"předala konverzaci \S{1,20}",
    "hat geantwortet", "hat das Gespräch gestartet", r"hat ein Gespräch weitergeleitet \S{1,20}", "contestó",
    "inició la conversación", r"reenvió la conversación \S{1,20}", "پاسخ داد", "گفتگو را آغاز کرد",
    r"یک مکالمه \S{1,20} را ارسال کرد", "vastasi", "aloitti keskustelun", r"välitti keskustelun \S{1,20}", "a répondu",
    "a commencé la conversation", r"a transféré une conversation \S{1,20}", "ha risposto", "ha aperto il ticket",
    r"ha inoltrato il ticket \S{1,20}", "が返信", "が会話を始めました", r"が会話を転送した \S{1,20}", "답변했습니다.",
    "대화를 시작했습니다.", r"대화 \S{1,20}를 전달했습니다.", "antwoordde", "begon het gesprek",
    r"heeft gesprek \S{1,20} doorgestuurd", "svarte", "startet samtalen", r"har videresendt en samtale \S{1,20}",
    r"odpowiedział\(a\)", "rozpoczęła/-ął rozmowę", r"przekazał\(a\) rozmowę \S{1,20}", "respondeu",
    "iniciou a conversa", r"encaminhou uma conversa \S{1,20}",
    r"encaminhou a conversa. Conversa encaminhada: \S{1,20}", "odpovedal/a",
    "začal/a konverzáciu", r"preposlal/a konverzáciu \S{1,20}", "yanıtladı", "konuşmayı başlattı",
    r"bir görüşmeyi yönlendirdi \S{1,20}", "已回复", "开始了此对话", r"转发了一个对话 \S{1,20}",
)
_NOTED = (
    "added a note", r"добавил\(а\) примечание", "přidal/a poznámku", "tilføjede en note", "hat eine Notiz hinzugefügt",
    "agregó una nota", "یک یادداشت اضافه کرد", "lisäsi huomautuksen", "a ajouté une note", "je dodao napomenu",
    "ha aggiunto una nota", "メモを追加しました", "노트 추가", "heeft een notitie toegevoegd", "la til en notat",
    r"dodał\(a\) notkę", "adicionou uma nota", "pridal/a poznámku", "bir not ekledi", "添加了备注",
)
#: the head of an entry; of an unknown language only the name in From is known
_HEAD = lazy_regex(rf"## (?:(?P<name>.{{1,200}}?) ?(?:{'|'.join(_SAID)})|.{{1,300}}), .{{0,80}}:")
_NOTE = lazy_regex(rf"## .{{1,200}} ?(?:{'|'.join(_NOTED)})\.?, ")
#: the list of files below an entry
_ATTACHED = lazy_regex(r"^[^\n:]{2,30}:\n1\) .{1,300} \[https?://", re.MULTILINE)
_URL = lazy_regex(r"^[^\n:]{1,60}: (?P<url>https?://\S{1,1500}/conversation/\d+\S{0,300})$", re.MULTILINE)
_CONVERSATION = lazy_regex(r"https?://[^/\s]{1,253}/(?:\S{0,200}/)?conversation/\d+")
_ENTRY = lazy_regex(r"^\s*padding:\s*(?:0?\.75em )?2em\s*;?\s*$")
_AGENT_COLOUR = "#f4f8fd"
_NOTE_COLOUR = "#fffbf1"
_VIA = lazy_regex(r" (?:via|через|přes|über|vía|از طریق|kautta|tramite|経由|경유|przez|por meio de|através|cez|"
                  r"üzerinden|通过|透過|דרך|putem|keresztül|арқылы|prin|prek) "
                  r"(?P<mailbox>.{1,200})$")


class FreeScout(HelpDeskParser):
    code = "freescout"
    version = 3
    basis = "certain"
    actions = frozenset({"message"})

    def score(self, message: Message) -> int | None:
        return 100 if message.header("x-freescout-mail-type") == "user.notification" else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        subject, blocks, entry = _SUBJECT.fullmatch(message.subject), _RULE.split(message.text), _entry(message)
        colour = entry.get("bgcolor", "").lower() if entry is not None else ""
        if not subject or (len(blocks) < 3 and entry is None):
            return self.unknown("no entries in the text")
        head, text = _of_text(blocks) if len(blocks) >= 3 else _of_html(entry)
        told = _HEAD.fullmatch(head)
        if not told:
            return self.ignored("change of a conversation without words of a customer")
        if _NOTE.match(head) or colour == _NOTE_COLOUR:
            return self.ignored("note among agents")
        via, by_agent, url = _VIA.search(message.sender.name), colour == _AGENT_COLOUR, _place(message)
        interest = self.card(
            message,
            context,
            "message",
            name=_name(entry) or told["name"] or _VIA.sub("", message.sender.name),
            email="" if by_agent else _customer(message),
            url=self.place(url, message, context) if url else "",
            text=clean(text),
            title=line(subject["title"]),
            source_key=message.sender.address,
            source_name=line(via["mailbox"] if via else message.sender.name, 100),
            thread_key=f"{message.sender.domain}/{subject['number']}",
        )
        return self.ignored("own action", [interest]) if by_agent else self.parsed([interest], context)


def _of_text(blocks: list[str]) -> tuple[str, str]:
    """Head and words of the newest entry, of the text."""
    head, _newline, text = blocks[1].strip().partition("\n")
    if len(blocks) == 3:
        # the only entry, so the address of the conversation stands below it
        body, _newline, last = text.rstrip("\n").rpartition("\n")
        text = body if _URL.fullmatch(last) else text
    attached = list(_ATTACHED.finditer(text))
    return head, text[:attached[-1].start()] if attached else text


def _of_html(entry: etree._Element | None) -> tuple[str, str]:
    """The same, of a mail without that text: a head, its date, and a cell as wide as both with the words."""
    head = next(entry.iter("h3"), None) if entry is not None else None
    words = next((node for cell in entry.iter("td") if cell.get("colspan") for node in cell.iterchildren("div")
                  if "background-color" not in node.get("style", "")), None) if entry is not None else None
    if head is None or words is None:
        return "", ""
    return f"## {html_.label(head)}, :", html_.text_of(words)


def _place(message: Message) -> str:
    """The address of the conversation."""
    found = _URL.search(message.text)
    links = (url for url, _label, _node in message.links if _CONVERSATION.match(url))
    return found["url"] if found else next(links, "")


def _entry(message: Message) -> etree._Element | None:
    """The cell of the newest entry; its colour tells whether the company wrote it."""
    cells = message.tree.iter("td") if message.tree is not None else ()
    return next((cell for cell in cells if _ENTRY.search(cell.get("style", ""))), None)


def _name(entry: etree._Element | None) -> str:
    """The name in the head of an entry: in bold, of older versions in a colour."""
    head = next(entry.iter("h3"), None) if entry is not None else None
    if head is None:
        return ""
    node = next(head.iter("strong"), None)
    node = next(head.iter("span"), None) if node is None else node
    name = html_.label(node) if node is not None else ""
    return "" if name == html_.label(head) else name


def _customer(message: Message) -> str:
    """The customer's address, from the line above the entries that says whom an answer reaches."""
    found = (url for url, _node in html_.links(message.tree)) if message.tree is not None else ()
    return next((url[7:].lower() for url in found if url.startswith("mailto:") and EMAIL.fullmatch(url[7:])), "")
