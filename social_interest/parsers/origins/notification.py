# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Any notification that has no parser of its own: "NAME did ACTION on THING", and a link.

No source: this is what remains common to the notifications of all programs.
Two signs are needed besides the sentence: a program sent the mail, and a link
leads to a page of the very site in whose name it was sent. The card says that
the layout is not proven, and offers to teach it.
"""

from __future__ import annotations

import dataclasses

from .. import absence, links, noise, service_mail
from ..base import Parser
from ..kinds import (
    composed,
    forms,
    notice,
    notice_card,
    notice_events,
    notice_links,
    notice_people,
    notice_service,
    notice_signs,
    notice_told,
    notice_unnamed,
    reader,
    records,
    relayed,
)
from ..kinds import notice_rows as rows_
from ..kinds.notice import Notice
from ..kinds.notice_lines import stars
from ..kinds.site import SiteParser
from ..message import Message
from ..names import bare
from ..notice_words import ROLE, YOU
from ..quotes import is_answer, split_quote
from ..template_words import BUTTON
from ..text import line
from ..types import AnyOutcome, Context, Interest, Unknown

#: words for an action of :mod:`telling` → action of a card
_ACTIONS = {action: action for action in notice.ACTIONS} | {"connect": "connection_request"}
#: actions that are answered on the page of the person
_AT_HOME = frozenset({"visit", "connection_request"})
_TABLE_SCORE = 45
#: above that of letters, which would take the message for a circular
_UNREAD_SCORE = 2

#: what somebody wants of the reader, whatever the subject looks like
_WAITING = frozenset({"order", "request", "message", "question", "review"})


class Notification(SiteParser):
    code = "notification"
    version = 11
    general = True
    channel = "notification"
    basis = "unverified"
    actions = frozenset(_ACTIONS.values())
    max_score = _TABLE_SCORE

    def score(self, message: Message) -> int | None:
        score = self._score(message)
        unread = score is None and (notice_signs.may_tell_of_somebody(message) or notice_told.in_words(message))
        if unread and not _excluded(message):
            message.memo["notice_unread"] = True
            return _UNREAD_SCORE
        return score

    def _score(self, message: Message) -> int | None:
        if _excluded(message):
            return None
        sent = noise.automatic(message)
        if not sent and not notice_links.to_site(message) and not _of_a_role(message):
            if not (composed.by_a_program(message) or _may_be_nobody(message)):
                return None
        found = notice_told.told(message)
        if not found:
            own = noise.machine(message) and notice_signs.of_the_reader(message)
            return 20 if own or not service_mail.service(message) and notice_unnamed.read(message) else None
        if service_mail.service(message):
            return None
        if notice_signs.of_a_thread(message, found):
            # labels or none: who answers in a ticket or a forum fills in no form
            return _TABLE_SCORE
        if _is_record(message, found) or found is relayed.read(message) or (
                notice_signs.ordered_by_somebody(message, found)):
            return 20
        if found.told.action == "follow" and not found.url and "settings" in composed.signs(message):
            # there is nothing to be read but who it is
            return 20 if notice_signs.in_subject_alone(message) or notice_signs.follows_us(message, found) else None
        if found.said and found.told.action in notice_told.BARE and found.fields and not (found.url or found.text):
            return 20
        told = found.url or found.text or "somebody" in composed.signs(message)
        if not told or _is_form(message, found) or notice_signs.asks_the_reader(message, found):
            return None
        seen = _from_a_program(message, found) if sent else _looks_generated(message, found)
        seen = seen or notice_signs.sent_in_his_name(message, found)
        seen = seen or _composed(message, found) or notice_events.is_told(message) or _told_twice(message, found)
        if not (seen or found.text and notice_events.confirms(message, found.told)):
            return None
        return (
            _TABLE_SCORE
            if found.fields
            and (found.url or found.told.action in ("message", "request", "question") or _said_to_be_comment(found))
            else 20
        )

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if message.memo.get("notice_unread"):
            reason = noise.own_mail(message, context)
            return self.ignored(reason) if reason else self.unknown("goes to many, and may tell of a person")
        found = notice_told.told(message)
        if found and not found.said and reader.is_visitor(forms.read(message), message, context.own_addresses):
            return self.unknown("of the reader himself, or a colleague's")
        if notice.service(message, found) or not found and notice_service.welcomes(message):
            tells = found and (found.text or found.fields or found.told.action in _WAITING)
            if tells or service_mail.of_a_stranger(message):
                # it tells of somebody, or he is to be answered, and the words may be those of what he wrote about
                return self.unknown("by its subject service mail of the site, and it may tell of a person")
            return self.ignored("service mail of the site")
        unnamed = None if found else notice_unnamed.read(message)
        if unnamed:
            return self.parsed([self._unnamed(unnamed, message, context)], context)
        if not found:
            if notice_service.confirms_purchase(message, context):
                return self.unknown("a shop confirms to the reader what he bought")
            return (
                self.ignored("own action")
                if notice_signs.of_the_reader(message)
                else self.unknown("no sentence about a person")
            )
        return self.parsed(self._interests(found, message, context), context)

    def read_for(self, parser: Parser, message: Message, context: Context) -> AnyOutcome:
        """What ``message`` tells, for ``parser``, which recognised it and could not read it: a card of its channel."""
        found = notice.read(message)
        if (
            notice.service(message, found)
            or not found
            or not (found.said or found.fields or parser.basis == "unverified" and _tells_of_words(message, found))
            or found.told.action not in _ACTIONS
        ):
            return Unknown()
        site = message.sender.name.lower()
        first = next((row.plain for row in rows_.rows_of(message)[0] if row.plain and row.plain.lower() != site), "")
        private = found.told.action in ("message", "mention")
        to_us = private or YOU.search(f"{message.subject} {found.told.rest}") or not found.said and YOU.search(first)
        if parser.sender_domains and not parser.for_many and not to_us:
            # networks tell of what friends do among themselves
            return Unknown()
        # an origin may tell less apart
        same = {"reply": "comment", "comment": "reply", "mention": "comment"}
        action = next((one for one in (found.told.action, same.get(found.told.action)) if one in parser.actions), "")
        action = action or (_ACTIONS[found.told.action] if _ACTIONS[found.told.action] in parser.actions else "")
        if not action:
            return Unknown()
        found = found._replace(told=found.told._replace(action=action))
        interests = self._interests(found, message, context)
        if parser.link_domains:
            interests = [_with_links_of(parser, interest, message, found) for interest in interests]
        elif not any(interest.url or interest.text for interest in interests):
            return Unknown()
        return parser.parsed([dataclasses.replace(interest, channel=parser.channel) for interest in interests], context)

    def _unnamed(self, found: Notice, message: Message, context: Context) -> Interest:
        """The card of words that nobody is named for."""
        fields, site = found.fields, links.host_of(found.url)
        rating = (forms.stars(fields.rating) if fields else None) if found.told.action == "review" else None
        return self.card(
            message, context, found.told.action, text=found.text, url=found.url, source_key=site, rating=rating,
            source_name=line(message.sender.name, 100), thread_key=notice_links.thread_of(found.url),
            product=line(fields.product) if fields else "")

    def _interests(self, found: Notice, message: Message, context: Context) -> list[Interest]:
        told, fields = found.told, found.fields
        action = _ACTIONS.get(told.action, told.action)
        site = links.host_of(found.url) or message.sender.domain
        # a program may write in the person's name
        of_person = message.sender.name.lower() in {name.lower() for name in told.names}
        source = site if of_person else message.sender.name
        interests = []
        for index, name in enumerate(told.names):
            profile = notice_links.profile_of(message, name)
            account = notice_card.account(profile, message)
            url = found.url if found.url != profile or action in _AT_HOME else ""
            if action == "visit":
                # whoever looked is met on his own page, whatever else the mail leads to
                url = notice_links.page_of(profile) or url
            rating = (forms.stars(fields.rating) if fields else None) or stars(message) if action == "review" else None
            interests.append(
                self.card(
                    message,
                    context,
                    action,
                    author_name=line(notice_card.shown_name(message, found) if index == 0 else name, 200),
                    author_url=profile if account else "",
                    author_key=account or (fields.email if fields else ""),
                    author_photo=notice_card.photo(message, name),
                    text=found.text,
                    url=url or (profile if action in _AT_HOME else ""),
                    source_key=site,
                    source_name=line(source, 100),
                    thread_key=notice_links.thread_of(url) if action != "follow" else "",
                    email=fields.email if fields else "",
                    phone=line(fields.phone, 60) if fields else "",
                    rating=rating,
                    product=line(fields.product) if fields else "",
                    others=told.others if index == 0 else 0,
                )
            )
        return interests


def _excluded(message: Message) -> bool:
    """Whether a message is none of a program that tells of others: nobody's, an answer of a program, or a letter's."""
    return (
        not message.sender.address or bool(noise.bounce(message)) or _answered_by_itself(message)
        or _answers_a_letter(message)
        # "Kettle Assets <assets@kettles.example>" is called as a person might be
        or notice_people.signs_himself(message) and not composed.by_a_program(message)
    )


def _is_record(message: Message, found: Notice) -> bool:
    """Whether labels and values alone tell ``found``."""
    record = records.read(message)
    return record is not None and found.fields is record.fields


def _tells_of_words(message: Message, found: Notice) -> bool:
    """Whether the subject says that something was written, and ``found`` has it."""
    return bool(found.text) and notice_signs.of_something_new(message)


def _composed(message: Message, found: Notice) -> bool:
    """Whether the structure of a mail says that a program composed it, and ``found`` is told at its top."""
    if message.has("list-unsubscribe") or not composed.by_a_program(message):
        return False
    if not found.said:
        # nobody is called as the site is that tells of him
        foreign = found.told.names[0].lower() not in message.sender.name.lower()
        return foreign and notice_signs.of_one_who_wrote(message, found)
    return notice_signs.near_the_top(message, found) or notice_signs.told_at_the_top(message, found)


def _is_form(message: Message, found: Notice) -> bool:
    """Whether it is what a visitor filled in, for the reader of forms: name, address and words in a table."""
    asked = found.told.action in ("request", "message") and not found.said and not found.fields
    return asked and {"name", "email", "message"} <= forms.read(message).known.keys() and not noise.notifier(message)


def _of_a_role(message: Message) -> bool:
    """Whether a site wrote from the address of a role: kontakt@."""
    return bool(ROLE.fullmatch(message.sender.local)) and notice_people.site_like(message.sender.name, message)


def _said_to_be_comment(found: Notice) -> bool:
    return found.said and found.told.action == "comment"


def _answered_by_itself(message: Message) -> bool:
    """Whether a program answered the reader; a help desk that tells of another's new ticket did not."""
    reason = noise.auto_reply(message)
    if reason != absence.ACKNOWLEDGED or not absence.of_its_own_thread(message):
        return bool(reason)
    found = notice.read(message)
    if not found or not found.text:
        return True
    name = found.told.names[0]
    of_a_person = found.said or notice_people.evidence(message).get(name, 0) >= 2 or notice_signs.wrote(message, name)
    return not (of_a_person and (noise.notifier(message) or noise.automatic(message)))


