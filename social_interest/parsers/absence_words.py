# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Subjects of answers that programs send, by language; all in lower case."""

from __future__ import annotations

#: what an automatic answer calls itself, and a person hardly anything
AUTOMATIC = "|".join((
    r"auto(?:matic|mated)?[ -]?(?:reply|response|responder|answer)|out of (?:the )?office(?: (?:auto[- ]?)?"
    r"(?:reply|response|notification|message|assistant))?|ooo|vacation (?:reply|response|message|notice|autoreply)|"
    r"away from (?:the |my )?(?:office|desk|mail)|absence(?: notice| message)?",
    r"automatische (?:antwort|abwesenheitsnotiz|rückmeldung|rückantwort)|auto[- ]?antwort|autoreply|"
    r"abwesenheits(?:notiz|meldung|assistent|nachricht|benachrichtigung|info)|abwesenheit|nicht im (?:büro|"
    r"haus)|außer haus",
    r"réponse automatique|(?:message|notification|avis) d'absence|absence|absent(?:e)? du bureau|absence du bureau|"
    r"répondeur automatique|hors du bureau",
    r"respuesta automática|contestación automática|auto[- ]?respuesta|fuera de (?:la )?oficina|"
    r"ausente de la oficina|ausencia",
    r"risposta automatica|fuori (?:sede|ufficio)|assenza dall'ufficio|assenza|fuori dall'ufficio",
    r"resposta automática|fora do escritório|ausência(?: temporária| do escritório)?|fora da oficina",
    r"automatisch antwoord|automatische (?:reactie|beantwoording|antwoord)|afwezigheid(?:sbericht|sassistent|"
    r"smelding)?|"
    r"buiten kantoor|niet op kantoor",
    r"odpowiedź automatyczna|automatyczna odpowiedź|autoodpowiedź|poza biurem|nieobecność(?: w biurze)?|"
    r"brak w biurze",
    r"automatická odpov(?:ě|e)ď|mimo kancelář|mimo kancelárie|nepřítomnost|neprítomnosť|automatická odpoveď",
    r"automatikus válasz|házon kívül|irodán kívül|távollét(?:i (?:értesítés|üzenet))?",
    r"răspuns automat|raspuns automat|absent de la birou|în afara biroului|absență",
    r"автоматичен отговор|автоматски одговор|извън офиса|отсъствие",
    r"αυτόματη απάντηση|εκτός γραφείου|απουσία|ειδοποίηση απουσίας",
    r"otomatik (?:yanıt|cevap)|ofis dışında(?:yım)?|ofis dışı",
    r"автоматический ответ|автоответ(?:чик)?|нет на месте|вне офиса|нет в офисе|меня нет в офисе|"
    r"отсутствие(?: на рабочем месте)?|отсутствую",
    r"автоматична відповідь|автовідповідь|автовідповідач|не в офісі|поза офісом|немає на місці|відсутність",
    r"autosvar|automatiskt svar|frånvaro(?:meddelande)?|inte på kontoret|ej på plats",
    r"automatisk svar|ikke til stede|fravær(?:smeddelelse|smelding|sassistent|sbesked)?|ude af (?:kontoret|huset)|"
    r"utenfor kontoret|ikke på kontoret",
    r"automaattinen vastaus|vastausautomaatti|poissa toimistosta|poissaolo(?:ilmoitus|viesti)?",
    r"automaatvastus|automaatne vastus|kontorist väljas|kontorist eemal",
    r"automātisk[aā] atbilde|ārpus biroja|prombūtn[eē]",
    r"automatinis atsakymas|ne biure|nesu biure|nėra biure",
    r"automatski odgovor|izvan ureda|odsut(?:an|na|nost)|van kancelarije|odsustvo|аутоматски одговор|"
    r"ван канцеларије|samodejni odgovor|avtomatski odgovor|odsot(?:nost|en|na)|izven pisarne|nisem v pisarni",
    r"resposta automàtica|fora de l'oficina|absència",
    r"自動(?:応答|返信)(?:メール)?|不在(?:通知|のお知らせ|連絡|応答)?|外出中(?:のお知らせ)?",
    r"自动(?:答复|回复|应答)|自動(?:回覆|答覆|回复|答复)|不在办公室|不在辦公室|外出(?:通知)?",
    r"자동 ?(?:회신|응답|답장)|부재 ?중(?: ?자동 ?(?:응답|회신))?(?: ?메시지)?",
    r"رد تلقائي|الرد التلقائي|خارج المكتب",
    r"תשובה אוטומטית|מענה אוטומטי|מחוץ למשרד|הודעת היעדרות",
    r"(?:thư )?trả lời tự động|tự động trả lời|ngoài văn phòng|vắng mặt",
    r"(?:การ)?ตอบกลับอัตโนมัติ|ข้อความตอบกลับอัตโนมัติ|ไม่อยู่ที่สำนักงาน",
    r"balasan otomatis|jawaban otomatis|di luar kantor|balasan automatik",
    r"sjálfvirkt svar|erantzun automatikoa|автоматты жауап|avtomatik cavab|ავტომატური პასუხი|ավտոմատ պատասխան",
    r"پاسخ خودکار|خارج از دفتر", r"स्वचालित (?:उत्तर|जवाब|प्रत्युत्तर)|कार्यालय से बाहर",
))
#: what a person may write as well, who is away and wants something
AWAY = "|".join((
    r"(?:i am|i'm|i will be|currently) (?:currently )?(?:out of (?:the )?office|on (?:vacation|holiday|leave)|"
    r"away)|absent|"
    r"on (?:vacation|holiday|annual leave|maternity leave|parental leave|leave)|away until|(?:annual )?leave",
    r"ich bin (?:nicht im (?:büro|haus)|im urlaub|abwesend|außer haus)|(?:im )?urlaub(?:snotiz|svertretung)?|"
    r"abwesend|in elternzeit",
    r"absent(?:e)?|en congés?|en vacances|je suis absent(?:e)?", r"ausente|de vacaciones|vacaciones|"
    r"estoy de vacaciones",
    r"assente|in ferie|sono in ferie|ferie", r"em férias|férias|ausente|estou de férias", r"afwezig|"
    r"(?:op )?vakantie|niet aanwezig",
    r"nieobecn[ya]|(?:na )?urlop(?:ie)?", r"jsem mimo kancelář|dovolená|na dovolené|dovolenka|nepřítomen|"
    r"neprítomn[ýá]",
    r"szabadságon|szabadság", r"(?:în )?concediu|plecat din birou", r"в отпуска|отпуска", r"σε άδεια|άδεια",
    r"izinde(?:yim)?|(?:yıllık )?izin", r"(?:я )?в отпуске|отпуск|в командировке|командировка",
    r"(?:я )?у відпустці|відпустка|у відрядженні", r"(?:på )?semester|frånvarande", r"(?:på )?ferie|fraværende",
    r"lomalla|poissa|vuosiloma", r"puhkusel|puhkus|eemal", r"atvaļinājum[sā]", r"atostog(?:os|auju|ose)",
    r"(?:na )?godišnj(?:em|i) odmor(?:u)?|na dopustu|dopust", r"de vacances|"
    r"absent", r"休暇(?:中)?(?:のお知らせ)?", r"休假(?:中)?|出差",
    r"휴가(?: ?중)?|출장(?: ?중)?", r"في إجازة|إجازة", r"בחופשה|חופשה", r"đang nghỉ phép|"
    r"nghỉ phép", r"ลาพักร้อน|ลาหยุด",
    r"sedang cuti|cuti", r"در مرخصی|مرخصی", r"छुट्टी पर|अवकाश पर",
))

