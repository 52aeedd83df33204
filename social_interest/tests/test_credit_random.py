# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""After any sequence of what people do the credits are those that one computes from nothing."""

import random

from odoo.tests import tagged

from ..models.deal.credit import WHOLE
from .test_credit import CreditCase

SEQUENCES = 200
STEPS = 3


@tagged('post_install', '-at_install')
class TestCreditRandom(CreditCase):

    def setUp(self):
        super().setUp()
        self.random = random.Random(16)
        firm = self.env['res.partner'].create({'name': "Holm ApS", 'is_company': True})
        self.partners = self.env['res.partner'].create([
            {'name': "Lars", 'parent_id': firm.id}, {'name': "Mia", 'parent_id': firm.id}, {'name': "Bo"}]) | firm
        self.authors = self.env['social.interest.author'].create([
            {'name': f"Profile {number}", 'channel_id': self.channel.id, 'key': f'p{number}'} for number in range(4)])
        self.cards = self.env['social.interest'].union(*(
            self.card(author_id=self.authors[number % 4].id, date=f'2026-0{month}-{10 + number} 10:00:00')
            for number in range(5) for month in (2, 4)))
        self.deals = self.env['crm.lead']
        for _number in range(4):
            self.make_deal()

    def make_deal(self):
        month, day = self.random.randint(1, 6), self.random.randint(10, 28)
        self.deals |= self.deal(
            date=f'2026-0{month}-{day} 12:00:00', partner_id=self.random.choice(self.partners.ids + [False]),
            expected_revenue=self.random.choice([0, 100, 999.99]))

    # what people do

    def link(self):
        self.random.choice(self.authors).partner_id = self.random.choice(self.partners)

    def loosen(self):
        self.random.choice(self.authors).partner_id = False

    def join(self):
        self.random.choice(self.cards).lead_id = self.random.choice(self.deals)

    def part(self):
        self.random.choice(self.cards).lead_id = False

    def win(self):
        self.random.choice(self.deals).action_set_won()

    def lose(self):
        deal = self.random.choice(self.deals)
        if deal.won_status == 'won':
            deal.stage_id = self.env['crm.stage'].search([('is_won', '=', False)], limit=1)
        deal.action_set_lost()

    def change(self):
        self.random.choice(self.deals).expected_revenue = self.random.choice([0, 50, 1234.56])

    def give_to_other(self):
        self.random.choice(self.deals).partner_id = self.random.choice(self.partners.ids + [False])

    def merge_deals(self):
        two = self.env['crm.lead'].browse(self.random.sample(self.deals.ids, 2))
        two.action_unarchive()
        two.merge_opportunity()
        self.deals = self.deals.exists()
        self.make_deal()

    def merge_contacts(self):
        gone = self.env['res.partner'].create({'name': "Twin"})
        self.random.choice(self.authors).partner_id = gone
        kept = self.random.choice(self.partners.filtered(lambda partner: not partner.is_company))
        self.env['base.partner.merge.automatic.wizard']._merge([kept.id, gone.id], kept)
        self.env.invalidate_all()

    # from nothing

    def expected(self):
        result = {}
        for deal in self.deals:
            own = [card for card in self.cards if card.lead_id == deal]
            contacts = {deal.partner_id.id, *(card.author_id.partner_id.id for card in own)} - {False}
            firms = {contact for contact in contacts if self.env['res.partner'].browse(contact).is_company}
            people = {card.author_id for card in own} | {
                author for author in self.authors
                if author.partner_id.id in contacts or author.partner_id.commercial_partner_id.id in firms}
            before = sorted(
                (card for card in self.cards if (card.author_id in people or card in own)
                 and card.date <= deal.create_date), key=lambda card: (card.date, card.id))
            if not before:
                continue
            even, rest = divmod(WHOLE, len(before))
            result |= {(deal.id, card.id, 'even'): even for card in before}
            result[deal.id, before[0].id, 'even'] += rest
            result[deal.id, before[0].id, 'first'] = result[deal.id, before[-1].id, 'last'] = WHOLE
        return result

    def test_two_hundred_sequences(self):
        deeds = [
            self.link, self.link, self.loosen, self.join, self.join, self.part, self.win, self.lose, self.change,
            self.give_to_other, self.merge_deals, self.merge_contacts]
        for number in range(SEQUENCES):
            done = [self.random.choice(deeds) for _step in range(STEPS)]
            for deed in done:
                deed()
            self.work_off()
            rows = self.Credit.search([('lead_id', 'in', self.deals.ids)])
            found = {(row.lead_id.id, row.interest_id.id, row.model): row.weight for row in rows}
            self.assertEqual(found, self.expected(), (number, [deed.__name__ for deed in done]))
            for deal, of_deal in rows.grouped('lead_id').items():
                of_first = of_deal.filtered(lambda row: row.model == 'even')
                self.assertAlmostEqual(sum(of_first.mapped('revenue')), deal.expected_revenue, 2)
                self.assertEqual(
                    set(of_deal.mapped('outcome')), {{'won': 'won', 'lost': 'lost'}.get(deal.won_status, 'open')})
        self.assertTrue(rows)
