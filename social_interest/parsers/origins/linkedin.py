# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""LinkedIn.

Certain, from real mails of 2016 to 2026: headers, the invitation to connect,
the InMail. Comments, reactions and mentions are recognised by the name of the
template and read by their subject. The layout of messages in which a name, a
headline and the words stand above the button is not proven.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection

from lxml import etree

from .. import html as html_
from ..kinds import notice
from ..kinds.notification import NotificationParser, all_links, picture_near, settled
from ..lazy_regex import lazy_regex
from ..message import Message
from ..notice_words import YOU
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest
from ..wording import Told, Wording

#: part of X-LinkedIn-Template, X-LinkedIn-Class or of the sender → action; "" = service mail
_TEMPLATES = (
    ("jobs", ""), ("jobalert", ""), ("job_alert", ""), ("savedsearch", ""), ("newsletter", ""),
    ("welcome", ""), ("security", ""),
    ("password", ""), ("editors", ""), ("pymk", ""), ("suggest", ""), ("updates-noreply", ""), ("accept", ""),
    ("inmail", "message"), ("messag", "message"), ("mbr-to-mbr", "message"), ("hit-reply", "message"),
    ("invit", "connection_request"), ("comment", "comment"), ("mention", "mention"), ("tag", "mention"),
    ("reply", "reply"),
    ("reaction", "like"), ("like", "like"), ("share", "share"), ("follow", "follow"),
)
#: templates of messages: also what calls itself a digest of the inbox has the words of a person
_MESSAGE_TEMPLATE = lazy_regex(r"messaging|inmail|m2m_message|member_message", re.IGNORECASE)
_DIGEST = "digest_"
_WORDING = Wording(
    verbs={
        "reply": ("replied to your", "replied to", "ответил*"),
        "comment": ("commented on your", "commented on", "прокомментировал*"),
        "mention": ("mentioned you", "tagged you", "упомянул* вас", "отметил* вас"),
        "like": ("liked your", "likes your", "reacted to your", "loves your", "celebrates your", "отреагировал*",
                 "оценил*"),
        "share": ("shared your", "reposted your", "поделил*", "сделал* репост"),
        "message": ("just messaged you", "messaged you", "sent you a message", "sent you a new message",
                    "отправил* вам сообщение", "написал* вам"),
        "follow": ("started following", "is now following", "подписал*"),
        "connection_request": ("wants to connect", "would like to connect", "invited you to connect",
                               "sent you an invitation", "хочет добавить вас", "приглашает вас"),
    },
    openings={"message": ("new message from", "новое сообщение от")},
)
#: the words that stand in an invitation to which the person wrote nothing
_NO_NOTE = lazy_regex(
    r"(?:hi [^\n]{1,60},\s*)?(?:i['’]d like to (?:join your linkedin network|add you to my professional network[^\n]*|"
    r"connect with you on linkedin)|"
    r"(?:здравствуйте[^\n]{0,60},\s*)?(?:приглашаю вас|я хотел\(?а?\)? бы добавить вас)[^\n]*|"
    r"(?:[^\n]{1,60},\s*)?(?:je (?:souhaite|voudrais)|j['’]aimerais|ich (?:möchte|würde)|me gustaría|vorrei|gostaria|"
    r"ik (?:wil|zou)|jag vill|jeg vil|chciał\w{1,5}|rád bych)[^\n?]{5,60}(?:réseau professionnel|(?:professionellen|"
    r"beruflichen) netzwerk|red profesional|rete professionale|rede profissional|professionele netwerk|"
    r"professionella nätverk|(?:professionelle|profesjonelle) net(?:værk|tverk)|sieci zawodowej|profesní sítě)"
    r"[^\n?]{0,40})[.!]?",
    re.IGNORECASE,
)
_RULE = lazy_regex(r"^[-.]{30,}\s*$", re.MULTILINE)
_THREAD = lazy_regex(r"https://www\.linkedin\.com/messaging/thread/(?P<id>[^/?#]+)")
_TALK = lazy_regex(r"https://www\.linkedin\.com/(?:comm/)?messaging/")
_POST = lazy_regex(r"https://www\.linkedin\.com/(?:feed/update/|posts/|pulse/|groups/\d|events/\d|company/[^/]+/posts/)")
#: what LinkedIn writes behind the name of a person
_VIA = lazy_regex(
    r"\s+(?:via|through|через|über|mit|par|par l['’]intermédiaire de|a través de|mediante|tramite|su|por meio do|pelo|"
    r"através do|przez|za pośrednictwem|prostřednictvím|přes|gennem|genom|gjennom|kautta) LinkedIn$|"
    r"\s+LinkedIn(?:['’]?in)? (?:üzerinden|aracılığıyla|kautta)$|"
    r"\s*[(（]?(?:来自|來自|通过|透過)\s*(?:LinkedIn|领英)[)）]?$|"
    r"\s*[(（]?LinkedIn ?(?:より|経由|を通じて|에서|을 통해)[)）]?$",
    re.IGNORECASE,
)
#: where LinkedIn writes in its own name
_ITSELF = ("", "linkedin", "linkedin messages", "linkedin messaging")
_TOP = 40
#: lines about a person
_FEW = 3


