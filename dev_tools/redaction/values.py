# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What names somebody in a mail (names, addresses, hosts, ids, phones) and what stands for it in the sample."""

import html
import json
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote, unquote

import parsers
from parsers.links import within
from parsers.networks import NETWORKS
from parsers.text import EMAIL

from .fillers import Fillers, script

ORIGINS = Path(parsers.__file__).parent
#: what parsers look for stays
SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in sorted(ORIGINS.rglob("*.py")))
NAMED = frozenset(re.findall(r"[A-Za-z0-9]+", SOURCE))
OWN = {
    domain
    for parser in parsers.BUILTIN
    for domain in (*parser.sender_domains, *parser.link_domains, *parser.photo_domains)
} | {domain for domains in NETWORKS.values() for domain in domains}
#: reserved (RFC 2606), and named by programs in every mail
PUBLIC = {
    "example", "test", "invalid", "localhost", "example.com", "example.org", "example.net", "w3.org", "schema.org",
    "fonts.googleapis.com", "gravatar.com", "openxmlformats.org",
}  # fmt: skip
ROLES = frozenset(
    (
        "info sales no reply noreply donotreply notifications notification notify support contact mail mailer daemon "
        "postmaster wordpress admin administrator webmaster office hello team service services newsletter bounce "
        "bounces comment comments messages message invitations invitation security forum news kontakt order orders "
        "shop store blog via the from app help community alerts newsalerts enews announcements updates группа магазин "
        "сайт форум поддержка"
    ).split()
)
SECOND_LEVEL = re.compile(r"(?:co|com|org|net|gov|ac|edu)\.[a-z]{2}$")
URL = re.compile(r"https?://[^\s\"'<>\\()\[\]]+", re.IGNORECASE)
HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}", re.IGNORECASE)
NAMED_HOSTS = frozenset(host.lower() for host in HOST.findall(SOURCE))
IP = re.compile(r"(?<![\w.])(?!127\.|192\.0\.2\.)(?:\d{1,3}\.){3}\d{1,3}(?![\w.])")
_PIECE = re.compile(r"[A-Za-z0-9]+")
_SLUG = re.compile(r"(?<=/)[a-z0-9]+(?:([-_])[a-z0-9]+){2,}(?=[/?&#.]|$)")
_CAMEL = re.compile(r"[A-Z]?[a-z]{2,}(?:[A-Z][a-z]+)*")
_PARAMETER = re.compile(r"(?<=[?&;])[\w.-]+(?==)")
_ID = re.compile(r"\d+|(?=[a-f]*\d)[0-9a-f]{6,}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NAMED = re.compile(
    r"((?:[^\W\d_][\w.'’-]* ){0,3}[^\W\d_][\w.'’-]*)\"?'? ?<(?:mailto:)?([^<>@\s]{1,64}@[^<>\s]{1,200})"
)
_BEFORE = r"(?:(?<![^\W_])|(?<=%[0-9A-Fa-f]{2}))"


def kept(host: str) -> bool:
    """Whether a host is the origin's own or nobody's."""
    host = host.lower().strip(".")
    return within(host, OWN | PUBLIC) or _base(host) in NAMED_HOSTS


def _base(host: str) -> str:
    """The registrable domain of ``host``, as well as one can tell without a list."""
    labels = host.lower().split(".")
    return ".".join(labels[-3:] if SECOND_LEVEL.search(host) else labels[-2:])


def is_token(piece: str) -> bool:
    """Whether a run of letters and digits is an id and not a word."""
    if (
        len(piece) < 4
        or _YEAR.fullmatch(piece)
        or piece in NAMED
        or re.fullmatch("rfc2?822|utf8", piece, re.IGNORECASE)
    ):
        return False
    if any(char.isdecimal() for char in piece) or len(piece) >= 20:
        return True
    if len(piece) < 8 or piece.islower() or piece.isupper():
        return False
    # aWordLikeThis has few capitals
    return not _CAMEL.fullmatch(piece) or 4 * sum(char.isupper() for char in piece) > len(piece)


