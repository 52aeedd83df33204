# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from urllib.parse import parse_qsl, urlsplit

from odoo import api, fields, models
from odoo.tools import escape_psql

from ...tools.inert import JOINER, inert

#: parameters of links, and hidden fields of forms, that say which campaign brought somebody
TOLD = ('utm_campaign', 'utm_source', 'utm_medium')
#: longest name that is kept of one
LENGTH = 80


class SocialInterest(models.Model):
    """Which campaign brought the person, as the links and hidden fields of the message say; told on to the deal."""

    _inherit = 'social.interest'

    utm_campaign = fields.Char("Campaign", readonly=True, copy=False)
    utm_source = fields.Char("Campaign source", readonly=True, copy=False)
    utm_medium = fields.Char("Campaign medium", readonly=True, copy=False)

    @api.model
    def _prepare_interest_values(self, mail, outcome, interest):
        values = super()._prepare_interest_values(mail, outcome, interest)
        return values if outcome.verdict == 'failed' else values | self._told_campaign(interest)

    @api.model
    def _told_campaign(self, interest):
        """Return {field: value} of the first of each parameter."""
        pairs = [(label.strip().lower(), value) for label, value in interest.fields]
        for url in self._product_urls(interest):
            if '?' not in url:
                continue
            try:
                pairs += parse_qsl(urlsplit(url).query, max_num_fields=50)
            except ValueError:
                # not an address after all
                continue
        told = {}
        for name, value in pairs:
            if name in TOLD and (value := ' '.join(value.split())[:LENGTH]):
                told.setdefault(name, value)
        return told

    def _prepare_utm_values(self):
        values = super()._prepare_utm_values()
        told = next((card for card in (self._main_card() | self) if card.utm_campaign or card.utm_source), self[:0])
        place = self._main_card().source_id.sudo()
        is_known = not place.unconfirmed and not place.unvouched
        source = told._utm_record('utm.source', told.utm_source) or (
            is_known and self._utm_record('utm.source', inert(place.name, JOINER), make=True))
        medium = told._utm_record('utm.medium', told.utm_medium, make=False)
        return values | {
            'medium_id': medium.id if medium else values['medium_id'],
            'source_id': source.id if source else False,
            'campaign_id': told._utm_record('utm.campaign', told.utm_campaign).id,
        }

    def _utm_record(self, model, name, make=None):
        """Return the campaign, source or medium with a name.

        :param make: whether it is made where there is none; None: where the message is surely from there, for a
            stranger may write any name into a link
        """
        record = self.env[model].sudo().browse()
        if not name:
            return record
        record = record.with_context(active_test=False).search([('name', '=ilike', escape_psql(name))], limit=1)
        make = self.verdict == 'verified' if make is None else make
        if record or not make or set(name) & set('%_\\'):
            return record
        return self.env['crm.lead'].sudo()._find_or_create_record(model, name)
