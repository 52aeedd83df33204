# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Sentences of any notification: who did what, in the languages of :mod:`.verbs`, Chinese, Japanese and Korean.

Read are "NAME did ACTION" and "THING by NAME". Where a sentence names what was done only, it is a hint.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterable

from . import names
from .verbs import VERBS, Words
from .verbs_east import VERBS_EAST
from .wording import Told, named_persons

TABLES: dict[str, Words] = {**VERBS, **VERBS_EAST}
_CYRILLIC, _GREEK = ("ru", "uk", "bg"), ("el",)
_LATIN = tuple(code for code in TABLES if code not in _CYRILLIC + _GREEK)
MAX_SENTENCE = 400

_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‟": '"', "″": '"', "’": "'", "‘": "'", "‚": "'",
                         "ʼ": "'", "`": "'", "–": "-", "—": "-", "‒": "-", "―": "-", "‑": "-", "\u00a0": " ", "…": "..."})
_TAG = re.compile(r"</?(?:p|br|div|b|strong|em|i|span)\s*/?>", re.IGNORECASE)
_MARKDOWN_LINK = re.compile(r"!?\[([^\[\]\n]{1,200})\]\((?:https?:|/|#)[^()\s]{0,1500}\)")
_URL = re.compile(r"\s*[(\[<]?\s*https?://[^\s<>()\[\]]{1,2000}[)\]>]?|\s*\[\d{1,3}\]")
_MARKS = re.compile(r"(?:\*\*|__|\\|^[#>*\s]+|(?<=\s)[*_](?=\w)|(?<=\w)[*_](?=\s|$))")
_PREFIX = re.compile(
    r"(?:\s*(?:\[[^\[\]]{1,80}\]|【[^【】]{1,80}】|\((?:#|no\.? ?)?\d+\)|(?:re|aw|fwd?|sv|vs|odp|ynt|antw|rif|res|ref|回复|答复)\s*:|[^\w\s\"'@(]{1,3}(?=\s)))*\s*",
    re.IGNORECASE,
)
_CJK = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
#: prepositions before something that something was done to: "auf Ihren Kommentar", "к вашему комментарию"
_TO = re.compile(
    r"(?:\b(?:to|on|for|in|your|of|auf|zu|an|ihre?[nmrs]?|deine?[nmrs]?|à|sur|votre|ton|a|en|su|tu|tuo|al|alla|sul|seu|sua|ao|no|op|je|jouw|uw|do|w|na|"
    r"twój|twoje|twojego|к|на|в|вашему?|ваш|вашем|вашу|вашей|твой|твоему|до|ваша|v|k|i|på|till|til)\s+(?:\w+\s+)?)$", re.IGNORECASE)
#: a topic many people read: a reply to it is a comment
_TOPIC = re.compile(
    r"\b(?:topic|thread|discussion|forum|issue|bug|task|pull request|merge request|thema|themas|diskussion|forum|sujet|discussion|fil|tema|hilo|debate|"
    r"argomento|discussione|tópico|discussão|onderwerp|discussie|temat\w*|wąt\w+|dyskusj\w+|тем[аеуы]|обсуждени\w+|обговоренн\w+|konu\w*|téma\w*|ämne\w*|tråd\w*|emne\w*)\b|"
    r"トピック|スレッド|主题|话题|帖子|토픽", re.IGNORECASE)
_TICKET = re.compile(
    r"\b(?:ticket|conversation|chat|support request|support case|unterhaltung|konversation|anfrage|conversación|conversazione|conversa|gesprek|zgłoszeni\w+|rozmow\w+|обращени\w+|"
    r"тикет\w*|диалог\w*|чат\w*|заявк\w+|звернен\w+|talep|工单|チケット)\b|工单|チケット|お問い合わせ", re.IGNORECASE)
