# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from dateutil.relativedelta import relativedelta

from odoo import api, fields, models
from odoo.fields import Domain

from ..card.social_interest import OPEN_STATES

#: rows that one transaction empties
BATCH = 200


class SocialInterest(models.Model):
    """Closed cards are emptied some months later, where the company says so."""

    _inherit = 'social.interest'

    @api.model
    def _outdated_domain(self, company, months):
        """Return the domain of the cards of a company that were closed so many months ago; 0: of none."""
        if not months:
            return Domain.FALSE
        limit = fields.Datetime.now() - relativedelta(months=months)
        ended = Domain.AND(
            Domain(name, '=', False) | Domain(name, '<', limit) for name in ('answered_date', 'processed_date'))
        return ended & Domain([
            ('company_id', '=', company.id), ('state', 'not in', OPEN_STATES), ('date', '<', limit),
            ('emptied_date', '=', False)])

    @api.model
    def _count_due(self, company, months):
        return self.sudo().with_context(active_test=False).search_count(self._outdated_domain(company, months))

    def _retain(self):
        """Empty the cards; their persons go where nothing else needs them."""
        authors = self.author_id
        self._erase(shared=False)
        kept = self.search([('author_id', 'in', authors.ids)]).author_id
        idle = authors - kept
        idle -= idle._still_needed()
        # what else tells of them goes by its own age
        idle.with_context(interest_untold=True).unlink()
        self.env['ir.attachment']._empty_store_soon()

    @api.model
    def _cron_retain(self):
        """Let go what is kept no longer, in batches: original messages, closed cards, messages without one."""
        companies = self.env['res.company'].search([
            '|', ('interest_raw_days', '>', 0), ('interest_empty_months', '>', 0)])
        mails = self.env['social.interest.mail']
        steps = [
            step for company in companies for step in (
                (mails, company.interest_raw_days, company, '_raw_outdated_domain', '_drop_raw'),
                (self, company.interest_empty_months, company, '_outdated_domain', '_retain'),
                (mails, company.interest_empty_months, company, '_outdated_domain', '_erase'))]
        commit_progress = self.env['ir.cron']._commit_progress
        for model, age, company, domain, act in steps:
            model = model.sudo().with_context(active_test=False)
            while rows := model.search(getattr(model, domain)(company, age), order='id', limit=BATCH):
                getattr(rows, act)()
                if not commit_progress(len(rows), remaining=1):
                    return
                self.env.invalidate_all()
        commit_progress(remaining=0)
