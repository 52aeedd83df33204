# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What programs write around the words of a form, and how they call a question about a product, by language."""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex

#: what a box is that was ticked or not
CHOICE = lazy_regex(
    r"(?:yes|no|true|false|on|off|checked|unchecked|accepted|agreed|ja|nein|oui|non|sí|si|no|sì|sim|não|nee|tak|nie|да|нет|так|ні|"
    r"ano|ne|áno|evet|hayır|igen|nem|nej|kyllä|ei|da|nu|не|ναι|όχι|jah|jā|nē|taip|có|không|ya|tidak|כן|לא|نعم|لا|بله|خیر|"
    r"はい|いいえ|是|否|예|아니요|아니오)[.!]?", re.IGNORECASE)
#: labels of what somebody may add, besides those of words
MORE = lazy_regex(
    r"(?:(?:any |some )?(?:additional|further|more|other) (?:information|info|details|requests?|wishes)|anything(?: else)?(?: .{1,40})?|"
    r"tell us (?:more )?about .{1,40}|(?:how|what) can we (?:help|do for) .{1,30}|special (?:requests?|wishes|needs)|(?:project|job|order|case|problem|fault|request) (?:details|information)|"
    r"(?:weitere|zusätzliche|sonstige) (?:informationen|angaben|wünsche|details|hinweise)|(?:besondere |ihre )?wünsche|sonstiges|worum geht es|"
    r"(?:informations?|précisions?|détails?) (?:complémentaires?|supplémentaires?)|(?:demandes?|souhaits?) (?:particulières?|particuliers?|spéciales?)|(?:votre )?(?:projet|besoins?)|"
    r"(?:información|datos|detalles) adicional(?:es)?|(?:peticiones|solicitudes) especiales|más información|"
    r"(?:ulteriori|altre) (?:informazioni|richieste|note)|richieste (?:particolari|speciali)|informazioni aggiuntive|"
    r"(?:informações|detalhes) adicionais|(?:mais|outras) informações|pedidos especiais|"
    r"(?:extra|aanvullende|overige|meer) (?:informatie|wensen|gegevens)|(?:speciale|bijzondere) wensen|"
    r"(?:dodatkowe|inne) (?:informacje|uwagi|życzenia)|specjalne życzenia|(?:дополнительн\w+|прочая|друг\w+) (?:информация|сведения|пожелания)|особые пожелания|"
    r"(?:додатков\w+|інш\w+) (?:інформація|відомості|побажання)|(?:další|dodatečné|doplňující) (?:informace|údaje|požadavky)|(?:ďalšie|doplňujúce) (?:informácie|požiadavky)|"
    r"ek (?:bilgi|bilgiler|istekler)|özel istekler|(?:övrig|ytterligare|mer) information|övrigt|önskemål|(?:yderligere|andre|flere) (?:oplysninger|opplysninger|ønsker)|ønsker|"
    r"(?:muuta|muut) (?:tietoa|tiedot|toiveet)|lisätoiveet|(?:további|egyéb) (?:információ\w*|kérés\w*)|(?:alte|mai multe) (?:informații|detalii)|informații suplimentare|"
    r"(?:допълнителна|друга) информация|(?:πρόσθετες|άλλες) πληροφορίες|(?:dodatne|ostale) (?:informacije|napomene|želje)|"
    r"(?:besonderer? |sonder|spezielle[rn]? )w(?:unsch|ünsche)|petici(?:ón|ones) especial(?:es)?|(?:solicitud|requerimiento)(?:es|s)? especial(?:es)?|richiest[ae] (?:particolar|special)[ei]|"
    r"pedidos? especia(?:l|is)|solicitaç(?:ão|ões) especia(?:l|is)|(?:special|bijzonder)e?a?l? (?:verzoek(?:en)?|wens(?:en)?)|speciaal verzoek|specjaln[ae] (?:życzeni[ea]|prośb[ay])|(?:особ|специальн)\w{2} (?:пожелани[ея]|запросы?|просьб[аы])|"
    r"(?:особлив|спеціальн)\w{1,2} (?:побажання|запити?|прохання)|(?:speciální|zvláštní|špeciáln[ae]|osobitn[áé]) (?:požadav(?:ek|ky)|požiadavk[ay]|přání|prian(?:ie|ia))|özel (?:istek|talep)(?:ler)?(?:iniz)?|(?:särskilda|speciella) önskemål|"
    r"(?:særlige?t?|spesielle?|specielle?) ønsker?|erityis(?:toive(?:et)?|pyyn(?:tö|nöt))|(?:különleges|egyedi|külön) kérés(?:ek)?|(?:cerer[ei]|solicit[aă]r[ei]) special[ăe]|специалн[ои] (?:изискван\w+|желани[ея])|ειδικ(?:ό αίτημα|ά αιτήματα)|"
    r"posebn\w (?:zaht?j?ev[ie]?|želj[ae])|посебн\w (?:захтев[и]?|жељ[ае])|erisoovi?d?|īpaš\w{1,2} (?:lūgum\w{1,2}|vēlm\w{1,2})|(?:special|ypating)\w{1,3} (?:prašym|pageidavim)\w{1,3}|peticion?s? especials?|yêu cầu đặc biệt|"
    r"คำขอพิเศษ|特別な?(?:リクエスト|ご?要望|需求|請求)|特殊(?:要求|请求|需求)|특별 ?요청(?: ?사항)?|בקש(?:ה מיוחדת|ות מיוחדות)|طلب(?:ات)? خاصة?|درخواست ویژه|विशेष अनुरोध|"
    r"(?:text|znění|obsah|popis|treść|text|szöveg|текст|содержание|зміст|опис|описание|суть) \w{4,20}|"
    r"(?:your |the )?(?:problem|issue|fault|defect)s?|(?:ihr )?(?:problem|fehler|störung|defekt)|problème|panne|problema|avería|guasto|defeito|probleem|storing|"
    r"(?:usterka|problem|awaria)|проблема|неисправность|поломка|несправність|závada|porucha|sorun|arıza|fel|fejl|feil|vika|hiba|defecțiune|повреда|πρόβλημα|βλάβη|kvar|"
    r"(?:your |the |buyer )?requirements?|anforderung(?:en)?|exigences?|requisitos?|requisiti|eisen|wymagania|требования|вимоги|požadavky|požiadavky|krav|vaatimukset|követelmény\w*|cerințe|"
    r"thông tin (?:thêm|bổ sung)|yêu cầu thêm|informasi tambahan|מידע נוסף|בקשות מיוחדות|معلومات إضافية|طلبات خاصة|اطلاعات بیشتر|"
    r"その他(?:の?ご?要望)?|ご要望(?:・ご質問)?|ご相談内容|詳細|特別要求|其他(?:要求|说明|說明)?|补充说明|補充說明|需求|추가 ?(?:사항|요청|정보)|기타)", re.IGNORECASE)
