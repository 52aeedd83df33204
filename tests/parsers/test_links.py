# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Links: what a card may open, and what it must not."""

from urllib.parse import quote, unquote, urlsplit

import pytest

from parsers.links import (
    canonical,
    host_of,
    picture,
    related,
    shortened,
    tidied,
    unwrapped,
    wellformed,
    within,
)

FACEBOOK = ("facebook.com",)

ATTACKS = [
    "https://evil.example\\@www.facebook.com/",
    "https://evil.example\\.www.facebook.com/",
    "https:\\\\www.facebook.com/",
    "https://www.facebook.com@evil.example/",
    "https://www.facebook.com:443@evil.example/",
    "https://user@www.facebook.com/",
    "https://user:password@www.facebook.com/",
    "https://www.facebook.com:443/",
    "https://www.facebook.com:8443/",
    "https://www.facebook.com:/",
    "http://www.facebook.com/",
    "//www.facebook.com/",
    "/profile.php?id=1",
    "ftp://www.facebook.com/",
    "javascript:alert(1)//www.facebook.com/",
    "JaVaScRiPt://www.facebook.com/%0aalert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://www.facebook.com/1",
    "https://facebook.com.evil.example/",
    "https://evilfacebook.com/",
    "https://www.facebook.com.evil.example/",
    "https://www.facebook.com%2eevil.example/",
    "https://www.facebook.com%00.evil.example/",
    "https://evil.example/https://www.facebook.com/",
    "https://evil.example/?https://www.facebook.com/",
    "https://evil.example#@www.facebook.com/",
    "https://evil.example?@www.facebook.com/",
    "https://www.faceb\u043eok.com/",
    "https://www.facebook\u3002com/",
    "https://\uff46acebook.com/",
    "https://www.facebook.com\u2215evil.example/",
    "https://xn--facebook-.com/",
    "https://www.facebook.com./",
    "https://.facebook.com/",
    "https://www..facebook.com/",
    "https://-www.facebook.com/",
    "https://www.face\tbook.com/",
    "https://www.facebook.com/\n.evil.example",
    "https://www.face\nbook.com/",
    "https://www.facebook.com\x00/",
    "https://www.facebook.com/\x7f",
    "https://www.facebook.com /",
    "https:///www.facebook.com/",
    "https:www.facebook.com/",
    "https//www.facebook.com/",
    "https://[::1]/",
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://localhost/",
    "https://com/",
    "https://",
    "",
    "x" * 100_000,
    "https://www.facebook.com/" + "a" * 100_000,
    "https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.example%2F",
    "https://l.facebook.com/l.php?u=javascript%3Aalert(1)",
    "https://l.facebook.com/l.php",
    "https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.example%5C%40www.facebook.com%2F",
    "https://www.google.com/url?q=https%3A%2F%2Fevil.example%2F",
    "https://vk.com/away.php?to=https%3A%2F%2Fevil.example",
    "https://twitter.com/i/redirect?url=https%3A%2F%2Fevil.example",
    "https://t.co/abc",
    "https://lnkd.in/abc",
]


@pytest.mark.parametrize("url", ATTACKS)
def test_attack_is_refused(url):
    assert canonical(url, FACEBOOK) == ""
    assert canonical(url, ("facebook.com", "vk.com", "twitter.com", "google.com")) in ("",)


MAIL_PARAMETERS = "&aref=1605&medium=email&mid=5c1f&bcode=2.16.Ab&n_m=sales%40acme.example&lloc=post"


