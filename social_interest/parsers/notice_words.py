# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Lines of notifications by their words: who wrote, to whom, how many stars; read by :mod:`.kinds.notice`."""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex
from .name_words import VIA_BEHIND, VIA_WORDS
from .service_words import FRENCH_I

#: "NAME wrote:" in the languages of :mod:`telling`
WROTE = lazy_regex(
    r"(?P<name>[^:：\n]{2,80}?)(?: \([^()]{1,60}\))?\s(?:(?:ezt|azt|az alábbit|az alábbiakat|a következőt|a következőket|şunu|şunları|aşağıdakini|это|следующее|таке|наступне|this|the following|folgendes|følgende|följande|toto|następująco) )?"
    r"(?:(?:has |have |hat |a |ha |har |heeft |va |je |on |є |đã |telah )?(?:wrote|writes|said|says|added|posted|commented|schrieb|schreibt|geschrieben|sagte|sagt|meint|écrit|dit|escribió|escrito|dijo|dice|scritto|scrive|escreveu|disse|schreef|zegt|"
    r"napisał\(?a?\)?|pisze|написал\(?а?\)?|пишет|сказал\(?а?\)?|написав|написала|пише|napsal\(?a?\)?|píše|skrev|skriver|kirjoitti|kirjoittanut|írta|yazdı|scris|написа|escriure|escrit|skreiv|kirjutas|napísal\(?a?\)?|napisao(?:/la|\(la\))?|napisala|napisal|piše|rašė|parašė|rakstīja|έγραψε|писал\(?а?\)?|пиша|viết|menulis|نوشت|כתב|כתבה|كتب|كتبت))(?!\w)[^\n]{0,80}?[:：]?\s*",
    re.IGNORECASE)
WROTE_FAR = lazy_regex(r"(?P<name>[^:：\s「」][^:：「」\n]{0,40}?)\s?(?:さんのコメント|さん[:：]|様のコメント|(?:回复|回覆|评论|評論|留言)?(?:说|說|道|写道|寫道)[:：]?|님의 댓글|(?:님이?)?\s?작성\s?(?=[:：]))[^\n]{0,20}")
BY = lazy_regex(
    r"(?P<by>(?:(?:posted|written|submitted|sent|created|started|geschrieben|verfasst|publié|écrit|publicado|escrito|pubblicato|scritto|enviado|geplaatst|napisane|опубликовано|написано|yazan|投稿者|作者) )?(?:작성자|글쓴이|by|from|von|par|de|por|da|di|van|door|od|przez|autor|author|от|автор|від|gönderen|af|av))\s*[:：]?\s+(?P<rest>[^\n]{2,100})",
    re.IGNORECASE)
STAMPED = lazy_regex(r"\W*(?P<number>\(?#?\d+\)?\s+)?(?P<name>[^\d(|:]{2,60}?)(?:\s\([^()]{1,30}\))?\s*[-|·•,@:]?\s+(?P<when>\S[^\n]{3,50})")
#: the same with what he is there between brackets, of which a name of several words ends: "(0042) Ann Lee (reporter) - 12 May"
STAMPED_ROLE = lazy_regex(
    r"\W*(?:\(?#?\d{1,12}\)?\s+)?(?P<name>[^\d(|:\s][^\d(|:]{1,59}?)\s\([^()\d]{1,40}\)\s?[-|·•,@:]\s+(?P<when>\d[^\n]{3,50})")
ISO = lazy_regex(r"\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?")
PLACE = lazy_regex(r"(?:on|in|at|am|le|el|il|em|w|в|for)\b", re.IGNORECASE)
FORUM = lazy_regex(r"forum", re.IGNORECASE)
#: the label of the forum in which something stands
OF_FORUM = lazy_regex(
    r"(?:in )?(?:forums?|foro|fórum|fòrum|foorumi|форум|forumul|forumas|foorum|φόρουμ|diễn đàn|منتدى|פורום|フォーラム|论坛|論壇|版块|포럼)",
    re.IGNORECASE)
#: that an answer reaches the person (the languages of :mod:`telling`)
REPLYABLE = lazy_regex(
    r"\breply (?:directly )?(?:to|by|via)\b|\breplying (?:directly )?to (?:this|the) |reply (?:to )?this e-?mail|indem (?:sie|du) (?:direkt )?auf diese|durch antworten auf diese|en répondant (?:directement )?à ce|respondiendo (?:directamente )?a este|rispondendo (?:direttamente )?a quest|respondendo (?:diretamente )?a est|door (?:direct )?te antwoorden op d|odpowiadając (?:bezpośrednio )?na t|ответив (?:прямо )?на это|відповівши на це|odpověďou? na t(?:ento|uto)|genom att svara på|ved at svare på|ved å svare på|vastaamalla tähän|prin răspuns la acest|directly to this e-?mail|(?:antworten|antworte) (?:sie )?(?:direkt |einfach )?auf diese|répond\w+ (?:directement )?à ce|"
    r"respond\w+ (?:directamente )?a este|rispond\w+ (?:direttamente )?a quest|respond\w+ (?:diretamente )?a est|(?:beantwoord|reageer) .{0,20}(?:deze|dit)|odpowied\w+ (?:bezpośrednio )?na t|"
    r"ответ\w+ (?:прямо )?на это|відпов\w+ (?:просто )?на цей|(?:直接)?回复(?:此|本)邮件|このメールに返信|الرد على هذا البريد|به این ایمیل پاسخ|השב\w* (?:ל|על )(?:הודעה|מייל|אימייל)|bu e-?postayı? yanıtla|odpově\w+ na t(?:ento|uto)|svara på det här|svar på denne|vastaa tähän|válaszol\w* (?:erre|ere)|răspunde\w* la acest|απαντήστε σε αυτό|이 (?:이메일|메일)에 (?:회신|답장)|balas (?:e-?mail|pesan) ini|trả lời (?:e-?mail|thư) này", re.IGNORECASE)
WITH_ADDRESS = lazy_regex(
    r"(?:#\s)?(?P<name>[^<(\n]{2,60}?)\s*[<(]\s?@?[\w.+-]{1,64}@[\w.-]{1,200}(?:[,;][^<>()\n]{1,40})?\s?[>)](?P<rest>[^\n]{0,60})")
#: a line of a talk, with a colon of full width
SAID = lazy_regex(r"(?P<name>[^:：《》]{2,30})：\s*(?P<text>[^\n]{2,2000})")
STARS = lazy_regex(
    r"\b(?P<number>[1-5])(?:[.,]0)?[- ]?(?:stars?|sterne?n?|étoiles?|estrellas?|stelle|estrelas?|sterren|gwiazd\w*|звезд\w*|звёзд\w*|yıldız|(?:/|out of|von|sur|de|su|van|z|из|з) ?5)\b|"
    r"(?P<drawn>[★⭐]{1,5})|\b(?:rating|bewertung|note|valoración|valutazione|avaliação|beoordeling|ocena|оценка|оцінка|puan)\s*:\s*(?P<told>[1-5])\b", re.IGNORECASE)
