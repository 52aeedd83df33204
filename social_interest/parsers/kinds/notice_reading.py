# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""One notification while it is read: its sentences, who is named in them, and who may be meant."""

from __future__ import annotations

import re
from collections.abc import Callable

from .. import noise, program_signs, telling
from ..event_words import TO_HIM
from ..events import action_of
from ..labels import key_of
from ..lazy_regex import lazy_regex
from ..message import Message
from ..names import bare, same_in_another_case
from ..notice_words import COMMENT_LABEL, FIRST_PERSON, OF_FORUM, PLACE, SITE_WORDS, YOU
from ..quotes import is_answer
from ..record_words import NOTES
from ..row_words import YOU_CAN
from ..template_words import NEW, QUOTED_BELOW
from ..text import EMAIL
from ..wording import Told
from . import notice_boxes, notice_frame, notice_people
from . import notice_rows as rows_
from .notice_lines import byline

HEAD_ROWS = 25
#: blanks before and in the words behind a label
_WORDS = 3
#: characters of a label, and of a title without blanks
_LABEL, _TITLE = 40, 8
#: sentences that are read; fewer in what goes to many, which tells stories below
_MAX_SENTENCES, _MAX_OF_CIRCULAR = 22, 10
#: characters of the name of a site, and of the preposition before it
_SITE = 4
_ABOUT = ("关于", "關於", "有关", "有關")
#: "Discussion: Red kettles"
_DISCUSSION = lazy_regex(
    r"\W{0,3}(?:discussion|diskussion\w*|discusión|discussione|discussão|discussie|dyskusja|дискуссия|обсуждение|обговорення|diskuse|"
    r"diskusia|tartışma|keskustelu|discuție|дискусия|συζήτηση|討論|讨论|토론)\s?[:：]", re.IGNORECASE)
#: the same in the mail of an answer: "Thread: 884120"
_THREAD = lazy_regex(
    r"\W{0,3}(?:thread|topic|thema|themenstrang|sujet|fil|hilo|tema|argomento|tópico|onderwerp|wątek|temat|тема|ветка|téma|vlákno|"
    r"konu|ämne|tråd|emne|aihe|ketju|subiect|θέμα|sõnum|teema)\s?[:：]", re.IGNORECASE)
#: the first person, in front of a verb
_FIRST = frozenset("i we ich wir je nous yo io eu ik wij я мы ми jag jeg minä".split())
#: the number of a thing, and characters of a line that has it
_NUMBER, _LINE, _NEVER = lazy_regex(r"(?:#|^)(\d{1,10})(?!\d)"), 160, 1000
_HANDLE = lazy_regex(r"[a-z]{2,20}[._][a-z]{2,20}")
#: actions that a site's own foot speaks of as well
_WORDLESS = frozenset({"follow", "like"})


def _reader(message: Message) -> Callable[[str], Told | None]:
    """:func:`telling.read` for the lines of ``message``, remembered."""
    known = tuple(notice_people.evidence(message))
    guessed = _language(message)
    site = f"{message.sender.name} " if len(message.sender.name) >= _SITE else ""
    memo: dict[str, Told | None] = {}

    def read_line(one: str) -> Told | None:
        if one not in memo:
            before, found, behind = one.partition(site) if site else ("", "", "")
            # "On Kettle Boards mia left a comment"
            placed = found and 0 < len(before) <= _SITE and before.strip().isalpha()
            found = telling.read(telling.without_prefix(behind if placed else one), guessed, known)
            if found is not None and found.names and YOU_CAN.match(one) and not _may_act(found.names[0]):
                # "You can log in at Kettles to answer": nobody does so
                found = None
            if found is not None and found.action == "review" and not found.names and YOU_CAN.match(one):
                # "You may review this case at:": nobody has judged it
                found = None
            if found is not None and found.names and _speaks_of_himself(found.who):
                # "Yes, it is part 44. I bought one.": somebody's words
                found = found._replace(names=[], who="")
            if found is not None and found.names and one.startswith(_ABOUT):
                # "关于 Red kettle 的提问"
                found = found._replace(names=[], who="")
            to_him = found is not None and found.who and TO_HIM.match(one, one.find(found.who) + len(found.who))
            memo[one] = None if to_him else found
        return memo[one]

    return read_line