_YOURS = re.compile(
    r"\b(?:your (?:\w+ )?(?:comment|reply|post|message|review|note|question|answer|tweet|status|photo|video|article)|to you\b|(?:ihren|deinen) (?:kommentar|beitrag)|ihre antwort|votre commentaire|tu comentario|su comentario|tuo commento|seu comentário|"
    r"je reactie|uw reactie|twój komentarz|twoj\w+ komentarz\w*|ваш комментарий|твой комментарий|ваш коментар|yorumunuz\w*|yorumuna)\b|あなたのコメント|您的评论|你的评论", re.IGNORECASE)


def normal(sentence: str) -> str:
    """``sentence`` with plain quotation marks and dashes, without links, marks of Markdown and tags written out."""
    sentence = sentence[:2 * MAX_SENTENCE].translate(_QUOTES)
    if "<" in sentence:
        sentence = _TAG.sub(" ", sentence)
    if "](" in sentence:
        sentence = _MARKDOWN_LINK.sub(r"\1", sentence)
    sentence = _MARKS.sub("", _URL.sub("", sentence))
    return " ".join(sentence.split())[:MAX_SENTENCE]


def without_prefix(sentence: str) -> str:
    """A subject without the site in brackets and "Re:" before it."""
    return sentence[_PREFIX.match(sentence).end():]


@functools.cache
def _does(code: str) -> re.Pattern[str]:
    # "sent you a friend request" is no message
    does = sorted(TABLES[code].does.items(), key=lambda item: item[0] != "connect")
    parts = "|".join(f"(?P<{action}>{_phrases(value)})" for action, value in does)
    return re.compile(rf"(?<![\w'])(?:{parts})(?!\w)" if parts else r"(?!)", re.IGNORECASE)


@functools.cache
def _thing(code: str) -> re.Pattern[str]:
    parts = "|".join(f"(?P<{action}>{value})" for action, value in TABLES[code].thing.items())
    return re.compile(rf"(?<!\w)(?:{parts})(?!\w)", re.IGNORECASE)