#: how a program calls the visitor to who got his mail
HE = lazy_regex(
    r"\b(?:customer|client|buyer|guest|visitor|sender|applicant|candidate|prospect|lead|interested party|(?:him|her|them) directly|seller|"
    r"interessent\w*|kund(?:e|in|en)|käufer\w*|gast|besucher\w*|absender\w*|bewerber\w*|anfragende\w*|acheteur|visiteur|demandeur|intéressée?|expéditeur|candidat|"
    r"comprador|huésped|visitante|interesad[oa]|remitente|cliente|acquirente|ospite|interessat[oa]|mittente|hóspede|interessad[oa]|remetente|"
    r"klant|koper|geïnteresseerde|bezoeker|afzender|klient\w*|kupując\w*|zainteresowan\w*|nadawc\w*|клиент\w*|покупател\w*|отправител\w*|заказчик\w*|"
    r"клієнт\w*|покупц\w*|відправник\w*|zákazní\w+|zájemc\w*|odesílatel\w*|müşteri\w*|alıcı\w*|gönderen\w*|kunden|köparen|avsändaren|kjøperen|køberen|afsenderen|avsenderen|"
    r"asiakkaa\w*|ostaja\w*|lähettäj\w*|yhteydenottaj\w*|kysyj\w*|kiinnostun\w*|kupac|kupc[aeiu]\w?|kupovalec|kupcu|pošiljal\w+|pošiljatelj\w*|posetil\w+|posjetitelj\w*|obiskoval\w+|"
    r"klijent\w*|strank[aio]|odosielateľ\w*|záujemc\w*|návštevník\w*|návštěvník\w*|ostja\w*|saatja\w*|pircēj\w*|sūtītāj\w*|pirkėj\w*|siuntėj\w*|купувач\w*|подател\w*|πελάτη\w*|αποστολέα\w*|αγοραστή\w*|ενδιαφερόμεν\w*|ügyfél\w*|vevő\w*|érdeklődő\w*|clientul\w*|cumpărător\w*|pelanggan|pembeli|khách hàng)\b|"
    r"お客様|送信者|購入者|客户|买家|發件人|고객|구매자|הלקוח|הפונה|العميل|المرسل|مشتری", re.IGNORECASE)