class LinkedIn(NotificationParser):
    code = "linkedin"
    version = 5
    channel = "linkedin"
    basis = "certain"
    actions = frozenset({"follow", "connection_request", "message", "comment", "reply", "mention", "like", "share"})
    # a header of its own is enough
    by_sender = False
    sender_domains = ("linkedin.com",)
    link_domains = ("linkedin.com",)
    photo_domains = ("licdn.com",)
    wording = _WORDING
    profile = lazy_regex(
        r"https://(?:[a-z]+\.)?linkedin\.com/(?:in/(?P<key>[^/?#]+)/?|profile/view\?id=(?P<id>[\w-]+))"
    )

    def score(self, message: Message) -> int | None:
        if message.has("x-linkedin-template") or message.has("x-linkedin-class"):
            return 100
        return super().score(message)

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        several = self.several(message, context)
        if several:
            return several
        action = _action(message)
        if action == "" and (_DIGEST not in _kind(message) or not _of_a_person(message)):
            return self.ignored("service mail of the network")
        told = self.told(message) if message.sender.local.endswith("noreply") or not action else None
        if told and (not action or action != "message"):
            return self.parsed(self.interests(settled(told, message), message, context), context)
        name = self._name(message, told)
        if not action or not name:
            if self.announces(message):
                return self.ignored("several notices that name nobody")
            if self.noise.search(message.subject):
                return self.ignored("service mail of the network")
            return self.unknown("no known template, and no action in the subject")
        if action not in ("message", "connection_request"):
            # in a language that the table lacks the template says what was done
            people = settled(Told(action, [name], 0, "", name), message)
            return dataclasses.replace(
                self.parsed(self.interests(people, message, context), context), basis="unverified")
        outcome = self.parsed([self._from_person(action, name, message, context)], context)
        unproven = action == "message" and bool(_in_new_layout(message, name))
        return dataclasses.replace(outcome, basis="unverified") if unproven else outcome

    def _name(self, message: Message, told: Told | None) -> str:
        """The name of who wrote: the subject may have the first one only."""
        first, name = told.names[0] if told else "", _VIA.sub("", message.sender.name)
        if name.lower() in _ITSELF:
            name = first
        elif first and not name.lower().startswith(f"{first.lower()} "):
            return first
        if " " in name or message.tree is None:
            return name
        if not name:
            # in a language that is not known, the subject has the first name all the same
            people = self._people(message)
            found = [label for label in people if label.split(" ")[0] in message.subject] or people
            return found[0] if len(set(found)) == 1 else ""
        return next((label for label in self._people(message) if label.startswith(f"{name} ")), name)

    def _people(self, message: Message) -> list[str]:
        """What links to profiles are called, but for the recipient's own."""
        own = set(message.tree.xpath("//*[@data-test-header-profile]/descendant-or-self::a"))
        return [
            label
            for url, label, node in message.links
            if label and len(label) <= 100 and node not in own and self.profile.match(self.link(url))
        ]

    def _from_person(self, action: str, name: str, message: Message, context: Context) -> Interest:
        """An invitation or a message, whose sender's name is that of the person."""
        node = self._author_node(message, name)
        profile = self.link(node.get("href")) if node is not None else ""
        if not profile:
            profile = next(
                (link for link in map(self.link, re.findall(r"https://\S+", message.text)) if self.profile.match(link)),
                "",
            )
        thread = next(
            (match for match in (_THREAD.match(self.link(url)) for url in _addresses(message)) if match), None
        )
        text, headline = _invitation(message, name) if action == "connection_request" else (_inmail(message, name), "")
        return Interest(
            channel=self.channel,
            action=action,
            author_name=line(name, 200),
            author_key=self.author_key(profile),
            author_url=profile,
            author_photo=picture_near(self, node) if node is not None else "",
            text=text,
            title=line(message.subject) if action == "message" else "",
            url=thread[0] if thread else profile,
            date=self.date(message, context),
            thread_key=thread["id"] if thread else "",
            external_ref=message.message_id if action == "message" else "",
            fields=(("Headline", headline),) if headline else (),
        )

    def place(self, message: Message, names: list[str]) -> str:
        """The first link to a post, before anything else of the network: the picture above leads to the home page."""
        found = (self.link(url) for url, _label in all_links(message))
        return next((link for link in found if _POST.match(link)), "") or super().place(message, names)

    def between(self, message: Message, told: Told) -> str:
        """What stands below the sentence, or below the name with its headline, and above the button."""
        if not told.names:
            return ""
        place = self.place(message, told.names)
        labels = {label for url, label, _node in message.links if label and place and self.link(url) == place}
        return _below_person(message, told.names[0], labels) or super().between(message, told)

    def author_key(self, url: str) -> str:
        match = self.profile.fullmatch(url) if url else None
        return (match["key"] or match["id"]) if match else ""

    def thread_key(self, url: str) -> str:
        match = re.search(r"urn:li:(?:activity|share|ugcPost|groupPost):[\w-]+", url)
        return match[0] if match else super().thread_key(url)

    def reference(self, url: str) -> str:
        found = re.findall(r"(?:commentUrn|replyUrn)=[^&#]*?%2C(\d+)%29", url)
        return found[-1] if found else ""

    def _author_node(self, message: Message, name: str) -> etree._Element | None:
        """The link to the author; the picture near the top is the recipient's own."""
        if message.tree is None:
            return None
        found = None
        own = set(message.tree.xpath("//*[@data-test-header-profile]/descendant-or-self::a"))
        for url, node in html_.links(message.tree):
            if node in own:
                continue
            alts = " ".join(node.xpath(".//img/@alt"))
            if (html_.label(node) == name or alts.startswith(name)) and self.profile.match(self.link(url)):
                if node.find(".//img") is not None:
                    return node
                found = found if found is not None else node
        return found


