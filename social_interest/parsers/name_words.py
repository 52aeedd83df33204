# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Words around names of persons, and words that are none; read by :mod:`.names`. All languages of :mod:`.verbs`."""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex

#: words that are no part of the name before which they stand (the languages of :mod:`.verbs`)
ROLE = lazy_regex(
    r"(?:(?:the |a |an |le |la |l['’]|el |los |il |lo |o |a |στο[νυ]? |στη |στους |η |der |die |das |de |het |ein |eine |ο |η |az? |en |den )?"
    r"(?:users?|members?|visitors?|customers?|clients?|guests?|agents?|author|reporter|commenter|student|teacher|contact|"
    r"site member|forum member|(?:be)?nutzer(?:in)?|mitglied|besucher(?:in)?|kunde|kundin|gast|utilisat(?:eur|rice)|membre|"
    r"visiteur|clien[t]e?|invité|usuari[oa]|miembro|visitante|utente|membro|cliente|ospite|utilizador|gebruiker|lid|klant|bezoeker|"
    r"użytkowni(?:k|czka|ka)|klient(?:ka)?|gość|пользовател[ья]|участник|участница|посетитель|клиент|гость|покупатель|"
    r"kupującego|kupującej|klienta|klientki|sprzedającego|пользователя|покупателя|клиента|посетителя|користувача|покупця|клієнта|uživatele|zákazníka|покуп(?:ець|чиня)|замовник|гостя|покупательница|заказчик|kupující|zákazn[ií](?:k|ce)|vásárló|cumpărător(?:ul)?|käyttäjä|asiakas|användaren?|medlem(?:men)?|bruger(?:en)?|bruker(?:en)?|felhasználó|utilizator(?:ul)?|kullanıcı|χρήστης|χρήστρια|χρήστες|πελάτης|επαφή|επισκέπτης|μέλος|erabiltzaile(?:a|ak)|usuari[oa]|משתמשת|ผู้ใช้|ลูกค้า|สมาชิก|потребител(?:ят)?|pengguna|pembeli|pelanggan|penanya|người mua|khách hàng|người dùng|bạn đọc|müşteri|alıcı|köparen|kunden|ostaja|buyer|seller|shopper|applicant|candidate|tenant|käufer(?:in)?|interessent(?:in)?|acheteu(?:r|se)|comprador[a]?|acquirente|koper|kupując[ay]|користувач(?:ка|а)?|відвідувач|клієнт|uživatel(?:ka)?|kullanıcı|användaren|brukeren|brugeren|käyttäjä|felhasználó|utilizatorul|потребител(?:ят)?|"
    r"(?:ال)?(?:عميل|مشتري|زبون|مستخدم|عضو|زائر)|(?:ה)?(?:לקוח|רוכש|קונה|משתמש|חבר)|(?:کاربر|مشتری|خریدار)|uporabni(?:k|ca|ka|ce)|kup(?:ac|ca|ec|ca)|strank[ae]|lietotāj[sa]|pircēj[sa]|pirkėj(?:as|o)|naudotoj(?:as|o)|kasutaja|ostja|comprador(?:a)?|"
    r"autore|autor(?:in|a|ka)?|auteur|autrice|rédact(?:eur|rice)|redactor(?:a)?|redattore|verfasser(?:in)?|schrijver|автор(?:ка)?|писател|författare|forfatter|kirjoittaja|szerző|yazar|"
    r"(?:po)?užívateľ(?:a|ka|ky)?|korisni(?:k|ca|ka|ce)|mr\.?|mrs\.?|ms\.?|dr\.?|herr|frau|sig\.(?:ra)?|sr\.?/sra\.?|sr\.?a?|m\./mme|pan/pani|pan|pani)[:\s]+)+",
    re.IGNORECASE,
)
_GREETING = (
    r"(?:hi(?: there)?|hello|hey|dear|hallo|liebe[r]?|guten (?:tag|morgen|abend)|sehr geehrte[r]?|bonjour|salut|cher|chère|hola|estimad[oa](?:/a)?|"
    r"buenos días|ciao|gentile|salve|buongiorno|olá|oi|car[oa]|prezad[oa]|cześć|witaj|dzień dobry|szanown[yae]|здравствуйте|"
    r"привет|добрый день|уважаем\w+|вітаємо|вітаю|привіт|доброго дня|шановн\w+|dobrý den|ahoj|merhaba|sayın|hej|hei|beste|geachte|szia|kedves|"
    r"tisztelt|bună(?: ziua)?|здравей(?:те)?|γεια(?: σας)?|bok|pozdravljen[aio]|pozdrav|zdravo|živjo|dobar dan|dober dan|poštovan[ia]?|spoštovani|dobrý deň|vitajte|tere|sveik[ias]|labdien|labas|laba diena|gerbiam\w+|god dag|goddag|jó napot(?: kívánok)?|"
    r"مرحبا|أهلا|اهلا|السلام عليكم|سلام|שלום|היי|καλημέρα|καλησπέρα|xin chào|kính gửi|great news|good news|heads up)\b"
)
GREETING = lazy_regex(_GREETING, re.IGNORECASE)
#: a greeting in a line of its own that calls nobody by his name
TO_NOBODY = lazy_regex(
    rf"{_GREETING}(?:[\s,]+(?:(?:and|und|et|y|e|i|a|og|och|ja|и|та|или|or|o|ou|of|oder|lub)\s+)?(?:all|everyone|everybody|team|there|sirs?|madam|ladies|gentlemen|zusammen|damen|herren|mesdames|messieurs|madame|monsieur|"
    r"à tous|toutes|señor(?:es|as|a)?|todos|todas|equipo|tutti|tutte|signor[ie]|signora|a tutti|senhor(?:es|as|a)?|equipe|allen|iedereen|heer|mevrouw|dames|heren|państwo|wszystkich|всем|коллеги|усім|колеги|všichni|vážení|alla|alle|kaikki|"
    r"mindenki|tuturor|всички|σε όλους|herkese))*\s*[,.!:;،]?", re.IGNORECASE)
