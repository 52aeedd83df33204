# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What happened, by the stem of a word: verbs and nouns of all languages that notifications are written in.

Beside the sentences of :mod:`.telling`, which know who did it: a stem tells only what is spoken of.
"""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex

#: action → stems of words in scripts with blanks between them; a word begins with one
SPACED = {
    "mention": (
        r"mention|erwähn|menciona|menzion|vermeld|wspomni|oznacz|zmín|zmien|említ|menţion|mențion|bahset|mainin|nævn|"
        r"nämn|nevnt|упомян|упомин|згада|згадк|спомен|ανέφερ|αναφορ|הזכיר|תייג|ذكر|أشار|उल्लेख|nhắc|menyebut|paminėj|"
        r"pieminēj|mainis|minnst|disebut|نام بر|đề cập"),
    "review": (
        r"review|recension|recens|rezens|bewert|avis\b|évalu|reseñ|valoraci|opini|avalia|beoordel|omdöme|"
        r"anmeldelse|anmeldt|omtale|arvostel|arvion?t|hodnocen|hodnoten|ohodnot|értékel|vélemény|отзыв|відгук|отзив|рецензи|"
        r"recenz|ocen[ae]|оценк|оцінк|değerlendir|κριτικ|αξιολόγ|ביקורת|חוות|تقييم|مراجعة|समीक्षा|đánh|ulasan|atsiliepim|"
        r"atsauksm|arvustus|umsögn|ressenya|valoració|balorazio|შეფასებ|feedback|rückmeld|retroaliment|terugkoppel|"
        r"tilbakemeld|återkoppl|omdøme|palaute|visszajelz|zpětn[áé]|zpětnou|spätn[áúeé]|povratn|повратн|обратна връзка|фидбек|"
        r"обратную связь|tagasisid|geri ?bildirim|suggeriment|geribildirim|maklum balas|oceni(?:o|l|la)\b|ocijeni"),
    "question": (
        r"question|frage\b|fragt|gefragt|pregunt|domand|pergunt|vraag|pytani|zapytał|otázk|otázek|pitanj|питањ|kérdés|"
        r"kérdez|întreb|soru\b|sorusu|kysymy|kysyi|spørgsmål|spørsmål|fråga|klausim|jautājum|küsimus|küsis|ερώτ|вопрос|"
        r"питанн|запитан|въпрос|שאל|سؤال|سأل|پرسش|سوال|प्रश्न|सवाल|câu hỏi|pertanyaan|bertanya|galder|spurning|შეკითხვ"),
    "reply": (
        r"repl(?:y|ied|ies)|answer|respond|antwort|geantwort|beantwort|répon|respuest|respondi|contest|rispost|respost|"
        r"antwoord|gereageerd|odpowied|odpisał|odpověd|odpověď|odpovedal|odpoveď|odgovor|одговор|отговор|відпові|ответ|válasz|"
        r"răspun|svar(?:a|ade|at|ar|ede|er|et|te|t)?\b|besvar|vastau|vastas|vastat|vastaam|vastus|atsak|atbild|απάντη|απαντ|yanıt|cevap|תשובה|השיב|ענה|"
        r"رد\b|الرد\b|أجاب|جواب|پاسخ|जवाब|उत्तर|trả lời|balas|membalas|jawab|menjawab|erantzun|respost|svör|პასუხ"),
    "comment": (
        r"comment|coment|komment|koment|komenter|kommentoi|коммент|комент|σχόλι|σχολί|yorum|תגוב|הגיב|מגיב|تعليق|التعليق|علق|"
        r"علّق|نظر|دیدگاه|کامنت|टिप्पण|कमेंट|মন্তব্য|bình luận|izoh\b|iruzkin|athugasemd|კომენტარ|մեկնաբան|şərh|пікір|sylw|trácht|"
        r"reagiert|reageer|reager|reactie|reagować|pakoment|nhận xét"),
    "follow": (
        r"is (?:now )?following|are (?:now )?following|started following|follow(?:s|ed) you|folgt (?:dir|ihnen|jetzt|nun)|vous suit|te suit|s'est abonné|s’est abonné|"
        r"ahora te sigue|te sigue|empezó a seguir|ti segue|ha iniziato a segui|agora te segu|te segu|está segu|volgt (?:je|u|nu)|"
        r"zaczął (?:cię )?obserw|obserwuje|sleduje|takip et|seuraa|følger|följer|подписал|следит|стежит|підписав|підписал|követ|"
        r"te urmăre|σε ακολουθεί|עוקב|متابعتك|بمتابعتك|يتابعك|शुरू किया|mengikuti|theo dõi|jälgi|seka tave|sekmē"),
    "request": (
        r"enquir|inquir|request|anfrage|angefragt|demande|solicitud|solicit|richiest|zapytani|poptáv|dopyt|upit|ajánlatkér|"
        r"cerere|talep|tiedustelu|hakemu|forespørg|forespørsel|förfråg|henvend|заявк|запит|αίτημα|פניה|פנייה|استفسار|طلب|"
        r"درخواست|पूछताछ|yêu cầu|permintaan|application|applied|bewerb|candidature|postul|candidatura|sollicit|aplikac|"
        r"ansøg|søknad|ansök|отклик|відгукн|užklaus|pieprasījum|päring|ticket|tiket|тикет|тікет|bilet|zgłoszeni|ärende|booking|booked|buchung|"
        r"gebucht|chamado|jegy(?:et|ed|ek|re|hez|ről)?\b|reserva|réserv|prenotazion|boeking|rezerwac|rezervac|rezervasyon|varau|foglalás|rezervare|бронирован|бронюван|povpraševanj|запрос|"
        r"резервац|κράτησ|broneering"),
    "message": (
        r"messag|nachricht|mensaje|mensagem|mensaxe|messaggi|bericht(?:en|je)?\b|wiadomo|zpráv|správ[auy]|sporočil|poruk|порук|"
        r"пораки|порака|üzenet|mesaj|mesazh|viesti|viestin|beskje?d|besked|melding|meddelande|meddelelse|skilaboð|žinut|"
        r"ziņ(?:a|u|ojum)|sõnum|missatge|μήνυμα|сообщени|повідомлен|съобщени|הודעה|رسالة|الرسالة|پیام|संदेश|বার্তা|tin nhắn|pesan|"
        r"mesej|mezu|შეტყობინებ|pranešim"),
}
#: the same in scripts without blanks, where one may stand anywhere
DENSE = {
    "mention": r"メンション|言及|언급|提到|提及|กล่าวถึง",
    "review": r"レビュー|クチコミ|口コミ|리뷰|후기|评价|評價|點評|点评|รีวิว|反馈|反饋|피드백|ข้อเสนอแนะ",
    "question": r"質問|질문|문의|提问|提問|咨询|諮詢|問題|คำถาม",
    "reply": r"返信|回答|답변|답글|답장|回复|回覆|ตอบกลับ|ตอบ",
    "comment": r"コメント|댓글|덧글|코멘트|评论|評論|迴響|回响|留言|ความคิดเห็น|คอมเมนต์|แสดงความเห็น|ให้ความเห็น",
    "request": r"問い合わせ|お問合せ|予約|예약|预订|預訂|จอง|工单|工單|チケット|티켓|询盘|詢價|应聘|應徵|応募|지원서|สอบถาม|สมัคร",
    "follow": r"フォローし|フォローされ|팔로우|关注了|關注了|ติดตาม",
    "message": r"メッセージ|메시지|쪽지|消息|訊息|讯息|私信|站内信|简讯|簡訊|ข้อความ",
}
#: languages in which what was done stands at the end: "あなたの質問に回答しました", "yorumuna yanıt verdi"
VERB_LAST = lazy_regex(r"[\u3040-\u30ff\uac00-\ud7af\u0900-\u097fğış]")
#: before a name, where what was done stands before it: "New message from Ann"
FROM = lazy_regex(
    r"(?<![^\W\d_])(?:from|by|von|vom|de la part de|par|por|pelo|pela|de|del|da|dal|dalla|di|do|door|van|od|ze|przez|от|від|из|av|af|fra|från|frá|no|nuo|"
    r"από|of|ó|ng|oleh|dari|từ|của|bởi|מאת|של|من|از|توسط)\s+(?:der |dem |den |the )?$", re.IGNORECASE)
#: before what is a thing or a place: "New reply on Slow Kitchen"
ABOUT = lazy_regex(
    r"(?<![^\W\d_])(?:on|in|at|to|about|for|a|al|ad|bei|auf|im|zu|zum|zur|über|für|an|sur|dans|à|au|aux|pour|en|sobre|para|su|sul|sulla|"
    r"nel|nella|per|em|na|no|nas|nos|op|over|voor|do|w|dla|в|во|на|к|ко|о|об|для|у|до|про|за|på|om|til|till|i|"
    r"για|στο|στη|στην|la|pentru|despre|k|ke|ve|pri|pro|za|u|o|pada|di|untuk|trong|cho|về)\s+(?:the |der |dem |den |das |la |le |les )?$",
    re.IGNORECASE)
#: somebody wrote, added, left or sent something, whatever that is called
WROTE = lazy_regex(
    r"(?<![^\W\d_])(?:wrote|writes|written|left|posted|added|sent|says|said|asks|asked|schrieb|geschrieben|hinterlassen|verfasst|"
    r"gesendet|a écrit|écrit|rédig|laissé|envoy|escrib|escrit|escrev|dej[óo]|envi[óoa]|scritto|scrive|lasciato|inviato|deixou|"
    r"enviou|schreef|geschreven|geplaatst|verstuurd|stuurde|napis|zamieśc|wysł|dodał|zostaw|napsal|přidal|poslal|napísal|pridal|"
    r"napisao|napisala|poslao|poslala|ostavi[ol]|dodao|írt|küld|hagyott|scris|trimis|lăsat|adăug|yaz|gönder|bırak|ekledi|"
    r"kirjoit|lähett|jätti|lisäsi|skrev|skrevet|lade till|skickade|sendte|la igjen|написа|напиш|остави|добави|отправи|прислал|"
    r"залиши|додав|додала|надісла|публик|изпрат|έγραψε|έστειλε|άφησε|rašė|parašė|pateikė|atsiuntė|rakstīja|nosūtīja|kirjutas|"
    r"saatis|lisas|כתב|שלח|השאיר|פרסם|كتب|أرسل|أضاف|ترك|نوشت|فرستاد|ارسال کرد|लिखा|भेजा|viết|gửi|để lại|menulis|mengirim|"
    r"meninggalkan|menambahkan|idatzi|va escriure|ha escrit)|書き|投稿|送信|送り|作成|남겼|보냈|작성|写道|寫道|发表|發表|发送|發送|เขียน|ส่ง|โพสต์",
    re.IGNORECASE)
#: behind a name: it was done to him
TO_HIM = lazy_regex(
    r"\s?님?(?:께(?!서)|에게(?!서))(?![^.]{0,60}받)|(?:さん|さま|様)?(?:へ(?!の)|宛|に(?!よ)(?![^。]{0,40}(?:され|られ)))")
#: the very mail that somebody reads, with a word that points at it
_MAIL = (
    r"(?:e-?mail\w{0,4}|mail\w{0,3}|message|messaggio|mensaje|mensagem|mesaj\w{0,3}|courriel|correo|e-?post\w{0,3}|mejl\w{0,3}|"
    r"viesti\w{0,3}|sähköposti\w{0,4}|wiadomość|wiadomości|zpráv[auy]|správ[auy]|poruk[aeu]|sporočil[oa]|üzenet\w{0,3}|levél\w{0,3}|"
    r"письмо|сообщение|лист|повідомлення|писмо|съобщение|имейл|μήνυμα|bericht|nachricht|besked|meddelelse|kirja|kirjale|laišk\w{1,3})")
THIS_MAIL = lazy_regex(
    rf"(?<![^\W\d_])(?:this|diese[rsnm]?|cet|ce|est[ea]|quest[ao]|deze|dit|te?n|tego|t[ęeą]|tomto|tuto|tento|toto|tähän|detta|"
    rf"denna|dette|denne|den här|bu|ezt|erre|acest|acestui|този|това|это|этот|цей|це|αυτό|ovaj|ovu|to|šį|šo|sellele)"
    rf"(?: [^\W\d_]{{1,4}})? {_MAIL}(?![^\W\d_])|この(?:メール|メッセージ)|본 메일|이 메일|此(?:邮件|郵件|信)|本(?:邮件|郵件)|อีเมลนี้|"
    r"email này|email ini|اي?ن ایمیل|هذا البريد|هذه الرسالة|האימייל הזה|מייל זה|इस ईमेल", re.IGNORECASE)
#: what somebody tells of his own as well: only where a line says that it is a new one
TOLD_AS_NEW = frozenset({"request"})
