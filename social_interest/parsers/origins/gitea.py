# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Gitea and Forgejo.

Source of the layout: ``services/mailer/mail_issue_common.go`` (headers, Message-ID)
and ``templates/mail`` of Gitea 1.14 to 1.25, from which Forgejo comes. They also
write the headers of GitHub and GitLab, so their own come first. A change of
state and a review are a sentence that begins with the bold name of a person; that of a
mention ends with a colon, in every language, and the words follow.
"""

from __future__ import annotations

import re

from lxml import etree

from .. import html as html_
from ..kinds.forge import Event, ForgeParser, body, words
from ..kinds.site import leads_to
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean
from ..types import AnyOutcome, Context, Parsed

_ID = lazy_regex(r"(?P<repo>[\w.-]+/[\w.-]+)/(?P<kind>issues|pulls)/(?P<number>\d+)(?:/(?P<event>\w+)/\d+)?@\S+")
_SUBJECT = lazy_regex(r"(?:Re: )?\[[^\]]+\] (?P<title>.*?)(?: \(#\d+\))?")
_FOOTER = lazy_regex(r"^-{2,3} ?\n(?=[^\n]{0,300}https?://)", re.MULTILINE)
#: a piece of a patch in the text part, below the sentence that names its file
_PATCH = lazy_regex(r"^(?:[^\n]{1,300}[:：]\n\n?)?@@ [^\n]{1,300}\n(?:[^\n]+\n)*", re.MULTILINE)
_SENTENCE = lazy_regex(r"\A@?(?P<who>[\w.-]{1,60}) [^\n]{1,150}[:.。：]\s*(?:\n+|\Z)")

#: what it tells without these headers: of a release, a repository, an account or a team
_ABOUT = lazy_regex(r"autogen-\d{9,14}-[0-9a-f]{16}@\S+|[\w.-]+/[\w.-]+/releases/\d+@\S+")
#: pages where an account is confirmed or a password changed
_ACCOUNT = lazy_regex(r"/user/(?:activate|activate_email|recover_account)\?code=")


class Gitea(ForgeParser):
    code = "gitea"
    version = 5
    channel = "gitea"
    basis = "certain"
    actions = frozenset({"comment", "mention", "request"})

    def score(self, message: Message) -> int | None:
        if leads_to(message, _ACCOUNT) or _about(message):
            return 100
        return 100 if message.has("x-gitea-sender") or message.has("x-forgejo-sender") else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if _about(message):
            return self.ignored("notice about a release, a repository, an account or a team")
        outcome = super().parse(message, context)
        # who asks for it gets what he does himself as well; a relay leaves the program's own headers alone
        reader = message.header("x-gitea-recipient") or message.header("x-forgejo-recipient")
        login = message.header("x-gitea-sender") or message.header("x-forgejo-sender")
        if isinstance(outcome, Parsed) and reader and reader.casefold() == login.casefold():
            return self.ignored("own action", (*outcome.own, *outcome.interests))
        return outcome

    def event(self, message: Message) -> Event:
        login = message.header("x-gitea-sender") or message.header("x-forgejo-sender")
        project = message.header("x-gitea-repository-path") or message.header("x-forgejo-repository-path")
        place = _ID.fullmatch(message.message_id)
        text, told = self._words(message, login)
        # only a mention has its sentence in a paragraph of its own, above the words
        action = "mention" if told else "comment"
        if place and place["event"] not in (None, "comment"):
            action = ""
        elif place and not place["event"] and place["kind"] == "issues" and not told:
            action = "request"
        # a relay may have changed the id
        known = place or "#issuecomment-" in message.as_sent
        return Event(action if known else "", login, project, text)

    @staticmethod
    def title(subject: str) -> str:
        found = _SUBJECT.fullmatch(subject)
        return found["title"] if found else subject

    @staticmethod
    def _words(message: Message, login: str) -> tuple[str, bool]:
        """(what the person wrote, whether the sentence of a mention stands above it)."""
        blocks = _above_footer(message)
        if not blocks:
            text = _FOOTER.split(message.any_text)[0]
            found = _SENTENCE.match(text)
            if found and found["who"].lower() == login.lower():
                return words(_PATCH.sub("", text[found.end():])), _is_mention(found[0])
            return words(_PATCH.sub("", text)), False
        if any("/commit/" in link.get("href", "") for node in blocks for link in node.iter("a") if node.tag == "ul"):
            return "", False
        told = _is_sentence(blocks[0], login)
        text = "\n\n".join(_shown(node) for node in blocks[told:])
        # a closed issue may bring a comment below its sentence
        return words(text), told and _is_mention(html_.text_of(blocks[0]))


def _about(message: Message) -> bool:
    """Whether the program tells of no issue: a person's mail program writes no such Message-ID."""
    return message.header("x-auto-response-suppress") == "All" and bool(_ABOUT.fullmatch(message.message_id))


def _above_footer(message: Message) -> list[etree._Element]:
    """The blocks with words; before 1.21 the footer has no class, but begins with dashes as in the text part."""
    found = []
    for node in body(message):
        text = html_.text_of(node).strip()
        if text.startswith("---") and next(node.iter("a"), None) is not None:
            break
        if text:
            found.append(node)
    return found


def _is_mention(sentence: str) -> bool:
    """Whether a sentence announces what the person wrote to us, and no change of an issue, and no review."""
    sentence = sentence.rstrip()
    return "#" not in sentence and sentence.endswith((":", "：", "you."))


def _is_sentence(node: etree._Element, login: str) -> bool:
    """Whether a block begins with the person's bold name."""
    if _assigns(node, login):
        return True
    bold = next(node.iter("b"), None)
    name = html_.label(bold).lstrip("@").lower() if bold is not None else ""
    text = html_.text_of(node).lstrip("@").lower()
    return bool(login) and text.startswith(login.lower()) and (name == login.lower() or text.endswith("you."))


def _assigns(node: etree._Element, login: str) -> bool:
    """Whether the only sentence is that the issue is the reader's now; in older versions without a bold name."""
    labels = [html_.label(link) for _url, link in html_.links(node)]
    return bool(login) and html_.text_of(node).lower().startswith(f"@{login.lower()} ") and any(
        label.startswith("#") and label[1:].isdigit() for label in labels[:1])


def _shown(node: etree._Element) -> str:
    """The text of a block; of the review of code without the lines of the patch."""
    if "review" not in (node.get("class") or "") and next(node.iter("pre"), None) is None:
        return clean(html_.text_of(node))
    written = [child for child in node.iterchildren("div")]
    return clean(html_.text_of(written[-1])) if written else clean(html_.text_of(node))
