# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Words of the ends of letters, by language."""

from __future__ import annotations

#: closings that mean nothing else, by language
CLOSINGS = "|".join((
    r"very truly yours|pozdrowienia|z lepimi pozdravi|puno pozdrava|со почит|срдечен поздрав|me (?:respekt|nderime)|përshëndetje|"
    r"gjithë të mirat|cieņā|ar (?:labiem vēlējumiem|pateicību)|linkėjimai|nuoširdžiai|austusega|tänades|kunnioittavasti|"
    r"(?:θερμούς )?χαιρετισμούς|selamlar|iyi çalışmalar (?:dilerim|dileriz)|с благодарностью|щиро(?: ваш[аі]?)?|з вдячністю|"
    r"з павагай|בידידות|כל טוב|شاكرين (?:لكم )?.{0,30}|دمتم(?: بخير)?|با آرزوی (?:موفقیت|بهترین‌ها)|सधन्यवाद|"
    r"ด้วยความ(?:เคารพ(?:อย่างสูง)?|นับถือ)|trân trọng kính chào|salam (?:hormat|sejahtera)|yang (?:benar|ikhlas)|"
    r"sekian,? terima kasih|kær kveðja|virðingarfyllst|(?:is mise,? )?le meas|(?:vriendelike )?groete|wako mwaminifu|"
    r"(?:veuillez|je vous prie d['’]|nous vous prions d['’]) ?(?:agréer|recevoir|accepter|croire)[^\n?]{5,110}|"
    r"祝[您你]?(?:生活|工作)?愉快",
    # bn ta te ml ur uz eu cy mn tl sq
    r"(?:ধন্যবাদান্তে|শুভেচ্ছা(?:ন্তে|সহ)?|বিনীত)|(?:அன்புடன்|இப்படிக்கு|நன்றியுடன்)|(?:శుభాకాంక్షలతో|ఇట్లు)|(?:ആദരവോടെ|സ്നേഹത്തോടെ)|"
    r"(?:خلوص|احترام|نیک خواہشات) کے ساتھ|والسلام|hurmat bilan|adeitasunez|cofion(?: gorau| cynnes)?|yn gywir|"
    r"хүндэтгэсэн|хүндэтгэлтэй|lubos na gumagalang|(?:taos-pusong )?sumasainyo|me të mira",
    r"(?:best|kind|kindest|warm|warmest|with best|with kind|many) regards|regards|best wishes|with best wishes|"
    r"(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|cheers|cordially|respectfully|all the best|"
    r"(?:many )?thanks (?:and|&) (?:best |kind )?regards|thank you and (?:best |kind )?regards|(?:kind|warm) wishes|"
    r"respectfully yours|with regards|sincères salutations|sentiments (?:distingués|dévoués)|un abrazo|att(?:e)?\.|"
    r"recib(?:a|an|e) un (?:cordial )?saludo|искренне ваш[аи]?|с уважение|łączę wyrazy szacunku|lp|pozdrav|"
    r"(?:heade|parimate) soovidega|hälsningar|mange hilsner|cordialment|kveðja|bestu kveðjur|með (?:bestu )?kveðju|"
    r"პატივისცემით|հարգանքով|hörmətlə|құрметпен|agur bero bat|un saúdo|(?:liebi )?gr(?:ü|ue)ess",
    r"с (?:(?:уважением и )?наилучшими пожеланиями|(?:глубоким )?уважением|приветом)|с ув\.?|всего (?:доброго|наилучшего)|"
    r"з (?:повагою|найкращими побажаннями)|всього найкращого|з пошаною|с павагай",
    r"mit (?:freundliche[mn]|besten|herzlichen|vielen|lieben|schönen|sonnigen) gr(?:ü|ue)(?:ß|ss)e?n?|"
    r"mit freundlichem gru(?:ß|ss)|"
    r"(?:freundliche|viele|beste|liebe|herzliche|schöne) gr(?:ü|ue)(?:ß|ss)e|besten gru(?:ß|ss)|hochachtungsvoll|mfg|"
    r"(?:viele |liebe )?gr(?:ü|ue)(?:ß|ss)e|(?:schönen |lieben )?gru(?:ß|ss)|mit besten empfehlungen|"
    r"freundlich grü(?:ß|ss)t",
    r"(?:med )?(?:venlig|vennlig|bedste|de bedste|beste|kærlig|mange) hilsen(?:er)?|med de bedste hilsner|"
    r"de bedste hilsner|"
    r"med vänlig(?:a)? hälsning(?:ar)?|vänlig(?:a)? hälsning(?:ar)?|bästa hälsningar|hilsen|mvh",
    r"(?:bien )?cordialement|(?:très )?cordialement|bien à vous|(?:sincères )?salutations(?: distinguées)?|"
    r"meilleures salutations|respectueusement|amicalement|sincèrement|(?:bien )?cdlt|cdt|slts",
    r"(?:(?:muchas )?gracias y )?(?:un )?saludos?(?: cordial(?:es)?)?|(?:muy )?atentamente|un cordial saludo|"
    r"reciba un cordial saludo|cordialmente",
    r"met (?:vriendelijke|hartelijke) groet(?:en)?|(?:vriendelijke )?groet(?:en|jes)?|hoogachtend|mvg",
    r"(?:cordiali|distinti|i migliori|tanti) saluti|(?:un )?cordiale saluto|saluti|cordialità",
    r"(?:com os )?melhores cumprimentos|(?:os meus )?cumprimentos|atenciosamente|cordiais saudações|abraços?",
    r"(?:serdecznie )?pozdrawiam(?: serdecznie)?|z (?:poważaniem|wyrazami szacunku)|z pozdrowieniami|"
    r"łączę pozdrowienia",
    r"s (?:pozdravem|úctou|přátelským pozdravem|přáním (?:pěkného|hezkého) dne)|s (?:pozdravom|"
    r"priateľským pozdravom)",
    r"(?:szívélyes |baráti )?üdvözlettel|tisztelettel|köszönettel|üdv",
    r"cu (?:stimă|respect|drag|considerație|deosebită considerație)|toate cele bune|o zi bună",
    r"saygılarım(?:ız)?la|saygılar|iyi çalışmalar|sevgiler(?:imle)?",
    r"(?:ystävällisin |parhain |terveisin, )?terveisin|ystävällisesti|kunnioittaen|terv",
    r"με (?:εκτίμηση|φιλικούς χαιρετισμούς|τιμή)|φιλικά|ευχαριστώ εκ των προτέρων",
    r"(?:srdačan|lijep|lep|prijateljski|srdačni) pozdrav|lijepi pozdrav|s (?:poštovanjem|štovanjem|spoštovanjem)|"
    r"срдачан поздрав|с поштовањем|lep pozdrav|sa poštovanjem|са поштовањем",
    r"(?:сърдечни |с )?поздрав[иа]?|с почит|с най-добри пожелания",
    r"(?:su )?pagarba|pagarbiai|geriausi linkėjimai|ar cieņu|ar sveicieniem|lugupidamisega|parimate soovidega|"
    r"tervitades",
    r"salutacions(?: cordials)?|atentament|una salutació|"
    r"trân trọng|thân mến|thân ái|kính thư|salam(?: hangat)?|hormat (?:saya|kami)|terima kasih dan salam",
    r"ขอแสดงความนับถือ|ด้วยความเคารพ|सादर|भवदीय|शुभकामनाओं सहित",
    r"בברכה(?: רבה)?|בכבוד רב|בתודה(?: מראש)?(?: ובברכה)?|תודה(?: רבה)? ובברכה|"
    r"مع (?:أطيب|خالص|فائق|وافر) (?:التحيات|التحية|التحيّة|الشكر|الاحترام).{0,20}|"
    r"مع (?:بالغ |كامل |جزيل )?(?:التحية|التحيّة|التحيات|الشكر|الاحترام|التقدير|الود|تحياتي|تحياتنا)"
    r"(?: و(?:التقدير|الاحترام|الشكر|التحية))?|(?:و)?تقبلوا (?:فائق|خالص|تحيات).{0,40}|ودمتم(?: بخير)?|"
    r"(?:مع )?(?:أطيب |خالص )?(?:تحياتي|التحيات|تحيات)|"
    r"مع فائق الاحترام|وتفضلوا بقبول.{0,40}|با (?:(?:کمال|تقدیم) )?(?:احترام|تشکر|سپاس)(?: فراوان)?|ارادتمند",
    r"敬具|草々|此致(?:\s?敬[礼禮])?|敬[礼禮]|祝好|[敬谨謹][上启啟]|올림|드림|"
    r"(?:敬祝|恭祝|谨祝|謹祝|祝|[顺順即敬][颂頌祝])(?:\s?[您你])?\s?(?:[商台大近时時夏秋冬春教编編][祺安绥綏]|安好|[顺順]心|"
    r"(?:一切|工作|生意)?(?:[顺順]利|愉快|[兴興]隆)|平安|[万萬]事如意|好)|[顺順敬][颂頌]|敬祝|商[祺安]",
))

