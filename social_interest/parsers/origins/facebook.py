# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Facebook.

Certain, from real mails of 2010 to 2019: headers, senders, the shape of links,
and the layout of a comment and of a like. Other notices are read by the same
layout and by their subject; what the mail calls them is in ``_TYPES``. In languages
that the table of verbs lacks, the type of the notice says what was done, and the link
at the start of the sentence by whom.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qs

from lxml import etree

from .. import html as html_
from .. import telling
from ..kinds.notice_trim import unquoted
from ..kinds.notification import NotificationParser, all_links, author_links, settled
from ..lazy_regex import lazy_regex
from ..links import within
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest
from ..wording import Told, Wording

#: part of the type in X-Facebook-Notify → action; "" = service mail. The first that fits.
_TYPES = (
    ("login", ""), ("security", ""), ("password", ""), ("confirm", ""), ("digest", ""), ("birthday", ""),
    ("suggest", ""), ("insight", ""), ("missed_update", ""),
    ("close_friend", ""), ("friend_activity", ""),
    ("biz_", ""), ("ads", ""), ("promo", ""), ("event_invite", ""), ("memor", ""), ("reminder", ""),
    ("reply", "reply"), ("mention", "mention"), ("tag", "mention"), ("comment", "comment"), ("wall", "comment"),
    ("reaction", "reaction"), ("like", "like"), ("share", "share"), ("msg", "message"), ("message", "message"),
    ("page_fan", "follow"), ("follow", "follow"), ("friend_confirm", "follow"),
    ("friend", "connection_request"), ("recommend", "review"), ("review", "review"),
)
_WORDING = Wording(
    verbs={
        "reply": ("replied to your", "replied to a comment", "replied to", "also replied", "ответил* на"),
        "comment": ("commented on your", "also commented on", "commented on", "posted on your", "прокомментировал*",
                    "оставил* комментарий", "также прокомментировал*",
                    "написал* на вашей стене", "опубликовал* в вашей"),
        "mention": ("mentioned you", "mentioned your", "tagged you", "tagged your", "упомянул* вас", "упомянул*",
                    "отметил* вас"),
        "reaction": ("reacted to your", "reacted to", "отреагировал*"),
        "like": ("likes your", "liked your", "like your", "likes", "нравится ваш*", "поставил* отметку «нравится»",
                 "понравил* ваш*", "оценил* ваш*"),
        "share": ("shared your", "shared a link", "shared", "поделил*"),
        "message": ("sent you a message", "sent a message", "отправил* вам сообщение", "прислал* вам сообщение",
                    "написал* вам"),
        "follow": ("started following", "confirmed you as a friend", "accepted your friend request", "likes your page",
                   "подписал* на", "подтвердил* ваш запрос"),
        "connection_request": ("wants to be friends", "wants to be your friend", "sent you a friend request",
                               "added you as a friend", "хочет добавить вас", "отправил* вам запрос",
                               "хочет с вами дружить", "asked to join", "wants to join", "хочет вступить",
                               "отправил* запрос на вступление"),
        "review": ("recommends your", "recommends", "left a review", "reviewed your", "рекомендует", "оставил* отзыв"),
    },
    openings={
        "message": ("new message from", "you have a new message from", "новое сообщение от"),
    },
)
#: the hidden line at the top, which holds name and text in one sentence
_WROTE = lazy_regex(
    r"(?P<name>.{1,200}?) (?:wrote|написал\(?а?\)?|пишет): [\"«“](?P<text>.*?)[\"»”](?:\s*[-–—] .{0,200})?", re.DOTALL
)
#: subjects of the marketplace; what is offered may be cut off with "..."
_MARKET = lazy_regex(r"New Marketplace (?:(?P<order>order)|offer of (?P<price>.{1,30}?)) for (?P<item>.{1,300})")
_MARKET_SENDERS = ("marketplace.facebook.com",)
_ITEM = lazy_regex(r"/marketplace/(?:item|you/[a-z_]+|orders?)/(?P<id>\d{5,20})")
_BUYER = Wording(verbs={
    "order": ("placed an order", "ordered", "bought", "purchased", "заказал*", "купил*"),
    "request": ("made an offer", "made you an offer", "sent you an offer", "sent an offer", "offered", "предложил*"),
})
_MAX_SENTENCE = 6000
#: what the text part writes behind a name: "9:52pm Nov 8"
_CLOCK = lazy_regex(r"\d{1,2}[:.h]\d{2}")
_FOOT = lazy_regex(r"={20,}|-{20,}")
_ADDRESS = lazy_regex(r"https?://(?:[a-z-]{1,30}\.)?facebook\.com/\S{0,1500}")
_VIEW = lazy_regex(r"(?:view|see|посмотреть|открыть)\b.*", re.IGNORECASE)
_PLACE = lazy_regex(
    r"https://[^/]+/(?:permalink\.php|photo\.php|photo/|story\.php|groups/|events/|watch|reel/|share/|marketplace/|"
    r"messages|.+/(?:posts|videos|photos|reviews)/)"
)
_GROUP_SUBJECT = lazy_regex(r"\[(?P<group>[^\]]{2,120})\] ?(?P<title>.*)")
_POST_ID = lazy_regex(r"/(?:posts|videos|reel|permalink)/(?:[\w-]*?/)?([\w.]+)")


