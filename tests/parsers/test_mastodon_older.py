# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Notices of Mastodon before 4.2: no List-ID, and the picture in the heading tells what somebody did."""

import pytest

from parsers import Context, parse

MAIL = """\
Date: Wed, 18 Nov 2026 10:11:12 +0000
From: Mastodon <notifications@social.acme.example>
To: works <sales@acme.example>
Message-ID: <mastodon-1@social.acme.example>
Subject: Pending follower: pavla@hrad.example
Precedence: list
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="edge"

--edge
Content-Type: text/plain; charset=utf-8

works,

pavla@hrad.example has requested to follow you

https://social.acme.example/follow_requests

---

Mastodon notifications from social.acme.example

--edge
Content-Type: text/html; charset=utf-8

<table class="email-table"><tr><td class="email-body"><div class="email-container">
<table class="content-section"><tr><td class="content-cell header"><a href="https://social.acme.example/">
<img alt="Mastodon" class="logo" src="https://social.acme.example/packs/media/images/mailer/wordmark-5ec91.png"></a>
</td></tr></table>
<table class="content-section"><tr><td class="content-cell hero"><table class="hero-icon"><tr><td>
<img alt="" src="https://social.acme.example/packs/media/images/mailer/icon_{picture}.png"></td></tr></table>
<h1>New follow request</h1><p class="lead">pavla@hrad.example has requested to follow you</p></td></tr></table>
<table class="content-section"><tr><td class="column-cell button-cell">
<a href="https://social.acme.example/follow_requests"><span>Manage follow requests</span></a></td></tr></table>
</div></td></tr></table>
--edge--
"""


def test_picture_of_the_heading_tells_the_action():
    outcome = parse(MAIL.format(picture="person_add").encode(), Context())
    assert outcome.parser == "mastodon"
    [interest] = outcome.interests
    assert (interest.action, interest.author_name, interest.author_handle, interest.url) == (
        "connection_request", "pavla", "pavla@hrad.example", "https://social.acme.example/@pavla@hrad.example")


PERSON = ("Mastodon <notifications@social.acme.example>", "Ann Lee <ann@lee.example>")
REFERS = ("Precedence: list\n", "References: <conversation-5.2026@social.acme.example>\n")


@pytest.mark.parametrize(("picture", "action"), [("cached", "share"), ("reblog", "share"), ("favourite", "like")])
def test_picture_may_be_called_as_what_it_tells_of(picture, action):
    raw = MAIL.format(picture=picture).replace("follow_requests", "web/statuses/77")
    [card] = parse(raw.encode(), Context()).interests
    assert (card.action, card.author_key) == (action, "pavla@hrad.example")


@pytest.mark.parametrize(("changes", "parser"), [
    ((), "mastodon"),
    # a person passes it on, with its pictures and the ids before
    ((PERSON, REFERS), "letter"),
    ((PERSON, REFERS, ("Subject: Pending", "Subject: Fwd: Pending")), "letter"),
    ((PERSON, ("Subject: Pending", "Subject: WG: Pending")), "letter"),
    ((PERSON, ("Subject: Pending", "Subject: Re: Pending")), "letter"),
    # one picture more than the program knows is no notice about the account either
    ((PERSON, REFERS, ("icon_person_add", "icon_foo")), "letter"),
    # somebody else's site shows the pictures of a known one
    ((("notifications@social.acme.example", "notifications@evil.example"),), "notification"),
])
def test_pictures_are_those_of_the_site_that_sends_them(changes, parser):
    raw = MAIL.format(picture="person_add")
    for old, new in changes:
        assert old in raw
        raw = raw.replace(old, new)
    outcome = parse(raw.encode(), Context())
    assert outcome.parser == parser
    keys = {one.author_key for one in outcome.found}
    assert ("pavla@hrad.example" in keys) == (parser == "mastodon")


@pytest.mark.parametrize(("list_id", "source", "author"), [
    ("follow_request.works.social.acme.example", "works@social.acme.example", "pavla@social.acme.example"),
    ("follow_request.works.other.acme.example", "works@other.acme.example", "pavla@other.acme.example"),
    # anybody may write the id of another site
    ("follow_request.works.big.example", "works@social.acme.example", "pavla@social.acme.example"),
])
def test_the_place_is_where_the_sender_is(list_id, source, author):
    raw = MAIL.format(picture="person_add").replace("pavla@hrad.example", "pavla")
    [interest] = parse(raw.replace("Precedence: list\n", f"List-ID: <{list_id}>\n").encode(), Context()).interests
    assert (interest.source_key, interest.author_key) == (source, author)