#: between a name and the program or the site that writes for him: "Ann via Kettles"
VIA_WORDS = (
    r"via|vía|über|through|através de|a través del?|przez|poprzez|tramite|attraverso|через|чрез|преку|přes|prostřednictvím|cez|prin|putem|preko|prek|pomoću|uz pomoć|"
    r"par l['’]intermédiaire de|caur|kaudu|μέσω(?: του| της)?|melalui|qua|عبر|از طریق|באמצעות|דרך|ผ่าน"
)
#: the same behind the program or in front of it without a blank, in a name to its end
VIA_BEHIND = (
    r"\s(?:az?\s)?\S{2,40}\s(?:keresztül|által|révén|aracılığıyla|üzerinden|kautta|vasitusel|kaudu|ile)$|"
    r"\s?(?:通过|通過|经由|經由|透過)\s?\S{2,40}$|\s?[(（]?\S{2,40}(?:経由|より|을 통해|를 통해)[)）]?$"
)
TRAILING = lazy_regex(
    r"(?:[\s,]+(?:just|also|has|have|recently|kindly|then|now|hat|haben|auch|gerade|soeben|eben|a|ont|aussi|également|vient|de|ha|han|"
    r"también|recientemente|acaba|anche|appena|também|acabou|heeft|ook|zojuist|net|również|także|właśnie|тоже|также|только|что|"
    r"недавно|також|щойно|har|også|också|via|on|в|на|ви|вас|вам|тебе|тебя|vás|vám|vas|vam|sizin|sizi|size|sana|sinut|σας|σου))+$",
    re.IGNORECASE,
)
SPLIT = lazy_regex(
    r"[!?;|–—•·→»]|\s-\s|:\s|(?<=[^\W\d_]{3})\.\s|(?:^|\s)(?:because|that|weil|dass|denn|parce que|car|porque|perché|ponieważ|że|потому что|что|"
    r"тому що|оскільки|protože|omdat|dat|eftersom|fordi|when|wenn|as|since|here)\s", re.IGNORECASE)
