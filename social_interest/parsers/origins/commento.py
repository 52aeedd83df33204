# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Comments on a site through Commento or Commento++.

Source of the layout: ``templates/email-notification.txt`` and
``api/smtp_email_notification.go`` of the program, all versions up to 1.8.0: HTML
only. Since 1.3.0 a mail tells of one comment and has the page's title as its
subject; before, it had one block for each comment and their number in the
subject. Links that approve or delete a comment without a login are secrets, so
only the one to the page is used; the program writes it without https.
"""

from __future__ import annotations

from lxml import etree

from .. import html as html_
from .. import links
from ..base import Parser
from ..kinds.comments import page_link
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

#: what counts several comments
_SUBJECT = lazy_regex(
    r"\[Commento(?:\+\+)?\] (?P<count>\d{1,4}) new (?:comment (?P<reply>repl(?:y|ies))|comments? (?:on your website|"
    r"pending moderation))"
)
_TITLE = lazy_regex(r"\[Commento(?:\+\+)?\] .{1,900}")
#: the heading of a mail about one answer, and the sentence at its end
_REPLY = lazy_regex(r"Unread Reply: |"
                    r"You've received this email because you opted in to receive email notifications for "
                    r"comment replies\.")
_FRAME = lazy_regex(r"class=[\"']?comments-container\b")
_REF = lazy_regex(r"#commento-(?P<id>[0-9a-f]{4,128})$")


class Commento(Parser):
    code = "commento"
    version = 3
    channel = "comment"
    basis = "certain"
    actions = frozenset({"comment", "reply"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if _SUBJECT.fullmatch(message.subject):
            return 60
        if "#commento-" not in message.html:
            return None
        # a server of one's own may have a subject of its own
        if _TITLE.fullmatch(message.subject) or (_FRAME.search(message.html) and _by_itself(message)):
            return 60
        return None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        told = _SUBJECT.fullmatch(message.subject)
        blocks = list(html_.with_class(message.tree, "comment", "div")) if message.tree is not None else []
        expected = int(told["count"]) if told else 1 if _TITLE.fullmatch(message.subject) else len(blocks)
        if not blocks or len(blocks) != expected:
            return self.unknown("not as many comments as the subject says")
        if any(html_.first_class(block, name, "div") is None for block in blocks for name in ("name", "text")):
            return self.unknown("a comment without author or text")
        lines = message.text_of_html.split("\n")
        reply = told["reply"] if told else any(map(_REPLY.match, (lines[0], *lines[-3:])))
        action = "reply" if reply else "comment"
        return self.parsed([self._interest(block, action, message, context) for block in blocks], context)

    def _interest(self, block: etree._Element, action: str, message: Message, context: Context) -> Interest:
        places = [match for match in (_REF.search(url) for url, _node in html_.links(block)) if match]
        # the person may have written such a link: the program's own stands above the text
        url = page_link(places[0].string, message, context, schemeless=True) if places else ""
        page = html_.first_class(block, "page", "a")
        name, text = html_.first_class(block, "name", "div"), html_.first_class(block, "text", "div")
        author = "" if name is None else line(html_.label(name), 200)
        site = links.host_of(url) or message.sender.domain
        return Interest(
            channel=self.channel,
            action=action,
            author_name="" if author == "Anonymous" else author,
            text="" if text is None else clean(html_.text_of(text)),
            title="" if page is None else html_.label(page).strip("\""),
            url=url,
            source_key=site,
            source_name=site,
            date=self.date(message, context),
            thread_key=url.partition("#")[0],
            external_ref=places[0]["id"] if places else "",
        )


def _by_itself(message: Message) -> bool:
    """Whether the program's heading is the first thing: above it stand the words of who passes such a mail on."""
    heading = html_.first_class(message.tree, "h1", "div") if message.tree is not None else None
    return heading is not None and message.text_of_html.startswith(html_.label(heading))
