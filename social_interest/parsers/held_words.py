# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a program says below the words of a person: that they wait for somebody's leave, what else there is, what to do."""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex

#: "This comment", with which such a line begins
_THIS = (
    r"(?:(?:this|the|that|your|dies\w{1,2}|der|die|das|ihr|cet(?:te)?|ce|le|la|l['’]|votre|est[ea]|el|quest[ao]|il|lo|o|a|seu|sua|deze|dit|de|het|ten|ta|to|эт\w{1,2}|данн\w{2}|цей|ця|це|"
    r"tento|tato|toto|táto|bu|den(?: h[äe]r)?|denn[ae]|det(?:te|ta| här)?|tämä|ez an?|az?|acest\w?|този|това|тази|ovaj|ova|ovo|taj|ta|to|αυτ[όή]|το|η|bình luận|see) )?(?:new |neue[rs]? |nouve\w{1,3} |nuev[oa] |nuov[oa] |nov[oa] |нов\w{2} )?"
    r"(?:comment|reply|review|post|message|entry|question|answer|kommentar\w{0,2}|antwort|bewertung|beitrag|nachricht|eintrag|frage|commentaire|réponse|avis|message|contribution|question|"
    r"comentario|respuesta|reseña|opinión|mensaje|pregunta|entrada|commento|risposta|recensione|messaggio|domanda|intervento|comentário|resposta|avaliação|mensagem|pergunta|postagem|reactie|antwoord|beoordeling|bericht|vraag|"
    r"komentarz|odpowiedź|opinia|recenzja|wiadomość|pytanie|wpis|комментарий|ответ|отзыв|сообщение|вопрос|запись|коментар\w?|відповідь|відгук|повідомлення|запитання|допис|komentář|odpověď|recenze|hodnocení|příspěvek|zpráva|dotaz|komentár|odpoveď|recenzia|príspevok|"
    r"yorum|yanıt|değerlendirme|mesaj|soru|kommentaren?|kommentti|arvostelu|vastaus|viesti|svaret?|omdömet?|anmeldelsen?|inlägget|indlægget|innlegget|hozzászólás|vélemény|értékelés|válasz|üzenet|"
    r"comentariul?|răspunsul?|recenzia|mesajul|отзив\w?ът|коментарът|отговорът|мнението|komentar|odgovor|recenzija|ocena|σχόλιο|απάντηση|κριτική|μήνυμα|komentaar|komentārs|komentaras)(?![^\W_])"
)
#: that nobody sees it before somebody has looked
_HELD = (
    r"(?:moderat|moderac|modéra|moderaz|moderaç|модерац|модер(?:ир|у)|moderoin|moderál|έγκρι|εγκρί|εγκρι|approv|approuv|aprob|aprueb|aprov|freigeb|freigabe|freigeschalt|freischalt|genehmig|valid(?:é|at|ad|er)|goedgekeurd|goedkeur|zatwierdz|zaakcept|akcept|"
    r"одобр|провер(?:к|ен)|утвержд|схвал|перевір|schvál|onay|godkän|godkend|godkjen|hyväks|jóváhagy|elfogad|odobr|potvrd|"
    r"(?:not|un|nicht|pas|no|non|não|niet|nie|не|ne|inte|ikke|ei|nem|nu|δεν)[ -]?(?:be |yet |\S{1,12} ){0,3}(?:published|publicly visible|veröffentlicht|publié|publicad|pubblicat|gepubliceerd|opublikowan|опубликован|опублікован|zveřejněn|publicerad|offentliggjort|publisert|julkais|publicat|публикуван|објављен|objavljen)\w{0,3}"
    r"[^?]{0,60}?\b(?:until|unless|before|bis|solange|bevor|jusqu|tant que|avant|hasta|mientras|fino|finché|prima|até|enquanto|antes|tot(?:dat)?|voordat|dopóki|zanim|dokąd|пока|до|поки|dokud|než|förrän|innan|før|indtil|ennen|amíg|până|докато|dok|έως)\b)"
)
HELD = lazy_regex(
    rf"\W{{0,3}}{_THIS}(?! (?:was|were|wurde|a été|fue|foi|è stat[oa]|werd|zosta[łl]\w*|был[аои]?|був|була|було|byla?|bylo|blev|ble|a fost|(?:is|are|has been|have been|ist|est|está|è|jest|is) (?:now |already |nun |bereits |schon )?(?:approved|published|freigegeben|veröffentlicht|genehmigt|approuvé|publié|aprobad|publicad|approvat|pubblicat|goedgekeurd|zatwierdzon))\b)[^?\n]{{0,120}}?{_HELD}[^?\n]{{0,160}}$|"
    r"\W{0,3}(?:この|当該|本)(?:コメント|返信|レビュー|投稿|質問|メッセージ|クチコミ|口コミ)は[^?？\n]{0,60}(?:承認|審査|公開)[^?？\n]{0,60}$|"
    r"\W{0,3}(?:该|此|这条|這則|這條|本)(?:评论|評論|回复|回覆|留言|评价|評價|帖子)[^?？\n]{0,40}(?:审核|審核|批准|通过|通過|公开|公開)[^?？\n]{0,40}$|"
    r"\W{0,3}이 (?:댓글|답글|리뷰|글|후기)[은는이가][^?\n]{0,40}(?:승인|검토|공개)[^?\n]{0,40}$",
    re.IGNORECASE)