#: what begins no name: the reader, a pronoun, a thing, a number
NO_NAME = lazy_regex(
    r"[@/<>{}#|\\=*:：\"《》【】]|\d{3}|https?:|^(?:ข้อความ|ความ|คำ|การ|ร้าน|คุณได้|คุณมี|คุณถูก|ท่าน|มี|ได้|ที่|เมื่อ|หาก|กรุณา|โปรด|ขอ|เรา|สวัสดี|สินค้า|ใน|จาก|ไม่|นี้|โพสต์|กระทู้)|^(?:Έχω|Έχουμε|Έχετε|Έχεις|Θα|Δεν|Μην|Για|Αν|Όταν|Σας|Σου|Νέο|Νέα|تم|تمت|يتم|هذا|هذه|هناك|هنا|لديك|لقد|قد|إذا|عند|كل|أي|لا|لم|لن|يوجد|ما|كيف|متى|شكرا|شكرًا|يمكنك|يرجى|الرجاء|ورد|وورد|بعض|أحد|أنت|كان|تعليق|رسالة|رد|سؤال|که|این|آن|اگر|هر|سلام|لطفا|لطفاً|کسی|چه|چرا|خطا|خطایی|نظر|دیدگاه|پیام|پاسخ|سوال|درخواست|کاربر|אם|יש|זה|זאת|כל|לא|מה|איך|למה|כאן|קיבלת|התקבלה|נוספה|תגובה|הודעה|שאלה|הערה|שלום)(?=\s|$)|^(?:第[\d一二三]|運営(?:会社|元)|発行元|配信元|제?\d ?(?:희망|지망))|^(?:while|whilst|after|before|since|during|als|während|nachdem|bevor|seit|pendant|tandis|après|avant|depuis|lorsque|mientras|cuando|después|antes|desde|mentre|quando|dopo|dalla|enquanto|depois|terwijl|toen|nadat|sinds|podczas|gdy|kiedy|пока|когда|после|поки|коли|після|během|zatímco|když|medan|när|mens|miközben|amíg|amikor|în timp|când|ενώ|όταν|докато|когато|why|how|what|when|where|which|everyone|everybody|many|most|warum|wie|was|wann|alle|pourquoi|tous|por|qué|cómo|todos|perché|come|tutti|porque|waarom|hoe|iedereen|dlaczego|jak|wszyscy|почему|как|все|чому|як|усі|neden|nasıl|herkes|you|your|we|our|the|this|that|these|there|it|someone|somebody|anyone|no one|nobody|new|no|an?|if|to|in|on|at|please|"
    r"hogy|és|hemos|january|february|march|april|may \d|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|abbiamo|temos|avons|haben|mamy|use|check|join|see|find|get|log|sign|open|download|par rapport|rapport|défaut|exemple|example|default|ejemplo|esempio|exemplo|here|they|he|she|who|one|more|all|any|some|are|is|was|and|or|thanks?|view|read|reply|click|go|not|"
    r"sie|du|ihr|ihre?[nmrs]?|dein\w*|euch|wir|unser\w*|jemand|neue?[rsn]?|es|ein|eine[rnms]?|der|die|das|man|hier|wenn|auf|im|zu|zur|zum|beim|"
    r"vous|tu|votre|vos|nous|notre|nos|quelqu['’]un|nouveau|nouvelle|un|une|le|les|il|elle|on|ce|cette|ici|dans|sur|"
    r"usted|ustedes|tú|su|sus|nosotros|nuestr\w+|alguien|nuev[oa]s?|una|unos|el|los|las|ell[oa]s?|este|esta|aquí|hay|se|te|"
    r"tuo|tua|suo|sua|noi|nostr\w+|qualcuno|nuov[oaei]|uno|lo|gli|lei|lui|questo|questa|ti|vi|c['’]è|"
    r"você|vocês|seu|nós|nosso|nossa|alguém|nov[oa]s?|uma|um|os|as|ele|ela|isto|esta|há|"
    r"je|jij|jouw|uw|wij|ons|onze|iemand|nieuwe?|een|het|hij|zij|er|deze|"
    r"ty|twój|twoja|twoje|państwa|pan|pani|my|nasz\w*|ktoś|now[aey]|on|ona|to|ten|ta|masz|"
    r"вы|ваш\w*|тебе|твой|твоя|твоё|мы|наш\w*|кто-то|нов\w+|он|она|это|этот|вам|вас|у|на|в|об?(?=\s)|"
    r"ви|ти|твій|ми|хтось|він|вона|це|цей|"
    r"vy|váš|vaše|někdo|nov[áýé]|siz|sizin|biri|birisi|yeni|bir|bu|dette|denne|detta|tämä|tento|toto|acest|aceasta|ovo|ova|αυτό|αυτή|din|ditt|dina|någon|ny|nytt|någon|noen|nogen|joku|uusi|valaki|új|cineva|nou[aă]?|някой|κάποιος|"
    r"جديدة?|تعليق|رسالة|لديكم?|عندكم?|وصلتك|وصلك|تلقيت|شما|קיבלת|יש|לך|unknown|admin(?:istrator)?|moderator|system|team|support|no-?reply|webmaster|notification\w*|e-?mail|forum|re|fwd?|aw|"
    r"jūs\w{0,2}|mūs\w{0,2}|jums|mums|tav[sua]|teie|teile|teid|meie|meile|sinu|(?:naš|vaš|tvoj)(?:[aeiou]|eg[ao]?|em[ui]?|ih|im|oj|om)?|vam|"
    r"ps|nb|note|perhaps|maybe|vielleicht|peut-être|quizás|forse|talvez|misschien|może|możliwe|возможно|можливо|možná|možno|belki|kanske|måske|kanskje|ehkä|talán|poate|може би|ίσως|anda$|dates?|orders?|bookings?|comments?|messages?|reply|replies|reviews?|questions?|topics?|posts?|thread|ticket|issue|requests?|update[ds]?|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday|today|yesterday)\b|"
    r"\b(?:has|have|was|were|is|are|been|your|our|you|wurde|worden|ist|sind|été|est|sont|fue|sido|stat[oa]|foi|был[аои]?|"
    r"została?|zostało|werd|is|ваш\w*|you['’]ve)\b",
    re.IGNORECASE,
)
ROLES = lazy_regex(r"(?:request[eo]r|submitter|reporter|applicant|candidate|solicitante|demandeu(?:r|se)|richiedente|aanvrager|antragsteller(?:in)?|bewerber(?:in)?|melder(?:in)?|postulante|sollicitant|zgłaszający|zadavatel|заявитель|заявник|кандидат|kandydat|başvuran|interessent(?:in)?|interessenten|interested party|prospect|bidder|acheteur|comprador|acquirente|koper|kupujący|customers?|users?|members?|guests?|people|readers?|visitors?|clients?|buyers?|kund(?:en|innen)|nutzer|clientes?|clients|usuarios?|utenti|utilisateurs|klienci|клиенты|пользователи|покупатели|others?|anonymous coward|ผู้(?:เข้าพัก|ซื้อ|ใช้|เยี่ยมชม|ติดต่อ|จอง)|ลูกค้า|สมาชิก|แขก|अतिथि|ग्राहक)", re.IGNORECASE)
#: a word before a noun or a verb, where it is all that seems to be a name: "En bruker har kommentert", "Já enviei"
ALONE = lazy_regex(
    r"(?:من|ما|شما|او|ایشان|أنا|انا|نحن|هو|هي|هم|أحدهم|شخص ما|אני|אנחנו|הוא|היא|הם|מישהו|ฉัน|ผม|ดิฉัน|เรา|เขา|มีคน|ใครบางคน|มีผู้ใช้|zuk|guk|nik|norbaitek|an?|the|some|eine?|der|die|das|une?|la|el|los|las|una|unos|unas|il|lo|gli|uno|os|um|uma|uns|umas|een|het|de|en|et|ett|ei|eit|det|"
    r"pewien|pewna|jeden|jedna|jedno|jedan|jedin|neki|neka|někter[ýá]|nějak[ýá]|egy|az?|un|unui|unei|o|bir|bazı|yksi|eräs|üks|viens|kāds|kažkas|vienas|ένας|μία|μια|ένα|ο|η|το|οι|τα|"
    r"один|одна|одно|некий|какой-то|якийсь|якась|еден|една|едно|един|wer|qui|quién|quem|wie|kto|kdo|cine|vem|hvem|kuka|siapa|saya|aku|kami|kita|tôi|chúng tôi|mình|ai đó|seseorang|кто|хто|кой|ποιος|người|bạn|quý khách|anda|kamu|một|các|những|seorang|sebuah|para|"
    r"xem|đọc|lihat|baca|balas|buka|katso|lue|avaa|vastaa|läs|öppna|svara|åpne|åbn|zobacz|czytaj|otwórz|odpowiedz|zobrazit|číst|otevřít|odpovědět|zobraziť|čítať|görüntüle|yanıtla|megtekintés|olvasd|vezi|citește|răspunde|"
    r"вижте|прочети|отговори|смотреть|посмотреть|читать|открыть|ответить|переглянути|читати|відповісти|δείτε|προβολή|απάντηση|pogledaj|otvori|odgovori|poglej|vaata|skatīt|lasīt|atbildēt|žiūrėti|skaityti|atsakyti|"
    r"leer|abrir|responder|voir|lire|ouvrir|répondre|vedi|leggi|apri|rispondi|bekijk|lees|reageer|antworten|ansehen|lesen|öffnen|"
    r"nobody|niemand|keiner|nadie|ninguno|nessuno|ninguém|nikt|nikdo|nitko|nihče|nikto|senki|nimeni|kimse|ingen|kukaan|neviens|niekas|κανείς|κανένας|никто|ніхто|никой|"
    r"already|just|now|recently|schon|bereits|gerade|soeben|jetzt|déjà|maintenant|récemment|ya|ahora|già|adesso|appena|já|agora|reeds|zojuist|inmiddels|już|właśnie|teraz|"
    r"уже|только|сейчас|теперь|вже|щойно|зараз|тепер|вече|сега|už|právě|nyní|práve|teraz|već|upravo|sada|že|pravkar|zdaj|éppen|deja|acum|tocmai|şimdi|az önce|zaten|"
    r"redan|nu|allerede|nettopp|nå|nyss|nyligen|jo nyt|juuri|nyt|juba|praegu|jau|tagad|dabar|ką tik|ήδη|τώρα|μόλις|đã|vừa|sudah|baru saja|telah)", re.IGNORECASE)
