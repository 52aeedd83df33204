# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Messages that visitors left with Rocket.Chat while nobody was there, and what its users wrote to a colleague.

Source of the layout: ``sendOfflineMessage`` of the program, of several years:
HTML only, a headline and lines with a bold label each; answers go to the
visitor. A visitor may write HTML, so the program's own lines come first.
``notifications/email.js`` tells a user of a message by the structure that is the same in
every language: the writer in From and in the subject, a sentence with the writer that ends
with a colon, the words, and a button with the address of the message.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qs

from .. import html as html_
from .. import links
from ..kinds import forms
from ..kinds.helpdesk import HelpDeskParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context

_SUBJECT = lazy_regex(r"New livechat offline message|Livechat offline message from .{1,300}")
_TRANSCRIPT = lazy_regex(r"Transcript of your (?:livechat|omnichannel) conversation\.?", re.IGNORECASE)
_BODY = lazy_regex(
    r"New livechat message\n+(?:Sent from: ?(?P<page>\S{1,1500})\n+)?Visitor name: (?P<name>[^\n]{1,200})\n+Visitor "
    r"email: (?P<email>[^\n]{0,200})\n+"
    r"Message:(?:[ \n])(?P<text>[\s\S]{1,20000})"
)
#: the foot of all its mail
_CREDIT = lazy_regex(r"\n[^\n]{0,60}\bRocket\.Chat[^\n]{0,60}\s*\Z")
_MESSAGE = lazy_regex(r"/(?P<kind>direct|channel|group)/(?P<room>[^/?#]{1,200})\?msg=(?P<id>[A-Za-z0-9]{8,40})$")
#: the address for its apps, with the one of the site as parameters
_APPS = lazy_regex(r"https?://[^/?#\s]{1,200}/room\?(?=[^#\s]{0,500}\bmid=)(?P<query>[^#\s]{1,1500})")
_NAMED = lazy_regex(r"\[(?P<site>[^\[\]]{1,100})\]")


class RocketChat(HelpDeskParser):
    code = "rocket_chat"
    version = 3
    basis = "certain"
    actions = frozenset({"message", "mention"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if _TRANSCRIPT.fullmatch(message.subject):
            return 60
        site = f"[{message.sender.name}]" in message.subject
        if _button(message) and message.sender.name and message.sender.name in message.subject and not site:
            return 60
        return 60 if _SUBJECT.fullmatch(message.subject) and "New livechat message" in message.html else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if _TRANSCRIPT.fullmatch(message.subject):
            return self.ignored("copy of a conversation for the visitor")
        told = _BODY.search(message.text_of_html)
        if not told and _button(message):
            return self._message(message, context)
        if not told:
            return self.unknown("the lines of the message are not the known ones")
        address = EMAIL.search(told["email"])
        page = forms.site_link(told["page"] or "", message, context)
        site = links.host_of(page) or message.sender.domain
        return self.parsed([self.card(
            message, context, "message",
            name=told["name"],
            email=address[0].lower() if address else "",
            text=clean(_CREDIT.sub("", told["text"])),
            answer="mail" if address else "",
            source_key=site,
            source_name=site,
            fields=(("Page", page or told["page"]),) if told["page"] else (),
        )], context)

    def _message(self, message: Message, context: Context) -> AnyOutcome:
        """A message in a room or to the reader alone."""
        address, label = _button(message)
        place, name = _MESSAGE.search(address), message.sender.name
        head, colon, rest = _below(message.text_of_html, name)
        if not place or not head:
            return self.unknown("no sentence about a message")
        url, site = forms.site_link(address, message, context), _NAMED.match(message.subject)
        host = links.host_of(address)
        if url:
            # what tells the message looks like a token
            url = links.canonical(address, (host,), http=url.startswith("http:"), keep=("msg",))
        text = clean(rest.partition(f"\n{label}")[0]) if colon else ""
        return self.parsed([self.card(
            message, context, "mention" if place["kind"] != "direct" and "@" in text else "message",
            name=name,
            url=url,
            text=text,
            title="" if place["kind"] == "direct" else f"#{place['room']}",
            source_key=host,
            source_name=line(site["site"], 100) if site else host,
            thread_key=f"{host}/{place['kind']}/{place['room']}",
            external_ref=place["id"],
        )], context)


def _button(message: Message) -> tuple[str, str] | None:
    """Address and label of the button to the message."""
    for url, node in html_.links(message.tree) if message.tree is not None else ():
        address = _site_address(url)
        if _MESSAGE.search(address):
            return address, html_.label(node)
    return None


def _site_address(url: str) -> str:
    """The address on the site that an address for the apps has as its parameters."""
    apps = _APPS.match(url)
    if not apps:
        return url
    told = {name: values[0] for name, values in parse_qs(apps["query"]).items()}
    scheme = "http" if told.get("secure") == "no" else "https"
    return f"{scheme}://{told.get('host', '').strip('/')}/{told.get('path', '').lstrip('/')}"


def _below(text: str, name: str) -> tuple[str, str, str]:
    """The sentence with the name, its colon if something follows, and what follows."""
    lines = text.split("\n")
    for index, row in enumerate(lines[:12]):
        if name in row and row != name:
            return row, row[-1:] if row.endswith((":", "：")) else "", "\n".join(lines[index + 1:])
    return "", "", ""
