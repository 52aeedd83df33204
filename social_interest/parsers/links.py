# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Links that a card may open: rebuilt from parts that a strict grammar accepts.

A link in a notification is a secret (it may log its owner in) and is written
by a stranger. So nothing of it is passed on that was not understood: scheme,
host, path, and of the query only what names the place.

``https://evil.example\\@www.facebook.com/`` is facebook for ``urllib`` and evil
for a browser (WHATWG URL, section 4.4): hence no parser here, but a grammar in
which both cannot differ.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from urllib.parse import quote, unquote, unquote_plus

from . import link_ids
from .link_data import ANCHOR, KEEP, NAMED_VALUES, ONE_CLICK, REDIRECTORS, SECTION, SHORTENERS, TOKEN_NAME, WIKI

_URL = re.compile(
    r"(https?)://([a-z0-9.-]{1,253})"
    r"(?:/([^?#\\\s\x00-\x20\x7f]*))?(?:\?([^#\\\s\x00-\x20\x7f]*))?(?:#([^\\\s\x00-\x20\x7f]*))?",
    re.IGNORECASE,
)
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*\.(?:[a-z]{{2,63}}|xn--[a-z0-9-]{{1,59}})")
# an address in a text: of any scheme, or as people write one without; everything up to the next blank is its own
_IN_TEXT = re.compile(
    r"(?:[a-z][a-z0-9+.-]{1,20}:/{1,2}|\bwww\.|(?<![\w@./:-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?::[0-9]{1,5})?/)"
    r"\S*", re.IGNORECASE)
#: behind these an address has its parameters; encoded ones count for who reads it a second time
_PARAMETERS = re.compile(r"[?#;]|%(?:25)*(?:3f|23|3b)", re.IGNORECASE)
_QUOTE = re.compile(r"[<>\"'`]")
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
MAX_URL = 2000

#: nothing that is longer is looked into for an address inside
_MAX_VALUE = 4 * MAX_URL

#: a value that leads to another site, once every layer of percent-encoding is off it
_FOREIGN = re.compile(
    r"\s*(?:[a-z][a-z0-9+.-]{0,30}:\s*[/\\]|[/\\]\s*[/\\]|(?:javascript|data|vbscript|mailto):)", re.IGNORECASE)
# letters or digits, or a few of each: what people and programs name things, and no key
_WORD = (
    r"(?:[a-z]{1,24}|[a-z][0-9][a-z]|[A-Z]{1,16}|[A-Z][a-z]{1,23}|[0-9]{1,20}|[A-Za-z]{1,12}[0-9]{1,12}|[0-9]{1,6}[A-Za-z]{1,4}|"
    # names of classes: "AgentTicketZoom"
    r"(?:[a-z]{3,16}|[A-Z][a-z]{2,16})(?:[A-Z][a-z]{2,16}){1,4})"
)
_SLUG = re.compile(rf"-?{_WORD}(?:[-_.]{_WORD}){{0,9}}")
#: a value that tells by which mail somebody came: "post_mention_email"
_OF_MAIL = re.compile(
    r"(?:^|[_-])e-?mails?(?:[_-]|$)|^newsletter|^notification[_-]|(?:^|[_-])(?:notice|notif\w*|alert|info)[_-]?mails?$|"
    r"^mail_|^mail-?(?:notice|notif\w*|alert|button|link)", re.IGNORECASE)
#: a page of a program by words alone: "mgr/orders", "catalog/product"
_ROUTE = re.compile(r"[a-z]{2,20}(?:/[a-z]{2,20}(?:[_-][a-z]{2,20}){0,2}){1,3}")
_HEX = re.compile(r"(?=\w*[0-9])[0-9a-f-]{12,}|[a-f]{12,}", re.IGNORECASE)
_NUMBER = re.compile(r"-?[0-9]{1,20}(?:\.[0-9]{1,10})?")
_MAX_SLUG = 64
#: the number of such a thing, too short for a secret, or as databases make it of the time
_SHORT_ID = re.compile(r"(?:[a-z]{1,12}[-_])?[0-9a-f]{1,8}|[0-9a-f]{24}", re.IGNORECASE)
# a signed token (RFC 7519), wherever it stands
_JWT = re.compile(r"eyJ[\w-]{8,}(?:\.[\w-]*){0,2}")
_LONG = re.compile(r"(?=.*[0-9])[\w.~=+-]{16,}|[\w-]{40,}")
_PATH_QUERY = re.compile(r"/[a-z0-9_-]{1,40}(?:/[a-z0-9_-]{1,40}){0,8}/?")
#: Phorum numbers its places behind the question mark, divided by commas: "read.php?3,55,77", "pm.php?1,pm_id=377"
_COMMA_QUERY = re.compile(
    r"[0-9]{1,9}(?:,(?:[0-9]{1,12}|(?:page|folder_id|pm_id|forum_id|message_id)=[a-z0-9_]{1,20})){1,6}")