_ADMIN = (
    r"(?:admin\w*[ '’-]?(?:panel|area|dashboard|console|backend|section|seite|bereich|oberfläche)?|dashboard|back[ -]?(?:end|office)|control panel|tableau de bord|"
    r"(?:espace|panneau) d['’]administration|panel de (?:control|administración)|pannello|painel|beheer\w*|panel\w*|админ\w*|панел\w+|личн\w+ кабинет\w*|кабінет\w*|"
    r"administrac\w+|yönetim|kontrollpanel\w*|hallinta\w*|vezérlőpult\w*|管理画面|管理ページ|后台|後台|관리자)")
#: a sentence that sends who got the mail to the back room of the site
TO_ADMIN = lazy_regex(
    r"\W{0,3}(?:(?:to|you can|um|sie können|du kannst|pour|vous pouvez|para|puede|per|può|puoi|pode|om|u kunt|je kunt|aby|możesz|"
    r"чтобы|вы можете|щоб|ви можете|pro|můžete|för|du kan|for at|hogy|pentru|puteți)\b[^.!?\n]{0,120}\b" + _ADMIN +
    r"|[^.!?\n]{0,80}\b(?:yönetim|admin) panel\w*['’]?\w{0,4} [^.!?\n]{0,40}(?:giriş|bakın|görebilir|gidin)\w*|[^。\n]{0,60}(?:管理画面|管理ページ)[^。\n]{0,30}(?:ください|できます)|"
    r"[^。\n]{0,30}(?:后台|後台)[^。\n]{0,30})[^.!?\n]{0,80}[.!。]?\s*$", re.IGNORECASE)
#: what is managed there
STATE = lazy_regex(
    r"\b(?:status|state|submission|entr(?:y|ies)|stato|estado|état|stav|durum\w*|tila|állapot\w*|statut|статус\w*|eintrag|soumission)\b|状況|状态|狀態|상태",
    re.IGNORECASE)
#: how a program says why its mail came
BECAUSE = lazy_regex(
    r"\b(?:because|since you|as you|weil|da (?:sie|du)|parce que|car vous|porque|perché|poiché|pois|ponieważ|gdyż|omdat|потому что|так как|поскольку|"
    r"тому що|оскільки|protože|neboť|pretože|çünkü|eftersom|fordi|koska|mivel|mert|deoarece|pentru că|защото|тъй като|επειδή|jer|ker|karena|vì)\b|ため|因为|因為|때문|לאחר ש|כי |لأن|زیرا",
    re.IGNORECASE)
