# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Forem communities, among them dev.to.

Source of the layout: ``app/mailers/notify_mailer.rb``, ``app/views/mailers/notify_mailer``
(HTML, and text in the style of 2018 to 2025) and ``config/locales/mailers/*.yml``
of Forem in en, fr, es, pt, uk and ar. The words stand between the sentence and
"View now:", in HTML in a box of its own. What a site words otherwise is told by the heading.
"""

from __future__ import annotations

import re

from lxml import etree

from .. import html as html_
from .. import telling
from ..kinds.site import SiteParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Sentences
from ..text import clean, line
from ..types import AnyOutcome, Context

_SUBJECTS = Sentences({
    "reply": ("{name} replied to your {-}", "{name} a répondu à votre {-}", "{name} respondió a tu {-}",
              "{name} respondeu ao seu {-}", "{name} відповіли вам на сайті {-}", "{name} відповів вам {-}",
              "{name} رد على {-} الخاص بك"),
    "mention": ("{name} just mentioned you in their {-}", "{name} just mentioned you!",
                "{name} vient de vous mentionner sur {-}", "{name} te mencionó en su {-}",
                "{name} acabou de mencionar você em seu {-}", "{name} للتو ذكرك على {-}"),
    "follow": ("{name} just followed you on {site}", "{name} vous suit sur {site}",
               "{name} acaba de seguirte en {site}", "{name} acabou de seguir você em {site}",
               "{name} тільки що підписався(лась) на вас у спільноті {site}", "{name} يتابعك على {site}"),
    "message": ("{name} just messaged you", "{name} sent you a message{-}"),
    "": ("{-}You have {-} unread notifications on {-}", "{-}Vous avez {-} notification{-} non lue{-} sur {-}",
         "{-}Tienes {-} no leída{-} en {-}", "{-}Você tem {-} notificações não lidas em {-}",
         "You just got a badge", "Vous venez de recevoir un badge", "The export of your content is ready"),
})
#: the largest of the communities
_OWN = "yo@dev.to"
#: the link below every mail
_FOOT = lazy_regex(r"/email_subscriptions/unsubscribe")
_VIEW = lazy_regex(r"^(?:View now|Voir maintenant|Ver ahora|Ver agora|Переглянути)\s?: (https?://\S+)", re.MULTILINE)
_COMMENT = lazy_regex(r"https?://[^/]+/(?P<user>[\w-]+)/comment/(?P<ref>\w+)")
#: slashes in the address of a person's page
_OF_PERSON = 3
_FOLLOWERS = lazy_regex(r"/dashboard/user_followers\b")
#: what a sentence tells → action
_ACTS = {"comment": "reply", "reply": "reply", "mention": "mention", "message": "message", "follow": "follow"}
_BOX = lazy_regex(r"#f8f8f8|background:#f4f4f4", re.IGNORECASE)


class Forem(SiteParser):
    code = "forem"
    version = 2
    channel = "forem"
    basis = "certain"
    actions = frozenset({"reply", "mention", "message", "follow"})
    max_score = 60
    profile = lazy_regex(r"https?://[^/]+/(?P<key>[\w-]{2,60})/?$")

    def score(self, message: Message) -> int | None:
        told = _SUBJECTS.whole(message.subject)
        if not told and _framed(message):
            return 60
        if not told:
            # the digest bears the title of an article
            return 60 if message.sender.address == _OWN and _FOOT.search(message.html) else None
        signs = _FOOT.search(message.html) or _FOOT.search(message.header("list-unsubscribe"))
        signs = signs or ("/settings/notifications" in message.html and _box(message) is not None)
        return 60 if signs or _VIEW.search(message.text) or message.sender.domain == "dev.to" else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        told = _SUBJECTS.whole(message.subject) or _framed(message)
        if not told:
            return self.ignored("digest") if message.sender.address == _OWN else self.unknown("unknown subject")
        if not told.action:
            return self.ignored("digest, or notice about the account")
        box = _box(message)
        name = line(told.get("name"), 200)
        links_ = self.site_links(message)
        person = next((link.url for link in links_ if link.label == name), "")
        url = self._place(message, told, box, person)
        comment = _COMMENT.match(url)
        if comment and not person:
            person = self.site_link(message, f"https://{url.split('/')[2]}/{comment['user']}")
        elif told.action == "follow":
            person = person or url
        interest = self.card(
            message, context, told.action,
            author_name=name,
            author_url=person,
            url=url,
            text=_words(message, box) if told.action != "follow" else "",
            title=_title(box),
            source_name=line(told.get("site"), 100) or message.sender.name,
            external_ref=comment["ref"] if comment else "",
            answer="chat" if told.action == "message" else "page",
        )
        return self.parsed([interest], context)

    def _place(self, message: Message, told: Filled, box: etree._Element | None, person: str) -> str:
        """The comment; else the link of the button below the words."""
        plain = _VIEW.search(message.text)
        found = [self.site_link(message, plain[1])] if plain else []
        found += [link.url for link in self.site_links(message) if _COMMENT.match(link.url)]
        found += [self.site_link(message, url) for url, _node in html_.links(box)] if box is not None else []
        found += [link.url for link in self.site_links(message) if self._is_page(link.url, person)]
        if told.action == "follow":
            found = [url for url in found if self.profile.match(url)]
        return next((url for url in found if url), "")

    @staticmethod
    def _is_page(url: str, person: str) -> bool:
        path = url.split("/", 3)[3] if url.count("/") > 2 else ""
        return bool(path) and url != person and not re.match(r"settings|email_subscriptions|magic|users/|t/|tags", path)


def _framed(message: Message) -> Filled | None:
    """What the heading tells with which all mails about a person begin, where the subject is none of the known ones.

    It begins with the link to the person; who follows is led to the page of all who do.
    """
    if not _FOOT.search(message.html) or message.tree is None:
        return None
    heading = next(message.tree.iter("h2"), None)
    url, node = next(html_.links(heading), ("", None)) if heading is not None else ("", None)
    name, sentence = html_.label(node) if node is not None else "", html_.label(heading) if node is not None else ""
    if not name or not sentence.startswith(name) or url.rstrip("/").count("/") != _OF_PERSON:
        return None
    said = (telling.read(telling.normal(one)) for one in (sentence, message.subject))
    told = next((_ACTS[one.action] for one in said if one and one.action in _ACTS), "")
    if _FOLLOWERS.search(message.hrefs):
        told = "follow"
    elif not told and any(_COMMENT.match(link) for link, _label, _node in message.links):
        told = "reply"
    return Filled(told, {"name": name}) if told else None


def _box(message: Message) -> etree._Element | None:
    """The cell with the words."""
    for cell in message.tree.iter("td") if message.tree is not None else ():
        if _BOX.search(f"{cell.get('bgcolor', '')} {cell.get('style', '')}".replace(" ", "", 1).replace(": ", ":")):
            return cell
    return None


def _title(box: etree._Element | None) -> str:
    """What stands behind "re:"."""
    heading = next(box.iter("h2"), None) if box is not None else None
    found = re.match(r"re: (.+)", html_.label(heading), re.IGNORECASE) if heading is not None else None
    return line(found[1]) if found else ""


def _words(message: Message, box: etree._Element | None) -> str:
    if message.text:
        view = _VIEW.search(message.text)
        text = message.text[:view.start()] if view else message.text
        head, _blank, rest = text.partition("\n\n")
        return clean(rest if rest.strip() and _SENTENCE_END.search(head) else text)
    if box is None:
        return ""
    rows = []
    for node in box.iterchildren(etree.Element):
        if node.tag not in ("h2", "a", "br"):
            rows.append(clean(html_.text_of(node)))
    return clean("\n\n".join([clean(box.text or ""), *rows]))


#: how the sentence above the words ends
_SENTENCE_END = lazy_regex(
    r"(?:[:!]|mentioned you in their \w+(?: \w+)?|mentionner sur [^\n]+|mencionó en su [^\n]+)\s*\Z")
