# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a site tells the reader of his own order, bill or account, from an address that might be a person's."""

from __future__ import annotations

import re
from collections.abc import Callable

from .. import absence, links, noise, telling
from ..domains import same_owner
from ..lazy_regex import lazy_regex
from ..message import Message
from ..notice_words import ROLE, SAYS_I
from ..quotes import is_answer
from ..service_words import (
    ASKS,
    BUYERS_PAGE,
    CODE,
    MONEY,
    MONITOR,
    NOBODY_READS,
    OPINION,
    ORDER,
    ORDER_PARTS,
    OWN,
    PROGRAM_FOOT,
    REQUESTED,
    WELCOME,
    YOUR_BOOKING,
    YOUR_ORDER,
)
from ..template_words import ACCOUNT, BUTTON, CONFIRMATION, EVENT, NEW, SERVICE, THANKS
from ..text import EMAIL
from ..types import Context
from . import composed, notice_links, notice_people
from . import notice_rows as rows_

_NEAR = 8
_MAX_LINES = 200
_SHORT = 80
#: lines of the foot
_FOOT = 4
_MAX_ASKED = 40
#: addresses from which only programs write
_COUNTER = lazy_regex(
    r"receipts?(?:\+.*)?|invoices?\+.*|auto-?confirm|(?:order|bestell)-?(?:confirm|best[äa]e?t)\w*", re.IGNORECASE)
#: the number of an order
_NUMBER = lazy_regex(r"[#№]\s?[a-z]{0,6}[-_]?\d{2,}|(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{3,}|[A-Z]{2,6}-?\d{3,}")
_OF_ONE = lazy_regex(r"[(\[]?[#№][A-Z]{0,4}-?\d{1,12}[)\]]? ", re.IGNORECASE)
_WITH_ID = lazy_regex(r"\d")


def of_the_readers_own(message: Message) -> bool:
    """Whether a site, in its own name, tells of what the reader himself ordered, pays or has, and nobody wrote.

    Three signs: no person's name in From, a link to its own site, and the words of a confirmation at the top, or
    those of a program that nobody is to answer.
    """
    name = message.sender.name
    if message.references or not name or not (" " not in name or notice_people.site_like(name, message)):
        return False
    if message.reply_to.address and message.reply_to.domain != message.sender.domain:
        return False
    main, _other = rows_.rows_of(message)
    subject = telling.without_prefix(telling.normal(message.subject))
    pressed = rows_.labels_of(message)
    lines = [row.plain for row in main if row.plain and row.plain.lower() not in pressed]
    # who asks wants an answer
    if any(map(_asks, (subject, *lines))):
        return False
    own = any(OWN.match(one) for one in (subject, *lines[:_NEAR]))
    home = [*filter(_leads_home(message), notice_links.to_site(message))]
    if home and (YOUR_BOOKING.search(subject) or any(NOBODY_READS.search(one) for one in lines)):
        return True
    return own and any(map(_pressed, home))


def _asks(line: str) -> bool:
    """Whether somebody asks for something in a line, or speaks of himself."""
    return line.endswith(("?", "？", "؟")) or bool(ASKS.search(line))


def _sent_by_a_program(message: Message) -> bool:
    """Whether no person typed a mail that tells of an order or an account: a customer tells of his as well."""
    if is_answer(message.subject) or message.references:
        return False
    return noise.automatic(message) or bool(_COUNTER.fullmatch(message.sender.local))


