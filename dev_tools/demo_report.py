# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the demo database holds: progress of collecting, and the closing table."""

from .postgres import Server
from .ui import table

LEDGER = (
    ("done", "became cards"),
    ("ignored", "ignored (promotions, own actions, automatic replies)"),
    ("unknown", "not recognised"),
    ("quarantined", "quarantined"),
    ("held", "held"),
    ("oversize", "too large"),
    ("pending", "still waiting"),
)
CARDS = """
    SELECT channel.name ->> 'en_US', action.name ->> 'en_US', count(*),
           count(*) FILTER (WHERE card.verdict = 'failed')
      FROM social_interest card
      LEFT JOIN social_interest_channel channel ON channel.id = card.channel_id
      LEFT JOIN social_interest_action action ON action.id = card.action_id
     WHERE card.mail_id IS NOT NULL
     GROUP BY 1, 2 ORDER BY 1, 2
"""
PROGRESS = """
    SELECT coalesce(bool_and(mailbox.date >= '{since}'), false),
           coalesce(max(mailbox.error_message), ''),
           (SELECT count(*) FROM social_interest_mail),
           (SELECT count(*) FROM social_interest_mail WHERE state = 'pending')
      FROM fetchmail_server mailbox
     WHERE mailbox.collects_interests AND mailbox.active
"""


def progress(server: Server, database: str, since: str) -> tuple[bool, str, int, int]:
    """Return: polled since then, an error, messages in the ledger, messages pending."""
    # Odoo keeps whole seconds.
    moment = since.partition(".")[0]
    polled, error, seen, pending = server.sql(PROGRESS.format(since=moment), database)[0]
    return polled == "t", error, int(seen), int(pending)


def text(server: Server, database: str) -> str:
    """Return the closing table: cards by channel and action, then the ledger."""
    cards = [
        [channel or "?", action or "?", int(count), int(forged)]
        for channel, action, count, forged in server.sql(CARDS, database)
    ]
    states = dict(
        server.sql("SELECT state, count(*) FROM social_interest_mail GROUP BY 1", database)
    )
    total = sum(int(count) for count in states.values())
    lines = [
        table(["Channel", "Action", "Cards", "Forged"], cards),
        "",
        f"{sum(row[2] for row in cards)} cards from {total} messages:",
    ]
    for state, words in LEDGER:
        count = int(states.get(state, 0))
        if count or state in ("ignored", "unknown", "quarantined"):
            lines.append(f"{count:>5}  {words}")
    return "\n".join(lines)