#: what stands between a site's name and that of the program it is made with, in the last line of its mail
MADE_WITH = lazy_regex(
    r"(?:(?:proudly )?(?:built|powered|made|created|running) (?:with|by|on)|(?:erstellt|gebaut|gemacht|betrieben) mit|(?:unterstützt|bereitgestellt) (?:von|durch)|"
    r"(?:propulsé|développé) par|(?:construit|créé|réalisé|fonctionne) (?:avec|grâce à)|(?:creado|hecho|construido|desarrollado|funciona) (?:con|por|gracias a)|"
    r"(?:realizzato|creato|costruito|fatto) con|offerto da|(?:construído|desenvolvido|criado|feito) (?:com|por)|(?:gebouwd|gemaakt) met|mogelijk gemaakt door|"
    r"(?:zbudowan|stworzon|wykonan)\w+ (?:przy użyciu|na|z|w|dzięki)|(?:wspieran|obsługiwan)\w+ przez|działa (?:na|dzięki)|(?:создан|сделан)\w* (?:на|с|при)|работает на|"
    r"(?:створен|зроблен)\w* (?:на|за|з)|працює на|(?:vytvořen|postaven|vytvoren)\w* (?:s|v|na|pomocí|pomocou)|běží na|(?:construit|creat|realizat) cu|"
    r"(?:byggd|byggt|bygget|skapad|laget|lavet) med|dri(?:v|ve)[st] av|(?:изграден|създаден)\w* с|(?:κατασκευ|δημιουργ)\w+ με|(?:napravljen|izrađen|izdelan)\w* (?:s|z|u)) "
    r"[^\s.,!?]{2,30}(?: [^\s.,!?]{1,30}){0,2}|"
    r"[^\s.,!?]{2,30} ile (?:oluşturuldu|yapıldı|hazırlandı)|[^\s.,!?]{2,30}(?:(?:vel|val) készült|で(?:構築|作成)(?:されています)?|로 제작(?:됨|되었습니다)?)|"
    r"由 ?[^\s.,!?]{2,30} ?(?:构建|驱动|建置|提供)", re.IGNORECASE)
#: when a form was sent, below it
SENT_AT = lazy_regex(
    r"\W{0,3}(?:(?:message |form )?(?:sent|submitted|received)|(?:nachricht )?(?:gesendet|eingegangen|abgeschickt|abgesendet|übermittelt)|(?:message )?(?:envoyée?|reçue?)|(?:mensaje )?(?:enviad|recibid|recebid)[oa]|"
    r"(?:inviat|ricevut)[oa]|verzonden|ontvangen|wysłano|otrzymano|отправлено|получено|надіслано|отримано|odesláno|přijato|odoslané|gönderil\w+|skickat|mottaget|sendt|modtaget|mottatt|lähetetty|küldve|trimis|изпратено|στάλθηκε|poslano)"
    r"\b[^\n.?!]{0,30}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[^\n?!]{0,40}$|[^\n]{0,12}(?:送信日時|受信日時|发送时间|提交时间|접수 ?일시)[^\n]{0,40}$", re.IGNORECASE)
