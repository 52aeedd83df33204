# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The words of a post in mails of Mastodon before 3.0, whose text part may have lost the signs of a quotation."""

from parsers import Context, parse

MAIL = """\
Date: Wed, 18 Nov 2026 10:11:12 +0000
From: Mastodon <notifications@social.acme.example>
To: works <sales@acme.example>
Message-ID: <mastodon-2@social.acme.example>
Subject: pavla@hrad.example vás zmínil/a
Precedence: list
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<table class="email-table"><tr><td class="email-body"><table class="hero-icon"><tr><td>
<img alt="" src="https://social.acme.example/packs/media/images/mailer/icon_reply.png"></td></tr></table>
<table><tr><td class="column-cell padded status"><table class="status-header"><tr><td><bdi>Pavla</bdi></td></tr></table>
<div dir="ltr"><p>Warning</p></div><div dir="ltr"><p>Is it red?</p><p>And how much?</p></div>
<p class="status-footer"><a href="https://social.acme.example/web/statuses/1">30. 11.</a></p></td></tr></table>
</td></tr></table>
"""


def test_post_in_nodes_of_a_direction():
    [mention] = parse(MAIL.encode(), Context()).interests
    assert (mention.action, mention.text) == ("mention", "Warning\n\nIs it red?\n\nAnd how much?")
