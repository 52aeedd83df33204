# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""MyBB 1.6 and 1.8: ``inc/languages/*/messages.lang.php`` in en, de (both), es, fr, ru, tr (both) and zh."""

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
        "{name} de {site} vous a envoyé le message suivant : -- {text} -- Cordialement,",
        "{name} de {site} te ha enviado el siguiente mensaje: -- {text} -- Gracias,",
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
        "{-} adresinden, {name} adlı kullanıcı {title} grubuna katılma talebinde bulundu. (Detaylar aşağıdadır.) "
        "İstek Sebebi: {text} Bu talebi kabul etmek veya reddetmek için şu adrese gidin",
        "{name} 请求在 {site} 加入 {title}（见下文）. 原因: {text} 要接受或拒绝此请求，请访问",
    ),
    "": (
        "from {-} has reported the following post:", "from {-} has reported the following user:",
        "from {-} has reported this post:", "из {-} жалоба на следующее сообщение:",
        "из {-} жалоба на следующего пользователя:", "{-} 来自 {-} 举报了以下帖子：", "{-} 来自 {-} 举报了以下用户：",
    ),
}
