# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

from .social_interest import OPEN_STATES

#: cards whose deadlines are planned anew in one go
BATCH = 1000


class SocialInterestSource(models.Model):
    """Targets of a source; a changed one counts for the cards that are still open."""

    _inherit = 'social.interest.source'

    target_ids = fields.One2many(
        'social.interest.target', 'source_id', string="Targets by action",
        help="Actions that are to be answered sooner or later than the rest.")
    # which of the open cards are still to be planned anew: those with a greater id
    replan = fields.Boolean(readonly=True, copy=False, index='btree_not_null')
    replan_after = fields.Integer(readonly=True, copy=False)

    def write(self, vals):
        result = super().write(vals)
        if 'response_hours' in vals or 'company_id' in vals:
            self._plan_again()
        return result

    def _plan_again(self):
        """Plan the deadlines of the open cards anew: a first batch now, what is left by the scheduled action."""
        if not self:
            return
        self.sudo().write({'replan': True, 'replan_after': 0})
        if self._plan_batch(self):
            self.env.ref('social_interest.ir_cron_plan_targets')._trigger()

    @api.model
    def _plan_batch(self, sources):
        """Plan one batch of the sources' open cards anew; closed ones keep the target they had.

        :returns: whether there are more
        """
        sources = sources.sudo()
        Interest = self.env['social.interest'].sudo()
        cards = Interest.search(
            [('source_id', 'in', sources.ids), ('state', 'in', OPEN_STATES),
             ('id', '>', min(sources.mapped('replan_after'), default=0))],
            order='id', limit=BATCH)
        self.env.add_to_compute(Interest._fields['deadline'], cards)
        self.env.add_to_compute(Interest._fields['warn_date'], cards)
        cards.flush_recordset(['deadline', 'warn_date'])
        if len(cards) < BATCH:
            sources.write({'replan': False, 'replan_after': 0})
            return False
        sources.write({'replan_after': cards[-1].id})
        return True

    @api.model
    def _cron_plan_targets(self):
        """Plan the open cards of the sources whose targets changed."""
        sources = self.sudo().with_context(active_test=False).search([('replan', '=', True)])
        while sources:
            more = self._plan_batch(sources)
            if not self.env['ir.cron']._commit_progress(BATCH, remaining=BATCH if more else 0) or not more:
                break
