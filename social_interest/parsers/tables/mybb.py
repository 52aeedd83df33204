# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""MyBB 1.8: ``inc/languages/*/messages.lang.php`` in deutsch_du, deutsch_sie, english, russian."""

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
    ),
    "mail": (
        "{name} from {site} has sent you the following message: -- {text} -- Thank you,",
        "Hallo {-}, {name} aus {site} hat dir folgende Nachricht geschickt: -- {text} -- Vielen Dank,",
        "Hallo {-}, {name} aus {site} hat Ihnen folgende Nachricht geschickt: -- {text} -- Vielen Dank,",
        "{name} из {site} отправил вам следующее сообщение: -- {text} -- Спасибо",
    ),
    "request": (
        "{name} has requested to join {title} on {site} (see below). Reason: {text} To accept or decline this "
        "request, go to",
        "{name} просил присоединиться {title} в {site} (Смотри ниже). Причина: {text} Для того, чтобы принять или "
        "отклонить этот запрос, перейдите",
    ),
    "": (
        "from {-} has reported the following post:", "from {-} has reported the following user:",
        "from {-} has reported this post:", "из {-} жалоба на следующее сообщение:",
        "из {-} жалоба на следующего пользователя:",
    ),
}
