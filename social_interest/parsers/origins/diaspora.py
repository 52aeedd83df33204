# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""diaspora* pods.

Source of the layout: ``app/mailers/notification_mailers``, ``app/views/notifier``
and ``config/locales/diaspora`` (all languages) of diaspora* 0.9: From is "Pod (NAME)" or "NAME (diaspora*)",
the name of the pod's host stands in a header of its own, and the text part
ends with the address of the post, the person or the conversation. The text of
a private message or of a limited post is not in the mail, but was until 0.5, below the subject of the conversation.
"""

from __future__ import annotations

import re

from .. import links, telling
from ..kinds.site import SiteParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Sentences
from ..tables.diaspora import LIMITED, SUBJECTS
from ..text import clean, line
from ..types import AnyOutcome, Context

_POST = lazy_regex(r"https?://[^/]+/posts/(?P<thread>[0-9a-f]{16,40}|\d+)")
_PERSON = lazy_regex(r"https?://[^/]+/people/(?P<key>[0-9a-f]{16,40}|\d+)")
_CONVERSATION = lazy_regex(r"https?://[^/]+/conversations(?:/(?P<path>\d+)|\?(?:\S*&)?conversation_id=(?P<query>\d+))")
_FOOT = lazy_regex(r"https?://[^/]+/(?:user/edit|settings|users/edit)")
_FROM = lazy_regex(r"(?:(?P<name>.+) \(diaspora\*?\)|.+ \((?P<inner>[^()]+)\))", re.IGNORECASE)
#: the line that leads to the post or the conversation; until 2016 its address stood below it as a note
_LED = lazy_regex(r"^[^\n]{0,200}\n+(?:\[1\]: )?https?://[^\s]{1,1500}/(?:posts/|conversations[/?])\S+", re.MULTILINE)
_GUID = lazy_regex(r"(?P<guid>[0-9a-f]{16,40})@[\w.-]+")
_KNOWN, _MISSING = Sentences(SUBJECTS), Sentences({"": LIMITED})
#: words of the subject in older versions (en, ru) → action
_OLDER = {
    "mention": ("has mentioned you", "mentioned you", "упомянул"),
    "like": ("likes your post", "понравилось ваше сообщение"),
    "share": ("just reshared your post",),
    "follow": ("started sharing with you", "начал делиться с вами"),
}


class Diaspora(SiteParser):
    code = "diaspora"
    channel = "diaspora"
    version = 5
    basis = "certain"
    actions = frozenset({"comment", "mention", "like", "share", "follow", "message"})
    profile = _PERSON
    place = _POST

    def score(self, message: Message) -> int | None:
        sender = _FROM.fullmatch(message.sender.name)
        if not sender:
            return None
        place = self._place(message)
        if not place or not any(_FOOT.match(url) for url, _label in self.site_links(message)):
            return (
                80
                if place
                and message.header("host")
                and links.related(message.header("host").lower(), message.sender.domain)
                else None
            )
        return 100 if message.has("host") or sender["name"] else 60

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        sender = _FROM.fullmatch(message.sender.name)
        url = self._place(message)
        if not sender or not url:
            return self.unknown("no post, person or conversation")
        pod = message.sender.name.partition(" (")[0] if sender["inner"] else ""
        name = line(sender["name"] or sender["inner"], 200)
        foot = message.text.rpartition("\n---\n")[2] if "\n---\n" in message.text else ""
        if pod and name in foot and pod not in foot:
            # the foot tells who of the two sent the mail
            pod, name = name, line(pod, 200)
        action = self._action(message, url)
        if not action:
            return self.unknown("no known action in the subject")
        person = _PERSON.match(url)
        written = action in ("comment", "mention", "message")
        conversation = _CONVERSATION.match(url)
        text = (_written(message.text) if message.text else _above_button(message)) if written else ""
        title = re.sub(r"^(?:Re: )+", "", message.subject) if message.subject.startswith("Re: ") else ""
        guid = next((match["guid"] for match in map(_GUID.fullmatch, message.references) if match), "")
        values = {"thread_key": f"{links.host_of(url)}/{guid}"} if guid and action == "comment" else {}
        if conversation:
            number = conversation["path"] or conversation["query"]
            # the subject of a mail that has the words is that of the conversation, where it does not say what came
            title = title or (message.subject if text and not telling.read(telling.normal(message.subject)) else "")
            values = {"answer": "chat", "thread_key": f"{links.host_of(url)}/conversation/{number}"}
        interest = self.card(
            message,
            context,
            action,
            author_name=name,
            author_url=url if person else "",
            url=url,
            text=text,
            title=line(title),
            source_name=pod,
            **values,
        )
        return self.parsed([interest], context)

    def _place(self, message: Message) -> str:
        urls = [self.site_link(message, url) for url in re.findall(r"https?://[^\s<>\"']+", message.text)[:50]]
        urls += [url for url, _label in self.site_links(message)]
        return next((url for url in urls for kind in (_POST, _PERSON, _CONVERSATION) if kind.match(url)), "")

    @staticmethod
    def _action(message: Message, url: str) -> str:
        if _CONVERSATION.match(url):
            return "message"
        told = _KNOWN.whole(message.subject)
        if told:
            return told.action
        subject = message.subject.lower()
        for action, phrases in _OLDER.items():
            if not subject.startswith("re: ") and any(phrase in subject for phrase in phrases):
                return action
        return "comment" if subject.startswith("re: ") or message.references else ""


def _written(text: str) -> str:
    """What stands above the line that leads to the post."""
    head = text.split("\n--\n")[0]
    found = _LED.search(head)
    text = clean(head[:found.start()] if found else "")
    return "" if _MISSING.whole(text) else text


def _above_button(message: Message) -> str:
    """The same in HTML alone, where the line is a link."""
    labels = (label for url, label, _node in message.links if _POST.match(url) or _CONVERSATION.match(url))
    led = next(filter(None, labels), "")
    rows = message.text_of_html.split("\n")
    end = next((index for index, row in enumerate(rows) if led and row.strip() == led), 0)
    text = clean("\n".join(rows[:end]))
    return "" if _MISSING.whole(text) else text
