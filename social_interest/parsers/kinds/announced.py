# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Mail of a network that announces several notices and names nobody: "3 neue Benachrichtigungen".

Such mail calls the reader back to the site. Where one of its rows says what somebody did, it is none of these.
"""

from __future__ import annotations

import re

from .. import telling
from ..hinted import has_any
from ..lazy_regex import lazy_regex
from ..message import Message
from ..notice_words import YOU
from ..wording import Told

_NOTICES = (
    "benachrichtigung mitteilung notification notificaci notific notifica notiziari melding powiadomie уведомлен "
    "оповещен сповіщен oznámen upozorn avisering notifikation notifikasi varsel varsler ilmoitu bildirim értesítés "
    "ειδοποι известия התראות הודעות إشعار 通知 お知らせ 알림 pemberitahuan การแจ้งเตือน updates aktualisierung "
    "novedades atualiza aggiornament обновлен оновлен "
    "nachricht messages mensaje mensage messaggi bericht wiadomoś сообщен повідомлен zpráv meddelande besked viesti "
    "mesaj 消息 訊息 メッセージ 메시지 "
    "kommentar comments comentario comentário commenti reacties komentarz комментари коментар 评论 コメント 댓글"
).split(" ")
_SPOKEN = ("thông báo", "mise à jour", "mises à jour")
_HINTS = (*_NOTICES, *_SPOKEN)
_ANY = "|".join(_HINTS)
_HAVE = (
    "you have|you've|you|du hast|sie haben|ihr habt|vous avez|tu as|tienes|tiene|usted tiene|hai|avete|você tem|tens|"
    "je hebt|u hebt|u heeft|masz|у вас|у тебя|у тебе|вас чекає|вас ждёт|вас ждут|máte|máš|du har|ni har|sinulla on|"
    "teillä on|bạn có|لديك|יש לך|ai|aveți|έχετε|έχεις|имате|您有|你有|당신에게|새|새로운"
)
#: a number beside what it counts, above a row that says whose it is or at the start; behind it in the Far East
_COUNTED = lazy_regex(
    rf"(?:\A|.{{0,40}}[,!:.] ?)\W{{0,4}}(?:(?:{_HAVE}) ?(?:[^\W\d_]{{1,12}} ){{0,2}})?(?:"
    r"[1-9]\d{0,3}\+?(?: ?[件条條個个])?[ の]?(?:[^\W\d_]{1,20} ){0,3}[^\W\d_]{0,6}(?:" + _ANY + ")|"
    "(?:" + _ANY + r")[^\W\d_]{0,8}[ :：(（]{1,3}[1-9]\d{0,3}(?:(?:개|건|件|条|條)[가를이]?)?(?!\w))",
    re.IGNORECASE,
)
_WORD = lazy_regex(r"[^\W\d_][\w'’-]*")
_ROWS = 60


def announces_several(message: Message, own: frozenset[str]) -> bool:
    """Whether the subject tells how many notices wait, and nobody's name; ``own`` as below."""
    subject = message.subject[:300]
    found = _COUNTED.match(subject) if has_any(subject, _HINTS) else None
    if found is None or person_in(subject, own):
        return False
    # "… from Ann Lee"
    return not any(word[0].isupper() and word.lower() not in own for word in _WORD.findall(subject[found.end():]))


def names_somebody(message: Message, own: frozenset[str]) -> bool:
    """Whether a row tells what a person did to the reader; ``own``: what the network calls itself, in lower case."""
    rows = (row.strip() for row in message.any_text.split("\n")[:_ROWS])
    return any(person_in(row, own) for row in rows if row)


def person_in(row: str, own: frozenset[str]) -> Told | None:
    """What a row tells of a person who did something to the reader, in any language."""
    plain = telling.normal(row)
    told = telling.read(plain)
    if not told or not told.names or not YOU.search(plain):
        return None
    name = told.names[0]
    # "this message was sent to you … by NETWORK" is the foot
    if name.lower() in own or name[0].isdigit() or not plain.startswith((name, told.who)):
        return None
    return told._replace(action="connection_request" if told.action == "connect" else told.action)
