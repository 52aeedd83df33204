# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Comments on a Django site through django-contrib-comments or django-comments-xtd.

Source of the layout: ``moderation.py`` of the first, which makes the subject
and leaves the text to the site, and the templates of the second. They write
the path of the page without its host, so there is a link only where the site
writes a whole address.
"""

from __future__ import annotations

import re

from .. import links
from ..base import Parser
from ..kinds import forms
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context, Interest

_SUBJECT = re.compile(r"\[(?P<site>[^\]]{1,100})\] New comment posted on \"(?P<title>.{1,400})\"")
_FOLLOWUP_SUBJECT = re.compile(r"(?:new comment posted|опубликован новый комментарий)", re.IGNORECASE)
_CONFIRM_SUBJECT = re.compile(r"(?:comment confirmation request|запрос на подтверждение комментария|"
                              r"removal suggestion)", re.IGNORECASE)
#: the frame of the second program; the comment is all below it
_FRAME = re.compile(r"^--- .{1,40}: ---\n", re.MULTILINE)
#: "Sent by: NAME" and "Email address: …" in the language of the site; a date may follow the name
_LABELLED = re.compile(
    r"^(?!Post: |URL: |https?:)[^:\n]{2,40}: (?P<value>[^\n]{1,200}?)(?:, \d[\d./-]{5,12})?$", re.MULTILINE
)
_URL = re.compile(r"^(?:URL: +)?(?P<url>https?://\S{1,1500})$", re.MULTILINE)
_POST = re.compile(r"^Post: (?P<title>[^\n]{1,300})$", re.MULTILINE)
_FOOT = re.compile(r"\n--\n[^\n]{1,60},\n[^\n]{1,100}\s*\Z")
#: the sentence of the first program's own template, then "NAME: first words..."
_READS = re.compile(r"The comment reads as follows:\n(?P<name>[^\n:]{1,50}): (?P<text>[\s\S]{1,20000})")


class DjangoComments(Parser):
    code = "django_comments"
    channel = "comment"
    basis = "certain"
    actions = frozenset({"comment", "reply"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if _SUBJECT.fullmatch(message.subject):
            return 60
        if _FOLLOWUP_SUBJECT.fullmatch(message.subject):
            return 60 if _FRAME.search(message.text) else None
        return 60 if _CONFIRM_SUBJECT.fullmatch(message.subject) and "/confirm/" in message.text else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if _CONFIRM_SUBJECT.fullmatch(message.subject):
            return self.ignored("confirmation of one's own comment")
        subject, text = _SUBJECT.fullmatch(message.subject), message.any_text
        frame, reads = _FRAME.search(text), _READS.search(text)
        head = text[:frame.start()] if frame else text
        name, email, written = "", "", ""
        if frame:
            for labelled in _LABELLED.finditer(head):
                if EMAIL.fullmatch(labelled["value"]):
                    email = labelled["value"].lower()
                else:
                    name = name or labelled["value"]
            written = text[frame.end():] if subject else _FOOT.sub("", text[frame.end():])
        elif reads:
            name, written = reads["name"], reads["text"]
        if not written.strip():
            return self.unknown("the site wrote a text of its own")
        place, post = _URL.search(head), _POST.search(head)
        url = forms.site_link(place["url"], message, context) if place else ""
        site = links.host_of(url) or message.sender.domain
        title = subject["title"] if subject else post["title"] if post else ""
        return self.parsed([Interest(
            channel=self.channel,
            action="comment" if subject else "reply",
            author_name=line(name, 200),
            author_key=email,
            text=clean(written),
            title=line(title),
            url=url,
            answer="page" if url else "mail" if email else "",
            source_key=site,
            source_name=line(subject["site"] if subject else site, 100),
            email=email,
            date=self.date(message, context),
            thread_key=url.partition("#")[0] or f"{site}/{title}".lower(),
        )], context)
