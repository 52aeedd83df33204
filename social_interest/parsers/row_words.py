# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Rows of notifications of any program by their words, read by :mod:`.label_stems` and :mod:`.kinds.notice`."""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex
from .signature_words import CLOSINGS, THANKS

#: stems of what somebody writes; a label of a few words with one of them stands before it
WORDS = lazy_regex(
    r"\b(?:complaint|beschwerde|reklamation|réclamation|plainte|queja|reclamo|reclamación|lamentela|reclamação|queixa|klacht(?!nummer)|skarg|reklamacj|жалоб|претензи|рекламаци|скарг|stížnost|sťažnos|şikayet(?!çi)|"
    r"celkové (?:shrnutí|hodnocení slovy)|shrnutí|zhrnutie|zusammenfassung|fazit|klagomål|reklamasjon|valitus\b|panasz(?!os)|plânger|reclamați|pritužb|παράπον|(?:ال)?شكوى|תלונה|شکایت|keluhan|khiếu nại|messag|comment(?!er|ator)|question|description|review(?!er)|feedback|reply|answer|remark|not(?:es?|a|ă)\b|enquir|inquir|excerpt|cover letter|"
    r"nachricht|kommentar(?!or)|frage|beschreibung|anliegen|anmerkung|bemerkung|notiz|antwort|anschreiben|rezension|"
    r"commentaire|descriptif|demande|remarque|réponse|avis|lettre|mensaj|comentario|descripción|pregunta|consulta|respuesta|"
    r"reseña|messagg|commento|descrizion|domanda|rispost|recension|mensag|comentário|descriç|pergunta|dúvida|resposta|"
    r"bericht|opmerking|beschrijving|vraag|reactie|antwoord|motivatie|wiadomoś|komentarz|opis(?!ał)|pytani|zapytani|uwagi|"
    r"odpowied|opini|treść|сообщени|комментари(?!й от|я от)|вопрос|описани|ответ|отзыв|письмо|повідомлен|коментар(?!ів)|"
    r"запитан|питанн|опис|відповід|відгук|лист\b|zpráv|komentář|dotaz|otázk|popis|odpově|správ|komentár|odpoveď|popis|"
    r"mesaj|yorum|soru|açıklama|yanıt|ceva[pb]|meddelan|fråga|beskrivning|svar|besked|meddelelse|spørgsmål|beskrivelse|melding|"
    r"spørsmål|viesti|kommentti|kysymys|kuvaus|vastau|üzenet|hozzászól|kérdés|leírás|válasz|megjegyz|comentari|întrebare|"
    r"бележк|забележк|napomen|opomb|piezīm|pastab|märkus|catatan|ghi chú|σημείωσ|poznámk|примечани|пожелани|примітк|побажан|merknad|bemærkning|anteckning|observaç|observacion|osservazion|observați|"
    r"lời nhắn|descriere|mesaj|μήνυμα|μηνύματ|σχόλι|ερώτησ|περιγραφ|απάντησ|съобщени|въпрос|pesan|komentar|pertanyaan|tin nhắn|"
    r"bình luận|câu hỏi|(?:ال)?رسالة|(?:ال)?تعليق|(?:ال)?سؤال|(?:ال)?وصف|(?:ال)?استفسار|نص|הודעה|ההודעה|תגובה|התגובה|"
    r"שאלה|השאלה|תיאור|פנייה|תוכן|پیام|نظر|دیدگاه|پرسش|سوال|توضیحات|متن)|"
    r"メッセージ|コメント|本文|内容|質問|苦情|投诉|投訴|お問い合わせ|ご要望|備考|返信|説明|留言|评论|評論|內容|问题|問題|描述|正文|详情|回复|"
    r"내용|댓글|메시지|문의|질문|설명|답변", re.IGNORECASE)
