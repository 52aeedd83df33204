# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.tools import SQL


class SocialInterestVisit(models.Model):
    """A visit of a site of ours by a counted link: a number of a channel, a place, a post or a reply, and no card.

    Nothing is told of who it was.
    """

    _name = 'social.interest.visit'
    _description = 'Visit by a Link'
    _inherit = ['social.interest.export.mixin']
    _auto = False
    _order = 'day desc, id desc'
    _rec_name = 'link_id'
    _depends = {  # noqa: RUF012 (Odoo's own form)
        'link.tracker.click': ['interest_link_id', 'interest_day', 'country_id'],
        'social.interest.link': ['kind', 'channel_id', 'source_id', 'reply_id', 'campaign_id', 'company_id', 'url'],
    }

    day = fields.Date(readonly=True, help="By the clock of the company.")
    link_id = fields.Many2one('social.interest.link', "Post or answer", readonly=True)
    kind = fields.Selection(
        lambda self: self.env['social.interest.link']._fields['kind'].selection, "Stands in", readonly=True)
    channel_id = fields.Many2one('social.interest.channel', readonly=True)
    source_id = fields.Many2one('social.interest.source', "Place", readonly=True)
    reply_id = fields.Many2one('social.interest.reply', "Prepared reply", readonly=True)
    campaign_id = fields.Many2one('utm.campaign', readonly=True)
    url = fields.Char("Address", readonly=True)
    country_id = fields.Many2one('res.country', readonly=True)
    company_id = fields.Many2one('res.company', readonly=True)

    @property
    def _table_query(self):
        return SQL(
            """
            SELECT click.id, click.interest_day AS day, click.interest_link_id AS link_id, click.country_id,
                   link.kind, link.channel_id, link.source_id, link.reply_id, link.campaign_id, link.company_id,
                   link.url
              FROM link_tracker_click AS click
              JOIN social_interest_link AS link ON link.id = click.interest_link_id
            """)

    @api.model
    def _opened(self, domain):
        """Return the action that shows the visits of a domain."""
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("Visits"),
            'res_model': self._name,
            'views': [(False, 'list'), (False, 'graph'), (False, 'pivot')],
            'domain': domain,
        }
