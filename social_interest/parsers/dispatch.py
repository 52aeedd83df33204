# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Which parser a message is for, and what comes of it."""

from __future__ import annotations

import dataclasses
import functools
import logging
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from . import files, limits, personal, spam, totals
from .base import Parser
from .domains import is_host
from .errors import LimitExceeded, ParserError
from .links import within
from .message import Message
from .registry import BUILTIN, GENERAL
from .template import TemplateParser
from .types import AnyOutcome, Context, Failed, File, Ignored, Parsed, Total, Unknown
from .verdict import Judgement, judge

# the name that log settings have for the whole package
_logger = logging.getLogger(__package__)
_T = TypeVar("_T")
_TEMPLATES = TemplateParser()


def parse(raw: bytes, context: Context, parsers: Sequence[Parser] | None = None) -> AnyOutcome:
    """What the message ``raw`` comes to; never raises.

    ``parsers``: in order of preference among equal scores, by default
    :data:`BUILTIN`. The parser with the highest score decides alone.
    """
    try:
        limits.check(raw)
    except LimitExceeded as error:
        return Failed(reason=str(error))
    message = Message(raw)
    outcome = _decide(message, context, BUILTIN if parsers is None else parsers)
    identity = _guarded("message", _identity, message)
    domain = _guarded("message", _sender_domain, message)
    if isinstance(identity, Failed) or isinstance(domain, Failed):
        return outcome
    return dataclasses.replace(outcome, sender_domain=domain, files=_files(message, outcome), **identity)


def identify(raw: bytes) -> dict[str, str]:
    """What people see of a message that is not parsed: message_id, sender, subject.

    ``raw``: the message or its headers. Empty where they break a limit.
    """
    try:
        limits.check(raw)
    except LimitExceeded:
        return {}
    identity = _guarded("message", _identity, Message(raw))
    return {} if isinstance(identity, Failed) else identity


def _decide(message: Message, context: Context, parsers: Sequence[Parser]) -> AnyOutcome:
    """The outcome of the parser with the highest score, or of a template.

    What an administrator taught comes before the parsers that may mean
    anything or whose layout nobody has proven, and after those that know the origin.
    """
    winner, failure = _winner(message, parsers)
    taught_first = bool(context.templates) and (winner is None or winner.general or winner.basis == "unverified")
    outcome = None
    if winner is not None and not taught_first:
        outcome = _read(winner, message, context)
        if not isinstance(outcome, Unknown):
            return outcome
    taught = _guarded(_TEMPLATES.code, _TEMPLATES.read, message, context) if context.templates else Unknown()
    if not isinstance(taught, Unknown):
        return taught
    if outcome is None:
        outcome = _read(winner, message, context) if winner else failure or Unknown(reason="no parser claims it")
    if isinstance(outcome, Unknown) and winner is not None and not winner.general:
        outcome = _handed_on(winner, message, context) or _with_totals(outcome, winner, message)
    # that a template was nearly it is what its author must know
    return (
        dataclasses.replace(outcome, reason=taught.reason)
        if taught.reason and isinstance(outcome, Unknown)
        else outcome
    )


def _winner(message: Message, parsers: Sequence[Parser]) -> tuple[Parser | None, Failed | None]:
    """The parser with the highest score, and the first failure of one that was asked."""
    asked = _guarded("message", _asked_about, message, tuple(parsers))
    if isinstance(asked, Failed):
        return None, asked
    winner, best, failure = None, 0, None
    for parser in asked:
        if parser.max_score <= best:
            continue
        score = _guarded(parser.code, parser.score, message)
        if isinstance(score, Failed):
            failure = failure or score
        elif score is not None and score > best:
            winner, best = parser, score
    return winner, failure


def _asked_about(message: Message, parsers: tuple[Parser, ...]) -> tuple[Parser, ...]:
    """Those of ``parsers`` that may claim ``message``, as far as its sender tells.

    A notice that a person answers or passes on is his letter; of a site only its own server sends its notices.
    """
    domain = message.sender.domain
    asked = _asked_about_mail_from(domain, parsers)
    if not personal.of_a_person(message):
        return asked
    return tuple(parser for parser in asked if parser.reads_letters or within(domain, parser.sender_domains))


@functools.lru_cache(maxsize=512)
def _asked_about_mail_from(domain: str, parsers: tuple[Parser, ...]) -> tuple[Parser, ...]:
    return tuple(parser for parser in parsers if not parser.by_sender or within(domain, parser.sender_domains))


def _read(winner: Parser, message: Message, context: Context) -> AnyOutcome:
    """What the message comes to for the parser that won it, signed."""
    outcome = _guarded(winner.code, winner.outcome, message, context)
    return _signed(outcome, winner, message, context)


