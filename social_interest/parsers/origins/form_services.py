# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Services of forms of whose mail no example is at hand: Jotform, Typeform, Google Forms, HubSpot.

The senders are known from programs that sort such mail; what the mail says is
read like any form. Google Forms sends receipts to those who filled one in, and
to the owner at most a notice without the answers.
"""

from __future__ import annotations

from ..kinds import forms
from ..kinds.hosted_form import HostedForm
from ..message import Message
from ..text import line
from ..types import AnyOutcome, Context

_MAX, _MAX_LABEL, _ENDS = 30_000, 150, ("?", "？", ":", "：", "*")
#: sender → service
_SENDERS = {
    "noreply@jotform.com": "Jotform",
    "submissions@jotform.com": "Jotform",
    "noreply@formresponse.com": "Jotform",
    "notifications@typeform.com": "Typeform",
    "forms-receipts-noreply@google.com": "Google Forms",
    "forms-noreply@google.com": "Google Forms",
    "noreply@notifications.hubspot.com": "HubSpot",
    "noreply@hubspot.com": "HubSpot",
}


def _blocks(text: str) -> list[tuple[str, str]]:
    """(question, answer) of paragraphs whose first line asks, or ends as labels do; others go on with the answer."""
    found: list[tuple[str, str]] = []
    for part in text[:_MAX].split("\n\n"):
        label, _newline, value = part.strip().partition("\n")
        if value.strip() and len(label) <= _MAX_LABEL and label.rstrip().endswith(_ENDS):
            found.append((label.strip(), value.strip()))
        elif found and part.strip():
            found[-1] = (found[-1][0], f"{found[-1][1]}\n\n{part.strip()}")
    return found


class FormServices(HostedForm):
    code = "form_services"
    version = 6
    basis = "unverified"
    sender_domains = ("jotform.com", "formresponse.com", "typeform.com", "google.com", "hubspot.com")

    def marked(self, message: Message) -> bool:
        return message.sender.address in _SENDERS

    def fields(self, message: Message) -> forms.Fields:
        """The fields in lines and tables, or in paragraphs, of which questions are the labels."""
        fields = forms.read(message)
        pairs = self.paragraphs(message) or ([] if fields.strength else _blocks(message.text))
        asked = forms.from_pairs(pairs) if len(pairs) > 1 else None
        count = len(fields.known) + len(fields.rest)
        return asked if asked and len(asked.known) + len(asked.rest) > count else fields

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        service = _SENDERS.get(message.sender.address, "")
        if message.sender.local.startswith("forms-receipts"):
            return self.ignored("receipt for a form that somebody of the company filled in")
        return self.request(
            message,
            context,
            self.fields(message),
            form=line(message.sender.name, 100) if message.sender.name != service else "",
            site_name=service,
        )