#: a question about one product, in a subject or a first line
ABOUT_PRODUCT = lazy_regex(
    r"\b(?:(?:question|asked?)\b[^.\n]{0,24}\b(?:about|on|regarding|concerning|for)\b[^.\n]{0,16}\b(?:products?|items?|article)\b|(?:product|item) questions?\b|"
    r"frage\b[^.\n]{0,20}\b(?:zum|zu|über)\b[^.\n]{0,16}\b(?:produkt|artikel)|(?:produkt|artikel)(?:an)?frage|"
    r"question\b[^.\n]{0,16}\b(?:sur|à propos|concernant|au sujet)\b[^.\n]{0,16}\b(?:produit|article)|pregunta\b[^.\n]{0,16}\b(?:sobre|acerca)\b[^.\n]{0,16}\b(?:producto|artículo)|"
    r"domanda\b[^.\n]{0,16}\b(?:su|sul|sull|riguardo|relativa)\b[^.\n]{0,16}\b(?:prodotto|articolo)|(?:pergunta|dúvida)\b[^.\n]{0,16}\b(?:sobre|acerca)\b[^.\n]{0,16}\b(?:produto|artigo)|"
    r"vraag\b[^.\n]{0,16}\b(?:over|bij)\b[^.\n]{0,16}\b(?:product|artikel)|pytanie\b[^.\n]{0,16}\b(?:o|dotyczące|na temat)\b[^.\n]{0,12}\b(?:produk|towar)|"
    r"вопрос\w*\b[^.\n]{0,12}\b(?:о|по|про)\b[^.\n]{0,12}\b(?:товар|продукт|издели)|(?:запитання|питання)\b[^.\n]{0,12}\b(?:про|щодо|по)\b[^.\n]{0,12}\b(?:товар|продукт)|"
    r"(?:dotaz|otázka)\b[^.\n]{0,12}\b(?:na|k|ke|o|ohledně|ohľadom)\b[^.\n]{0,12}\b(?:produkt|zboží|výrobk|tovar)|ürün\w*\b[^.\n]{0,24}\bsoru|"
    r"fråga\b[^.\n]{0,12}\bom\b[^.\n]{0,12}\b(?:produkt|vara)|(?:spørgsmål|spørsmål)\b[^.\n]{0,12}\b(?:om|til)\b[^.\n]{0,12}\b(?:produkt|vare)|kysymys tuottee|"
    r"kérdés\b[^.\n]{0,24}\btermék|termékkérd|întrebare\b[^.\n]{0,20}\bprodus|въпрос\b[^.\n]{0,16}\bпродукт|ερώτηση\b[^.\n]{0,16}\bπροϊόν|"
    r"(?:câu )?hỏi về sản phẩm|pertanyaan\b[^.\n]{0,16}\bproduk)|"
    r"商品(?:について|に関する|への)?の?(?:ご質問|質問|お問い?合わ?せ)|상품 ?(?:문의|질문)|(?:商品|产品|產品)(?:咨询|諮詢|提问|提問|问题|問題)|שאלה (?:על|לגבי) (?:ה)?מוצר|(?:سؤال|استفسار) (?:عن|حول) (?:ال)?منتج",
    re.IGNORECASE)
#: what is advertised, and answered by mail
ADVERT = lazy_regex(
    r"\b(?:ads?|adverts?|advertisements?|listings?|classifieds?|(?:klein)?anzeige\w*|inserat\w*|annonce\w*|anuncio\w*|annunci\w*|anúncio\w*|advertentie\w*|"
    r"zoekertje\w*|ogłoszeni\w*|объявлени\w*|оголошенн\w*|inzerát\w*|ilan\w*|annons\w*|annonse\w*|ilmoitu\w*|hirdetés\w*|anunț\w*|обяв\w+|αγγελί\w+|oglas\w*|"
    r"kuulutus\w*|sludinājum\w*|skelbim\w*|iklan)\b|tin đăng|מודעה|إعلان|آگهی|求人|广告|廣告|광고", re.IGNORECASE)
#: that one logs in to see more of it
LOG_IN = lazy_regex(
    r"\W{0,3}(?:(?:please |to .{3,60}, )?(?:log|sign) in (?:to|at|on|and|here)|(?:bitte )?(?:melden sie sich|melde dich|loggen sie sich|einloggen)|(?:veuillez )?(?:vous )?connecte[rz](?:-vous)?|"
    r"(?:inicia|inicie) sesión|(?:acced[ai]|entra|collegati|effettua l['’]accesso)\b|(?:faça login|entre|acesse)\b|log (?:u |je )?in|inloggen|zaloguj|войдите|авторизуйтесь|увійдіть|přihlaste|prihláste|giriş yap|oturum aç|"
    r"logga in|log(?:g|in)? (?:på|ind|inn)|kirjaudu|jelentkezz(?:en)? be|lépj(?:en)? be|autentifica|conecta|влезте|συνδεθείτε|prijavite se|logi sisse|piesakieties|prisijunkite|đăng nhập|masuk ke)|ログイン|登录|登入|로그인|התחבר|سجل الدخول|وارد شوید",
    re.IGNORECASE)
