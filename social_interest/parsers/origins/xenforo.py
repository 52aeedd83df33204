# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Notices and activity summaries of XenForo.

Source of the layout: templates of XenForo 2 as sites publish them (``ACTIVITY_SUMMARY_CONTAINER``,
``activity_summary_latest_threads``, ``activity_summary_latest_posts``): a title or none, a line with name, date and
replies between points, the excerpt, the forum and a button. Words are not needed, nor the frame around an entry.
A notice (``conversation_create``, ``watched_thread_reply`` and their like) has a sentence, the title as a heading that
leads to the place, the words in a box of their own and a bar of links.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from .. import html as html_
from .. import links, telling
from ..kinds.digest import ListedPost, Place, listed
from ..kinds.site import SiteParser, leads_to, place_of_site
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean
from ..types import AnyOutcome, Context

#: the bar of links below what a notice tells
_BAR = "linkBar"
_CONVERSATION = lazy_regex(r"https?://[^/\s]+/(?:[^?#\s]*/)?(?:index\.php\?)?(?:conversations|direct-messages)/"
                           r"(?:[^/?#\s]*\.)?(?P<id>\d+)(?:/|\Z)")
_UNREAD = lazy_regex(r"/(?:unread|latest)\b")
_POST = lazy_regex(r"https?://[^/\s]+/(?:[^?#\s]*/)?(?:index\.php\?)?posts/(?P<ref>\d+)(?:/|\Z)")
_BODY = "p-activitySummary"
#: links of an entry that are looked at
_MAX_LINKS = 60
_FORUM = lazy_regex(r"/(?:index\.php\?)?forums/[^/]+")
_MEMBER = lazy_regex(r"https?://[^/\s]+/(?:[^?#\s]*/)?(?:index\.php\?)?members/(?:[^/?#\s]*\.)?\d+(?:/|\Z)")
#: the link to what one watches, in a notice of a new thread or a new message of a forum
_FORUMS = lazy_regex(r"/watched/forums\b")
_POINTS = lazy_regex(r"\s*·\s*")


class _Boxed(NamedTuple):
    action: str
    name: str
    page: str
    text: str
    title: str
    url: str
    thread: str
    ref: str


class _Above(NamedTuple):
    told: telling.Told | None
    name: str
    page: str


def _sentence(head: etree._Element, site: str) -> _Above:
    """What the sentence above a heading tells, and who is named in it: the name leads to the member's page.

    It may begin with the reader's name.
    """
    above = list(itertools.islice(head.itersiblings(preceding=True), 6))[::-1]
    parts = [head.getparent().text or ""] if head.getparent() is not None else []
    for node in above:
        parts += [" ".join(node.itertext()) if isinstance(node.tag, str) else "", node.tail or ""]
    said = telling.normal(" ".join("".join(parts).split()))
    found = ((one.get("href", ""), one) for node in above for one in node.iter("a", "span"))
    page, name = next(
        ((url, html_.label(one)) for url, one in found
         if _MEMBER.match(url) or "username" in one.get("class", "").split()), ("", ""))
    _reader, comma, rest = said.partition(", ")
    told = telling.read(rest, known=[name] if name else ()) if comma else None
    # where nobody is named behind it, the reader is nobody either
    if not told or site in told.names:
        told, rest = telling.read(said, known=[name] if name else ()), said
    return _Above(told, name or _first_name(rest, told), page)


def _first_name(said: str, told: telling.Told | None) -> str:
    """Who is named without a link: who is told of, or the capitalised words with which the sentence begins."""
    name = told.names[0] if told and told.names else ""
    if said.startswith(name) and name:
        return name
    words = itertools.takewhile(lambda word: word[0][:1].isupper() or not word[1], (
        (word, index) for index, word in enumerate(said.replace("さん", " ").split())))
    return " ".join(word for word, _index in words).strip(",:")[:100] or name


