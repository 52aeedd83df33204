# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Discourse forums.

Source of the layout: ``app/views/email/_post.html.erb`` (author, picture, text)
and ``lib/email/sender.rb`` (headers) of Discourse; the link to the post is in
microdata. The mail does not say whether it is a quotation or a mention: it is a
comment, a reply if the post of ours that it answers stands below it, a message if
the topic is private, a question if it is the first post of a topic. Of the chat the
summary of unread messages is read, by its tables.
A digest (``app/views/user_notifications/digest/``) is
read by its tables: older versions take all classes out of their mail.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from lxml import etree

from .. import html as html_
from .. import links
from ..base import Parser
from ..kinds.digest import MAX_ENTRIES, ListedPost, Place, listed
from ..kinds.site import leads_to, place_of_site
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_TOPIC = lazy_regex(r"https?://[^/]+/t/(?:[^/]+/)?(?P<topic>\d+)(?:/(?P<post>\d+))?(?:\?\S*)?")
_SUBJECT = lazy_regex(
    r"(?:Re: )?\[(?P<site>[^\]]{1,100})\] ?"
    r"(?P<private>\[(?:PM|ЛС|PN|MP|PB|PW|YV|YK|ÖM|ПП|ОП|私信|私訊|個訊|個人メッセージ|メッセージ|쪽지)\] ?)?"
    r"(?P<rest>.*)"
)
#: a short mark in a language not named above; in scripts without capitals words are no shorter
_MARK = lazy_regex(r"\[([^\W\d_]{2,3}|[^\W\d_a-z]{2,8}(?: [^\W\d_a-z]{2,8})?)\] ?", re.IGNORECASE)
#: messages of the chat that waited for the reader: where they are, one link for those of a channel
_CHAT = lazy_regex(r"https?://[^/]+/chat/c/[^/?#\s]+/(?P<channel>\d+)/(?P<id>\d+)")
_CATEGORY = lazy_regex(r"\[[^\]]{1,60}\] ?")
_CALLED = lazy_regex(r"(?<![\w@.])@([\w.-]*\w)")
_VIA = lazy_regex(r"\s+(?:via|через|über|por|tramite|przez|door|a través de|経由|通过|透過)\s+.*$", re.IGNORECASE)
_URL = lazy_regex(r"https?://[^\s<>\"')\]]+")
_FOOTER = lazy_regex(r"^(?:---|\[?(?:Visit (?:Topic|Message)|Посетить|Перейти|Besuche|Voir)\b)", re.MULTILINE)
_DIGEST = lazy_regex(r"summary|digest|сводка|дайджест|zusammenfassung|résumé|resumen", re.IGNORECASE)
_HEADERS = ("x-discourse-post-id", "x-discourse-topic-id", "x-discourse-post-ids", "x-discourse-topic-ids")

#: pages where an account is confirmed or a password changed
_ACCOUNT = lazy_regex(
    r"/u/(?:activate-account|password-reset|authorize-email|confirm-\w+-email)/|/session/email-login/")


class Discourse(Parser):
    code = "discourse"
    channel = "discourse"
    basis = "certain"
    version = 4
    actions = frozenset({"comment", "reply", "question", "mention", "message"})

    def score(self, message: Message) -> int | None:
        if leads_to(message, _ACCOUNT):
            return 100
        if message.has_any(_HEADERS):
            return 100
        if "/chat/c/" in message.hrefs and leads_to(message, _CHAT) and next(_talk(message), None):
            return 60
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
            return self._digest(message, context)
        if not message.has("x-discourse-post-id") and leads_to(message, _CHAT):
            return self._chat(message, context)
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

    def _chat(self, message: Message, context: Context) -> AnyOutcome:
        """Messages of the chat that waited for the reader, one card for each that is shown."""
        own = {*context.own_identities, *_readers(message)} - {""}
        subject = _SUBJECT.fullmatch(message.subject)
        found = []
        for address, channel, name, text in _talk(message):
            host = links.host_of(address)
            place = _CHAT.match(address)
            called = own & {one.lower() for one in _CALLED.findall(text)}
            handle = name if re.fullmatch(r"[\w.-]{2,60}", name) else ""
            found.append(Interest(
                channel=self.channel,
                action="mention" if called else "message",
                author_name=name,
                author_key=f"{handle.lower()}@{host}" if handle else "",
                author_handle=handle,
                text=text,
                title=line(channel),
                url=links.canonical(address, (host,), http=True),
                answer="chat",
                source_key=host,
                source_name=line(subject["site"]) if subject else host,
                date=self.date(message, context),
                thread_key=f"{host}/chat/{place['channel']}" if place else "",
            ))
        return self.parsed(found, context)

    def _digest(self, message: Message, context: Context) -> AnyOutcome:
        subject = _SUBJECT.fullmatch(message.subject)
        entries = list(itertools.islice(_entries(message), MAX_ENTRIES))
        host = links.host_of(entries[0].url) if entries else place_of_site(message)
        return listed(self, entries, Place(host, subject["site"] if subject else ""), message, context)


