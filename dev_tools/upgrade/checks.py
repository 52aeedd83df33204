# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What an upgrade has to keep and to bring; each check returns what is wrong, in words."""

from ..postgres import Server

#: columns that are meant to change; of misread messages more
CHANGED = {"social_interest.has_proof"}
MISREAD = {f"social_interest_mail.{name}" for name in ("state", "attempts", "reason", "dismissed")}

OTHER_BYTES = """
    SELECT mail.id, octet_length(mail.raw), octet_length(kept.raw) FROM upgrade_message AS kept
      LEFT JOIN social_interest_mail AS mail ON mail.id = kept.mail_id WHERE mail.raw IS DISTINCT FROM kept.raw
"""
WITHOUT_CARD = """
    SELECT mail.id, mail.state, mail.reason FROM social_interest_mail AS mail
     WHERE id IN (SELECT mail_id FROM upgrade_message WHERE waits)
       AND (state != 'done' OR (SELECT count(*) FROM social_interest WHERE mail_id = mail.id) != 1)
"""
NEVER_WAITED = """
    SELECT mail.id, mail.state, mail.reason FROM social_interest_mail AS mail
     WHERE id IN (SELECT mail_id FROM upgrade_message WHERE NOT waits) AND state NOT IN ('done', 'unknown')
"""
FIRST_ANSWERS = """
    SELECT id, first_answered_date, answered_date FROM social_interest
     WHERE first_answered_date IS DISTINCT FROM answered_date
"""
HOMELESS = """
    SELECT name, interest_home FROM fetchmail_server
     WHERE collects_interests AND interest_home ->> 'name' IS DISTINCT FROM current_database()
"""
PROOFS = """
    SELECT card.answer_kind, coalesce(card.proof_url, ''), proof.kind, proof.user_id = card.user_id
      FROM social_interest AS card LEFT JOIN social_interest_proof AS proof ON proof.interest_id = card.id
     WHERE card.has_proof OR proof.id IS NOT NULL ORDER BY proof.kind
"""


def columns(fresh: dict[str, str], upgraded: dict[str, str]) -> list[str]:
    """Columns, indexes and constraints are those of a fresh installation."""
    return [
        f"{name}: {upgraded.get(name, 'absent')}, in a fresh installation {fresh.get(name, 'absent')}"
        for name in sorted(fresh.keys() | upgraded.keys())
        if fresh.get(name) != upgraded.get(name)
    ]


def rows(before: dict[str, dict], after: dict[str, dict], changed: set[str]) -> list[str]:
    """All rows are there, with all that was in them."""
    wrong = [f"{key} is lost" for key in before if key not in after]
    for key in before.keys() & after.keys():
        table = key.split()[0]
        wrong += [
            f"{key}: {name} is {after[key][name]!r}, was {value!r}"
            for name, value in before[key].items()
            if name in after[key] and after[key][name] != value and f"{table}.{name}" not in changed
        ]
    return wrong


def crons(before: dict[str, list], after: dict[str, list], fresh: dict[str, list]) -> list[str]:
    """Each scheduled action is there once, and is the old one with its settings."""
    wrong = [f"{name} is there {len(found)} times" for name, found in after.items() if len(found) > 1]
    wrong += [f"{name} is {after.get(name)}, was {found}" for name, found in before.items() if after.get(name) != found]
    wrong += [f"{name} is missing" for name in fresh.keys() - after.keys()]
    return wrong + [f"{name} is left over" for name in after.keys() - fresh.keys() - before.keys()]


def messages(server: Server, database: str) -> list[str]:
    """Messages are the bytes that came."""
    return [f"message {row[0]}: {row[1]} bytes, were {row[2]}" for row in server.sql(OTHER_BYTES, database)]


def cards(server: Server, database: str) -> list[str]:
    """What waited has given its card, and nothing else was read again."""
    rows = server.sql(WITHOUT_CARD, database) + server.sql(NEVER_WAITED, database)
    return [f"message {row[0]}: {row[1]} {row[2]}" for row in rows]


def first_answers(server: Server, database: str) -> list[str]:
    """The answer that is known is the first."""
    return [
        f"card {row[0]}: first answered {row[1] or 'never'}, answered {row[2] or 'never'}"
        for row in server.sql(FIRST_ANSWERS, database)
    ]


def proofs(server: Server, database: str) -> list[str]:
    """Three cards are proven, each by the record of what was given, by whoever gave it."""
    found = server.sql(PROOFS, database)
    expected = [
        ["mail", "", "letter", "t"],
        ["mail", "https://pictures.example/1.png", "link", "t"],
        ["mail", "", "screenshot", "t"],
    ]
    return [] if found == expected else [f"proofs are {found}"]


def home(server: Server, database: str) -> list[str]:
    """The mailbox belongs to the database in which it was upgraded."""
    return [f"mailbox {row[0]}: {row[1] or 'nowhere'} at home" for row in server.sql(HOMELESS, database)]
