# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What only programs say of their own mail, by language; read by :mod:`.kinds.composed`."""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex
from .service_words import FRENCH_I

#: what stands in each line that :data:`AUTOMATIC` finds, and is found faster
AUTOMATIC_HINT = lazy_regex(r"tomat|tomaat|tomāt|автомат|υτ[όο]ματ|אוטומט|تلقائ|آلي|خودکار|samodej|tự động|自[动動]|系统|자동", re.IGNORECASE)
#: "This mail was sent automatically": the word stands near that for a mail or for sending
AUTOMATIC = lazy_regex(
    r"\b(?:e-?mail|message|notification|mail)\b[^\n]{0,40}\b(?:automatically|automated)\b|"
    r"\bautomat(?:ed|ically|ic) (?:\w+ ){0,2}(?:e-?mail|message|notification|mail)\b|"
    r"automatisch (?:\w+ ){0,2}(?:e-?mail|nachricht|mail|benachrichtigung|erzeugt|generiert|erstellt|versen|versch|verzonden|bericht|gegenereerd|melding)|"
    r"(?:e-?mail|message|courriel)[^\n]{0,30}automatiquement|(?:e-?mail|message|courriel) automatique|"
    r"(?:correo|mensaje|e-?mail)[^\n]{0,30}automátic|(?:e-?mail|messaggio)[^\n]{0,30}automatic(?:amente|a\b|o\b)|"
    r"(?:mensagem|e-?mail)[^\n]{0,30}automátic|(?:wiadomość|e-?mail)[^\n]{0,30}automatyczn|automatyczn\w+ (?:wiadomość|e-?mail)|"
    r"(?:письмо|сообщение|уведомление)[^\n]{0,30}автоматическ|автоматическ\w+ (?:письмо|сообщение|уведомлени|рассылк)|"
    r"(?:лист|повідомлення)[^\n]{0,30}автоматичн|автоматичн\w+ (?:лист|повідомлення)|(?:zpráva|e-?mail|správa)[^\n]{0,30}automatick|"
    r"(?:mejl|e-?post|meddelande|mail|besked|melding)\w*[^\n]{0,30}automatisk|automatisk\w* (?:mejl|e-?post|meddelande|mail|besked|melding|genererad|generert|genereret)|"
    r"(?:viesti|sähköposti)\w*[^\n]{0,30}automaattises|(?:üzenet|levél|e-?mail)[^\n]{0,30}automatikus|automatikus (?:üzenet|levél|értesít)|"
    r"(?:mesaj|e-?mail)\w*[^\n]{0,30}automat|(?:e-?posta|mesaj|ileti)[^\n]{0,30}otomatik|otomatik (?:olarak )?(?:gönder|oluştur|e-?posta|mesaj)|"
    r"(?:писмо|съобщение|имейл)\w*[^\n]{0,30}автоматичн|(?:μήνυμα|email|e-mail)[^\n]{0,60}αυτόματα|αυτοματοποιημέν|"
    r"(?:הודעה|מייל|דוא\"ל)[^\n]{0,30}אוטומטי|(?:رسالة|بريد|الرسالة)[^\n]{0,30}(?:تلقائي|آلي)|(?:ایمیل|پیام)[^\n]{0,30}خودکار|"
    r"(?:poruka|sporočilo|e-?pošta)[^\n]{0,30}(?:automatsk|samodejno)|(?:kiri|sõnum)[^\n]{0,30}automaat|(?:ziņa|vēstule)[^\n]{0,30}automāt|"
    r"(?:laiškas|pranešimas)[^\n]{0,30}automat|(?:missatge|correu)[^\n]{0,30}automàtic|(?:thư|email)[^\n]{0,20}tự động|(?:email|pesan)[^\n]{0,30}otomatis|"
    r"自动(?:发送|生成|发出)|系统(?:自动|邮件|消息)|自動(?:發送|產生|寄出|送信|配信|返信)|자동(?:으로)? ?(?:발송|발신|생성|전송)",
    re.IGNORECASE)
