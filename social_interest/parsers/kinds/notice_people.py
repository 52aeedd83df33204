# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who may have acted, as the headers and the structure of a notification tell it: From, links, pictures, bold words."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter

from lxml import etree

from .. import html as html_
from .. import links, noise, program_signs
from ..composed_words import SETTINGS
from ..domains import is_own, same_owner
from ..headers import Address
from ..lazy_regex import lazy_regex
from ..message import Message
from ..name_words import GREETING as WELCOME
from ..names import bare, is_name
from ..notice_words import ALT, OF_PROFILE, ROLE, SITE_WORDS, VIA
from ..quotes import is_answer
from ..signature import is_closing
from ..template_words import BUTTON, FOOT, PROFILE_PATH
from ..text import EMAIL
from . import notice_links
from . import notice_rows as rows_

_TOKEN = lazy_regex(r"[^\W\d_]{3,}")
_ON_SITE = lazy_regex(r"(?P<name>\S.{1,60}?) (?:on|auf|sur|en|su|op|på|na|в|на) (?P<site>\S.{1,40})")
#: letters of the name of a site that is found again in its domain
_MIN_SITE = 4
_LETTERS = lazy_regex(r"[\W\d_]")
#: a closing has words, a drawn line has none
_CLOSES = lazy_regex(r"[^\W\d_]{2}")
_NO_TOKEN = frozenset({"com", "org", "net", "example", "mail", "www", "noreply", "reply", "info", "the", "and"})
#: a name that is that of a host: "kettles.shop"; people are called "ann.lee"
_HOST = lazy_regex(r"^\S+\.(?:[a-z]{2,3}|info|shop|store|online|site|club|blog|news|example|team|cloud)$", re.I)
_MAX_NODES, _MAX_LINES = 60, 400
_GREETED, _HEAD, _LABEL = 4, 20, 100
#: before the last name, where nobody is called by the first
_TITLE = lazy_regex(
    r"^(?:mr|mrs|ms|miss|sir|dr|herrn?|frau|monsieur|madame|m|mme|señor|señora|sra?|don|doña|signor|signore|signora|"
    r"sig|senhora?|meneer|mevrouw|dhr|mevr|pan|panie|pani|господин|госпожа|пан|пані|pane|paní|bay|bayan|fru|herra|rouva|"
    r"úr|domnule|doamnă|κύριε|κυρία)\.? ", re.IGNORECASE)


def site_like(name: str, message: Message) -> bool:
    """Whether ``name`` is what a site or its robot calls itself, not a person."""
    if SITE_WORDS.search(name) or SITE_WORDS.search(_folded(name)) or _HOST.search(name):
        return True
    if f"[{name.lower()}]" in message.subject.lower() and not _through(name, message.sender.name):
        return True
    tokens = {token for token in _TOKEN.findall(message.sender.domain.lower()) if token not in _NO_TOKEN}
    written = _TOKEN.findall(_folded(name))
    words = {word for word in written if word not in _NO_TOKEN}
    joined = "".join(written)
    whole = _LETTERS.sub("", _folded(name))
    if any(whole == token or len(token) >= 5 and token in whole for token in tokens):
        return True
    if any(len(one) >= 5 and any(token.startswith(one) for token in tokens) for one in (joined, whole)):
        return True
    return (
        bool(words & tokens)
        or joined in tokens
        or any(len(token) >= 5 and token in joined or joined.startswith(token) and len(words) == 1 for token in tokens)
    )


def _through(name: str, sender: str) -> bool:
    """Whether a site sends for ``name``: "Ann Lee via Kettles"."""
    return sender.lower().startswith(name.lower()) and bool(VIA.match(sender, len(name)))


def _folded(name: str) -> str:
    """``name`` as a host writes it: without marks on letters."""
    spread = unicodedata.normalize("NFKD", name.lower().replace("ı", "i").replace("ł", "l").replace("đ", "d"))
    return "".join(char for char in spread if not unicodedata.combining(char))


def of_a_site(message: Message) -> bool:
    """Whether a site sent ``message`` in its own name: by its words, in one word, or from the address of a role."""
    name = message.sender.name
    return (
        site_like(name, message)
        or " " not in name
        or bool(ROLE.fullmatch(message.sender.local))
        or _on_a_button(name, message)
    )


def is_of_role(name: str, message: Message) -> bool:
    """Whether From calls the address of a role, or of nobody, by one word and nothing else: ``name``."""
    own = name.lower() == message.sender.name.strip().lower() and " " not in name
    return own and bool(ROLE.fullmatch(message.sender.local) or noise.nobody(message.sender))


def names_nobody(message: Message) -> bool:
    """Whether From names no person: none, one word, a site, from an address that is none of a person of that name."""
    if is_his_address(message) and not ROLE.fullmatch(message.sender.local):
        # whoever has a firm of his own name is called as his site
        return False
    name = bare(message.sender.name)
    return " " not in name or not is_name(name) or bool(SITE_WORDS.search(name)) or of_a_site(message)


