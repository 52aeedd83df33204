# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""phpBB 3: the language packages ar, bg, da, el, fi, he, hu, is, ja, ko, pt, sk, th and uk."""

from __future__ import annotations

MORE_TEXTS = {
    "comment": (
        'Sait tämän ilmoituksen, koska seuraat viestiketjua "{title}" {site} -sivustolla. Tähän ketjuun on '
        'tullut uusi vastaus käyttäjältä {name} edellisen käyntisi jälkeen.',
        'Sait tämän ilmoituksen, koska seuraat viestiketjua "{title}" {site} -sivustolla.',
        'Sait tämän viestin, koska seuraat keskustelualuetta, "{-}", {site} -sivustolla. Tälle alueelle on '
        'tullut vastaus viimeisen käyntisi jälkeen viestiketjuun "{title}" käyttäjältä {name}.',
        'Sait tämän viestin, koska seuraat keskustelualuetta, "{-}", {site} -sivustolla. Tälle alueelle on '
        'tullut vastaus viimeisen käyntisi jälkeen viestiketjuun "{title}".',
        'Saat tämän ilmoituksen koska aiheeseen jonka olet merkinnyt, "{title}" sivulla "{site}", on tullut '
        'uusi vastaus viime vierailusi jälkeen.',
        'Du modtager denne besked, fordi du overvåger emnet "{title}" på "{site}", hvor {name} har skrevet et '
        'indlæg siden dit seneste besøg.',
        'Du modtager denne besked, fordi du overvåger emnet "{title}" på "{site}", hvor har skrevet et indlæg '
        'siden dit seneste besøg.',
        'Du modtager denne besked, fordi du overvåger forummet "{-}" på "{site}", hvor {name} har skrevet et '
        'indlæg i emnet "{title}" siden dit seneste besøg.',
        'Du modtager denne besked, fordi du overvåger forummet "{-}" på "{site}", hvor har skrevet et indlæg i '
        'emnet "{title}" siden dit seneste besøg.',
        'Du modtager denne besked, fordi du har bogmærket emnet "{title}" på "{site}".',
        'Το θέμα "{title}" έλαβε μια νέα απάντηση από {name} από την τελευταία σας επίσκεψη στο "{site}".',
        'Το θέμα "{title}" έλαβε μια νέα απάντηση από την τελευταία σας επίσκεψη στο "{site}".',
        'Το "{-}" έλαβε μια νέα απάντηση στο θέμα "{title}" από {name} από την τελευταία σας επίσκεψη στο '
        '"{site}".',
        'Το "{-}" έλαβε μια νέα απάντηση στο θέμα "{title}" από την τελευταία σας επίσκεψη στο "{site}".',
        'Το σημειωμένο θέμα σας "{title}" έχει λάβει μια νέα απάντηση από την τελευταία σας επίσκεψη στο '
        '"{site}".',
        'Está a observar o Tópico "{title}" em "{site}", onde há uma nova Mensagem que pode ver no seguinte '
        'endereço:',
        'Está a observar o "{-}", em "{site}", onde há uma resposta nova ao Tópico "{title}".',
        'Þú ert að fá þessa tilkynningu vegna þess að þú ert að fylgjast með umræðunni, "{title}" á "{site}".',
        'Þú fékkst þennann tölvupóst vegna þess að þú ert áskrifandi að spjallsvæðinu, "{-}" á "{site}". Þetta '
        'spjallsvæði er komið með nýtt innlegg í umræðunni "{title}" frá síðustu heimsókn þinni.',
        '주제 "{title}" 새 답장 받음 글쓴이 {name} "{site}" 최근 방문 후.',
        '주제 "{title}" 새 답장 받음 "{site}" 최근 방문 후.',
        '"{site}" 최근 방문 이후 즐겨찾기 주제 "{title}" 가 새 답장을 받았습니다.',
        'คุณได้รับการแจ้งเตือนนี้ เพราะคุณได้ทำการเฝ้าดูหัวข้อ "{title}" ที่เว็บ {site} '
        'และมีการตอบในหัวข้อนี้หลังจากที่คุณออกจากระบบไปแล้ว',
        'คุณได้รับการแจ้งเตือนนี้ เพราะคุณได้ทำการเฝ้าดูฟอรัม "{-}" ที่เว็บ {site} และมีการตอบในหัวข้อ '
        '"{title}" หลังจากที่คุณออกจากระบบไปแล้ว คุณสามารถคลิกที่ลิงค์ด้านล่างนี้เพื่ออ่านข้อความที่ตอบ '
        'จะไม่มีการแจ้งเตือนใดๆอีกจนกว่าคุณจะเข้าไปอ่านในหัวข้อนี้',
        "フォーラムサイト 「{site}」 で トピック 「{title}」 に返信記事が投稿されました。",
        "フォーラムサイト 「{site}」 で フォーラム 「{-}」 のトピック 「{title}」 に返信記事が投稿されました。",
        'A "{site}" oldalon a "{title}" témába a legutóbbi látogatásod óta új hozzászólás érkezett, melynek '
        'szerzője "{name}".',
        'A "{site}" oldalon a "{title}" témába a legutóbbi látogatásod óta új hozzászólás érkezett.',
        'A "{site}" oldalon a "{-}" fórum "{title}" témájába a legutóbbi látogatásod óta új hozzászólás '
        'érkezett, melynek szerzője "{name}".',
        'A "{site}" oldalon a "{-}" fórum "{title}" témájába a legutóbbi látogatásod óta új hozzászólás '
        'érkezett.',
        'A kedvencnek jelölt "{title}" témába az utolsó látogatásod óta új válasz érkezett a "{site}" oldalon.',
        'Táto správa vám bola doručená pretože sledujete tému "{title}" na "{site}". V tejto téme bol od vašej '
        'poslednej návštevy uverejnený nový príspevok od používateľa {name}.',
        'Táto správa vám bola doručená pretože sledujete tému "{title}" na "{site}".',
        'Táto správa vám bola doručená pretože sledujete fórum "{-}" na "{site}". V tomto fóre bola uverejnená '
        'nová odpoveď v téme "{title}", autor odpovede {name}.',
        'Táto správa vám bola doručená pretože sledujete fórum "{-}" na "{site}". V tomto fóre bola uverejnená '
        'nová odpoveď v téme "{title}".',
        'Táto správa vám bola doručená pretože v téme "{title}", ktorú máte v záložkách na "{site}", bola od '
        'vašej poslednej návštevy uverejnená odpoveď.',
        'الموضوع "{title}" تلقى الموضوع ردًا جديدًا من {name} منذ آخر زيارة لك لـفي "{site}" .',
        'الموضوع "{title}" تلقى الموضوع ردًا جديدًا منذ آخر زيارة لك لـفي "{site}" .',
        'لقد تم إرسال هذه الرسالة لك لأنك متابع المنتدى "{-}" في "{site}". لقد تلقى الموضوع "{title}" ردًا '
        'جديدًا بواسطة {name} منذ آخر زيارة لك.',
        'لقد تم إرسال هذه الرسالة لك لأنك متابع المنتدى "{-}" في "{site}". لقد تلقى الموضوع "{title}" ردًا '
        'جديدًا منذ آخر زيارة لك.',
        'موضوع "{title}" الذي تابعته على موقع "{site}" تلقى ردًّا جديدًا منذ آخر زيارة لك.',
        'Вие получавате това известие, защото сте абониран за темата "{title}" в "{site}". В нея са '
        'публикувани ново мнение ( автор на което е {name}) от последното Ви посещение.',
        'Вие получавате това известие, защото сте абониран за темата "{title}" в "{site}".',
        'Вие получавате това известие, защото сте абониран за форум, "{-}" на "{site}". Беше публикувано ново '
        'мнение в темата "{title}" от {name} от последното Ви посещение.',
        'Вие получавате това известие, защото сте абониран за форум, "{-}" на "{site}". Беше публикувано ново '
        'мнение в темата "{title}" от последното Ви посещение.',
        'Вие получавате това изветсие, защото сте темата която сте запазили, "{title}" на "{site}", е получила '
        'отговор от последното ви посещение.',
        'Ви отримали це повідомлення, оскільки ви слідкуєте за темою "{title}" на "{site}". З моменту вашого '
        'останнього візиту у цю тему надійшла нова відповідь від {name}.',
        'Ви отримали це повідомлення, оскільки ви слідкуєте за темою "{title}" на "{site}".',
        'Ви отримали це повідомлення, оскільки ви слідкуєте за форумом "{-}" на "{site}". В цей форум надійшла '
        'нова відповідь у тему "{title}", написана {name}, з моменту вашого останнього візиту.',
        'Ви отримали це повідомлення, оскільки ви слідкуєте за форумом "{-}" на "{site}". В цей форум надійшла '
        'нова відповідь у тему "{title}", з моменту вашого останнього візиту.',
        "Ви отримали це повідомлення тому, що в темі \"{title}\" на форумі \"{site}\", яку ви додали в закладки, з "
        "моменту вашого останнього відвідування з'явилося нове повідомлення.",
        'קיבלת הודעה זו מפני שאתה עוקב אחר הנושא "{title}" ב־"{site}". הנושא קיבל תגובה על ידי - {name} מאז '
        'ביקורך האחרון.',
        'קיבלת הודעה זו מפני שאתה עוקב אחר הנושא "{title}" ב־"{site}".',
        'קיבלת הודעה זו מפני שאתה עוקב אחר הפורום "{-}" ב־"{site}". פורום זה קיבל תגובה חדשה לנושא "{title}" '
        'על ידי {name} מאז ביקורך האחרון.',
        'קיבלת הודעה זו מפני שאתה עוקב אחר הפורום "{-}" ב־"{site}". פורום זה קיבל תגובה חדשה לנושא "{title}" '
        'מאז ביקורך האחרון.',
        'אתה מקבל התראה זו, מכיוון שבנושא שנרשמת אליו, "{title}" ב־"{site}", נרשמה תגובה מאז ביקורך האחרון.',
        'A "{site}" oldalon a "{title}" témába a legutóbbi látogatása óta új hozzászólás érkezett, melynek szerzője '
        '"{name}".',
        'A "{site}" oldalon a "{title}" témába a legutóbbi látogatása óta új hozzászólás érkezett.',
        'A "{site}" oldalon a "{-}" fórum "{title}" témájába a legutóbbi látogatása óta új hozzászólás érkezett, '
        'melynek szerzője "{name}".',
        'A "{site}" oldalon a "{-}" fórum "{title}" témájába a legutóbbi látogatása óta új hozzászólás érkezett.',
        'A kedvencnek jelölt "{title}" témába az utolsó látogatása óta új válasz érkezett a "{site}" oldalon.',
    ),
    "question": (
        'Sait tämän viestin, koska seuraat keskustelualuetta "{-}", {site} -sivustolla. Käyttäjä {name}on '
        'lähettänyt tälle alueelle uuden viestiketjun "{title}", edellisen käyntisi jälkeen.',
        'Sait tämän viestin, koska seuraat keskustelualuetta "{-}", {site} -sivustolla. on lähettänyt tälle '
        'alueelle uuden viestiketjun "{title}", edellisen käyntisi jälkeen.',
        'Du modtager denne besked, fordi du overvåger forummet "{-}" på "{site}". Siden dit seneste besøg er '
        'emnet "{title}" oprettet af {name}.',
        'Du modtager denne besked, fordi du overvåger forummet "{-}" på "{site}". Siden dit seneste besøg er '
        'emnet "{title}" oprettet.',
        'Η Δ. Συζήτηση "{-}" έλαβε ένα νέο θέμα "{title}" από {name} από την τελευταία σας επίσκεψη στο '
        '"{site}".',
        'Η Δ. Συζήτηση "{-}" έλαβε ένα νέο θέμα "{title}" από την τελευταία σας επίσκεψη στο "{site}".',
        'Está a observar o "{-}" em "{site}", onde foi criado o seguinte Tópico: "{title}".',
        'Þú færð þessa tilkynningu því þú ert áskrifandi að "{-}" á "{site}". Nýjar umræður, "{title}", hafa '
        'bæst við síðan þú heimsóttir síðast.',
        '"{-}" 포럼이새 주제 "{title}" 저자 {name} "{site}"에 최근 방문 이후.',
        '"{-}" 포럼이새 주제 "{title}" "{site}"에 최근 방문 이후.',
        'คุณได้รับการแจ้งเตือนนี้ เพราะคุณได้ทำการเฝ้าดูฟอรัม "{-}" ที่เว็บ {site} และได้มีการสร้างหัวข้อใหม่ '
        'คือ "{title}" หลังจากที่คุณออกจากระบบไปแล้ว คุณสามารถคลิกที่ลิงค์ด้านล่างนี้เพื่อเข้าไปอ่านในฟอรัม '
        'จะไม่มีการแจ้งเตือนใดๆอีกจนกว่าคุณจะเข้าไปอ่านในฟอรัมนี้',
        "フォーラムサイト 「{site}」 で フォーラム 「{-}」に新しいトピック 「{title}」 が投稿されました。",
        'A "{site}" oldalon a "{-}" fórumba a legutóbbi látogatásod óta új téma érkezett "{title}" címmel, '
        'melynek szerzője "{name}".',
        'A "{site}" oldalon a "{-}" fórumba a legutóbbi látogatásod óta új téma érkezett "{title}" címmel.',
        'Táto správa vám bola doručená pretože sledujete "{-}" na "{site}". V tomto fóre bola od vašej '
        'poslednej návšetvy používateľom {name} uverejnená nová téma "{title}".',
        'Táto správa vám bola doručená pretože sledujete "{-}" na "{site}". V tomto fóre bola od vašej '
        'poslednej návšetvy uverejnená nová téma "{title}".',
        'المنتدى "{-}" تلقى موضوعًا جديدًا بعنوان "{title}" كتبه {name} منذ آخر زيارة لك لـ"{site}" لن يتم '
        'إرسال إشعارات جديدة لك حتى تقوم بزيارة المنتدى.',
        'المنتدى "{-}" تلقى موضوعًا جديدًا بعنوان "{title}" منذ آخر زيارة لك لـ"{site}" لن يتم إرسال إشعارات '
        'جديدة لك حتى تقوم بزيارة المنتدى.',
        'Вие получавате това известие, защото сте абониран за форум, "{-}" на "{site}". Беше публикувана нова '
        'тема, "{title}" автор {name} от последното Ви посещение.',
        'Вие получавате това известие, защото сте абониран за форум, "{-}" на "{site}". Беше публикувана нова '
        'тема, "{title}" от последното Ви посещение.',
        "Ви отримали це повідомлення, оскільки ви слідкуєте за форумом \"{-}\" на \"{site}\". З моменту вашого "
        "останнього візиту у цьому форумі з'явилась нова тема \"{title}\", створена {name}.",
        "Ви отримали це повідомлення, оскільки ви слідкуєте за форумом \"{-}\" на \"{site}\". З моменту вашого "
        "останнього візиту у цьому форумі з'явилась нова тема \"{title}\".",
        'קיבלת הודעה זו מפני שאתה עוקב אחר הפורום "{-}" ב־"{site}". לפורום זה נשלח נושא חדש על ידי{name} מאז '
        'ביקורך האחרון, "{title}".',
        'קיבלת הודעה זו מפני שאתה עוקב אחר הפורום "{-}" ב־"{site}". לפורום זה נשלח נושא חדש מאז ביקורך האחרון, '
        '"{title}".',
        'A "{site}" oldalon a "{-}" fórumba a legutóbbi látogatása óta új téma érkezett "{title}" címmel, melynek '
        'szerzője "{name}".',
        'A "{site}" oldalon a "{-}" fórumba a legutóbbi látogatása óta új téma érkezett "{title}" címmel.',
    ),
    "mention": (
        'Saat tämän ilmoituksen koska "{name}" lainasi sinua viestissa "{title}" sivulla "{site}".',
        'Du modtager denne besked, fordi "{name}" citerede dig i emnet "{title}" på "{site}".',
        'Ο "{name}" έχει αναφερθεί σε σας στο θέμα "{title}" στο "{site}".',
        '"{site}"에서 "{title}" 주제에서 "{-}" 님이 당신을 인용했습니다.',
        'A "{site}" oldalon a "{title}" témában "{name}" idézett téged.',
        'Táto správa vám bola doručená pretože používateľ "{name}" použil citáciu vášho príspevku v téme '
        '"{title}" na "{site}".',
        '"{name}" قام باقتباس مشاركتك في الموضوع "{title}" في "{site}".',
        'Вие получавате това известие защото "{name}" ви цитира в темата "{title}" в "{site}".',
        'Ви отримали це сповіщення тому, що користувач {name} процитував вас в темі "{title}" на форумі '
        '"{site}".',
        'אתה מקבל את ההתראה הזאת מכיוון ש- "{name}" ציטט אותך בנושא "{title}" ב-{site}".',
        'A "{site}" oldalon a "{title}" témában "{name}" idézte Önt.',
    ),
    "message": (
        "Olet saanut uuden yksityisviestin {site} -sivustolla käyttäjältä {name}. Viestin otsikko: {title} "
        "Voit katsoa viestin napsauttamalla alapuolella olevaa linkkiä:",
        'Du har modtaget en privat besked fra "{name}" til din konto på "{site}" med følgende emne: {title} '
        'Læs beskeden ved at klikke på følgende link:',
        'Έχει φτάσει ένα νέο προσωπικό μήνυμα από "{name}" στο λαγαριασμό σας στο "{site}" με το ακόλουθο '
        'θέμα: {title} Μπορείτε να δείτε το νέο σας μήνυμα πατώντας στον παρακάτω σύνδεσμο:',
        'Tem uma Mensagem Privada nova em "{site}" com o seguinte assunto: {title} Veja a Mensagem no seguinte '
        'endereço:',
        'Þú hefur fengið ný einkaskilaboð frá "{name}" á "{site}" um eftirfarandi efni: {title} Þú getur '
        'skoðað skilaboðin með því að smella á eftirfarandi hlekk:',
        '새 개인 메시지 "{-}"에서 "{site}"의 계정으로 다음 제목의 새 개인 메시지가 도착했습니다: {title} 다음 '
        '링크를 클릭하면 새 메시지를 볼 수 있습니다:',
        'มีข้อความส่วนตัว จาก "{name}" ส่งมาถึงคุณ บนเว็บ "{site}" มีหัวข้อว่า {title} '
        'คุณสามารถอ่านข้อความได้โดยคลิกที่ลิงค์ด้านล่างนี้:',
        "フォーラムサイト 「{site}」 で ユーザー 「{name}」 から下記件名のプライベートメッセージが届きました： "
        "{title} プライベートメッセージを確認するにはこちらをクリックしてください：",
        'A "{site}" oldalon új privát üzenet érkezett, melynek feladója "{name}". Az üzenet témája: {title} A '
        'következő linkre kattintva tekintheted meg az érkezett üzenetet:',
        'رسالة خاصة جديدة من "{name}" إلى حسابك في "{site}" وصلت بهذا العنوان: {title} يمكنك مشاهدة الرسالة '
        'الخاصة عن طريق الضغط على الرابط التالي:',
        'Вие получихте ново лично съобщение от "{name}" на "{site}" със заглавие: {title} Вие можете да '
        'прегледате съобщението като натиснете долу',
        'Ви отримали нове приватне повідомлення від "{name}" на форумі "{site}" з наступною темою: {title} Ви '
        'можете переглянути нове повідомлення, натиснувши на це посилання:',
        'קיבלת הודעה פרטית חדשה מ־"{name}" לחשבונך ב־"{site}" עם הכותרת הבאה: {title} תוכל לצפות בהודעה החדשה '
        'שלך על־ידי לחיצה על הקישור הבא:',

    ),
    "mail": (
        "Seuraavan viestin on lähettänyt {site} -sivuston käyttäjä {name}. {*} ~~~~~~~~~~{text}",
        'Denne e-mail er sendt til dig fra {name} via din konto på "{site}". {*} ~~~~~~~~~~{text}',
        "Το παρακάτω είναι ένα μήνυμα ηλεκτρονικού ταχυδρομείου από το μέλος {name} μέσω του λογαριασμού σας "
        "στο „{site}“. {*} ~~~~~~~~~~{text}",
        "O email que se segue foi enviado por {name} através da sua conta em {site}. {*} ~~~~~~~~~~{text}",
        'Eftirfarandi er tölvupóstur sendur frá {name} í gegnum aðgang þinn á "{site}". {*} ~~~~~~~~~~{text}',
        "다음은 {site} 계정을 통해 {name}님이 보낸 이메일입니다. {*} ~~~~~~~~~~{text}",
        "ข้อความต่อไปนี้ ได้ส่งถึงคุณโดย {name} ผ่านทางชื่อบัญชีของคุณบนเว็บ {site} "
        "ถ้าข้อความนี้ก่อความรำคาญให้คุณ กรุณาติดต่อ webmaster ของบอร์ดที่ email นี้: {*} ~~~~~~~~~~{text}",
        "このメールはフォーラムサイト 「{site}」 経由でユーザー 「{name}」 が送信したものです。 {*} "
        "~~~~~~~~~~{text}",
        'A következő üzenetet a "{site}" fórumról {name} küldte neked. {*} ~~~~~~~~~~{text}',
        'Táto správa bola odoslaná od {name} prostredníctvom vášho účtu na "{site}". {*} ~~~~~~~~~~{text}',
        'هذه الرسالة قد أرسلها {name} لحسابك في "{site}". {*} ~~~~~~~~~~{text}',
        'Това съобщение е изпратено от {name} през форума "{site}". {*} ~~~~~~~~~~{text}',
        'Вам надійшло нижчевказане e-mail повідомлення від {name} через ваш обліковий запис на "{site}". {*} '
        '~~~~~~~~~~{text}',
        'ההודעה הבאה נשלחה אליך על־ידי {name} דרך חשבונך ב־"{site}". {*} ~~~~~~~~~~{text}',
    ),
    "contact": (
        'Seuraava sähköposti on lähetetty sinulle ylläpidon yhteyssivun kautta "{site}". {*} ~~~~~~~~~~{text}',
        'Følgende er en e-mail fremsendt via kontaktformularen på "{site}". {*} ~~~~~~~~~~{text}',
        "Το παρακάτω είναι ένα μήνυμα ηλεκτρονικού ταχυδρομείου που σας έχει αποσταλεί μέσω της σελίδας "
        "επικοινωνίας διαχειριστή στο „{site}“. {*} ~~~~~~~~~~{text}",
        '다음은 "{site}"의 관리자 연락처 페이지를 통해 보낸 이메일입니다. {*} ~~~~~~~~~~{text}',
        'Ez az e-mail a "{site}" fórum kapcsolat oldalán keresztül érkezett. {*} ~~~~~~~~~~{text}',
        'Nasledujúca správa vám bola odoslaná prostredníctvom administrátora z portálu "{site}". {*} '
        '~~~~~~~~~~{text}',
        'لقد تم إرسال البريد التالي لك عن طريق صفحة اتصل بنا في "{site}". {*} ~~~~~~~~~~{text}',
        'Това съобщение е e-mail изпратен от администраторската контакт страница на "{site}". {*} '
        '~~~~~~~~~~{text}',
        "Наступне повідомлення надіслано за допомогою сторінки для зв'язку з адміністрацією на сайті \"{site}\". "
        "{*} ~~~~~~~~~~{text}",
    ),
    "request": (
        'Käyttäjä "{name}" on pyytänyt jäsenyyttä "{-}" -ryhmään, jota sinä valvot {site} sivustolla.',
        'Brugeren "{name}" anmoder om medlemskab af gruppen "{-}", som du administrerer på "{site}".',
        "Το μέλος „{name}“ ζήτησε να ενταχθεί στην ομάδα „{-}“ που συντονίζετε στο „{site}“.",
        'O Utilizador {name} pediu entrar no Grupo "{-}" no qual é Líder em "{site}".',
        'Notandi hefur beðið um að fá aðgang að hópnum "{-}" sem þú stýrir á "{site}".',
        'ได้มีผู้ขอสมัครเข้าร่วมกลุ่ม "{-}" ที่คุณดูแลอยู่บนเว็บ "{site}" ให้คลิกที่ลิงค์ด้านล่างนี้ '
        'เพื่อทำการอนุญาตหรือปฏิเสธ:',
        "フォーラムサイト 「{site}」 で ユーザー 「{name}」 さんがあなたの管理するグループ 「{-}」 "
        "に参加を申請しました。",
        '"{name}" jelezte, hogy csatlakozni szeretne a "{site}" oldalon a "{-}" csoporthoz, melynek te vagy a '
        'vezetője.',
        'Užívateľ "{name}" požiadal o vstup do skupiny "{-}", ktorej ste moderátorom "{site}".',
        'طلب العضو "{name}" الانضمام إلى المجموعة "{-}" التي أنت رئيسها في "{site}".',
        'Потребителя "{name}" е подал молба за присъединяване към "{-}" която Вие модерирате "{site}".',
        'Користувач "{name}" подав запит на вступ до групи "{-}", яку ви модеруєте на "{site}".',
        'המשתמש "{name}" ביקש להצטרף לקבוצה "{-}" שאתה מנהל ב־"{site}".',
        '"{name}" jelezte, hogy csatlakozni szeretne a "{site}" oldalon a "{-}" csoporthoz, melynek ön a vezetője.',
    ),
}