#: right before a verb, where nobody did it
NOBODY = lazy_regex(
    r"(?<!\w)(?:nobody|no one|no-one|none|niemand|keiner|keine|personne|nadie|ninguno|nessuno|ninguém|geen|nikt|nikdo|nitko|niko|nihče|nihce|nikto|senki|nimeni|kimse|hiç kimse|ingen|kukaan|"
    r"keegi ei|neviens|niekas|κανείς|κανένας|никто|ніхто|никой|không ai|tidak ada)(?: (?:has|have|had|hat|haben|hatte|[nm]['’]a|n['’]a|me ha|nos ha|ha|mi ha|ci ha|me|nos|mi|ci|heeft|har|ei ole|mi|nu mi-a|nu a|nu ne-a|ně|ne|не|нам|мне|мені|nam|mi|się|nie|mi nie|jeszcze|bisher|bislang|yet|ještě|още|ещё|еще))*\s*$", re.IGNORECASE)
#: what joins the words of a name
PARTICLES = frozenset("van von de der den di da do dos das del della la le el al bin ibn ten ter af av du d' o'".split())
#: what ends a name in scripts that know no capitals
WITHOUT_CASE = frozenset(
    "على في إلى عن بخصوص بشأن يخص حول عبر لك لكم إليك قد لقد من מאת על של את אל לך לכם אותך ב- برای در به از را که شما ارسال ثبت دریافت منتشر شد شده کرد کرده است روی بر با یک یکی هم نیز درباره תגובה הודעה عليك إليكم لكم معك".split()
)
AFTER_HANDLE = lazy_regex(
    r"\s*(?:$|[.,:;!?)(\"'|-]|(?:on|in|at|to|about|for|regarding|via|has|was|is|sur|dans|à|en|sobre|a|para|auf|im|in|zu|am|um|über|su|nel|em|no|na|"
    r"op|over|bij|w|do|o|в|на|о|об|к|у|до|про|erhalten|reçu|ricevuto)\b)", re.IGNORECASE)
