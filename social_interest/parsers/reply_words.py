# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What mail programs write around a letter that is answered or passed on, by language; all in lower case.

The labels are those of Outlook's block above a quotation (classic, new, mobile and web) and of Gmail's,
Thunderbird's and Apple Mail's above a letter that is passed on.
"""

from __future__ import annotations

#: what a field of the block holds → its labels
_FIELDS: dict[str, str] = {
    "from": (
        # en de da no sv fr es pt it nl pl cs sk sl hr sr lt hu ro tr fi et el
        "from|von|fra|från|de|da|van|od|nuo|siuntėjas|feladó|de la|kimden|gönderen|lähettäjä|saatja|kellelt|από|"
        "šalje|pošiljatelj|pošiljalec|odesílatel|odosielateľ|nadawca|expéditeur|remitente|mittente|afzender|avsender|"
        # lv ca id ms vi ru uk bg sr he ar fa hi th ja zh ko
        "no|sūtītājs|frá|nga|nork|кімнен|kimdən|გამომგზავნი|oddi wrth|daripada|送信元|dari|từ|người gửi|от|от кого|відправник|отправитель|від|від кого|од|шаље|подател|"
        "מאת|من|از|से|प्रेषक|จาก|差出人|送信者|发件人|寄件者|寄件人|發件人|보낸 사람|보낸사람|발신|발신자"
    ),
    "date": (
        "date|sent|sent on|datum|gesendet|gesendet am|dato|sendt|skickat|skickat den|envoyé|envoyé le|enviado|"
        "enviado el|enviado em|enviada em|enviada|fecha|data|inviato|data invio|verzonden|wysłano|wysłane|"
        "data wysłania|odesláno|odoslané|odoslaná|dátum|elküldve|küldve|trimis|trimisă|gönderildi|gönderilme tarihi|"
        "gönderme|tarih|lähetetty|päivämäärä|päiväys|saatmisaeg|saadetud|saatis|kuupäev|στάλθηκε|εστάλη|αποστολή|"
        "ημερομηνία|poslano|poslato|послато|датум|išsiųsta|nosūtīts|nosūtīta|sūtīts|datums|enviat|enviat el|đã gửi|"
        "gửi|ngày|thời gian gửi|dikirim|terkirim|tanggal|dihantar|дата|отправлено|дата отправки|надіслано|"
        "відправлено|изпратено|נשלח|תאריך|נשלח בתאריך|تاريخ الإرسال|تم الإرسال|أرسلت|أُرسلت|الإرسال|التاريخ|"
        "تاریخ|ارسال|ارسال شده|فرستاده شده|भेजा गया|भेजा|दिनांक|तारीख|ส่ง|ส่งเมื่อ|วันที่|送信日時|送信日|日時|日付|"
        "dagsetning|dërguar|bidaltze-data|жіберілген|göndərildi|გაგზავნილია|anfonwyd|изпратени|испратено|أرسل|"
        "发送时间|发送日期|日期|时间|傳送時間|寄件日期|傳送日期|時間|보낸 날짜|날짜|보낸 시간|보낸시간|일시"
    ),
    "to": (
        "to|an|til|till|à|a|para|aan|do|komu|pro|címzett|către|catre|kime|alıcı|vastaanottaja|saaja|kellele|"
        "adressaat|"
        "προς|prima|za|kome|kam|gavėjas|adresāts|saņēmējs|per a|đến|tới|người nhận|kepada|ke|untuk|кому|до|за|прима|"
        "коме|אל|إلى|الى|به|को|प्रति|प्राप्तकर्ता|ถึง|宛先|收件人|收件者|받는 사람|받는사람|수신|수신자|"
        "destinataire|destinatario|për|nori|кімге|kimə|მიმღები|catre"
    ),
    "other": (
        "cc|c c|kopie|kopi|copie|copia|kopia|kopija|kópia|dw|másolatot kap|másolat|bilgi|kopio|koopia|κοιν|"
        "κοινοποίηση|"
        "kp|a/c|tembusan|salinan|копия|копія|копие|копија|עותק|העתק|نسخة|نسخة إلى|رونوشت|สำเนา|抄送|副本|참조|bcc|"
        "reply-to|reply to|antwort an|répondre à|attachments|anlagen|pièces jointes|importance|priority|wichtigkeit|"
        "приоритет|важность|organization|вложения|вложение|priorität|importancia|adjuntos|allegati|załączniki"
    ),
    "subject": (
        "efni|subjekti|gaia|тақырып|mövzu|თემა|pwnc|subiectul|"
        "subject|betreff|emne|ämne|objet|asunto|assunto|oggetto|onderwerp|temat|předmět|predmet|zadeva|naslov|tárgy|"
        "subiect|konu|aihe|teema|θέμα|tema|tēma|assumpte|chủ đề|tiêu đề|subjek|perihal|subyek|тема|относно|предмет|"
        "наслов|נושא|הנדון|الموضوع|موضوع|विषय|เรื่อง|หัวเรื่อง|ชื่อเรื่อง|件名|題名|主题|主旨|主題|제목"
    ),
}
#: label → what its field holds
FIELD_OF: dict[str, str] = {label: kind for kind, labels in _FIELDS.items() for label in labels.split("|")}

#: between dashes above a letter that is quoted
ORIGINAL = frozenset((
    "original|original message|originalnachricht|original-nachricht|original nachricht|original-mail|original email|"
    "ursprüngliche nachricht|originalmeddelelse|oprindelig meddelelse|"
    "oprindelig besked|ursprungligt meddelande|originalmeddelande|opprinnelig melding|message d'origine|"
    "mail original|e-mail original|courriel original|оригинално писмо|"
    "message original|"
    "mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|oorspronkelijke bericht|"
    "исходное сообщение|первоначальное сообщение|оригинальное сообщение|початкове повідомлення|вихідне повідомлення|"
    "оригінальне повідомлення|reply message|wiadomość oryginalna|oryginalna wiadomość|původní zpráva|původní e-mail|"
    "pôvodná správa|eredeti üzenet|mesaj original|mesajul original|mesaj inițial|özgün ileti|orijinal ileti|"
    "orijinal mesaj|alkuperäinen viesti|alkuperäinen sähköposti|αρχικό μήνυμα|izvorna poruka|originalna poruka|"
    "оригинална порука|изворна порука|izvirno sporočilo|pradinis laiškas|pradinis pranešimas|originalus laiškas|"
    "sākotnējais ziņojums|oriģinālais ziņojums|oriģinālā ziņa|algne teade|algne kiri|algsõnum|missatge original|"
    "thư gốc|tin nhắn gốc|ข้อความต้นฉบับ|ข้อความเดิม|pesan asli|оригинално съобщение|הודעה מקורית|ההודעה המקורית|"
    "الرسالة الأصلية|پیام اصلی|मूल संदेश|元のメッセージ|回复的原邮件|回覆的原郵件|replied message|"
    "オリジナル メッセージ|邮件原件|原始邮件|原始郵件|원본 메시지|원본 메일"
).split("|"))

#: between dashes, or before a colon, above a letter that is passed on
FORWARDED = frozenset((
    "forwarded message|begin forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten e-mail|"
    "anfang der weitergeleiteten nachricht|message transféré|message réexpédié|début du message réexpédié|"
    "début du message transféré|début du courrier transféré|videresendt meddelelse|videresendt besked|"
    "videresendt melding|start på videresendt besked|start på videresendt e-mail|vidarebefordrat meddelande|"
    "vidarebefordrat mejl|vidarebefordrat brev|mensaje reenviado|inicio del mensaje reenviado|mensagem encaminhada|"
    "mensagem reencaminhada|início da mensagem encaminhada|messaggio inoltrato|inizio messaggio inoltrato|"
    "doorgestuurd bericht|begin doorgestuurd bericht|przekazana wiadomość|wiadomość przekazana dalej|"
    "пересылаемое сообщение|пересланное сообщение|перенаправленное сообщение|начало переадресованного сообщения|"
    "начало пересылаемого сообщения|переслане повідомлення|пересилане повідомлення|přeposlaná zpráva|"
    "preposlaná správa|továbbított üzenet|továbbított levél|mesaj redirecționat|mesaj redirectionat|iletilen ileti|"
    "yönlendirilmiş ileti|iletilmiş mesaj|välitetty viesti|edelleenlähetetty viesti|προωθημένο μήνυμα|"
    "proslijeđena poruka|prosleđena poruka|прослеђена порука|posredovano sporočilo|persiunčiamas laiškas|"
    "persiųstas laiškas|pārsūtīta ziņa|pārsūtītā ziņa|edastatud kiri|edasisaadetud kiri|missatge reenviat|"
    "thư được chuyển tiếp|tin nhắn đã chuyển tiếp|ข้อความที่ส่งต่อ|pesan terusan|pesan diteruskan|"
    "препратено съобщение|início da mensagem reencaminhada|początek przekazywanej wiadomości|przekazywana wiadomość|"
    "začátek přeposílané zprávy|začátek přeposlané zprávy|začiatok preposlanej správy|továbbított levél kezdete|"
    "továbbított üzenet kezdete|începutul mesajului redirecționat|începe mesajul redirecționat|început mesaj redirecționat|"
    "iletilen ileti başlangıcı|iletilen iletinin başlangıcı|välitetty viesti alkaa|välitetyn viestin alku|"
    "αρχή προωθημένου μηνύματος|έναρξη προωθημένου μηνύματος|начало перенаправленного сообщения|"
    "початок переадресованого повідомлення|початок пересланого повідомлення|započni proslijeđenu poruku|"
    "početak proslijeđene poruke|inici del missatge reenviat|bắt đầu thư được chuyển tiếp|เริ่มข้อความที่ส่งต่อ|"
    "mulai pesan terusan|memulai pesan terusan|تحويل الرسالة|بدء الرسالة المعاد توجيهها|بداية الرسالة المعاد توجيهها|"
    "תחילת ההודעה שהועברה|अग्रेषित संदेश शुरू|开始转发的邮件|開始轉寄郵件|전달된 메시지 시작|börja på vidarebefordrat meddelande|"
    "הודעה שהועברה|رسالة معاد توجيهها|رسالة محولة|پیام هدایت شده|अग्रेषित संदेश|転送されたメッセージ|转发的邮件|"
    "已转发邮件|转发的原邮件|轉寄郵件|已轉寄的郵件|전달된 메일|전달된 메시지"
).split("|"))

#: between dashes below it
FORWARD_ENDS = (
    "end of (?:the )?forwarded message|ende der weitergeleiteten (?:nachricht|e-mail)|"
    "fin du message (?:transféré|réexpédié)|"
    "fin del mensaje reenviado|fine messaggio inoltrato|einde (?:van )?doorgestuurd bericht|"
    "koniec przekazanej wiadomości|"
    "конец (?:пересылаемого|пересланного|перенаправленного|переадресованного) сообщения|"
    "кінець (?:пересланого|пересиланого) повідомлення"
)

#: before the subject of a letter that is passed on, without the colon
FORWARD_PREFIXES = (
    "fwd?|fw|wg|tr|rv|vs|vb|vl|enc|i|doorst|pd|fs|prz|továbbítás|tovább|ilt|i̇lt|πρθ|redir|yml|переслано?|пересл|"
    "перенапр|прати|הועבר|إعادة توجيه|転送|转发|轉寄|전달"
)
#: before the subject of an answer, without the colon
ANSWER_PREFIXES = (
    "re|aw|antw|antwort|sv|vs|odp|odpověď|atb|vá|válasz|ynt|yanıt|r|rif|ref|res|rép|απ|σχετ|отв|ответ|отг|відп|"
    "השב|رد|پاسخ|ตอบกลับ|tl|bls|balas|返信|回复|答复|回覆|답장|회신"
)

#: the verb of "on Monday Ann wrote:"
WROTE = (
    r"\b(?:wrote|writes|said|schrieb|hat geschrieben|skrev|skreiv|écrit|ecrit|escribió|escribio|escreveu|escriure|"
    r"va escriure|ha escrit|scritto|scrive|schreef|geschreven|kirjoitti|kirjutas|napisał\(?a?\)?|pisze|"
    r"napsal\(?a?\)?|napísal\(?a?\)?|a scris|yazdı|şunu yazdı|írta|ezt írta|napisao|napisala|napisao\(la\)|piše|"
    r"(?:je )?napisal\(?a?\)?|rašė|parašė|rakstīja|"
    r"έγραψε|пиш[еу]т|писал\(?а?\)?|написал\(?а?\)?|писали|пише|написав|написала|пиша|написа|је написао|"
    r"đã viết|menulis|כתב|כתבה|كتب|نوشت|ने लिखा|เขียนว่า)(?!\w)"
    r"|写道|寫道|のメール|님이 작성|님이 다음|작성:"
)

#: "see below": an answer may stand there, in a colour
LOOK_BELOW = (
    r"\b(?:see|find|answered|answers?) (?:\w+ )?(?:below|inline|in line)\b|\bsiehe unten\b|"
    # no class of blanks between the two: what is to be looked for in each text are words
    r"\bs\.u\.|\bs\. u\.|\bs\.\u00a0u\.|\bs\.\nu\.|\bvoir ci-dessous|\bver (?:más )?abajo|"
    r"\bvedi sotto|\bver abaixo|\bzie (?:hieronder|onder)|\bpatrz (?:niżej|poniżej)|\bviz níže|\bse (?:nedenfor|"
    r"nedan)|"
    r"см\.? ниже|смотрите ниже|див\.? нижче|katso alla|lásd (?:lent|alább)"
)
#: in which form they stand there
IN_BOLD = r"\b(?:bold|fett|gras|negrita|grassetto|negrito|vet|pogrubion\w+|tučn\w+|fed|fet|жирн\w+)\b"
#: "my answers are below, in red": what a customer types into our own letter is his
ANSWERS_BELOW = (
    r"(?:answers?|comments?|repl(?:y|ies)|responses?|remarks?|notes?)(?: \w+){0,3} "
    r"(?:below|inline|in-line|in (?:red|blue|green|bold|capitals|the text)|within|underneath|between the lines)\b|"
    r"\b(?:see|answered|replied|commented) (?:\w+ )?(?:inline|in-line|below in (?:red|blue|green|bold))|"
    r"\b(?:antwort(?:en)?|kommentare?|anmerkung(?:en)?)(?: \w+){0,4} (?:unten|im text|(?:in )?rot|(?:in )?blau|"
    r"dazwischen|direkt)\b|\bsiehe (?:unten )?(?:im text|in rot|rot)\b|\b(?:antworte|habe)(?: \w+){0,3} im text\b|"
    r"\b(?:réponses?|commentaires?)(?: \w+){0,4} (?:ci-dessous|en (?:rouge|bleu|gras)|dans le texte)|"
    r"\b(?:respuestas?|comentarios?)(?: \w+){0,4} (?:abajo|en (?:rojo|azul|negrita)|en el texto|entre líneas)|"
    r"\b(?:rispost[ae]|commenti?)(?: \w+){0,4} (?:sotto|in (?:rosso|blu)|nel testo)|"
    r"\b(?:respostas?|comentários?)(?: \w+){0,4} (?:abaixo|em (?:vermelho|azul)|no texto)|"
    r"\b(?:antwoord(?:en)?|opmerkingen?)(?: \w+){0,4} (?:hieronder|in (?:het )?(?:rood|blauw)|in de tekst)|"
    r"\b(?:odpowiedzi|odpowiedź|komentarze)(?: \w+){0,4} (?:poniżej|na (?:czerwono|niebiesko)|w tekście)|"
    r"\b(?:odpovědi|odpovede)(?: \w+){0,4} (?:níže|nižšie|červeně|červenou|v textu|v texte)|"
    r"\bsvar(?:ene|en)?(?: \w+){0,4} (?:nedenfor|nedan|under|i (?:rødt|rött|teksten|texten)|med rødt)|"
    r"(?:ответы?|отвечаю|комментарии)(?: \w+){0,4} (?:ниже|в тексте|красным|синим|по тексту)|"
    r"(?:відповіді|відповідаю)(?: \w+){0,4} (?:нижче|у тексті|в тексті|червоним)|"
    r"回答.{0,10}(?:下記|赤字|以下)|见下|見下|下方.{0,6}(?:红字|回复)|아래에? ?(?:답변|회신)"
)
