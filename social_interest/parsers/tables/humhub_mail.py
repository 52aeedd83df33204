# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""HumHub's module "mail": the subjects in ``messages/*/base.php``, 49 languages."""

from __future__ import annotations

SUBJECTS = {
    "message": (
        "New conversation from {name}", "Nova conversa de {name}", "Neue Unterhaltung gestartet von {name}",
        "Nueva conversación de {name}", "Nouvelle conversation de {name}", "{name} új beszélgetést indított",
        "Nuova conversazione da {name}", "{name} さんからの新しい会話", "Naujas pokalbis {name}",
        "Nieuw gesprek van {name}", "Nowa wiadomość od {name}", "Новый разговор от пользователя {name}",
        "Nová konverzácia od {name}", "Ny konversation från {name}", "來自{name}的新對話", "New message from {name}",
        "رسالة جديدة من {name}", "Ново съобщение от {name}", "Nou missatge de {name}",
        "Nová zpráva od uživatele {name}", "Ny besked fra {name}", "Neue Nachricht von {name}",
        "Nuevo mensaje de {name}", "پیغام جدید از {name}", "Uusi viesti lähetäjältä {name}",
        "Nouveau message de {name}", "Nova poruka od {name}", "{name} új üzenetet küldött",
        "Nuovo messaggio da {name}", "{name}さんから新しいメッセージ", "Nauja žinutė nuo {name}",
        "Jauna ziņa no {name}", "Ny melding fra {name}", "Nieuw bericht van {name}", "Nova mensagem de {name}",
        "Новое сообщение от {name}", "Nová správa od {name}", "Nytt meddelande från {name}", "ข้อความใหม่จาก {name}",
        "Yeni mesaj var. Gönderen {name}", "Tin nhắn mới từ {name}", "来自 {name} 的新消息", "來自{name}的新訊息",
    ),
    "": (
        "{name} joined the conversation", "{name} ist der Unterhaltung beigetreten",
        "{name} se ha unido a la conversación", "{name} a rejoint la conversation",
        "{name} csatlakozott a beszélgetéshez", "{name} si è unito alla conversazione", "{name} が会話に参加しました",
        "{name} prisijungė prie pokalbio", "{name} neemt deel aan het gesprek", "{name} dołączył do konwersacji",
        "{name} entrou na conversa", "{name} juntou-se à conversa", "{name} присоединился к разговору",
        "{name} sa pripojil ku konverzácii", "{name} anslöt till konversationen", "You joined the conversation",
        "Du bist der Unterhaltung beigetreten", "Te has unido a la conversación", "Vous avez rejoint la conversation",
        "Ön csatlakozott a beszélgetéshez", "Ti sei unito alla conversazione", "会話に参加しました",
        "Prisijungėte prie pokalbio", "U neemt deel aan het gesprek", "Dołączyłeś do konwersacji",
        "Você entrou na conversa", "Juntou-se à conversa", "Вы присоединились к разговору",
        "Pripojili ste sa ku konverzácii", "Du anslöt till konversationen",
    ),
}
