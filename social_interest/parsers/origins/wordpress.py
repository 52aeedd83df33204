# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Comments on a WordPress site, also reviews in its shop (WooCommerce).

Source of the layout: ``wp_notify_postauthor`` and ``wp_notify_moderator`` in
``wp-includes/pluggable.php`` of WordPress, versions 3 to 6. The order of the lines and
the addresses are the same in every language; only the names of the labels
change, and the colons, brackets and quotation marks around them.
"""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from .. import links
from ..base import Parser
from ..kinds import forms
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context, Interest

#: kind of notice → its word in the subject (en, ru, de, da, fr, es)
_KINDS = {
    "comment": ("Comment", "Комментарий", "Kommentar", "Commentaire", "Comentario"),
    "moderate": ("Please moderate", "Проверьте, пожалуйста", "Bitte moderieren", "Moderer venligst", "Merci de modérer",
                 "Veuillez modérer",
                 "Por favor, modera"),
    "trackback": ("Trackback", "Уведомление", "Обратная ссылка", "Rétrolien"),
    "pingback": ("Pingback", "Пингбэк", "Ping"),
    "note": ("Note", "Заметка", "Notiz"),
}
#: a notice about a link, in whatever language
_LINKED = lazy_regex(r"ping ?back|track ?back|ピンバック|トラックバック|핑백|트랙백", re.IGNORECASE)
_KIND_OF = {word.lower(): kind for kind, words in _KINDS.items() for word in words}
_SUBJECT = lazy_regex(
    r"[\[【](?P<site>.{1,200}?)[\]】] ?(?P<kind>[^:：\"«„“”「『《]{1,60}?)\s?[:：]?\s?[\"«„“”「『《]"
    r"(?P<post>.*)[\"»”“」』》][^\"»”“」』》]{0,20}")
_ADMIN = lazy_regex(
    r"https?://\S{1,300}?/wp-admin/comment\.php\?action=(?:trash|delete|spam|approve|editcomment)\S*", re.IGNORECASE
)
_AUTHOR = lazy_regex(r"[^:：]{2,30}\s?[:：] ?(?P<name>.+?) ?[(（][^()（）]{2,30}[:：] ?[0-9a-fA-F.:]{0,45}"
                     r"(?:\s?[,，、;][^()（）]*)?[)）]")
_PERMALINK = lazy_regex(r"https?://\S{1,500}?#comment-(?P<id>\d+)")
_COMMENTS = lazy_regex(r"https?://\S{1,500}?#comments\b")
_ID = lazy_regex(r"[?&]c=(\d+)")
_URL = lazy_regex(r"https?://\S+")
#: ``$allowedtags`` of ``wp-includes/kses.php``
_TAG = lazy_regex(
    r"</?(?:a|abbr|acronym|b|blockquote|br|cite|code|del|em|i|p|q|s|strike|strong)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_PRODUCT = lazy_regex(r"/(?:product|produkt|produit|producto|shop|tovar|item)/", re.IGNORECASE)


class _Lines(NamedTuple):
    name: str
    email: str
    website: str
    text: str


class WordPress(Parser):
    code = "wordpress"
    version = 3
    channel = "wordpress"
    basis = "certain"
    actions = frozenset({"comment", "mention", "review"})
    max_score = 80

    def score(self, message: Message) -> int | None:
        match = _SUBJECT.fullmatch(message.subject)
        if not match:
            return None
        text = message.any_text
        if _ADMIN.search(text):
            return 80
        if not _COMMENTS.search(text) and not _PERMALINK.search(text):
            return None
        return 60 if match["kind"].lower() in _KIND_OF or _read(text) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        match = _SUBJECT.fullmatch(message.subject)
        if not match:
            return self.unknown("the subject is not the one of WordPress")
        kind = _KIND_OF.get(match["kind"].lower(), "")
        if kind in ("trackback", "pingback") or _LINKED.search(match["kind"]):
            return self.ignored(f"{kind or 'pingback'}: a link from a site, no person")
        if kind == "note":
            return self.ignored("note between editors")
        found = _read(message.any_text)
        if not found:
            return self.unknown("no author in the notice of a comment")
        url, reference = _place(message.any_text)
        url = forms.site_link(url, message, context)
        post = url.partition("#")[0]
        product = bool(_PRODUCT.search(post))
        # a link from another site waits for approval: who wrote it is the site, and there is no comment to lead to
        linked = bool(_LINKED.search(message.any_text[:300].partition("\n")[0]))
        interest = Interest(
            channel=self.channel,
            action="mention" if linked else "review" if product else "comment",
            author_name=found.name,
            author_key=found.email,
            text=found.text,
            title=line(match["post"]),
            url=post if linked else url,
            source_key=links.host_of(url) or message.sender.domain,
            source_name=line(match["site"]),
            product=line(match["post"]) if product and not linked else "",
            product_url=post if product and not linked else "",
            email=found.email,
            date=self.date(message, context),
            thread_key=post,
            external_ref=reference,
            fields=(("Website", found.website),) if found.website else (),
        )
        return self.parsed([interest], context)


def _read(text: str) -> _Lines | None:
    """Author, e-mail, site and text: the lines from "Author: … (IP address: …)" on."""
    lines = text.split("\n")
    start = next((index for index, value in enumerate(lines) if _AUTHOR.fullmatch(value)), None)
    if start is None:
        return None
    name = _AUTHOR.fullmatch(lines[start])["name"]
    email, website, body = "", "", len(lines)
    for index in range(start + 1, min(start + 7, len(lines))):
        value = lines[index]
        address, url = EMAIL.search(value), _URL.search(value)
        if url and "comment.php" not in url[0] and index <= start + 2:
            website = url[0]
        elif address and index == start + 1:
            email = address[0].lower()
        elif (
            value.endswith((":", "："))
            # a link from another site has no line for an e-mail
            and index > start + 1 + bool(email or not website)
            and len(value) < 40
            and not url
        ):
            body = index + 1
            break
    return _Lines(line(name, 200), email, line(website), _plain("\n".join(lines[body:_end(lines, body)])))


def _plain(text: str) -> str:
    """A comment without the tags that WordPress lets visitors use."""
    return clean(html.unescape(_TAG.sub("", text)))


def _end(lines: list[str], start: int) -> int:
    """The line after the comment: what introduces the link to all comments, or the first link of the moderator."""
    for index in range(start, len(lines)):
        if _COMMENTS.fullmatch(lines[index]):
            return index - 1 if index > start and lines[index - 1].endswith((":", "：", "。", "…")) else index
        if _ADMIN.search(lines[index]):
            return index
    return len(lines)


def _place(text: str) -> tuple[str, str]:
    """(address of the comment, its id). While it waits for approval its address is built from that of the post."""
    permalink = _PERMALINK.search(text)
    if permalink:
        return permalink[0], permalink["id"]
    admin = _ADMIN.findall(text)
    reference = next((match[1] for match in map(_ID.search, reversed(admin)) if match), "")
    post = next((url for url in _URL.findall(text) if "/wp-admin/" not in url), "").partition("#")[0]
    return (f"{post}#comment-{reference}" if post and reference else post), reference
