# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Contexts and outcomes as JSON, for the pipe between the server and a parser process.

JSON and no pickle: the process that writes an outcome has read hostile bytes,
and what it says must be data for the one that reads it, never code.
"""

from __future__ import annotations

import dataclasses
import functools
import json
from datetime import datetime
from typing import Any

from .template import Template, TemplateField
from .types import AnyOutcome, Context, Failed, Ignored, Interest, Outcome, Parsed, Unknown

_OUTCOMES: dict[str, type] = {kind.__name__.lower(): kind for kind in (Parsed, Ignored, Unknown, Failed)}
_COMMON = tuple(field.name for field in dataclasses.fields(Outcome))
_INTEREST = tuple(field.name for field in dataclasses.fields(Interest))


def dumps(values: Any) -> bytes:
    """JSON of ``values``; text comes back exactly, whatever code points it holds."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def loads(data: bytes) -> Any:
    """What :func:`dumps` got; raises ValueError for anything that is no JSON."""
    return json.loads(data.decode("utf-8", "surrogatepass"))


def context_values(context: Context) -> dict:
    """JSON-able dictionary of all fields; see :func:`context_from`."""
    received = context.received_at
    return {
        "own_addresses": sorted(context.own_addresses),
        "own_identities": sorted(context.own_identities),
        "http_hosts": sorted(context.http_hosts),
        "authserv_ids": sorted(context.authserv_ids),
        "received_at": received.isoformat() if received else None,
        "templates": _templates_text(context.templates) if context.templates else "",
    }


def context_from(values: dict) -> Context:
    received = values["received_at"]
    return Context(
        own_addresses=frozenset(values["own_addresses"]),
        own_identities=frozenset(values["own_identities"]),
        http_hosts=frozenset(values["http_hosts"]),
        authserv_ids=frozenset(values["authserv_ids"]),
        received_at=datetime.fromisoformat(received) if received else None,
        templates=_templates(values["templates"]) if values["templates"] else (),
    )


@functools.lru_cache(maxsize=64)
def _templates_text(templates: tuple[Template, ...]) -> str:
    # JSON inside JSON, remembered on both sides: all messages of a batch carry
    # the same templates, and each has a context of its own for its date
    return json.dumps([dataclasses.asdict(template) for template in templates])


@functools.lru_cache(maxsize=64)
def _templates(text: str) -> tuple[Template, ...]:
    return tuple(template_from(values) for values in json.loads(text))


def template_from(values: dict) -> Template:
    """The template of a JSON-able dictionary of its fields; raises TypeError for a wrong key."""
    return Template(**{**values, "fields": tuple(TemplateField(**field) for field in values["fields"])})


def outcome_values(outcome: AnyOutcome) -> dict:
    """JSON-able dictionary of everything in ``outcome``; see :func:`outcome_from`."""
    values = {name: getattr(outcome, name) for name in _COMMON}
    values["outcome"] = outcome.name
    if outcome.found:
        values["interests"] = [_interest_values(interest) for interest in outcome.found]
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
    return kind(**values)


def _interest_values(interest: Interest) -> dict:
    # as_dict() copies deeply, which takes longer than writing the JSON
    values = {name: getattr(interest, name) for name in _INTEREST}
    values["date"] = interest.date.isoformat() if interest.date else None
    return values


def _interest(values: dict) -> Interest:
    date = values["date"]
    return Interest(**{
        **values,
        "date": datetime.fromisoformat(date) if date else None,
        "fields": tuple((label, value) for label, value in values["fields"]),
    })