def is_his_address(message: Message) -> bool:
    """Whether the address in From is made of the name before it: Ann Lee, ann@lee.example."""
    return _is_address_of(bare(message.sender.name), message.sender)


def _is_address_of(name: str, address: Address) -> bool:
    """Whether ``address`` is made of ``name``, of two words at least."""
    local, words = address.local.lower(), _folded(name).split()
    named = (word for word in words if len(words) > 1 and len(word) > 1 and word in local)
    return any(not SITE_WORDS.fullmatch(word) for word in named)


def signs_himself(message: Message) -> bool:
    """Whether a letter ends with a closing above the whole name of the person who sent it.

    It is from his address, or has no link and is of no site of that name, whatever he tells of others.
    """
    name = message.sender.name.strip()
    if " " not in name or not is_name(name) or SITE_WORDS.search(name) or noise.nobody(message.sender):
        return False
    text = message.text or message.any_text
    if name not in text:
        return False
    rows = [row for row in map(str.strip, text.split("\n", _MAX_LINES)[:_MAX_LINES]) if row]
    signed = any(row == name and _CLOSES.search(above) and is_closing(above) for above, row in itertools.pairwise(rows))
    leads = "://" in text or "://" in message.html
    # "portal@portal.acme.example" is the portal's
    local, domain = message.sender.local.lower(), message.sender.domain
    words = _TOKEN.findall(_folded(name))
    his = is_his_address(message) and not any(word in local and word in domain for word in words)
    return signed and (his or not leads and not site_like(name, message))


def of_a_program(message: Message) -> bool:
    """Whether a program sent ``message``, or a site that leads to itself: who writes by a host of mail for all is none.

    A person without a name in From tells of comments and messages as well.
    """
    if noise.automatic(message) or noise.nobody(message.sender):
        return True
    domain = message.sender.domain
    hosts = {links.host_of(link.url) for link in notice_links.to_site(message)} if is_own(domain) else set()
    return any(links.related(host, domain) or same_owner(host, domain) for host in hosts)


def _on_a_button(name: str, message: Message) -> bool:
    """Whether a link goes to what From calls itself: "Reply in Kettleboard", "Kettle Ads"."""
    words = {word for word in _TOKEN.findall(name.lower()) if len(word) >= 5}
    return any(
        label.lower() == name.lower() or BUTTON.fullmatch(label) and words & set(_TOKEN.findall(label.lower()))
        for _url, label, _node in message.links[:_MAX_NODES]
        if len(label) <= 80
    )


def recipients(message: Message) -> frozenset[str]:
    """How the readers are called, in lower case."""
    found = {to.name.lower() for to in message.to if to.name}
    found |= {to.local.lower() for to in message.to if to.local and not to.name}
    main, other = rows_.rows_of(message)
    for row in (*main[:_GREETED], *other[:_GREETED]):
        greeting = WELCOME.match(row.plain)
        name = bare(row.plain[greeting.end() :]) if greeting and rows_.is_greeting(row) else ""
        if name and is_name(name):
            found.add(name.lower())
    return frozenset(found)


def is_greeted(name: str, message: Message) -> bool:
    """Whether a greeting calls the reader by ``name`` or a part of it: "Hello Tom,", "Dear Mr. Reed," to Tom Reed."""
    words = name.lower().split()
    return any(_TITLE.sub("", one) in (words[0], words[-1], " ".join(words)) for one in _called(message))


def is_greeted_in_full(name: str, message: Message) -> bool:
    """Whether a greeting calls the reader by the whole of ``name``, of two words at least."""
    return " " in name and name.lower() in _called(message)


def _called(message: Message) -> set[str]:
    """How greetings call the reader, in lower case."""
    main, other = rows_.rows_of(message)
    greetings = ((row.plain, WELCOME.match(row.plain)) for row in (*main[:_GREETED], *other[:_GREETED])
                 if rows_.is_greeting(row))
    return {bare(plain[match.end() :]).lower() for plain, match in greetings if match} - {""}


def _is_logo(image: etree._Element, alt: str, sender: str) -> bool:
    """Whether a picture is the logo of who sent the mail."""
    return alt.strip().lower() == sender.lower() and "logo" in (image.get("src") or "").rpartition("/")[2].lower()


def address_alone(message: Message) -> str:
    """The address that stands in a line of its own, and is neither the site's nor the reader's; "" if none does."""
    known = (message.sender.domain, *(to.domain for to in message.to))
    for row in rows_.rows_of(message)[0][:_HEAD]:
        found = EMAIL.fullmatch(row.plain) if "@" in row.plain else None
        if found and not any(same_owner(found[0].rpartition("@")[2].lower(), one) for one in known):
            return found[0].lower()
    return ""


