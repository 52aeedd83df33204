# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""SMF 2.0 and early 2.1, whose texts differ from those of later versions: ``EmailTemplates`` in de, en, es, fr, hr, it,
nl, ru."""

from __future__ import annotations

OLDER_TEXTS = {
    "comment": (
        "Na temi koju pratite {name} je objavio odgovor. Odgovor pogledajte na: {url}",
        "Na temi koju pratite {name} je objavio odgovor. Odgovor pogledajte na: {url} Ako želite isljučiti "
        "pretplatu na ovu temu kliknite: {-} Tekst odgovora je sljedeći: {text}",
        "A reply has been posted to a topic you are watching by {name}. View the reply at: {url}",
        "A reply has been posted to a topic you are watching by {name}. View the reply at: {url} Unsubscribe to this "
        "topic by using this link: {-} The text of the reply is shown below: {text}",
        "A reply has been posted to a topic you are watching by {name}. View the reply at: {url} Unsubscribe to this "
        "topic by using this link: {-} The text of the reply is shown below: {text} More replies may be posted, but "
        "you won't receive any more notifications until you read the topic.",
        "Se ha publicado una respuesta a un tema de {name} que estás observando. Puedes ver la respuesta en: {url}",
        "Se ha publicado una respuesta a un tema de {name} que estás observando. Puedes ver la respuesta en: {url} "
        "Para darte de baja de este tema utiliza este enlace: {-} La respuesta se muestra abajo: {text}",
        "Se ha publicado una respuesta a un tema de {name} que estás observando. Puedes ver la respuesta en: {url} "
        "Para darte de baja de este tema utiliza este enlace: {-} La respuesta se muestra abajo: {text} Pueden haberse "
        "publicado más respuestas, pero no recibirás más notificaciones hasta que leas el tema.",
        "Zu einem Thema, welches von dir beobachtet wird, hat der Benutzer {name} eine Antwort verfasst. Die Antwort "
        "kannst du hier ansehen: {url}",
        "Zu einem Thema, welches von dir beobachtet wird, hat der Benutzer {name} eine Antwort verfasst. Die Antwort "
        "kannst du hier ansehen: {url} Diese Benachrichtigung abbestellen: {-} Die Antwort: {text}",
        "Zu einem Thema, welches von dir beobachtet wird, hat der Benutzer {name} eine Antwort verfasst. Die Antwort "
        "kannst du hier ansehen: {url} Diese Benachrichtigung abbestellen: {-} Der Text der Antwort: {text} "
        "Möglicherweise wurden weitere Antworten verfasst. Du erhältst keine weiteren Benachrichtigungen, bis du das "
        "Thema gelesen hast.",
        "Une réponse a été postée sur un sujet que vous surveillez par {name}. Voir la réponse : {url}",
        "Une réponse a été postée par {name} sur un sujet que vous surveillez. Voir la réponse : {url}",
        "Une réponse a été postée par {name} sur un sujet que vous surveillez. Voir la réponse : {url} Le texte de la "
        "réponse est affiché ci-dessous : {text} Pour vous désabonner de ce sujet, utilisez ce lien",
        "Une réponse a été postée par {name} sur un sujet que vous surveillez. Voir la réponse : {url} Le texte de la "
        "réponse est affiché ci-dessous : {text} D'autres réponses ont pu être postées, mais vous ne recevrez pas "
        "d'autres e-mails de notification tant que vous n'aurez pas lu le sujet.",
        "Появился ответ от {name} в теме на которую вы подписаны. Прочитать ответ: {url}",
        "Появился ответ от {name} в теме, на которую вы подписаны. Прочитать ответ: {url} Чтобы отказаться от {-}, "
        "нажмите сюда: {-} Содержание ответа показано ниже: {text}",
        "Появился ответ от {name} в теме, на которую вы подписаны. Прочитать ответ: {url} Чтобы отказаться от {-}, "
        "нажмите сюда: {-} Содержание ответа показано ниже: {text} В теме может быть оставлено много новых ответов",
        "Появился ответ от {name} в теме на которую вы подписаны. Прочитать ответ: {url} Чтобы отказаться от {-}, "
        "нажмите сюда: {-} Содержание ответа показано ниже: {text}",
        "Появился ответ от {name} в теме на которую вы подписаны. Прочитать ответ: {url} Чтобы отказаться от {-}, "
        "нажмите сюда: {-} Содержание ответа показано ниже: {text} В теме может быть оставлено много новых ответов",
        "Появился ответ от {name} в теме на которую вы подписаны. Прочитать ответ: {url} Отписаться от этой темы: {-} "
        "Текст ответа: {text}",
        "Появился ответ от {name} в теме на которую вы подписаны. Прочитать ответ: {url} Отписаться от этой темы: {-} "
        "Текст ответа: {text} Ответов может быть больше, но вы получаете уведомления только о первом непрочитанном",
    ),
    "question": (
        "Nova tema, '{title}', objavljena je u rubrici koju pratite. Možete je pogledati ovdje {url} Tekst teme "
        "priložen je ispod: {text} Želite li isključiti pretplatu nove teme iz ove rubrike slijedite ovaj link:",
        "Nova tema, '{title}', objavljena je u rubrici koju pratite. Možete je pogledati ovdje {url} Možda je "
        "objavljeno još novih tema",
        "Nova tema, '{title}', objavljena je u rubrici koju pratite. Možete je pogledati ovdje {url} Želite li",
        "Un nuovo topic, '{title}', è stato creato nella sezione che stai seguendo. Puoi visualizzarlo "
        "cliccando su: {url} Il testo del topic è il seguente: {text} Per annullare la sottoscrizione alle notifiche "
        "di nuovi topic",
        "Un nuovo topic, '{title}', è stato creato nella sezione che stai seguendo. Puoi visualizzarlo "
        "cliccando su: {url} Altri topic potrebbero essere postati",
        "Un nuovo topic, '{title}', è stato creato nella sezione che stai seguendo. Puoi visualizzarlo "
        "cliccando su: {url} Per annullare la sottoscrizione",
        "Een nieuw topic, '{title}', is gestart op een board dat jij in de gaten houdt. Je kunt het topic bekijken via "
        "deze link: {url} Het bericht van het topic is als volgt: {text} Mocht je niet langer op de hoogte willen",
        "Een nieuw topic, '{title}', is gestart op een board dat jij in de gaten houdt. Je kunt het topic bekijken via "
        "deze link: {url} Er kunnen meerdere topics gestart zijn",
        "Een nieuw topic, '{title}', is gestart op een board dat jij in de gaten houdt. Je kunt het topic bekijken via "
        "deze link: {url} Mocht je niet langer",
        "A new topic, '{title}', has been made on a board you are watching. You can see it at {url} The text of the "
        "topic is shown below: {text} Unsubscribe to new topics from this board by using this link:",
        "A new topic, '{title}', has been made on a board you are watching. You can see it at {url} More topics may be "
        "posted, but you won't receive more email notifications until you return to the board and read some of them. "
        "The text of the topic is shown below: {text} Unsubscribe to new topics from this board by using this link:",
        "Появилась новая тема '{title}' в разделе, на который вы подписаны. Посмотреть тему {url}",
        "Появилась новая тема '{title}' в разделе, на который вы подписаны. Посмотреть тему {url} Текст темы: {text} "
        "Отписаться от этого раздела:",
        "Появилась новая тема '{title}' в разделе, на который вы подписаны. Посмотреть тему {url} Тем может быть "
        "больше, но вы не будете получать других уведомлений, пока не посетите раздел. Текст темы: {text} Отписаться "
        "от этого раздела:",
    ),
    "mention": (
        'вы были процитированы {name} в сообщении "{title}", вы можете прочитать сообщение здесь: {url}',
        'вы были упомянуты {name} в сообщении "{title}", вы можете прочитать сообщение здесь: {url}',
    ),
    "message": (
        "You have just been sent a personal message by {name} on {site} IMPORTANT: Remember, this is just a "
        "notification. Please do not reply to this email. Read this Personal Message here: {url}",
        "You have just been sent a personal message by {name} on {site} IMPORTANT: Remember, this is just a "
        "notification. Please do not reply to this email. The message they sent you was: {text} Reply to this "
        "Personal Message here:",
        "You and {-} have just been sent a personal message by {name} on {site} IMPORTANT: Remember, this is just a "
        "notification. Please do not reply to this email. Read this Personal Message here: {url}",
        "You and {-} have just been sent a personal message by {name} on {site} IMPORTANT: Remember, this is just a "
        "notification. Please do not reply to this email. The message they sent you was: {text} Reply to this "
        "Personal Message (to the sender only) here:",
        "Du hast von {name} eine persönliche Mitteilung im Forum {site} erhalten. WICHTIG: Das ist lediglich eine "
        "Erinnerung, bitte nicht auf diese E-Mail antworten. Die persönliche Mitteilung kannst du hier lesen: {url}",
        "Du hast von {name} eine persönliche Mitteilung im Forum {site} erhalten. WICHTIG: Das ist lediglich eine "
        "Erinnerung, bitte nicht auf diese E-Mail antworten. Die Mitteilung enthält folgenden Text: {text} Auf diese "
        "persönliche Mitteilung direkt antworten:",
        "Vous venez tout juste de recevoir un message personnel de la part de {name} sur {site}. IMPORTANT : "
        "Rappelez-vous que ceci n'est qu'une notification. Ne répondez pas à cet e-mail. Vous pouvez lire le message "
        "personnel ici : {url}",
        "Vous venez tout juste de recevoir un message personnel de la part de {name} sur {site}. IMPORTANT : "
        "Rappelez-vous que ceci n'est qu'une notification. Ne répondez pas à cet e-mail. Le message qui vous a été "
        "envoyé est le suivant : {text} Vous pouvez répondre à ce message ici :",
        "Вы получили личное сообщение от {name} на {site} ВНИМАНИЕ: Помните, что это только уведомление. Не отвечайте "
        "на это письмо. Прочитать это личное сообщение: {url}",
        "Вы получили личное сообщение от {name} на {site} ВНИМАНИЕ: Помните, что это только уведомление. Не отвечайте "
        "на это письмо. Текст сообщения: {text} Ответить на это личное сообщение:",
    ),
    "request": (
        '{name} je zatražio članstvo u "{title}" grupi. Korisnik je naveo sljedeći razlog: {text} Ovu prijavu možete '
        "odobriti ili odbiti klikom na donji link:",
        '{name} ha richiesto di diventare membro del gruppo "{title}". L\'utente ha dato la seguente '
        'motivazione: {text} Puoi approvare o rifiutare questa applicazione clickando su questo link:',
        '{name} heeft zich aangemeld voor de groep "{title}". De gebruiker heeft de volgende motivatie gegeven: {text} '
        "Je kunt dit verzoek goedkeuren of afwijzen door de volgende link aan te klikken:",
        '{name} послал запрос на вступление в группу "{title}". Пользователь указал следующие причины для вступления в '
        "группу: {text} Вы можете отклонить или принять данный запрос, пройдя по ссылке:",
        '{name} has requested membership to the "{title}" group. The user has given the following reason: {text} '
        "You can approve or reject this application by clicking the link below:",
    ),
    "": (
        "Un tema que estás observando ha sido fijado con chincheta", "Un tema que estás observando ha sido bloqueado",
        "Un tema que estás observando ha sido desbloqueado", "Un tema que estás observando ha sido eliminado",
        "Un tema que estás observando ha sido movido a otro foro",
        "Un tema que estás observando ha sido combinado con otro tema",
        "Un tema que estás observando ha sido dividido en dos o más temas",
        "{-} acaba de registrarse como nuevo usuario de tu foro",
        "Ein Thema, welches von dir beobachtet wird, wurde von", "Ein Thema, welches von dir beobachtet, wurde von",
        "Un sujet que vous surveillez a été", "Тема на которую вы подписаны была",
        "Тема, на которую вы подписаны, была разделена на несколько тем", "Удалена тема на которую вы подписаны",
    ),
}