def confirms_purchase(message: Message, context: Context) -> bool:
    """Whether a foreign shop confirms to the reader what he bought there: no customer of the company's.

    The company's own shop may send it a copy of what it writes to a buyer: that goes to him, or comes from its domain.
    """
    if message.references or is_answer(message.subject) or not notice_people.of_a_site(message):
        return False
    typed = not _sent_by_a_program(message)
    home = any(map(_leads_home(message), notice_links.to_site(message)))
    if not _is_foreign(message, context) or typed and not (home or _of_a_counter(message)):
        return False
    subject = telling.without_prefix(telling.normal(message.subject))
    main, other = rows_.rows_of(message)
    lines = [row.plain for row in (*main, *other) if row.plain][:_MAX_LINES]
    near = (subject, *lines[:_NEAR])
    told = any(YOUR_ORDER.search(one) for one in near) or _shows_buyer(message)
    if not told or any(NEW.search(one) and EVENT.search(one) for one in near):
        # "you have got a new order" is told to the shop
        return False
    if _names_somebody(message, lines):
        return False
    parts = sum(any(len(one) <= _SHORT and words.search(one) for one in lines) for words in ORDER_PARTS)
    numbered = any(_NUMBER.search(one) for one in near)
    paid = any(MONEY.search(one) for one in lines)
    signs = numbered + paid + (parts >= 2) + (parts >= 4) + bool(notice_links.to_site(message))
    if typed:
        # a customer tells of all that as well, but neither in such a form, nor with links to his own pages
        return numbered and paid and parts >= 2 and not any(map(_asks, (subject, *lines)))
    return signs >= 3 or signs >= 2 and not any(map(_asks, (subject, *lines[:_MAX_ASKED])))


def _shows_buyer(message: Message) -> bool:
    """Whether a mail of a shop leads to the page on which a buyer sees his own order."""
    leads_home = _leads_home(message)
    return any(BUYERS_PAGE.match(link.raw) and leads_home(link) for link in notice_links.to_site(message))


def _of_a_counter(message: Message) -> bool:
    """Whether a shop wrote without any link, from the address of its orders: orders@, without the name of a person."""
    local = message.sender.local
    of_a_role = ORDER.match(local) or ROLE.fullmatch(local)
    return bool(of_a_role) and not notice_links.all_of(message) and notice_people.names_nobody(message)


def _leads_home(message: Message) -> Callable[[notice_links.NoticeLink], bool]:
    """Return whether a link leads to the domain of who wrote a mail."""
    domain = message.sender.domain

    def leads(link: notice_links.NoticeLink) -> bool:
        host = links.host_of(link.url)
        return links.related(host, domain) or same_owner(host, domain)
    return leads


def _names_somebody(message: Message, lines: list[str]) -> bool:
    """Whether an address stands in a mail, or is to be answered, that is neither the site's nor the reader's."""
    known = {message.sender.domain, *(to.domain for to in message.addresses("to"))}
    known |= {links.host_of(link.url) for link in notice_links.to_site(message)}
    told = {found[0].lower().rpartition("@")[2] for one in lines for found in EMAIL.finditer(one[:500])}
    told |= {message.reply_to.domain} - {""}
    return any(not any(same_owner(domain, one) for one in known) for domain in told)


def welcomes(message: Message) -> bool:
    """Whether a site greets the reader, who has made an account there."""
    subject = telling.without_prefix(telling.normal(message.subject))
    if not WELCOME.match(subject) or message.references or not notice_people.of_a_site(message):
        return False
    main, _other = rows_.rows_of(message)
    lines = [row.plain for row in main if row.plain]
    if not (_sent_by_a_program(message) or any(_is_foot(one) or NOBODY_READS.search(one) for one in lines)):
        # a person may welcome us as well
        return False
    return bool(notice_links.to_site(message)) and not any(map(_asks, lines))


def _is_foot(line: str) -> bool:
    """Whether a line is the foot of a program; a question that begins so is somebody's."""
    said = PROGRAM_FOOT.match(line) or NOBODY_READS.search(line)
    return bool(said) and not line.endswith(("?", "？", "؟"))


def _is_foreign(message: Message, context: Context) -> bool:
    """Whether somebody else's site wrote to the reader himself."""
    reached = message.addresses("to")
    if context.own_addresses and not any(to.address in context.own_addresses for to in reached):
        return False
    linked = {links.host_of(url) for url, _label in notice_links.all_of(message)}
    if any(same_owner(host, to.domain) for host in linked for to in reached if to.domain):
        # our own shop, which writes in the name of the buyer
        return False
    domain = message.sender.domain
    ours = absence.own_domains(context.own_addresses)
    return not links.within(domain, ours) and not any(same_owner(domain, to.domain) for to in reached)


