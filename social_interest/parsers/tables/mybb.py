# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""MyBB 1.6 and 1.8: ``inc/languages/*/messages.lang.php`` in de (both), en, es, fr, it, nl, pl, ru, tr and zh."""

from __future__ import annotations

TEXTS = {
    "comment": (
        "{name} has just replied to a thread which you have subscribed to at {site}. This thread is titled "
        "{title}. Here is an excerpt of the message: -- {text} -- To view the thread, you can go to the following "
        "URL:",
        "Hallo {-}, {name} hat auf ein Thema geantwortet, das du bei {site} abonniert hast. Das Thema trägt den "
        "Titel: {title}. Hier ist ein Ausschnitt der Nachricht: -- {text} -- Um das Thema zu besuchen, kannst du "
        "auf den folgenden Link klicken:",
        "Hallo {-}, {name} hat auf ein Thema geantwortet, das Sie bei {site} abonniert haben. Das Thema trägt den "
        "Titel: {title}. Hier ist ein Ausschnitt der Nachricht: -- {text} -- Um das Thema zu besuchen, können Sie "
        "auf den folgenden Link klicken:",
        "{name} только что ответил в теме, которую вы подписались на {site}. Этоа тема называется {title}. Вот "
        "выдержка из сообщения: -- {text} -- Чтобы просмотреть тему, вы можете перейти по следующему URL-адресу:",
        "{name} a répondu à un sujet auquel vous êtes abonné sur {site}. Ce sujet est intitulé {title}. Voici un "
        "extrait du message : -- {text} -- Pour consulter le sujet, rendez-vous à l’adresse suivante :",
        "{name} ha respondido a un tema al que estás suscrito en {site}. El tema está titulado {title}. Aquí esta "
        "un párrafo del mensaje: -- {text} -- Para ver el tema, visita la siguiente dirección:",
        '{name} odpowiedział w wątku, który subskrybujesz ({site}). Temat wątku: "{title}". Streszczenie '
        "odpowiedzi: -- {text} -- Aby przeczytać ten wątek, przejdź pod adres:",
        "{name} ha appena risposto alla discussione a cui ti sei sottoscritto su {site}. La discussione si "
        "intitola {title}. Qui c'è un'anteprima del messaggio: -- {text} -- Per vedere la discussione completa, "
        "puoi andare al seguente indirizzo URL:",
        "{name} heeft zojuist een reactie geplaatst in een topic waarop u zich hebt geabonneerd op {site}. Dit "
        "topic heeft als onderwerp: {title}. Hieronder volgt het begin van deze reactie: -- {text} -- Om dit "
        "topic te bekijken, kunt u naar het volgende adres gaan:",
        "{name} a répondu à une discussion auquel vous vous êtes abonné sur {site}. Cette discussion est nommée "
        "{title}. Voici une partie du message : -- {text} -- Pour voir la discussion, vous pouvez aller à cette "
        "adresse :",
        "{name} ha respondido a un tema al que estas suscrito en {site}. El tema está titulado {title}. Aquí esta "
        "un párrafo del mensaje: -- {text} -- Para ver el tema, visita la siguiente dirección:",
        "Merhaba {-}, {name} az önce {site} adresinde abone olduğunuz bir konuya yanıt verdi. Yanıtın yapıldığı "
        "konu başlığı: {title} İşte ilgili yanıttan kısa bir alıntı / özet: -- {text} -- Konuyu görüntülemek için "
        "aşağıdaki URL'ye gidebilirsiniz:",
        "{name} kullanıcısı sizin kayıtlı olduğunuz {site} deki bir konuya cevap verdi. Bu konunun başlığı "
        "{title}. Mesajın Bir Bölümü Aşağıdadır: -- {text} -- Konuyu görmek için, aşağıdaki linki ziyaret ediniz:",
        "{name} 刚刚回复了您在 {site} 订阅的主题. 该主题标题为 {title}. 以下是消息摘录： -- {text} -- "
        "要查看该主题，您可以访问以下 URL：",
    ),
    "question": (
        "{name} has just started a new thread in {-} This is a forum you have subscribed to at {site}. The thread "
        "is titled {title} Here is an excerpt of the message: -- {text} -- To view the thread, you can go to the "
        "following URL:",
        "Hallo {-}, {name} hat in {-} ein neues Thema gestartet. Du hast dieses Forum bei {site} abonniert. Das "
        "Thema trägt den Titel: {title} Hier ist ein Ausschnitt der Nachricht: -- {text} -- Um das Thema zu "
        "besuchen, kannst du diesem Link folgen:",
        "Hallo {-}, {name} hat in {-} ein neues Thema gestartet. Sie haben dieses Forum bei {site} abonniert. Das "
        "Thema trägt den Titel: {title} Hier ist ein Ausschnitt der Nachricht: -- {text} -- Um das Thema zu "
        "besuchen, können Sie diesem Link folgen:",
        "{name} has just started a new thread in {-} This is a forum you have subscribed to at {site}. The thread "
        "is titled {title} Вот выдержка из сообщения: -- {text} -- Чтобы просмотреть тему, вы можете перейти к "
        "следующему URL:",
        "{name} vient de créer un nouveau sujet dans {-} C’est un forum auquel vous êtes abonné sur {site}. Le "
        "sujet est intitulé {title} Voici un extrait du message : -- {text} -- Pour consulter le sujet, vous "
        "pouvez vous rendre à l’adresse suivante :",
        "{name} ha iniciado un nuevo tema en {-} Este es un foro al que estas suscrito en {site}. El tema está "
        "titulado {title} Aquí esta un párrafo del mensaje: -- {text} -- Para ver el tema, visita la siguiente "
        "dirección:",
        "{name} napisał nowy wątek w dziale {-} Jest to subskrybowany przez Ciebie dział w {site}. Temat wątku: "
        "{title} Streszczenie wątku: -- {text} -- Aby przeczytać ten wątek, przejdź pod adres:",
        "{name} ha appena iniziato una nuova discussione in {-} Questo è un forum a cui ti sei iscritto il "
        "{site}. La discussione è {title} Qui c'è un'anteprima del messaggio: -- {text} -- Per vedere la "
        "discussione completa, puoi andare al seguente indirizzo URL:",
        "{name} heeft zojuist een nieuw topic geplaatst in {-} Dit is een forum waarop u zich hebt geabonneerd op "
        "{site}. Dit topic heeft als onderwerp: {title} Hieronder volgt het begin van dit topic: -- {text} -- Om "
        "dit topic te bekijken, kunt u naar het volgende adres gaan:",
        "{name} a créé une nouvelle discussion sur {-}. C'est le forum auquel vous vous êtes abonné sur {site}. "
        "La discussion se nomme {title} Voici une partie du message : -- {text} -- Pour voir la discussion, vous "
        "pouvez aller à cette adresse :",
        "{name} ha iniciado un nuevo tema en {-}. Este es un foro al que estas suscito en {site}. El tema está "
        "titulado {title} Aquí esta un párrafo del mensaje: -- {text} -- Para ver el tema, visita la siguiente "
        "dirección:",
        "Merhaba {-}, {name} az önce {-} adresinde yeni bir konu başlattı. Bu yeni konu takip ettiğiniz / abone "
        "olduğunuz {-} forumda paylaşılmıştır. Konu Başlığı: {title} İşte konudan kısa bir alıntı: -- {text} -- "
        "Konuyu görüntülemek için aşağıdaki URL'ye gidebilirsiniz:",
        "{name} 刚刚在 {-} 开始了一个新主题. 这是您在 {site} 订阅的论坛. 该主题标题为 {title} 以下是消息摘录： -- "
        "{text} -- 要查看该主题，您可以访问以下 URL：",
    ),
    "message": (
        "You have received a new private message on {site} from {name}: -- {text} -- To view, reply or forward "
        "this message, you can follow this link:",
        "Hallo {-}, du hast bei {site} eine neue private Nachricht von {name} erhalten. Um die Nachricht zu "
        "lesen, kannst du auf den folgenden Link klicken: {url}",
        "Hallo {-}, Sie haben bei {site} eine neue private Nachricht von {name} erhalten. Um die Nachricht zu "
        "lesen, können Sie auf den folgenden Link klicken: {url}",
        "You have received a new private message on {site} from {name}. To view this message, you can follow this "
        "link: {url}",
        "Вы получили новое личное сообщение на {site} из {name}: -- {text} -- Для просмотра, ответа или пересылки "
        "этого сообщения, вы можете пройти по этой ссылке:",
        "Vous avez reçu un nouveau message privé sur {site} de la part de {name} : -- {text} -- Pour consulter, "
        "répondre ou transférer ce message, suivez ce lien :",
        "Has recibido un nuevo mensaje privado en {site} de {name}. -- {text} -- Para ver, responder o reenviar "
        "este mensaje, ve al siguiente enlace:",
        "Otrzymano prywatną wiadomość na forum {site} od {name}. Aby przeczytać tę wiadomość, przejdź pod adres: "
        "-- {text} -- Aby wyświetlić lub odpowiedzieć na tę wiadomość przechodząc pod adres:",
        "Hai ricevuto un nuovo messaggio privato su {site} da {name}: -- {text} -- Per leggere, rispondere o "
        "inoltrare questo messaggio, puoi andare su questo link:",
        "U hebt een nieuw persoonlijk bericht ontvangen van {name} op {site}. -- {text} -- U kunt op de volgende "
        "koppeling klikken om dit bericht te bekijken:",
        "Vous avez reçu un nouveau message privé sur {site} de la part de {name}. Pour voir ce message, vous "
        "pouvez suivre ce lien : {url}",
        "Has recibido un nuevo mensaje privado en {site} de {name}. Para ver este mensaje, ve al siguiente "
        "enlace: {url}",
        "Merhaba {-}, {site} sitesinden yeni bir özel mesaj aldınız. Size {name} kullanıcısı tarafından özel "
        "mesaj gönderildi. Gönderilen özel mesajın içeriğinin bir kısmını aşağıdan görebilirsiniz. -- {text} -- "
        "Bu mesajı görüntülemek, yanıtlamak veya bir başkasına iletmek için bu bağlantıyı takip edebilirsiniz:",
        "您在 {site} 收到来自 {name} 的新私人消息： -- {text} -- 要查看、回复或转发此消息，您可以点击此链接：",
    ),
    "mail": (
        "{name} from {site} has sent you the following message: -- {text} -- Thank you,",
        "Hallo {-}, {name} aus {site} hat dir folgende Nachricht geschickt: -- {text} -- Vielen Dank,",
        "Hallo {-}, {name} aus {site} hat Ihnen folgende Nachricht geschickt: -- {text} -- Vielen Dank,",
        "{name} из {site} отправил вам следующее сообщение: -- {text} -- Спасибо",
        "{name} de {site} vous a envoyé le message suivant : -- {text} -- Merci,",
        "{name} de {site} te ha enviado el siguiente mensaje: -- {text} -- Gracias,",
        "{name} z {site} wysłał do Ciebie następującą wiadomość: -- {text} -- Pozdrawiamy,",
        "{name} da {site} ti ha mandato il seguente messaggio: -- {text} -- Grazie,",
        "{name} op {site} heeft u het volgende bericht gestuurd: -- {text} -- Personeel",
        "{name} de {site} vous a envoyé le message suivant : -- {text} -- Cordialement,",
        "Merhaba {-}, {site} sitesinden yeni bir özel mesaj aldınız. Size {name} kullanıcısı tarafından özel "
        "mesaj gönderildi. Gönderilen özel mesajın içeriğinin bir kısmını aşağıdan görebilirsiniz. -- {text} -- "
        "Saygılarımızla,",
        "来自 {site} 的 {name} 向您发送了以下消息： -- {text} -- 谢谢,",
    ),
    "request": (
        "{name} has requested to join {title} on {site} (see below). Reason: {text} To accept or decline this "
        "request, go to",
        "{name} просил присоединиться {title} в {site} (Смотри ниже). Причина: {text} Для того, чтобы принять или "
        "отклонить этот запрос, перейдите",
        "{name} a demandé à rejoindre {title} sur {site} (voir ci-dessous). Motif : {text} Pour accepter ou "
        "refuser cette demande, rendez-vous à l’adresse suivante :",
        "{name} ha pedido unirse a {title} en {site} (ver abajo). Razón: {text} Para aceptar o denegar esta "
        "petición, debes ir a",
        "{name} poprosił o przyjęcie do grupy {title} na forum {site} (szczegóły poniżej). Powód: {text} Aby "
        "zaakceptować lub odrzucić prośbę przejdź pod adres:",
        "{name} ha richiesto di iscriversi a {title} su {site} (vedi sotto). Motivo: {text} Per accettare o "
        "rifiutare questa richiesta vai al seguente URL:",
        "{-} adresinden, {name} adlı kullanıcı {title} grubuna katılma talebinde bulundu. (Detaylar aşağıdadır.) "
        "İstek Sebebi: {text} Bu talebi kabul etmek veya reddetmek için şu adrese gidin",
        "{name} 请求在 {site} 加入 {title}（见下文）. 原因: {text} 要接受或拒绝此请求，请访问",
    ),
    "": (
        "from {-} has reported the following post:", "from {-} has reported the following user:",
        "from {-} has reported this post:", "из {-} жалоба на следующее сообщение:",
        "из {-} жалоба на следующего пользователя:", "de {-} a signalé le message suivant :",
        "de {-} a signalé l’utilisateur suivant :", "de {-} ha reportado el siguiente mensaje:",
        "de {-} ha reportado al siguiente usuario:", "z {-} zgłosił post:", "z {-} zgłosił użytkownika:",
        "da {-} ha segnalato questo post:", "ha segnalato da {-} il seguente utente:",
        "Op {-} heeft {-} het volgende bericht gerapporteerd:", "{-} 来自 {-} 举报了以下帖子：",
        "{-} 来自 {-} 举报了以下用户：",
    ),
}