YOU = lazy_regex(r"\b(?:you|your|you're|ihnen|ihre?[nmrs]?|sie|dir|dein\w*|dich|vous|votre|vos|ton|ta|te|tu|tus|su|sus|le|os|tuo|tua|ti|vi|você|seu|sua|lhe|je|jouw|uw|u|twój|twoj\w+|ci|ciebie|cię|państwa|вы|ви|вам|вас|ваш\w*|тебе|тебя|твой|твою|vám|váš|vaš\w+|siz\w*|seni|sana|senden|seninle|seguirt[ei]|tobie|vás|gönderi\w*|yazı\w*|yorumun\w*|din|ditt|dina|dig|deg|dit|er)\b|あなた|您|你|회원님|ของคุณ", re.IGNORECASE)
#: the same in more languages, where it is a word of its own or the end of what is the reader's
YOURS = lazy_regex(
    r"\b(?:ön(?:t|re|nek|nel|höz)?|téged|neked|veled|rólad|\w{3,}[aeiouáéíóöőúüű]d(?:hoz|hez|höz|ra|re|at|et|ot|öt|ban|ben|ról|ről)|"
    r"sinu\w*|(?:kommentti|vide|julkaisu|kuva|viesti|tarina|ketju|vastaukse)\w*si|"
    r"\w{3,}n[ıiuü]z(?:[aeıiuü]|[dt][ae]n?)?|(?:gönderi|video|yorum|fotoğraf|paylaşım|hikâ?ye)\w*n[ae]|"
    r"tv[ůé]j?|tvoj\w+|tvé\w*|dvs|dumneavoastră|ta|tău|tale|σας|σου|bạn|anda|kamu|שלך|אותך|(?:منشور|تعليق|صور|فيديو|مقطع)\w*ك|شما)\b|"
    r"คุณ|आप", re.IGNORECASE)
#: words of names of sites and of their robots
SITE_WORDS = lazy_regex(
    r"\b(?:galer\w*|galler\w*|boards?|forums?|teams?|support|shops?|stores?|blogs?|wikis?|notif\w*|communit(?:y|ies)|mailer|mail|hub|clubs?|portal|bot|admin\w*|news\w*|services?|info|systems?|trackers?|help ?desk|desk|apps?|sites?|website|cloud|"
    r"вікі|вики|groups?|networks?|alerts?|no-?reply|comments?|reviews?|academy|school|university|market(?:place)?|studio|labs?|inc|ltd|llc|gmbh|corp|company|online|web|docs?|tickets?|chat|messages?|learning|campus|server|instance|issues?|projects?|"
    r"gemeinschaft|verein|laden|talk|talks|boutique|communauté|assistance|équipe|tienda|comunidad|equipo|negozio|comunità|loja|comunidade|equipe|winkel|sklep|społeczność|форум\w*|сайт\w*|магазин\w*|портал\w*|сообществ\w+|поддержк\w+|блог\w*|pomoc|wsparcie|assistenza|soporte|suporte|podpora|hilfe|kundendienst|hjælp|ads|classifieds|"
    r"клуб\w*|служба|администрац\w+|спільнот\w+|підтримк\w+|topluluk|mağaza|destek)\b|论坛|社区|商店|商城|官网|平台|网站|博客|客服|フォーラム|ショップ|サポート|ブログ|事務局|コミュニティ|커뮤니티", re.IGNORECASE)
ALT = lazy_regex(r"^(?:(?:profile )?(?:photo|picture|image|avatar|pic) (?:of|for) |(?:avatar|photo|profilbild|foto|аватар|фото) (?:von |de |di |van |пользователя )?)|(?:['’]s? (?:avatar|profile (?:photo|picture|image)|picture|photo)|さんのアイコン|的头像)$", re.IGNORECASE)
VIA = lazy_regex(rf"\s(?:{VIA_WORDS}|on)\s|[(\[].+[)\]]\s*$|{VIA_BEHIND}", re.IGNORECASE)
MORE_META = lazy_regex(
    r"(?:amount|total|betrag|summe|montant|importe|importo|valor|bedrag|kwota|сумма|сума|金額|金额|금액|(?:issue|ticket|request) type|change subject|patch set \d+|blog|billet|artikel|link zum artikel|beitrag|statut|berichtet von|zugewiesen an|rapportée? par|affectée? à|auteur|reportad[oa] por|asignad[oa] a|segnalat[oa] da|assegnat[oa] a|zgłaszający|przypisan[yae] do|инициатор|ответственный|назначена?|состояние|company|firma|société|path|slug|status|priority|assignee|assigned to|project|tracker|component|type|reporter|category|version|id|ticket(?: (?:id|number|no))?|number|url|link|permalink|website|web ?site|posted|created|updated|due date|group|course|board|"
    r"labels?|tags?|stars?|channel|inbox|department|queue|from|to|on|in|post|topic|thread|forum|article|date|whois|ip|"
    r"projekt|priorität|zuständig|kategorie|webseite|von|beitrag|thema|projet|priorité|catégorie|site|de|sujet|proyecto|prioridad|estado|categoría|sitio|progetto|stato|priorità|categoria|da|projeto|projeto|"
    r"(?:titel|betreff|title|titre|título|titulo|asunto|titolo|oggetto|tytuł|temat|заголовок|тема|název|předmět|başlık|konu|rubrik|ämne|tittel|emne|otsikko|aihe|cím|tárgy|titlu|subiect|θέμα)(?: (?:of|des|der|du|de|del|della|do|da|van|af|na|поста|сообщения|повідомлення|темы|теми)(?: [^:\s]{1,20}){0,3}| [^:\s]{3,20})?|"
    r"(?:task|bug|issue|ticket|case|topic|thread|post|aufgabe|fehler|tâche|tarea|incidencia|zadanie|задача|ошибка|тикет)\s?#?\s?\d+|reported by|assigned to|pagina naam|page name|seitenname|nom de la page|"
    r"وضعیت|اولویت|دسته|kanal|onderwerp|van|categorie|strona|od|temat|wpis|kategoria|проект|статус|приоритет|категория|сайт|от|тема|запись|раздел|від|категорія|文章|网址|作者|邮箱|(?:评论|評論|留言|回复|回覆|发表|發表|发布|提交|创建)?(?:时间|時間|日期|地址|链接|連結|鏈接)|(?:投稿|コメント|返信|送信)の?(?:日時|日付|時刻|リンク|url)|(?:작성|댓글|등록) ?(?:시간|일시|일자|주소|링크)|站点|主题|記事|投稿者|ウェブサイト|サイト|日時|件名|ステータス|優先度|作成者|担当者|状态|优先级|指派给|报告人|konu|kategori|site adresi)",
    re.IGNORECASE)
