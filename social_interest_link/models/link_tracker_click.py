# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import datetime

import pytz

from odoo import api, fields, models


class LinkTrackerClick(models.Model):
    """Which of our links was clicked, and on which day by the clock of its company.

    Both are kept with the click: a report of many clicks would ask each of them for its link, and convert each of their
    moments. Which requests are clicks at all is Odoo's to say: it leaves out programs that call themselves robots.
    """

    _inherit = 'link.tracker.click'

    interest_link_id = fields.Many2one('social.interest.link', readonly=True, ondelete='set null')
    interest_day = fields.Date(readonly=True)

    _interest_index = models.Index('(interest_link_id, interest_day) WHERE interest_link_id IS NOT NULL')

    @api.model_create_multi
    def create(self, vals_list):
        trackers = [vals.get('link_id') for vals in vals_list]
        links = {link.tracker_id.id: link for link in self.env['social.interest.link'].sudo().search(
            [('tracker_id', 'in', trackers)])}
        zones = {company: company._interest_zone() for company in {link.company_id for link in links.values()}}
        return super().create([
            self._of_link(links[vals['link_id']], zones) | vals if vals.get('link_id') in links else vals
            for vals in vals_list])

    @api.model
    def _of_link(self, link, zones):
        return {
            'interest_link_id': link.id,
            'interest_day': datetime.now(pytz.utc).astimezone(zones[link.company_id]).date(),
        }
