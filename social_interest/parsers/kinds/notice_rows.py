# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The lines of a notification as they are read: unwrapped, without links and marks, buttons and feet known."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from .. import html as html_
from .. import telling
from ..composed_words import SETTINGS
from ..domains import same_owner
from ..event_words import THIS_MAIL
from ..lazy_regex import lazy_regex
from ..links import host_of, related, within
from ..message import Message
from ..notice_words import BY_YOU, DATED, HERE, NOTE, REPLY_ABOVE, REPLYABLE, SAYS_I, STAMP
from ..template_words import BUTTON, FOOT, GREETING, SERVICE_PATH
from ..visitor_words import MADE_WITH
from .notice_links import ELSEWHERE, site_of

#: the address of a link of Markdown, and such links whose addresses stand below
_OF_MARKDOWN = lazy_regex(r"\W*\[\d{1,3}\]:?\s*https?://\S+|(?:\W{0,4}\[[^\[\]\n]{1,80}\]\[\d{1,3}\])+\W*")
_OF_ADDRESS = lazy_regex(r"\W*https?://\S")
_MORE = lazy_regex(r"[!,.] (?:\S+ ){3}\S")
_URL = lazy_regex(r"https?://")
_LED_TO = lazy_regex(r"https?://(?:www\.)?([a-z0-9.-]{4,253})", re.IGNORECASE)
#: how a sentence of a foot begins; no program asks so
_AIM = lazy_regex(
    r"(?:to|if|um|wenn|falls|pour|para|per|om|als|aby|żeby|jeśli|чтобы|если|щоб|якщо|för|for at|hvis) ", re.IGNORECASE)
_RULE = lazy_regex(r"[-_=*~—–―─━═┄┅┈┉＝＿#\s.]{3,}|(?:-\s){3,}-?|[-_=\s]{2,}(?:[8%][<>]|[<>]8|✂\ufe0f?)[-_=\s]{2,}")
_BESIDE_NAME = lazy_regex(r" ?[–—|·•-] ?")
_COLON_ALONE = lazy_regex(r"(?<=\w)\n:\n(?=\S)")
_BESIDE = lazy_regex(r"\s[·•|]\s")
_WITH_DIGIT = lazy_regex(r"\d")
MAX_ROWS = 120
_WORD, _WORDS = lazy_regex(r"\w"), lazy_regex(r"\w+")
_LABEL = lazy_regex(r"[^\W\d][^:：.,]{1,30}\s?[:：](?:\s|$)")
LABELLED_LINK = lazy_regex(r"[^\n:：]{1,60}[:：>→»]?\s*[\[<(]?https?://\S+[\])>]?\W*")
#: the name of a site, alone in the foot
_HOST = lazy_regex(r"[\w-]{1,40}(?:\.[\w-]{1,40}){0,3}\.[a-z]{2,12}")
_SENTENCE_ENDS = ("?", "!", ".", "؟")
_LONG = 50
#: characters of links side by side
_SIDE = 200
#: words of a sentence about settings
_FEW, _MANY = 5, 40
#: words that may stand before links side by side: "Quick moderation: Unpublish | Delete"
_NAMED = 3
#: characters by which wrapped lines differ, and how many lines are wrapped
_RAGGED, _WRAPPED = 20, 2
#: characters of a sentence that leads to a link
_LEADS = 160
#: characters of a label, and of a line of the foot
_LABELS, _FOOT, _ALONE = 100, 400, 80
#: what is looked at around links
_MAX_AROUND, _MAX_INSIDE = 20, 60
#: what may stand around the words of a button
_AROUND = " →>»›.:!"
#: pages that a site has on networks; two of them are the foot
_TO_NETWORK = lazy_regex(
    r"https?://(?:www\.)?(?:facebook|instagram|twitter|x|linkedin|youtube|tiktok|pinterest|vk|t|bsky|threads)"
    r"\.(?:com|me|app|net)/", re.IGNORECASE)
_FOLLOW = 2