#: what stands before the words of somebody, alone or in two languages
_WORDS_OF = (
    r"(?:(?:the |new |your |latest |personal |le |il |el |la |o |der )?(?:comment(?: added)?|message|reply|review|text|content|question|answer|note(?: added)?|body|details|what (?:they|he|she) (?:said|wrote)|comment text|message text|kommentar|nachricht|antwort|bewertung|inhalt|"
    r"frage|commentaire|réponse|avis|contenu|comentario|mensaje|respuesta|reseña|contenido|pregunta|commento|messaggio|risposta|recensione|contenuto|domanda|comentário|mensagem|resposta|avaliação|conteúdo|pergunta|reactie|bericht|antwoord|"
    r"beoordeling|inhoud|vraag|komentarz|wiadomość|odpowiedź|opinia|treść|pytanie|комментарий|сообщение|ответ|отзыв|текст|содержание|вопрос|коментар|повідомлення|відповідь|відгук|запитання|komentář|zpráva|odpověď|yorum|mesaj|yanıt|içerik|"
    r"komentáře|komentarze|комментарии|коментарі|kommentarer|kommentit|yorumlar|commenti|opmerking(?:en)?|reacties|anmerkung(?:en)?|notiz(?:en)?|not[ae]s?|observaciones|observações|uwagi|poznámk[ay]|примечани[ея]|примітк[аи]|megjegyzés(?:ek)?|hozzászólás|comentarii|коментари|σχόλι[οα]|备注|備考|ご要望|비고|评论|評論|内容如下|以下是.{0,8}|内容|內容|留言|迴響|回响|评论内容|回复|回复内容|コメント|本文|内容|メッセージ|返信|"
    r"(?:コメント|返信|回答|質問|レビュー|口コミ|クチコミ|メッセージ|お?問い?合わ?せ|投稿|書き込み|感想)の?(?:内容|本文|全文|詳細)|"
    r"(?:评论|評論|回复|回覆|留言|评价|評價|提问|提問|问题|問題|咨询|諮詢|消息|訊息|私信|反馈|回饋|点评|點評|回答|投诉|投訴|需求|询价|詢價)的?(?:内容|內容|正文|详情|詳情|原文)|"
    r"(?:댓글|덧글|답글|답변|문의|질문|메시지|리뷰|후기|게시글|글|상담|요청) ?(?:내용|본문)|(?:kommentar|meddeland|inlägg|indlæg|innlegg|besked|melding|svar)(?:en?|et)?s (?:text|tekst|innehåll|indhold|innhold)|(?:komentář|zpráva|dotaz|odpověď|komentár|správa) zn(?:í|ie)|obsah \w{4,10}|댓글|덧글|내용|görüş(?:ler)?|"
    r"(?:ticket|message|comment|post|review|question|reply|enquiry|inquiry|request|conversation) (?:body|content|text|details|description)|"
    r"(?:nachrichten|kommentar|ticket|beitrags|anfrage|bewertungs)(?:text|inhalt)|(?:inhalt|text) de[rs] (?:nachricht|kommentars|tickets|anfrage|beitrags|bewertung|frage)|"
    r"(?:contenu|texte|corps) d(?:u|e la|e l['’]) ?(?:message|commentaire|ticket|demande|avis|question|annonce)|(?:contenido|texto|cuerpo) de(?:l| la) (?:mensaje|comentario|ticket|consulta|pregunta|reseña|solicitud)|"
    r"(?:testo|contenuto|corpo) de(?:l|lla) (?:messaggio|commento|ticket|domanda|richiesta|recensione)|(?:conteúdo|corpo|texto) d[ao] (?:mensagem|comentário|ticket|pergunta|pedido|avaliação)|"
    r"(?:inhoud|tekst) van (?:het|de) (?:bericht|ticket|reactie|vraag|aanvraag|beoordeling)|treść (?:wiadomości|zgłoszenia|komentarza|pytania|opinii|zapytania|posta|recenzji)|"
    r"(?:текст|содержание) (?:сообщения|комментария|заявки|обращения|отзыва|вопроса|письма|тикета)|(?:текст|зміст) (?:повідомлення|коментаря|відгуку|звернення|питання|запиту)|"
    r"text (?:zprávy|komentáře|dotazu|tiketu|recenze|správy|komentára|otázky)|(?:mesaj|yorum|talep|soru|değerlendirme) (?:metni|içeriği|detayı)|(?:üzenet|hozzászólás|kérdés|vélemény) (?:szövege|tartalma)|"
    r"(?:textul|conținutul) (?:mesajului|comentariului|tichetului|recenziei|întrebării)|(?:viestin|kommentin|kysymyksen|arvostelun) (?:sisältö|teksti)|(?:текст|съдържание) на (?:съобщението|коментара|въпроса|отзива)|"
    r"(?:tekst|sadržaj|vsebina|besedilo) (?:poruke|komentara|sporočila|upita|komentarja|vprašanja)|(?:κείμενο|περιεχόμενο) (?:μηνύματος|σχολίου|ερώτησης)|nội dung(?: (?:tin nhắn|bình luận|câu hỏi|yêu cầu|đánh giá))?|isi (?:pesan|komentar|tiket|pertanyaan|ulasan))s?)")
COMMENT_LABEL = lazy_regex(
    rf"\W*{_WORDS_OF}(?:\s?[/|／]\s?{_WORDS_OF}|\s?[(（]{_WORDS_OF}[)）])?\s*[:：]?\s*", re.IGNORECASE)