class XenForo(SiteParser):
    code = "xenforo"
    channel = "web"
    basis = "probable"
    version = 3
    actions = frozenset({"mention", "message", "comment", "question"})
    place = lazy_regex(
        r"https?://[^/\s]+/(?:[^?#\s]*/)?(?:index\.php\?)?threads/(?:[^/?#\s]*\.)?(?P<thread>\d+)/?"
        r"(?:post-(?P<ref>\d+)|#post-(?P<anchor>\d+))?")

    def score(self, message: Message) -> int | None:
        if _BAR in message.html:
            return 60 if self._notice(message) else None
        return 100 if _BODY in message.html and leads_to(message, self.place) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        notice = self._notice(message) if _BAR in message.html else None
        if notice:
            return self.parsed([self.card(
                message, context, notice.action, author_name=notice.name, author_url=notice.page, text=notice.text,
                title=notice.title, url=notice.url, source_name=message.sender.name,
                answer="chat" if notice.action == "message" else "page",
                thread_key=f"{links.host_of(notice.url)}/{notice.thread}", external_ref=notice.ref,
            )], context)
        place = Place(place_of_site(message), message.sender.name)
        return listed(self, self._entries(message), place, message, context)

    def _notice(self, message: Message) -> _Boxed | None:
        """What a notice tells: the heading leads to a conversation, a thread or a post of the site."""
        root = message.tree
        box = html_.first_class(root, "message", "div") if root is not None else None
        heads = ((url, node) for node in root.iter("h2") for url, _a in html_.links(node)) if root is not None else ()
        for address, head in itertools.islice(heads, 3):
            url = self.site_link(message, address)
            talk = _CONVERSATION.match(url)
            spot = talk or self.place.match(url) or _POST.match(url)
            who = _sentence(head, message.sender.name) if spot else None
            if not spot or not who or not who.name:
                continue
            found = spot.groupdict()
            # a reply leads to its post or to the first that was not read, a new thread to itself
            answers = bool(found.get("ref") or found.get("anchor") or _UNREAD.search(url))
            told = who.told.action if who.told else ""
            if answers and leads_to(message, _FORUMS):
                # told of a forum: a new thread leads to its post as well
                answers = told not in ("", "question")
            action = "mention" if told == "mention" else "comment" if answers else "question"
            return _Boxed(
                "message" if talk else action, who.name, self.site_link(message, who.page),
                clean(html_.text_of(box)) if box is not None else "", html_.label(head), url,
                f"conversation/{found['id']}" if talk else found.get("thread") or f"post/{found['ref']}",
                (found.get("ref") or found.get("anchor") or ""))
        return None

    def _entries(self, message: Message) -> Iterator[ListedPost]:
        seen = set()
        for address, label, node in message.links:
            url = self.site_link(message, address)
            spot = self.place.match(url)
            if not spot or address in seen or not label:
                continue
            # the button below leads to the same page
            seen.add(address)
            block, forum = self._block(node, address, message)
            rows = [clean(row) for row in html_.text_of(block).split("\n")]
            at = next((index for index, row in enumerate(rows) if "·" in row), -1)
            if at < 0:
                continue
            skipped = {label, *(html_.label(one) for _url, one in html_.links(block))}
            told = [row for row in rows[at + 1:] if row and row not in skipped and (not forum or forum not in row)]
            post = spot["ref"] or spot["anchor"] or ""
            yield ListedPost(
                url, label, "\n".join(told), _POINTS.split(rows[at])[0], part=forum,
                thread=f"{links.host_of(url)}/{spot['thread']}",
                ref=f"post/{post}" if post else f"thread/{spot['thread']}")

    def _block(self, node: etree._Element, address: str, message: Message) -> tuple[etree._Element, str]:
        """(the largest element around a link that leads to no other thread, the name of its forum)."""
        block = node
        for above in node.iterancestors():
            if above.tag == "body" or "summaryContentWrapper" in above.get("class", ""):
                break
            found = (url for url, _node in itertools.islice(html_.links(above), _MAX_LINKS))
            if any(url != address and self.place.match(self.site_link(message, url)) for url in found):
                break
            block = above
        forum = next((html_.label(one) for url, one in html_.links(block) if _FORUM.search(url)), "")
        return block, forum
