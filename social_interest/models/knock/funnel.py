# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models
from odoo.tools import SQL

STEPS = [
    ('1_request', "Requests"),
    ('2_greeted', "Greeted"),
    ('3_replied', "Replied"),
    ('4_won', "Customer, or recommends us"),
    ('5_silent', "Closed as silent"),
]


class SocialInterestFunnel(models.Model):
    """The funnel of people who knock: one row for each step that one of them came to.

    A person who became a customer, or recommends us, counts as having replied, whichever way he took.
    """

    _name = 'social.interest.funnel'
    _description = 'Funnel of People who Knock'
    _inherit = ['social.interest.export.mixin']
    _auto = False
    _order = 'date desc, step, id'
    _rec_name = 'interest_id'
    _depends = {  # noqa: RUF012 (Odoo's own form)
        'social.interest': [
            'date', 'author_id', 'partner_id', 'channel_id', 'source_id', 'action_id', 'team_id', 'user_id',
            'company_id', 'verdict', 'greeted_date', 'silent_date', 'lead_id'],
        'social.interest.action': ['knocks'],
        'social.interest.standing': ['stage_id', 'partner_id', 'author_id', 'company_id', 'since', 'active'],
        'social.interest.stage': ['meaning'],
        'crm.lead': ['won_status', 'partner_id', 'company_id'],
    }

    step = fields.Selection(STEPS, readonly=True)
    date = fields.Datetime("Knocked on", readonly=True)
    interest_id = fields.Many2one('social.interest', "Card", readonly=True)
    author_id = fields.Many2one('social.interest.author', readonly=True)
    channel_id = fields.Many2one('social.interest.channel', readonly=True)
    source_id = fields.Many2one('social.interest.source', readonly=True)
    action_id = fields.Many2one('social.interest.action', readonly=True)
    team_id = fields.Many2one('crm.team', "Sales Team", readonly=True)
    user_id = fields.Many2one('res.users', "Responsible", readonly=True)
    company_id = fields.Many2one('res.company', readonly=True)

    @property
    def _table_query(self):
        return SQL(
            """
            SELECT knock.id * 10 + reached.number AS id, reached.step, knock.date, knock.id AS interest_id,
                   knock.author_id, knock.channel_id, knock.source_id, knock.action_id, knock.team_id, knock.user_id,
                   knock.company_id
              FROM (SELECT card.*, %(again)s AS came_again, %(won)s AS won
                      FROM social_interest AS card
                      JOIN social_interest_action AS action ON action.id = card.action_id AND action.knocks
                     WHERE card.verdict != 'failed') AS knock
             CROSS JOIN LATERAL (VALUES
                   (1, '1_request', TRUE),
                   (2, '2_greeted', knock.greeted_date IS NOT NULL),
                   (3, '3_replied', knock.greeted_date IS NOT NULL AND (knock.came_again OR knock.won)),
                   (4, '4_won', knock.greeted_date IS NOT NULL AND knock.won),
                   (5, '5_silent', knock.silent_date IS NOT NULL)
                   ) AS reached(number, step, is_reached)
             WHERE reached.is_reached
            """, again=self.env['social.interest']._came_again_sql('card'), won=self._won_sql())

    def _won_sql(self):
        """Hook: return the SQL of whether the person of ``card`` became a customer after it, or recommends us."""
        return SQL(
            """
            (EXISTS (SELECT FROM crm_lead AS lead
                      WHERE lead.won_status = 'won'
                        AND (lead.id = card.lead_id
                             OR lead.partner_id = card.partner_id AND lead.create_date >= card.date
                            AND coalesce(lead.company_id, card.company_id) = card.company_id))
             OR EXISTS (SELECT FROM social_interest_standing AS standing
                          JOIN social_interest_stage AS stage ON stage.id = standing.stage_id
                         WHERE standing.active AND standing.since >= card.date
                           AND standing.company_id = card.company_id AND stage.meaning IN ('won', 'referred')
                           AND (standing.partner_id = card.partner_id
                                OR standing.partner_id IS NULL AND standing.author_id = card.author_id)))
            """)
