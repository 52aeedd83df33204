# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Digests of mailing lists: Mailman, and programs that write as it does; Google Groups. Letters that Mailman holds.

Source of the layouts: of Mailman 2 and 3 ``ToDigest.py`` and ``runners/digest.py``: letters in a multipart/digest, or
in one text with rows of 70 and of 30 dashes (RFC 1153); a real digest of Mailman 2. Of Google Groups a program
that reads its digests: the rules, the rows of a head and their order; their words are not needed.
A letter that waits for the owner of a list (``Handlers/Hold.py`` of Mailman 2, ``chains/hold.py`` of 3) is attached
to a text in any language, and behind it a letter that asks for a confirmation by its subject. Who asks to be let
into a list (``subauth.txt``) stands in the subject, and with the list in two rows with labels.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from .. import absence, links, noise
from ..base import Parser
from ..domains import same_owner
from ..headers import Address
from ..kinds.digest import MAX_ENTRIES, ListedPost, Place, listed, told_ref
from ..lazy_regex import lazy_regex
from ..message import Message
from ..quotes import split_quote
from ..signature import cut_signature
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest
from ..written import written

#: the rows between the letters of a digest, the first of which stands below its contents (RFC 1153)
_CONTENTS, _NEXT = lazy_regex(r"^-{70}\s*\n", re.MULTILINE), lazy_regex(r"^-{30}\s*\n", re.MULTILINE)
#: the head of a letter; its rows may be wrapped
_FIELDS = "Message|Date|From|Subject|To|Cc|Message-ID|Content-Type|Keywords|Reply-To|Archived-At"
_HEAD = lazy_regex(rf"\s*(?:(?:{_FIELDS}): ?[^\n]*\n(?:(?!(?:{_FIELDS}):)[^\n]+\n)*){{1,12}}", re.IGNORECASE)
_WRAPPED = lazy_regex(rf"^(?!(?:{_FIELDS}):)", re.MULTILINE | re.IGNORECASE)
_OF_BODY = lazy_regex(r"^Content-Type:[^\n]*\n(?: [^\n]*\n)*", re.MULTILINE | re.IGNORECASE)
_NUMBERED = lazy_regex(r"\s*Message: \d+\s*\n", re.IGNORECASE)
_SIGN_OFF = lazy_regex(r"\n[^\n]{1,200}\n\*{10,}\s*\Z")
_DIGEST_SUBJECT = lazy_regex(r"(?P<name>\S.{0,80}?)\s+\S{3,20}, \S{1,12} \d+, \S{1,15} \d+", re.IGNORECASE)
#: "[Tea] Kettles": the mark of the list
_MARK = lazy_regex(r"((?:\w{1,3}: ?)*)\[[^\[\]]{1,60}\] ?")
#: what a list puts below each letter
_FOOT = lazy_regex(r"^(?:_{30,}|-{30,})\s*\n", re.MULTILINE)
# ---------- 1 of 3 ----------
_ONE_OF = lazy_regex(r"^-{5,} ?\d{1,4}\D{1,20}\d{1,4} ?-{5,}[ \t]*\n", re.MULTILINE)
# the block of a topic, between two rules: a labelled title, its address on the same or the next line
_TOPIC = lazy_regex(
    r"^={20,}[ \t]*\n[^\n:：]{1,30}[:：] ?(?P<title>[^\n]{1,400})\n[^\n:：]{1,20}[:：]\s*(?P<url>https?://\S+)[ \t]*\n"
    r"={20,}[ \t]*$", re.MULTILINE)
_ROWS = lazy_regex(r"\s*[^\n:：]{1,20}[:：] ?(?P<author>[^\n]{1,300})\n[^\n:：]{1,20}[:：] ?[^\n]{0,100}\n"
                   r"[^\n:：]{1,20}[:：]\s*(?P<url>https?://\S+)[ \t]*\n")
