# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Words that tell the mood of a text, in further languages: see :mod:`.mood_words`."""

from __future__ import annotations

MORE: dict[str, dict[int | str, str]] = {
    "uk": {
        3: "чудов*, відмінн*, прекрасн*, ідеальн*, обожнюю, закохал*, у захваті, в захваті, неперевершен*, блискуч*, "
           "супер",
        2: "добр*, гарн*, красив*, задоволен*, подобаєт*, сподобал*, люблю, приємн*, ввічлив*, зручн*, рекоменд*, "
           "раджу, молодці, дуже дякую, щиро дякую, найкращ*, якісн*, надійн*, рада, радий, раді, як нов*",
        1: "швидк*, легк*, міцн*, стильн*, дякую, вчасно",
        -1: "довго, повільн*, дорог*, проблем*, бракує, ніхто, чекаю, чекаємо, запізн*, затрим*, шкода, запах",
        -2: "поган*, зламал*, зламан*, пошкоджен*, дефект*, брак, подряпан*, тріщин*, порвал*, розчаров*, "
            "незадоволен*, обурен*, скарг*, скаржусь, поверніть гроші, повернення коштів, хамств*, груб*, незручн*, "
            "не працю*, не підходить, не приїхал*, досі не*, без відповіді, не відповіда*, ігнору*, більше ніколи, "
            "не рекоменд*, не раджу, неякісн*, хита*, смердить",
        -3: "жахлив*, жах, найгірш*, обман*, шахра*, ганьба, огидн*, ненавиджу, не купуйте, кошмар*, сміття",
        0: "добрий день, доброго дня, добрий вечір, гарного дня, не тільки, було б добре, буду рад*, буду вдячн*",
        "not": "не, ні, ніколи, без, нічого, немає",
        "but": "але, проте, однак, хоча, шкода, на жаль",
        "plain": "скільки, ціна, ціну, коштує, вартість, доставк*, наявност*, розмір*, висот*, колір, рахунок, "
                 "замовлення, коли, де, який, яка, які, можна, можете, підкажіть, надішліть, передзвоніть, потрібен, "
                 "потрібна, потрібно, шукаю, цікавить, каталог, адрес*, гаранті*",
    },
    "nl": {
        3: "uitstekend*, fantastisch*, geweldig*, perfect*, prachtig*, schitterend*, dol op, super blij, helemaal top, "
           "zeer tevreden, heel tevreden, erg tevreden, aanrader, voortreffelijk*, onberispelijk*, heerlijk*",
        2: "goed, goede, mooi, mooie, blij, tevreden, vriendelijk*, behulpzaam*, fijn, fijne, prettig*, leuk*, top, "
           "super, netjes, aanbevolen, aanbevelen, hartelijk dank, heel erg bedankt, dankbaar, beste, comfortabel*, "
           "professioneel, geen klachten, zo goed als nieuw, complimenten, lekker",
        1: "snel*, makkelijk*, eenvoudig*, stevig*, degelijk*, eerlijk*, bedankt, keurig*, op tijd",
        -1: "laat, traag, duur, probleem, problemen, ontbreekt, ontbreken, lawaai*, vies, niemand, wacht*, vertrag*, "
            "verkeerd*, jammer, moeilijk*, ruikt, goedkoop spul",
        -2: "slecht*, kapot*, defect*, beschadig*, gebroken, bekrast*, krassen, scheur*, teleur*, ontevreden*, boos, "
            "geïrriteerd, klacht*, klagen, geld terug, terugbetal*, onbeschoft*, onvriendelijk*, onbruikbaar*, "
            "lelijk*, oncomfortabel*, wiebelt, werkt niet, past niet, geen antwoord, geen reactie, niet geleverd, "
            "nooit geleverd, nog steeds niet, nog steeds geen, reageert niet, negeren, nooit meer, niet aanbevelen, "
            "stinkt, gevaarlijk*, onacceptabel*, spijt",
        -3: "verschrikkelijk*, vreselijk*, slechtste, ramp, oplichter*, oplichting, schande*, rommel, troep, "
            "waardeloos*, walgelijk*, afzetter*, blijf weg, advocaat",
        0: "goedemorgen, goedemiddag, goedenavond, goede middag, beste heer, beste mevrouw, beste team, beste anna, "
           "fijne dag, fijne avond, fijn weekend, niet alleen, zou fijn zijn, zou mooi zijn, beste prijs, beste klant, "
           "vriendelijke groet*, met vriendelijke *, zo goed mogelijk, te laat komen",
        "not": "niet, geen, nooit, niets, zonder, nauwelijks",
        "but": "maar, echter, helaas, jammer, hoewel, ondanks, behalve",
        "plain": "hoeveel, prijs, prijzen, kost, kosten, offerte, levering, levertijd, leverbaar, voorraad, maat, "
                 "maten, hoogte, breedte, kleur*, factuur, bestelling, wanneer, waar, welke, kan ik, kunt u, "
                 "kunnen jullie, hebben jullie, is er, graag, terugbellen, bel mij, openingstijden, nodig, zoek, "
                 "zoeken, interesse, bijlage, catalogus, afspraak, adres, garantie",
    },
    "pt": {
        3: "excelente*, fantástic*, maravilhos*, perfeit*, incrível*, espetacular*, ótim*, adoro, adorei, adoramos, "
           "amei, impecável, lind*, extraordinári*, sensacional, encantad*, cinco estrelas, nota dez",
        2: "bom, boa, bons, boas, muito bem, bonit*, content*, satisfeit*, feliz, felizes, simpátic*, gentil, "
           "atencios*, profissional, confortáve*, recomend*, muito obrigad*, parabéns, gosto, gostei, gostamos, "
           "melhor, melhores, agradáve*, sem problema*, como nov*, eficiente*, de qualidade, top",
        1: "rápid*, fácil*, sólid*, elegante*, prátic*, pontual, obrigad*",
        -1: "tarde, lent*, caro, cara, problema*, falta, faltam, faltava*, barulh*, suj*, ninguém, esper*, atras*, "
            "errad*, pena, difícil*, cheiro",
        -2: "mau, má, ruim, quebr*, partid*, danificad*, defeit*, defeituos*, riscad*, rachad*, rasg*, decep*, "
            "desiludid*, insatisfeit*, chatead*, irritad*, reclam*, queixa*, reembols*, dinheiro de volta, grosseir*, "
            "mal educad*, incompetent*, inútil, fei*, desconfortáve*, não funciona*, não serve, não chegou, "
            "nunca chegou, até agora nada, sem resposta, não respond*, ninguém responde, ignora*, inaceitáve*, "
            "arrepend*, mentira*, cobrado duas, nunca mais, não recomend*, não comprem, perigos*, vergonhos*, balança",
        -3: "horríve*, terríve*, péssim*, pior, desastr*, nojent*, golpe, fraude, burla, vergonha, lixo, pesadelo, "
            "odeio, odiei, evitem, advogado, lamentáve*",
        0: "bom dia, boa tarde, boa noite, bom fim, boa semana, seria bom, seria ótimo, não só, não apenas, "
           "melhor preço, gostaria, gostaríamos, desde já obrigad*, mais tarde, da tarde, à tarde, feliz natal, "
           "melhores cumprimentos",
        "not": "não, nunca, jamais, nada, nenhum, nenhuma, sem, nem",
        "but": "mas, porém, contudo, infelizmente, pena, embora, apesar",
        "plain": "quanto, quantos, preço*, custa*, orçamento, entrega, envio, disponíve*, estoque, stock, tamanho*, "
                 "altura, largura, cor, cores, fatura, encomenda, pedido, quando, onde, qual, quais, posso, podem, "
                 "poderia, por favor, ligue, ligar, gostaria de saber, horário*, preciso, precisamos, procuro, "
                 "interess*, anexo, catálogo, endereço, morada, garantia",
    },
    "pl": {
        3: "doskonał*, wspaniał*, świetn*, fantastyczn*, idealn*, rewelac*, cudown*, znakomit*, zachwyc*, uwielbiam*, "
           "kocham, super, polecam z *, gorąco polecam, przepiękn*, genialn*, bez zarzutu",
        2: "dobr*, ładn*, piękn*, zadowol*, szczęśliw*, miły, miła, miłe, uprzejm*, pomocn*, profesjonaln*, wygodn*, "
           "polecam*, dziękuję bardzo, bardzo dziękuję, serdecznie dziękuję, podoba, podobają, najlepsz*, brawo, "
           "wdzięczn*, jak now*, solidn*, extra, fajn*",
        1: "szybk*, łatw*, mocn*, eleganck*, praktyczn*, czyst*, na czas, dziękuję",
        -1: "późno, woln*, drog*, problem*, brakuje, brak, głośn*, brudn*, nikt, czekam*, opóźni*, spóźni*, szkoda, "
            "trudn*, zapach",
        -2: "zły, zła, złe, źle, zepsut*, zepsuł*, złaman*, złamał*, uszkodz*, wadliw*, porysowan*, pęknięt*, pękł*, "
            "podart*, rozczarow*, niezadowol*, zdenerwow*, wściekł*, skarg*, skarżę, reklamac*, reklamuj*, "
            "zwrot pieniędzy, zwrotu pieniędzy, niegrzeczn*, chamsk*, niekompetentn*, bezużyteczn*, brzydk*, "
            "niewygodn*, chwieje, nie działa*, nie pasuje, nie dotar*, nie przyszł*, nadal nie*, wciąż nie*, "
            "bez odpowiedzi, brak odpowiedzi, nie odpowiada*, nikt nie odpowiada, ignoruj*, nigdy więcej, "
            "nie polecam*, niebezpieczn*, śmierdzi, żałuję, słab*",
        -3: "okropn*, straszn*, fataln*, najgorsz*, tragedi*, tragiczn*, oszust*, oszukan*, wstyd*, śmieć, śmieci, "
            "badziew*, koszmar*, nienawidzę, omijać, unikajcie, prawnik*, dno, katastrof*, beznadziejn*",
        0: "dzień dobry, dobry wieczór, dobranoc, miłego dnia, miłego wieczoru, nie tylko, byłoby dobrze, byłoby miło, "
           "najlepsza cena, najlepszą cenę, z góry dziękuję, dobrego dnia",
        "not": "nie, nigdy, bez, nic, żaden, żadna, żadnych, ani",
        "but": "ale, jednak, niestety, szkoda, chociaż, choć, mimo, lecz",
        "plain": "ile, cena, ceny, cenę, kosztuje, koszt, wycen*, ofert*, dostaw*, dostępn*, magazyn*, rozmiar*, "
                 "wysokość, szerokość, kolor*, faktur*, zamówieni*, kiedy, gdzie, jaki, jaka, jakie, czy, można, mogę, "
                 "proszę, oddzwon*, zadzwo*, chciałbym, chciałabym, godzin*, potrzebuj*, szukam, interesuj*, załącz*, "
                 "katalog, adres, gwarancj*",
    },
    "da": {
        3: "fantastisk*, fremragende*, perfekt*, vidunderlig*, elsker, super glad, begejstret, fejlfri*, enestående, "
           "kan varmt anbefales, kæmpe ros",
        2: "god, godt, gode, flot*, smuk*, glad, glade, tilfreds*, venlig, venlige, hjælpsom*, dejlig*, lækker*, "
           "behagelig*, anbefal*, tusind tak, mange tak, bedste, super, ros, professionel*, som ny, ingen problemer, "
           "pæn*, hyggelig*",
        1: "hurtig*, nem*, nemt, solid*, stabil*, tak, rimelig",
        -1: "sent, langsom*, dyr, dyrt, problem, problemer, mangler, manglede, støj*, beskidt, ingen svarer, vente*, "
            "forsink*, forkert*, desværre, svært, lugter",
        -2: "dårlig*, ødelagt, knækk*, defekt*, beskadig*, ridse*, revne*, revnet, skuff*, utilfreds*, vred, irriter*, "
            "klage*, pengene tilbage, refusion, uforskammet, uvenlig*, ubrugelig*, grim*, ubehagelig*, virker ikke, "
            "fungerer ikke, passer ikke, vakler, intet svar, svarer ikke, ikke modtaget, aldrig modtaget, stadig ikke, "
            "aldrig mere, aldrig igen, kan ikke anbefale, farlig*, stinker, uacceptabel*, fortryder",
        -3: "forfærdelig*, frygtelig*, elendig*, værste, dårligste, svindel*, svindler*, skandale*, skrald, lort, "
            "mareridt, hader, hold jer væk, katastrof*, advokat",
        0: "god dag, goddag, god weekend, god aften, godmorgen, ikke kun, venlig hilsen, venlige hilsner, "
           "de bedste hilsner, bedste pris, ville være godt, tak på forhånd, god påske, god jul",
        "not": "ikke, ingen, aldrig, intet, uden, næppe",
        "but": "men, desværre, dog, selvom, trods, ærgerligt",
        "plain": "hvad koster, hvor meget, hvor lang, hvor mange, pris*, tilbud, levering, lager, størrelse*, højde, "
                 "bredde, farve*, faktura, ordre, bestilling, hvornår, hvor, hvilke*, findes, har i, kan i, kan jeg, "
                 "ring, åbningstider, brug for, søger, interesseret, vedhæft*, katalog, adresse, garanti, gerne vide",
    },
    "sv": {
        3: "fantastisk*, utmärkt*, perfekt*, underbar*, älskar, jättenöjd*, supernöjd*, felfri*, enastående, "
           "strålande, rekommenderas varmt, toppen",
        2: "bra, god, gott, fin, fint, fina, snygg*, vacker*, glad, glada, nöjd*, trevlig*, vänlig, vänliga, "
           "hjälpsam*, skön*, bekväm*, rekommender*, tusen tack, stort tack, tack så mycket, bäst, bästa, super, "
           "beröm, professionell*, som ny, inga problem, mysig*",
        1: "snabb*, enkel*, enkelt, lätt*, stabil*, tack, prisvärd*",
        -1: "sent, långsam*, dyr, dyrt, problem, saknas, saknades, bullrig*, smutsig*, ingen svarar, vänta*, försen*, "
            "fel, tyvärr, svårt, luktar",
        -2: "dålig*, trasig*, sönder, gick sönder, defekt*, skadad*, skadat, repig*, repor, spruck*, besvik*, "
            "missnöjd*, arg, irriter*, klag*, reklam*, pengarna tillbaka, återbetal*, otrevlig*, oförskämd*, "
            "oanvändbar*, ful*, obekväm*, fungerar inte, funkar inte, passar inte, vinglar, inget svar, svarar inte, "
            "inte fått, aldrig fått, fortfarande inte, aldrig mer, aldrig igen, kan inte rekommendera, farlig*, "
            "stinker, oacceptabel*, ångrar",
        -3: "hemsk*, fruktansvärd*, förfärlig*, usel*, värsta, sämsta, bedrägeri*, bedragare, skandal*, skräp, skit*, "
            "mardröm*, hatar, undvik, katastrof*, advokat",
        0: "god dag, god morgon, god kväll, trevlig helg, trevlig dag, ha en bra dag, ha en fin dag, inte bara, "
           "vänliga hälsningar, vänlig hälsning, bästa pris, det vore bra, det vore trevligt, tack på förhand, god jul",
        "not": "inte, ingen, inget, inga, aldrig, utan, knappast",
        "but": "men, tyvärr, dock, även om, trots, synd",
        "plain": "vad kostar, hur mycket, hur lång, hur många, pris*, offert*, leverans*, lager, storlek*, höjd, "
                 "bredd, färg*, faktura, order, beställning, när, var, vilken, vilka, finns, har ni, kan ni, kan jag, "
                 "ring, öppettider, behöver, söker, intresserad, bifog*, katalog, adress, garanti, skulle vilja veta",
    },
    "nb": {
        3: "fantastisk*, utmerket, perfekt*, nydelig*, elsker, kjempefornøyd*, superfornøyd*, feilfri*, enestående, "
           "strålende, anbefales på det *",
        2: "bra, god, godt, gode, flott*, fin, fint, fine, vakker*, glad, glade, fornøyd*, hyggelig*, vennlig, "
           "vennlige, hjelpsom*, deilig*, behagelig*, komfortabel*, anbefal*, tusen takk, mange takk, beste, best, "
           "super, ros, profesjonell*, som ny, ingen problemer, koselig*",
        1: "rask*, enkel*, enkelt, lett*, solid*, stabil*, takk",
        -1: "sent, treg*, dyr, dyrt, problem, problemer, mangler, manglet, støy*, skitten*, ingen svarer, vente*, "
            "forsink*, feil, dessverre, vanskelig*, lukter",
        -2: "dårlig*, ødelagt, knakk, knekk*, defekt*, skadet, ripe*, sprekk*, sprukket, skuff*, misfornøyd*, sint, "
            "irriter*, klage*, reklam*, pengene tilbake, refusjon, uforskammet, uhøflig*, ubrukelig*, stygg*, "
            "ubehagelig*, virker ikke, fungerer ikke, passer ikke, vingler, ikke svar, svarer ikke, ikke mottatt, "
            "aldri mottatt, fortsatt ikke, aldri mer, aldri igjen, kan ikke anbefale, farlig*, stinker, uakseptabel*, "
            "angrer",
        -3: "forferdelig*, fryktelig*, elendig*, verste, dårligste, svindel*, svindler*, skandale*, søppel, dritt, "
            "mareritt, hater, hold dere unna, katastrof*, advokat",
        0: "god dag, god morgen, god kveld, god helg, ha en fin dag, ha en god dag, ikke bare, vennlig hilsen, "
           "vennlige hilsener, beste hilsen, beste pris, det hadde vært fint, det hadde vært bra, takk på forhånd, "
           "god jul",
        "not": "ikke, ingen, aldri, intet, uten, neppe",
        "but": "men, dessverre, dog, selv om, tross, synd",
        "plain": "hva koster, hvor mye, hvor lang, hvor mange, pris*, tilbud, levering, lager, størrelse*, høyde, "
                 "bredde, farge*, faktura, ordre, bestilling, når, hvor, hvilken, hvilke, finnes, har dere, kan dere, "
                 "kan jeg, ring, åpningstider, trenger, søker, interessert, vedlagt, vedlegg, katalog, adresse, "
                 "garanti, gjerne vite",
    },
    "fi": {
        3: "erinomai*, fantasti*, loistav*, täydelli*, mahtav*, upea, upeat, upean, rakastan, ihana*, huippu*, "
           "erittäin tyytyväi*, suosittelen lämpimästi, mainio*",
        2: "hyvä, hyvät, hyvää, hyvin, kaunis, kaunii*, iloi*, tyytyväi*, ystävälli*, avuli*, mukava*, suosittel*, "
           "paljon kiitoksia, suuri kiitos, kiitos paljon, paras, parhaat, parasta, ammattitaitoi*, kuin uusi, "
           "ei ongelmia, viihty*, kiva*",
        1: "nope*, helppo*, tukeva*, kestäv*, kiitos, kiitokset, siisti*",
        -1: "myöhä*, hida*, kalli*, ongelm*, puuttu*, melu*, likai*, kukaan, odot*, myöhäs*, väärä*, valitettavasti, "
            "vaike*, haisee",
        -2: "huono*, rikki, rikkoutu*, hajo*, vialli*, vaurioitu*, naarmu*, halkei*, repe*, pettyn*, pettymy*, "
            "tyytymätö*, vihai*, ärsyttä*, valit*, reklam*, rahat takaisin, hyvitys, töykeä*, epäystävälli*, hyödytö*, "
            "ruma*, epämukav*, ei toimi*, ei sovi, heiluu, ei vastausta, ei vasta*, kukaan ei vastaa, ei saapunut, "
            "ei ole saapunut, vieläkään, ei enää koskaan, en suosittele, vaaralli*, kadun",
        -3: "kamala*, kauhea*, hirve*, surkea*, pahin, huonoin, huijau*, huijar*, häpeä*, roska*, painajai*, vihaan, "
            "välttäkää, katastrof*, asianajaj*, paska*",
        0: "hyvää päivää, hyvää huomenta, hyvää iltaa, hyvää viikonloppua, hyvää joulua, olisi hyvä, olisi mukava, "
           "ei vain, ystävällisin terveisin, paras hinta, kiitos etukäteen, odotan vastaust*, jään odottamaan, "
           "hyvää syksyä",
        "not": "ei, en, eivät, emme, älä, ilman, koskaan, mitään",
        "but": "mutta, valitettavasti, kuitenkin, vaikka, harmi",
        "plain": "paljonko, kuinka, hinta*, hinna*, maksaa, tarjous*, tarjouk*, toimitus*, toimituk*, saatavil*, "
                 "varasto*, koko, korkeus, leveys, väri*, lasku*, tilaus*, tilauk*, milloin, missä, mikä, mitkä, onko, "
                 "voinko, voitteko, voisitteko, soittakaa, aukiolo*, tarvits*, etsin, kiinnost*, liitte*, luettelo, "
                 "osoite*, takuu*",
    },
    "cs": {
        3: "vynikající*, fantastick*, skvěl*, perfektn*, úžasn*, nádhern*, báječn*, výborn*, miluji, miluju, nadšen*, "
           "bezvadn*, super, vřele doporučuj*, dokonal*",
        2: "dobr*, hezk*, pěkn*, krásn*, spokojen*, šťastn*, mil*, příjemn*, ochotn*, vstřícn*, profesionáln*, "
           "pohodln*, doporuč*, mockrát děkuj*, moc děkuj*, líbí, nejlepš*, kvalitn*, jako nov*, chválím, paráda, "
           "radost",
        1: "rychl*, snadn*, jednoduch*, pevn*, elegantn*, praktick*, čist*, včas, děkuji, děkuju",
        -1: "pozdě, pomal*, drah*, problém*, chybí, chyběl*, hlučn*, špinav*, nikdo, čekám*, zpožd*, škoda, obtížn*, "
            "zápach",
        -2: "špatn*, rozbit*, rozbil*, zlomen*, zlomil*, poškozen*, vadn*, poškrában*, prask*, roztržen*, roztrhl*, "
            "zklam*, nespokojen*, naštvan*, rozčilen*, stížnost*, stěžuj*, reklam*, vrácení peněz, vraťte peníze, "
            "hrub*, drz*, neochotn*, neschopn*, k ničemu, ošklivý*, nepohodln*, nefunguj*, nesedí, nedoraz*, nepřišl*, "
            "stále nic, pořád nic, bez odpovědi, neodpovíd*, nikdo neodpovídá, ignoruj*, nepřijateln*, už nikdy, "
            "nikdy víc, nedoporuč*, nebezpečn*, smrdí, lituji, viklá",
        -3: "hrozn*, strašn*, příšern*, otřesn*, nejhorš*, katastrof*, podvod*, podvodní*, ostuda, odpad, hnus*, "
            "nesnáším, vyhněte, noční můra, právník*, šmejd",
        0: "dobrý den, dobré ráno, dobrý večer, hezký den, pěkný den, hezký víkend, nejen, bylo by dobré, "
           "bylo by hezké, nejlepší cena, předem děkuj*, čekám na vaši, čekáme na vaši, milá *, milý *",
        "not": "ne, není, nikdy, bez, nic, žádn*, nejsem, nejsme",
        "but": "ale, bohužel, však, škoda, ačkoli, přestože, navzdory",
        "plain": "kolik, cena, ceny, cenu, stojí, nabídk*, dodání, doručení, doprav*, dostupn*, skladem, velikost*, "
                 "výšk*, šířk*, barv*, faktur*, objednávk*, kdy, kde, jaký, jaká, jaké, můžu, mohu, můžete, prosím, "
                 "zavolejte, otevírací, potřebuj*, hledám, zajímá*, příloh*, katalog, adres*, záruk*",
    },
    "tr": {
        3: "mükemmel*, harika*, muhteşem*, olağanüstü*, bayıldı*, bayılıyor*, kusursuz*, şahane, kesinlikle tavsiye, "
           "süper, efsane*, enfes*",
        2: "iyi, güzel*, memnun*, mutlu*, sevdi*, seviyor*, beğendi*, hoş, nazik*, kibar*, yardımsever*, ilgili, "
           "profesyonel*, rahat*, tavsiye ed*, öneririm, çok teşekkür*, çok sağ*, en iyi*, kaliteli*, sorunsuz*, "
           "yeni gibi, başarılı*, tebrik*",
        1: "hızlı*, kolay*, sağlam*, şık*, pratik*, temiz*, teşekkür*, zamanında",
        -1: "geç, yavaş*, pahalı*, sorun, problem*, eksik*, gürültü*, kirli*, kimse, bekl*, gecik*, yanlış*, maalesef, "
            "zor, koku*",
        -2: "kötü*, kırık*, kırıl*, bozuk*, bozul*, hasar*, kusurlu*, çizik*, çatla*, yırtı*, hayal kırıklığı*, "
            "memnun değil*, memnun kalmadı*, kızgın*, sinir*, şikayet*, şikâyet*, iade, para iadesi, paramı geri, "
            "kaba, saygısız*, ilgisiz*, beceriksiz*, işe yaramaz*, çirkin*, rahatsız*, çalışmıyor*, çalışmadı*, "
            "uymuyor, gelmedi*, ulaşmadı*, hâlâ gelmedi, hala gelmedi, cevap yok, cevap vermiyor*, yanıt yok, "
            "kimse cevap, bir daha asla, tavsiye etmiyorum, tavsiye etmem, önermiyorum, tehlikeli*, kalitesiz*, "
            "pişman*, sallanıyor*",
        -3: "berbat*, rezalet*, korkunç*, iğrenç*, felaket*, dolandırıcı*, dolandır*, sahtekar*, çöp, kabus, nefret, "
            "uzak durun, sakın, avukat*, en kötü*, utanç*",
        0: "iyi günler, iyi akşamlar, iyi geceler, iyi çalışmalar, iyi hafta*, mutlu yıllar, iyi olur, güzel olur, "
           "memnun olurum, memnun oluruz, şimdiden teşekkür*, cevabınızı bekl*, en iyi fiyat, dönüşünüzü bekl*",
        "not": "değil*, yok, asla, hiç, olmadı*, degil*",
        "but": "ama, fakat, ancak, maalesef, rağmen, yazık, keşke",
        "plain": "ne kadar, kaç, fiyat*, ücret*, teklif*, teslimat*, kargo*, stok*, mevcut, var mı, beden, boyut*, "
                 "yükseklik, genişlik, renk*, renkler*, fatura*, sipariş*, ne zaman, nerede, hangi, mümkün mü, "
                 "misiniz, mısınız, musunuz, lütfen, arayın, arar, bilgi, saat*, ihtiyac*, arıyor*, ilgileniyor*, "
                 "ekte, katalog*, adres*, garanti*",
    },
}
