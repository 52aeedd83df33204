# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError


class SocialInterestDeal(models.TransientModel):
    """What becomes of cards: a new deal, a part of one that is open, or none; with or without a contact."""

    _name = 'social.interest.deal'
    _description = 'Deal of Interests'
    _inherit = ['social.interest.asking.mixin']

    interest_ids = fields.Many2many(
        'social.interest', 'social_interest_deal_card_rel', 'deal_id', 'interest_id', required=True)
    person = fields.Char(compute='_compute_person')
    deal_ids = fields.Many2many('crm.lead', compute='_compute_deal_ids')
    colleagues = fields.Char(compute='_compute_deal_ids')
    # what the person may not see is not proposed either
    lead_id = fields.Many2one(
        'crm.lead', string="Open deals", compute='_compute_lead_id', compute_sudo=False, store=True, readonly=False,
        domain="[('id', 'in', deal_ids)]")
    contact = fields.Selection(
        [('with', "With a contact"), ('without', "Without a contact")], compute='_compute_contact', compute_sudo=False,
        store=True, readonly=False)
    contact_note = fields.Char(compute='_compute_contact_note')

    def _cards(self):
        """Return the cards that belong to no deal yet."""
        self.ensure_one()
        return self.interest_ids._without_deal()

    @api.depends('interest_ids')
    def _compute_person(self):
        for wizard in self:
            wizard.person = wizard.interest_ids._main_card().author_id.name

    @api.depends('interest_ids')
    def _compute_deal_ids(self):
        for wizard in self:
            deals = wizard.interest_ids._all_open_deals()
            wizard.deal_ids = wizard.interest_ids._seen_of(deals)
            wizard.colleagues = wizard.interest_ids._told_of_colleagues_deals(deals)

    @api.depends('deal_ids')
    def _compute_lead_id(self):
        for wizard in self:
            own = wizard.interest_ids.lead_id & wizard.deal_ids
            wizard.lead_id = (own or wizard.deal_ids)[:1]

    @api.depends('interest_ids')
    def _compute_contact(self):
        for wizard in self:
            wizard.contact = 'with' if wizard._known_contact() else 'without'

    @api.depends('interest_ids')
    def _compute_contact_note(self):
        for wizard in self:
            author = wizard.interest_ids._main_card().author_id
            known = wizard._known_contact()
            if author.partner_id:
                wizard.contact_note = known.display_name
            elif known:
                wizard.contact_note = self.env._("%s, who has this address", known.display_name)
            else:
                wizard.contact_note = author and self.env._("A new one: %s", author.name)

    def _known_contact(self):
        author = self.interest_ids._main_card().author_id
        return author.partner_id or author and author._find_partner() or self.env['res.partner']

    def action_join(self):
        """Button: the cards belong to the chosen deal."""
        self.ensure_one()
        self.interest_ids.check_access('write')
        if not self.lead_id or self.lead_id not in self.deal_ids:
            raise UserError(self.env._("Choose one of the person's open deals."))
        return self._done(self._cards()._make_deal(self.lead_id))

    def action_make(self):
        """Button: the cards are a deal of their own."""
        cards = self._cards()
        contact = self.contact if cards._main_card().author_id else 'without'
        return self._done(cards._make_deal(contact=contact))

    def action_none(self):
        """Button: no deal comes of the cards."""
        return self._done(self._cards().decline_deal())

    def _done(self, result):
        return {'type': 'ir.actions.act_window_close'} if result is True else result
