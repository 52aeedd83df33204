# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What sites say of the reader's own orders, bills and accounts; read by :mod:`.kinds.notice_service`."""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex

#: of the reader's own order, bill and account: thanks, confirmations (the languages of :mod:`telling`)
OWN = lazy_regex(
    r"(?:(?:thank you|thanks) for (?:your )?(?:order|purchase|review|rating|reviewing|registering|signing up|subscribing|joining)|welcome to\b(?! our\b)|order (?:confirmation|confirmed|received)|"
    r"your (?:order|booking|reservation|appointment|invoice|receipt|subscription|account|storage|trial|payment|parcel|package|listing|ad|plan|domain|membership|profile|application|card|balance)\b|(?:invoice|receipt) (?:no|nr|#|for)|"
    r"vielen dank, dass sie (?:einen |eine |sich )|(?:ihr|dein) termin\b|votre rendez-vous\b|(?:su|tu) cita\b|(?:il tuo|il suo) appuntamento\b|(?:vielen )?dank für (?:ihre|deine) (?:bestellung|anmeldung|registrierung)|bestell(?:ungs)?bestätigung|(?:ihre|deine) (?:rechnung|bestellung|zahlung|sendung)\b|(?:ihre?|deine?) (?:konto|abo|paket|anzeige|tarif|vertrag|domain|mitgliedschaft|profil)\b|willkommen (?:bei|im|in)\b|"
    r"merci (?:pour|de) votre (?:commande|inscription|achat)|confirmation de (?:votre )?commande|votre (?:commande|facture|abonnement|compte|colis|annonce|forfait|contrat|domaine|profil)\b|bienvenue (?:sur|chez|dans)\b|"
    r"(?:muchas )?gracias por (?:(?:tu|su) (?:pedido|compra|registro)\b|registrarte)|confirmación de(?:l| tu| su)? pedido|(?:tu|su) (?:pedido|reserva|cita|factura|suscripción|cuenta|pago|anuncio|plan|dominio|perfil)\b|bienvenid[oa] a\b|"
    r"grazie per (?:il tuo|il suo|l['’])? ?(?:ordine|acquisto|iscrizione)|conferma (?:d['’]|dell['’])?ordine|(?:il tuo|la tua|il suo|la sua) (?:ordine|prenotazione|fattura|abbonamento|account|annuncio|piano|dominio|profilo)\b|benvenut[oa] (?:su|in)\b|"
    r"obrigad[oa] (?:por|pela|pelo) (?:sua |seu )?(?:compra|pedido|cadastro)|confirmação d[oe] (?:seu )?pedido|(?:seu|sua) (?:pedido|fatura|assinatura|conta|compra|anúncio|plano|domínio|perfil)\b|bem-vind[oa] a[oà]?\b|"
    r"bedankt voor (?:je|uw) (?:bestelling|aankoop|aanmelding)|(?:orderbevestiging|bestelbevestiging)|(?:je|uw) (?:bestelling|factuur|abonnement|account|advertentie|reservering|boeking|domein|profiel)\b|welkom bij\b|"
    r"dziękujemy za (?:zamówienie|zakup|rejestrację)|potwierdzenie zamówienia|(?:twoje|państwa|twoja) (?:zamówienie|faktura|konto|paczka|ogłoszenie|pakiet|domena|profil)\b|witamy w\b|"
    r"спасибо за (?:ваш )?(?:заказ|покупку|регистрацию)|подтверждение заказа|ваш[ае]? (?:заказ|сч[её]т|подписка|аккаунт|посылка|объявление|тариф|домен|профиль|баланс)\b|добро пожаловать (?:в|на)\b|"
    r"дякуємо за (?:ваше )?(?:замовлення|покупку|реєстрацію)|підтвердження замовлення|ваше? (?:замовлення|рахунок|підписка|оголошення|тариф|домен|профіль)\b|ласкаво просимо\b|"
    r"děkujeme za (?:vaši )?(?:objednávku|nákup|registraci)|potvrzení objednávky|(?:vaše|váš) (?:objednávka|faktura|zásilka|inzerát|tarif|doména|profil)\b|vítejte (?:v|na)\b|"
    r"sipariş(?:iniz)? (?:onayı|alındı|onaylandı)|siparişiniz\b|faturanız\b|hoş ?geldiniz\b|tack för (?:din|ditt) (?:beställning|köp)|orderbekräftelse|(?:din|ditt) (?:order|faktura|beställning|annons|annonce|konto|abonnement)\b|tervetuloa\b|tilisi\b|ilmoituksesi\b|"
    r"tak for din (?:ordre|bestilling)|ordrebekræftelse|takk for (?:din )?(?:bestilling|ordre)|ordrebekreftelse|kiitos tilauksestasi|tilausvahvistus|köszönjük,? (?:hogy|a )?\s?(?:értékel|rendelés|megrendelés|vásárlás)\w*|rendelés\w* visszaigazol\w*|"
    r"mulțumim pentru comand\w+|confirmare(?:a)? comen\w+|ご注文(?:ありがとう|確認|の確認|内容)|ご請求|订单确认|您的(?:订单|账单|发票|账户)|주문 ?확인|주문해)",
    re.IGNORECASE,
)
#: "je" of French, which is "your" in Dutch
FRENCH_I = (
    r"je (?:suis|soussigné|voudrais?|souhait\w+|cherch\w+|recherch\w+|vous|ne|n['’]|me|m['’]|l['’]|t['’]|te|la|les|l[ue]i?|peux|pense|"
    r"désir\w+|command\w+|dois|vois|viens|vais|sais|crois|veux|ser[aio]\w+|aimerai\w*|compte|remerci\w+|prends|reçois|"
    r"confirm\w+|trouv\w+|demand\w+|joins|possèd\w+|travaill\w+|rappell\w+|prie|dispos\w+|tiens|propos\w+|attend\w+|"
    r"besoin|reste|perds|répond\w+|écri\w+|habit\w+|loue|lou\w+|ach[eè]t\w+|envisag\w+|pourr\w+|av[ao]i\w+|étais|fai\w+|"
    r"met\w*|part\w*|renvoi\w+|rencontr\w+|constat\w+|utilis\w+|sollicit\w+|résid\w+|précis\w+|joind\w+|viendr\w+)"
)
#: somebody wants something, or speaks of himself: no program does (the languages of :mod:`telling`)
ASKS = lazy_regex(
    r"\b(?:(?-i:I)|i (?:am|have|had|want|need|would|was|will|can|could|do|did|don|saw|bought|like|wish|think)|i['’]m|i['’]ve|i['’]d|my|(?:could|can|would|will) you|we (?:are interested|would like|need|want|are looking|order|ordered)|looking for|(?:please|kindly) (?:send|call|tell|let (?:me|us)|quote|contact|advise|deliver|confirm (?:the|our|receipt))|"
    r"ich|mein(?:e[mnrs]?|s)?|mir|(?:könn(?:t|en|ten)|würden) sie|wir (?:möchten|wollen|nehmen|bestellen|suchen|brauchen|benötigen|hätten|interessieren)|bitte (?:senden|schicken|rufen|teilen|melden) sie|"
    rf"{FRENCH_I}|j['’]ai|mon|pourriez|pouvez-vous|nous (?:souhait|cherch|aimer|voudr|voul|command|pren)\w+|merci de (?:nous|m['’])\w*|yo|quisiera|quería|queremos|deseamos|pedimos|necesit\w+|(?:podría|puede)n? (?:usted|enviar|decir)\w*|estamos interesad\w+|"
    r"vorrei|vorremmo|vogliamo|ordiniamo|potreste|potrebbe|avrei|siamo interessati|gostaria\w*|queremos|preciso|precisamos|poderia\w*|ik|wij zoeken|graag (?:zou|ontvang|een)|kunt u|"
    r"chciał\w+|chcemy|zamawiamy|proszę o (?:przesłanie|kontakt|ofertę|informacj)\w*|czy (?:mog|jest|są)\w*|я|мне|меня|прошу|хотим|просим|заказываем|хотел\w*|нужн[аоы]?|можете|подскажите|мені|хочу|чи (?:є|можна)|chtěl\w*|prosím o|jag|vi (?:vill|söker)|jeg|haluaisin|szeretn\w+|aș dori)\b|"
    r"いただけますか|でしょうか|请问|我(?:想|们想|需要)|문의드립니다",
    re.IGNORECASE,
)
#: what lets the reader in
CODE = lazy_regex(
    r"\b(?:(?:verification|security|log-?in|confirmation|one-time|access) code|kod (?:weryfikacyjny|dostępu)|(?:bestätigungs|sicherheits|anmelde|zugangs)code|code de (?:vérification|sécurité|connexion)|código de (?:verificación|verificação|seguridad|segurança|acceso)|"
    r"codice di (?:verifica|sicurezza|accesso)|verificatiecode|код (?:подтверждения|входа|безопасности|підтвердження)|ověřovací kód|doğrulama kodu|verifieringskod|bekræftelseskode|bekreftelseskode|vahvistuskoodi|mã (?:xác minh|xác nhận|otp)|kode (?:verifikasi|otp)|κωδικός (?:επαλήθευσης|ασφαλείας)|код за (?:потвърждение|вход))\b|验证码|認証コード|確認コード|인증 ?(?:번호|코드)",
    re.IGNORECASE)
