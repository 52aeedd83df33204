# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.fields import Command


class SocialInterest(models.Model):
    """Watch words are looked for as cards are made: before the rules, which may ask for them."""

    _inherit = 'social.interest'

    @api.model
    def _keep_responsible(self, vals_list):
        self._find_keywords_of_new(vals_list)
        return super()._keep_responsible(vals_list)

    @api.model
    def _find_keywords_of_new(self, vals_list):
        """Write the words into the values of cards that are about to be made; no query for each of them."""
        Keyword = self.env['social.interest.keyword']
        sources = self.env['social.interest.source'].sudo().browse({vals['source_id'] for vals in vals_list})
        companies = {source.id: source.company_id for source in sources}
        watched = {company: Keyword._watched(company.id) for company in companies.values()}
        for vals in vals_list:
            company = companies[vals['source_id']]
            watch, signs = watched[company]
            # of a forged one nothing is taken over, its text neither
            found = self._keywords_in(watch, vals) if watch and 'text' in vals else []
            # said in any case: Odoo would compute it
            vals['keyword_ids'] = [Command.link(key) for key in found]
            meant = {signs[key].product_id for key in found} - {False}
            if len(meant) == 1 and not vals.get('product_id'):
                product = self.env['product.template'].sudo().browse(meant)
                if product.active and product.company_id in (company, company.browse()):
                    vals.update(product_id=product.id, product_suggestion_id=False)

    @api.model
    def _rule_values_of_new(self, vals_list):
        result = super()._rule_values_of_new(vals_list)
        for values in result:
            values['keyword_ids'] = [key for _command, key, *_more in values.get('keyword_ids') or ()]
        return result

    def _rule_values(self):
        result = super()._rule_values()
        for card, values in zip(self.sudo(), result, strict=True):
            values['keyword_ids'] = card.keyword_ids.ids
        return result
