# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the rows of a notification are called by any program: whose row it is, and where the words of a person stand.

Beside the labels of forms (:mod:`.labels`), which stand alone: "Original description of the request", "Purchased by".
"""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex

#: stems of what somebody writes; a label of a few words with one of them stands before it
WORDS = lazy_regex(
    r"\b(?:messag|comment(?!er|ator)|question|description|review(?!er)|feedback|reply|remark|enquir|inquir|excerpt|cover letter|"
    r"nachricht|kommentar(?!or)|frage|beschreibung|anliegen|anmerkung|bemerkung|antwort|anschreiben|rezension|"
    r"commentaire|descriptif|demande|remarque|réponse|avis|lettre|mensaj|comentario|descripción|pregunta|consulta|respuesta|"
    r"reseña|messagg|commento|descrizion|domanda|rispost|recension|mensag|comentário|descriç|pergunta|dúvida|resposta|"
    r"bericht|opmerking|beschrijving|vraag|reactie|antwoord|motivatie|wiadomoś|komentarz|opis(?!ał)|pytani|zapytani|uwagi|"
    r"odpowied|opini|treść|сообщени|комментари(?!й от|я от)|вопрос|описани|ответ|отзыв|письмо|повідомлен|коментар(?!ів)|"
    r"запитан|питанн|опис|відповід|відгук|лист\b|zpráv|komentář|dotaz|otázk|popis|odpově|správ|komentár|odpoveď|popis|"
    r"mesaj|yorum|soru|açıklama|yanıt|cevap|meddelan|fråga|beskrivning|svar|besked|meddelelse|spørgsmål|beskrivelse|melding|"
    r"spørsmål|viesti|kommentti|kysymys|kuvaus|vastau|üzenet|hozzászól|kérdés|leírás|válasz|megjegyz|comentari|întrebare|"
    r"descriere|mesaj|μήνυμα|μηνύματ|σχόλι|ερώτησ|περιγραφ|απάντησ|съобщени|въпрос|pesan|komentar|pertanyaan|tin nhắn|"
    r"bình luận|câu hỏi|(?:ال)?رسالة|(?:ال)?تعليق|(?:ال)?سؤال|(?:ال)?وصف|(?:ال)?استفسار|نص|הודעה|ההודעה|תגובה|התגובה|"
    r"שאלה|השאלה|תיאור|פנייה|תוכן|پیام|نظر|دیدگاه|پرسش|سوال|توضیحات|متن)|"
    r"メッセージ|コメント|本文|内容|質問|お問い合わせ|ご要望|備考|返信|説明|留言|评论|評論|內容|问题|問題|描述|正文|详情|回复|"
    r"내용|댓글|메시지|문의|질문|설명|답변", re.IGNORECASE)
#: what such a label tells besides, and then is none: the number, the time, the writer, the place of what was written
_ELSE = lazy_regex(
    r"\b(?:ids?|numbers?|no|nr|dates?|times?|types?|subjects?|titles?|link|url|status|state|author|by|from|to|on|in|count|total|"
    r"your|e-?mail|name|page|settings?|nummer|datum|art|betreff|titel|von|an|auf|anzahl|ihre?|deine?|numéro|date|sujet|"
    r"titre|de la part|votre|vos|número|fecha|asunto|título|tu|su|oggetto|titolo|numero|data|assunto|seu|sua|onderwerp|"
    r"van|temat|numer|od|номер|дата|тема|автор|от|ваше?|від|číslo|předmět|od|numarası|konusu|tarihi|număr|subiect|"
    r"ämne|emne|aihe|tárgy|θέμα|tiêu đề)\b|日時|件名|番号|标题|编号|时间|주제|제목|번호|날짜", re.IGNORECASE)
#: who acted; what forms call so is in :mod:`.labels`
_PERSON = lazy_regex(
    r"(?:(?:the )?(?:user(?: ?name)?|member|reporter|reported by|requester|requested by|requestor|submitter|submitted by|opened by|raised by|created by|"
    r"posted by|sent by|written by|asked by|commented by|purchased by|ordered by|bought by|booked by|donated by|made by|from|by|donor(?: name)?|supporter|"
    r"backer|buyer(?: name)?|bidder|invitee(?: name)?|attendee(?: name)?|participant|registrant|applicant(?: name)?|candidate(?: name)?|student(?: name)?|learner|guest(?: name)?|"
    r"commenter|poster|contact|subscriber|customer(?: name)?|client(?: name)?|booker|message from|comment from|question from|asker|"
    r"(?:be)?nutzer(?:in|name)?|mitglied|von|melder(?:in)?|gemeldet von|ersteller(?:in)?|erstellt von|gesendet von|gekauft von|bestellt von|gebucht von|"
    r"käufer(?:in)?|besteller(?:in)?|spender(?:in)?|teilnehmer(?:in)?|bewerber(?:in)?|gast|antragsteller(?:in)?|nachricht von|anfrage von|"
    r"utilisat(?:eur|rice)|membre|de|de la part de|envoyé par|posté par|créé par|acheté par|acheteur|donat(?:eur|rice)|participante?|candidate?|"
    r"demandeur|invité|message de|demande de|usuari[oa]|miembro|enviado por|creado por|comprado por|comprador(?:a)?|donante|solicitante|huésped|"
    r"mensaje de|utente|membro|inviato da|creato da|acquistato da|acquirente|donatore|partecipante|candidat[oa]|richiedente|ospite|"
    r"messaggio da|da|usuári[oa]|utilizador(?:a)?|criado por|doador(?:a)?|hóspede|mensagem de|gebruiker|lid|koper|gekocht door|verzonden door|"
    r"door|van|donateur|deelnemer|sollicitant|aanvrager|bericht van|użytkownik|od|nadawca|wysłane przez|kupując[ya]|darczyńca|uczestnik|"
    r"zgłaszając[ya]|zgłosił\(?a?\)?|wiadomość od|kandydat|пользователь|участник|от|отправитель|от кого|покупатель|заказчик|жертвователь|заявитель|"
    r"соискатель|кандидат|создал|сообщение от|користувач|учасник|від|відправник|покупець|заявник|кандидат|повідомлення від|uživatel|člen|"
    r"odesílatel|kupující|zákazník|dárce|účastník|zadavatel|zpráva od|používateľ|odosielateľ|správa od|kullanıcı(?: adı)?|üye|gönderen|"
    r"yazan|alıcı|müşteri|katılımcı|bağışçı|başvuran|användare|från|avsändare|köpare|deltagare|givare|bruger|fra|afsender|køber|bruker|avsender|"
    r"kjøper|käyttäjä|lähettäjä|ostaja|osallistuja|felhasználó|feladó|küldő|vásárló|vevő|résztvevő|utilizator|de la|expeditor|"
    r"cumpărător|participant|χρήστης|από|αποστολέας|αγοραστής|потребител|подател|pengguna|pengirim|dari|người dùng|người gửi|từ|"
    r"(?:ال)?مستخدم|(?:ال)?مرسل|(?:ال)?كاتب|(?:ال)?مشتري|(?:ال)?عميل|(?:ال)?متبرع|משתמש|שולח|מאת|רוכש|לקוח|کاربر|فرستنده|نویسنده|خریدار|مشتری)|"
    r"ユーザー名?|投稿者|送信者|差出人|購入者|ご?注文者|申込者|予約者|応募者|質問者|作成者|報告者|寄付者|会員名?|用户名?|用戶名?|发件人|"
    r"發件人|发送者|来自|發佈者|发布者|提问者|提交者|购买者|购买人|買家|买家|预订人|申请人|捐赠者|作成人|작성자|글쓴이|보낸 ?(?:사람|이)|사용자|"
    r"회원|구매자|신청자|예약자|문의자|질문자|지원자|기부자)", re.IGNORECASE)
_MAX_WORDS = 5


def of_words(label: str) -> bool:
    """Whether the words of a person stand behind ``label``: "Original description of the request"."""
    few = 0 < len(label.split()) <= _MAX_WORDS and len(label) <= 50
    return few and bool(WORDS.search(label)) and not _ELSE.search(label)


def of_person(label: str) -> bool:
    """Whether the person who acted stands behind ``label``: "Purchased by"."""
    return bool(_PERSON.fullmatch(label))
