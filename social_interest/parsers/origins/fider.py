# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Ideas and comments on a feedback site through Fider.

Source of the layout: ``views/email`` and ``locale`` of the program: subject
``[SITE] TITLE``, a sentence with person, title and ``#number``, the text, and a
footer below a dash.
"""

from __future__ import annotations

import itertools
import re

from .. import html as html_
from ..kinds.site import SiteParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

_SUBJECT = lazy_regex(r"\[(?P<site>[^\]]{1,200})\] (?P<title>.{1,400})")
#: action → sentences of the program in all its languages, the title with the idea's number
_WORDS = {
    "comment": (
        "{name} left a comment on {title}", "{name} ترك تعليقًا على {title}",
        "{name} zanechal(a) komentář k příspěvku {title}", "{name} hinterliess einen Kommentar auf {title}",
        "{name} άφησε ένα σχόλιο σχετικά με {title}", "{name} dejó un comentario en {title}",
        "{name} در {title} نظری گذاشت", "{name} a laissé un commentaire sur {title}",
        "{name} ha lasciato un commento su {title}", "{name} さんが {title} にコメントを残しました",
        "{name}님이 {title}에 댓글을 남겼습니다", "{name} heeft een reactie achtergelaten op {title}",
        "{name} skomentował {title}", "{name} deixou um comentário em {title}",
        "{name} оставил комментарий на {title}", "{name} {title} හි අදහසක් දැක්වීය",
        "{name} zanechal komentár na príspevku {title}", "{name} skrev en kommentar på {title}",
        "{name}, {title} kaydına yorum eklemiştir", "{name} 发表评论 {title}", "{name} 在 {title} 留下了留言",
    ),
    "mention": (
        "{name} mentioned you in {title}", "{name} أشار إليك في {title}", "{name} se o vás zmínil(a) v {title}",
        "{name} hat dich in {title} erwähnt", "Ο χρήστης {name} σας ανέφερε στο {title}",
        "{name} te mencionó en {title}", "{name} در {title} شما را منشن کرد", "{name} vous a mentionné dans {title}",
        "{name} ti ha menzionato in {title}", "{name} さんが {title} であなたに言及しました",
        "{name}님이 {title}에서 당신을 언급했습니다", "{name} heeft je genoemd in {title}",
        "{name} wspomniał o Tobie w {title}", "{name} mencionou você em {title}", "{name} упомянул вас в {title}",
        "{name} {title} හි ඔබව සඳහන් කළා", "{name} vás spomenul v {title}", "{name} nämnde dig i {title}",
        "{name} sizden {title} adresinde bahsetti", "{name} 在 {title} 中提及了您",
    ),
    "request": (
        "{name} created a new post {title}", "{name} أنشأ منشورًا جديدًا {title}",
        "{name} vytvořil(a) nový příspěvek {title}", "{name} hat einen neuen Beitrag {title} erstellt",
        "{name} δημιούργησε μια νέα ανάρτηση {title}", "{name} پست جدیدی ایجاد کرد {title}",
        "{name} a créé un nouveau message {title}", "{name} ha creato un nuovo post {title}",
        "{name} が新しい投稿 {title} を作成しました", "{name}님이 새 게시물 {title}을 만들었습니다",
        "{name} heeft een nieuw bericht gemaakt {title}", "{name} opublikował post {title}",
        "{name} criou uma nova postagem {title}", "{name} создал новый пост: {title}",
        "{name} නව සටහනක් නිර්මාණය කළා {title}", "{name} vytvoril nový príspevok {title}",
        "{name} skapade ett nytt inlägg {title}", "{name}, {title} yeni bir kayıt oluşturmuştur",
        "{name} 创建了一个新帖子 {title}", "{name} 建立了新文章 {title}",
    ),
}
_SENTENCES = tuple(
    (action, lazy_regex(re.escape(words).replace(r"\{name\}", r"(?P<name>.{1,200}?)").replace(
        r"\{title\}", r"(?P<title>.{1,400}) \(#(?P<number>\d{1,9})\)")))
    for action, sentences in _WORDS.items() for words in sentences
)
_NUMBERED = lazy_regex(r"(?P<title>.{1,400}) \(#\d{1,9}\)")
_FOOT = lazy_regex(r"\n—\s*\n")
_PLACE = lazy_regex(r"/posts/(?P<number>\d{1,9})(?:/|$)")


class Fider(SiteParser):
    code = "fider"
    version = 3
    channel = "comment"
    basis = "certain"
    actions = frozenset({"comment", "mention", "request"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if not _SUBJECT.fullmatch(message.subject) or "/posts/" not in message.html:
            return None
        return (
            60
            if _FOOT.search(message.text_of_html)
            and any(_PLACE.search(url) for url, _label in self.site_links(message))
            else None
        )

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        subject, text = _SUBJECT.fullmatch(message.subject), message.text_of_html
        head, _break, rest = text.lstrip("\n").partition("\n")
        action, told = next(
            ((action, match) for action, pattern in _SENTENCES if (match := pattern.fullmatch(head.strip("\" .。")))),
            ("", None),
        )
        if not told:
            # a change of status, a merger, a deletion name the idea, and nobody
            return (
                self.ignored("news of an idea's status") if subject and line(subject["title"]) in head
                else self.unknown("no sentence about a person")
            )
        ends = list(_FOOT.finditer("\n" + rest))
        if not subject or not ends:
            return self.unknown("no footer")
        place = next((link for link, match in ((link, _PLACE.search(link.url)) for link in self.site_links(message))
                      if match and match["number"] == told["number"] and link.label == f"#{told['number']}"), None)
        url = place.url if place else ""
        name, title = _in_bold(message, head) or (line(told["name"], 200), line(told["title"]))
        return self.parsed([self.card(
            message, context, action,
            author_name=name,
            text=clean(("\n" + rest)[:ends[-1].start()]),
            title=title,
            url=url,
            source_name=subject["site"],
            thread_key=f"{message.sender.domain}/{told['number']}",
        )], context)


def _in_bold(message: Message, head: str) -> tuple[str, str] | None:
    """(name, title) in bold, the sentence beginning with the name: in some languages nothing stands between them."""
    found = [html_.label(node) for node in itertools.islice(message.tree.iter("strong"), 2)] if (
        message.tree is not None) else []
    if len(found) < 2 or not head.lstrip().startswith(f"{found[0]} "):
        return None
    title = _NUMBERED.fullmatch(found[1])
    return (line(found[0], 200), line(title["title"])) if title and found[0] else None
