# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who acted where no sentence tells it: whose name stands above the words, of whom headers and structure speak."""

from __future__ import annotations

from .. import noise, program_signs
from ..event_words import ABOUT, FROM
from ..events import action_of
from ..labels import key_of
from ..lazy_regex import lazy_regex
from ..message import Message
from ..names import bare, is_name
from ..notice_words import A_CLIENT, FORUM, OF_WHAT, REPLYABLE, ROLE, SAID, VIA, WITH_YOU
from ..telling_words import TICKET
from ..wording import Told
from . import composed, forms, notice_links, notice_people
from . import notice_rows as rows_
from .notice_lines import byline
from .notice_reading import HEAD_ROWS, Reading

_NEAR = 8
#: "[bug #2417] Lid leaks", "BUG #3072 Lid leaks"
NUMBERED = lazy_regex(r"\s*\[?[^\W\d_]{2,20}(?: [^\W\d_]{2,20})? ?#\d{1,10}(?:\]|[:\s]\s?\S)")
_OF_THING = lazy_regex(r"[\w/]#\d{1,9}\b|\B#\d{1,9}\b")
_OPENS_FOOT, _MAX_FOOT = lazy_regex(r"[-–—_]{1,3}"), 3
#: what notes in the frame of a program may be
_WRITTEN = frozenset({"comment", "reply", "mention", "review"})
_SENTENCE, _TABLE = 160, 3
_BEFORE_TITLE = lazy_regex(r"(?P<name>[^\n\"]{2,60}?) - \"(?P<title>[^\"\n]{2,100})\"")
_IN_MARKS = lazy_regex(r"\"([^\"]{2,60})\"")
#: a name of Chinese, Japanese or Korean, family name first: "三浦 直子"
_FAR_NAME = lazy_regex(r"[\u3400-\u9fff\uac00-\ud7af]{1,4}[ \u3000]?[\u3040-\u9fff\uac00-\ud7af]{1,4}")


def by_byline(reading: Reading, hint: str) -> Told | None:
    """ "NAME wrote:", "by NAME - Tuesday", where the mail says elsewhere what was done; of several the newest."""
    if hint not in _WRITTEN and _is_framed(reading):
        hint = "comment"
    if not hint and not noise.notifier(reading.message):
        hint = _of_a_list(reading)
    if not hint and not noise.notifier(reading.message):
        return None
    for rows in (reading.main, reading.other):
        found = []
        for index, row in enumerate(rows):
            if index > 2 * HEAD_ROWS and not found:
                break
            name, when = byline(row.plain)
            if name and name.lower() not in reading.readers and not reading.is_site(name):
                found.append((when, index, name))
        if found:
            dated = [one for one in found if one[0]]
            when, index, name = max(dated) if dated else found[0]
            # a note of the reader's own may stand above
            reading.newest = index if dated and index > HEAD_ROWS or len(dated) > 1 else 0
            return Told(_of_a_post(reading, hint), [reading.settled(name)], 0, "", name)
    return _before_title(reading, hint)


def _before_title(reading: Reading, hint: str) -> Told | None:
    """Who stands before the title that the subject names, in a line of both alone: "Ann Lee - "Red Kettle"."""
    for row in reading.main[:HEAD_ROWS]:
        match = _BEFORE_TITLE.fullmatch(row.plain)
        name = bare(match["name"]) if match and match["title"].lower() in reading.message.subject.lower() else ""
        if name and is_name(name) and name.lower() not in reading.readers and not reading.is_site(name):
            return Told(_of_a_post(reading, hint), [reading.settled(name)], 0, "", name)
    return None


def by_quoted_name(reading: Reading, hint: str) -> Told | None:
    """Who did what is told, where the sentence has his name in quotation marks, and the program sets it in bold too.

    "A ticket was opened by "NAME"." in any language; a title stands in the subject as well, or behind "on" and "in".
    """
    did = hint or action_of(reading.subject)
    if not did or not noise.automatic(reading.message):
        return None
    subject = reading.message.subject.lower()
    for row in reading.main[:_NEAR]:
        if not row.plain or "?" in row.plain or len(row.plain) > _SENTENCE or not (
                action_of(row.plain) or reading.read(row.plain)):
            continue
        for match in _IN_MARKS.finditer(row.plain):
            name = bare(match[1])
            about = ABOUT.search(row.plain[: match.start()]) and not FROM.search(row.plain[: match.start()])
            known = reading.evidence.get(name, 0) > 0 and is_name(name) and name.lower() not in subject
            if known and not about and name.lower() not in reading.readers and not reading.is_site(name):
                return Told(did, [name], 0, row.plain[match.end() :], name)
    return None


