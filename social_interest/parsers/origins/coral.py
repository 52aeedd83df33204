# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Replies to comments on a site through Coral (Talk).

Source of the layout: the templates and translations of the program. A mail
tells who replied and where, not what. Each notice is a node whose attributes
carry its kind and its values in every language; where a filter took them
away, the English sentence is read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from .. import html as html_
from .. import links, telling
from ..base import Parser
from ..kinds.comments import page_link
from ..kinds.site import leads_to
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import line
from ..types import AnyOutcome, Context, Interest

_SUBJECT = lazy_regex(
    r"(?P<reply>Someone has replied to your comment on (?P<site>.{1,200})|"
    r"Someone at (?P<staff>.{1,200}) has replied to your comment)|"
    r"One of your comments was featured on .{1,200}|Your comment on .{1,200} (?:has been published|was not published)|"
    r"(?P<digest>Your latest comment activity at (?P<place>.{1,200}))",
)
_KIND = lazy_regex(r"email-template-notification(?P<kind>On\w+)")
#: pages on which the owner of an account confirms something
_ACCOUNT = lazy_regex(r"/account/(?:email/confirm|password/reset|download)#\w+Token=")
#: of version 5, where the cell of the mail bears it, and values only sometimes
_CELL = lazy_regex(r"email-notification-template-o(?P<kind>n\w+)")
_REPLIES = ("OnReply", "OnStaffReply")
_SENTENCE = lazy_regex(r"(?P<name>.{1,200}?)(?: of .{1,200}?)? has replied to the comment you posted on "
                       r"(?P<title>.{1,300})")
#: what stands behind the name of who replied (en, de, fr, nl, pl, pt, sv, fi)
_REPLIED = lazy_regex(
    r"(?:ylläpitäjä )?(?P<name>\S.{0,199}?) (?:has replied|hat (?:eine antwort )?auf|a répondu|heeft gereageerd|"
    r"odpowiada na|respondeu|har svarat|on vastannut)\b.{0,60}", re.IGNORECASE)
_PERMALINK = "data-l10n-name=\"commentPermalink\""
_REF = lazy_regex(r"[?&]commentID=(?P<id>[\w-]{8,64})")


