# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Letters that wait for the owner of a list: what they are, and what nobody vouches for."""

import pytest

import parsers
from parsers import Context

CONTEXT = Context(own_addresses=frozenset({"sales@acme.example", "tea@lists.acme.example"}))
HELD = """\
From: tea-owner@{host}
To: tea-owner@lists.acme.example
Subject: tea post from ann@lee.example requires approval
Message-ID: <1@{host}>
X-Mailman-Version: 2.1.39
List-Id: <{list_id}>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="edge"

--edge
Content-Type: text/plain; charset=utf-8

https://{host}/mailman/admindb/tea
--edge
Content-Type: message/rfc822

{headers}To: tea@lists.acme.example
Message-ID: <k1@lee.example>

{body}
--edge
Content-Type: message/rfc822

From: tea-request@{host}
Subject: confirm 0123456789abcdef0123456789abcdef

If you reply
--edge--
"""
ANN = "From: Ann Lee <ann@lee.example>\nSubject: Kettles\n"


def read(headers=ANN, body="I want a kettle.", host="lists.acme.example", list_id="tea.lists.acme.example"):
    raw = HELD.format(headers=headers, body=body, host=host, list_id=list_id)
    outcome = parsers.parse(raw.encode(), CONTEXT)
    assert outcome.parser == "mailman_held"
    return outcome


@pytest.mark.parametrize(("headers", "body", "outcome_name"), [
    (ANN, "I want a kettle.", "parsed"),
    ("From: mailer-daemon@lee.example\nSubject: Undelivered Mail Returned to Sender\n", "Gone.", "ignored"),
    (ANN.replace("Kettles", "Out of office: Kettles") + "Auto-Submitted: auto-replied\n", "Back on Monday.", "ignored"),
    (f"{ANN}List-Id: <ten.teas.example>\nPrecedence: bulk\n", "Ten teas. Unsubscribe here.", "ignored"),
    (f"{ANN}List-Unsubscribe: <https://teas.example/u>\nPrecedence: bulk\n", "I want a kettle.", "unknown"),
    ("From: notifications@club.example\nSubject: News\n", "Ann commented on your post", "unknown"),
    (f"{ANN}Auto-Submitted: auto-generated\n", "The kettle is hot.", "unknown"),
    # an answer to ours
    (f"{ANN}List-Id: <ten.teas.example>\nPrecedence: bulk\nIn-Reply-To: <o1@acme.example>\n", "We take it.", "parsed"),
])
def test_what_waits_is_asked_for_noise(headers, body, outcome_name):
    assert read(headers, body).name == outcome_name


@pytest.mark.parametrize(("host", "list_id", "source"), [
    ("lists.acme.example", "tea.lists.acme.example", "lists.acme.example/tea"),
    ("lists.acme.example", "tea.acme.example", "acme.example/tea"),
    ("lists.acme.example", "tea.mail.acme.example", "mail.acme.example/tea"),
    # anybody may write the id of our list
    ("evil.example", "tea.lists.acme.example", "evil.example/tea"),
])
def test_the_list_is_where_its_sender_is(host, list_id, source):
    (interest,) = read(host=host, list_id=list_id).found
    assert interest.source_key == source


def test_nobody_vouches_for_who_wrote_it():
    (interest,) = read().found
    assert (interest.author_name, interest.author_key, interest.email) == ("Ann Lee", "", "ann@lee.example")
    (interest,) = read(ANN.replace("Ann Lee <ann@lee.example>", "ann@lee.example")).found
    assert (interest.author_name, interest.author_key, interest.email) == ("ann@lee.example", "", "ann@lee.example")
