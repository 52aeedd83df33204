# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""phpBB forums.

Source of the layout: ``language/en/email/*.txt`` of phpBB 3. The notices carry
no text of the post, and older ones not even the name of its author.
"""

from __future__ import annotations

import re

from ..kinds.site import ProgramMailParser, mail

_WATCHING = (
    "You are receiving this notification because you are watching the topic \"{title}\" at \"{site}\". This topic has "
    "received a reply "
)
_VIEW = "If you want to view the newest post made since your last visit, click the following link: {url}"


class PhpBB(ProgramMailParser):
    code = "phpbb"
    channel = "phpbb"
    basis = "certain"
    actions = frozenset({"comment", "mention", "message"})
    place = re.compile(
        r"https?://[^/]+/(?:[^?#]*/)?viewtopic\.php\?(?:f=\d+&)?(?:t=(?P<thread>\d+)|"
        r"p=\d+)?(?:&[^#]*)?(?:#p(?P<ref>\d+))?"
    )
    mails = (
        mail(
            "comment",
            "Topic reply notification - \"{-}\"|Reply in \"{-}\"",
            _WATCHING + "by {name} since your last visit.{*} " + _VIEW,
        ),
        mail(
            "comment",
            "Topic reply notification - \"{-}\"|Reply in \"{-}\"",
            _WATCHING + "since your last visit.{*} " + _VIEW,
        ),
        mail(
            "mention",
            "Quoted in \"{-}\"",
            "\"{name}\" quoted you in the topic \"{title}\" at \"{site}\". If you want to view the quoted post, click "
            "the following link: {url}",
        ),
        mail(
            "message",
            "New private message has arrived",
            "You have received a new private message from \"{name}\" to your account on \"{site}\" with the following "
            "subject: {title} "
            "You can view your new message by clicking on the following link: {url}",
        ),
        mail(
            "",
            "Welcome to \"{-}\"|Activate user account|New user account|Account activated|Reactivate your account|New "
            "password activation",
            "{*}ucp.php?mode={-}",
            "notice about the account",
        ),
        mail(
            "",
            "New topic - \"{-}\"|Forum post notification - \"{-}\"|New topic notification - \"{-}\"",
            "You are receiving this notification because you are watching the forum {*} {url}",
            "new topic in a watched forum",
        ),
    )
