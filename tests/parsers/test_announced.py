# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Networks that tell how many notices wait, in any language, and never whose they are."""

import pytest

from parsers.kinds.announced import announces_several, person_in

OWN = frozenset({"facebook", "meta"})


class _Mail:
    def __init__(self, subject):
        self.subject = subject


@pytest.mark.parametrize("subject", (
    "Du hast 3 neue Benachrichtigungen", "Vous avez 3 nouvelles notifications", "Tienes 3 notificaciones nuevas",
    "Hai 3 nuove notifiche", "Você tem 3 novas notificações", "Je hebt 3 nieuwe meldingen",
    "Masz 3 nowe powiadomienia", "У вас 12 новых уведомлений", "У вас 12 нових сповіщень", "Máte 5 nových oznámení",
    "Du har 4 nya aviseringar", "Du har 3 nye varsler", "Du har 3 nye notifikationer", "Sinulla on 3 uutta ilmoitusta",
    "3 yeni bildirimin var", "Aveți 3 notificări noi", "3 új értesítésed van", "Έχετε 3 νέες ειδοποιήσεις",
    "לקוח, יש לך 3 התראות חדשות", "لديك 3 إشعارات جديدة", "3件の新しいお知らせがあります", "您有 3 条新通知",
    "새 알림 3개가 있습니다",
    "Bạn có 3 thông báo mới", "Acme, du hast 3 neue Nachrichten auf Facebook", "Notifications (12)",
))
def test_counted(subject):
    assert announces_several(_Mail(subject), OWN)


@pytest.mark.parametrize("subject", (
    "Lena hat dir 3 Nachrichten gesendet", "Marco ti ha inviato 3 messaggi",
    "Anna Lind skickade 3 meddelanden till dig",
    "Lena hat 3 Kommentare geschrieben", "Lena Vogt und 3 weitere haben deinen Beitrag kommentiert",
    "You have 3 new messages from Ann Lee", "3 neue Nachrichten von Lena Vogt", "Du hast eine neue Nachricht",
    "Ann Lee: do you have 3 messages for me?", "Order 3107: message of the customer",
))
def test_of_a_person(subject):
    assert not announces_several(_Mail(subject), OWN)


@pytest.mark.parametrize(("row", "names"), (
    ("Ida Lund hat deinen Beitrag kommentiert", ["Ida Lund"]),
    ("Ida Lund a commenté votre publication", ["Ida Lund"]),
    ("Diese Nachricht wurde an dich gesendet. Wenn du solche E-Mails von Meta nicht möchtest, melde dich ab", None),
    ("Meta hat dir eine Nachricht gesendet", None),
))
def test_person(row, names):
    told = person_in(row, OWN)
    assert (told.names if told else None) == names