def _speaks_of_himself(who: str) -> bool:
    """Whether ``who`` is a sentence, or its beginning, and the first person behind it: "Yes, it is part 44. I"."""
    before, blank, last = who.rpartition(" ")
    return bool(blank) and last.lower() in _FIRST and (last != "I" or before[-1:] in ",.;!?…" and " " in before)


def _may_act(name: str) -> bool:
    """Whether ``name`` may be somebody's, behind "You can": of several words the first has a capital."""
    return " " not in name or not name[:1].islower()


def _language(message: Message) -> str:
    """The language that the HTML body declares, "" if none: of a few words nothing is to be guessed."""
    if message.tree is None:
        return ""
    code = (message.tree.get("lang") or "").lower().partition("-")[0].partition("_")[0]
    return code if code != "en" else ""


def said_in(message: Message, sentence: str) -> bool:
    """Whether ``sentence`` tells of a person."""
    told = reading_of(message).read(sentence)
    return bool(told and told.names)


def _holds_words(one: str) -> bool:
    """Whether a row has the words of a person behind their label: no sentence of the program."""
    label, colon, value = one.replace("：", ":").partition(":")
    label = label.strip(" *_-•")
    return bool(colon) and value.count(" ") >= _WORDS and (key_of(label) == "message" or bool(NOTES.fullmatch(label)))


def _labels_words(one: str) -> bool:
    """Whether a line is nothing but the label of what a form calls the message: "Message:"."""
    return len(one) <= _LABEL and one.endswith((":", "：")) and key_of(one.rstrip(":： *_")) == "message"


def _above_quote(rows: list[rows_.NoticeRow]) -> list[rows_.NoticeRow]:
    end = next(
        (index for index, row in enumerate(rows) if QUOTED_BELOW.fullmatch(row.raw) and row.raw[0] not in ">|"), None
    )
    return rows[:end] if end else rows