#: the letter that a list attaches to have a held one let through, the page of those that wait, and the marks of spam
_CONFIRM = lazy_regex(r"confirm [0-9a-f]{8,64}", re.IGNORECASE)
_REQUESTS = lazy_regex(r"/admindb/|/held_messages\b|/postorius/", re.IGNORECASE)
_ANY_URL = lazy_regex(r"https?://[^\s<>\"]{1,500}")
#: who wants to be let into the list, or out of it, and the list: two rows with labels
_ASKS = lazy_regex(r"^[ \t]*[^\n:：]{1,60}[:：][ \t]*(?P<mail>[^\s@<>]{1,64}@[^\s@<>]{1,200})[ \t]*\n"
                   r"[ \t]*[^\n:：]{1,60}[:：][ \t]*(?P<list>[^\s@<>]{1,100})@[^\s@<>]{1,200}[ \t]*$", re.MULTILINE)
#: the same in one sentence, as in Estonian
_ASKS_SENTENCE = lazy_regex(r"\s*(?P<mail>[^\s@<>]{1,64}@[^\s@<>]{1,200}) [^\n@]{2,60} (?P<list>[^\s@<>]{1,100})@\S")
#: who leaves, in the subject or above those rows (templates of 38 languages; the Czech one says the contrary)
_LEAVES = lazy_regex(
    r"unsub|désabonn|résiliation|desinscri|anula|remoção|cancel|\bbaja\b|\bbaixa\b|\bbaxa\b|esborra|disabon|abbestell|"
    r"abmeld|abzumeld|afmeld|uitschrijv|framelding|utmelding|avanmäl|odhl|wypis|odjav|leiratkoz|părăsir|dezabon|lõpetam|"
    r"irtisanom|uzteko|çıkma|malabon|atsijung|atsisak|отпис|удален|видален|испис|διαγραφ|מחיק|ביטול|إلغاء|لغو|"
    r"退会|退订|退訂|탈퇴|bỏ đăng ký", re.IGNORECASE)
_OF_LIST = lazy_regex(r"-(?:request|owner|bounces)\Z")
_IS_SPAM = lazy_regex(r"\s*yes\b", re.IGNORECASE)
_MAIL = lazy_regex(r"\"?(?P<name>[^\"<>\n]{0,200}?)\"? ?<?(?P<mail>[^\s<>@]{1,64}@[^\s<>@]{1,200})?>?")
_GROUP = lazy_regex(r"(?P<group>[\w.-]{1,80})@googlegroups\.com", re.IGNORECASE)
_GROUP_PAGE = lazy_regex(r"https?://groups\.google\.com/(?:d/|forum/|g/|group/)\S*", re.IGNORECASE)


class Mailman(Parser):
    code = "mailman"
    version = 2
    channel = "web"
    basis = "certain"
    actions = frozenset({"mention"})

    def score(self, message: Message) -> int | None:
        if not message.has("x-mailman-version") and not message.list_id:
            return None
        return 100 if _encloses(message) or _is_text_digest(message) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        place = _list(message)
        letters = _enclosed(message) if _encloses(message) else _in_text(message)
        entries = (_entry(letter, message) for letter in letters)
        return listed(self, entries, place, message, context)


def _list(message: Message) -> Place:
    """The list that a digest is of: by its id, else by the address from which it sends; its id may be anybody's."""
    local, _dot, host = message.list_id.partition(".")
    if not (links.related(host, message.sender.domain) or same_owner(host, message.sender.domain)):
        local, host = _OF_LIST.sub("", message.sender.local), message.sender.domain
    subject = _DIGEST_SUBJECT.fullmatch(message.subject)
    return Place(f"{host}/{local}", subject["name"] if subject else local)


def _encloses(message: Message) -> bool:
    """Whether the letters are parts of their own: in a multipart/digest, or each with its number."""
    if "digest" in message.raw[:200_000].decode("latin-1").lower() and any(
            part.get_content_type() == "multipart/digest" for part in itertools.islice(message.structure.walk(), 20)):
        return True
    return message.is_multipart and any(letter.has("message") for letter in itertools.islice(message.enclosed(), 1))


def _enclosed(message: Message) -> list[Message]:
    """The letters of a digest, without those that stand inside of one of them."""
    letters = list(itertools.islice(message.enclosed(), 2 * MAX_ENTRIES))
    return [letter for letter in letters if letter.has("message")] or letters