#: trackers have the number of a thing alone behind the question mark, wikis the name of a page: "bugs/?55120"
_NUMBER_QUERY = re.compile(r"[0-9]{1,20}|(?:[A-Z][a-z]{1,20}){2,6}")
#: PeerTube's path parameter names the place; no other does
_PLACE_PARAMETER = re.compile(r"threadId=[0-9]{1,20}")


def host_of(url: str) -> str:
    """The host of a URL that :func:`canonical` returned, without ``www.``"""
    match = _URL.match(url)
    return match[2].lower().removeprefix("www.") if match else ""


def within(host: str, domains: Iterable[str]) -> bool:
    """Whether ``host`` is one of ``domains`` or below one of them."""
    host = host.lower()
    # no generator: it would take longer than looking does
    for domain in domains:
        if host.endswith(domain) and (host == domain or host.endswith("." + domain)):
            return True
    return False


def related(host: str, other: str) -> bool:
    """Whether one host is the other or lies below it: site and shop of one owner."""
    return "." in host and "." in other and (within(host, (other,)) or within(other, (host,)))


def wellformed(url: str, *, http: bool = False) -> bool:
    """Whether every program that reads ``url`` finds the same host in it: no user, port, foreign letter."""
    match = _URL.fullmatch(url) if len(url) <= MAX_URL else None
    return bool(match) and (http or match[1].lower() == "https") and bool(_HOST.fullmatch(match[2].lower()))


@functools.lru_cache(maxsize=1024)
def tidied(url: str) -> str:
    """A link to any site as it may be kept: rebuilt, without tokens; "" where that is not possible."""
    match = _URL.fullmatch(url.strip(" \t\r\n"))
    return canonical(url, (match[2].lower(),), http=True) if match else ""


def shown(text: str) -> str:
    """``text`` with its links as places only: no user, no parameters, no fragment, no one-click path."""
    return shown_pieces([text])[0]


def shown_pieces(pieces: list[str]) -> list[str]:
    """As :func:`shown`, of a text that is torn into pieces: a link goes on from one piece to the next."""
    text = "".join(pieces)
    cuts = list(_cuts(text))
    result, start, first = [], 0, 0
    for piece in pieces:
        end, kept, position = start + len(piece), [], start
        while first < len(cuts) and cuts[first][0] < end:
            begin, stop, instead = cuts[first]
            if begin >= start:
                kept += [text[position:begin], instead]
            position = min(stop, end)
            if stop > end:
                break
            first += 1
        result.append("".join(kept) + text[position:end])
        start = end
    return result


