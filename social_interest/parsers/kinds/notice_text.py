# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a person wrote, in a notification that brings it: quoted, in a box, or between the sentence and the button."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from lxml import etree

from .. import html as html_
from ..labels import key_of
from ..message import Message
from ..names import bare
from ..text import clean
from . import notice_rows as rows_
from .notice_rows import Row

_BOX = re.compile(r"(?:^|[\s_-])(?:comments?|quote[sd]?|quotation|preview|excerpt|note|markdown|md|bubble|message-?(?:body|text|content)|comment-?(?:body|text|content)|post-?(?:body|text|content)|"
                  r"review-?(?:body|text|content)|content-?preview|user-?content|wiki|description|text|body-?text)(?:$|[\s_-])", re.IGNORECASE)
_BOXED = re.compile(r"border-left:(?!0|none)|(?:^|;)background(?:-color)?:(?:#(?!f{3}(?:f{3})?\b)[ef][0-9a-f]{2,5}|rgba?\(2\d\d|rgba?\(0,0,0,0?\.0|whitesmoke|lightgr[ae]y)", re.IGNORECASE)
_ROW_OF = re.compile(r"^(?P<label>[^\s:：][^:：\n]{0,40}?)\s*[:：]\s*(?P<value>.*)$")
_QUOTED = re.compile(r"[\"]([^\"]{1,5000})[\"]|[“„«]([^“”„«»]{1,5000})[”“»]|「([^「」]{1,5000})」")
_IN_SENTENCE = re.compile(r"[:：]\s*[\"“„«「]|^\s*[\"“„«「]|[,;]\s*[\"“„«「]")
_SIGN_OFF = re.compile(r"--\s*")
_META = frozenset({"name", "first_name", "last_name", "email", "phone", "subject", "page", "product", "rating", "company", "form", "noise"})
_MORE_META = re.compile(
    r"(?:status|priority|assignee|assigned to|project|tracker|component|type|reporter|category|version|id|ticket(?: (?:id|number|no))?|number|url|link|permalink|website|web ?site|posted|created|updated|due date|group|course|board|"
    r"labels?|tags?|stars?|channel|inbox|department|queue|from|to|on|in|post|topic|thread|forum|article|date|whois|ip|"
    r"projekt|priorität|zuständig|kategorie|webseite|von|beitrag|thema|projet|priorité|catégorie|site|de|sujet|proyecto|prioridad|estado|categoría|sitio|progetto|stato|priorità|categoria|da|projeto|projeto|"
    r"kanal|onderwerp|van|categorie|strona|od|temat|wpis|kategoria|проект|статус|приоритет|категория|сайт|от|тема|запись|раздел|від|категорія|文章|网址|作者|邮箱|时间|日期|站点|主题|記事|投稿者|ウェブサイト|サイト|日時|件名|konu|kategori|site adresi)",
    re.IGNORECASE)
_COMMENT_LABEL = re.compile(
    r"\W*(?:(?:the |new |your |latest |le |il |el |la |o |der )?(?:comment|message|reply|review|text|content|question|answer|note|body|details|what (?:they|he|she) (?:said|wrote)|comment text|message text|kommentar|nachricht|antwort|bewertung|inhalt|"
    r"frage|commentaire|réponse|avis|contenu|comentario|mensaje|respuesta|reseña|contenido|pregunta|commento|messaggio|risposta|recensione|contenuto|domanda|comentário|mensagem|resposta|avaliação|conteúdo|pergunta|reactie|bericht|antwoord|"
    r"beoordeling|inhoud|vraag|komentarz|wiadomość|odpowiedź|opinia|treść|pytanie|комментарий|сообщение|ответ|отзыв|текст|содержание|вопрос|коментар|повідомлення|відповідь|відгук|запитання|komentář|zpráva|odpověď|yorum|mesaj|yanıt|içerik|"
    r"评论|評論|内容|內容|留言|评论内容|回复|回复内容|コメント|本文|内容|メッセージ|返信|댓글|내용)s?)\s*[:：]?\s*", re.IGNORECASE)
_BEFORE = 30


def written(message: Message, read: Callable[[str], object], people: Collection[str]) -> str:
    """The words of a person in ``message``.

    ``read``: what a line tells, as :func:`telling.read` gives it; ``people``: names that stand in lines of their own.
    """
    found = _in_tree(message, read, people)
    if found:
        return found
    main, other = rows_.rows_of(message)
    labels = rows_.labels_of(message)
    for rows in (main, other):
        quoted = _quoted_lines(rows, read)
        if quoted:
            return quoted
    for rows in (main, other):
        between = _between(rows, labels, read, people)
        if between:
            return between
    return ""


