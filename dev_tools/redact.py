# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Makes samples of captured mails: ``python dev_tools/redact.py OUT FILE…``

Replaced, the same value by the same one in all files of a run:

- names: of senders and receivers, before addresses, in links to profiles, and those the parser finds; handles,
  addresses, phones, IPs; hosts, by ones below ``.example``;
- the ids and tokens in links, addresses and headers, by others of their length and alphabet; links, those of tracking
  pixels too, Message-ID and references keep their shape;
- what people wrote, word by word, with length, case and punctuation: text, titles and fields by the parser's account,
  all words of a letter but attributions, closings and dividers.

Kept: headers and their order, MIME structure and encodings, HTML, the wording of the notification, the hosts and words
that the parsers look for, dates, numbers of up to three digits.

Dropped: Received, DKIM, ARC and other headers of servers on the way (:data:`mails.DROPPED`), contents and names of
attachments. Authentication-Results stay, with other hosts, since the verdict rests on them.

What no parser reads keeps its words: only a person can tell there what is wording.
"""

import contextlib
import re
import sys
from collections import Counter
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "social_interest")]

import parsers  # noqa: E402  (found only through the line above)
from dev_tools.redaction import mails  # noqa: E402
from dev_tools.redaction.fillers import Fillers  # noqa: E402
from dev_tools.redaction.flows import Flow, Word, replaced  # noqa: E402
from dev_tools.redaction.values import NAMED, URL, Values, lines_of  # noqa: E402
from parsers import quotes, signature  # noqa: E402
from parsers.text import EMAIL  # noqa: E402
from parsers.text import line as one_line  # noqa: E402

PEOPLE = ("from", "to", "cc", "reply-to", "sender", "x-original-from")
#: of no use to collect ids from
_WITHOUT_IDS = re.compile(
    r"content-(?!id).*|mime-version|date|subject|user-agent|x-mailer|authentication-results|auto-submitted|precedence|"
    r"from|to|cc|importance|x-priority",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"(?:re|fwd?|aw|wg|sv|vs|ответ|отв)$", re.IGNORECASE)
_LINK = re.compile(r"<a\b[^>]*?\bhref\s*=\s*[\"']([^\"']+)[\"'][^>]*>(.*?)</a\s*>", re.DOTALL | re.IGNORECASE)
_PERSON = re.compile(r"[^\W\d_a-zа-яё][\w.'’-]*(?: [^\W\d_a-zа-яё][\w.'’-]*){0,3}")
#: a text of fewer words is found only as a whole
_RUN = 3
#: kind of words → what stayed if they did
STAYED = {"text": "texts", "title": "titles and names of places and products", "short": "texts of one or two words"}
#: places of a text at which the same words begin
_STARTS = 20


class Redaction:
    """One mail on its way to a sample; ``words``: which words are replaced, some of :data:`STAYED`."""

    def __init__(self, raw: bytes, fillers: Fillers, words: frozenset[str]):
        self.raw = raw
        self.fillers = fillers
        self.outcome = parsers.parse(raw, parsers.Context())
        self.values = Values(fillers, self.outcome.parser)
        self.words = 0
        found = self.outcome.found if "text" in words else ()
        self._letter = bool(found) and self.outcome.parser == "letter"
        told = [_words(text) for text in lines_of(found, titles="title" in words)]
        self._short = {tuple(text) for text in told if 0 < len(text) < _RUN} if "short" in words else set()
        self._runs: dict[tuple[str, ...], list[tuple[list[str], int]]] = {}
        for text in told:
            for place in range(len(text) - _RUN + 1):
                starts = self._runs.setdefault(tuple(text[place : place + _RUN]), [])
                if len(starts) < _STARTS:
                    starts.append((text, place))

    def result(self) -> bytes:
        self._collect()
        return mails.rewritten(self.raw, self._header, self._body)

    def _collect(self) -> None:
        message = parsers.Message(self.raw)
        for name in PEOPLE:
            for address in message.addresses(name):
                self.values.name(re.sub(r"\s+(?:via|über|через)\s.*|\(.*?\)", "", address.name), address.address)
        for interest in self.outcome.found:
            self.values.name(interest.author_name)
            self.values.handle(interest.author_handle)
            self.values.handle(interest.author_name)
            if interest.author_key != interest.email:
                self.values.handle(interest.author_key)
            self.values.phone(interest.phone)
            if " " not in interest.source_name:
                for piece in re.split(r"[^\w-]+", interest.source_name):
                    if piece not in NAMED:
                        self.values.handle(piece)
        profiles = {_shape(interest.author_url) for interest in self.outcome.found if interest.author_url}
        for kind, text in mails.texts(self.raw):
            if kind == "html":
                for href, label in _LINK.findall(text):
                    label = one_line(re.sub(r"<[^>]*>", "", label))
                    if _shape(href) in profiles and _PERSON.fullmatch(label):
                        self.values.name(label)
            self.values.text(text, rich=kind == "html")
            if kind not in ("html", "plain") and not _WITHOUT_IDS.fullmatch(kind):
                self.values.pieces(text)

    def _header(self, name: str, value: str) -> str:
        if name.lower() == "subject":
            value, count = replaced(value, rich=False, change=partial(self._change, subject=True))
            self.words += count
        return self.values.apply(value)

    def _body(self, text: str, rich: bool) -> str:
        text, count = replaced(text, rich=rich, change=self._change)
        self.words += count
        return self.values.apply(text)

    def _change(self, flow: Flow, words: list[Word], *, subject: bool = False) -> dict[int, str]:
        """Place of a word → another, for what a person wrote."""
        said = [word.text.casefold() for word in words]
        places: set[int] = set()
        if self._letter:
            structure = _structure(flow.text.split("\n"))
            places = {place for place, word in enumerate(words) if word.line not in structure}
        covered = 0
        for place in range(len(said)):
            for told, start in self._runs.get(tuple(said[place : place + _RUN]), ()) if place >= covered else ():
                length = _RUN
                while start + length < len(told) and said[place + length : place + length + 1] == [
                    told[start + length]
                ]:
                    length += 1
                places.update(range(place, place + length))
                covered = max(covered, place + length - _RUN + 1)
            for length in (1, 2):
                end = min(place + length, len(said))
                if tuple(said[place:end]) in self._short:
                    places.update(range(place, end))
        patterns = [URL, EMAIL, *(re.compile(re.escape(phone)) for phone in self.values.phones)]
        taken = [match.span() for pattern in patterns for match in pattern.finditer(flow.text)]
        return {
            place: self.fillers.word(words[place].text)
            for place in places
            if words[place].text not in self.values
            and not (subject and _PREFIX.match(words[place].text))
            and not any(start <= words[place].at < end for start, end in taken)
        }


def _words(text: str) -> list[str]:
    return [word.casefold() for word in re.findall(r"[^\W_]+", text)]


def _structure(lines: list[str]) -> set[int]:
    """The lines of a letter that say where its text ends: attributions, dividers, closings."""
    found = set()
    for number, line in enumerate(lines):
        line = line.strip("> \t")
        if signature.is_closing(line) or quotes.introduces(line):
            found.add(number)
    return found


def _shape(url: str) -> tuple[str, ...]:
    """Host and all but the last part of the path: equal for the profiles of one network."""
    return tuple(url.partition("://")[2].partition("?")[0].rstrip("/").split("/")[:-1])


def redact(raw: bytes, fillers: Fillers) -> tuple[bytes, str, list[str]]:
    """The sample of ``raw``, what was done in one line, and warnings."""
    avoid([raw], fillers)
    # wording that looks like what a person wrote must stay: the less is replaced, the later it is tried
    for kinds in ("text title short", "text title", "text short", "text", ""):
        words = frozenset(kinds.split())
        redaction = Redaction(raw, fillers, words)
        sample = redaction.result()
        before, after = _told(redaction.outcome), _told(parsers.parse(sample, parsers.Context()))
        if before == after:
            break
    warnings = []
    if before != after:
        warnings.append(f"the outcome changed from {' '.join(before)} to {' '.join(after)}")
    if not redaction.outcome.found:
        warnings.append("no person found by a parser: read the words, they are as they were")
    else:
        stayed = [told for kind, told in STAYED.items() if kind not in words]
        if stayed:
            warnings.append(f"with other words the parser reads another thing, so these stayed: {', '.join(stayed)}")
    left = _left(sample, redaction.values.originals())
    if left:
        warnings.append("still there: " + ", ".join(left))
    counts = redaction.values.counts + Counter(word=redaction.words)
    replacements = ", ".join(f"{kind} {count}" for kind, count in sorted(counts.items()))
    return sample, f"{' '.join(after)}; {replacements}", warnings


def avoid(mails_: list[bytes], fillers: Fillers) -> None:
    """Let nothing be replaced by a word that somebody in one of the mails has."""
    for raw in mails_:
        fillers.avoided.update(word for _kind, text in mails.texts(raw) for word in _words(text))


def _told(outcome: parsers.AnyOutcome) -> tuple[str, ...]:
    return (outcome.name, outcome.parser, outcome.basis, *(interest.action for interest in outcome.found))


def _left(sample: bytes, originals: list[str]) -> list[str]:
    """Originals that stand in the sample as a word of their own."""
    whole = "\n".join(text for kind, text in mails.texts(sample) if kind != "content-type")
    return [value for value in originals if re.search(rf"(?<![^\W_]){re.escape(value)}(?![^\W_])", whole)]


def main(arguments: list[str]) -> int:
    if len(arguments) < 2:
        print("usage: redact.py OUT FILE…", file=sys.stderr)
        return 2
    folder, failed, fillers = Path(arguments[0]), False, Fillers()
    folder.mkdir(parents=True, exist_ok=True)
    captured: dict[Path, bytes] = {}
    for name in arguments[1:]:
        target = folder / Path(name).name
        try:
            if target in captured or (target.exists() and target.samefile(name)):
                raise FileExistsError(17, f"{target} would be overwritten")
            captured[target] = Path(name).read_bytes()
        except OSError as error:
            print(f"{name}: {error.strerror or error}", file=sys.stderr)
            failed = True
    avoid(list(captured.values()), fillers)
    for target, raw in captured.items():
        sample, line, warnings = redact(raw, fillers)
        target.write_bytes(sample)
        print(f"{target}: {line}")
        for warning in warnings:
            print(f"  warning: {warning}")
        failed = failed or bool(warnings)
    return int(failed)


if __name__ == "__main__":
    with contextlib.suppress(BrokenPipeError):
        sys.exit(main(sys.argv[1:]))