#: wishes for the day and farewells: a closing only above the writer's own name, for elsewhere they greet or are text
DAYS = "|".join((
    r"take care|warmly|see you(?: soon)?|speak soon|talk soon|herzlichst|es grü(?:ß|ss)t(?: sie)?|bis (?:bald|dann)|bonne réception|"
    r"à bientôt|hasta pronto|a presto|un saluto|att|um abraço|grat[oa]|até breve|tot (?:ziens|snel|dan)|do zobaczenia|"
    r"zdravím|na shledanou|numai bine|vänligen|hälsar|vi ses|venligst|kh|y?t|srdačno|kolay gelsin|до свидания|до зустрічі|"
    r"ondo izan|fins aviat|salamu",
    r"(?:(?:wish you|have) )?(?:a )?(?:very )?(?:nice|great|good|lovely|wonderful|pleasant) (?:day|evening|week|weekend|one)",
    r"(?:ich wünsche |wünsche )?(?:ihnen |euch |dir )?(?:noch )?(?:(?:einen )?(?:schönen|guten|angenehmen) "
    r"(?:rest)?(?:tag|abend|feierabend)|(?:eine )?(?:schöne|gute) (?:rest)?woche|(?:ein )?(?:schönes|gutes) wochenende)(?: noch)?",
    r"(?:passez )?(?:une )?(?:très )?(?:bonne|excellente|belle) (?:journée|soirée|semaine|fin de (?:journée|semaine))|bon week-?end",
    r"(?:que tengan? )?(?:una? )?(?:buen|buena|feliz|excelente|bonito|lindo) (?:día|tarde|semana|fin de semana)",
    r"(?:le auguro )?(?:una )?buona (?:giornata|serata|settimana)|buon (?:week-?end|fine settimana|lavoro|pomeriggio)",
    r"(?:tenha )?(?:uma? )?(?:bom|ótimo|excelente) (?:dia|trabalho|fim de semana)|(?:uma )?boa (?:semana|tarde|noite)",
    r"(?:nog )?(?:een )?(?:fijne|prettige|goede|mooie) (?:dag|avond|week|werkdag)(?: verder| nog| gewenst)?|(?:fijn|prettig|goed) weekend",
    r"(?:życzę )?(?:miłego|dobrego|udanego|spokojnego) (?:dnia|wieczoru|weekendu|tygodnia)",
    r"(?:přej[ui] )?(?:vám )?(?:hezký|pěkný|krásný|příjemný|hezkého|pěkného) (?:den|dne|zbytek dne|večer|víkend|týden)(?: přeje)?",
    r"(?:prajem )?(?:vám )?(?:pekný|krásny|príjemný) (?:deň|zvyšok dňa|večer|víkend|týždeň)(?: praje)?",
    r"(?:további )?(?:szép|kellemes) (?:napot|estét|hétvégét|hetet)(?: kívánok| kívánunk)?",
    r"(?:o )?zi (?:bună|frumoasă|minunată|excelentă)|(?:un )?weekend plăcut|o (?:seară|săptămână) (?:bună|frumoasă)",
    r"(?:želim (?:vam )?)?(?:lijep|lep|ugodan|prijatan|prijeten) (?:dan|vikend|ostatak dana)|(?:пријатан|леп) (?:дан|викенд)",
    r"(?:приятен|хубав|лек|успешен|усмихнат) (?:ден|уикенд)|(?:приятна|хубава) (?:вечер|седмица)",
    r"(?:хорошего|приятного|удачного|доброго|продуктивного) (?:вам )?(?:дня|вечера)|(?:хороших|приятных) выходных",
    r"(?:гарного|приємного|хорошого|вдалого|чудового) (?:вам )?(?:дня|вечора)|гарних вихідних",
    r"(?:hav |ha )?(?:fortsat )?(?:en )?(?:rigtig )?(?:god|dejlig|fin|strålende) (?:dag|weekend|helg|aften|kveld|uge|uke)",
    r"(?:ha |önskar (?:dig|er) )?(?:en )?(?:fortsatt )?(?:fin|bra|trevlig|härlig) (?:dag|helg|kväll|vecka)",
    r"(?:oikein )?(?:hyvää|mukavaa|kivaa|aurinkoista) (?:päivänjatkoa|päivää|viikonloppua|viikkoa|illan ?jatkoa|iltaa)",
    r"(?:ilusat|kena|head) (?:päeva|nädalavahetust|õhtut)(?: jätku)?|(?:jauku|labu|lai jauka) (?:dienu|diena|nedēļas nogali)",
    r"(?:gražios|geros|malonios) (?:dienos|savaitės)|gero savaitgalio|(?:bon|que tingueu un bon) (?:dia|cap de setmana)",
    r"(?:iyi|güzel) (?:günler|akşamlar|haftalar|hafta sonları)(?: dilerim| dileriz)?",
    r"καλή (?:συνέχεια|σας (?:η)?μέρα|(?:η)?μέρα|εβδομάδα)|καλό (?:απόγευμα|σαββατοκύριακο|βράδυ)",
    r"(?:המשך )?יום (?:טוב|נעים|נפלא)|סוף שבוע נעים|שבוע טוב|(?:يومك|نهارك) سعيد|طاب يومكم|روز خوش|"
    r"chúc (?:anh|chị|bạn) (?:một )?ngày (?:mới )?tốt lành|semoga hari anda menyenangkan|शुभ दिन|"
    r"祝[您你](?:有)?(?:愉快的一天|美好的一天|周末愉快|週末愉快)|좋은 하루 (?:되세요|보내세요)",
))

