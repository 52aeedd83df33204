# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from textwrap import shorten

from markupsafe import Markup

from odoo import api, models
from odoo.exceptions import UserError
from odoo.tools import email_normalize

from ...parsers.headers import Address
from ...parsers.heads import takes_no_answers
from ...tools.inert import JOINER, inert, plain
from ...tools.plain_html import plain_html


class SocialInterest(models.Model):
    """From a card to a contact, and from one card or several to an opportunity."""

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
        """Button: make one opportunity of the cards; asks first where the people have an open one.

        :returns: the action that opens the opportunity, what asks, or on a screen what offers the way back
        """
        if len(self) == 1 and self.lead_id:
            return self.action_view_lead()
        cards = self._without_deal()
        cards._check_deal()
        if self._asks_for_deal():
            return self._ask_for_deal()
        done = cards._make_deal()
        return cards[:1].action_view_lead() if done is True else done

    def _without_deal(self):
        """Return those of the cards that belong to no deal yet.

        :raises UserError: all of them do
        """
        # what a colleague has may not even be read: it is told by the check that follows
        cards = self.filtered(lambda card: not card.sudo().lead_id)
        if self and not cards:
            raise UserError(self.env._("These cards belong to a deal already."))
        return cards

    def _check_deal(self):
        if self.filtered(lambda card: card.sudo().verdict == 'failed'):
            raise UserError(self.env._("A forged notification makes no opportunity."))
        self.check_access('write')
        if theirs := self.filtered(lambda card: card._is_colleagues()):
            raise UserError(theirs._lost_message(theirs._lost_entries()))
        if len(self.company_id) > 1:
            raise UserError(self.env._("These cards are of several companies: one deal is of one."))

    def _asks_for_deal(self):
        """Hook: whether there is something to choose from before a deal is made of the cards."""
        return False

    def _ask_for_deal(self):
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("To deal"),
            'res_model': 'social.interest.deal',
            'views': [(False, 'form')],
            'target': 'new',
            'context': {'default_interest_ids': self.ids, 'interest_screen': True},
        }

    def _make_deal(self, lead=None, contact=None):
        """Make an opportunity of the cards, or add them to one that there is; who does so has taken what was free.

        :param lead: an open deal of the people
        :param contact: see :meth:`_new_deal`
        :returns: True, or the action that offers the way back
        """
        self._check_deal()

        def make(cards):
            if free := cards.filtered(lambda card: card.state == 'new'):
                free._require_mine()
            cards._link_deal(lead, contact)
        done = self._action_done(self._do('deal', make))
        if done is not True:
            done['params']['open'] = self[:1].action_view_lead()
        return done

    def _link_deal(self, lead=None, contact=None):
        """Link the cards to a deal, made of them unless it is given, and return it."""
        if lead:
            self._join_deal(lead)
        else:
            lead = self._new_deal(contact)
        self.sudo().lead_id = lead
        return lead

    def _new_deal(self, contact=None):
        """Make the opportunity of the cards.

        :param contact: ``with``: a contact is linked, or made, that the person may not have yet; ``without``: the
            opportunity has none, even where the person has; else it has the person's
        """
        deed = self.env['social.interest.deed']._current()
        if contact == 'with':
            self._main_card().author_id.action_create_partner()
        values = self._prepare_lead_values() | self._prepare_utm_values()
        if contact == 'without':
            values.update(partner_id=False, contact_name=inert(self._main_card().author_id.name, JOINER))
        # whose deal it becomes is told when it cannot be undone any more; defaults of the screen are meant for others
        context = {name: value for name, value in self.env.context.items() if not name.startswith('default_')}
        door = self.env['crm.lead'].with_context(context, mail_auto_subscribe_no_notify=bool(deed))
        lead = door.create(values)
        if deed:
            deed._made(lead.sudo())
        return lead

    def _join_deal(self, lead):
        """Hook: the cards are about to be added to a deal that there is."""

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

    # ------------------------------------------------------------------
    # What it takes over
    # ------------------------------------------------------------------

    def _main_card(self):
        """Return the card that tells who it is and what it is about: the one that came first."""
        return self.sorted(lambda card: (card.date, card.id))[:1]

    def _deal_partner(self):
        """Return the contact of the people, that of the main card before others."""
        main = self._main_card()
        return (main.partner_id or main.author_id.partner_id or self.partner_id or self.author_id.partner_id)[:1]

    def _deal_user(self):
        """Return the salesperson of a new deal: who has the cards, or makes it; nobody where the product does."""
        owner = self._main_card().user_id or self.user_id[:1]
        return owner or (self._deal_partner().user_id if self.env.user._is_superuser() else self.env.user)

    def _deal_email(self):
        """Return an address of the person as he wrote it; never ours, nor one that only sends."""
        self.ensure_one()
        for email in (self.email, self.author_id.email):
            address = email_normalize(email or '')
            if address and not self._is_technical(address):
                return email
        return False

    def _is_technical(self, address):
        """Whether an address is that of a program, of the channel itself or of ours, and so reaches no person."""
        return takes_no_answers(Address(address=address)) or self.sudo()._is_own_address(address)

    def _prepare_lead_values(self):
        """Values of the opportunity that grows out of the cards."""
        main, partner = self._main_card(), self._deal_partner()
        topic = main.product_id.name or shorten(' '.join((main.text or main.title or '').split()), 50, placeholder='…')
        who = main.author_id.name or self.env._("Interest")
        cards = main | self
        email = next(filter(None, (card._deal_email() for card in cards)), False)
        phone = next(filter(None, (card.phone or card.author_id.phone for card in cards)), False)
        # without a team of the card's, Odoo chooses that of the salesperson
        team = {'team_id': main.team_id.id} if main.team_id else {}
        return team | {
            'name': inert(f"{who}: {topic}" if topic else who, JOINER),
            'type': 'opportunity',
            'partner_id': partner.id,
            'contact_name': False if partner else inert(main.author_id.name, JOINER),
            'email_from': plain(email) or partner.email,
            'phone': plain(phone, '+') or partner.phone,
            'description': self._lead_description(),
            'user_id': self._deal_user().id,
            'company_id': main.company_id.id,
            'tag_ids': [(6, 0, self.tag_ids.ids)],
        }

    def _prepare_utm_values(self):
        """Values that say where the opportunity came from; apart from the others, for what they name may be made."""
        return {'medium_id': self._main_card().medium_id.id}

    def _lead_description(self):
        """Text, product and link of the cards in the order of time, as HTML."""
        lines = []
        for card in self.sorted(lambda card: (card.date, card.id)):
            if card.text:
                lines.append(plain_html(card.text))
            if card.product_id:
                lines.append(Markup('<p>%s: %s</p>') % (self.env._("Product"), card.product_id.display_name))
            if card.link_url:
                lines.append(
                    Markup('<p>%s: <a href="%s" target="_blank" rel="noopener noreferrer">%s</a></p>')
                    % (card.source_id.display_name, card.link_url, card.link_url))
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