#: what a subject asks the reader to say of what he bought
OPINION = lazy_regex(
    r"donne[zr] votre avis|votre avis|rate (?:your|our|us)\b|review your|how was your|how did we|your feedback|bewerten sie|wie zufrieden|ihre meinung|valor[ae] (?:tu|su)|qué te pareció|tu opinión|valuta (?:il|la)|la tua opinione|avalie|sua opinião|beoordeel|oceń|twoja opinia|оцените|ваше мнение|ohodnoťte|değerlendir(?:in|iniz)|"
    r"\b(?:(?:satisfaction |customer |our |quick |short )?survey|how satisfied|tell us (?:how|what you)|(?:kunden)?umfrage|kundenbefragung|zufriedenheit|questionnaire|umfrage|sondage|enquête de satisfaction|êtes-vous satisfait|comment s['’]est passée?|"
    r"encuesta|cómo (?:valorarías|valoraría|fue|ha ido)|sondaggio|quanto (?:sei|è) soddisfatt|questionario|inquérito|pesquisa de satisfação|o que achou|como foi|vragenlijst|hoe tevreden|(?:klant)?enquête|klanttevredenheid|"
    r"ankiet\w*|анкет\w*|опитуван\w*|kysely\w*|cuestionario|ερωτηματολόγιο|jak oceniasz|опрос\w*|насколько вы довольны|опитування|наскільки ви задоволені|dotazník|jak (?:jste|byl[iy]?) (?:spokojen|jste)|prieskum|anket\w*|memnuniyet|enkät|kundundersökning|hur nöjd|"
    r"spørreundersøkelse|kundeundersøkelse|spørgeskema|tilfredshed|hvor (?:tilfreds|fornøyd)|asiakaskysely|kuinka tyytyväinen|felmérés|kérdőív|mennyire elégedett|chestionar|sondaj|cât de mulțumit|анкета|έρευνα ικανοποίησης|"
    r"anket[auo]|khảo sát|survei)\b|סקר שביעות|استبيان|نظرسنجی|アンケート|问卷|問卷|满意度|설문",
    re.IGNORECASE)
