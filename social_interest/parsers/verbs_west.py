# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What people do, in the words of notifications: Galician and Basque; see :mod:`.verbs`."""

from __future__ import annotations

from .lazy_regex import lazy_regex
from .verbs import Words

# pronouns before and behind a verb: "lle enviou", "envioulle", "enviáronche"
_GL = r"(?:tamén )?(?:lle |lles |te |che |vos |nos )?(?:acaba de )?"
_TO = r"(?:lle|lles|te|che|vos|nos|no|na|o|a)?"
# who acts, in the case of who acts, and the auxiliaries behind what he did
_EU = r"(?:erabiltzaileak|lankideak|bezeroak|kideak|bisitariak) ~"
_EU_NEAR = r"(?:(?:zure|zuk|ere|zuri) ~)?"
_DID = r"(?:du|dute|dizu|dizute|dizue|zaitu|zaitue|zaituzte|zuen|zizun|zintuen|dio|diote|du\(te\)|dizu\(te\)|zaitu\(zte\))"

VERBS_WEST: dict[str, Words] = {
    "gl": Words(
        does={
            "request": rf"busca (?:un|unha|uns|profesionais|empresas)\b|{_GL}(?:solicit|ped)(?:ou|iu|aron) (?:unirse|entrar|participar|acceso)|quere (?:unirse|participar|reservar)|reservou|{_GL}(?:creou|abriu|propuxo|enviou) ~(?:incidencia|tarefa|proposta|idea|solicitude)",
            "mention": rf"{_GL}(?:mencion|etiquet|cit)(?:ou|aron|áron){_TO}",
            "reply": rf"{_GL}(?:respond|contest)(?:eu|ou|eron|aron|éron|áron){_TO}|{_GL}(?:deix|public|envi|engad)(?:ou|iu|aron|áron){_TO} ~resposta|{_GL}escribiu{_TO} ~resposta",
            "comment": rf"{_GL}(?:coment|actualiz)(?:ou|aron){_TO}|{_GL}(?:deix|public|engad|envi)(?:ou|iu|aron|áron){_TO} ~(?:comentario|nota)s?|{_GL}(?:escribiu|fixo){_TO} ~(?:comentario|nota)|resolveu ~notas?",
            "message": rf"{_GL}(?:envi|deix|mand)(?:ou|aron|áron){_TO} ~mensaxes?|{_GL}(?:escribiu|escribiron|escribíron){_TO} ~mensaxe|(?:lle|che|nos) escribiu|escribiu(?:lle|che|nos)|(?:abriu|creou) ~(?:tícket|conversa)|quere (?:contactar|poñerse en contacto|falar)|está interesad[oa] en",
            "review": rf"{_GL}(?:deix|public|engad)(?:ou|iu|aron){_TO} ~(?:recensión|valoración|opinión|avaliación|reseña)|{_GL}(?:escribiu|fixo|deu){_TO} ~(?:recensión|valoración|opinión|avaliación|reseña)|(?:valorou|avaliou|recomendou|recomenda)",
            "question": rf"{_GL}(?:fixo|enviou|publicou){_TO} ~pregunta|{_GL}preguntou{_TO}|(?:iniciou|creou|abriu|comezou|publicou) ~(?:tema|debate|fío|discusión)",
            "order": r"(?:fixo|realizou) ~(?:pedido|compra|doazón)\b|(?:aceptou|aprobou|asinou) ~orzamento|(?:mercou|comprou|encargou|doou)\b",
            "reaction": r"reaccionou|reaccionaron",
            "like": r"gust(?:ou|a|aron|áron|ába|aba)(?:lle|lles|che)|gústa(?:lle|lles|n?lle)|(?:lle|lles) (?:gusta|gustou|gustan|gustaron)|marcou ~favorit\w+|engadiu ~favoritos|votou",
            "share": rf"{_GL}(?:compartiu|compartiron|difundiu|promoveu|promocionou|republicou)",
            "connect": rf"{_GL}enviou{_TO} ~(?:solicitude|petición) de (?:amizade|contacto|conexión)|quere (?:ser ~amig\w+|conectar|engadir\w*|seguir\w*)",
            "visit": rf"{_GL}(?:visitou|viu|consultou) (?:o teu|o seu|a túa|a súa) ~(?:perfil|páxina|anuncio)",
            "follow": r"(?:comezou|empezou) a seguir\w*|(?:agora )?(?:séguete|séguevos|séguelle|ségueo)|(?:agora )?(?:te|o|a) segue|está a seguir(?:te|vos)|subscribiuse",
        },
        thing={
            "mention": r"mención|mencionad[oa]", "reply": r"respost[ao]s?|respondid[oa]", "comment": r"comentarios?|comentad[oa]", "message": r"mensaxes?|queixas?|reclamación", "review": r"recensión|valoración|avaliación",
            "question": r"pregunta|debate", "like": r"gústame", "share": r"compartid[oa]", "visit": r"foi (?:vist|visitad|consultad)[oa]", "connect": r"(?:solicitude|petición) de amizade", "follow": r"seguidora?",
        },
        by=r"(?:de parte de|desde|de|por|do usuario|da usuaria|polo usuario|pola usuaria)",
    ),
    "eu": Words(
        does={
            "request": rf"{_EU}eskabide(?:a|ak)? (?:bat )?(?:egin|bidali) {_DID}|{_EU}(?:sartu|batu|parte hartu) nahi du|{_EU}(?:erreserbatu|proposatu) {_DID}",
            "mention": rf"(?:{_EU}|{_EU_NEAR})(?:aipatu|etiketatu) {_DID}|(?:{_EU}|{_EU_NEAR})aipamen\w* (?:bat )?egin {_DID}",
            "reply": rf"(?:{_EU}|{_EU_NEAR})erantzun {_DID}|(?:{_EU}|{_EU_NEAR})erantzun\w* (?:bat )?(?:bidali|utzi|idatzi|gehitu) {_DID}",
            "comment": rf"(?:{_EU}|{_EU_NEAR})(?:iruzkindu|komentatu|eguneratu) {_DID}|(?:{_EU}|{_EU_NEAR})(?:iruzkin|ohar)\w* (?:bat |berria )?(?:utzi|egin|idatzi|gehitu|argitaratu) {_DID}|{_EU}ohar\w* (?:bat )?ebatzi {_DID}",
            "message": rf"(?:{_EU}|{_EU_NEAR})mezu\w* (?:bat |berria |pribatu bat )?(?:bidali|utzi|idatzi) {_DID}|{_EU}idatzi (?:dizu|dizue)|{_EU}mezua bidali {_DID}",
            "review": rf"(?:{_EU}|{_EU_NEAR})(?:balorazio|iritzi|kritika)\w* (?:bat )?(?:utzi|idatzi|egin|eman) {_DID}|(?:{_EU}|{_EU_NEAR})(?:baloratu|gomendatu) {_DID}",
            "question": rf"(?:{_EU}|{_EU_NEAR})galdera\w* (?:bat )?(?:egin|bidali) {_DID}|(?:{_EU}|{_EU_NEAR})galdetu {_DID}|(?:{_EU}|{_EU_NEAR})(?:gai|eztabaida|hari)\w* (?:bat |berri bat |berria )?(?:sortu|hasi|ireki) {_DID}",
            "order": rf"(?:{_EU}|{_EU_NEAR})(?:eskaera|erosketa|dohaintza)\w* (?:bat |berria )?egin {_DID}|(?:{_EU}|{_EU_NEAR})erosi {_DID}|{_EU}(?:aurrekontu|eskaintza)\w* onartu {_DID}",
            "like": rf"(?:{_EU}|{_EU_NEAR})(?:gustuko|atsegin) (?:izan )?{_DID}|{_EU}gogoko\w* (?:egin|gehitu) {_DID}",
            "reaction": rf"(?:{_EU}|{_EU_NEAR})erreakzionatu {_DID}", "share": rf"(?:{_EU}|{_EU_NEAR})(?:partekatu|bultzatu) {_DID}",
            "connect": rf"(?:{_EU}|{_EU_NEAR})(?:adiskide|lagun|lagunta|konexio)\w*[ -]?eskaera\w* (?:bat )?bidali {_DID}|{_EU}(?:zure laguna izan|zu jarraitu) nahi {_DID}",
            "visit": rf"(?:{_EU}|{_EU_NEAR})(?:profila|orria) (?:ikusi|bisitatu) {_DID}",
            "follow": rf"(?:{_EU}|{_EU_NEAR})jarraitzen (?:zaitu|zaitue|hasi da|du)|{_EU}jarraitu zaitu",
        },
        thing={
            "mention": r"aipamena|aipatu zaituzte", "reply": r"erantzuna|erantzun berria", "comment": r"iruzkina|iruzkin berria|iruzkin bat|iruzkina[:：]?", "message": r"mezua|mezu berria|mezu bat|mezu pribatua|kexa", "review": r"balorazioa|iritzia",
            "question": r"galdera|galdera berria", "connect": r"adiskidetza eskaera|lagun eskaera",
        },
        by=r"(?:nork[:：]?|nondik[:：]|hemendik[:：]|egilea[:：]?|bidaltzailea[:：]?)",
    ),
}
#: what stands for what around a name: endings of Basque that programs put behind any name ("Ann Lee(e)k", "Ann Lee-k",
#: "Ann Lee-(r)en"), the case of Romanian and "also" of Finnish before it
AROUND = {
    "ro": ((lazy_regex(r"^Lui (?=[^\n]{3,60}?\s(?:i-a pl[ăa]cut|[îi]i place))"), ""),),
    "fi": ((lazy_regex(r"^Myös (?=\w)"), ""),),
    "eu": (
        (lazy_regex(r"(?<=\w)-?\(e\)k(?=[ ,])|(?<=\w)-k(?= (?:\S+ ){1,12}?(?:du|dute|dio|dizu|dizue|zaitu|zaituzte)\b)"), " erabiltzaileak"),
        (lazy_regex(r"(?<=\w)\"?-?\(r\)en(?= )"), " erabiltzailearen"),
    ),
}
