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
