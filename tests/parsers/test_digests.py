# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Digests of forums and lists: what is an entry and what is none, where it may lead, and what is counted beside."""

import json
from email.message import EmailMessage
from pathlib import Path

import parsers
from parsers import serial
from parsers.kinds import digest

SAMPLES = Path(parsers.__file__).resolve().parents[1] / "tests" / "samples"
CONTEXT = parsers.Context(
    own_addresses=frozenset({"sales@acme.example"}), own_identities=frozenset({"acme works"}),
    authserv_ids=frozenset({"mx.acme.example"}))


def sample(name):
    return (SAMPLES / f"{name}.eml").read_bytes()


def read(raw):
    return parsers.parse(raw, CONTEXT)


def titles(outcome):
    return [interest.title for interest in outcome.found]


def discourse(body, sender="forum.teahouse.example", text="Summary"):
    """A digest of topics: the old layout, in which nothing but the links tells them."""
    message = EmailMessage()
    message["From"] = f"Tea <notifications@{sender}>"
    message["To"] = "sales@acme.example"
    message["Subject"] = "[Tea] Summary"
    message["Date"] = "Mon, 16 Nov 2026 07:00:00 +0000"
    message["X-Discourse-Topic-Ids"] = "1"
    message.set_content(text)
    message.add_alternative(f"<div>{body}</div>", subtype="html")
    return message.as_bytes()


def topic(number, host="forum.teahouse.example"):
    return f"<a href='https://{host}/t/topic/{number}'>Topic {number}</a><br>"


def mailman(*letters):
    """A digest in one text of (From, Subject, words)."""
    message = EmailMessage()
    message["From"] = "tea-request@lists.teahouse.example"
    message["To"] = "tea@lists.teahouse.example"
    message["Subject"] = "Tea Digest, Vol 1, Issue 1"
    message["List-Id"] = "<tea.lists.teahouse.example>"
    message.set_content("Today's Topics:\n\n" + "-" * 70 + "\n\n" + ("\n" + "-" * 30 + "\n\n").join(
        f"Message: {number}\nDate: Sun, 22 Nov 2026 16:15:00 +0100\nFrom: {sender}\nSubject: {subject}\n"
        f"Message-ID: <{number}@x.example>\n\n{words}\n" for number, (sender, subject, words) in enumerate(letters, 1)))
    return message.as_bytes()


def test_a_digest_is_a_listing_and_stays_one_on_its_way():
    outcome = read(sample("discourse/digest"))
    assert outcome.listing and len(outcome.found) == 5
    assert serial.outcome_from(json.loads(json.dumps(serial.outcome_values(outcome)))) == outcome
    assert {interest.action for interest in outcome.found} == {"mention"}


def test_what_comes_one_by_one_is_no_listing():
    assert not read(sample("discourse/mention")).listing
    # posts that a forum sends together are no list of everything
    assert not read(sample("flarum/several_in_digest")).listing


def test_a_link_in_a_post_is_no_topic():
    assert "my last kettle" not in titles(read(sample("discourse/digest")))
    assert [interest.external_ref for interest in read(sample("phpbb/digest")).found] == ["812", "813", "830"]


def test_private_messages_of_a_digest_are_nobodys_mention():
    assert not any("yours" in interest.text for interest in read(sample("phpbb/digest")).found)


def test_entries_lead_to_the_site_of_the_sender_only():
    body = topic(1) + topic(2, "teahouse.example.evil.example") + topic(3, "evil.example")
    assert titles(read(discourse(body))) == ["Topic 1"]
    foreign = sample("xenforo/digest").replace(b"https://xf.teahouse.example/threads/", b"https://evil.example/threads/")
    assert not any("evil" in interest.url for interest in read(foreign).found)
    archived = sample("mailman/digest").replace(b"https://lists.teahouse.example/archives", b"https://evil.example/x")
    assert [(interest.url, interest.answer) for interest in read(archived).found] == [("", "mail")] * 2


