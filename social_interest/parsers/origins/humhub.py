# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""HumHub.

Source of the layout: ``modules/notification/widgets/views/mailContentEntry.php``
(picture, linked name, text of a comment), ``modules/*/notifications/views`` and
the sentences of the notifications. The first entry is the new one, the second
the post that it is about.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree

from .. import html as html_
from ..kinds.site import Link, SiteParser
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

#: sentence (en) → action
_SENTENCES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (action, re.compile(pattern, re.IGNORECASE))
    for action, pattern in (
        (
            "comment",
            r"(?P<name>.{1,200}?) (?:just commented your|commented) (?P<title>.+?)(?: in space (?P<space>.+))?",
        ),
        ("mention", r"(?P<name>.{1,200}?) (?:just )?mentioned you in (?P<title>.+)"),
        ("like", r"(?P<name>.{1,200}?) likes (?:your )?(?P<title>.+)"),
        ("follow", r"(?P<name>.{1,200}?) is now following you\.?"),
    )
)
_NOTICE = re.compile(r"/(?:index\.php\?r=)?notification(?:/|%2F)entry", re.IGNORECASE)
_DIGEST = re.compile(r"(?:daily|weekly|monthly|your) summary|latest news", re.IGNORECASE)


class _Entry(NamedTuple):
    name: str
    url: str
    photo: str
    text: str


class HumHub(SiteParser):
    code = "humhub"
    channel = "humhub"
    basis = "certain"
    actions = frozenset({"comment", "mention", "like", "follow"})
    profile = re.compile(r"https?://[^/]+/u/(?P<key>[\w.-]{2,60})")

    def score(self, message: Message) -> int | None:
        if "Open Sans" not in message.html or message.tree is None:
            return None
        if not any(_NOTICE.search(link.url) or "/dashboard" in link.url for link in self.site_links(message)):
            return None
        return 60 if _entries(message) or _DIGEST.search(message.subject) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        place = next((link.url for link in self.site_links(message) if _NOTICE.search(link.url)), "")
        if not place:
            return self.ignored("digest")
        told = self._told(message)
        entries = _entries(message)
        if not told:
            return self.unknown("no known sentence in the mail")
        action, values = told
        name = line(values["name"], 200)
        entry = next((entry for entry in entries if entry.name == name), _Entry(name, "", "", ""))
        space = _space(self.site_links(message))
        interest = self.card(
            message,
            context,
            action,
            author_name=name,
            author_url=self.site_link(message, entry.url),
            author_photo=self.site_photo(message, entry.photo),
            text=entry.text if action in ("comment", "mention") else "",
            title=_title(values.get("title") or ""),
            url=place,
            source_name=values.get("space") or space,
        )
        return self.parsed([interest], context)

    @staticmethod
    def _told(message: Message) -> tuple[str, dict[str, str]] | None:
        for sentence in (message.subject, *message.any_text.split("\n")[:20]):
            for action, pattern in _SENTENCES:
                match = pattern.fullmatch(sentence.strip())
                if match:
                    return action, match.groupdict()
        return None


def _title(told: str) -> str:
    """What stands in quotation marks, else all but the stop at the end."""
    quoted = re.search(r"\"([^\n]+)\"", told)
    return line(quoted[1] if quoted else told.rstrip("."))


def _space(found: list[Link]) -> str:
    """The name of the space that the mail names."""
    return next((link.label for link in found if re.search(r"/s/[\w-]+/?$", link.url) and link.label), "")


def _entries(message: Message) -> list[_Entry]:
    """Picture, name and text of the persons in the mail, in order."""
    found = []
    for cell in message.tree.iter("td") if message.tree is not None else ():
        if cell.get("width") != "40" or cell.getparent() is None:
            continue
        image = next(cell.iter("img"), None)
        body = next((other for other in cell.itersiblings("td")), None)
        name = (
            next(((url, html_.label(node)) for url, node in html_.links(body) if html_.label(node)), None)
            if body is not None
            else None
        )
        if name:
            found.append(_Entry(name[1], name[0], image.get("src", "") if image is not None else "", _text(body)))
    return found[:20]


def _text(body: etree._Element) -> str:
    """The second row beside the picture: the comment."""
    rows = [row for row in body.iter("tr")]
    return clean(html_.text_of(rows[1])) if len(rows) > 1 else ""
