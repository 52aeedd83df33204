# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Many people who take the same cards at the same time, each over a connection of his own."""

import random
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

from odoo import SUPERUSER_ID, api
from odoo.service.model import retrying


def _claimer(registry, uid, cards, barrier):
    """Take each card in an order of one's own, a transaction a card, as the button does.

    Return attempts, the ids of the cards won, and when the last answer came.
    """
    threading.current_thread().dbname = registry.db_name
    order = list(cards)
    random.Random(uid).shuffle(order)
    attempts, won = 0, []
    barrier.wait()
    for card in order:
        with registry.cursor() as cr:
            env = api.Environment(cr, uid, {})
            attempts += 1
            result = retrying(lambda env=env, card=card: env["social.interest"].browse(card).take(), env)
            won += result["won"]
    return attempts, won, time.monotonic()


def claim(registry, people, count):
    """Return attempts, double_wins, wins and wins a second of all people on `count` new cards.

    The time runs until the last card has its owner's commit and everybody knows.
    """
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {})
        domain = [("state", "=", "new"), ("user_id", "=", False)]
        free = env["social.interest"].search(domain, limit=count)
        spare = free[:1].copy_data()[0] | {"user_id": False, "state": "new", "external_ref": False}
        free += env["social.interest"].create([dict(spare) for _number in range(count - len(free))])
        cr.commit()
        cards = free.ids
    barrier = threading.Barrier(len(people) + 1)
    with ThreadPoolExecutor(len(people)) as pool:
        claimers = [pool.submit(_claimer, registry, uid, cards, barrier) for uid in people]
        barrier.wait()
        started = time.monotonic()
        outcome = [claimer.result() for claimer in claimers]
    winners = Counter(card for _attempts, won, _ended in outcome for card in won)
    seconds = max(ended for _attempts, _won, ended in outcome) - started
    return {
        "attempts": sum(attempts for attempts, _won, _ended in outcome),
        "wins": len(winners),
        "double_wins": sum(times - 1 for times in winners.values()),
        "per_s": round(len(winners) / seconds, 1),
    }
