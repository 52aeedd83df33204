# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""bbPress 2: ``includes/common/functions.php`` and its translations in 21 languages."""

from __future__ import annotations

TEXTS = {
    "question": (
        "{name} schrieb: {text} Themen Link: {url}", "{name} έγραψε: {text} Σύνδεσμος θέματος: {url}",
        "{name} wrote: {text} Topic Link: {url}", "{name} escribió: {text} Enlace del debate: {url}",
        "{name} kirjoitti: {text} Linkki kirjoitukseen: {url}", "{name} a écrit : {text} Lien du sujet : {url}",
        "{name} menulis: {text} Tautan Topik: {url}", "{name} scrive: {text} Topic Link: {url}",
        "{name} さんの投稿: {text} トピックへのリンク: {url}", "{name}가 작성: {text} 게시글 링크: {url}",
        "{name} skrev: {text} Lenke til emne: {url}", "{name} schreef: {text} Onderwerp Link: {url}",
        "{name} escreveu: {text} Link do tópico: {url}", "{name} escreveu: {text} Ligação para o tópico: {url}",
        "{name} пишет: {text} Ссылка на тему: {url}", "{name} skrev: {text} Länk till ämne: {url}",
        "{name} เขียน: {text} ลิงก์กระทู้: {url}", "{name} yazdı: {text} Konu bağlantısı: {url}",
        "{name} 寫道： {text} 主題連結：{url}",
    ),
    "comment": (
        "{name} schrieb: {text} Beitrags-Link: {url}", "{name} έγραψε: {text} Συνδέσμος ανάρτησης: {url}",
        "{name} wrote: {text} Post Link: {url}", "{name} escribió: {text} Enlace al debate: {url}",
        "{name} kirjoitti: {text} Linkki: {url}", "{name} a écrit : {text} Lien vers le sujet : {url}",
        "{name} menulis: {text} Tautan Tulisan: {url}", "{name} ha scritto: {text} Link al Post: {url}",
        "{name} さんの投稿: {text} 投稿へのリンク: {url}", "{name} 작성: {text} 글 링크: {url}",
        "{name} skrev: {text} Post-link: {url}", "{name} schreef: {text} Bericht Link: {url}",
        "{name} escreveu: {text} Link: {url}", "{name} escreveu: {text} Ligação para o artigo: {url}",
        "{name} пишет: {text} Ссылка на сообщение: {url}", "{name} skrev: {text} Inläggslänk: {url}",
        "{name} เขียนว่า: {text} ลิงก์เรื่อง: {url}", "{name} yazdı: {text} Yazı bağlantısı: {url}",
        "{name} 寫道： {text} 文章網址：{url}",
    ),
}