class Coral(Parser):
    code = "coral"
    version = 6
    channel = "comment"
    basis = "certain"
    actions = frozenset({"reply"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if _SUBJECT.fullmatch(message.subject):
            return 60
        known = (
            "data-l10n-id=\"email-template-notification", "data-l10n-id=\"email-notification-template-on", _PERMALINK)
        return 60 if any(mark in message.html for mark in known) or _account(message) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        told = _SUBJECT.fullmatch(message.subject)
        notices = list(_notices(message))
        replies = [values for kind, values in notices if kind in _REPLIES]
        found = [self._interest(values, told, message, context) for values in replies if any(values.values())]
        if found:
            return self.parsed(found, context)
        if (notices and not replies) or (told and not told["reply"] and not told["digest"]):
            return self.ignored("news of one's own comment")
        if _account(message):
            return self.ignored("notice about the account")
        return self.unknown("no sentence about a reply")

    def _interest(
        self, values: dict[str, str], told: re.Match[str] | None, message: Message, context: Context
    ) -> Interest:
        url = page_link(values.get("commentPermalink", ""), message, context)
        story = page_link(values.get("storyURL", ""), message, context)
        place = _REF.search(url)
        site = links.host_of(url) or message.sender.domain
        name = told["site"] or told["staff"] or told["place"] if told else ""
        return Interest(
            channel=self.channel,
            action="reply",
            author_name=line(values.get("authorUsername", ""), 200),
            title=line(values.get("storyTitle", "")),
            url=url or story,
            source_key=site,
            source_name=line(values.get("organizationName") or name or site, 100),
            date=self.date(message, context),
            thread_key=story or url.partition("?")[0],
            external_ref=place["id"] if place else "",
        )


def _account(message: Message) -> bool:
    """Whether the mail is about the reader's own account: a password, an address, a suspension, a download."""
    return "data-l10n-id=\"email-template-accountNotification" in message.html or leads_to(message, _ACCOUNT)


def _notices(message: Message) -> Iterator[tuple[str, dict[str, str]]]:
    """(kind, values) of all notices in the mail."""
    if message.tree is None:
        return
    for node in message.tree.iter("td", "div"):
        cell = _CELL.fullmatch(node.get("data-l10n-id", ""))
        if cell:
            yield f"O{cell['kind']}", _told(node) or _of_cell(node)
        if node.tag == "td":
            continue
        kind = _KIND.fullmatch(node.get("data-l10n-id", ""))
        if kind:
            values = _told(node)
            yield kind["kind"], values or (_of_sentence(node, message) if kind["kind"] in _REPLIES else {})
        elif next(node.iterchildren("div", "table", "p"), None) is None:
            values = _of_sentence(node, message)
            sentence = None if values.get("authorUsername") else _SENTENCE.fullmatch(html_.label(node))
            addresses = [url for url, _node in html_.links(node)] if sentence else []
            if values.get("authorUsername"):
                yield "OnReply", values
            elif sentence and addresses:
                yield "OnReply", {"authorUsername": sentence["name"], "storyTitle": sentence["title"],
                                  "commentPermalink": addresses[0],
                                  "storyURL": addresses[-1]}


def _of_sentence(node: etree._Element, message: Message) -> dict[str, str]:
    """The values of a node without them: its links bear names; whoever replied stands before that of the comment.

    Behind the name of an editor stands that of the site, as its foot has it.
    """
    found = _named_links(node)
    story, comment = found.get("storyLink"), found.get("commentPermalink")
    if comment is None:
        return {}
    told = _REPLIED.match(" ".join(f"{node.text or ''} {html_.label(comment)}".split()))
    name = told["name"] if told else ""
    foot = _named_links(message.tree).get("organizationLink")
    site = html_.label(foot) if foot is not None else ""
    if site and name.endswith(f" {site}"):
        # "Ann Lee of The Daily Kettle"
        name = name.removesuffix(f" {site}").rpartition(" ")[0]
    return {
        "authorUsername": name, "storyTitle": html_.label(story) if story is not None else "",
        "commentPermalink": comment.get("href", ""), "storyURL": story.get("href", "") if story is not None else "",
        "organizationName": site,
    }


def _named_links(node: etree._Element) -> dict[str, etree._Element]:
    return {link.get("data-l10n-name", ""): link for link in node.iter("a")}


def _of_cell(node: etree._Element) -> dict[str, str]:
    """The values of a cell without them: its links bear names, and whoever replied stands behind that of the page."""
    found = _named_links(node)
    story, comment = found.get("storyLink"), found.get("commentPermalink")
    if comment is None:
        return {}
    said = html_.text_of(node)
    title = html_.label(story) if story is not None else ""
    sentence = said.partition(title)[2] if title else said
    sentence = " ".join(sentence.replace(html_.label(comment), " ").split()).rstrip(" :：")
    told = telling.read(telling.normal(sentence))
    known = told.names[0] if told and told.names else ""
    return {
        "authorUsername": known, "storyTitle": title, "commentPermalink": comment.get("href", ""),
        "storyURL": story.get("href", "") if story is not None else "",
        "organizationName": said.partition(title)[0].strip(" -\n") if title else "",
    }


def _told(node: etree._Element) -> dict[str, str]:
    """The values that a node bears; addresses and the title that are not among them stand in its links."""
    values = _values(node.get("data-l10n-args", ""))
    found = _named_links(node) if values else {}
    addresses = {name: found[link].get("href", "") for name, link in (
        ("commentPermalink", "commentPermalink"), ("storyURL", "storyLink")) if link in found}
    if "storyLink" in found:
        addresses["storyTitle"] = html_.label(found["storyLink"]).strip("\u2068\u2069")
    return {**addresses, **values}


def _values(source: str) -> dict[str, str]:
    try:
        values: Any = json.loads(source[:20_000])
    except (ValueError, RecursionError):
        return {}
    return {name: value for name, value in values.items() if isinstance(value, str)} if isinstance(values, dict) else {}
