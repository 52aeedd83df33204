# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The words of letters that were sent before; receipts in the language of who wrote, where nobody chose another."""

from odoo import SUPERUSER_ID, api
from odoo.tools import SQL

from odoo.addons.social_interest.tools.letter_html import own_words

BATCH = 1000
OLD_LANG, NEW_LANG = '{{ object.partner_id.lang }}', '{{ object.receipt_lang }}'


def migrate(cr, version):
    _keep_words(cr)
    env = api.Environment(cr, SUPERUSER_ID, {})
    template = env.ref('social_interest.mail_template_acknowledge', raise_if_not_found=False)
    if template and template.lang == OLD_LANG:
        template.lang = NEW_LANG


def _keep_words(cr):
    """Write down on each card what its last letter said."""
    last = 0
    while True:
        cr.execute(SQL(
            """
            SELECT DISTINCT ON (proof.interest_id) proof.interest_id, message.body
              FROM social_interest_proof AS proof
              JOIN mail_message AS message ON message.id = proof.message_id
              JOIN social_interest AS card ON card.id = proof.interest_id
             WHERE proof.kind = 'letter' AND card.answer_text IS NULL AND proof.interest_id > %s
             ORDER BY proof.interest_id, proof.id DESC LIMIT %s
            """, last, BATCH))
        rows = cr.fetchall()
        if not rows:
            return
        last = rows[-1][0]
        words = [(card_id, text) for card_id, body in rows if (text := own_words(body))]
        if words:
            cr.execute(SQL(
                """
                UPDATE social_interest AS card SET answer_text = told.text
                  FROM unnest(%s::int[], %s::text[]) AS told(id, text) WHERE card.id = told.id
                """, [card_id for card_id, _text in words], [text for _card_id, text in words]))