class Reading:
    """One message while it is read."""

    def __init__(self, message: Message):
        self.message = message
        self.read = _reader(message)
        self.readers = notice_people.recipients(message)
        self.evidence = notice_people.evidence(message)
        self.main, self.other = rows_.rows_of(message)
        if not noise.automatic(message):
            # a person answers a notification, and quotes it
            self.main, self.other = _above_quote(self.main), _above_quote(self.other)
        self.subject = self._subject()
        self.own = False
        #: the line at which the newest of several notes begins
        self.newest = 0
        #: whether no more than an event and a name is understood, and in which sentences
        self.by_event = False
        #: whether the foot alone says that a program sends what somebody wrote
        self.by_foot = False
        self.event_lines: frozenset[str] = frozenset()
        #: a line that calls the person whom From names "a client", and what it tells
        self.client: tuple[str, Told | None] = ("", None)
        #: lines that tell which fields were changed
        self.changes = frozenset(map(telling.normal, notice_boxes.changes(message.tree)))

    def _subject(self) -> str:
        """The subject without the site in brackets before it, unless these say what was done: "[New comment] from"."""
        whole = telling.normal(self.message.subject)
        inside, bracket, rest = whole.removeprefix("[").partition("] ")
        # "[Kettles][New comment] Lids": the last of them
        inside = inside.rpartition("][")[2]
        if whole.startswith("[") and bracket:
            site = f"{self.message.sender.name} {self.message.sender.domain}".lower()
            tag = COMMENT_LABEL.fullmatch(inside) and inside.lower() not in site
            if tag or NEW.search(inside) and self.read(inside):
                return f"{inside} {rest}"
        return telling.without_prefix(whole)

    def sentences(self) -> list[str]:
        """The subject, hidden lines, and the first lines of both bodies."""
        found = [self.subject, *(telling.normal(one) for one in self.message.preheaders[:2])]
        labels = rows_.labels_of(self.message)
        for rows in (self.main, self.other):
            first, words = len(found), False
            for row in rows[:HEAD_ROWS]:
                if not row.plain:
                    continue
                begun, words = words, _labels_words(row.plain)
                if begun:
                    # what somebody wrote, below its label
                    continue
                if QUOTED_BELOW.fullmatch(row.raw) and not self._tells(row):
                    break
                framed = row.is_link or rows_.is_foot(row) or rows_.is_button(row, frozenset())
                framed = framed or rows_.are_links(row, labels)
                # "You have received a new message." at the top is no foot
                framed = framed and (bool(found[first:]) or not NEW.search(row.plain))
                # "mia@post.example" tells of no post
                # "Note: We need it by Christmas"
                # "like Mac OS X", as browsers call themselves
                framed = framed or _holds_words(row.plain) or "Mozilla/" in row.raw
                address = "@" in row.plain and (EMAIL.fullmatch(row.plain) or notice_frame.meta(row))
                if row.plain and not row.raw.startswith(">") and not framed and not address:
                    found.append(row.plain)
        limit = _MAX_OF_CIRCULAR if self.message.has("list-unsubscribe") else _MAX_SENTENCES
        return list(dict.fromkeys(one for one in found if one))[:limit]

    def tale(self, sentence: str) -> Told | None:
        """What ``sentence`` tells; nobody asks in a row that says in which discussion something was written."""
        told = self.read(sentence)
        row = told is not None and told.action == "question" and not told.names and (
            _DISCUSSION.match(sentence) or is_answer(self.message.subject) and _THREAD.match(sentence))
        return told._replace(action="comment") if told and row else told

    def _tells(self, row: rows_.NoticeRow) -> bool:
        """Whether a line with a date and an address above the words of a person is the program's own sentence.

        "On 2026-11-10, Ann Lee <ann@mail.example> mentioned you in:" quotes nothing.
        """
        if row.raw[:1] in ">|" or not noise.automatic(self.message):
            return False
        told = self.read(row.plain)
        return bool(told and told.names)

    def reasons(self) -> list[str]:
        """Lines that say why the mail came, and of whom: "You receive this because NAME mentioned you"."""
        return [
            row.plain for row in self.main[:HEAD_ROWS] if row.plain and rows_.is_foot(row) and YOU.search(row.plain)
        ]

    def titles(self) -> frozenset[str]:
        """What the subject says the thing is called: a line of its own in many mails."""
        title = self.subject.lower().lstrip("#")
        parts = (title, title.rpartition(": ")[2])
        return frozenset(part for part in parts if len(part.split()) > 1 or not part.isascii() and len(part) > _TITLE)

    def labels_comment(self) -> bool:
        """Whether a label says that the words are a comment, or in which forum they stand; no help desk's."""
        if any(name.startswith(program_signs.HELP_DESKS) for name, _value in self.message.fields):
            return False
        rows = (row.plain for row in self.main[:HEAD_ROWS])
        labels = (match["label"].strip(" *_-•") for match in map(notice_frame.ROW_OF.match, rows) if match)
        # "Forum: Red kettles": what is sent there all read
        return any(
            COMMENT_LABEL.fullmatch(one) and action_of(one) == "comment" or OF_FORUM.fullmatch(one) for one in labels)

    def heads(self, one: str) -> Told | None:
        """What a line tells, those included that say only who wrote (no action), or repeat the subject (nobody)."""
        if one.lower() in self.titles() or (PLACE.match(one) and self.subject.lower().endswith(f" {one.lower()}")):
            # the second: "on Open workshop night"
            return Told("", [], 0, "")
        if one in self.event_lines or one.lstrip("-•· ") in self.changes:
            return Told("", [], 0, "")
        if one and one == self.client[0]:
            return self.client[1]
        found, numbered = self.read(one), self._of_the_writer(one)
        if found and not found.names and numbered:
            return found._replace(names=[numbered], who=numbered)
        name = byline(one)[0] or numbered
        return found or (Told("", [self.settled(name)], 0, "", name) if name else None)

    def _of_the_writer(self, one: str) -> str:
        """Whom From names, where a program's line has his name and what he did, in whatever language.

        The number in the subject, or in his name alone a word for an action, says that it tells of it.
        """
        if len(one) > _LINE or one.endswith(("?", "？", "؟")) or not noise.automatic(self.message):
            return ""
        number = _NUMBER.search(one)
        numbered = number is not None and re.search(rf"#{number[1]}(?!\d)", self.message.subject)
        least = 2 if numbered else 3 if action_of(one) else _NEVER
        name = next((name for name, weight in self.evidence.items() if weight >= least and name in one), "")
        # "Mia" is a word of Italian for that
        return name if name and (numbered or not FIRST_PERSON.search(one.replace(name, " "))) else ""

    def whole(self, told: Told | None) -> Told | None:
        """``told`` without sites, readers and what is no name; ``None`` if nobody is left."""
        if not told or not told.names:
            return None
        sender = self.message.sender.name.strip()
        if "," in sender and told.who.strip() == sender and noise.automatic(self.message):
            return told._replace(names=[sender], who=sender)
        if told.action in _WORDLESS and self._is_of_a_sentence(told):
            return None
        people = [self.settled(self.without_site(name)) for name in told.names]
        if len(people) == 2 and not told.others and self._spoken_to(people, told.who):
            people = people[1:]
        self.own = self.own or any(name.lower() in self.readers for name in people)
        people = [
            name
            for name in people
            if name and name.lower() not in self.readers and not self.is_site(name) and not self._is_a_word(name)
        ]
        return told._replace(names=people) if people else None

    def without_site(self, name: str) -> str:
        """``name`` without what the site calls itself behind it: "a new message from NAME SITE"."""
        site = self.message.sender.name.strip().lower()
        before = name[: -len(site)].rstrip() if len(site) >= _SITE and name.lower().endswith(f" {site}") else ""
        return before if before and noise.nobody(self.message.sender) else name

    def _is_of_a_sentence(self, told: Told) -> bool:
        """Whether what stands for a name is a word of a sentence: "This thread you may stop following"."""
        name = told.names[0]
        return name.islower() and name.isalpha() and name not in self.evidence and len(told.who.split()) > _WORDS

    def _is_a_word(self, name: str) -> bool:
        """Whether a part of a sentence without capitals is no name, for headers name somebody else."""
        words = name.split()
        if len(words) > 1 and name not in self.evidence and any(map(str.isdigit, words)):
            # "a question about Steel Kettle 3 Litres"
            return True
        far = len(name) > 1 and all("\u3040" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af" for char in name)
        if not far or name in self.evidence:
            return False
        known = noise.notifier(self.message) and max(self.evidence.values(), default=0) >= 2
        return known and not any(name in one or one in name for one in self.evidence)

    def _spoken_to(self, people: list[str], who: str) -> bool:
        """Whether the first of two names is the reader's: "sam, Ann Lee replied"; two who act have an "and"."""
        first, comma, second = (part.strip() for part in who.partition(","))
        if comma and people[0].islower() and people[1][:1].isupper():
            return True
        pair = (bare(first).lower(), bare(second).lower()) == (people[0].lower(), people[1].lower())
        return bool(comma) and pair and self.evidence.get(people[0], 0) == 0

    def settled(self, name: str) -> str:
        """``name`` as the links or the headers write it."""
        lower = name.lower()
        written = next((one for one in self.evidence if one.lower() == lower), "")
        written = written or next((one for one in self.evidence if same_in_another_case(name, one)), "")
        capitals = name.isupper() and len(name) > 3 and name.replace(" ", "").isalpha()
        return written or (name.title() if capitals else name)

    def is_site(self, name: str) -> bool:
        """Whether it is the sender's own name, and no header or profile says otherwise."""
        lower = name.lower()
        if self.message.subject.lower().startswith(f"{lower}: ") and notice_people.is_of_role(name, self.message):
            # "Kettles: New comment on Tea", from Kettles <comments@…>
            return True
        if self.evidence.get(name, 0) >= 2:
            return False
        if lower == self.message.sender.name.strip().lower() and (
                noise.nobody(self.message.sender) or self.evidence.get(name) == 0):
            return True
        whole = self.message.sender.name.strip()
        before, _blank, last = whole.lower().rpartition(f" {lower}")
        if noise.nobody(self.message.sender) and before[-1:].isalnum() and not last and whole not in self.evidence:
            # "New reply in Friends of Kettles": the last word of what the site calls itself
            return notice_people.site_like(whole, self.message)
        if _HANDLE.fullmatch(name) and not SITE_WORDS.search(name.replace("_", " ")) and not all(
                word in self.message.sender.domain for word in name.replace("_", ".").split(".")):
            # "marta.wrona", who works at wrona.example
            return False
        # "Member: rita_s" is a person's name in From
        own = lower == self.message.sender.name.strip().lower()
        return (own or len(name) >= 5) and notice_people.site_like(name, self.message)


def reading_of(message: Message) -> Reading:
    """The one :class:`Reading` of ``message``."""
    if "notice_reading" not in message.memo:
        message.memo["notice_reading"] = Reading(message)
    return message.memo["notice_reading"]