#: with what a program begins that tells its reader of something, in the plural of a firm
INFORMS = lazy_regex(
    r"\b(?:let you know|inform(?:ing)? you|notify(?:ing)? you|ihnen mit(?:zu)?teilen|informieren|benachrichtigen|vous (?:informer|informons|signaler|avertir)|informarle|informarte|avisarle|comunicarle|informar(?:ti|la|vi)|"
    r"comunicar(?:ti|le)|avisar|informar|laten weten|informeren|poinformować|informujemy|powiadamiamy|сообщаем|уведомляем|сообщить|уведомить|повідомляємо|informovat|oznamujeme|bildirmek|haber vermek|informera|informere|ilmoitamme|értesít\w+|tájékoztat\w+|să vă informăm|информираме|уведомяваме|σας ενημερ)",
    re.IGNORECASE)
#: "You have a recent enquiry": the reader is told of something that is there for him
HAVE = lazy_regex(
    r"\W{0,3}(?:you (?:have|['’]ve)(?: got)? (?:a|an|one|\d{1,3})|you['’]ve got (?:a|an)|sie haben|(?:du|ihr) ha(?:st|bt)|vous avez|tu as|(?:tienes?|tenéis) un|hai un|ha un|(?:você )?tem um|"
    r"(?:je|u) (?:hebt|heeft) een|masz|u vas|у (?:вас|тебя|тебе)|máte|van egy|(?:du|ni|de) har|aveți|ai (?:un|o)|имате|έχετε|imate|teil on|sinulla on|jums ir|jūs turite)\b",
    re.IGNORECASE)
#: that something was done to what stands above: "This comment was posted in reply to your photo"
OF_THIS = lazy_regex(rf"\W{{0,3}}{_THIS}(?= )", re.IGNORECASE)
#: how many more there are: "There are 4 more comments", "You have 3 unread messages"
MORE_OF = lazy_regex(
    r"\b\d{1,4}\b[^.?!\n]{0,12}?\b(?:more|others?|further|additional|unread|new|weitere[rn]?|andere|ungelesene|neue|autres?|nouveaux|nouvelles|non lue?s?|más|otr[oa]s|nuev[oa]s|sin leer|altri|altre|nuov[ei]|mais|outr[oa]s|nov[oa]s|ongelezen|nieuwe|"
    r"więcej|inn\w{1,3}|nieprzeczytan\w+|now\w{1,3}|ещё|еще|друг\w{2,3}|непрочитан\w+|нов\w{1,3}|інш\w{1,2}|dalších|nepřečten\w+|nových|ďalších|neprečítan\w+|daha|okunmamış|yeni|fler|andra|olästa|nya|flere|andre|ulæste|uleste|nye|muuta|lukema\w+|uutta|"
    r"további|olvasatlan|új|alte|necitite|noi|други|непрочетени|нови|άλλα|αδιάβαστα|νέα|další|ďalšie|novi\w?|drug\w{1,2})\b|"
    r"\b(?:más|mais|ещё|еще|ещо|још|još|altri|altre|further|another|noch)\b[^.?!\n]{0,10}?\b\d{1,4}\b|\b\d{1,4}\b[^.?!\n]{1,30}\b(?:non lus?|non lues|sin leer|non lett[ei]|não lid[oa]s|más|mais|ainda)\b|"
    r"(?:他に|未読|あと|另有|还有|還有|未读|未讀|외)[^。？\n]{0,12}\d{1,4}|\d{1,4} ?(?:件|条|條|則|개)の?(?:未読|新しい|新着|未读|未讀|新)", re.IGNORECASE)
