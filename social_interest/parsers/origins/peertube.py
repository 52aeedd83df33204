# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""PeerTube: comments on one's videos, mentions, followers, the contact form, requests for an account.

Source of the layout: ``server/core/assets/email-templates`` and
``server/core/lib/notifier/shared`` of the program, versions 4 to 7 (pug, later
Handlebars). A sentence with a link to the person first, then the words in a
``blockquote``, and a button or a link with ``;threadId=`` to the comment. Which
notice it is, tell the links; only mentions are told from comments by their verb.
"""

from __future__ import annotations

import html
import re

from lxml import etree

from .. import html as html_
from .. import telling
from ..kinds.site import SiteParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context, Interest

_FOOT = lazy_regex(r"/my-account/(?:notifications|settings#notifications)")
_PERSON = lazy_regex(r"https?://[^/]{1,253}/(?:a|accounts|c|video-channels)/(?P<key>[\w.@-]{1,200})(?:/[a-z-]{1,30})?/?")
_VIDEO = lazy_regex(r"https?://[^/]{1,253}/(?:w|videos/watch|my-account/videos/comments|my-account/videos|"
                    r"my-library/comments-on-my-videos)(?:/(?P<thread>[\w-]{4,60}))?(?:;threadId=(?P<ref>\d{1,20}))?.*")
_OF_PEERTUBE = lazy_regex(
    r"/my-account/settings#notifications|//[^/]{1,253}/(?:w|a|c|videos|accounts|video-channels)/[\w.@-]|"
    r"/admin/(?:moderation|users?|system|overview)|/my-library/")
_FORM_WORDS = lazy_regex(r"<blockquote style=\"white-space: ?pre-wrap")
_REGISTRATION = lazy_regex(r"/admin/(?:moderation|users?)/(?:registrations|list)")
#: stems of "mentioned" (en, de, fr, es, it, pt, ca, gl, nl, sv, nb, da, is, pl, cs, sk, hr, hu, ru, uk, bg, fi, eu, tr,
#: vi, id, zh, ja, ko, ar, fa, th, el, eo)
_MENTION = lazy_regex(
    r"mention|erwähn|mencion|menzion|menc[ií]\w*n|vermeld|genoemd|nämn|nevn|nevnt|minnst|wspomnia|oznacz|zmíni|zmieni|spom[ei]n|"
    r"meg?említ|упомя|упомен|згада|спомен|maini|aipa|bahset|nhắc|menyebut|提及|提到|メンション|언급|أشار|ذكر|نام\u200cبر|اشاره|กล่าวถึง|"
    r"ανέφερε|aludis|menci", re.IGNORECASE)


class PeerTube(SiteParser):
    code = "peertube"
    version = 3
    channel = "notification"
    basis = "certain"
    actions = frozenset({"comment", "mention", "follow", "message", "request"})
    max_score = 60
    profile = _PERSON
    place = _VIDEO

    def score(self, message: Message) -> int | None:
        of_form = _is_of_form(message)
        if not (of_form or _FOOT.search(message.html)) or message.tree is None:
            return None
        if of_form:
            return 60
        # other programs have such a page of settings too
        shown = (url for url, _label, _node in message.links)
        return 60 if any(_OF_PEERTUBE.search(url) for url in shown) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        quote = next(message.tree.iter("blockquote"), None) if message.tree is not None else None
        sentence = _sentence(message, quote)
        if sentence is None:
            return self.ignored("the site's own words")
        links = [(url, html_.label(node)) for url, node in html_.links(sentence)]
        people = [(url, label) for url, label in links if _PERSON.fullmatch(url)]
        if quote is None:
            if len(people) < 2 or any(_VIDEO.fullmatch(url) for url, _label in links):
                return self.ignored("the site's own words")
            # who is at home on another site is no link of ours: then that to what he follows
            place = "" if self.site_link(message, people[-1][0]) else people[0][0]
            follower, followed = people[-1], people[0][1]
            return self.parsed([self._interest(message, context, "follow", follower, followed, "", place)], context)
        text = clean(html_.text_of(quote))
        video = next(((url, label) for url, label in links if _VIDEO.fullmatch(url)), None)
        if people and video:
            action = "mention" if _MENTION.search(html_.text_of(sentence)) else "comment"
            url = _comment(message) or video[0]
            return self.parsed([self._interest(message, context, action, people[0], video[1], text, url)], context)
        if not people and video is None and message.reply_to.address:
            return self._from_form(message, context, sentence, text)
        return self._knock(message, context, links, text)

    def _interest(self, message: Message, context: Context, action: str, person: tuple[str, str], title: str, text: str,
                  url: str) -> Interest:
        account = _PERSON.fullmatch(person[0])["key"].lower()
        # who is at home on another site has its name in his
        far = {"author_key": account} if "@" in account else {}
        return self.card(
            message, context, action,
            author_name=line(person[1], 200),
            author_url=self.site_link(message, person[0]),
            text=text,
            title=line(title),
            url=self.site_link(message, url) if url else "",
            source_name=_site_name(message),
            **far,
        )

    def _from_form(self, message: Message, context: Context, sentence: etree._Element, text: str) -> AnyOutcome:
        """What somebody wrote by the form of the site: his name is the first thing in the sentence."""
        name = message.reply_to.name or _first_name(line(html_.text_of(sentence)))
        email = message.reply_to.address
        return self.parsed([self.card(
            message, context, "message", author_name=line("" if EMAIL.fullmatch(name) else name, 200), author_key=email,
            text=text, title=line(message.subject), answer="mail", email=email, source_name=_site_name(message),
            thread_key=message.message_id,
        )], context)

    def _knock(self, message: Message, context: Context, links: list[tuple[str, str]], text: str) -> AnyOutcome:
        """A person who asks for an account on the site, with his reason."""
        place = next(((url, label) for url, label in links if _REGISTRATION.search(url)), None)
        if place is None:
            return self.ignored("moderation of the site")
        return self.parsed([self.card(
            message, context, "request", author_name=line(place[1], 200), text=text,
            url=self.site_link(message, place[0]), title=line(message.subject), source_name=_site_name(message),
            thread_key=message.message_id,
        )], context)


def _is_of_form(message: Message) -> bool:
    """Whether it is the mail of the contact form, which has no foot: a quotation, and whom an answer reaches below."""
    writer = message.reply_to.address
    return bool(writer) and writer != message.sender.address and "email-container" in message.html and bool(
        _FORM_WORDS.search(message.html)) and f"mailto:{writer}" in message.html.lower()


def _first_name(sentence: str) -> str:
    """The name that a sentence begins with."""
    told = telling.read(telling.normal(sentence))
    if told and told.names and sentence.startswith(told.names[0]):
        return told.names[0]
    words = sentence.split()
    count = next((index for index, word in enumerate(words) if not word[0].isupper()), 1)
    return " ".join(words[:max(count, 1)])


def _sentence(message: Message, quote: etree._Element | None) -> etree._Element | None:
    """The paragraph above the quotation; without one the first with two links."""
    if quote is not None:
        above = quote.getprevious()
        return above if above is not None and above.tag == "p" else None
    for node in message.tree.iter("p") if message.tree is not None else ():
        if len(list(node.iter("a"))) == 2 and not node.findall(".//p"):
            return node
    return None


def _comment(message: Message) -> str:
    """The address of the comment itself."""
    return next((html.unescape(url) for url, _label, _node in message.links if ";threadId=" in url), "") or next(
        (url for url, _label, _node in message.links if "/comments" in url), "")


def _site_name(message: Message) -> str:
    """The name of the site: who sends, else what stands in brackets before the subject."""
    bracket = re.match(r"\[([^\]]{1,100})\]", message.subject)
    return message.sender.name or (bracket[1] if bracket else "")
