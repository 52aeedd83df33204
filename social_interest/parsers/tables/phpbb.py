# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""phpBB 3.0 to 4: ``language/*/email/*.txt`` and the language packages cs, de, fr, it, nl, pl, pt_br, ru, tr, zh."""

from __future__ import annotations

TEXTS = {
    "comment": (
        'You are receiving this notification because you are watching the forum "{-}" at "{site}". This forum has '
        'received a new reply to the topic "{title}" by {name} since your last visit.',
        'You are receiving this notification because you are watching the forum "{-}" at "{site}". This forum has '
        'received a new reply to the topic "{title}" since your last visit.',
        'You are receiving this notification because you are watching the topic "{title}" at "{site}". This topic '
        "has received a reply by {name} since your last visit.",
        'You are receiving this notification because you are watching the topic "{title}" at "{site}".',
        'You are receiving this notification because a topic you bookmarked, "{title}" at "{site}",',
        'Your bookmarked topic "{title}" received a new reply since your last visit to "{site}".',
        'The "{-}" received a new reply to the topic "{title}" by {name} since your last visit to "{site}".',
        'The "{-}" received a new reply to the topic "{title}" since your last visit to "{site}".',
        'The topic "{title}" received a new reply by {name} since your last visit to "{site}".',
        'The topic "{title}" received a new reply since your last visit to "{site}".',
        "im Thema „{title}“ gab es eine neue Antwort, seitdem du „{site}“ zuletzt besucht hast.",
        "im Forum „{-}“ gab es im Thema „{title}“ eine neue Antwort von {name}, seitdem du „{site}“ zuletzt "
        "besucht hast.",
        "im Forum „{-}“ gab es im Thema „{title}“ eine neue Antwort, seitdem du „{site}“ zuletzt besucht hast.",
        "im Thema „{title}“ gab es eine neue Antwort von {name}, seitdem du „{site}“ zuletzt besucht hast.",
        "im Thema „{title}“ gab es eine neue Antwort, seitdem Sie „{site}“ zuletzt besucht haben.",
        "im Forum „{-}“ gab es im Thema „{title}“ eine neue Antwort von {name}, seitdem Sie „{site}“ zuletzt "
        "besucht haben.",
        "im Forum „{-}“ gab es im Thema „{title}“ eine neue Antwort, seitdem Sie „{site}“ zuletzt besucht haben.",
        "im Thema „{title}“ gab es eine neue Antwort von {name}, seitdem Sie „{site}“ zuletzt besucht haben.",
        "Depuis votre dernière visite sur « {site} », une nouvelle réponse a été publiée dans le sujet « {title} "
        "» que vous avez ajouté aux favoris.",
        "Depuis votre dernière visite sur « {site} », une nouvelle réponse a été publiée par {name} dans le sujet "
        "« {title} » du forum «",
        "Depuis votre dernière visite sur « {site} », une nouvelle réponse a été publiée dans le sujet « {title} "
        "» du forum «",
        "Depuis votre dernière visite sur « {site} », une nouvelle réponse a été publiée par {name} dans le sujet "
        "« {title} ».",
        "Depuis votre dernière visite sur « {site} », une nouvelle réponse a été publiée dans le sujet « {title} ».",
        "Вы получили это сообщение потому, что следите за разделом «{-}» на форуме «{site}». В этом разделе со "
        "времени вашего последнего посещения появилось новое сообщение в теме «{title}», оставленное "
        "пользователем {name}. Вы можете перейти",
        "Вы получили это сообщение потому, что следите за разделом «{-}» на форуме «{site}». В этом разделе со "
        "времени вашего последнего посещения появилось новое сообщение в теме «{title}».",
        "Вы получили это сообщение потому, что следите за темой «{title}» на форуме «{site}». В этой теме со "
        "времени вашего последнего посещения появилось новое сообщение, оставленное пользователем {name}. Вы "
        "можете перейти",
        "Вы получили это сообщение потому, что следите за темой «{title}» на форуме «{site}».",
        "Otrzymujesz to powiadomienie, ponieważ w temacie „{title}” na witrynie „{site}”,",
        "Otrzymujesz to powiadomienie ponieważ na witrynie „{site}” obserwujesz forum „{-}”. Od czasu Twojego "
        "ostatniego pobytu na forum w wątku „{title}” przez użytkownika {name} został opublikowany nowy post.",
        "Otrzymujesz to powiadomienie ponieważ na witrynie „{site}” obserwujesz forum „{-}”. Od czasu Twojego "
        "ostatniego pobytu na forum w wątku „{title}” został opublikowany nowy post.",
        "Otrzymujesz to powiadomienie, ponieważ na forum „{site}” obserwujesz temat „{title}” założony przez "
        "{name}. Od czasu Twojej",
        "Otrzymujesz to powiadomienie, ponieważ na forum „{site}” obserwujesz temat „{title}”.",
        "ricevi questa notifica perche' stai controllando il forum \"{-}\" su \"{site}\". C'e' stata una risposta "
        "all'argomento \"{title}\" effettuata da {name} dalla tua ultima visita.",
        "ricevi questa notifica perche' stai controllando il forum \"{-}\" su \"{site}\". C'e' stata una risposta "
        "all'argomento \"{title}\" dalla tua ultima visita.",
        "ricevi questa notifica perche' stai controllando l'argomento \"{title}\" su \"{site}\". C'e' stata una "
        "risposta all'argomento effettuata da {name} dalla tua ultima visita.",
        "ricevi questa notifica perche' stai controllando l'argomento \"{title}\" su \"{site}\".",
        'Je ontvangt deze e-mail omdat je bent geabonneerd op het onderwerp "{title}" op {site},',
        'Je ontvangt dit bericht omdat je geabonneerd bent op een forum, "{-}" op {site}. Dit forum heeft een '
        'nieuwe reactie in het onderwerp "{title}" van {name} sinds je laatste bezoek.',
        'Je ontvangt dit bericht omdat je geabonneerd bent op een forum, "{-}" op {site}. Dit forum heeft een '
        'nieuwe reactie in het onderwerp "{title}" sinds je laatste bezoek.',
        'Je ontvangt dit bericht omdat je op een onderwerp bent geabonneerd, "{title}" op {site}. Dit onderwerp '
        "heeft een nieuwe reactie van {name} sinds je laatste bezoek.",
        'Je ontvangt dit bericht omdat je op een onderwerp bent geabonneerd, "{title}" op {site}.',
        'O tópico "{title}" que você está acompanhando recebeu uma nova resposta desde a sua última visita em '
        '"{site}".',
        'O fórum "{-}" recebeu uma mensagem nova no tópico "{title}" por {name} desde a sua última visita em '
        '"{site}".',
        'O fórum "{-}" recebeu uma mensagem nova no tópico "{title}" desde a sua última visita em "{site}".',
        'O tópico "{title}" recebeu uma resposta por {name} desde a sua última visita em "{site}".',
        'O tópico "{title}" recebeu uma resposta desde a sua última visita em "{site}".',
        "Obdržel jste toto upozornění, protože do tématu „{title}“, které máte označené záložkou ve fóru „{site}“ "
        "byla od vaší poslední návštěvy poslaná odpověď.",
        "obdrželi jste toto upozornění, protože sledujete fórum „{-}“ na stránce {site}. V tomto fóru byla od "
        "vaší poslední návštěvy zaznamenána od uživatele {name} odpověď na téma „{title}“.",
        "obdrželi jste toto upozornění, protože sledujete fórum „{-}“ na stránce {site}. V tomto fóru byla od "
        "vaší poslední návštěvy zaznamenána odpověď na téma „{title}“.",
        "Vámi sledované téma „{title}“ na webu {site} obrdželo od vaší poslední návštěvy nový příspěvek od "
        "{name}. Dokud toto téma",
        "Vámi sledované téma „{title}“ na webu {site} obrdželo od vaší poslední návštěvy nový příspěvek.",
        '"{site}" mesaj panosunu son ziyaretinizden bu yana sık kullanılanlara eklediğiniz "{title}" konusuna '
        "yeni bir cevap geldi.",
        '"{site}" mesaj panosunda "{-}" adlı forumda bulunan "{title}" başlığına {name} tarafından yeni bir cevap '
        "geldi.",
        '"{site}" mesaj panosunda "{-}" adlı forumda bulunan "{title}" başlığına tarafından yeni bir cevap geldi.',
        '"{site}" mesaj panosunu son ziyaretinizden bu yana "{title}" konulu başlığa {name} tarafından yeni bir '
        "cevap geldi.",
        '"{site}" mesaj panosunu son ziyaretinizden bu yana "{title}" konulu başlığa yeni bir cevap geldi.',
        '您收到这个消息是因为您在"{site}"收藏的主题，"{title}"在您上次访问之后有新回复。',
        '您收到这个通知是因为您在"{site}"关注了版面"{-}"。这个版面在您上次访'
        '问后，主题"{title}"有来自于{name}的新回复。',
        '您收到这个通知是因为您在"{site}"关注了版面"{-}"。这个版面在您上次访问后，主题"{title}"有新回复。',
        '您收到这个通知, 因为您在"{site}"关注了主题 "{title}"。在您上次访问后，这个主题收到了来自于{name}的新回复。',
        '您收到这个通知, 因为您在"{site}"关注了主题 "{title}"。',
        "Вы получили это сообщение потому, что в теме «{title}» на форуме «{site}»,",
        "Вы получили это сообщение потому, что следите за разделом «{-}» на форуме «{site}». В этом разделе со "
        "времени вашего последнего посещения появилось новое сообщение в теме «{title}», оставленное "
        "пользователем {name} .",
        "Вы получили это сообщение потому, что следите за темой «{title}» на форуме «{site}». В этой теме со "
        "времени вашего последнего посещения появилось новое сообщение, оставленное пользователем {name} .",
        "Вы получили это сообщение потому, что в теме «{title}» на конференции «{site}»,",
        "Вы получили это сообщение потому, что следите за форумом «{-}» на конференции «{site}». В этом форуме со "
        "времени вашего последнего посещения появилось новое сообщения в теме «{title}», оставленное "
        "пользователем {name}. Вы можете перейти",
        "Вы получили это сообщение потому, что следите за форумом «{-}» на конференции «{site}». В этом форуме со "
        "времени вашего последнего посещения появилось новое сообщения в теме «{title}».",
        "Вы получили это сообщение потому, что следите за темой «{title}» на конференции «{site}». В этой теме со "
        "времени вашего последнего посещения появилось новое сообщение, оставленное пользователем {name}. Новые "
        "уведомления не",
        "Вы получили это сообщение потому, что следите за темой «{title}» на конференции «{site}».",
        'You are receiving this notification because you are watching the forum, "{-}" at "{site}". This forum '
        'has received a new reply to the topic "{title}" by {name} since your last visit.',
        'You are receiving this notification because you are watching the forum, "{-}" at "{site}". This forum '
        'has received a new reply to the topic "{title}" since your last visit.',
        'You are receiving this notification because you are watching the topic, "{title}" at "{site}". This '
        "topic has received a reply by {name} since your last visit.",
        'You are receiving this notification because you are watching the topic, "{title}" at "{site}".',
        "Вы получили это сообщение потому, что следите за темой «{title}» на конференции «{site}». В этой теме со "
        "времени вашего последнего посещения появилось новое сообщение, оставленное пользователем {name}. Вы "
        "можете перейти",
    ),
    "request": (
        'The user "{name}" has requested to join the group "{-}" you moderate on "{site}".',
        "der Benutzer „{name}“ auf „{site}“ hat einen Antrag auf Mitgliedschaft in der Gruppe",
        "L’utilisateur « {name} » a demandé à rejoindre le groupe « {-} » que vous modérez sur « {site} ».",
        "Пользователь «{name}» попросил о вступлении в группу «{-}», лидером которой вы являетесь на форуме "
        "«{site}» .",
        "Użytkownik „{name}}” poprosił o przyjęcie do grupy „{-}”, której jesteś moderatorem na witrynie „{site}”.",
        "l'utente \"{name}\" ha richiesto di aderire al gruppo \"{-}\" che gestisci su \"{site}\".",
        'De gebruiker "{name}" heeft een aanvraag ingediend om deel te nemen aan de groep "{-}" die je modereert '
        "op {site}.",
        'O usuário "{name}" se inscreveu no grupo "{-}" do qual você é líder em "{site}".',
        "uživatel „{name}“ zažádal o vstup do skupiny „{-}“, kterou vedete na webu „{site}“.",
        '"{site}" mesaj panosunda bulunan "{name}" adlı kullanıcı,', '用户"{name}"申请加入您在"{site}"管理的群组',
        "Пользователь «{name}» попросил о вступлении в группу «{-}», лидером которой вы являетесь на конференции "
        "«{site}» .",
    ),
    "question": (
        'You are receiving this notification because you are watching the forum "{-}" at "{site}". This forum has '
        'received a new topic by {name} since your last visit, "{title}".',
        'You are receiving this notification because you are watching the forum "{-}" at "{site}". This forum has '
        'received a new topic since your last visit, "{title}".',
        'The forum "{-}" received a new topic "{title}" by {name} since your last visit to "{site}".',
        'The forum "{-}" received a new topic "{title}" since your last visit to "{site}".',
        "im Forum „{-}“ wurde ein neues Thema „{title}“ von {name} erstellt, seitdem du „{site}“ zuletzt besucht "
        "hast.",
        "im Forum „{-}“ wurde ein neues Thema „{title}“ erstellt, seitdem du „{site}“ zuletzt besucht hast.",
        "im Forum „{-}“ wurde ein neues Thema „{title}“ von {name} erstellt, seitdem Sie „{site}“ zuletzt besucht "
        "haben.",
        "im Forum „{-}“ wurde ein neues Thema „{title}“ erstellt, seitdem Sie „{site}“ zuletzt besucht haben.",
        "Depuis votre dernière visite sur « {site} », un nouveau sujet intitulé « {title} » a été publié par "
        "{name} dans le forum «",
        "Depuis votre dernière visite sur « {site} », un nouveau sujet intitulé « {title} » a été publié dans le "
        "forum «",
        "Вы получили это сообщение потому, что следите за разделом «{-}» на форуме «{site}». В этом разделе с "
        "момента вашего последнего посещения появилась новая тема «{title}», созданная пользователем {name}. Вы "
        "можете перейти",
        "Вы получили это сообщение потому, что следите за разделом «{-}» на форуме «{site}». В этом разделе с "
        "момента вашего последнего посещения появилась новая тема «{title}».",
        "Wiadomość ta została wysłana do Ciebie, ponieważ obserwujesz forum „{-}” na witrynie „{site}”. Od czasu "
        "Twojej ostatniej wizyty, na forum pojawił się nowy temat „{title}” założony przez {name}. Możesz użyć "
        "poniższego",
        "Wiadomość ta została wysłana do Ciebie, ponieważ obserwujesz forum „{-}” na witrynie „{site}”. Od czasu "
        "Twojej ostatniej wizyty, na forum pojawił się nowy temat „{title}”.",
        "ricevi questa notifica perche' stai controllando il forum \"{-}\" su \"{site}\". Dalla tua ultima visita "
        "e' stato creato un nuovo argomento: \"{title}\" da {name}. Tramite il link",
        "ricevi questa notifica perche' stai controllando il forum \"{-}\" su \"{site}\". Dalla tua ultima visita "
        "e' stato creato un nuovo argomento: \"{title}\".",
        'Je ontvangt dit bericht omdat je op een forum bent geabonneerd, "{-}" op {site}. Dit forum heeft een '
        "nieuw onderwerp door {name} sinds je laatste bezoek.",
        'O fórum "{-}" recebeu um tópico novo "{title}" por {name} desde a sua última visita em "{site}".',
        'O fórum "{-}" recebeu um tópico novo "{title}" desde a sua última visita em "{site}".',
        "fórum „{-}“ na webu {site} obdrželo od vaší poslední návštěvy nové téma „{title}“ od {name}. Dokud toto "
        "téma",
        "fórum „{-}“ na webu {site} obdrželo od vaší poslední návštěvy nové téma „{title}“.",
        '"{site}" mesaj panosunu son ziyaretinizden bu yana "{-}" adlı foruma {name} tarafından "{title}" konu '
        "adıyla yeni bir başlık açıldı.",
        '"{site}" mesaj panosunu son ziyaretinizden bu yana "{-}" adlı foruma tarafından "{title}" konu adıyla '
        "yeni bir başlık açıldı.",
        '您收到这个通知是因为您在"{site}"关注了版面"{-}"。这个版面在您上次访问后有来自于{name}的新主题"{title}"。',
        '您收到这个通知是因为您在"{site}"关注了版面"{-}"。这个版面在您上次访问后有新主题"{title}"。',
        "Вы получили это сообщение потому, что следите за форумом «{-}» на конференции «{site}». В этом форуме с "
        "момента вашего последнего посещения появилась новая тема «{title}», созданная пользователем {name}. Вы "
        "можете перейти",
        "Вы получили это сообщение потому, что следите за форумом «{-}» на конференции «{site}». В этом форуме с "
        "момента вашего последнего посещения появилась новая тема «{title}».",
        'You are receiving this notification because you are watching the forum, "{-}" at "{site}". This forum '
        'has received a new topic by {name} since your last visit, "{title}".',
        'You are receiving this notification because you are watching the forum, "{-}" at "{site}". This forum '
        'has received a new topic since your last visit, "{title}".',
    ),
    "message": (
        'You have received a new private message from "{name}" to your account on "{site}" with the following '
        "subject: {title} You can view your new message by clicking on the following link:",
        'A new private message from "{name}" to your account on "{site}" with the following subject has arrived: '
        "{title} You can view your new message by clicking on the following link:",
        "du hast eine neue Private Nachricht von „{name}“ auf „{site}“ mit folgendem Betreff erhalten: {title} Du "
        "kannst dir die neue Nachricht ansehen,",
        "Sie haben eine neue Private Nachricht von „{name}“ auf „{site}“ mit folgendem Betreff erhalten: {title} "
        "Sie können sich die neue Nachricht ansehen,",
        "Vous avez reçu un nouveau message privé de la part de « {name} » sur votre compte sur « {site} » dont "
        "l’intitulé est le suivant : {title} Vous pouvez consulter votre nouveau message en cliquant sur le lien "
        "suivant :",
        "Вам пришло новое личное сообщение от {name} на форуме «{site}» с темой: {title} Вы можете прочитать это "
        "сообщение,",
        "Na forum „{site}” użytkownik „{name}” wysłał do Ciebie prywatną wiadomość zatytułowaną: {title} Możesz "
        "ją zobaczyć,",
        'hai ricevuto un nuovo messaggio privato da parte di "{name}" nel tuo account su "{site}" avente il '
        "seguente oggetto: {title} Puoi vedere il tuo nuovo messaggio privato sul link seguente:",
        'Je hebt een nieuw privébericht ontvangen van "{name}" op je gebruikersaccount op {site} met het volgende '
        "onderwerp: {title} Je kunt je nieuwe bericht bekijken door op de volgende link te klikken:",
        'Uma mensagem privada nova de "{name}" no seu registro em "{site}" com o seguinte título: {title} Você '
        "pode ler a sua mensagem clicando no seguinte endereço:",
        "obdrželi jste novou soukromou zprávu od „{name}“ na webu „{site}“ s následujícím předmětem: {title} Pro "
        "zobrazení celé zprávy můžete použít následující odkaz:",
        '"{site}" mesaj panosundaki hesabınıza "{name}" tarafından alttaki konu adıyla yeni bir özel mesaj geldi: '
        "{title} Yeni mesajınızı alttaki bağlantıya tıklayarak görüntüleyebilirsiniz:",
        '您在"{site}"收到了来自于"{name}"的站内消息，标题为： {title} 您可以点击下面的链接查看消息：',
        '"{name}" to your account on "{site}" with the following subject: {title} You can view your new message '
        "by clicking on the following link:",
        "{name} на форуме «{site}» с темой: {title} Вы можете прочитать это сообщение,",
        "Вам пришло новое личное сообщение от {name} на конференции «{site}» с темой: {title} Вы можете прочитать "
        "это сообщение,",
    ),
    "mail": (
        'The following is an e-mail sent to you by {name} via your account on "{site}". {*} ~~~~~~~~~~{text}',
        'The following is an email sent to you by {name} via your account on "{site}". {*} ~~~~~~~~~~{text}',
        "die folgende Nachricht wurde dir von {name} über dein Benutzerkonto auf „{site}“ geschickt. {*} "
        "~~~~~~~~~~{text}",
        "die folgende Nachricht wurde Ihnen von {name} über Ihr Benutzerkonto auf „{site}“ geschickt. {*} "
        "~~~~~~~~~~{text}",
        "{name} vous a envoyé cet e-mail depuis votre compte sur « {site} ». {*} ~~~~~~~~~~{text}",
        "Poniżej znajduje się wiadomość wysłana do Ciebie przez {name} za pośrednictwem Twojego konta na witrynie "
        "„{site}”. {*} ~~~~~~~~~~{text}",
        "quella che segue e' un'e-mail che ti e' stata inviata da {name} tramite il tuo account su \"{site}\". "
        "{*} ~~~~~~~~~~{text}",
        "Dit e-mailbericht bevat een bericht dat {name} naar je heeft gestuurd via {site}. {*} ~~~~~~~~~~{text}",
        'A mensagem seguinte foi enviada à você por {name} através de seu registro em "{site}". {*} ~~~~~~~~~~{text}',
        "uživatel {name} vám posílá zprávu z webu {site}. {*} ~~~~~~~~~~{text}",
        'Bu e-posta size {name} tarafından "{site}" mesaj panosunda bulunan hesabınız aracılığı ile gönderildi. '
        "{*} ~~~~~~~~~~{text}",
        '这封邮件来自于"{site}"的{name}，如果这是垃圾邮件或包含冒犯的内容，请通过下面的地址联系论坛管理员： {*} '
        "~~~~~~~~~~{text}",
        "Ниже следует письмо, отправленное вам пользователем {name} через вашу учётную запись на форуме «{site}». "
        "{*} ~~~~~~~~~~{text}",
        "Ниже следует письмо, отправленное вам пользователем {name} через вашу учётную запись на конференции "
        "«{site}». {*} ~~~~~~~~~~{text}",
    ),
    "contact": (
        'The following is an e-mail sent to you through the administration contact page on "{site}". {*} '
        "~~~~~~~~~~{text}",
        "die folgende Nachricht wurde dir als Administrator über die Kontakt-Funktion auf „{site}“ gesendet: {*} "
        "~~~~~~~~~~{text}",
        "die folgende Nachricht wurde Ihnen als Administrator über die Kontakt-Funktion auf „{site}“ gesendet: "
        "{*} ~~~~~~~~~~{text}",
        "Cet e-mail vous a été envoyé depuis la page de contact d’administration de « {site} ». {*} ~~~~~~~~~~{text}",
        "Ta wiadomość została wysłana ze strony kontaktowej zespołu administracyjnego witryny „{site}”. {*} "
        "~~~~~~~~~~{text}",
        "Dit bericht is via de contactpagina naar je verzonden op {site}. {*} ~~~~~~~~~~{text}",
        'Esta mensagem foi enviada para você através da página de contato da administração em "{site}". {*} '
        "~~~~~~~~~~{text}",
        "tato zpráva vám byla poslána přes formulář pro kontaktování administrátora na fóru „{site}“. {*} "
        "~~~~~~~~~~{text}",
        'Alttaki e-posta "{site}" üzerindeki iletişim sayfası aracılığıyla size gönderildi. {*} ~~~~~~~~~~{text}',
        '这封邮件由"{site}"的管理员联系页面发送。 {*} ~~~~~~~~~~{text}',
        "Следующее сообщение отправлено с помощью страницы для связи с администрацией на сайте «{site}». {*} "
        "~~~~~~~~~~{text}",
    ),
    "": (
        'You are receiving this notification because the report you filed regarding the private message "{title}" at',
        'You are receiving this notification because your post "{title}" at',
        'You are receiving this notification because the post "{title}" at',
        'You are receiving this notification because the report you filed on the post "{title}" in',
        'You are receiving this notification because a Private Message titled "{title}" by',
        'You are receiving this notification because your topic "{title}" at',
        'You are receiving this notification because the topic "{title}" at',
        'The report you filed regarding the private message "{title}" at', 'Your post "{title}" at',
        'The post "{title}" at', 'The report you filed on the post "{title}" by',
        'The report you filed on the post "{title}" in', 'A Private Message titled "{title}" by',
        'The report you filed on the private message "{title}" by', 'Your topic "{title}" at',
        'The topic "{title}" at', "deine Meldung zur Privaten Nachricht „{title}“ auf", "dein Beitrag „{title}“ auf",
        "deinem Beitrag „{title}“ auf", "der Beitrag „{title}“ auf", "deine Meldung zum Beitrag „{title}“ von",
        "deine Meldung zum Beitrag „{title}“ in", "eine Private Nachricht mit dem Titel „{title}“ von",
        "deine Meldung zur Privaten Nachricht „{title}“ von", "dein Thema „{title}“ auf",
        "deinem Thema „{title}“ auf", "das Thema „{title}“ auf", "Ihre Meldung zur Privaten Nachricht „{title}“ auf",
        "Ihr Beitrag „{title}“ auf", "Ihrem Beitrag „{title}“ auf", "Ihre Meldung zum Beitrag „{title}“ von",
        "Ihre Meldung zum Beitrag „{title}“ in", "Ihre Meldung zur Privaten Nachricht „{title}“ von",
        "Ihr Thema „{title}“ auf",
        "Le signalement que vous avez rédigé concernant le message privé « {title} » sur «",
        "Votre message « {title} » sur «", "Le message « {title} » sur «",
        "Le signalement que vous avez rédigé concernant le message « {title} » publié par «",
        "Le signalement que vous avez rédigé concernant le message « {title} » dans «",
        "Un message privé intitulé « {title} » publié par «",
        "Le signalement que vous avez rédigé concernant le message privé « {title} » publié par «",
        "Votre sujet « {title} » sur «", "Le sujet « {title} » sur «",
        "Вы получили это уведомление потому, что отправленная вами жалоба на личное сообщение {title},",
        "Вы получили это уведомление потому, что ваше сообщение «{title}»",
        "Вы получили это уведомление потому, что поданная вами жалоба на сообщение «{title}» в теме",
        "Вы получили это уведомление потому, что ваша тема «{title}»",
        "Otrzymujesz to powiadomienie, ponieważ wysłane przez Ciebie zgłoszenie dotyczące prywatnej wiadomości "
        "„{title}” z witryny",
        "Otrzymujesz to powiadomienie, ponieważ Twój post „{title}” napisany na forum",
        "Otrzymujesz to powiadomienie, ponieważ post „{title}” na witrynie",
        "Otrzymujesz to powiadomienie, ponieważ wysłane przez Ciebie zgłoszenie dotyczące posta „{title}” w wątku",
        "Otrzymujesz to powiadomienie, ponieważ na witrynie „{site}” „{name}” zgłosił do przejrzenia przez "
        "moderatorów prywatną wiadomość zatytułowaną „{title}”.",
        "Otrzymujesz to powiadomienie, ponieważ na witrynie „{site}” został zgłoszony do moderacji post „{title}”.",
        "Otrzymujesz to powiadomienie, ponieważ Twój temat „{title}” napisany na forum",
        "Otrzymujesz to powiadomienie, ponieważ temat „{title}” na witrynie",
        "ricevi questa notifica perche' la segnalazione relativa al messaggio privato \"{title}\" su",
        "ricevi questa notifica perche' il tuo messaggio \"{title}\" su",
        "ricevi questa notifica, perche' la segnalazione che hai fatto sul messaggio \"{title}\" in",
        "ricevi questa notifica perche' il tuo argomento \"{title}\" su",
        'Je ontvangt dit bericht omdat de melding, die je hebt gedaan aangaande het privébericht "{title}" op',
        'Je ontvangt deze e-mail omdat je bericht "{title}" op',
        'Je ontvangt deze e-mail omdat het bericht "{title}" op',
        'Je ontvangt dit bericht omdat een melding van het bericht "{title}" door',
        'Je ontvangt dit bericht omdat een melding van het bericht "{title}" in',
        'Je ontvangt dit bericht omdat een melding van een privébericht getiteld "{title}" door',
        'Je ontvangt dit bericht omdat een melding van het privébericht "{title}" door',
        'Je ontvangt dit bericht omdat het bericht getiteld "{title}" op',
        'Je ontvangt deze e-mail omdat je onderwerp "{title}" op',
        'Je ontvangt deze e-mail omdat het onderwerp "{title}" op',
        'A denúncia feita acerca da mensagem privada "{title}" em',
        'A sua denúncia feita acerca da mensagem privada "{title}" em', 'A sua mensagem "{title}" em',
        'A mensagem "{title}" em', 'A sua denúncia feita acerca da mensagem "{title}" por',
        'A sua denúncia feita acerca da mensagem "{title}" no tópico', 'A mensagem privada intitulada "{title}" de',
        'A sua denúncia feita acerca da mensagem privada "{title}" por', 'O seu tópico "{title}" em',
        'O tópico "{title}" em', "zpráva „{title}“,", "hlášení o zprávě „{title}“,",
        "Váš příspěvek „{title}“ na webu", "příspěvek „{title}“ na webu",
        "Vaše hlášení příspěvku „{title}“ od uživatele", "Vaše hlášení příspěvku „{title}“ v tématu",
        "toto upozornění jste obdrželi, protože byla nahlášena soukromá zpráva s názvem „{title}“,",
        "Vaše hlášení soukromé zprávy „{title}“ od uživatele", "příspěvek „{title}“ ve fóru",
        "vaše téma „{title}“ na webu", "vše téma „{title}“ na webu",
        "na webu „{site}“ je třeba schválit téma „{title}“.",
        '"{site}" mesaj panosunda bildiri yaptığınız "{title}" başlıklı özel mesaj bir moderatör ya da yönetici '
        "tarafından incelendi.",
        '"{site}" mesaj panosunda bildiri yaptığınız "{title}" başlıklı özel mesaj bir moderatör ya da yönetici '
        "tarafından silindi.",
        '"{site}" mesaj panosunda bulunan "{title}" konulu mesajınız bir moderatör veya yönetici tarafından '
        "onaylandı.",
        '"{site}" mesaj panosunda bulunan "{title}" konulu mesajınız bir moderatör veya yönetici tarafından '
        "onaylanmadı.",
        '"{site}" mesaj panosundaki "{title}" konulu mesajın onaylanması gerekiyor.',
        '"{site}" mesaj panosunda bulunan "{title}" isimli başlıktaki',
        '"{site}" mesaj panosunda "{name}" tarafından "{title}" başlığıyla gönderilen Özel Mesaj bildirildi.',
        '"{site}" mesaj panosunda "{name}" tarafından gönderilen "{title}" konulu özel mesaja yaptığınız bildiri '
        "bir moderatör veya yönetici tarafından incelendi.",
        '"{site}" mesaj panosunda "{title}" konulu mesaj bildirildi.',
        '"{site}" mesaj panosunda bulunan "{title}" konulu başlığınız bir moderatör veya yönetici tarafından '
        "onaylandı.",
        '"{site}" mesaj panosunda bulunan "{title}" isimli başlığınız bir moderatör veya yönetici tarafından '
        "onaylanmadı.",
        '"{site}" mesaj panosunda "{title}" konulu başlığın onaylanması gerekiyor.',
        '您在 "{site}" 上对于站内消息"{title}"举报已经被版主或管理员处理后关闭。',
        '您在"{site}"上对于站内消息"{title}"的举报已经被版主或管理员删除。',
        '您收到这个通知是因为您在"{site}"的帖子"{title}" 已经被版主或管理员审核通过。',
        '您收到这个通知是因为您在"{site}"上发表的帖子"{title}"在审核中被版主或管理员拒绝。',
        '您收到这个通知是因为您在"{site}"发表的帖子"{title}"需要审核。',
        '您收到这个通知是因为您在"{site}"上对主题"{title}"中的帖子',
        '您收到这个通知是因为"{site}"上"{name}"发送的标题为"{title}"的站内消息被举报。',
        '您收到这个通知是因为"{site}"的帖子"{title}"被举报。',
        '您收到这个通知是因为您在"{site}"上发表的主题"{title}"已经被版主或管理员审核通过。',
        '您收到这个通知是因为您在"{site}"上发表的主题"{title}"在审核中被版主或管理员拒绝。',
        '您收到这个通知是因为您在"{site}"发表的主题"{title}"需要审核。',
        "Вы получили это уведомление потому, что сообщение «{title}»",
        "Вы получили это уведомление потому, что на личное сообщение «{title}» пользователя",
        "Вы получили это уведомление потому, что на сообщение «{title}»",
        "Вы получили это уведомление потому, что тема «{title}»",
    ),
    "mention": (
        'You are receiving this notification because "{name}" quoted you in the topic "{title}" at "{site}".',
        '"{name}" quoted you in the topic "{title}" at "{site}".',
        'You are receiving this notification because "{name}" mentioned you in the topic "{title}" at "{site}".',
        "„{name}“ hat dich im Thema „{title}“ auf „{site}“ zitiert.",
        "„{name}“ hat Sie im Thema „{title}“ auf „{site}“ zitiert.",
        "« {name} » vous a cité dans le sujet « {title} » sur « {site} ».",
        "Otrzymujesz to powiadomienie, ponieważ na witrynie „{site}” w wątku „{title}” „{name}” zacytował Twój post.",
        'Je ontvangt deze e-mail omdat "{name}" je geciteerd heeft in het onderwerp "{title}" op {site}.',
        '"{name}" citou você no tópico "{title}" em "{site}".',
        "Uživatel „{name}“ vás citoval v odpovědi odeslané do tématu „{title}“ na webu „{site}“.",
        '"{site}" mesaj panosundaki "{title}" konu adlı başlıkta "{name}" adlı kullanıcı mesajınızı alıntı yaptı.',
        '您收到这个通知是因为在"{site}"的主题"{title}"中，"{name}"引用了您的内容。',
        "Вы получили это уведомление потому, что пользователь «{name}» процитировал вас в теме «{title}» на "
        "форуме «{site}».",
        "Вы получили это уведомление потому, что пользователь «{name}» процитировал вас в теме «{title}» на "
        "конференции «{site}».",
    ),
}
