# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""bbPress forums: ``bbp_notify_topic_subscribers`` in ``includes/common/functions.php`` of bbPress 2."""

from __future__ import annotations

import re

from .site import TemplateParser, template

_FOOT = " ----------- You are receiving this email because you subscribed to a forum"


class BbPress(TemplateParser):
    code = "bbpress"
    channel = "bbpress"
    basis = "certain"
    actions = frozenset({"comment"})
    place = re.compile(r"https?://[^/]+/(?P<thread>[^?#]*)(?:\?[^#]*)?(?:#post-(?P<ref>\d+))?")
    templates = (
        template("comment", "[{site}] {title}", "{name} wrote: {text} Post Link: {url}" + _FOOT + " topic."),
        template("", "[{site}] {title}", "{name} wrote: {text} Topic Link: {url}" + _FOOT + ".", "new topic in a watched forum"),
    )