#: what machines watch
MONITOR = lazy_regex(
    r"\b(?:backup|monitor(?:ing)?|uptime|downtime|outage|cron|build|pipeline|deploy(?:ment)?|certificate|ssl|domain|quota|disk|storage|server|datensicherung|zertifikat|sauvegarde|certificat|copia de seguridad|certificado|резервн\w+ коп\w+|сертификат|домен|terms|privacy policy|nutzungsbedingungen|agb|datenschutz\w*|conditions (?:générales|d[’']utilisation)|confidentialité|términos|condiciones|privacidad|termini|condizioni|termos|voorwaarden|privacybeleid|regulamin|условия|политик\w+ конфиденциальности|podmín\w+|villkor|vilkår|betingelser|käyttöehdot|feltétel\w*|termenii|koşul\w*|умови)\b|利用規約|服务条款|隐私|약관",
    re.IGNORECASE)
#: a subject that asks for an offer
REQUESTED = lazy_regex(
    r"request|rfq|inquir|enquir|anfrage|demande|solicitud|consulta|richiesta|pedido de|aanvraag|zapytani|запрос|заявк|запит|poptávk|förfråg|forespørg|tarjouspyynt|ajánlatkér|talep|询价|見積|문의",
    re.IGNORECASE,
)
#: the foot of a program, and of no person
PROGRAM_FOOT = lazy_regex(
    r"\W{0,4}(?:(?:if|when) the (?:button|link) |you can (?:change|manage|adjust|turn off|unsubscribe|opt out)\b|(?:wenn|falls|sollte) (?:der|die) (?:button|schaltfläche|link)|si (?:le (?:bouton|lien)|el (?:botón|enlace))|se (?:il (?:pulsante|link)|o (?:botão|link))|als de (?:knop|link)|jeśli (?:przycisk|link)|если (?:кнопка|ссылка)|якщо (?:кнопка|посилання)|pokud (?:tlačítko|odkaz)|(?:om|hvis) (?:knappen|länken|linket|lenken)|jos (?:painike|linkki)|ha a (?:gomb|link)|dacă (?:butonul|linkul)|abmelden\b|abbestellen|(?:se )?désabonner|se désinscrire|darse de baja|cancelar (?:la )?suscri|disiscriv|annulla (?:l['’])?iscri|cancelar inscri|descadastr|uitschrijven|afmelden|wypisz|rezygnuj|отписаться|відписатися|odhlásit|abonelikten|avsluta|avprenumerera|afmeld|avmeld|peruuta|leiratkoz|dezabon|退订|配信停止|수신 ?거부|"
    r"(?:du kannst deine|sie können ihre) benachrichtigung|powered by|propulsé par|bereitgestellt (?:von|durch)|desarrollado (?:por|con)|sent (?:from|by|via) (?:the )?[\w.-]+\.\w{2,}|unsubscribe|to (?:unsubscribe|stop|control which|manage|change)|manage (?:your )?(?:e-?mail|notif|subscr)|"
    r"(?:you(?:['’]re| are)?|sie|du|vous|usted|hai|ha|você|je|u|вы|ви|otrzymujesz) (?:receiv\w+|got|erhalten|erhältst|bekommen|recevez|avez reçu|recib\w+|ricevuto|ricev\w+|receb\w+|ontvangt|krijgt|получ\w+|отрим\w+)\b|otrzymujesz|has recibido|recibes|"
    r"(?:please )?(?:do not|don['’]t) reply|this (?:is an auto|(?:e-?mail|message|notification) (?:was|has been|is) (?:sent|gener|auto|an auto|a system))|diese (?:e-?mail|nachricht) (?:wurde (?:automatisch|ihnen|an|von|gesendet|vers|generiert|erstellt)|ist auto)|cet? (?:message|courriel|mail|e-?mail) (?:a été|est) (?:envoyé|généré|auto)|"
    r"este (?:correo|mensaje|e-?mail) (?:fue|ha sido|es|foi) (?:envi|gener|auto)|quest[ao] (?:e-?mail|messaggio) (?:è|e['’]) (?:stat[oa] )?(?:invi|gener|auto)|это (?:письмо|сообщение) (?:отправ|сформ|созда|сгенер|автомат)\w*|t(?:a wiadomość|en e-?mail) został[ao]? (?:wys|wyg)|ten e-?mail (?:został|jest) (?:wys|wyg|auto)|(?:dit|deze) (?:bericht|e-?mail|mail) (?:is|wordt|werd) (?:\w+ ){0,3}?(?:verz|verst|auto|gegen)|"
    r"цей (?:лист|e-?mail) (?:\w+ )?(?:надісл|відпр|згенер|автом|сформ)|(?:tento|tato) (?:e-?mail|zpráva) (?:byla?|je) (?:\w+ )?(?:odes|zasl|vygen|auto)|(?:det här|detta) (?:mejlet|meddelandet|mailet|e-?post\w*) (?:skick|har skick|är auto)|denne (?:e-?mail|e-?post\w*|meddelelse|meldingen?|mail) (?:er|ble|blev) (?:\w+ )?(?:send|auto)|bu (?:e-?posta|mesaj) (?:otomatik|size)|(?:此|本)(?:邮件|郵件)(?:由|为|是)|系统自动|(?:本|この)メールは[^\n]{0,20}(?:自動|配信|専用)|© ?\d{4}|copyright)",
    re.IGNORECASE,
)
#: a program says that nobody reads what is answered
NOBODY_READS = lazy_regex(
    r"(?:please )?(?:do not|don['’]t) (?:reply|respond) to this|(?:this is an )?auto(?:matically|mated)[ -]\w+ (?:e-?mail|message|notification)\b.{0,60}|bitte antworten sie nicht auf diese|diese (?:e-?mail|nachricht) wurde automatisch|dies ist eine automatisch|"
    r"merci de ne pas répondre à ce|(?:por favor,? )?no responda a este|este (?:correo|mensaje) (?:es|ha sido generado) automátic|non rispondere a quest|(?:por favor,? )?não responda a est|niet op (?:deze|dit) .{0,12}te (?:antwoorden|reageren)|prosimy nie odpowiadać na t|"
    r"не отвечайте на это|не відповідайте на цей|neodpovídejte na t|bu (?:e-postay[ıa]|mesaja) (?:lütfen )?(?:yanıtlamayın|cevap)|请勿(?:直接)?回复|返信しないで|送信専用|発信専用|配信専用|返信(?:いただ|され|頂)\S{0,4}ても\S{0,12}(?:できません|(?:いたし|致し)かね)|발신 ?전용|"
    r"svara inte på (?:detta|det här)|vänligen svara inte|(?:svar|besvar) (?:venligst )?ikke (?:på )?den(?:ne|e)|(?:vennligst )?ikke svar på denne|älä vastaa tähän|älkää vastatko tähän|ne válaszolj(?:on)? erre|nu răspundeți la acest|"
    r"не отговаряйте на това|μην απαντ\w+ σε αυτό|אין להשיב ל|נא לא להשיב|الرجاء عدم الرد|پاسخ ندهید|neodpovedajte na t|ne odgovarajte na|nemojte odgovarati|ne odgovarjajte na|ärge vastake sellele|neatbildiet uz šo|neatsakykite į šį|"
    r"(?:vui lòng )?không (?:trả lời|phản hồi) email|(?:jangan|tidak) membalas email|請勿(?:直接)?回[覆復]",
    re.IGNORECASE,
)
#: the second line of a head that a mail program writes above a letter that it quotes
LETTER_HEAD = lazy_regex(
    r"^(?:sent|date|subject|to|gesendet|datum|betreff|an|envoyé|objet|à|enviado|asunto|para|inviato|oggetto|a|verzonden|onderwerp|aan|wysłano|temat|do|отправлено|дата|тема|кому|надіслано)\s?:",
    re.IGNORECASE,
)
#: an order, in a subject (the languages of :mod:`telling`)
ORDER = lazy_regex(
    r"\b(?:orders?|bestellung|commande|pedido|encomenda|ordine|bestelling|zamówieni\w+|заказ\w*|замовленн\w+|objednávk\w+|ordre|beställning|tilau\w+|rendelés\w*|comand[aă]\w*|sipariş\w*|поръчка\w*|παραγγελία\w*|pesanan|đơn (?:đặt )?hàng|narudžb\w*|naročil\w*|tellimus\w*|pasūtījum\w*|užsakym\w*|comand[ae] nou\w*)\b|ご?注文|订单|訂單|주문|הזמנה|طلب|سفارش|คำสั่งซื้อ",
    re.IGNORECASE,
)
ORDER_NUMBER = lazy_regex(r"[#№]\s?[A-Z]{0,4}[-\d]{2,20}|\b(?:no|nr|n°|nº)\.?\s?\d{3,20}|\d{6,20}", re.IGNORECASE)
#: what the reader bought himself (the languages of :mod:`telling`)
YOUR_ORDER = lazy_regex(
    r"\b(?:your (?:payment )?receipt|receipt for your (?:payment|order)|your payment (?:to|of)|you (?:sent|made|paid) a payment|zahlungsbestätigung|(?:beleg|quittung) für ihre (?:zahlung|bestellung)|sie haben eine zahlung|"
    r"(?:votre )?reçu (?:pour|de) votre (?:paiement|achat)|vous avez (?:envoyé|effectué) un paiement|recibo de (?:su|tu) (?:pago|compra)|(?:ha|has) enviado un pago|ricevuta (?:del|per il) (?:tuo|suo) (?:pagamento|acquisto)|hai inviato un pagamento|"
    r"recibo d[oe] (?:seu|sua) (?:pagamento|compra)|você (?:enviou|fez) um pagamento|(?:uw|je) betal(?:ing|ingsbewijs)|potwierdzenie płatności|twoja płatność|(?:ваш|кассовый) чек|ваш плат[её]ж|квитанция (?:об|о) оплат\w+|potvrzení (?:o )?platby|vaše platba|"
    r"ödemeniz\w*|ditt? (?:kvitto|kvittering|betalning)|kuitti (?:maksusta|ostoksesta)|köszönjük a fizetés\w*|confirmarea plății|"
    r"your (?:recent |new )?(?:\w+ )?(?:order|purchase)|(?:thank you|thanks) for (?:buying|ordering|shopping|purchasing)|order (?:confirmation|receipt|confirmed)|"
    r"(?:ihre|deine)r? bestellung|(?:ihren|deinen) (?:einkauf|kauf|auftrag)|(?:bestell(?:ungs)?|auftrags)bestätigung|votre (?:commande|achat)|confirmation de (?:la )?commande|"
    r"(?:tu|su) (?:pedido|compra)|confirmación del? pedido|(?:tuo|suo|vostro) (?:ordine|acquisto)|conferma (?:d['’]|dell['’])ordine|(?:seu|sua|teu|tua|vossa) (?:pedido|compra|encomenda)|confirmação d[oae] (?:seu )?(?:pedido|encomenda)|"
    r"(?:je|uw|jouw) (?:bestelling|aankoop|order)|(?:bestel|order)bevestiging|(?:twoje|twojego|państwa|swojego) zamówieni\w+|potwierdzenie zamówienia|dziękujemy za (?:zamówienie|zakup\w*)|"
    r"(?:vaše|vaši|vaší|vaša|vašu|vašej|tvoje) objednáv\w+|potvr(?:zení|denie) objednávky|(?:děku|ďaku)jeme za (?:objednávku|nákup|vaš[iu] objednávku)|rendelés(?:ed|ét|edet|ének)\b|rendelés\w* visszaigazol\w*|köszönjük (?:a )?(?:meg)?(?:rendelés|vásárlás)\w*|"
    r"comand[aă] (?:dvs|dumneavoastră|ta)|confirmare(?:a)? comen\w+|mulțumim pentru comand\w+|(?:din|ditt|dit|er|jeres) (?:order|beställning|köp|ordre|bestilling|køb|kjøp)|orderbekräftelse|ordrebek(?:ræft|reft)else|"
    r"tilau(?:ksesi|ksenne|svahvistus)|kiitos tilauks\w+|(?:teie|sinu) tellimus\w*|(?:jūsu|tavs) pasūtījum\w+|jūsų užsakym\w+|(?:vaša|vašu|vaše) (?:narudžb|naročil|porudžbin)\w+|(?:ваша|вашу) поруџбин\w+|"
    r"вашата поръчка|поръчката ви|ваш\w{0,2} (?:заказ\w*|покупк\w+|замовлення)|спасибо за (?:заказ|покупку)|дякуємо за (?:замовлення|покупку)|sipariş(?:iniz\w*|iniz onay\w*| onay\w*)|παραγγελί(?:α|ας|ές) σας|"
    r"ההזמנה שלך|הזמנתך|תודה על (?:הזמנתך|רכישתך)|طلبك|طلبكم|سفارش شما|خرید شما|đơn hàng của (?:bạn|quý khách)|pesanan (?:anda|kamu))\b|आपक[ाे] ऑर्डर|คำสั่งซื้อของคุณ|"
    r"ご注文(?:いただ|ありがとう|を承|の確認|内容)|ご購入(?:いただ|ありがとう)|您的(?:订单|訂單)|感[谢謝]您(?:的)?(?:订购|购买|下单|訂購|購買)|주문해 ?주셔서|고객님의 ?주문|주문이 ?(?:완료|접수|확인)|구매해 ?주셔서",
    re.IGNORECASE)
