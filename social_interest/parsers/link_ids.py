# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Which ids in a link name one thing, though they look like keys: those of GraphQL, those of one-page programs."""

from __future__ import annotations

import base64
import binascii
import re

from .lazy_regex import lazy_regex

_NUMBER = lazy_regex(r"-?[0-9]{1,20}(?:\.[0-9]{1,10})?")
#: what names one thing on a page of a program that is all one page
OF_ONE = lazy_regex(
    r"(?:(?:conversation|thread|topic|message|comment|post|ticket|issue|note|review|question|answer|booking|inquiry|discussion|"
    r"blog|entry|article)_?){1,2}(?:id)?",
    re.IGNORECASE)
#: names of parameters behind "#", for the place and all in which it lies: "team-id", "pageId"
_OF_PLACE = lazy_regex(
    r"(?:team|project|board|file|page|frame|document|doc|workspace|organi[sz]ation|space|channel|card|task|item|"
    r"conversation|thread|topic|message|comment|post|ticket|issue|note|review|question|answer|discussion)[-_]?id",
    re.IGNORECASE)
_ID = lazy_regex(r"[0-9]{1,20}|[0-9a-f]{1,8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{1,8}|[0-9a-f]{24}", re.IGNORECASE)
#: a page of such a program by its name: "/workspace"
_PAGE = lazy_regex(r"!?/[a-z]{3,20}(?:[-/][a-z]{3,20}){0,2}")
_MAX_PLACES = 6
#: the name of a kind and a number, as GraphQL makes an id of them
_NODE = lazy_regex(rb"[A-Z][A-Za-z]{2,30}(?:[-:_/]|:\d{1,3}:)\d{1,18}")
#: as databases make it at random
_UUID = lazy_regex(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_BASE64 = lazy_regex(r"[A-Za-z0-9+/_-]{8,60}={0,2}")

#: a script and a parameter by which it shows one thing, though the value has the form of a token or of an address:
#: "post.aspx?id=5d0c1b7e-2f3a-…" (BlogEngine.NET), the page of a plugin (WordPress)
OF_SCRIPT = lazy_regex(
    r"(?:[\w-]{1,40}/){0,6}(?:(?:view|show|read|display)?[-_]?(?:post|topic|article|entry|item|ticket|issue|message|thread|"
    r"details?|news|comment|question|review|product|blog|view|show)[\w-]{0,12}\.(?:aspx?|php|jsp|cfm|html?|do)"
    r"\?id=[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|"
    r"wp-admin/admin\.php\?page=[a-z0-9_-]{1,40}(?:/[a-z0-9_-]{1,40}){1,3}\.php)", re.IGNORECASE)


def names_one(value: str) -> bool:
    """Whether ``value`` is the number of one thing, as databases make it at random, or as GraphQL writes it."""
    return bool(_UUID.fullmatch(value)) or _names_node(value)


def _names_node(value: str) -> bool:
    """Whether ``value`` is "Comment-4412" as GraphQL writes it: a kind and a number in base 64, and no key."""
    if not _BASE64.fullmatch(value):
        return False
    try:
        plain = base64.b64decode(value.rstrip("=") + "=" * (-len(value.rstrip("=")) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return False
    return bool(_NODE.fullmatch(plain))


def of_page(fragment: str, pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The parameters behind ``fragment`` that are kept: the number of one thing, or the ids of all it lies in.

    A program that is all one page has its page there and parameters of that.
    """
    places = [pair for pair in pairs if _OF_PLACE.fullmatch(pair[0]) and _ID.fullmatch(pair[1])]
    if is_page(fragment) and any(OF_ONE.fullmatch(name.replace("-", "_")) for name, _value in places):
        return places[:_MAX_PLACES]
    return [pair for pair in pairs if _NUMBER.fullmatch(pair[1]) and OF_ONE.fullmatch(pair[0])][:1]


def is_page(fragment: str) -> bool:
    """Whether ``fragment`` is a page of a program that is all one page, by its name alone."""
    return bool(_PAGE.fullmatch(fragment))