#: thanks before a closing: alone they are text
THANKS = (
    r"(?:many |with )?thanks(?: a lot| in advance| so much)?|thank you(?: very much| in advance)?|looking forward to .{5,40}|"
    r"(?:vielen |herzlichen |besten )?dank(?: im voraus)?|danke(?: im voraus| schön)?|merci(?: d['’]avance| beaucoup)?|"
    r"(?:muchas |mil )?gracias(?: de antemano)?|quedo a la espera|grazie(?: mille| in anticipo)?|(?:muito )?obrigad[oa]|"
    r"(?:alvast )?(?:hartelijk )?(?:bedankt|dank)|(?:z góry )?dziękuj(?:ę|emy)|(?:předem )?děkuj[iu](?: předem)?|"
    r"(?:vopred )?ďakujem(?: vopred)?|(?:előre is )?köszön(?:öm|jük)|(?:vă )?mulțumesc|tack(?: på förhand)?|"
    r"(?:på forhånd )?takk?|kiitos(?: etukäteen| paljon)?|aitäh|paldies|(?:iš anksto )?(?:dėkoju|ačiū)|"
    r"ευχαριστώ(?: πολύ| εκ των προτέρων)?|(?:şimdiden )?teşekkür(?:ler| ederim| ederiz)|(?:заранее )?(?:большое )?спасибо|"
    r"(?:заранее )?благодар(?:ю|им)|(?:заздалегідь |наперед )?(?:дякую|дякуємо)|(?:предварително )?благодаря|"
    r"hvala(?: unaprijed| unapred| vnaprej)?|хвала(?: унапред)?|תודה(?: רבה| מראש)?|شكر[اًا]+(?: جزيل[اًا]+| لكم)?|"
    # kk ky uz az ka hy mk sq bn ta te ml kn ur mn sw af eu gl cy
    r"рахмет|рақмет|ырахмат|раҳмат|rahmat|təşəkkür(?: edirəm| edirik|lər)|გმადლობთ|მადლობა|շնորհակալություն|благодарам|"
    r"faleminderit|ধন্যবাদ|நன்றி|ధన్యవాదాలు|നന്ദി|ಧನ್ಯವಾದಗಳು|شکریہ|баярлалаа|asante(?: sana)?|(?:baie )?dankie|"
    r"eskerrik asko|(?:moitas )?grazas|diolch(?: yn fawr)?|"
    r"با تشکر|terima kasih|(?:xin )?cảm ơn|धन्यवाद|ขอบคุณ(?:มาก)?(?:ค่ะ|ครับ)?|감사합니다|takk fyrir|gràcies|moltes gràcies|"
    r"(?:非常|十分|先|多)?(?:谢谢|謝謝|感谢|感謝|多谢|多謝)(?:[您你]|大家)?(?:了|的帮助|的幫助)?|"
    # as formal as "Best regards"
    r"(?:以上[、,]?\s?|どうぞ|何卒|それでは[、,]?\s?){0,2}(?:よろしく|宜しく)(?:お願い|御願い)(?:(?:いた|致)します|します|申し上げます)"
)

