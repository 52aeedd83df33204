# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whose a domain is: the part that somebody registered, by the public suffix list.

``co.uk`` and ``appspot.com`` are nobody's: what is below them belongs to people
who have nothing to do with each other (https://publicsuffix.org, both sections).
"""

from __future__ import annotations

import functools
import re

from publicsuffixlist import PublicSuffixList

from .shared_domains import SHARED

__all__ = ["SHARED", "is_host", "is_own", "registrable", "same_owner", "warm"]

_LABEL = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
#: a name with a dot; its last label has a letter, or it is an address of four numbers
_HOST = re.compile(rf"(?=.{{1,253}}\Z)(?:{_LABEL}\.)+(?=[^.]*[a-z]){_LABEL}")


@functools.cache
def _list() -> PublicSuffixList:
    # read once in a process, and only by one that asks: it takes 80 ms and 5 MiB
    return PublicSuffixList()


def warm() -> None:
    """Reads the list now: a parser process does so before its limits hold."""
    _list()


def is_host(value: str) -> bool:
    """Whether ``value`` is a host's name in lower-case ASCII with at least two labels, and nothing else."""
    return _HOST.fullmatch(value) is not None


@functools.lru_cache(maxsize=2048)
def registrable(domain: str) -> str:
    """The part of ``domain`` that somebody registered: ``acme.co.uk`` for ``mail.acme.co.uk``.

    Lower case. The empty string for a public suffix itself and for what is no
    host's name in ASCII; a top-level domain that is not in the list is a suffix.
    """
    domain = domain.lower()
    return _list().privatesuffix(domain) or "" if is_host(domain) else ""


def same_owner(one: str, other: str) -> bool:
    """Whether both lie below one registered domain (relaxed alignment, RFC 7489, 3.1)."""
    owned = registrable(one)
    return bool(owned) and owned == registrable(other)


def is_own(domain: str) -> bool:
    """Whether ``domain`` may be one person's or company's: no public suffix, no shared host."""
    domain = domain.lower()
    labels = domain.split(".")
    return bool(registrable(domain)) and not any(".".join(labels[at:]) in SHARED for at in range(len(labels)))