#: what a tracker says of a field: "Status changed from New to Open"
CHANGED = lazy_regex(
    r"[^\n?!]{1,60}\b(?:was acted upon|(?:was |has been )?(?:changed (?:from|to)|set to|deleted|removed)|wurde (?:von|auf|gelöscht)|changée? (?:de|à)|mise? à|supprimée?|cambiad[oa]|establecid[oa]|изменил\w* с|изменен\w* на|zmien\w+ (?:się )?z|"
    r"alterad[oa] (?:de|para)|ajustad[oa] para|cambiat[oa] da|impostat[oa] a|gewijzigd van|ingesteld op|ändrad från|ændret fra|endret fra|změněno? z)\b[^\n?!]{0,120}|[^\n？！]{1,60}(?:に変更|に設定|变更为|更改为|改为|被设置为)[^\n？！]{0,60}|"
    r"[^\n?!]{1,60}\b(?:(?:змін|змен)\w+(?:ся)? (?:з|на)|изменился на|променен\w* (?:от|од)|установен\w* на|промењен\w* од|постављен\w* у|ha canviat de|s['’]ha establert a|nastaven\w* (?:na|v)|sat til|satt till?|"
    r"άλλαξε από|ορίζεται σε|uus väärtus on|megváltozott,|promijenjen\w* iz|promenjen\w* (?:od|iz)|postavljen\w* (?:na|u)|spremenil\w* iz|berubah dari|di ?set ke|pakeist\w+(?:\(a\))? iš|nustatyt\w+(?:\(a\))? į|"
    r"mainīt\w* no|iestatīt\w* uz|gewijzigd naar|configurad[oa] como|schimbat\w* din|setat\w* ca|zmenen\w* z|u ndryshua nga|u caktua si|cambiou de|thay đổi từ|gán cho)\s[^\n?!]{1,120}|"
    r"[^\n?!]{1,60}\b(?:új értéke:|تغير|تم تغيير) [^\n?!]{1,80}|(?:zmieniono|ustawiono) [^\n?!]{1,60} (?:z|na) [^\n?!]{1,80}|[^\n?!]{1,60} (?:yapıldı|olarak değiştirildi)|"
    r"[^\n?!]{1,60}(?:にセット|變更為|設定為|로 변경되었습니다|로 지정되었습니다)[^\n？！]{0,60}|"
    # an arrow between two values behind a label
    r"[^\n?!]{1,60} muudetud [^\n?!]{1,60} ->[^\n?!]{1,60}|"
    r"[^\n:：?!]{1,40}[:：] [^\n?!]{1,60} (?:[-=]+>|→) [^\n?!]{1,60}|"
    # the value that is no more, in brackets
    r"(?:(?:usunięto|eliminouse) )?[^\n?!]{1,60}\b(?:smazán\w*|изтрит\w*|izbrisan\w*|obrisan\w*|s['’]ha suprimit|slettet|διαγράφηκε|eliminad[oa]|eliminat[ao]|kustutatud|törölve lett|dihapus|ištrint\w*(?:\(a\))?|dzēst\w*|избри[шс]\w+|verwijderd|excluíd[oa]|șters\w*|"
    r"vymazan\w*|u fshi|borttagen|silindi|xóa|を削除|已刪除|已删除) ?\([^()\n]{1,80}\)",
    re.IGNORECASE)
#: who acted, in the words of a program that has his name in From
A_CLIENT = lazy_regex(
    r"\W{0,3}(?:(?:a|an|your|one of your) (?:new )?(?:client|customer|user|visitor|member|guest|buyer|student|requester|contact)|"
    r"(?:ein|eine|ihr|ihre) (?:neuer? )?(?:kunde|kundin|besucher(?:in)?|(?:be)?nutzer(?:in)?|mitglied|gast|käufer(?:in)?)|"
    r"(?:un|une|votre) (?:nouve(?:au|l|lle) )?(?:cliente?|visiteu(?:r|se)|utilisat(?:eur|rice)|membre|acheteu(?:r|se))|"
    r"(?:un|una|su|tu|uno de sus) (?:nuev[oa] )?(?:client[ea]|visitante|usuari[oa]|miembro|comprador(?:a)?)|"
    r"(?:un|una|il tuo|il suo) (?:nuov[oa] )?(?:cliente|visitatore|visitatrice|utente|membro|acquirente)|"
    r"(?:um|uma|seu|o seu) (?:nov[oa] )?(?:cliente|visitante|usuári[oa]|utilizador(?:a)?|membro|comprador(?:a)?)|"
    r"(?:een|uw|je) (?:nieuwe )?(?:klant|bezoeker|gebruiker|lid|koper)|(?:twój |nowy )?(?:klient(?:ka)?|użytkownik|kupujący)|"
    r"(?:ваш |новый )?(?:клиент(?:ка)?|посетитель|пользователь|покупатель)|(?:ваш |новий )?(?:клієнт(?:ка)?|відвідувач|користувач|покупець)|"
    r"(?:váš |nový )?(?:zákazník|klient|uživatel|používateľ)|(?:bir|yeni bir) (?:müşteri|kullanıcı|ziyaretçi)|(?:en|din) (?:ny )?(?:kund|användare|besökare|kunde|bruger|bruker)|"
    r"asiakas|käyttäjä|egy (?:új )?(?:ügyfél|felhasználó|vásárló)|un (?:client|utilizator|vizitator)|(?:клиент|потребител)|ένας (?:πελάτης|χρήστης))(?![^\W\d_])|"
    r"(?:お客様|ユーザー)(?:が|から|より)|(?:有)?(?:客户|客戶|用户|用戶)|고객", re.IGNORECASE)
#: and of the thing itself, in a sentence with a full stop; "The lid is set to 3." is what somebody wrote
ACTED = lazy_regex(
    r"acted upon|deleted|removed|gelöscht|mise? à jour|supprim|eliminad|eliminat|verwijderd|usunięt|удал[её]н|видален", re.IGNORECASE)
#: how a program begins that does not say who did something
SOMEBODY = lazy_regex(
    r"\W*(?:someone|somebody|a (?:visitor|user|customer|guest|reader|member)|"
    r"eine?r? (?:nutzer(?:in)?|benutzer(?:in)?|besucher(?:in)?|kund(?:e|in)|gast|leser(?:in)?|mitglied)|une? (?:utilisat(?:eur|rice)|visiteu(?:r|se)|client(?:e)?|membre|lect(?:eur|rice)|internaute)|"
    r"una? (?:usuari[oa]|visitante|cliente|miembro|lector(?:a)?|utente|visitator(?:e|trice)|membro|lett(?:ore|rice))|uma? (?:utilizador(?:a)?|usuári[oa]|visitante|cliente|membro|leitor(?:a)?)|"
    r"een (?:gebruiker|bezoeker|klant|lid|lezer|gast)|ein brukar|en (?:bruker|bruger|användare|besøkende|besøgende|besökare|kunde|kund|medlem|læser|leser|läsare|gjest|gæst|gäst)|"
    r"(?:egy )(?:felhasználó|látogató|vásárló|vendég|olvasó)|un (?:utilizator|vizitator|client|membru|cititor)|o (?:utilizatoare|clientă)|bir (?:kullanıcı|ziyaretçi|müşteri|üye|okur)|"
    r"(?:eräs|yksi) (?:käyttäjä|kävijä|asiakas|jäsen|lukija)|(?:один|одна) (?:из |з )\w+|един (?:потребител|посетител|клиент)|ένας (?:χρήστης|επισκέπτης|πελάτης)|một (?:người dùng|khách|thành viên)|seorang (?:pengguna|pengunjung|anggota)|käyttäjä on|מישהו|یک کاربر|أحد (?:المستخدمين|الزوار)|jemand|quelqu['’]un|alguien|qualcuno|alguém|iemand|ktoś|кто-то|хтось|někdo|biri|birisi|någon|nogen|noen|joku|valaki|cineva|някой|κάποιος)\b|有人|誰か|누군가",
    re.IGNORECASE)
