# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""BuddyPress communities.

Source of the layout: ``bp_email_get_schema()`` in ``bp-core/bp-core-functions.php``; the text part is read.
"""

from __future__ import annotations

import re

from ..kinds.site import ProgramMailParser, mail

_GO = " \"{text}\" Go to the discussion to reply or catch up on the conversation: {url}"


class BuddyPress(ProgramMailParser):
    code = "buddypress"
    version = 2
    channel = "buddypress"
    basis = "certain"
    actions = frozenset({"comment", "reply", "mention", "message", "connection_request"})
    profile = re.compile(r"https?://[^/]+/(?:[^?#]*/)?members/(?P<key>[\w.@-]{1,60})/?")
    place = re.compile(
        r"https?://[^/]+/(?P<thread>(?:[^?#]*/)?(?:activity/p/\d+|activity/\d+|"
        r"messages/view/\d+))[^#]*(?:#acomment-(?P<ref>\d+))?"
    )
    mails = (
        mail("comment", "[{site}] {-} replied to one of your updates", "{name} replied to one of your updates:" + _GO),
        mail("reply", "[{site}] {-} replied to one of your comments", "{name} replied to one of your comments:" + _GO),
        mail(
            "mention", "[{site}] {-} mentioned you in a status update", "{name} mentioned you in a status update:" + _GO
        ),
        mail(
            "mention", "[{site}] {-} mentioned you in an update", "{name} mentioned you in the group \"{title}\":" + _GO
        ),
        mail("message", "[{site}] New message from {-}", "{name} sent you a new message: \"{title}\"" + _GO),
        mail(
            "connection_request",
            "[{site}] New friendship request from {-}",
            "{name} wants to add you as a friend. To accept this request and manage all of your "
            "pending requests, visit: {url} To view {-}'s profile, visit: {profile}",
        ),
        mail(
            "connection_request",
            "[{site}] Membership request for group: {-}",
            "{name} wants to join the group \"{title}\". {text}As you are {-} administrator of this "
            "group, you must either accept or reject the membership request. To manage this and all other pending "
            "requests, visit: {url} "
            "To view {-}'s profile, visit: {profile}",
        ),
        mail(
            "",
            "[{site}] {-} accepted your friendship request",
            "{-} accepted your friend request. {*} {url}",
            "answer to an own request",
        ),
        mail(
            "",
            "[{site}] You have an invitation to the group: \"{-}\"",
            "{-} has invited you to join the group: {*} {url}",
            "invitation",
        ),
        mail("", "[{site}] Activate your account", "Thanks for registering! {*} {url}", "notice about the account"),
    )