@pytest.mark.parametrize(
    "url, expected",
    [
        (
            "https://www.facebook.com/nd/?permalink.php&story_fbid=1&id=2&comment_id=3" + MAIL_PARAMETERS,
            "https://www.facebook.com/permalink.php?story_fbid=1&id=2&comment_id=3",
        ),
        (
            "https://www.facebook.com/n/?maja.holm.7%2Fposts%2F123&comment_id=3" + MAIL_PARAMETERS,
            "https://www.facebook.com/maja.holm.7/posts/123?comment_id=3",
        ),
        (
            "https://www.facebook.com/n/?photo.php&fbid=123&set=a.456&type=3" + MAIL_PARAMETERS,
            "https://www.facebook.com/photo.php?fbid=123",
        ),
        (
            "https://www.facebook.com/nd/?profile.php&id=1" + MAIL_PARAMETERS,
            "https://www.facebook.com/profile.php?id=1",
        ),
        ("https://www.facebook.com/nd/?id=1&profile.php", "https://www.facebook.com/"),
        ("https://www.facebook.com/n/?//evil.example/&x=1", "https://www.facebook.com/evil.example/"),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Facme&h=AT0", "https://www.facebook.com/acme"),
        ("HTTPS://WWW.FACEBOOK.COM/Acme", "https://www.facebook.com/Acme"),
        ("https://facebook.com", "https://facebook.com/"),
        ("https://m.facebook.com/a b", ""),
        ("https://m.facebook.com/\u0436?id=\u0436", "https://m.facebook.com/%D0%B6?id=%D0%B6"),
        ("https://m.facebook.com/100%", "https://m.facebook.com/100%25"),
        ("https://m.facebook.com/../../a/./b", "https://m.facebook.com/a/b"),
        ("https://m.facebook.com//evil.example", "https://m.facebook.com/evil.example"),
        ("https://www.facebook.com/x?id=1&id=2", "https://www.facebook.com/x?id=1"),
        ("https://www.facebook.com/x#frag_1", "https://www.facebook.com/x"),
        ("https://www.facebook.com/x#<script>", "https://www.facebook.com/x"),
        ("  https://www.facebook.com/x\n", "https://www.facebook.com/x"),
        # "&quot;" is split at its "&", and nothing is left of it
        ("https://www.facebook.com/x?id=&quot;", "https://www.facebook.com/x"),
    ],
)
def test_facebook(url, expected):
    assert canonical(url, FACEBOOK) == expected


@pytest.mark.parametrize(
    "url, domains, expected",
    [
        (
            "https://www.linkedin.com/comm/in/dana-reyes?midToken=AQ&midSig=1&trk=eml&lipi=x",
            ("linkedin.com",),
            "https://www.linkedin.com/in/dana-reyes",
        ),
        (
            "https://www.linkedin.com/comm/profile/view?id=AAs&authToken=e&trk=x",
            ("linkedin.com",),
            "https://www.linkedin.com/profile/view?id=AAs",
        ),
        (
            "https://twitter.com/i/redirect?url=https%3A%2F%2Ftwitter.com%2Fannlee%3Ft%3D1%26cn%3DZm9%26sig%3Dab&t=1",
            ("twitter.com",),
            "https://twitter.com/annlee",
        ),
        ("https://vk.com/wall-1_2?reply=3&from_email=1&hash=ab", ("vk.com",), "https://vk.com/wall-1_2?reply=3"),
        ("https://vk.com/away.php?to=https%3A%2F%2Fvk.com%2Fclub1&cc_key=", ("vk.com",), "https://vk.com/club1"),
        (
            "https://www.youtube.com/watch?v=abc&lc=Ugz.1&feature=em-comments",
            ("youtube.com",),
            "https://www.youtube.com/watch?v=abc&lc=Ugz.1",
        ),
        (
            "https://www.youtube.com/attribution_link?a=x&u=/watch%3Fv%3Dabc%26feature%3Dem",
            ("youtube.com",),
            "https://www.youtube.com/watch?v=abc",
        ),
        (
            "https://www.reddit.com/r/a/comments/1/b/2/?context=3&utm_source=email",
            ("reddit.com",),
            "https://www.reddit.com/r/a/comments/1/b/2/?context=3",
        ),
        (
            "https://github.com/acme/kettle/issues/1?email_token=ABC#issuecomment-2",
            ("github.com",),
            "https://github.com/acme/kettle/issues/1#issuecomment-2",
        ),
        (
            "https://blog.acme.example/?p=77&utm_source=x&fbclid=y&token=z#comment-5",
            ("acme.example",),
            "https://blog.acme.example/?p=77#comment-5",
        ),
        ("https://acme.example/?email=me%40acme.example&a=b", ("acme.example",), "https://acme.example/?a=b"),
        ("https://www.google.com/url?q=https%3A%2F%2Facme.example%2F&sa=D", ("acme.example",), "https://acme.example/"),
    ],
)
def test_platforms(url, domains, expected):
    assert canonical(url, domains) == expected


EVIL = quote("https://evil.example/x?a=b", safe="")