#: "A new comment has been posted."
POSTED = lazy_regex(
    r"^\W*(?:an? |ein\w* |une? |un[ao]? )?(?:new|neue?[rs]?|nouve\w+|nuev[oa]|nuov[oa]|nov[oa]|nieuwe?|now[aey]|нов\w+)\b.{3,40}\b(?:has been|was|wurde|a été|ha sido|è stat[oa]|foi|is|zosta\w+|добавлен\w*|оставлен\w*|додано)\b|"
    r"^\W*(?:se ha|ha sido|è stat[oa]|foi|there (?:is|has been)|es (?:gibt|wurde)|il y a|hay|c['’]è|há|er is|jest|dodano|pojawił\w*|byla?|добавлен\w*|появил\w*|додано|з['’]явив\w*)\b|"
    r"^[^。！？\n]{2,80}(?:(?:投稿|追加|登録)され(?:ました|ています)|(?:届き|つき|付き|あり)ました|(?:등록|작성|게시)되었습니다|달렸습니다)[。.!]?$|"
    r"^[^。！？\n]{0,60}(?:收到|有)(?:了)?(?:一[条則个]|新)[^。！？\n]{0,40}[。.!]?$", re.IGNORECASE)
#: what stands above what was answered
PARENT = lazy_regex(
    r"\W{0,3}(?:in (?:reply|response|answer) to|als antwort auf|antwort auf|en réponse à|en respuesta a|in risposta a|em resposta a|als antwoord op|w odpowiedzi na|в ответ на|у відповідь на|v odpovědi na|"
    r"(?:원글|원문|原文|原帖|元の(?:投稿|記事|コメント)|original (?:post|comment|message)|ursprünglicher (?:beitrag|kommentar))$|"
    r"your (?:comment|message|post|reply)|ihr (?:kommentar|beitrag)|dein (?:kommentar|beitrag)|votre (?:commentaire|message)|(?:tu|su) (?:comentario|mensaje)|(?:il )?tuo commento|seu comentário|ваш комментарий|twój komentarz)\b[^\n]{0,120}",
    re.IGNORECASE)
BOX = lazy_regex(r"(?:^|[\s_-])(?:panel-content|comments?|quote[sd]?|quotation|preview|excerpt|note|markdown|md|bubble|message-?(?:body|text|content)|comment-?(?:body|text|content)|post-?(?:body|text|content)|"
                  r"review-?(?:body|text|content)|content-?(?:preview|diff)|user-?content|wiki|description|text|body-?text)(?:$|[\s_-])", re.IGNORECASE)
BOXED = lazy_regex(r"border-left:(?!0|none)|(?:^|;)background(?:-color)?:(?:#(?!f{3}(?:f{3})?\b)[ef][0-9a-f]{2,5}|rgba?\(2\d\d|rgba?\(0,0,0,0?\.0|whitesmoke|lightgr[ae]y)", re.IGNORECASE)
STARS_LINE = lazy_regex(r"[★☆⭐✩\s]+|\W*(?:rating|bewertung|note|valoración|valutazione|avaliação|оценка|ocena|puan|评分|評価)?\W{0,3}[1-5](?:[.,]\d)?\s?(?:/\s?5|stars?|sterne?|étoiles?|estrellas?|stelle|estrelas|звёзд\w*|звезд\w*|out of 5|von 5|sur 5|de 5|из 5)\W*", re.IGNORECASE)
REPLY_ABOVE = lazy_regex(r".{0,12}(?:reply|write|type|respond|antwort\w*|répon\w+|respond\w+|rispond\w+|odpowied\w+|ответ\w*|yanıt\w*|回复|返信).{0,30}(?:above|über|au-dessus|encima|sopra|acima|boven|powyżej|выше|üst|上方|上に).{0,40}", re.IGNORECASE)
STAMP = lazy_regex(
    r"\W*(?:(?:on |am |le |el |il |em |op |w |at |um |à |в |om |den |dne |dňa |dnia |pe |la |ob |u |у |o |о |ve |saat |ora |ore |orele |klo |kell |plkst\.? |pada |pukul |vào |lúc |στις |në |, |posted |sent |date:? |datum:? |fecha:? |дата:? )?"
    r"(?:\((?:utc|gmt|[a-z]{3,4})(?:[+-]\d{1,2}(?::?\d{2})?)?\)|(?:às|a las|alle|kl\.?|о|o) \d{1,2}[:.]\d{2}|\d{1,4}[./ -]\d{1,2}[./ -]\d{1,4}|\d{1,2} de [^\W\d]{3,10}(?: de)? \d{4}|\d{1,2}\.? ?[^\W\d]{3,10}\.?,? ?\d{0,4}|[^\W\d]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? ?\d{0,4}|[^\W\d]{3,12},? |\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?| ?uhr| ?h| ?óra\w*)?(?: ?(?:utc|gmt|[a-z]{3,4}))?(?: ?[+-]\d{4})?(?: ?\([a-z_]{3,16}/[a-z_]{3,16}\))?)[\s,·|-]*){1,5}\W*",
    re.IGNORECASE,
)
#: a date in figures, a clock, a year, or the name of a month; scripts whose months are not told here may have any
DATED = lazy_regex(
    r"\d[./-]\d{1,2}[./-]\d|\d[:.]\d\d(?!\d)|\b(?:19|20)\d\d\b|[年月]|[^\W\d_a-z\u00c0-\u024f\u0400-\u04ff]|"
    r"(?<![^\W\d_])(?:jan|ene|gen|sty|янв|січ|ян|led|oca|ocak|feb|fe[bv]|févr|lut|фев|лют|úno|şub|helmi|mar|már|mär|mrt|maa|мар|бер|bře|a[pb]r|ápr|avr|kwi|апр|кві|dub|nis|huhti|ma[iyj]|máj|мая|май|тра|kvě|touko|"
    r"jun|jún|juin|giu|cze|июн|юни|чер|červ|haz|kesä|jul|júl|juil|lug|lip|июл|юли|tem|heinä|aug|aoû|ago|sie|авг|сер|srp|ağu|elo|sep|szep|set|wrz|сен|сеп|вер|zář|eyl|syys|"
    r"o[ck]t|ott|out|paź|окт|жов|říj|eki|loka|nov|lis|ноя|ное|kas|marras|de[czs]|déc|dic|gru|дек|гру|pro|ara|joulu)[^\W\d_]{0,8}\b", re.IGNORECASE)