#: what a help desk writes that has taken in a letter
RECEIVED = "|".join((
    r"\b(?:ticket|case|request|incident|enquiry|inquiry|issue)\b.{0,60}\b(?:received|created|opened|registered|"
    r"logged|submitted)\b",
    r"\bwe(?:'ve| have)? (?:just )?received your (?:\w+ )?(?:message|e-?mail|request|ticket|inquiry|enquiry|query)",
    r"\byour (?:\w+ )?(?:request|ticket|message|enquiry|inquiry|e-?mail|case)\b.{0,40}\b(?:has been|was|is) (?:\w+ )?"
    r"(?:received|created|registered|logged)|\b(?:request|ticket|case|message) received\b",
    r"\b(?:ihre|deine) (?:anfrage|nachricht|e-?mail|mitteilung|mail)\b.{0,80}\b(?:eingegangen|erhalten|"
    r"registriert|erfasst)|"
    r"\b(?:eingangs|empfangs)bestätigung|\b(?:ticket|vorgang|meldung)\b.{0,40}\b(?:erstellt|eröffnet|eingegangen|angelegt|erfasst|registriert|aufgenommen)|"
    r"\bwir haben (?:ihre|deine) (?:anfrage|nachricht|e-?mail) erhalten",
    r"\baccusé de réception|\bnous avons (?:bien )?reçu votre (?:message|demande|e-?mail|courriel)|"
    r"\bvotre (?:demande|ticket|message)\b.{0,60}\b(?:reçue?|enregistrée?|créée?)",
    r"\b(?:hemos recibido|recibimos) su (?:mensaje|solicitud|consulta|correo)|\bacuse de recibo|"
    r"\b(?:ticket|solicitud|caso|incidencia)\b.{0,40}\b(?:recibid[oa]|cread[oa]|registrad[oa])",
    r"\babbiamo ricevuto (?:la )?(?:tua|sua|vostra) (?:richiesta|e-?mail|mail)|\bconferma di (?:ricezione|"
    r"ricevimento)|"
    r"\b(?:richiesta|ticket)\b.{0,40}\b(?:ricevut[ao]|presa in carico|creat[oa]|apert[oa])",
    r"\brecebemos (?:a |o )?(?:sua|seu) (?:mensagem|solicitação|e-?mail|pedido)|"
    r"\b(?:chamado|ticket|solicitação)\b.{0,40}\b(?:recebid[oa]|abert[oa]|criad[oa]|registrad[oa])",
    r"\buw (?:bericht|aanvraag|e-?mail|vraag|melding)\b.{0,40}\bontvangen|\bontvangstbevestiging|"
    r"\bticket\b.{0,40}\b(?:ontvangen|aangemaakt)",
    r"\b(?:otrzymaliśmy|przyjęliśmy) (?:twoje|państwa|pana|pani) (?:zgłoszenie|wiadomość)|"
    r"\bzgłoszenie\b.{0,40}\b(?:przyjęte|zarejestrowane|utworzone|otrzymane)|\bpotwierdzenie (?:otrzymania|"
    r"przyjęcia)",
    r"(?:обращени[ея]|заявк[аиу]|запрос|тикет|письмо|сообщение)\b.{0,60}\b(?:принят\w*|зарегистрирован\w*|"
    r"получен\w*|создан\w*)|"
    r"мы получили ваше? (?:письмо|обращение|сообщение|запрос)",
    r"(?:звернення|заявк[ау]|запит|лист|повідомлення)\b.{0,60}\b(?:прийнят\w*|зареєстрован\w*|отриман\w*|створен\w*)|"
    r"ми отримали (?:ваш|ваше) (?:лист|звернення|повідомлення|запит)",
    r"\b(?:váš|vaše) (?:požadavek|zpráva|e-?mail|správa|požiadavka)\b.{0,50}\b(?:přijat\w*|prijat\w*|doručen\w*|"
    r"zaevidován\w*)|"
    r"\bmegkaptuk (?:üzenetét|levelét|megkeresését)|\bam primit (?:mesajul|solicitarea|e-?mailul)|"
    r"\btalebiniz (?:alınmıştır|alındı|bize ulaştı)|\bmesajınız (?:alınmıştır|bize ulaştı)",
    r"\bvi har (?:mottagit|modtaget|mottatt) (?:ditt|din|dit|deres) (?:ärende|meddelande|henvendelse|mail|"
    r"e-?post|besked|melding)|"
    r"\bolemme vastaanottaneet (?:viestisi|yhteydenottosi)|\bλάβαμε το (?:μήνυμα|αίτημά)|получихме (?:вашето|вашата)|"
    r"\bzaprimili smo va[šs]|\bpristigao",
    r"(?:お問い合わせ|メール).{0,20}(?:受け付け|受付|受信)(?:ました|いたしました)?|受付完了|(?:我们|"
    r"我們)?已(?:收到|受理)您的|您的(?:邮件|请求|工单).{0,10}已|"
    r"문의(?:가|사항이)? ?(?:접수|등록)|تم استلام (?:رسالتك|طلبك)|פנייתך (?:התקבלה|נקלטה)|درخواست شما (?:ثبت|دریافت)|"
    r"chúng tôi đã nhận được (?:yêu cầu|thư)|ได้รับ(?:ข้อความ|อีเมล)ของคุณแล้ว|kami telah menerima (?:pesan|"
    r"permintaan)",
))
