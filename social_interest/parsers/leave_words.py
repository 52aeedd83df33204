# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""How programs take leave, and how they send their reader to a site; read by :mod:`.kinds.notice_leave`."""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex

#: a closing of one or two words that people hardly use below a comment
CLOSES = lazy_regex(
    r"helsing|(?:med )?(?:venleg|beste) helsing|heldigaste helsing|(?:с )?приветом|ваш\w{0,2}|yours|votre|ihr|dein|tu|su|uw|je", re.IGNORECASE)
#: "Visit SITE to view and/or reply to the conversation."
VISIT = lazy_regex(
    r"\W{0,3}(?:(?:please |you can )?(?:visit|go to|head to) [^\n]{1,100}?\b(?:to|and) (?:view|see|read|reply|respond|answer)|"
    r"(?:bitte )?(?:besuche\w{0,2}|gehe?n?) (?:sie )?[^\n]{1,100}?\bum [^\n]{1,80}|(?:veuillez )?(?:visite[zr]|rendez-vous|allez) [^\n]{1,100}?\b(?:pour|afin) [^\n]{1,80}|"
    r"(?:por favor,? )?(?:visit[ae]n?|ve a|vaya a|entra en) [^\n]{1,100}?\bpara (?:ver|leer|responder)|(?:per favore,? )?(?:visit[ai]|vai|accedi) [^\n]{1,100}?\bper (?:veder|legger|rispond|visualizz)|"
    r"(?:por favor,? )?(?:visite|acesse|vá) [^\n]{1,100}?\bpara (?:ver|ler|responder)|(?:ga naar|bezoek) [^\n]{1,100}?\bom [^\n]{1,80}|(?:odwiedź|wejdź na|przejdź do) [^\n]{1,100}?\b(?:aby|żeby|by) [^\n]{1,80}|"
    r"(?:пожалуйста,? )?(?:посетите|зайдите|перейдите) [^\n]{1,100}?\bчтобы [^\n]{1,80}|(?:будь ласка,? )?(?:відвідайте|перейдіть) [^\n]{1,100}?\bщоб [^\n]{1,80}|(?:prosím,? )?(?:navštivte|navštívte) [^\n]{1,100}?\b(?:pro|abyste|aby) [^\n]{1,80}|"
    r"(?:besök|gå till) [^\n]{1,100}?\bför att [^\n]{1,80}|(?:besøg|besøk|gå til) [^\n]{1,100}?\bfor (?:at|å) [^\n]{1,80}|(?:vieraile|siirry) [^\n]{1,140}|(?:látogass\w*|keresd fel) [^\n]{1,140}|"
    r"(?:vizitează|vizitați|accesați|mergi la) [^\n]{1,100}?\b(?:pentru|ca să) [^\n]{1,80}|(?:посетете|отидете) [^\n]{1,100}?\bза да [^\n]{1,80}|(?:lütfen )?[^\n]{1,100}? (?:görmek|yanıtlamak|cevaplamak) için [^\n]{1,40} ziyaret ed\w+)"
    r"[^\n?]{0,120}$",
    re.IGNORECASE)
#: somebody speaks of himself and others
US = lazy_regex(
    r"\b(?:us|uns|nous|nosotros|ci|nós|conosco|nas|nás|oss|os|meitä|meidän|minket|bizi|bize|нас|нам|нами|μας)\b|我们|我們|私たち|우리", re.IGNORECASE)
