# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the parsers of services share that send the mail of other people's forms."""

from __future__ import annotations

import re
from typing import ClassVar

from ..lazy_regex import lazy_regex
from ..links import within
from ..message import Message
from ..types import AnyOutcome, Context
from . import forms
from .marked_form import MarkedForm


class HostedForm(MarkedForm):
    """Base of the parsers of services: the sender tells which."""

    basis = "probable"
    by_sender = True
    for_many = True
    max_score = 80
    #: subjects of the service's own mail (en, ru)
    service: ClassVar[re.Pattern[str]] = lazy_regex(
        r"confirm|verify|welcome|log ?in|password|invoice|receipt|trial|upgrade|limit|newsletter|webinar|подтвер\w+|"
        r"парол\w+|вход\b|счёт|тариф|оплат\w+ сайта|вебинар",
        re.IGNORECASE,
    )

    def marked(self, message: Message) -> bool:
        return within(message.sender.domain, self.sender_domains)

    @staticmethod
    def host(message: Message, name: str) -> str:
        """What stands for the host of a site of which only the name is known."""
        return f"{message.sender.domain}/{name}" if name else message.sender.domain

    def request(self, message: Message, context: Context, fields: forms.Fields, **names: str | None) -> AnyOutcome:
        if not fields.strength:
            reply = message.reply_to
            # whoever is to be answered elsewhere filled in a form whose labels nobody knows
            somebody = bool(reply.address) and not within(reply.domain, self.sender_domains)
            if not somebody and (self.service.search(message.subject) or message.has("list-unsubscribe")):
                return self.ignored("service mail of the form's host")
            return self.unknown("no fields that are known")
        return super().request(message, context, fields, **names)