#: what such a label tells besides, and then is none: the number, the time, the writer, the place of what was written
ELSE = lazy_regex(
    r"\b(?:ids?|numbers?|no|nr|dates?|times?|types?|subjects?|titles?|link|url|status|state|author|by|from|to|on|in|count|total|"
    r"your|e-?mail|name|page|settings?|nummer|datum|art|betreff|titel|von|an|auf|anzahl|ihre?|deine?|numéro|date|sujet|"
    r"titre|de la part|votre|vos|número|fecha|asunto|título|tu|su|oggetto|titolo|numero|data|assunto|seu|sua|onderwerp|"
    r"van|temat|numer|od|номер|дата|тема|автор|от|ваше?|від|číslo|předmět|od|numarası|konusu|tarihi|număr|subiect|"
    r"ämne|emne|aihe|tárgy|θέμα|tiêu đề)\b|日時|件名|番号|标题|编号|时间|주제|제목|번호|날짜", re.IGNORECASE)
#: who acted; what forms call so is in :mod:`.labels`
PERSON = lazy_regex(
    r"(?:(?:author of the (?:comment|message|review|reply)|(?:autor(?:in)?|verfasser(?:in)?) des kommentars|auteur(?:e|\(e\)|rice|·e)? (?:du commentaire|de l['’]avis)|autora? del comentario|autora? del comentari|autore del commento|autora? do comentário|"
    r"auteur van de reactie|autor(?:ka)? (?:komentarza|komentáře|komentára|komentara)|автор (?:комментария|коментаря|коментара)|autorul comentariului|"
    r"commentator|kommentator(?:in)?|kommentierende[rn]?|commentat(?:eur|rice)|commenta·teur·trice|comentarista|comentador(?:a)?|commentat(?:ore|rice)|reageerder|komentując[ya]|комментатор|коментатор|komentátor(?:ka)?|komentující|"
    r"yorumcu|yorumu? yapan|kommentar (?:von|från|frå|fra|af|av)|cine a comentat|comentat de(?: către)?|σχολιαστής|hozzászóló|kommentelő|kommentoija|kommenteerija|komentētājs|komentuotojas|komentator(?:ica)?|komentirao|"
    r"יוצר התגובה|כותב התגובה|מגיב|(?:كاتب|صاحب) التعليق|نظر ?دهنده|người (?:bình luận|viết|gửi|đăng)|pengomentar|izoh egasi|şərhçi|sylwebydd|iruzkingilea)|"
    r"(?:the )?(?:consumer|complainant|verbraucher(?:in)?|konsument(?:in)?|beschwerdeführer(?:in)?|consommat(?:eur|rice)|plaignante?|consumidor(?:a)?|reclamante|consumator(?:e|rice)|consument|klager|konsument(?:ka)?|"
    r"потребитель|споживач|spotřebitel(?:ka)?|stěžovatel(?:ka)?|spotrebiteľ(?:ka)?|tüketici|şikayetçi|forbruger(?:en)?|forbruker(?:en)?|kuluttaja|fogyasztó|panaszos|consumator|reclamant|potrošač(?:ica)?|καταναλωτής|konsumen|người tiêu dùng|(?:ال)?مستهلك|צרכן|"
    r"user(?: ?name)?|member|reporter|reported by|requester|demandeu(?:r|se)|requerente|requérant|anfragende[rn]?|инициатор|žadatel(?:ka)?|žiadateľ(?:ka)?|igénylő|kérelmező|solicitant|talep (?:eden|sahibi)|anmälare|innmelder|ilmoittaja|pyytäjä|αιτών|подносител|заявител|提交人|依頼者|요청자|người yêu cầu|pemohon|requested by|requestor|submitter|submitted by|opened by|raised by|created by|"
    r"posted by|sent by|written by|asked by|commented by|purchased by|ordered by|bought by|booked by|donated by|made by|from|by|donor(?: name)?|contributor|supporter|"
    r"backer|buyer(?: name)?|bidder|invitee(?: name)?|attendee(?: name)?|participant|registrant|applicant(?: name)?|candidate(?: name)?|student(?: name)?|learner|guest(?: name)?|"
    r"change(?:d| made)? by|user who did this|benutzer, der dies (?:tat|getan hat)|geändert von|modifi(?:é|ée|cation effectuée) par|modificado por|modificato da|gewijzigd door|zmiana dokonana przez(?: użytkownika)?|dokonan[ae] przez(?: użytkownika)?|zmienion[ey] przez|změnil\(?a?\)?|изменил\(?а?\)?|commenter|poster|contact|subscriber|customer(?: name)?|client(?: name)?|booker|message from|comment from|question from|asker|"
    r"(?:be)?nutzer(?:in|name)?|mitglied|von|melder(?:in)?|gemeldet von|ersteller(?:in)?|erstellt von|gesendet von|gekauft von|bestellt von|gebucht von|"
    r"käufer(?:in)?|besteller(?:in)?|spender(?:in)?|teilnehmer(?:in)?|bewerber(?:in)?|gast|antragsteller(?:in)?|nachricht von|anfrage von|"
    r"utilisat(?:eur|rice)|membre|par|contribut(?:eur|rice)|de|de la part de|envoyé par|posté par|créé par|acheté par|acheteur|donat(?:eur|rice)|participante?|candidate?|"
    r"demandeur|invité|message de|demande de|usuari[oa]|miembro|enviado por|creado por|comprado por|comprador(?:a)?|donante|solicitante|huésped|"
    r"mensaje de|utente|membro|inviato da|creato da|acquistato da|acquirente|donatore|partecipante|candidat[oa]|richiedente|ospite|"
    r"messaggio da|da|usuári[oa]|utilizador(?:a)?|criado por|doador(?:a)?|hóspede|mensagem de|gebruiker|lid|koper|gekocht door|verzonden door|"
    r"door|van|donateur|deelnemer|sollicitant|aanvrager|bericht van|użytkownik|od|nadawca|wysłane przez|kupując[ya]|darczyńca|uczestnik|"
    r"zgłaszając[ya]|zgłosił\(?a?\)?|utworzył\(?a?\)?|dodał\(?a?\)?|skomentował\(?a?\)?|wiadomość od|kandydat|пользователь|участник|от|отправитель|от кого|покупатель|заказчик|жертвователь|заявитель|"
    r"соискатель|кандидат|создал|сообщение от|користувач|учасник|від|відправник|покупець|заявник|кандидат|повідомлення від|(?:ім'я|имя) (?:контакт[ау]|відправника|отправителя|покупця|покупателя|клієнта|клиента)|uživatel|člen|"
    r"odesílatel|vytvořil\(?a?\)?|napsal\(?a?\)?|kupující|zákazník|dárce|účastník|zadavatel|zpráva od|používateľ|odosielateľ|správa od|kullanıcı(?: adı)?|üye|gönderen|"
    r"asker|fragesteller(?:in)?|vraagsteller|pytając[ya]|zadał\(?a?\)? pytanie|задал\(?а?\)? вопрос|tazatel(?:ka)?|spørge(?:r|n)|spørrer|frågeställare|kysyjä|kérdező|(?:soruyu )?soran|"
    r"zastavio pitanje|питащ|(?:ال)?سائل|پرسش ?(?:گر|کننده)|(?:سوال|سؤال) ?کننده|(?:ה)?שואל(?:ת)?|penanya|người hỏi|"
    r"yazan|alıcı|müşteri|katılımcı|bağışçı|başvuran|användare|från|avsändare|köpare|deltagare|givare|bruger|fra|afsender|køber|bruker|avsender|"
    r"kjøper|käyttäjä|lähettäjä|ostaja|osallistuja|felhasználó|feladó|küldő|vásárló|vevő|résztvevő|utilizator|de la|expeditor|"
    r"cumpărător|participant|χρήστης|από|αποστολέας|αγοραστής|потребител|подател|pengguna|pengirim|dari|người dùng|người gửi|từ|"
    r"(?:ال)?مستخدم|(?:ال)?مرسل|(?:ال)?كاتب|(?:ال)?مشتري|(?:ال)?عميل|(?:ال)?متبرع|משתמש|שולח|מאת|רוכש|לקוח|کاربر|فرستنده|نویسنده|خریدار|مشتری)|"
    r"(?:コメント|レビュー|口コミ|質問|返信)の?(?:ユーザー?|投稿者|作成者|記入者|者|した人)|(?:댓글|코멘트|리뷰|후기|문의|질문|답글) ?(?:작성자|등록자|글쓴이)|"
    r"ユーザー名?|投稿者|送信者|差出人|購入者|ご?注文者|申込者|予約者|応募者|質問者|作成者|報告者|寄付者|会員名?|用户名?|用戶名?|发件人|"
    r"發件人|发送者|来自|發佈者|发布者|提问者|提交者|购买者|消费者|消費者|投诉人|投訴人|购买人|買家|买家|预订人|申请人|捐赠者|作成人|작성자|글쓴이|보낸 ?(?:사람|이)|사용자|"
    r"회원|구매자|소비자|신청자|예약자|문의자|질문자|지원자|기부자)", re.IGNORECASE)
