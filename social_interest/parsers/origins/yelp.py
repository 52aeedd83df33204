# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Yelp: reviews, questions, messages and requests of customers.

Of messages two shapes are told by several programs that read them: "NAME says:
"…"" in a mail of a relay address, and labelled lines; of the rest only the sender is
known. An answer to the relay address reaches the person.
"""

from __future__ import annotations

import dataclasses
import re

from ..kinds.unverified import Sender, UnverifiedParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest
from ..wording import Told

_SAYS = lazy_regex(r"^(?P<name>[^\n:\"“]{1,100}?) (?:says|said|wrote|writes|asks|asked|schreibt|écrit|dice|escribe): ?"
                   r"[\"“«„](?P<text>[\s\S]{1,5000}?)[\"”»“]\s*$", re.MULTILINE)
#: "John D. via Yelp", and subjects
_VIA = lazy_regex(r"(?P<name>.{1,100}?) (?:via|über|sur|en|su) Yelp", re.IGNORECASE)
_FROM = lazy_regex(r"(?:.{1,100} - )?(?:New|You have a new) (?P<kind>message|quote request|request|"
                   r"lead) from (?P<name>.{1,100})",
                   re.IGNORECASE)
_DID = lazy_regex(r"(?P<name>[^\n]{1,100}?) (?:(?P<call>requested a call ?back)|"
                  r"sent you a (?P<kind>quote request|message)|"
                  r"is interested in working .{1,100}|has requested a quote.{0,100})", re.IGNORECASE)
_LABELLED = lazy_regex(r"^\W{0,3}(?P<label>Message|Note|Customer's Note|Job Description|Phone Number|Phone|"
                       r"Customer|Name|Project|"
                       r"Service Needed|Service Category) ?: ?(?P<value>[^\n]{1,5000})$", re.MULTILINE | re.IGNORECASE)
_TEXTS = ("message", "note", "customer's note", "job description")


class Yelp(UnverifiedParser):
    row = Sender("yelp", "Yelp", "yelp", "review", "review question message request", ("yelp.com",), ("yelp.com",),
                 ("yelpcdn.com",), relays=("messaging.yelp.com", "messages.yelp.com"),
                 profile=r"https://(?:www\.)?yelp\.com/user_details\?userid=(?P<key>[\w-]{10,40})")
    code = "yelp"
    version = 3
    channel = "yelp"
    actions = frozenset({"review", "question", "message", "request"})
    sender_domains = (*row.sender_domains, *row.relays)
    link_domains = row.link_domains
    photo_domains = row.photo_domains
    profile = lazy_regex(row.profile)

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        wanted = self._wanted(message, context)
        return self.parsed([wanted], context) if wanted else super().parse(message, context)

    def _wanted(self, message: Message, context: Context) -> Interest | None:
        """What a customer wrote or asked for; ``None`` where the mail is of another kind."""
        text = message.any_text
        says = _SAYS.search(text)
        labels = {match["label"].lower(): match["value"].strip() for match in _LABELLED.finditer(text)}
        told = _FROM.fullmatch(message.subject) or next(
            (match for match in map(_DID.match, (message.subject, *text.split("\n")[:6])) if match), None)
        if not told and not says:
            return None
        via = _VIA.fullmatch(message.sender.name)
        name = (via or says or told)["name"]
        kinds = told.groupdict() if told else {}
        call = bool(kinds.get("call"))
        action = "message" if (kinds.get("kind") or "message").lower() == "message" and not call else "request"
        written = says["text"] if says else next((labels[label] for label in _TEXTS if labels.get(label)), "")
        interest = self.interests(Told(action, [line(name, 200)], 0, "", name), message, context)[0]
        phone = line(labels.get("phone number") or labels.get("phone", ""), 60)
        return dataclasses.replace(
            interest,
            text=clean(written).strip("\"“”«»") or interest.text,
            title=line(labels.get("project") or labels.get("service needed") or labels.get("service category", "")),
            phone=phone,
            answer="call" if call and phone else interest.answer,
        )
