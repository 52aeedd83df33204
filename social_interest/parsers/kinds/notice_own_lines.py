# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Lines of a program's own between and below the words of a person: whose the thing is, how much of it waits."""

from __future__ import annotations

import re

from ..lazy_regex import lazy_regex
from ..notice_words import FIRST_PERSON
from ..visitor_words import MODERATED

_LONG = 160
#: "Created by you", beside what somebody commented on
_BY_YOU = lazy_regex(
    r"\W{0,3}(?:(?:created|reported|opened|submitted|posted|added|started|updated|assigned|owned) (?:by|to) (?:you|me)|"
    r"(?:erstellt|gemeldet|eröffnet|hinzugefügt|angelegt|aktualisiert) (?:von|durch) (?:ihnen|sie|dir|dich)|(?:ihnen|dir) zugewiesen|"
    r"(?:créée?|signalée?|ouverte?|ajoutée?|publiée?) par vous|(?:cread|reportad|abiert|añadid|publicad|asignad)[oa] (?:por|a) (?:usted|ti)|"
    r"(?:creat|segnalat|apert|aggiunt|assegnat)[oa] (?:da|a) (?:te|lei)|(?:criad|relatad|abert|adicionad|atribuíd)[oa] (?:por|a) (?:você|si)|"
    r"(?:gemaakt|aangemaakt|gemeld|geopend|toegevoegd|toegewezen) (?:door|aan) (?:u|jou?)|(?:utworzon|zgłoszon|dodan)[eyao] przez (?:ciebie|państwa)|"
    r"(?:создан|сообщен|добавлен|открыт)[аоы]? вами|(?:створен|додан|відкрит)[аоий]* вами|(?:vytvořen|nahlášen|přidán)[oaý]? vámi|"
    r"(?:skapad|rapporterad|tillagd) av dig|(?:oprettet|rapporteret|opprettet|rapportert|lagt til) (?:af|av) (?:dig|deg)|"
    r"(?:sizin|senin) tarafınızdan (?:oluşturuldu|eklendi)|由(?:您|你)(?:创建|建立|提交|報告|报告)|あなたが(?:作成|報告|登録)|내가 (?:작성|등록|생성))\W{0,3}",
    re.IGNORECASE)
#: "1 post(s)", as programs count, and that something waits
_COUNTED = lazy_regex(r"\d [^\W\d_]{2,20}\([^\W\d_]{1,3}\)")
_WAITS = lazy_regex(
    r"\b(?:await|pending|waiting|unread|queue|ausstehend|wart(?:et|en)|en attente|pendiente|in attesa|pendente|in afwachting|"
    r"oczekuj|ожида|очіку|čekaj|čakaj|bekle|väntar|venter|afventer|odotta|várakoz|în așteptare|чака|αναμον|čeka)", re.IGNORECASE)


def is_of_the_reader(line: str) -> bool:
    """Whether a line says of the thing alone that it is the reader's."""
    return bool(_BY_YOU.fullmatch(line))


def without_counts(text: str) -> str:
    """``text`` without a last paragraph that says how much waits: "There are 2 post(s) awaiting review"."""
    words, gap, last = text.rpartition("\n\n")
    if not gap or "\n" in last or len(last) > _LONG or not _COUNTED.search(last):
        return text
    waits = (_WAITS.search(last) or MODERATED.search(last)) and not FIRST_PERSON.search(last)
    return words.rstrip() if waits and not last.endswith(("?", "？", "؟")) else text