class NoticeRow(NamedTuple):
    """One line: as it stands there, and as :func:`telling.normal` makes it."""

    raw: str
    plain: str

    @property
    def is_link(self) -> bool:
        """Whether it holds addresses and nothing else."""
        if "://" in self.raw:
            # part by part: one pattern for all of them would try every way to divide what has no blanks
            words = [part for part in self.raw.split() if _WORD.search(part)]
            if words and all(map(_OF_ADDRESS.match, words)):
                return True
        return bool(_OF_MARKDOWN.fullmatch(self.raw))


def of_text(text: str, *, rich: bool = False) -> list[NoticeRow]:
    """The lines of ``text``, those that were wrapped at some width joined again; ``rich``: it was HTML."""
    rows = unwrapped(_with_colons(text) if rich else text, rich=rich)[:MAX_ROWS]
    return [NoticeRow(one, telling.normal(one)) for one in rows]


def _with_colons(text: str) -> str:
    """``text`` in which the colon between a label and its value is in the line of both, where it had a cell alone."""
    return _COLON_ALONE.sub(": ", text) if "\n:" in text else text


def unwrapped(text: str, *, rich: bool = False) -> list[str]:
    """The lines of ``text`` with those joined that a program broke at a width (RFC 3676 or by hand).

    In HTML (``rich``) one long line alone was broken nowhere.
    """
    lines = text.split("\n", 5 * MAX_ROWS)[: 5 * MAX_ROWS]
    width = max((len(one) for one in lines if len(one) <= 100 and not _URL.search(one) and not is_rule(one)), default=0)
    if width < _LONG or any(len(one) > 100 and not _URL.search(one) for one in lines):
        return lines
    if rich and sum(width - _RAGGED <= len(one) <= width for one in lines) < _WRAPPED:
        return lines
    joined: list[str] = []
    last = ""
    for one in lines:
        word = one.partition(" ")[0]
        starts = not one or one[0] in ">-*•#[|“„«" or _URL.match(one) or is_rule(one) or _HOST.fullmatch(one)
        # a sentence that ends at the end of its line may have been meant to; a label begins one
        ended = last.endswith((".", ":", "!", "?", "-", ")", "…", "。", "！", "？", "؟")) and (
            one[:1].isalpha() and not one[:1].islower())
        # nor is an address at the end of a line broken there
        starts = starts or ended or bool(_LABEL.match(one)) or "://" in last.rpartition(" ")[2]
        if (
            joined
            and last
            and not starts
            and len(last) >= _LONG - 15
            and len(last) + 1 + len(word) > width
            and not is_rule(last)
        ):
            joined[-1] = f"{joined[-1]} {one}"
        else:
            joined.append(one)
        last = one
    return joined


def is_rule(one: str) -> bool:
    """Whether a line is drawn."""
    return len(one.strip()) >= 3 and bool(_RULE.fullmatch(one.strip()))


def is_underlined(text: str, rows: list[NoticeRow]) -> bool:
    """Whether ``text`` is a few words that a line is drawn under: what stands below is called so."""
    if "\n" in text or len(text) > _LONG or text[-1:] in _SENTENCE_ENDS:
        return False
    return any(row.raw == text and below.raw and is_rule(below.raw) for row, below in itertools.pairwise(rows))


def is_stamp(one: str) -> bool:
    """Whether a line is a date or a time and nothing else."""
    return (
        len(one) <= 60 and bool(_WITH_DIGIT.search(one)) and not one.endswith(("?", "？"))
        # "Please send 24" is none
        and bool(STAMP.fullmatch(one)) and bool(DATED.search(one)))


def is_stamped_facts(one: str) -> bool:
    """Whether a line is a date and facts beside it: "9 June 2026 · Place: Acme Clinic · Dental check"."""
    if len(one) > _SIDE or not ("·" in one or "•" in one or " | " in one) or one.endswith(_SENTENCE_ENDS):
        return False
    parts = [part.strip() for part in _BESIDE.split(one)]
    return len(parts) > 1 and any(map(is_stamp, parts)) and all(len(part) <= _LONG for part in parts)


def behind_rule(rows: list[NoticeRow], index: int) -> int:
    """The line below a rule that stands at ``index``, perhaps below an empty line; else ``index``."""
    near = next((at for at in range(index, min(index + 2, len(rows))) if rows[at].raw.strip()), index)
    return near + 1 if near < len(rows) and is_rule(rows[near].raw) else index