def _signed(outcome: AnyOutcome, winner: Parser, message: Message, context: Context) -> AnyOutcome:
    """``outcome`` with who read it, how sure that is, and whether the message is from whom it claims."""
    judged = _guarded(winner.code, judge, message, winner.sender_domains, context)
    judgement = Judgement("unknown", "unreadable") if isinstance(judged, Failed) else judged
    if isinstance(outcome, Ignored) or outcome.listing:
        outcome = _with_totals(outcome, winner, message)
    if context.spam_aside and winner.may_be_spam and isinstance(outcome, Parsed):
        outcome = _without_spam(outcome, message, context)
    return dataclasses.replace(
        outcome,
        # a forged notification of an own answer must not close a card
        own=() if judgement.verdict == "failed" else outcome.own,
        returned=None if judgement.verdict == "failed" else outcome.returned,
        totals=() if judgement.verdict == "failed" else outcome.totals,
        parser=winner.code,
        parser_version=winner.version,
        # a parser may be less sure of one of its layouts than of the others
        basis=outcome.basis or winner.basis,
        verdict=judgement.verdict,
        vouched=judgement.vouched,
        anybody=winner.anybody,
    )


def _handed_on(winner: Parser, message: Message, context: Context) -> AnyOutcome | None:
    """What the readers of any notification and any form make of a message whose parser recognises and cannot read it.

    A card of the parser's own channel and links, and never certain; ``None`` if they know no more.
    """
    for general in GENERAL:
        outcome = _guarded(general.code, general.read_for, winner, message, context)
        if isinstance(outcome, Parsed | Ignored):
            return _signed(dataclasses.replace(outcome, basis="unverified"), winner, message, context)
    return None


def _with_totals(outcome: AnyOutcome, winner: Parser, message: Message) -> AnyOutcome:
    """``outcome`` with what the origin itself counted, where the message sums up a time; no card comes of that.

    What may be anything, a form or a letter, counts nothing of ours.
    """
    if winner.general or outcome.own or outcome.verdict == "failed":
        return outcome
    found = _guarded(winner.code, _totals_of, winner, message)
    if isinstance(found, Failed) or not found:
        return outcome
    if isinstance(outcome, Unknown):
        return Ignored(
            **{name: getattr(outcome, name) for name in ("parser", "parser_version", "basis", "verdict", "vouched",
                                                         "anybody")},
            reason="a summary: what it counts is compared with what came", totals=found)
    return dataclasses.replace(outcome, totals=found)


def _totals_of(winner: Parser, message: Message) -> tuple[Total, ...]:
    return totals.read(message, winner.channel, winner.actions, winner.total_place(message))


def _without_spam(outcome: Parsed, message: Message, context: Context) -> Parsed | Ignored:
    """``outcome``, put aside if the mailbox's own server calls the message spam."""
    header = _guarded("spam", spam.told_by, message, context)
    if isinstance(header, Failed) or not header:
        return outcome
    return Ignored(reason=f"spam: {header}", own=outcome.own)


def _identity(message: Message) -> dict[str, str]:
    """What people see of ``message`` in the ledger."""
    return {"message_id": message.message_id, "sender": message.sender.address, "subject": message.subject}


def _files(message: Message, outcome: AnyOutcome) -> tuple[File, ...]:
    """The files of the cards of ``outcome``; a message from which they cannot be told has its cards all the same.

    Of a listing it does not say whose they are.
    """
    if not outcome.found or outcome.listing or outcome.verdict == "failed":
        return ()
    letter = any(interest.action == "letter" for interest in outcome.found)
    found = _guarded("files", files.listed, message, letter)
    return () if isinstance(found, Failed) else found


def _sender_domain(message: Message) -> str:
    """Whose mail ``message`` claims to be; "" unless one sender says so with a host's name in ASCII."""
    domain = message.from_.domain
    return domain if message.has_one_author and is_host(domain) else ""


def _guarded(code: str, function: Callable[..., _T], *arguments: Any) -> _T | Failed:
    """``function(*arguments)``, or why it failed."""
    try:
        return function(*arguments)
    except ParserError as error:
        return Failed(reason=f"{code}: {error}")
    except Exception as error:
        # The one place where anything is caught: parsers read what strangers
        # write and may come from other addons, and one of them that meets the
        # unforeseen must cost its message only, not the mailbox. The message
        # goes into quarantine with this reason, and the log has the traceback.
        _logger.exception("parser %s failed", code)
        return Failed(reason=f"{code}: {type(error).__name__}")
