# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import Command, models
from odoo.exceptions import UserError

#: what a deal and a quotation have from the card alike
SHARED = ('campaign_id', 'medium_id', 'source_id', 'team_id', 'user_id', 'company_id', 'tag_ids')


class SocialInterest(models.Model):
    """From a card to a quotation."""

    _inherit = 'social.interest'

    def action_quotation(self):
        """Button: open a new quotation for the person, with the card's product; nothing is there until it is saved.

        Who does so has taken a free card; a person without a contact becomes one, as by *Make a contact*.
        """
        self.ensure_one()
        self._check_quotation()
        if self.state == 'new':
            self._require_mine()
        if self.author_id and not self.partner_id:
            self.author_id.action_create_partner()
        form = {
            'type': 'ir.actions.act_window',
            'name': self.env._("Quotation"),
            'res_model': 'sale.order',
            'views': [(self.env.ref('sale.view_order_form').id, 'form')],
            'context': self._quotation_context(),
        }
        if not self._has_variants():
            return form
        message = self.env._("“%s” comes in several variants: add the one that is meant.", self.product_id.name)
        return {
            'type': 'ir.actions.client',
            'tag': 'display_notification',
            'params': {'type': 'info', 'message': message, 'next': form},
        }

    def _check_quotation(self):
        if self.verdict == 'failed':
            raise UserError(self.env._("A forged notification makes no quotation."))
        self.check_access('write')
        self.env['sale.order'].check_access('create')
        if self._is_colleagues():
            raise UserError(self._lost_message(self._lost_entries()))

    def _has_variants(self):
        return self.product_id.sale_ok and self.product_id.product_variant_count > 1

    def _quotation_context(self):
        """Return the defaults of the quotation, as its form takes them."""
        self.ensure_one()
        deal = self.lead_id._filtered_access('read')
        if deal:
            context = deal._prepare_opportunity_quotation_context()
        else:
            values = self._prepare_lead_values() | self._prepare_utm_values()
            context = {f'default_{name}': values[name] for name in SHARED if values.get(name)}
            # tells of a place, and of no person
            context['default_origin'] = self.source_id.display_name
        context['default_interest_id'] = self.id
        context['default_partner_id'] = context.get('default_partner_id') or self.partner_id.id
        if self.product_id.sale_ok and not self._has_variants():
            context['default_order_line'] = [Command.create({
                'product_id': self.product_id.product_variant_id.id, 'product_uom_qty': 1})]
        return context
