# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who may have acted, as the headers and the structure of a notification tell it: From, links, pictures, bold words."""

from __future__ import annotations

import itertools
import re
from collections import Counter

from .. import html as html_
from .. import program_signs
from ..message import Message
from ..names import bare, is_name
from ..template_words import PROFILE_PATH

#: words of names of sites and of their robots
_SITE_WORDS = re.compile(
    r"\b(?:boards?|forums?|teams?|support|shops?|stores?|blogs?|wikis?|notif\w*|communit(?:y|ies)|mailer|mail|hub|clubs?|portal|bot|admin\w*|news\w*|services?|info|systems?|trackers?|help ?desk|desk|apps?|sites?|website|cloud|"
    r"groups?|networks?|alerts?|no-?reply|comments?|reviews?|academy|school|university|market(?:place)?|studio|labs?|inc|ltd|llc|gmbh|corp|company|online|web|docs?|tickets?|chat|messages?|learning|campus|server|instance|issues?|projects?|"
    r"gemeinschaft|verein|laden|talk|talks|boutique|communauté|assistance|équipe|tienda|comunidad|equipo|negozio|comunità|loja|comunidade|equipe|winkel|sklep|społeczność|форум\w*|сайт\w*|магазин\w*|портал\w*|сообществ\w+|поддержк\w+|блог\w*|"
    r"клуб\w*|служба|администрац\w+|спільнот\w+|підтримк\w+|topluluk|mağaza|destek)\b|论坛|社区|商店|商城|官网|平台|网站|博客|客服|フォーラム|ショップ|サポート|ブログ|事務局|コミュニティ|커뮤니티", re.IGNORECASE)
_ALT = re.compile(r"^(?:(?:profile )?(?:photo|picture|image|avatar|pic) (?:of|for) |(?:avatar|photo|profilbild|foto|аватар|фото) (?:von |de |di |van |пользователя )?)|(?:['’]s? (?:avatar|profile (?:photo|picture|image)|picture|photo)|さんのアイコン|的头像)$", re.IGNORECASE)
_VIA = re.compile(r"\s(?:via|über|через|through|przez|tramite|através|on)\s|[(\[].+[)\]]\s*$", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W\d_]{3,}")
_NO_TOKEN = frozenset({"com", "org", "net", "example", "mail", "www", "noreply", "reply", "info", "the", "and"})
_MAX_NODES = 60


def site_like(name: str, message: Message) -> bool:
    """Whether ``name`` is what a site or its robot calls itself, not a person."""
    if _SITE_WORDS.search(name) or "." in name.strip(".") and " " not in name:
        return True
    if f"[{name.lower()}]" in message.subject.lower():
        return True
    tokens = {token for token in _TOKEN.findall(message.sender.domain.lower()) if token not in _NO_TOKEN}
    words = {word for word in _TOKEN.findall(name.lower()) if word not in _NO_TOKEN}
    joined = "".join(_TOKEN.findall(name.lower()))
    return bool(words & tokens) or joined in tokens or any(len(token) >= 5 and token in joined for token in tokens)


def recipients(message: Message) -> frozenset[str]:
    """How the readers are called, in lower case."""
    found = {to.name.lower() for to in message.to if to.name}
    return frozenset(found | {to.local.lower() for to in message.to if to.local and not to.name})


def evidence(message: Message) -> dict[str, int]:
    """Name → how much speaks for it that this person acted; 2 is enough where the sentence names nobody."""
    if "notice_people" not in message.memo:
        message.memo["notice_people"] = _evidence(message)
    return message.memo["notice_people"]


def _evidence(message: Message) -> dict[str, int]:
    found: Counter[str] = Counter()
    written: dict[str, str] = {}
    readers = recipients(message)

    def add(name: str, weight: int) -> None:
        name = bare(name)
        if is_name(name) and name.lower() not in readers and not site_like(name, message):
            found[name.lower()] += weight
            written.setdefault(name.lower(), name)

    sender = message.sender.name
    if sender:
        add(sender, 3 if _VIA.search(sender) else 2)
    if message.reply_to.name and message.reply_to.name != sender:
        add(message.reply_to.name, 2)
    for header in program_signs.ACTORS:
        if message.has(header):
            add(message.header(header), 2)
    profiles: set[str] = set()
    for url, label, _node in message.links[:_MAX_NODES]:
        if label and label.lower() not in profiles and is_name(bare(label)):
            profiles.add(label.lower())
            add(label, 2 if PROFILE_PATH.search(url.partition("#")[0]) else 1)
    if message.tree is not None:
        for image in itertools.islice(message.tree.iter("img"), _MAX_NODES):
            alt = image.get("alt") or ""
            if 1 < len(alt) <= 80:
                add(_ALT.sub("", alt.strip()), 1)
        for node in itertools.islice(message.tree.iter("b", "strong", "h1", "h2", "h3", "h4"), _MAX_NODES):
            text = html_.label(node)
            if 1 < len(text) <= 60:
                add(text, 1)
    return {written[key]: weight for key, weight in found.most_common()}
