# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whether a message is really from whom it claims (RFC 8601, RFC 7489), and who says so.

Only what the own mail server wrote is believed: the topmost
``Authentication-Results`` that carries its name. Everything below it may have
been written by the sender.
"""

from __future__ import annotations

from typing import NamedTuple

from .authentication import Result, Unreadable, read
from .domains import is_host, registrable, same_owner
from .lazy_regex import lazy_regex
from .links import within
from .message import Message
from .text import EMAIL
from .types import Context, Verdict

#: what the first word of :attr:`Judgement.vouched` means; after it may stand a domain
REASONS = {
    "dmarc-pass": "the mail server found that this domain sent it (DMARC)",
    "dkim-pass": "the mail server found the signature of this domain (DKIM)",
    "dmarc-fail": "the mail server found that this domain did not send it (DMARC)",
    "dkim-fail": "the signature of this domain is broken (DKIM)",
    "spf-fail": "this domain does not send from where it came (SPF)",
    "many-from": "several From headers",
    "foreign-domain": "the origin does not send from this domain",
    "no-sender": "no usable From address",
    "strange-sender": "From names more than one sender, or holds strange characters",
    "imitated-name": "the sender calls himself by the address of another, at this domain",
    "public-suffix": "the sender's domain belongs to nobody",
    "broken-head": "a line among the headers is none",
    "no-header": "the mail server says nothing of it",
    "foreign-server": "the topmost word on it is of another server than the mailbox's own",
    "unreadable": "what the mail server says of it does not follow the rules",
    "no-result": "the mail server says nothing that counts",
    "not-aligned": "vouched for by another domain than the sender's",
    "other-check-failed": "another check of the mail server failed",
}

_FAILED = frozenset({"fail", "hardfail"})
_ADDRESS = lazy_regex(r"[^@\"]*@([^@]+)")
_IDENTITIES = {"dmarc": ("header.from",), "dkim": ("header.d", "header.i"), "spf": ("smtp.mailfrom", "smtp.mail")}


class Judgement(NamedTuple):
    """A verdict and its reason.

    ``vouched``: a code of :data:`REASONS`, and where one matters a blank and a
    domain, a host's name in lower-case ASCII.
    """

    verdict: Verdict
    vouched: str


def judge(message: Message, sender_domains: tuple[str, ...], context: Context) -> Judgement:
    """``verified``, ``unknown`` or ``failed`` for a message that a parser claimed.

    ``sender_domains``: in whose name the origin signs; empty: any sender, and
    then the question is only whether the From address is really his.
    """
    if message.count("from") > 1:
        return _judgement("failed", "many-from")
    domain = message.from_.domain
    if not domain:
        return _judgement("failed" if sender_domains else "unknown", "no-sender")
    if sender_domains and not within(domain, sender_domains):
        # of an address with other characters than ASCII the domain is what is left of it
        return _judgement("failed", "foreign-domain", domain if message.has_one_author else "")
    judgement = _vouched(message, domain, context)
    if judgement.verdict != "verified":
        return judgement
    # ``notification@facebookmail.com <evil@evil.example>``
    imitated = EMAIL.search(message.from_.name)
    if imitated and not within(imitated[0].rpartition("@")[2].lower(), (domain,)):
        return _judgement("unknown", "imitated-name", imitated[0].rpartition("@")[2].lower())
    if not message.has_one_author:
        return _judgement("unknown", "strange-sender", domain)
    broken = message.is_mended or message.has_two_readings
    return _judgement("unknown", "broken-head") if broken else judgement


def _judgement(verdict: Verdict, code: str, domain: str = "") -> Judgement:
    return Judgement(verdict, f"{code} {domain}" if is_host(domain) else code)


def _vouched(message: Message, domain: str, context: Context) -> Judgement:
    """What the own server says of the sender's ``domain``."""
    written = message.as_written("authentication-results")
    if not written:
        return _judgement("unknown", "no-header")
    try:
        server, results = read(written[0])
    except Unreadable:
        return _judgement("unknown", "unreadable")
    if server not in context.authserv_ids:
        return _judgement("unknown", "foreign-server", server)
    if not registrable(domain):
        return _judgement("unknown", "public-suffix", domain)
    return _summed(results, domain)


def _summed(results: list[Result], domain: str) -> Judgement:
    """One judgement of all results: a failure of the sender's own domain beats whatever passed.

    But for one: DMARC, the server's own sum, passed, and so did a signature of
    the sender. Then what else failed is what lists, filters and forwarding
    break on the way (RFC 7489, 4.2: one aligned pass is enough).
    """
    failed = _failed(results, domain)
    if failed and failed.method == "dmarc":
        return _judgement("failed", "dmarc-fail", domain)
    signer = next((one for one in map(_signer, results) if one and same_owner(one, domain)), "")
    senders = [_sender(result) for result in results if result.method == "dmarc" and result.value == "pass"]
    by_dmarc = any(sender and same_owner(sender, domain) for sender in senders)
    if failed and not (by_dmarc and signer):
        return _judgement("failed", f"{failed.method}-fail", domain)
    # the server read another sender than stands here, or another sum of its own says no
    foreign = next((one for one in _dmarc_domains(results) if not same_owner(one, domain)), "")
    if foreign:
        return _judgement("unknown", "not-aligned", foreign)
    if any(result.method in ("dmarc", "compauth") and result.value in _FAILED for result in results):
        return _judgement("unknown", "other-check-failed")
    if by_dmarc:
        return _judgement("verified", "dmarc-pass", domain)
    if signer:
        return _judgement("verified", "dkim-pass", signer)
    stranger = next(filter(None, map(_signer, results)), "")
    return _judgement("unknown", "not-aligned", stranger) if stranger else _judgement("unknown", "no-result")


def _failed(results: list[Result], domain: str) -> Result | None:
    """The worst result that tells against ``domain`` itself."""
    found = [
        result for result in results
        if result.value in _FAILED and any(same_owner(one, domain) for one in _told_domains(result, domain))
    ]
    found.sort(key=lambda result: ("dmarc", "dkim", "spf").index(result.method))
    return found[0] if found else None


def _told_domains(result: Result, domain: str) -> list[str]:
    """Of whom a failed result tells, read as generously as may be; of DMARC that names nobody, the sender."""
    if result.method not in _IDENTITIES:
        return []
    names = [result.properties[name] for name in _IDENTITIES[result.method] if name in result.properties]
    return [name.strip('"<>').rpartition("@")[2].rstrip(".") for name in names] or [domain] * (result.method == "dmarc")


def _signer(result: Result) -> str:
    """The domain of a signature that passed; "" for one whose names do not agree or are not clean."""
    if result.method != "dkim" or result.value != "pass":
        return ""
    domain, identity = result.properties.get("header.d"), result.properties.get("header.i")
    if identity is not None:
        address = _ADDRESS.fullmatch(identity)
        identity = address[1] if address and is_host(address[1]) else ""
    if domain is None:
        return identity or ""
    return domain if is_host(domain) and (identity is None or within(identity, (domain,))) else ""


def _sender(result: Result) -> str:
    """The domain of the From header that DMARC was asked about, as clean as it must be to believe it."""
    told = result.properties.get("header.from", "")
    address = _ADDRESS.fullmatch(told)
    told = address[1] if address else told
    return told if is_host(told) else ""


def _dmarc_domains(results: list[Result]) -> list[str]:
    return [_sender(one) for one in results if one.method == "dmarc" and "header.from" in one.properties]
