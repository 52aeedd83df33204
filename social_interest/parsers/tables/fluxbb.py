# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""FluxBB, PunBB, MyBestBB and ForkBB: ``lang/*/mail_templates/*.tpl`` and ``app/lang/*/mail/*.tpl``, 53 languages."""

from __future__ import annotations

TEXTS = {
    "message": (
        "{name} from {site} has sent you a message.", "{name} de {site} vous a envoyé un message.",
        "{name} с форума {site} послал вам сообщение.", "{name} sent a private message to you.",
        "{name} от {site} Ви изпрати съобщение.", "Člen {name} z {site} Vám poslal zprávu.",
        "{name} fra {site} har sendt dig en besked.", "{name} van {site} heeft je een bericht gestuurd.",
        "{name} de {site} vous a envoye un message.",
        "{name} ने {site} यहां से आपको संदेश भेजा है। आप इस मेल से {-} को जवाबी मेल कर सकते हैं।",
        "{name} dari {site} telah mengirimkan anda sebuah pesan.",
        "{site} の {name} さんから、あなたにメッセージが送信されました。",
        "{site}의 {name} 님께서 귀하에게 편지를 보내셨습니다.",
        "{name} له‌لایه‌ن {site} په‌یامێكی ئه‌له‌كترۆنی بۆ ناردوویت، ده‌توانی وه‌ڵامی {-} بده‌یته‌وه‌ له‌ڕێی ئه‌م "
        "پۆستی ئه‌له‌كترۆنیه‌وه‌.",
        "{name} no {site} suta jums zinu.", "{name} z {site} wysłał Ci wiadomość.",
        "{name} de la {site} v-a trimis un mesaj.", "{site} 的 {name} 发了一个信息给您。",
        "{name} z {site} Vám poslal správu.", "{name} de {site} te ha enviado un mensaje.",
        "{name} จาก {site} ได้ส่งข้อความถึงคุณ คุณสามารถตอบกลับ {-} ได้ทางที่อยู่อีเมลนี้",
        "{site} 的 {name} 寄了一封訊息給您。", "Учасник {name} форуму {site} надіслав Вам повідомлення.",
        "{name} từ {site} đã gửi cho bạn một thông điệp.", "'{name}' from '{site}' has sent you a message.",
        "'{name}' de '{site}' te ha enviado un mensaje.", "'{name}' de '{site}' vous a envoyé un message.",
        "Пользователь '{name}' с форума '{site}' отправил вам сообщение.",
        "来自 '{site}' 的 '{name}' 给您发送了一条消息。",
    ),
    "comment": (
        "{name} hat auf das Thema {title} geantwortet, welches Sie abonniert haben.",
        "{name} has replied to the topic '{title}' to which you are subscribed.",
        "{name} a répondu au sujet '{title}' auquel vous êtes abonné.", "{name} ответил в теме '{title}',",
        "{name} has replied to the topic {title} to which you are subscribed.",
        "{name} отговори в темата {title} за която сте абониран.", "Člen {name} odpověděl(a) na téma {title},",
        "{name} heeft geantwoord op onderwerp {title},",
        "{name} a repondu a la discussion {title} a laquelle vous avez souscrit.",
        "{name} ने इस मुद्दे पर जवाब दिया है {title} से आप जुड़े हुए हैं। यहां और भी नए जवाब हो सकते हैं,",
        "{name} je odgovorio na temu {title} za koju ste Vi prijavljeni.",
        "{name} telah membalas topik {title} di mana anda menjadi salah satu pelanggannya.",
        "あなたが投稿したトピック {title} に、 {name} さんが返事を投稿しました。",
        "{name} 님이 귀하께서 구독하고 계신 {title} 이야깃거리에 대한 댓글을 올리셨습니다.",
        "{name} وه‌ڵامی بۆ بابه‌تی {title} نووسیووه‌ كه‌ خۆت وه‌ك ویستیاری ئه‌وه‌ بوویت له‌ وه‌ڵامه‌ نوێكانی ئه‌و "
        "بابه‌ته‌ ئاگادار بكرێیته‌وه‌، له‌وانه‌یه‌ وه‌ڵامی دیكه‌ی نوێ هه‌بێت بۆ بابه‌ته‌ ویستراوه‌كانت، پاش "
        "سه‌ردانت بۆ مه‌كۆكان بۆت ڕوون ده‌بێته‌وه‌.",
        "{name} napisał nowego posta w wątku {title} który aktualnie subskrybujesz.",
        "{name} a raspuns in legatura cu subiectul {title} la care sunteti abonat.",
        "您订阅的 {title} 主题有新的回复，作者为 {name}。", "{name} odpovedal na tému {title},",
        "{name} ha contestado al tema {title},", "{name} ha respondido al tema {title},",
        "{name} ได้ทำการตอบกระทู้ {title} ซึ่งคุณได้ทำการติดตามอยู่ อาจจะมีการตอบกระทู้นี้มากกว่านี้ "
        "แต่นี่เป็นเพียงการแจ้งเตือนการติดตามของคุณจนกว่าคุณจะเข้าไปใช้งานฟอรั่มอีกครั้ง ไปยังโพสต์ข้างต้นได้ที่ {-} "
        "คุณสามารถยกเลิการติดตามกระทู้ได้ โดยไปที่ {-} -- {-} (อย่าตอบกลับอีเมลนี้ เพราะมันถูกส่งถึงคุณโดยอัตโนมัติ)",
        "{name} ได้ทำการตอบกระทู้ {title} ซึ่งคุณได้ทำการติดตามอยู่ อาจจะมีการตอบกระทู้นี้มากกว่านี้ "
        "แต่นี่เป็นเพียงการแจ้งเตือนการติดตามของคุณจนกว่าคุณจะเข้าไปใช้งานฟอรั่มอีกครั้ง ข้อความที่มีการตอบ คือ :",
        "您訂閱的 {title} 主題有新的回應，作者為 {name}。", "{name} написав відповідь у темі {title},",
        "{name} đã hồi âm cho chủ đề {title} mà bạn đã đăng kí.",
        "'{name}' has replied to the topic '{title}' to which you are subscribed.",
        "'{name}' ha respondido al tema '{title}' al que estás suscrito.",
        "'{name}' ha respondido al tema '{title}' al que está suscrito.",
        "'{name}' a répondu à la discussion '{title}' que vous suivez .",
        "{name} a répondu à la discussion « {title} » que vous suivez.",
        "'{name}' a répondu à la discussion '{title}' que vous suivez.",
        "Пользователь '{name}' ответил в теме '{title}',", "'{name}' 在您订阅的主题 '{title}' 中发表了回复。",
    ),
    "": (
        "User '{name}' has reported the following message:",
        "User '{name}' registered in the forums at {-} User profile:",
        "L'utilisateur '{name}' a signalé le message suivant :",
        "Utilisateur '{name}' enregistré dans les forums à {-} Profil utilisateur :",
        "Пользователь '{name}' отправил сигнал на сообщение:",
        "Пользователь '{name}' зарегистрировался на форуме по адресу {-} Адрес профиля пользователя:",
        "El usuario '{name}' ha reportado el siguiente mensaje:",
        "El usuario '{name}' se ha registrado en los foros de {-} Perfil del usuario:",
        "L’utilisateur '{name}' s’est enregistré sur le forum {-} Profil utilisateur:",
        "用户 '{name}' 举报了以下消息：{-} 原因：{-} -- {-} 邮件系统 （请勿回复此消息）",
        "用户'{name}'在论坛{-}注册 用户资料：{-} -- {-}邮件系统 (请勿直接回复此邮件)",
    ),
    "question": (
        "{name} has posted a new topic '{title}' in the forum '{-}',",
        "{name} hat im Forum '{-}', welches du abonniert hast, ein neues Thema '{title}' erstellt.",
        "{name} a posté un nouveau sujet '{title}' dans le forum '{-}',",
        "{name} создал новую тему '{title}' в разделе '{-}',", "{name} has create a new topic in a forum.",
        "'{name}' has posted a new topic '{title}' in the forum '{-}',",
        "'{name}' ha publicado un nuevo tema '{title}' en el foro '{-}',",
        "'{name}' a lancé une nouvelle discussion '{title}' dans le forum '{-}',",
        "Пользователь '{name}' создал новую тему '{title}' в разделе '{-}',",
        "'{name}' 在您订阅的论坛 '{-}' 中发布了新主题 '{title}'。",
    ),
}
