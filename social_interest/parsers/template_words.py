# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What programs write around the words of a person: greetings, buttons, feet. All languages of :mod:`.labels`, and more.

A new wording is a word in one of these tables.
"""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex

#: how a greeting begins; it ends its line
GREETING = lazy_regex(
    r"(?:(?:hi|hello|hey|dear|greetings|hallo|liebe[r]?|guten (?:tag|morgen|abend)|sehr geehrte\w*|bonjour|salut|cher|chère|hola|estimad[oa]\S*|buenos días|buenas|ciao|gentile|salve|"
    r"buongiorno|olá|oi|car[oa]|querid[oa]s?|prezad[oa]\S*|cześć|witaj|witamy|drog[ia]|drodzy|mil[ýá]|kære|kjære|bästa|hyvä|arvoisa|dragă|дорог(?:ой|ая|ие)|любий|скъп[аи]|dzień dobry|szanown\w+|здравствуйте|здравствуй|привет|добрый (?:день|вечер)|доброго времени|уважаем\S*|вітаємо|вітаю|привіт|"
    r"добрий день|доброго дня|шановн\w+|dobrý den|ahoj|vážen\w+|merhaba|sayın|hej|hei|beste|geachte|dag|szia|kedves|tisztelt|üdvözöljük|bună(?: ziua)?|salutare|stimate|pozdravljen[aio]|živjo|zdravo|spoštovan[ai]?|poštovan[aie]?|dober dan|dobar dan|xin chào|kính (?:gửi|chào)|halo|sveik[ias]|labdien|labas|laba diena|gerbiam\w+|tere|lugupeetud|benvolgu\w+|bon dia|здравейте|здравей|γεια σας|αγαπητ\w+|שלום|היי|مرحب[اً]+|أهلا[ًا]?|عزيزي|عزيزتي|السلام عليكم|سلام|درود|szevasz|szervusz|sziasztok|kepada)\b"
    r"[^\n.:]{0,60}[,!.:;]?|kepada yth\.[^\n.:]{0,60}[,!.:;]?|(?:สวัสดี(?:ค่ะ|ครับ)?|เรียน) ?(?:คุณ ?)?[a-z0-9 .,&'()-]{0,50}|เรียน ?คุณ ?[ก-๛ ]{2,40}|สวัสดี ?คุณ ?[ก-๛ ]{2,40}[,:]|[^\n]{0,40}(?:様|さん|님|您好|你好)[、,，:：!！]?|(?:您好|你好|こんにちは|안녕하세요)[^\n]{0,30})",
    re.IGNORECASE,
)
#: what mail programs write above a message that they quote
QUOTED_BELOW = lazy_regex(
    r"[-_=*\s]{2,}(?:original|ursprüngliche|message d|mensaje|mensagem|messaggio|oorspronkelijk|исходное|пересыл|початкове|wiadomość|původní|forwarded|begin forwarded|weitergeleitet).{0,40}|"
    r"(?:from|von|de|da|van|od|от|від|från|fra)\s?:\s.{0,60}@.{0,60}|[>|].*|"
    r".{0,100}\d{1,4}[-/.]\d.{0,80}<[^<>\s@]{1,64}@[^<>\s]{1,200}>.{0,30}",
    re.IGNORECASE,
)
#: how the label of a link or a line begins that one presses: with what a person did one does this
BUTTON = lazy_regex(
    r"\W{0,4}(?:you must |you should |(?:[^\n]{0,20})contact details\b|for (?:reply|replying|setting|settings|more|details)\b|(?:please |click (?:here |on the link |below )?(?:to )?|you can |to |follow (?:this|the) link (?:to )?|visit )?"
    r"(?:view|see|read|open|reply|respond|answer|show|go to|visit|check|continue|join|manage|moderate|approve|review it|take me|accept|discuss|react|follow(?!-))\b|permalink|"
    r"(?:folge(?:n sie)?|suive[zs]|sig[ua]e?|segui|volg|följ|følg|seuraa|sledujte|următi|urmați|следуйте|перейдите) (?:diesem|dem|ce|le|est[ea]|el|o|questo|il|deze|de|denna|den här|följande|dette|denne|tätä|tento|acest|по) (?:link\w?|lien|enlace|länk|lenken?|linkkiä|odkaz|ссылк\w|посиланн\w\w?)\b|"
    r"(?:here|hier|ici|aquí|aqui|qui|tutaj|zde|tu|itt|aici|burada|здесь|тут|här|her|tästä|εδώ|siit|šeit|čia|ovdje|tukaj|tutaj|đây|sini|di sini|إليه|هنا|اینجا|כאן|こちら|这里|這裡|여기)\W{0,3}$|"
    r"(?:link|url|web|online)\b|click (?:here|below|on)|(?:learn more|more (?:info|details)|details|mehr (?:erfahren|infos?|details)|en savoir plus|détails|más información|saber más|detalles|saiba mais|detalhes|scopri|dettagli|meer (?:info|lezen)|więcej|szczegóły|подробнее|детальніше|докладніше|více|podrobnosti|detaylar|läs mer|læs mere|les mer)\b|"
    r"(?:kommentar|beitrag|nachricht|antwort|diskussion|bewertung|frage|thema|seite)?\s?(?:ansehen|anzeigen|anschauen|lesen|öffnen|antworten|beantworten|aufrufen)\b|"
    r"(?:hier|jetzt) (?:klicken|antworten|ansehen)|klick\w* (?:sie )?hier|(?:zum|zur) (?:kommentar|beitrag|nachricht|diskussion|artikel|forum|thema|seite|bewertung|frage|profil|ticket|unterhaltung)|"
    r"(?:um|sie können) [^\n]{0,60}(?:klicken|antworten|besuchen|ansehen)|"
    r"(?:pour |vous pouvez )?(?:voir|afficher|lire|ouvrir|répondre|consulter|accéder|aller|visiter|visualiser|cliquez)\b|"
    r"(?:para |puede[s]? |haz clic |haga clic )?(?:ver|leer|abrir|responder|contestar|mostrar|ir (?:a|al)|visitar|consultar|pulse|pulsa|visualizar|acceder)\b|"
    r"(?:per |puoi )?(?:vedi|vedere|visualizza\w*|leggi|leggere|apri|aprire|rispond\w+|mostra|vai a\w*|visita|clicca|guarda)\b|"
    r"(?:para |você pode )?(?:veja|ler|leia|acessar|acesse|visualiz\w+|exibir|clique|respond\w+)\b|"
    r"(?:om )?(?:bekijk\w*|lees|lezen|openen|beantwoord\w*|antwoord\w*|toon|ga naar|klik|reageer|weergeven)\b|"
    r"(?:aby )?(?:zobacz|wyświetl\w*|przeczytaj\w*|czytaj|otwórz|odpowiedz|odpisz|pokaż|przejdź|kliknij|sprawdź|zobaczyć)\b|"
    r"(?:чтобы )?(?:посмотреть|просмотреть|открыть|ответить|перейти|читать|прочитать|прочесть|показать|смотреть|нажмите|ознакомиться|увидеть|перейдите|ссылка)\b|"
    r"(?:щоб )?(?:переглян\w+|відкрити|відповісти|перейти|читати|прочитати|показати|натисніть|дивитися|подивитися)\b|"
    r"(?:zobrazit|otevřít|odpovědět|přečíst|přejít|číst|klikněte)\b|(?:görüntüle|yanıtla|cevapla|oku|aç|git|görmek için|tıklayın)\b|[^\n]{0,40}\b(?:görüntüle|yanıtla|cevapla|tıklayın|okumak için|gör)\b|"
    r"(?:visa|läs|öppna|svara|gå till|klicka|se|vis|læs|les|åbn|åpne|svar|gå til|klik|klikk)\b|(?:näytä|lue|avaa|vastaa|siirry|katso)\b|(?:megtekint\w*|megnyit\w*|válasz\b|olvas\w*|ugrás|kattints\w*)|"
    r"(?:vezi|vizualiz\w+|citește|deschide|răspunde|mergi)\b|(?:вижте?|преглед\w*|отвор\w+|отговор(?:и|ете)?|прочет\w+|към)\b|(?:δείτε|δες|διάβασε|απάντησε|άνοιξε|προβολή|απαντήστε|διαβάστε|μετάβαση)\b|"
    r"(?:עבור|מעבר|לצפייה|צפייה|צפה|הצג|הצגת|לקריאה|קרא|השב|להשיב|לחץ|לחצו)\b|(?:عرض|شاهد|مشاهدة|اقرأ|قراءة|الرد|رد على|اضغط|انقر|للرد|لعرض|افتح)\b|(?:مشاهده|نمایش|دیدن|پاسخ|برای مشاهده|برای پاسخ|کلیک)\b|"
    r"(?:详情|詳情)请?(?:点击|查看|點擊)?|(?:(?:您|你)可以.{0,6}(?:点击|點擊|在)|查看|阅读|閱讀|回复|回覆|前往|点击|點擊|打开|打開|去看看|立即)|[^\n]{0,40}(?:(?:から|で)(?:ご)?(?:承認|確認|返信|回答)してください|ご(?:確認|覧)ください|(?:クリック|アクセス)してください|を見る|を表示|を読む|を開く|を確認|返信する|はこちら|へ移動|확인하기|보기|답글 달기|답장하기|바로가기)"
    r")[^\n]{0,140}$",
    re.IGNORECASE,
)
#: how the foot begins: why this came, how to stop it, who sends
FOOT = lazy_regex(
    r"\W{0,4}(?:(?:if|wenn|falls|sollte|si|se|als|jeśli|если|якщо|pokud|om|hvis|jos|ha|dacă|ако)\b(?=[^.?!]{0,120}\b(?:report|block|blacklist|ignor|meld|blockier|sperr|signal|bloqu|bloc|zgłoś|zablok|пожал|заблок|nahlas|blokuj|anmäl|rapporter|jelent))[^.?!]{0,40}\b(?:bother|harass|abus|spam|belästig|missbrauch|importun|harcel|molest|misbruik|nadużyc|оскорб|наруш|zneuž|missbruk|misbrug|väärinkäyt|visszaél|abuz)|"
    r"©|\(c\)|copyright|powered by|(?:generated|created|produced) (?:by|with|in) (?-i:[A-Z])|(?:erstellt|erzeugt|generiert) (?:mit|von|durch) (?-i:[A-Z])|(?:généré|créé) (?:par|avec) (?-i:[A-Z])|(?:generado|creado) (?:por|con) (?-i:[A-Z])|generato (?:da|con) (?-i:[A-Z])|(?:gerado|criado) (?:por|pelo|com) (?-i:[A-Z])|(?:gegenereerd|gemaakt) (?:door|met) (?-i:[A-Z])|(?:wygenerowan\w|utworzon\w) (?:przez|w) (?-i:[A-Z])|(?:сгенерирован|создан|згенерован|створен)\w* (?:в |с помощью |за допомогою )?(?-i:[A-ZА-Я])|(?:vygenerován\w|vytvořen\w) (?:v |pomocí )?(?-i:[A-Z])|(?:genereras?d?|skapa[td]) (?:av|med) (?-i:[A-Z])|(?:genereret|generert|laget) (?:af|av|med) (?-i:[A-Z])|to control which|aby kontrolować|para controlar|um festzulegen, welche|pour contrôler|per controllare|чтобы контролировать|щоб визначити, які|sent (?:by|from|via|using|to you by)\b|unsubscribe|opt[ -]out|to (?:unsubscribe|stop|opt|turn off|change|manage|mute|disable|reply to this)|"
    r"(?:do you )?(?:don['’]t )?want to (?:change|stop|receive|unsubscribe)|vous ne (?:souhaitez|voulez) (?:plus|pas)|ne (?:souhaitez|voulez)-vous (?:plus|pas)|(?:ya )?no (?:quieres?|desea[s]?) (?:recibir|más)|(?:non vuoi|non desideri) (?:più )?ricev|(?:não quer|não deseja) (?:mais )?receb|(?:sie möchten|du möchtest|möchten sie|möchtest du) (?:keine|nicht)|не хотите (?:больше )?получать|nie chcesz (?:już )?otrzymywać|(?:wil je|wilt u) (?:geen|niet)|please visit .{0,120}\bto (?:view|reply|read|see)|(?:if you(?:['’]re| are) having|the following links|if this .{0,40}(?:helpful|spam)|caso (?:deseje|queira|não)|(?:if you (?:no longer|don['’]t|do not|wish|want|would|prefer|believe|received|are|can)|you(?:['’]re| are| have been| have|['’]ve)? (?:receiv|getting|subscribed|being notified|watching|currently|got this|can (?:also )?"
    r"(?:reply (?:directly )?(?:to|by)|customi[sz]e|manage|change|adjust|update|respond|unsubscribe|view your|configure|turn|opt|control))\w*))|you received this|you['’]ve received this|"
    r"(?:this|the above) (?:e-?mail|message|notification|mail|(?:comment|reply|post|update) was sent|is an auto\w*|was sent)|(?:please,? )?(?:do not|don['’]t) (?:reply|respond)|(?:simply |just )?reply (?:directly )?(?:to|above|by)|"
    r"[^\n]{0,80}\bby replying to this e-?mail|manage (?:your )?(?:e-?mail|notification|subscription)|(?:notification|e-?mail|subscription) (?:settings|preferences)|change (?:your )?(?:notification|e-?mail)|(?:the|your) .{0,40}\bteam\b$|"
    r"view (?:this )?(?:e-?mail )?in (?:your )?browser|having trouble|problems viewing|download (?:the|our) app|get the app|follow us|need help|privacy|terms of|why (?:did|am) i|best regards|kind regards|regards|cheers|sincerely|thanks?(?: you)?[,!.]?\s*$|"
    r"thank(?:s| you) for (?:using|being|your attention)|merci d['’]utiliser|danke, dass|gracias por (?:usar|utilizar)|grazie per (?:aver )?us|obrigad[oa] por us|спасибо, что|mute (?:this|the)|report (?:this|abuse|spam)|mark (?:as|it as|this)|(?:trash|delete|spam|approve) (?:it|this)?\b.{0,10}https?|"
    r"sie (?:(?:erhalten|bekommen) (?:diese|dieses|benachricht|e-?mail|weil|nur|keine)|haben diese|können (?:diese|ihre benachrichtig|sich|auf diese|direkt))|du (?:(?:erhältst|bekommst) (?:diese|benachricht|e-?mail|weil|nur|keine)|hast diese|kannst (?:diese|deine|dich|auf diese))|diese (?:e-?mail|nachricht|benachrichtigung|mail) |dies ist eine auto|"
    r"(?:bitte )?(?:antworten sie nicht|nicht auf diese)|wenn (?:sie|du) .{0,40}(?:keine|nicht mehr|benachrichtig|abmelden|abbestell)|(?:um )?.{0,40}(?:abbestellen|abmelden)|abmelden|benachrichtigungs?\S* (?:ändern|verwalten|einstellungen)|mit freundlichen|viele grüße|"
    r"freundliche grüße|liebe grüße|ihr .{0,30}team|dein .{0,30}team|impressum|datenschutz|gesendet (?:von|mit)|bereitgestellt|im browser|"
    r"vous (?:recevez|avez reçu (?:ce|cet|cette)|pouvez (?:régler|configurer|personnaliser|modifier|gérer|vous désabonner|répondre (?:directement )?à ce))|cet? (?:e-?mail|message|courriel|notification)|ceci est un|merci de ne pas répondre|ne (?:pas )?répond|se désabonner|désabonner|pour (?:ne plus|vous désabonner|modifier|gérer)|"
    r"si vous (?:ne|souhaitez|n['’])|gérer (?:vos|mes)|cordialement|bien à vous|l['’]équipe|à bientôt|propulsé par|préférences|voir (?:cet|ce) .{0,12}dans|"
    r"(?:has recibido|ha recibido|recibes|recibe|está recibiendo|estás recibiendo) (?:este|esta)|este (?:correo|mensaje|e-?mail)|esta (?:notificación|es una)|por favor,? no respond|no respond|para (?:dejar|darte|darse|cancelar|modificar|gestionar|no recibir)|si (?:no|ya no|deseas|desea|quieres)|cancelar (?:la )?suscripción|"
    r"darse de baja|saludos|un saludo|atentamente|el equipo|gracias[,.!]?\s*$|gestionar|desarrollado (?:por|con)|preferencias|"
    r"(?:hai ricevuto|ha ricevuto|ricevi|ricevete|stai ricevendo) quest|quest[ao] (?:e-?mail|messaggio|notifica)|(?:per favore )?non risp|per (?:annullare|disiscriv|non ricevere|smettere|modificare|gestire|disattivare)|se non (?:vuoi|desideri)|annulla|disiscriv|cordiali saluti|saluti|lo staff|il team|gestisci|preferenze|"
    r"(?:você|está) (?:recebeu|está recebendo|receb)|recebeu est|esta (?:mensagem|notificação)|este e-?mail|(?:por favor,? )?não respond|para (?:deixar|parar|alterar|gerenciar|gerir|cancelar)|se (?:não|você não|já não)|cancelar|atenciosamente|cumprimentos|obrigad[oa][,.!]?\s*$|a equipe|a equipa|gerenciar|gerir|"
    r"(?:je|u) (?:(?:ontvangt|krijgt) (?:deze|dit|meldingen|e-?mails?|omdat)|hebt deze|kunt (?:je|uw|direct|deze))|(?:dit|deze) (?:bericht|e-?mail|mail|melding)|(?:gelieve )?niet (?:te )?(?:antwoord|reager)|om .{0,40}(?:uit te schrijven|af te melden|te stoppen|te wijzigen)|als (?:je|u) (?:geen|niet|deze)|uitschrijven|afmelden|met vriendelijke|groet|beheer|"
    r"(?:otrzymujesz|otrzymałeś|otrzymał|otrzymują|dostajesz|dostałeś)\S* (?:t[ęoea]\b|ten\b|tego\b|e-?mail|powiadom|ponieważ|gdyż)|t[ao] (?:wiadomość|e-?mail|powiadomienie)|ten e-?mail|(?:prosimy )?(?:nie odpowiada|o nieodpowiada)|aby (?:zrezygnować|wypisać|zmienić|przestać|wyłączyć|zarządzać)|jeśli nie|wypisz|zrezygnuj|pozdrawiamy|pozdrowienia|z poważaniem|zespół|zarządzaj|ustawienia|dziękujemy[,.!]?\s*$|"
    r"вы (?:(?:получили|получаете) (?:это|эт|данн|уведомл|письм|рассыл|такие)|можете (?:настроить|отписаться|изменить|отказаться|ответить на это|управлять)|подписаны)|это (?:письмо|сообщение|уведомление|автоматическ)|данное (?:письмо|сообщение)|(?:пожалуйста,? )?не отвечайте|чтобы (?:отписаться|отказаться|не получать|изменить|прекратить|больше не|управлять)|если вы (?:не|больше|хотите)|отписаться|"
    r"с уважением|с наилучшими|команда|администрация|настро(?:йки|ить) (?:уведомлени|рассыл|подпис)|управл\w+ (?:уведомлени|подписк)|отказаться|для отписки|письмо (?:сгенерировано|отправлено)|спасибо[,.!]?\s*$|"
    r"ви (?:(?:отримали|отримуєте) (?:це|ці|дан|сповіщ|лист|повідомлення,)|можете (?:відписатися|змінити))|це (?:повідомлення|лист|сповіщення)|(?:будь ласка,? )?не відповідайте|щоб (?:відписатися|відмовитися|не отримувати|змінити|припинити)|якщо ви|відписатися|з повагою|команда|керува\w+|налаштува\w+|дякуємо[,.!]?\s*$|"
    r"(?:tento|toto|tato) (?:e-?mail|zpráv|oznámení)|na t(?:ento|uto) (?:e-?mail|zprávu)|neodpovídejte|(?:obdrželi jste|dostáváte) (?:t\w+|protože|oznámení)|odhlásit|pokud (?:si )?ne|s pozdravem|bu (?:e-?posta|mesaj|bildirim|ileti)|lütfen (?:bu|yanıtlamayın)|abonelikten|bildirim (?:ayarları|tercihleri)|saygılarımızla|teşekkürler|iyi günler|"
    r"du (?:(?:får|modtager|mottar|har fått|har modtaget|har mottatt) (?:det här|de här|detta|denna|dessa|denne|dette|disse|mejl|e-?post|mail)|kan (?:ändra|ændre|endre|svara))|(?:det här|denna|detta|denne|dette|denne e-?)\s?(?:mejlet|e-?post|meddelande\w*|besked\w*|mail\w*|e-?mail|melding\w*)|svara inte|svar ikke|avprenumerera|avsluta|afmeld|meld deg av|avmeld|(?:med )?vänliga? hälsning|med venlig|vennlig hilsen|mvh|"
    r"(?:tämä|sait tämän|saat tämän)|älä vastaa|peruuta tilaus|terveisin|ezt (?:az|a) (?:e-?mail|üzenet|levelet)|ha nem (?:szeretn|kíván|akar)\w* .{0,40}(?:értesítés|e-?mail|levelet|üzenet)|jos et (?:enää )?halua .{0,40}(?:ilmoitu|sähköpost|viest)|om du inte (?:längre )?vill .{0,40}(?:mejl|e-?post|meddeland|avisering|notif)|hvis du ikke (?:længere |lenger )?(?:ønsker|vil) .{0,40}(?:e-?mail|e-?post|mail|besked|melding|varsl|notif)|dacă nu (?:mai )?(?:doriți|vrei) .{0,40}(?:notificăr|e-?mail|mesaj)|ако (?:вече )?не (?:желаете|искате) .{0,40}(?:известия|съобщен|имейл)|αν δεν (?:θέλετε|επιθυμείτε) .{0,40}(?:ειδοποι|email|μηνύματ)|(?:kérjük,? )?ne válaszolj|leiratkoz|üdvözlettel|(?:ați|ai) primit acest|acest (?:e-?mail|mesaj)|(?:vă rugăm )?nu răspund|dezabon|cu stimă|cu respect|echipa|"
    r"(?:получавате|получихте) (?:това|този|тези)|тов?а (?:съобщение|писмо|известие)|този имейл|моля,? не отговаряйте|отпи(?:ши|сване)|поздрави|с уважение|(?:λαμβάνετε|λάβατε) αυτό|αυτό το (?:μήνυμα|email)|μην απαντ|απεγγραφή|με εκτίμηση|"
    r"(?:לביטול|להסרה|להפסקת|קיבלת|הודעה זו|מייל זה|אין להשיב|נא לא להשיב|בברכה|כדי להפסיק|ניהול התראות)|(?:لإيقاف|لإلغاء|تلقيت|تصلك|هذه الرسالة|هذا البريد|لا ترد|الرجاء عدم الرد|مع تحيات|تحياتنا|إدارة الإشعارات)|(?:برای لغو|برای توقف|این ایمیل|این پیام|لطفا(?:ً)? پاسخ ندهید|با احترام|با تشکر)|"
    r"(?:t[oe] sporočilo|to obvestilo|ta e-?pošta|prejeli ste (?:to|ta)|prejemate (?:to|ta|obvestila)|(?:prosimo,? )?ne odgovarjajte|(?:če|ako) ne želite (?:več )?(?:prejemati|primati)|"
    r"ov(?:a|u|o) (?:poruk|e-?poruk|e-?pošt|obavijest|obaveštenj)\w*|primili ste ov|primate ov|(?:molimo,? )?(?:ne odgovarajte|nemojte odgovarati)|odjavi|"
    r"(?:táto|tento) (?:správa|e-?mail)|túto správu|dostali ste t(?:ú|e)|(?:prosíme,? )?neodpovedajte|ak si neželáte|odhlásiť|"
    r"(?:see|selle|käesolev) (?:e-?kiri|kiri|teade|sõnum)\w*|saite selle|(?:palun )?ärge vasta|šis (?:e-?past|ziņojum|pranešim|laišk|el\. laišk)\w*|jūs saņēmāt šo|(?:lūdzu,? )?neatbildiet|jūs gavote šį|(?:prašome )?neatsakyki|"
    r"aquest (?:missatge|correu)|heu rebut aquest|has rebut aquest|(?:si us plau,? )?no respon(?:gueu|eu)|per deixar de|"
    r"(?:đây là|thư này|email này) (?:là )?(?:email|thư|tin nhắn|được gửi|tự động)|bạn nhận được (?:email|thư|thông báo) này|(?:xin )?(?:vui lòng )?(?:không|đừng) (?:trả lời|phản hồi) (?:email|thư|tin nhắn)? ?này|để (?:hủy|ngừng|ngưng|thay đổi) (?:đăng ký|nhận|cài đặt)|đội ngũ|"
    r"(?:email|pesan|surel) ini (?:dikirim|adalah|dibuat)|ini adalah (?:email|pesan|surel) otomatis|anda menerima (?:email|pesan|surel|notifikasi) ini|(?:mohon |harap |tolong )?(?:jangan|tidak) (?:membalas|balas)|untuk berhenti (?:berlangganan|menerima))|"
    r"此(?:邮件|郵件|信|为系统|為系統)|本(?:邮件|郵件|信|消息)|这是(?:一封|系统)|這是|请勿(?:直接)?回复|請勿|您(?:收到(?:此|这|本|该)|之所以|可以(?:在|通过|退订|随时))|如(?:果您?)?(?:不|无法|需|想)|退订|取消(?:订阅|訂閱|关注)|管理(?:您的)?(?:通知|订阅)|通知设置|"
    r"(?:เพิ่มเติม: ?)?(?:ข้อความ|อีเมล|อีเมล์|จดหมาย)(?:ฉบับ)?นี้(?:มาจาก|ถูกส่ง|เป็น|ส่งโดย)|(?:กรุณา|โปรด)(?:อย่า|งด)ตอบ|คุณได้รับ(?:อีเมล|ข้อความ|จดหมาย)(?:ฉบับ)?นี้|ขอบคุณที่(?:สนใจในบริการ|ใช้บริการ)|ผู้ดูแลระบบ|ยกเลิกการ(?:รับ|สมัคร|ติดตาม)|หาก(?:คุณ)?ไม่ต้องการรับ|"
    r"(?:esta mensaxe (?:foi|enviouse)|reci(?:biu|bes|be) (?:esta|este)|(?:por favor,? )?non respond(?:a|as) a|para deixar de recibir|mezu hau (?:automatikoki|jaso)|ez erantzun (?:mezu|e-?posta) honi)|"
    r"(?:この|本)(?:メール|通知|メッセージ)|配信(?:停止|解除)|通知(?:設定|の設定|を停止)|購読(?:を)?解除|返信しないで|送信専用|心当たりのない|このメールに|自動(?:送信|配信)|よろしくお願い|今後|[^\n]{0,40}(?:場合は)?(?:次|以下|下記)の ?URL|ข้อความนี้(?:มาจาก|ถูกส่ง|ส่ง)|อีเมล(?:นี้|ฉบับนี้)|กรุณาอย่าตอบ|ขอบคุณที่(?:สนใจ|ใช้)|이 (?:메일|이메일|메시지|알림)|발신 ?전용|수신 ?거부|구독 ?(?:취소|해지)|알림 설정|감사합니다"
    r").*",
    re.IGNORECASE,
)
#: thanks for what the reader himself did: a confirmation, nobody else acted
CONFIRMATION = lazy_regex(
    r"(?:thank you for|thanks for|we(?:['’]ve| have)? received your|your (?:comment|message|review|question|request|order|reply|inquiry|enquiry|submission|ticket|post|answer|registration|account|listing|ad|advert|profile|booking|reservation|payment|password|e-?mail|application|photo|video)s? (?:has|have|was|were|is|are) |"
    r"you(?:['’]ve| have| are| were)? (?:been |now |successfully )+(?:enrolled|registered|subscribed|added|unsubscribed|upgraded|signed)|your [^\n?]{1,40} is (?:now )?(?:live|ready|online|available|on its way)|(?:welcome to|confirm your|verify your|activate your|reset your|complete your)|(?:vielen )?dank für|danke für|ihre? (?:nachricht|kommentar|anfrage|bewertung|bestellung|frage|ticket|beitrag|registrierung|anzeige|konto|profil|speicher|zahlung|reservierung|buchung) (?:ist|wurde|wird)|wir haben ihre|bestätig|"
    r"merci (?:pour|de|d['’])(?! ne )|votre (?:message|commentaire|demande|avis|commande|question|inscription|annonce|compte|réservation|colis|paiement) (?:[^\n?]{0,30} )?(?:a|est)|nous avons (?:bien )?reçu|confirmez|gracias por|(?:hemos|ha) recibido (?:su|tu)|(?:su|tu) (?:mensaje|comentario|pedido|consulta|solicitud|pregunta|reseña) (?:ha|fue|está)|confirm[ae]|"
    r"grazie per|(?:abbiamo|ha) ricevuto (?:il tuo|la tua|il suo|la sua)|(?:il tuo|la tua|il suo) (?:messaggio|commento|ordine|richiesta|recensione|domanda) (?:è|ha)|conferma|obrigad[oa] (?:por|pelo|pela)|recebemos (?:seu|sua|o seu|a sua)|(?:seu|sua|o seu|a sua) (?:mensagem|comentário|pedido|avaliação|pergunta) (?:foi|está)|"
    r"bedankt voor|dank (?:je|u)? ?voor|(?:je|uw) (?:bericht|reactie|bestelling|vraag|beoordeling) (?:is|werd|wordt)|wij hebben (?:je|uw)|bevestig|dziękujemy za|dziękuję za|(?:twoja|twój|twoje|państwa) (?:wiadomość|komentarz|zamówienie|zgłoszenie|opinia|pytanie) (?:został|jest|było)|potwierd|otrzymaliśmy|"
    r"спасибо за|благодарим (?:вас )?за|ваш[еа]?й? (?:комментарий|сообщение|вопрос|отзыв|заявка|заказ|обращение|ответ) (?:был|принят|отправлен|опубликован|получен|одобрен|добавлен|зарегистр)\w*|мы получили|подтвер|дякуємо за|ваш[еа]? (?:коментар|повідомлення|запит|відгук|замовлення) (?:бу|отриман|надіслан|опублікован)|ми отримали|підтвер|"
    r"děkujeme za|vaše? (?:zpráva|komentář|objednávka|dotaz) (?:byl|je)|teşekkür ederiz|için teşekkür|(?:yorumunuz|mesajınız|siparişiniz|talebiniz) (?:alındı|onaylandı|yayınlandı|gönderildi)|tack för|tak for|takk for|kiitos|köszönjük|mulțumim|vă mulțumim|благодарим ви|"
    r"感谢您|感謝您|谢谢您的|您的(?:评论|留言|订单|申请|提问|反馈)(?:已|被)|我们(?:已)?收到|ありがとうございま|(?:お問い合わせ|ご注文|コメント|レビュー)(?:を|が)(?:受け付け|承り|承認|公開)|감사합니다)",
    re.IGNORECASE,
)
#: thanks for what the reader did himself
THANKS = lazy_regex(
    r"\W{0,3}(?:thank|thanks|(?:vielen )?dank|danke|merci (?:pour|d)|(?:muchas )?gracias|grazie|obrigad|bedankt|dziękuj|спасибо|благодар|дякуємо|děkuj|teşekkür|tack|tak for|takk|kiitos|köszön|mulțum|感谢您|感謝您|谢谢您|ありがとう|감사)",
    re.IGNORECASE)
#: mails of a service about itself: digests, offers, accounts; only in subjects
SERVICE = lazy_regex(
    r"\b(?:digest|weekly|monthly|newsletter|(?:daily|weekly) (?:summary|update|report)|recommended for you|suggest(?:ed|ions)|people you may know|trending|what['’]?s (?:new|happening)|you might like|"
    r"(?:zusammenfassung|wochenrückblick|newsletter|tägliche|wöchentliche)|résumé (?:hebdomadaire|quotidien|de la semaine)|boletín|resumen (?:semanal|diario)|riepilogo|resumo (?:semanal|diário)|podsumowanie|дайджест|рассылк\w*|"
    r"возможно,? вы знаете|рекоменд(?:уем|ации)|haftalık|weekoverzicht|samenvatting|sammanfattning|(?:co)?tygodniow[yae] (?:raport|podsumowanie|przegląd)|miesięczn[yae] (?:raport|podsumowanie)|"
    r"(?:wochen|monats|tages|quartals)(?:bericht|rückblick|überblick)|rapport (?:hebdomadaire|mensuel|quotidien)|informe (?:semanal|mensual|diario)|(?:report|rapporto|resoconto) (?:settimanale|mensile)|relatório (?:semanal|mensal|diário)|"
    r"(?:week|maand)(?:rapport|verslag|bericht)|(?:еженедельн|ежемесячн|ежедневн)\w+ (?:отч[её]т|сводк\w|обзор)|(?:щотижнев|щомісячн|щоденн)\w+ (?:звіт|огляд)|(?:týdenní|měsíční|týždenn[ýáé]|mesačn[ýáé]) (?:přehled|report|zpráva|prehľad|správa)|"
    r"(?:vecko|månads|uge|ukes?|måneds)(?:rapport|brev|oversigt|oversikt|översikt)|viikko(?:raportti|katsaus)|kuukausi(?:raportti|katsaus)|(?:heti|havi) (?:jelentés|összefoglaló|riport)|(?:raport|rezumat) (?:săptămânal|lunar)|"
    r"(?:седмич|месеч)\w+ (?:отчет|обзор)|εβδομαδιαία (?:αναφορά|σύνοψη)|(?:tjedni|mjesečni|tedensko) (?:izvještaj|pregled|poročilo)|laporan (?:mingguan|bulanan)|báo cáo (?:tuần|tháng))\b|摘要|周报|週報|月报|月報|週次|週間レポート|月次レポート|ダイジェスト|まとめ|주간 ?(?:리포트|보고|요약)|דו\"ח שבועי|التقرير الأسبوعي|گزارش هفتگی",
    re.IGNORECASE,
)
#: words for what the service wants or tells of itself; only in subjects, and only where no person is told of
ACCOUNT = lazy_regex(
    r"\b(?:password|passcode|log(?:ged)?[ -]?in|sign[ -]?in|security|verif(?:y|ication)|confirm(?:ation)?|invoice|receipt|payment|subscription|renewal|trial|expire[sd]?|webinar|sale|discount|offer|deal|coupon|survey|reminder|"
    r"passwort|anmeldung|sicherheit|rechnung|zahlung|rabatt|angebot|umfrage|erinnerung|mot de passe|connexion|facture|paiement|promo\w*|contraseña|inicio de sesión|factura|pago|descuento|oferta|fattura|pagamento|sconto|senha|fatura|desconto|"
    r"wachtwoord|factuur|korting|hasło|faktura|płatność|promocja|парол\w*|вход в|безопасност\w*|счёт|счет|оплат\w*|скидк\w*|акци\w*|распродаж\w*|рахунок|знижк\w*|şifre|fatura|indirim|lösenord|faktura)\b|\d\s?%|密码|发票|优惠|折扣|パスワード|請求書|セール|クーポン|メンテナンス|(?<!返信の)(?<!回答の)(?<!質問の)(?<!コメントの)(?<!メッセージの)(?<!レビューの)お知らせ|회원가입|비밀번호|결제|인증",
    re.IGNORECASE,
)
#: things that a shop or a site tells of besides what :mod:`.verbs` knows
EVENT = lazy_regex(
    r"\b(?:donation|order|booking|reservation|appointment|appuntamento|cita|rendez-vous|agendamento|afspraak|wizyt[ayę]|schůzk[ay]|randevu\w*|időpont\w*|programare\w*|запис[ьи] на|ραντεβού|subscriber|member|user|registration|sign-?up|entry|submission|lead|sale|payment|refund|application|enrol\w+|"
    r"spende|bestellung|buchung|termin|mitglied|benutzer|anmeldung|eintrag|commande|don|réservation|inscription|membre|pedido|reserva|donación|registro|ordine|prenotazione|donazione|encomenda|doação|"
    r"bestelling|boeking|donatie|zamówienie|rezerwacja|darowizna|rejestracja|заказ|бронирование|пожертвование|регистраци\w|пользователь|заявка|замовлення|реєстрація|sipariş|kayıt|rezervasyon|objednávka|beställning|bestilling)\b|订单|注册|注文|予約|登録|주문|예약",
    re.IGNORECASE,
)
#: what says that a thing is new
NEW = lazy_regex(
    r"\b(?:new|neu(?:e[rsn]?)?|nouve(?:au|l|lle|aux|lles)|nuev[oa]s?|nuov[oaie]|nov[oa]s?|nieuwe?|now[aey]|нов\w{1,3}|nová|nový|nové|yeni|nytt|nya?|ny[te]?|uusi|uuden|uusia|új|nou[aă]?|νέ[αοη]ς?|novi(?:h|m)?|nauj\w{1,4}|jaun\w{1,3}|uus|uue|berri[ak]?|mới|baru|received|added|posted|written|pending|awaiting|unread|moderate)\b|新|새|受け?付け?|投稿され|올라왔|등록되|달렸|届き|届いて|追加され|있습니다|남겼|ใหม่|جديد|جدید|חדש|नय[ाी]|नए|ახალი|նոր",
    re.IGNORECASE,
)
#: paths of pages that every mail of a site links to, and of one-click actions
SERVICE_PATH = lazy_regex(
    r"unsubscri|/settings|preferences|notification[_-]?settings|(?<![a-z=])notifications?/?$|/privacy|/terms|/help/?(?:$|\?)|/support/?$|/login|/signin|/unsub\b|/vote/|password|optout|opt-out|/account/?$|/accounts?/(?:edit|email)|/profile/?$|/profile/edit|(?<!/)/about|/contact/?$|/imprint|impressum|"
    r"datenschutz|(?<!/)/legal|(?<!/)/policies|/users?/(?:edit|notifications)|/my-account|mute|/sent_notifications/|/my/(?:account|notifications)|ucp\.php|editpost|/spam|action=(?:trash|spam|delete|approve)|/abmelden|/logout|(?<!/)/faq|/feed/?$|\.(?:png|jpe?g|gif|svg|css|js)(?:\?|$)",
    re.IGNORECASE,
)
#: paths of a site's back room, where nothing of what was written shows unless it is named
ADMIN_PATH = lazy_regex(r"/(?:wp-admin|admin(?:istrator|istracja)?|dashboard|backend|panel|moderation|manage)(?:/[a-z_-]{1,30}){0,3}/?$", re.IGNORECASE)
#: paths of pages that list all there is of a kind: the mailbox, all comments of a site
LIST_PATH = lazy_regex(
    r"/(?:(?:\w{1,20}_)?(?:comments|messages|reviews|questions|topics|posts|tickets|issues|orders)|inbox|mailbox|conversations|notices|activity|timeline|mensajes|mensagens|messaggi|messagerie|nachrichten|posteingang|"
    r"berichten|wiadomosci|zpravy|spravy|meddelanden|beskeder|meldinger|viestit|uzenetek|mesaje|mesajlar|soobshcheniya|poruke|kommentare|commentaires|comentarios|commenti|reacties|komentarze)"
    r"(?:/(?:index|list|all|page)(?:/\d{1,3})?)?/?$", re.IGNORECASE)
#: paths that do something when they are opened
ACTION_PATH = lazy_regex(r"[?&;](?:un)?(?:approve|delete|reject|spam|trash|decline)\w{0,16}=|/(?:approve|decline|reject|dismiss|ignore|refuse|accept|deny|thank(?:-?you)?|confirm|publish|delete|trash|spam|block)(?:[/?.]|$)|[?&;]\w{2,12}=(?:\w{1,20}_)?edit(?:&|$)|[?&;][^=&;?]{0,40}?(?:cmd|task|action|do|op|act)(?:%5d|\])?=(?:\w*\.)?(?:un)?(?:approve|accept|confirm|decline|reject|publish|delete|trash|spam|remove|ban|block)|[?&;]\w{1,40}=(?:un)?(?:approve|decline|reject|publish|delete|trash)(?:&|$)", re.IGNORECASE)
#: the button that answers
REPLY_BUTTON = lazy_regex(
    r"\W{0,4}(?:repl|respond|answer|antwort|beantwort|répond|respond|rispond|contest|odpowied|odpis|ответ|відпов|odpov|yanıt|cevap|svar|vasta|válasz|răspun|отговор|odgovor|atsak|atbild|απάντη|vastata|balas|tanggapi|trả lời|phản hồi|(?:ل?ل?|ال)?رد\b|پاسخ|ל?השב|ל?הגב|回复|回覆|返信|답|ตอบ)",
    re.IGNORECASE)
#: paths of profiles
PROFILE_PATH = lazy_regex(
    r"/(?:users?|profiles?|members?|people)/\d+/[\w.-]+/?$|/(?:users?|u|profiles?|people|members?|authors?|accounts?|contributors?|participants?|persons?|players?|translators?|editors?|user[_-]profile|id|channel|a)/[^/?#]+/?$|/@[\w.-]+/?$|/~[\w.-]+/?$|(?:profile|user(?:view)?|memberlist|member|userinfo)(?:\.php)?\?|special:contributions|/wiki/user:|/user:|[?&](?:uid|user_?id|userid|mode=viewprofile)=",
    re.IGNORECASE,
)
#: words in paths of places where something was written
PLACE_PATH = lazy_regex(
    r"comment|topic|thread|post|discuss|message|conversation|inbox|review|question|answer|issue|ticket|note|reply|forum|article|blog|item|entry|viewtopic|showthread|chat|activity|photo|video|status|/d/|/t/|/p/|/q/|/w/|/s/|/n/|\d{2,}",
    re.IGNORECASE,
)
