# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What sites say of the reader's own orders, bills and accounts; read by :mod:`.kinds.notice_service`."""

from __future__ import annotations

import re

#: of the reader's own order, bill and account: thanks, confirmations (the languages of :mod:`telling`)
OWN = re.compile(
    r"(?:(?:thank you|thanks) for (?:your )?(?:order|purchase|registering|signing up|subscribing|joining)|welcome to\b(?! our\b)|order (?:confirmation|confirmed|received)|"
    r"your (?:order|invoice|receipt|subscription|account|storage|trial|payment|parcel|package)\b|(?:invoice|receipt) (?:no|nr|#|for)|"
    r"(?:vielen )?dank für (?:ihre|deine) (?:bestellung|anmeldung|registrierung)|bestell(?:ungs)?bestätigung|(?:ihre|deine) (?:rechnung|bestellung|zahlung|sendung)\b|(?:ihr|dein) (?:konto|abo|paket)\b|willkommen (?:bei|im|in)\b|"
    r"merci (?:pour|de) votre (?:commande|inscription|achat)|confirmation de (?:votre )?commande|votre (?:commande|facture|abonnement|compte|colis)\b|bienvenue (?:sur|chez|dans)\b|"
    r"(?:muchas )?gracias por (?:(?:tu|su) (?:pedido|compra|registro)\b|registrarte)|confirmación de(?:l| tu| su)? pedido|(?:tu|su) (?:pedido|factura|suscripción|cuenta|pago)\b|bienvenid[oa] a\b|"
    r"grazie per (?:il tuo|il suo|l['’])? ?(?:ordine|acquisto|iscrizione)|conferma (?:d['’]|dell['’])?ordine|(?:il tuo|la tua|il suo|la sua) (?:ordine|fattura|abbonamento|account)\b|benvenut[oa] (?:su|in)\b|"
    r"obrigad[oa] (?:por|pela|pelo) (?:sua |seu )?(?:compra|pedido|cadastro)|confirmação d[oe] (?:seu )?pedido|(?:seu|sua) (?:pedido|fatura|assinatura|conta|compra)\b|bem-vind[oa] a[oà]?\b|"
    r"bedankt voor (?:je|uw) (?:bestelling|aankoop|aanmelding)|(?:orderbevestiging|bestelbevestiging)|(?:je|uw) (?:bestelling|factuur|abonnement|account)\b|welkom bij\b|"
    r"dziękujemy za (?:zamówienie|zakup|rejestrację)|potwierdzenie zamówienia|(?:twoje|państwa|twoja) (?:zamówienie|faktura|konto|paczka)\b|witamy w\b|"
    r"спасибо за (?:ваш )?(?:заказ|покупку|регистрацию)|подтверждение заказа|ваш[ае]? (?:заказ|сч[её]т|подписка|аккаунт|посылка)\b|добро пожаловать (?:в|на)\b|"
    r"дякуємо за (?:ваше )?(?:замовлення|покупку|реєстрацію)|підтвердження замовлення|ваше? (?:замовлення|рахунок|підписка)\b|ласкаво просимо\b|"
    r"děkujeme za (?:vaši )?(?:objednávku|nákup|registraci)|potvrzení objednávky|vaše (?:objednávka|faktura|zásilka)\b|vítejte (?:v|na)\b|"
    r"sipariş(?:iniz)? (?:onayı|alındı|onaylandı)|siparişiniz\b|faturanız\b|hoş ?geldiniz\b|tack för (?:din|ditt) (?:beställning|köp)|orderbekräftelse|din (?:order|faktura|beställning)\b|"
    r"tak for din (?:ordre|bestilling)|ordrebekræftelse|takk for (?:din )?(?:bestilling|ordre)|ordrebekreftelse|kiitos tilauksestasi|tilausvahvistus|köszönjük (?:a )?(?:rendelés|megrendelés|vásárlás)\w*|rendelés\w* visszaigazol\w*|"
    r"mulțumim pentru comand\w+|confirmare(?:a)? comen\w+|ご注文(?:ありがとう|確認|の確認|内容)|ご請求|订单确认|您的(?:订单|账单|发票|账户)|주문 ?확인|주문해)",
    re.IGNORECASE,
)
#: a program says that nobody reads what is answered
NOBODY_READS = re.compile(
    r"(?:please )?(?:do not|don['’]t) (?:reply|respond) to this|(?:this is an )?auto(?:matically|mated)[ -]\w+ (?:e-?mail|message|notification)\b.{0,60}|bitte antworten sie nicht auf diese|diese (?:e-?mail|nachricht) wurde automatisch|dies ist eine automatisch|"
    r"merci de ne pas répondre à ce|(?:por favor,? )?no responda a este|este (?:correo|mensaje) (?:es|ha sido generado) automátic|non rispondere a quest|(?:por favor,? )?não responda a est|niet op (?:deze|dit) .{0,12}te (?:antwoorden|reageren)|prosimy nie odpowiadać na t|"
    r"не отвечайте на это|не відповідайте на цей|neodpovídejte na t|bu (?:e-postay[ıa]|mesaja) (?:lütfen )?(?:yanıtlamayın|cevap)|请勿(?:直接)?回复|返信しないで|送信専用|発信専用|발신 ?전용",
    re.IGNORECASE,
)
