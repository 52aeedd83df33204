# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What is known of the links of networks and programs, as data; :mod:`.links` reads it."""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex

#: (domain, path of a redirector as a regular expression, parameters that hold the real address);
#: the path without its first and last slash. What is below the domain counts too.
REDIRECTORS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("facebook.com", r"l\.php|flx/warn|linkshim", ("u",)),
    ("l.instagram.com", r"", ("u",)),
    ("instagram.com", r"linkshim|l\.php", ("u",)),
    ("l.threads.com", r"", ("u",)),
    ("l.threads.net", r"", ("u",)),
    ("l.messenger.com", r"l\.php", ("u",)),
    ("l.wl.co", r"l", ("u",)),
    ("vk.com", r"away(?:\.php)?", ("to",)),
    ("vk.ru", r"away(?:\.php)?", ("to",)),
    ("ok.ru", r"dk|offsite", ("st.link", "st.url", "url")),
    ("odnoklassniki.ru", r"dk|offsite", ("st.link", "st.url", "url")),
    ("mail.ru", r"cgi-bin/link|cln\d*/.*", ("url", "to")),
    ("yandex.ru", r"clck/jsredir|redir|safety", ("url",)),
    ("yandex.com", r"clck/jsredir|redir|safety", ("url",)),
    ("google.com", r"url|amp/url|imgres", ("q", "url", "imgurl")),
    ("twitter.com", r"i/redirect|safety/unsafe_link_warning", ("url", "unsafe_link")),
    ("x.com", r"i/redirect|safety/unsafe_link_warning", ("url", "unsafe_link")),
    ("youtube.com", r"redirect|attribution_link|signin", ("q", "u", "next")),
    ("linkedin.com", r"(?:comm/)?(?:redir/redirect|safety/go|redir/suspicious-page|redir/general-malware-page)",
     ("url", "dest")),
    ("out.reddit.com", r".*", ("url",)),
    ("tiktok.com", r"link/v\d+|redirect", ("target", "url", "scene_url")),
    ("pinterest.com", r"offsite", ("url",)),
    ("medium.com", r"r(?:\.php)?|m/(?:global-identity(?:-2)?|signin)", ("url", "redirectUrl", "redirect")),
    ("disqus.com", r"url", ("url",)),
    ("disq.us", r"url|p/.*", ("url",)),
    ("quora.com", r"link|qemail/tc", ("url",)),
    ("yelp.com", r"biz_redir|redir|adredir", ("url", "redirect_url")),
    ("amazon.com", r"gp/(?:r\.html|redirect\.html)", ("U", "location", "url")),
    ("tripadvisor.com", r"Commerce|ShowUrl", ("url",)),
    ("trustpilot.com", r"redirect", ("url",)),
    ("tumblr.com", r"redirect", ("z",)),
    ("steamcommunity.com", r"linkfilter", ("url", "u")),
    ("slack-redir.net", r"link", ("url",)),
    ("discord.com", r"redirect", ("url",)),
    ("telegram.org", r"iv", ("url",)),
    ("t.me", r"iv", ("url",)),
    ("github.com", r"login", ("return_to",)),
    ("safelinks.protection.outlook.com", r".*", ("url",)),
    ("urldefense.com", r"v[12]/url", ("u",)),
    ("urldefense.proofpoint.com", r"v[12]/url", ("u",)),
    ("deref-mail.com", r"mail/client/.*", ("redirectUrl",)),
    ("exit.sc", r"", ("url",)),
    ("f5bot.com", r"url", ("u",)),
    ("talkwalker.com", r".*(?:redirect|redir|click|link|go|r)\b.*", ("url", "u", "link", "target")),
    ("mention.com", r".*(?:redirect|redir|click|link|go|r)\b.*", ("url", "u", "link", "target")),
)