#: for what is thanked in a closing, and the words between: "for your help"; who is thanked for a thing is told of it
THANKED_FOR = (
    r"(?:(?:for|in|your|the|all|kind|quick|prompt|für|ihre[nr]?|eure|deine|die|das|den|schnelle|pour|votre|ton|ta|la|le|por|"
    r"su|tu|per|il|vostr[ao]|tua|pel[ao]|sua|voor|uw|je|de|het|za|twoją|pani|pana|państwa|vaši|váš|vašu|pentru|för|din|er|"
    r"ert|ditt|deres|jeres|за|вашу|ваше|ваш|για|τη[νς]?|το|τον) |l['’]){1,4}"
    r"(?:help|support|assistance|time|patience|understanding|attention|efforts?|reply|response|answer|feedback|cooperation|"
    r"consideration|hilfe|unterstützung|mühe|geduld|zeit|verständnis|bemühungen|antwort|rückmeldung|aufmerksamkeit|aide|"
    r"temps|compréhension|retour|réponse|ayuda|tiempo|paciencia|comprensión|atención|respuesta|colaboración|aiuto|tempo|"
    r"pazienza|comprensione|attenzione|risposta|disponibilità|collaborazione|ajuda|paciência|compreensão|atenção|resposta|"
    r"hulp|tijd|begrip|aandacht|moeite|antwoord|reactie|pomoc|czas|cierpliwość|wyrozumiałość|odpowiedź|uwagę|čas|"
    r"trpělivost|pochopení|odpověď|ochotu|trpezlivosť|pochopenie|odpoveď|ajutor|timp|răbdare|înțelegere|răspuns|atenție|"
    r"hjälpen|svaret|tålamodet|tid|förståelsen|hjælpen|tålmodigheden|forståelsen|hjelpen|tålmodigheten|помощь|время|"
    r"терпение|понимание|ответ|внимание|допомогу|час|терпіння|розуміння|відповідь|увагу|помощта|времето|търпението|"
    r"отговора|pomoć|vrijeme|strpljenje|razumijevanje|odgovor|βοήθεια|χρόνο|υπομονή|κατανόηση|απάντηση)(?: (?:σας|ви))?"
)

