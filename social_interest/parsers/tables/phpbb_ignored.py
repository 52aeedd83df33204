# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""phpBB 3: what the packages of :mod:`.phpbb_more` say to moderators and of the own posts."""

from __future__ import annotations

IGNORED_TEXTS = {
    "": (
        'Sait tämän sähköpostin, koska viestisi "{title}" {site} -sivustolla on hyväksytty valvojan tai '
        'ylläpitäjän toimesta.',
        'Sait tämän sähköpostin, koska viestisi "{title}" {site} -sivustolla on hylätty valvojan tai '
        'ylläpitäjän toimesta.',
        'Sait tämän sähköpostin, koska kirjoittamasi viesti "{title}" {site} -sivustolla on hyväksytty '
        'valvojan tai ylläpitäjän toimesta.',
        'Sait tämän sähköpostin, koska kirjoittamasi viesti "{title}" {site} -sivustolla on hylätty valvojan '
        'tai ylläpitäjän toimesta.',
        'Saat tämän ilmoituksen koska viesti "{title}" sivulla "{site}" pitää hyväksyä.',
        'Saat tämän ilmoituksen koska aihe "{title}" sivulla "{site}" pitää hyväksyä.',
        'Sait tämän viestin, koska ilmoittamaasi viestiä "{title}", joka sijaitsee ketjussa "{-}" palvelimella '
        '{site}, on käsitelty valvojan tai ylläpitäjän toimesta. Ilmoitus on suljettu. Mikäli sinulla on '
        'kysyttävää, ota yhteyttä ilmoitukseen sulkijaan ({-}) yksityisviestillä.',
        'Sait tämän viestin, koska ilmoituksesi viestistä "{title}" joka on ketjussa "{-}", {site}-sivustolla '
        'on poistettu valvojan tai ylläpitäjän toimesta.',
        'Dit indlæg "{title}" på "{site}" er blevet godkendt af en redaktør eller administrator.',
        'Dit indlæg "{title}" på "{site}" er blevet afvist af en redaktør eller administrator.',
        'Dit emne "{title}" på "{site}" er blevet godkendt af en redaktør eller administrator.',
        'Dit emne "{title}" på "{site}" er blevet afvist af en redaktør eller administrator.',
        'Du modtager denne besked, fordi det indsendte indlæg "{title}" på "{site}" skal godkendes.',
        'Du modtager denne besked, fordi emnet "{title}" på "{site}" skal godkendes.',
        'Den rapport du har indgivet for indlægget "{title}" i "{-}" på "{site}" er blevet behandlet af en '
        'redaktør eller administrator. Rapporten blev herefter lukket. Hvis du har yderligere spørgsmål, bedes '
        'du kontakte {-} via en privat besked.',
        'Den rapport du har indgivet for indlægget "{title}" i "{-}" på "{site}" er blevet slettet af en '
        'redaktør eller af en administrator.',
        'Η δημοσίευσή σας "{title}" στο "{site}" έχει εγκριθεί από έναν συντονιστή ή διαχειριστή.',
        'Η δημοσίευσή σας "{title}" στο "{site}" έχει απορριφθεί από έναν συντονιστή ή διαχειριστή.',
        'Το θέμα "{title}" στο "{site}" έχει εγκριθεί από έναν συντονιστή ή διαχειριστή.',
        'Το θέμα σας "{title}" στο "{site}" έχει απορριφθεί από έναν συντονιστή ή διαχειριστή.',
        'Η δημοσίευση "{title}" στο "{site}" χρειάζεται έγκριση.',
        'Το θέμα "{title}" στο "{site}" χρειάζεται έγκριση.',
        'Η αναφορά που υποβάλλατε στη δημοσίευση "{title}" από "{name}" στο "{-}" στο "{site}" έχει '
        'διευθετηθεί από έναν συντονιστή ή έναν διαχειριστή. Έπειτα η αναφορά έκλεισε. Αν έχετε περισσότερες '
        'ερωτήσεις επικοινωνήστε με {-} με ένα προσωπικό μήνυμα.',
        'Η αναφορά που υποβάλλατε στη δημοσίευση "{title}" στο "{-}" στο "{site}" διαγράφηκε από κάποιο '
        'συντονιστή ή διαχειριστή.',
        'A sua mensagem "{title}" em "{site}" foi aprovada por um Moderador ou Administrador do Fórum.',
        'O seu Tópico "{title}" em {site} foi aprovado por um Moderador ou Administrador.',
        'O seu Tópico "{title}" em {site} não foi aprovado.',
        'A sua denúncia da Mensagem "{title}" no Tópico "{-}" em "{site}" foi vista e bloqueada por um '
        'Moderador ou um Administrador. Se tem mais perguntas a este respeito, contate o Utilizador {-} por '
        'Mensagem Particular.',
        'A sua Denúncia sobre a mensagem "{title}" no Tópico "{-}" em "{site}" foi apagada por um '
        'Administrador ou Moderador.',
        'Tilkynning um að pósturinn þinn "{title}" á "{site}" hefur verið samþykktur af umsjónarmanni.',
        'Tilkynning um að pósti þínum "{title}" á "{site}" hefur verið hafnað af umsjónarmönnum.',
        'Umræðan þín, "{title}" á "{site}" hefur verið samþykkt.',
        'Umræðunum þínar, "{title}" á "{site}" hefur verið hafnað.',
        'Tilkynningu þinni um póstinn "{title}" í "{-}" á "{site}" hefur verið eytt af umsjónarmanni.',
        '"{site}"에 있는 글 "{title}"을 중재자 또는 관리자가 승인했습니다.',
        '"{site}"에 있는 당신의 글 "{title}" 는 중재자 또는 관리자가 비승인 했습니다.',
        '"{site}"에 있는 주제 "{title}"를 중재자 또는 관리자가 승인 했습니다.',
        '"{site}"에 있는 "{title}" 주제를 중재자 또는 관리자가 승인하지 않았습니다.',
        '"{site}"에 있는 "{title}" 주제가 승인 필요합니다.',
        '{site}의 "{title}에 있는 "{-}"이 게시물 "{-}"에 제출한 보고서를 중재자 또는 관리자가 처리했습니다. '
        '보고서는 이후에 닫혔습니다. 더 궁금한 사항이 있으면 개인 메시지로 {-}에 문의하십시오.',
        '"{site}"의 "{title}"에 있는 "{-}" 게시물에 대해 제출한 보고서를 중재자 또는 관리자가 삭제했습니다.',
        'คุณได้รับการแจ้งเตือนนี้ เพราะข้อความของคุณ "{title}" ที่เว็บ "{site}" '
        'ได้รับการรับรองจากผู้ดูแลบอร์ดเรียบร้อยแล้ว',
        'คุณได้รับการแจ้งเตือนนี้ เพราะข้อความของคุณ "{title}" ที่เว็บ "{site}" '
        'ได้ถูกปฏิเสธการรับรองจากผู้ดูแลบอร์ด',
        'คุณได้รับการแจ้งเตือนนี้ เพราะหัวข้อของคุณ "{title}" ที่เว็บ "{site}" '
        'ได้รับการรับรองจากผู้ดูแลบอร์ดเรียบร้อยแล้ว',
        'คุณได้รับการแจ้งเตือนนี้ เพราะหัวข้อของคุณ "{title}" ที่เว็บ "{site}" '
        'ได้ถูกปฏิเสธการรับรองจากผู้ดูแลบอร์ด',
        'คุณได้รับการแจ้งเตือนนี้ เพราะรายงานที่คุณแจ้งเกี่ยวกับข้อความ "{title}" ในหัวข้อ "{-}" ที่เว็บ '
        '"{site}" ได้ถูกลบโดยผู้ดูแลบอร์ดแล้ว',
        "フォーラムサイト 「{site}」 で あなたの投稿記事 「{title}」 "
        "がモデレータまたはフォーラムサイト管理人によって承認されました。",
        "フォーラムサイト 「{site}」 で あなたの投稿記事 「{title}」 "
        "がモデレータまたはフォーラムサイト管理人によって却下されました。",
        "フォーラムサイト 「{site}」 で あなたが投稿したトピック 「{title}」 が "
        "モデレータまたはフォーラムサイト管理人によって承認されました。",
        "フォーラムサイト 「{site}」 で あなたが投稿したトピック 「{title}」 が "
        "モデレータまたはフォーラムサイト管理人によって却下されました。",
        "フォーラムサイト 「{site}」 で トピック 「{title}」 の記事 「{-}」 に対してあなたが行った通報が "
        "モデレータまたはフォーラムサイト管理人によって審査されました。",
        "フォーラムサイト 「{site}」 で トピック 「{title}」 の記事 「{-}」 に対してあなたが行った通報が "
        "モデレータまたはフォーラムサイト管理人によって削除されました。",
        'A "{title}" témájú hozzászólásod a "{site}" oldalon jóváhagyásra került egy adminisztrátor vagy egy '
        'moderátor által.',
        'A "{title}" témájú hozzászólásod a "{site}" oldalon elutasításra került egy adminisztrátor vagy egy '
        'moderátor által.',
        'A "{site}" oldalon az általad nyitott "{title}" témát jóváhagyta egy moderátor vagy egy '
        'adminisztrátor.',
        'A "{site}" oldalon az általad nyitott "{title}" témát egy moderátor vagy egy adminisztrátor '
        'elutasította.',
        'A "{site}" oldalon a "{title}" hozzászólás jóváhagyásra vár.',
        'A "{site}" oldalon a "{title}" téma jóváhagyásra vár.',
        'A "{site}" oldalon a "{title}" hozzászólást a "{-} témában jelentetted az adminisztrátorok és '
        'moderátorok felé.',
        'Táto správa vám bola doručená pretože uverejnenie vášho príspevku "{title}" at "{site}" bolo '
        'schválené moderátormi alebo administrátormi fóra.',
        'Táto správa vám bola doručená pretože uverejnenie príspevku "{title}" na "{site}" bolo zamietnuté '
        'moderátormi alebo administrátormi portálu.',
        'Táto správa vám bola doručená pretože uverjnenie vašej témy "{title}" na "{site}" bolo schváleneé '
        'moderátormi alebo administrátormi portálu.',
        'Táto správa vám bola doručená pretože uverejnenie vašej témy "{title}" na "{site}" bolo zamietnuté '
        'moderátormi alebo administrátomi portálu.',
        'Táto správa vám bola doručená pretože príspevok "{title}" na "{site}" vyžaduje posúdenie pred '
        'uverejnením.',
        'Táto správa vám bola doručená pretože téma "{title}" na "{site}" vyžaduje posúdenie pred uverejnením.',
        'Táto správa vám bola doručená pretože sťažnosť na príspevok "{title}" od "{name}" v "{-}" na "{site}" '
        'bola vyriešená moderátormi alebo administrátormi fóra. Sťažnosť bude následne uzavretá. Ak máte v '
        'tejto súvislosti nejaké otázky, kontaktujte prosím {-} odoslaním súkromnej správy.',
        'Táto správa vám bola doručená pretože sťažnosť na príspevok "{title}" v "{-}" na "{site}", ktorú ste '
        'odoslali bola vymazaná administrátomi alebo moderátormi portálu.',
        'مشاركتك "{title}" في "{site}" اعتُمدت من قبل مشرف أو مدير.',
        'مشاركتك "{title}" في "{site}" رُفضت من قبل مشرف أو مدير.',
        'موضوعك "{title}" في "{site}" اعتُمد من قبل مشرف أو مدير.',
        'موضوعك "{title}" في "{site}" قد تم رفضه بواسطة مشرف أو مدير.',
        'المشاركة "{title}" في "{site}" تنتظر اعتمادها.',
        'الموضوع "{title}" في "{site}" يحتاج إلى اعتماده.',
        'التقرير الذي قدمته عن المشاركة "{title}" للكاتب "{name}" في "{-}" في "{site}" قد أُغلق عن طريق أحد '
        'المشرفين أو المدراء، إذا كان لديك استفسارات عن هذا تواصل مع {-} برسالة خاصة.',
        'لقد تم إرسال هذا الإشعار لك لأن التقرير الذي قدمته عن المشاركة "{title}" في "{-}" في "{site}" قد تم '
        'حذفه بواسطة مشرف أو مدير.',
        'Вие получавате това известие защото мнението Ви "{title}" на "{site}" беше одобрено.',
        'Вие получавате това известие, защото мнението Ви "{title}" на "{site}" беше отхвърлено.',
        'Вие получавате това съобщение защото темата Ви "{title}" в "{site}" беше одобрена.',
        'Вие получавате това известие, защото темата Ви "{title}" в "{site}" беше отхвърлена от администратор '
        'или модератор на форума.',
        'Вие получавате това известия защото темата "{title}" в "{site}" трябва да бъде одобрена.',
        'Вие получавате това съобщение защото сигнала Ви за мнението "{title}" в темата "{-}" в сайта "{site}" '
        'беше прегледано от модератор или администратор. Ако искате да получите повече информация се свържете '
        'с {-} чрез лично съобщение.',
        'Вие получавате това известие защото доклада за мнение "{title}" в тема "{-}" в "{site}" беше изтрито '
        'от модератор или администратор на форума.',
        'Ви отримали це повідомлення, оскільки ваше повідомлення "{title}" на "{site}" було схвалено '
        'модератором чи адміністратором.',
        'Ви отримали це повідомлення, оскільки ваше повідомлення "{title}" на "{site}" було відхилене '
        'модератором чи адміністратором.',
        'Ви отримали це повідомлення, оскільки вашу тему "{title}" на "{site}" було схвалено модератором чи '
        'адміністратором.',
        'Ви отримали це повідомлення, оскільки вашу тему "{title}" на "{site}" було відхилено модератором чи '
        'адміністратором.',
        'Ви отримали це сповіщення тому, що повідомлення "{title}" на форумі "{site}" потребує схвалення.',
        'Ви отримали це сповіщення тому, що на тему "{title}" на форумі "{site}" надійшла скарга.',
        "Ви отримали це повідомлення, оскільки подану вами скаргу на повідомлення \"{title}\" в темі \"{-}\" на "
        "\"{site}\" була розглянута модератором чи адміністратором, після чого її було закрито. Якщо у вас "
        "виникли запитання, зв'яжіться з {-} через приватне повідомлення.",
        'Ви отримали це повідомлення, оскільки вашу скаргу на повідомлення "{title}" в темі "{-}" на "{site}" '
        'було видалено модератором чи адміністратором.',
        'קיבלת הודעה זו מפני שהודעתך "{title}" ב־"{site}" אושרה על־ידי מנהל או מנהל ראשי.',
        'קיבלת הודעה זו מפני שהודעתך "{title}" ב־"{site}" נדחתה על־ידי מנהל או מנהל ראשי.',
        'קיבלת הודעה זו מפני שהנושא שלך "{title}" ב־"{site}" אושר על־ידי מנהל או מנהל ראשי.',
        'קיבלת הודעה זו מפני שהנושא שלך "{title}" ב־"{site}" נדחה על־ידי מנהל ראשי.',
        '.אתה מקבל את ההתראה הזאת בגלל שההודעה "{title}" ב-"{site}" צריכה לעבור ניטור לפני פרסומה',
        'אתה מקבל את ההתראה הזו בגלל שהנושא "{title}" ב-"{site}" מחכה לניטור.',
        'קיבלת הודעה זו מפני שהדיווח ששלחת לגבי ההודעה "{title}" בנושא "{-}" ב־"{site}" טופל על־ידי מנהל או '
        'מנהל ראשי. הדיווח לאחר מכן נסגר. אם יש לך שאלות נוספות צור קשר עם {-} בעזרת הודעה פרטית.',
        'קיבלת הודעה זו מפני שהדיווח ששלחת לגבי ההודעה "{title}" בנושא "{-}" ב־"{site}" נמחק על־ידי מנהל או '
        'מנהל ראשי.',
        'A "{title}" témájú hozzászólása a "{site}" oldalon jóváhagyásra került egy',
        'A "{title}" témájú hozzászólása a "{site}" oldalon elutasításra került egy',
        'A "{site}" oldalon az ön által nyitott "{title}" témát jóváhagyta egy',
        'A "{site}" oldalon az ön által nyitott "{title}" témát egy moderátor vagy egy adminisztrátor elutasította.',
        'A "{site}" oldalon a "{title}" hozzászólást jelentették.',
        'hozzászólást a "{title}" témában jelentette az adminisztrátorok és moderátorok felé.',
        "privát üzenetet jelentette az adminisztrátorok és moderátorok felé.",
        "privát üzenetet jelentetted az adminisztrátorok és moderátorok felé.",
        'Η αναφορά που υποβάλλατε για το προσωπικό μήνυμα "{title}" από "{-}" στο "{site}" έχει διευθετηθεί',
        'sťažnosť na súkromnú správu "{title}" od "{-}" na "{site}" bola vyriešená',
        "подана вами скарга на приватне повідомлення «{title}» автора «{-}» на конференції «{site}» була розглянута",
        'التقرير الذي قدمته في الرسالة الخاصة "{title}" التي كتبها "{-}" على "{site}" وصل',
    ),
}
