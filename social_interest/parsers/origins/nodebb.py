# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""NodeBB forums.

Source of the layout: NodeBB 1 to 4.15, ``src/views/emails/notification.tpl`` and
the older ``notif_chat.tpl`` and ``notif_post.tpl`` (greeting, sentence, text,
button), ``src/emailer.js`` (subject, List-Id) and ``public/language/*`` (the
sentences in all languages). Names and titles are bold in them. Of a digest
(``digest.tpl``) each topic is an item of a list: title, name, excerpt. What waits
for a moderator (``partials/post-queue-body.tpl``, since 1.11) has three labels
in bold, category, topic and user, each above its value, and the words below them.
"""

from __future__ import annotations

import copy
import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from .. import html as html_
from ..kinds.digest import MAX_ENTRIES, ListedPost, Place, listed, told_ref
from ..kinds.site import SiteParser, place_of_site
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Sentences
from ..tables import nodebb, nodebb_notices
from ..text import clean, line
from ..types import AnyOutcome, Context
from ..wording import named_persons

_KNOWN = Sentences(nodebb.SENTENCES, nodebb_notices.SENTENCES)
#: what stands in List-Id → action, "" for what is no interest; it needs no language
_TYPES = {
    "new-reply": "comment", "new-topic": "question", "new-topic-with-tag": "question",
    "new-topic-in-category": "question", "new-chat": "message", "new-group-chat": "message",
    "new-public-chat": "message", "upvote": "like", "follow": "follow", "mention": "mention",
    "group-request-membership": "request",
    **dict.fromkeys(("post-edit", "group-invite", "group-leave", "new-reward", "new-register", "post-queue",
                     "new-post-flag", "new-user-flag"), ""),
}
_LIST = lazy_regex(r"notificationtype_(?P<type>[a-z-]{1,40})\.")
_PLACE = lazy_regex(
    r"https?://[^/]+(?:/[^?#]*?)?/(?:post/(?P<ref>\d+)|topic/(?P<topic>\d+)(?:/[^?#]*)?|"
    r"user/(?P<user>[^/?#]+)(?:/chats?(?:/\d+)?)?|chats?(?:/\d+)?)"
)
_SETTINGS = lazy_regex(r"/uid/\d+/settings|/email/unsubscribe/")
_DIGEST = lazy_regex(r"digest|latest topics", re.IGNORECASE)
_GROUP = lazy_regex(r"/groups/[^/?#]+/?$")
_USER = lazy_regex(r"/(?:uid|user)/[^/]+$")
#: where what waits for a moderator is let through; older versions have a number alone
_QUEUE = lazy_regex(r"/post-queue/(?P<ref>(?:(?P<kind>reply|topic|crosspost)-)?\d+)$")
#: labels above the words of what waits
_QUEUE_LABELS = 3


class NodeBB(SiteParser):
    code = "nodebb"
    channel = "nodebb"
    basis = "certain"
    version = 5
    actions = frozenset({"comment", "reply", "question", "mention", "like", "share", "follow", "message",
                         "request"})
    max_score = 80

    def score(self, message: Message) -> int | None:
        if not message.subject.startswith("[") or "button-td" not in message.html or message.tree is None:
            return None
        unsubscribe = bool(_SETTINGS.search(message.html)) or bool(_SETTINGS.search(message.header("list-unsubscribe")))
        return 80 if unsubscribe and html_.first_class(message.tree, "button-td", "td") is not None else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        notice = _LIST.match(message.list_id)
        entries = [] if notice else list(itertools.islice(self._entries(message), MAX_ENTRIES))
        if entries:
            # it may tell of what is new to the reader as well, above the topics
            return listed(self, entries, Place(place_of_site(message), _site(message)), message, context)
        url = self._place(message)
        waits = _QUEUE.search(url)
        if waits:
            return self._waiting(waits, url, message, context)
        action, told = self._action(message, _TYPES.get(notice["type"]) if notice else None)
        if action is None:
            return self.ignored("digest") if _DIGEST.search(message.subject) else self.unknown("no known sentence")
        if not action:
            return self.ignored("notice for moderators or about the account")
        names, others = self._names(message, told)
        row = _words(message)
        if not names or row is None:
            return self.unknown("nobody is named in the mail")
        place = _PLACE.match(url)
        text = clean(html_.text_of(row)) if action in ("comment", "question", "mention", "message") else ""
        cards = [
            self.card(
                message,
                context,
                action,
                author_name=line(name, 200),
                text=text if len(names) == 1 and not others else "",
                title=_title(message, told) if told else "",
                url=url,
                source_name=_site(message),
                answer="chat" if action == "message" else "page",
                external_ref=(place["ref"] or "") if place and action in ("comment", "question", "mention") else "",
                others=others if index == 0 else 0,
            )
            for index, name in enumerate(names)
        ]
        return self.parsed(cards, context)

    def _waiting(self, queue: re.Match[str], url: str, message: Message, context: Context) -> AnyOutcome:
        """Somebody's post that waits for a moderator; of older versions nothing tells whose it is."""
        topic, name, text = _queued(message)
        if not name.text:
            return self.unknown("a post waits for a moderator, and nobody is named")
        card = self.card(
            message, context, "comment" if queue["kind"] == "reply" else "question",
            author_name=line(name.text, 200),
            author_url=self.site_link(message, name.url),
            text=text,
            title=line(topic.text),
            url=url,
            source_name=_site(message),
            external_ref=queue["ref"],
        )
        return self.parsed([card], context)

    def _action(self, message: Message, action: str | None) -> tuple[str | None, Filled | None]:
        """What a mail tells, and the sentence that says so; ``action``: what its header says, ``None`` for nothing."""
        told = self._told(message)
        if action is not None or not _of_a_group(message):
            return (told.action if told else None) if action is None else action, told
        row = _words(message)
        if _asks_for_a_group(message):
            return "request", None
        return (None if row is not None and html_.text_of(row).strip() else ""), None

    @staticmethod
    def _told(message: Message) -> Filled | None:
        """The first known sentence; one that names a person before one that does not."""
        nodes = message.tree.iter("h1", "p") if message.tree is not None else ()
        rows = [html_.label(node).rstrip(":") for node, _number in zip(nodes, range(6), strict=False)]
        subject = re.sub(r"^\[[^\]]{1,100}\] ", "", message.subject)
        found = [told for told in map(_KNOWN.whole, (*rows, subject)) if told]
        return next((told for told in found if told.get("name")), found[0] if found else None)

    @staticmethod
    def _names(message: Message, told: Filled | None) -> tuple[list[str], int]:
        """The persons: those in bold of the sentence, however it is worded, and how many more."""
        who = line(told.get("name"), 300) if told else ""
        for heading in message.tree.iter("h1") if message.tree is not None else ():
            bold = [html_.label(node) for node in heading.iter("strong")]
            if not bold:
                continue
            if not who:
                # the last of them is the topic
                return (bold[:-1] or bold)[:1], 0
            names = [name for name in bold if name and name in who] or [
                name for name in bold[:1] if name.startswith(f"{who} ")]
            if names:
                rest = re.sub("|".join(map(re.escape, sorted(names, key=len, reverse=True))), "", who)
                number = re.search(r"\d{1,6}", rest)
                return names, int(number[0]) if number else 0
        return named_persons(who.strip("\"")) if who else ([], 0)

    def _entries(self, message: Message) -> Iterator[ListedPost]:
        """The topics of a digest: titles are bold links, and so are the names of whoever wrote last."""
        items = message.tree.iter("li") if message.tree is not None else ()
        for item in items:
            bold = [(self.site_link(message, url), html_.label(node)) for url, node in html_.links(item)
                    if any(child.tag == "strong" for child in node)]
            url, title = next(((url, label) for url, label in bold if "/topic/" in url), ("", ""))
            topic = _PLACE.match(url)
            if not topic or not topic["topic"] or not title:
                continue
            author = next((label for url, label in bold if _USER.search(url)), "")
            if not author:
                continue
            rows = [html_.text_of(row) for row in item.iter("p") if not any(True for _link in html_.links(row))]
            text = "\n".join(filter(None, map(str.strip, rows)))
            yield ListedPost(
                url, title, text, author, thread=f"{place_of_site(message)}/{topic['topic']}",
                # the next digest may tell of the next post of the same topic
                ref=told_ref(f"topic/{topic['topic']}", author, text))

    def _place(self, message: Message) -> str:
        """The address of the button below the text."""
        node = html_.first_class(message.tree, "button-a", "a")
        return self.site_link(message, node.get("href", "")) if node is not None else ""


class _Value(NamedTuple):
    text: str = ""
    url: str = ""


def _queued(message: Message) -> tuple[_Value, _Value, str]:
    """Of what waits for a moderator the topic, whose it is, and his words."""
    row = _words(message)
    paragraphs = list(row.iter("p")) if row is not None else []
    # a label is bold, and all that its paragraph has; he may write such paragraphs as well
    labels = [index for index, node in enumerate(paragraphs[:-1]) if _is_bold(node)][:_QUEUE_LABELS]
    if len(labels) < _QUEUE_LABELS or labels[-1] - labels[0] != 2 * (_QUEUE_LABELS - 1):
        return _Value(), _Value(), ""
    values = [_Value(html_.label(paragraphs[index + 1]), next(
        (url for url, _node in html_.links(paragraphs[index + 1])), "")) for index in labels]
    box = etree.Element("div")
    box.extend(copy.deepcopy(node) for node in paragraphs[labels[-1] + 1].itersiblings())
    return values[1], values[2], clean(html_.text_of(box))


def _is_bold(node: etree._Element) -> bool:
    """Whether ``node`` has one child, which is bold, and no words beside it."""
    bold = node.find("strong")
    return bold is not None and html_.label(bold) == html_.label(node) != ""


def _of_a_group(message: Message) -> bool:
    """Whether the button leads to a group: older versions do not say in a header what they tell."""
    button = html_.first_class(message.tree, "button-a", "a")
    return button is not None and bool(_GROUP.search(button.get("href", "")))


def _asks_for_a_group(message: Message) -> bool:
    """Whether the person of the heading is named before a group below it; who is invited to one is sent no text."""
    row = _words(message)
    if row is None:
        return False
    bold = [html_.label(node) for node in row.iter("strong")]
    heads = [html_.label(node) for heading in message.tree.iter("h1") for node in heading.iter("strong")]
    return len(bold) > 1 and bold[:1] == heads[:1]


def _site(message: Message) -> str:
    """The name of the forum before the subject."""
    found = re.match(r"\[([^\]]{1,100})\]", message.subject)
    return found[1] if found else ""


def _title(message: Message, told: Filled) -> str:
    """The topic: what is bold within what the sentence tells."""
    title = line(told.get("title"))
    bold = [html_.label(node) for heading in message.tree.iter("h1") for node in heading.iter("strong")]
    return next((name for name in reversed(bold) if name and name in title), title)


def _words(message: Message) -> etree._Element | None:
    """The row with the words: it is marked, else it is the one above the button."""
    if message.tree is None:
        return None
    row = html_.first_class(message.tree, "notification-body", "tr")
    button = html_.first_class(message.tree, "button-td", "td")
    if row is not None or button is None:
        return row
    for outer in list(button.iterancestors("tr"))[1:2]:
        return outer.getprevious()
    return None
