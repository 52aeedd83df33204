# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""FluxBB and PunBB forums: ``lang/English/mail_templates/*.tpl`` of FluxBB."""

from __future__ import annotations

import re

from ..kinds.site import ProgramMailParser, mail

_PLACE = r"https?://[^/]+/(?:[^?#]*/)?viewtopic\.php\?(?:id=(?P<thread>\d+)|pid=(?P<ref>\d+))(?:#p\d+)?"


class FluxBB(ProgramMailParser):
    code = "fluxbb"
    channel = "fluxbb"
    basis = "certain"
    actions = frozenset({"comment"})
    place = re.compile(_PLACE)
    mails = (
        mail("comment", "Reply to topic: '{-}'",
                 "{name} has replied to the topic '{title}' to which you are subscribed.{*} The post is located at "
                 "{url} The message reads as follows: "
                 "----------------------------------------------------------------------- {text} "
                 "----------------------------------------------------------------------- You can unsubscribe by going "
                 "to {link}"),
        mail("comment", "Reply to topic: '{-}'",
                 "{name} has replied to the topic '{title}' to which you are subscribed.{*} The post is located at "
                 "{url} "
                 "You can unsubscribe by going to {link}"),
        mail("", "New topic in forum: '{-}'", "{-} has posted a new topic '{-}' in the forum '{-}', to which you are "
             "subscribed.{*} {url}",
                 "new topic in a watched forum"),
    )