@functools.cache
def _by(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){TABLES[code].by}(?:\s+|(?<=['’]))", re.IGNORECASE)


def _phrases(value: str) -> str:
    return value.replace("~", r"(?:\S+ ){0,8}?")


def languages(text: str, guessed: str = "") -> tuple[str, ...]:
    """The codes of the tables that may fit ``text``: that of its language and English, or all of its script."""
    if any("\u0370" <= char <= "\u03ff" for char in text):
        return (*_GREEK, "en")
    if any("\u0400" <= char <= "\u052f" for char in text):
        return (*_CYRILLIC, "en")
    if guessed in TABLES and guessed not in _CYRILLIC + _GREEK:
        near = {"da": ("da", "nb", "sv"), "nb": ("da", "nb", "sv"), "sv": ("sv", "da")}.get(guessed, (guessed,))
        return tuple(dict.fromkeys((*near, "en")))
    return _LATIN


def read(sentence: str, guessed: str = "", known: Collection[str] = ()) -> Told | None:
    """What ``sentence`` (see :func:`normal`) tells; without names where it only says what was done.

    ``guessed``: the language of the message; ``known``: names that stand elsewhere in it, which end a doubt.
    """
    if not 3 < len(sentence) <= MAX_SENTENCE:
        return None
    if _CJK.search(sentence):
        from_far_east = _far_east(sentence)
        if from_far_east:
            return from_far_east
    codes = languages(sentence, guessed)
    told = _by_verb(sentence, codes, known) or _by_thing(sentence, codes, known)
    return told._replace(action=_finer(told.action, told.rest or sentence, sentence)) if told else None


def _by_verb(sentence: str, codes: Iterable[str], known: Collection[str]) -> Told | None:
    """"NAME did ACTION"."""
    best: tuple[int, int, str] | None = None
    for code in codes:
        for match in _does(code).finditer(sentence):
            if match.start() and (best is None or (match.start(), -match.end()) < (best[0], -best[1])):
                who = names.before(sentence[: match.start()])
                if who and _persons(who, known)[0]:
                    best = match.start(), match.end(), match.lastgroup or ""
                    break
    if best is None:
        return None
    start, end, action = best
    who = names.before(sentence[:start])
    persons, others = _persons(who, known)
    return Told(action, persons, others, sentence[end:], who)


def _persons(who: str, known: Collection[str]) -> tuple[list[str], int]:
    """The names in ``who``: one that is known, or those that it consists of."""
    lower = f" {who.lower()} "
    inside = [name for name in known if f" {name.lower()} " in lower.replace(",", " ").replace('"', " ")]
    split = named_persons(who)
    if inside and (len(split[0]) <= 1 or len(inside) > 1):
        first = max(inside, key=len)
        return [first], split[1]
    return names.all_of(who, split)


def _by_thing(sentence: str, codes: Iterable[str], known: Collection[str]) -> Told | None:
    """"THING by NAME"; the thing alone as a hint."""
    hint: Told | None = None
    for code in codes:
        things = list(_thing(code).finditer(sentence))
        if not things:
            continue
        thing = next((match for match in things if not _TO.search(sentence[max(0, match.start() - 30): match.start()])),
                     things[0] if code != "tr" else things[-1])
        if code == "tr":
            thing = things[-1]
            who = names.one(names._leading(sentence))
            if who and (len(who.split()) > 1 or who in known) and not _thing(code).search(who):
                return Told(thing.lastgroup or "", [who], 0, sentence[len(who):], who)
        for by in _by(code).finditer(sentence):
            # "von" before the thing: "von NAME erwähnt"
            name = names.after(sentence[by.end():])
            rest = sentence[by.end():].partition(name)[2] if name else ""
            if name and not _thing(code).fullmatch(name):
                # "Issue updated by NAME", "Question answered by NAME"
                near = [match for match in things if by.start() - 2 <= match.end() <= by.start()]
                thing = near[-1] if near else thing
                full = next((one for one in known if one.lower().startswith(name.lower())
                             and sentence[by.end():].lower().lstrip("\"'").startswith(one.lower())), name)
                return Told(thing.lastgroup or "", [full], 0, rest, full)
        hint = hint or Told(thing.lastgroup or "", [], 0, sentence[thing.end():])
    return hint


def _finer(action: str, rest: str, sentence: str) -> str:
    """``action``, told from what was acted upon: a reply to a topic of many is a comment, one in a ticket a message."""
    if action == "reply" and not _YOURS.search(sentence):
        if _TICKET.search(sentence):
            return "message"
        if _TOPIC.search(sentence):
            return "comment"
    if action == "comment" and _TICKET.search(rest):
        return "message"
    return action


#: key words of Chinese, Japanese and Korean sentences; the last one in a Japanese or Korean sentence counts
_FAR_EAST = re.compile(
    r"(?P<mention>メンション|言及|提到|提及|@了你|@了您|언급)|"
    r"(?P<reply>返信|回答|リプライ|回复|回覆|答复|답글|답변)|"
    r"(?P<comment>コメント|评论|評論|留言|댓글|코멘트)|"
    r"(?P<message>メッセージ|ダイレクトメール|私信|消息|訊息|短信|站内信|私訊|메시지|쪽지|お問い合わせ|工单)|"
    r"(?P<review>レビュー|口コミ|クチコミ|評価し|评价|評價|点评|點評|评分|리뷰|후기)|"
    r"(?P<connect>友達(?:申請|リクエスト)|好友(?:请求|申请|邀請|邀请)|加.{0,4}好友|친구 (?:요청|신청)|つながり|つながる)|"
    r"(?P<question>質問|提问|提問|问题|新しいトピック|トピックを(?:作成|投稿)|スレッドを(?:作成|投稿)|(?:发布|发表|创建)了?.{0,8}(?:主题|帖子|话题)|질문)|"
    r"(?P<reaction>リアクション|表情|반응)|(?P<like>いいね|お気に入り|点赞|點讚|按讚|赞了|讚了|喜欢|좋아)|"
    r"(?P<share>シェア|ブースト|リポスト|共有し|转发|分享了你|분享了您|轉發|공유)|(?P<follow>フォロー|关注|關注|追蹤|팔로우)"
)
_HONORIFIC = re.compile(
    r"(?P<name>[^「」『』【】（）、。：:！!？?\[\]\s][^「」『』【】（）、。：:！!？?\[\]]{0,40}?)\s?(?:さん|様|さま|氏|님|君)(?=が|は|も|から|より|の|に|、|이|께|의|은|,| )")
_FROM_JA = re.compile(r"(?P<name>[^「」『』【】、。：:！!？?\[\]\s][^「」『』【】、。：:！!？?\[\]]{0,40}?)\s?(?:が|から|より|は)")
_ZH_FROM = re.compile(r"(?:来自|來自|由|被)\s?(?:用户|用戶|会员)?\s?[“\"「]?(?P<name>[^\s“”\"「」的，。,:：][^“”\"「」的，。,:：]{0,30}?)[”\"」]?\s?(?:的|发表|發表|回复|评论|提到|发送|给)")
_ZH_LEADING = re.compile(
    r"(?:用户|用戶|会员|访客)?\s?[“\"「@]?(?P<name>[^\s“”\"「」，。,:：【】\[\]][^“”\"「」，。,:：【】\[\]]{0,40}?)[”\"」]?\s?"
    r"(?:刚刚|剛剛|也|已|同时|于|於|在|回复|回覆|评论|評論|提到|提及|@了|给|給|向|对|對|赞|讚|点赞|按讚|喜欢|关注|關注|追蹤|发送|發送|发表|發表|发布|留言|分享|转发|邀请|请求|申请|收藏|创建|提出|提问|撰写|傳送|想|的(?:新)?(?:评论|回复|留言|消息|私信))")
_BAD_FAR = re.compile(r"^(?:您|你|有|新|我|这|该|此|以下|あなた|新しい|誰か|以下|この|この度|こちら|お|ご|有人|收到|一条|当|如|若|点击|请|새|당신|您的|你的)|^\d+$|有新|有了|收到|上的|的新|新的")
_SAYS = re.compile(r"(?:回复|回覆|评论|評論|留言)?(?:说|說|道|写道|寫道)[:：]?\s*$")
_LAST_COUNTS = re.compile(r"[\u3040-\u30ff\uac00-\ud7af]")
_DONE = re.compile(r"(?:回复|回覆|评论|評論|提到|提及|赞|讚|关注|關注|提问|评价|转发|留言|发送|發送|分享)了")


def _far_east(sentence: str) -> Told | None:
    keys = list(_FAR_EAST.finditer(sentence))
    if not keys or _SAYS.search(sentence):
        # "NAME said:" tells nothing of what it was
        return None
    key = keys[-1]
    if not _LAST_COUNTS.search(sentence):
        done = _DONE.search(sentence)
        key = next((one for one in keys if done and done.start() <= one.start() + len(one[0]) and one.start() <= done.end()), keys[-1])
        if done and done[0].startswith(("发送", "發送", "分享")):
            key = keys[-1]
    action = key.lastgroup or ""
    patterns = (_HONORIFIC, _FROM_JA) if _LAST_COUNTS.search(sentence) else (_ZH_FROM, _ZH_LEADING)
    for pattern in patterns:
        match = pattern.search(sentence)
        if not match:
            continue
        name = re.split(r"(?<=[^\w])\s|[にへ](?=\s?[^\W\d_a-z\u3040-\u309f])", match["name"].strip())[-1].strip(" \"'@-")
        if name and not _BAD_FAR.search(name) and not _FAR_EAST.search(name) and len(name) <= 40 and not re.search(r"\d{4}|#", name):
            return Told(action, [name], 0, sentence[match.end():], name)
    return Told(action, [], 0, sentence[key.end():])
