# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Labels and headings of what programs write down of one deed of a person, by language; see :mod:`.kinds.records`."""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex

#: labels of who bought, gave, booked or asked (as :func:`labels.normal` writes them)
WHO = lazy_regex(
    r"(?:(?:purchased|ordered|bought|booked|reserved|scheduled|opened|created|requested|reported|submitted|asked|donated|placed|raised|registered) by|"
    r"(?:donor|buyer|purchaser|customer|client|invitee|guest|attendee|participant|visitor|applicant|candidate|reporter|requester|requestor|submitter|student|patient|supporter|backer|bidder|registrant|traveller|traveler|caller|member|user)(?:['’]?s)?(?: (?:full )?name)?|(?:message|order|request|question|enquiry|inquiry|booking|donation) (?:from|by)|"
    r"(?:gekauft|bestellt|gebucht|reserviert|erstellt|eröffnet|gemeldet|angefragt|gespendet|eingereicht|gestellt) (?:von|durch)|(?:spender|käufer|besteller|auftraggeber|kunde|gast|teilnehmer|besucher|bewerber|melder|anfragesteller|antragsteller|eingeladener?|mieter|schüler|patient|mitglied|benutzer|nutzer|interessent|anrufer)(?:in|/in|\*in|:in)?(?:name)?|(?:nachricht|bestellung|anfrage|frage|buchung|spende) von|"
    r"(?:acheté|commandé|réservé|créé|signalé|demandé|soumis|ouvert|envoyé)(?:e)? par|(?:donateur|acheteur|client|invité|participant|visiteur|candidat|rapporteur|demandeur|auteur|utilisateur|membre|élève|étudiant|patient|locataire|prospect)(?:e|\(e\)|rice)?|(?:message|commande|demande|question|réservation|don) de|"
    r"(?:comprado|pedido|reservado|creado|reportado|solicitado|enviado|abierto) por|(?:donante|comprador|cliente|invitado|huésped|participante|asistente|visitante|candidato|solicitante|informador|usuario|miembro|alumno|estudiante|paciente)(?:a|\(a\)|/a)?|(?:mensaje|pedido|consulta|pregunta|reserva|solicitud) de|"
    r"(?:acquistato|ordinato|prenotato|creato|segnalato|richiesto|inviato|aperto) da|(?:donatore|acquirente|cliente|ospite|invitato|partecipante|visitatore|candidato|richiedente|segnalatore|utente|membro|studente|paziente)(?:/a)?|(?:messaggio|ordine|richiesta|domanda|prenotazione) da|"
    r"(?:comprado|encomendado|reservado|criado|reportado|solicitado|enviado|aberto) por|(?:doador|comprador|cliente|convidado|hóspede|participante|visitante|candidato|solicitante|relator|usuário|utilizador|utente|membro|aluno|estudante|paciente)(?:a|\(a\)|/a)?|(?:mensagem|pedido|pergunta|reserva|encomenda|solicitação) de|"
    r"(?:gekocht|besteld|geboekt|gereserveerd|aangemaakt|gemeld|aangevraagd|ingediend) door|(?:donateur|koper|klant|gast|deelnemer|genodigde|bezoeker|sollicitant|kandidaat|melder|aanvrager|gebruiker|lid|leerling|student|patiënt)(?:naam)?|(?:bericht|bestelling|vraag|aanvraag|boeking) van|"
    r"(?:kupione|zamówione|zarezerwowane|utworzone|zgłoszone|wysłane|złożone) przez|(?:darczyńca|kupujący|nabywca|zamawiający|klient|gość|uczestnik|zaproszony|odwiedzający|kandydat|zgłaszający|wnioskodawca|użytkownik|członek|uczeń|student|pacjent)(?:ka)?|(?:wiadomość|zamówienie|pytanie|zgłoszenie|rezerwacja) od|"
    r"(?:куплено|заказано|забронировано|создано|отправлено|подано)|(?:донор|жертвователь|покупатель|заказчик|клиент|гость|участник|приглашённый|приглашенный|посетитель|соискатель|кандидат|заявитель|инициатор|пользователь|студент|ученик|пациент|арендатор)|(?:сообщение|заказ|вопрос|заявка|обращение|бронь) от|"
    r"(?:донор|благодійник|покупець|замовник|клієнт|гість|учасник|запрошений|відвідувач|кандидат|здобувач|заявник|користувач|студент|учень|пацієнт)|(?:повідомлення|замовлення|запитання|заявка|звернення) від|"
    r"(?:dárce|kupující|objednatel|zákazník|klient|host|účastník|pozvaný|návštěvník|uchazeč|žadatel|zadavatel|oznamovatel|uživatel|člen|student|žák|pacient|darca|kupujúci|objednávateľ|hosť|návštevník|uchádzač|používateľ|užívateľ)|(?:zpráva|objednávka|dotaz|správa|otázka) od|"
    r"(?:bağışçı|alıcı|satın alan|sipariş veren|müşteri|misafir|konuk|katılımcı|davetli|ziyaretçi|aday|başvuran|talep eden|bildiren|kullanıcı|üye|öğrenci|hasta)(?: adı)?|gönderen|"
    r"(?:köpt|beställt|bokat|skapat|skapad|anmäld|inskickad) av|(?:givare|köpare|beställare|kund|gäst|deltagare|inbjuden|besökare|sökande|kandidat|anmälare|användare|medlem|student|elev|patient)|(?:köbt|købt|bestilt|oprettet|anmeldt|indsendt|sendt) af|(?:giver|donor|køber|kunde|gæst|deltager|inviteret|besøgende|ansøger|anmelder|bruger|medlem|elev)|(?:kjøpt|bestilt|opprettet|sendt) av|(?:kjøper|gjest|deltaker|besøkende|søker|bruker)|(?:meddelande|beställning|fråga|besked|ordre|spørgsmål|melding) (?:från|fra)|"
    r"(?:lahjoittaja|ostaja|tilaaja|asiakas|vieras|osallistuja|kutsuttu|kävijä|hakija|ilmoittaja|pyytäjä|käyttäjä|jäsen|opiskelija|potilas)|(?:adományozó|vásárló|vevő|megrendelő|ügyfél|vendég|résztvevő|meghívott|látogató|jelentkező|pályázó|bejelentő|kérelmező|felhasználó|tag|tanuló|páciens)(?: neve)?|"
    r"(?:donator|cumpărător|client|oaspete|invitat|participant|vizitator|candidat|solicitant|raportor|utilizator|membru|student|pacient)|(?:comandat|cumpărat|rezervat|creat|trimis|raportat) de|(?:дарител|купувач|клиент|гост|участник|посетител|кандидат|заявител|потребител|ученик|пациент)|(?:δωρητής|αγοραστής|πελάτης|επισκέπτης|συμμετέχων|προσκεκλημένος|υποψήφιος|αιτών|χρήστης|μέλος)|"
    r"(?:donador|kupac|naručitelj|gost|sudionik|posjetitelj|kandidat|korisnik|stranka|kupec|obiskovalec|uporabnik|annetaja|ostja|klient|külaline|osaleja|kasutaja|ziedotājs|pircējs|klients|viesis|dalībnieks|lietotājs|aukotojas|pirkėjas|klientas|svečias|dalyvis|naudotojas|vartotojas)|"
    r"(?:người mua|khách hàng|khách|người dùng|người gửi|người đặt|người tham gia|ứng viên)|(?:pembeli|pelanggan|pemesan|tamu|peserta|pengunjung|pelamar|pengguna|donatur|pengirim)|"
    r"(?:תורם|קונה|רוכש|לקוח|אורח|משתתף|מוזמן|מבקר|מועמד|פונה|משתמש)|(?:المتبرع|المشتري|العميل|الزبون|الضيف|المشارك|المدعو|الزائر|المتقدم|مقدم الطلب|المستخدم)|(?:اهداکننده|خریدار|مشتری|مهمان|شرکت ?کننده|بازدیدکننده|متقاضی|درخواست ?کننده|کاربر)|"
    r"(?:购买人|购买者|买家|客户|顾客|捐赠者|捐赠人|预订人|预约人|访客|参加者|申请人|报告人|用户|買家|客戶|顧客|捐款人|預約人|訪客|申請人|使用者|購入者|注文者|寄付者|お客様|ゲスト|参加者|予約者|申込者|応募者|報告者|依頼者|ユーザー?|구매자|주문자|기부자|고객|손님|예약자|신청자|지원자|참가자|문의자|사용자|회원)(?:名|姓名|お名前|氏名|명|이름)?)",
    re.IGNORECASE)
