# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""GitLab.

Source of the layout: ``app/views/notify`` (notes, new issues, mentions) and
``app/views/layouts/notify`` of GitLab: the kind stands in Message-ID
(note_1@host, issue_1@host) and in X-GitLab-NotificationReason, the person in
From; a sentence with the name above the words, below it the lines of code that they are about, a footer below them.
"""

from __future__ import annotations

import re

from .. import html as html_
from ..kinds.forge import Event, ForgeParser, body, words
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean

_ID = lazy_regex(r"(?:reply-\w+-)?(?P<kind>note|issue|merge_request|work_item|discussion|commit)_\w+@\S+")
_SUBJECT = lazy_regex(r"(?:Re: )?(?P<project>[^|]+) \| (?P<title>.*?)(?: \([#!]\d+\))?")
_FOOTER = lazy_regex(r"^(?:-{2,3}|—) ?\n(?=[^\n]{0,400}GitLab|[^\n]{0,400}https?://)", re.MULTILINE)
_HANDLE = lazy_regex(r"\(@?(?P<login>[\w.-]{1,100})\)$")
_LABELS = lazy_regex(r"(?:[^\n:]{1,40}:[^\n]*(?:\n|\Z))+")
_NOISE = ("x-gitlab-pipeline-id", "x-gitlab-build-id")


class GitLab(ForgeParser):
    code = "gitlab"
    version = 3
    channel = "gitlab"
    basis = "certain"
    actions = frozenset({"comment", "mention", "request"})
    max_score = 90

    def score(self, message: Message) -> int | None:
        return 90 if message.has("x-gitlab-project") and not (
            message.has("x-gitea-sender") or message.has("x-forgejo-sender")) else None

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
        if len(blocks) > 1 and _tells(blocks, name, kind):
            blocks = blocks[1:]
        while len(blocks) > 1 and kind != "note" and _LABELS.fullmatch(blocks[0]):
            blocks = blocks[1:]
        return words("\n\n".join(blocks))


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
