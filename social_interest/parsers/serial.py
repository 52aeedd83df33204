# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Contexts and outcomes as JSON, for the pipe between the server and a parser process.

JSON and no pickle: the process that writes an outcome has read hostile bytes,
and what it says must be data for the one that reads it, never code.
"""

from __future__ import annotations

import dataclasses
import json
from datetime import date, datetime, timedelta, timezone
from typing import Any

from .types import (
    AnyOutcome,
    Context,
    Failed,
    File,
    Ignored,
    Interest,
    Outcome,
    Parsed,
    Returned,
    Template,
    TemplateField,
    Total,
    Unknown,
)

_OUTCOMES: dict[str, type] = {kind.__name__.lower(): kind for kind in (Parsed, Ignored, Unknown, Failed)}
_COMMON = tuple(field.name for field in dataclasses.fields(Outcome))
_INTEREST = tuple(field.name for field in dataclasses.fields(Interest))
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_MICROSECOND = timedelta(microseconds=1)
#: no date; before every date that there is
NEVER = -(2**63)


def dumps(values: Any) -> bytes:
    """JSON of ``values``; text comes back exactly, whatever code points it holds."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def loads(data: bytes) -> Any:
    """What :func:`dumps` got; raises ValueError for anything that is no JSON."""
    return json.loads(data.decode("utf-8", "surrogatepass"))


_SHARED = tuple(field.name for field in dataclasses.fields(Context) if field.name != "received_at")


def shared(context: Context) -> tuple:
    """All of a context but its date: what the messages of one mailbox have in common. Hashable."""
    return tuple(getattr(context, name) for name in _SHARED)


def shared_values(context: Context) -> dict:
    """JSON-able dictionary of what :func:`shared` tells; see :func:`context_from`."""
    return {
        "own_addresses": sorted(context.own_addresses),
        "own_identities": sorted(context.own_identities),
        "http_hosts": sorted(context.http_hosts),
        "authserv_ids": sorted(context.authserv_ids),
        "templates": [dataclasses.asdict(template) for template in context.templates],
        "spam_aside": context.spam_aside,
        "known_references": sorted(context.known_references),
        "country": context.country,
    }


def context_from(values: dict) -> Context:
    """The context of :func:`shared_values`, without a date."""
    return Context(
        own_addresses=frozenset(values["own_addresses"]),
        own_identities=frozenset(values["own_identities"]),
        http_hosts=frozenset(values["http_hosts"]),
        authserv_ids=frozenset(values["authserv_ids"]),
        templates=tuple(template_from(template) for template in values["templates"]),
        spam_aside=values["spam_aside"],
        known_references=frozenset(values["known_references"]),
        country=values["country"],
    )


def moment(received: datetime | None) -> int:
    """Microseconds since 1970 of an aware date, :data:`NEVER` for ``None``; see :func:`dated`."""
    return (received - _EPOCH) // _MICROSECOND if received else NEVER


def dated(context: Context, received: int) -> Context:
    """``context`` with the date that :func:`moment` got, in UTC."""
    return dataclasses.replace(context, received_at=None if received == NEVER else _EPOCH + received * _MICROSECOND)


def template_from(values: dict) -> Template:
    """The template of a JSON-able dictionary of its fields; raises TypeError for a wrong key."""
    return Template(**{**values, "fields": tuple(TemplateField(**field) for field in values["fields"])})


def outcome_values(outcome: AnyOutcome) -> dict:
    """JSON-able dictionary of everything in ``outcome`` but the bytes of its files; see :func:`outcome_from`."""
    values = {name: getattr(outcome, name) for name in _COMMON}
    values["outcome"] = outcome.name
    if outcome.found:
        values["interests"] = [_interest_values(interest) for interest in outcome.found]
    values["files"] = [file.as_dict() for file in outcome.files]
    values["returned"] = outcome.returned.as_dict() if outcome.returned else None
    values["totals"] = [total.as_dict() for total in outcome.totals]
    values["own"] = [_interest_values(interest) for interest in outcome.own]
    return values


def outcome_from(values: dict) -> AnyOutcome:
    """The outcome that :func:`outcome_values` got.

    Raises ValueError, TypeError, KeyError or AttributeError for what is none.
    """
    values = dict(values)
    kind = _OUTCOMES[values.pop("outcome")]
    for name in ("interests", "own"):
        if name in values:
            values[name] = tuple(_interest(one) for one in values[name])
    values["files"] = tuple(File(**file) for file in values["files"])
    values["totals"] = tuple(
        Total(**{**total, "first": date.fromisoformat(total["first"]), "last": date.fromisoformat(total["last"])})
        for total in values["totals"])
    if back := values["returned"]:
        values["returned"] = Returned(
            message_ids=tuple(back["message_ids"]), recipients=tuple(back["recipients"]), reason=back["reason"])
    return kind(**values)


def _interest_values(interest: Interest) -> dict:
    # as_dict() copies deeply, which takes longer than writing the JSON
    values = {name: getattr(interest, name) for name in _INTEREST}
    values["date"] = interest.date.isoformat() if interest.date else None
    return values


def _interest(values: dict) -> Interest:
    told = values["date"]
    return Interest(**{
        **values,
        "date": datetime.fromisoformat(told) if told else None,
        "fields": tuple((label, value) for label, value in values["fields"]),
        "recipients": tuple(values["recipients"]),
    })
