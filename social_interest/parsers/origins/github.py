# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""GitHub, from real mails of 2016 to 2025: the action and the person stand in headers.

Other forges write the same headers, so only what github.com sends is claimed.
"""

from __future__ import annotations

import html
import re

from .. import html as html_
from ..base import Parser
from ..lazy_regex import lazy_regex
from ..links import within
from ..message import Message
from ..quotes import cut_quote
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

#: reasons that tell of no person who wants something
_NOISE_REASONS = frozenset({"ci_activity", "security_alert", "security_advisory_credit", "your_activity",
                            "approval_requested", "member_feature_requested"})
#: owner/repo/kind/number[/comment id]@github.com
_MESSAGE_ID = lazy_regex(
    r"(?P<repo>[\w.-]+/[\w.-]+)/(?P<kind>issues?|pull|discussions|repo-discussions|commit|releases?|check-suites|"
    r"push)/(?P<number>[\w-]+)(?P<rest>/[^@]*)?@github\.com"
)
_SUBJECT = lazy_regex(
    r"(?:Re: )?\[(?P<repo>[^\]]+)\] (?P<title>.*?)(?: \((?:Issue |PR |Discussion )?#(?P<number>\d+)\))?"
)
_FOOTER = lazy_regex(
    r"^(?:—|--|---|-- )\n(?=(?:You are receiving this because|Reply to this email directly|View it on GitHub|"
    r".{0,200}\n?https://github\.com/))",
    re.MULTILINE,
)
#: "rheastone created an issue (acme/kettle#351)", which stands above the words
_OPENING = lazy_regex(
    r"\A[\w-]+ (?:created an issue|left a comment|started a discussion|opened a pull request|"
    r"replied)[^\n]{0,20}\([\w./-]+#\d+\)\n+"
)
#: "@rheastone requested changes on this pull request."
_REVIEWED = lazy_regex(r"\A@?[\w-]+(?:\[bot\])? (?:commented on|approved|requested changes on) this pull request\.\s*")
#: the lines of the code that a reviewer speaks of: only the first is marked as quoted
_HUNK = lazy_regex(r"^> ?(?:@@ |[-+ \\])[^\n]*\n(?:[^\n]+\n)*", re.MULTILINE)
#: what stands below the words of a pull request
_OFFERED = lazy_regex(
    r"^You can view, comment on, or merge this pull request online at:\s+https://github\.com/\S+\s*$[\s\S]*",
    re.MULTILINE)
_GIST = lazy_regex(r"https://gist\.github\.com/(?P<repo>[\w-]+/(?P<number>\w+))\S*?#gistcomment-(?P<rest>\d+)")
_URL = lazy_regex(r"https://(?:gist\.)?github\.com/[^\s<>\"')]+")
_STATE = lazy_regex(
    r"(?:Closed|Reopened|Merged|Assigned|Unassigned|Labeled|Unlabeled|Renamed|Locked|Unlocked|"
    r"Converted)\b[^\n]{0,200}\.?",
    re.IGNORECASE,
)
_EVENT = lazy_regex(r"/(?:issue_event|push|event)")


class GitHub(Parser):
    code = "github"
    version = 3
    channel = "github"
    basis = "certain"
    actions = frozenset({"comment", "mention", "request"})
    sender_domains = ("github.com",)
    link_domains = ("github.com",)
    by_sender = True

    def score(self, message: Message) -> int | None:
        if not within(message.sender.domain, self.sender_domains):
            return None
        return 100 if message.has("x-github-sender") or message.has("x-github-reason") else 80

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        login = message.header("x-github-sender")
        place = _MESSAGE_ID.fullmatch(message.message_id) or _GIST.search(message.text)
        reason = message.header("x-github-reason").lower()
        if not login:
            return self.ignored("service mail about the account")
        if reason in _NOISE_REASONS:
            return self.ignored(f"service mail of the network: {reason}")
        if not place:
            return self.unknown("the Message-ID names no issue, pull request or discussion")
        kind = place.groupdict().get("kind") or "gist"
        if kind in ("release", "releases", "check-suites", "push") or _EVENT.match(place["rest"] or ""):
            return self.ignored("event without a text")
        text = _written(message)
        reviewed = _REVIEWED.match(message.text)
        if not (text or reviewed) or _STATE.fullmatch(text):
            return self.ignored("change of state without a text")
        return self.parsed([self._interest(message, context, login, place, reason, text)], context)

    def _interest(
        self, message: Message, context: Context, login: str, place: re.Match[str], reason: str, text: str,
    ) -> Interest:
        subject = _SUBJECT.fullmatch(message.subject)
        url = self.link(html_.view_url(message.markup)) or next(
            (link for link in map(self.link, reversed(_URL.findall(message.text))) if place["number"] in link), "")
        opened = not place["rest"] and not message.references and (
            place.groupdict().get("kind") or "").startswith("issue")
        return Interest(
            channel=self.channel,
            action="mention" if "mention" in reason else "request" if opened else "comment",
            author_name=message.sender.name or login,
            author_key=login.lower(),
            author_handle=login,
            author_url=self.link(f"https://github.com/{login}"),
            text=text,
            title=line(subject["title"] if subject else message.subject),
            url=url,
            source_key=place["repo"].lower(),
            source_name=place["repo"],
            date=self.date(message, context),
            thread_key=f"{place['repo'].lower()}#{place['number']}",
            external_ref=(place["rest"] or "").strip("/"),
        )


def _written(message: Message) -> str:
    """The text part without the quotation and the footer."""
    # of an opened pull request the whole text part is escaped as HTML is
    whole = html.unescape(message.text) if "\nMessage ID: &lt;" in message.text else message.text
    text = _OPENING.sub("", _OFFERED.sub("", _FOOTER.split(whole)[0]))
    if _REVIEWED.match(text):
        text = _HUNK.sub("", _REVIEWED.sub("", text))
    return clean(cut_quote(text)) if text.strip() else ""