#: the last word of a closing of a few words: only above a name
ENDING = (
    r"(?:(?!my\b|mine|his|her|him|them)(?:\w+,?|(?:m|v|fr|frdl|freundl|herzl|bes|best)\.) (?:(?:und|and|et|y|e|i|a|og|och|en|ja|и|та) )?){0,4}"
    r"(?:grü(?:ß|ss)en?|gru(?:ß|ss)|gruesse?n?|saludos?|saluti|cumprimentos|salutations|pozdrawiam|poważaniem|"
    r"pozdravem|"
    r"pozdravom|pozdrav|hilsen|hilsner|hälsning(?:ar)?|terveisin|groet(?:en|jes)?|regards|уважением|повагою|"
    r"saygılarım(?:ız)?la|εκτίμηση|üdvözlettel|cordialement|cordialmente|atentamente|stimă)"
    r"(?: distinguées| cordial(?:es)?| aus(?: \w+){1,3}| und vielen dank)?[,.!]{0,2}"
)

#: names of what letters are written on
_DEVICES = (
    r"(?:iphon[eua]|ipad|ipod|ios|android|samsung|galaxy|huawei|xiaomi|redmi|honor|oneplus|pixel|nokia|motorola|sony|"
    r"xperia|htc|windows|blackberry|outlook|gmail|yahoo|icloud|aol|gmx|web\.de|t-online|mail(?:\.ru| for windows)|"
    r"proton ?mail|tutanota|tuta|spark|thunderbird|k-9|bluemail|blue mail|fairemail|airmail|mailbird|hey|zoho mail|"
    r"yandex|яндекс\w*|mail\.ru|телефон\w*|смартфон\w*|мобильн\w*|айфон\w*|(?:smart)?phone|mobile?n?|handy|"
    r"smart(?:telefon|telefoon|tele)|telefon\w*|téléphone|portable|móvil|celular|cellulare|tablet|telemóvel|"
    r"puhelime\w*|matkapuhelime\w*|telefoon|mobiltelefon\w*|(?:telekom |freenet |\w+ )?mail[ -]?app|telekom|"
    r"freenet|libero|"
    r"seznam|onet|wp|email\.cz|aqua ?mail|typeapp|mymail|edison|newton|superhuman|canary|mimestream|shortwave|posteo|"
    r"xiaomi|poco|oppo|vivo|realme|mail orange|"
    r"roundcube|sogo|zimbra|evolution|em client|mailspring|postbox)")
