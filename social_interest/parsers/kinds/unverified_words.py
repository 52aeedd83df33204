# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Words of senders of which no mail is at hand: verbs of networks, reviews and chats, and what stands around them."""

from __future__ import annotations

import re

from ..lazy_regex import lazy_regex
from ..wording import NETWORK, Wording

WORDING: dict[str, tuple[Wording, ...]] = {
    "network": (
        Wording(
            verbs={
                "like": ("поставил* класс", "clapped for", "upvoted your", "хлопал* вашей"),
                "share": ("saved your", "quoted your", "remixed your", "stitched your", "сохранил* ваш*",
                          "процитировал*"),
                "reply": ("responded to your", "answered your", "replied to you", "ответил* вам"),
                "question": ("asked you to answer", "requested your answer", "попросил* вас ответить"),
            },
            openings={"comment": ("new comment by",), "reply": ("new reply from", "new reply by", "новый ответ от")},
        ),
        NETWORK,
    ),
    "review": (
        Wording(
            verbs={
                "review": ("left a … review", "left you a … review", "wrote a … review", "wrote a review",
                           "posted a … review", "submitted a … review", "gave you", "rated your",
                           "reviewed your", "оставил* … отзыв", "написал* … отзыв", "опубликовал* отзыв",
                           "оценил* ваш*"),
                "question": ("asked a question", "asked you a question", "asked about", "задал* … вопрос"),
                "message": ("sent you a message", "sent a message", "отправил* вам … сообщение"),
            },
            openings={
                "review": ("new … review from", "new … review by", "you have a new … review from",
                           "you received a new … review from", "новый отзыв от", "отзыв от"),
                "question": ("new question from", "new question by", "you have a new question from", "новый вопрос от"),
                "message": ("new message from", "message from", "inquiry from", "product inquiry from",
                            "новое сообщение от", "сообщение от"),
            },
        ),
    ),
    "chat": (
        Wording(
            verbs={
                "request": ("requested a … call", "requested a callback", "wants a call", "заказал* … звонок",
                            "оставил* … заявку"),
                "message": ("sent you a … message", "sent a … message", "is waiting for", "started a … chat",
                            "started a … conversation", "left a … message", "left you a … message",
                            "wrote in the chat", "написал* вам", "написал* в чат", "оставил* … сообщение",
                            "начал* … диалог", "отправил* … сообщение"),
            },
            openings={
                "request": ("callback request from", "call request from", "new lead from", "новая заявка от",
                            "заявка на звонок от", "заказ звонка от", "обратный звонок:"),
                "message": ("new message from", "new messages from", "new chat from", "new chat with",
                            "new conversation from", "new conversation with", "missed chat from", "missed chat with",
                            "you missed a chat with", "you missed a message from", "you have a new message from",
                            "new offline message from", "offline message from", "unread message from",
                            "unread messages from", "новое сообщение от", "новый диалог с", "новый чат с",
                            "пропущенный чат с", "пропущенное сообщение от", "офлайн-сообщение от",
                            "оффлайн-сообщение от", "непрочитанное сообщение от"),
            },
        ),
    ),
}
#: what an engine of comments writes above the words
COMMENTS = Wording(verbs={
    "reply": ("wrote, in response to", "wrote in response to", "ответил*"),
    "comment": ("wrote", "написал*", "пишет"),
})
#: that a mail is about a review, in its subject (en, ru, uk, de, fr, es, it, pt, nl, pl, cs, sv, da, tr, zh, ja, ko)
REVIEW = lazy_regex(
    r"review|отзыв|відгук|bewertung|rezension|\bavis\b|reseña|opini[oó]n|recensi|avalia|beoordeling|opini[ae]|recenz|omdöme|"
    r"anmeldelse|yorum|评论|評価|レビュー|리뷰", re.IGNORECASE)
#: who wrote a review, in a line of its own
BY = lazy_regex(
    r"(?:(?:review(?:ed)? |written |posted )?by|von|par|от|від|door|przez|av|af|автор:?) "
    r"(?P<name>[^\n,·|–—]{2,60}?)(?:\s[–—|·-]\s.{0,120}|,.{0,120}| on .{0,120})?", re.IGNORECASE)
#: "a traveller from Leeds", beside a name
APPOSITION = lazy_regex(r"(?:an?|the|une?|eine?|una?|um|uma) ", re.IGNORECASE)
#: between a name and a verb
ADVERB = lazy_regex(r"\s+(?:(?:has|have)(?: just| recently)?|just|recently|только что|недавно)$", re.IGNORECASE)
IN_QUOTES = lazy_regex(r"[\"“«„](?P<text>[^\"“”«»„]{1,5000})[\"”»“]")
#: how a relay names the person
RELAYED = lazy_regex(r"(?P<name>.{2,100}?) (?:-|–|via|über|par|tramite|por) (?:the )?\(?[A-Z].{1,60}")
#: below it the words of a relayed message (en, de, fr, es, it, nl, pl, sv, tr, ja, pt)
SAID = lazy_regex(
    r"^[^\w\n]{0,20}(?:(?:begin|beginn der|début du|inizio(?: del)?|inicio del|início da|start) )?"
    r"(?:message|nachricht|mensaje|messaggio|bericht|wiadomość|meddelande|mesaj|mensagem|メッセージ)[^\w\n]{0,20}$",
    re.IGNORECASE | re.MULTILINE)