#: the page on which a buyer sees his own order, in the programs of shops: osCommerce and its kin, WooCommerce, Magento,
#: OpenCart, PrestaShop, Shopware, CubeCart, VirtueMart, CS-Cart, Bitrix
BUYERS_PAGE = lazy_regex(
    r"https?://[^/\s]{3,250}/(?:[\w.-]{1,40}/){0,3}(?:account_history_info\.php|"
    r"index\.php\?(?:(?:main_page|route|_a)=)?(?:account_history_info|order_status|account/order|vieworder|account/history)|"
    r"my-account/view-order/|sales/(?:order/view|guest/view)|(?:index\.php\?controller=)?(?:order-(?:history|detail|follow)|guest-tracking)|"
    r"account/orders?/|customer/(?:account/)?orders?/|(?:index\.php\?dispatch=)?orders[./]details|personal/orders?/)",
    re.IGNORECASE)
#: parts of what a shop writes of an order: sums, ways of delivery, addresses, payment, numbers of things
ORDER_PARTS = tuple(lazy_regex(words, re.IGNORECASE) for words in (
    r"\b(?:sub-?)?tota[la]|summe\b|gesamt|montant|importe|totaal|\bsuma\b|razem|łącznie|итог|всего|разом|всього|celkem|spolu|toplam|\bsumma|\bsum\b|yhteensä|összesen|végösszeg|σύνολο|סה[\"״]כ|المجموع|الإجمالي|جمع کل|合計|合计|總計|总计|합계|총 ?금액|tổng|jumlah|kokku|\bkopā\b|iš viso|ukupno|skupaj|общо|i alt\b",
    r"shipping|delivery|versand|lieferung|lieferadresse|livraison|expédition|envío|entrega|spedizione|consegna|verzend|levering|dostaw|wysył|доставк|doruč|doprav|teslimat|kargo|frakt|leverans|toimitus|szállítás|livrare|αποστολή|παράδοση|משלוח|الشحن|التوصيل|ارسال|配送|お届け|发货|收货|배송|giao hàng|pengiriman|tarne|piegād|pristatym|dostava",
    r"billing|rechnung|facturation|facturación|fatturazione|faturação|cobrança|factuur|faktur|фактур|fatura|laskutus|számlázás|facturare|χρέωσης|חיוב|الفوترة|請求先|账单地址|청구",
    r"payment|paid|zahlung|bezahl|paiement|pago|pagamento|betaal|betaling|płatnoś|оплат|platb|ödeme|betal|maksu|fizetés|plat[aă]\b|πληρωμ|תשלום|الدفع|پرداخت|支払|付款|支付|결제|thanh toán|pembayaran",
    r"quantity|\bqty\b|menge|anzahl|quantit|cantidad|quantidade|aantal|ilość|количеств|кількіст|množstv|\badet|\bantal\b|määrä|mennyiség|cantitate|ποσότητα|כמות|الكمية|تعداد|数量|수량|số lượng|\bkogus",
))
#: a sum of money
MONEY = lazy_regex(
    r"(?:[€$£¥￥₹₽₴₺₩₪₫]|\b(?:eur|usd|gbp|chf|pln|czk|huf|ron|sek|nok|dkk|bgn|rub|uah|try|jpy|cny|inr|brl|mxn|cad|aud|aed|sar|rp))\s?\d|"
    r"\d\s?(?:[€$£¥₽₴₺₪₫円元원]|(?:eur|usd|gbp|chf|pln|czk|huf|ron|sek|nok|dkk|kr|zł|kč|ft|lei|лв|руб|грн|tl|din)\b)", re.IGNORECASE)