def answers_in_his_name(message: Message, name: str) -> bool:
    """Whether a program sends, in the name of ``name`` beside that of its site, what he answers to something."""
    whole = message.sender.name
    beside = whole.startswith(f"{name} ") and (_without_place(message) == name or bool(VIA.search(whole)))
    return beside and is_answer(message.subject) and " " in name


def evidence(message: Message) -> dict[str, int]:
    """Name → how much speaks for it that this person acted; 2 is enough where the sentence names nobody."""
    if "notice_people" not in message.memo:
        message.memo["notice_people"] = _evidence(message)
    return message.memo["notice_people"]


def _is_profile(url: str, message: Message) -> bool:
    """Whether ``url`` is a person's page on the site that wrote, not that of the site on a network."""
    # programs whose pages are all one address have it behind "#"
    path = url.replace("/#!/", "/").replace("/#/", "/").partition("#")[0]
    return bool(PROFILE_PATH.search(path)) and links.host_of(url) in notice_links.site_of(message)


def _through_another(message: Message) -> bool:
    """Whether Sender says that somebody else sends from the very address in From: a program, for a handle."""
    through = next(iter(message.addresses("sender")), None)
    if through is None or through.address != message.sender.address:
        return False
    return bool(through.name) and through.name.lower() != message.sender.name.lower()


def _leads_home(name: str, message: Message) -> bool:
    """Whether ``name`` leads to the first page of a host, as the name of a site does at the top of its mail."""
    return bool(name) and any(
        label == name and not url.partition("://")[2].partition("/")[2]
        for url, label, _node in message.links[:_MAX_NODES])


def _named_in_lines(sender: str, message: Message) -> str:
    """The words at the beginning of what From says that stand in a line at the top as well: "Ann Lee by Kettles"."""
    words = sender.split()
    lines = [row.raw for row in rows_.rows_of(message)[0][: 2 * _GREETED]] if len(words) > 2 else []
    starts = (" ".join(words[:count]) for count in range(len(words) - 1, 1, -1))
    return next((name for name in starts if any(name in one and sender not in one for one in lines)), "")


def _bold(node: etree._Element) -> str:
    text = html_.label(node)
    # "From:" is a label
    return text if 1 < len(text) <= 60 and text[-1] not in ":：" else ""


def _without_place(message: Message) -> str:
    """The name in From without the site behind it: "Ann Lee on Kettleboard", of kettleboard.example."""
    name = message.sender.name
    found = _ON_SITE.fullmatch(name)
    site = _folded(found["site"]).replace(" ", "") if found else ""
    return found["name"] if len(site) >= _MIN_SITE and site in message.sender.domain else name


def _evidence(message: Message) -> dict[str, int]:
    found: Counter[str] = Counter()
    written: dict[str, str] = {}
    readers = recipients(message)

    def add(name: str, weight: int) -> None:
        name = bare(name)
        theirs = name == message.reply_to.name and name in sender and _is_address_of(name, message.reply_to)
        # who has a firm of his own name is called as his site
        if is_name(name) and name.lower() not in readers and (theirs or not site_like(name, message)):
            found[name.lower()] += weight
            written.setdefault(name.lower(), name)

    sender = _without_place(message)
    if sender:
        # one word may be a person's handle, and may be a site
        sure = len(bare(sender).split()) > 1 or noise.notifier(message) or _through_another(message)
        add(sender, 3 if VIA.search(sender) else 2 if sure else 1)
        add(_named_in_lines(sender, message), 3)
    if message.reply_to.name and message.reply_to.name != sender:
        add(message.reply_to.name, 2)
    for actor in filter(message.has, program_signs.ACTORS):
        add(message.header(actor), 2)
    profiles, logo = set[str](), False
    for url, label, _node in message.links[:_MAX_NODES]:
        framed = label and (FOOT.fullmatch(label) or SETTINGS.search(label[:_LABEL]))
        if label and not framed and label.lower() not in profiles and is_name(bare(label)):
            profiles.add(label.lower())
            add(OF_PROFILE.sub("", label), 2 if _is_profile(url, message) else 0)
    if message.tree is not None:
        for image in itertools.islice(message.tree.iter("img"), _MAX_NODES):
            alt = image.get("alt") or ""
            if 1 < len(alt) <= 80:
                add(ALT.sub("", alt.strip()), 1)
            logo = logo or _is_logo(image, alt, sender)
        for node in itertools.islice(message.tree.iter("b", "strong", "h1", "h2", "h3", "h4"), _MAX_NODES):
            add(_bold(node), 1)
    if _leads_home(sender, message) or logo and any(weight for key, weight in found.items() if key != sender.lower()):
        # whose logo stands above is a site, though his name has two words
        found[sender.lower()] = 0
    return {written[key]: weight for key, weight in found.most_common() if key in written}
