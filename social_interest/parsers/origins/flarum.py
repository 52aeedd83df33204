# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Flarum forums.

Source of the layout: ``views/emails/plain`` and ``locale/en.yml`` of the extensions mentions and subscriptions
(Flarum 1).
"""

from __future__ import annotations

import re

from ..kinds.site import ProgramMailParser, mail


class Flarum(ProgramMailParser):
    code = "flarum"
    channel = "flarum"
    basis = "probable"
    actions = frozenset({"comment", "reply", "mention"})
    place = re.compile(r"https?://[^/]+/(?:[^?#]*/)?d/(?P<thread>\d+)[^/?#]*(?:/(?P<ref>\d+))?")
    mails = (
        mail("comment", "[New Post] {title}", "{name} made a post in a discussion you're following: {-} To view the "
             "new activity, check out the "
                 "following link: {url} --- {text} --- You won't receive any more notifications"),
        mail("reply", "{-} replied to your post in {title}", "{name} replied to your post (#{-}) in {-}{*}{url} --- "
             "{rest}"),
        mail("mention", "{-} mentioned you in {title}", "{name} mentioned you in a post in {-}{*}{url} --- {rest}"),
        mail("", "{-} mentioned a group you're a member of in {-}", "{-} mentioned a group {*} {url}",
             "mention of a whole group"),
    )
