# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""GitLab.

Source of the layout: ``app/views/notify`` (notes, new issues, mentions) and
``app/views/layouts/notify`` of GitLab: the kind stands in Message-ID
(note_1@host, issue_1@host) and in X-GitLab-NotificationReason, the person in
From; a sentence with the name above the words, below it the lines of code that they are about, a footer below them.
Somebody who asks to be let into a project or a group stands in a mail without these headers
(``member_access_requested_email``): the link to the person first, then that to the page of the members.
"""

from __future__ import annotations

import re

from .. import html as html_
from ..kinds.forge import Event, ForgeParser, body, words
from ..kinds.site import leads_to
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

_ID = lazy_regex(r"(?:reply-\w+-)?(?P<kind>note|issue|merge_request|work_item|discussion|commit)_\w+@\S+")
_SUBJECT = lazy_regex(r"(?:Re: )?(?P<project>[^|]+) \| (?P<title>.*?)(?: \([#!]\d+\))?")
_FOOTER = lazy_regex(r"^(?:-{2,3}|—) ?\n(?=[^\n]{0,400}GitLab|[^\n]{0,400}https?://)", re.MULTILINE)
_HANDLE = lazy_regex(r"\(@?(?P<login>[\w.-]{1,100})\)$")
_LABELS = lazy_regex(r"(?:[^\n:]{1,40}:[^\n]*(?:\n|\Z))+")
#: how a sentence ends that leads to the words: a colon, perhaps with an issue or an address behind it
_LED = lazy_regex(r"[:：](?: (?:[\w./-]{0,100}[#!]\d+|https?://\S+))?$")
#: blocks in which such a sentence stands below another one of the program
_HEADS = 3
_NOISE = ("x-gitlab-pipeline-id", "x-gitlab-build-id")
#: where those wait who ask to be let in; whoever was let in or refused is led there as well, but is named nowhere
_MEMBERS = lazy_regex(r"https?://[^/\s]+/(?P<place>\S{1,300}?)/(?:-/)?(?:project|group)_members\b")
_ASKED = lazy_regex(
    r"\s*(?P<name>[^\n]{1,200}?) \((?P<profile>https?://[^\s()]{1,300})\) [^\n]{1,400}\n+(?P<url>https?://\S{1,500})")


class GitLab(ForgeParser):
    code = "gitlab"
    version = 4
    channel = "gitlab"
    basis = "certain"
    actions = frozenset({"comment", "mention", "request"})
    max_score = 90

    def score(self, message: Message) -> int | None:
        if message.has("x-gitea-sender") or message.has("x-forgejo-sender"):
            return None
        if message.has("x-gitlab-project"):
            return 90
        return 90 if leads_to(message, _MEMBERS) and _asked(message) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if message.has("x-gitlab-project"):
            return super().parse(message, context)
        name, profile, url = _asked(message) or ("", "", "")
        place = _MEMBERS.match(url)
        if not place:
            return self.unknown("nobody asks to be let in")
        author, host = self.site_link(message, profile), url.split("/")[2]
        project = place["place"].removeprefix("groups/")
        login = author.rstrip("/").rpartition("/")[2] if author else ""
        return self.parsed([self.card(
            message, context, "request",
            author_name=line(name, 200),
            author_handle=login,
            author_key=f"{login}@{host}".lower() if login else "",
            author_url=author,
            url=self.site_link(message, url),
            title=line(project),
            source_key=f"{host}/{project}".lower(),
            source_name=line(project, 100),
        )], context)

    def event(self, message: Message) -> Event:
        login = _HANDLE.search(message.sender.name)
        project = message.header("x-gitlab-project-path")
        found = _ID.fullmatch(message.message_id)
        kind = found["kind"] if found else _kind_without_id(message)
        mentioned = message.header("x-gitlab-notificationreason").lower() in ("mentioned", "directly_addressed")
        if any(message.has(name) for name in _NOISE) or not (kind or mentioned):
            action = ""
        elif mentioned:
            action = "mention"
        else:
            action = "request" if kind in ("issue", "work_item") else "comment"
        return Event(action, login["login"] if login else "", project, self._words(message, kind))

    @staticmethod
    def title(subject: str) -> str:
        found = _SUBJECT.fullmatch(subject)
        return found["title"] if found else subject

    @staticmethod
    def _words(message: Message, kind: str) -> str:
        blocks = [text for text in (clean(html_.text_of(node)) for node in body(message, "content")
                                    if html_.first_class(node, "line_holder") is None) if text]
        if not blocks:
            text = _FOOTER.split(message.any_text)[0]
            blocks = [part for part in clean(text).split("\n\n") if part]
        name = re.sub(r" \(.*\)$", "", message.sender.name)
        blocks = "\n\n".join(blocks).split("\n\n")
        led = [index for index in range(1, min(len(blocks) - 1, _HEADS)) if _announces(blocks[index], name)]
        if led:
            # a sentence of the program stands above that which names him: of a mention, of a review of several notes
            blocks = [block for block in blocks[led[0] + 1:] if not _announces(block, name)] or blocks
        elif len(blocks) > 1 and _tells(blocks, name, kind):
            blocks = blocks[1:]
        while len(blocks) > 1 and kind != "note" and _LABELS.fullmatch(blocks[0]):
            blocks = blocks[1:]
        return words("\n\n".join(blocks))


def _announces(block: str, name: str) -> bool:
    """Whether a block is the sentence of the program about who wrote, above what he wrote."""
    return bool(name) and block.startswith(name) and "\n" not in block and bool(_LED.search(block))


def _asked(message: Message) -> tuple[str, str, str] | None:
    """(name, profile, page of the members) of somebody who asks to be let in, whatever the language."""
    if message.tree is None:
        found = _ASKED.match(message.text)
        return (found["name"], found["profile"], found["url"]) if found and _MEMBERS.match(found["url"]) else None
    blocks = body(message, "content")
    links = html_.links(blocks[0]) if blocks else []
    found = [(url, html_.label(node)) for url, node in links]
    if len(found) != 2 or not _MEMBERS.match(found[1][0]) or _MEMBERS.match(found[0][0]):
        return None
    (profile, name), (url, _label) = found
    return (name, profile, url) if name and clean(html_.text_of(blocks[0])).startswith(name) else None


def _tells(blocks: list[str], name: str, kind: str) -> bool:
    """Whether the first of ``blocks`` is a sentence of the program; of a new issue not every version has one."""
    if blocks[0].startswith(name):
        return True
    if kind not in ("issue", "work_item", "") or "\n" in blocks[0]:
        return False
    said = blocks[0].endswith((":", "：")) and (name in blocks[0] or "GitLab" in blocks[0])
    return said or bool(_LABELS.fullmatch(blocks[1]) and "://" in blocks[1])


def _kind_without_id(message: Message) -> str:
    """What a message is about whose Message-ID a relay wrote anew."""
    if "#note_" in message.as_sent:
        return "note"
    return "issue" if message.has("x-gitlab-issue-iid") and not message.references else ""