def _entries(message: Message) -> Iterator[ListedPost]:
    """The topics and posts of a digest, in order."""
    origins = _origins(message)
    posts = [post.strip() for post in message.header("x-discourse-post-ids").split(",") if post.strip().isdigit()]
    seen: set[str] = set()
    quoted: set[etree._Element] = set()
    told: list[etree._Element] = []
    number = 0
    for address, label, node in message.links:
        host = links.host_of(address)
        topic = _TOPIC.fullmatch(address.partition("#")[0])
        if not topic or address in seen or len(label) < 3 or not any(links.related(host, one) for one in origins):
            continue
        table = next(node.iterancestors("table"), None)
        if not quoted.isdisjoint(node.iterancestors("table")):
            # somebody's post leads to another topic
            continue
        seen.add(address)
        author, told = "", []
        if table is not None and topic["post"]:
            author, told = _writer(table), _before(table)
        elif table is not None and next(node.iterancestors("h2"), None) is not None:
            author, told = _below(table, address)
        quoted.update(told)
        number += bool(topic["post"])
        known = topic["post"] and number <= len(posts)
        url = links.canonical(address, (host,), http=True)
        yield ListedPost(
            url, label, "\n".join(html_.text_of(one) for one in told), author,
            f"{author}@{host}" if author else "", _profile(url, host, author), part=_category(node, table),
            thread=topic["topic"], ref=posts[number - 1] if known else f"t/{topic['topic']}/{topic['post'] or 1}")


def _talk(message: Message) -> Iterator[tuple[str, str, str, str]]:
    """(address, channel, name, words) of each message of the chat that a summary shows.

    A table for each channel: its name, for each message a row with the picture and one with the words, the link.
    """
    for address, _label, node in message.links:
        table = next(node.iterancestors("table"), None)
        if not _CHAT.fullmatch(address.partition("?")[0]) or table is None:
            continue
        heading = next(table.iter("h5", "h4", "h3"), None)
        channel = html_.label(heading) if heading is not None else ""
        rows = itertools.islice(table.iter("tr"), 2 * MAX_ENTRIES)
        for row, below in itertools.pairwise(rows):
            picture = next((image for image in row.iter("img") if image.get("alt", "").strip()), None)
            name = line(picture.get("alt", ""), 100) if picture is not None else ""
            if name and name in html_.text_of(row) and node not in below.iter("a"):
                yield address, channel, name, clean(html_.text_of(below))


def _profile(url: str, host: str, handle: str) -> str:
    return links.canonical(f"{url.partition('/t/')[0]}/u/{handle.lower()}", (host,), http=True) if handle else ""


def _writer(table: etree._Element) -> str:
    """The user name beside a picture, "" where there is none."""
    picture = next((image for image in table.iter("img") if image.get("alt", "").strip()), None)
    name = line(picture.get("alt", ""), 100) if picture is not None else ""
    # a picture of the topic has no name below it
    return name if name and any(html_.text_of(node).strip() == name for node in table.iter("p")) else ""


def _before(table: etree._Element) -> list[etree._Element]:
    """What stands above whoever wrote a post: the last table with words."""
    above = itertools.islice(table.itersiblings("table", preceding=True), 3)
    return [one for one in above if html_.text_of(one).strip()][:1]


def _below(table: etree._Element, address: str) -> tuple[str, list[etree._Element]]:
    """(user name, tables with words) between the title of a topic and its button."""
    author, told = "", []
    for one in itertools.islice(table.itersiblings("table"), 6):
        if any(url == address for url, _node in html_.links(one)):
            return author, told
        name = _writer(one)
        if name:
            author = name
        elif html_.text_of(one).strip():
            told.append(one)
    return "", []


def _category(node: etree._Element, table: etree._Element | None) -> str:
    """The category of a topic: above its title, or below it in the same cell."""
    if table is None:
        return ""
    if next(node.iterancestors("h2"), None) is not None:
        above = next(table.itersiblings("table", preceding=True), None)
        cell = next(above.iter("td"), None) if above is not None else None
        return line(html_.text_of(cell), 100) if cell is not None else ""
    cell = next(node.iterancestors("td"), None)
    if cell is None or not any(child.tag == "strong" for child in node):
        return ""
    row = next(cell.iterchildren("p"), None)
    return line(html_.text_of(row), 100) if row is not None else ""


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
        mark and (mark[1].isupper() or mark[1].lower() == mark[1].upper())
        and message.has("x-discourse-post-id") and not message.has("x-discourse-category")))


def _action(message: Message, topic: re.Match[str] | None, text: str, context: Context) -> str:
    """What a post in public is."""
    own = {*context.own_identities, *_readers(message)} - {""}
    if "@" in text and own & {name.lower() for name in _CALLED.findall(text)}:
        return "mention"
    if _answered(message) in own:
        return "reply"
    first = topic and topic["post"] in (None, "1") and not message.references
    return "question" if first and not message.subject.startswith("Re: ") else "comment"


def _answered(message: Message) -> str:
    """Whom the post answers, in lower case: what he wrote stands below it, shortened."""
    if message.tree is None or "excerpt" not in message.html:
        return ""
    shown = (node for node in html_.with_class(message.tree, "post-wrapper")
             if "excerpt" in node.get("class", "").split())
    node = next(shown, None)
    return _author(node)[0].lower() if node is not None else ""


def _readers(message: Message) -> set[str]:
    """What a reader may be called in the forum, as far as his address tells: the mail has no name of his account."""
    found = set()
    for to in message.to:
        owner = to.domain.split(".")[-2:]
        found |= {to.local.lower(), to.name.lower(), owner[0]}
    return found


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
    origins = _origins(message)
    for url in found:
        if _TOPIC.fullmatch(url.split("#")[0]) and any(links.related(links.host_of(url), origin) for origin in origins):
            return url
    return ""


def _origins(message: Message) -> list[str]:
    """The sites that a message is from."""
    found = (message.sender.domain, message.message_id.rpartition("@")[2].lower(), message.list_id.partition(".")[2])
    return [domain for domain in found if domain]