def is_greeting(row: NoticeRow) -> bool:
    asks = row.plain.endswith(("?", "？", "؟")) or _MORE.search(row.plain)
    return len(row.plain) <= 80 and not asks and bool(GREETING.fullmatch(row.plain))


def is_foot(row: NoticeRow) -> bool:
    """Whether the words of a person end before this line, for a program says why it wrote."""
    if row.plain.endswith(("?", "？")) and _AIM.match(row.plain) or BY_YOU.fullmatch(row.plain):
        # "To change the lid, what must I do?"
        return False
    if FOOT.fullmatch(row.plain) or NOTE.match(row.plain) and FOOT.fullmatch(NOTE.sub("", row.plain)):
        return not says_i(row)
    return bool(REPLY_ABOVE.fullmatch(row.plain) and len(row.plain) < 100)


def says_i(row: NoticeRow) -> bool:
    """Whether a person speaks of himself, as in "Please do not reply to this mail, call me."."""
    asks = row.plain.endswith(("?", "？"))
    return not asks and "http" not in row.raw and bool(SAYS_I.search(row.plain))


def is_button(row: NoticeRow, labels: frozenset[str]) -> bool:
    """Whether the line is there to be pressed: its words are those of a link, or it ends with an address."""
    if row.plain and row.plain.lower().strip(_AROUND) in labels:
        return True
    if 0 < len(row.plain) <= _SIDE and labels and _beside(row.plain.lower(), labels):
        return True
    ends = row.plain.endswith(_SENTENCE_ENDS) and not row.plain.endswith("..")
    whole = ends and not (_URL.search(row.raw) or REPLYABLE.search(row.plain))
    if whole or not BUTTON.fullmatch(row.plain):
        # "Discuss an order of 60 kettles." is what somebody wrote
        return False
    return bool(_URL.search(row.raw)) or len(row.plain) <= (90 if row.plain.endswith(":") else 60)


def is_of_settings(row: NoticeRow, labels: frozenset[str]) -> bool:
    """Whether a sentence leads to what such mail is ended with: what stands below is the program's too."""
    return (
        _FEW <= len(row.plain.split()) <= _MANY and row.plain[-1] not in "?？" and bool(SETTINGS.search(row.plain))
        and row.plain.lower().strip(_AROUND) in labels)


def are_links(row: NoticeRow, labels: frozenset[str]) -> bool:
    """Whether a line is nothing but several links side by side."""
    return 0 < len(row.plain) <= _SIDE and row.plain.lower() not in labels and _beside(row.plain.lower(), labels)


def _beside(words: str, labels: frozenset[str]) -> bool:
    """Whether ``words`` are several links side by side, perhaps behind the name of the program."""
    count = 0
    for label in labels:
        if label in words:
            words, count = words.replace(label, " "), count + 1
    left = len(_WORDS.findall(words))
    return not left or count > 1 and (left == 1 or left <= _NAMED and "|" in words)