class Facebook(NotificationParser):
    code = "facebook"
    channel = "facebook"
    version = 5
    own_names = ("meta", "meta platforms", "meta for business")
    basis = "certain"
    actions = frozenset({"comment", "reply", "like", "reaction", "mention", "share", "message", "follow",
                         "connection_request", "review", "order", "request"})
    # a header of its own is enough
    by_sender = False
    sender_domains = ("facebookmail.com", "facebook.com")
    link_domains = ("facebook.com",)
    photo_domains = ("fbcdn.net", "fbsbx.com")
    wording = _WORDING
    profile = lazy_regex(
        r"https://(?:[a-z-]+\.)?facebook\.com/(?:profile\.php\?id=(?P<id>\d{1,20})|people/[^/]+/(?P<person>\d{1,20})/?|"
        r"(?!(?:permalink|photo|story|profile|groups|events|watch|settings|help|l|n|nd|"
        r"notifications)\b)(?P<key>[\w.]{3,64})/?)"
    )

    def score(self, message: Message) -> int | None:
        kind = message.header("x-facebook-notify")
        if kind.startswith("ig_") or "instagram" in message.sender.domain:
            return None
        if kind or message.has("x-facebook"):
            return 100
        if message.sender.domain and within(message.sender.domain, self.sender_domains):
            return 80
        # forwarded by hand: no header is left, the layout is
        is_layout = '"mb_text"' in message.html and (
            "facebook.com" in message.html + message.subject or 'id="email_table"' in message.html)
        return 40 if is_layout else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        market = _MARKET.fullmatch(message.subject) if within(message.sender.domain, _MARKET_SENDERS) else None
        if market:
            return self.parsed([self._bought(market, message, context)], context)
        if message.subject.startswith("Shipping label for your Marketplace order"):
            return self.ignored("service mail of the marketplace")
        several = self.several(message, context)
        if several:
            return several
        kind = message.header("x-facebook-notify").partition(";")[0].strip().lower()
        action = next((action for part, action in _TYPES if part in kind), None) if kind else None
        if action == "":
            return self.ignored(f"service mail of the network: {kind}")
        headline = _headline(message)
        told = None
        first = line(html_.text_of(headline)) if headline is not None else ""
        for sentence in (first, message.subject, *message.preheaders, *message.text.split("\n")[:5]):
            told = self.wording.read(sentence) if sentence else None
            if told:
                break
        if not told and action:
            wrote = _wrote(message)
            told = Told(action, [line(wrote["name"], 200)], 0, "") if wrote else None
            headline = headline if told else self._begun_by_a_person(message)
            told = told or self._told_by_type(action, message, headline)
        if not told:
            if self.announces(message):
                return self.ignored("several notices that name nobody")
            if self.noise.search(message.subject):
                return self.ignored("service mail of the network")
            return self.unknown("no known action in the headline or the subject")
        if action and told.action not in (action, "reply") and told.action in ("like", "comment"):
            told = told._replace(action=action)
        return self.parsed(self._interests(settled(told, message), message, context, headline), context)

    def _begun_by_a_person(self, message: Message) -> etree._Element | None:
        """The node that begins with the link to a person, above whatever stands behind it in whatever language."""
        for node in html_.innermost_with_class(message.tree, "mb_text") if message.tree is not None else ():
            url, link = next(html_.links(node), ("", None))
            name = html_.label(link) if link is not None else ""
            text = line(html_.text_of(node))
            if name and text.startswith(name) and text != name and self.profile.match(self.link(url)):
                return node
        return None

    def _told_by_type(self, action: str, message: Message, headline: etree._Element | None) -> Told | None:
        """What the type of the notice says was done, by whom a sentence in any language names."""
        if headline is not None:
            sentence = line(html_.text_of(headline))
            name = html_.label(next(html_.links(headline))[1])
            known = telling.read(telling.normal(sentence))
            others = known.others if known and known.names and known.names[0] == name else 0
            return Told(action, [name], others, sentence[len(name):], name)
        for sentence in (message.subject, *message.text.split("\n")[:12]):
            known = telling.read(telling.normal(sentence))
            if known and known.names and known.names[0].lower() not in self.own_names:
                return known._replace(action=action)
        return None

    def _interests(
        self, told: Told, message: Message, context: Context, headline: etree._Element | None
    ) -> list[Interest]:
        url = self._place(message, headline, told.names)
        text = self.written(message, told, headline)
        group = _GROUP_SUBJECT.fullmatch(message.subject)
        group_key = (
            message.list_id.partition(".groups.facebook.com")[0] if "groups.facebook.com" in message.list_id else ""
        )
        interests = []
        for index, name in enumerate(told.names):
            profile, photo = author_links(self, message, name)
            interests.append(Interest(
                channel=self.channel,
                action=told.action,
                author_name=name,
                author_key=self.author_key(profile),
                author_handle=self._handle(profile),
                author_url=profile,
                author_photo=photo,
                text=text,
                title=line(told.quoted) if told.action in ("like", "reaction", "share") else "",
                url=url or profile,
                source_key=group_key,
                source_name=line(group["group"], 100) if group and group_key else "",
                date=self.date(message, context),
                thread_key=self.thread_key(url),
                external_ref=self.reference(url) if told.action in ("comment", "reply", "mention") else "",
                others=told.others if index == 0 else 0,
            ))
        return interests

    def _bought(self, market: re.Match[str], message: Message, context: Context) -> Interest:
        """An offer or an order; the subject is known from real mails, the text below it is not."""
        spans = html_.with_class(message.tree, "mb_text") if message.tree is not None else ()
        told = next((found for found in (_BUYER.read(html_.text_of(node)) for node in spans) if found), None)
        name = settled(told, message).names[0] if told else ""
        profile, photo = author_links(self, message, name)
        places = [
            (url, match)
            for url, match in (
                (url, _ITEM.search(url)) for url in (self.link(url) for url, _label in all_links(message))
            )
            if match
        ]
        item = line(market["item"])
        return Interest(
            channel=self.channel,
            action="order" if market["order"] else "request",
            author_name=name,
            author_key=self.author_key(profile),
            author_url=profile,
            author_photo=photo,
            title=item,
            url=places[0][0] if places else "",
            source_key="marketplace",
            source_name="Marketplace",
            product="" if item.endswith(("...", "…")) else item,
            date=self.date(message, context),
            thread_key=places[0][1]["id"] if places else message.message_id,
            fields=(("Offer", market["price"]),) if market["price"] else (),
        )

    def thread_key(self, url: str) -> str:
        query = _query(url)
        match = _POST_ID.search(url)
        return query.get("story_fbid") or query.get("fbid") or query.get("v") or (match[1] if match else "")

    def reference(self, url: str) -> str:
        query = _query(url)
        return query.get("reply_comment_id") or query.get("comment_id") or ""

    def author_key(self, url: str) -> str:
        match = self.profile.fullmatch(url) if url else None
        return (match["id"] or match["person"] or match["key"]).lower() if match else ""

    def _handle(self, url: str) -> str:
        match = self.profile.fullmatch(url) if url else None
        return (match["key"] or "") if match else ""

    def written(self, message: Message, told: Told, headline: etree._Element | None = None) -> str:
        """The text below the author's name, else in the hidden line at the top."""
        if told.action in ("like", "reaction", "follow"):
            return ""
        if message.tree is not None:
            nodes = html_.innermost_with_class(message.tree, "mb_text")
            # a greeting stands above the sentence
            for node in nodes[nodes.index(headline) + 1:] if headline in nodes else nodes:
                text = clean(html_.text_of(node))
                if text and not self.wording.read(text):
                    return unquoted(text)
        wrote = _wrote(message)
        if wrote:
            return clean(wrote["text"])
        # the text part of group mails: the post in quotation marks on lines of its own
        quoted = re.search(r"^[\"“«](.{1,5000}?)[\"”»]$", message.text[:_MAX_SENTENCE], re.MULTILINE | re.DOTALL)
        return clean(quoted[1]) if quoted else _below_name(message, told)

    def _place(self, message: Message, headline: etree._Element | None, names: list[str]) -> str:
        """The post: the link in the headline behind the names, a "View post" button, any link to a place."""
        candidates: list[str] = []
        if headline is not None:
            candidates += [url for url, node in html_.links(headline) if html_.label(node) not in names]
        labelled = all_links(message)
        candidates += [url for url, label in reversed(labelled) if _VIEW.match(label)]
        links = [
            link
            for link in map(self.link, candidates)
            if link and not self.profile.fullmatch(link) and len(link.split("/", 3)[3]) > 1
        ]
        if links:
            return links[0]
        return next((link for link in (self.link(url) for url, _label in labelled) if _PLACE.match(link)), "")