#: hosts that hide where they lead to; what is below them does not count
SHORTENERS = frozenset({
    "amzn.eu", "amzn.to", "bit.do", "bit.ly", "buff.ly", "clck.ru", "cutt.ly", "dlvr.it", "fb.me", "goo.gl", "goo.su",
    "is.gd", "j.mp", "lnkd.in", "maps.app.goo.gl", "ow.ly", "pin.it", "qps.ru", "rb.gy", "redd.it", "rebrand.ly",
    "s.id", "shorturl.at", "snip.ly", "t.co", "t.ly", "tiny.cc", "tinyurl.com", "trib.al", "u.to", "v.gd", "v.ht",
    "vk.cc", "vm.tiktok.com", "vt.tiktok.com", "wp.me",
})

#: registrable domain → the only query parameters that name a place there
KEEP: dict[str, tuple[str, ...]] = {
    "facebook.com": ("story_fbid", "fbid", "id", "comment_id", "reply_comment_id", "v", "multi_permalinks"),
    "instagram.com": (),
    "linkedin.com": ("id", "commentUrn", "replyUrn"),
    "twitter.com": (),
    "x.com": (),
    "vk.com": ("w", "reply", "thread", "sel", "z"),
    "vk.ru": ("w", "reply", "thread", "sel", "z"),
    "ok.ru": (),
    "odnoklassniki.ru": (),
    "youtube.com": ("v", "lc", "list"),
    "reddit.com": ("context",),
    "github.com": (),
    "tiktok.com": (),
    "pinterest.com": (),
    "medium.com": (),
    # what stands behind its places tells by which mail somebody came
    "meetup.com": ("conv_id",),
    "disqus.com": (),
    "quora.com": (),
    "t.me": ("comment", "thread"),
    "tumblr.com": (),
    "trustpilot.com": (),
    "tripadvisor.com": (),
    "yelp.com": ("userid", "hrid"),
}

#: a word of a title: of Latin letters as people write them, and no key; of other scripts any letters
_OF_TITLE = (
    r"(?:[a-z]{1,24}|[A-Z]{1,16}|(?:[A-Z][a-z]{1,23}){1,3}|[0-9]{1,20}|[A-Za-z]{1,12}[0-9]{1,4}|(?=[A-Za-z]{0,29}[^\x00-\x7f])[^\W\d_]{1,30})")

#: a place on the same site, by its number, to which a page goes on where one logs in first: "topics/view.php?id=96"
_ON_SITE = lazy_regex(
    r"(?=.{1,160}\Z)(?![^?]*\?.*(?:token|pin|code|otp|key|pass\w*|sign|auth|hash)=)(?=[^?#]*\d|[^#]*[=_-]\d)"
    r"/?(?:(?:[a-z]{1,20}(?:[_-][a-z]{1,20}){0,3}|\d{1,12})/){0,6}"
    r"(?:\d{1,12}|[a-z]{1,20}(?:[_-][a-z]{1,20}){0,3}(?:\.(?:php|html|aspx?|jsp|cgi))?)/?"
    r"(?:\?[a-z_]{1,12}=(?:\d{1,12}|[a-z]{1,16})(?:&[a-z_]{1,12}=(?:\d{1,12}|[a-z]{1,16})){0,3})?"
    r"(?:#[a-z_-]{0,20}\d{1,12})?", re.IGNORECASE)