@pytest.mark.parametrize("url", [
    "https://disqus.com/url?url={}%3AtYg6xoAvkLmBq0ZdSVyhyw&impact=1",
    "https://disq.us/url?url={}",
    "https://www.quora.com/link?url={}",
    "https://ok.ru/dk?cmd=logExternal&st.cmd=logExternal&st.link={}",
    "https://ok.ru/dk?st.cmd=outLinkWarning&st.rfn={}",
    "https://www.tiktok.com/link/v2?aid=1988&target={}",
    "https://www.pinterest.com/offsite/?token=1-2&url={}",
    "https://medium.com/r/?url={}",
    "https://medium.com/m/global-identity-2?redirectUrl={}",
    "https://www.yelp.com/biz_redir?url={}&s=1",
    "https://www.amazon.com/gp/r.html?C=1&U={}",
    "https://www.amazon.de/gp/r.html?C=1&U={}",
    "https://www.google.de/url?q={}",
    "https://m.facebook.com/flx/warn/?u={}",
    "https://vk.ru/away.php?to={}",
    "https://m.vk.com/away?to={}",
    "https://www.linkedin.com/safety/go?url={}",
    "https://t.umblr.com/redirect?z={}",
    "https://steamcommunity.com/linkfilter/?url={}",
    "https://slack-redir.net/link?url={}",
    "https://eur01.safelinks.protection.outlook.com/?url={}&data=05",
    "https://urldefense.proofpoint.com/v2/url?u=https-3A__evil.example_x&d=1",
    "https://www.facebook.com/some/new/page?anything={}",
    "https://shop.example/x?item={}",
])
def test_promise_26_no_redirector_of_any_network_leads_out(url):
    """Wherever a network has one, known or not: the address inside it never survives on its official domain."""
    host = urlsplit(url).hostname
    for address in (EVIL, quote(EVIL, safe=""), quote("//evil.example/x", safe=""), quote("\\\\evil.example", safe="")):
        found = canonical(url.format(address), (".".join(host.split(".")[-2:]), "facebook.com"))
        assert "evil" not in unquote(unquote(found)), found
    inside = url.format(quote("https://www.facebook.com/acme", safe=""))
    assert canonical(inside, ("facebook.com",)) in ("", "https://www.facebook.com/acme", inside.partition("?")[0])


@pytest.mark.parametrize("url, inside", [
    ("https://disqus.com/url?url={}", "https://blog.acme.example/p/1"),
    ("https://eur01.safelinks.protection.outlook.com/?url={}&data=05%7C02", "https://blog.acme.example/p/1"),
    ("https://urldefense.proofpoint.com/v2/url?u=https-3A__blog.acme.example_p_1&d=x", "https://blog.acme.example/p/1"),
    ("https://www.google.com/url?q={}", "https://blog.acme.example/p/1"),
])
def test_promise_26_redirectors_are_unwrapped_offline(url, inside):
    assert canonical(url.format(quote(inside, safe="")), ("acme.example",)) == inside


def test_promise_26_shorteners_are_told():
    assert shortened("https://t.co/abc") and shortened("https://lnkd.in/x") and shortened("https://vk.cc/x")
    assert not shortened("https://youtu.be/abc") and not shortened("https://www.t.co.example/abc")
    assert not shortened("") and not shortened("https://about.t.co.example/")


@pytest.mark.parametrize("query", [
    "token=abc", "tkn=abc", "code=481516", "api_key=1", "apikey=1", "ticket=17", "X-Amz-Signature=1f", "sid=1",
    "next=%2Fa%2Fb", "return=home", "redirect=x", "valueless", "valueless=", "a=dGhpcyBpcyBhIHNlY3JldA==",
    "a=dQw4w9WgXcQ7fLs", "a=3f2a9c1b7d5e4f60", "a=deadbeefcafebabe", "u=me%40acme.example", "login=1", "auth=2",
    "a=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "a=%2F%2Fevil.example", "PHPSESSID=17", "_wpnonce=17", "hash=17",
    "a=" + "word-" * 40, "utm_source=x", "fbclid=1", "accesstoken=1", "password=x", "email=x",
    "next=%2F%2Fevil.example%2F1", "next=%2Fgo%3Ftoken%3D481516", "url=%2F%5Cevil.example%2F1", "goto=481a516b",
    "key=481516", "code=abcdef", "mc=mail-owner-review", "spm=1001.2014", "next=%2Fverify%2F3f2a9c1b7d5e4f60",
])
def test_promise_27_tokens_go(query):
    assert canonical(f"https://shop.example/x?{query}", ("shop.example",)) == "https://shop.example/x"


