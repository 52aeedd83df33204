# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Discourse forums.

Source of the layout: ``app/views/email/_post.html.erb`` (author, picture, text)
and ``lib/email/sender.rb`` (headers) of Discourse; the link to the post is in
microdata. The mail does not say whether it is a reply, a quotation or a
mention: it is a comment, a message if the topic is private, a question if it is
the first post of a topic.
"""

from __future__ import annotations

import re

from lxml import etree

from .. import html as html_
from .. import links
from ..base import Parser
from ..kinds.site import leads_to
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_TOPIC = re.compile(r"https?://[^/]+/t/(?:[^/]+/)?(?P<topic>\d+)(?:/(?P<post>\d+))?(?:\?\S*)?")
_SUBJECT = re.compile(
    r"(?:Re: )?\[(?P<site>[^\]]{1,100})\] ?"
    r"(?P<private>\[(?:PM|ЛС|PN|MP|PB|PW|YV|YK|ÖM|ПП|ОП|私信|私訊|個訊|個人メッセージ|メッセージ|쪽지)\] ?)?"
    r"(?P<rest>.*)"
)
#: a short mark in a language not named above
_MARK = re.compile(r"\[([^\W\d_]{2,3})\] ?")
_CATEGORY = re.compile(r"\[[^\]]{1,60}\] ?")
_VIA = re.compile(r"\s+(?:via|через|über|por|tramite|przez|door|a través de|経由|通过|透過)\s+.*$", re.IGNORECASE)
_URL = re.compile(r"https?://[^\s<>\"')\]]+")
_FOOTER = re.compile(r"^(?:---|\[?(?:Visit (?:Topic|Message)|Посетить|Перейти|Besuche|Voir)\b)", re.MULTILINE)
_DIGEST = re.compile(r"summary|digest|сводка|дайджест|zusammenfassung|résumé|resumen", re.IGNORECASE)
_HEADERS = ("x-discourse-post-id", "x-discourse-topic-id", "x-discourse-post-ids", "x-discourse-topic-ids")

#: pages where an account is confirmed or a password changed
_ACCOUNT = re.compile(
    r"/u/(?:activate-account|password-reset|authorize-email|confirm-\w+-email)/|/session/email-login/")


class Discourse(Parser):
    code = "discourse"
    channel = "discourse"
    basis = "certain"
    version = 2
    actions = frozenset({"comment", "question", "mention", "message"})

    def score(self, message: Message) -> int | None:
        if leads_to(message, _ACCOUNT):
            return 100
        if message.has_any(_HEADERS):
            return 100
        # an older version, or headers lost on the way
        if (
            "post-wrapper" in message.html
            and message.tree is not None
            and _post_node(message) is not None
            and _topic_url(message)
        ):
            return 45
        return None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if not message.has("x-discourse-post-id") and leads_to(message, _ACCOUNT):
            return self.ignored("notice about the account")
        if message.has("x-discourse-topic-ids") or message.has("x-discourse-post-ids"):
            return self.ignored("digest")
        node = _post_node(message)
        name, photo, text = _author(node) if node is not None else ("", "", "")
        subject = _SUBJECT.fullmatch(message.subject)
        sender = line(_person(message.sender.name, subject["site"] if subject else ""), 200)
        text = text or clean(_FOOTER.split(message.text)[0])
        name = name or sender
        if not name or not text:
            if _DIGEST.search(message.subject):
                return self.ignored("digest")
            return self.unknown("neither an author nor a post")
        url = _topic_url(message)
        host = links.host_of(url)
        url = links.canonical(url, (host,), http=True) if host else ""
        topic = _TOPIC.match(url)
        handle = name if re.fullmatch(r"[\w.-]{2,60}", name) else ""
        interest = Interest(
            channel=self.channel,
            action="message" if subject and _private(subject, message) else _action(message, topic, text, context),
            author_name=sender if sender and sender.lower() != name.lower() and handle else name,
            author_key=f"{handle.lower()}@{host}" if handle and host else "",
            author_handle=handle,
            author_url=links.canonical(f"{url.partition('/t/')[0]}/u/{handle.lower()}", (host,),
                                       http=True) if handle and host else "",
            author_photo=links.picture(photo, (host,)) if photo and host else "",
            text=text,
            title=line(_CATEGORY.sub("", subject["rest"], 1) if subject else message.subject),
            url=url,
            source_key=host or message.sender.domain,
            source_name=line(subject["site"]) if subject else host,
            date=self.date(message, context),
            thread_key=message.header("x-discourse-topic-id") or (topic["topic"] if topic else ""),
            external_ref=message.header("x-discourse-post-id"),
        )
        return self.parsed([interest], context)


def _person(sender: str, site: str) -> str:
    """The name in "Ann Lee via Acme", the word in between in any language."""
    short = _VIA.sub("", sender)
    if short == sender and site and sender.endswith(f" {site}"):
        short = sender.removesuffix(site).strip().rpartition(" ")[0]
    return short or sender


def _private(subject: re.Match[str], message: Message) -> bool:
    """Whether the mark of a private message stands before the title; a category has its own header."""
    mark = _MARK.match(subject["rest"])
    return bool(subject["private"] or (
        mark and mark[1].isupper() and message.has("x-discourse-post-id") and not message.has("x-discourse-category")))


def _action(message: Message, topic: re.Match[str] | None, text: str, context: Context) -> str:
    """What a post in public is."""
    if any(f"@{own}" in text.lower() for own in context.own_identities if own):
        return "mention"
    first = topic and topic["post"] in (None, "1") and not message.references
    return "question" if first and not message.subject.startswith("Re: ") else "comment"


def _post_node(message: Message) -> etree._Element | None:
    """The new post; those below ``previous-discussion`` are context."""
    return html_.first_class(message.tree, "post-wrapper") if message.tree is not None else None


def _author(node: etree._Element) -> tuple[str, str, str]:
    """(user name, address of the picture, text) of a post."""
    image = next((image for cell in html_.with_class(node, "user-avatar") for image in cell.iter("img")), None)
    link = html_.first_class(node, "username")
    body = html_.first_class(node, "body")
    name = line(html_.text_of(link), 200) if link is not None else ""
    if not name and image is not None:
        name = line(image.get("title", ""), 200)
    return (
        name,
        image.get("src", "") if image is not None else "",
        clean(html_.text_of(body)) if body is not None else "",
    )


def _topic_url(message: Message) -> str:
    """The address of the post: microdata, else a link to a topic, on a site that the message is from."""
    found = [html_.view_url(message.markup)]
    if message.tree is not None:
        found += [url for url, _node in html_.links(message.tree)]
    found += _URL.findall(message.text)[:50]
    origins = {message.sender.domain, message.message_id.rpartition("@")[2].lower(), message.list_id.partition(".")[2]}
    for url in found:
        if _TOPIC.fullmatch(url.split("#")[0]) and any(
            links.related(links.host_of(url), origin) for origin in origins if origin
        ):
            return url
    return ""