class Values:
    """Original → replacement, collected first and then applied everywhere.

    ``origin``: code of the parser; its words are the name of a program, not of a person.
    """

    def __init__(self, fillers: Fillers, origin: str):
        self.fillers = fillers
        self._program = {origin.replace("_", ""), *origin.split("_")}
        #: as they were written
        self.phones: list[str] = []
        self.counts: Counter[str] = Counter()
        #: original → (kind, replacement)
        self._found: dict[str, tuple[str, str]] = {}
        self._pattern: re.Pattern[str] | None = None

    def __contains__(self, value: str) -> bool:
        return value in self._found

    def originals(self) -> list[str]:
        """What must not be found in the sample: everything of at least four characters that got another value."""
        return [value for value, (_kind, new) in self._found.items() if len(value) >= 4 and value != new]

    def _add(self, kind: str, value: str, new: str) -> None:
        if value and value != new and value not in self._found:
            self._found[value] = (kind, new)
            self._pattern = None

    # -- collecting ------------------------------------------------------

    def name(self, value: str, address: str = "") -> None:
        """Each word of a person's name, and the name as it stands in addresses of pages.

        ``address``: where the name stands before one; that of an origin tells which words are its own name.
        """
        if "@" in value or "/" in value:
            return
        words = [word.strip(".'’\"()") for word in re.split(r"[\s_,/|]+", value)]
        words = [
            word for word in words if len(word) > 1 and word.isalpha() and word.casefold() not in ROLES | self._program
        ]
        if kept(address.rpartition("@")[2]):
            words = [word for word in words if word.lower() not in address]
        words = [word for word in words if not word.islower() and not kept(f"{word.lower()}.com")]
        new = [self.fillers.name(word, place) for place, word in enumerate(words)]
        for word, other in zip(words, new):
            self._add("name", word, other)
            self._add("name", word.upper(), other.upper())
        if len(words) > 1:
            for joint in ("-", "", ".", "_", "+"):
                self._add("name", joint.join(words).lower(), joint.join(new).lower())
                self._add("name", joint.join(words), joint.join(new))

    def handle(self, value: str) -> None:
        if len(value) > 2 and not value.isdecimal() and not set(value) & set("@/ "):
            self._add("handle", value, self.fillers.handle(value))

    def token(self, piece: str) -> None:
        if is_token(piece):
            self._add("token", piece, self.fillers.token(piece))

    def phone(self, value: str) -> None:
        digits = re.sub(r"\D", "", value)
        if len(digits) < 7:
            return
        new = digits[:2] + self.fillers.token(digits[2:])
        shape = iter(new)
        self.phones.append(value)
        self._add("phone", value, "".join(next(shape) if char.isdecimal() else char for char in value))
        self._add("phone", digits, new)

    def host(self, value: str) -> None:
        value = value.lower().strip(".")
        if not kept(value) and not value.replace(".", "").isdecimal():
            base = _base(value)
            self._add("host", base, f"{self.fillers.label(base)}.example")

    def address(self, value: str) -> None:
        local, _at, host = value.lower().rpartition("@")
        self.host(host)
        if kept(host):
            for piece in _PIECE.findall(value):
                self.token(piece)
            return
        new = _PIECE.sub(lambda piece: self._local(piece[0]), local)
        base = _base(host)
        other = self._found.get(base, ("", base))[1]
        self._add("address", value.lower(), f"{new}@{_PIECE.sub(self._sub, host.removesuffix(base))}{other}")

    def _sub(self, piece: re.Match[str]) -> str:
        """Another name of a server below a domain, if it is an id."""
        self.token(piece[0])
        return self._found.get(piece[0], ("", piece[0]))[1]

    def _local(self, piece: str) -> str:
        for word in (piece.capitalize(), piece.upper()):
            if word in self._found:
                return self._found[word][1].lower()
        if piece in ROLES or len(piece) < 3:
            return piece
        return self.fillers.token(piece) if _ID.fullmatch(piece) else self.fillers.label(piece)

    def link(self, url: str) -> None:
        for _level in range(3):
            host = HOST.match(url.partition("://")[2])
            if host and within(host[0].lower(), PUBLIC):
                return
            if host:
                self.host(host[0])
            rest = url.partition("://")[2].partition("/")[2] or url.partition("?")[2]
            for slug in _SLUG.finditer("/" + rest):
                words = re.split("[-_]", slug[0])
                if slug[0] not in SOURCE and sum(len(word) > 2 for word in words) > 2:
                    self._add("slug", slug[0], slug[1].join(self.fillers.word(word) for word in words))
            for piece in _PIECE.findall(re.sub(r"%[0-9A-Fa-f]{2}", " ", _PARAMETER.sub("", rest))):
                self.token(piece)
            inner = unquote(url)
            if inner == url:
                return
            for match in URL.finditer(inner[8:]):
                self.link(match[0])
            url = inner

    def text(self, text: str, *, rich: bool) -> None:
        """The addresses, links and IPs of a decoded text, and names written before addresses."""
        plain = html.unescape(text) if rich else text
        for match in _NAMED.finditer(plain):
            self.name(match[1], match[2].lower())
        for match in EMAIL.finditer(unquote(plain)):
            self.address(match[0])
        for match in URL.finditer(plain):
            self.link(match[0])
        for match in IP.finditer(plain):
            self._add("ip", match[0], f"192.0.2.{1 + len(self._found) % 250}")

    def pieces(self, value: str) -> None:
        """The ids in a header."""
        for piece in _PIECE.findall(re.sub(r"%[0-9A-Fa-f]{2}", " ", value)):
            if len(piece) >= 6:
                self.token(piece)

    # -- applying --------------------------------------------------------

    def apply(self, text: str) -> str:
        """``text`` with every collected value replaced."""
        if not self._found:
            return text
        if self._pattern is None:
            self._pattern = self._compiled()
        return self._pattern.sub(self._replace, text)

    def _compiled(self) -> re.Pattern[str]:
        self._forms: dict[str, tuple[str, str]] = {}
        for value, (kind, new) in self._found.items():
            for form in (str, quote, _json, lambda text: html.escape(text, quote=True)):
                self._forms.setdefault(form(value), (kind, form(new)))
        self._folded = {form.casefold(): found for form, found in reversed(self._forms.items())}
        bound, free = [], []
        for form in sorted(self._forms, key=len, reverse=True):
            (bound if script(form) in ("LATIN", "CYRILLIC", "GREEK", "") else free).append(re.escape(form))
        alternatives = [f"{_BEFORE}(?:{'|'.join(bound)})(?![^\\W_])"] if bound else []
        return re.compile("|".join(alternatives + free), re.IGNORECASE)

    def _replace(self, match: re.Match[str]) -> str:
        found = self._forms.get(match[0])
        if not found:
            found = self._folded.get(match[0].casefold())
            # hosts and addresses have no case
            if not found or (found[0] not in ("host", "address", "slug") and not _is_name(match)):
                return match[0]
            found = (found[0], found[1].lower())
        self.counts[found[0]] += 1
        return found[1]


def _is_name(match: re.Match[str]) -> bool:
    """Whether a name in small letters is no common word: greeted, or the account that a host of an origin is for."""
    after = match.string[match.end() : match.end() + 80]
    host = HOST.match(after[1:])
    return match[0].islower() and (after[:1] in tuple(",!") or bool(after[:1] == "." and host and within(host[0], OWN)))


def _json(text: str) -> str:
    return json.dumps(text)[1:-1]


def lines_of(found: Iterable[parsers.Interest], *, titles: bool) -> list[str]:
    """What people wrote, by the parser's account: text and fields.

    With ``titles`` also titles and the names of places and products.
    """
    told: list[str] = []
    for interest in found:
        told += [interest.text, *(value for _label, value in interest.fields)]
        if titles:
            told += [interest.title, interest.source_name, interest.product]
    return [text for text in told if text]
