# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Simple Machines Forum: ``Languages/en_US/EmailTemplates.php`` of SMF 2.1 and 3."""

from __future__ import annotations

import dataclasses
import re

from ..kinds.site import ProgramMail, ProgramMailParser, mail
from ..message import Message
from ..types import Context, Interest

_REPLY = (
    "In a topic you are watching, a reply has been posted by {name}. View the reply at: {url} Unsubscribe from this "
    "topic by using this link: {link}"
)
_MESSAGE = (
    "You {-}have just been sent a personal message by {name} on {site}. IMPORTANT: Remember, this is just a "
    "notification. "
)


class Smf(ProgramMailParser):
    """Addresses of messages lead to the inbox: SMF writes ";" between parameters, and a rebuilt link ends there."""

    code = "smf"
    channel = "smf"
    basis = "certain"
    actions = frozenset({"comment", "message"})
    place = re.compile(
        r"https?://[^/]+/(?:[^?#]*/)?index\.php\?topic=(?P<thread>\d+)(?:\.(?:msg(?P<ref>\d+)|new|\d+))?[^#]*(?:#\w+)?"
    )
    mails = (
        mail("comment", "Topic reply: {title}", _REPLY + " The text of the reply is shown below: {text} More replies "
             "may be posted, but"),
        mail("comment", "Topic reply: {title}", _REPLY + " The text of the reply is shown below: {text} Regards,"),
        mail("comment", "Topic reply: {title}", _REPLY),
        mail("message", "New Personal Message: {title}",
                 _MESSAGE + "Please do not reply to this email. The message they sent you was: {text} Reply to this "
                 "Personal Message {-}here: {url}"),
        mail("message", "New Personal Message: {title}",
                 _MESSAGE + "Please do not reply to this email. Read this Personal Message here: {url} Reply to this "
                 "Personal Message {-}here: {link}"),
        mail("", "New Topic: {title}", "A new topic, \"{-}\", has been made on a board you are watching. You can see "
             "it at {url}",
                 "new topic in a watched board"),
        mail("", "Topic stickied: {-}|Topic locked: {-}|Topic unlocked: {-}|Topic moved: {-}|Topic merged: {-}|Topic "
             "split: {-}",
                 "A topic you are watching has been {-} View {-} at: {url}", "change of a topic"),
    )

    def interest(self, known: ProgramMail, values: dict[str, str], message: Message, context: Context) -> Interest:
        card = super().interest(known, values, message, context)
        return dataclasses.replace(card, url=card.url.partition("#")[0]) if known.action == "message" else card