_SENT = (
    r"(?:sent|gesendet|versendet|verschickt|sendt|skickat|skickades|envoyée?|enviad[oa]|enviat|inviat[oa]|verstuurd|"
    r"verzonden|lähetetty|wysłan[eoa]|odeslán[oa]|odoslan[éoá]|küldve|trimisă?|poslan[oa]|poslato|отправлено|послано|"
    r"надіслано|изпратено|στάλθηκε|εστάλη|dikirim|dihantar|đã gửi|saadetud|išsiųsta|nosūtīts)")
#: "from", "with", "by way of"
_BY = (
    r"(?:from|via|with|using|on|by|von|vom|mit|aus|über|de|depuis|avec|desde|con|por|do|da|dal|dalla|del|des|pe|"
    r"din|cu|"
    r"vanaf|met|van|z|ze|s|sa|iz|с|со|из|через|від|з|із|от|през|från|med|fra|via|através|à partir|a partir|από|"
    r"dari|từ|"
    r"minu|iš|no|tramite|przez)")
_GET = (
    r"(?:get|download|hol|laden|beziehen|télécharger|obtenir|obtener|obtén|descargar|ottieni|scarica|obter|obtenha|"
    r"transferir|baixar|pobierz|uzyskaj|získ\w+|stáhn\w+|stiahn\w+|hämta|skaffa|hent|få|hanki|lataa|скачать|"
    r"загрузить|"
    r"получить|завантажити|отримати|изтегл\w+|obțineți|descărcați|preuzm\w+|prenesi\w*|beszerz\w+|letölt\w+|"
    r"edinin|indirin|"
    r"入手|ダウンロード|获取|取得|下载|下載|다운로드|받기|λήψη|κατεβάστε|الحصول|تنزيل|קבל|הורד|dapatkan|unduh|tải)")
#: lines that programs put below a letter
SENT_FROM = (
    rf"(?:(?:diese (?:e-mail|nachricht) wurde )?{_SENT} (?:{_BY}\b|"
    rf"(?={_DEVICES}))(?:my \w+, )?(?=[^,.;:?!]{{0,60}}{_DEVICES}).{{0,90}}|"
    rf"(?:diese (?:e-mail|nachricht) wurde )?(?:von|mit) (?:meine[mr]?\b|"
    rf"der\b)?.{{0,40}}{_DEVICES}.{{0,25}} (?:gesendet|verschickt)\.?|"
    rf"(?:{_GET}\b.{{0,30}})?outlook\b.{{1,25}}\b(?:ios|android)\b.{{0,3}}(?:\s?{_GET}.{{0,12}})?|"
    rf"{_GET}.{{1,12}}\b(?:ios|android).{{1,4}}outlook|"
    rf"(?:ios|android)\W?(?: için|用|용)? outlook(?:['’]u)? ?{_GET}|laden sie outlook .{{1,25}}|"
    r".{0,40}\boutlook\b.{0,3}<?https?://aka\.ms/\w{4,10}>?.{0,40}|(?:ios|android) için outlook uygulamasını edinin|"
    r"get [\w-]{2,20}(?: mail)? for (?:android|ios|iphone|ipad|mobile|windows|mac\w*|desktop)\b.{0,20}|"
    rf"(?:yahoo!メール for |スマートフォン|携帯|{_DEVICES}\S{{0,4}}) ?(?:iphone )?(?:から送信|에서 보냄|发送|"
    rf"傳送).{{0,20}}|"
    rf"{_DEVICES}[’']?\w* ?(?:\w{{2,12}} )?(?:\w*d[ae]n|ile) gönderildi|az (?:én )?{_DEVICES}.{{0,25}} küldve|"
    r"(?:从我的|從我的|我的|나의 ?|내 ?|נשלח |أرسلت من|تم الإرسال من|مرسل من|أُرسلت من|[发發寄傳来來]自(?:我的)?|"
    r"私の|मेरे|ส่งจาก|ارسال شده از|فرستاده شده از)\s?\S{0,4}\s?(?:iphone|ipad|android|samsung|galaxy|huawei|"
    r"outlook|小米|华为|"
    r"vivo|oppo|网易|qq|手机).{0,25}|"
    rf"{_SENT}\b[^\n\[]{{0,20}}\[?proton ?mail\b.{{0,90}}|"
    r"sent on the go|von unterwegs gesendet|provenance ?: courrier pour windows|küldve: posta a windowshoz|"
    r"windows için posta ile gönderildi)"
)