#: headings of what was bought or given
DEAL = lazy_regex(
    r"\b(?:(?:new |store )?sales?\b(?! off)|purchased?|orders?|donations?|donated|pledges?|contribution|checkout|bestell\w*|verkauf\w*|kauf\b|spende\w*|vente|commande|achat|dons?\b|venta|compra|pedido|donaci[oó]n\w*|vendita|acquisto|ordine|donazion\w*|venda|encomenda|doaç\w+|verkoop|bestelling|aankoop|donatie|sprzeda\w+|zamówieni\w*|zakup\w*|darowizn\w*|"
    r"заказ\w*|продаж\w*|покупк\w*|пожертвован\w*|замовленн\w*|пожертв\w*|objednávk\w*|prodej\w*|predaj\w*|nákup\w*|\bdar\b|sipariş\w*|satış\w*|bağış\w*|beställning\w*|försäljning\w*|köp\b|gåva|bestilling\w*|ordre\w*|salg\b|donation\w*|tilau(?:s|ksen)\w*|myynti|lahjoitus\w*|rendelés\w*|eladás\w*|adomány\w*|vânzare|comand[aă]\w*|donați\w*|поръчк\w*|продажба|дарени\w*|παραγγελί\w*|πώληση|δωρε\w*|narudžb\w*|naročil\w*|donacij\w*|đơn hàng|pesanan|penjualan|donasi)\b|"
    r"הזמנה חדשה|מכירה|תרומה|טلب جديد|طلب شراء|عملية شراء|تبرع|فروش|سفارش|اهدا|订单|购买|销售|捐赠|訂單|購買|捐款|注文|購入|売上|寄付|주문|구매|판매|기부",
    re.IGNORECASE)
