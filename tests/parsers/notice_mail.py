# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Mail of a site that tells what somebody did, and what the reader of any notification makes of it."""

from parsers.kinds import notice
from parsers.message import Message

SITE = "Kettle Boards <boards@club.example>"


def mail(subject, body, sender=SITE, headers="", kind="plain"):
    head = f"From: {sender}\nTo: sales@acme.example\nSubject: {subject}\nMessage-ID: <1@x.example>\n{headers}"
    return Message(f"{head}Content-Type: text/{kind}; charset=utf-8\n\n{body}\n".encode())


def told(*arguments, **values):
    """(action, name, words, link), ``None`` where nobody is told of."""
    found = notice.read(mail(*arguments, **values))
    return (found.told.action, found.told.names[0], found.text, found.url) if found else None