def _in_tree(message: Message, read: Callable[[str], object], people: Collection[str]) -> str:
    if message.tree is None:
        return ""
    labels = rows_.labels_of(message)
    for node in message.tree.iter("blockquote"):
        text = tidy(html_.text_of(node), labels, read, people)
        if text:
            return text
    for node in message.tree.iter("div", "td", "p", "section", "pre", "article", "span", "table"):
        if not _is_box(node) or any(_is_box(below) for below in node.iterdescendants("div", "td", "p", "section", "pre", "article", "table")):
            continue
        text = tidy(html_.text_of(node), labels, read, people)
        if text and len(text) <= 20_000:
            return text
    return ""


def _is_box(node: etree._Element) -> bool:
    style = (node.get("style") or "").replace(" ", "")
    if style and _BOXED.search(style) and (len(node) or node.text) and node.find(".//a") is not node:
        return node.tag != "span" and not _is_button_node(node)
    return bool(_BOX.search(f"{node.get('class') or ''} {node.get('itemprop') or ''}"))


def _is_button_node(node: etree._Element) -> bool:
    """Whether all its words are those of one link."""
    link = node.find(".//a")
    return link is not None and html_.label(link) == html_.label(node)


def tidy(text: str, labels: frozenset[str], read: Callable[[str], object], people: Collection[str]) -> str:
    """``text`` without sentences of the program at its top, buttons and the foot; "" if nothing is left."""
    rows = rows_.of_text(text)
    start = 0
    while start < len(rows) and _is_head(rows[start], read, people):
        start += 1
    end = start
    while end < len(rows) and not _ends(rows[end], labels):
        end += 1
    return clean("\n".join(_kept(rows[start:end])))


def _kept(rows: list[Row]) -> list[str]:
    return [row.raw for row in rows]


def _ends(row: Row, labels: frozenset[str]) -> bool:
    return bool(row.raw) and (
        rows_.is_foot(row) or rows_.is_button(row, labels) or row.is_link or rows_.is_rule(row.raw)
        or bool(_SIGN_OFF.fullmatch(row.raw)) or _meta(row)
    )


def _meta(row: Row) -> bool:
    """Whether the line is a labelled value that is no text: "Status: New"."""
    match = _ROW_OF.match(row.plain)
    if not match:
        return False
    label = match["label"].strip("*_-• ")
    return key_of(label) in _META or bool(_MORE_META.fullmatch(label))


def _is_head(row: Row, read: Callable[[str], object], people: Collection[str]) -> bool:
    """Whether a line stands before the words of the person: the program's sentence, a name, a date, a greeting."""
    if not row.plain:
        return True
    if row.is_link or rows_.is_rule(row.raw) or rows_.is_stamp(row.plain) or rows_.is_greeting(row) or _meta(row) or _COMMENT_LABEL.fullmatch(row.plain):
        return True
    short = bare(row.plain.partition("|")[0]).lower()
    if short in people or any(row.plain.lower().startswith(name) and len(row.plain) <= len(name) + 40 and (row.plain.endswith(":") or rows_.is_stamp(row.plain[len(name):])) for name in people):
        return True
    return len(row.plain) <= 300 and bool(read(row.plain))


def _quoted_lines(rows: list[Row], read: Callable[[str], object]) -> str:
    """The lines behind ">"."""
    lines = []
    for row in rows:
        if row.raw.startswith(">"):
            lines.append(row.raw.lstrip("> "))
        elif lines and row.raw:
            break
        elif lines:
            lines.append("")
    return clean("\n".join(lines))


def _between(rows: list[Row], labels: frozenset[str], read: Callable[[str], object], people: Collection[str]) -> str:
    """The lines below the sentence and above the button."""
    start = -1
    for index, row in enumerate(rows[:_BEFORE]):
        if row.plain and len(row.plain) <= 400 and _is_sentence(row, read, people):
            start = index
            break
    for index in range(start + 1, len(rows)):
        row = rows[index]
        if rows_.is_foot(row) and index > start + 1 and not _COMMENT_LABEL.fullmatch(row.plain):
            return ""
        if _is_head(row, read, people) or rows_.is_button(row, labels):
            continue
        value = _labelled(row)
        end = index + 1
        while end < len(rows) and not _ends(rows[end], labels):
            end += 1
        return clean("\n".join([value, *_kept(rows[index + 1:end])]))
    return ""


def _labelled(row: Row) -> str:
    """"Is it loud?" of "Comment: Is it loud?"."""
    match = _ROW_OF.match(row.raw)
    if match and (_COMMENT_LABEL.fullmatch(match["label"]) or key_of(match["label"]) == "message") and match["value"]:
        return match["value"]
    return row.raw


def _is_sentence(row: Row, read: Callable[[str], object], people: Collection[str]) -> bool:
    told = read(row.plain)
    return bool(told) or bare(row.plain).lower() in people


def in_sentence(rest: str) -> str:
    """What stands in quotation marks behind a verb, where it is what was written and no title."""
    match = _IN_SENTENCE.search(rest)
    if not match:
        return ""
    quoted = _QUOTED.search(rest, max(0, match.start()))
    return clean(next((group for group in quoted.groups() if group), "")) if quoted else ""