def _is_text_digest(message: Message) -> bool:
    parts = _CONTENTS.split(message.text, maxsplit=1)
    return len(parts) == 2 and bool(_NUMBERED.match(parts[1]))


def _in_text(message: Message) -> Iterator[Message]:
    """The letters of a digest that is one text: headers, an empty line, words."""
    text = _SIGN_OFF.sub("", _CONTENTS.split(message.text, maxsplit=1)[1])
    letter = ""
    for piece in (*_NEXT.split(text), "Message: 0\nFrom: \n\n"):
        if letter and not _HEAD.match(f"{piece}\n"):
            # a row of dashes in a letter
            letter += f"\n{piece}"
            continue
        if letter:
            yield _letter(letter)
        letter = piece


def _letter(text: str) -> Message:
    head = _HEAD.match(text)
    fields = _OF_BODY.sub("", f"{_WRAPPED.sub(' ', head[0].strip())}\n") if head else ""
    found = Message(f"{fields}\n".encode("utf-8", "replace"))
    # the words are decoded already, whatever the letter said of itself
    found.__dict__["text"] = clean(text[head.end():] if head else text)
    return found


def _entry(letter: Message, message: Message) -> ListedPost:
    author = _author(letter, message)
    if not author.address and not author.name:
        return ListedPost()
    address = author.address if author.domain != message.sender.domain else ""
    url = letter.header("archived-at").strip("<> ")
    site = links.host_of(url)
    text = _FOOT.split(letter.text or letter.text_of_html)[0]
    return ListedPost(
        links.canonical(url, (site,), http=True) if site and links.related(site, message.sender.domain) else "",
        _MARK.sub(r"\1", letter.subject, count=1), cut_signature(split_quote(text).text), author.name or address,
        address, email=address, ref=letter.message_id or told_ref(letter.subject, author.address, text),
        date=letter.date)


def _author(letter: Message, message: Message) -> Address:
    """Who wrote: the list may send in its own name, and tells him where one answers."""
    sender, other = letter.sender, letter.reply_to
    return other if sender.domain == message.sender.domain != other.domain and other.domain else sender


class HeldLetter(Parser):
    """A stranger wrote to a list of the company, and its owner has to let him in: who looks there hears him late.

    Or a stranger asks to be let into the list.
    """

    code = "mailman_held"
    version = 4
    channel = "mail"
    basis = "certain"
    actions = frozenset({"message", "request"})

    def score(self, message: Message) -> int | None:
        if message.has("x-mailman-version") and _asks(message):
            return 100
        if not message.has("x-mailman-version") or message.content_type != "multipart/mixed":
            return None
        return 100 if _held(message) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        asks = _asks(message)
        if asks:
            return self._asks(asks, message, context)
        letter = _held(message)
        if letter is None:
            return self.unknown("no letter is attached")
        author = letter.sender
        if any(_IS_SPAM.match(letter.header(name)) for name in ("x-spam-flag", "x-spam-status")):
            return self.ignored("spam, as the list's own server says")
        if author.address in context.own_addresses or not author.address:
            return self.ignored("a letter of the company waits for the owner of the list")
        # whoever answers us is a person
        answers = absence.answers_us(letter, context)
        reason = noise.bounce(letter) or noise.auto_reply(letter, context)
        reason = reason or ("" if answers else noise.bulk(letter, context))
        if reason:
            return self.ignored(f"waits for the owner of the list: {reason}")
        reason = ("" if answers else noise.perhaps_bulk(letter, context)) or noise.machine(letter)
        if reason:
            return self.unknown(f"waits for the owner of the list: {reason}")
        place = _list(message)
        said = written(letter, author.name)
        return self.parsed([Interest(
            channel=self.channel,
            action="message",
            # nobody vouches for what the letter says of its writer: an address to answer, and no key
            author_name=line(author.name, 200) or author.address,
            text=said.text,
            title=line(letter.subject),
            url=_requests(message),
            answer="mail",
            source_key=place.key,
            source_name=place.name,
            email=author.address,
            date=letter.date or self.date(message, context),
            thread_key=letter.message_id,
            external_ref=letter.message_id,
            quoted=said.quoted,
        )], context)

    def _asks(self, asks: re.Match[str], message: Message, context: Context) -> AnyOutcome:
        """Somebody wants to be let into the list."""
        if _LEAVES.search(message.subject) or _LEAVES.search(message.text[:asks.start()]):
            return self.ignored("somebody wants to leave the list")
        email = asks["mail"].lower()
        place = _list(message)
        return self.parsed([Interest(
            channel=self.channel, action="request", author_key=email, url=_requests(message), answer="page",
            source_key=place.key, source_name=place.name, email=email, date=self.date(message, context),
            thread_key=f"{place.key}/{email}", external_ref=message.message_id,
        )], context)


