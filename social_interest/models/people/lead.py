# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from textwrap import shorten

from markupsafe import Markup

from odoo import models
from odoo.exceptions import UserError

from ...tools.inert import JOINER, inert, plain
from ...tools.plain_html import plain_html


class SocialInterest(models.Model):
    """From a card to a contact and to an opportunity."""

    _inherit = 'social.interest'

    def action_create_partner(self):
        """Button: make a contact of the author, or link the one with his address."""
        for card in self:
            if not card.author_id:
                raise UserError(self.env._("This card names no person."))
            card.author_id.action_create_partner()
        return True

    def action_to_lead(self):
        """Button: make an opportunity of the card and open it."""
        self.ensure_one()
        if self.verdict == 'failed':
            raise UserError(self.env._("A forged notification makes no opportunity."))
        if not self.lead_id:
            self.check_access('write')
            if self._is_colleagues():
                raise UserError(self._lost_message(self._lost_entries()))
            self.sudo().lead_id = self.env['crm.lead'].create(self._prepare_lead_values())
        return self.action_view_lead()

    def _prepare_lead_values(self):
        """Values of the opportunity that grows out of the card."""
        self.ensure_one()
        partner = self.partner_id or self.author_id.partner_id
        topic = self.product_id.name or shorten(' '.join((self.text or self.title or '').split()), 50, placeholder='…')
        who = self.author_id.name or self.env._("Interest")
        return {
            'name': inert(f"{who}: {topic}" if topic else who, JOINER),
            'type': 'opportunity',
            'partner_id': partner.id,
            'contact_name': False if partner else inert(self.author_id.name, JOINER),
            'email_from': plain(self.email or self.author_id.email) or partner.email,
            'phone': plain(self.phone or self.author_id.phone, '+') or partner.phone,
            'description': self._lead_description(),
            'medium_id': self.medium_id.id,
            'user_id': self.user_id.id or self.env.uid,
            'team_id': self.team_id.id,
            'company_id': self.company_id.id,
            'tag_ids': [(6, 0, self.tag_ids.ids)],
        }

    def _lead_description(self):
        """Text, product and link of the card, as HTML."""
        lines = [plain_html(self.text)] if self.text else []
        if self.product_id:
            lines.append(Markup('<p>%s: %s</p>') % (self.env._("Product"), self.product_id.display_name))
        if self.link_url:
            lines.append(
                Markup('<p>%s: <a href="%s" target="_blank" rel="noopener noreferrer">%s</a></p>')
                % (self.source_id.display_name, self.link_url, self.link_url))
        return Markup().join(lines)

    def action_view_lead(self):
        """Open the opportunity that the card became."""
        self.ensure_one()
        return {
            'type': 'ir.actions.act_window',
            'res_model': 'crm.lead',
            'res_id': self.lead_id.id,
            'views': [(self.env.ref('crm.crm_lead_view_form').id, 'form')],
        }