def _kind(message: Message) -> str:
    """What names the kind of the mail."""
    headers = (message.header("x-linkedin-template"), message.header("x-linkedin-class"), message.sender.local)
    return " ".join(headers).lower()


def _action(message: Message) -> str | None:
    """What the template tells of; "" for service mail, ``None`` where nobody knows it."""
    if _MESSAGE_TEMPLATE.search(message.header("x-linkedin-template")):
        return "message"
    kind = _kind(message)
    found = next((action for part, action in _TEMPLATES if part in kind), None)
    return "" if _DIGEST in kind else found


def _of_a_person(message: Message) -> bool:
    """Whether the subject of what calls itself a digest tells what one person did to the reader."""
    found = notice.read(message)
    return found is not None and found.said and bool(YOU.search(message.subject)) and any(
        name.split(" ")[0] in message.subject for name in found.told.names if name.lower() not in _ITSELF)


def _addresses(message: Message) -> list[str]:
    return re.findall(r"https://[^\s<>\"')]+", message.text)[:100] + [url for url, _label in all_links(message)]


def _invitation(message: Message, name: str) -> tuple[str, str]:
    """(own words of the invitation, headline of the person) from the text part.

    Greeting and words, then the name on a line of its own, then the headline.
    """
    body = _RULE.split(message.text)[0]
    before, found, after = f"\n{body}\n".partition(f"\n{name}\n")
    if not found:
        return "", ""
    headline = after.strip().partition("\n")[0]
    text = clean(before)
    heads = message.tree.iter("h1", "h2") if message.tree is not None else ()
    if name in text and text in (*message.preheaders, *map(html_.label, heads)):
        # the sentence of the network, in whatever language: the HTML has it as its heading
        text = ""
    return ("" if _NO_NOTE.fullmatch(text) else text), ("" if ":" in headline else line(headline, 200))


