# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Sentences of notifications in Chinese, Japanese and Korean, read for :mod:`.telling`."""

from __future__ import annotations

import re

from .labels import key_of
from .lazy_regex import lazy_regex
from .telling_words import (
    BAD_FAR,
    BY_JA,
    DONE,
    FAR_EAST,
    FROM_JA,
    FROM_KO,
    HONORIFIC,
    LAST_COUNTS,
    SAYS,
    ZH_FROM,
    ZH_LEADING,
)
from .wording import Told

#: "김민지 고객님"
_ROLE_BEHIND = lazy_regex(r"(?<=\S) (?:고객|회원|구매자|방문자|사용자|판매자)$")
#: "プロジェクトの支援者": who acted, by what he is to a thing, and no name
_ROLE_OF = lazy_regex(
    r"(?:^|の)(?:支援者|寄付者|参加者|購入者|注文者|利用者|応募者|申込者|出品者|投稿者|読者|会員|メンバー|ゲスト|ユーザー?|お客|お客様|"
    r"フォロワー|サポーター|友だち|友達)$|(?:의|^) ?(?:후원자|구매자|참가자|이용자|독자|지원자|게스트)$")
#: what ends the part of a Japanese sentence before the name
_BEFORE_NAME = lazy_regex(
    r"(?<=[^\w])\s|[にへ](?=\s?[^\W\d_a-z\u3040-\u309f])|[をにでが] |関して\s|"
    r"(?<=[\u3040-\u30ff\u4e00-\u9fff」])[のではと]\s?(?=[A-Z])|(?<=[A-Za-z])で(?=[A-Z])|\sの\s(?=[A-Z])|"
    r"^(?:これは|の|で)(?=[A-Z])|(?<=\S)(?:에서|에) (?=\S)")
#: behind whom a sentence speaks to
_COMMAS = frozenset(",、，")


def read(sentence: str) -> Told | None:
    """What ``sentence`` tells, ``None`` if no word in it says what was done."""
    keys = list(FAR_EAST.finditer(sentence))
    label, colon, _value = sentence.partition("：")
    if keys and colon and len(label) <= 20 and key_of(label) in ("message", "subject", "product"):
        # a field and its value: nobody is the subject of that
        keys = [key for key in keys if key.end() <= len(label)] or keys[:1]
        return Told(keys[0].lastgroup or "", [], 0, sentence[keys[0].end() :])
    if not keys or SAYS.search(sentence):
        # "NAME said:" tells nothing of what it was
        return None
    key = keys[-1]
    if not LAST_COUNTS.search(sentence):
        done = DONE.search(sentence)
        key = next(
            (one for one in keys if done and done.start() <= one.start() + len(one[0]) and one.start() <= done.end()),
            keys[-1],
        )
        if done and done[0].startswith(("发送", "發送", "分享")):
            key = keys[-1]
    action = key.lastgroup or ""
    patterns = (HONORIFIC, FROM_KO, FROM_JA) if LAST_COUNTS.search(sentence) else (ZH_FROM, ZH_LEADING)
    for pattern in (BY_JA, *patterns):
        match = pattern.search(sentence)
        if not match:
            continue
        if pattern is HONORIFIC and match.start("name") == 0 and sentence[match.end() : match.end() + 1] in _COMMAS:
            # the reader is spoken to
            continue
        name = _BEFORE_NAME.split(match["name"].strip())[-1].strip(" \"'@-")
        name = _ROLE_BEHIND.sub("", name)
        if (
            name
            and not (BAD_FAR.search(name) or _ROLE_OF.search(name))
            and not FAR_EAST.search(name)
            and len(name) <= 40
            and not re.search(r"\d{4}|#", name)
        ):
            return Told(action, [name], 0, sentence[match.end() :], name)
    return Told(action, [], 0, sentence[key.end() :])
