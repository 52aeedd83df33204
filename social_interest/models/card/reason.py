# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError

#: reasons of cards that nobody answered
NEEDLESS = ('needless',)
LONGEST = 200


class SocialInterest(models.Model):
    """Why a card that needs an answer was closed without the proof of one: asked once, shown to the head."""

    _inherit = 'social.interest'

    unproven_reason = fields.Selection(
        [
            ('no_screenshot', "Answered, no screenshot"),
            ('elsewhere', "Answered in another way"),
            ('needless', "Needs no answer"),
        ],
        "Why without proof", readonly=True, copy=False, tracking=True)
    unproven_note = fields.Char("Note on the missing proof", readonly=True, copy=False)

    def action_process(self):
        """Button: tick *Processed*; on a screen it asks why, where a card needs an answer and nothing tells of one."""
        if self.env.context.get('interest_screen') and (asked := self._without_reason()):
            return self._ask_for_reason(asked)
        return super().action_process()

    def _without_reason(self):
        """Return those of self whose closing would leave open what became of the person."""
        mine = self.exists()._filtered_access('write')
        return mine.filtered(
            lambda card: card.needs_answer and card.state not in ('processed', 'ignored') and card.verdict != 'failed'
            and not card.has_proof and not card.answered_date and not card._is_colleagues())

    def _ask_for_reason(self, asked):
        mine = self.exists()._filtered_access('read')
        lost = (self.exists() - mine)._lost_entries()
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("Processed without proof") if len(asked) == 1 else self.env._(
                "%s cards without proof", len(asked)),
            'res_model': 'social.interest.close',
            'views': [(False, 'form')],
            'target': 'new',
            'context': {
                'default_interest_ids': mine.ids, 'interest_screen': True,
                'default_lost': self._lost_message(lost) if lost else False},
        }

    def process_without_proof(self, reason, note=''):
        """Tick *Processed*, and keep why there is no proof where one is missing.

        :param str reason: ``no_screenshot``, ``elsewhere`` or ``needless``; of the last there was no answer
        :param str note: one line for the head
        :returns: True, or the action that tells what was done and which cards were left as they are
        """
        if reason not in dict(self._fields['unproven_reason'].selection):
            raise UserError(self.env._("Say why there is no proof."))
        values = {'unproven_reason': reason, 'unproven_note': ' '.join(str(note or '').split())[:LONGEST] or False}

        def close(cards):
            asked = cards._without_reason()
            if proven := cards - asked:
                proven._set_processed()
            if asked:
                asked._set_processed(answered=reason not in NEEDLESS)
                asked.sudo().write(values)
        return self._process(close)

    def _after_first_proof(self):
        result = super()._after_first_proof()
        if excused := self.filtered('unproven_reason'):
            excused.sudo().write({'unproven_reason': False, 'unproven_note': False})
        return result

    @api.model
    def _reopened_values(self):
        return super()._reopened_values() | {'unproven_reason': False, 'unproven_note': False}

    @api.model
    def _deed_fields(self):
        return super()._deed_fields() | {'unproven_reason', 'unproven_note'}

    @api.model
    def _deed_marks(self):
        """A proof that comes takes the excuse away, and stays when the deed is undone."""
        return super()._deed_marks() - {'unproven_reason', 'unproven_note'}
