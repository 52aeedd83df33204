# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Comments on a Django site through django-contrib-comments or django-comments-xtd.

Source of the layout: ``moderation.py`` of the first, which makes the subject
and leaves the text to the site, and the templates of the second. They write
the path of the page without its host, so there is a link only where the site
writes a whole address.
"""

from __future__ import annotations

import re

from .. import links
from ..base import Parser
from ..kinds.comments import page_link
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context, Interest

#: what the first program's subject says of the page in quotation marks, in all its languages
_POSTED = (
    "New comment posted on *", "Nuwe opmerking oor *", "تم نشر تعليق جديد على *", "* üçün yeni şərh yazıldı",
    "Evezhiadenn nevez embannet war *", "Nous comentaris publicats a *", "K položce * byl přidán komentář",
    "Ny kommentar indsendt på *", "Neuer Kommentar über *", "Νέο σχόλιο δημοσιεύτηκε στο *", "Nova komento afiŝita *",
    "Nuevo comentario publicado en *", "Nuevo comentario entregado el *", "Uus kommentaar postitatud *",
    "نظر جدیدی در * ارسال شده است.", "Uusi kommentti: *", "Nouveau commentaire envoyé pour *",
    "Chaidh beachd ùr a phostadh air *", "תגובה חדשה פורסמה אודות *", "Új komment érkezett erre: *",
    "Komentar baru dikirim pada *", "Ný ummæli á *", "Nuovo commento pubblicato su *",
    "新しいコメントを * に投稿しました", "*에 새로운 코멘트가 게시되었습니다.",
    "Nauji komentarai įvesti *", "Jauns komentārs pievienots *", "*-д шинэ санал ирсэн байна",
    "Ny kommentar skrevet på *", "Nieuwe opmerking geplaatst op *", "Dodany komentarz do *",
    "Novo comentário postado em *", "Un comentariu nou a fost adăugat la *", "Новый комментарий опубликован на *",
    "Nový komentár pridaný na *", "Nov objavljen komentar na *", "Koment i ri i postuar te *", "Нови коментар на *",
    "Ny kommentar postades på *", "* üzerinde yeni yorum yazıldı", "Новий коментар був розміщений на *",
    "新评论发布于 *",
)
_SUBJECT = lazy_regex(
    r"\[(?P<site>[^\]]{1,100})\] ?(?:" + "|".join(map(re.escape, _POSTED)).replace("\\ ", " ?").replace(
        r"\*", "[\"„«] ?.{1,400}? ?[\"”“»]") + ")")
_QUOTED = lazy_regex(r"[\"„«] ?(?P<title>.{1,400}) ?[\"”“»]")
_FOLLOWUP_SUBJECT = lazy_regex(
    r"(?:new comment posted|опубликован новый комментарий|ein neuer kommentar wurde gepostet|recibido nuevo comentario|"
    r"uusi kommentti julkaistu|nouveau commentaire envoyé|nuovo commento inviato|nieuw reactie geplaatst|"
    r"ny kommentar lagt inn|发布了新评论)\.?", re.IGNORECASE)
_CONFIRM_SUBJECT = lazy_regex(
    r"(?:comment confirmation request|запрос на подтверждение комментария|removal suggestion|"
    r"anfrage einer bestätigung|confirmar comentario|kommentin vahvistuspyyntö|confirmation du commentaire envoyé|"
    r"conferma il commento|reactiebevestiging gestuurd|bekreftelsesforespørsel|评论确认请求)", re.IGNORECASE)
#: the frame of the second program; the comment is all below it
_FRAME = lazy_regex(r"^--- .{1,40}: ---\n", re.MULTILINE)
#: by a slip, the frame in mail about one's own comment
_OWN_FRAME = lazy_regex(r"^--- .{1,40}': ---$", re.MULTILINE)
#: "Sent by: NAME" and "Email address: …" in the language of the site; a date may follow the name
_LABELLED = lazy_regex(
    r"^(?!URL: |https?:)[^:\n]{2,40}: (?P<value>[^\n]{1,200}?)(?:, \d[\d./年月日-]{5,12})?$", re.MULTILINE)
_URL = lazy_regex(r"^(?:URL: +)?(?P<url>https?://\S{1,1500})$", re.MULTILINE)
#: the title in mail to those who wrote before, above the address
_POST = lazy_regex(r"^[^:\n]{2,40}: (?P<title>[^\n]{1,300})\nURL: +https?://", re.MULTILINE)
_FOOT = lazy_regex(r"(?:\n-----\n[^\n]{1,300}\n\s*https?://\S{1,1500}\s*)?\n--\n[^\n]{1,60},\n[^\n]{1,100}\s*\Z")
#: the sentence of the first program's own template, then "NAME: first words..."
_READS = lazy_regex(r"The comment reads as follows:\n(?P<name>[^\n:]{1,50}): (?P<text>[\s\S]{1,20000})")


class DjangoComments(Parser):
    code = "django_comments"
    version = 2
    channel = "comment"
    basis = "certain"
    actions = frozenset({"comment", "reply"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if _SUBJECT.fullmatch(message.subject):
            return 60
        if _FOLLOWUP_SUBJECT.fullmatch(message.subject) or _POST.search(message.text):
            return 60 if _FRAME.search(message.text) else None
        own = _CONFIRM_SUBJECT.fullmatch(message.subject) and "/confirm/" in message.text
        return 60 if own or _OWN_FRAME.search(message.text) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if _CONFIRM_SUBJECT.fullmatch(message.subject) or _OWN_FRAME.search(message.text):
            return self.ignored("confirmation of one's own comment")
        subject, text = _SUBJECT.fullmatch(message.subject), message.any_text
        frame, reads = _FRAME.search(text), _READS.search(text)
        head = text[:frame.start()] if frame else text
        place, post = _URL.search(head), _POST.search(head)
        name, email, written = "", "", ""
        if frame:
            for labelled in _LABELLED.finditer(head, place.end() if place else 0):
                if EMAIL.fullmatch(labelled["value"]):
                    email = labelled["value"].lower()
                else:
                    name = name or labelled["value"]
            written = text[frame.end():] if subject else _FOOT.sub("", text[frame.end():])
        elif reads:
            name, written = reads["name"], reads["text"]
        if not written.strip():
            return self.unknown("the site wrote a text of its own")
        url = page_link(place["url"], message, context, schemeless=True) if place else ""
        site = links.host_of(url) or message.sender.domain
        quoted = _QUOTED.search(message.subject, subject.end("site")) if subject else None
        title = quoted["title"].strip() if quoted else post["title"] if post else ""
        return self.parsed([Interest(
            channel=self.channel,
            action="comment" if subject else "reply",
            author_name=line(name, 200),
            author_key=email,
            text=clean(written),
            title=line(title),
            url=url,
            answer="page" if url else "mail" if email else "",
            source_key=site,
            source_name=line(subject["site"] if subject else site, 100),
            email=email,
            date=self.date(message, context),
            thread_key=url.partition("#")[0] or f"{site}/{title}".lower(),
        )], context)