#: greets who has made an account
WELCOME = lazy_regex(
    r"(?:welcome to\b(?! our\b)|willkommen (?:bei|im|in|auf)\b|bienvenue (?:sur|chez|dans|à)\b|bienvenid[oa]s? a\b|benvenut[oai] (?:su|in|a)\b|bem-vind[oa]s? a[oà]?\b|welkom (?:bij|op)\b|witamy w\b|witaj w\b|"
    r"vítejte (?:v|na)\b|vitajte (?:v|na)\b|добро пожаловать (?:в|на)\b|ласкаво просимо\b|вітаємо (?:в|на)\b|hoş ?geldiniz|välkommen till\b|velkommen til\b|tervetuloa\b|üdvözöljük\b|üdvözlünk\b|bun venit\b|bine (?:ai|ați) venit\b|"
    r"добре дошли\b|καλώς (?:ήρθατε|ορίσατε)|ברוכים? הבאי?ם?|مرحب[اًا]+ ?بك|أهلا[ً]? ?بك|خوش آمدید|chào mừng|selamat datang|dobrodošli|добродошли|tere tulemast|laipni lūdzam|sveiki atvykę|benvingu)|"
    r".{1,40}(?:'[ae] hoş ?geldiniz|へようこそ|에 오신|ye hoş ?geldiniz)|(?:欢迎|歡迎)(?:来到|加入|使用|您|來到)", re.IGNORECASE)
