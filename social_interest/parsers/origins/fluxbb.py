# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""FluxBB, PunBB, MyBestBB and ForkBB forums.

Source of the layout: ``lang/*/mail_templates/*.tpl`` of FluxBB, of its own language packs, of PunBB and of
the translations that MyBestBB and FluxBB by Visman carry, ``app/lang/*/mail/*.tpl``
of ForkBB, and ``include/email.php`` (X-Mailer). The text of a post stands
between two rows of dashes or of "=", in the "full" variants only. Boards are often sent
for by a mailbox of another domain: they are known by header and body, not by
the sender. ForkBB's ``notification.tpl`` has one sentence between two rows: the name in bold, the topic in italics,
links.
"""

from __future__ import annotations

import dataclasses
import re

from .. import html as html_
from .. import telling
from ..kinds.translated import TranslatedMailParser, account_in
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Sentences
from ..tables import fluxbb, fluxbb_langs
from ..text import clean, line
from ..types import Context, Interest

_MAILER = lazy_regex(r"(?:FluxBB|PunBB|ForkBB|MyBestBB)\b")
#: the way out of a subscription: of a topic or of a forum
_LEAVE = lazy_regex(r"/misc\.php\?(?:action=unsubscribe&(?:amp;)?(?P<of>[tf]id)=|unsubscribe=)\d+")
_QUOTED = lazy_regex(r"['\"‘“„«]([^'\"‘’“”„«»\n]{1,200})['\"’”“»]")
_MAX = 30_000
_RULE = lazy_regex(r"^(?:-{20,}|={20,})$", re.MULTILINE)


class FluxBB(TranslatedMailParser):
    code = "fluxbb"
    version = 6
    channel = "fluxbb"
    basis = "certain"
    actions = frozenset({"comment", "question", "mention", "message"})
    max_score = 100
    texts = Sentences(fluxbb.TEXTS, fluxbb_langs.TEXTS)
    foreign = True
    account = lazy_regex(r"(?:login|profile|register)\.php\?(?:id=\d+&)?action=|/login\.php\b")
    ignored_as = "notice for moderators"
    place = lazy_regex(
        r"https?://[^/]+/(?:[^?#]*/)?(?:viewtopic\.php\?(?:id=(?P<thread>\d+)|pid=(?P<ref>\d+))|"
        r"(?:topic|post)/\d+|pm/\w+/\d+)[^#]*(?:#p\d+)?"
    )

    def claims(self, message: Message) -> bool:
        return "viewtopic.php" in self.first_place(message)

    def score(self, message: Message) -> int | None:
        if _MAILER.match(message.header("x-mailer")):
            return 100
        return 60 if message.bears(".php") and self.claims(message) and self.told(message) else None

    def told(self, message: Message) -> Filled | None:
        return _noticed(message) or super().told(message)

    def framed(self, message: Message) -> Filled | None:
        """What the frame of a subscription tells in a translation that the table lacks."""
        text = message.any_text[:_MAX]
        parts, leave, url = _RULE.split(text, maxsplit=2), _LEAVE.search(text), self.first_place(message)
        if not leave or not url or not _MAILER.match(message.header("x-mailer")):
            return None
        sentence = next((row for row in parts[0].split("\n") if row.strip()), "")
        told = telling.read(telling.normal(sentence))
        quoted = [found for found in _QUOTED.findall(sentence) if found not in message.subject]
        unquoted = _QUOTED.sub("", sentence)
        name = told.names[0] if told and told.names else account_in(unquoted, message)
        values = {"name": name, "url": url, "title": next(iter(quoted), "")}
        if not values["name"] and len(parts) < 3:
            return None
        return Filled("question" if leave["of"] == "fid" else "comment", values)

    def interest(self, action: str, told: Filled, message: Message, context: Context) -> Interest:
        # who writes may draw rules as well: his words stand between the first and the last
        rules = [] if "f-post-main" in message.html and _noticed(message) else list(_RULE.finditer(message.any_text))
        words = message.any_text[rules[0].end() : rules[-1].start()] if len(rules) > 1 else ""
        card = dataclasses.replace(super().interest(action, told, message, context), text=clean(words))
        address = message.reply_to.address
        if action == "message" and not card.url and address:
            # one member writes to another through the board; whose account it is, no address tells
            card = dataclasses.replace(card, email=address, answer="mail", title=line(message.subject))
        return card


def _noticed(message: Message) -> Filled | None:
    """Who mentioned or quoted the reader or wrote to him, of which ForkBB sends one sentence and no words."""
    if "f-post-main" not in message.html or message.tree is None or not message.any_text.lstrip().startswith("-" * 20):
        return None
    box = html_.first_class(message.tree, "f-post-main")
    names = [html_.label(node) for node in box.iter("strong", "b")] if box is not None else []
    urls = [url for url, _node in html_.links(box)] if box is not None else []
    if len(names) != 1 or len(urls) != 1:
        return None
    topic = next((html_.label(node) for node in box.iter("em", "i")), "")
    return Filled("mention" if topic else "message", {"name": names[0], "title": topic, "url": urls[0]})
