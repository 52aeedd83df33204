# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What services count in their summaries, and over which time, in the words of :mod:`.totals`.

Words are compared in lower case and without accents (:func:`.totals.plain`), so that is how they stand here. A stem
fits every word that begins with it. A language more is a stem, a filler or a phrase more in each table, with a
sentence in ``tests/parsers/test_totals.py``.
"""

from __future__ import annotations

from .lazy_regex import lazy_regex

#: stem of what is counted → action; en, de, fr, es, it, pt, nl, pl, ru, uk, cs, sv, da, nb, fi, tr
COUNTED: dict[str, str] = {
    **dict.fromkeys((
        "comment", "kommentar", "kommentoin", "kommentt", "comentari", "commenti", "commento", "reactie", "komentar",
        "комментари", "прокомментир", "коментар", "yorum"), "comment"),
    **dict.fromkeys((
        "repl", "answer", "antwort", "reponse", "respuesta", "rispost", "resposta", "antwoord", "odpowied", "odpoved",
        "ответ", "відповід", "svar", "vastau", "yanit"), "reply"),
    **dict.fromkeys((
        "review", "bewertung", "rezension", "avis", "resena", "opinion", "recension", "avaliac", "beoordeling",
        "opini", "recenz", "отзыв", "відгук", "omdom", "anmeldelse", "omtale", "arvostelu", "degerlendirme",
    ), "review"),
    **dict.fromkeys((
        "like", "liking", "gefallt", "j'aime", "gusta", "piace", "curtid", "vind-ik-leuk", "polubi", "лайк", "нравит",
        "вподобан", "gilla", "tykka", "begeni"), "like"),
    **dict.fromkeys((
        "reaction", "reacted", "reaktion", "reaccion", "reazion", "reaco", "reacao", "reakcj", "reakc", "реакци", "reaksjon",
        "reaktio", "tepki"), "reaction"),
    **dict.fromkeys((
        "follow", "abonnent", "abonne", "seguidor", "follower", "volger", "obserwujac", "подписчик", "подписал",
        "підписник", "sledujic", "foljare", "folger", "folgere", "seuraaj", "takipci"), "follow"),
    **dict.fromkeys((
        "message", "nachricht", "mensaje", "messaggi", "mensage", "bericht", "wiadomosc", "сообщени", "повідомлен",
        "zprav", "meddelande", "besked", "melding", "viesti", "mesaj"), "message"),
    **dict.fromkeys((
        "mention", "erwahnung", "mencion", "menzion", "menc", "vermelding", "wzmian", "упоминани", "згадк", "zmink",
        "omnamnande", "omtal", "maininta", "mainintaa", "bahset"), "mention"),
    **dict.fromkeys((
        "share", "repost", "boost", "geteilt", "partage", "compartid", "condivision", "compartilhamento",
        "udostepni", "репост", "поделил", "поширен", "sdilen", "delning", "deling", "jaot", "paylasim"), "share"),
    **dict.fromkeys(("question", "frage", "pregunta", "domand", "pergunta", "vragen", "vraag", "pytani", "вопрос",
                     "запитан", "dotaz", "fraga", "fragor", "sporgsmal", "sporsmal", "kysymy", "soru"), "question"),
    **dict.fromkeys(("invitation", "einladung", "invitacion", "inviti", "convite", "uitnodiging", "zaproszen",
                     "приглашени", "запрошен", "pozvank", "inbjudan", "inbjudning", "davet"), "connection_request"),
}
#: begin like a stem, and count something else: whom we follow
OTHER = frozenset(("following", "likely", "shareholders", "messenger", "reviewing"))
#: stands before "request" where people want to know one
CONNECTS = ("connection", "friend", "contact", "follow", "kontakt", "freundschaft")
REQUESTS = ("request", "anfrage", "freundschaftsanfrage", "kontaktanfrage")
#: what may stand between the number and what it counts
FILLERS = frozenset(
    "new recent public direct private customer google page community post video product people person persons "
    "times your "
    "neue neuen neuer neues kunden personen leute mal "
    "nouveaux nouveau nouvelles nouvelle nouvel clients personnes nuevos nuevas nuevo nueva personas "
    "nuovi nuove nuovo nuova persone novos novas novo nova pessoas nieuwe mensen "
    "nowe nowych nowy nowa osob новых новые новый новое новая новою нового человек "
    "человека людей нові нових новий нове осіб людини оставили оставил написали добавили отметок отметки отметка "
    "nove novych novy novych nya ny nyt nye nytt uutta uusi uusia yeni kisi "
    "have has left wrote commented liked te mi vous".split())
#: new ones: their number is that of the time
NEW = frozenset(
    "new neue neuen neuer neues nouveaux nouveau nouvelles nouvelle nuevos nuevas nuevo nueva nuovi nuove nuovo nuova "
    "novos novas novo nova nieuwe nowe nowych nowy nowa новых новые новый новое новая нового нові нових новий нове nove "
    "novych novy nya ny nyt nye nytt uutta uusi uusia yeni".split())
#: says that somebody got something: of a number without it nobody knows whose it is
GOT = frozenset(
    "you your you've new received got acquired sie ihre ihr ihnen dein deine neue neuen neuer neues erhalten "
    "vous votre vos nouveaux nouvelles nouveau nouvelle recu recus tu su sus tus nuevos nuevas has recibido "
    "hai tuo tua tuoi nuovi nuove ricevuto voce seu sua novos novas recebeu je jouw uw nieuwe ontvangen "
    "masz twoj twoja twoje nowe nowych otrzymano вы вас у ваш ваша вашу ваше вашей вашего новых новые новый новое новая "
    "получили ви ваша нові нових отримали mate vas vase nove novych du din ditt dina nya fick har fatt nye nytt "
    "fikk olet uutta uusia yeni aldiniz".split())
#: the number behind it is of another time
COMPARED = frozenset(
    "than from based on vs versus before previous als gegenuber vor zuvor contre precedent que anterior precedente rispetto "
    "dan vorige niz poprzedni чем прошлой предыдущей против ніж oproti fore forra sidste forrige kuin onceki".split())
#: told of a number beside another one: "5 comments more"
BESIDE = frozenset("more fewer less mehr weniger больше меньше більше менше mas piu mais meer wiecej".split())
#: the row speaks of what one might get, or of one thing among many
OFFERS = frozenset(
    "get gain reach boost grow earn up unlock upgrade free try could would might imagine guarantee guaranteed win "
    "boosten gewinnen erreichen kostenlos bis jetzt obtenez gagnez gratuit consigue gana gratis ottieni ganhe "
    "bezplatnie получите привлеките наберите увеличьте бесплатно до отримайте безкоштовно ziskejte kazanin "
    "ucretsiz ilmaiseksi jopa upp op opp".split())
#: begins what is told of single posts, of others and of offers: nothing below it is a total of ours
ELSEWHERE = lazy_regex(
    r"\b(?:popular|trending|top|best|recommended|suggested|suggestions|discover|you may know|you might|for you|"
    r"beliebt\w*|empfohlen\w*|populair\w*|populaires?|recommandes?|populares|recomendad\w+|popolari|consigliat\w+|"
    r"popularn\w+|polecan\w+|популярн\w*|рекоменд\w+|лучши\w+|возможно|oblibene|populara|populaere|suosit\w+)\b",
)
#: MONTH: the first letters of its names → its number; the longer ones first
MONTHS: tuple[tuple[str, int], ...] = tuple(sorted((
    (stem, number) for number, stems in enumerate((
        "jan ene gen gennaio sty янв січ led tam oca leden", "feb fev lut фев лют unor helmi sub",
        "mar mrt marz maerz maart мар бер brez maalis", "apr avr abr kwi апр кві dub huhti nis",
        "may mai mei maj мая май тра kvet touko", "jun juin giu cze июн чер cerven kesa haz",
        "jul juil lug lip июл лип cervenec heina tem", "aug aou ago sie авг сер srp elo agu",
        "sep set wrz сен вер zar syys eyl", "oct okt ott out paz окт жов rij loka eki",
        "nov lis ноя лис listopad marras kas", "dec dez dic gru дек гру pros joulu ara"), 1)
    for stem in stems.split()), key=lambda pair: -len(pair[0])))

_DASH = r"\s?(?:-|–|—|to|until|through|bis|au|al|a|ate|tot|do|до|по|til|till|ile)\s?"
_NAME = r"(?:de |of )?(?P<{}>[^\W\d_]{{3,12}})\.?"
_YEAR = r"(?:,? (?:de )?(?P<{}>20\d\d))?"
#: "9 – 15 November 2026", "9. Nov. – 15. Nov."
DAYS_FIRST = lazy_regex(
    r"(?<![\d.,:/])(?P<d1>\d{1,2})\.?(?: " + _NAME.format("m1") + r")?" + _YEAR.format("y1") + _DASH
    + r"(?P<d2>\d{1,2})\.? " + _NAME.format("m2") + _YEAR.format("y2"))
#: "Nov 9 - Nov 15, 2026", "November 9 – 15"
MONTH_FIRST = lazy_regex(
    r"\b(?P<m1>[^\W\d_]{3,12})\.? (?P<d1>\d{1,2})(?:st|nd|rd|th)?" + _YEAR.format("y1") + _DASH
    + r"(?:(?P<m2>[^\W\d_]{3,12})\.? )?(?P<d2>\d{1,2})(?:st|nd|rd|th)?(?![\d:]|\.\d)" + _YEAR.format("y2"))
#: "09.11.2026 – 15.11.2026", "09.11 – 15.11.2026"
NUMBERS = lazy_regex(
    r"(?<![\d.])(?P<d1>\d{1,2})\.(?P<n1>\d{1,2})\.?(?P<y1>20\d\d)?" + _DASH
    + r"(?P<d2>\d{1,2})\.(?P<n2>\d{1,2})\.(?P<y2>20\d\d)")
#: "2026-11-09 – 2026-11-15"
ISO = lazy_regex(r"\b(?P<y1>20\d\d)-(?P<n1>\d\d)-(?P<d1>\d\d)" + _DASH + r"(?P<y2>20\d\d)-(?P<n2>\d\d)-(?P<d2>\d\d)")
#: "in October 2026"
WHOLE_MONTH = lazy_regex(r"(?<![\d.] )(?<!\d)\b(?P<m1>[^\W\d_]{3,12})\.? (?:de )?(?P<y1>20\d\d)\b")
#: "since your last visit on November 13", "с 13 ноября"
SINCE = lazy_regex(
    r"\b(?:since|seit|depuis|desde|dal|sinds|od|с|з)\b[^\d\n]{0,40}?(?:(?P<m1>[^\W\d_]{3,12})\.? (?P<d1>\d{1,2})|"
    r"(?P<d2>\d{1,2})\.? (?:de )?(?P<m2>[^\W\d_]{3,12}))\b(?:,? (?P<y1>20\d\d))?")
#: so many days before the mail: the number of days, or what says it
DAYS_BEFORE = lazy_regex(
    r"\b(?:last|past|previous|letzten|vergangenen|derniers|ultimos|ultimi|afgelopen|ostatnich|последни[ех]|последних|"
    r"останні|poslednich|senaste|seneste|siste|viimeisten|son) (?P<days>\d{1,3}) "
    r"(?:days|tagen?|jours|dias|giorni|dagen|dni|дней|дня|днів|dnu|dagar|dage|dager|paivan|gun)\b")
RELATIVE: tuple[tuple[str, object], ...] = (
    ("week", lazy_regex(
        r"\b(?:(?:last|past|this|previous) week|(?:your|the) week\b|week in review|weekly|"
        r"(?:letzte|vergangene|diese)[nr]? woche|wochentlich\w*|"
        r"wochen(?:bericht|uberblick|ruckblick)|semaine derniere|cette semaine|hebdomadaire|"
        r"(?:la )?semana(?: pasada)?|semanal|semana passada|settiman\w+|vorige week|afgelopen week|deze week|wekelijks\w*|"
        r"(?:w )?(?:zeszlym|ostatnim|tym) tygodniu|tygodniow\w+|(?:за|на) (?:прошл\w+ |эт\w+ |последн\w+ )?недел\w+|"
        r"прошл\w+ недел\w+|еженедельн\w+|(?:за )?(?:минул\w+ |цей )?тижд\w+|щотижнев\w+|(?:minuly|tento) tyden|tydenni\w*|"
        r"forra veckan|(?:den )?senaste veckan|veckan|sidste uge|seneste uge|ugentlig\w*|forrige uke|siste uke|"
        r"ukentlig\w*|viime viikol\w+|viikon|gecen hafta|bu hafta|haftalik)\b|上周|本周|每周|先週|今週|週間|지난 ?주|주간")),
    ("month", lazy_regex(
        r"\b(?:(?:last|past|previous) month|monthly|(?:letzten|vergangenen) monat|monatlich\w*|monatsbericht|"
        r"mois dernier|mensuel\w*|mes pasado|mensual|mes passado|mensal|mese scorso|mensile|vorige maand|afgelopen maand|"
        r"maandelijks\w*|(?:zeszlym|ostatnim) miesiacu|miesieczn\w+|(?:за )?прошл\w+ месяц\w*|(?:за|на) месяц|"
        r"ежемесячн\w+|минул\w+ місяц\w*|щомісячн\w+|minuly mesic|mesicni\w*|forra manaden|sidste maned|forrige maned|"
        r"manedlig\w*|viime kuussa|gecen ay|aylik)\b|上个?月|每月|先月|月間|지난 ?달|월간")),
    ("day", lazy_regex(
        r"\b(?:yesterday|daily|(?:last|past) 24 hours|gestern|taglich\w*|(?:letzten|vergangenen) 24 stunden|hier|quotidien\w*|"
        r"ayer|diario|ontem|ieri|giornalier\w+|gisteren|dagelijks\w*|wczoraj|dzienn\w+|вчера|за сутки|за день|ежедневн\w+|"
        r"вчора|щоденн\w+|vcera|denni\w*|igar|dagens|i gar|daglig\w*|eilen|dun|gunluk)\b|昨天|每日|昨日|어제|일간")),
)
#: Chinese, Japanese, Korean: no blanks between words; bounded, so linear
_THINGS = (
    r"(?P<comment>评论|評論|留言|コメント|댓글)|(?P<review>点评|评价|評價|レビュー|クチコミ|口コミ|리뷰)|"
    r"(?P<follow>粉丝|关注者|關注者|フォロワー|팔로워)|(?P<message>消息|私信|メッセージ|메시지)|"
    r"(?P<like>点赞|按讚|いいね|좋아요)|(?P<mention>提及|メンション|언급)|(?P<reply>回复|回覆|返信|답글)|"
    r"(?P<share>转发|分享|シェア|공유)|(?P<question>提问|質問|질문)")
FAR_BEFORE = lazy_regex(
    r"(?<![\d.,])(?P<number>\d{1,6})\s?(?:件|条|則|则|个|個|位|名|人|개|명)?\s?(?:の|의)?\s?"
    r"(?:新しい|新着|新規|新的|新增|新|새로운|새)?\s?(?:の)?\s?(?:" + _THINGS + r")")
FAR_BEHIND = lazy_regex(
    r"(?:" + _THINGS + r")\s?(?:が|は|:|:|수)?\s?(?P<number>\d{1,6})\s?(?:件|条|則|则|个|個|位|名|人|개|명)")