#: that somebody applies for what was advertised
APPLIED = lazy_regex(
    r"\b(?:appl(?:y|ied|ication)|bewerb|candidat|postul|sollicit|aplikac|kandyda|отклик|соиск|резюме|відгук на|ansök|ansøg|søknad|hakemu|jelentkez|pályáz|"
    r"başvur|živo?topis|uchazeč|uchádzač|lebenslauf|curriculum|aplica|кандидат|αίτησ|υποψηφ|prijav[aeiu]|kandideer|pieteikum|kandidatūr|ứng tuyển|lamaran)|応募|应聘|應徵|지원|מועמד|توظيف|متقدم|استخدام",
    re.IGNORECASE)
#: what somebody fills in who is asked by a form or a survey
SURVEY = lazy_regex(
    r"\b(?:surveys?|questionnaires?|(?:web|contact|online)?forms?|umfragen?|frage[nb]bogen|formular\w*|sondages?|formulaires?|encuestas?|cuestionarios?|formularios?|sondaggi?o?|questionari?o?|modulo|pesquisas?|inquéritos?|questionários?|formulários?|"
    r"enquêtes?|vragenlijst\w*|formulier\w*|ankiet\w*|formularz\w*|опрос\w*|анкет\w*|форм[аыеу]|опитуванн\w*|průzkum\w*|dotazník\w*|formulář\w*|prieskum\w*|anket\w*|enkät\w*|undersøgelse\w*|spørgeskema\w*|undersøkelse\w*|skjema\w*|kysely\w*|lomak\w*|"
    r"felmérés\w*|kérdőív\w*|űrlap\w*|sondaj\w*|chestionar\w*|έρευνα\w*|ερωτηματολόγιο\w*|khảo sát|survei|kuesioner)\b|アンケート|フォーム|问卷|問卷|表单|表單|설문|סקר|טופס|استبيان|نموذج|نظرسنجی|فرم", re.IGNORECASE)
#: that no person typed it
AUTOMATIC = lazy_regex(
    r"automaa?t|otomatik|avtomat|автомат|αυτ[όο]μ[αά]τ|samodejn|samočinn|自动|自動|자동|tự động|אוטומטי|تلقائي|آلي|آلية|خودکار|स्वचालित|อัตโนมัติ", re.IGNORECASE)
#: a mail, a message, a notice
MAIL = lazy_regex(
    r"\W{0,3}(?:e-?)?(?:mail|mejl|courriel|courrier|correo|e-?post|email|sähköpost|viest|messag|mensa[jg]|messagg|nachricht|bericht|besked|meddel|melding|wiadomo|zpráv|správ|"
    r"poruk|порук|sporočil|üzenet|levél|levele|mesaj|ileti|письм|сообщени|лист|повідомл|писмо|имейл|съобщ|μήνυμα|kirja?|sõnum|laišk|žinut|pranešim|vēstul|ziņ|notif|benachrichtig|powiadom|"
    r"уведомл|oznám|oznámen|obavest|obavijest|obvestil|értesít|bildirim|ilmoitu|varsel|aviso|avis\b|thông báo|thư|tin nhắn|pesan|surel|邮件|郵件|消息|訊息|通知|メール|メッセージ|메일|메시지|알림|"
    r"הודעה|דוא|رسالة|بريد|ایمیل|پیام|ईमेल|संदेश|อีเมล|ข้อความ)", re.IGNORECASE)
#: how a sentence begins that points at the very mail
POINTS = lazy_regex(
    r"\W{0,4}(?:(?:please note,? |note: )?(?:this|these)|dies(?:e[rs]?|en)?|das ist|hierbei|cet?(?:te|ci)?|c['’]est|il s['’]agit|est[aeo]s?|quest[aeo]|ist?[ao]|dit|deze|t[ao]|te[nj]|tat[oa]|tent[oa]|toto|это|эта|этот|данное|данный|настоящее|цей?|ця|"
    r"bu|det(?: här|ta)?|den(?:na|ne|ne)|dette|tämä|ez|acest[ae]?|aceasta|това|този|тази|настоящото|αυτό|το παρόν|ov[aoe]j?|ово|ова|овај|se[et]|see|šis|šī|tai|ši|ini|pesan ini|đây|זו|זה|זאת|הודעה זו|هذ[اه]|این|यह|นี่)(?![^\W\d_])|この|これ|本|此|这|這|이|본", re.IGNORECASE)