#: units of time, and how many of them
_SPAN = (
    r"(?:\d{1,3}|an?|eine[mr]?|une?|un[ao]?|uma?|een|jedn\w{1,2}|ett?|en|én|egy|yksi|bir|one|two) ?"
    r"(?:se[ck]\.?|secs?|seconds?|sekund\w*|secondes?|segundos?|second[oi]|secunde?|секунд\w*|saniye|másodperc\w*|δευτερόλεπτ\w*|"
    r"min\.?|mins?|minut\w*|minuuttia?|минут\w*|хвилин\w*|dakika|perc\w*|λεπτ\w*|דקות|דקה|دقيقة|دقائق|دقیقه|phút|menit|"
    r"hrs?|hours?|stunden?|heures?|horas?|or[ae]|uur|uren|godzin\w*|hodin\w*|час\w*|годин\w*|saat|timm\w*|time[rn]?|tuntia?|"
    r"ór[áa]\w*|ώρ\w*|שעות|שעה|ساعات?|ساعة|giờ|jam|sat[aiu]?|ur[aeo]?|tund\w*|stund\w*|valand\w*|"
    r"days?|tage?n?|jours?|días?|giorn[oi]|dias?|dag(?:en|e|ar|er)?|dni|dzień|dn[ůyí]|dňami|день|дня|дней|дні|днів|дни|дена|gün|päivää|nap\w*|"
    r"zil[ei]|ημέρ\w*|ימים|يوم|أيام|روز|ngày|hari|dana?|päeva|dien\w*|"
    r"weeks?|wochen?|semaines?|semanas?|settiman[ae]|week|weken|tygodni\w*|týdn\w*|недел\w*|тижн\w*|hafta|veck\w*|uge[rn]?|uker?|viikkoa?|hét\w*)"
)
#: how long ago something was written, in a line of its own: "4 minutes ago", "vor 3 Stunden"
AGO = lazy_regex(
    rf"(?:(?:about|less than|over|almost|etwa|circa|ongeveer|około|cca|около|примерно|noin|ca\.?) )?{_SPAN} "
    r"(?:ago|fa|atrás|geleden|temu|zpět|назад|тому|önce|sedan|siden|sitten|ezelőtt|în urmă|nazaj|tagasi|atpakaļ|trước|(?:yang )?lalu|پیش|قبل)|"
    rf"(?:vor|il y a|hace|há|před|pred|för|for|преди|πριν(?: από)?|לפני|منذ|قبل|acum|prije|pirms|prieš|fa|pre) (?:(?:etwa|environ|cerca de|ca\.?|okolo|περίπου) )?{_SPAN}(?: sedan| siden)?|"
    r"(?:just|right) now|gerade eben|à l['’]instant|justo ahora|proprio ora|agora mesmo|zojuist|przed chwilą|"
    r"только что|щойно|právě teď|az önce|nyss|lige nu|akkurat nå|juuri nyt|"
    r"\d{1,3} ?(?:秒|分钟?|分鐘|小时|小時|天|日|周|週|時間|分)(?:前|以前|之前)|\d{1,3} ?(?:초|분|시간|일|주) ?전|刚刚|剛剛|たった今|방금(?: 전)?",
    re.IGNORECASE)
#: whose addresses these are, no person alone writes
ROLE = lazy_regex(r"(?:business|partners?|merchants?|sellers?|site|info|support|service|contact|contacto|contato|contatto|kontakt|soporte|suporte|atendimento|care|desk|gallery|forum|board|community|blog|shop|store|hello|hi|team|web|website|site|admin|webmaster|wiki|mail|post|office|help|helpdesk|talk|comments?|feedback|reply|replies|messages?|"
    r"klantenservice|kundenservice|kundendienst|kundeservice|kundtjanst|asiakaspalvelu|serviceclients?|service-client|atencionalcliente|servizioclienti|assistenza|obsluga|redaktion|redaccion|redazione|redakcja)(?:[-_.+].*)?")
#: a person speaks of himself
FIRST_PERSON = lazy_regex(
    r"\b(?:(?-i:I)|i (?:am|have|had|want|need|would|was|will|can|could|do|did|don|saw|bought|like|wish|think)|i['’]m|i['’]ve|my|me|we|our|ich|mein(?:e[mnrs]?|s)?|mir|wir|unser\w*|" + FRENCH_I + r"|j['’]ai|mon|ma|mes|nous|notre|nos|yo|mi|mis|nosotros|nuestr\w+|io|mio|mia|noi|nostr\w+|eu|meu|minha|nós|nosso|nossa|ik|mijn|wij|ons|onze|ja|mój|moja|my|nasz\w*|"
    r"я|мой|моя|мне|мы|наш\w*|мій|мені|ми|ben|benim|biz|bizim|já|můj|jag|min|vi|jeg|minä|én|eu)\b|我|我们|私|弊社|저는|제가", re.IGNORECASE)
#: the same where no program says so, that writes "my settings", "mes alertes" on its buttons
SAYS_I = lazy_regex(
    r"(?<![^\W_])(?:(?-i:I)|i['’](?:m|ve|ll|d)|me|ich|mich|mir|moi|[jm]['’]\w+|mí|\w{2,}[áéíó]\w{1,4}[mn]e|ik|mij|mnie|mną|mě|mně|jag|mig|jeg|meg|"
    r"minä|minua|minulle|nekem|engem|beni|bana|я|меня|мне|мной|мене|мені)(?![^\W_])|[我](?![们們])|私(?!ども|たち)|저(?:는|를|에게)|제가",
    re.IGNORECASE)
#: a stamp before a name: "[12-05-2026 09:14] Ann Lee"
STAMP_FIRST = lazy_regex(r"\W*(?P<when>\d[\d./: -]{5,24}(?:[ap]m)?)\s*[\])|,-]+\s*(?P<name>[^\d:\n]{2,60}?):?")
#: what stands around a name in the label of a link to a profile: "Visit Ann Lee's profile"
OF_PROFILE = lazy_regex(
    r"^(?:visit|view|see|go to|open|show|voir|ver|vedi|visita|zobacz|profil von|profile of|profil de|perfil de|profilo di|profiel van|profil|профиль) |(?:['’]s)? (?:profile|page|profil|perfil|profilo|profiel|ansehen|besuchen)$",
    re.IGNORECASE)
#: words of a line that leads to the link below it
CLICK = lazy_regex(
    r"\b(?:click|links?\b|klick|klik|clic|cliqu|haz clic|url\b|odkaz|länk|lenk|kattint|bağlantı|tıkla|naciśnij|нажм|перейд|"
    r"ссылк|посиланн|натисн)|リンク|クリック|链接|点击|連結|링크|클릭", re.IGNORECASE)
#: how a program goes over into what the reader had written
YOU_SAID = lazy_regex(
    r"(?:\b(?:you|sie|du|vous|tu|usted|você|je|u|вы|ви|ты) (?:had |have |avez |as |has |haben |hast |hebt |heeft )?"
    r"(?:said|wrote|asked|posted|commented|schrieben|schriebst|sagten|geschrieben|dit|écrit|escribiste|escribió|dijiste|"
    r"escreveu|disse|schreef|geschreven|написали|писали|сказали)|hai (?:scritto|detto)|napisał[ae]ś|napsal\(?a?\)? jste|"
    r"(?:geschrieben|gesagt) (?:haben|hatten|hast|hattest))\s?:$", re.IGNORECASE)
