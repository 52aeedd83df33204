# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What parsers of software forges share that anybody hosts: person, project and issue stand in headers."""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree

from .. import html as html_
from ..lazy_regex import lazy_regex
from ..message import Message
from ..quotes import cut_quote
from ..text import clean, line
from ..types import AnyOutcome, Context
from .site import SiteParser

#: a request for a merge, an issue, a commit; with the comment in the fragment
_PLACE = lazy_regex(
    r"https?://[^/]+/(?P<project>[\w./-]+?)(?:/-)?/(?:issues|pulls?|merge_requests|work_items|commit)/(?P<number>\w+)"
    r"(?:[^#]*)(?:#(?:issuecomment-|note_)(?P<ref>\d+))?"
)


class Event(NamedTuple):
    """What a mail of a forge tells: an action ("" for what is no interest), whose login, of which project."""

    action: str
    login: str
    project: str
    text: str


class ForgeParser(SiteParser):
    """Parser of mail that a forge sends: known by headers that only it writes."""

    place = _PLACE

    def event(self, message: Message) -> Event:
        """What the headers and the body tell."""
        raise NotImplementedError

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        event = self.event(message)
        if not event.action or not event.text:
            return self.ignored("change of state without a text")
        url = self._url(message)
        found = _PLACE.match(url)
        host = url.split("/")[2].removeprefix("www.") if url else message.sender.domain
        name = re.sub(r" \((?:@?[\w.-]+|via .*)\)$| via .*$", "", message.sender.name)
        profile = self.site_link(message, f"https://{host}/{event.login}") if event.login else ""
        project = event.project or (found["project"] if found else "")
        interest = self.card(
            message, context, event.action,
            author_name=line(name or event.login, 200),
            author_handle=event.login,
            author_key=f"{event.login}@{host}".lower() if event.login else "",
            author_url=profile,
            url=url,
            text=event.text,
            title=line(self.title(message.subject)),
            source_key=f"{host}/{project}".lower(),
            source_name=line(project, 100) or host,
            thread_key=f"{host}/{project}#{found['number']}".lower() if found else "",
            external_ref=(found["ref"] or "") if found else "",
        )
        return self.parsed([interest], context)

    @staticmethod
    def title(subject: str) -> str:
        """The title of the issue in the subject."""
        return subject

    def _url(self, message: Message) -> str:
        """The last link to an issue: the footer leads to the comment itself."""
        known = [html_.view_url(message.markup)]
        known += [url for url, _label, _node in reversed(message.links)]
        known += reversed(re.findall(r"https?://[^\s<>\"'\]]+", message.text)[-50:])
        opened = [self.site_link(message, url.rstrip(".,")) for url in known if url]
        found = [url for url in opened if _PLACE.match(url)]
        return next((url for url in found if "#" in url), found[0] if found else "")


def body(message: Message, inner: str = "") -> list[etree._Element]:
    """The blocks of the HTML body above the footer; ``inner``: the class of the node that holds them."""
    root = message.tree
    if root is None:
        return []
    outer = html_.first_class(root, inner) if inner else None
    if outer is None:
        outer = next(root.iter("body"), root)
    blocks = []
    for node in outer.iterchildren(etree.Element):
        if "footer" in (node.get("class") or "").split():
            break
        blocks.append(node)
    return blocks


def words(text: str) -> str:
    """``text`` without what it quotes."""
    return clean(cut_quote(text)) if text.strip() else ""