#: headings of what was booked
BOOKED = lazy_regex(
    r"\b(?:bookings?|booked|reservations?|reserved|appointments?|scheduled|new event|rsvp|buchung\w*|gebucht|reservierung\w*|termin\w*|réservation\w*|rendez-vous|reserva\w*|cita|prenotazion\w*|appuntament\w*|agendament\w*|marcaç\w+|boeking\w*|reservering\w*|afspraak|rezerwacj\w*|wizyt\w*|бронирован\w*|брон[ьи]|запис[ьи]\w*|бронюванн\w*|rezervac\w*|schůzk\w*|rezervác\w*|stretnuti\w*|rezervasyon\w*|randevu\w*|bokning\w*|tidsbok\w*|booking\w*|reservasjon\w*|reservation\w*|avtale\w*|varau(?:s|ksen)\w*|ajanvara\w*|foglalás\w*|időpont\w*|rezervar\w*|programar\w*|резервац\w*|час за|κράτηση\w*|ραντεβού|termini?n?\b|broneering\w*|rezervācij\w*|rezervacij\w*|đặt (?:chỗ|lịch|phòng)|reservasi|pemesanan)\b|"
    r"הזמנת|תור חדש|فגישה|حجز|موعد|رزرو|نوبت|预订|预约|預約|預訂|予約|예약",
    re.IGNORECASE)
