# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Nasty input for what reads strangers' words: `python dev_tools/fuzz.py MINUTES`

One line for each door: how many inputs it was given in its share of the time,
and whether it held. What broke is printed with the smallest input that breaks
it, and then the exit code is 1.
"""

import re
import sys
import time
import types
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parent.parent
ADDON = ROOT / "social_interest"
sys.path.insert(0, str(ROOT))
#: inputs between two looks at the clock
ROUND = 200
# the addon as a package whose __init__, which imports Odoo, does not run
package = sys.modules["social_interest"] = types.ModuleType("social_interest")
package.__path__ = [str(ADDON)]
tools = sys.modules["social_interest.tools"] = types.ModuleType("social_interest.tools")
tools.__path__ = [str(ADDON / "tools")]

from social_interest import parsers  # noqa: E402  (found only through the lines above)
from social_interest.parsers import files, inspector, links, raw_view, verdict  # noqa: E402
from social_interest.tools import push_body  # noqa: E402

settings.register_profile(
    "fuzz", max_examples=ROUND, deadline=None, database=None, suppress_health_check=list(HealthCheck))
settings.load_profile("fuzz")
#: seconds that one input may take, on a machine that has other things to do
SECONDS = 10
BAD = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\ud800-\udfff]")
NOTES = dict.fromkeys(("broken", "long", "cut", "empty", "picture"), "note")
CONTEXT = parsers.Context(authserv_ids=frozenset({"mx.acme.example"}))
ACTIVE = re.compile(rb"<(?:script|iframe|object|embed|form|base|meta http-equiv=.?refresh)"
                    rb"|<[^<>]*\son\w+\s*=|<[^<>]*\s(?:src|srcset|background|href)\s*=\s*.?\s*(?:https?:|//|javascript:)",
                    re.I)

nasty = st.sampled_from([
    "<script>", "onerror=", "javascript:", "\u202e", "\u200b", "\u0f73" * 50, "\0", "=?utf-8?q?=3Bdmarc=3Dpass=28?=",
    "(", ")", '"', "\\", ";", "\r\n", "\n ", "@", "facebookmail.com", "evil.example", "dmarc=pass",
    "https://", "//", "%2f",
    "<img src=",
])
words = st.lists(nasty | st.text(max_size=12), max_size=25).map("".join)
headers = st.sampled_from(["Subject", "From", "To", "Date", "Content-Type", "Message-ID", "Authentication-Results"])
raw_messages = st.binary(max_size=2000) | st.tuples(st.lists(st.tuples(headers, words), max_size=8), words).map(
    lambda parts: ("".join(f"{name}: {value}\n" for name, value in parts[0]) + "\n" + parts[1]).encode(
        "utf-8", "surrogatepass"))


def texts(value):
    """Yield all texts in a value of JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for one in value.values() if isinstance(value, dict) else value:
            yield from texts(one)


@given(raw_messages)
def parser_entry(raw):
    began = time.monotonic()
    outcome = parsers.parse(raw, CONTEXT)
    assert time.monotonic() - began < SECONDS, "it took too long"
    shown = texts(outcome.as_dict()["interests"])
    assert not any(map(BAD.search, shown)), "characters that no card may hold"


# `dmarc=fail` of the sender stands in each; nothing that a sender chooses may hide it
@given(st.sampled_from(["smtp.mailfrom=", "header.i=", "header.d="]), words, st.booleans())
def authentication_results(name, value, first):
    value = "".join(re.findall(r"[!-~ ]", value))
    told = f"dkim=pass {name}{value}@evil.example"
    failed = "dmarc=fail header.from=facebookmail.com"
    results = "; ".join([failed, told] if first else [told, failed])
    raw = f"Authentication-Results: mx.acme.example; {results}\nFrom: a@facebookmail.com\n\nhello\n".encode()
    found = verdict.judge(parsers.Message(raw), ("facebookmail.com",), CONTEXT).verdict
    assert found != "verified", "a message that the server refused is verified"


@given(st.lists(nasty | st.sampled_from(["acme.example", "/", "?", "#", ":80", "\\", "."]) | st.text(max_size=4),
                max_size=10).map("".join))
def answer_links(rest):
    found = links.canonical("https://" + rest, ("acme.example",))
    host = re.match(r"https://([a-z0-9.-]+)/[!-~]*\Z", found)
    assert not found or (host and ("." + host[1]).endswith(".acme.example")), f"accepted as {found!r}"


@given(st.lists(nasty | st.sampled_from(["<svg ", "<a href=", ">", "</style>", "' "]) | st.text(max_size=8),
                max_size=25).map("".join), st.sampled_from(["shown", "text", "source"]))
def raw_pages(body, part):
    raw = b"Content-Type: text/html; charset=utf-8\n\n" + body.encode("utf-8", "surrogatepass")
    page = raw_view.pages(raw, part, NOTES)
    found = ACTIVE.search(page)
    assert not found, f"the page holds {found[0]!r}"


part_heads = st.sampled_from([
    'Content-Type: application/pdf; name="', "Content-Disposition: attachment; filename*=utf-8''",
    'Content-Type: image/png\nContent-ID: <a>\nContent-Disposition: inline; filename="',
    "Content-Type: message/rfc822\n\n", "Content-Type: multipart/mixed; boundary=",
    "Content-Type: text/html\n\n<img src=cid:a>", "Content-Transfer-Encoding: "])


@given(st.lists(st.tuples(part_heads, words, st.binary(max_size=60)), max_size=6), st.binary(max_size=20))
def sent_files(parts, end):
    raw = b"From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n" + b"".join(
        b"--x\n" + (head + value).encode("utf-8", "surrogatepass") + b"\n\n" + body + b"\n"
        for head, value, body in parts) + end
    found = parsers.parse(raw, CONTEXT).files
    assert not any(BAD.search(file.name) or set("/\\") & set(file.name) or not file.name for file in found), found
    assert len({file.name.lower() for file in found}) == len(found), "two files of one name"
    assert len(files.cut(raw, [file.part for file in found])) == len(found)
    assert not any(BAD.search(text) for text in texts(inspector.inspected(raw)))


@given(st.sampled_from(["multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "message/rfc822", "x"])
       | words, st.binary(max_size=500) | words.map(lambda text: text.encode("utf-8", "surrogatepass")))
def push_bodies(kind, body):
    assert isinstance(push_body.message_of(kind, body), bytes)


def main(minutes: float) -> int:
    """Try each door for its share of the time; return 1 if one broke."""
    doors = (parser_entry, authentication_results, answer_links, raw_pages, sent_files, push_bodies)
    broken = 0
    for door in doors:
        tried, fault, end = 0, None, time.monotonic() + 60 * minutes / len(doors)
        while not fault and time.monotonic() < end:
            try:
                door()
                tried += ROUND
            except Exception as error:  # whatever a door does but hold is what is looked for
                fault = error
        notes = "".join(f"\n    {note}" for note in getattr(fault, "__notes__", ()))
        print(f"{door.__name__}: {tried} tried, {f'BROKEN: {fault!r}{notes}' if fault else 'held'}", flush=True)
        broken += bool(fault)
    return 1 if broken else 0


if __name__ == "__main__":
    raise SystemExit(main(float(sys.argv[1])))