#: what somebody did whom a sentence does not name → its words in the languages of :mod:`.verbs`
EVENTS = (
    ("order", lazy_regex(
        r"\b(?:donations?|contributions?|(?:order|purchase)s?\b(?! (?:of|form))|sold|spende|bestellung|\bkauf\b|don\b|commande|achat|donación|pedido|compra|donazione|"
        r"ordine|acquisto|doação|encomenda|donatie|bestelling|aankoop|darowizn\w+|zamówieni\w+|пожертвовани\w+|заказ\w*|"
        r"пожертв\w+|замовленн\w+|dar\b|objednávk\w+|bağış|sipariş|gåva|beställning|bestilling|donasjon|lahjoitus|tilaus|"
        r"adomány|rendelés|donație|comandă|δωρεά|παραγγελία|дарение|поръчка|narudžba|naročilo|tellimus|pasūtījums|užsakymas|pesanan|donasi|đơn hàng|(?:ال)?طلب|(?:ال)?تبرع|תרומה|הזמנה|سفارش)\b|"
        r"注文|订单|訂單|寄付|捐款|주문|기부", re.IGNORECASE)),
    ("request", lazy_regex(
        r"\b(?:bookings?|reservations?|appointments?|applications?|enrol\w+|event scheduled|new event|buchung|"
        r"reservierung|\w*terminbuchung|termin(?:e|s|anfrage|vereinbarung|reservierung|wunsch)?|bewerbung|réservation|rendez-vous|candidature|reserva|cita|"
        r"candidatura|prenotazione|appuntamento|agendamento|boeking|reservering|afspraak|"
        r"sollicitatie|rezerwacj\w+|wizyt\w+|aplikacj\w+|бронировани\w+|отклик|запись на|бронюванн\w+|відгук на вакансію|"
        r"rezervac\w+|schůzk\w+|rezervasyon|randevu|başvuru|bokning|ansökan|booking|ansøgning|søknad|varaus|hakemus|foglalás|"
        r"időpont\w*|jelentkezés|rezervare|programare|κράτηση|ραντεβού|резервация|(?:ال)?حجز|(?:ال)?موعد|תור\b|رزرو)\b|"
        r"予約|応募|申込|預訂|预订|预约|应聘|예약|지원", re.IGNORECASE)),
    ("message", lazy_regex(
        r"\b(?:contact (?:request|form)|enquir(?:y|ies)|inquir(?:y|ies)|kontaktanfrage|demande de (?:contact|renseignement)|"
        r"solicitud de contacto|richiesta di contatto|pedido de contato|contactverzoek|zapytanie|обращени[ея]|запит)\b|"
        r"お問い合わせ|咨询|문의", re.IGNORECASE)),
)
#: that something was asked for, before by whom
REQUESTED = lazy_regex(
    r"\b(?:requested|asked for|angefordert|angefragt|erbeten|demandée?|sollicitée?|solicitad[oa]|pedid[oa]|requerid[oa]|richiest[oa]|"
    r"aangevraagd|opgevraagd|poproszon\w|zażądan\w|запрошен\w*|запитан\w*|запитує|vyžádán\w*|vyžiadan\w*|talep edil\w+|istendi|"
    r"begär\w+|efterfrågat\w*|anmodet|forespurt|pyydetty|pyytänyt|kért\w*|solicitat\w*|cerut\w*|ζητήθηκε|поискан\w*|zatražen\w*|"
    r"zahtevan\w*|diminta|được yêu cầu)\b|リクエスト|請求|请求|요청|طلب|התבקש", re.IGNORECASE)