#: the way out of a sales program's letters, with where it leads: "unsubscribe me" alone is a customer's wish
LEAVES = lazy_regex(
    r"unsubscrib|stop (?:sending|receiving|hearing|these|getting)|opt[- ]?out|abmelde|abbestell|keine weiteren|"
    r"désabonn|désinscri|ne plus recevoir|darse de baja|cancelar (?:la |a )?(?:suscripci|inscri)|disiscri|cancellarsi|cancellar(?:ti|e l['’]iscr)|"
    r"afmeld|uitschrijv|wypisz|rezygn|odhlás|leiratkoz|dezabon|avregistrera|avmeld|avprenumer|peruuta|отписа|відписа|"
    r"aboneliğ|διαγραφ|配信停止|退订|取消订阅|수신 ?거부", re.IGNORECASE)
#: how a program begins that: with a condition, an aim or the button
OFFERS = lazy_regex(
    r"\W{0,3}(?:if|to|you (?:can|may)|(?:do you )?(?:don['’]t|no longer|not) |prefer|want|click|unsubscribe|opt|wenn|falls|um|"
    r"sie (?:können|möchten)|möchten sie|klick|hier|abmeld|newsletter|pour|si|vous|ne |cliquez|se désinscrire|se désabonner|"
    r"para|no desea|haga|darse|per|se|non |clicca|disiscri|cancella|caso|não |clique|descadastr|om|als|wil|klik|uitschrijv|"
    r"afmeld|aby|jeśli|kliknij|wypisz|rezygn|pokud|pro |odhlás|ak |чтобы|если|для|отписа|отказ|щоб|якщо|відписа|jos|peruuta|"
    r"ha |leiratkoz|dacă|pentru|dezabon|för|vill|avregistr|hvis|for at|ønsker|avmeld|aboneli|bülten|αν|για|配信|退订|取消|수신)",
    re.IGNORECASE)
OWN_WISH = lazy_regex(
    r"\b(?:unsubscribe|remove|take) (?:me|us)\b|\b(?:mich|uns) (?:bitte )?(?:ab|aus)|\b(?:désabonnez|désinscrivez)-|"
    r"\b(?:i|we|ich|wir|je|nous|yo|io|ik|ja|я|мы|меня|нас|my|our|mein\w*|unser\w*|mon|ma|mes|notre|mi|nuestr\w|mio|mia|"
    r"nostr\w|meu|minha|mijn|onze|mój|moj\w|můj|мой|мо[её]|мою|мій|наш\w?) ", re.IGNORECASE)
#: it ends there, or names what is to be pressed
LEADS = lazy_regex(
    r"https?://|\b(?:click|klick|klik|cliqu|clic|haga|нажмите|перейдите|натисніть|tıklayın|tryck|trykk|kliknij|napsauta)|"
    r"\b(?:here|hier|ici|aquí|aqui|qui|tutaj|zde|tu|itt|aici|burada|buraya|здесь|тут|här|her|tästä|εδώ|link|ссылк\w|"
    r"посиланн\w\w?)\W*$|こちら|点击|여기", re.IGNORECASE)
