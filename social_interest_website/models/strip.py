# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from urllib.parse import urlsplit

from odoo import models
from odoo.tools import SQL

from odoo.addons.social_interest.models.door.origin import INSIDE


class SocialInterest(models.Model):
    """What the visitor saw on the website, below his name."""

    _inherit = 'social.interest'

    def _prepare_strip(self):
        slots = super()._prepare_strip()
        if self.vouched == INSIDE and self.lead_id and (slot := self._strip_visitor()):
            slots.append(slot)
        return slots

    def _strip_visitor(self):
        """Return how many pages the visitor saw, and the last of them, as far as the user may see visitors."""
        visitors = self.lead_id.sudo().visitor_ids.with_env(self.env)._filtered_access('read')
        if not visitors:
            return None
        [row] = self._talk_fetch(SQL(
            """
            SELECT count(*) AS count,
                   (SELECT url FROM website_track WHERE visitor_id = ANY(%(ids)s)
                     ORDER BY visit_datetime DESC, id DESC LIMIT 1) AS last
              FROM website_track WHERE visitor_id = ANY(%(ids)s)
            """, ids=visitors.ids))
        count = row['count']
        return {
            'name': 'visitor',
            'title': self.env._("Saw 1 page of the website") if count == 1 else self.env._(
                "Saw %s pages of the website", count) if count else self.env._("Visitor of the website"),
            'text': urlsplit(row['last'] or self.lead_id.sudo().interest_page or '').path,
            'model': 'website.visitor',
            'res_id': visitors[0].id,
        }
