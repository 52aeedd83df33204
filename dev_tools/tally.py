# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whether every message became one card: the set of messages beside the set of cards.

A message without a Message-ID, or with one that another message has too, cannot be told
from it by this tally; the messages of our measurements all have their own.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from .postgres import Server

# One row for each card of the messages; one without a card for a message that has none.
QUERY = """
    SELECT trim(BOTH '<>' FROM m.message_id), m.state, c.id
      FROM social_interest_mail m LEFT JOIN social_interest c ON c.mail_id = m.id
     WHERE m.mailbox_id = ANY(ARRAY[{mailboxes}])
"""


@dataclass
class Tally:
    """The cards of the messages sent; the Message-IDs without a card, and with more than one."""

    cards: int
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    #: how many ledger rows are in each state
    states: dict[str, int] = field(default_factory=dict)


def of_rows(sent: Iterable[str], rows: Iterable[tuple[str, str, str]]) -> Tally:
    """Compare the Message-IDs that were sent with (Message-ID, state, card id or '')."""
    rows = list(rows)
    wanted = set(sent)
    cards = Counter(message_id for message_id, _state, card in rows if card and message_id in wanted)
    return Tally(
        sum(cards.values()),
        sorted(wanted - set(cards)),
        sorted(message_id for message_id, count in cards.items() if count > 1),
        dict(Counter(state for _message_id, state, _card in rows)),
    )


def of(server: Server, database: str, mailboxes: list[int], sent: Iterable[str]) -> Tally:
    """Compare the Message-IDs that were sent with the cards of a database."""
    query = QUERY.format(mailboxes=", ".join(map(str, mailboxes)))
    return of_rows(sent, (tuple(row) for row in server.sql(query, database)))
