# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from functools import partial

from odoo import api, models

from ...tools.transactions import again

BATCH = 1000


class SocialInterest(models.Model):
    """Words that are looked for in the cards that there are: where somebody asks for it, in the background."""

    _inherit = 'social.interest'

    @api.model
    def _queue_keywords(self, companies):
        """Have the words looked for in all cards of companies."""
        last = dict(self.sudo().with_context(active_test=False)._read_group(
            [('company_id', 'in', companies.ids)], ['company_id'], ['id:max']))
        for company in companies.sudo():
            company.interest_keyword_next = last.get(company, 0)
        self.env.ref('social_interest.ir_cron_find_keywords').sudo()._trigger()

    @api.model
    def _cron_find_keywords(self):
        """Look for words in the cards that wait, a batch at a time, the newest cards first."""
        commit = self.env['ir.cron']._commit_progress
        cards = self.sudo().with_context(active_test=False, prefetch_fields=False)
        companies = self.env['res.company'].sudo().search([('interest_keyword_next', '>', 0)])
        commit(remaining=len(companies))
        for company in companies:
            waits = True
            while waits:
                # who changes the company meanwhile, or asks once more, must not end the run
                done, waits = again(self.env, partial(cards._find_keywords_next, company))
                if not done:
                    self.env.ref('social_interest.ir_cron_find_keywords')._trigger()
                    return
                if not commit(0 if waits else 1):
                    return
                self.env.invalidate_all()

    @api.model
    def _find_keywords_next(self, company):
        """Look for the words in the next cards of a company; return whether there were any."""
        batch = self.search(
            [('company_id', '=', company.id), ('id', '<=', company.interest_keyword_next)],
            order='id desc', limit=BATCH)
        batch._find_keywords()
        company.interest_keyword_next = batch[-1].id - 1 if batch else 0
        return bool(batch)

    def _find_keywords(self):
        """Look for the words in the cards of self."""
        self.env.add_to_compute(self._fields['keyword_ids'], self)
        self._recompute_recordset(['keyword_ids'])
        self.env.flush_all()
