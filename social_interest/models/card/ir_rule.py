# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging

from odoo import models
from odoo.exceptions import AccessError

_logger = logging.getLogger(__name__)


class CardTaken(AccessError):
    """The card is a colleague's by now: said in our own words, and under a name of its own."""


class IrRule(models.Model):
    """Whoever reaches for a card that a colleague has is told who has it."""

    _inherit = 'ir.rule'

    def _make_access_error(self, operation, records):
        if records._name == 'social.interest' and (sentence := records._whose_they_are()):
            _logger.info(
                "Cards %s are colleagues' of user %s: no %s", records.ids[:6], self.env.uid, operation)
            return CardTaken(sentence)
        return super()._make_access_error(operation, records)
