# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""phpBB forums.

Source of the layout: phpBB 3.0, 3.1, 3.2, 3.3 and 4, all of ``language/en/email/*.txt``
and the language packages ar, bg, cs, da, de, el, fi, fr, he, hu, is, it, ja, ko, nl,
pl, pt, pt_br, ru, sk, th, tr, uk and zh;
``includes/functions_messenger.php`` (headers). The notices carry no text of the
post, and some not even the name of its author. Of the extension Digests 3.2 and 3.3
``mail_digests_html.html``, with and without tables; its digests of text have no links.
What one member writes to another is known in any language: who acts stands in a header of the
board, where one answers is his own address, and his words stand below a row of signs; so is the topic that he
recommends.
Of a notice in a language that the tables lack its addresses tell what happened.
"""

from __future__ import annotations

import dataclasses
import quopri
import re
from collections.abc import Iterator

from lxml import etree

from .. import html as html_
from .. import links, telling
from ..domains import same_owner
from ..kinds.digest import ListedPost, Place, listed
from ..kinds.site import place_of_site
from ..kinds.translated import TranslatedMailParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Sentences
from ..tables.phpbb import TEXTS
from ..tables.phpbb_ignored import IGNORED_TEXTS
from ..tables.phpbb_more import MORE_TEXTS
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context, Interest

_LABELLED = lazy_regex(r"^[^\n:]{1,60}: ?(\S[^\n]{0,200})$", re.MULTILINE)
_RULE = lazy_regex(r"^[~=_-]{5,}\s*", re.MULTILINE)
#: pages of the own account, and of the moderators
_ABOUT = lazy_regex(r"/ucp\.php\?mode=|/mcp\.php\?")
_PRIVATE = lazy_regex(r"https?://[^\s<>\"]+ucp\.php\?[^\s<>\"]*\bi=(?:ucp_)?pm\b[^\s<>\"]*")
_READ = lazy_regex(r"https?://[^\s<>\"]+ucp\.php\?[^\s<>\"]*\bi=(?:ucp_)?pm&mode=view[^\s<>\"]*")
_STOP = lazy_regex(r"\. (?=[^\W\da-z])")
#: lists of posts and profiles, where no post is named
_ROW = lazy_regex(r"^[~=-]{10,}[ \t]*\n", re.MULTILINE)
_USERNAME = lazy_regex(r"Username - (.{1,100})")
_LIST = lazy_regex(r"https?://[^\s<>\"]+(?:viewforum|memberlist|ucp)\.php\?[^\s<>\"]+")
_POST = lazy_regex(r"p(\d+)")
#: the pages to which a notice leads; to the last that ends the watching
_PAGE = lazy_regex(r"https?://[^\s<>\"]+(?:viewtopic|viewforum|ucp|mcp|memberlist)\.php[^\s<>\"]*")
_WATCH = lazy_regex(r"[?&]unwatch=|ucp\.php\?i=(?:ucp_)?notifications\b")
#: what the first page of a notice is → what it tells
_FRAMES = (
    ("comment", lazy_regex(r"/viewtopic\.php")),
    ("question", lazy_regex(r"/viewforum\.php")),
    ("message", lazy_regex(r"/ucp\.php\?i=(?:ucp_)?pm&mode=view\b")),
    ("request", lazy_regex(r"/ucp\.php\?i=(?:ucp_)?(?:user)?groups&mode=manage\b|/ucp\.php\?i=167&mode=manage\b")),
)
_QUOTED = lazy_regex(r"[\"“„«]\s?([^\"“”„«»]{1,200}?)\s?[\"”“»]")
#: the row with the visitor's address on the network
_ADDRESS = lazy_regex(
    r"^[^\n:：]{1,40}[:：] ?(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]{6,39})$", re.MULTILINE | re.IGNORECASE)
#: lines above the first address
_ROWS, _MAX = 12, 20_000
#: the longest name of an account, with a title before it
_NAME = 60


class PhpBB(TranslatedMailParser):
    code = "phpbb"
    version = 8
    channel = "phpbb"
    basis = "certain"
    actions = frozenset({"comment", "question", "mention", "message", "request"})
    max_score = 100
    texts = Sentences(TEXTS, MORE_TEXTS, IGNORED_TEXTS)
    acted = {"mail": "message", "topic": "message", "contact": "request"}
    nameless = True
    ignored_as = "notice for moderators, or about the account"
    place = lazy_regex(
        r"https?://[^/]+/(?:[^?#]*/)?viewtopic\.php\?(?:f=\d+&)?(?:t=(?P<thread>\d+)|"
        r"p=\d+)?(?:&[^#]*)?(?:#p(?P<ref>\d+))?"
    )

    def claims(self, message: Message) -> bool:
        return message.bears(".php")

    def score(self, message: Message) -> int | None:
        if message.has("x-phpbb-origin") or message.header("x-mailer").startswith("phpBB"):
            return 100
        return 60 if self.claims(message) and (self.told(message) or _digest(message) is not None) else None

    def told(self, message: Message) -> Filled | None:
        found = super().told(message)
        if not found and _ABOUT.search(message.any_text):
            return Filled("", {})
        return found or _member_mail(message) or _of_the_board(message)

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        node = _digest(message)
        if node is None:
            return super().parse(message, context)
        place = Place(place_of_site(message), message.sender.name)
        return listed(self, self._entries(node, message), place, message, context)

    def framed(self, message: Message) -> Filled | None:
        """What the addresses of a notice say happened, in a translation that the table lacks.

        No notice bears the words of a post: what stands in quotation marks is a title, the board or a forum.
        """
        text = message.any_text[:_MAX]
        if not message.has("x-phpbb-origin") and not message.header("x-mailer").startswith("phpBB"):
            return None
        found = _PAGE.findall(text)
        pages = [url for url in found if not _WATCH.search(url)]
        # of what moderators did nobody is told who watches it
        watched = len(pages) < len(found)
        if not pages or any("/mcp.php" in url for url in pages):
            return None
        told = next((told for told in map(telling.read, map(telling.normal, text.split("\n")[:_ROWS]))
                     if told and told.names), None)
        action = next((action for action, page in _FRAMES if page.search(pages[0])), "")
        if not action or not watched and action in ("comment", "question"):
            return None
        places = f"{message.subject} {message.sender.name}"
        name = told.names[0] if told and told.names[0] not in places else ""
        titles = [one for one in _QUOTED.findall(text.split("://")[0]) if action == "comment" or one not in places]
        if not name and not titles:
            return None
        return Filled(action, {"name": name, "title": titles[0] if titles else "",
                               "url": pages[0], "site": message.sender.name})

    def _entries(self, node: etree._Element, message: Message) -> Iterator[ListedPost]:
        """The posts of a digest: below their forum and their topic, in order. Of private messages none has a topic."""
        entry, url, inside = ListedPost(), "", None
        for one in node.iter("h3", "h4", "p", "div", "tr"):
            if inside is not None and inside in one.iterancestors():
                # somebody's post
                continue
            if one.tag == "h3":
                part, topic = self._linked(one, message, "/viewforum."), self._linked(one, message, "/viewtopic.")
                url = topic[0]
                entry = ListedPost(title=topic[1], part=part[1] if part[0] else entry.part)
            elif not url:
                continue
            elif one.tag == "h4":
                entry = entry._replace(url=self._linked(one, message, "/viewtopic.")[0])
            elif "author" in one.get("class", "").split():
                mark = _POST.fullmatch(one.get("id", "") or next((a.get("name", "") for a in one.iter("a")), ""))
                entry = self._post(entry, one, f"{url.partition('#')[0]}#p{mark[1]}" if mark else url, message)
            elif "content" in one.get("class", "").split() and entry.author:
                inside = one
                yield entry._replace(text=html_.text_of(one))
                entry = ListedPost(title=entry.title, part=entry.part)
            elif one.tag == "tr":
                inside = one
                cells = list(one.iterchildren("td"))
                if len(cells) > 2:
                    told = self._post(entry._replace(url=self._linked(cells[0], message, "/viewtopic.")[0]),
                                      cells[2], url, message)
                    yield told._replace(text=html_.text_of(cells[3]) if len(cells) > 3 else "")

    def _linked(self, node: etree._Element, message: Message, page: str) -> tuple[str, str]:
        """(address, label) of the first link to a page of the board in a node."""
        found = ((self.site_link(message, url), html_.label(a)) for url, a in html_.links(node))
        return next(((url, label) for url, label in found if page in url), ("", ""))

    def _post(self, entry: ListedPost, node: etree._Element, url: str, message: Message) -> ListedPost:
        """``entry`` with who wrote it, and its place where it has none."""
        profile, name = self._linked(node, message, "/memberlist.")
        url = entry.url or url
        place = self.place.match(url)
        return entry._replace(
            url=url, author=name, author_url=profile, ref=(place["ref"] or "") if place else "",
            thread=f"{links.host_of(url)}/{place['thread']}" if place and place["thread"] else "")

    def interest(self, action: str, told: Filled, message: Message, context: Context) -> Interest:
        card = super().interest(action, told, message, context)
        # the sentence with the name of the board may go on behind a stop
        card = dataclasses.replace(card, source_name=_STOP.split(card.source_name, maxsplit=1)[0])
        if len(card.author_name) > _NAME:
            # as may that with the name of a person
            card = dataclasses.replace(card, author_name=_STOP.split(card.author_name, maxsplit=1)[0])
        if told.action == "contact":
            card = self._visitor(card, message)
        elif told.action in ("mail", "topic"):
            address = message.reply_to.address or message.sender.address
            # the board says where to answer; whose account it is, no address tells
            card = dataclasses.replace(card, email=address, answer="mail")
        if told.action == "topic":
            card = dataclasses.replace(card, text=_without_rule(card.text))
        elif told.action in ("mail", "contact"):
            card = dataclasses.replace(card, title=line(message.subject), url="", text=_without_rule(card.text))
        return card

    def url_of(self, told: Filled, message: Message) -> str:
        if told.action == "message":
            first = self._first(message, _READ) or self._first(message, _PRIVATE)
            return first or super().url_of(told, message)
        return super().url_of(told, message) or self._first(message, _LIST)

    def _first(self, message: Message, pattern: re.Pattern[str]) -> str:
        found = (self.opened(message, url.rstrip(".,;)")) for url in pattern.findall(message.any_text[:20_000])[:20])
        return next((url for url in found if url), "")

    @staticmethod
    def _visitor(card: Interest, message: Message) -> Interest:
        """Who wrote by the contact page: the labelled lines above the text."""
        rows = _LABELLED.findall(_RULE.split(message.any_text, maxsplit=1)[0])
        at = next((index for index, value in enumerate(rows) if EMAIL.fullmatch(value)), -1)
        if at < 0:
            return card
        email = rows[at].lower()
        name = line(rows[at - 1], 200) if at else card.author_name
        return dataclasses.replace(card, author_name=name, email=email, answer="mail")


