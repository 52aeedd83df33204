# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Elgg.

Source of the layout: the language files of Elgg and of its plugins messages,
likes, friends and messageboard. Since version 4 the notice of a comment does
not say whose it is.
"""

from __future__ import annotations

import re

from ..kinds.site import ProgramMailParser, mail

_ANSWER = "To reply or view the original item, click here: {url}"
_ANSWER_RU = "Чтобы ответить или просмотреть оригинал, нажмите здесь: {url}"


class Elgg(ProgramMailParser):
    code = "elgg"
    version = 2
    channel = "elgg"
    basis = "certain"
    actions = frozenset({"comment", "message", "like", "connection_request"})
    profile = re.compile(r"https?://[^/]+/profile/(?P<key>[\w.-]{2,60})")
    place = re.compile(
        r"https?://[^/]+/(?P<thread>\w+/view/\d+)(?:/[^#]*)?(?:#(?:elgg-object-|comment-|"
        r"item-annotation-)(?P<ref>\d+))?"
    )
    mails = (
        mail("comment", "You have a new comment!|Re: {-}|A new comment on: {-}",
                 "You have a new comment on your item \"{title}\" from {name}. It reads: {text} " + _ANSWER
                 + " To view {-}'s profile, click here: {profile}"),
        mail("comment", "Re: {-}|A new comment on: {-}",
                 "A new comment was made on \"{title}\" by {name}. It reads: "
                 "{text} " + _ANSWER + " To view {-}'s profile, click here: {profile}"),
        mail("comment", "Re: {title}", "You have a new comment. It reads: {text} " + _ANSWER),
        mail("comment", "Re: {title}", "A new comment was made. It reads: {text} " + _ANSWER),
        mail("comment", "Re: {title}", "У вас новый комментарий. Текст: {text} " + _ANSWER_RU),
        mail("comment", "Re: {title}", "Оставлен новый комментарий. Текст: {text} " + _ANSWER_RU),
        mail("message", "You have a new message!|You have a new message|You have a new message from {-}",
                 "You have a new message from {name}. It reads: {text} To view your messages, click here: {url}"),
        mail("message", "У вас новое сообщение|У вас новое сообщение!",
                 "У вас новое сообщение от {name}. В нем говорится: {text} Нажмите здесь, чтобы просмотреть сообщение: "
                 "{url}"),
        mail("like", "{name} likes your post \"{title}\"", "{-} likes your post \"{-}\" on {site} See your original "
             "post here: {url}"
                 " or view {-}'s profile here: {profile}"),
        mail("like", "{name} одобряет ваше сообщение \"{title}\"",
                 "{-} likes your post \"{-}\" on {site} See your original post here: {url} or view {-}'s profile here: "
                 "{profile}"),
        mail("connection_request", "{name} wants to be your friend!",
             "{-} has requested to be your friend on {site}. To view the friendship request, click here: {url}"),
        mail("connection_request", "{name} хочет быть вашим другом!", "{-} запросил дружбу с вами на {site}. Нажмите "
             "здесь,{-}чтобы посмотреть запрос на дружбу: {url}"),
        mail("", "{-} has accepted your friendship request|{-} has declined your friendship request",
             "{-} has {-}ed your friendship request.", "answer to an own request"),
        mail("", "{-} принял ваш запрос на дружбу|{-} отклонил ваш запрос на дружбу", "{-} ваш запрос на дружбу.",
             "answer to an own request"),
    )
