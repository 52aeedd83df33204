# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What tells the mood of a text: words by language, each with what it weighs. Where a database starts from.

A number is a weight, below zero for what unhappy people say; ``not`` turns what follows around, ``but`` stands between
two sides, ``plain`` is what questions and orders are made of. A star stands for any end of a word; several words are
a phrase; a weight of 0 is a phrase that says nothing, though its words do. More languages: :mod:`.mood_words_more`.
"""

from __future__ import annotations

from .mood_words_more import MORE

#: of every language
SIGNS = {
    3: "😍, 🥰, 🤩, 😻",
    2: "👍, ❤, 💖, 💕, 💙, 💚, 💛, 🧡, 💜, 😊, 😀, 😃, 😄, 😁, ☺, 😘, 🤗, 👏, 💯, "
       "🎉, 😎, 👌, 💪",
    1: "🙂, 🔥, 🌟, :), :-), :d",
    -2: "😞, 😢, 😟, 🙁, ☹, 😒, 🙄, 😤, 😩, 😫, 🤦, :(, :-(",
    -3: "👎, 😡, 🤬, 😠, 🤮, 🤢, 💩",
}

WORDS: dict[str, dict[int | str, str]] = {
    "en": {
        3: "excellent*, amazing*, awesome, outstanding, fantastic*, wonderful*, brilliant*, superb*, perfect, "
           "perfectly, flawless*, delighted, thrilled, love it, loved it, love this, love them, in love with, "
           "best ever, highly recommend*, exceeded *, can't thank, five stars, couldn't be happier, can not fault, "
           "impressed",
        2: "good, great, nice, lovely, happy, pleased, satisfied, beautiful*, gorgeous, love, loves, loved, adore*, "
           "recommend*, comfortable, friendly, helpful*, kind, polite, professional, reliable, quick response, "
           "impressive, enjoy*, well done, well made, thank you so much, thanks so much, thank you very much, "
           "many thanks, would buy again, will buy again, would order again, will come again, buy from you again, "
           "order again, grateful, glad, stunning, best, top notch, cozy, cosy, fabulous, worth every *, worth the *, "
           "no complaint*, no problem*, no issue*, nothing to complain, like new, keep it up, spot on, superfast, cute",
        1: "fine, solid*, sturdy, fast, quick*, easy, easily, smooth*, fair, pretty, fresh, cool, stylish, elegant, "
           "clean, bargain, works well, works great, thank you, thank you for, thanks for, well packed, well packaged",
        -1: "again, third time, second time, fourth time, once more, late, slow*, expensive, overpriced, problem, "
            "problems, issue, issues, missing, noisy, loud, dirty, cheap, flimsy, nobody, no one, only half, "
            "again and again, wait*, delay*, wrong, unclear, hard to, difficult, smell*, instead, anymore",
        -2: "bad, badly, poor*, broken, broke, breaks, breaking, damage*, defect*, faulty, scratch*, crack*, torn, "
            "disappoint*, unhappy, annoy*, frustrat*, angry, upset, complain*, complaint*, refund*, money back, rude, "
            "unfriendly, unhelpful, unprofessional, useless, ugly, uncomfortable, wobbl*, does not work, did not work, "
            "not working, does not fit, did not fit, stopped working, fell apart, falls apart, still waiting, "
            "waiting for weeks, waiting for months, weeks late, months late, no answer, no reply, no response, "
            "never arrived, never came, did not arrive, has not arrived, never answer*, never repl*, does not answer, "
            "nobody answer*, nobody repl*, no one answer*, ignore*, ignoring, unanswered, unacceptable, regret*, lied, "
            "lies, stink*, mess, charged twice, overcharged, leak*, never again, would not buy, will not buy, "
            "would not recommend, can not recommend, do not recommend, let down, thanks for nothing, unsafe, "
            "dangerous, shame on, ashamed, fail*, waste*",
        -3: "terrible*, horrible*, awful*, worst, disgust*, scam*, fraud*, cheated, rip off, ripoff, garbage, trash, "
            "rubbish, crap*, pathetic, nightmare, disgrace*, shameful, appalling, hate, hated, avoid, stay away, "
            "disaster, catastroph*, lawyer, worthless, furious, dreadful, atrocious, joke",
        0: "no good reason, not only, happy to *, would be happy, would be nice, would be great, would be good, "
           "good morning, good day, good afternoon, good evening, kind regards, best regards, best wishes, be so kind, "
           "would love to know, would love to have, glad to, please avoid, wait for your, waiting for your, "
           "i would love to, let me know, fail safe, rubbish bin, waste bin, look good with, good for, best price, "
           "best time, best way, best offer, good price, no later, have a nice *, have a great *, have a good *, "
           "happy birthday, happy new year, trash can, thank you in advance, quick question",
        "not": "not, no, never, nothing, without, hardly, cannot, neither, nor, isnt, dont, doesnt, wasnt, wont",
        "but": "but, however, although, though, unfortunately, shame, pity, except, despite, only that, on the other *",
        "plain": "how much, how long, how many, how do, how can, price*, cost, costs, quote, quotation, offer, "
                 "deliver*, available, availability, in stock, size, sizes, height, width, colour, color, colours, "
                 "colors, invoice, order, when, where, which, do you, does it, is it, is this, can i, can you, "
                 "could you, please send, please call, call me, call back, would like to know, opening hours, need, "
                 "needs, looking for, interested in, attached, please find, catalogue, catalog, appointment, address, "
                 "measure*, guarantee, warranty, please change, please confirm, meeting",
    },
    "de": {
        3: "ausgezeichnet*, hervorragend*, fantastisch*, wunderbar*, perfekt*, grandios*, großartig*, genial*, "
           "begeister*, liebe diese*, liebe es, verliebt, wunderschön*, traumhaft*, erstklassig*, einwandfrei*, "
           "absolute empfehlung, klare empfehlung, volle empfehlung, rundum zufrieden, sehr zufrieden, tadellos*, "
           "übertroffen, spitzenmäßig*",
        2: "gut, gute, guter, gutes, guten, super, toll, tolle, toller, tolles, tollen, klasse, spitze, prima, top, "
           "schön, schöne, schöner, schönes, schönen, zufrieden*, freundlich*, nett, nette, netter, hilfsbereit*, "
           "kompetent*, bequem*, empfehl*, gerne wieder, jederzeit wieder, immer wieder gern*, herzlichen dank, "
           "tausend dank, vielen lieben dank, danke schön, dankbar, freue mich, freuen uns, freut mich, gefällt mir, "
           "gefällt uns, gefallen mir, gefallen uns, bester, beste, besten, bestes, positiv*, respekt, lob, loben, "
           "zuverlässig*, hübsch*, gelungen*, wie neu, glücklich, hochwertig*, nichts zu beanstanden, "
           "nichts auszusetzen, keine probleme, kein problem, lecker, gemütlich*",
        1: "schnell*, einfach*, stabil*, solide*, massiv*, fair*, günstig*, sauber*, pünktlich, problemlos*, "
           "reibungslos*, unkompliziert*, danke, dank für, praktisch*, elegant*, modern*, passt genau, passt super",
        -1: "schon wieder, zum dritten mal, zum zweiten mal, zum vierten mal, spät, langsam*, teuer, überteuert*, "
            "problem, probleme, fehlt, fehlen, fehlte, laut, schmutzig*, dreckig*, billig, niemand*, keiner, warte, "
            "warten, gewartet, verspät*, falsch*, schade, schwierig*, riecht, nur die hälfte, umständlich*, "
            "wochen zu spät, tage zu spät",
        -2: "schlecht*, kaputt*, defekt*, beschädig*, zerkratz*, gebrochen, bricht, zerbroch*, gerissen, riss, risse, "
            "enttäusch*, unzufrieden*, ärger*, verärger*, sauer, wütend, beschwer*, reklam*, erstattung*, geld zurück, "
            "unfreundlich*, unverschämt*, inkompetent*, unprofessionell*, unbrauchbar*, hässlich*, unbequem*, wackel*, "
            "funktioniert nicht, geht nicht, passt nicht, klemmt, passen nicht, warte immer noch, warte seit, "
            "seit wochen, seit monaten, keine antwort, keine reaktion, keine rückmeldung, nicht erreichbar, "
            "nie angekommen, nicht angekommen, nicht geliefert, kümmert sich niemand, kümmert sich keiner, "
            "keiner kümmert, niemand kümmert, meldet sich nicht, meldet sich niemand, meldet sich keiner, ignorier*, "
            "inakzeptabel*, bereue, gelogen, lügen, stinkt, doppelt abgebucht, zu viel berechnet, undicht, nie wieder, "
            "nie mehr, nicht mehr kaufen, nicht noch einmal, nicht empfehlen, mangelhaft*, zumutung, minderwertig*, "
            "gefährlich*, peinlich*, versagt, verschwendung, mangel, mängel, ungenügend",
        -3: "furchtbar*, schrecklich*, schlimmst*, schlechtest*, katastroph*, ekelhaft*, betrug*, betrüger*, abzocke*, "
            "frechheit, müll, schrott, horror, albtraum, schande, hasse, finger weg, saftladen, anwalt, wertlos*, "
            "grauenhaft*, miserabel*, unterirdisch*, mist",
        0: "guten tag, guten morgen, guten abend, gute nacht, schönen tag, schönes wochenende, schöne grüße, "
           "beste grüße, besten dank, nicht nur, wäre schön, wäre gut, wäre toll, wäre super, würde mich freuen, "
           "würden uns freuen, freue mich auf, freuen uns auf, freundlichen grüßen, freundliche grüße, "
           "mit freundlich*, zum besten preis, bester preis, beste zeit, falsche frage, am besten, so gut wie, "
           "vielen dank im voraus, danke im voraus, gute besserung, warte auf ihr*, warten auf ihr*, so freundlich, "
           "so nett, geht nicht nur, liebe grüße, lieben gruß, gut erreichbar, einfach nur, einfach so, alles gute, "
           "frohe*, schnellstmöglich*, vielen dank auch",
        "not": "nicht, kein, keine, keinen, keinem, keiner, nie, niemals, nichts, ohne, kaum, weder",
        "but": "aber, jedoch, allerdings, leider, trotz, trotzdem, obwohl, nur dass, dafür, schade",
        "plain": "was kostet, wie viel, wieviel, wie lange, wie hoch, wie groß, preis*, kosten, angebot*, lieferung, "
                 "lieferzeit, verfügbar*, lieferbar, vorrätig, größe, höhe, sitzhöhe, breite, farbe, farben, rechnung, "
                 "bestellung, wann, wo, welche*, gibt es, haben sie, habt ihr, kann ich, kann man, können sie, "
                 "könnten sie, bitte senden, bitte schicken, bitte rufen, rückruf, zurückrufen, gern gewusst, "
                 "gerne wissen, öffnungszeiten, geöffnet, brauche, brauchen, benötig*, suche, suchen, interesse an, "
                 "interessier*, anbei, im anhang, katalog, termin, adresse, lieferadresse, maße, garantie, "
                 "bitte ändern, bestätigen",
    },
    "fr": {
        3: "excellent*, formidable*, fantastique*, merveill*, parfait*, génial*, magnifique*, exceptionnel*, ravi, "
           "ravie, ravis, ravies, enchant*, impeccable*, adore, adorons, adorent, j'ai adoré, superbe*, au top, "
           "coup de cœur, les yeux fermés, sans hésiter, impressionn*, sublime*, dépassé mes attentes, extraordinaire*",
        2: "bon, bonne, bons, bonnes, bien fait, très bien, super, beau, belle, beaux, belles, joli*, content*, "
           "satisfait*, heureux, heureuse, sympathique*, sympa, aimable*, gentil*, à l'écoute, professionnel*, "
           "confortable*, recommande, recommandons, conseille, merci beaucoup, grand merci, mille mercis, "
           "merci mille *, bravo, félicitations, aime, aimons, apprécié, appréciée, serviable*, meilleur, meilleure, "
           "agréable*, bonne surprise, rien à redire, aucun problème, comme neuf, comme neuve, je rachèter*, nickel, "
           "efficace*, réactif*, réactive*, de qualité",
        1: "rapide*, facile*, solide*, élégant*, merci pour, pratique*, propre*, soigné*, correct*, conforme*, "
           "merci à *, moderne*",
        -1: "encore la, encore une fois, troisième fois, deuxième fois, une fois de plus, tard, lent*, cher, chère, "
            "trop cher, problème*, manque, manquait, manquant*, bruyant*, sale, sales, personne, attend*, retard*, "
            "mauvaise référence, dommage, difficile*, odeur, compliqué*, erreur*, bouge, bougent",
        -2: "mauvais*, cassé*, cassée*, abîmé*, endommag*, défectueu*, rayé*, fissur*, déchir*, déçu*, décev*, "
            "déception*, mécontent*, insatisfait*, énerv*, agac*, furieu*, réclamation*, rembours*, impoli*, "
            "désagréable*, incompétent*, pas professionnel, inutil*, moche*, inconfortable*, ne fonctionne *, "
            "ne marche *, fonctionne pas, marche pas, ne ferme *, ferme mal, ne correspond*, toujours pas, "
            "toujours rien, aucune réponse, sans réponse, aucune nouvelle, jamais reçu, jamais arrivé*, pas reçu, "
            "personne ne répond, ne répond *, ne répondent *, ignore*, inacceptable*, regrette, menti, mensonge*, pue, "
            "débité deux, débitée deux, plus jamais, n'achèterai *, ne recommande pas, ne conseille pas, "
            "je déconseille, déconseill*, bas de gamme, dangereu*, honteux, mal emballé, merci pour rien, rien à voir, "
            "tombe en panne, en panne",
        -3: "horrible*, affreu*, terrible*, pire, nul, nulle, catastroph*, dégoût*, arnaque*, escro*, voleurs, honte, "
            "poubelle, cauchemar, déteste, à fuir, fuyez, à éviter, évitez, avocat, lamentable*, désastre*, scandal*, "
            "minable*, inadmissible*, médiocre*",
        0: "bonne journée, bonne soirée, bon week, bonne année, bonne fin, bon de commande, bons de commande, "
           "merci de *, merci d'avance, serait bien, serait super, bien cordialement, bon courage, heureux de vous, "
           "serais heureu*, serait possible, meilleur prix, meilleure offre, meilleur moment, meilleures salutations, "
           "non seulement, bon pour, bonne réception, aimerais savoir, à bon prix, aime bien savoir, prix correct",
        "not": "pas, ne, n, jamais, aucun, aucune, rien, sans, ni, guère, non",
        "but": "mais, cependant, toutefois, dommage, malheureusement, par contre, en revanche, malgré, pourtant, sauf",
        "plain": "combien, prix, tarif*, coût*, devis, offre, livraison, délai*, disponib*, en stock, taille*, "
                 "hauteur, largeur, couleur*, facture, commande, quand, où, quel, quelle, quels, quelles, est-ce que, "
                 "est ce que, avez vous, pouvez vous, peut on, puis je, pourriez vous, merci de, veuillez, rappelez, "
                 "rappeler, voudrais savoir, voudrais connaître, aimerais savoir, horaires, besoin, faut, cherche, "
                 "recherche, intéress*, ci joint, catalogue, rendez vous, adresse, dimensions, garantie, modifier, "
                 "confirmer",
    },
    "es": {
        3: "excelente*, fantástic*, maravill*, perfect*, genial*, increíble*, espectacular*, estupend*, encanta, "
           "encantan, encantó, encantad*, precios*, impecable*, extraordinari*, impresionante*, superó, sin dudar, "
           "sin dudarlo, cinco estrellas, fenomenal, magnífic*, adoro, inmejorable*",
        2: "buen, buena, bueno, buenos, buenas, bien hecho, muy bien, bonit*, hermos*, content*, satisfech*, feliz, "
           "felices, amable*, simpátic*, atent*, profesional*, cómod*, comodísim*, recomiend*, recomendable*, "
           "recomendad*, muchas gracias, mil gracias, muchísimas gracias, enhorabuena, felicidades, felicit*, gusta, "
           "gustó, gustan, agradecid*, mejor, mejores, agradable*, acierto, sin problema*, ningún problema, "
           "ninguna queja, como nuev*, volvería a comprar, volveré a comprar, volvería a comprarlo, guapísim*, eficaz, "
           "eficient*, de calidad, lind*",
        1: "rápid*, fácil*, sólid*, elegante*, práctic*, limpi*, puntual*, just* precio, gracias por, moderno, "
           "moderna, gracias",
        -1: "otra vez, tercera vez, de nuevo, una vez más, tarde, lent*, caro, cara, problema*, falta, faltan, "
            "faltaba*, ruidos*, suci*, nadie, esper*, retras*, equivocad*, lástima, pena, difícil*, huele, olor, "
            "barat*, complicad*",
        -2: "mal, mala, malo, malas, malos, rot*, rompió, rompe, rompieron, dañad*, defectuos*, rayad*, grieta*, "
            "rajad*, decepci*, insatisfech*, descontent*, enfadad*, molest*, queja*, quej*, reclam*, devolución, "
            "devuelvan, devolver el dinero, devuelvan el dinero, reembols*, groser*, maleducad*, antipátic*, "
            "incompetent*, inútil*, feísim*, feo, fea, incómod*, no funciona*, no sirve*, no cierra*, no encaja*, "
            "no llega, no llegó, no ha llegado, sigo esperando, sigo sin, seguimos sin, sin respuesta, sin noticias, "
            "nadie contesta, nadie responde, no contestan, no responden, no me hacen caso, ignora*, inaceptable*, "
            "arrepiento, mentira*, mienten, mintieron, apesta, cobrado dos, cobraron dos, nunca más, no volveré, "
            "no volveremos, no recomiendo, no lo recomiendo, no compr*, peligros*, vergonzos*, gracias por nada, "
            "fallo*, averiad*, estropead*, mala calidad, tambale*",
        -3: "horrible*, terrible*, pésim*, peor, fatal, desastr*, asqueros*, asco, estafa*, estafador*, fraude, robo, "
            "ladrones, vergüenza, basura, pesadilla, odio, eviten, evitad, abogado, lamentable*, catástrof*, timo, "
            "porquería",
        0: "buenos días, buenas tardes, buenas noches, buen día, buen fin, buena tarde, sería bueno, sería genial, "
           "no solo, no sólo, mejor precio, mejor oferta, mejor momento, me gustaría, nos gustaría, "
           "gracias de antemano, con mucho gusto, feliz año, feliz navidad, esperamos su, espero su, "
           "quedo a la espera, a la espera, buen precio, más tarde, por la tarde, de la tarde, encantado de *, "
           "encantados de *, hace falta, de buena mañana",
        "not": "no, nunca, jamás, nada, ningún, ninguna, ninguno, sin, tampoco, ni",
        "but": "pero, aunque, sin embargo, lástima, pena, lamentablemente, desgraciadamente, por desgracia, a pesar, "
               "salvo",
        "plain": "cuánto, cuánta, cuántos, precio*, cuesta*, coste*, presupuesto*, oferta, entrega, envío, envíen*, "
                 "disponib*, en stock, tamaño*, altura, ancho, color*, factura*, pedido, cuándo, dónde, qué, cuál, "
                 "cuáles, tienen, tenéis, tienes, puedo, pueden, se puede, podrían, podría, por favor, llámeme, "
                 "llámenme, llamar*, quisiera saber, gustaría saber, horario*, necesit*, busco, buscamos, interesa*, "
                 "adjunt*, catálogo, cita, dirección, medidas, garantía, cambien, confirm*",
    },
    "it": {
        3: "eccellent*, fantastic*, meraviglios*, perfett*, stupend*, splendid*, magnific*, ottim*, eccezional*, "
           "entusiast*, adoro, adora, adorano, adoriamo, bellissim*, impeccabil*, straordinari*, superlativ*, "
           "consigliatissim*, innamorat*, cinque stelle, fenomenal*, comodissim*, gentilissim*, soddisfattissim*, "
           "meraviglia, favolos*",
        2: "buon, buona, buono, buoni, buone, ben fatto, molto bene, benissimo, bello, bella, belli, belle, bel, "
           "content*, soddisfatt*, felice, felici, gentil*, cordial*, simpatic*, disponibilissim*, professional*, "
           "comod*, consiglio, consigliat*, raccomand*, grazie mille, mille grazie, grazie di cuore, grazie infinite, "
           "tante grazie, brav*, complimenti, piace, piacciono, piaciut*, miglior*, piacevol*, nessun problema, "
           "nessuna lamentela, come nuov*, ricomprerei, efficient*, di qualità, super, top, carin*, felicissim*, "
           "niente da dire",
        1: "veloc*, rapid*, facil*, solid*, robust*, elegant*, pratic*, pulit*, puntual*, onest*, modern*, grazie",
        -1: "di nuovo, terza volta, ancora una volta, per l'ennesima volta, tardi, lent*, caro, cara, problem*, manca, "
            "mancano, mancava*, mancant*, rumoros*, sporc*, nessuno, aspett*, ritard*, sbagliat*, peccato, difficil*, "
            "odore, complicat*, traball*",
        -2: "male, cattiv*, rott*, rompe, danneggiat*, difettos*, graffiat*, crepa*, crepat*, strappat*, delus*, "
            "deludent*, delusion*, insoddisfatt*, scontent*, arrabbiat*, lament*, reclam*, rimbors*, maleducat*, "
            "scortes*, incompetent*, inutil*, brutt*, scomod*, non funziona*, non va, non si chiude, non combacia*, "
            "non arriva*, mai arrivat*, non è arrivat*, ancora niente, ancora nulla, senza risposta, nessuna risposta, "
            "nessuno risponde, non rispond*, ignora*, inaccettabil*, pent*, bugi*, puzza*, addebitato due, "
            "addebitata due, mai più, non consiglio, sconsigli*, non lo ricomprerei, non ricomprer*, pericolos*, "
            "vergognos*, scadent*, grazie di niente, grazie per niente, guast*, rivoglio i miei soldi, soldi indietro",
        -3: "orribil*, terribil*, pessim*, peggior*, schifo*, truffa*, truffator*, frode, ladri, vergogna, spazzatura, "
            "incubo, odio, evitate, state alla larga, alla larga, avvocato, disastr*, catastrof*, imbarazzant*, "
            "indecent*, immondizia",
        0: "buon giorno, buongiorno, buonasera, buona sera, buona giornata, buon lavoro, sarebbe bello, non solo, "
           "miglior prezzo, migliore offerta, migliori saluti, mi piacerebbe, ci piacerebbe, grazie in anticipo, "
           "resto in attesa, in attesa di, felice di *, cordiali saluti, cordialmente, a buon prezzo, più tardi, "
           "ordine di *, gentili signori, gentile signor*, gentilmente, gentile cliente, felice anno, distinti saluti",
        "not": "non, mai, nessun, nessuna, niente, nulla, senza, neanche, né, nemmeno",
        "but": "ma, però, peccato, purtroppo, tuttavia, sebbene, nonostante, anche se, invece, tranne",
        "plain": "quanto, quanti, quanta, prezzo, prezzi, costa, costo, preventivo, offerta, consegna, spedizione, "
                 "disponibil*, magazzino, misur*, altezza, larghezza, colore, colori, fattura, ordine, quando, dove, "
                 "quale, quali, che orari, avete, potete, posso, si può, potrei, potreste, per favore, vi prego, "
                 "richiam*, chiamatemi, vorrei sapere, vorrei, orari, serve, servono, bisogno, cerco, cerchiamo, "
                 "interess*, allegat*, allegato, catalogo, appuntamento, indirizzo, garanzia, cambiare, conferm*, "
                 "inclus*",
    },
    "ru": {
        3: "отличн*, прекрасн*, великолепн*, замечательн*, превосходн*, восхитительн*, идеальн*, обожаю, влюбил*, "
           "в восторге, восторг*, шикарн*, потрясающ*, бесподобн*, высший класс, впечатл*, безупречн*, изумительн*, "
           "лучше не бывает, всё супер, просто супер, на высоте, пять звёзд, чудесн*",
        2: "хорош*, супер, классн*, красив*, красота, доволен, довольна, довольны, нравит*, понравил*, люблю, любим, "
           "рад, рада, рады, приятн*, вежлив*, приветлив*, дружелюбн*, отзывчив*, профессиональн*, удобн*, рекоменд*, "
           "советую, молодец, молодцы, большое спасибо, спасибо большое, огромное спасибо, спасибо огромное, "
           "благодар*, лучший, лучшая, лучшее, лучшие, качественн*, надёжн*, без нареканий, нет претензий, как новый, "
           "как новая, как новое, как новые, ни одной жалобы, никаких проблем, без проблем, удачн*, симпатичн*, мил*, "
           "уютн*, оперативн*, респект, топ, класс, вкусно",
        1: "быстр*, легк*, прочн*, крепк*, аккуратн*, стильн*, спасибо, спасибо за, недорог*, современн*, вовремя, "
           "чист*",
        -1: "опять, в третий раз, в который раз, в очередной раз, долго, медленн*, дорог*, проблем*, не хватает, "
            "не хватало, шумн*, грязн*, никто, жду, ждём, ждали, ждал, опозда*, опоздан*, задерж*, не тот, не та, "
            "жаль, сложн*, запах, пахнет, дешёв*, некому, не так",
        -2: "плох*, сломал*, сломан*, отломил*, треснул*, трещин*, поломк*, повреждён*, повредил*, дефект*, брак, "
            "бракован*, с браком, поцарапан*, порвал*, порван*, разочаров*, недовол*, не довольн*, не доволен, "
            "расстроен*, злюсь, возмущ*, жалоб*, жалуюсь, претензи*, верните деньги, вернуть деньги, возврат*, "
            "хамств*, хам, нахамил*, груб*, невежлив*, некомпетентн*, бесполезн*, некрасив*, уродлив*, неудобн*, "
            "шата*, не работа*, не закрыва*, не подходит, не подошл*, не подошёл, не привез*, не приехал*, не пришёл, "
            "не пришла, не пришло, до сих пор не*, нет ответа, без ответа, не отвеча*, никто не отвечает, "
            "не дозвониться, невозможно дозвон*, молчат, тишина, игнорир*, неприемлем*, жалею, пожалел*, врут, "
            "соврал*, обманули, воняет, вонь, списали дважды, больше никогда, никогда больше, больше не, не рекоменд*, "
            "не советую, некачественн*, опасно, стыдно, не совпада*, испорч*, испортил*, отказыв*, отписк*, ни ответа",
        -3: "ужас*, кошмар*, отврат*, худш*, мерзк*, обман*, мошенни*, развод, лохотрон, позор*, мусор, хлам, дерьмо, "
            "ненавижу, обходите, не связывайтесь, не покупайте, в суд, суд, юрист*, адвокат*, безобрази*, катастроф*, "
            "жуть, жутк*, никуда не годи*, гадость, дрянь",
        0: "добрый день, доброе утро, добрый вечер, хорошего дня, хорошего вечера, хороших выходных, не только, "
           "будет хорошо, было бы хорошо, было бы здорово, лучшая цена, лучшую цену, буду рад*, будем рад*, "
           "заранее спасибо, заранее благодар*, с уважением, буду благодар*, жду ответа, жду вашего, ждём ответа, "
           "жду звонка, дорогие *, дорогая *, дорогой *, с праздником, рад* знакомств*, дорого ли, не дорого, "
           "как лучше, лучше всего, обратный звонок, в хорошие руки, чистый вес, подскажите пожалуйста, так держать",
        "not": "не, нет, ни, никогда, без, ничего, вовсе, нельзя, никак",
        "but": "но, однако, хотя, жаль, к сожалению, зато, увы, правда, несмотря, кроме",
        "plain": "сколько, цена, цены, цену, ценник, стоит, стоимость, доставк*, наличи*, размер*, высот*, ширин*, "
                 "цвет*, счёт, счета, счёту, заказ, когда, где, какой, какая, какие, какого, есть ли, можно, можете, "
                 "могли бы, подскажите, пришлите, перезвоните, позвоните, хотел бы узнать, хотелось бы, хочу узнать, "
                 "узнать, работаете, график, нужен, нужна, нужно, нужны, ищу, ищем, интерес*, во вложении, каталог, "
                 "адрес, гаранти*, предложение, коммерческ*, оплат*, прошу, комплект*, запис*, встреч*, до скольки",
    },
    **MORE,
}
