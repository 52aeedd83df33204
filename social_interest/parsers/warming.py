# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the reading of any first message would take along: patterns are compiled at their first use.

A process does so before it says that it is ready, and not in the time of somebody's message.
"""

from __future__ import annotations

from .dispatch import parse
from .types import Context

_HEAD = b"""\
From: Kim Example <kim@mail.example>\r
To: sales@shop.example\r
Date: Mon, 05 Jan 2026 10:00:00 +0000\r
MIME-Version: 1.0\r
"""
#: a letter that answers one, and a form with labels and values
MESSAGES = (
    _HEAD + b"""\
Message-ID: <1@mail.example>\r
In-Reply-To: <0@shop.example>\r
Subject: Re: Oak table\r
Content-Type: text/html; charset=utf-8\r
\r
<html><body><p>Is the oak table in stock?<br>Please call me: +44 20 7946 0018</p><p>Kind regards<br>Kim</p>\r
<div>On Mon, 5 Jan 2026 at 09:00, Shop &lt;sales@shop.example&gt; wrote:</div>\r
<blockquote><p>Good morning</p></blockquote></body></html>\r
""",
    _HEAD + b"""\
Message-ID: <2@mail.example>\r
Reply-To: Kim Example <kim@mail.example>\r
Subject: Contact form\r
Content-Type: text/plain; charset=utf-8\r
\r
Name: Kim Example\r
E-mail: kim@mail.example\r
Phone: +44 20 7946 0018\r
Message: Is the oak table in stock?\r
\r
-- \r
This e-mail was sent from the contact form of https://shop.example\r
""",
)


def warm() -> None:
    """Reads a letter and a form with the parsers of this package; what comes of them is nobody's.

    Not with those of other addons: one that never ends on our messages would let no process start.
    """
    for raw in MESSAGES:
        parse(raw, Context())
