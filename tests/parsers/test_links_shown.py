# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Links of whatever form, and texts that hold them: what comes out is safe."""

import string
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.links import canonical, host_of, shown, shown_pieces

FACEBOOK = ("facebook.com",)

urls = st.one_of(
    st.text(max_size=200),
    st.builds(
        "{}://{}/{}?{}#{}".format,
        st.sampled_from(["https", "http", "HTTPS", "javascript"]),
        st.text(alphabet=string.ascii_letters + ".-@:\\/%\u0436\u3002", max_size=40).map(
            lambda host: host + "facebook.com"
        ),
        st.text(max_size=40),
        st.text(max_size=40),
        st.text(max_size=20),
    ),
)


@given(urls)
def test_result_is_safe(url):
    """Whatever comes in, out comes nothing or plain ASCII on an allowed host, and it is stable."""
    found = canonical(url, FACEBOOK)
    if not found:
        return
    parts = urlsplit(found)
    assert parts.scheme == "https" and parts.netloc == parts.hostname
    assert parts.hostname == "facebook.com" or parts.hostname.endswith(".facebook.com")
    assert found.isascii() and not set(found) & set('\\"<>`{}|^ \t\n\r')
    assert canonical(found, FACEBOOK) == found


@given(st.text(max_size=300))
def test_path_is_kept_in_place(path):
    found = canonical("https://www.facebook.com/" + path, FACEBOOK)
    assert found == "" or found.startswith("https://www.facebook.com/")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://a.example/b?x=1#y, please", "See https://a.example/b please"),
        ("https://a.example/b and a.example/c", "https://a.example/b and a.example/c"),
        ("(www.a.example?x=1)", "(www.a.example"),
        ("a.example/c;jsessionid=1 and so on; really?", "a.example/c and so on; really?"),
        ("https://u:p@a.example/b", "https://a.example/b"),
        ("https://a.example/login/a1a1a1a1a1a1a1a1a1a1 x", "https://a.example/… x"),
        ("Is it 3/4? lars@a.example, 10:30; C#", "Is it 3/4? lars@a.example, 10:30; C#"),
    ],
)
def test_promise_27_shown_links_are_places(text, expected):
    assert shown(text) == expected


@given(st.text("htps:/.aexmpl?#;@=%3 \n'", max_size=80), st.lists(st.integers(0, 80), max_size=5))
def test_a_torn_text_is_shown_as_the_whole(text, tears):
    places = [0, *sorted(min(tear, len(text)) for tear in tears), len(text)]
    pieces = [text[start:end] for start, end in zip(places, places[1:], strict=False)]
    assert "".join(shown_pieces(pieces)) == shown(text)


@pytest.mark.parametrize(("url", "kept"), [
    ("https://www.meetup.com/acme/events/30881/?rv=ce1&_af=event&_af_eid=30881", "https://www.meetup.com/acme/events/30881/"),
    ("https://www.meetup.com/messages/?conv_id=4471&rv=ce1", "https://www.meetup.com/messages/?conv_id=4471"),
    ("https://desk.example/inquiry.do?xcase=detail&messageId=OqyJtAmEKzhP", None),
    ("https://desk.example/a?messageId=OqyJtAmEKzhPQx7Zr55TgbMM", "https://desk.example/a"),
    ("https://my.desk.example/store/412#order:id=XJ4TQ", None),
    ("https://my.desk.example/store/412#order:id=XJ4TQ88KLMZ41", "https://my.desk.example/store/412"),
])
def test_the_number_of_one_thing_stays_and_by_which_mail_one_came_goes(url, kept):
    assert canonical(url, (host_of(url),)) == (url if kept is None else kept)
