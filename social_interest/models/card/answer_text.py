# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterest(models.Model):
    """The words with which a card was answered, whichever way they went out."""

    _inherit = 'social.interest'

    answer_text = fields.Text(
        "What was answered", readonly=True, copy=False,
        help="The words of the last answer: of the letter, of the prepared reply that was used, of our own reply as "
             "the network tells of it, or as somebody typed them beside the proof.")

    def _keep_answer_text(self, text):
        """Keep the words of an answer; what says nothing leaves those that are known."""
        if text := (text or '').strip():
            # as the product: a salesperson writes them by answering only
            self.sudo().write({'answer_text': text})