def _inmail(message: Message, name: str) -> str:
    """The words of a message: its cell in the HTML, else the text between the first block and the dashes."""
    if message.tree is not None:
        node = html_.first_class(message.tree, "message-contents")
        if node is not None:
            return clean(html_.text_of(node))
    words = _in_new_layout(message, name)
    if words:
        return words
    body = _RULE.split(message.text)[0]
    paragraphs = body.split("\n")
    # first block: the subject (twice), the name, "Reply" and the address of the thread
    last = max(
        (
            index
            for index, value in enumerate(paragraphs[:14])
            if "linkedin.com/" in value or value in (name, message.subject)
        ),
        default=-1,
    )
    return clean("\n".join(paragraphs[last + 1:]))


def _below_person(message: Message, name: str, pressed: Collection[str]) -> str:
    """What stands between the block with the name of a person, and what is said of him in it, and the button."""
    for _url, label, node in reversed(message.links):
        if label != name:
            continue
        block = next((up for up in node.iterancestors("tr", "table", "div") if html_.label(up) != name), None)
        beside = _filled(html_.text_of(block)) if block is not None else []
        if not 1 < len(beside) <= _FEW or beside[0] != name or any(row in pressed for row in beside):
            continue
        rows = _filled(message.text_of_html)
        starts = [at for at in range(len(rows)) if rows[at:at + len(beside)] == beside]
        end = next((at for at, row in enumerate(rows) if starts and at > starts[-1] and row in pressed), 0)
        if end:
            below = message.text_of_html.split("\n")
            return clean("\n".join(below[_nth(below, starts[-1] + len(beside)):_nth(below, end)]))
    return ""


def _filled(text: str) -> list[str]:
    return [row.strip() for row in text.split("\n") if row.strip()]


def _nth(rows: list[str], number: int) -> int:
    """Where the line stands that is the ``number``-th of those that are not empty."""
    return [at for at, row in enumerate(rows) if row.strip()][number]


def _in_new_layout(message: Message, name: str) -> str:
    """The words of a message where they stand above the button, "" in any other layout."""
    if message.tree is not None and html_.first_class(message.tree, "message-contents") is not None:
        return ""
    pressed = {label for url, label, _node in message.links if label and _TALK.match(url)} if message.html else set()
    for text, labels in ((message.text, frozenset[str]()), (message.text_of_html, pressed)):
        words = _above_button(text.split("\n"), name, labels, message.preheaders) if text else ""
        if words:
            return words
    return ""


def _above_button(rows: list[str], name: str, labels: Collection[str], preheaders: list[str]) -> str:
    """What stands between the name with its headline and the button to the conversation."""
    start = next((index for index, row in enumerate(rows[:_TOP]) if row.strip() == name), -1) + 1
    end = next(
        (at for at, row in enumerate(rows[start:], start) if row.strip() in labels or _TALK.search(row)), 0
    ) if start else 0
    if not end:
        return ""
    if _TALK.match(rows[end].strip()) and end > start:
        # the words of the button stand above its address
        end -= 1
    told = clean("\n".join(rows[start:end]))
    headline, _newline, rest = told.partition("\n")
    below = rows[start] and not rows[start + 1]
    if rest and headline and (below or any(hidden.startswith(rest.strip()[:40]) for hidden in preheaders)):
        return clean(rest)
    return told