def _member_mail(message: Message) -> Filled | None:
    """What a member writes to another, in a language that the table has not."""
    if not message.has("x-phpbb-origin") or not _is_written(message):
        return None
    writer = message.reply_to.address
    head, *below = _ROW.split(message.text, maxsplit=1)
    if below and message.any_text and EMAIL.search(head) and _ADDRESS.search(head):
        # by the page with which anybody writes to whom the board belongs
        return Filled("contact", {"name": "", "text": below[0], "site": message.sender.name})
    found = next((told for value in message.headers("x-antiabuse") if (told := _USERNAME.fullmatch(value))), None)
    # the board writes the header in the encoding of a body, without saying so
    name = _decoded(found[1]) if found else message.reply_to.name
    if not below or not name or name not in head or EMAIL.fullmatch(writer) is None:
        return None
    page = next((url for url in _PAGE.findall(head) if "/viewtopic.php" in url), "")
    values = {"name": name, "text": below[0], "site": message.sender.name}
    if not page:
        return Filled("mail", values)
    # a topic that he recommends: it stands in a paragraph of its own, two above its address
    above = [part.strip() for part in head.partition(page)[0].split("\n\n") if part.strip()]
    return Filled("topic", {**values, "url": page, "title": above[-2] if len(above) > 2 else ""})


def _is_written(message: Message) -> bool:
    """Whether somebody is to be answered who is not the board."""
    writer = message.reply_to.address
    return bool(writer) and writer != message.sender.address


def _of_the_board(message: Message) -> Filled | None:
    """What the board itself says, in whatever language: it leads to none of its pages, and nobody sent it there."""
    of_board = message.has("x-phpbb-origin") and not message.has("x-antiabuse") and not _is_written(message)
    host = message.header("x-phpbb-origin").partition("://")[2].partition("/")[0].lower()
    of_board = of_board and same_owner(host, message.sender.domain)
    return Filled("", {}) if of_board and not message.html and not _PAGE.search(message.text) else None


def _decoded(value: str) -> str:
    try:
        return quopri.decodestring(value.encode()).decode("utf-8") if value.isascii() else value
    except UnicodeDecodeError:
        return value


def _digest(message: Message) -> etree._Element | None:
    """The part of a digest with the posts, which no notice has."""
    if "postbody" not in message.html or message.tree is None or "viewtopic." not in message.hrefs:
        return None
    return html_.first_class(message.tree, "postbody", "div")


def _without_rule(text: str) -> str:
    return clean(_RULE.sub("", text, count=1) if _RULE.match(text) else text.lstrip("~=-_ \n"))
