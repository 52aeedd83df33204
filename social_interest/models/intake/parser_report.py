# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

DAYS = 30


class SocialInterestParserReport(models.Model):
    """What each parser made of its messages in the last 30 days."""

    _name = 'social.interest.parser.report'
    _description = 'Interest Parser Figures'
    _inherit = ['social.interest.export.mixin']
    _auto = False
    _order = 'misread_rate desc, parser'
    _rec_name = 'name'
    _depends = {
        'social.interest.mail': ['parser', 'state', 'degraded', 'verdict', 'interest_count', 'internal_date'],
    }

    parser = fields.Char("Code", readonly=True)
    name = fields.Char("What it reads", compute='_compute_name', search='_search_name')
    message_count = fields.Integer("Messages", readonly=True)
    card_count = fields.Integer("Cards", readonly=True)
    unknown_count = fields.Integer("Not recognised", readonly=True, help="Not recognised, or quarantined.")
    degraded_count = fields.Integer("Incomplete", readonly=True, help="Cards without their author, or without a link.")
    misread_rate = fields.Float(
        "Not read well", readonly=True, aggregator=None,
        help="Share of the messages that came to no card or to an incomplete one.")
    last_date = fields.Datetime("Last message", readonly=True)
    drift_since = fields.Datetime("Changed since", compute='_compute_drift_since')

    @api.depends('parser')
    @api.depends_context('lang')
    def _compute_name(self):
        names = self.env['social.interest.parser']._names()
        for row in self:
            row.name = names.get(row.parser, row.parser)

    @api.model
    def _search_name(self, operator, value):
        codes = self.env['social.interest.parser']._codes_called(operator, value)
        return NotImplemented if codes is None else [('parser', 'in', codes)]

    def _compute_drift_since(self):
        open_drifts = self.env['social.interest.drift'].search(
            [('parser', 'in', self.mapped('parser')), ('ended', '=', False)]).grouped('parser')
        for row in self:
            row.drift_since = row.parser in open_drifts and open_drifts[row.parser].since

    @property
    def _table_query(self):
        # the id has to stay the same from one reading to the next
        return SQL(
            """
            SELECT ('x' || left(md5(parser), 7))::bit(28)::int AS id,
                   parser,
                   count(*) AS message_count,
                   sum(interest_count) AS card_count,
                   count(*) FILTER (WHERE state IN ('unknown', 'quarantined')) AS unknown_count,
                   count(*) FILTER (WHERE degraded) AS degraded_count,
                   count(*) FILTER (WHERE degraded OR state IN ('unknown', 'quarantined'))::float
                       / count(*) AS misread_rate,
                   max(internal_date) AS last_date
              FROM social_interest_mail
             WHERE parser IS NOT NULL
               AND state IN ('done', 'ignored', 'unknown', 'quarantined')
               AND verdict IS DISTINCT FROM 'failed'
               AND internal_date >= %s
             GROUP BY parser
            """, fields.Datetime.now() - timedelta(days=DAYS))

    def action_view_misread(self):
        """Open the messages that this parser did not read well."""
        return self._view_messages(self.env['social.interest.mail']._misread_domain())

    def action_view_messages(self):
        """Open all messages that it read in this time."""
        return self._view_messages(self.env['social.interest.mail']._read_domain())

    def _view_messages(self, domain):
        self.ensure_one()
        self.check_access('read')
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_interest_mail')
        action.update(name=self.name, display_name=self.name)
        action['domain'] = list(Domain(domain) & Domain('parser', '=', self.parser) & Domain(
            'internal_date', '>=', fields.Datetime.now() - timedelta(days=DAYS)))
        action['context'] = {}
        return action
