# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging

from odoo import api, models
from odoo.exceptions import AccessError, UserError
from odoo.fields import Domain

from .traces import erase_look_up

_logger = logging.getLogger(__name__)


class SocialInterestAuthor(models.Model):
    """Erasing a person: by an administrator, from all tables and from the file store."""

    _inherit = 'social.interest.author'

    def action_erase(self):
        """Button: show what goes, and ask."""
        self._check_may_erase()
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("Erase"),
            'res_model': 'social.interest.erase',
            'views': [(False, 'form')],
            'target': 'new',
            'context': {'default_author_ids': self.ids},
        }

    def _check_may_erase(self):
        if not self.env.su and not self.env.user.has_group('base.group_system'):
            raise AccessError(self.env._("Only an administrator erases a person."))
        self.check_access('unlink')

    def _still_needed(self):
        """Hook: return those of the persons who stay though no card of theirs is kept."""
        return self.filtered(lambda author: author.partner_id or author.blocked)

    def _cards(self):
        """Return all cards of the persons, archived ones too."""
        cards = self.env['social.interest'].sudo().with_context(active_test=False)
        return cards.search([('author_id', 'in', self.ids)])

    def _told_in(self):
        """Return the rows of the ledger that tell of the persons."""
        Mail = self.env['social.interest.mail'].sudo()
        named = Mail.search(Domain.OR(Mail._naming(author) for author in self.sudo()))
        return self._cards()._messages_told() | named._with_repeats()

    def unlink(self):
        """Whoever is erased goes with all that tells of him; so does whom the product itself deletes."""
        if self and self.env.su and not self.env.context.get('interest_untold'):
            self._told_in()._erase()
            self._cards()._erase()
            erase_look_up(self)
            _logger.info("Authors %s are erased by user %s", self.ids, self.env.uid)
        result = super().unlink()
        self.env['ir.attachment']._empty_store_soon()
        return result

    @api.ondelete(at_uninstall=False)
    def _unlink_except_with_cards(self):
        """Cards are somebody's: who has some goes with them, or stays."""
        if card := self._cards()[:1]:
            raise UserError(self.env._(
                "%s has interests, which would be nobody's. Merge him with the one who is the same person, or archive "
                "him. “Erase…” on the profile, for administrators, takes the person along with all that tells of him.",
                card.author_id.name))

    def action_unblock(self):
        """Undoing the block brings back what the persons did meanwhile."""
        result = super().action_unblock()
        self._cards()._come_back()
        return result

    def _erase(self):
        """Erase the persons.

        :raises AccessError: no administrator
        """
        self._check_may_erase()
        self.sudo().unlink()