class Labels(frozenset[str]):
    """Words of links, in lower case, and the hosts and the name of the site whose mail it is."""

    sites: tuple[str, ...] = ()
    name: str = ""
    #: the addresses of those who got the mail
    readers: tuple[str, ...] = ()
    #: all words of links, in lower case, also of those inside a sentence
    inside: tuple[str, ...] = ()

    def leads(self, row: NoticeRow) -> bool:
        """Whether most of a line is a link, or it has an address."""
        plain = row.plain.lower()
        if "://" in row.raw or plain.strip(_AROUND) in self:
            return True
        return any(2 * len(words) >= len(plain) and words in plain for words in self.inside)

    def sent_to(self, row: NoticeRow) -> bool:
        """Whether a line says to whom the very mail went: "This e-mail was sent to sales@acme.example."."""
        if "@" not in row.raw or not any(reader in row.raw.lower() for reader in self.readers):
            return False
        return bool(THIS_MAIL.search(row.plain)) and not row.plain.endswith(("?", "？", "؟"))

    def made_with(self, line: str) -> bool:
        """Whether a line says with which program the site is made: "Acme Kettles — Built with WooCommerce"."""
        mark = _BESIDE_NAME.match(line, len(self.name)) if self.name and line.lower().startswith(self.name) else None
        return mark is not None and bool(MADE_WITH.fullmatch(line, mark.end()))

    def elsewhere(self, row: NoticeRow) -> bool:
        """Whether a line goes over into an address that is none of the site's: a person shows what he speaks of."""
        match = _LED_TO.search(row.raw) if self.sites else None
        if match is None:
            return False
        host, before = match[1].lower(), row.raw[: match.start()]
        own = any(related(host, site) or same_owner(host, site) for site in self.sites) or within(host, ELSEWHERE)
        return not own and len(_WORDS.findall(before)) >= _NAMED and not BUTTON.match(row.plain)

    def seen(self, row: NoticeRow) -> bool:
        """Whether a line of few words goes over into an address of another site, with no colon: "See https://…"."""
        match = _LED_TO.search(row.raw) if self.sites else None
        if match is None or row.raw[: match.start()].rstrip()[-1:] in ":：>→»[(<" or row.raw[match.end() :].count(" "):
            return False
        host = match[1].lower()
        return 0 < len(_WORDS.findall(row.raw[: match.start()])) <= _NAMED and not (
            any(related(host, site) or same_owner(host, site) for site in self.sites) or within(host, ELSEWHERE))


def labels_of(message: Message) -> Labels:
    """The words of the links of ``message`` that stand for themselves, and lines that say "here", in lower case."""
    if "notice_labels" not in message.memo:
        labels = Labels(_labels_of(message))
        labels.sites = (message.sender.domain, *site_of(message))
        labels.readers = tuple(to.address for to in message.to if to.address)
        labels.name = message.sender.name.strip().lower()
        found = (label.strip().lower() for _url, label, _node in message.links[:_MAX_INSIDE])
        labels.inside = tuple(dict.fromkeys(label for label in found if label))
        message.memo["notice_labels"] = labels
    return message.memo["notice_labels"]


def _labels_of(message: Message) -> Iterator[str]:
    for _url, label, node in message.links:
        if _stands_alone(label, node):
            yield telling.normal(label).lower().strip(_AROUND)
    for parent, here in itertools.islice(_around_links(message), _MAX_AROUND):
        whole = telling.normal(html_.label(parent)[:_FOOT])
        leads = len(whole) <= _LEADS and whole[-1:] not in "?？" and (_AIM.match(whole) or BUTTON.match(whole))
        if leads or not here:
            yield whole.lower().strip(_AROUND)


def _stands_alone(label: str, node: etree._Element) -> bool:
    parent = node.getparent()
    around = "" if parent is None else f"{parent.text or ''}{node.tail or ''}"
    return bool(label) and len(label) <= _ALONE and not any(char.isalnum() for char in around)


def _around_links(message: Message) -> Iterator[tuple[etree._Element, bool]]:
    """What stands around links that only a program sets, and whether they say "here".

    "Follow us: Facebook - Instagram", "Kettles Inc., Main street 1 · Unsubscribe", "To read it, click here."
    """
    beside: Counter[etree._Element] = Counter()
    for url, label, node in message.links:
        parent = node.getparent()
        if parent is None:
            continue
        if _TO_NETWORK.match(url):
            beside[parent] += 1
            if beside[parent] == _FOLLOW:
                yield parent, False
        elif label and not _stands_alone(label, node):
            own = related(host_of(url), message.sender.domain)
            if SETTINGS.search(label[:_LABELS]) or own and SERVICE_PATH.search(url):
                yield parent, False
            elif own and HERE.fullmatch(label):
                yield parent, True


def rows_of(message: Message) -> tuple[list[NoticeRow], list[NoticeRow]]:
    """(the lines that the reader sees, those of the other body), of the HTML body and of the text."""
    if "notice_rows" not in message.memo:
        rich = of_text(message.text_of_html, rich=True) if message.html else []
        plain = of_text(message.text) if message.text else []
        message.memo["notice_rows"] = (rich, plain) if rich else (plain, [])
    return message.memo["notice_rows"]
