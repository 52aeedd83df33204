# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""SMF 2.0, 2.1 and 3: ``EmailTemplates`` in English and Russian."""

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
    ),
    "mention": (
        'You have been quoted in the post titled "{title}" by {name}, you can see the post here: {url}',
        'You have been mentioned in the post titled "{title}" by {name}, you can see the post here: {url}',
        'Вы были процитированы {name} в сообщении "{title}". Прочитать сообщение: {url}',
        'Вы были упомянуты {name} в сообщении "{title}". Прочитать сообщение: {url}',
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
    ),
    "request": (
        '{name} has requested membership to the "{title}" group. The user has given the following reason: {text} '
        "You can approve or reject this application by using the link below:",
        "{name} подал запрос на вступление в группу «{title}». Пользователь указал следующую причину: {text} "
        "Одобрить или отклонить запрос:",
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
    ),
}
