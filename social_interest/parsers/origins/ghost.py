# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Comments on a site made with Ghost.

Source of the layout: ``services/comments/email-templates/new-comment.hbs`` and
``new-comment-reply.hbs`` of Ghost 5 and 6: initials instead of a picture, then name
and date, below them the comment. The text part names nobody. Subjects are
translated, but begin with a sign that is not; in some versions both kinds with the same, and an answer is known by the
page where a member ends such mail, for authors end it in the settings of the staff. Of
``services/staff`` those who sign up or pay, by their subjects, which are English.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree

from .. import html as html_
from ..kinds.site import SiteParser, leads_to
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context, Interest

_COMMENTS = lazy_regex(r"(?P<thread>https?://[^/]+/[^#?]*)(?:\?[^#]*)?#ghost-comments(?:-(?:root|(?P<ref>[0-9a-f]{24})))?")
#: what the subject begins with → action; "" for what is no interest
_SUBJECTS = (
    ("comment", lazy_regex(r"\W*New comment on (?:your post: )?(?P<title>.+)", re.IGNORECASE)),
    (
        "reply",
        lazy_regex(
            r"\W*(?:New reply to your comment on|You have a new reply on one of your comments) ?(?P<title>.*)",
            re.IGNORECASE,
        ),
    ),
    ("", lazy_regex(r"\W*(?:A comment has been reported|Comment reported).*", re.IGNORECASE)),
    ("comment", lazy_regex(r"\U0001f4ac\ufe0f? .+")),
    ("reply", lazy_regex(r"↪\ufe0f? .+")),
    ("", lazy_regex(r"\U0001f6a9\ufe0f? .+")),
)


#: what the staff is told of members: a sign before words that are never translated → action
_MEMBERS = (
    ("follow", lazy_regex(r"\U0001f973 Free member signup: (?P<name>.+)")),
    ("order", lazy_regex(r"[\U0001f4b8\U0001f381] (?:Paid subscription started|New paid subscriber): (?P<name>.+)")),
    ("order", lazy_regex(r"[\U0001f4b0\U0001f381] (?:One-time payment received|Gift subscription purchased): "
                         r"(?P<title>.{1,40}) from (?P<name>.+)")),
)
_MEMBER = lazy_regex(r"https?://[^/]+/(?:[^?#]*/)?ghost/#/(?:members/[0-9a-f]{24}|settings/staff/)")
#: where a member ends mail of answers to his comments
_END_OF_MEMBER = lazy_regex(r"/unsubscribe/?\?(?:[^#\s\"]*&(?:amp;)?)?comments=1\b")
_MESSAGE = lazy_regex(r"^Message: (?P<text>.+?)(?:\n+---|\Z)", re.MULTILINE | re.DOTALL)
_NO_MESSAGE = "No message provided"


class _Comment(NamedTuple):
    name: str
    text: str


class Ghost(SiteParser):
    code = "ghost"
    version = 5
    channel = "ghost"
    basis = "certain"
    actions = frozenset({"comment", "reply", "follow", "order"})
    max_score = 80

    def score(self, message: Message) -> int | None:
        if "/ghost/#/" in (message.html or message.text) and _member(message) and leads_to(message, _MEMBER):
            return 80
        return (
            80
            if _subject(message) and "#ghost-comments" in (message.html or message.text) and self._place(message)
            else None
        )

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        member = _member(message)
        if member:
            return self.parsed([self._of_member(*member, message, context)], context)
        told = _subject(message)
        place = _COMMENTS.match(self._place(message))
        if not told or not place:
            return self.unknown("no link to the comments")
        action, title = told
        if not action:
            return self.ignored("report of a comment to the moderators")
        if action == "comment" and _END_OF_MEMBER.search(message.html or message.text):
            action = "reply"
        comment = _comment(message)
        if not comment:
            return self.unknown("no comment in the mail")
        found = [link for link in self.site_links(message) if link.label]
        labels = [link.label for link in found if link.url.rstrip("/") == place["thread"].rstrip("/")]
        # the page stands in the sentence, above the button
        labels += [link.label for link in found if _COMMENTS.match(link.url)][:1]
        interest = self.card(
            message,
            context,
            action,
            author_name=comment.name,
            text=comment.text,
            title=line(labels[0] if labels else title),
            url=place[0],
            source_name=message.sender.name,
            thread_key=place["thread"],
            external_ref=place["ref"] or "",
        )
        return self.parsed([interest], context)

    def _of_member(self, action: str, told: dict[str, str], message: Message, context: Context) -> Interest:
        """Who signed up or paid; what he wrote with a payment stands in the text part."""
        said = _MESSAGE.search(message.text) if action == "order" else None
        text = clean(said["text"]) if said else ""
        name = line(told["name"], 200)
        email = EMAIL.fullmatch(name)
        page = next((link.url for link in self.site_links(message) if "/ghost/#/members/" in link.url), "")
        return self.card(
            message, context, action, author_name=name, email=name.lower() if email else "",
            text="" if text == _NO_MESSAGE else text, title=line(told.get("title") or ""), url=page,
            source_name=message.sender.name)

    def _place(self, message: Message) -> str:
        return next((link.url for link in self.site_links(message) if _COMMENTS.match(link.url)), "")


def _member(message: Message) -> tuple[str, dict[str, str]] | None:
    """(action, what the subject tells) of what the staff is told of a member."""
    for action, pattern in _MEMBERS if not message.subject[:1].isascii() else ():
        match = pattern.fullmatch(message.subject)
        if match:
            return action, match.groupdict()
    return None


def _subject(message: Message) -> tuple[str, str] | None:
    """(action, title) by the subject."""
    for action, pattern in _SUBJECTS:
        match = pattern.fullmatch(message.subject)
        if match:
            return action, match.groupdict().get("title") or ""
    return None


def _comment(message: Message) -> _Comment | None:
    """The box that begins with the round initials."""
    if message.tree is None:
        return None
    circle = next(filter(_is_circle, message.tree.iter("div", "table")), None)
    cell = next(circle.iterancestors("td"), None) if circle is not None else None
    beside = next(cell.itersiblings("td"), None) if cell is not None else None
    names = [html_.label(node) for node in beside.iter("p")] if beside is not None else []
    text = _below(cell)
    return _Comment(line(names[0], 200), text) if names and names[0] and text else None


def _is_circle(node: etree._Element) -> bool:
    """Whether a node is round and holds initials; some versions have a table for it."""
    size = node.get("width") == node.get("height") == "44"
    return size or bool(re.search(r"width:44px;height:44px", node.get("style", "").replace(" ", "")))


def _below(cell: etree._Element | None) -> str:
    """The text of the first row with text below the head of the box."""
    for row in cell.iterancestors("tr") if cell is not None else ():
        for other in row.itersiblings("tr"):
            text = clean(html_.text_of(other))
            if text:
                return text
    return ""
