# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from textwrap import shorten

from markupsafe import Markup

from odoo import api, models
from odoo.exceptions import UserError
from odoo.fields import Domain

from ...tools.inert import JOINER, inert, plain
from ...tools.plain_html import plain_html

#: open deals of one person that are offered
OFFERED = 20


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

    # ------------------------------------------------------------------
    # To a deal
    # ------------------------------------------------------------------

    def action_to_lead(self):
        """Button: make an opportunity of the card; on a screen it asks first where the person has an open one.

        :returns: the action that opens the opportunity; on a screen, what asks, or what offers the way back
        """
        self.ensure_one()
        if not self.env.context.get('interest_screen'):
            if not self.lead_id:
                self._make_deal()
            return self.action_view_lead()
        if self.lead_id:
            return self.action_view_lead()
        self._check_deal()
        return self._ask_for_deal() if self._open_deals() else self._make_deal()

    def _check_deal(self):
        if self.verdict == 'failed':
            raise UserError(self.env._("A forged notification makes no opportunity."))
        self.check_access('write')
        if self._is_colleagues():
            raise UserError(self._lost_message(self._lost_entries()))

    def _open_deals(self):
        """Return the open deals of the person that the user may see, the newest first."""
        self.ensure_one()
        partner = self.partner_id or self.author_id.partner_id
        email = self._answer_email()
        people = []
        if self.author_id:
            earlier = self.sudo().search([('author_id', '=', self.author_id.id), ('lead_id', '!=', False)])
            people.append(Domain('id', 'in', earlier.lead_id.ids))
        if partner:
            people.append(Domain('partner_id', '=', partner.id))
        if email:
            people.append(Domain('email_normalized', '=', email))
        return self.env['crm.lead'].search(
            Domain.OR(people) & Domain('type', '=', 'opportunity') & Domain('won_status', '=', 'pending')
            & Domain('company_id', 'in', [False, self.company_id.id]), order='id desc', limit=OFFERED)

    def _ask_for_deal(self):
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("To lead"),
            'res_model': 'social.interest.deal',
            'views': [(False, 'form')],
            'target': 'new',
            'context': {'default_interest_id': self.id, 'interest_screen': True},
        }

    def _make_deal(self, lead=None):
        """Make an opportunity of the card, or add it to one that there is; who does so has taken a free card.

        :param lead: an open deal of the person
        :returns: True, or the action that offers the way back
        """
        self.ensure_one()
        self._check_deal()

        def make(card):
            if card.state == 'new':
                card._require_mine()
            card.sudo().lead_id = lead or card._new_deal()
        done = self._action_done(self._do('deal', make))
        if done is not True:
            done['params']['open'] = self.action_view_lead()
        return done

    def _new_deal(self):
        deed = self.env['social.interest.deed']._current()
        # whose deal it becomes is told when it cannot be undone any more
        door = self.env['crm.lead'].with_context(mail_auto_subscribe_no_notify=bool(deed))
        lead = door.create(self._prepare_lead_values())
        if deed:
            deed._made(lead.sudo())
        return lead

    @api.model
    def _deed_fields(self):
        return super()._deed_fields() | {'lead_id'}

    @api.model
    def _deed_words(self):
        return super()._deed_words() | {'deal': self.env._("Now a deal")}

    def _after_undo(self, deed):
        result = super()._after_undo(deed)
        if self and deed.lead_id:
            deed.lead_id.unlink()
        return result

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