#: words of who wants something: no part of a signature
WISHES = (
    r"\b(?:please|could you|can you|we need|i need|bitte|können sie|wir brauchen|s[’']il vous|pouvez-vous|por favor|"
    r"per favore|può|prego|proszę|prosím|kérem|kérjük|vă rog|lütfen|venligst|vennligst|vänligen|alstublieft|graag|"
    r"пожалуйста|прошу|будь ласка|прошу|моля|παρακαλώ|molim|prosim|prašau|lūdzu|palun|mohon|tolong)\b|"
    r"お願い|请|請|부탁|من فضلك|لطفا|कृपया|กรุณา|בבקשה"
)
#: words of what lawyers and friends of trees have firms write below their letters
DISCLAIMERS = (
    r"confiden[ctț]|vertraulich|конфиденц|конфіденц|důvěrn|dôvern|poufn|bizalmas|gizli|fortrolig|konfiden[tc]|luottamuksel|"
    r"pov?j?erljiv|поверљив|поверителн|zaupn|εμπιστευτικ|trúnaðar|құпия|məxfi|კონფიდენც|գաղտնի|סודי|חסוי|سري|محرمان|गोपनीय|"
    r"ความลับ|bảo mật|rahasia|保密|机密|機密|기밀|비밀|"
    r"intended (?:solely|only|for)|virus|disclaimer|haftung|privileged|unauthori[sz]ed|registered|handelsregister|"
    r"sitz der|geschäftsführ|amtsgericht|registergericht|\bust\b|\bvat\b|\bcvr\b|\bhrb\b|environment|umwelt|"
    r"umweltschutz|"
    r"environnement|medio ambiente|ambiente|before printing|print this|drucken|ausdruck|imprim|распечат|друкув|"
    r"unsubscribe|legal notice|datenschutz|privacy|avis|aviso"
)
#: words that say that something stands below, an address, words for a card or a cup: what follows is no signature
FOLLOWS = (
    r"\b(?:follow(?:s|ing)|below|as under|(?:shall|should|must|to) (?:read|say)|folgend\w*|folgt|unten|lauten?|suivant\w*|ci-dessous|"
    r"siguiente\w*|seguente\w*|seguinte\w*|abaixo|volgend\w*|hieronder|następując\w*|poniż\w*|następ\w*|následuj\w*|"
    r"níže|nasledujú\w*|alább\w*|következ\w*|următo\w*|aşağıda\w*|seuraav\w*|følgende|følger|följande|nedan|"
    r"nedenfor|järgmi\w*|sekan\w*|šād\w*|sljede\w*|slede\w*|следующ\w*|ниже|наступн\w*|нижче|следн\w*|по-долу|"
    r"ακόλουθ\w*|παρακάτω|address|adress\w*|anschrift|adres\w*|adresse\w*|dirección|direcci\w*|indirizzo|endereço|"
    r"morada|cím\w*|osoite\w*|адрес\w*|διεύθυνση\w*|text\w*|texto|testo|tekst\w*|текст\w*|κείμενο|szöveg\w*|metin|"
    r"engrav\w*|gravier\w*|gravur|grav(?:er|ure|ar|ado|erad|eren|ering)|incidere|grawer\w*|гравир\w*|aufschrift|"
    r"inscri\w+|iscrizione|nápis\w*|надпис\w*|напис\w*|felirat\w*)(?!\w)|如下|以下|下記|次の|地址|住所|아래|다음|주소|להלן|למטה|כתובת|"
    r"التالي|أدناه|العنوان|عنوان|زیر|آدرس|ที่อยู่|निम्न|पता|sau đây|địa chỉ|berikut|alamat"
)