#: with what a sentence begins that tells what to do in some case, and that it is of the rules of a site
_IF = r"\W{0,3}(?:if|should|wenn|falls|sollte|si|se|als|indien|jeśli|jeżeli|если|якщо|pokud|jestliže|ak|eğer|om|hvis|jos|ha|amennyiben|dacă|ако|αν|εάν|ako|če|kui|ja|jei|nếu|jika|אם|إذا|اگر)\b"
RULES = lazy_regex(
    rf"{_IF}[^?\n]{{0,160}}?(?:\brules?\b|guideline|abus|\bspam|violat|offens|inappropriat|regel\w*|verstö|verstoß|missbr|règle|enfreint|abusi|inapproprié|norma|regla|infring|inapropiad|ofensiv|regol|viola|inappropriat|offensiv|"
    r"regra|diretriz|huisregel|ongepast|zasad|regulamin|narusza|правил|наруш|оскорб|поруш|образ|pravid|porušuj|kural|aykırı|ihlal|regler|bryter|bryder|sääntö|loukka|szabály|sért|reguli|încalcă|κανόν|παραβι|pravil|krši)[^?\n]{0,160}$|"
    r"[^?？\n]{0,40}(?:規約|ルール|ガイドライン|违反|違反|举报|檢舉|신고)[^?？\n]{0,60}(?:報告|通報|通报|举报|檢舉|신고)[^?？\n]{0,40}$", re.IGNORECASE)
#: the address again, for whose program shows no links
COPY_LINK = lazy_regex(
    rf"{_IF}[^?\n]{{0,120}}?(?:link|url|button|schaltfläche|lien|bouton|enlace|botón|collegamento|pulsante|botão|knop|odnośnik|przycisk|ссылк|кнопк|посиланн|odkaz|tlačítk|tlačidl|bağlantı|düğme|länk|knapp|lenke|linkki|painike|hivatkozás|gomb|legătur|buton|връзк|бутон|σύνδεσμο|κουμπί)"
    r"[^?\n]{0,160}?(?:browser|navigateur|navegador|przeglądar|браузер|prohlížeč|prehliadač|tarayıcı|webbläsar|selaime|böngésző|πρόγραμμα περιήγησης|address bar|adresszeile|barre d['’]adresse|barra de direcciones|barra degli indirizzi|barra de endereço|adresbalk|pasek adresu|адресн)[^?\n]{0,300}$|"
    r"[^?？\n]{0,60}(?:リンク|ボタン|链接|連結|按钮|링크|버튼)[^?？\n]{0,40}(?:ブラウザ|浏览器|瀏覽器|브라우저)[^?？\n]{0,300}$", re.IGNORECASE)
#: advice of a program: "Tip: you can mention somebody"
TIP = lazy_regex(
    r"\W{0,3}(?:(?:pro ?)?tip{1,2}s?|hint|hinweis|astuce|conseil|consejo|sugerencia|suggerimento|dica|wskazówka|совет|подсказка|порада|підказка|rada|ipucu|vinkki|vihje|sfat|съвет|συμβουλή|savjet|nasvet|mẹo)\s?[:：]\s*", re.IGNORECASE)