def _answers_a_letter(message: Message) -> bool:
    """Whether somebody typed something above the letter that he answers: "On Monday Ann wrote:" tells of no action."""
    if not is_answer(message.subject) or message.has("list-unsubscribe") or noise.notifier(message):
        return False
    if message.list_id and notice_signs.sent_on(message, notice.read(message)):
        return False
    split = split_quote(message.text)
    return bool(split.new and split.quoted) and not noise.nobody(message.sender)


def _from_a_program(message: Message, found: Notice) -> bool:
    """Whether a message with a sign of a program is a notification of what ``found`` tells, and no circular."""
    if noise.notifier(message) or (
        noise.machine(message) and not message.has("list-unsubscribe") and not noise.circular(message.sender)
    ):
        return bool(found.url) or found.said and bool(found.text)
    if message.has("list-unsubscribe") and not (
            found.said or found.fields or YOU.search(message.subject) or notice_signs.tells_the_reader(message)):
        # circulars tell of persons too
        return False
    told = bool(found.url) or found.said and bool(found.text) and not message.has("list-unsubscribe")
    near = notice_signs.near_the_top(message, found) or notice_signs.sent_on(message, found)
    return told and (found.fields is not None or near)


def _looks_generated(message: Message, found: Notice) -> bool:
    """Whether a message without any sign in its headers is one all the same: people write no such mail.

    A sentence about somebody else than the sender, to a page of the sender's own site, and either the foot of a
    program or a button below.
    """
    told = found.said or found.fields or notice_signs.of_something_new(message)
    if message.references or not (told or "#" in found.url or YOU.search(message.subject)):
        return False
    by_a_site = notice_signs.told_by_a_site(message, found)
    if not found.url and not (found.text and (by_a_site or notice_signs.in_subject(message, found))):
        return False
    sender = message.sender.name.lower()
    in_his_name = bool(sender) and any(name.lower() in (sender, bare(sender)) for name in found.told.names)
    if in_his_name and found.url and notice_signs.of_the_sender(message, found) and _has_button_to(message, found.url):
        return True
    if bool(sender) and any(sender == name.lower() for name in found.told.names):
        return False
    main, other = rows_.rows_of(message)
    labels = rows_.labels_of(message)
    rows = [row for row in (*main, *other) if row.raw]
    framed = found.said and found.text and _has_button_to(message, found.url) and notice_signs.with_foot(message)
    if framed and notice_signs.told_at_the_top(message, found):
        return True
    if not notice_signs.near_the_top(message, found):
        return False
    return notice_people.of_a_site(message) and (
        by_a_site
        or found.fields is not None
        or any(
            row.is_link or rows_.is_foot(row) or rows_.is_button(row, labels) or rows_.LABELLED_LINK.fullmatch(row.raw)
            for row in rows
        )
        or (message.tree is not None and next(message.tree.iter("blockquote"), None) is not None)
        or any(
            link.label and (BUTTON.fullmatch(link.label) or link.url == found.url and _named(link.label, rows))
            for link in notice_links.to_site(message)
        )
    )


