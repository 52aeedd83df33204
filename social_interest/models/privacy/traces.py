# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import json

from odoo import models
from odoo.fields import Domain
from odoo.tools import SQL


def erase_look_up(records):
    """Empty what Odoo's Privacy Lookup, where it is installed, keeps for a day of records it found: their names."""
    lines = records.env.get('privacy.lookup.wizard.line')
    if lines is not None:
        lines.sudo().search([('res_model', '=', records._name), ('res_id', 'in', records.ids)]).res_name = False


class SocialInterest(models.Model):
    """What core keeps beside the cards: chatter, letters, activities, files, what waits to be told."""

    _inherit = 'social.interest'

    def _messages(self):
        """Return the messages of the cards, and those in which people were told of them."""
        Message = self.env['mail.message'].sudo()
        messages = Message.search([('model', '=', self._name), ('res_id', 'in', self.ids)])
        links = [f'/odoo/interests/{card.id}"' for card in self]
        told = Domain('message_type', '=', 'user_notification')
        messages |= Message.search(told & Domain.OR(Domain('body', 'like', link) for link in links))
        letters = self.env['mail.mail'].sudo().search(Domain.OR(Domain('body_html', 'like', link) for link in links))
        return messages | letters.mail_message_id

    def _files(self):
        """Return the files of the cards."""
        return self.env['ir.attachment'].sudo().search([
            ('id', '!=', False), ('res_model', '=', self._name), ('res_id', 'in', self.ids)]) | self.sudo().proof_ids

    def _erase_traces(self):
        """Delete what core keeps of the cards of self; their proofs are emptied by then."""
        of_cards = [('res_model', '=', self._name), ('res_id', 'in', self.ids)]
        env = self.sudo().with_context(active_test=False).env
        env['mail.activity'].search(of_cards).unlink()
        messages = self.with_env(env)._messages()
        # letters that were sent are rows of their own, which go with their message
        messages.unlink()
        env['mail.scheduled.message'].search([('model', '=', self._name), ('res_id', 'in', self.ids)]).unlink()
        env['mail.followers'].search(of_cards).unlink()
        self.with_env(env)._files().unlink()
        erase_look_up(self)
        self._erase_queues()

    def _erase_queues(self):
        """Delete what waits to be told, and what was told lately to open browsers."""
        self.env.flush_all()
        self.env['social.interest.notice'].sudo().search([('interest_ids', 'in', self.ids)]).unlink()
        self.env['social.interest.deed']._forget(self)
        self.env['social.interest.draft'].sudo().search([('interest_id', 'in', self.ids)]).unlink()
        self.env.execute_query(SQL(
            "DELETE FROM social_interest_viewer WHERE interest_id = ANY(%s) RETURNING id", self.ids))
        # they are read within seconds; what names a person there, names it in full
        self.env.execute_query(SQL(
            "DELETE FROM bus_bus WHERE message LIKE ANY(%s) RETURNING id",
            [f'%{json.dumps(name)}%' for name in (self._name, 'social_interest.notice')]))