def _cuts(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, what is written instead) of what is a secret in the addresses of a text, in order."""
    for match in _IN_TEXT.finditer(text):
        start = match.start() + (match[0].index("//") + 2 if "//" in match[0] else 0)
        secret = _PARAMETERS.search(text, start, match.end())
        end = secret.start() if secret else match.end()
        host, _slash, path = text[start:end].partition("/")
        if "@" in host:
            yield start, start + host.rindex("@") + 1, ""
        if _one_click(_QUOTE.split(path, maxsplit=1)[0]):
            yield start + len(host) + 1, match.end(), "…"
        elif secret:
            yield end, match.end(), ""


def openable(url: str, http_hosts: Collection[str]) -> str:
    """``url``, or the empty string if it is plain http on a host that is not listed."""
    return url if not url.startswith("http://") or within(host_of(url), http_hosts) else ""


def shortened(url: str) -> bool:
    """Whether ``url`` hides where it leads to: nobody knows without asking the shortener."""
    match = _URL.match(url)
    return bool(match) and match[2].lower().removeprefix("www.") in SHORTENERS


@functools.lru_cache(maxsize=512)
def canonical(url: str, domains: tuple[str, ...], *, http: bool = False, keep: tuple[str, ...] | None = None) -> str:
    """``url`` rebuilt, or the empty string if a card must not open it.

    ``domains``: registrable domains that it may lead to, lower case.
    ``http``: whether plain http is allowed, as for the company's own sites.
    ``keep``: the query parameters to keep; by default :data:`.link_data.KEEP`
    of its domain, and for a domain that is not there those with the value of a
    number or a slug, whose name is none of a token's.
    Redirectors are unwrapped without any request, at most three, and every
    step is checked like the first. Remembered, for a parser looks at the links
    of one message several times.
    """
    match = _led(url)
    if match is None:
        return ""
    scheme, host = match[1].lower(), match[2].lower()
    if not within(host, domains) or (scheme != "https" and not http):
        return ""
    return _rebuilt(scheme, host, match[3] or "", match[4] or "", match[5] or "", keep)


def unwrapped(url: str) -> str:
    """Where ``url`` leads behind the redirectors that are known, to whatever site; the empty string if that is nowhere.

    Nothing that a card opens: what it may lead to is asked of :func:`canonical`, or :func:`tidied`.
    """
    match = _led(url)
    return match[0] if match else ""


def _led(url: str) -> re.Match[str] | None:
    """The address to which a chain of redirectors leads, taken apart; every step is checked like the first."""
    for _step in range(4):
        match = _URL.fullmatch(url.strip(" \t\r\n")) if len(url) <= 4 * MAX_URL else None
        if not match or not _HOST.fullmatch(match[2].lower()):
            return None
        target = _redirected(match[2].lower(), match[3] or "", match[4] or "")
        if target is None:
            return match
        url = target
    return None


def picture(url: str, domains: Collection[str]) -> str:
    """The address of a picture on one of ``domains``, or the empty string.

    Its query stays: picture hosts sign it, and it tells nothing of the reader.
    """
    match = _URL.fullmatch(url.strip(" \t\r\n")) if len(url) <= 2 * MAX_URL else None
    if not match or match[1].lower() != "https":
        return ""
    host = match[2].lower()
    if not _HOST.fullmatch(host) or not within(host, domains):
        return ""
    query = _quoted(match[4] or "", "=&%:/,;@!*()+~'$")
    return f"https://{host}/{_path(match[3] or '')}" + (f"?{query}" if query else "")


def parameters(query: str) -> list[tuple[str, str]]:
    """The decoded (name, value) pairs of a query, in order, at most 100."""
    pairs = []
    for part in query.replace("&amp;", "&").split("&", 100)[:100]:
        name, _equals, value = part.partition("=")
        if name:
            pairs.append((unquote_plus(name), unquote_plus(value)))
    return pairs


def _first_of(host: str, known: Mapping[str, int]) -> list[str]:
    """Those domains of ``known`` that ``host`` is or lies below, in the order of its numbers."""
    found = []
    while host:
        if host in known:
            found.append(host)
        host = host.partition(".")[2]
    return sorted(found, key=known.__getitem__)


#: in which order the domains are tried
_KEPT = {domain: number for number, domain in enumerate(KEEP)}
_REDIRECTING = {domain: number for number, (domain, _path, _names) in reversed(list(enumerate(REDIRECTORS)))}


@functools.cache
def _redirectors(domain: str) -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    return tuple((re.compile(path, re.IGNORECASE), names) for known, path, names in REDIRECTORS if known == domain)


def _redirected(host: str, path: str, query: str) -> str | None:
    """Where a redirector leads; ``""`` if that is nowhere, ``None`` for other links."""
    place = path.strip("/")
    domain = re.sub(r"(google|amazon|yelp|pinterest|tripadvisor)\.(?:[a-z]{2,3}\.)?[a-z]{2,3}$", r"\1.com", host)
    candidates = (
        (known, *rule) for known in _first_of(domain.lower(), _REDIRECTING) for rule in _redirectors(known))
    for known, pattern, names in candidates:
        if not pattern.fullmatch(place):
            continue
        values = dict(reversed(parameters(query)))
        target = next((values[name] for name in names if values.get(name)), "")
        if known.startswith("urldefense"):
            # version 2 writes "-" for "%" and "_" for "/"
            target = unquote(target.replace("-", "%").replace("_", "/")) if place.startswith("v2") else target
        if known.startswith("disq"):
            # signed behind a colon
            target = re.sub(r":[\w-]{16,}$", "", target)
        if target.startswith("/") and not _foreign(target):
            # youtube.com/attribution_link has a path as its target
            return f"https://{host}{target}"
        return target
    return None


def _foreign(value: str) -> bool:
    """Whether a value is an address of its own, however often it was encoded."""
    for _layer in range(4):
        if _FOREIGN.match(value[:200]):
            return True
        plain = unquote(value)
        if plain == value:
            return False
        value = plain
    return True


def _rebuilt(scheme: str, host: str, path: str, query: str, fragment: str, keep: Collection[str] | None) -> str:
    domain = next(iter(_first_of(host.lower(), _KEPT)), "")
    if domain == "facebook.com":
        path, query = _facebook(path, query)
    elif domain == "linkedin.com":
        path = path.removeprefix("comm/")
    if keep is None:
        keep = KEEP.get(domain)
    if not domain and _one_click(path):
        return ""
    pairs = parameters(query)
    if keep is None:
        # SMF and OTRS separate their parameters by ";"; of SMF's the first is enough
        further = path.endswith(".pl")
        pairs = [pair for one in pairs for pair in _divided(*one)[: None if further else 1]]
    pairs = [
        one for one in pairs
        if _names_place(*one, keep) or keep is None and link_ids.OF_SCRIPT.fullmatch(f"{path}?{'='.join(one)}")]
    # A parameter that stands twice is read differently by every server.
    unique = dict(reversed(pairs))
    built = f"{scheme}://{host}/{_path(path)}"
    safe = ":$" if keep is None else ""
    rest = "&".join(f"{quote(name, safe='')}={quote(value, safe=safe)}" for name, value in reversed(unique.items()))
    if not rest and keep is None and _PATH_QUERY.fullmatch(query) and not _HEX.search(query):
        # programs whose pages have their path behind the question mark: "picture.php?/412/category/7"
        rest = query
    elif keep is None and (_NUMBER_QUERY.fullmatch(query) or "," in query and _COMMA_QUERY.fullmatch(query)):
        rest = query
    if rest:
        built += f"?{rest}"
    numbers: list[tuple[str, str]] = []
    if "?" in fragment and fragment.startswith(("/", "!/")):
        # a page of a program that is all one page, with parameters of its own
        fragment, _mark, further = fragment.partition("?")
        numbers = link_ids.of_page(fragment, parameters(further))
    if fragment and (ANCHOR.fullmatch(fragment) or len(numbers) > 1 and link_ids.is_page(fragment) or (
            WIKI.search(path) and SECTION.fullmatch(unquote(fragment)))):
        built += f"#{fragment if fragment.isascii() else quote(unquote(fragment), safe='')}"
        built += f"?{'&'.join(f'{name}={value}' for name, value in numbers)}" if numbers else ""
    return built if len(built) <= MAX_URL else ""


def _divided(name: str, value: str) -> list[tuple[str, str]]:
    """The parameters in ``value``, of which ";" divides those behind the first from each other."""
    first, *others = value.split(";", 20)
    further = (other.partition("=") for other in others[:20])
    return [(name, first), *((key, rest) for key, equals, rest in further if key and equals)]


def _names_place(name: str, value: str, keep: Collection[str] | None) -> bool:
    """Whether a parameter is kept: it names the place, and is neither a token nor an address of its own."""
    if keep is not None and name not in keep:
        return False
    if not value or "@" in value or len(value) > _MAX_VALUE or _foreign(value) or _JWT.match(value):
        return False
    if keep is not None:
        return True
    if name in NAMED_VALUES:
        return bool(NAMED_VALUES[name].fullmatch(value))
    if TOKEN_NAME.fullmatch(name) or len(value) > _MAX_SLUG or _OF_MAIL.search(value):
        return False
    if link_ids.OF_ONE.fullmatch(name) and (_SHORT_ID.fullmatch(value) or link_ids.names_one(value)):
        return True
    plain = _NUMBER.fullmatch(value) or _ROUTE.fullmatch(value)
    return bool(plain or (_SLUG.fullmatch(value) and not _HEX.fullmatch(value)))


def _one_click(path: str) -> bool:
    """Whether a path itself is a token: it is signed, or it stands behind the word for what it does.

    A long identifier alone is a place: that of a post (Diaspora), of a ticket.
    """
    segments = [unquote(segment) for segment in path.split("/")]
    return any(_JWT.fullmatch(segment) for segment in segments) or any(
        ONE_CLICK.fullmatch(word) and _LONG.fullmatch(segment)
        for word, segment in zip(segments, segments[1:], strict=False))


def _path(path: str) -> str:
    """``path`` percent-encoded once, without empty leading and dot segments."""
    segments = [
        _without_parameters(segment)
        for segment in _quoted(path, "/%:@!$&'()*+,;=~").split("/") if segment not in (".", "..")
    ]
    return "/".join(segments).lstrip("/")


def _without_parameters(segment: str) -> str:
    """A segment without what stands behind ";" in it: sessions are kept there (RFC 3986, section 3.3)."""
    if ";" not in segment and "%3" not in segment:
        return segment
    name, *rest = re.split(r";|%3b", segment, flags=re.IGNORECASE)
    return ";".join([name, *(part for part in rest if _PLACE_PARAMETER.fullmatch(part))])


def _quoted(value: str, safe: str) -> str:
    return quote(_PERCENT.sub("%25", value), safe=safe, errors="ignore")


def _facebook(path: str, query: str) -> tuple[str, str]:
    """The real path and query of ``/nd/?permalink.php&story_fbid=…``.

    In ``/n/`` and ``/nd/`` the first part of the query without "=" is the path,
    percent-encoded: ``/n/?USERNAME%2Fposts%2FPOST&comment_id=…``.
    """
    if path.rstrip("/") not in ("n", "nd"):
        return path, query
    first, _ampersand, rest = query.replace("&amp;", "&").partition("&")
    if "=" in first:
        return "", ""
    target = unquote(first)
    if not re.fullmatch(r"[\w./-]{1,300}", target, re.ASCII) or target.strip("/.") in ("n", "nd"):
        return "", ""
    return target.lstrip("/"), rest
