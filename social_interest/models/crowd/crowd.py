# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta
from functools import partial

from odoo import api, fields, models
from odoo.exceptions import AccessError
from odoo.tools import SQL

from ...tools.transactions import again

#: days that leaders and clusters are told of
DAYS = 90
#: a night's figures are new enough so long
FRESH = timedelta(hours=20)


class SocialInterestCrowd(models.Model):
    """The people of a company, or of one of its teams, as they met at posts in the last days; told every night.

    Whoever leads a team sees what its own cards tell: so each team has rows of its own beside those of the company.
    """

    _name = 'social.interest.crowd'
    _description = 'Leaders and Clusters'
    _inherit = ['social.interest.export.mixin']
    _log_access = False
    _rec_name = 'company_id'
    _order = 'company_id, team_id, id'

    company_id = fields.Many2one('res.company', required=True, ondelete='cascade', index=True)
    team_id = fields.Many2one(
        'crm.team', "Sales Team", ondelete='cascade', index='btree_not_null', help="Empty: the whole company.")
    date = fields.Datetime("Told on", help="Empty: not yet.")
    asked_date = fields.Datetime("Asked for on", help="Somebody waits for new figures since.")
    cards = fields.Integer("Interests", aggregator=None)
    with_post = fields.Integer("Interests that name their post", aggregator=None)
    people_count = fields.Integer("People", aggregator=None)
    linked_count = fields.Integer("Linked people", aggregator=None)
    post_count = fields.Integer("Posts", aggregator=None)
    left_out_count = fields.Integer("Crowded posts", aggregator=None)
    cluster_count = fields.Integer("Clusters", aggregator=None)
    share_count = fields.Integer("Shares", aggregator=None)

    _scope_unique = models.UniqueIndex('(company_id, COALESCE(team_id, 0))')

    # ------------------------------------------------------------------
    # When it is told
    # ------------------------------------------------------------------

    @api.model
    def _cron_tell(self):
        """Tell the crowds anew that are of the day before, or asked for."""
        commit = self.env['ir.cron']._commit_progress
        companies = self._companies_due()
        commit(remaining=len(companies))
        for company in companies:
            # somebody may ask for these very figures meanwhile
            again(self.env, partial(self._tell, company))
            if not commit(1):
                break

    @api.model
    def _companies_due(self):
        """Return the companies whose figures are to be told now; those that somebody waits for come first."""
        fresh = self.sudo().search_fetch(
            [('team_id', '=', False), ('date', '>=', fields.Datetime.now() - FRESH)], ['company_id', 'asked_date'])
        asked = fresh.filtered('asked_date').company_id
        rest = self.env['res.company'].sudo().search([('id', 'not in', fresh.company_id.ids)])
        return asked + (rest - asked)

    @api.model
    def action_update(self, company_id=None):
        """Button: have the figures of a company told anew, in the background.

        :raises AccessError: neither manager nor leader of a team, or of another company
        """
        self.env['social.interest.dashboard']._reported_teams()
        company = self._chosen_company(company_id)
        self.flush_model()
        # several may ask at once, also where nothing was told yet
        self.env.execute_query(SQL(
            """
            INSERT INTO social_interest_crowd (company_id, asked_date) VALUES (%s, %s)
            ON CONFLICT (company_id, COALESCE(team_id, 0)) DO UPDATE SET asked_date = EXCLUDED.asked_date
            RETURNING id
            """, company.id, fields.Datetime.now()))
        self.invalidate_model()
        self.env.ref('social_interest.ir_cron_crowd').sudo()._trigger()
        return True

    @api.model
    def _chosen_company(self, company_id):
        """Return a company that the user works in at the moment; his own where none is named."""
        if not company_id:
            return self.env.company
        if company_id not in self.env.companies.ids:
            raise AccessError(self.env._("You do not work in this company at the moment."))
        return self.env['res.company'].browse(company_id)
