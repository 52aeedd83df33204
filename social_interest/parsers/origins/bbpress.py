# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""bbPress forums: ``bbp_notify_topic_subscribers`` in ``includes/common/functions.php`` of bbPress 2."""

from __future__ import annotations

import re

from ..kinds.site import ProgramMailParser, mail

_FOOT = " ----------- You are receiving this email because you subscribed to a forum"


class BbPress(ProgramMailParser):
    code = "bbpress"
    channel = "bbpress"
    basis = "certain"
    actions = frozenset({"comment"})
    place = re.compile(r"https?://[^/]+/(?P<thread>[^?#]*)(?:\?[^#]*)?(?:#post-(?P<ref>\d+))?")
    mails = (
        mail("comment", "[{site}] {title}", "{name} wrote: {text} Post Link: {url}" + _FOOT + " topic."),
        mail("", "[{site}] {title}", "{name} wrote: {text} Topic Link: {url}" + _FOOT + ".",
             "new topic in a watched forum"),
    )
