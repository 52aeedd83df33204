# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whether a person's own mail program sent a message: what a program of a site says in it is quoted or passed on.

All that a notice is known by stands in the letter of who answers it or sends it on, but for what the site's own server
writes: its address and headers that no person's mail program has.
"""

from __future__ import annotations

from . import noise
from .forwarded import has_prefix
from .lazy_regex import lazy_regex
from .letter_block import field
from .message import Message
from .quotes import introduces, is_answer

#: those whose name no server of a site bears, as "Microsoft CDO" and "Outlook Express" of old sites do
_PROGRAMS = lazy_regex(
    r"(?:mozilla )?thunderbird|mozilla/5\.0 .{0,80}(?:thunderbird|betterbird)|microsoft (?:office )?outlook[ ,]|"
    r"apple mail|(?:iphone|ipad) mail|k-9 mail|mutt/|neomutt|evolution \d|kmail|kontact|the bat!|em ?client|"
    r"claws mail|sylpheed|foxmail|roundcube webmail|betterbird|mailspring|geary|fairemail",
    2)
_MAX_ROWS = 200
#: lines of a head between two that are known
_NEAR = 3
_QUOTES = ("gmail_quote", "<blockquote", "divRplyFwdMsg", "moz-cite-prefix", "moz-forward-container", "appendonsend")


def of_a_person(message: Message) -> bool:
    """Whether a person's mail program wrote ``message``, or he passes on or answers another one in it."""
    if "personal" not in message.memo:
        message.memo["personal"] = _of_a_person(message)
    return message.memo["personal"]


def _of_a_person(message: Message) -> bool:
    mailer = message.header("x-mailer") or message.header("user-agent")
    by_program = bool(mailer) and bool(_PROGRAMS.match(mailer))
    if not by_program and not is_answer(message.subject) and not has_prefix(message.subject):
        return False
    if noise.automatic(message) or message.has("list-unsubscribe"):
        return False
    return by_program or _holds_another(message)


def _holds_another(message: Message) -> bool:
    """Whether somebody's words stand above another letter."""
    rows = [row for row in map(str.strip, message.text.split("\n", _MAX_ROWS)[:_MAX_ROWS]) if row]
    for index, row in enumerate(rows):
        # one line "Subject: …" is no head of a letter: programs name what they are about
        alone = field(row) and not any(map(field, rows[index + 1:index + 1 + _NEAR]))
        if row.startswith(">") or introduces(row) and not alone:
            return index > 0
    return any(mark in message.html for mark in _QUOTES)
