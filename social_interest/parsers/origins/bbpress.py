# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""bbPress forums.

Source of the layout: ``bbp_notify_topic_subscribers`` and ``bbp_notify_forum_subscribers``
in ``includes/common/functions.php`` of bbPress 2.6, and its translations: who wrote,
the words, the link, eleven dashes. Replies and new topics differ in the word before the link.
"""

from __future__ import annotations

from ..kinds.translated import TranslatedMailParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Sentences
from ..tables.bbpress import TEXTS
from ..types import Context, Interest

_SUBJECT = lazy_regex(r"\[(?P<site>[^\]]{1,200})\] (?P<title>.{1,300})")

#: the same in a language without a table: the last word of the first line is the verb
_PLAIN = lazy_regex(
    r"(?P<name>[^\n]{1,100}?)(?: (?:a|ha|har|hat|heeft|has|je|ka))? [^\s\n]{2,20}?\s?[:：]\n\s*\n"
    r"(?P<text>[\s\S]{1,20000}?)\n\s*\n"
    r"[^\n]{3,60}?[:：]\s?(?P<url>https?://\S+)\n\s*\n-{11}\n")


class BbPress(TranslatedMailParser):
    code = "bbpress"
    version = 4
    channel = "bbpress"
    basis = "certain"
    actions = frozenset({"comment", "question"})
    texts = Sentences(TEXTS)
    place = lazy_regex(r"https?://[^/]+/(?P<thread>[^?#]*)(?:\?[^#]*)?(?:#post-(?P<ref>\d+))?")

    def claims(self, message: Message) -> bool:
        if not message.bears("----") or "-" * 11 not in message.as_sent or not _SUBJECT.fullmatch(message.subject):
            return False
        return "\n-----------\n" in message.any_text[-20_000:]

    def score(self, message: Message) -> int | None:
        score = super().score(message)
        told = self.told(message) if score else None
        return score if told and self.place_of(message, told.get("url")) else None

    def told(self, message: Message) -> Filled | None:
        found = super().told(message)
        plain = None if found else _PLAIN.match(message.any_text)
        return Filled("question", plain.groupdict()) if plain else found

    def interest(self, action: str, told: Filled, message: Message, context: Context) -> Interest:
        # the address of a reply names it, in every language
        action = "comment" if "#post-" in told.get("url") else action
        subject = _SUBJECT.fullmatch(message.subject)
        values = {**told.values, **(subject.groupdict() if subject else {})}
        return super().interest(action, Filled(action, values), message, context)