def of_a_program(message: Message) -> bool:
    """Whether a site wrote of itself, by the marks of a program: a button, a foot, the words of an account.

    Two of these are needed, and that nobody asks for anything in it or speaks of himself; whoever answers us, or is
    to be answered elsewhere, is a person.
    """
    if composed.by_a_program(message):
        return True
    if message.references or not notice_people.of_a_site(message):
        return False
    if message.reply_to.address and message.reply_to.domain != message.sender.domain:
        return False
    main, _other = rows_.rows_of(message)
    lines = [row.plain for row in main if row.plain]
    subject = telling.without_prefix(telling.normal(message.subject))
    if composed.by_a_person(message):
        # "We have seen a login from a new device"
        return _of_the_account(message, subject, lines)
    feet = [index for index, one in enumerate(lines) if _is_foot(one)]
    # "Need help?" stands at the foot of programs too
    asks = any(map(_asks, (subject, *(lines[:feet[0]] if feet else lines[:_MAX_ASKED]))))
    if asks and not noise.automatic(message) and not OPINION.search(subject):
        return False
    if CODE.search(subject) or any(CODE.search(one) for one in lines[:3]):
        return True
    if asks and not feet and not OPINION.search(subject):
        return False
    pressed = _to_be_pressed(message)
    buttons = [link for link in pressed if BUTTON.match(link.label.strip())]
    of_itself = (SERVICE, ACCOUNT, OPINION, MONITOR)
    tells = any(words.search(subject) for words in of_itself) and not REQUESTED.search(subject)
    # thanks are a customer's too
    # "Your ticket #55 was closed"
    first = (_OF_ONE.sub("", one) for one in (subject, *lines[:_NEAR]))
    tells = tells or any(OWN.match(one) or (CONFIRMATION.match(one) and not THANKS.match(one)) for one in first)
    shown = 2 + any(_WITH_ID.search(link.url.split("/", 3)[3]) for link in buttons) if buttons else bool(pressed)
    by_name = notice_people.site_like(message.sender.name, message)
    # a sentence of a person may begin as a foot does, but hardly the last one
    last = bool(feet) and feet[-1] == len(lines) - 1
    return shown + (2 + (by_name and last)) * bool(feet) + 2 * tells >= 3


def _of_the_account(message: Message, subject: str, lines: list[str]) -> bool:
    """Whether a site that speaks of itself as "we" tells of the reader's account, and at its end that nobody reads."""
    return (
        notice_people.site_like(message.sender.name, message)
        and bool(ACCOUNT.search(subject)) and not REQUESTED.search(subject)
        and any(NOBODY_READS.search(one) for one in lines[-_FOOT:]) and not any(map(_asks, (subject, *lines)))
        and not any(SAYS_I.search(one) for one in lines))


def _to_be_pressed(message: Message) -> list[notice_links.NoticeLink]:
    """Return the links with words to pages of who wrote, but those of the foot."""
    leads_home = _leads_home(message)
    return [
        link
        for link in notice_links.to_site(message)
        if len(link.label) >= (6 if link.label.isascii() else 2)
        and not link.foot
        and _below_first_page(link.url)
        and leads_home(link)
    ]


def _below_first_page(url: str) -> bool:
    return url.count("/") >= 3 and bool(url.split("/", 3)[3])


def _pressed(link: notice_links.NoticeLink) -> bool:
    """Whether ``link`` leads below the first page, and its words are those of a button."""
    path = link.url.split("/", 3)[3] if link.url.count("/") >= 3 else ""
    return bool(path) and bool(BUTTON.match(link.label.strip()) or OWN.match(link.label.strip()) or "confirm" in path)
