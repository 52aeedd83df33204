# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import re
from urllib.parse import urlsplit

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import email_normalize, html2plaintext

from odoo.addons.social_interest.models.door.origin import Telling
from odoo.addons.social_interest.parsers import Interest

#: how Odoo parts what a visitor wrote from what the other fields of the form said, in the description of the lead
OTHER_FIELDS = re.compile(r'^[^\n]*\n_{11}$', re.MULTILINE)
META = re.compile(r'^[^\n]*\n_{8}$', re.MULTILINE)
FIELD = re.compile(r'(.{1,120}?) : (.*)')


class CrmLead(models.Model):
    """A lead that a form of the website made tells of an interest."""

    _name = 'crm.lead'
    _inherit = ['crm.lead', 'social.interest.origin.mixin']

    interest_form = fields.Boolean("From a form of the website", readonly=True, copy=False)
    interest_page = fields.Char("Page of the form", readonly=True, copy=False)

    _interest_form_index = models.Index("(create_date) WHERE interest_form")

    def _interest_telling(self):
        website = self._interest_website()
        lead = self.with_context(lang=website.default_lang_id.code)
        text, others = self._interest_words()
        email = email_normalize(self.email_from or '') or ''
        partner = self._interest_partner()
        key, name = website._interest_form_place(self.interest_page)
        return Telling(
            company=self.company_id or website.company_id,
            interest=Interest(
                channel='form', action='request',
                author_name=self.contact_name or partner.name or self.partner_name or '',
                author_key=f'partner/{partner.id}' if partner else email,
                text=text, title=self.name or '', url=self.interest_page or '',
                answer='mail' if email else 'call' if self.phone else 'page',
                source_key=key, source_name=name,
                product_url=self.interest_page or '' if self._interest_product() else '',
                email=email, phone=self.phone or '', date=self.create_date,
                fields=tuple(lead._interest_form_fields() + others)))

    def _interest_website(self):
        website = self.visitor_ids[:1].website_id
        company = self.company_id
        return website or company.website_id or self.env['website'].get_current_website()

    def _interest_words(self):
        """Return (what the visitor wrote, [(label, value)] of the fields that the lead has none for)."""
        text = html2plaintext(self.description or '')
        text = META.split(text)[0]
        words, *others = OTHER_FIELDS.split(text, maxsplit=1)
        found = [match.groups() for line in ''.join(others).splitlines() if (match := FIELD.fullmatch(line.strip()))]
        return words, found

    def _interest_form_fields(self):
        """Return [(label, value)] of what the lead keeps in fields of its own."""
        names = ('partner_name', 'function', 'website', 'street', 'zip', 'city', 'country_id')
        labels = self.fields_get(names, ['string'])
        return [
            (labels[name]['string'], str(value)) for name in names
            if (value := self[name].display_name if self._fields[name].relational else self[name])]

    def _interest_card_values(self, interest):
        """The card has the lead from the start, and says which campaign brought the visitor."""
        utm = {'utm_campaign': self.campaign_id, 'utm_source': self.source_id, 'utm_medium': self.medium_id}
        return {
            **super()._interest_card_values(interest), 'lead_id': self.id,
            **{name: record.name for name, record in utm.items() if record}}

    def _interest_source_values(self):
        website = self._interest_website()
        return {
            **super()._interest_source_values(), **website._prepare_interest_source_values(),
            'team_id': website.crm_default_team_id.id}

    def _interest_product(self):
        """Return the product on whose page the form stood."""
        return super()._interest_product() or self._interest_website()._interest_product_of(self.interest_page)

    def _interest_partner(self):
        """Whoever was logged in, and gave the address of that login, is who he says."""
        return self.visitor_ids.partner_id & self.partner_id

    def _interest_path(self):
        return urlsplit(self.interest_page or '').path or super()._interest_path()

    @api.model
    def _interest_missed_domain(self):
        return super()._interest_missed_domain() | Domain('interest_form', '=', True)