def _may_be_nobody(message: Message) -> bool:
    """Whether no name of a person stands in From, and a program sent it: a site may tell of somebody."""
    if message.references or not notice_people.of_a_program(message):
        return False
    return notice_people.names_nobody(message) and not composed.typed(message)


def _told_twice(message: Message, found: Notice) -> bool:
    """Whether a site tells in the subject and at the top whose words stand below: nobody begins his letter so."""
    return (
        found.said and bool(found.text) and _may_be_nobody(message) and notice_signs.in_subject(message, found)
        and notice_signs.told_at_the_top(message, found))


def _has_button_to(message: Message, url: str) -> bool:
    """Whether the link to ``url`` is there to be pressed: by its words, or in a line of its own."""
    alone = rows_.labels_of(message)
    return any(
        link.url == url and link.label and (BUTTON.match(link.label) or link.label.lower().strip(" →>»›.:!") in alone)
        for link in notice_links.to_site(message)
    )


def _named(label: str, rows: list[rows_.NoticeRow]) -> bool:
    """Whether a line names the thing to which a link leads in quotation marks: A new topic "Red" was created."""
    return any(f'"{label.strip(chr(34))}"' in row.plain for row in rows[:6])


def _with_links_of(parser: Parser, interest: Interest, message: Message, found: Notice) -> Interest:
    """``interest`` with links that ``parser`` may lead to."""
    url, best = "", 0
    for raw, label in notice_links.all_of(message):
        link = parser.link(raw)
        points = (
            notice_links.points(notice_links.NoticeLink(link, label, raw), {name.lower() for name in found.told.names})
            if link
            else 0
        )
        if points > best:
            url, best = link, points
    name = interest.author_name.lower()
    profile = next((parser.link(raw) for raw, label in notice_links.all_of(message) if label.lower() == name), "")
    return dataclasses.replace(
        interest,
        url=url,
        author_url=profile,
        author_key="",
        thread_key=url.partition("#")[0],
        author_photo="",
        source_key="",
        source_name="",
    )
