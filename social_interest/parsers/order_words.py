# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the note of a buyer on his order is called, beside the words for an order and a customer."""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex

#: a note, a comment, a wish
NOTE = lazy_regex(
    r"\bnotes?\b|comment|remark|instruction|messag|\bwish|notiz|anmerkung|bemerkung|hinweis|kommentar|nachricht|mitteilung|wunsch|wünsche|remarque|\bnotas?\b|observaci|comentari|mensaje|indicaci|"
    r"osservazion|commento|istruzion|observaç|comentário|mensagem|opmerking|bericht|notitie|uwag[ai]|komentarz|wiadomoś|notatk|примечани|комментари|пожелани|сообщени|заметк|приміт|коментар|побажан|повідомлен|"
    r"poznámk|komentář|komentár|zpráv|správ[ay]|vzkaz|\bnotu?\b|\bnotları|yorum|mesaj|anteckning|meddelande|meddelelse|bemærkning|besked|merknad|melding|huomautu|kommentti|viesti|lisätie|megjegyzés|üzenet|"
    r"mențiun|observați|notă|note[il]e|бележк|съобщени|σημείωσ|σημειώσ|σχόλι|μήνυμα|napomen|poruk|opomb|sporočil|märkus|kommentaar|piezīm|komentār|ziņojum|pastab|komentar|žinut|ghi chú|lời nhắn|catatan|pesan\b|"
    r"หมายเหตุ|ข้อความ|備考|メモ|コメント|メッセージ|要望|备注|留言|備註|메모|요청|메시지|הער(?:ה|ות|ת)|הודע|ملاحظ|تعليق|رسالة|یادداشت|توضیح|टिप्पणी",
    re.IGNORECASE)
#: an order and a buyer, where other tables have them in one case or apart
BUYER = lazy_regex(
    r"\bkund(?:e|en)?s?(?!\w*konto)|objednáv|tilau|asiakk|vásárló|vevő|rendelés|買[家方い]|购买|bestell|narudžb|naročil|tellimus|pasūtīj|užsakym|beställ|bestilling|ordre", re.IGNORECASE)
#: whose note is not the buyer's
SELLER = lazy_regex(
    r"sell(?:er|ing)|verkäufer|vendeu|vendedor|venditor|verkoper|продав|sprzedaw|prodáv|predáv|satıcı|säljare|sælger|selger|myyjä|eladó|vânzăt|πωλητ|prodajal|prodavat|prodavac|müüja|pārdev|pardav|"
    r"người bán|penjual|\bstaff|intern|private|店舗|ショップ|卖家|賣家|판매자|מוכר|بائع|فروشنده|number|nummer|numéro|número|\bno\b|номер|číslo|numer|date|datum|fecha|дата", re.IGNORECASE)
