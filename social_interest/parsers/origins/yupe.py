# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Yupe: request for a call, comment.

Sources of the layouts: ``views/callback/callback/email/request.php`` and
``views/comment/comment/comment-new-notify-email.php`` of its default theme. The
labels of the call are translated, the style of its table is not; the comment
is Russian always.
"""

from __future__ import annotations

from .. import html as html_
from .. import links
from ..kinds import forms
from ..kinds.marked_form import MarkedForm
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_CALL = html_.Mark("170px", r"<td[^<>]{0,100}padding: ?6px; ?width: ?170px; ?background-color: ?#f0f0f0")
_COMMENT = lazy_regex(
    r"Запись: (?P<post>[^\n]{1,300})\n+Текст: [\"«](?P<text>[\s\S]{0,20000}?)[\"»]\n+Отправитель: "
    r"(?P<name>[^\n]{1,200})"
)
_SITE = lazy_regex(r"Добавлен новый комментарий на сайте (?P<site>[^\n!]{1,150})!")


class Yupe(MarkedForm):
    code = "yupe"
    actions = frozenset({"comment", "request"})

    def marked(self, message: Message) -> bool:
        return bool(_CALL.search(message.html) or _COMMENT.search(message.any_text[:60_000]))

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        found = _COMMENT.search(message.any_text[:60_000])
        if not found:
            heading = next(message.tree.iter("h1"), None) if message.tree is not None else None
            form = (
                ": ".join(part.strip() for part in line(html_.text_of(heading)).split(":") if part.strip())
                if heading is not None
                else ""
            )
            return self.request(message, context, self.fields(message), form=form)
        site = _SITE.search(message.any_text)
        post, url = line(found["post"]), _post(message, line(found["post"]))
        url = forms.site_link(url, message, context)
        return self.parsed(
            [
                Interest(
                    channel="comment",
                    action="comment",
                    author_name=line(found["name"], 200),
                    text=clean(found["text"]),
                    title=post,
                    url=url,
                    source_key=links.host_of(url) or message.sender.domain,
                    source_name=line(site["site"]) if site else "",
                    date=self.date(message, context),
                    thread_key=url,
                    external_ref=message.message_id,
                )
            ],
            context,
        )

    def fields(self, message: Message) -> forms.Fields:
        rows = (
            [[html_.text_of(cell) for cell in row.iter("td")] for row in message.tree.iter("tr")]
            if message.tree is not None
            else []
        )
        fields = forms.from_pairs([(row[0], row[1]) for row in rows if len(row) == 2])
        # when to call: of any other form the time says only when it was sent
        time = tuple((line(row[0], 80), line(row[1])) for row in rows[2:3] if len(row) == 2)
        return forms.Fields(fields.known, time)


def _post(message: Message, title: str) -> str:
    """The address of the link with that label."""
    nodes = html_.links(message.tree) if message.tree is not None else ()
    return next((url for url, node in nodes if html_.label(node) == title), "")