#: words of links at the foot: settings of mail and notifications, the way out, the view in the browser
SETTINGS = lazy_regex(
    r"\b(?:unsubscribe|opt[- ]?out|notification (?:settings|preferences)|e-?mail (?:settings|preferences)|subscriptions?\b.{0,20}(?:manage|settings)|manage (?:\w+ ){0,2}(?:notif\w+|subscri\w+|preferences|settings|e-?mails?)|"
    r"view (?:it |this )?(?:\w+ )?in (?:your |a )?browser|stop receiving|turn off|"
    r"abmelden|abbestellen|(?:benachrichtigung|e-?mail)\w*[- ]?(?:einstellung|präferenz)\w*|einstellungen|im browser|"
    r"(?:se )?désabonner|se désinscrire|désinscription|(?:paramètres|préférences|réglages)|dans (?:votre|le) navigateur|"
    r"darse de baja|cancelar (?:la |tu |su )?suscripción|(?:configuración|preferencias|ajustes)|en (?:el|tu|su) navegador|"
    r"annulla l['’]iscrizione|disiscriv\w+|impostazioni|preferenze|nel browser|cancelar (?:a )?(?:subscrição|inscrição|assinatura)|descadastrar|configurações|definições|preferências|no navegador|"
    r"uitschrijven|afmelden|(?:\w*instellingen|voorkeuren)|in (?:je|uw) browser|wypisz|zrezygnuj|(?:ustawienia|preferencje)|w przeglądarce|"
    r"отписаться|отказаться от|настройк\w+|управлени\w+ (?:уведомлени|подписк)\w+|в браузере|відписатися|налаштуван\w+|у браузері|"
    r"odhlásit|nastavení|odhlásiť|nastavenia|v prohlížeči|v prehliadači|abonelikten|(?:bildirim|e-?posta) (?:ayarlar|tercihler)\w+|ayarlar\w*|tarayıcı\w*|"
    r"avregistrera|avsluta|avprenumerera|\w*inställning\w*|i (?:din )?webbläsare|afmeld|\w*indstilling\w*|meld (?:deg|meg) av|avmeld|\w*innstilling\w*|i (?:din )?(?:browser|nettleser)|"
    r"peruuta|\w*asetu(?:kset|ksia|ksiasi|s)|selaimessa|leiratkoz\w*|\w*beállítás\w*|böngésző\w*|dezabon\w*|setări\w*|preferințe\w*|în browser|"
    r"отписване|отпиши|настройки\w*|в браузъра|απεγγραφή|ρυθμίσε\w+|προτιμήσε\w+|odjav\w*|postavke|nastavitve|podešavanja|odjavi\w*|loobu\w*|seaded|atteikties|iestatījum\w*|atsisakyti|nustatym\w*|configuració|"
    r"hủy đăng ký|cài đặt|berhenti berlangganan|pengaturan)\b|"
    r"הסרה|הגדרות|ביטול|إلغاء الاشتراك|إعدادات|الإعدادات|تفضيلات|لغو اشتراک|تنظیمات|退订|取消订阅|设置|設定|通知管理|配信停止|ブラウザ|購読解除|수신 ?거부|구독 ?(?:취소|해지)|설정",
    re.IGNORECASE)
#: tags that stand written out in a text
TAGS = lazy_regex(r"<br ?/?>|</?p>|</(?:div|b|strong|a|li|ul|span)>|&(?:nbsp|amp|quot|#\d{2,4});")
#: how somebody speaks who wants something, besides what :data:`service_words.ASKS` has
SPEAKS = lazy_regex(
    r"\b(?:(?-i:I)|i (?:am|have|had|want|need|would|was|will|can|could|do|did|don|saw|bought|like|wish|think)|i['’]m|we|we['’]d|my|our|ich|wir|unser\w*|mein\w*|"+FRENCH_I+r"|nous|notre|nos|yo|nosotros|nuestr\w+|quisi\w+|necesit\w+|noi|nostr\w+|vorr\w+|ordin(?:o|iamo)|eu|nós|nosso|nossa|gostar\w+|precis\w+|ik|wij|we|onze|graag|my|nasz\w*|chcemy|chciał\w+|prosz[eęę]|prosimy|potrzebuj\w+|"
    r"я|мы|наш\w*|хотим|хочу|хотел\w*|нужн\w+|прошу|ми|хочемо|потрібн\w+|просимо|chtěl\w*|chceme|potřebuj\w+|prosím\w*|chcel\w*|potrebuj\w+|vi|vår\w*|vores|jag|jeg|ønsker|önskar|behöver|me|haluai\w+|haluamme|tarvits\w+|voitteko|szeretn\w+|kér(?:em|ünk|jük)|nálunk|"
    r"vreau|vrem|dori\w*|avem nevoie|puteți|искам\w*|бихме|нужд\w+|можете ли|имате ли|ние|istiyor\w*|isteriz|rica eder\w*|ihtiyac\w+|θέλ\w+|ήθελα|μπορ(?:είτε|ώ)|χρειαζ\w+|μας|želi(?:m|mo)|treba(?:m|mo)|možete|imate li|molim\w*|soovi\w+|vajame|palun|vēl(?:os|amies)|lūdzu|nor(?:ėčiau|ime|ėtume)|prašo\w+|vol(?:em|dríem)|"
    r"tôi|chúng tôi|saya|kami|apakah)\b|אני|אנחנו|אנו|נשמח|ברצוננו|האם|أريد|نريد|أود|نود|نحتاج|هل|می ?خواه|مایل|نیاز داریم|لطفا|आप|हम|मुझे|हमें|ผม|ดิฉัน|เรา|ต้องการ|我|我们|我們|想|请问|請問|弊社|当社|私|ほしい|いただけ|お願い|저희|저는|문의드립|싶습니다",
    re.IGNORECASE)
#: what boards and the like are called, and no firm that buys
BOARD = lazy_regex(
    r"\b(?:forums?|boards?|communit(?:y|ies)|wiki|q&a|help ?desk|service ?desk|tracker|comments?|notifications?|benachrichtigung\w*|notificac\w+|notifiche|powiadomieni\w+|communauté|comunidad|comunidade|comunità|gemeinschaft|społeczność|fórum|foorumi|"
    r"форум\w*|сообществ\w+|спільнот\w+|вики|уведомлени\w+|topluluk|bildirim\w*|φόρουμ|κοινότητα)\b|פורום|منتدى|مجتمع|انجمن|论坛|論壇|社区|社區|フォーラム|掲示板|コミュニティ|포럼|게시판|커뮤니티",
    re.IGNORECASE)
