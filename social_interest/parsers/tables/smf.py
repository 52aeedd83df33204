# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""SMF 2.0, 2.1 and 3: ``EmailTemplates`` in de, en, es, fr, ru, th, tr and zh."""

from __future__ import annotations

TEXTS = {
    "comment": (
        "In a topic you are watching, a reply has been posted by {name}. View the reply at: {url}",
        "In a topic you are watching, a reply has been posted by {name}. View the reply at: {url} Unsubscribe "
        "from this topic by using this link: {-} The text of the reply is shown below: {text}",
        "In a topic you are watching, a reply has been posted by {name}. View the reply at: {url} Unsubscribe "
        "from this topic by using this link: {-} The text of the reply is shown below: {text} More replies may be "
        "posted, but you will not receive any more notifications for this topic until you visit it.",
        'A reply has been posted in "{title}" by {name}. You can see it at {url}',
        "In a topic you are watching, a reply has been posted by {name}. View the reply at: {url} Unsubscribe "
        "from this topic by using this link: {-} The text of the reply is shown below: {text} More replies may be "
        "posted, but you won't receive any more notifications for this topic until you visit it.",
        "A reply has been posted in '{title}' by {name}. You can see it at {url}",
        "Появился ответ от {name} в теме, на которую вы подписаны. Прочитать ответ: {url}",
        "Появился ответ от {name} в теме, на которую вы подписаны. Прочитать ответ: {url} Отписаться от этой "
        "темы: {-} Текст ответа: {text}",
        "Появился ответ от {name} в теме, на которую вы подписаны. Прочитать ответ: {url} Отписаться от этой "
        "темы: {-} Текст ответа: {text} Ответов может быть больше, но вы получаете уведомления только о первом "
        "непрочитанном.",
        "Появился ответ от {name} в теме {title}. Прочитать ответ: {url}",
        "Se ha publicado una respuesta a un tema de {name} que estás siguiendo. Puedes ver la respuesta en: {url}",
        "Se ha publicado una respuesta a un tema de {name} que estás siguiendo. Puedes ver la respuesta en: {url} "
        "Para darte de baja de este tema utiliza este enlace: {-} La respuesta se muestra abajo: {text}",
        "Se ha publicado una respuesta a un tema de {name} que estás siguiendo. Puedes ver la respuesta en: {url} "
        "Para darte de baja de este tema utiliza este enlace: {-} La respuesta se muestra abajo: {text} Pueden "
        "haberse publicado más respuestas, pero no recibirás más notificaciones hasta que leas el tema.",
        "Haberdar edilmeyi seçtiğiniz konuya, {name} tarafından yanıt verilmiştir. Yanıtı görüntüleyin: {url}",
        "Haberdar edilmeyi seçtiğiniz konuya, {name} tarafından yanıt verilmiştir. Yanıtı görüntüleyin: {url} Bu "
        "bağlantıyı kullanarak aboneliğinizi iptal edin: {-} Yanıtın metni: {text}",
        "Haberdar edilmeyi seçtiğiniz konuya, {name} tarafından yanıt verilmiştir. Yanıtı görüntüleyin: {url} Bu "
        "bağlantıyı kullanarak aboneliğinizi iptal edin: {-} Yanıtın metni: {text} Bu konuya daha fazla yanıt "
        "verilse bile, konuyu görüntülemezseniz, konuyla ilgili yeni bir duyuru gelmeyecektir.",
        "'{title}' Şuraya bir yanıt gönderildi. gönderen {name}. Görmek İçin {url}",
        "Une réponse a été postée sur un sujet que vous surveillez par {name}. Voir la réponse : {url}",
        "Une réponse a été postée par {name} sur un sujet que vous surveillez. Voir la réponse : {url} Le texte "
        "de la réponse est affiché ci-dessous : {text} Pour vous désabonner de ce sujet, utilisez ce lien:",
        "Une réponse a été postée par {name} sur un sujet que vous surveillez. Voir la réponse : {url}",
        "Une réponse a été postée par {name} sur un sujet que vous surveillez. Voir la réponse : {url} Le texte "
        "de la réponse est affiché ci-dessous : {text} D'autres réponses ont pu être postées, mais vous ne "
        "recevrez pas d'autres e-mails de notification tant que vous n'aurez pas lu le sujet.",
        "A reply has been posted to '{title}' by {name}. You can see it at {url}",
        "In diesem Thema wurde eine Antwort von {name} geschrieben. Lesen Sie die Antwort unter: {url}",
        "In diesem Thema wurde eine Antwort von {name} geschrieben. Lesen Sie die Antwort unter: {url} Um die "
        "Benachrichtigungen von diesem Thema abzubestellen, klicken Sie auf den folgenden Link: {-} Der Text der "
        "Antwort lautet: {text}",
        "In einem Thema das Sie beobachten wurde eine Antwort von {name} geschrieben. Lesen Sie die Antwort "
        "unter: {url}",
        "In einem Thema das Sie beobachten wurde eine Antwort von {name} geschrieben. Lesen Sie die Antwort "
        "unter: {url} Um die Benachrichtigungen von diesem Thema abzubestellen, klicken Sie auf den folgenden "
        "Link: {-} Der Text der Antwort lautet: {text} Es könnten mehrere Anworten geschrieben worden sein, Sie "
        "erhalten jedoch erst weitere Benachrichtigungen, wenn Sie das Thema gelesen haben.",
        "Zu einem Thema, welches von dir beobachtet wird, hat der Benutzer {name} eine Antwort verfasst. Die "
        "Antwort kannst du hier ansehen: {url}",
        "Zu einem Thema, welches von dir beobachtet wird, hat der Benutzer {name} eine Antwort verfasst. Die "
        "Antwort kannst du hier ansehen: {url} Diese Benachrichtigung abbestellen: {-} Die Antwort: {text}",
        "在您正在观看的主题中，{name} 已发布回复。 查看回复：{url}",
        "在您正在观看的主题中，{name} 已发布回复。 查看回复：{url} 使用以下链接取消订阅此主题：{-} "
        "回复正文如下所示： {text}",
        "Se ha publicado una respuesta a un tema que estabas viendo de {name}. Ver la respuesta en: {url}",
        "Se ha publicado una respuesta a un tema que estabas viendo de {name}. Ver la respuesta en: {url} Anular "
        "la notificacion a este tema utilizando este vínculo: {-} El texto de la respuesta se muestra a "
        "continuación: {text}",
        "Появился ответ от {name} в теме на которую вы подписаны. Прочитать ответ: {url}",
        "ในหัวข้อที่คุณกำลังดูอยู่ มีการโพสต์การตอบกลับโดย {name} ดูการตอบกลับได้ที่: {url}",
        "ในหัวข้อที่คุณกำลังดูอยู่ มีการโพสต์การตอบกลับโดย {name} ดูการตอบกลับได้ที่: {url} "
        "ยกเลิกการสมัครจากหัวข้อนี้โดยใช้ลิงก์นี้: {-} ข้อความตอบกลับแสดงอยู่ด้านล่าง: {text}",
    ),
    "message": (
        "You have just been sent a personal message by {name} on {site}. IMPORTANT: Remember, this is just a "
        "notification. Please do not reply to this email. Read this Personal Message here: {url}",
        "You have just been sent a personal message by {name} on {site}. IMPORTANT: Remember, this is just a "
        "notification. Please do not reply to this email. The message they sent you was: {text} Reply to this "
        "Personal Message here:",
        "You and {-} have just been sent a personal message by {name} on {site}. IMPORTANT: Remember, this is "
        "just a notification. Please do not reply to this email. Read this Personal Message here: {url}",
        "You and {-} have just been sent a personal message by {name} on {site}. IMPORTANT: Remember, this is "
        "just a notification. Please do not reply to this email. The message they sent you was: {text} Reply to "
        "this Personal Message (to the sender only) here:",
        "Вы получили личное сообщение от {name} на {site}. ВНИМАНИЕ: Помните, что это только уведомление. Не "
        "отвечайте на это письмо. Прочитать сообщение: {url}",
        "Вы получили личное сообщение от {name} на {site}. ВНИМАНИЕ: Помните, что это только уведомление. Не "
        "отвечайте на это письмо. Текст сообщения: {text} Ответить на сообщение:",
        "Вы и {-} получили личное сообщение от {name} на {site}. ВНИМАНИЕ: Помните, что это только уведомление. "
        "Не отвечайте на это письмо. Прочитать сообщение: {url}",
        "Вы и {-} получили личное сообщение от {name} на {site}. ВНИМАНИЕ: Помните, что это только уведомление. "
        "Не отвечайте на это письмо. Текст сообщения: {text} Ответить на сообщение (только отправителю):",
        "{name} tarafından {site} üzerinde kişisel ileti aldınız. ÖNEMLİ: Bunun yalnızca bir bildirim olduğunu "
        "unutmayın. lütfen bu emaile cevap vermeyiniz. Kişisel iletiyi buradan okuyun: {url}",
        "{name} tarafından {site} üzerinde kişisel ileti aldınız. ÖNEMLİ: Bunun yalnızca bir bildirim olduğunu "
        "unutmayın. lütfen bu emaile cevap vermeyiniz. Gönderilen ileti: {text} Bu Kişisel iletiyi burada "
        "yanıtlayın:",
        "Size ve {-} 'a {name} tarafından {site} üzerinde kişisel ileti gönderildi. ÖNEMLİ: Bunun yalnızca bir "
        "bildirim olduğunu unutmayın. lütfen bu emaile cevap vermeyiniz. Kişisel iletiyi buradan okuyun: {url}",
        "Size ve {-} 'a {name} tarafından {site} üzerinde kişisel ileti gönderildi. ÖNEMLİ: Bunun yalnızca bir "
        "bildirim olduğunu unutmayın. lütfen bu emaile cevap vermeyiniz. Gönderilen ileti: {text} Bu Kişisel "
        "iletiyi (yalnızca gönderene) buradan yanıtlayın:",
        "Vous venez tout juste de recevoir un message personnel de la part de {name} sur {site}. IMPORTANT : "
        "Rappelez-vous que ceci n'est qu'une notification. Ne répondez pas à cet e-mail. Vous pouvez lire le "
        "message personnel ici : {url}",
        "Vous venez tout juste de recevoir un message personnel de la part de {name} sur {site}. IMPORTANT : "
        "Rappelez-vous que ceci n'est qu'une notification. Ne répondez pas à cet e-mail. Le message qui vous a "
        "été envoyé est le suivant : {text} Vous pouvez répondre à ce message ici :",
        "Vous et {-} venez tout juste d'envoyer un message personnel par {name} sur {site}. IMPORTANT : "
        "Rappelez-vous que ceci n'est qu'une notification. Ne répondez pas à cet e-mail. Le message qui vous a "
        "été envoyé est le suivant : {text} Vous pouvez lire le message personnel ici :",
        "Vous et {-} venez tout juste d'envoyer un message personnel par {name} sur {site}. IMPORTANT : "
        "Rappelez-vous que ceci n'est qu'une notification. Ne répondez pas à cet e-mail. Le message qui vous a "
        "été envoyé est le suivant : {text} Vous pouvez répondre à ce message (à l'envoyeur seulement) ici :",
        "Du hast von {name} eine persönliche Mitteilung im Forum {site} erhalten. WICHTIG: Das ist lediglich eine "
        "Erinnerung, bitte nicht auf diese E-Mail antworten. Die persönliche Mitteilung kannst du hier lesen: "
        "{url}",
        "Du hast von {name} eine persönliche Mitteilung im Forum {site} erhalten. WICHTIG: Das ist lediglich eine "
        "Erinnerung, bitte nicht auf diese E-Mail antworten. Die Mitteilung enthält folgenden Text: {text} Auf "
        "diese persönliche Mitteilung direkt antworten:",
        "{-} hat von {name} eine persönliche Mitteilung im Forum {site} erhalten. WICHTIG: Das ist lediglich eine "
        "Erinnerung, bitte nicht auf diese E-Mail antworten. Die persönliche Mitteilung kannst du hier lesen: "
        "{url}",
        "{-} hat von {name} eine persönliche Mitteilung im Forum {site} erhalten. WICHTIG: Das ist lediglich eine "
        "Erinnerung, bitte nicht auf diese E-Mail antworten. Die Mitteilung enthält folgenden Text: {text} Auf "
        "diese persönliche Mitteilung",
        "{name} 刚刚在 {site} 上向您发送了一条私人消息。 重要提示：请记住，这只是一个通知。 请不要回复这封邮件。 "
        "在此阅读此个人消息：{url}",
        "{name} 刚刚在 {site} 上向您发送了一条私人消息。 重要提示：请记住，这只是一个通知。 请不要回复这封邮件。 "
        "他们发给你的消息是： {text} 在此回复此个人消息：",
        "Acaba de recibir un mensaje privado de {name} en {site}. IMPORTANTE: Recuerde, esto es solo una "
        "notificación. Por favor no responda a este correo electrónico. Lea este mensaje personal aquí: {url}",
        "Vos y {-} acaban de recibir un mensaje privado de {name} en {site} IMPORTANTE: recuerde, esto es solo "
        "una notificación. Por favor no responder a este correo electrónico. Lea este mensaje personal aquí: "
        "{url}",
        "คุณเพิ่งได้รับข้อความส่วนตัวจาก {name} ใน {site} สำคัญ: จำไว้ว่านี่เป็นเพียงการแจ้งเตือน โปรดอย่าตอบกลับอีเมลนี้ "
        "อ่านข้อความส่วนตัวนี้ที่นี่: {url}",
        "คุณเพิ่งได้รับข้อความส่วนตัวจาก {name} ใน {site} สำคัญ: จำไว้ว่านี่เป็นเพียงการแจ้งเตือน โปรดอย่าตอบกลับอีเมลนี้ "
        "ข้อความที่พวกเขาส่งถึงคุณคือ: {text} ตอบกลับข้อความส่วนตัวนี้ที่นี่:",
    ),
    "mention": (
        'You have been quoted in the post titled "{title}" by {name}, you can see the post here: {url}',
        'You have been mentioned in the post titled "{title}" by {name}, you can see the post here: {url}',
        'Вы были процитированы {name} в сообщении "{title}". Прочитать сообщение: {url}',
        'Вы были упомянуты {name} в сообщении "{title}". Прочитать сообщение: {url}',
        '"{title}" başlıklı iletide {name} tarafından alıntılandınız, iletiyi burada görebilirsiniz: {url}',
        '"{title}" başlıklı iletide {name} tarafından sizden bahsedildi, iletiyi burada görebilirsiniz: {url}',
        "您已在 {name} 标题为“{title}”的帖子中被引用，您可以在此处查看该帖子： {url}",
        "{name} 在题为“{title}”的帖子中提到了您，您可以在此处查看该帖子： {url}",
        'Has sido mencionado en el tema titulado "{title}" de {name}. Puedes ver el mensaje aquí: {url}',
        'titulado "{title}" de {name}, puedes ver el mensaje aquí:{url}',
        'вы были процитированы {name} в сообщении "{title}", вы можете прочитать сообщение здесь: {url}',
        'вы были упомянуты {name} в сообщении "{title}", вы можете прочитать сообщение здесь: {url}',
        'คุณได้ถูกอ้างถึงในกระทู้ชื่อ "{title}" โดย {name} คุณสามารถดูโพสต์ได้ที่นี่: {url}',
    ),
    "question": (
        'A new topic, "{title}", has been made on a board you are watching. You can see it at {url}',
        'A new topic, "{title}", has been made on a board you are watching. You can see it at {url} The text of '
        "the topic is shown below: {text} Unsubscribe from new topics from this board by using this link:",
        'A new topic, "{title}", has been made on a board you are watching. You can see it at {url} More topics '
        "may be posted, but you will not receive more email notifications for this board until you return to the "
        "board and read some of them. The text of the topic is shown below: {text} Unsubscribe from new topics "
        "from this board by using this link:",
        "A new topic, '{title}', has been made on a board you are watching. You can see it at {url}",
        "A new topic, '{title}', has been made on a board you are watching. You can see it at {url} The text of "
        "the topic is shown below: {text} Unsubscribe from new topics from this board by using this link:",
        "A new topic, '{title}', has been made on a board you are watching. You can see it at {url} More topics "
        "may be posted, but you won't receive more email notifications for this board until you return to the "
        "board and read some of them. The text of the topic is shown below: {text} Unsubscribe from new topics "
        "from this board by using this link:",
        "Появилась новая тема «{title}» в разделе, на который вы подписаны. Посмотреть тему: {url}",
        "Появилась новая тема «{title}» в разделе, на который вы подписаны. Посмотреть тему: {url} Текст темы: "
        "{text} Отписаться от уведомлений о новых темах в этом разделе:",
        "Появилась новая тема «{title}» в разделе, на который вы подписаны. Посмотреть тему: {url} Тем может быть "
        "больше, но вы не будете получать других уведомлений из этого раздела, пока не посетите его и не "
        "прочитаете некоторые из этих тем. Текст темы: {text} Отписаться от уведомлений о новых темах в этом "
        "разделе:",
        "Se ha creado un nuevo tema, '{title}', en un foro que estás siguiendo. Puedes verlo en {url}",
        "Se ha creado un nuevo tema, '{title}', en un foro que estás siguiendo. Puedes verlo en {url} El texto "
        "del tema se muestra abajo: {text} Para darte de baja de nuevos temas de este foro, utiliza este enlace:",
        "Se ha creado un nuevo tema, '{title}', en un foro que estás siguiendo. Puedes verlo en {url} Pueden "
        "haberse publicado más temas, pero no recibirás más notificaciones por email hasta que vayas al foro y "
        "leas alguno de ellos. El texto del tema se muestra abajo: {text} Para darte de baja de nuevos temas de "
        "este foro, utiliza este enlace:",
        "Haberdar edilmeyi seçtiğiniz bir bölümde, '{title}' başlıklı bir konu açılmıştır Konuyu görüntülemek "
        "için aşağıdaki bağlantıya tıklayınız: {url}",
        "Haberdar edilmeyi seçtiğiniz bir bölümde, '{title}' başlıklı bir konu açılmıştır Konuyu görüntülemek "
        "için aşağıdaki bağlantıya tıklayınız: {url} Konunun metni: {text} Bu bölümden daha fazla duyuru almak "
        "istemiyorsanız, aşağıdaki bağlantıya tıklayınız:",
        "Haberdar edilmeyi seçtiğiniz bir bölümde, '{title}' başlıklı bir konu açılmıştır. Konuyu görüntülemek "
        "için aşağıdaki bağlantıya tıklayınız: {url}",
        "Haberdar edilmeyi seçtiğiniz bir bölümde, '{title}' başlıklı bir konu açılmıştır. Konuyu görüntülemek "
        "için aşağıdaki bağlantıya tıklayınız: {url} Bu bölümde daha fazla konu açılsa bile bu konuyu "
        "görüntülemezseniz, bölümle ilgili yeni bir duyuru gelmeyecektir. Konunun metni: {text} Bu bölümden daha "
        "fazla duyuru almak istemiyorsanız, aşağıdaki bağlantıya tıklayınız:",
        "Un nouveau sujet, '{title}', a été créé dans une section que vous surveillez. Vous pouvez le voir via {url}",
        "Un nouveau sujet '{title}', a été créé dans une section que vous surveillez. Vous pouvez le voir via "
        "{url} Le texte du sujet est affiché ci-dessous : {text} Pour vous désabonner des nouveaux sujets de "
        "cette section, utilisez ce lien :",
        "Un nouveau sujet, '{title}', a été créé dans une section que vous surveillez. Vous pouvez le voir via "
        "{url} D'autres sujets ont pu être postés, mais vous ne recevrez pas d'autres e-mails de notification "
        "tant que vous ne serez pas retourné sur cette section et que vous n'en aurez pas lus quelques-uns. Le "
        "texte du sujet est affiché ci-dessous : {text} Pour vous désabonner des nouveaux sujets de cette "
        "section, utilisez ce lien :",
        "Ein neues Thema, '{title}', wurde in einem Board erstellt, welche Sie beobachten. Sie finden es unter {url}",
        "Ein neues Thema, '{title}', wurde in einem Board erstellt, welche Sie beobachten. Sie finden es unter "
        "{url} Der Inhalt des Themas lautet: {text} Um die Benachrichtigungen über neue Themen aus diesem Board "
        "abzubestellen, klicken Sie bitte auf folgenden Link:",
        "Ein neues Thema, '{title}', wurde in einem Board erstellt, welche Sie beobachten. Sie finden es unter "
        "{url} Es könnten mehrere Themen erstellt worden sein, Sie erhalten jedoch erst weitere "
        "Benachrichtigungen, wenn Sie das Board besucht haben. Der Titel des Themas lautet: {text} Um die "
        "Benachrichtigungen über neue Themen aus diesem Board abzubestellen, klicken Sie bitte auf folgenden "
        "Link:",
        "Ein neues Thema, '{title}', wurde in einem Board erstellt, welches von dir beobachtet wird. Du kannst es "
        "unter folgendem Link ansehen: {url}",
        "Ein neues Thema, '{title}', wurde in einem Board erstellt, welches von dir beobachtet wird. Du kannst es "
        "unter folgendem Link ansehen: {url} Möglicherweise wurden weitere Themen erstellt, aber du erhältst "
        "keine erneute Benachrichtigung, bevor nicht einige davon gelesen wurden. Der Text des Themas lautet: "
        "{text} Solltest du keine erneuten Benachrichtigungen",
        "您正在观看的论坛上已创建了一个新主题 {title}。 你可以在以下位置看到它： {url}",
        "您正在观看的论坛上已创建了一个新主题 {title}。 你可以在以下位置看到它： {url} 主题正文如下所示： {text} "
        "使用此链接取消订阅该论坛的新主题：",
        "Появилась новая тема '{title}' в разделе, на который вы подписаны. Посмотреть тему {url}",
        "Появилась новая тема '{title}' в разделе, на который вы подписаны. Посмотреть тему {url} Текст темы: "
        "{text} Отписаться от этого раздела:",
        "Un nuevo tema, '{title}', ha sido creado en un foro que usted está viendo. Puede verlo en {url}",
        "Un nuevo tema, '{title}', ha sido creado en un foro que usted está viendo. Puede verlo en {url} El "
        "contenido del tema será mostrado a continuación: {text} Cancele la suscripción de nuevos temas",
        "มีการสร้างหัวข้อใหม่ '{title}' บนบอร์ดที่คุณกำลังดูอยู่ สามารถรับชมได้ที่ {url}",
        "มีการสร้างหัวข้อใหม่ '{title}' บนบอร์ดที่คุณกำลังดูอยู่ สามารถรับชมได้ที่ {url} ข้อความของหัวข้อแสดงอยู่ด้านล่าง: {text} "
        "ยกเลิกการสมัครหัวข้อใหม่",
    ),
    "request": (
        '{name} has requested membership to the "{title}" group. The user has given the following reason: {text} '
        "You can approve or reject this application by using the link below:",
        "{name} подал запрос на вступление в группу «{title}». Пользователь указал следующую причину: {text} "
        "Одобрить или отклонить запрос:",
        '{name} ha solicitado el ingreso en el grupo "{title}". El usuario ha dado la siguiente razón: {text} '
        "Puedes aprobar o rechazar esta solicitud pulsando en el enlace de abajo:",
        '{name} ha solicitado una solicitud de ingreso en el grupo "{title}". El usuario ha dado la siguiente razón: '
        "{text} Puedes aprobar o rechazar esta solicitud pulsando en el enlace de abajo:",
        '{name} ha solicitado ser miembro del grupo "{title}. El usuario ha dado la siguiente justificación: {text} '
        "Puede aprobar o rechazar esta aplicación accediendo al siguiente enlace:",
        "{name} подал запрос на вступление в группу «{title}». Пользователь указал следующую причину: {text} "
        "Вы можете одобрить или отклонить запрос по ссылке:",
        '{name} hat eine Gruppenmitgliedschaft in der Gruppe "{title}" beantragt. Der Benutzer hat folgenden Grund '
        "angegeben: {text} Du kannst die Anfrage über den folgenden Link ablehnen oder bestätigen:",
        "{name} 已请求加入“{title}”群组。 用户给出的理由如下： {text} 您可以使用以下链接批准或拒绝此申请：",
        'เรียน {-}, {name} ได้ขอเป็นสมาชิกกลุ่ม "{title}" ผู้ใช้ให้เหตุผลดังต่อไปนี้: {text} '
        "คุณสามารถอนุมัติหรือปฏิเสธใบสมัครนี้โดยใช้ลิงก์ด้านล่าง:",
        '{name} "{title}" গোষ্ঠীতে সদস্যপদের জন্য আবেদন করেছে। ব্যবহারকারী নিম্নলিখিত কারণ দিয়েছে: {text} '
        "আপনি নীচের লিঙ্কটি ব্যবহার করে এই আবেদনের অনুমোদন বা প্রত্যাখ্যান করতে পারেন:",
        '{name}, "{title}" adlı gruba katılmak için başvuruda bulunmuştur. Üyenin katılmak için belirttiği sebep '
        "aşağıdadır: {text} Aşağıdaki bağlantıya tıklarayak başvuruyu reddedebilir veya kabul edebilirsiniz:",
        "{name} a demandé l'adhésion au groupe \"{title}\". L'utilisateur a donné la raison suivante : {text} "
        "Vous pouvez approuver ou rejeter cette demande en cliquant sur le lien ci-dessous :",
        '{name} hat eine Mitgliedschaft für die Gruppe "{title}" angefordert. Der Benutzer hat folgenden Grund '
        "angegeben: {text} Sie können diese Anfrage genehmigen oder ablehnen, in dem Sie den folgenden Link "
        "besuchen:",
    ),
    "": (
        "{text} You can view the full announcement by following this link: {url} To unsubscribe from these "
        "announcements, follow this link: {-} For more control over the email notifications you receive, login to "
        "the forum and go to the Notifications area in your profile",
        "A topic you are watching has been marked as a sticky topic", "A topic you are watching has been locked",
        "A topic you are watching has been unlocked", "A topic you are watching has been removed",
        "A topic you are watching has been moved to another board",
        "A topic you are watching has been merged with another topic",
        "A topic you are watching has been split into two or more topics",
        'The following post, "{title}" by {name} has been reported by {-} on a board you moderate: The topic: '
        "{url} Moderation center: {-} The reporter has made the following comment: {-}",
        'Previously, "{title}" was reported to moderators', "{-} has just signed up as a new member of your forum",
        'A new post has been made which needs to be approved: "{title}" You can approve or reject this post by '
        "using the link below: {url}",
        'A new topic has been made which needs to be approved: "{title}" You can approve or reject this topic by '
        "using the link below: {url}",
        "A new post has been made which needs to be approved: '{title}' You can approve or reject this post by "
        "using the link below: {url}",
        "A new topic has been made which needs to be approved: '{title}' You can approve or reject this topic by "
        "using the link below: {url}",
        "{text} Чтобы отписаться от таких уведомлений, воспользуйтесь ссылкой: {-} Посмотреть полный анонс: {url} "
        "Для большего контроля над получаемыми уведомлениями авторизуйтесь на форуме и перейдите в раздел "
        "<em>Настройки уведомлений</em> в своем профиле",
        "Тема, на которую вы подписаны, была закреплена", "Тема, на которую вы подписаны, была заблокирована",
        "Тема, на которую вы подписаны, была разблокирована", "Удалена тема, на которую вы подписаны",
        "Тема, на которую вы подписаны, была перенесена в другой раздел",
        "Тема, на которую вы подписаны, была объединена с другой темой",
        "Тема, на которую вы подписаны, была разделена на несколько тем",
        "В разделе, который вы модерируете, на сообщение «{title}» от {name} поступила жалоба от {-}",
        "На тему «{title}» поступила жалоба", "На вашем форуме зарегистрирован новый пользователь: {-}",
        "Появилось новое сообщение, требующее одобрения: «{title}» Одобрить или отклонить сообщение: {url}",
        "Требует одобрения новая тема: «{title}» Одобрить или отклонить тему: {url}",
        '{text} Para darte de baja de estos Anuncios, conéctate al foro y desmarca la opción "Recibir '
        'notificaciones por email cuando haya nuevos Anuncios" de tu perfil',
        "Un tema que estás siguiendo ha sido fijado con chincheta por {name}",
        "Un tema que estás siguiendo ha sido bloqueado por {name}",
        "Un tema que estás siguiendo ha sido desbloqueado por {name}",
        "Un tema que estás siguiendo ha sido eliminado por {name}",
        "Un tema que estás siguiendo ha sido movido a otro foro por {name}",
        "Un tema que estás siguiendo ha sido combinado con otro tema por {name}",
        "Un tema que estás siguiendo ha sido dividido en dos o más temas por {name}",
        'El siguiente mensaje, "{title}" de {name} ha sido informado por {-} en un foro que tú moderas: El tema: '
        "{url} Centro de Moderación: {-} El informador ha realizado el siguiente comentario: {-}",
        "{-} acaba de registrarse como nuevo usuario de tu foro",
        "{text} Bu bağlantıyı takip ederek duyurunun tamamını görüntüleyebilirsiniz: {url} Bu duyuruların "
        "aboneliğinden çıkmak için şu bağlantıyı izleyin: {-} Aldığınız e-posta bildirimleri üzerinde daha fazla "
        "kontrol için, foruma giriş yapın ve profilinizdeki Bildirimler alanına gidin",
        "Haberdar edilmeyi seçtiğiniz konu sabitlenmiştir", "Haberdar edilmeyi seçtiğiniz konu kilitlenmiştir",
        "Haberdar edilmeyi seçtiğiniz konuya ait kilit kaldırılmıştır",
        "Haberdar edilmeyi seçtiğiniz konu kaldırılmıştır",
        "Haberdar edilmeyi seçtiğiniz konu başka bir bölüme taşınmıştır",
        "Haberdar edilmeyi seçtiğiniz konu başka bir konu ile birleştirilmiştir",
        "Haberdar edilmeyi seçtiğiniz konu bölünmüştür",
        'Yöneticisi olduğunuz bir bölümde bulunan, {name} adlı kullanıcının göndermiş olduğu "{title}" başlıklı '
        "konu, {-} tarafından rapor edilmiştir: Konu: {url} Moderasyon Merkezi: {-} Rapor Sebebi: {-}",
        'Daha önce, "{title}" moderatörlere bildirildi', "{-} adlı üye forum'a kayıt olmuştur",
        "Onaylanması gereken yeni bir ileti gönderildi: '{title}' Aşağıdaki bağlantıyı kullanarak bu iletiyi "
        "onaylayabilir veya reddedebilirsiniz: {url}",
        "Onaylanması gereken yeni bir konu oluşturuldu: '{title}' Aşağıdaki bağlantıyı kullanarak bu konuyu "
        "onaylayabilir veya reddedebilirsiniz: {url}",
        '{text} Pour vous désabonner de ces annonces, connectez-vous au forum et décochez la case "Recevoir les '
        "annonces du forum et les notifications importantes par e-mail",
        "Un sujet que vous surveillez a été épinglé", "Un sujet que vous surveillez a été bloqué par {name}",
        "Un sujet que vous surveillez a été débloqué par {name}", "Un sujet que vous surveillez a été supprimé",
        "Un sujet que vous surveillez a été déplacé dans une autre section par {name}",
        "Un sujet que vous surveillez a été fusionné avec un autre sujet",
        "Un sujet que vous surveillez a été divisé en deux ou plus de sujets par {name}",
        'Le message suivant, "{title}" par {name} a été rapporté par {-} dans une section que vous modérez : Le '
        "sujet : {url} Centre de modération : {-} L'auteur du rapport a fait le commentaire suivant : {-}",
        "{-} vient juste de s'inscrire comme nouveau membre sur votre forum",
        "A new post, '{title}', has been made which needs approved",
        "A new topic, '{title}', has been made which needs approved",
        "{text} Um diese Ankündigungen abzubestellen, loggen Sie sich bitte im Forum ein und deaktivieren die "
        'Option "E-Mail Benachrichtigung bei neuen Ankündigungen schicken" in Ihrem Profil',
        "Ein von Ihnen beobachtetes Thema wurde von {name} fixiert",
        "Ein von Ihnen beobachtetes Thema wurde von {name} geschlossen",
        "Ein von Ihnen beobachtetes Thema wurde von {name} wieder geöffnet",
        "Ein von Ihnen beobachtetes Thema wurde von {name} gelöscht",
        "Ein von Ihnen beobachtetes Thema wurde von {name} in ein anderes Board verschoben",
        "Ein von Ihnen beobachtetes Thema wurde von {name} mit einem anderen Thema zusammengeführt",
        "Ein von Ihnen beobachtetes Thema wurde von {name} in zwei oder mehr Themen geteilt",
        'Der folgende Beitrag, "{title}" von {name} wurde von {-} in einem von Ihnen moderierten Board gemeldet: '
        "Das Thema: {url} Moderator-Center: {-} Der Benutzer hat folgenden Kommentar dazu geschrieben: {-}",
        "{-} hat sich als neues Mitglied in Ihrem Forum angemeldet",
    ),
}
