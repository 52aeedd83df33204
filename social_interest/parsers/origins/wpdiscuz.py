# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Comments on a WordPress site through wpDiscuz, as it writes to who subscribed.

Source of the layout: ``wc.php`` of the plug-in (versions 2 to 5) and
``options/class.WpdiscuzOptions.php`` (7): a phrase that the site may change, since
version 7 with the author in bold italics, the address of the comment, its text, and
a link that ends the subscription. A mention comes without the text.
"""

from __future__ import annotations

import re

from .. import html as html_
from .. import links
from ..base import Parser
from ..kinds.comments import page_link
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_UNSUBSCRIBE = lazy_regex(r"[?&]wpdiscuz(?:Subscribe|Subscription|Follow|Confirm)ID=", re.IGNORECASE)
_COMMENT = lazy_regex(r"#comment-(?P<id>\d{1,12})$")
#: stems of "reply" (en, ru, uk, de, fr, es, it, nl, ar, zh)
_REPLY = lazy_regex(r"\brepl(?:y|ies)\b|ответ|відпов|antwort|réponse|respuesta|rispost|antwoord|reactie|رد|"
                    r"回复", re.IGNORECASE)
_MENTION = lazy_regex(
    r"Hi [^\n]{1,100}!\nYou have been mentioned in a comment posted on \"(?P<title>[^\n]{1,300})\" post by "
    r"(?P<name>[^\n]{1,100})\.\n+Comment URL: ")
_APPROVED = "Your comment is approved!"
_MAX_NAME, _MAX_WORDS = 100, 5


class WpDiscuz(Parser):
    code = "wpdiscuz"
    version = 3
    channel = "comment"
    basis = "certain"
    actions = frozenset({"comment", "reply", "mention"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if _UNSUBSCRIBE.search(message.hrefs):
            return 60
        if "#comment-" not in message.html:
            return None
        return 60 if message.subject == _APPROVED or _MENTION.match(message.text_of_html) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if message.tree is None:
            return self.unknown("no HTML body")
        if message.subject == _APPROVED:
            return self.ignored("news of one's own comment")
        nodes = list(html_.links(message.tree))
        first = next(((match, node) for url, node in nodes if (match := _COMMENT.search(url))), None)
        last = next((node for url, node in reversed(nodes) if _UNSUBSCRIBE.search(url)), None)
        if first is None:
            return self.ignored("confirmation of a subscription")
        place, node = first
        mention = _MENTION.match(message.text_of_html)
        if mention:
            return self._comment(message, context, place, "mention", mention["name"], "", mention["title"])
        # the labels of the program's two links are lines of their own
        text = _between(message.text_of_html, html_.label(node), html_.label(last)) if last is not None else ""
        bold = next((one for one in message.tree.iter("strong") if one.getparent().tag == "em"), None)
        author = "" if bold is None else html_.label(bold)
        if not text:
            # a site may put the link below the words, and the author above them
            author, text = _above(message.text_of_html, html_.label(node), author)
        if not text:
            return self.unknown("no text between the links")
        action = "reply" if _REPLY.search(message.subject) else "comment"
        return self._comment(message, context, place, action, author, text, "")

    def _comment(self, message: Message, context: Context, place: re.Match[str], action: str, author: str, text: str,
                 title: str) -> AnyOutcome:
        url = page_link(place.string, message, context)
        site = links.host_of(url) or message.sender.domain
        return self.parsed([Interest(
            channel=self.channel,
            action=action,
            author_name=line(author, 200),
            text=text,
            title=line(title),
            url=url,
            source_key=site,
            source_name=message.sender.name or site,
            date=self.date(message, context),
            thread_key=url.partition("#")[0],
            external_ref=place["id"],
        )], context)


def _between(text: str, start: str, end: str) -> str:
    """What stands in ``text`` below the line ``start`` and above the last line ``end``."""
    lines = [line(row) for row in text.split("\n")]
    if start not in lines or end not in lines:
        return ""
    last = len(lines) - 1 - lines[::-1].index(end)
    return clean("\n".join(text.split("\n")[lines.index(start) + 1:last]))


def _above(text: str, end: str, author: str) -> tuple[str, str]:
    """Author and words above the last line ``end``, where a line with a name and a colon begins them."""
    rows = [line(row) for row in text.split("\n")]
    if end not in rows:
        return author, ""
    last = rows.index(end)
    heads = [at for at in range(last - 1) if rows[at].endswith((":", "：")) and 2 < len(rows[at]) <= _MAX_NAME]
    if not heads:
        return author, ""
    # a person's own line may end so too; the sentence with which the mail begins has more words than a name
    first = next((at for at in heads if len(rows[at].split(" ")) <= _MAX_WORDS), heads[0])
    return author or rows[first].rstrip(":： "), clean("\n".join(text.split("\n")[first + 1:last]))
