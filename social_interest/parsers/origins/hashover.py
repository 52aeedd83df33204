# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Comments on a site through HashOver.

Source of the layout: ``themes/default/email-notification`` and
``writecomments.php`` of the program: subject with the site's name, From the
visitor where he left his address, picture and name above the comment, the
comment that is answered below it.
"""

from __future__ import annotations

import re

from lxml import etree

from .. import html as html_
from .. import links
from ..base import Parser
from ..kinds.comments import page_link
from ..lazy_regex import lazy_regex
from ..message import Message
from ..noise import machine
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_SUBJECT = lazy_regex(r"[^-]{2,40} - (?P<site>[\w.:-]{1,200})")
#: the last sentence, in whatever language
_SENT_BY = lazy_regex(r"^[^\n]{0,120}\bHashOver\b[^\n]{0,60}$", re.MULTILINE | re.ASCII)
_TEXT = lazy_regex(
    r"(?P<from>[^\n]{1,220})\n+(?P<text>[\s\S]{0,20000}?)\n+----\s*"
    r"[^\n:：]{1,40}: (?P<url>\S{1,2000})\s+[^\n:：]{1,40}: \S{1,2000}\s+----\s"
)
#: "From NAME" (en, da, de, el, fr, es, pt, eo, ro, fa, lt, nl, pl, sv, zh; ja, ko, tr)
_FROM = lazy_regex(r"(?:From|Fra|Von|Apó ton|De la|De|از|Iš|Van|Od|Från|来自)\s?(?P<name>.{1,200})|"
                   r"(?P<before>.{1,200}?)(?:から|으로부터| dan)")
_IN_REPLY = lazy_regex(
    r"(?:In reply to|В ответе|I svar til|Als Antwort auf|Ως απάντηση σε|Responde al|En respuesta a|در پاسخ به|"
    r"En réponse à|"
    r"In antwoord op|W odpowiedzi na|Em resposta a|Ca răspuns la|Som svar på|回复)\s?(?P<to>.{1,200})|"
    r"(?P<before>.{1,200}?)(?:への返信| 에 대한 답글|'a cevaben)"
)
_REF = lazy_regex(r"#hashover-(?P<id>c\d[\w-]*)$")


class HashOver(Parser):
    code = "hashover"
    version = 2
    channel = "comment"
    basis = "certain"
    actions = frozenset({"comment", "reply"})
    max_score = 60
    photo_domains = ("gravatar.com",)

    def score(self, message: Message) -> int | None:
        return 60 if _SUBJECT.fullmatch(message.subject) and _SENT_BY.search(message.any_text) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        told = _from_html(message) or _from_text(message)
        if not told or not told["url"]:
            return self.unknown("no author or no link to the comment")
        url = page_link(told["url"], message, context)
        place = _REF.search(told["url"])
        site = links.host_of(url) or message.sender.domain
        sender = message.sender
        email = "" if machine(message) or links.related(sender.domain, site) else sender.address
        return self.parsed([Interest(
            channel=self.channel,
            action="reply" if told["to"].lower() in context.own_identities else "comment",
            author_name="" if told["name"] == "Anonymous" else line(told["name"], 200),
            author_key=email,
            author_photo=self.photo(told["photo"]),
            text=clean(told["text"]),
            title=line(told["title"]),
            url=url,
            source_key=site,
            source_name=site,
            email=email,
            date=self.date(message, context),
            thread_key=url.partition("#")[0],
            external_ref=place["id"] if place else "",
        )], context)


def _from_html(message: Message) -> dict[str, str] | None:
    """The values by the ids that the theme gives to its nodes; ``None`` for a mail of text only."""
    if message.tree is None:
        return None
    nodes = {node.get("id"): node for node in reversed(list(message.tree.iter(etree.Element))) if node.get("id")}
    text, foot = html_.first_class(message.tree, "container"), html_.first_class(message.tree, "footer", "div")
    if "name" not in nodes or text is None or foot is None:
        return None
    found = list(html_.links(foot))
    to = _IN_REPLY.fullmatch(html_.label(nodes["in-reply-to"])) if "in-reply-to" in nodes else None
    return {
        "name": html_.label(nodes["name"]),
        "photo": nodes["avatar"].get("src", "") if "avatar" in nodes else "",
        "text": html_.text_of(text),
        "title": html_.label(found[0][1]) if found else "",
        "url": found[-1][0] if found else "",
        "to": (to["to"] or to["before"]) if to else "",
    }


def _from_text(message: Message) -> dict[str, str] | None:
    match = _TEXT.match(message.text)
    told = _FROM.fullmatch(match["from"]) if match else None
    if not match or not told:
        return None
    # below the comment stands whom it answers, and what
    lines = match["text"].split("\n")
    reply = next((index for index, row in enumerate(lines) if index and _IN_REPLY.fullmatch(row)), None)
    to = _IN_REPLY.fullmatch(lines[reply]) if reply is not None else None
    return {
        "name": told["name"] or told["before"],
        "photo": "",
        "text": "\n".join(lines[:reply]),
        "title": "",
        "url": match["url"],
        "to": (to["to"] or to["before"]) if to else "",
    }
