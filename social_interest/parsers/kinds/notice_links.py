# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Which link of a notification leads to what it tells of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from typing import NamedTuple

from lxml import etree

from .. import html as html_
from .. import links
from ..composed_words import SETTINGS
from ..domains import same_owner
from ..lazy_regex import lazy_regex
from ..links import within
from ..message import Message
from ..networks import network_of
from ..notice_words import MANAGES, OF_PERSONS
from ..template_words import (
    ACTION_PATH,
    ADMIN_PATH,
    BUTTON,
    FOOT,
    LIST_PATH,
    PLACE_PATH,
    PROFILE_PATH,
    REPLY_BUTTON,
    SERVICE_PATH,
)
from . import notice_sites

_URL = lazy_regex(r"https?://[^\s<>\"'\]、。，；）」』】]+")
_REFERENCE = lazy_regex(r"^\s*\[(\d{1,3})\]:?\s+(https?://\S+)", re.MULTILINE)
_REFERRED = lazy_regex(r"\[([^\[\]\n]{1,200})\]\[(\d{1,3})\]|([^\[\]\n]{2,80}?)\s?\[(\d{1,3})\]")
_LABELLED = lazy_regex(r"\[([^\[\]\n]{1,200})\]\((https?://[^()\s]{1,2000})\)")
_POST_OF = lazy_regex(r"/(?:[a-z]{1,12}/)?\d{1,9}/?")
_NUMBER = lazy_regex(r"\d{1,18}")
#: the last part of a path that names one thing, and no script
_TOKEN_LIKE = lazy_regex(r"^[\w-]{4,}$")
#: the first page of a site in one of its languages
_HOME = lazy_regex(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?/?", re.IGNORECASE)
#: a form in which an answer is written, or a page is changed, apart from what it is about
_FORM_PATH = lazy_regex(r"/(?:new|compose|create)/?\?|/edit/?\?[a-z_]{0,12}id=\d")
#: links side by side that are the foot of a mail
_MANY, _MAX_LINE = 4, 1000
_LABEL = 100
_ID = lazy_regex(r"\d|[0-9a-f]{8}-[0-9a-f]{4}")
#: parameters that name one comment of a thing
_OF_ONE = lazy_regex(
    r"p|pid|post(?:_?id)?|comment_?id|\w*commentid|comment|reply(?:to)?(?:comment)?|msg|message_?id|note|answer|unread|new|"
    r"page|question|kommentar|highlight|thread_?id|action",
    re.IGNORECASE,
)
#: a parameter that names one thing that somebody wrote, where others name the forum in which it stands
_NAMES_ONE = lazy_regex(r"[?&](?:message|msg|post|comment|reply|answer|note)_?id=\d", re.IGNORECASE)
_NAMES_PLACE = lazy_regex(r"[?&](?:project|board|forum|category|group)_?id=\d", re.IGNORECASE)
_NAMES_THING = lazy_regex(r"[?&](?:task|ticket|issue|bug|topic|thread)_?id=\d", re.IGNORECASE)
#: networks and services that many mails lead to beside their own site
ELSEWHERE = (
    "facebook.com",
    "twitter.com",
    "x.com",
    "linkedin.com",
    "instagram.com",
    "youtube.com",
    "apple.com",
    "google.com",
    "goo.gl",
    "w3.org",
    "schema.org",
    "mailchimp.com",
    "gravatar.com",
    "pinterest.com",
    "t.me",
    "wordpress.org",
    "joomla.org",
    "drupal.org",
    "github.com",
    "mastodon.social",
    "gnu.org",
    "microsoft.com",
)
#: headers whose address tells which host a program runs on
_SITE_HEADERS = (
    "list-archive", "list-unsubscribe", "list-post", "list-help", "x-site-url", "x-mailer-url",
    "x-gitea-repository-link", "x-url", "x-jira-fingerprint", "x-friendica-host", "x-redmine-host",
    "x-phabricator-uri", "message-id", "return-path", "list-id", "x-origin", "x-discourse-host",
)
MAX_LINKS, _MAX_RAW = 200, 500
#: what tells by which mail somebody came: "utm_medium=chat_notification"
_CAMPAIGN = lazy_regex(r"[?&](?:amp;)?utm_\w{1,20}=[^&#]{0,200}")
#: points of a link to one thing in a sentence of the foot
_IN_FOOT = 3
#: and of one with the words of a button, or drawn as one
_OF_A_BUTTON = 7
#: what is done to a thing when one opens its link
_DESTROYS = lazy_regex(
    r"approve|decline|reject|delete|trash|spam|cancel(?!=false)|storno|refuse|block|unpublish", re.IGNORECASE)
#: what somebody ordered or filled in, by its number
_OF_RECORD = lazy_regex(
    r"[/?&](?:order|booking|reservation|ticket|lead|entry|submission|enquiry|inquiry|request)s?(?:[-_]?id)?[=/]\d",
    re.IGNORECASE)
#: where a talk by picture and sound is held, and nothing is told of it
JOINS = lazy_regex(r"/(?:video|join|conference|meet|call)/[\w-]+/?$", re.IGNORECASE)
#: where one logs in first; the place to which that goes on is kept where it has a number
_GOES_ON = lazy_regex(
    r"/(?:log|sign)-?in(?:\.php)?/?\?(?:[^#]*&)?(?:url|next|return(?:_to|to|_url)?|redirect_to|back_url)=",
    re.IGNORECASE)
#: an element that is drawn as a button
_STYLED = lazy_regex(r"background|padding|border-radius|display:\s*inline-block")
_CLASSED = lazy_regex(r"\b(?:btn|button|cta)", re.IGNORECASE)


class NoticeLink(NamedTuple):
    """A link as it may be opened, its words, the link as it was written, whether it stands in the foot or is drawn."""

    url: str
    label: str
    raw: str
    foot: bool = False
    #: whether it is drawn as a button
    drawn: bool = False


def all_of(message: Message) -> list[tuple[str, str]]:
    """(address, words) of the links of both bodies, those of the HTML body first."""
    if "notice_all_links" not in message.memo:
        message.memo["notice_all_links"] = _all_of(message)
    return message.memo["notice_all_links"]


def _all_of(message: Message) -> list[tuple[str, str]]:
    found = [(url, label) for url, label, _node in message.links][:MAX_LINKS]
    found += [(str(item), "") for item in (html_.view_url(message.markup),) if item]
    text = (message.text or message.text_of_html)[:100_000]
    references = dict(_REFERENCE.findall(text)[:MAX_LINKS])
    for label, number, words, other in _REFERRED.findall(text)[:MAX_LINKS] if references else ():
        if (number or other) in references:
            found.append((references[number or other], (label or words).strip()))
    above = ""
    for one in text.split("\n")[:1000]:
        inside = {url: label for label, url in _LABELLED.findall(one)}
        for match in list(_URL.finditer(one))[:5]:
            url = notice_sites.unglued(match[0])
            before = one[: match.start()].strip(" <([:-*>\t")
            found.append((url, inside.get(url) or before or above))
        above = one.strip(" :") if one.strip() else above
    if "://" in message.subject:
        # "NAME commented on PAGE at URL: https://…"
        found += [(notice_sites.unglued(match[0]), "") for match in list(_URL.finditer(message.subject))[:2]]
    return found[: 2 * MAX_LINKS]


def site_of(message: Message) -> tuple[str, ...]:
    """The hosts that a card of ``message`` may lead to: the sender's, or where it has none there, that of its site."""
    if "notice_site" not in message.memo:
        message.memo["notice_site"] = _site_of(message)
    return message.memo["notice_site"]


def _site_of(message: Message) -> tuple[str, ...]:
    sender = message.sender.domain
    hosts = [
        host
        for host in (links.host_of(url) for url, _label in all_of(message))
        if host and (not within(host, ELSEWHERE) or links.related(host, sender))
    ]
    own = tuple(dict.fromkeys(host for host in hosts if links.related(host, sender) or same_owner(host, sender)))
    if own:
        # a host that only has the sender's name in its own is anybody's
        return own + notice_sites.of_comments(message, (url for url, _label in all_of(message)), own)
    told = " ".join(message.header(name) for name in _SITE_HEADERS).lower()
    named = tuple(dict.fromkeys(host for host in hosts if host in told))
    if named or network_of(sender):
        return named
    # the sender's domain has no page in this mail, as that of a mail service: the site that most links lead to
    common = Counter(hosts).most_common(2)
    if common and all(same_owner(host, common[0][0]) for host in hosts):
        # "admin.shops.example", "shops.example"
        return tuple(dict.fromkeys(hosts))
    return (common[0][0],) if len(common) == 1 or (common and common[0][1] > common[1][1]) else ()


def to_site(message: Message) -> list[NoticeLink]:
    """The links to the site of ``message``, as a card may open them."""
    if "notice_links" not in message.memo:
        sites = site_of(message)
        found = []
        feet, drawn = _feet(message), {url for url, _label, node in message.links[:MAX_LINKS] if is_drawn(node)}
        for raw, label in all_of(message):
            url = links.canonical(raw, sites, http=True) if sites else ""
            if url:
                found.append(NoticeLink(url, label, raw, raw in feet, raw in drawn))
        message.memo["notice_links"] = found
    return message.memo["notice_links"]


def is_drawn(node: etree._Element) -> bool:
    """Whether a link is drawn as a button."""
    return bool(_CLASSED.search(node.get("class") or "")) or len(_STYLED.findall(node.get("style") or "")) >= 2


def _feet(message: Message) -> frozenset[str]:
    """The links that stand in a sentence of the foot: "You can unsubscribe here"."""
    found, pressed = set(), set()
    for url, label, node in message.links[:MAX_LINKS]:
        parent = node.getparent()
        around = "" if parent is None else html_.label(parent)
        if around != label and FOOT.fullmatch(around) and not (BUTTON.match(label) and around.startswith(label)):
            found.add(url)
        elif BUTTON.match(label):
            pressed.add(url)
    return frozenset((found | _side_by_side(message)) - pressed)


def _side_by_side(message: Message) -> set[str]:
    """The links of a line that is nothing but links, as at the end of many mails: "Help - Wiki - Chat - Code"."""
    beside: dict[etree._Element, list[tuple[str, str]]] = {}
    for url, label, node in message.links[:MAX_LINKS]:
        parent = node.getparent()
        if parent is not None and label:
            beside.setdefault(parent, []).append((url, label))
    found: set[str] = set()
    for parent, inside in beside.items():
        if len(inside) < _MANY or any(BUTTON.match(label) for _url, label in inside):
            continue
        around = html_.label(parent)
        if len(around) > _MAX_LINE:
            continue
        for _url, label in inside:
            around = around.replace(label, " ", 1)
        if not any(char.isalnum() for char in around):
            found.update(url for url, _label in inside)
    return found


def profile_of(message: Message, name: str) -> str:
    """The link whose words are the name of the person."""
    wanted = {name.lower(), f"@{name.lower()}"}
    found = [link.url for link in to_site(message) if link.label.lower().strip(" :") in wanted]
    return next((url for url in found if PROFILE_PATH.search(url)), found[0] if found else "")


def page_of(profile: str) -> str:
    """The address of a person without parameters, where the path alone names him."""
    path = profile.partition("?")[0]
    return path if PROFILE_PATH.search(path) else profile


def thread_of(url: str) -> str:
    """What all notices about one thing share: its address without the part that names the comment."""
    place, _mark, query = url.partition("#")[0].partition("?")
    kept = "&".join(part for part in query.split("&") if part and not _OF_ONE.fullmatch(part.partition("=")[0]))
    return f"{place}?{kept}" if kept else place


def place_of(
    message: Message, names: Collection[str], texts: Collection[str] = (), near: str = "", others: Collection[str] = ()
) -> str:
    """The link to what a notification tells of; "" if none leads to a page of the site.

    ``texts``: sentences that tell of it; ``near``: the lines at which the newest of several notes begins; ``others``:
    who is named besides, whose own pages are none of it.
    """
    best, most = "", 0
    people = {name.lower() for name in names} | {f"@{name.lower()}" for name in names}
    besides = {to.name.lower() for to in message.to} | {to.local.lower() for to in message.to}
    besides |= {name.lower() for name in others}
    for link in to_site(message):
        named = link.label.lower().strip(" :@") in besides and not BUTTON.match(link.label)
        if named and PROFILE_PATH.search(link.url):
            continue
        score = points(link, people, texts)
        if score and near and link.raw in near:
            score += 4
        if score > most or (score == most and best and _closer(link.url, best)):
            best, most = link.url, score
    return best


def _closer(url: str, other: str) -> bool:
    """Whether ``url`` names a comment of the page ``other``, or a newer one of it: what is told of is the newest."""
    page, _mark, part = url.partition("#")
    its_page, _mark, its_part = other.partition("#")
    if not part and other.startswith(f"{url}?") and _ID.search(page) and not _ID.search(other[len(url) :]):
        # what stands behind the address of one thing tells where the mail came from
        return bool(_TOKEN_LIKE.search(page.rstrip("/").rpartition("/")[2]))
    if page != its_page or not part:
        # "/t/55/8" is a post of the topic "/t/55"
        return bool(_POST_OF.fullmatch(page.removeprefix(its_page.rstrip("/")))) and page != its_page and not its_part
    number, its_number = _NUMBER.search(part), _NUMBER.search(its_part)
    return not its_part or bool(number and its_number and int(number[0]) > int(its_number[0]))


def to_record(message: Message) -> str:
    """The page of what somebody filled in or ordered: the only one, or that of the only button; "" of several.

    It is often one where the site is run, which is no place to see a comment.
    """
    found = {link.url: max(points(link, ()), 0) for link in to_site(message)}
    found = {url: count for url, count in found.items() if count}
    if len(found) < 2:
        return next(iter(found), "")
    best = max(found.values())
    pressed = [url for url, count in found.items() if count == best] if best >= _OF_A_BUTTON else []
    if len(pressed) == 1:
        return pressed[0]
    records = [
        link for link in to_site(message)
        if link.url in found and not link.foot and _ID.search(link.url.split("/", 3)[3])
        and not (_DESTROYS.search(link.url) or JOINS.search(link.url))]
    shown = {link.url for link in records if link.drawn or BUTTON.match(link.label.strip())}
    # nothing to press, but one page with a number: that of the thing, or what is called a record there
    shown = shown or {url for url in {link.url for link in records} if _OF_RECORD.search(url)}
    shown = shown or {link.url for link in records}
    if len({url.partition("?")[0] for url in shown}) == 1:
        # one thing, and what may be done with it
        return min(shown, key=len)
    return ""


def points(link: NoticeLink, people: Collection[str], texts: Collection[str] = ()) -> int:
    # programs of one page have their places behind "#"
    path = link.url.split("/", 3)[3].lstrip("#") if link.url.count("/") >= 3 else ""
    label = link.label.strip()
    named = bool(label) and any(label.lower() in text.lower() for text in texts)
    if not path or _HOME.fullmatch(path) or label.lower().strip(" :") in people:
        return 0
    if _is_of_the_service(link, path, named):
        return 0
    if link.foot and not (named and " " in label):
        # "Reply to this e-mail directly, or view it on SITE"
        seen = BUTTON.match(label) and PLACE_PATH.search(f"/{path}") and _ID.search(path)
        return _IN_FOOT if seen and not OF_PERSONS.search(label) else 1
    if ADMIN_PATH.search(f"/{path}") and not named:
        return 1
    total = 2
    if "#" in link.url and not ACTION_PATH.search(f"/{path}"):
        total += 6 if _ID.search(link.url.partition("#")[2]) else 4
    # "Open workshop night" is what somebody commented on
    if label and BUTTON.fullmatch(label) and not (named and " " in label):
        total += 6 if REPLY_BUTTON.match(label) else 5
    elif link.drawn and label and not named:
        # by its looks, in whatever language
        total += 4
    if PLACE_PATH.search("/" + path):
        total += 2
    if _ID.search(path):
        total += 1
    if _NAMES_ONE.search(path):
        total += 6
    elif _NAMES_THING.search(path):
        total += 3
    if named:
        total += 2
    return max(total - _taken_off(link, path, named), 1)


def _is_of_the_service(link: NoticeLink, path: str, named: bool) -> bool:
    """Whether a link leads to settings, or acts when it is opened with a key that is off: nothing opens it."""
    if _GOES_ON.search(link.url):
        return False
    if SERVICE_PATH.search(link.url) or SERVICE_PATH.search(_CAMPAIGN.sub("", link.raw[:_MAX_RAW])):
        return True
    if not named and SETTINGS.search(link.label[:_LABEL]):
        # "Unsubscribe", whatever the address
        return True
    return "?" in link.raw and "?" not in link.url and bool(ACTION_PATH.search(f"/{path}"))


def _taken_off(link: NoticeLink, path: str, named: bool) -> int:
    """The points that a link loses, for it leads to the back room, a list, a form, or a person."""
    lost = 0
    if ADMIN_PATH.search(f"/{path}") or ACTION_PATH.search(f"/{path}") or ACTION_PATH.search(link.raw[:_MAX_RAW]):
        lost += 6
    if link.raw.count("=") > link.url.count("=") and ACTION_PATH.search(f"/{path}"):
        # the key without which it does nothing
        lost += 4
    if MANAGES.search(link.label):
        lost += 4
    if _FORM_PATH.search(link.url):
        lost += 6
    if not named and OF_PERSONS.search(link.label):
        lost += 5
    elif _NAMES_PLACE.search(path) and not (_NAMES_ONE.search(path) or _NAMES_THING.search(path)):
        lost += 3
    elif LIST_PATH.search(link.url) or PROFILE_PATH.search(link.url):
        lost += 3
    return lost
