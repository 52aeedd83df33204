# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""SMF 2.0, whose texts differ from those of 2.1: ``EmailTemplates`` in en and es."""

from __future__ import annotations

OLDER_TEXTS = {
    "comment": (
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
    ),
    "question": (
        "A new topic, '{title}', has been made on a board you are watching. You can see it at {url} The text of the "
        "topic is shown below: {text} Unsubscribe to new topics from this board by using this link:",
        "A new topic, '{title}', has been made on a board you are watching. You can see it at {url} More topics may be "
        "posted, but you won't receive more email notifications until you return to the board and read some of them. "
        "The text of the topic is shown below: {text} Unsubscribe to new topics from this board by using this link:",
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
    ),
    "request": (
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
    ),
}
