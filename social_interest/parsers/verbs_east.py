# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What people do, in the words of notifications: the languages of eastern and northern Europe; see :mod:`.verbs`."""

from __future__ import annotations

from .verbs import Words

# "(а)", "(a)", "/а" behind a past tense: the program does not know who is a woman
_RU = r"(?:\(?/?а\)?|и)?(?![а-яё])"
_PL = r"(?:\(?/?a\)?)?(?![a-ząćęłńóśźż])"
#: what stands before a participle: "t'ha", "us han", and "va" before an infinitive
_CA = r"(?:també )?(?:t['’]ha(?:n)?|(?:us |et |li |ens )?ha(?:n)?) (?:també )?"
_CA_OLD = r"(?:us |et |li |ens )?va(?:n)? "
_FI = r"(?:on |ovat )?(?:myös |juuri )?"
_RO = r"(?:de ?asemenea )?(?:v-|ți-|ti-|te-|i-|v-ați )?(?:a|au) (?:mai |de asemenea )?"
_EL = r"(?:επίσης |μόλις )?(?:σας |σάς |σου |σε |μας )?(?:έχει |έχουν )?(?:επίσης |μόλις )?"

VERBS_EAST: dict[str, Words] = {
    "ru": Words(
        does={
            "mention": rf"(?:упомянул{_RU}|упоминает|отметил{_RU} (?:вас|тебя)|отмечает вас)",
            "reply": rf"(?:также )?(?:ответил{_RU}|отвечает|(?:оставил|написал|добавил|опубликовал|разместил|дал|отправил|прислал){_RU} ~ответ(?:ное|а)?)",
            "comment": rf"(?:также )?(?:прокомментировал{_RU}|комментирует|(?:оставил|написал|добавил|опубликовал|разместил|отправил){_RU} ~(?:комментари\w+|заметк\w+|примечани\w+|запись на (?:вашей|твоей))|обновил{_RU}|написал{_RU} на (?:вашей|твоей) стене)",
            "message": rf"(?:добавил|опубликовал|разместил)(?:а|\(а\))? ~сообщение|(?:(?:отправил|прислал|написал|оставил|послал){_RU} (?:вам|тебе|нам) ~(?:сообщени\w+|письм\w+)|(?:отправил|прислал|написал|оставил|послал){_RU} ~сообщени\w+|(?:написал|пишет){_RU} (?:вам|тебе|нам)|пишет (?:вам|тебе|нам)|(?:создал|открыл|начал){_RU} ~(?:тикет|обращение|диалог|чат|заявку)|(?:ожидает|ждёт|ждет) (?:ответа|вас)|интересуется|заинтересовал(?:ся|ась)|(?:хочет|желает) ~(?:связаться|пообщаться)|передал{_RU} (?:вам|тебе) ~сообщени\w+)",
            "review": rf"(?:(?:оставил|написал|добавил|опубликовал|разместил|отправил|поставил){_RU} ~(?:отзыв\w*|рецензи\w+|оценк\w+)|оценил{_RU} (?:товар|компани|заказ|работ)\w*|рекомендует|порекомендовал{_RU})",
            "question": rf"(?:(?:задал|опубликовал|отправил|разместил){_RU} ~вопрос\w*|задаёт вопрос|спрашивает|спросил{_RU}|(?:создал|начал|открыл|опубликовал){_RU} ~(?:тем\w+|обсуждени\w+|дискусси\w+|топик))",
            "request": rf"(?:ищет|разыскивает)(?=\s)|откликнул(?:ся|ась|ся\(-?ась\))(?: на)?|откликается|забронировал(?:а|\(а\))?\b|записал(?:ся|ась) на|(?:(?:создал|открыл|завёл|завел|предложил|отправил|подал){_RU} ~(?:задач\w+|ошибк\w+|иде\w+|предложени\w+|запрос\w*|заявк\w+ на вступление|проблем\w+)|хочет вступить|хочет присоединиться)",
            "reaction": rf"(?:отреагировал{_RU}|(?:поставил|добавил){_RU} реакцию)",
            "like": rf"(?:понравил(?:ся|ась|ось|ись)|нравится|(?:поставил){_RU} ~(?:лайк|отметку|«?класс|плюс)|лайкнул{_RU}|оценил{_RU} ваш\w*|добавил{_RU} ~(?:избранное|закладки)|поблагодарил{_RU}|проголосовал{_RU})",
            "share": rf"(?:поделил(?:ся|ась|\S*ся)|сделал{_RU} репост|репостнул{_RU}|продвинул{_RU}|рассказал{_RU} друзьям)",
            "connect": rf"(?:(?:отправил|прислал|подал){_RU} ~(?:заявк\w+|запрос\w*|приглашени\w+) (?:в друзья|на дружбу|дружить|на добавление)|предлагает (?:вам |тебе )?(?:дружбу|дружить)|запрашивает (?:вашу )?дружбу|ожидает (?:вашего )?одобрения дружбы|установил{_RU} дружбу с вами|хочет (?:дружить|добавить (?:вас|тебя)|стать (?:вашим|твоим)|подружиться)|добавил{_RU} (?:вас|тебя) в (?:друзья|контакты)|добавляет вас в друзья|приглашает вас (?:дружить|в друзья))",
            "visit": rf"(?:посетил|просмотрел|посмотрел){_RU} (?:ваш|твой|вашу|твою) ~(?:профиль|страниц\w+|анкет\w+|объявлени\w+)|заходил{_RU} ~(?:гости|страниц\w+)",
            "follow": r"(?:хочет подписаться на (?:вас|тебя)|подписал(?:ся|ась|\S*ся)|теперь (?:подписан\w*|читает|следит)|начал\w* (?:читать|следить)|читает (?:вас|тебя))",
            "order": r"(?:сделал|оформил|совершил|внёс|внес)(?:а|\(а\))? ~(?:заказ|покупку|пожертвование)|(?:принял|одобрил|подписал)(?:а|\(а\))? ~(?:коммерческое предложение|смету)\b|(?:заказал|купил|пожертвовал)(?:а|\(а\))?\b",
        },
        thing={
            "mention": r"упоминани[еяй]|упомянул\w*|упомянут\w*", "reply": r"ответ(?:а|ы|ил\S*)?", "comment": r"комментари[йяюев]\w*|примечание|обновлен[ао]?", "message": r"(?:личн\w+ )?сообщени[еяй]|диалог|обращение|тикет|чат|жалоб[ауы]|претензи[яию]|рекламаци[яию]",
            "review": r"отзыв\w*|рецензия|оценка", "question": r"вопрос\w*|тема|теме|обсуждение", "request": r"задача|ошибка|предложение|идея", "reaction": r"реакция", "like": r"понравил\w+|лайк", "share": r"репост",
            "connect": r"заявк\w+ в друзья|запрос на дружбу|предложение дружбы|заявк\w+ на дружбу", "follow": r"подписчик\w*|подписал\w+",
        },
        by=r"(?:от пользователя|пользователя|от посетителя|от|пользователем|пользователь|автор[:：]?|написал\(?а?\)?|упомянул\(?а?\)?|ответил\(?а?\)?|прокомментировал\(?а?\)?)",
    ),
    "uk": Words(
        does={
            "mention": r"(?:згадав|згадала|згадав\(-?ла\)|згадує|позначив|позначила) ?(?:вас|тебе|про вас)?",
            "reply": r"(?:також )?(?:відповів|відповіла|відповів\(?-?ла\)?|відповідає|(?:залишив|залишила|написав|написала|додав|додала|надіслав|надіслала) ~відповідь)",
            "comment": r"(?:також )?(?:прокоментува(?:в|ла)\S*|коментує|(?:залиши(?:в|ла)|написа(?:в|ла)|дода(?:в|ла)|опублікува(?:в|ла))\S* ~(?:комент\w+|примітк\w+)|онови(?:в|ла))",
            "message": r"(?:додав|додала|опублікував|опублікувала) ~повідомлення|(?:(?:надісла(?:в|ла)|написа(?:в|ла)|залиши(?:в|ла)|відправи(?:в|ла))\S* ~(?:повідомленн\w+|лист\w*)|(?:написа(?:в|ла)|пише)\S* (?:вам|тобі|нам)|(?:створи(?:в|ла)|відкри(?:в|ла))\S* ~(?:звернення|тікет|розмову|чат)|хоче ~зв['’]язатися)",
            "review": r"(?:(?:залиши(?:в|ла)|написа(?:в|ла)|дода(?:в|ла)|опублікува(?:в|ла))\S* ~(?:відгук\w*|рецензі\w+|оцінк\w+)|рекомендує|оціни(?:в|ла))",
            "question": r"(?:(?:постави(?:в|ла)|задала?|зада(?:в|ла)|надісла(?:в|ла))\S* ~(?:запитанн\w+|питанн\w+)|запитує|запита(?:в|ла)|(?:створи(?:в|ла)|поча(?:в|ла)|відкри(?:в|ла))\S* ~(?:тем\w+|обговоренн\w+))",
            "request": r"шукає(?=\s)|відгукнул(?:ася|ся)|відгукнувся|забронював|забронювала|записа(?:вся|лася) на|(?:створи(?:в|ла)|запропонува(?:в|ла)|пода(?:в|ла))\S* ~(?:завданн\w+|помилк\w+|іде\w+|пропозиці\w+|запит\w*)|хоче (?:приєднатися|вступити)",
            "reaction": r"(?:відреагува(?:в|ла))\S*", "like": r"(?:вподоба(?:в|ла)\S*|уподоба(?:в|ла)\S*|сподоба(?:вся|лася|лось|лися)|подобається|постави(?:в|ла)\S* ~(?:лайк|вподобайку))",
            "share": r"(?:поділи(?:вся|лася)\S*|поширю?\w*(?:в|ла)|зроби(?:в|ла)\S* репост)", "connect": r"(?:надісла(?:в|ла)\S* ~(?:запит|запрошення|заявк\w+) (?:у|в|на|до) (?:друзі|дружбу|друзів)|хоче (?:дружити|додати вас|стати)|дода(?:в|ла)\S* вас (?:у|в|до) друз\w+)",
            "visit": r"(?:відвіда(?:в|ла)|перегляну(?:в|ла))\S* (?:ваш|твій|вашу|твою) ~(?:профіль|сторінк\w+|оголошенн\w+)",
            "follow": r"(?:(?:тепер )?слідкує за|ста(?:в|ла) вашим підписником|підписа(?:вся|лася)\S*|тепер (?:стежить|читає|підписан\w+)|стежить за|почав\S* стежити)",
            "order": r"(?:зробив|зробила|оформив|оформила|здійснив|здійснила) ~(?:замовлення|покупку|пожертву|внесок)|(?:замовив|замовила|купив|купила|пожертвував|пожертвувала)\b",
        },
        thing={
            "mention": r"згадк\w+|згада(?:в|ла|но|ли)", "reply": r"відповідь|відповіді|відпові(?:в|ла|ли)", "comment": r"коментар\w*|прокоментува\w+|оновлен[оаи]|змінен[оаи]", "message": r"(?:приватн\w+ |особист\w+ )?повідомлення|розмова|звернення|скарг[ауи]|претензі[яюї]|рекламаці[яюї]",
            "review": r"відгук\w*|рецензія", "question": r"запитання|питання|тема|обговорення", "request": r"пропозиція|ідея|завдання", "reaction": r"реакція", "like": r"вподобання|вподоба\w+", "share": r"поширен\w+",
            "connect": r"запит (?:у|в) друзі|запит на дружбу", "follow": r"підписник|підписа\w+",
        },
        by=r"(?:від користувача|користувача|від|користувачем|користувач|автор[:：]?)",
    ),
    "pl": Words(
        does={
            "mention": rf"(?:wspomniał{_PL}|oznaczył{_PL}|wspomina|wzmiankował{_PL})",
            "reply": rf"(?:także |również )?(?:odpowiedział{_PL}|odpisał{_PL}|odpowiada|(?:dodał|napisał|zamieścił|zostawił|opublikował|wysłał|udzielił){_PL} ~odpowied\w+)",
            "comment": rf"(?:także |również )?(?:skomentował{_PL}|komentuje|(?:dodał|napisał|zamieścił|zostawił|opublikował|umieścił){_PL} ~(?:komentarz\w*|notatk\w+|uwag\w+)|zaktualizował{_PL})",
            "message": rf"(?:dodał|zamieścił|opublikował)(?:a|\(a\))? ~wiadomość|(?:(?:wysłał|napisał|zostawił|przesłał){_PL} ~(?:wiadomoś\w+|e-?mail\w*)|(?:napisał){_PL} do (?:ciebie|państwa|pana|pani|was|nas)|(?:utworzył|otworzył|rozpoczął|zgłosił){_PL} ~(?:zgłoszeni\w+|rozmow\w+|czat\w*|ticket)|chce ~skontaktować|ma dla (?:ciebie|cię|państwa|pana|pani) ~wiadomość)",
            "review": rf"(?:(?:dodał|napisał|wystawił|zamieścił|zostawił|opublikował){_PL} ~(?:opini\w+|recenzj\w+|ocen\w+)|ocenił{_PL}|zrecenzował{_PL}|poleca)",
            "question": rf"(?:(?:zadał|wysłał|napisał){_PL} ~pytani\w+|pyta|zapytał{_PL}|(?:utworzył|rozpoczął|rozpoczęła|założył|otworzył|stworzył|opublikował){_PL} ~(?:temat|wątek|dyskusj\w+))",
            "request": rf"(?:szuka|poszukuje)(?=\s)|(?:(?:utworzył|dodał|zaproponował|wysłał|złożył){_PL} ~(?:zadanie|błąd|pomysł|propozycj\w+|prośb\w+|problem)|(?:za)?aplikował{_PL}(?: na)?|chce (?:dołączyć|przystąpić|zarezerwować)|(?:zarezerwował|zaaplikował|aplikował){_PL})",
            "reaction": rf"(?:zareagował{_PL})", "like": rf"(?:polubił{_PL}|lubi (?:twój|twoje|twoją)|dodał{_PL} ~ulubionych|podziękował{_PL}|zagłosował{_PL})",
            "share": rf"(?:udostępnił{_PL}|podbił{_PL}|podał{_PL} dalej)", "connect": rf"dodał{_PL} (?:cię|ciebie|państwa) (?:jako (?:swojego )?znajom\w+|do (?:grona )?znajomych)|(?:(?:wysłał|przesłał){_PL} ~zaproszeni\w+ (?:do (?:grona )?(?:znajomych|kontaktów|sieci))|chce (?:dodać|zostać|nawiązać|cię obserwować)|zaprosił{_PL} (?:cię|ciebie|państwa) do (?:grona )?(?:znajomych|kontaktów))",
            "visit": rf"(?:odwiedził|obejrzał|wyświetlił|przeglądał){_PL} ~(?:profil|stronę|ogłoszenie)",
            "follow": rf"(?:obserwuje|zaczął(?:\(\S{{1,6}}\))? ~obserwować|zaczęła ~obserwować|śledzi (?:cię|ciebie|państwa)|zaobserwował{_PL}|zasubskrybował{_PL})",
            "order": r"(?:złożył|dokonał|przekazał|wpłacił)(?:a|\(a\))? ~(?:zamówieni\w+|zakup\w*|darowizn\w+|wpłat\w+)|(?:zaakceptował|zatwierdził|podpisał)(?:a|\(a\))? ~(?:ofertę|wycenę)\b|(?:zamówił|kupił|wpłacił)(?:a|\(a\))?\b",
        },
        thing={
            "mention": r"wzmiank\w+|wspomnian[yoa]|oznaczon[yoa]", "reply": r"odpowied(?:ź|zi)|odpowiedzian\w+", "comment": r"komentarz\w*|skomentowan\w+|zaktualizowan\w+", "message": r"(?:prywatn\w+ )?wiadomoś(?:ć|ci)|rozmowa|zgłoszenie|skarg[aęi]|reklamacj[aęi]",
            "review": r"opini[aęi]|recenzj[aęi]|ocena", "question": r"pytanie|temat|wątek|dyskusja|wpis", "request": r"propozycja|pomysł|problem", "reaction": r"reakcja", "visit": r"został[ao]? (?:wyświetlon|obejrzan|otwart)[aey]", "like": r"polubieni[ea]|polubił\w*", "share": r"udostępni\w+",
            "connect": r"zaproszenie do (?:grona )?(?:znajomych|kontaktów)", "follow": r"obserwując\w+",
        },
        by=r"(?:od użytkownika|od|przez użytkownika|przez|użytkownika|autorstwa|autor[:：]?)",
    ),
    "cs": Words(
        does={
            "request": r"(?:hledá|hľadá|poptává)(?=\s)",
            "mention": r"(?:vás |ťa )(?:spomenul|označil)a?|(?:vás |tě |se o vás )*(?:zmínila?|označila?)(?:\(?a\)?)? ?(?:vás|tě|se)?", "reply": r"odpovedala?|(?:pridal|napísal|poslal)a? ~odpoveď|(?:vám |ti )*(?:odpověděl\(?a?\)?|odpovídá|reagoval\(?a?\)? na (?:váš|vaši|tvůj) komentář|(?:přidal|napsal|zanechal|poslal)\(?a?\)? ~odpověď)",
            "comment": r"(?:pridal|napísal|zanechal|vložil)a? ~(?:komentár|poznámku)|okomentovala?|(?:okomentoval\(?a?\)?|komentoval\(?a?\)?|(?:přidal|napsal|zanechal|vložil)\(?a?\)? ~(?:komentář|poznámku)|aktualizoval\(?a?\)?)", "message": r"(?:přidal|vložil|pridal)\(?a?\)? ~(?:zpráv[ua]|správ[ua])|(?:vám |ti )*(?:poslal|napísal|zanechal|odoslal)a? ~správu|(?:vám |ti )*(?:(?:poslal|napsal|zanechal|odeslal|zaslal)\(?a?\)? ~zprávu|(?:vám|ti) (?:píše|napsal\(?a?\)?)|(?:vytvořil|otevřel)\(?a?\)? ~(?:tiket|konverzaci|požadavek)|(?:vás |tě )chce kontaktovat|chce (?:vás|tě) kontaktovat)",
            "review": r"(?:(?:přidal|napsal|zanechal|vložil)\(?a?\)? ~(?:recenzi|hodnocení)|ohodnotil\(?a?\)?|doporučuje)", "question": r"(?:položil|poslal|napísal)a? ~otázku|sa pýta|(?:(?:položil|poslal|napsal)\(?a?\)? ~(?:otázku|dotaz)|se ptá|(?:založil|vytvořil|otevřel|zahájil)\(?a?\)? ~(?:téma|diskuzi|diskusi|vlákno))",
            "reaction": r"zareagoval\(?a?\)?", "like": r"(?:přidal|uložil)\(?a?\)? ~(?:do|k) oblíben\w+|pridala? ~(?:do|k) obľúben\w+|(?:se ~líbí|dal\(?a?\)? ~(?:lajk|like)|olajkoval\(?a?\)?)", "share": r"sdílel\(?a?\)?", "connect": r"(?:poslal|odeslal|zaslal)\(?a?\)? ~(?:žádost o přátelství|žádost o spojení)|(?:si vás chce|vás chce) přidat", "visit": r"(?:si )?(?:navštívil|prohlédl|zobrazil|prohlížel)\(?a?\)? (?:si )?(?:váš|tvůj|vaši|tvoji) ~(?:profil|stránku|inzerát)", "follow": r"(?:vás |tě )?(?:nyní |začal\(?a?\)? )?sled(?:uje|ovat)",
            "order": r"(?:vytvořil|zadal|odeslal|učinil|poslal)\(?a?\)? ~(?:objednávku|nákup|dar)\b|(?:objednal|koupil|daroval)\(?a?\)?|(?:zadal|vytvoril|odoslal)a? ~objednávku",
        },
        thing={
            "mention": r"zmínka|zmín\w+", "reply": r"odpoveď|odpověď|odpovědi|reakce", "comment": r"komentár\w*|komentář\w*|okomentov\w+", "message": r"(?:súkromn\w+ )?správ[ay]|žiadosť|(?:soukrom\w+ )?zpráv[ay]|konverzace|stížnost|reklamac[ei]|sťažnosť|reklamáci[au]", "review": r"recenzia|hodnotenie|recenze|hodnocení", "question": r"otázk[ay]|príspevok|diskusia|dotaz|otázka|téma|diskuze|diskuse",
            "connect": r"žádost o přátelství", "follow": r"sledující", "like": r"líbí",
        },
        by=r"(?:od používateľa|od uživatele|od|uživatelem|uživatele|autor[:：]?)",
    ),
    "tr": Words(
        does={}, thing={
            "mention": r"(?:sizden|senden) söz et(?:ti|miş)\w*|(?:sizi|seni) (?:andı|etiketledi|anmış)\w*|(?:sizden |senden )?bahset\w*|bahsedildi\w*|etiketle\w+", "reply": r"yanıt(?:ı|ladı|landı|lamış)?|cevap(?:ladı|landı)?|cevabı|yanıt verdi", "comment": r"(?:talebi|görevi|kaydı|bileti|hik[aâ]yeyi|işi|sorunu|konuyu) güncelledi\w*|yorum(?:u|ladı|landı|lar)?|yorum yaptı", "message": r"(?:özel )?mesaj(?:ı|ınız)?|(?:ileti|iletiyi|iletisi|mesaj|mesajını) (?:gönderdi|yolladı|bıraktı|yazdı)\w*", "order": r"(?:teklif|sipariş)\w* (?:onayladı|kabul etti|verdi)\w*|satın aldı\w*|bağış yaptı\w*", "review": r"değerlendirme(?:si|yi)?|değerlendirdi|puanladı|inceleme(?:si)?|şik[aâ]yet(?:i|ini|inde)?",
            "question": r"yeni (?:giriş|gönderi|ileti|başlık)\w*|soru(?:su)?|konu(?:su)? (?:açtı|oluşturdu|başlattı)|yeni konu", "like": r"beğen\w+", "share": r"paylaş\w+", "connect": r"arkadaşlık isteği|bağlantı isteği", "visit": r"profil(?:inizi|ini|ine|inize) (?:\S+ )?(?:ziyaret etti|görüntüledi|baktı)\w*", "follow": r"takip ediyor|takip etmeye|takipçi\w*|takip etti", "reaction": r"tepki\w*", "request": r"katılmak (?:istiyor|istedi)|rezervasyon yaptı|talep|bileti? (?:oluşturdu|yarattı|açtı)",
        },
        by=r"(?:gönderen[:：]?|yazan[:：]?)",
    ),
    "ca": Words(
        does={
            "request": rf"busca (?:un|una|uns|professionals|empreses)\b|(?:ha|acaba de) sol·licita[tr]\b|{_CA}(?:demanat|sol·licitat) ~(?:unir-se|entrar|afegir-se|participar|una reserva|reservar)|vol (?:unir-se|afegir-se|participar|reservar)|{_CA}reservat",
            "mention": rf"{_CA}(?:esmentat|mencionat|etiquetat|citat)|{_CA_OLD}(?:esmentar|mencionar|etiquetar|citar)(?:-te|-vos)?",
            "reply": rf"{_CA}(?:respost|contestat|(?:deixat|publicat|escrit|afegit|enviat) ~resposta)|{_CA_OLD}(?:respondre|contestar)(?:-te|-vos)?|respon (?:al|a la|a l['’]|a|el|la)\b",
            "comment": rf"{_CA}(?:comentat|(?:deixat|publicat|escrit|afegit|fet|enviat) ~(?:comentari|nota)|actualitzat|resolt ~nota)|{_CA_OLD}(?:comentar|actualitzar|(?:deixar|publicar|escriure|afegir|fer) ~comentari)",
            "message": rf"{_CA}(?:(?:enviat|deixat|escrit) ~missatge|escrit|contactat)|{_CA_OLD}(?:enviar|deixar|escriure)(?:-te|-vos)? ~missatge|{_CA}(?:obert|creat) ~(?:tiquet|conversa)|(?:vol|voldria) contactar|està interessa(?:t|da) en",
            "review": rf"{_CA}(?:valorat|ressenyat|recomanat|puntuat|(?:deixat|publicat|escrit|afegit|fet) ~(?:ressenya|valoració|opinió|suggeriment))|{_CA_OLD}(?:valorar|ressenyar)|recomana\b",
            "question": rf"{_CA}(?:preguntat|fet ~pregunta|(?:obert|creat|iniciat|publicat) ~(?:tema|debat|discussió|fil))|{_CA_OLD}(?:preguntar|(?:obrir|crear|iniciar) ~(?:tema|debat|discussió|fil))",
            "order": rf"{_CA}(?:fet ~(?:comanda|compra|donació|donatiu)\b|comprat|encarregat|donat|(?:acceptat|aprovat|signat) ~pressupost)",
            "like": rf"(?:li|els|us|t['’]?) agrad(?:a|en|ava|aven)|(?:li|els) ha agradat|{_CA}(?:fet ~m['’]agrada|votat|afegit ~preferits)",
            "reaction": rf"{_CA}reaccionat", "share": rf"{_CA}(?:compartit|republicat|impulsat)|{_CA_OLD}(?:compartir|impulsar)",
            "connect": rf"vol (?:ser amic|ser amiga|connectar|seguir|afegir)\S*|{_CA}(?:enviat ~sol·licitud d['’]amistat|sol·licitat ~amistat|demanat ~amistat)",
            "visit": rf"{_CA}(?:visitat|vist|consultat) (?:el|la) (?:teu|vostre|teva|vostra) ~(?:perfil|pàgina|anunci)",
            "follow": rf"(?:et|us) (?:segueix|està seguint|segueixen)|(?:ara )?(?:et|us) segueix|{_CA}començat a seguir\S*|{_CA_OLD}començar a seguir\S*",
        },
        thing={"mention": r"menció|esmenta(?:t|da)|menciona(?:t|da)", "reply": r"resposta|respost", "comment": r"comentaris?|comenta(?:t|da)|actualitza(?:t|da)", "message": r"missatges?|queix[ae]s?|reclamació", "review": r"ressenya|valoració", "question": r"pregunta", "follow": r"seguidora?", "visit": r"(?:ha estat|va ser) (?:vist|visitat|consultat)[ad]?a?", "connect": r"sol·licitud d['’]amistat"},
        by=r"(?:de part de|de|d['’]|per|de l['’]usuari)",
    ),
    "sv": Words(
        does={
            "request": r"söker (?:en|ett|någon|efter)\b",
            "mention": r"(?:har )?(?:nämn(?:t|de)|omnämn(?:t|de)|tagga(?:t|de)) (?:dig|er)", "reply": r"(?:har )?(?:också )?(?:svara(?:t|de)|(?:skrivit|skrev|postat|lämnat|lämnade) ~svar)", "comment": r"(?:har )?(?:också )?(?:kommentera(?:t|de)|(?:skrivit|skrev|postat|lämnat|lämnade|lagt till|la till|lade till) ~(?:kommentar|anteckning)|uppdatera(?:t|de))",
            "message": r"(?:har )?(?:(?:skickat|skickade|skrivit|skrev|lämnat) ~meddelande|skrivit till (?:dig|er)|skrev till dig)", "review": r"(?:har )?(?:(?:skrivit|skrev|lämnat|lämnade|lagt till) ~(?:recension|omdöme|betyg)|recensera(?:t|de)|rekommenderar)", "question": r"(?:har )?(?:(?:ställt|ställde) ~fråga|frågar|(?:startat|startade|skapat|skapade) ~(?:ämne|tråd|diskussion))",
            "reaction": r"(?:har )?reagera(?:t|de)", "like": r"(?:har )?(?:lagt till|la till|sparat) ~favorit\w*|(?:har )?(?:gilla(?:r|t|de)?)", "share": r"(?:har )?dela(?:t|de) (?:ditt|~med (?:dig|er))", "connect": r"(?:har )?(?:skickat|skickade) ~(?:vänförfrågan|kontaktförfrågan)|vill bli vän", "visit": r"(?:har )?(?:besökt|besökte|tittat på|tittade på|visat) din ~(?:profil|sida)", "follow": r"(?:(?:har )?börja(?:t|de) följa|följer) (?:nu )?(?:dig|er)",
        },
        thing={"mention": r"omnämnande|nämnd", "reply": r"svar(?:et)?", "comment": r"kommentar\w*", "message": r"(?:privat)?meddelande\w*|klagomål|reklamation", "review": r"recension|omdöme", "question": r"fråga|ämne|tråd", "connect": r"vänförfrågan", "follow": r"följare"},
        by=r"(?:från|av)",
    ),
    "da": Words(
        does={
            "request": r"(?:søger|søker) (?:en|et|nogen|noen|efter|etter)\b",
            "mention": r"(?:har )?(?:nævnt|omtalt|tagget|nævnte|omtalte|taggede) (?:dig|jer|deg|dere)", "reply": r"(?:har )?(?:også )?(?:svaret|svarede|svarte|svart|svarer|besvaret|besvarede|(?:skrevet|skrev|sendt|lagt inn) ~svar)", "comment": r"(?:har )?(?:også |nettopp |nett |netop |lige )?(?:kommenteret|kommenterede|kommenterer|kommentert|kommenterte|(?:skrevet|skrive|skrev|efterladt|tilføjet|tilføjede|lagt inn|lagt til|la til|publiser(?:t|te)|publicere(?:t|de)|postet) ~(?:kommentar|note)|opdateret|oppdatert)",
            "message": r"(?:har )?(?:(?:sendt|sendte|skrevet|skrev|efterladt|lagt igjen) ~(?:besked|meddelelse|melding)|skrevet til (?:dig|jer|deg|dere)|skrev til (?:dig|deg))", "review": r"(?:har )?(?:(?:skrevet|skrev|givet|efterladt|lagt inn|gitt) ~(?:anmeldelse|bedømmelse|vurdering)|anmeldt|anmeldte|vurdert|anbefaler)", "question": r"(?:har )?(?:(?:stillet|stillede|stilt|stilte) ~spørgsmål|(?:stillet|stillede|stilt|stilte) ~spørsmål|spørger|spør|(?:oprettet|oprettede|startet|startede|opprettet) ~(?:emne|tråd|diskussion|diskusjon))",
            "reaction": r"(?:har )?(?:reageret|reagerede|reagert|reagerte)", "like": r"(?:har )?(?:føjet|tilføjet|lagt til|la til|føyd|gemt|lagret) ~favoritt?\w*|(?:synes ~godt om|kan lide|liker|likte|har likt)", "share": r"(?:har )?(?:delt|delte) (?:dit|din|ditt|~med (?:dig|deg|jer))", "connect": r"(?:har )?sendt ~(?:venneanmodning|venneforespørsel|kontaktanmodning)|vil (?:være|bli) venn?", "visit": r"(?:har )?(?:besøgt|besøgte|set|kigget på|besøkt|besøkte|sett på) (?:din ~(?:profil|side)|profilen (?:din|deres))", "follow": r"(?:følger (?:nu |nå )?(?:dig|jer|deg|dere)|er begyndt at følge|begynte å følge)",
        },
        thing={"mention": r"omtale|nævnt|nevnt", "reply": r"svar", "comment": r"kommentar\w*|kommentert|kommenteret|kommentera", "message": r"(?:privat )?(?:besked|meddelelse|melding)\w*|klage|reklamation|reklamasjon", "review": r"anmeldelse|vurdering", "question": r"spørgsmål|spørsmål|emne|tråd", "connect": r"venneanmodning|venneforespørsel", "follow": r"følger"},
        by=r"(?:fra|af|av)",
    ),
    "nb": Words(
        does={"mention": r"(?:har )?(?:nevnt|nevnte|omtalte|tagget) (?:deg|dere)"}, thing={"mention": r"nevnt"}, by=r"(?:fra|av)",
    ),
    "hr": Words(
        does={
            "request": r"(?:traži|išče)(?=\s)",
            "mention": r"(?:vas |te )(?:je )?omenila?|(?:vas |te )?(?:je )?(?:s?pomenu(?:o|la)|označi(?:o|la))(?: vas| te)?",
            "reply": r"(?:vam |ti )?(?:je )?(?:odgovori(?:o|la)|(?:objavi|napisa|ostavi|posla)(?:o|la) ~odgovor)",
            "comment": r"(?:je )?(?:ažurira(?:o|la) ~(?:problem|predmet|tiket|zadatak)|(?:pro)?komentira(?:o|la)|(?:pro)?komentarisa(?:o|la)|(?:objavi|napisa|ostavi|doda)(?:o|la) ~(?:komentar|bilješku))",
            "message": r"(?:vam |ti )?(?:je )?(?:(?:posla|napisa|ostavi)(?:o|la) ~poruku|šalje ~poruku)",
            "review": r"(?:je )?(?:(?:objavi|napisa|ostavi)(?:o|la) ~(?:recenziju|ocjenu|osvrt)|ocijeni(?:o|la)|preporuči(?:o|la))",
            "question": r"(?:je )?(?:(?:postavi|posla)(?:o|la) ~pitanje|pita|(?:otvori|započe)(?:o|la) ~(?:temu|raspravu))",
            "like": r"(?:se )?sviđa|(?:je )?(?:lajka(?:o|la)|doda(?:o|la) ~favorit\w*)", "share": r"(?:je )?podijeli(?:o|la)",
            "connect": r"(?:vam |ti )?(?:je )?posla(?:o|la) ~zahtjev za (?:prijateljstvo|povezivanje)|želi ~(?:povezati|prijatelj)\w*",
            "follow": r"(?:vas |te )(?:sada )?prati|(?:je )?poče(?:o|la) ~pratiti",
        },
        thing={
            "mention": r"spomenut\w*", "reply": r"odgovor\w*", "comment": r"komentar\w*", "message": r"(?:privatn\w+ )?poruk[aeu]|pritužb[aeu]|reklamacij[aeu]",
            "review": r"recenzij\w+|ocjen\w+", "question": r"pitanj[ea]|tem[aeu]|objav[aeu]", "follow": r"pratitelj\w*",
        },
        by=r"(?:od korisnika|korisnika|korisnik|od|autor[:：]?)",
    ),
    "fi": Words(
        does={
            "request": rf"etsii(?=\s)|{_FI}(?:anoi|anonut|pyysi|pyytänyt|pyytää|haluaa) ~(?:jäsenyyttä|liittyä|lupaa|varata)|{_FI}(?:varasi|varannut|ilmoittautui|ilmoittautunut)|{_FI}(?:loi|luonut|avasi|ilmoitti|ilmoittanut) ~(?:ongelman|virheen|tehtävän|pyynnön)",
            "mention": rf"{_FI}(?:mainitsi|mainitsivat|maininnut|mainitsee|merkitsi|merkinnyt)(?: sinut| teidät)?",
            "reply": rf"{_FI}(?:vastasi|vastasivat|vastannut|vastaa|(?:lähetti|lähettänyt|kirjoitti|kirjoittanut|jätti|jättänyt|lisäsi|lisännyt) ~vastauksen)",
            "comment": rf"{_FI}(?:kommentoi|kommentoivat|kommentoinut|(?:lisäsi|lisännyt|kirjoitti|kirjoittanut|jätti|jättänyt|lähetti|lähettänyt|julkaisi|julkaissut) ~(?:kommentin|huomautuksen|muistiinpanon)|päivitti|päivittänyt|ratkaissut ~karttailmoituksen)",
            "message": rf"{_FI}(?:(?:lähetti|lähettivät|lähettänyt|jätti|jättänyt|kirjoitti|kirjoittanut) ~\w*(?:viestin|viestejä)|kirjoitti sinulle|otti ~yhteyttä|haluaa ottaa ~yhteyttä|(?:avasi|loi) ~(?:tiketin|keskustelun kanssasi)|kiinnostunut (?:ilmoituksesta|tuotteesta|kohteesta))",
            "review": rf"{_FI}(?:(?:kirjoitti|jätti|lisäsi|antoi|antanut|kirjoittanut|jättänyt|lisännyt|julkaisi) ~(?:arvostelun|arvion|palautetta|palautteen|arvosanan|suosituksen)|arvosteli|arvostellut|arvioi|arvioinut|suosittelee|suositteli)",
            "question": rf"{_FI}(?:(?:esitti|esittänyt|lähetti|lähettänyt|jätti|jättänyt|kirjoitti|kirjoittanut) ~kysymyksen|kysyi|kysyy|kysynyt|(?:aloitti|aloittanut|loi|luonut|avasi|avannut) ~(?:aiheen|keskustelun|ketjun))",
            "order": rf"{_FI}(?:(?:teki|tehnyt) ~(?:tilauksen|lahjoituksen|ostoksen)|tilasi|tilannut|osti|ostanut|lahjoitti|lahjoittanut|(?:hyväksyi|hyväksynyt|allekirjoitti|avasi) ~tarjouksen)",
            "like": rf"{_FI}(?:lisäsi|lisännyt|tallensi) ~suosikkei\w+|{_FI}(?:tykkäsi|tykkäsivät|tykkää|tykkäävät|tykännyt)|pitää (?:julkaisustasi|viestistäsi|kommentistasi|kuvastasi|sivustasi)",
            "reaction": rf"{_FI}(?:reagoi|reagoinut)", "share": rf"{_FI}(?:jakoi|jakanut|kaiutti|tehosti|jakoi uudelleen)",
            "visit": rf"{_FI}(?:vieraili|vieraillut|katsoi|katsonut|kävi|käynyt) ~profii\w+", "connect": rf"{_FI}(?:lähetti|lähettänyt) ~(?:kaveripyynnön|ystäväpyynnön|yhteyspyynnön)|haluaa (?:olla|lisätä|seurata|ystäväksesi|kaveriksesi)\S*",
            "follow": rf"{_FI}(?:seuraa (?:nyt )?(?:sinua|teitä)|seuraa nyt|alkoi seurata|alkanut seurata)",
        },
        thing={"reply": r"vastaus|vastattu", "comment": r"komment\w+|päivitetty", "message": r"(?:yksityis)?viesti|viestin|valitus|reklamaatio", "review": r"arvostelu|arvio|palautetta", "question": r"kysymys|aihe", "mention": r"maininta|mainittu", "connect": r"kaveripyyntö", "visit": r"profiiliasi katsottu"},
        by=r"(?:lähettäjä[:：]?|lähettäjältä|henkilöltä|käyttäjältä|asiakkaalta|käyttäjän|kirjoittaja[:：]?|viestin lähetti)",
    ),
    "hu": Words(
        does={
            "request": r"keres(?=\s)|(?:csatlakozni szeretne|csatlakozást kért|csatlakozni kíván|jelentkezett|foglalt|lefoglalt\S*)|(?:hibát|feladatot|ötletet|javaslatot|problémát) (?:jelentett|hozott létre|küldött|nyújtott be)|(?:új )?(?:kérelmet|kérést) (?:hozott létre|nyújtott be|küldött)",
            "mention": r"(?:meg(?:említett(?:e)?|említettek|jelölt(?:e)?|jelöltek|említ))(?: téged| önt)?|(?:téged|önt) (?:említett|megemlített|megjelölt)",
            "reply": r"(?:(?:is )?válaszolt(?:ak)?|válaszol|válaszolta|(?:új )?választ (?:írt|küldött|adott|hagyott))",
            "comment": r"(?:(?:is |szintén )?hozzászólt(?:ak)?|kommentelt(?:ek|e)?|kommentált(?:a|ák)?|(?<!által )(?:szintén )?(?:hagyott|írt|küldött|fűzött|közzétett|hozzáadott) ~(?:hozzászólást|megjegyzést|kommentet|jegyzetet)|(?:(?:egy |új |belső )*(?:megjegyzést|hozzászólást|kommentet|jegyzetet) (?:írt|fűzött|küldött|hagyott|tett|adott))|frissítette|módosította|megoldott ~jegyzetet)",
            "message": r"(?:(?:egy |új |privát |személyes )*üzenetet (?:küldött|írt|hagyott)|(?:küldött|írt|hagyott|küldte|hagyta) ~(?:üzenetet|levelet)|írt (?:neked|önnek)|kapcsolatba szeretne lépni|(?:hibajegyet|jegyet) (?:nyitott|hozott létre)|érdeklődik|érdeklődött)",
            "review": r"(?:(?:egy |új )*(?:értékelést|véleményt|visszajelzést) (?:írt|adott|küldött|hagyott)|(?:írt|adott|küldött|hagyott) ~(?:értékelést|véleményt|visszajelzést)|értékelte|értékelt|véleményezte|ajánlja)",
            "question": r"(?:(?:egy |új )*kérdést (?:tett fel|küldött|írt)|(?:tett fel|küldött|feltett) ~kérdést|kérdezte?|kérdezett|kérdezi|(?:egy |új )*(?:témát|beszélgetést|vitát) (?:nyitott|indított|hozott létre)|(?:nyitott|indított|létrehozott) ~(?:témát|beszélgetést|vitát))",
            "order": r"(?:rendelt|megrendelt(?:e)?|(?:meg)?vásárolt(?:a)?|megvette|adományozott|(?:új )?rendelést (?:adott le|küldött)|(?:elfogadta|jóváhagyta|aláírta) ~(?:ajánlatot|árajánlatot|ajánlatát|árajánlatát))",
            "like": r"(?:hozzáadta|felvette) ~kedvenc\w*|(?:kedvelte|kedvelték|kedveli|kedvelik|lájkolta|lájkolták)|(?:neki |nekik )?tetszett",
            "reaction": r"reagált", "share": r"megosztotta|megosztott|megosztották|továbbosztotta",
            "connect": r"(?:ismerősnek|barátnak) jelölt|ismerőskérés|(?:barátkérelmet|ismerőskérelmet|barátfelkérést) küldött|(?:be)?követni szeretn(?:é|e)|kapcsolatba kíván lépni|ismerőse szeretne lenni",
            "visit": r"(?:megnézte|meglátogatta|megtekintette) (?:a |az ön |az Ön )?~profil\w*",
            "follow": r"(?:el)?kezdett (?:el )?követni|(?:el)?kezdte (?:el )?követni|követni kezdett|követni kezdte|(?:mostantól |már )?követ (?:téged|az|a)|követi (?:önt|a)|feliratkozott",
        },
        thing={"reply": r"válasz\w*|megválaszol\w*", "comment": r"hozzászólás\w*|hozzászólt|megjegyzés\w*|komment\w*", "message": r"(?:privát )?üzenet\w*|panasz\w*|reklamáció\w*|levél", "review": r"értékelés\w*|vélemény\w*", "question": r"kérdés\w*|téma", "mention": r"megemlít\w+"},
        by=r"(?:feladó[:：]?|szerző[:：]?|tőle[:：]?|hozzászólt[:：]|készítette[:：]?|(?:adott|fűzött) hozzá[:：]|hozzáadta[:：]|írta[:：]|küldte[:：]|létrehozta[:：])",
    ),
    "ro": Words(
        does={
            "request": rf"caută (?:un|o|pe)\b|{_RO}(?:cerut|solicitat) ~(?:să (?:adere|se alăture|participe|intre)|sa (?:adere|se alature|participe))|{_RO}(?:rezervat|aplicat la)|dorește să (?:se alăture|participe|rezerve)|{_RO}(?:creat|raportat|deschis|propus) ~(?:problemă|sarcină|propunere|idee|solicitare)",
            "mention": rf"{_RO}(?:menționat|mentionat|menţionat|etichetat|pomenit)",
            "reply": rf"{_RO}(?:răspuns|raspuns|(?:postat|lăsat|scris|adăugat|trimis|publicat|adaugat|lasat) ~(?:răspuns|raspuns))|răspunde la\b",
            "comment": rf"{_RO}(?:comentat|adnotat|(?:postat|lăsat|lasat|scris|adăugat|adaugat|publicat|făcut|facut) ~(?:comentariu|notă|adnotare)|actualizat|rezolvat ~notă)|comentează",
            "message": rf"{_RO}(?:(?:trimis|lăsat|lasat|scris|expediat) ~(?:mesaj|mesaje|e-?mail)|scris|contactat|(?:deschis|creat) ~(?:tichet|conversație|bilet))|dorește să (?:vă|te) contacteze|este interesat[ăa]? de",
            "review": rf"{_RO}(?:(?:postat|lăsat|lasat|scris|adăugat|adaugat|publicat|oferit|dat) ~(?:recenzie|evaluare|părere|feedback|calificativ|rating)|evaluat|recenzat|recomandat)|recomandă",
            "question": rf"{_RO}(?:(?:pus|adresat|trimis) ~întrebare|întrebat|intrebat|(?:început|inceput|creat|deschis|postat|inițiat) ~(?:subiect|discuție|topic|discutie|fir))",
            "order": rf"{_RO}(?:comandat|cumpărat|cumparat|donat|(?:plasat|făcut|facut|efectuat) ~(?:comandă|donație|achiziție)|(?:aprobat|acceptat|semnat) ~(?:oferta|proforma|deviz\w*|cotația))",
            "like": rf"(?:{_RO}(?:apreciat|adăugat ~favorite|votat)|i[- ]a (?:plăcut|placut)|le[- ]a (?:plăcut|placut)|îi place|le place|ii place|apreciază)",
            "reaction": rf"{_RO}reacționat|{_RO}reactionat", "share": rf"{_RO}(?:distribuit|partajat|redistribuit)",
            "connect": rf"{_RO}trimis ~cerere de (?:prietenie|contact|conectare)|(?:dorește|vrea) să (?:fie prieten|devină prieten|se conecteze|vă adauge|te adauge|vă urmărească|te urmărească)\S*",
            "visit": rf"{_RO}(?:vizitat|văzut|vizualizat) ~profilul", "follow": rf"(?:vă|te|va) urm[ăa]re[șs]te|{_RO}(?:început|inceput) să (?:vă|te) urmărească|{_RO}abonat la",
        },
        thing={"reply": r"răspuns\w*|raspuns", "comment": r"comentari\w+|adnotat[ăa]?|actualizat[ăa]?", "message": r"mesaj\w*|plângere\w*|reclamați\w+", "review": r"recenzi\w+|evaluare", "question": r"întrebare|subiect", "mention": r"menționat|mențiune", "visit": r"(?:a fost|este) (?:vizualizat|văzut|deschis)[ăa]?", "connect": r"cerere de (?:prietenie|contact)"},
        by=r"(?:de la|de către|de catre|din partea|de)",
    ),
    "bg": Words(
        does={
            "request": r"търси(?=\s)",
            "mention": r"вас је (?:поменуо|поменула|споменуо|споменула)|(?:ви |те )?(?:спомена|отбеляза)(?: ви| те)?", "reply": r"(?:ви |ти )?(?:отговори|отговаря|(?:публикува|остави|написа|добави) ~отговор)", "comment": r"(?:коментира|(?:публикува|остави|написа|добави) ~(?:коментар|бележка)|обнови)", "message": r"(?:ви |ти )?(?:(?:изпрати|прати|остави|написа) ~съобщение|(?:ви|ти) писа)",
            "review": r"(?:(?:публикува|остави|написа|добави) ~(?:отзив|ревю|оценка)|оцени|препоръчва)", "question": r"(?:(?:зададе|изпрати) ~въпрос|пита|попита|(?:създаде|започна|отвори) ~(?:тема|дискусия))", "like": r"(?:хареса|харесва)", "reaction": r"реагира", "connect": r"изпрати ~покана за приятелство", "visit": r"(?:разгледа|посети) (?:вашия|твоя) ~профил", "follow": r"(?:ви|те) последва|започна да (?:ви|те) следва|следва (?:ви|те)",
        },
        thing={"reply": r"отговор\w*", "comment": r"коментар\w*|забележк\w*|бележк\w*|обновен[аои]?|променен[аои]?", "message": r"(?:лично )?съобщение|жалба|рекламация|оплакване", "review": r"отзив|ревю|оценка", "question": r"въпрос|тема", "mention": r"споменаване|споменат\w*"}, by=r"(?:от потребител|от)",
    ),
    "el": Words(
        does={
            "request": rf"(?:αναζητά|ψάχνει)(?=\s)|{_EL}(?:ζήτησε|ζητήσει|αιτήθηκε|αιτηθεί|ζητά|θέλει|επιθυμεί) να ~(?:συμμετάσχει|συνδεθεί|ενταχθεί|γίνει μέλος|κάνει κράτηση|κλείσει)|{_EL}(?:έκανε|κάνει|υπέβαλε|υποβάλει) ~(?:κράτηση|αίτηση|αίτημα)|{_EL}(?:δημιούργησε|άνοιξε|ανέφερε|πρότεινε) ~(?:πρόβλημα|σφάλμα|εργασία|ιδέα|πρόταση)",
            "mention": rf"{_EL}(?:ανέφερε|ανάφερε|ανέφεραν|αναφέρει|επισήμανε|επισήμαναν|επισημάνει|μνημόνευσε|μνημόνευσαν|μνημονεύσει)",
            "reply": rf"{_EL}(?:απάντησε|απάντησαν|απαντήσει|απαντά|(?:έστειλε|άφησε|έγραψε|πρόσθεσε|προσέθεσε|δημοσίευσε|στείλει|αφήσει|γράψει) ~απάντηση)",
            "comment": rf"{_EL}(?:σχολίασε|σχολίασαν|σχολιάσει|σχολιάζει|(?:άφησε|άφησαν|αφήσει|έγραψε|έγραψαν|γράψει|πρόσθεσε|προσέθεσε|προσθέσει|έκανε|δημοσίευσε|δημοσιεύσει) ~(?:σχόλιο|σχόλια|σχολιασμό|σημείωση)|ενημέρωσε|ενημερώσει|(?:επίλυσε|επιλύσει) ~σημείωση)",
            "message": rf"{_EL}(?:(?:έστειλε|έστειλαν|στείλει|στέλνει|άφησε|άφησαν|αφήσει|έγραψε|γράψει) ~(?:μήνυμα|μηνύματα)|(?:άνοιξε|δημιούργησε) ~(?:αίτημα υποστήριξης|συνομιλία|δελτίο)|(?:έγραψε|γράφει) (?=σε εσάς|σε εσένα))|(?:θέλει|επιθυμεί) να (?:επικοινωνήσει|έρθει σε επαφή)|ενδιαφέρεται για",
            "review": rf"{_EL}(?:(?:άφησε|έγραψε|πρόσθεσε|προσέθεσε|δημοσίευσε|έκανε|έδωσε|αφήσει|γράψει) ~(?:κριτική|αξιολόγηση|βαθμολογία)|αξιολόγησε|αξιολόγησαν|αξιολογήσει|βαθμολόγησε|συστήνει)",
            "question": rf"{_EL}(?:(?:έκανε|έθεσε|υπέβαλε|κάνει|θέσει|έστειλε) ~ερώτηση|ρώτησε|ρωτήσει|ρωτά|ρωτάει|(?:ξεκίνησε|άνοιξε|δημιούργησε) ~(?:θέμα|συζήτηση|νήμα))",
            "order": rf"{_EL}(?:(?:έκανε|κάνει|υπέβαλε|ολοκλήρωσε) ~(?:παραγγελία|αγορά|δωρεά)|παρήγγειλε|παραγγείλει|αγόρασε|αγοράσει|(?:αποδέχτηκε|αποδέχθηκε|ενέκρινε|υπέγραψε) ~(?:προσφορά|εκτίμηση))",
            "like": r"(?:του |της |τους )?(?:αρέσει|αρέσουν|άρεσε|άρεσαν)|έκανε ~(?:like|μου αρέσει)|πρόσθεσε ~στα αγαπημένα",
            "reaction": rf"{_EL}(?:αντέδρασε|αντέδρασαν|αντιδράσει)", "share": rf"{_EL}(?:κοινοποίησε|μοιράστηκε|αναδημοσίευσε|προώθησε|κοινοποιήσει)",
            "connect": rf"{_EL}(?:έστειλε|στείλει) ~(?:αίτημα φιλίας|πρόσκληση φιλίας|αίτημα σύνδεσης)|(?:θέλει|επιθυμεί) να (?:γίνετε|γίνει|συνδεθεί μαζί|σας προσθέσει|σε προσθέσει|σας ακολουθήσει|σε ακολουθήσει)",
            "visit": rf"{_EL}(?:είδε|δει|επισκέφθηκε|επισκέφτηκε|επισκεφθεί) (?:το|την|τη) ~(?:προφίλ|σελίδα|αγγελία)", "follow": r"(?:πλέον |τώρα )?(?:σας|σε) ακολουθ(?:εί|ούν|ησε)|άρχισε να (?:σας|σε) ακολουθεί|ξεκίνησε να (?:σας|σε) ακολουθεί",
        },
        thing={"reply": r"απάντηση|απαντήσεις|απαντήθηκε", "comment": r"σχόλιο|σχόλια|σχολιάστηκε|ενημερώθηκε|σημείωση", "message": r"μήνυμα|μηνύματα|παράπονο|παράπονα|καταγγελία", "review": r"κριτική|αξιολόγηση|αξιολογήθηκε", "question": r"ερώτηση|θέμα", "mention": r"αναφέρθηκε|αναφερθήκατε|αναφέρθηκες|επισημανθήκατε|μνημονευτήκατε", "like": r"άρεσε|αρέσει", "connect": r"αίτημα φιλίας", "visit": r"προβλήθηκε", "order": r"νέα παραγγελία|παραγγελία"},
        by=r"(?:(?:από|στους?|στον|στη|στην) (?:το[νυ]? χρήστη|τη χρήστρια|το[νυ]? πελάτη|χρήστη|χρήστες|χρήστρια)|από (?:το[νυ]?|την?)(?:/(?:το[νυ]?|την?))?|από)",
    ),
}
