# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Zulip: direct messages and messages in channels that were missed.

Source of the layout: ``templates/zerver/emails/missed_message.{txt,html,subject.txt}``
and ``zerver/lib/email_notifications.py`` of the program, versions 1 to 10. The HTML has a
node for each person who wrote, with the name in bold where several may; the
text has the name on a line of its own and, up to version 9, ``>`` before each
line of the message. The address of the conversation tells direct messages
from channels in every language. Earlier messages of others stand above a mention.
"""

from __future__ import annotations

import re

from lxml import etree

from .. import html as html_
from .. import noise
from ..kinds.notification import all_links
from ..kinds.site import SiteParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_NARROW = lazy_regex(r"https?://[^\s#<>\"]{1,300}/#narrow/(?P<kind>[a-z-]{2,12})/(?P<rest>[^\s<>\"]{1,500})")
_SETTINGS = "/#settings"
_DIRECT = ("dm", "pm-with")
#: "DMs with NAME", "Group DMs with A and B", in whatever language
_WITH = lazy_regex(
    r"(?:\S{1,20} ){1,4}?(?:with|mit|avec|con|com|с|со|z|ze|з|із|s|se|met|med|cu|ile|и|от|kanssa|"
    r"amb) (?P<name>.{1,200}?)"
    r"(?: \[[^\]]{1,100}\])?")
_TOPIC = lazy_regex(r"(?:\[[^\]]{1,40}\] )?#(?P<channel>.{1,100}?) > (?P<topic>.{1,200}?)(?: \[[^\]]{1,100}\])?")
#: whom the program writes behind the name of who wrote
_SERVICE = lazy_regex(r"\s*\([^()]{1,60}\)$")
_MENTIONED = lazy_regex(r"(?<![\w*])@_?\*{1,2}[^*\n]{1,100}\*{1,2}")
_NAMED = lazy_regex(r"(?P<name>[^\n:]{1,100}):")
#: of older versions
_NAMED_BESIDE = lazy_regex(r"(?P<name>[^\n:>]{1,60}): (?=\S)")
_NO_CONTENT = lazy_regex(r"/help/(?:hide-message-content-in-emails|(?:pm|dm)-mention-alert-notifications)")
_END = lazy_regex(r"^(?:--|—|You are receiving this .*|Manage email preferences: ?|Reply (?:to this email|in) .*|"
                  r"View or reply in .*)$", re.MULTILINE)


class Zulip(SiteParser):
    code = "zulip"
    version = 4
    channel = "chat"
    basis = "certain"
    actions = frozenset({"message", "mention"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        found = any(_NARROW.match(url) for url, _label in all_links(message)) or _NARROW.search(message.text)
        return 60 if found and _SETTINGS in (message.html or message.text) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        body = message.html or message.text
        if _NO_CONTENT.search(body) or not (place := _place(message)):
            return self.ignored("the server keeps what was written out of its mails")
        direct = place["kind"] in _DIRECT
        blocks = _blocks(message) or _from_text(message, direct)
        if not blocks:
            return self.unknown("no message above the foot")
        author = _author(message, direct)
        said: dict[str, list[tuple[str, bool]]] = {}
        for name, text, mentions in blocks:
            said.setdefault(name or author, []).append((text, mentions))
        mentioned = not direct and any(mentions for _name, _text, mentions in blocks)
        found = []
        for name, texts in said.items():
            if not mentioned or any(mentions for _text, mentions in texts):
                text = "\n\n".join(text for text, mentions in texts if mentions or not mentioned)
                found.append(self._interest(message, context, place[0], name, text, mentioned))
        return self.parsed(found, context)

    def _interest(self, message: Message, context: Context, place: str, name: str, text: str,
                  mentioned: bool) -> Interest:
        topic = _TOPIC.fullmatch(message.subject)
        url = self.site_link(message, place)
        sender = message.sender
        # a server can be told to write in the name of the person
        email = "" if noise.nobody(sender) or _SERVICE.search(sender.name) or not sender.name else sender.address
        return self.card(
            message, context, "mention" if mentioned else "message",
            author_name=line(name, 200),
            author_key=email,
            text=clean(text),
            title=line(topic["topic"] if topic else ""),
            url=url,
            answer="chat" if url else "",
            source_name=line(f"#{topic['channel']}", 100) if topic else "",
            thread_key=url.partition("/near/")[0] or message.message_id,
        )


def _place(message: Message) -> re.Match[str] | None:
    """The address of the conversation: the last one, for people write such addresses too."""
    found = [match for match in map(_NARROW.match, (url for url, _label in all_links(message))) if match]
    found = found or list(_NARROW.finditer(message.text))
    return found[-1] if found else None


def _author(message: Message, direct: bool) -> str:
    """Whose mail it is where the message itself names nobody."""
    told = _WITH.fullmatch(message.subject) if direct else None
    name = message.sender.name
    return _SERVICE.sub("", name) if _SERVICE.search(name) or not told else told["name"]


def _blocks(message: Message) -> list[tuple[str, str, bool]]:
    """(name, text, whether it mentions the reader) of what each person wrote, of the HTML."""
    found = []
    for node, sender in _nodes(message):
        bold = next(node.iter("b"), None)
        text = html_.text_of(node)
        # the name stands before a colon, or in a line of its own
        alone = bold is not None and not (bold.tail or "").strip() and bold.getparent() is node
        name = html_.label(bold) if bold is not None and (alone or (bold.tail or "").startswith(":")) else ""
        if name and text.startswith((f"{name}:", f"{name}\n")):
            text = text[len(name) + 1:].lstrip()
        else:
            name = sender
        mentions = any(html_.first_class(node, mark) is not None for mark in ("user-mention", "user-group-mention"))
        found.append((name, clean(text), mentions))
    return found


def _nodes(message: Message) -> list[tuple[etree._Element, str]]:
    """The nodes of what was written, with who stands above them: up to version 1.4 the name has a line of its own."""
    found: list[tuple[etree._Element, str]] = []
    if message.tree is None:
        return found
    sender = ""
    for node in message.tree.iter("div"):
        classes = node.get("class", "").split()
        if "recipient_block" in classes:
            sender = ""
        elif "message_sender" in classes:
            sender = html_.label(node)
        elif "message_content_block" in classes:
            found.append((node, sender))
    return found or [(node, "") for node in html_.with_class(message.tree, "missed_message")]


def _from_text(message: Message, direct: bool) -> list[tuple[str, str, bool]]:
    """The same, of the text: everything above the foot."""
    ends = list(_END.finditer(message.text or message.text_of_html))
    head = (message.text or message.text_of_html)[:ends[0].start()] if ends else ""
    # the person may have drawn such a line: the foot's own comes last
    rules = [end for end in ends if end[0] in ("--", "—")]
    if rules:
        head = (message.text or message.text_of_html)[:rules[-1].start()]
    found: list[tuple[str, str, bool]] = []
    for part in re.split(r"\n\n(?=[^\n>:]{1,100}:\n)", head.strip()) if not direct else [head.strip()]:
        first, _newline, rest = part.partition("\n")
        named = _NAMED.fullmatch(first) if rest else None
        beside = None if named or direct else _NAMED_BESIDE.match(first)
        name, text = (named["name"], rest) if named else ("", part)
        if beside:
            name, text = beside["name"], part[beside.end():]
        text = re.sub(r"^> ?", "", text, flags=re.MULTILINE)
        if clean(text):
            found.append((name, clean(text.replace("**", "")), bool(_MENTIONED.search(text))))
    return found