#: that it was sent or made
SENT = lazy_regex(
    r"sent|generat|created|gesend|gesand|erstellt|erzeugt|generiert|ver(?:send|sand|schick)|envoy|génér|enviad|generad|inviat|creat|gerad|verzond|verstuur|gegenereerd|wysłan|wygenerow|отправ|сформир|сгенер|созда|надісл|відправл|згенер|створ|"
    r"odeslán|odeslan|zaslán|vygenerov|odoslan|zaslan|gönderil|oluşturul|skicka|generera|sendt|lähetet|luotu|küld|generál|trimis|изпрат|генерир|στάλ|στέλν|δημιουργ|posla[nt]|generisan|generiran|saadetud|saadet|nosūtīt|išsiųst|siunčiam|sugeneruot|"
    r"dikirim|dihasilkan|gửi|tạo|נשלח|أرسل|إرسال|ارسال|送信|発信|配信|生成|发送|發送|发出|생성|발송|भेजा|ส่ง", re.IGNORECASE)
#: how a sentence begins that says for what something is done
PURPOSE = lazy_regex(
    r"\W{0,4}(?:(?:in order )?to|if you|um|wenn sie|möchten sie|pour|afin de|si vous|para|si desea|si quiere|per|se vuoi|se desidera|se deseja|om|wilt u|als u|aby|żeby|jeśli|чтобы|для|если|щоб|якщо|pro|chcete(?:-li)?|ak chcete|pokud|"
    r"för att|om du|vill du|for at|hvis du|vil du|jos|halutessa\w*|vasta\w+|ha|a válasz\w*|válasz\w*|pentru a|dacă|за да|ако|για να|αν|da bi(?:ste)?|ako|za|če|kako bi|kui|vasta\w*|lai|ja vēlaties|norėdam\w*|jei|untuk|jika|để|nếu|yanıt\w*|cevap\w*|כדי|לתשובה|"
    r"(?:[^\W\d_]{2,20} ){1,2}(?:vastamiseks|vasta(?:ta|a)ksesi|válasz\w{2,8}hoz|(?:yanıt|cevap)\w{0,4} (?:vermek )?için)|"
    r"ל|ل|للرد|إذا|برای|اگر)(?![^\W\d_])|(?:返信|回答|ご返信)(?:は|する|され)|답장|회신|如需|若要|如要|要回|回复请|回覆請", re.IGNORECASE)
#: by what a mail is answered
WITH_WHAT = lazy_regex(
    r"\b(?:option|opcij|opcj|opci|opção|opzione|funkci|function|fonction|función|funzione|função|funktion|functie|button|knop|knapp|taste\b|schaltfläche|bouton|botón|botó|pulsante|botão|przycisk|tlačít|tlačid|gomb|buton|dugm|gumb|кноп|бутон|κουμπ|düğme|painik|nupp|vajuta|poga|pogu|mygtuk|"
    r"(?:mail|post|e-?mail|mejl|pošt|levelez)\w{0,4}[ -]?(?:program|client|klient)|program\w* pocztow|почтов\w+ программ|поштов\w+ програм|click|klick|klikn|klik|cliqu|clic\b|clicca|kattint|tıkla|нажм|натисн|klõps|spustel|nút|tombol)|כפתור|زر|دکمه|ボタン|按钮|按鈕|버튼", re.IGNORECASE)