#: headings of what somebody asks or applies for
ASKED = lazy_regex(
    r"\b(?:tickets?|requests?|quer(?:y|ies)|question|enquir\w+|inquir\w+|applications?|applied|quote|lead|contact|case|anfrage\w*|ticket\w*|bewerbung\w*|frage\b|kontakt\w*|demande\w*|candidature\w*|question\w*|contact\w*|solicitud\w*|consulta\w*|pregunta\w*|candidatur\w*|richiest\w*|domanda\w*|contatt\w*|solicitaç\w+|pedido\w*|pergunta\w*|contat\w*|aanvraag\w*|vraag\b|sollicitatie\w*|zgłoszeni\w*|zapytani\w*|pytani\w*|aplikacj\w*|"
    r"заявк\w*|запрос\w*|вопрос\w*|обращени\w*|отклик\w*|тикет\w*|запит\w*|звернен\w*|питанн\w*|відгук на вакансію|žádost\w*|dotaz\w*|poptávk\w*|žiados\w*|otázk\w*|talep\w*|talebi\w*|soru\w*|başvuru\w*|förfråg\w*|ärende\w*|ansök\w*|fråga\w*|forespørg\w*|forespørs\w*|ansøgning\w*|søknad\w*|henvendelse\w*|spørgsmål\w*|spørsmål\w*|pyyntö\w*|tukipyyn\w*|hakemu\w*|kysymy\w*|kérdés\w*|kérés\w*|jelentkezés\w*|megkeresés\w*|cerere\w*|solicitar\w*|întrebar\w*|запитван\w*|заявк\w*|въпрос\w*|αίτη\w*|ερώτη\w*|upit\w*|zahtjev\w*|vprašanj\w*|zahtev\w*|päring\w*|taotlus\w*|pieteikum\w*|jautājum\w*|užklaus\w*|klausim\w*|yêu cầu|câu hỏi|permintaan|pertanyaan)\b|"
    r"פנייה|בקשה|שאלה|طلب|استفسار|سؤال|تذكرة|درخواست|پرسش|تیکت|工单|咨询|申请|提问|诉求|工單|諮詢|申請|提問|問い合わせ|お問合せ|申込|応募|質問|依頼|문의|신청|요청|질문|지원",
    re.IGNORECASE)
#: labels of his own words besides those of :mod:`.labels`
NOTES = lazy_regex(
    r"(?:(?:original |ticket |request |issue |problem |case |order |customer |booking |meeting |purchase |donor )?(?:description|notes?|comments?|remarks?|questions?|details|reason|purpose|special requests?|additional (?:information|notes|comments)|instructions)|"
    r"(?:\w+[- ])?(?:beschreibung|anmerkung(?:en)?|bemerkung(?:en)?|hinweise?|kommentar|anliegen|grund|fragen?)|(?:description|remarques?|commentaires?|notes?|motif|précisions|questions?)(?: (?:du|de la|de) \w+)?|(?:descripción|observaciones|comentarios?|notas?|motivo|preguntas?)(?: (?:del|de la|de) \w+)?|(?:descrizione|note|commenti?|osservazioni|motivo|domande)(?: (?:del|della|di) \w+)?|(?:descrição|observaç(?:ão|ões)|comentários?|notas?|motivo|perguntas?)(?: (?:do|da|de) \w+)?|"
    r"(?:omschrijving|beschrijving|opmerking(?:en)?|reden|vragen?|toelichting)|(?:\w+ )?(?:opis(?: \w+)?|uwagi|komentarz|pytanie|powód|treść(?: \w+)?)|(?:описание|примечани[ея]|комментари[йи]|пожелани[ея]|причина|вопросы?)(?: \w+)?|(?:опис|примітк[аи]|коментар|побажання|питання)(?: \w+)?|(?:\w+ )?(?:popis(?: \w+)?|poznámk[ay]|komentář|důvod|dotaz|dôvod)|(?:açıklama|notlar?|yorum|sorular|sipariş notu|talep)|"
    r"(?:beskrivning|beskrivelse|anteckning(?:ar)?|bemærkning(?:er)?|merknad(?:er)?|kommentar(?:er)?|meddelande|frågor|spørgsmål|årsag|årsak)|(?:kuvaus|lisätiedot|huomautu(?:s|kset)|kommentti|kysymykset)|(?:leírás|megjegyzés(?:ek)?|indoklás|kérdések)|(?:descriere|observații|note|comentarii|motiv|întrebări)|(?:описание|бележк[аи]|коментар|въпроси)|(?:περιγραφή|σχόλια|σημειώσεις|ερωτήσεις)|(?:opis|napomen[ae]|opomb[ae])|"
    r"(?:תיאור|הערות?|שאלות)|(?:الوصف|ملاحظات|تعليقات|الأسئلة|تفاصيل)|(?:توضیحات|یادداشت|شرح)|(?:描述|说明|备注|留言|问题|說明|備註|問題|内容|備考|ご要望|メモ|詳細|説明|設問|요청 ?사항|비고|설명|메모|내용|질문))",
    re.IGNORECASE)
