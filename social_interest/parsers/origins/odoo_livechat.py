# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Transcripts of conversations in the live chat of Odoo.

Source of the layout: ``im_livechat.livechat_email_template`` and its
translations: the operator in subject and first sentence, then one row for each
message with author, time and text. A visitor without an account is "You".
"""

from __future__ import annotations

import re

from .. import html as html_
from ..kinds.helpdesk import HelpDeskParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

#: subject, headline and how the mail calls the visitor, in the languages of the module; where one has no translation,
#: the mail is English
_SUBJECTS = (
    "Conversation with %s", "المحادثة مع %s", "Conversa amb %s", "Konverzace s %s", "Samtale med %s",
    "Unterhaltung mit %s", "Conversación con %s", "Vestlus koos %s", "گفتگو با %s", "Keskustelu %s",
    "Conversation avec %s", "שיחה עם %s", "Beszélgetés vele: %s", "Percakapan dengan %s", "Conversazione con %s",
    "%sとの会話", "%s와 대화", "Gesprek met %s", "Rozmowa z %s", "Conversa com %s", "Conversație cu %s",
    "Разговор с %s", "Konverzácia s %s", "Pogovor z %s", "Konverzacija sa %s", "Konversation med %s", "สนทนากับ %s",
    "%s ile sohbet", "Розмова з %s", "%s bilan suhbat", "Cuộc trò chuyện với %s", "与%s对话", "使用 %s 的對話",
)
_HEADLINES = (
    "Live Chat Conversation", "محادثة الدردشة المباشرة", "Livechat-Unterhaltung", "Conversación de Chat en directo",
    "Conversación de Chat en vivo", "Livechatkeskustelut", "Conversation Live Chat", "Percakapan Live Chat",
    "Conversazione live chat", "ライブチャット会話", "실시간 채팅 대화", "Live chatgesprek",
    "Konwersacja czatu na żywo", "Conversa do chat ao vivo", "Диалог в онлайн-чате", "Canlı Sohbet Görüşmesi",
    "Jonli muloqot suhbati",
)
_VISITOR = frozenset((
    "You", "أنت", "Sən", "Ти", "Tu", "Vy", "Dig", "Sie", "Usted", "Teie", "شما", "Sinä", "Vous", "את.ה", "आप", "Anda",
    "あなた", "귀하", "Du", "Jij", "Ty", "Você", "Dumneavoastră", "Вы", "Vi", "Ti", "คุณ", "Siz", "Ви", "Bạn", "您",
    "你",
))
_SUBJECT = lazy_regex("|".join(
    re.escape(words).replace("%s", f"(?P<operator{number}>.{{1,200}})") for number, words in enumerate(_SUBJECTS)))
_HEADLINE = lazy_regex(rf"^(?:{'|'.join(map(re.escape, _HEADLINES))})$", re.MULTILINE | re.IGNORECASE)


class OdooLivechat(HelpDeskParser):
    code = "odoo_livechat"
    version = 2
    basis = "certain"
    actions = frozenset({"message"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        return 60 if _SUBJECT.fullmatch(message.subject) and _HEADLINE.search(message.text_of_html) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        told = _SUBJECT.fullmatch(message.subject)
        rows = _rows(message)
        if not told or not rows:
            return self.unknown("no rows of a conversation")
        operator = line(told[told.lastgroup])
        spoken = [(name, text) for name, text in rows if name != operator]
        if not spoken:
            return self.ignored("the visitor said nothing")
        name = next((name for name, _text in spoken if name not in _VISITOR), "")
        return self.transcript(self.card(
            message, context, "message",
            name=name,
            text=clean("\n\n".join(text for _name, text in spoken)),
            title=operator,
            answer="",
        ), rows, operator, context)


def _rows(message: Message) -> list[tuple[str, str]]:
    """(author, text) of all messages of the conversation."""
    found = []
    for node in message.tree.iter("strong") if message.tree is not None else ():
        block = node.getparent()
        body = block.getnext() if block is not None and block.tag == "div" else None
        text = clean(html_.text_of(body)) if body is not None and body.tag == "div" else ""
        if text:
            found.append((line(html_.label(node), 200), text))
    return found
