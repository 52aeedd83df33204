# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Question2Answer: ``qa-include/lang/qa-lang-emails.php``."""

from __future__ import annotations

import re

from ..kinds.site import ProgramMailParser, mail


class Question2Answer(ProgramMailParser):
    code = "question2answer"
    channel = "question2answer"
    basis = "certain"
    actions = frozenset({"comment", "reply", "question", "message"})
    place = re.compile(
        r"https?://[^/]+/(?:[^?#]*/)?(?P<thread>\d+)(?:/[^?#]*)?(?:\?show=(?P<ref>\d+)[^#]*)?(?:#[ac]\d+)?"
    )
    mails = (
        mail("reply", "Your {-} question was answered", "Your question on {site} has been answered by {name}: {text} "
             "Your question was: {title} "
                 "If you like this answer, you may select it as the best: {url}"),
        mail("comment", "Your {-} question has a new comment",
                 "Your question on {site} has a new comment by {name}: {text} Your question was: {title} "
                 "You may respond by adding your own comment: {url}"),
        mail("comment", "Your {-} answer has a new comment",
                 "Your answer on {site} has a new comment by {name}: {text} Your answer was: {*} You may respond by "
                 "adding your own comment: {url}"),
        mail("comment", "Your {-} comment has been added to",
             "A new comment by {name} has been added after your comment on {site}: {text} "
                 "The discussion is following: {*} You may respond by adding another comment: {url}"),
        mail("question", "Your {-} answer has a related question",
             "Your answer on {site} has a new related question by {name}: {title} "
                 "Your answer was: {*} Click below to answer the new question: {url}"),
        mail("question", "{site} has a new question", "A new question has been asked by {name}: {title}{br}{text} "
                 "Click below to see the question: {url}"),
        mail("message", "Message from {-} on {-}", "You have been sent a private message by {name} on {site}: {text} "
                 "Click below to reply to {-} by private message: {url}"),
        mail("message", "Message from {-} on {-}", "You have been sent a private message by {name} on {site}: {text} "
                 "More information about {-}: {url}"),
        mail("comment", "Post on your {-} wall", "{name} has posted on your user wall at {site}: {text} You may "
             "respond to the post here: {url}"),
        mail("", "{-} has a new registered user", "A new user has registered as {-} Click below to {-}: {url}",
             "new user"),
        mail("", "{-} moderation|{-} has a flagged post", "{-} post by {-}: {*} Click below to {-}: {url}",
             "for moderators"),
    )