def test_an_own_forum_makes_no_mentions():
    outcome = read(discourse(topic(1, "forum.acme.example"), "forum.acme.example"))
    assert (outcome.name, outcome.reason) == ("ignored", "digest of the company's own site")


def test_our_own_posts_and_those_of_the_reader_are_no_mentions():
    raw = mailman(("Acme Works <info@acme.example>", "A", "We"), ("Kim Vik <kim@vik.example>", "B", "I"),
                  ("Lena <lena@leaf.example>", "C", "She")).replace(
        b"To: tea@lists", b"To: Kim Vik <sales@acme.example>, tea@lists")
    outcome = read(raw)
    # an own post among them answers nobody's card
    assert titles(outcome) == ["C"] and not outcome.own


def test_a_digest_that_lists_nothing_is_a_digest():
    assert read(discourse("Nothing new")).reason == "digest"
    assert read(sample("google_groups/ignored_own")).reason == "digest"


def test_what_a_digest_counts_is_read_beside_its_entries():
    counted = "You received 34 new comments last week"
    outcome = read(discourse(topic(1), text=counted))
    assert titles(outcome) == ["Topic 1"]
    [total] = outcome.totals
    assert (total.action, total.number) == ("comment", 34)
    # as where nothing is listed
    assert read(discourse("", text=counted)).totals == (total,)


def test_a_forged_digest_counts_nothing_and_is_known_as_forged():
    raw = sample("discourse/digest").replace(b"dkim=pass", b"dkim=fail").replace(b"dmarc=pass", b"dmarc=fail")
    outcome = read(raw)
    assert outcome.verdict == "failed" and not outcome.totals


def test_one_mail_has_so_many_entries_at_most():
    outcome = read(discourse("".join(topic(number) for number in range(digest.MAX_ENTRIES + 50))))
    assert len(outcome.found) == digest.MAX_ENTRIES


def test_a_topic_stands_once():
    assert titles(read(discourse(topic(1) + topic(1) + topic(2)))) == ["Topic 1", "Topic 2"]


def test_a_row_of_dashes_in_a_letter_divides_nothing():
    outcome = read(mailman(
        ("Ann <ann@a.example>", "A", f"One\n\n{'-' * 30}\n\ntwo"), ("Bob <bob@b.example>", "B", "Three")))
    assert [(interest.author_key, interest.text) for interest in outcome.found] == [
        ("ann@a.example", "One\n\ntwo"), ("bob@b.example", "Three")]


def test_a_letter_in_a_letter_of_a_digest_is_no_entry():
    inner = (b"--===4==\nContent-Type: message/rfc822\n\nFrom: Eve <eve@e.example>\nSubject: Passed on\n\nAcme\n"
             b"--===4==--\n")
    raw = sample("mailman/digest").replace(
        b'Content-Type: multipart/alternative; boundary="===3=="\n\n',
        b'Content-Type: multipart/mixed; boundary="===4=="\n\n' + inner + b'\n--===9==\n', 1)
    assert "Passed on" not in titles(read(raw))


def test_the_files_of_letters_in_a_digest_are_files_of_no_card():
    raw = sample("mailman/digest").replace(
        b"--===1==--\n", b"--===1==\nContent-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment\n\nx\n"
        b"--===1==--\n")
    outcome = read(raw)
    assert outcome.found and not outcome.files


def test_a_post_of_another_discussion_with_the_same_number_is_another_post():
    refs = [interest.external_ref for interest in read(sample("flarum/several_in_digest")).found]
    assert refs == ["81/7", "81/8", "92/7"]


def test_letters_without_an_id_are_told_apart_by_their_words():
    raw = mailman(("Ann <ann@a.example>", "A", "One"), ("Ann <ann@a.example>", "A", "Two")).replace(
        b"Message-ID: <", b"Keywords: <")
    refs = {interest.external_ref for interest in read(raw).found}
    assert len(refs) == 2 and "" not in refs
