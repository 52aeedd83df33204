# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Comments on a site through Remark42.

Source of the layout: ``email_reply.html.tmpl`` and ``app/notify/email.go`` of
the program: HTML only, a sentence, the comment that is answered if there is
one, and the new comment below its author's picture and a link "Reply".
"""

from __future__ import annotations

from lxml import etree

from .. import html as html_
from .. import links
from ..kinds.comments import page_link
from ..kinds.site import SiteParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

_SUBJECT = lazy_regex(r"New (?:comment to your site|(?P<reply>reply to your comment))(?: for \"(?P<title>.{1,300})\")?")
#: its own are UUIDs; comments that were taken over from elsewhere keep theirs
_REF = lazy_regex(r"#remark42__comment-(?P<id>[\w-]{1,64})$")


class Remark42(SiteParser):
    code = "remark42"
    version = 2
    channel = "comment"
    basis = "certain"
    actions = frozenset({"comment", "reply"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        return 60 if _SUBJECT.fullmatch(message.subject) and "#remark42__comment-" in message.html else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        told = _SUBJECT.fullmatch(message.subject)
        head = _head(message)
        body = head.getnext() if head is not None else None
        if not told or head is None or body is None:
            return self.unknown("no comment below the sentence")
        place = next(match for match in (_REF.search(url) for url, _node in html_.links(head)) if match)
        name, image = next(head.iter("span"), None), next(head.iter("img"), None)
        url = page_link(place.string, message, context)
        site = links.host_of(url) or message.sender.domain
        return self.parsed([self.card(
            message, context, "reply" if told["reply"] else "comment",
            author_name="" if name is None else line(html_.label(name), 200),
            author_photo="" if image is None else self.site_photo(message, image.get("src", "")),
            text=clean(html_.text_of(body)),
            title=line(told["title"] or "").replace("\\\"", "\""),
            url=url,
            source_key=site,
            source_name=site,
            thread_key=url.partition("#")[0],
            external_ref=place["id"],
        )], context)


def _head(message: Message) -> etree._Element | None:
    """The block with picture, name, date and "Reply": of two comments the second is the new one."""
    if message.tree is None:
        return None
    found = [
        node.getparent() for url, node in html_.links(message.tree) if _REF.search(url) and html_.label(node) == "Reply"
    ]
    # the comment may hold such a link: the program's own comes first and has the name beside it
    return next((node for node in found if node is not None and next(node.iter("span"), None) is not None), None)
