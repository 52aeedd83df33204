# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta
from functools import partial

from odoo import api, fields, models
from odoo.fields import Domain

from ...tools.transactions import again

BATCH = 500
#: days back to which moods follow what was learned, or how words were changed
AGAIN_DAYS = 30
#: cards whose mood was never told
UNTOLD = Domain('mood', '=', False) & Domain('verdict', '!=', 'failed')


class SocialInterest(models.Model):
    """Moods that are told in the background: of cards from before there were any, and anew after words have changed."""

    _inherit = 'social.interest'

    @api.model
    def _queue_moods(self, companies):
        """Have the moods of the last weeks told anew."""
        since = fields.Datetime.now() - timedelta(days=AGAIN_DAYS)
        first = dict(self.sudo().with_context(active_test=False)._read_group(
            [('company_id', 'in', companies.ids), ('date', '>=', since)], ['company_id'], ['id:min']))
        for company in companies.sudo():
            company.interest_mood_next = first.get(company, 0)
        if any(first.values()):
            self._wake_judging()

    @api.model
    def _wake_judging(self):
        cron = self.env.ref('social_interest.ir_cron_judge_moods', raise_if_not_found=False)
        if cron:
            cron.sudo()._trigger()

    @api.model
    def _cron_judge_moods(self):
        """Tell the moods that wait, a batch at a time, the newest cards first."""
        commit = self.env['ir.cron']._commit_progress
        cards = self.sudo().with_context(active_test=False)
        commit(remaining=cards.search_count(UNTOLD))
        if not cards._judge_all(cards._judge_untold):
            return
        companies = self.env['res.company'].sudo().search([('interest_mood_next', '>', 0)])
        commit(remaining=len(companies))
        for company in companies:
            if not cards._judge_all(partial(cards._judge_again, company)):
                return

    @api.model
    def _judge_all(self, judge_next):
        """Tell moods a batch at a time; return whether there is time for others.

        :param judge_next: tells the next ones, and returns how much of the work that was, and whether there may be more
        """
        waits = True
        while waits:
            # who changes a card or the company meanwhile must not end the run
            done, told = again(self.env, judge_next)
            if not done:
                self._wake_judging()
                return False
            processed, waits = told
            if not self.env['ir.cron']._commit_progress(processed):
                return False
            self.env.invalidate_all()
        return True

    @api.model
    def _judge_untold(self):
        batch = self.search(UNTOLD, order='id desc', limit=BATCH)
        batch._judge()
        return len(batch), bool(batch)

    @api.model
    def _judge_again(self, company):
        batch = self.search(self._moods_again(company), order='id', limit=BATCH)
        batch._judge()
        company.interest_mood_next = batch[-1].id + 1 if batch else 0
        return 0 if batch else 1, bool(batch)

    @api.model
    def _moods_again(self, company):
        """Return the domain of the cards of a company whose moods words tell, and are told anew."""
        return (
            Domain('company_id', '=', company.id) & Domain('id', '>=', company.interest_mood_next)
            & Domain('mood', '!=', False) & Domain('mood_set', '=', False) & Domain('rating', '=', 0)
            & Domain('text', '!=', False))

    def _judge(self):
        """Tell the moods of the cards of self."""
        for name in ('mood', 'mood_because'):
            self.env.add_to_compute(self._fields[name], self)
        self.flush_recordset(['mood', 'mood_because'])