def _requests(message: Message) -> str:
    """The page of what waits for the owner of the list."""
    found = (links.canonical(url.rstrip(".,"), (links.host_of(url),), http=True)
             for url in _ANY_URL.findall(message.bodies.plain[:4000]) if _REQUESTS.search(url)
             and links.related(links.host_of(url), message.sender.domain))
    return next(found, "")


def _asks(message: Message) -> re.Match[str] | None:
    """Who asks to be let in, and the list of the sender's that it is about."""
    found = _ASKS.search(message.text[:3000]) or _ASKS_SENTENCE.match(message.text)
    known = found and found["mail"] in message.subject and message.sender.local.startswith(found["list"])
    return found if known else None


def _held(message: Message) -> Message | None:
    """The letter that waits: the first of those attached, if a later one asks for a confirmation."""
    first, *others = [*itertools.islice(message.enclosed(), 8)] or [None]
    asks = any(_CONFIRM.fullmatch(other.subject) and other.sender.domain == message.sender.domain for other in others)
    return first if asks else None


class GoogleGroups(Parser):
    code = "google_groups"
    channel = "web"
    basis = "unverified"
    actions = frozenset({"mention"})
    by_sender = True
    sender_domains = ("googlegroups.com",)
    link_domains = ("groups.google.com",)
    max_score = 80

    def score(self, message: Message) -> int | None:
        if not links.within(message.sender.domain, self.sender_domains):
            return None
        return 80 if _TOPIC.search(message.text) and _ONE_OF.search(message.text) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        group = _GROUP.search(message.subject) or next(
            (found for to in (*message.to, message.sender) if (found := _GROUP.fullmatch(to.address))), None)
        name = group["group"].lower() if group else ""
        key = f"groups.google.com/g/{name}" if name else "groups.google.com"
        return listed(self, self._entries(message), Place(key, name), message, context)

    def _entries(self, message: Message) -> Iterator[ListedPost]:
        topics = [*_TOPIC.finditer(message.text)]
        for topic, following in zip(topics, [*topics[1:], None], strict=True):
            posts = message.text[topic.end():following.start() if following else None]
            for post in itertools.islice(_ONE_OF.split(posts)[1:], MAX_ENTRIES):
                rows = _ROWS.match(post)
                if not rows:
                    continue
                who = _MAIL.fullmatch(rows["author"].strip())
                mail, url = (who["mail"] or "").lower() if who else "", self._page(rows["url"])
                text = split_quote(_below(post[rows.end():])).text
                yield ListedPost(
                    url or self._page(topic["url"]), line(topic["title"]), cut_signature(text),
                    (who["name"] or who["mail"]) if who else rows["author"], mail, email=mail,
                    thread=self._page(topic["url"]).partition("//")[2], ref=url.partition("//")[2])

    def _page(self, url: str) -> str:
        return self.link(url.replace("http://", "https://", 1)) if _GROUP_PAGE.match(url) else ""


def _below(text: str) -> str:
    """The words of a post, without the rule and the foot that Google writes below the last."""
    return re.split(r"\n-- \n(?=[^\n]*(?:\n[^\n]*){0,3}googlegroups\.com)|\n={20,}\s*\n", text, maxsplit=1)[0]
