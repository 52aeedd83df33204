# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Notices of Mastodon before 4.2: no List-ID, and the picture in the heading tells what somebody did."""

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


STATUS = """\
<table><tr><td class="column-cell padded status"><table class="status-header"><tr><td><bdi>Pavla</bdi></td></tr></table>
<div dir="ltr"><p>Warning</p></div><div dir="ltr"><p>Is it red?</p><p>And how much?</p></div>
<p class="status-footer"><a href="https://social.acme.example/web/statuses/1">30. 11.</a></p></td></tr></table>"""


def test_post_in_nodes_of_a_direction():
    """Before 3.0 no class marks the post, and a text part may have been lost on the way."""
    mail = MAIL.replace("Pending follower: pavla@hrad.example", "pavla@hrad.example vás zmínil/a")
    mail = mail.replace("https://social.acme.example/follow_requests", "https://social.acme.example/web/statuses/1")
    mail = mail.replace("</h1>", "</h1>" + STATUS).format(picture="reply")
    [mention] = parse(mail.encode(), Context()).interests
    assert (mention.action, mention.text) == ("mention", "Warning\n\nIs it red?\n\nAnd how much?")
