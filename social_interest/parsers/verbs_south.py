# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What people do, in the words of notifications: Slovenian, Lithuanian, Latvian, Estonian, Albanian; see :mod:`.verbs`."""

from __future__ import annotations

from .verbs import Words

# how a Slovenian participle ends: "komentiral", "komentirala", "komentiral/a", "komentiral_a"
_SL = r"(?:l(?:[/_]?\(?[ai]\)?|o)?)\b"
_JE = r"(?:tudi )?(?:(?:vam|ti|vas|te|nam) )?(?:(?:je|so) )?(?:(?:vam|ti|vas|te|pravkar|tudi) )?"
_LT = r"(?:taip pat |ką tik |jau )?(?:jums |jus |tau |tave |mums )?"
# Latvian with and without the auxiliary: "komentēja", "ir komentējis"
_LV = r"(?:arī )?(?:(?:jums|jūs|tev|tevi|mums) )?(?:ir )?(?:(?:jums|jūs|tev|tevi|mums) )?"
_ET = r"(?:on )?(?:sulle |teile |sind |teid |meile )?"
_SQ = r"(?:(?:ju|të|t['’]|e|u) )?(?:(?:ka|kanë) )?"

VERBS_SOUTH: dict[str, Words] = {
    "sl": Words(
        does={
            "request": rf"{_JE}(?:odpr|ustvari|prijavi|predlaga|odda){_SL} ~(?:zahtevo|nalogo|napako|predlog|prošnjo)|(?:želi|hoče) se pridružiti|{_JE}rezervira{_SL}",
            "mention": rf"{_JE}(?:to )?(?:je )?(?:omeni|označi){_SL}",
            "reply": rf"{_JE}(?:odgovori{_SL}|(?:objavi|napisa|pusti|posla|doda){_SL} ~(?:odgovor|odziv))",
            "comment": rf"{_JE}(?:(?:po)?komentira{_SL}|(?:objavi|napisa|pusti|doda){_SL} ~(?:komentar|mnenje|opombo|zaznamek)|posodobi{_SL})",
            "message": rf"{_JE}(?:(?:posla|napisa|pusti){_SL} ~(?:sporočilo|sporočila)|pisa{_SL})|želi stopiti v stik",
            "review": rf"{_JE}(?:(?:objavi|napisa|pusti|odda){_SL} ~(?:oceno|mnenje o izdelku|recenzijo)|oceni{_SL}|priporoči{_SL})|priporoča\b",
            "question": rf"{_JE}(?:(?:postavi|zastavi|posla){_SL} ~vprašanje|vpraša{_SL}|(?:odpr|zače|ustvari){_SL} ~(?:temo|razpravo))",
            "order": rf"{_JE}(?:odda{_SL} ~naročilo|naroči{_SL}|kupi{_SL}|darova{_SL}|potrdi{_SL} ~(?:predračun|ponudbo))",
            "like": rf"(?:je|so) všeč\b|{_JE}(?:všečka{_SL}|doda{_SL} ~priljubljene)", "reaction": rf"{_JE}odzva{_SL} se|se je odzva{_SL}",
            "share": rf"{_JE}deli{_SL}", "connect": rf"{_JE}posla{_SL} ~(?:prošnjo|zahtevo) za (?:prijateljstvo|povezavo)|(?:želi|hoče) (?:biti|postati) ~prijatelj\w*",
            "follow": rf"(?:vam|ti|vas) (?:zdaj )?sledi\b|(?:zdaj )?(?:vam|ti) sledi|{_JE}zače{_SL} ~slediti",
        },
        thing={
            "mention": r"omemb[aeo]|omenjen\w*", "reply": r"odgovor\w*", "comment": r"komentar\w*", "message": r"(?:zasebno )?sporočil[oa]|pritožb[aeo]|reklamacij[aeo]",
            "review": r"ocen[aeo]|mnenje", "question": r"vprašanj[ea]|tem[ae]", "follow": r"sledil\w+",
        },
        by=r"(?:od uporabnika|od uporabnice|uporabnika|uporabnice|uporabnik|od|s strani|avtor[:：]?)",
    ),
    "lt": Words(
        does={
            "request": rf"{_LT}(?:sukūrė|pateikė|atsiuntė|pasiūlė) ~(?:užduotį|prašymą|užklausą|klaidą|pasiūlymą)|nori (?:prisijungti|užsisakyti|rezervuoti)|{_LT}(?:rezervavo|užsiregistravo)",
            "mention": rf"{_LT}(?:paminėjo|pažymėjo)",
            "reply": rf"{_LT}(?:atsakė|(?:atsiuntė|parašė|paliko|paskelbė|pridėjo) ~atsakymą)",
            "comment": rf"{_LT}(?:(?:pa)?komentavo|(?:parašė|paliko|paskelbė|pridėjo|įrašė) ~(?:komentarą|pastabą)|atnaujino)",
            "message": rf"{_LT}(?:(?:atsiuntė|parašė|paliko|išsiuntė|siunčia) ~(?:žinutę|pranešimą|laišką)|parašė jums)|nori su (?:jumis|tavimi) susisiekti",
            "review": rf"{_LT}(?:(?:parašė|paliko|paskelbė|pateikė) ~(?:atsiliepimą|apžvalgą|vertinimą|įvertinimą)|įvertino|apžvelgė|rekomendavo)",
            "question": rf"{_LT}(?:(?:uždavė|pateikė|atsiuntė) ~klausimą|paklausė|(?:sukūrė|pradėjo|atidarė) ~(?:temą|diskusiją))",
            "order": rf"{_LT}(?:pateikė ~užsakymą|užsakė|pirko|nupirko|įsigijo|paaukojo|(?:patvirtino|priėmė) ~pasiūlymą)",
            "like": rf"{_LT}(?:pamėgo|mėgsta (?:jūsų|tavo))|patinka (?:jūsų|tavo)|{_LT}pridėjo ~mėgstam\w+", "reaction": rf"{_LT}sureagavo",
            "share": rf"{_LT}(?:pasidalijo|pasidalino|dalijasi|populiarino)", "connect": rf"{_LT}(?:atsiuntė|išsiuntė) ~(?:kvietimą draugauti|draugystės (?:prašymą|kvietimą))|nori (?:draugauti|tapti ~draug\w+|jus sekti)",
            "follow": rf"(?:dabar )?(?:jus|tave) (?:dabar )?seka|{_LT}pradėjo ~sekti",
        },
        thing={
            "mention": r"paminėjim\w+", "reply": r"atsakym\w+", "comment": r"komentar\w+", "message": r"žinut\w+|pranešim\w+|skund\w+", "review": r"atsiliepim\w+|apžvalg\w+|įvertinim\w+",
            "question": r"klausim\w+|tema", "order": r"užsakym\w+", "follow": r"sekėj\w+", "connect": r"kvietim\w+ draugauti",
        },
        by=r"(?:nuo naudotojo|nuo vartotojo|nuo kliento|nuo|iš|naudotojo|vartotojo|autorius[:：]?)",
    ),
    "lv": Words(
        does={
            "request": rf"{_LV}(?:izveidoj|iesnie[dg]z?|piesak|ziņoj)\w+ ~(?:pieprasījumu|uzdevumu|kļūdu|ideju|pieteikumu)|vēlas (?:pievienoties|rezervēt)|{_LV}rezervēj\w+",
            "mention": rf"{_LV}(?:pieminē|atzīmē)j\w+",
            "reply": rf"{_LV}(?:atbildēj\w+|(?:nosūtī|atsūtī|pievieno|publicē)j\w+ ~atbildi|rakstīj\w+ ~atbildi)",
            "comment": rf"{_LV}(?:(?:no)?komentēj\w+|(?:pievieno|publicē|ierakstī|uzrakstī)j\w+ ~(?:komentāru|piezīmi)|(?:atstāja|atstājis|atstājusi) ~(?:komentāru|piezīmi)|atjaunināj\w+)",
            "message": rf"{_LV}(?:(?:no|at)sūtī[jt]\w+ ~(?:ziņu|ziņojumu|vēstuli)|(?:atstāja|atstājis|uzrakstīja|uzrakstījis) ~(?:ziņu|ziņojumu))|vēlas ar (?:jums|tevi) sazināties",
            "review": rf"{_LV}(?:(?:atstāja|atstājis|atstājusi|uzrakstīja|pievienoja) ~(?:atsauksmi|vērtējumu)|novērtēj\w+|ieteic\w*)",
            "question": rf"{_LV}(?:(?:uzdeva|uzdevis|uzdevusi|nosūtīja) ~jautājumu|jautāja|(?:izveidoj|sā[kc]|atvēr)\w+ ~(?:tēmu|diskusiju))",
            "order": rf"{_LV}(?:(?:veica|veicis|iesniedza|noformēja) ~(?:pasūtījumu|pirkumu|ziedojumu)|pasūtīj\w+|nopirk\w+|iegādāj\w+|(?:apstiprināj|pieņēm)\w+ ~piedāvājumu)",
            "like": rf"patīk (?:jūsu|tavs|tava|tavi)|{_LV}(?:pievieno\w+ ~(?:izlasei|iecienīt\w+)|novērtē jūsu)", "reaction": rf"{_LV}reaģēj\w+",
            "share": rf"{_LV}(?:dalījās|dalījusies|dalījies|dalās)", "connect": rf"{_LV}(?:no|at)sūtī[jt]\w+ ~(?:draudzības|draugu) (?:uzaicinājumu|pieprasījumu)|vēlas (?:draudzēties|ar jums ~sazināties|jums sekot)",
            "follow": r"(?:tagad )?seko (?:jums|tev)\b|sāka (?:jums|tev)? ?sekot",
        },
        thing={
            "mention": r"pieminēšana|pieminējums", "reply": r"atbilde\w*", "comment": r"komentār\w+", "message": r"ziņ[aui]|ziņojum\w+|sūdzīb\w+", "review": r"atsauksm\w+|vērtējum\w+",
            "question": r"jautājum\w+|tēma", "order": r"pasūtījum\w+", "follow": r"sekotāj\w+", "connect": r"draudzības uzaicinājums",
        },
        by=r"(?:no lietotāja|no klienta|no)",
    ),
    "et": Words(
        does={
            "request": rf"{_ET}(?:lõi|esitas|saatis|pakkus) ~(?:taotluse|ülesande|ettepaneku|päringu|vea)|soovib (?:liituda|broneerida|rentida)|{_ET}(?:broneeris|kandideeris)",
            "mention": rf"{_ET}(?:mainis|märkis ära|maininud)(?: (?:sind|teid))?",
            "reply": rf"{_ET}(?:vastas|vastanud|(?:saatis|lisas|kirjutas|postitas) ~vastuse)",
            "comment": rf"{_ET}(?:kommenteeris|kommenteerinud|(?:lisas|kirjutas|jättis|postitas|lisanud|jätnud) ~(?:kommentaari|märkuse|siseteatise)|uuendas)",
            "message": rf"{_ET}(?:(?:saatis|saatnud|kirjutas|jättis) ~(?:sõnumi|teate|kirja)|kirjutas (?:sulle|teile))|soovib (?:sinuga|teiega) ühendust",
            "review": rf"{_ET}(?:(?:kirjutas|jättis|lisas|andis) ~(?:arvustuse|hinnangu|tagasisidet|tagasiside)|hindas|soovitas)|soovitab\b",
            "question": rf"{_ET}(?:(?:esitas|saatis|küsis) ~küsimuse|küsis|(?:alustas|lõi|avas) ~(?:teema|arutelu|vestluse))",
            "order": rf"{_ET}(?:(?:esitas|vormistas|tegi) ~(?:tellimuse|ostu|annetuse)|tellis|ostis|annetas|(?:kinnitas|aktsepteeris) ~(?:hinna)?pakkumise)",
            "like": r"meeldi[bs] (?:sinu|teie|su)|märkis ~meeldivaks|lisas ~lemmikutesse", "reaction": rf"{_ET}reageeris", "share": rf"{_ET}(?:jagas|jaganud)",
            "connect": rf"{_ET}saatis ~(?:sõbrakutse|sõbrataotluse|kontaktitaotluse)|soovib (?:sinu|teie)? ?~(?:sõbraks|sõber)\w*", "follow": r"hakkas (?:sind|teid) jälgima|(?:sind|teid) (?:nüüd )?jälgi[bm]\w*|jälgib (?:nüüd )?(?:sind|teid)",
        },
        thing={
            "mention": r"mainimine", "reply": r"vastus\w*", "comment": r"kommentaar\w*", "message": r"sõnum\w*|teade|pilet|kaebus\w*", "review": r"arvustus\w*|hinnang\w*", "question": r"küsimus\w*|teema",
            "order": r"tellimus\w*", "follow": r"jälgija\w*", "connect": r"sõbrakutse",
        },
        by=r"(?:kasutajalt|kliendilt|saatjalt|kasutaja[:：]?|autor[:：]?)",
    ),
    "sq": Words(
        does={
            "request": rf"{_SQ}(?:krij(?:oi|uar)|hapi|hapur|dërg(?:oi|uar)|propoz(?:oi|uar)) ~(?:kërkesë|detyrë|problem|ide)|dëshiron të (?:bashkohet|rezervojë)|{_SQ}rezerv(?:oi|uar)",
            "mention": rf"{_SQ}(?:përmend(?:i|ën|ur)|etiket(?:oi|uar))",
            "reply": rf"{_SQ}(?:përgjigj(?:ur|ej)|u përgjigj|është përgjigjur|(?:dërg(?:oi|uar)|shkroi|shkruar|shtoi|shtuar) ~përgjigje)",
            "comment": rf"{_SQ}(?:koment(?:oi|uan|uar)|(?:shtoi|shtuar|la|lënë|shkroi|shkruar|publik(?:oi|uar)) ~(?:koment|shënim)\w*|përditës(?:oi|uar))",
            "message": rf"{_SQ}(?:dërg(?:oi|uan|uar)|la|lënë|shkroi|shkruar) ~mesazh\w*|dëshiron t['’]?ju kontaktojë",
            "review": rf"{_SQ}(?:(?:la|lënë|shkroi|shkruar|shtoi|shtuar|dha) ~(?:vlerësim|recension|koment për produktin)\w*|vlerës(?:oi|uar)|rekomand(?:oi|uar))",
            "question": rf"{_SQ}(?:(?:bëri|bërë|dërg(?:oi|uar)) ~pyetje|pyeti|pyetur|(?:hapi|hapur|krij(?:oi|uar)|nisi|nisur) ~(?:temë|diskutim)\w*)",
            "order": rf"{_SQ}(?:(?:bëri|bërë|kreu|kryer) ~(?:porosi|blerje|dhurim)|porosit(?:i|ur)|bleu|blerë|dhur(?:oi|uar)|(?:aprov(?:oi|uar)|pran(?:oi|uar)) ~ofert\w+)",
            "like": rf"{_SQ}pëlq(?:eu|yen|yer)\b", "reaction": rf"{_SQ}reag(?:oi|uar)", "share": rf"{_SQ}(?:ndau|ndarë|shpërnda(?:u|rë))",
            "connect": rf"{_SQ}dërg(?:oi|uar) ~kërkesë (?:për )?miqësie?|dëshiron të (?:bëhet ~mik|lidhet)\w*", "follow": rf"(?:tani )?ju ndjek\b|{_SQ}(?:filloi|filluar) ~(?:ndjekë|ndjekur)",
        },
        thing={
            "mention": r"përmendje", "reply": r"përgjigj[ej]a?", "comment": r"koment(?:i|in|e|et|it)?", "message": r"mesazh\w*|ankes\w+", "review": r"vlerësim\w*|recension\w*", "question": r"pyetj[ea]|tem[ëa]", "order": r"porosi\w*",
            "connect": r"kërkesë miqësie", "follow": r"ndjekës\w*",
        },
        by=r"(?:nga përdoruesi|nga përdoruesja|nga klienti|nga|prej|autori[:：]?)",
    ),
}