ANSWER = lazy_regex(
    r"\b(?:repl(?:y|ies|ied)|respon[sd]|answer|antwort|geantwortet|beantwort|répon|respuest|respond|rispost|respost|antwoord|"
    r"beantwoord|odpowied|odpowiedz|ответ|відпов|odpově|odpoveď|yanıt|cevap|svar|vastau|vastas|válasz|răspuns|отговор|απάντη|"
    r"odgovor|atsaky|atbild|vastus|balasan|tanggapan|trả lời|phản hồi|(?:ال)?رد\b|إجابة|پاسخ|תשובה|תגובה|מענה)|"
    r"回复|回覆|答复|返信|回答|답글|답변|ตอบ", re.IGNORECASE)
#: words for pages of persons
OF_PERSONS = lazy_regex(r"\bprofi(?:le?|el|lo)?\w{0,4}\b|\bperfil|профил|профіл|プロフィール|个人(?:资料|主页)|프로필", re.IGNORECASE)
#: words for pages on which a site is run
MANAGES = lazy_regex(
    r"\b(?:manag(?:e|ing|ement)|moderat\w*|administ\w+|verwalt\w*|gérer|gestion\w*|gest(?:ire|ire)|gerenci\w+|beheer\w*|zarządza\w*|"
    r"управл\w+|керув\w+|spravovat|správa|yönet\w*|hantera\w*|administrer\w*|hallin\w+)\b|管理|관리", re.IGNORECASE)
#: all the words of a link in a sentence that leads to it
HERE = lazy_regex(
    r"\W{0,3}(?:(?:click|tap|press) (?:here|this link|on this link|the link)|here|this link|(?:klick\w* (?:sie )?)?hier(?: klicken)?|(?:dies\w+|diesen) link|"
    r"(?:cliquez |clique )?(?:par )?ici|ce lien|(?:haga |haz )?(?:clic |click )?(?:aquí|aqui)|este enlace|clicca (?:qui|sul link)|(?:cliccando )?qui|questo link|cliqu\w+ (?:aqui|no link)|este link|"
    r"klik (?:dan )?hier|deze link|(?:kliknij |klikając )?(?:tutaj|tu)|(?:ten|tego) link\w*|(?:нажмите )?(?:здесь|сюда)|(?:по )?(?:этой )?ссылк[еау]|(?:натисніть )?(?:тут|сюди)|(?:за )?(?:цим )?посиланням|"
    r"(?:klikněte )?(?:zde|sem)|(?:bu )?(?:bağlantı\w*|link\w*)|(?:buraya|buradan|burada)(?: tıkla\w*)?|(?:klicka )?här|den här länken|(?:klik(?:k)? )?her|tästä|(?:kattintson )?ide|(?:faceți clic |click )?aici|(?:кликнете )?тук|(?:κάντε κλικ )?εδώ|"
    r"(?:לחצו? )?כאן|(?:اضغط |انقر )?هنا|اینجا|点击(?:这里|此处|链接)|(?:这里|此处)|點(?:擊|此)(?:這裡|此處)?|こちら(?:から|をクリック)?|여기(?:를 클릭)?)\W{0,3}",
    re.IGNORECASE)
#: "To see it, please click the link below."; nobody asks so who writes of his kettle
LEADING = lazy_regex(
    r"(?:(?:in order )?to|um|zum?|pour|para|per|om|als|aby|żeby|чтобы|щоб|för att|for at|pentru a|за да) [^.?!]{3,100}?"
    r"(?:, ?(?:(?:please|bitte|veuillez|por favor,?|per favore|prosimy|proszę|пожалуйста,?|будь ласка,?|prosím) )?| (?:please|bitte|veuillez|por favor,?|per favore|prosimy|proszę|пожалуйста,?|будь ласка,?|prosím) )"
    r"(?:(?:click|tap|press|follow|use|visit|open|klicken|klicke|folgen|folge|besuchen|öffnen|cliquez|clique|suivez|suivre|rendez-vous|haga|haz|pulse|siga|sigue|visite|clicca|cliccare|fai clic|segui|visita|acesse|klik|volg|ga naar|"
    r"kliknij|przejdź|нажмите|перейдите|пройдите|натисніть|перейдіть|klikněte|přejděte|klicka|klikk|faceți|accesați|кликнете|последвайте)\b[^?]{0,60}?(?:click|clic\b|klic?k|link|\burl\b|button|schaltfläche|knopf|bouton|lien|botón|enlace|botão|"
    r"pulsante|knop|odno[śs]nik|przycisk|ссылк|кнопк|посиланн|odkaz|tlačítk|länk|lenk|knapp|\bhere\b|\bici\b|\bhier\b|aquí|\baqui\b|\bqui\b|\btutaj\b|сюда|тут|\bzde\b|\bhär\b|\bher\b)|"
    r"(?:log in|login|sign in|melden sie sich|melde dich|loggen|vous connecter|connectez-vous|inicia sesión|inicie sesión|accede|acceda|accedi|effettua (?:il )?login|faça login|log (?:je )?in|zaloguj|войдите|авторизуйтесь|увійдіть|přihlaste|"
    r"logga in|logg inn|log ind|kirjaudu|jelentkezz|conectați|влезте)\b)[^?]{0,90}[.:!]?$",
    re.IGNORECASE)
#: "It is an answer to your comment:", above what the reader had written
ANSWERS_OURS = lazy_regex(
    r"(?:(?:it|this|which|that|dies|das|es|er|dieser|il|elle|ce|c['’]est|esto|este|es|questo|è|isto|é|dit|het|to|jest to|tohle|он[ао]?|это|цей|це|він|вона)\s[^:]{0,30})?"
    r"(?:repl(?:y|ies)|response|answer|antwort(?:et)?|réponse|répond|respuesta|responde|risposta|risponde|resposta|antwoord|reactie|odpowiedzi?ą?|ответ\w*|відповід\w+|odpověď\w*) (?:to|on|auf|à|a|al?|op|na|на) "
    r"(?:your|ihren?|deinen?|votre|ton|tu|su|tuo|suo|seu|je|uw|twój|państwa|ваше?|твой|твоє|váš) (?:[^:\s]{2,20} )?(?:comment|post|message|review|kommentar|beitrag|nachricht|commentaire|message|comentario|mensaje|commento|messaggio|"
    r"comentário|mensagem|reactie|bericht|komentarz|wpis|комментарий|сообщение|коментар|повідомлення|komentář|příspěvek)\s?:", re.IGNORECASE)