@pytest.mark.parametrize("query", [
    "p=123", "id=42", "page=2", "product=blue-kettle", "topic=4321.0", "t=5&p=12", "topic=9.msg17", "sku=K-200",
    "model=sale.order&res_id=42", "action=edit&post=7", "r=notification%2Fentry&id=4", "r=78",
    "controller=TaskViewController&action=show", "track=AB1-C2D-3EFG", "do=findComment&comment=9",
    "t=rview&goto=8812", "act=tickets&code=view&id=1183", "key=KET-12", "url=topics%2Fview.php%3Fid%3D96",
    "next=%2Fissues%2F12", "return_to=%2Fticket%2F12%23c4",
])
def test_promise_27_what_names_a_place_stays(query):
    assert canonical(f"https://shop.example/x?{query}", ("shop.example",)) == f"https://shop.example/x?{query}"


@pytest.mark.parametrize("url, expected", [
    ("https://shop.example/a;jsessionid=1A2B/b", "https://shop.example/a/b"),
    ("https://shop.example/a%3Bjsessionid=1A2B", "https://shop.example/a"),
    ("https://tube.example/w/abc123;threadId=77", "https://tube.example/w/abc123;threadId=77"),
    ("https://shop.example/login/3f2a9c1b7d5e4f6081726354aabbccdd", ""),
    ("https://shop.example/u/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", ""),
    ("https://shop.example/posts/3f2a9c1b7d5e4f6081726354aabbccdd",
     "https://shop.example/posts/3f2a9c1b7d5e4f6081726354aabbccdd"),
])
def test_promise_27_paths(url, expected):
    assert canonical(url, (urlsplit(url).hostname,)) == expected


@pytest.mark.parametrize("anchor", [
    "comment-123", "c123", "post-123", "p123", "pid123", "msg123", "respond", "issuecomment-12", "isso-12", "6a1d2e40",
    "narrow/dm/17-rita", "narrow/stream/3-sales/topic/red.20kettles/near/12", "hashover-c1r2", "commento-9f1c",
    "remark42__comment-3f2a9c1b-7d5e-4f60-8172-6354aabbccdd", "ghost-comments-3f2a9c1b7d5e4f6081726354", "comments",
    "svar-8", "degerlendirme-4", "k9", "postid-884", "comment571204_288415", "topic-12-post-55", "commentlink-9",
    "comment_6f1d0c7e2b5a4f60817263547a9bccdd", "reply_9f2c", "77a1", "77a1/20bc",
    "/kettles/pl/5f8ue1zcqjd1mdtdxqyqk6wqpe",
])
def test_promise_26_known_anchors_stay(anchor):
    assert canonical(f"https://shop.example/x#{anchor}", ("shop.example",)) == f"https://shop.example/x#{anchor}"


@pytest.mark.parametrize(("url", "kept"), [
    ("https://wiki.example/wiki/Talk:Kettle#Spare_lid", True), ("https://wiki.example/wiki/Talk:Kettle#%D0%9A", True),
    ("https://wiki.example/wiki/Kettle#access_token=1", False), ("https://shop.example/kettle#Spare_lid", False),
])
def test_sections_of_wikis_stay(url, kept):
    place, _mark, section = url.partition("#")
    host = (urlsplit(url).hostname,)
    assert canonical(url, host) == (f"{place}#{section}" if kept else place)


@pytest.mark.parametrize(("url", "kept"), [
    ("https://forum.example/read.php?3,55,77#msg-77", "https://forum.example/read.php?3,55,77#msg-77"),
    ("https://forum.example/pm.php?1,page=read,pm_id=377", "https://forum.example/pm.php?1,page=read,pm_id=377"),
    ("https://forum.example/login.php?1,token=8f1c", "https://forum.example/login.php"),
])
def test_parameters_behind_commas(url, kept):
    assert canonical(url, ("forum.example",)) == kept


def test_parameters_behind_semicolons():
    url = "https://otrs.example/otrs/index.pl?Action=AgentTicketZoom;TicketID=412;Token=8f1c"
    assert canonical(url, ("otrs.example",)) == "https://otrs.example/otrs/index.pl?Action=AgentTicketZoom&TicketID=412"


