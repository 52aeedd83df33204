# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""MyBB forums: ``inc/languages/english/messages.lang.php`` of MyBB. The text of a post is cut by MyBB."""

from __future__ import annotations

import re

from ..kinds.site import ProgramMailParser, mail


class MyBB(ProgramMailParser):
    code = "mybb"
    channel = "mybb"
    basis = "certain"
    actions = frozenset({"comment", "message"})
    place = re.compile(
        r"https?://[^/]+/(?:[^?#]*/)?(?:showthread\.php\?(?:action=newpost&)?tid=|"
        r"thread-)(?P<thread>\d+)[^#]*(?:#pid(?P<ref>\d+))?"
    )
    mails = (
        mail("comment", "New Reply to {-}",
                 "{name} has just replied to a thread which you have subscribed to at {site}. This thread is titled "
                 "{title}. "
                 "Here is an excerpt of the message: -- {text} -- To view the thread, you can go to the following URL: "
                 "{url}"),
        mail("message", "New Private Message at {-}",
                 "You have received a new private message on {site} from {name}. To view this message, you can follow "
                 "this link: {url}"),
        mail("", "New Thread in {-}", "{-} has just started a new thread in {-}{*}This is a forum you have subscribed "
             "to at {*} {url}",
                 "new thread in a watched forum"),
    )
