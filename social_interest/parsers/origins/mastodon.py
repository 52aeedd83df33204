# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Mastodon and its forks.

Source of the layout: ``app/mailers/notification_mailer.rb`` and its views, Mastodon
2 to 4.5. The action stands in List-ID, so it needs no wording; before 4.2 there was none, and
the picture above the sentence tells it. The name of the account stands in the subject; in a language that is not
known here it is taken from the link to the post or the profile, or it is the word of the subject that
the first lines repeat.
"""

from __future__ import annotations

import dataclasses
import itertools
import re

from .. import html as html_
from .. import links
from ..base import Parser
from ..domains import same_owner
from ..forwarded import has_prefix
from ..kinds.site import leads_to
from ..lazy_regex import lazy_regex
from ..message import Message
from ..quotes import is_answer
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

#: first label of List-ID → action
_TYPES = {"mention": "mention", "favourite": "like", "reblog": "share", "follow": "follow",
          "follow_request": "connection_request", "quote": "share"}
#: subject per language (en, ru, de, da, fr, es); the group is the account
_SUBJECTS = tuple(
    lazy_regex(pattern, re.IGNORECASE)
    for pattern in (
        r"You were mentioned by (\S+)",
        r"(\S+) mentioned you",
        r"(\S+) (?:favorited|favourited|liked) your (?:post|status)",
        r"(\S+) boosted your (?:post|status)",
        r"(\S+) is now following you",
        r"Pending follower: (\S+)",
        r"(\S+) quoted your post",
        r"(\S+) упомянул(?:\(а\)|а)? вас",
        r"Вас упомянул(?:\(а\)|а)? (\S+)",
        r"(\S+) добавил(?:\(а\)|а)? ваш пост в избранное",
        r"(\S+) продвинул(?:\(а\)|а)? ваш пост",
        r"(\S+) теперь подписан(?:\(а\)|а)? на вас",
        r"(\S+) хочет подписаться на вас",
        r"(\S+) процитировал(?:\(а\)|а)? ваш пост",
        r"(\S+) hat (?:dich erwähnt|deinen Beitrag .+|dich .+)",
        r"(\S+) folgt dir (?:jetzt|nun)",
        r"Ausstehende(?:r)? Follower(?:-Anfrage)?:? (?:von )?(\S+)",
        r"(\S+) a (?:ajouté|partagé|boosté|cité) .+",
        r"Vous avez été mentionné·?e? par (\S+)",
        r"(\S+) vous suit",
        r"(\S+) ha (?:impulsado|marcado|citado) .+",
        r"Fuiste mencionado por (\S+)",
        r"(\S+) ahora te sigue",
        r"Du blev nævnt af (\S+)",
        r"(\S+) (?:føjede|fremhævede|citerede) .+",
        r"(\S+) følger dig nu",
    )
)
_ACCOUNT = lazy_regex(r"@?([A-Za-z0-9_]+(?:[\w.-]*[A-Za-z0-9_])?)(?:@([a-z0-9.-]+\.[a-z0-9-]{2,}))?", re.IGNORECASE)
#: letters that make a word longer; in the Far East a word stands right behind a name
_LETTER = "A-Za-z0-9_\u00c0-\u024f\u0370-\u052f"
_USER = lazy_regex(rf"(?<![{_LETTER}@.])[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*(?![{_LETTER}@])")
_WITH_HOST = lazy_regex(
    rf"(?<![{_LETTER}@])@?([A-Za-z0-9_][A-Za-z0-9_.-]*)@([a-z0-9.-]+\.[a-z]{{2,}})(?![{_LETTER}])", re.IGNORECASE)
#: a post: under its author, or by its number alone as the text part and the mails before 4.2 have it
_STATUS = lazy_regex(r"https://[^/]+/(?:web/)?(?:@(?P<account>[^/]+)|statuses)/(?P<id>\d+)")
#: the picture in the heading of the mails without List-ID; those who ask to follow are led to a page of their own
_ICON = lazy_regex(r"/images/mailer/(icon_[a-z]+(?:_[a-z]+)*)")
_PICTURE = lazy_regex(r"https?://([a-z0-9.-]{1,253})/[^\s\"'<>]{0,200}?images/mailer", re.IGNORECASE)
_ICONS = {"icon_reply": "mention", "icon_grade": "favourite", "icon_cached": "reblog", "icon_person_add": "follow"}
#: with a picture of the program, but none of these and no List-ID: a welcome, an archive, an appeal
_ABOUT = "account"
#: an entry of the digest for who stayed away: who mentioned him, what he wrote, where
_ENTRY = lazy_regex(
    r"^\* (?P<told>[^\n]{1,300})\n+(?P<text>[^*\n][^\n]{0,6000}(?:\n(?!\* )[^\n]{0,6000}){0,100}?)\n+"
    r"[^\n]{0,60}?(?P<url>https://[^/\s]+/(?:web/)?statuses/(?P<id>\d+))$", re.MULTILINE)
_MAX_ENTRIES = 20
_WORDMARK = lazy_regex(r"/images/mailer(?:/wordmark-|-new/)")
_ASKED = lazy_regex(r"/follow_requests\b")
#: where they are answered; before 4.0 the site had no page for people of other sites
_ANSWERED = lazy_regex(r"https://[^/]+/web/follow_requests")
_MAX_TEXT = 30_000
_URL = lazy_regex(r"https://\S+")

#: pages where an account is confirmed or a password changed
_CONFIRM = lazy_regex(r"/auth/(?:confirmation|password/edit)\?")


class Mastodon(Parser):
    code = "mastodon"
    version = 5
    channel = "mastodon"
    basis = "certain"
    actions = frozenset({"mention", "like", "share", "follow", "connection_request"})

    def score(self, message: Message) -> int | None:
        if leads_to(message, _CONFIRM) and not _passed_on(message):
            return 100
        kind, rest = _kind(message)
        if kind == _ABOUT:
            return 60
        if kind not in _TYPES or (rest and rest.count(".") < 2):
            return None
        if any(reference.startswith("conversation-") for reference in message.references):
            return 100
        if f"type={kind}" in message.header("list-unsubscribe"):
            return 100
        # by the picture alone it is the program's whatever the subject says
        return 60 if _account(message.subject) or not message.list_id.startswith(f"{kind}.") else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        kind, rest = _kind(message)
        mentions = self._digest(message, rest, context) if kind == _ABOUT and "\n* " in message.text else []
        if mentions:
            return self.parsed(mentions, context)
        if kind == _ABOUT or (kind not in _TYPES and leads_to(message, _CONFIRM)):
            return self.ignored("notice about the account")
        own, domain = _place(message, rest)
        site = _Site(message, own)
        account = _account(message.subject) or _account(message.text[:500].partition("\n")[0]) or (
            _linked(kind, site) or _repeated(kind, message))
        if not account or kind not in _TYPES:
            return self.unknown("no account in the subject")
        user, host = account
        handle = f"{user}@{host or domain}"
        url = site.view_link(kind)
        status = _STATUS.fullmatch(url)
        profile = site.link(f"https://{links.host_of(url) or domain}/@{user if not host else handle}")
        by_author = kind in ("mention", "quote")
        text = _post(message)
        interest = Interest(
            channel=self.channel,
            action=_TYPES[kind],
            author_name=site.display_name() if kind not in ("favourite", "reblog") else "",
            author_key=handle.lower(),
            author_handle=handle,
            author_url=profile,
            author_photo=site.photo() if kind not in ("favourite", "reblog") else "",
            text=text if by_author else "",
            title="" if by_author else line(text),
            url=url or profile,
            source_key=f"{own}@{domain}",
            source_name=f"@{own}@{domain}",
            date=self.date(message, context),
            thread_key=next((reference for reference in message.references if reference.startswith("conversation-")),
                            ""),
            external_ref=status["id"] if status and by_author else "",
        )
        if not interest.author_name:
            interest = _named(interest, user)
        return self.parsed([interest], context)

    def _digest(self, message: Message, rest: str, context: Context) -> list[Interest]:
        """The mentions that a digest lists; their accounts are told by a sentence as that of a single one."""
        own, domain = _place(message, rest)
        site = _Site(message, own)
        found = []
        for entry in itertools.islice(_ENTRY.finditer(message.text[:_MAX_TEXT]), _MAX_ENTRIES):
            told = entry["told"].rstrip(":： ")
            first = _USER.match(told)
            user, host = _account(told) or ((first[0], "") if first else ("", ""))
            handle = f"{user}@{host or domain}" if user else ""
            account = handle if host else user
            found.append(Interest(
                channel=self.channel,
                action="mention",
                author_name=user,
                author_key=handle.lower(),
                author_handle=handle,
                author_url=site.link(f"https://{links.host_of(entry['url'])}/@{account}") if account else "",
                text=clean("\n".join(row.strip() for row in entry["text"].split("\n"))),
                url=site.link(entry["url"]),
                source_key=f"{own}@{domain}",
                source_name=f"@{own}@{domain}",
                date=self.date(message, context),
                external_ref=entry["id"],
            ))
        return found


def _kind(message: Message) -> tuple[str, str]:
    """(kind of notice, "account.domain" to which it went); some List-IDs have the second alone, others none of them."""
    kind, _dot, rest = message.list_id.partition(".")
    # a List-ID that tells of the account alone leaves it to the picture
    if kind in _TYPES or "/images/mailer" not in message.html or not _by_program(message):
        return kind, rest
    icon = _ICON.search(message.html)
    if icon:
        # a site may call the picture as what it tells of
        named = icon[1].removeprefix("icon_")
        kind = _ICONS.get(icon[1], named if named in _TYPES else _ABOUT)
    else:
        kind = _ABOUT if _WORDMARK.search(message.html) else ""
    asked = kind == "follow" and _ASKED.search(message.hrefs)
    return ("follow_request" if asked else kind), message.list_id if message.list_id.count(".") > 1 else ""


def _place(message: Message, rest: str) -> tuple[str, str]:
    """(account, site) to which the notice went; ``rest``: both as List-ID has them, "" where there is none."""
    own, _dot, domain = rest.partition(".")
    if not rest:
        # the account stands beside the address, as its owner is called there
        own = message.to[0].name.lower() if message.to else ""
    # anybody may write a List-ID: the place is where the sender is
    return own, domain if _is_of_sender(domain, message) else message.sender.domain


def _is_of_sender(host: str, message: Message) -> bool:
    domain = message.sender.domain
    return links.related(host, domain) or same_owner(host, domain)


def _by_program(message: Message) -> bool:
    """Whether the site itself shows its pictures, and no person passes on such a mail in a letter of his own."""
    if _passed_on(message) or not (
            message.header("precedence").lower() == "list" or message.has("auto-submitted")):
        return False
    picture = _PICTURE.search(message.html)
    return bool(picture) and _is_of_sender(picture[1].lower(), message)


def _passed_on(message: Message) -> bool:
    """Whether somebody answers such a mail or passes it on; all that stands in it stands there as well."""
    return has_prefix(message.subject) or is_answer(message.subject)


def _named(interest: Interest, user: str) -> Interest:
    return dataclasses.replace(interest, author_name=user)


def _account(subject: str) -> tuple[str, str] | None:
    """(user, host) of the account in a subject; host "" for one on the same server."""
    for pattern in _SUBJECTS:
        match = pattern.fullmatch(subject.strip())
        account = _ACCOUNT.fullmatch(match[1]) if match else None
        if account:
            return account[1], (account[2] or "").lower()
    # a name with a host is an account in every language
    found = _WITH_HOST.search(subject)
    return (found[1], found[2].lower()) if found else None


def _linked(kind: str, site: _Site) -> tuple[str, str] | None:
    """The account that the link leads to; that of a favourite is the own one."""
    url = site.view_link(kind) if kind in ("mention", "quote", "follow", "follow_request") else ""
    found = re.match(r"https://[^/]+/@(?P<account>[^/?#]+)", url)
    account = _ACCOUNT.fullmatch(found["account"]) if found else None
    return (account[1], (account[2] or "").lower()) if account else None


def _repeated(kind: str, message: Message) -> tuple[str, str] | None:
    """The word of the subject that looks most like an account among those that the first lines repeat."""
    if kind not in ("favourite", "reblog", "follow_request"):
        return None
    lines = " ".join(message.any_text[:2000].split("\n")[:12])
    body = set(_USER.findall(lines))
    words = [word for word in _USER.findall(message.subject) if word in body]
    # nobody's word has digits or signs within, or stands in Latin letters among others
    odd = [word for word in words if re.search(r"[\d_.]", word)]
    first = re.split(r"[ (]", message.subject, maxsplit=1)[0]
    if not words:
        return None
    last = message.subject.endswith((f": {words[-1]}", f" {words[-1]}" if not first.isascii() else "\n"))
    choice = odd[0] if odd else words[0] if words[0] == first else words[-1] if last else (
        "" if first.isascii() else words[0])
    return (choice, "") if choice else None


def _post(message: Message) -> str:
    """The post that the mail shows: the lines after "> ", else the HTML."""
    quoted = [value.lstrip("> ") for value in message.text.split("\n") if value.startswith(">")]
    if quoted:
        return clean("\n".join(quoted))
    for name in ("email-status-prose", "auto-dir") if message.tree is not None else ():
        # the second before 4.3, which has it around the first since then
        node = html_.first_class(message.tree, name)
        if node is not None:
            return clean(html_.text_of(node))
    # before 3.0 neither is there: the post and its warning stand in nodes of one direction each
    cell = html_.first_class(message.tree, "status", "td") if message.tree is not None else None
    parts = [node for node in cell if node.tag == "div" and node.get("dir")] if cell is not None else []
    return clean("\n\n".join(html_.text_of(node) for node in parts))


class _Site:
    """Links and names of one message; all must be on the site that sends it."""

    def __init__(self, message: Message, own: str):
        self._message = message
        self._tree = message.tree
        self._own = own

    def link(self, url: str) -> str:
        host = links.host_of(url)
        return links.canonical(url, (host,)) if host and links.related(host, self._message.sender.domain) else ""

    def view_link(self, kind: str) -> str:
        """The post or the profile: the first such address in the text, else in the HTML.

        Whoever quotes shows our own post within, whose address is no place of his.
        """
        addresses = _URL.findall(self._message.text)
        if self._tree is not None:
            addresses += [url for url, _node in html_.links(self._tree)]
        known = [self.link(url) for url in addresses[:100]]
        posts = [(url, found["account"]) for url in known if (found := _STATUS.fullmatch(url))]
        if kind == "quote":
            posts = [(url, account) for url, account in posts if (account or "").lower() != self._own.lower()]
        # an address under its author tells more than a number
        shown = next((url for url, account in posts if account), posts[0][0] if posts else "")
        asked = [url for url in known if _ANSWERED.fullmatch(url)] if kind == "follow_request" else []
        return shown or next(iter(asked), "") or next(
            (url for url in known if re.fullmatch(r"https://[^/]+/@[^/]+", url)), "")

    def display_name(self) -> str:
        for name in ("email-status-header-name", "email-account-name"):
            node = html_.first_class(self._tree, name) if self._tree is not None else None
            if node is not None:
                return line(html_.text_of(node), 200)
        # before 4.3 the name alone is set apart, as it may run from right to left
        node = next(self._tree.iter("bdi"), None) if self._tree is not None else None
        return line(html_.text_of(node), 200) if node is not None else ""

    def photo(self) -> str:
        if self._tree is None:
            return ""
        for node in self._tree.iter("img"):
            if node.get("width") in ("48", "80") and node.get("width") == node.get("height"):
                host = re.match(r"https://([^/]+)/", node.get("src", ""))
                if host and links.related(host[1].lower(), self._message.sender.domain):
                    return links.picture(node.get("src"), (host[1].lower(),))
        return ""