#: when something was lived through of which somebody tells: "Date of experience"
OF_DAY = lazy_regex(
    r"(?:\w{3,14} ){0,2}(?:dates?|datum|fecha|data|дата|tarihi?|dato|päivämäärä|dátum(?:a)?|ημερομηνία|datums|kuupäev|tanggal|ngày)\b.{0,40}|"
    r"(?:\w{3,14})?(?:datum|dato|datoen|päivä|dátuma)|(?:\S{1,20} ){0,2}tarihi|.{0,10}(?:日期|时间|時間|日|날짜|일자)|تاريخ .{1,30}|תאריך .{1,30}|"
    r"(?:visited|stayed|besucht|visité|visitado|visitato) (?:on|in|am|im|en|le|em|il)", re.IGNORECASE)
#: above why he asked for it
REASON = lazy_regex(
    r"\b(?:reasons?|begründung|grund|gründe|raison|motivo|razón|motif|motivazione|reden|powód|uzasadnieni\w+|причин\w*|обоснован\w+|"
    r"důvod\w*|dôvod\w*|neden\w*|gerekçe\w*|anledning|skäl|begrunnelse|begrundelse|perustelu\w*|syy|indok\w*|motivul|λόγος|"
    r"razlog|alasan|lý do)\b|理由|原因|이유|사유|سبب|סיבה", re.IGNORECASE)