@pytest.mark.parametrize(("url", "kept"), [
    ("https://shop.example/pull/23/comments/#comment-8tSx1", True),
    ("https://shop.example/requests/5d1f#commentevent-31b7", True),
    ("https://shop.example/pages/61b4?commentThreadId=61c9", True),
    ("https://shop.example/index.php?module=Cases&record=6b2f6f1e-90d7-4c5e-8d0a-4c1f5f0a9b11", True),
    ("https://shop.example/x#comment-8tSx1kQ0zzPa", False), ("https://shop.example/x#login-8tSx1", False),
    ("https://shop.example/x?commentToken=61c9", False), ("https://shop.example/x?threadKey=8tSx1kQ0zz", False),
])
def test_short_names_of_what_was_written(url, kept):
    assert canonical(url, ("shop.example",)) == (url if kept else url.partition("#")[0].partition("?")[0])


@pytest.mark.parametrize("anchor", ["access_token=1", "token", "frag_1", "@evil.example", "!/login/abc", "id_token-x",
                                    "key_6f1d0c7e2b", "/login/pl/x", "/kettles/reset/5f8ue1zcqjd1mdtdxqyqk6wqpe"])
def test_promise_26_other_fragments_go(anchor):
    assert canonical(f"https://shop.example/x#{anchor}", ("shop.example",)) == "https://shop.example/x"


def test_typed_links():
    assert tidied("https://shop.example/x?id=4&token=5#comment-3") == "https://shop.example/x?id=4#comment-3"
    assert tidied("https://l.facebook.com/l.php?u=" + EVIL) == "" and tidied("javascript:alert(1)") == ""
    assert wellformed("https://shots.example/a?b=c") and not wellformed("http://shots.example/a")
    for url in ATTACKS[:50]:
        assert not wellformed(url) or urlsplit(url).hostname.isascii()


def test_plain_http_only_for_sites():
    assert canonical("http://acme.example/a", ("acme.example",)) == ""
    assert canonical("http://acme.example/a", ("acme.example",), http=True) == "http://acme.example/a"


def test_redirectors_end():
    url = "https://www.facebook.com/x"
    for _level in range(3):
        url = "https://l.facebook.com/l.php?u=" + quote(url, safe="")
    assert canonical(url, FACEBOOK) == "https://www.facebook.com/x"
    assert canonical("https://l.facebook.com/l.php?u=" + quote(url, safe=""), FACEBOOK) == ""


def test_pictures():
    hosts = ("fbcdn.net",)
    assert (
        picture("https://scontent.xx.fbcdn.net/a.jpg?oh=1&oe=2", hosts)
        == "https://scontent.xx.fbcdn.net/a.jpg?oh=1&oe=2"
    )
    for url in (
        "http://scontent.xx.fbcdn.net/a.jpg",
        "https://fbcdn.net.evil.example/a.jpg",
        "https://fbcdn.net:8080/a",
        "data:image/svg+xml,x",
        "https://evilfbcdn.net/a",
    ):
        assert picture(url, hosts) == ""


def test_hosts():
    assert within("a.b.example", ("b.example",)) and within("b.example", ("b.example",))
    assert not within("ab.example", ("b.example",))
    assert related("shop.acme.example", "acme.example") and related("acme.example", "shop.acme.example")
    assert not related("acme.example", "evil.example") and not related("com", "acme.com")
    assert host_of("https://www.acme.example/x") == "acme.example"


@pytest.mark.parametrize("url, led", [
    ("https://www.google.com/url?rct=j&sa=t&url=https://news.example/a%3Fid%3D7&ct=ga", "https://news.example/a?id=7"),
    ("https://f5bot.com/url?u=https%3A%2F%2Fwww.reddit.com%2Fr%2Ftea%2F&i=1", "https://www.reddit.com/r/tea/"),
    ("https://alerts.talkwalker.com/alerts/redirect?url=https%3A%2F%2Fblog.example%2Fx", "https://blog.example/x"),
    # one redirector behind the other
    ("https://www.google.com/url?url=https%3A%2F%2Ff5bot.com%2Furl%3Fu%3Dhttps%253A%252F%252Fblog.example%252Fx",
     "https://blog.example/x"),
    ("https://blog.example/x", "https://blog.example/x"),
    ("https://www.google.com/url?sa=t", ""),
    ("https://www.google.com/url?url=javascript:alert(1)", ""),
    ("https://www.google.com/url?url=https://news.example@evil.example/", ""),
    ("javascript:alert(1)", ""),
])
def test_where_redirectors_lead(url, led):
    assert unwrapped(url) == led
