# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Google Alerts: pages on which a word was said.

Source of the layout: many unrelated programs that read these mails agree on
the sender, the subject, the headings of the text part, and the redirectors;
several on the microdata of the HTML part.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..kinds.alert import AlertParser, Mention
from ..lazy_regex import lazy_regex
from ..message import Message

# "Google Alert - kettles", "Alerte Google : kettles", "Google-Alert – kettles", "Оповещение Google: kettles"
_SUBJECT = lazy_regex(
    r"(?=[^:–—]{0,40}google)(?:[^\s:–—]{1,20} ?){1,3}\s?(?:[:–—]| -)\s*(?P<query>\S.{0,300})", re.IGNORECASE)
# === News - 3 new results for [kettles] ===, in whatever language
_HEADING = lazy_regex(r"={2,4}[^=\[\]]{1,200}\[(?P<query>[^\[\]]{1,300})\][^=]{0,60}={2,4}")
_FOOT = lazy_regex(r"(?:[-–—] ?){8,}")
_URL = lazy_regex(r"<?(?P<url>https?://[^\s<>]+)>?")


class GoogleAlerts(AlertParser):
    code = "google_alerts"
    basis = "probable"
    sender_domains = ("google.com",)
    senders = frozenset({"googlealerts-noreply"})

    def query(self, message: Message) -> str:
        subject = _SUBJECT.fullmatch(message.subject)
        if subject:
            return subject["query"].strip()
        heading = _HEADING.search(message.text[:4000])
        return heading["query"] if heading else ""

    def mentions(self, message: Message) -> Iterable[Mention]:
        found = list(_marked(message)) or list(_listed(message.text))
        if found:
            return found
        # as the mails were before there was markup
        return [
            Mention(url, label, "\n".join(value for value in lines if value != label))
            for url, label, lines in self.linked(message)]


def _marked(message: Message) -> Iterator[Mention]:
    """What the microdata say."""
    for item in message.markup:
        if item.get("@type") not in ("Article", "NewsArticle", "BlogPosting"):
            continue
        publisher = item.get("publisher")
        name = publisher.get("name") if isinstance(publisher, dict) else publisher
        values = [item.get("url"), item.get("name"), item.get("description"), name]
        url, title, text, place = (value if isinstance(value, str) else "" for value in values)
        if url:
            yield Mention(url, title, text, place)


def _listed(text: str) -> Iterator[Mention]:
    """What the text part says: title, site, snippet, and the link that ends it."""
    lines: list[str] = []
    for value in text.split("\n"):
        value = value.strip()
        if _FOOT.match(value):
            break
        link = _URL.fullmatch(value)
        if link and lines:
            title, *rest = lines
            place = rest.pop(0) if len(rest) > 1 else ""
            yield Mention(link["url"], title, " ".join(rest), place)
        if link or _HEADING.fullmatch(value):
            lines = []
        elif value:
            lines.append(value)