def _below_name(message: Message, told: Told) -> str:
    """What stands in the text part below "NAME, TIME" and above the name of the button (mails of 2012 to 2015)."""
    lines = message.text[:4 * _MAX_SENTENCE].split("\n")
    starts = [index for index, row in enumerate(lines[:12]) for name in told.names
              if row == name or (row.startswith(f"{name} ") and _CLOCK.search(row[len(name):]))]
    if not starts:
        return ""
    end = next((index for index, row in enumerate(lines) if index > starts[-1] and _ends_text(lines, index)), None)
    return clean("\n".join(lines[starts[-1] + 1:end])) if end is not None else ""


def _ends_text(lines: list[str], index: int) -> bool:
    """Whether a button with its address below, or the rule above the foot, stands in this line."""
    below = lines[index + 1] if index + 1 < len(lines) else ""
    return bool(_FOOT.fullmatch(lines[index])) or (
        len(lines[index]) <= 100 and bool(_ADDRESS.fullmatch(below)) and not lines[index - 1])


def _query(url: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(url.partition("?")[2].partition("#")[0]).items()}


def _headline(message: Message) -> etree._Element | None:
    """The innermost node that says who did what, with a link to the person in it."""
    if message.tree is None:
        return None
    for node in html_.innermost_with_class(message.tree, "mb_text"):
        if node.find(".//a") is not None and _WORDING.read(html_.text_of(node)):
            return node
    return None


def _wrote(message: Message) -> re.Match[str] | None:
    for text in (*message.preheaders, *message.text_of_html.split("\n")[:5], *message.text.split("\n")[:5]):
        match = _WROTE.fullmatch(text[:_MAX_SENTENCE])
        if match:
            return match
    return None