#: what the reader has booked himself, in a subject
YOUR_BOOKING = lazy_regex(
    r"\b(?:your (?:\w+ )?(?:booking|reservation|appointment|visit|stay|registration|trip)|(?:ihre?[nmrs]?|deine?[nmrs]?) (?:buchung|reservierung|termin|besuch|aufenthalt|anmeldung|reise)|"
    r"votre (?:réservation|rendez-vous|séjour|visite|inscription|voyage)|(?:tu|su) (?:reserva|cita|estancia|visita|inscripción|viaje)|(?:la )?(?:tua|sua|vostra) (?:prenotazione|visita|iscrizione)|(?:il )?(?:tuo|suo|vostro) (?:appuntamento|soggiorno|viaggio)|"
    r"(?:sua|tua) (?:reserva|consulta|estadia|visita|inscrição)|seu agendamento|(?:je|uw|jouw) (?:boeking|reservering|afspraak|verblijf|bezoek|inschrijving)|(?:twoja|twoją|państwa) (?:rezerwacj\w+|wizyt\w+)|ваш[аеу]? (?:бронировани\w+|брон[ьи]|запис[ьи]|визит|поездк\w)|"
    r"ваш[аеу]? (?:бронюванн\w+|запис|візит)|vaš[ei] (?:rezervac\w+|objednání|rezerváci\w+)|(?:rezervasyonunuz|randevunuz)\w*|(?:din|ditt) (?:bokning|tid|besök)|(?:din|dit) (?:booking|reservation|aftale)|(?:din|ditt) (?:bestilling|time|reservasjon)|"
    r"varauks(?:esi|enne)|foglalás(?:a|od|ának)\b|rezervarea (?:ta|dvs|dumneavoastră)|вашата резервация|(?:η )?κράτησ[ηή] σας|vaša rezervacija)\b|ご予約(?:の?確認|内容|完了|ありがとう)|您的(?:预订|预约|預訂|預約)|고객님의 ?예약|ההזמנה שלך|حجزك|رزرو شما",
    re.IGNORECASE)
#: rows of what a program makes for somebody who has an account
PASSWORD_ROW = lazy_regex(
    r"^[ \t*_-]{0,4}(?:(?:new|your|temporary|initial|neues|ihr|dein|nouveau|votre|nueva|tu|su|nuova|nova|sua|nieuw|uw|nowe|twoje|новый|ваш|новий|nové|yeni|nytt|uusi|új|noua) )?"
    r"(?:pass ?(?:word|code|wort)|kennwort|mot de passe|contraseña|clave|password|senha|palavra-passe|wachtwoord|hasło|пароль|парола|heslo|şifre(?:niz)?|parola(?:nız)?|lösenord|adgangskode|passord|salasana|jelszó|parolă|"
    r"lozinka|geslo|parool|parole|slaptažodis|contrasenya|κωδικός(?: πρόσβασης)?|סיסמה|סיסמא|كلمة (?:المرور|السر)|رمز عبور|kata sandi|mật khẩu|パスワード|密码|密碼|비밀번호)"
    r"[ \t*_]{0,3}[:：][ \t*_]{0,3}\S{4,40}[ \t]*$", re.IGNORECASE | re.MULTILINE)
LOGIN_ROW = lazy_regex(
    r"^[ \t*_-]{0,4}(?:(?:your|ihr|dein|votre|tu|su|sua|uw|twój|ваш|vaše) )?"
    r"(?:user ?(?:name|id)?|log-?in(?: ?name)?|account|e-?mail|(?:be)?nutzername|anmeldename|nom d['’]utilisateur|identifiant|usuario|nombre de usuario|utente|nome utente|usuário|utilizador|nome de usuário|gebruikersnaam|gebruiker|"
    r"nazwa użytkownika|użytkownik|имя пользователя|логин|пользователь|ім['’]я користувача|логін|користувач|uživatelské jméno|uživatel|používateľské meno|kullanıcı(?: adı)?|användarnamn|brugernavn|brukernavn|käyttäjätunnus|käyttäjänimi|"
    r"felhasználónév|nume (?:de )?utilizator|utilizator|korisničko ime|uporabniško ime|kasutajanimi|lietotājvārds|naudotojo vardas|потребителско име|όνομα χρήστη|שם משתמש|اسم المستخدم|نام کاربری|nama pengguna|tên đăng nhập|ユーザー?(?:名|id)|用户名|用戶名|사용자 ?(?:이름|명)|아이디)"
    r"[ \t*_]{0,3}[:：]", re.IGNORECASE | re.MULTILINE)