#: parameters with values that would pass for tokens elsewhere → what they look like (Coral Talk)
NAMED_VALUES = {
    "commentID": lazy_regex(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-\d+"),
    # HumHub writes its routes so; the number of a reply in Redmine
    "r": lazy_regex(r"[a-z-]{1,30}(?:/[a-z-]{1,30}){1,4}|[0-9]{1,20}"),
    # Kanboard, and other programs that are called by the names of their classes
    "controller": lazy_regex(r"(?:[A-Z]?[a-z]{1,20}){1,5}"),
    # GLPI: a ticket, and the part of its page
    "redirect": lazy_regex(r"(?:ticket|problem|change|project|projecttask)_\d{1,12}(?:_[A-Z][A-Za-z]{1,30}\$\d{1,3})?"),
    # an entry (FlatPress)
    "x": lazy_regex(r"entry:entry\d{6}-\d{6}|-?\d{1,20}|[a-z]{1,24}"),
    # ILIAS
    "target": lazy_regex(r"(?:frm|crs|grp|pg|st|wiki|blog|svy|tst|file|cat|fold)(?:_\d{1,10}){1,4}"),
    # a thread of comments in a document (Google), a talk about an advertisement (Kleinanzeigen)
    "disco": lazy_regex(r"AAA[A-Za-z0-9_-]{6,20}"),
    "conversationId": lazy_regex(r"[a-z0-9]{1,12}(?::[a-z0-9]{1,12}){1,4}"),
    # a booking (LibreBooking)
    "rn": lazy_regex(r"[0-9a-f]{8,25}"),
    # a page of a wiki (MediaWiki): "Talk:Red_kettles/2026"
    "title": lazy_regex(rf"{_OF_TITLE}(?:[ _:/.,'()-]{{1,2}}{_OF_TITLE}){{0,14}}\)?"),
    # one message, by a few letters or a number: none logs anybody in (Made-in-China.com)
    "messageId": lazy_regex(r"[0-9]{1,20}|[0-9a-f]{24}|[A-Za-z0-9_.-]{1,14}"),
    # the number of a message
    "mid": lazy_regex(r"[0-9]{1,9}"),
    # a post in a forum (FUDforum)
    "goto": lazy_regex(r"[0-9]{1,12}"),
    # a record of a CRM (SugarCRM, SuiteCRM, Vtiger)
    "record": lazy_regex(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]{1,20}|[a-z]{1,20}", re.IGNORECASE),
    # an issue (Jira, YouTrack)
    "key": lazy_regex(r"[A-Z][A-Z0-9]{1,9}-[0-9]{1,7}"),
    # what a page does with a ticket (Trellis Desk, IP.Board): a word, and no code
    "code": lazy_regex(r"view|show|read|display|list|details?|open|info|manage|post|reply|msg|message|showmsg|viewmsg"),
    **dict.fromkeys(
        ("url", "next", "return", "return_to", "returnto", "return_url", "redirect_to", "back_url"), _ON_SITE),
    # CiviCRM: whether its page begins anew
    "reset": lazy_regex(r"[01]"),
    # Microsoft Teams: of which organisation, and of which team
    **dict.fromkeys(("tenantId", "groupId"), lazy_regex(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]{1,20}")),
    # HESK numbers its tickets so
    "track": lazy_regex(r"[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{4}"),
}

#: names of parameters whose value is no place, whatever it looks like
TOKEN_NAME = lazy_regex(
    r"utm_\w*|(?:mtm|pk|piwik|matomo)_(?:campaign|kwd|keyword|source|medium|content|cid|group|placement)|usp\w*|rv|_af\w*|markasread\w*|_openstat|mc_(?:cid|eid)|mkt_tok|li_fat_id|vero_\w*|[wg]braid|(?:fb|g|d|y|ys|msclk|tw|tt)clid|msclkid|"
    r"gclsrc|igsh\w*|_hsenc|_hsmi|ref|ref_\w+|referr?er|x-amz-[\w-]*|awsaccesskeyid|expires|policy|"
    r".*(?:token|tkn|secret|sign|session|passw|passcode|pwd|credential|nonce|csrf|xsrf|jwt|saml|oauth|bearer|otp).*|"
    r".*(?:key|code|ticket|hash|hmac|digest)|(?:sid|sess|sessid|phpsessid|asp\.net_sessionid|cftoken|cfid|jsessionid)|"
    r"sig|auth\w*|login\w*|magic\w*|invit\w*|verif\w*|confirm\w*|activat\w*|access\w*|reset\w*|pin|pass|k|state|"
    r"assertion|relaystate|bcode|mid|midsig|n_m|nm|e-?mail|email_\w*|(?:un)?subscri\w*|opt_?(?:in|out)|trk\w*|eid|loid|"
    r"mc|wt_?mc|wt\.mc|cmpid|at_medium|at_campaign|spm|scm|lipi|refid|aref|xts|xtor|xtcr|tracelog|mailtype|glid|medium|next|return\w*|redir\w*|continue|dest|destination|target|goto|back|back_?url|callback|"
    r"\w*(?:url|uri|link)",
    re.IGNORECASE,
)

#: the anchors of a comment in the programs that are read
ANCHOR = lazy_regex(
    r"(?:a?comment|(?:div|li)-comment|issuecomment|commitcomment|gistcomment|discussioncomment|pullrequestreview|discussion_r|note|post|post[-_]id|"
    r"message|msg|reply|response|review|question|answer|entry|item|topic|event|activity|isso|elgg-object|mid|pid|"
    r"change|journal|update|contribution|js-post|jc|cmt|com|kommentar|commentaire|comentario|commento|komentarz|komentar|reactie|yorum|"
    r"findcomment|forum|thread|thread-?id|msg-?id|post-?id|comments_parentid|ticket|discussion|diff|inline|act|feed|wall|status|comment-id|comment_id|"
    r"antwort|bewertung|beitrag|frage|nachricht|reponse|avis|respuesta|pregunta|mensaje|resena|valoracion|opinion|"
    r"risposta|domanda|messaggio|recensione|resposta|pergunta|mensagem|avaliacao|antwoord|vraag|bericht|beoordeling|"
    r"odpowiedz|pytanie|opinia|recenzja|wpis|odpoved|dotaz|otazka|recenze|prispevek|cevap|yanit|soru|mesaj|"
    r"degerlendirme|svar|inlagg|indlaeg|innlegg|fraga|omdome|kommentti|vastaus|kysymys|arvostelu|hozzaszolas|valasz|"
    r"kerdes|velemeny|prispevok|objava|poruka|odgovor|pitanje|comentari|resposta|missatge|comentariu|raspuns|intrebare|recenzie|kommentariy|otvet|vopros|otzyv|vidguk|"
    r"[a-z])[-_:]?\d{1,20}|"
    # what any program calls what was written, and its number: "qcom312", "wall/comment4471", "testimonial771"
    r"(?:[a-z]{2,20}[-_/]){0,3}[a-z]{0,12}(?:com|kom|msg|mess|post|note|review|reply|answer|disc|topic|thread|testimon)[a-z]{0,12}"
    r"[-_:]?(?:\d{1,12}|(?<=[-_])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|"
    # MediaWiki: who and when
    r"c-[\w.%-]{1,60}-\d{12,14}(?:-[\w.%-]{1,80})?|"
    # programs whose pages are all one address: Zammad, Kanboard, chats
    r"!?/?(?:tickets?|conversations?|rooms?|chats?|inbox|threads?|issues?|messages?|tasks?|posts?|topics?|discussions?|"
    r"notes?|comments?|questions?|inquir(?:y|ies)|orders?|bookings?|reservations?|answers?|reviews?|groups?|places?|projects?|boards?|cards?|forums?)"
    r"(?:/(?:[a-z]{1,20}|\d{1,20}|(?=[a-f]{0,5}[0-9])[0-9a-f]{4,8}|[0-9a-f]{24})){1,6}/?|"
    # a path of words alone, of any such program: no word of it is a key
    r"(?![^#]{0,100}(?:log|sign|auth|token|verif|reset|confirm|invit|pass|activ|magic|sso|subscri))"
    r"!?/[a-z]{2,16}(?:/[a-z]{2,16}(?:-[a-z]{2,16}){0,3}){1,6}/?|"
    # one record of a program of that kind
    r"!?/?[a-z]{3,20}/(?:view|show|details?)/(?:\d{1,20}|[0-9a-f]{8,24})|"
    # a post named twice: "topic-12-post-55", "comment571204_288415", "commentlink-9"
    r"(?:(?:topic|thread|discussion|post|comment|message|reply|answer|review)(?:id|link)?[-_]?\d{1,12}[-_/]){0,1}"
    r"(?:post|comment|message|msg|reply|answer|review|note|topic)(?:[-_]?(?:id|link|no))?[-_]?\d{1,20}(?:_\d{1,20})?|"
    # with the name of the program before it, or a place in a list behind: "akengage-comment-31", "comment-7-idx-1"
    r"(?:[a-z]{2,20}[-_]){0,2}(?:post|comment|message|msg|reply|answer|review|note|topic)[-_]?\d{1,20}"
    r"(?:[-_](?:[a-z]{1,8}[-_]?\d{1,6}|div|box|text|body|row|item|li|anchor|top|content|link))?|"
    r"comments?|comentarios|commentaires|commenti|kommentare|kommentarer|komentarze|komentare|komentari|kommentit|"
    r"yorumlar|velemenyek|ertekelesek|hodnoceni|hodnotenia|atsiliepimai|atsauksmes|arvostelut|omdomen|anmeldelser|recenzje|"
    r"respond|reviews|opinions|opiniones|opinioni|opiniao|avis|bewertungen|recensioni|avaliacoes|opinie|otzyvy|"
    r"beoordelingen|recenze|yorumlar|questions|answers|messages|new|unread|last|lastpost|disqus_thread|wall|/members/[0-9a-f]{24}|"
    r"hashover-c\d{1,9}(?:r\d{1,9})*|ghost-comments(?:-root|-[0-9a-f]{8,24})?|commento-[0-9a-f]{4,64}|"
    # ids of MongoDB
    r"(?:comment|post|reply|message|c)[-_][0-9a-f]{24}|"
    # the whole of an id, or a short one, right behind the word (mojoPortal)
    r"comment(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[a-f]{0,7}[0-9])[0-9a-f]{4,8})|"
    # the hash of what was written: DokuWiki's discussions, Allura
    r"(?:comment|post|reply|message|discussion|review|answer)[-_](?=[a-f]*[0-9])[0-9a-f]{4,32}|"
    # a short one: "comment-8tSx1", "commentevent-31b7"
    r"(?:comment|post|reply|message|discussion|review|answer)[a-z]{0,8}[-_](?=[a-z]*[0-9])[0-9a-z]{4,8}|"
    r"(?=[a-f]{0,3}[0-9])[0-9a-f]{4}(?:/(?=[a-f]{0,3}[0-9])[0-9a-f]{4}){0,4}|"
    r"(?:comment|post|reply|message|answer|review|id)[-_][0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|"
    # with the name of who wrote (Zinnia)
    r"comment-\d{1,12}-by-[\w-]{1,60}|"
    r"remark42__comment-[0-9a-f-]{1,64}|comment-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|"
    # the bare identifiers of Waline, diaspora* and Twikoo
    r"[0-9a-f]{8}|[0-9a-f]{16}(?:[0-9a-f]{16})?|[0-9a-f]{24}|\d{1,20}|"
    # Mattermost's posts, Tiledesk's dashboard
    r"/[a-z0-9-]{2,64}/pl/[a-z0-9]{26}|"
    r"/project/[0-9a-f]{8,24}/wsrequest/support-group-[0-9a-f-]{12,80}/messages|"
    # one thing in the back room of a shop: "order:id=XJ4TQ" (Ecwid)
    r"[a-z]{3,20}:id=(?:\d{1,12}|[0-9a-z]{1,8})|"
    r"narrow/(?:[A-Za-z0-9_.,-]{1,100}/?){1,8}",
    re.IGNORECASE,
)

#: paths of wikis, and what a section of a page is called there: words, and no key
WIKI = lazy_regex(r"(?:^|/)(?:wiki|index\.php/[^/]{1,80}:|doku\.php|w/index\.php|xwiki|Special:)", re.IGNORECASE)
SECTION = lazy_regex(r"[^\W\d_]{1,30}(?:[ _.,:'-]{1,2}(?:[^\W\d_]{1,30}|\d{1,8})){0,8}\??")

#: words of a path behind which one-click addresses have their token
ONE_CLICK = lazy_regex(
    r"unsubscribe|opt-?out|log-?in|sign-?in|sso|magic(?:-?link)?|verify|confirm|reset(?:-?password)?|"
    r"password|activate|invit(?:e|ation)s?|token|auth|one-?click|email-?login", re.IGNORECASE)
