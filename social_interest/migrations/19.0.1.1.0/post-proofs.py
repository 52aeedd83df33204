# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A card is proven by what was given as a proof, and never by how it is answered."""

import hashlib
from datetime import timedelta

from odoo import SUPERUSER_ID, api

#: cards that are in memory at once
CARDS = 500
#: the letter that answers is posted in the transaction that notes the answer
SAME_MOMENT = timedelta(minutes=1)

UNRECORDED = """
    SELECT id FROM social_interest AS card
     WHERE id > %s
       AND (proof_url != '' OR answer_kind = 'mail' AND answered_date IS NOT NULL
            OR EXISTS (SELECT FROM social_interest_proof_rel WHERE interest_id = card.id))
       AND NOT EXISTS (SELECT FROM social_interest_proof WHERE interest_id = card.id)
     ORDER BY id LIMIT %s
"""
# as the field is computed, of all cards at once
PROVEN = """
    UPDATE social_interest AS card SET has_proof = proven.yes
      FROM (SELECT id, answer_mail_id IS NOT NULL
                   OR EXISTS (SELECT FROM social_interest_proof WHERE interest_id = one.id) AS yes
              FROM social_interest AS one) AS proven
     WHERE card.id = proven.id AND card.has_proof IS DISTINCT FROM proven.yes
"""


def migrate(cr, version):
    """Write down the proofs of the time before there were records of them, then tell who is proven."""
    env = api.Environment(cr, SUPERUSER_ID, {})
    cr.execute(UNRECORDED, [0, CARDS])
    while ids := [row_id for [row_id] in cr.fetchall()]:
        _record(env['social.interest'].browse(ids))
        env.flush_all()
        env.invalidate_all()
        cr.execute(UNRECORDED, [ids[-1], CARDS])
    cr.execute(PROVEN)


def _record(cards):
    Proof = cards.env['social.interest.proof']
    letters = _letters(cards)
    values_list = []
    for card in cards:
        given = [{'kind': 'screenshot', 'attachment_id': file.id} for file in card.proof_ids]
        if card.proof_url:
            given.append({'kind': 'link', 'url': card.proof_url})
        if card in letters:
            given.append({'kind': 'letter', 'message_id': letters[card].id})
        user = card.proof_user_id or card.answered_user_id or card.user_id or card.env.user
        values_list += [{
            **values,
            'interest_id': card.id,
            'source_url': card.source_url,
            'user_id': user.id,
            'date': card.proof_date or card.answered_date or card.write_date,
            'tz': user.tz or 'UTC',
            'sha256': hashlib.sha256(Proof._content(values)).hexdigest(),
        } for values in given]
    Proof.create(values_list)


def _letters(cards):
    """Return {card: the letter by which it was answered}."""
    messages = cards.env['mail.message'].search([
        ('model', '=', 'social.interest'), ('res_id', 'in', cards.ids),
        ('message_type', 'in', ('comment', 'email_outgoing')), ('subtype_id.internal', '=', False),
        ('partner_ids', '!=', False)])
    letters = {}
    for message in messages:
        card = cards.browse(message.res_id)
        if (card.answer_kind == 'mail' and card.answered_date
                and message.author_id == card.answered_user_id.partner_id
                and abs(message.date - card.answered_date) <= SAME_MOMENT):
            letters[card] = message
    return letters
