# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.tools import SQL

from ..card.social_interest import OPEN_STATES
from .personal_data import PERSONAL


class SocialInterest(models.Model):
    """A card of which nothing is left but its figures."""

    _inherit = 'social.interest'

    emptied_date = fields.Datetime(
        "Emptied on", readonly=True, copy=False, help="The person, the text and the files are erased since.")

    @api.model
    def _stamp_fields(self):
        return super()._stamp_fields() | {'emptied_date'}

    def _prepare_signs(self):
        signs = super()._prepare_signs()
        if self.emptied_date:
            signs.append(self._sign('erased', self.env._("Erased"), 'fa-eraser'))
        return signs

    def _action_keys(self):
        """Return what tells the actions of the cards from all others, as :class:`SocialInterestForgotten` has it."""
        refs = [(card, card.external_ref, False) for card in self if card.external_ref]
        refs += [(card, card.external_ref or card.claimed_ref, True) for card in self
                 if card.external_ref or card.claimed_ref]
        return {
            (card.company_id.id, self._action_key(card.channel_id.code, card._place_called(), ref, claimed))
            for card, ref, claimed in refs}

    @api.model
    def _action_key(self, channel, source_key, ref, claimed):
        return ('claim' if claimed else 'action', channel, source_key or '', ref)

    def _messages_told(self):
        """Return the rows of the ledger that tell what the cards tell."""
        cards = self.sudo()
        mails = cards.mail_id | cards.answer_mail_id | cards.env['social.interest.mail'].search(
            [('told_card_id', 'in', cards.ids)])
        return mails._with_repeats()

    def _erase(self, shared=True):
        """Empty the cards with all that hangs on them; the rows and their figures stay for the reports.

        Written past the steps of a change, for nothing that is counted is to
        change by it.

        :param bool shared: what others share with the cards goes too: messages that tell of other cards as
            well, and what leads took over
        """
        cards = self.sudo().with_context(active_test=False, tracking_disable=True)
        if not cards:
            return
        cards.filtered(lambda card: card.state in OPEN_STATES).write({'state': 'ignored'})
        cards._remember_erased()
        mails = cards._messages_told()
        if shared:
            cards.lead_id._forget_told(cards)
        else:
            mails = mails.filtered(lambda mail: all(card in cards or card.emptied_date for card in mail.interest_ids))
        mails._erase()
        cards.proof_record_ids._erase()
        cards._erase_traces()
        cards._empty_columns()
        cards._tell_live('changed')

    def _remember_erased(self):
        self.env['social.interest.forgotten'].sudo()._keep(self._action_keys())

    def _empty_columns(self):
        """Empty the columns of the cards, and those of other tables that say whose they were."""
        self.env.flush_all()
        columns, tables = [], []
        for name in PERSONAL[self._name].empty:
            field = self._fields[name]
            if field.type == 'many2many':
                tables.append((field.relation, field.column1))
            else:
                columns.append(SQL("%s = NULL", SQL.identifier(name)))
        self.env.execute_query(SQL(
            "UPDATE social_interest SET %s, emptied_date = now() AT TIME ZONE 'UTC' WHERE id = ANY(%s) RETURNING id",
            SQL(", ").join(columns), self.ids))
        for table, column in tables:
            self.env.execute_query(SQL(
                "DELETE FROM %(table)s WHERE %(column)s = ANY(%(ids)s) RETURNING %(column)s",
                table=SQL.identifier(table), column=SQL.identifier(column), ids=self.ids))
        self.env.execute_query(SQL(
            "UPDATE social_interest_reply_use SET author_id = NULL WHERE interest_id = ANY(%s) RETURNING id", self.ids))
        self.env.invalidate_all(flush=False)

    def _before_deletion(self):
        """What is deleted does not come back; what the product itself deletes is erased."""
        result = super()._before_deletion()
        self.sudo()._remember_erased()
        if self.env.su:
            self._erase()
        return result
