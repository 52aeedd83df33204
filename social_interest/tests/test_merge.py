# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.tests import tagged

from .common import InterestCase


@tagged('post_install', '-at_install')
class TestMerging(InterestCase):

    def test_cards_follow_the_lead_that_is_left(self):
        leads = self.env['crm.lead'].create([
            {'name': f"Kettles {number}", 'type': 'opportunity', 'user_id': self.anna.id} for number in range(3)])
        cards = self.card(), self.card(user_id=self.jonas.id, state='taken'), self.card(active=False)
        for card, lead in zip(cards, leads, strict=True):
            card.lead_id = lead
        left = leads.with_user(self.anna).merge_opportunity()
        self.assertEqual(len(leads.exists()), 1)
        for card in cards:
            self.assertEqual(card.lead_id, left.sudo())
            self.assertEqual(card.relationship, 'deal')

    def merge(self, *partners, into):
        self.env['base.partner.merge.automatic.wizard']._merge([partner.id for partner in partners], into)

    def test_contacts_become_one(self):
        kept, gone = self.env['res.partner'].create([{'name': "Lars"}, {'name': "Lars Holm"}])
        other = self.author.copy({'key': 'other'})
        self.author.partner_id, other.partner_id = kept, gone
        cards = self.card(), self.card(author_id=other.id)
        self.env['crm.lead'].create({'name': "Kettles", 'type': 'opportunity', 'partner_id': gone.id})
        self.assertEqual([card.relationship for card in cards], ['unknown', 'deal'])
        self.merge(kept, gone, into=kept)
        for card in cards:
            self.assertEqual((card.partner_id, card.author_id.partner_id), (kept, kept))
            self.assertEqual((card.relationship, card.author_id.relationship), ('deal', 'deal'))

    def test_deal_that_moves_to_another_company_leaves_the_first(self):
        first, second = self.env['res.partner'].create([
            {'name': "Holm A/S", 'is_company': True}, {'name': "Ek AB", 'is_company': True}])
        boss, colleague, buyer = self.env['res.partner'].create([
            {'name': "Lars", 'parent_id': first.id}, {'name': "Mia", 'parent_id': first.id},
            {'name': "Lars", 'parent_id': second.id}])
        authors = {
            partner: self.author.copy({'key': f'p{partner.id}', 'partner_id': partner.id})
            for partner in (colleague, buyer)}
        cards = {partner: self.card(author_id=author.id) for partner, author in authors.items()}
        self.env['crm.lead'].create({'name': "Kettles", 'type': 'opportunity', 'partner_id': boss.id})
        self.assertEqual([card.relationship for card in cards.values()], ['deal', 'unknown'])
        self.merge(boss, buyer, into=buyer)
        firm = buyer.commercial_partner_id
        self.assertEqual(
            [card.relationship for card in cards.values()],
            ['deal' if partner.commercial_partner_id == firm else 'unknown' for partner in cards])
