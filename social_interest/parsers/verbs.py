# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What people do, in the words of notifications: one table per language, read by :mod:`.telling`.

``does``: action → phrases that follow the name of a person, as regular expressions in lower case; a blank
stands for one blank, ``~`` for up to eight words between. ``thing``: action → words for what was done, verbs
in the passive included ("comment", "mentioned"). ``by``: what stands before the name in such a sentence.
Of several actions the first in the sentence counts.
"""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """The table of one language."""

    does: dict[str, str]
    thing: dict[str, str]
    by: str


#: language → its words; whole words only
VERBS: dict[str, Words] = {
    "en": Words(
        does={
            "mention": r"(?:has |have )?(?:just |also )?(?:(?:@?-?mentioned|tagged|pinged) (?:you\b|your\b|us\b|@)|"
                       r"(?:sent|posted) an? ~to your attention)",
            "reply": r"(?:has |have )?(?:just |also )?(?:repl(?:ied|ies)|responded|responds|answered|(?:posted|added|left|wrote|"
                     r"sent|submitted|made|published)(?: you)? an? ~(?:reply|response|answer))",
            "comment": r"(?:has |have )?(?:just |also )?(?:comment(?:ed|s)\b(?: on)?|annotated|(?:posted|added|left|wrote|made|submitted|"
                       r"created|published)(?: you)?(?: an?| the| \d+)? ~(?:comments?|note|remark|annotation|"
                       r"feedback on your (?:page|file|document)|update)|updated(?: (?:the|this|issue|ticket|bug|task|an? (?:\w+ ){0,2}?(?:issue|ticket|bug|task|story|card|epic|work package))\b)|"
                       r"(?:posted|wrote) (?:something )?on your (?:wall|timeline|profile)|posted (?:in|on|to))",
            "message": r"(?:has |have )?(?:just )?(?:posted|added) (?:an?|\d+) ~message\b|(?:has |have )?(?:just )?(?:(?:sent|left|wrote|written)(?: (?:to )?(?:you|us))?(?: an?| \d+)? "
                       r"~(?:message|note|pm|dm|e-?mail|inquiry|enquiry)s?\b|messaged (?:you|us)|(?:sent|made) (?:you )?an offer (?:on|for)\b|"
                       r"(?:wrote|written|writes) (?:to )?(?:you|us)\b|contacted (?:you|us)|"
                       r"(?:wants|would like) to (?:contact|get in touch with|talk to|speak (?:to|with)|chat with|hear from) (?:you|us)|has an? (?:new )?message for (?:you|us)|"
                       r"(?:opened|created|submitted|started|updated) (?:an? ~|the |new |support )+(?:ticket|conversation|chat)|"
                       r"is waiting for (?:you|an?|your|the)|is (?:interested in|looking for)|(?:has )?inquired(?: about)?|enquired(?: about)?)",
            "review": r"(?:has |have )?(?:just |also )?(?:(?:left|wrote|written|posted|submitted|added|gave|given|published|"
                      r"shared)(?: you| us)?(?: an?| \d)? ~(?:review|rating|testimonial|recommendation|feedback|complaint)\b|(?:filed|lodged) an? ~complaint|"
                      r"reviewed|rated|recommends|recommended)",
            "question": r"(?:has |have )?(?:just |also )?(?:(?:asked|posted|submitted|sent)(?: you| us)?(?: an?)? ~questions?\b|"
                        r"asked (?:you|about)|has an? (?:new )?question|(?:started|created|opened|posted|added|published)(?: an?)? "
                        r"~(?:topic|thread|discussion|post)\b)",
            "request": r"(?:has |have )?(?:just )?assigned (?:you|us) (?:an?|the|to)\b|(?:has |have )?(?:just )?(?:submitted|handed in|turned in) (?:an?|the|their|his|her) ~(?:assignment|homework|exercise|work|essay)\b|(?:has |have )?(?:just )?(?:submitted|sent|completed) (?:an?|the|their|his|her|new) ~application\b|(?:has |have )?(?:just )?(?:(?:opened|created|filed|reported|submitted|raised|made|sent)(?: you| us)? "
                       r"(?:an? |the )?~(?:issue|bug|task|request|idea|proposal|suggestion|quote|lead)\b|"
                       r"asked to join|(?:wants|requested|would like|asks|is requesting|has requested) to (?:join|book|stay|rent|reserve|visit)|(?:has |have )?(?:just )?(?:booked|reserved|applied (?:for|to)|registered for|signed up for|enrolled in)\b|requested (?:a|an|access|membership))",
            "order": r"(?:has |have )?(?:just )?(?:(?:placed|made) an? ~order|ordered|(?:approved|accepted|signed) (?:the |your |an? )?(?:quote|quotation|estimate|proposal)\b|(?:made|gave|given|left|sent) an? ~donation|donated|purchased|bought)",
            "reaction": r"(?:has |have )?(?:just |also )?reacted",
            "like": r"added ~to (?:their |his |her |its )?(?:favou?rites|collection)|(?:has |have )?(?:just |also )?(?:lik(?:es|ed)|lov(?:es|ed)|favou?rited|upvoted|starred|clapped|"
                    r"voted (?:for|up|on)|thanked you|appreciated|applauded|(?:gave|given) ~kudos)",
            "share": r"(?:has |have )?(?:just |also )?shared ~with you\b|(?:has |have )?(?:just |also )?(?:reposted|boosted|reblogged|retweeted|quoted|shared) "
                     r"(?:your|a (?:post|status|link) (?:of|by) your|you\b)",
            "connect": r"(?:has |have )?(?:just )?(?:wants to (?:be (?:your )?friends?|connect|follow|add you)|"
                       r"would like to (?:connect|add you|be your|follow)|sent you an? ~(?:friend|friendship|connection|contact|"
                       r"follow)(?:ship)? request|requested (?:to follow|your friendship|to be|to connect)|is requesting to connect|"
                       r"says (?:that )?you(?:['’]?re| are) (?:an? |their |her |his )?(?:friend|family|colleague)|added you as a (?:friend|contact)|invite[sd] you to (?:connect|be (?:their|his|her) friend))",
            "follow": r"(?:has |have |is )?(?:just |now )*(?:(?:started )?following (?:you|your)|followed (?:you|your)|"
                      r"follows (?:you|your)|subscribed to (?:you|your))",
            "visit": r"(?:has |have )?(?:just |also )?(?:viewed|visited|looked at|checked out) (?:you\b|your ~(?:profile|page|shop|store|"
                     r"listing|ad)\b)",
        },
        thing={
            "mention": r"mention(?:s|ed)?\b", "reply": r"repl(?:y|ies|ied)|answer(?:s|ed)?|responses?|responded",
            "comment": r"comment(?:s|ed)?|guest ?book (?:entry|post)|note|updated|updates (?:was|were) made|update (?:to|on) (?:your|the|this|an?) (?:\w+ )?(?:case|ticket|request|issue)|annotation|annotated",
            "message": r"(?:private |direct )?messages?|(?<!:\d\d )pms?|dms?|inquiry|enquiry|conversation|ticket|chat|complaints?",
            "review": r"reviews?|rating|testimonial|recommendation|reviewed|rated", "question": r"question|topic|thread|"
            r"discussion|forum post|post",
            "request": r"issue|bug report|request|idea|proposal", "reaction": r"reactions?",
            "visit": r"(?:was|were|has been|have been) (?:viewed|opened)", "like": r"(?<!would )likes?|liked|upvotes?|favou?rited?", "share": r"boost(?:ed)?|reposted|shared",
            "connect": r"friend request|connection request|contact request|follow request", "follow": r"follower|followed",
        },
        by=r"(?:by|from)",
    ),
    "de": Words(
        does={
            "mention": r"(?:(?:hat|haben) ~(?:erwähnt|markiert|genannt|verlinkt)|erwähnte? (?:sie|dich|euch|ihnen)\b)",
            "reply": r"(?:hinterlie(?:ß|ss)|verfasste|schrieb) ~antwort\b|(?:(?:hat|haben) ~(?:geantwortet|beantwortet|erwidert|\w*(?:antwort|erwiderung)\w* (?:\S+ ){0,8}?(?:geschrieben|verfasst|"
                     r"hinterlassen|erstellt|gepostet|hinzugefügt|veröffentlicht|gegeben|gesendet|geschickt))|antwortete?\b|"
                     r"beantwortete|reagierte auf)",
            "comment": r"(?:hinterlie(?:ß|ss)(?:en)?|verfasste|postete|schrieb(?:en)?|veröffentlichte|gab) ~(?:kommentar|diskussionsbeitrag|anmerkung|notiz)\b|hat ~(?:diskutiert|diskussionsbeitrag (?:\S+ ){0,8}?hinterlassen|interne notiz (?:\S+ ){0,3}?gesendet|(?:eintrag|anzeige) (?:\S+ ){0,4}?erneuert)|(?:(?:hat|haben) ~(?:kommentiert|\w*(?:kommentar|notiz|anmerkung|beitrag)\w* (?:\S+ ){0,8}?(?:geschrieben|verfasst|"
                       r"hinterlassen|abgegeben|erstellt|gepostet|hinzugefügt|veröffentlicht)|aktualisiert)|"
                       r"hat (?:soeben |gerade )?einen (?:neuen )?kommentar|(?:hat|haben) ~(?:annotiert|angemerkt)|"
                       r"kommentierte|schrieb ~kommentar)",
            "message": r"(?:hinterlie(?:ß|ss)(?:en)?|schrieb(?:en)?|sendete|schickte|sandte|verfasste) ~\w*nachricht\b|hat ~nachfrage (?:\S+ ){0,6}?(?:gesendet|gestellt)|hat (?:eine |neue )+\w*nachricht an ~(?:gesendet|geschickt)|(?:hat|haben) (?:ihnen|dir|euch|uns) eine neue,? private nachricht ~(?:geschickt|gesendet)|(?:hat|haben) (?:ihnen|dir|euch|uns) eine nachricht über ~(?:gesendet|geschickt)|(?:hat|haben) ~\w*nachricht\w* (?:\S+ ){0,4}?(?:hinzugefügt|verfasst|veröffentlicht)|(?:(?:hat|haben) (?:ihnen|dir|euch|uns|sie|dich) ~(?:geschrieben|\w*nachricht\w* (?:gesendet|geschickt|"
                       r"geschrieben|hinterlassen)|kontaktiert|angeschrieben)|(?:hat|haben) ~\w*nachricht\w* (?:gesendet|geschickt|geschrieben|hinterlassen)|"
                       r"(?:sendet|schreibt|schickt|schrieb|sandte|sendete|schickte) (?:ihnen|dir|euch)|"
                       r"(?:hat|haben) ~(?:ticket|anfrage|unterhaltung|konversation) (?:\S+ ){0,6}?(?:eröffnet|erstellt|gestellt|gesendet|geschickt|begonnen|gestartet)|interessiert sich für|sucht (?:eine?n?|nach)\b|"
                       r"hat eine (?:neue )?nachricht für (?:sie|dich|euch)|möchte (?:sie|dich|euch|mit (?:ihnen|dir|euch)) ~(?:kontakt|kontaktieren)\b)",
            "review": r"(?:hinterlie(?:ß|ss)|verfasste|schrieb|gab) ~(?:\w*bewertung|rezension)\b|hat (?:ihnen|dir|euch) ~feedback (?:\S+ ){0,4}?gegeben|(?:(?:hat|haben) ~(?:bewertet|\w*(?:bewertung|rezension|erfahrungsbericht|empfehlung)\w* (?:\S+ ){0,6}?"
                      r"(?:geschrieben|verfasst|hinterlassen|abgegeben|erstellt|veröffentlicht))|bewertete|empfiehlt)",
            "question": r"(?:(?:hat|haben) ~(?:frage\w* (?:\S+ ){0,6}?(?:gestellt|geschrieben|veröffentlicht)|gefragt|(?:eine )?frage (?:an (?:sie|dich)|zum?\b|zur\b)|(?:\w*thema|diskussion|thread|"
                        r"foren-?beitrag|forums-?beitrag) (?:\S+ ){0,6}?(?:erstellt|eröffnet|begonnen|gestartet|verfasst))|fragte?)",
            "request": r"(?:hat beantragt|beantragte)\b|(?:hat|haben) (?:ihnen|dir|euch|sie|dich) ~(?:aufgabe|ticket|vorgang) (?:zugewiesen|übertragen)|(?:hat|haben) ~(?:aufgabe|hausaufgabe|übung|arbeit) (?:\S+ ){0,4}?(?:abgegeben|eingereicht)|(?:hat|haben) ~(?:(?:fehler|problem|issue|aufgabe|vorschlag|idee) (?:\S+ ){0,4}?(?:gemeldet|erstellt|eröffnet|angelegt|eingereicht)|angefragt|"
                       r"beitritt beantragt)|möchte ~(?:beitreten|reservieren|buchen|mieten)|(?:möchte|will) (?:reservieren|buchen|mieten)|(?:hat|haben) ~(?:reserviert|gebucht|angefragt|beworben)",
            "order": r"(?:akzeptierte|genehmigte|bestätigte|unterschrieb) ~angebot\b|nahm ~angebot\b|(?:hat|haben) ~(?:bestellt|gekauft|gespendet|bestellung (?:aufgegeben|getätigt)|(?:angebot|kostenvoranschlag) (?:\S+ ){0,3}?(?:angenommen|akzeptiert|bestätigt|genehmigt|freigegeben|unterschrieben))",
            "reaction": r"(?:(?:hat|haben) ~(?:reagiert)|reagiert auf)",
            "like": r"mag [\"'„]?(?=\S+s? (?:beitrag|kommentar|foto|bild|artikel|bewertung))|(?:hat|haben) ~gefallen\b|mögen (?:ihren|deinen|ihr|dein|ihre|deine|euren)\b|(?:hat|haben) ~(?:zu|in) (?:seinen |ihren |den |die |seine |ihre )?favoriten (?:hinzugefügt|aufgenommen|gespeichert)|(?:gefällt|mag (?:ihren|deinen|ihr|dein|ihre|deine|euren)\b|(?:hat|haben) ~(?:geliked|gelikt|favorisiert|"
                    r"mit „?gefällt mir\W* (?:markiert|bewertet)|hochgestuft|sich bedankt|gemocht|kudos (?:gegeben|gesendet)))",
            "share": r"(?:hat|haben) ~(?:(?:mit|für) (?:ihnen|dir|euch|sie) ~(?:geteilt|freigegeben)|(?:mit|für) (?:ihnen|dir|euch|sie) freigegeben)|(?:(?:hat|haben) ~(?:geteilt|rebloggt|geboostet|weiterverbreitet)|teilte (?:ihren|deinen|euren))",
            "connect": r"(?:möchte ~(?:befreundet sein|befreunden|verbinden|vernetzen|folgen|hinzufügen)|(?:hat|haben) ~"
                       r"(?:freundschafts|kontakt|follower)\w*anfrage (?:gesendet|geschickt|gestellt)|"
                       r"(?:hat|haben) ~als (?:freund|kontakt) hinzugefügt|lädt (?:sie|dich|euch) ~(?:verbinden|vernetzen|befreunden))",
            "follow": r"ist (?:dir|ihnen|euch) gefolgt|hat angefangen(?:,)? (?:dir|ihnen) zu folgen|(?:folgt (?:ihnen|dir|euch|nun|jetzt|uns)|(?:hat|haben) ~(?:abonniert|gefolgt))",
            "visit": r"(?:hat|haben) (?:ihr|dein|euer|ihre|deine|eure) ~(?:profil|seite|shop|anzeige)\w* (?:besucht|angesehen|aufgerufen|angeschaut)",
        },
        thing={
            "mention": r"erwähnung|erwähnt", "reply": r"antwort(?:en)?|geantwortet|beantwortet|beantwortete",
            "comment": r"\w*kommentare?s?|gästebuch-?eintrag|eintrag (?:in|im) \S* ?gästebuch|kommentiert|notiz|aktualisiert", "message": r"\w*nachricht(?:en)?|anfrage|ticket|konversation|beschwerden?|reklamation(?:en)?",
            "review": r"\w*bewertung(?:en)?|rezension|bewertet|erfahrungsbericht", "question": r"frage|(?:for(?:en|ums?)-?)?thema|diskussion|(?:for(?:en|ums?)-?)?beitrag",
            "request": r"vorschlag|fehlerbericht|problem", "reaction": r"reaktion", "like": r"gefällt", "share": r"geteilt",
            "connect": r"freundschaftsanfrage|kontaktanfrage", "follow": r"follower|abonnent",
        },
        by=r"(?:von|vom|durch)",
    ),
    "fr": Words(
        does={
            "mention": r"(?:vous |t['’])?ont (?:mentionn|identifi|tagu)é\w*|(?:vous|t'|t’)? ?(?:a|vient d(?:e|['’])) ?(?:vous |te )?(?:mentionn(?:é|er)e?s?|cité|identifi(?:é|er)|tagué)",
            "reply": r"(?:vous |t['’])?a (?:envoyé|adressé|posté) ~réponse\b|(?:vous |t['’]|y )?(?:a|vient d(?:e|['’])|ont) ?(?:vous |te )?(?:également |aussi )?(?:répond(?:u|re)|(?:posté|publié|ajouté|laissé|écrit) ~réponse)|répond à",
            "comment": r"a créé ~commentaire\b|(?:vous |t['’])?(?:a|vient d(?:e|['’])|ont) ?(?:également |aussi )?(?:comment(?:é|er)|(?:post(?:é|er)|publi(?:é|er)|ajout(?:é|er)|laiss(?:é|er)|écrit|écrire|rédig(?:é|er)|"
                       r"déposé|fait|soumis) ~(?:commentaire|note|remarque)s?|mis à jour|annoté)",
            "message": r"(?:a|vient d(?:e|['’])) ?(?:ajout(?:é|er)|publi(?:é|er)|post(?:é|er)|déposé) ~(?:message|mp|pm)\b|(?:vous |t['’]|nous )?(?:a|vient d(?:e|['’])|ont) ?(?:vous |te )?(?:(?:envoy(?:é|er)|laiss(?:é|er)|écrit|adressé|transmis) "
                       r"~(?:message|mp|courriel|e-?mail)s?|écrit|contacté|(?:ouvert|créé|démarré|commencé|lancé) ~(?:ticket|demande|conversation))|est intéressée?|"
                       r"(?:souhaite|veut|voudrait) (?:vous|te) contacter|a un (?:nouveau )?message pour (?:vous|toi)",
            "review": r"(?:vous |t['’])?(?:a|vient d(?:e|['’])) ?(?:(?:laiss(?:é|er)|écrit|publi(?:é|er)|post(?:é|er)|déposé|donné|rédig(?:é|er)|ajouté) "
                      r"~(?:avis|évaluation|note|critique|témoignage|recommandation)\b|noté|évalué|recommandé)|recommande",
            "question": r"a une (?:nouvelle )?question (?:sur|à propos|concernant|pour)|(?:vous |t['’])?(?:a|vient d(?:e|['’])) ?(?:(?:pos(?:é|er)|envoyé|publié) ~question|(?:cré(?:é|er)|ouvert|lancé|commencé|démarré|publié) "
                        r"~(?:sujet|discussion|fil))",
            "request": r"(?:re)?cherche (?:une?|des|quelqu['’]un)\b|vous a (?:assigné|attribué|confié) ~(?:tâche|ticket|demande)|a (?:rendu|remis|déposé) ~(?:devoir|travail)|a (?:postulé|candidaté|réservé)\b|(?:souhaite|a demandé à) (?:réserver|louer)|(?:a|vient d(?:e|['’])) ?(?:(?:cré(?:é|er)|ouvert|signal(?:é|er)|soumis|proposé) ~(?:bogue|bug|problème|tâche|idée|proposition|"
                       r"demande|incident)|demandé à rejoindre)|souhaite (?:rejoindre|adhérer)",
            "reaction": r"a réagi",
            "like": r"a (?:ajouté|mis|enregistré) ~(?:à|dans|en) (?:ses |vos )?favoris|(?:vous |t['’])?a (?:donné|envoyé) ~kudos?|(?:a|ont) (?:aimé|adoré|apprécié|voté pour)|aime(?:nt)? (?:votre|ton|ta|vos|tes)|a mis ~en favori",
            "share": r"a (?:partagé|reposté|boosté|relayé)",
            "connect": r"(?:vous |t['’])?a (?:envoyé |adressé )?~demande (?:d['’]ami\w*|de contact|de connexion|d['’]abonnement|de mise en relation)|"
                       r"(?:souhaite|veut|voudrait|aimerait) (?:faire partie de vos contacts|s['’]abonner à (?:votre|vous))|a demandé à (?:être en contact|devenir ami\w*|vous suivre|s['’]abonner)|(?:souhaite|veut|voudrait|aimerait) ~(?:ami\w*|connecter|vous ajouter|t['’]ajouter|vous suivre|te suivre)|"
                       r"(?:vous |t['’])invite à (?:(?:vous |te |se )?connecter|rejoindre ~contacts)",
            "follow": r"(?:vous |t['’])a suivie?\b|(?:vous|te) suit|s['’]est abonnée?|a commencé à (?:vous|te) suivre|suit (?:maintenant|désormais)",
            "visit": r"a (?:consulté|visité|vu|regardé) (?:votre|ton|ta) ~(?:profil|page|boutique|annonce)",
            "order": r"(?:a|vient d(?:e|['’])) ?(?:(?:pass(?:é|er)|effectu(?:é|er)|fai(?:t|re)) ~(?:commande|achat|don)\b|(?:accepté|approuvé|signé|validé) ~devis\b|command(?:é|er)|achet(?:é|er)|donn(?:é|er) \d)",
        },
        thing={
            "mention": r"mention(?:né(?:e|s)?)?|cité", "reply": r"réponses?|répondu", "comment": r"commentaires?|commenté|suivi|mis(?:e)? à jour",
            "message": r"messages?(?: priv(?:é|és))?|conversation|ticket|demande de contact|réclamations?|plaintes?", "review": r"avis|évaluation|témoignage|critique",
            "question": r"question|sujet|discussion|fil", "request": r"bogue|problème|idée|proposition|demande(?! (?:d['’](?:ami|ajout)|de (?:contact|connexion|mise)))", "reaction": r"réaction",
            "visit": r"a été (?:consultée?|vue?|ouverte?)", "like": r"aimé|j['’]aime", "share": r"partagé", "connect": r"demande d['’]ami\w*|demande de contact|demande de connexion",
            "follow": r"abonnée?|suit",
        },
        by=r"(?:de la part de|de|par|d['’](?=\w))",
    ),
    "es": Words(
        does={
            "mention": r"(?:te|le|os|lo|la|los) han (?:mencion|etiquet)ado|(?:te|le|os|lo|la|los) (?:ha |acaba de )?(?:mencion(?:ó|ado|a)|etiquet(?:ó|ado|ar)|nombr(?:ó|ado|ar))|(?:ha mencionado|mencionó) (?:a|tu|su)",
            "reply": r"(?:te |le |os |también )*(?:ha |acaba de )?(?:respond(?:ió|ido|e|er)|contest(?:ó|ado|a)|(?:public(?:ó|ado|ar)|dej(?:ó|ado|ar)|escri(?:bió|to|bir)|añad(?:ió|ido|ir)|envi(?:ó|ado|ar)) ~(?:respuesta|contestación))",
            "comment": r"(?:ha )?cre(?:ó|ado) ~comentario\b|(?:te |le |os |también )*(?:ha |acaba de )?(?:coment(?:ó|ado|ar|a)\b|(?:public(?:ó|ado|ar)|dej(?:ó|ado|ar)|escri(?:bió|to|bir)|añad(?:ió|ido|ir)|"
                       r"agreg(?:ó|ado|ar)|hizo|hecho|hacer|realiz(?:ó|ado|ar)|envi(?:ó|ado|ar)) ~(?:comentario|nota|anotación)s?|actualiz(?:ó|ado|ar))",
            "message": r"(?:te|le|os|nos) han (?:escrito|enviado)|(?:ha |acaba de )?(?:añad(?:ió|ido|ir)|public(?:ó|ado|ar)|agreg(?:ó|ado|ar)) ~mensaje\b|(?:te |le |os |nos )*(?:ha |acaba de )?(?:(?:envi(?:ó|ado|ar)|dej(?:ó|ado|ar)|mand(?:ó|ado|ar)|escri(?:bió|to|bir)) ~(?:mensaje|correo|mp)s?|"
                       r"(?:te|le|os|nos) (?:ha |acaba de )?(?:escri(?:bió|to|bir)|contact(?:ó|ado|ar))|(?:abri(?:ó|erto)|creó|creado|inici(?:ó|ado|ar)) ~(?:ticket|conversación|consulta))|está interesad[oa]|"
                       r"(?:quiere|desea) (?:contactarte|contactar con|contactarle|ponerse en contacto)|tiene un (?:nuevo )?mensaje para",
            "review": r"(?:te |le |os )*(?:ha dado|dio) ~(?:feedback|comentarios sobre)|(?:te |le |os )*(?:ha |acaba de )?(?:(?:public(?:ó|ado|ar)|dej(?:ó|ado|ar)|escri(?:bió|to|bir)|añad(?:ió|ido|ir)|hizo|hecho|hacer|envi(?:ó|ado|ar)|di(?:o|ado)|dado) "
                      r"~(?:reseña|valoración|opinión|calificación|evaluación|recomendación|crítica)|valor(?:ó|ado|ar)|calific(?:ó|ado|ar)|recomienda|recomend(?:ó|ado|ar))",
            "question": r"tiene una pregunta|(?:te |le |os )*(?:ha |acaba de )?(?:(?:hizo|hecho|hacer|envi(?:ó|ado|ar)|public(?:ó|ado|ar)|formul(?:ó|ado|ar)|realiz(?:ó|ado|ar)|plante(?:ó|ado|ar)) ~pregunta|pregunt(?:ó|ado|ar)|"
                        r"(?:inici(?:ó|ado|ar)|cre(?:ó|ado|ar)|abri(?:ó|erto)|abierto|public(?:ó|ado|ar)|comenz(?:ó|ado|ar)) ~(?:tema|debate|discusión|hilo))",
            "request": r"(?:busca|está buscando|necesita) (?:un[ao]?s?|a|profesional\w*|empresas?|presupuestos?)\b|(?:te|le) (?:ha asignado|asignó) ~(?:tarea|incidencia|ticket)|(?:ha entregado|entregó|ha enviado) ~(?:tarea|trabajo)|(?:se ha postulado|se postuló|quiere (?:reservar|alquilar)|ha reservado|reservó)\b|(?:ha |acaba de )?(?:(?:cre(?:ó|ado|ar)|abri(?:ó|erto)|abierto|report(?:ó|ado|ar)|envi(?:ó|ado|ar)|propuso|propuesto) ~(?:incidencia|error|tarea|solicitud|idea|propuesta|problema))|"
                       r"(?:quiere|desea|ha solicitado|solicitó) unirse",
            "reaction": r"(?:ha |acaba de )?(?:reaccion(?:ó|ado|ar))",
            "like": r"(?:ha )?(?:añadi(?:ó|do)|agreg(?:ó|ado)|guard(?:ó|ado)) ~(?:a|en) (?:sus )?favoritos|(?:te |le )?(?:ha dado|dio) ~kudos|(?:ha |acaba de )?(?:(?:le|les) (?:ha |han )?(?:gust(?:ó|ado|a|aron))|gust(?:ó|ado|a)|indic(?:ó|ado|ar) que le gusta|marc(?:ó|ado|ar) ~favorit\w+|vot(?:ó|ado|ar) (?:a favor|por))",
            "share": r"(?:ha |acaba de )?(?:compart(?:ió|ido)|reposte(?:ó|ado|ar)|difund(?:ió|ido)|impuls(?:ó|ado|ar))",
            "connect": r"(?:te |le |os )*(?:ha |acaba de )?(?:envi(?:ó|ado|ar) ~solicitud de (?:amistad|contacto|conexión|seguimiento)|añad(?:ió|ido|ir) como amig\w+)|quiere (?:ser tu amig\w+|conectar|seguirte|añadirte|agregarte)",
            "visit": r"(?:ha |acaba de )?(?:visit(?:ó|ado|ar)|visto|vio|consult(?:ó|ado|ar)) (?:tu|su) ~(?:perfil|página|tienda|anuncio)",
            "follow": r"(?:te|le|os) sigui(?:ó|eron)|(?:ahora )?(?:te|le) está siguiendo|(?:te|le|os) sigue|(?:ha |acaba de )?(?:comenz(?:ó|ado|ar)|empez(?:ó|ado|ar)) a seguir\w*|ahora (?:te|le) sigue|se (?:ha suscrito|suscribió)",
            "order": r"(?:ha |acaba de )?(?:hech[oa]|hacer|hizo|realizado|realizar|realizó|efectuado) ~(?:pedido|compra|donación|donativo)\b|(?:ha )?(?:aceptó|aceptado|aprobó|aprobado|firmó|firmado) ~(?:presupuesto|cotización)\b|(?:ha )?(?:comprado|compró|donado|donó)\b",
        },
        thing={
            "mention": r"mención|mencion(?:ó|ado|ada|aron)", "reply": r"respuestas?|respondid[oa]|respondió|contestación", "comment": r"comentarios?|comentad[oa]|comentó|actualizad[oa]",
            "message": r"mensajes?(?: privados?| directos?)?|conversación|consulta|ticket|quejas?|reclam(?:os?|aci(?:ón|ones))", "review": r"reseñas?|valoraci(?:ón|ones)|opini(?:ón|ones)|calificación|evaluación",
            "question": r"pregunta|tema|debate|discusión|hilo|publicación", "request": r"incidencia|propuesta|idea|solicitud(?! de (?:amistad|contacto|conexión))", "reaction": r"reacción", "visit": r"(?:ha sido|fue) (?:vist|abiert|visualizad|consultad)[oa]", "like": r"me gusta|gustado|gustó",
            "share": r"compartido", "connect": r"solicitud de (?:amistad|contacto|conexión)", "follow": r"seguidora?",
        },
        by=r"(?:de parte de|desde|de|por|del usuario)",
    ),
    "it": Words(
        does={
            "mention": r"(?:ti|vi|la|l['’])? ?(?:ha |hanno )?(?:menzionat[oaie]|taggat[oaie]|citat[oaie]|nominat[oaie])",
            "reply": r"(?:ti |vi |le |anche )*(?:ha |hanno )(?:anche )?(?:rispost[oa]|(?:pubblicato|lasciato|scritto|aggiunto|inviato|inserito|mandato) ~risposta)|risponde",
            "comment": r"ha creato ~commento\b|(?:ti |vi |le )*(?:ha |hanno )(?:anche )?(?:commentato|(?:pubblicato|lasciato|scritto|aggiunto|inviato|inserito|fatto) ~(?:commento|nota)|aggiornato)|commenta\b",
            "message": r"ha (?:aggiunto|pubblicato|inserito) ~messaggio\b|(?:ti |vi |le |ci )*(?:ha |hanno )(?:(?:inviato|lasciato|scritto|mandato) ~(?:messaggio|messaggi|mp|e-?mail)|scritto|contattato|(?:aperto|creato|iniziato|avviato) ~(?:ticket|conversazione|richiesta))|è interessat[oa]|"
                       r"(?:vuole|desidera) (?:contattart[ie]|contattarl[ae]|mettersi in contatto)|ha un (?:nuovo )?messaggio per",
            "review": r"(?:ti |vi |le )*(?:ha )(?:(?:pubblicato|lasciato|scritto|aggiunto|inviato|inserito|rilasciato|dato) ~(?:recensione|valutazione|opinione|feedback|revisione)|recensito|valutato|consigliato)|consiglia",
            "question": r"(?:ti |vi |le )*(?:ha )(?:(?:fatto|posto|inviato|pubblicato) ~domanda|chiesto|(?:iniziato|creato|aperto|avviato|pubblicato) ~(?:discussione|argomento|topic|thread))",
            "request": r"(?:cerca|sta cercando) (?:un[ao]?\b|un['’]|professionist\w+|aziend\w+|preventiv\w+)|ha (?:richiesto|fatto (?:una )?richiesta|chiesto in prestito)|(?:ha )(?:(?:creato|aperto|segnalato|inviato|proposto) ~(?:segnalazione|errore|bug|problema|attività|idea|proposta))|(?:vuole|ha chiesto di) (?:unirsi|iscriversi|partecipare|prenotare)|ha prenotato|si è candidat[oa]",
            "reaction": r"ha (?:reagito)|ha aggiunto una reazione",
            "like": r"ha (?:aggiunto|messo|salvato) ~(?:ai|tra i|nei) (?:suoi )?preferiti|(?:ti |le )?ha dato ~kudos|ha (?:messo ~(?:mi piace|like)|apprezzato|aggiunto ~preferiti|votato)|(?:è|sono) piaciut[oaie]|piaceva|piace",
            "share": r"ha (?:condiviso|ripubblicato|ricondiviso|potenziato)",
            "connect": r"(?:ti |le |vi )*ha (?:inviato|mandato) ~richiesta di (?:amicizia|contatto|collegamento|connessione)|vuole (?:essere ~amic\w+|diventare ~amic\w+|aggiungerti|collegarsi|seguirti)",
            "visit": r"ha (?:visitato|visto|visualizzato|consultato|guardato) (?:il tuo|il suo|la tua|la sua) ~(?:profilo|pagina|annuncio)",
            "follow": r"(?:ti|la|vi) segue|ha (?:iniziato a seguir\w+)|ora (?:ti|la) segue|si è iscritt[oa]",
            "order": r"(?:ha )(?:fatto|effettuato|inviato) ~(?:ordine|acquisto|donazione)\b|ha (?:accettato|approvato|firmato) ~preventivo\b|ha (?:ordinato|acquistato|comprato|donato)\b",
        },
        thing={
            "mention": r"menzione|menzionat[oaie]|citat[oaie]", "reply": r"rispost[ae]|risposto", "comment": r"comment[oi]|commentato|aggiornat[oa]",
            "message": r"messaggi[o]?(?: privat[oi])?|conversazione|ticket|reclam[oi]|lamentel[ae]", "review": r"recension[ei]|valutazion[ei]|opinione|recensito",
            "question": r"domanda|argomento|discussione|post", "request": r"segnalazione|proposta|idea|richiesta(?! di (?:amicizia|contatto|collegamento|connessione))", "reaction": r"reazione", "visit": r"è stat[oa] (?:visualizzat|apert|vist)[oa]", "like": r"mi piace", "share": r"condiviso",
            "connect": r"richiesta di (?:amicizia|contatto|collegamento|connessione)", "follow": r"segue|follower|iscritto",
        },
        by=r"(?:da parte di|da|di|dall['’]utente)",
    ),
    "pt": Words(
        does={
            "mention": r"(?:te |o |a |lhe )?(?:mencionaram|marcaram)|(?:te |o |a |lhe )?(?:mencionou|menciounou|marcou|citou|referiu)(?: (?:você|vocês|o seu|a sua|-?o|-?te|seu|sua|em))?|mencionou-(?:o|a|te)",
            "reply": r"(?:te |lhe |também )*(?:respondeu|acabou de responder|(?:publicou|deixou|escreveu|adicionou|enviou|postou) ~resposta)",
            "comment": r"criou ~comentário\b|(?:te |lhe |também )*(?:comentou|acabou de (?:comentar|deixar ~comentário)|fez ~comentário|(?:publicou|deixou|escreveu|adicionou|enviou|postou|inseriu) ~(?:comentário|nota|anotação)s?|atualizou)",
            "message": r"(?:adicionou|publicou|postou) ~mensagem\b|(?:te |lhe |nos )*(?:acabou de (?:te |lhe )?enviar ~mensagem|(?:enviou|deixou|mandou|escreveu)(?:-lhe|-te|-nos)? ~(?:mensagem|mensagens|mp|e-?mail)|(?:te|lhe|nos) escreveu|escreveu-lhe|(?:abriu|criou|iniciou) ~(?:ticket|chamado|conversa|pedido)|tem interesse|está interessad[oa]|"
                       r"(?:quer|deseja|gostaria de) (?:entrar em conta(?:c)?to|contact(?:á-l[oa]|ar|á-lo)|falar com (?:você|vocês))|tem uma mensagem para)",
            "review": r"(?:te |lhe )*(?:(?:registrou|registou|abriu) ~reclamação|(?:publicou|deixou|escreveu|adicionou|enviou|postou|fez|deu)(?:-lhe|-te)? ~(?:feedback|avaliação|reclamação|opinião|crítica|classificação|recomendação|análise)|avaliou|recomendou|recomenda|classificou)",
            "question": r"(?:te |lhe )*(?:(?:fez|enviou|publicou|colocou|postou) ~pergunta|perguntou|(?:iniciou|criou|abriu|publicou|começou) ~(?:tópico|discussão|debate|tema))",
            "request": r"(?:procura|está (?:procurando|à procura de)|busca) (?:uma?|por|profissiona\w+|empresas?|orçamentos?)\b|(?:criou|abriu|reportou|relatou|enviou|propôs) ~(?:problema|tarefa|solicitação|ideia|proposta|erro|issue|bug)|(?:quer|deseja|pediu para|solicitou) (?:participar|entrar|aderir|juntar-se|reservar)|reservou|candidatou-se|se candidatou",
            "reaction": r"reagiu",
            "like": r"(?:adicionou|marcou|guardou) ~(?:aos|como|nos) (?:seus )?favorit\w+|(?:te |lhe )?deu(?:-te|-lhe)? ~kudos|curtiu|curtiram|gostaram d[aeo]\w*|gost(?:ou|a) d[aeo]\w*|adorou|votou|favoritou|marcou ~favorito",
            "share": r"compartilh(?:ou|aram)|partilh(?:ou|aram)|repostou|impulsionou|(?:fez|fizeram) boost d[aeo]\w*",
            "connect": r"(?:te |lhe )*enviou(?:-lhe|-te)? ~(?:pedido|solicitação) de (?:amizade|contato|contacto|conexão|ligação)|quer (?:ser ~amig\w+|conectar|adicionar|seguir)",
            "visit": r"(?:visitou|viu|visualizou|consultou) (?:o |a )?(?:seu|sua|teu|tua) ~(?:perfil|página|loja|anúncio)",
            "follow": r"(?:começou a|está a|está|agora) (?:te |lhe |o )?segu\w+|(?:te|o) segue|segue(?:-o|-te)?|se inscreveu|subscreveu",
            "order": r"(?:acabou de fazer|fez|efetuou|realizou) ~(?:pedido|compra|encomenda|doação)\b|(?:aceitou|aprovou|assinou) ~(?:orçamento|cotação)\b|(?:comprou|encomendou|doou)\b",
        },
        thing={
            "mention": r"menção|mencionad[oa]", "reply": r"respostas?|respondid[oa]", "comment": r"comentários?|comentad[oa]|atualizad[oa]", "message": r"mensage(?:m|ns)(?: privadas?| diretas?)?|conversa|chamado|ticket|reclamaç(?:ão|ões)|queixas?",
            "review": r"avaliaç(?:ão|ões)|opini(?:ão|ões)|crítica|análise", "question": r"pergunta|tópico|discussão|debate|publicação", "request": r"proposta|ideia|problema",
            "reaction": r"reação", "visit": r"foi (?:vist|abert|visualizad|consultad)[oa]", "like": r"curtida|curtiu", "share": r"compartilhado|partilhado", "connect": r"(?:pedido|solicitação) de (?:amizade|contato|contacto|conexão|ligação)", "follow": r"seguidora?",
        },
        by=r"(?:da parte de|de|por|do|da|pelo|pela)",
    ),
    "nl": Words(
        does={
            "mention": r"(?:heeft|hebben) ~(?:genoemd|vermeld|getagd|getagged|getagt|aangehaald)|(?:noemde|vermeldde) (?:je|jou|u)\b",
            "reply": r"(?:heeft|hebben) ~(?:geantwoord|beantwoord|gereageerd op (?:je|jouw|uw) reactie|(?:antwoord|reply) (?:\S+ ){0,4}?(?:geplaatst|gestuurd|toegevoegd|geschreven|gegeven|achtergelaten))|antwoordde|beantwoordde",
            "comment": r"heeft ~(?:reactie|opmerking) (?:\S+ ){0,2}?aangemaakt|(?:heeft|hebben) ~(?:gereageerd|gecommentarieerd|becommentarieerd|(?:reactie|opmerking|commentaar|notitie) (?:\S+ ){0,4}?(?:geplaatst|toegevoegd|geschreven|gegeven|achtergelaten|gemaakt)|bijgewerkt)|reageerden? (?:ook )?op|reageerde|gaf (?:een )?reactie op|(?:heeft|hebben) ~(?:geannoteerd|opmer\w+ (?:\S+ ){0,4}?geschreven|feedback gelaten)|plaatsten? ~(?:reactie|opmerking)",
            "message": r"heeft ~\w*bericht\w* (?:\S+ ){0,3}?(?:toegevoegd|geplaatst)|(?:heeft|hebben) ~(?:\w*bericht\w* (?:\S+ ){0,3}?(?:gestuurd|verzonden|verstuurd|gezonden|achtergelaten|geschreven)|geschreven aan|gecontacteerd|(?:ticket|gesprek) (?:geopend|aangemaakt|gestart))|(?:stuurde|stuurt) (?:je|jou|u)\b|schreef (?:je|jou|u)\b|"
                       r"wil (?:contact met (?:je|jou|u)|(?:met )?(?:je|jou|u) (?:contact|spreken))|heeft een (?:nieuw )?bericht voor (?:je|jou|u)",
            "review": r"heeft (?:je |u |jou )?feedback (?:\S+ ){0,2}?gegeven|heeft ~(?:(?:beoordeling|recensie|review|aanbeveling) (?:\S+ ){0,4}?(?:geplaatst|geschreven|achtergelaten|gegeven|toegevoegd)|beoordeeld|aanbevolen)|beoordeelde|raadt ~aan",
            "question": r"heeft ~(?:vraag (?:\S+ ){0,4}?(?:gesteld|geplaatst)|gevraagd|(?:onderwerp|discussie|topic) (?:\S+ ){0,4}?(?:gestart|geplaatst|aangemaakt|geopend|begonnen))|stelde ~vraag|vraagt|vroeg",
            "request": r"(?:zoekt|is op zoek naar) (?:een|iemand|naar)\b|heeft ~(?:(?:probleem|fout|taak|idee|voorstel|issue|bug) (?:\S+ ){0,4}?(?:gemeld|aangemaakt|geopend|ingediend))|wil ~(?:lid worden|deelnemen|boeken|reserveren)|heeft ~(?:geboekt|gereserveerd|gesolliciteerd)",
            "reaction": r"reageerde met|heeft ~gereageerd met", "like": r"heeft ~favoriet\w* (?:toegevoegd|gemaakt|gezet|gemarkeerd)|heeft ~kudos gegeven|vindt ~leuk|heeft ~(?:geliket|leuk gevonden|gewaardeerd)|waardeert|von(?:d|den) ~leuk|vind(?:en)? ~leukt?",
            "share": r"heeft ~(?:gedeeld|geboost|herplaatst)|deelde (?:je|jouw|uw)",
            "connect": r"heeft ~(?:vriendschaps|contact|connectie|vrienden)\w*verzoek (?:gestuurd|verzonden)|wil ~(?:vrienden|bevriend|verbinden|volgen|toevoegen)",
            "visit": r"heeft (?:je|jouw|uw) ~(?:profiel|pagina|advertentie) (?:bekeken|bezocht)",
            "follow": r"volgt (?:je|jou|u|nu|jullie)|heeft ~(?:geabonneerd|gevolgd)|is je gaan volgen|is u gaan volgen",
            "order": r"heeft ~(?:besteld|gekocht|gedoneerd|offerte (?:\S+ ){0,3}?(?:geaccepteerd|goedgekeurd|ondertekend)|(?:bestelling|donatie|aankoop) (?:\S+ ){0,3}?(?:geplaatst|gedaan))",
        },
        thing={
            "mention": r"vermelding|vermeld|genoemd", "reply": r"antwoord(?:en)?|beantwoord|geantwoord", "comment": r"reacties?|opmerking(?:en)?|commentaar|gereageerd|bijgewerkt|gewijzigd",
            "message": r"(?:privé)?bericht(?:en)?|gesprek|ticket|klacht(?:en)?", "review": r"beoordeling(?:en)?|recensie|review|beoordeeld", "question": r"vraag|onderwerp|discussie|topic",
            "request": r"voorstel|idee|probleem|aanvraag", "reaction": r"reactie met", "visit": r"(?:is|werd) bekeken", "like": r"leuk", "share": r"gedeeld", "connect": r"vriendschapsverzoek|contactverzoek|connectieverzoek", "follow": r"volger",
        },
        by=r"(?:van|door)",
    ),
}
