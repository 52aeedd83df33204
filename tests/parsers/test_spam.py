# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A letter that the mailbox's own server calls spam is put aside, by no word of anybody else."""

import pytest

import parsers

LETTER = "From: Ann Lee <ann@ward.example>\nTo: sales@acme.example\nSubject: Desks\n\nDo you have desks?\n"
OWN = "Received: from relay.ward.example by mx.acme.example (Postfix) with ESMTP id 1; Tue, 3 Nov 2026 10:00:00 +0000\n"
FOREIGN = "Received: from pc by relay.ward.example with ESMTP id 2; Tue, 3 Nov 2026 09:59:00 +0000\n"


def outcome(headers, aside=True, servers=("mx.acme.example",), letter=LETTER):
    context = parsers.Context(authserv_ids=frozenset(servers), spam_aside=aside)
    return parsers.parse((headers + letter).encode(), context)


@pytest.mark.parametrize("header", [
    "X-Spam-Flag: YES", "X-Spam-Status: Yes, score=7.1 required=5.0", "Rspamd-Action: add header",
    "Rspamd-Action: reject",
    "X-Forefront-Antispam-Report: CIP:192.0.2.1;CTRY:US;SCL:5;SRV:;", "X-MS-Exchange-Organization-SCL: 9",
    "X-Spam: Yes",
    "x-spamd-result: default: True [16.00 / 15.00]",
])
def test_promise_25_spam_is_put_aside(header):
    found = outcome(header + "\n" + OWN + FOREIGN)
    name = header.partition(":")[0]
    assert (found.name, found.parser) == ("ignored", "letter")
    assert found.reason.lower() == f"spam: {name}".lower()
    assert outcome(header + "\n" + OWN + FOREIGN, aside=False).name == "parsed"
    assert outcome(OWN + header + "\n" + FOREIGN).name == "ignored"


@pytest.mark.parametrize("header", [
    "X-Spam-Flag: NO", "X-Spam-Status: No, score=1 (yes)", "Rspamd-Action: no action", "Rspamd-Action: greylist",
    "X-Forefront-Antispam-Report: CIP:192.0.2.1;SCL:1;SRV:;", "X-MS-Exchange-Organization-SCL: -1",
    "X-Spam-Level: *****",
    "X-Forefront-Antispam-Report: XSCL:9;SCL:50",
])
def test_no_spam(header):
    assert outcome(header + "\n" + OWN + FOREIGN).name == "parsed"


def test_what_a_sender_or_his_relay_writes_counts_for_nothing():
    assert outcome(OWN + FOREIGN + "X-Spam-Flag: YES\n").name == "parsed"
    assert outcome(FOREIGN + "X-Spam-Flag: YES\n").name == "parsed"
    # of two the upper is the own server's
    assert outcome("X-Spam-Flag: YES\n" + OWN + "X-Spam-Flag: NO\n").name == "ignored"
    assert outcome("X-Spam-Flag: NO\n" + OWN + "X-Spam-Flag: YES\n").name == "parsed"
    assert outcome(OWN + "X-Spam-Flag: YES\n", servers=()).name == "parsed"


def test_a_notification_is_never_put_aside():
    told = (
        "From: WordPress <wordpress@blog.acme.example>\nSubject: [Acme blog] Comment: \"Desks\"\n\n"
        "New comment on your post \"Desks\"\nAuthor: Ann (IP address: 192.0.2.7, x.example)\nEmail: ann@ward.example\n"
        "URL: \nComment:\nHello\n\nYou can see all comments on this post here:\nhttps://blog.acme.example/desks/#comments\n\n"
        "Permalink: https://blog.acme.example/desks/#comment-7\n"
    )
    found = outcome("X-Spam-Flag: YES\n", letter=told)
    assert (found.name, found.parser) == ("parsed", "wordpress")