def by_foot(reading: Reading) -> Told | None:
    """Who commented on a numbered thing, in whose name a program sends it, by its foot: nothing but the link to it.

    "…#58: Choose the tray", the words, "-- ", "View on the web: https://…/58#event-4017": no person's mail ends so.
    """
    message = reading.message
    name = message.sender.name.strip().removeprefix("~")
    if not (name and "#" in message.subject and _OF_THING.search(message.subject)) or composed.typed(message):
        return None
    rows = [row for row in (reading.main if reading.main else reading.other) if row.raw.strip()]
    at = max((index for index, row in enumerate(rows) if _OPENS_FOOT.fullmatch(row.raw.strip())), default=0)
    foot = rows[at + 1 :]
    if not at or not 0 < len(foot) <= _MAX_FOOT or not all("://" in row.raw for row in foot):
        return None
    numbered = any(
        link.raw in row.raw and any(map(str.isdigit, link.url.partition("#")[2] or link.url))
        for link in notice_links.to_site(message) for row in foot)
    private = noise.automatic(message) or message.reply_to.address not in ("", message.sender.address)
    if not (numbered and private) or name.lower() in reading.readers or not is_name(bare(name)):
        return None
    reading.by_foot = True
    return Told("comment", [reading.settled(bare(name))], 0, "", name)


def of_a_tracker(reading: Reading) -> str:
    """What somebody did whose note a program of tickets sends, that has the number of the thing before its title."""
    message = reading.message
    match = NUMBERED.match(message.subject)
    if match is None or not noise.automatic(message) or not composed.by_a_program(message):
        return ""
    return "message" if TICKET.search(match[0]) else "comment"


def through_a_program(reading: Reading) -> str:
    """What somebody did in whose name a program writes, by a word in the subject: "NAME via KETTLES"."""
    message = reading.message
    through = VIA.search(message.sender.name) and noise.automatic(message)
    return action_of(reading.subject) if through else ""


def _of_a_list(reading: Reading) -> str:
    """What somebody did whose words a forum sends on to many, that are answered by mail: "NAME wrote:" at the top."""
    message = reading.message
    first = next((row.plain for row in reading.main if row.plain), "")
    if not first.endswith((":", "：")) or not message.has("list-id") or not byline(first)[0]:
        return ""
    answered = REPLYABLE.search(message.any_text) and notice_people.site_like(message.sender.name, message)
    return "comment" if answered else ""


def _is_framed(reading: Reading) -> bool:
    """Whether a program set who wrote and when between two rules, as above a note, perhaps with its address."""
    rows = reading.main[:HEAD_ROWS]
    for index, row in enumerate(rows[1:], 1):
        if row.plain and rows_.is_rule(rows[index - 1].raw) and byline(row.plain)[0]:
            below = next((one for one in rows[index + 1 : index + 3] if not one.is_link), None)
            return below is not None and rows_.is_rule(below.raw) and noise.automatic(reading.message)
    return False


def _of_a_post(reading: Reading, hint: str) -> str:
    """What the writer of a post did: by the name of a list or a path, a forum's posts are comments."""
    if FORUM.search(f"{reading.message.header('list-id')} {reading.message.subject}"):
        return "comment"
    return hint or "comment"


def _of_help_desk(message: Message) -> bool:
    return any(name.startswith(program_signs.HELP_DESKS) for name, _value in message.fields)


def by_signs(reading: Reading, hint: str) -> Told | None:
    """The person of whom headers and structure speak, where no sentence names one."""
    known = noise.notifier(reading.message)
    message = reading.message
    via = noise.nobody(message.sender) and reading.evidence.get(bare(message.sender.name), 0) >= 3
    if not (hint or known or via):
        return None
    best = max(reading.evidence.items(), key=lambda item: item[1], default=("", 0))
    own = best[1] == 2 and best[0] == bare(message.sender.name) and not known and not noise.nobody(message.sender)
    if own and not _tells_of_a_client(reading):
        # a person, on a list or with a program of his own
        best = "", 0
    if best[1] >= 3 and not hint and not known and not _is_replyable(message):
        # "NAME via SERVICE" alone: an invitation, a survey
        best = "", 0
    if best[1] >= 2:
        open_to_all = known or bool(message.list_id and message.references)
        did = hint or ("comment" if open_to_all and not _of_help_desk(message) else "message")
        return Told(did, [best[0]], 0, "", best[0])
    return _in_lines(reading, hint) if hint else None


def _is_replyable(message: Message) -> bool:
    """Whether either body says that an answer by mail reaches who wrote."""
    return bool(REPLYABLE.search(message.any_text) or message.html and REPLYABLE.search(message.text_of_html))


def _tells_of_a_client(reading: Reading) -> bool:
    """Whether a program writes from a role's address of what "a client" did: in the name of him whom From names."""
    message = reading.message
    if not ROLE.fullmatch(message.sender.local) or message.references or not noise.automatic(message):
        return False
    rows = [row.plain for row in reading.main[:HEAD_ROWS] if row.plain]
    for one in rows[:_NEAR]:
        told = reading.read(one) if A_CLIENT.match(one) else None
        if told and not told.names:
            reading.client = one, told._replace(names=[bare(message.sender.name)])
            return True
    return False