#: how a program takes leave, above or before the name of its site: "Thanks and Regards", "Thanks,"
LEAVE = lazy_regex(rf"(?:{THANKS}|mulțumim|děkujeme|ďakujeme|{CLOSINGS})(?: (?:and|und|et|y|e|i|a|и|та|ve|og|och|ja|és|și|en) (?:{CLOSINGS}))?|(?:{CLOSINGS}) .{{1,20}}",
                    re.IGNORECASE)
#: how one closes what one asks for in the far East, where no name follows
LEAVE_EAST = lazy_regex(
    r"(?:(?:それでは|では|以上|どうぞ|何卒|ご(?:回答|返信|返答|検討|対応|連絡)(?:の程|のほど)?)?[、,， ]{0,2}){0,2}(?:よろしく|宜しく)(?:お願い|御願い)(?:いた|致)?し(?:ます|申し上げます)|"
    r"(?:どうも)?(?:ありがとう|有難う)ございま(?:す|した)|(?:多)?[谢謝][谢謝](?:您|你|啦|了)?|(?:대단히 )?(?:감사|고맙)(?:합니다|드립니다|습니다)")
TEAM = lazy_regex(r"(?:(?:the|your|das|ihr|dein|l['’]|votre|el|tu|il|a|o|het|je) ?)?(?:team|staff|crew|équipe|equipo|equipe|equipa|zespół|команда|tým|tím|ekibi|redaktion|csapat\w*|echipa)?",
                   re.IGNORECASE)
#: who did something, at the end of a sentence in the passive: "A new order has been placed by NAME."
DONE_BY = lazy_regex(
    r"\b(?:by|from|von|durch|par|por|da|door|przez|od|ot|от|від|av|af|fra|från|tarafından)\s+"
    r"(?P<name>[^\W\d_][^\s,:!?]{0,30}(?:\s[^\s,:!?]{1,30}){1,3})[.:!]?$", re.IGNORECASE)
#: how a program tells its reader what he can do
YOU_CAN = lazy_regex(
    r"\W{0,3}(?:you (?:can|may)|(?:sie|ihr) könn(?:en|t)|du kannst|vous pouvez|tu peux|puedes?|usted puede|può|puoi|você pode|pode|(?:je|u) kunt|możesz|mogą państwo|вы можете|ты можешь|ви можете|můžete|môžete|(?:du|ni|de) kan|"
    r"voit|puteți|poți|можете|μπορείτε|您可以|你可以)\b", re.IGNORECASE)
OF_A_TEAM = lazy_regex(
    r"(?:\b|['’])(?:team|staff|crew|équipe|equipo|equipe|equipa|zespół|команда|tým|tím|ekibi|redaktion|csapat\w*|echipa|"
    r"ekip[ai]|tiim\w*|meeskond|komanda|teamet|holdet|екип|екипът|ομάδα|đội ngũ)\b|צוות|فريق|تیم|チーム|团队|團隊|팀\b", re.IGNORECASE)
