# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Patterns that are compiled at their first use.

All parsers together have about a thousand, and a process that reads messages needs a few of them: to compile them
all took three quarters of what each start of a parser process, and of the server, spends on this package.
"""

from __future__ import annotations

import re
from typing import AnyStr, cast

#: what a compiled pattern has besides its text
_COMPILED = (
    "findall", "finditer", "flags", "fullmatch", "groupindex", "groups", "match", "search", "split", "sub", "subn",
)


class _LazyRegex:
    """Stands for ``re.compile(pattern, flags)``, which its first use calls.

    From then on it has the methods of the compiled pattern as its own attributes, which are found as fast. Two
    threads that use it first at one moment both compile it, and keep the same.
    """

    def __init__(self, pattern: str | bytes, flags: int):
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name not in _COMPILED:
            raise AttributeError(f"a pattern has no {name!r}")
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update({each: getattr(compiled, each) for each in _COMPILED})
        return self.__dict__[name]

    def __repr__(self) -> str:
        return f"lazy_regex({self.pattern!r}, {self._flags!r})"


def lazy_regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """The pattern as of ``re.compile``, compiled when it is first used.

    For all that stands at the top of a module or a class. An error in it shows at its first use too; the tests compile
    all of them. Functions of :mod:`re` that take a pattern do not take it: use its methods.
    """
    return cast("re.Pattern[AnyStr]", _LazyRegex(pattern, flags))