#: subjects of what a site did with the password of the reader: "Your Acme password was changed"
PASSWORD_CHANGED = lazy_regex(
    r"(?:[^\n]{0,40}[\]:–-] ?)?(?:"
    r"(?:your |the )?(?:[\w.&'-]{1,20} ){0,3}(?:password|passcode) (?:(?:was|is|has been) )?(?:successfully )?(?:changed|updated|reset|modified)|"
    r"(?:ihr|dein|das) (?:[\w.&'-]{1,20} ){0,2}(?:[\w&']{1,20}-)?(?:passwort|kennwort) (?:(?:wurde|ist) )?(?:erfolgreich )?(?:geändert|aktualisiert|zurückgesetzt)|"
    r"(?:votre |ton |le )?mot de passe (?:[\w.&'-]{1,20} ){0,2}(?:a (?:bien )?été )?(?:modifié|changé|réinitialisé|mis à jour)|"
    r"(?:(?:su|tu|la) )?contraseña (?:[\w.&'-]{1,20} ){0,3}?(?:(?:se )?ha sido |fue |se ha )?(?:cambiad[oa]|actualizad[oa]|modificad[oa]|restablecid[oa])|"
    r"(?:la (?:tua|sua) )?password (?:[\w.&'-]{1,20} ){0,3}?(?:è stata )?(?:modificata|cambiata|aggiornata|reimpostata)|"
    r"(?:(?:a )?sua )?(?:senha|palavra-passe) (?:[\w.&'-]{1,20} ){0,3}?(?:foi )?(?:alterada|redefinida|atualizada|modificada)|"
    r"(?:je|uw|jouw) (?:[\w.&'-]{1,20} ){0,2}(?:[\w&']{1,20}-)?wachtwoord (?:is )?(?:gewijzigd|veranderd|aangepast|bijgewerkt)|"
    r"(?:twoje |państwa )?hasło (?:[\w.&'-]{1,20} ){0,3}?(?:zostało )?(?:zmienione|zaktualizowane|zresetowane)|"
    r"(?:ваш )?пароль (?:[\w.&'-]{1,20} ){0,3}?(?:был )?(?:успешно )?(?:изменён|изменен|обновлён|обновлен|сброшен)|"
    r"(?:ваш )?пароль (?:[\w.&'-]{1,20} ){0,3}?(?:було )?(?:успішно )?(?:змінено|оновлено|скинуто)|"
    r"(?:vaše |tvoje )?heslo (?:[\w.&'-]{1,20} ){0,3}?(?:bylo |bolo )?(?:změněno|zmenené|aktualizováno|aktualizované|obnoveno|obnovené)|"
    r"(?:ditt|din|dit) (?:[\w.&'-]{1,20} ){0,2}(?:[\w&']{1,20}-)?(?:lösenord|adgangskode|passord) (?:har |er |blev |ble )?(?:blevet |blitt )?(?:ändrats|ändrat|uppdaterats|ændret|opdateret|endret|oppdatert)|"
    r"(?:[\w.&'-]{1,20} ){0,2}(?:[\w&']{1,20}-)?salasanasi (?:on )?(?:vaihdettu|muutettu|päivitetty)|"
    r"(?:a |az )?(?:[\w.&'-]{1,20} ){0,2}(?:[\w&']{1,20}-)?jelszav\w+ (?:sikeresen )?(?:megváltozott|módosítva|módosult|megváltoztatva)|jelszó(?:d|módosítás)\w* (?:megváltozott|sikeres)|"
    r"parola (?:dvs\.?|dumneavoastră|ta) (?:[\w.&'-]{1,20} ){0,3}?(?:a fost )?(?:schimbată|modificată|resetată|actualizată)|"
    r"(?:[\w.&'-]{1,20} ){0,3}(?:şifreniz|şifren|parolanız) (?:başarıyla )?(?:değiştirildi|güncellendi|sıfırlandı)|"
    r"паролата (?:ви )?(?:[\w.&'-]{1,20} ){0,3}?(?:беше |е )(?:променена|сменена|обновена)|"
    r"(?:vaša |tvoja )?lozinka (?:[\w.&'-]{1,20} ){0,3}?je (?:promijenjena|promenjena|izmijenjena|ažurirana)|(?:vaše )?geslo (?:[\w.&'-]{1,20} ){0,3}?(?:je bilo |je )spremenjeno|"
    r"(?:teie )?(?:[\w.&'-]{1,20} ){0,2}parool (?:on )?(?:muudetud|vahetatud)|(?:jūsu )?(?:[\w.&'-]{1,20} ){0,2}parole (?:ir |tika )?(?:nomainīta|mainīta|atjaunināta)|"
    r"(?:jūsų )?(?:[\w.&'-]{1,20} ){0,2}slaptažodis (?:buvo )?(?:pakeistas|atnaujintas)|(?:la (?:teva|vostra) )?contrasenya (?:[\w.&'-]{1,20} ){0,3}?(?:s['’]ha |ha estat )(?:canviat|canviada|modificat|actualitzat)|"
    r"ο κωδικός (?:[\w.&'-]{1,20} ){0,4}?(?:άλλαξε|έχει αλλάξει|ενημερώθηκε)|"
    r"mật khẩu (?:[\w.&'-]{1,20} ){0,4}?(?:đã )?(?:được )?(?:thay đổi|cập nhật|đặt lại)|(?:kata sandi|password) (?:[\w.&'-]{1,20} ){0,3}?(?:telah |sudah |berhasil )?(?:diubah|diperbarui|diganti)|"
    r"(?:[^\n]{0,30}の?)?パスワード(?:が|は)(?:正常に)?(?:変更|更新|再設定)され(?:ました|ています)|(?:您|你)?的?(?:[^\n]{0,20})?(?:密码|密碼)(?:已|已经|已經)(?:成功)?(?:更改|修改|变更|變更|重置|重設|更新)|"
    r"(?:[^\n]{0,30} )?비밀번호가 (?:성공적으로 )?(?:변경|재설정)되었습니다|"
    r"(?:הסיסמה|סיסמת)(?: \S{1,20}){0,3}? (?:שונתה|עודכנה|אופסה)|(?:تم|لقد تم) (?:تغيير|تحديث) كلمة (?:المرور|مرور)|رمز عبور(?: \S{1,20}){0,3}? تغییر (?:کرد|یافت)"
    r")[^\n?？؟]{0,60}$", re.IGNORECASE)