#: "Your activity:", above what somebody answered or commented on
OF_OURS = lazy_regex(
    r"\W{0,3}(?:(?:your|ihre?|deine?|votre|ta|ton|tu|su|il tuo|la tua|seu|sua|o seu|a sua|je|uw|jouw|twoj[ae]|twój|ваш[ае]?|твоя|твой|твоє|vaše?|din|ditt|dit|az ön|a te|ta) (?:original )?"
    r"(?:activity|status|post|update|photo|picture|video|article|note|page|idea|task|aktivität|beitrag|bild|foto|artikel|activité|publication|photo|article|actividad|publicación|entrada|artículo|attività|pubblicazione|articolo|"
    r"atividade|publicação|artigo|activiteit|bericht|artikel|aktywność|wpis|zdjęcie|artykuł|запись|фотография|статья|публикация|активность|допис|публікація|příspěvek|aktivita|inlägg|aktivitet|opslag|innlegg)\s?[:：]|"
    r"あなたの(?:投稿|記事)[:：]|(?:你|您)的(?:帖子|文章|动态)[:：])", re.IGNORECASE)
#: something is shared with the reader alone
WITH_YOU = lazy_regex(
    r"\b(?:with you|mit (?:ihnen|dir|euch)|avec (?:vous|toi)|contigo|con (?:usted(?:es)?|vos|te|voi|lei)|com (?:você|vocês)|consigo|met (?:u|je|jou)|с вами|з вами|s (?:vámi|vami|tebou|tebo|teboj)|"
    r"med (?:dig|deg|er|jer)|kanssasi|kanssanne|önnel|veled|sizinle|z (?:tobą|państwem|panem|panią)|ci\b|cu (?:tine|dumneavoastră)|с теб|με (?:εσάς|εσένα)|μαζί σας|amb (?:tu|vós|vosaltres)|sa? (?:vama|tobom)|teiega|sinuga)(?!\w)|"
    r"你|您|あなた|と共有|회원님|당신|איתך|معك|با شما", re.IGNORECASE)
#: before a title in quotation marks
TITLED = lazy_regex(
    r"\b(?:entitled|titled|called|subject|mit dem (?:titel|betreff)|betreff|intitulée?|objet|titulad[oa]|asunto|intitolat[oa]|oggetto|intitulad[oa]|assunto|getiteld|onderwerp|zatytułowan\w+|temate?m?|под названием|тем[аоы]й?|темою|"
    r"názvem|předmět\w*|başlıklı|konulu|titeln|titlen|tittelen|ämnet|emnet|otsikolla|tárgy\w*|subiect\w*)\W{0,2}$", re.IGNORECASE)
#: before a name that may be the thing's as well as the writer's: "reseña de …", "review of …"
OF_WHAT = lazy_regex(r"\b(?:of|de|d['’]|del|di|del(?:la|lo)|do|da|van)\s*$", re.IGNORECASE)
#: with what somebody begins who wants something: "We need:"; no program says so
WE_NEED = lazy_regex(
    r"(?:we|i|wir|ich|nous|je|j['’]|nosotros|yo|noi|io|nós|eu|wij|we|ik|my|ja|мы|я|нам|мне|ми|мені|my|já|biz|ben|vi|jag|jeg|me|minä|mi|én|noi|ние|аз|εμείς|εγώ)\s?(?:need|want|would like|have|are|brauche|benötige|möchte|suche|haben|avons|ai|voudrais|voulons|cherch|"
    r"necesit|quer|busc|abbiamo|ho|vorrei|vogliamo|cerc|precis|procur|hebben|heb|willen|wil|zoek|potrzebuj|chc|szukam|хот|нужн|ищ|потріб|хоч|potřebuj|istiyor|arıyor|behöver|vill|söker|har|vil|søger|søker|trenger|tarvits|halua|szüks|avem|vrem|dorim|искаме|търс|χρειαζ|θέλ)|"
    r"(?:necesit(?:amos|o)|queremos|quiero|busc(?:amos|o)|precis(?:amos|o)|vorremmo|vorrei|cerchiamo|potrzebujemy|potrzebuję|szukamy|нужн[оыа]|хотим|potřebujeme|chceme|szükségünk|keresünk|avem nevoie|dorim|vrem|tarvitsemme|haluamme|"
    r"χρειαζόμαστε|θέλουμε|ihtiyacımız|istiyoruz|търсим|искаме)\b", re.IGNORECASE)
#: "Created by you", beside what somebody commented on
BY_YOU = lazy_regex(
    r"\W{0,3}(?:(?:created|reported|opened|submitted|posted|added|started|updated|assigned|owned) (?:by|to) (?:you|me)|"
    r"(?:erstellt|gemeldet|eröffnet|hinzugefügt|angelegt|aktualisiert) (?:von|durch) (?:ihnen|sie|dir|dich)|(?:ihnen|dir) zugewiesen|"
    r"(?:créée?|signalée?|ouverte?|ajoutée?|publiée?) par vous|(?:cread|reportad|abiert|añadid|publicad|asignad)[oa] (?:por|a) (?:usted|ti)|"
    r"(?:creat|segnalat|apert|aggiunt|assegnat)[oa] (?:da|a) (?:te|lei)|(?:criad|relatad|abert|adicionad|atribuíd)[oa] (?:por|a) (?:você|si)|"
    r"(?:gemaakt|aangemaakt|gemeld|geopend|toegevoegd|toegewezen) (?:door|aan) (?:u|jou?)|(?:utworzon|zgłoszon|dodan)[eyao] przez (?:ciebie|państwa)|"
    r"(?:создан|сообщен|добавлен|открыт)[аоы]? вами|(?:створен|додан|відкрит)[аоий]* вами|(?:vytvořen|nahlášen|přidán)[oaý]? vámi|"
    r"(?:skapad|rapporterad|tillagd) av dig|(?:oprettet|rapporteret|opprettet|rapportert|lagt til) (?:af|av) (?:dig|deg)|"
    r"(?:sizin|senin) tarafınızdan (?:oluşturuldu|eklendi)|由(?:您|你)(?:创建|建立|提交|報告|报告)|あなたが(?:作成|報告|登録)|내가 (?:작성|등록|생성))\W{0,3}",
    re.IGNORECASE)
#: that something waits for somebody
WAITS = lazy_regex(
    r"\b(?:await|pending|waiting|unread|queue|ausstehend|wart(?:et|en)|en attente|pendiente|in attesa|pendente|in afwachting|"
    r"oczekuj|ожида|очіку|čekaj|čakaj|bekle|väntar|venter|afventer|odotta|várakoz|în așteptare|чака|αναμον|čeka)", re.IGNORECASE)
#: before a sentence of a foot: "Note: if you do not want to get such mail, …"
NOTE = lazy_regex(
    r"\W{0,3}(?:(?:please )?note|nb|n\. ?b\.|hinweis|anmerkung|remarque|nota|opmerking|let op|uwaga|примечание|внимание|примітка|"
    r"poznámka|upozornenie|not|obs|bemærk|merk|huom|huomio|megjegyzés|notă|забележка|σημείωση|注意?|備考|备注|참고|"
    r"ملاحظة|הערה|توجه|catatan|lưu ý) ?[:：] ?", re.IGNORECASE)