#: what stands beside the name of a site that closes a mail, all letters joined
SITES_OWN = lazy_regex(
    r"(?:the|your|yours|das|ihre?|deine?|euer|der|die|von|vom|l|votre|vos|notre|nos|de|du|des|la|le|el|los|las|tu|su|il|lo|i|tuo|vostro|di|da|dal|o|a|os|as|seu|sua|do|het|je|uw|jouw|van|twój|twoj[ae]|państwa|ваш[аеиі]?|твій|vaš[aei]?|váš|vaše|tvoj[ae]?|"
    r"ditt?|din[ae]?|ere?s?|az|ön|sinun|teie|jūsu|jūsų|вашият|вашата|η|το|ο|σας|anda|của|שלך|of|from|od|от|від|av|af|fra|från){0,2}"
    r"(?:team|staff|crew|équipe|equipo|equipe|equipa|zespół|команда|tým|tím|ekib[ieă]|redaktion|csapat\w{0,2}|echip[aă]|ekip[ai]|tiimi?|meeskond|komanda|teamet|holdet|екип|екипът|ομάδα|צוות|فريق|تیم|チーム|团队|團隊|팀|support|service|kundenservice|gmbh|ltd|inc|com|net|org)?"
    r"(?:de|von|of|di|da|do|van|od|от|від|av|af|fra|från)?", re.IGNORECASE)
#: that who runs a site looks at what was written before all see it
MODERATED = lazy_regex(
    r"moderat|modérat|moderad|moderazion|moder[aá]c|moderer|moderoi|moderál|модер|approv|freischalt|freigab|freigeb|genehmig|approuv|aprob|aprov|goedkeur|goedgekeur|zatwierdz|akceptac|утвержд|одобр|схвал|затвердж|schvál|schvaľ|onay|godkän|godken|godkjen|hyväks|jóváhagy|"
    r"έγκρι|odobr|kinnita|apstiprin|patvirtin|disetujui|persetujuan|duyệt|אישור|موافقة|تأیید|承認|审核|審核|승인", re.IGNORECASE)
#: that nobody was there when somebody wrote in a chat
OFFLINE = lazy_regex(
    r"\boff-?line|hors[ -]ligne|fuera de línea|desconectad|sin conexión|non in linea|офф?лайн|çevrim ?dışı|nu (?:erați|erai) online|ikke online|اتصال|غير متصل|לא מקוון|آفلاین|"
    r"オフライン|离线|離線|오프라인|ngoại tuyến|luring|ออฟไลน์", re.IGNORECASE)
#: what is asked for in a form, whatever its words are called
OF_A_FORM = lazy_regex(
    r"\bform(?:s|ul\w*)?\b|\w*formul[aá]r\w*|formulier|formularz|formulář|kontakt|contact|contatt|contato|\bforma\b|форм[аыуие]\b|связ[иь]|зв['’]яз|lomak|űrlap|kapcsolat|iletişim|yhteyd|επικοινων|φόρμα|"
    r"obraz|obrasc|liên hệ|hubungi|forespør|förfråg|問い?合わ?せ|フォーム|联系|聯絡|表单|表單|문의|양식|צור קשר|טופס|اتصل|نموذج", re.IGNORECASE)
#: that a machine translated what somebody wrote, who says so himself
TRANSLATED = lazy_regex(
    r"translat|übersetz|tradu|tradott|vertaal|vertal|tłumacz|перев[оеё]|перекл|přelož|prelož|çevr|çevir|övers|overs[ae]t|käänn|käänt|fordít|tulk|vertim|išver|tõlgi|tõlk|prevo|prevede|превед|превод|μετ[αά]φρ|dịch|terjemah|翻訳|翻译|翻譯|번역|תורג|ترجم", re.IGNORECASE)
#: how a wish begins
PLEASE = lazy_regex(
    r"\W{0,3}(?:please|kindly|bitte|merci de|veuillez|s['’]il vous pla[iî]t|por favor|per favore|per cortesia|gelieve|alstublieft|graag|proszę|пожалуйста|прошу|будь ласка|prosím|lütfen|vänligen|snälla|venligst|vennligst|"
    r"kérem|vă rog|te rog|моля|παρακαλώ|molim|prosim|palun|lūdzu|prašau|mohon|tolong|xin|vui lòng|נא|בבקשה|يرجى|رجاء|لطفا)(?![^\W\d_])|请|請|부디", re.IGNORECASE)
