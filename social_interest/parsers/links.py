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
from collections.abc import Collection, Iterable
from urllib.parse import quote, unquote, unquote_plus

_URL = re.compile(
    r"(https?)://([a-z0-9.-]{1,253})"
    r"(?:/([^?#\\\s\x00-\x20\x7f]*))?(?:\?([^#\\\s\x00-\x20\x7f]*))?(?:#([^\\\s\x00-\x20\x7f]*))?",
    re.IGNORECASE,
)
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*\.(?:[a-z]{{2,63}}|xn--[a-z0-9-]{{1,59}})")
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_FRAGMENT = re.compile(r"[A-Za-z0-9_.~-]{1,100}")
MAX_URL = 2000

#: (host, path) of a redirector → parameter that holds the real address
REDIRECTORS = {
    ("l.facebook.com", "l.php"): ("u",),
    ("lm.facebook.com", "l.php"): ("u",),
    ("www.facebook.com", "l.php"): ("u",),
    ("l.instagram.com", ""): ("u",),
    ("vk.com", "away.php"): ("to",),
    ("m.vk.com", "away.php"): ("to",),
    ("www.google.com", "url"): ("q", "url"),
    ("google.com", "url"): ("q", "url"),
    ("twitter.com", "i/redirect"): ("url",),
    ("x.com", "i/redirect"): ("url",),
    ("www.youtube.com", "redirect"): ("q",),
    ("www.youtube.com", "attribution_link"): ("u",),
    ("www.linkedin.com", "redir/redirect"): ("url",),
    ("out.reddit.com", ""): ("url",),
}

#: registrable domain → the only query parameters that name a place there
KEEP = {
    "facebook.com": ("story_fbid", "fbid", "id", "comment_id", "reply_comment_id", "v", "multi_permalinks"),
    "instagram.com": (),
    "linkedin.com": ("id", "commentUrn", "replyUrn"),
    "twitter.com": (),
    "x.com": (),
    "vk.com": ("w", "reply", "thread", "sel", "z"),
    "youtube.com": ("v", "lc", "list"),
    "reddit.com": ("context",),
    "github.com": (),
}
#: dropped everywhere else: trackers, one-click tokens, the reader's identity
_DROP = re.compile(
    r"utm_\w*|_openstat|mc_(?:cid|eid)|mkt_tok|li_fat_id|vero_\w*|wbraid|gbraid|"
    r"fbclid|gclid|gclsrc|dclid|yclid|ysclid|msclkid|twclid|ttclid|igshid|igsh|_hsenc|_hsmi|ref_src|ref_url|"
    r"\w*token\w*|\w*(?:secret|signature|session|passw)\w*|sig|hash|auth|otp|key|k|sid|jwt|bcode|mid|midsig|n_m|nm|"
    r"e?mail|email_\w*|"
    r"unsubscribe\w*|trk\w*|eid|loid|lipi|refid|aref|medium",
    re.IGNORECASE,
)


def host_of(url: str) -> str:
    """The host of a URL that :func:`canonical` returned, without ``www.``"""
    match = _URL.match(url)
    return match[2].lower().removeprefix("www.") if match else ""


def within(host: str, domains: Iterable[str]) -> bool:
    """Whether ``host`` is one of ``domains`` or below one of them."""
    host = host.lower()
    return any(host == domain or host.endswith("." + domain) for domain in domains)


def related(host: str, other: str) -> bool:
    """Whether one host is the other or lies below it: site and shop of one owner."""
    return "." in host and "." in other and (within(host, (other,)) or within(other, (host,)))


def openable(url: str, http_hosts: Collection[str]) -> str:
    """``url``, or the empty string if it is plain http on a host that is not listed."""
    return url if not url.startswith("http://") or within(host_of(url), http_hosts) else ""


@functools.lru_cache(maxsize=512)
def canonical(url: str, domains: tuple[str, ...], *, http: bool = False, keep: tuple[str, ...] | None = None) -> str:
    """``url`` rebuilt, or the empty string if a card must not open it.

    ``domains``: registrable domains that it may lead to, lower case.
    ``http``: whether plain http is allowed, as for the company's own sites.
    ``keep``: the query parameters to keep; by default :data:`KEEP` of its
    domain, and for a domain that is not there all but known trackers.
    Redirectors are unwrapped without any request, at most three, and every
    step is checked like the first. Remembered, for a parser looks at the links
    of one message several times.
    """
    for _step in range(4):
        if len(url) > 4 * MAX_URL:
            return ""
        match = _URL.fullmatch(url.strip(" \t\r\n"))
        if not match:
            return ""
        scheme, host = match[1].lower(), match[2].lower()
        path, query = match[3] or "", match[4] or ""
        if not _HOST.fullmatch(host):
            return ""
        target = _redirected(host, path, query)
        if target is not None:
            url = target
            continue
        if not within(host, domains) or (scheme != "https" and not http):
            return ""
        return _rebuilt(scheme, host, path, query, match[5] or "", keep)
    return ""


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


def _redirected(host: str, path: str, query: str) -> str | None:
    """Where a redirector leads; ``""`` if that is nowhere, ``None`` for other links."""
    names = REDIRECTORS.get((host, path.rstrip("/")))
    if not names:
        return None
    values = dict(reversed(parameters(query)))
    for name in names:
        if values.get(name):
            target = values[name]
            # youtube.com/attribution_link has a path as its target
            return f"https://{host}{target}" if target.startswith("/") and not target.startswith("//") else target
    # google.com/url without a target is an ordinary page of that host
    return ""


def _rebuilt(scheme: str, host: str, path: str, query: str, fragment: str, keep: Collection[str] | None) -> str:
    domain = next((known for known in KEEP if within(host, (known,))), "")
    if domain == "facebook.com":
        path, query = _facebook(path, query)
    elif domain == "linkedin.com":
        path = path.removeprefix("comm/")
    if keep is None:
        keep = KEEP.get(domain)
    pairs = [
        (name, value) for name, value in parameters(query)
        if (name in keep if keep is not None else not _DROP.fullmatch(name)) and "@" not in value
    ]
    # A parameter that stands twice is read differently by every server.
    unique = dict(reversed(pairs))
    built = f"{scheme}://{host}/{_path(path)}"
    rest = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in reversed(unique.items()))
    if rest:
        built += f"?{rest}"
    if fragment and _FRAGMENT.fullmatch(fragment):
        built += f"#{fragment}"
    return built if len(built) <= MAX_URL else ""


def _path(path: str) -> str:
    """``path`` percent-encoded once, without empty leading and dot segments."""
    segments = [segment for segment in _quoted(path, "/%:@!$&'()*+,;=~").split("/") if segment not in (".", "..")]
    return "/".join(segments).lstrip("/")


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