def _in_lines(reading: Reading, hint: str) -> Told | None:
    """The person who has a line of his own: "Ann Lee" above her words, or "Ann Lee：…" before them."""
    rows = reading.main[:HEAD_ROWS]
    lines = [SAID.fullmatch(row.plain) for row in rows]
    # "作者：…", "内容：…": a table and no talk
    table = any(one and key_of(one["name"]) for one in lines)
    for index, (row, said) in enumerate(zip(rows, lines, strict=True)):
        if said and table:
            continue
        name = said["name"] if said else bare(row.plain.lstrip("-•· "))
        if not is_name(name) or key_of(name) or reading.is_site(name) or name.lower() in reading.readers:
            continue
        if said and reading.read(name):
            # "コメントが登録されました：57"
            continue
        if said:
            return Told(hint, [name], 0, f": \"{said['text']}\"", name)
        if _alone(reading, row) and any(below.plain for below in rows[index + 1 : index + 3]):
            if _is_label(reading, row):
                continue
            name = _above_place(reading, row) or name
            return Told(hint, [name], 0, "", name)
    return None


def _is_label(reading: Reading, row: rows_.NoticeRow) -> bool:
    """Whether a line is the label of a row in a table: "Outstanding amount", beside "€96.00"."""
    tree = reading.message.tree
    if tree is None or tree.find(".//td") is None:
        return False
    fields = forms.from_tables(tree)
    labels = [label.strip(" :：") for label, _value in fields.rest]
    return len(labels) + len(fields.known) >= _TABLE and row.plain.strip(" :：") in labels


def _above_place(reading: Reading, row: rows_.NoticeRow) -> str:
    """The name set apart right above where somebody comes from: "sandrine_b", "Lyon, France"; or ""."""
    above = _above(reading, row) if "," in row.plain and not reading.evidence.get(row.plain) else []
    name = bare(above[0].plain) if above else ""
    sure = name and reading.evidence.get(name, 0) > 0 and is_name(name) and not key_of(name)
    if not sure or reading.is_site(name) or name.lower() in reading.readers:
        return ""
    reading.event_lines |= {row.plain}
    return name


def _above(reading: Reading, row: rows_.NoticeRow) -> list[rows_.NoticeRow]:
    """The line right above ``row``."""
    index = next((at for at, one in enumerate(reading.main) if one is row), 0)
    return reading.main[index - 1 : index] if index else []


def _alone(reading: Reading, row: rows_.NoticeRow) -> bool:
    """Whether a line is a name of two or three words and no part of the frame."""
    words = row.plain.lstrip("-•· ").split()
    if row.plain.endswith((",", "!", "，", "！")):
        # a greeting, in whatever language
        return False
    if _FAR_NAME.fullmatch(row.plain) and any(rows_.is_rule(one.raw) for one in _above(reading, row)):
        return True
    if len(words) == 1 and row.plain.istitle() and reading.evidence.get(row.plain, 0):
        # "Answer Svenja's request", and her name in bold above her words
        return any(row.plain in one.plain and one is not row for one in reading.main[:_NEAR]) and not key_of(row.plain)
    if not 2 <= len(words) <= 3 or not all(word[:1].isupper() for word in words):
        return False
    if rows_.is_greeting(row) or rows_.is_foot(row) or rows_.is_button(row, frozenset()) or reading.read(row.plain):
        return False
    known = row.plain in reading.evidence or row.raw.lstrip("-*•· ") == row.plain.lstrip("-*•· ")
    return known and not notice_people.site_like(row.plain, reading.message)


def is_handle(reading: Reading, name: str) -> bool:
    """Whether a word without capitals is what somebody calls himself, as the mail writes it: "@ann.lee"."""
    return any(f"@{name}" in row.raw for row in reading.main[:_NEAR])


def shared_with_us(told: Told, whole: list[tuple[Told, str]]) -> bool:
    """Whether somebody shares something of his with the reader, and may say more; no post."""
    tales = (sentence for one, sentence in whole if one.action == "share")
    return told.action == "share" and any(map(WITH_YOU.search, tales))


def below_subject(reading: Reading, whole: list[tuple[Told, str]]) -> list[Told]:
    """The tales below a subject in which the name may be the thing's: "Nueva reseña de Acme Café"."""
    first, sentence = whole[0]
    if len(whole) < 2 or sentence != reading.subject or not OF_WHAT.search(sentence.partition(first.who)[0]):
        return []
    same = ((one, said) for one, said in whole[1:] if one.action == first.action and one.names != first.names)
    return [one for one, said in same if said.startswith(one.names[0])]
