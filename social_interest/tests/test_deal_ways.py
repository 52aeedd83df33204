# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""From cards to a deal: a new one, one that is open, or none; with or without a contact; several into one."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import UserError
from odoo.tests import tagged

from .common import FeedCase


class DealCase(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.author.email = 'lars@holm.example'
        cls.partner = cls.env['res.partner'].create({'name': "Lars Holm", 'email': 'lars@holm.example'})

    def as_anna(self, cards):
        return cards.with_user(self.anna).with_context(interest_screen=True)

    def deal(self, **values):
        return self.env['crm.lead'].create({
            'name': "Chairs", 'type': 'opportunity', 'user_id': self.anna.id, **values})

    def wizard(self, cards, **values):
        question = self.as_anna(cards).action_choose_deal()
        return self.env['social.interest.deal'].with_user(self.anna).with_context(**question['context']).create(values)

    def undo(self, offer):
        self.env['social.interest'].with_user(self.anna).undo(offer['params']['token'])
        self.env.invalidate_all()

    def made_days_ago(self, deal, days):
        self.env.flush_all()
        then = fields.Datetime.now() - timedelta(days=days)
        self.cr.execute(
            "UPDATE crm_lead SET create_date = %s, date_last_stage_update = %s WHERE id = %s", [then, then, deal.id])
        self.env.invalidate_all()

    def offer(self, card):
        return card.with_user(self.anna).read_talk()['card']['deal_offer']


@tagged('post_install', '-at_install')
class TestDealOffer(DealCase):

    def test_proposed_where_the_person_can_be_reached(self):
        self.assertEqual(self.offer(self.card()), {'deals': [], 'more': False, 'others': ''})
        self.author.email = False
        self.assertFalse(self.offer(self.card()))
        self.assertTrue(self.offer(self.card(phone='+45 32 12 34 56')))
        self.assertTrue(self.offer(self.card(email='lars@holm.example')))

    def test_an_address_that_takes_no_answers_reaches_nobody(self):
        self.author.email = False
        self.assertFalse(self.offer(self.card(email='noreply@holm.example')))

    def test_not_proposed_for_ignored_forged_and_blocked(self):
        card = self.card()
        self.author.blocked = True
        self.assertFalse(self.offer(card))
        self.author.blocked = False
        for values in ({'state': 'ignored'}, {'verdict': 'failed'}):
            self.assertFalse(self.offer(self.card(**values)), values)

    def test_open_deals_are_offered_by_name(self):
        self.author.partner_id = self.partner
        deals = self.env['crm.lead'].union(*(
            self.deal(name=f"Chairs {number}", partner_id=self.partner.id) for number in range(3)))
        offer = self.offer(self.card())
        self.assertEqual([deal['id'] for deal in offer['deals']], deals[:0:-1].ids)
        self.assertTrue(offer['more'])

    def test_declined_is_proposed_no_more_and_can_be_undone(self):
        card = self.card()
        done = self.as_anna(card).decline_deal()
        self.assertEqual((card.no_deal, self.offer(card)), (True, False))
        self.assertEqual((card.state, card.user_id.id), ('new', False))
        self.assertEqual(done['params']['message'], "No deal: Lars Holm")
        self.undo(done)
        self.assertFalse(card.no_deal)
        self.assertTrue(self.offer(card))

    def test_what_a_colleague_has_is_not_declined(self):
        card = self.card(user_id=self.jonas.id)
        with self.assertRaises(UserError):
            self.as_anna(card).decline_deal()


@tagged('post_install', '-at_install')
class TestNeverDoubled(DealCase):

    def asks(self, card):
        result = self.as_anna(card).action_to_lead()
        return result.get('res_model') == 'social.interest.deal'

    def test_a_deal_of_the_company_is_asked_about(self):
        firm = self.env['res.partner'].create({'name': "Holm ApS", 'is_company': True})
        self.partner.parent_id = firm
        colleague = self.env['res.partner'].create({'name': "Mia", 'parent_id': firm.id})
        self.author.partner_id = self.partner
        self.deal(partner_id=colleague.id)
        self.assertTrue(self.asks(self.card()))

    def test_another_profile_of_the_person_is_the_same_person(self):
        other = self.author.copy({'key': 'other', 'partner_id': self.partner.id, 'email': False})
        self.author.write({'partner_id': self.partner.id, 'email': False})
        self.card(author_id=other.id, lead_id=self.deal().id)
        self.assertTrue(self.asks(self.card()))

    def test_an_old_deal_takes_up_nothing(self):
        self.author.partner_id = self.partner
        deal = self.deal(partner_id=self.partner.id)
        self.made_days_ago(deal, 31)
        self.assertFalse(self.asks(self.card()))

    def test_an_old_deal_that_was_joined_lately_does(self):
        self.author.partner_id = self.partner
        deal = self.deal(partner_id=self.partner.id)
        self.card(lead_id=deal.id)
        self.made_days_ago(deal, 31)
        self.assertTrue(self.asks(self.card()))

    def test_how_long_is_a_setting(self):
        self.author.partner_id = self.partner
        deal = self.deal(partner_id=self.partner.id)
        self.made_days_ago(deal, 31)
        for days, asks in ((40, True), (0, True), (30, False), (2_000_000_000, True)):
            self.env.company.interest_deal_days = days
            self.assertEqual(bool(self.card()._fresh_deals(deal)), asks, days)

    def test_nothing_of_another_company_is_offered(self):
        other = self.env['res.company'].create({'name': "Other"})
        self.env['crm.lead'].create({
            'name': "Theirs", 'type': 'opportunity', 'email_from': 'lars@holm.example', 'company_id': other.id,
            'user_id': False, 'team_id': False})
        self.assertFalse(self.card()._all_open_deals())

    def test_card_of_no_team_makes_a_deal_of_the_salespersons(self):
        self.env['crm.team.member'].create({'user_id': self.anna.id, 'crm_team_id': self.team.id})
        card = self.card(team_id=False)
        self.assertFalse(card.team_id)
        self.as_anna(card).make_deal()
        self.assertEqual(card.lead_id.team_id, self.team)

    def test_a_new_one_all_the_same_when_said(self):
        deal = self.deal(email_from='lars@holm.example')
        card = self.card()
        self.as_anna(card).make_deal()
        self.assertTrue(card.lead_id)
        self.assertNotEqual(card.lead_id, deal)

    def test_a_call_from_outside_is_asked_too(self):
        self.deal(email_from='lars@holm.example')
        card = self.card()
        self.assertEqual(card.with_user(self.anna).action_to_lead()['res_model'], 'social.interest.deal')
        self.assertFalse(card.lead_id)

    def test_only_a_deal_of_the_person_is_joined(self):
        card, stranger = self.card(), self.deal(name="Of somebody else")
        with self.assertRaises(UserError):
            self.as_anna(card).join_deal(stranger.id)


@tagged('post_install', '-at_install')
class TestSeveralIntoOne(DealCase):

    def test_several_cards_make_one_deal(self):
        second = self.author.copy({'key': 'mia', 'name': "Mia", 'email': 'mia@holm.example'})
        first = self.card(text="In oak?", date='2026-11-01 10:00:00')
        cards = self.card(text="How much?", author_id=second.id, date='2026-11-02 10:00:00') | first
        self.as_anna(cards).action_to_lead()
        lead = cards.lead_id
        self.assertEqual((len(lead), lead.name, lead.email_from), (1, "Lars Holm: In oak?", 'lars@holm.example'))
        self.assertLess(lead.description.index("In oak?"), lead.description.index("How much?"))
        self.assertEqual(cards.user_id, self.anna)

    def test_one_of_them_has_a_deal_and_the_others_are_added_to_it(self):
        deal = self.deal()
        there, more = self.card(lead_id=deal.id), self.card(text="And in ash?")
        wizard = self.env['social.interest.deal'].with_user(self.anna).with_context(
            **self.as_anna(there | more).action_to_lead()['context']).create({})
        self.assertEqual(wizard.lead_id, deal)
        wizard.action_join()
        self.assertEqual(more.lead_id, deal)
        self.assertIn("And in ash?", deal.description)

    def test_cards_of_two_companies_are_no_deal(self):
        other = self.env['res.company'].create({'name': "Other"})
        source = self.source.copy({'company_id': other.id, 'team_id': False, 'key': 'other'})
        cards = self.card() | self.env['social.interest'].create({'source_id': source.id, 'text': "Elsewhere"})
        with self.assertRaises(UserError):
            cards.action_to_lead()

    def test_a_forged_one_among_them_makes_none(self):
        cards = self.card() | self.card(verdict='failed')
        with self.assertRaises(UserError):
            self.as_anna(cards).action_to_lead()
        self.assertFalse(cards.lead_id)

    def test_undone_all_are_free_again(self):
        cards = self.card() | self.card(text="How much?")
        done = self.as_anna(cards).action_to_lead()
        lead = cards.lead_id
        self.undo(done)
        self.assertFalse(lead.exists())
        self.assertEqual((cards.lead_id.ids, cards.mapped('state')), ([], ['new', 'new']))


@tagged('post_install', '-at_install')
class TestDealContact(DealCase):

    def test_without_a_contact(self):
        self.author.partner_id = self.partner
        card = self.card()
        self.wizard(card, contact='without').action_make()
        self.assertEqual((card.lead_id.partner_id.id, card.lead_id.contact_name), (False, "Lars Holm"))

    def test_with_the_one_who_has_the_address(self):
        card = self.card()
        wizard = self.wizard(card)
        self.assertEqual((wizard.contact, wizard.contact_note), ('with', "Lars Holm, who has this address"))
        offer = wizard.action_make()
        self.assertEqual((card.lead_id.partner_id, card.partner_id), (self.partner, self.partner))
        self.undo(offer)
        self.assertEqual((self.author.partner_id.id, self.partner.exists()), (False, self.partner))

    def test_with_a_new_one_that_goes_again(self):
        self.author.email = 'new@holm.example'
        card = self.card()
        self.assertEqual(self.wizard(card).contact, 'without')
        offer = self.wizard(card, contact='with').action_make()
        made = card.lead_id.partner_id
        self.assertEqual((made.name, made.email), ("Lars Holm", 'new@holm.example'))
        self.undo(offer)
        self.assertEqual((self.author.partner_id.id, made.exists().ids), (False, []))

    def test_a_new_contact_that_is_used_meanwhile_stays(self):
        self.author.email = 'new@holm.example'
        card = self.card()
        offer = self.wizard(card, contact='with').action_make()
        made = card.lead_id.partner_id
        other = self.deal(name="By a colleague", partner_id=made.id)
        self.undo(offer)
        self.assertFalse(card.lead_id)
        self.assertEqual((self.author.partner_id.id, other.partner_id), (False, made))

    def test_never_the_technical_sender(self):
        self.author.email = False
        card = self.card(email='no-reply@facebook.example', phone='+45 32 12 34 56')
        self.as_anna(card).make_deal()
        self.assertEqual((card.lead_id.email_from, card.lead_id.phone), (False, '+45 32 12 34 56'))

    def test_never_an_address_of_ours(self):
        self.author.email = False
        card = self.card(email=self.anna.email, phone='+45 32 12 34 56')
        self.as_anna(card).make_deal()
        self.assertFalse(card.lead_id.email_from)


@tagged('post_install', '-at_install')
class TestDealShown(DealCase):

    def sign(self, card, user=None):
        card = card.with_user(user or self.anna)
        self.env.invalidate_all()
        return next(sign for sign in card.signs if sign['kind'] == 'lead')

    def test_won_and_amount_show_on_the_card(self):
        deal = self.deal(expected_revenue=1200)
        card = self.card(lead_id=deal.id)
        self.assertIn("Chairs · $", self.sign(card)['text'].replace("€", "$"))
        deal.action_set_won()
        self.assertIn("Chairs · Won · ", self.sign(card)['text'])
        self.assertIn("1,200", self.sign(card)['text'])
        self.assertEqual(self.sign(card)['icon'], 'fa-trophy')

    def test_lost_shows(self):
        deal = self.deal()
        card = self.card(lead_id=deal.id)
        deal.action_set_lost()
        self.assertEqual((self.sign(card)['text'], self.sign(card)['icon']), ("Chairs · Lost", 'fa-times-circle-o'))

    def test_a_colleagues_deal_tells_no_amount(self):
        deal = self.deal(user_id=self.jonas.id, expected_revenue=1200)
        card = self.card(lead_id=deal.id)
        self.assertEqual(self.sign(card)['text'], "Chairs")
        deal.action_set_won()
        self.assertEqual(self.sign(card)['text'], "Chairs · Won")

    def entries(self, card, user=None):
        self.env.flush_all()
        self.env.invalidate_all()
        talk = card.with_user(user or self.anna).read_talk()
        return [(entry['outcome'], entry['title'], bool(entry['amount']), entry['text'] if 'text' in entry else '')
                for entry in talk['entries'] if entry['kind'] == 'deal']

    def test_the_time_line_tells_of_its_deals(self):
        deal = self.deal(expected_revenue=1200)
        card = self.card(lead_id=deal.id)
        self.assertEqual(self.entries(card), [('made', "Chairs", False, '')])
        reason = self.env['crm.lost.reason'].create({'name': "Too late"})
        deal.action_set_lost(lost_reason_id=reason.id)
        self.assertEqual(self.entries(card), [('made', "Chairs", False, ''), ('lost', "Chairs", True, "Too late")])

    def test_deals_of_the_contact_without_a_card_are_told_too(self):
        self.author.partner_id = self.partner
        self.deal(name="By phone", partner_id=self.partner.id).action_set_won()
        self.assertEqual(
            [entry[:2] for entry in self.entries(self.card())], [('made', "By phone"), ('won', "By phone")])

    def test_the_time_line_hides_what_one_may_not_see(self):
        card = self.card(lead_id=self.deal(user_id=self.jonas.id).id)
        self.assertEqual(self.entries(card), [])
        self.assertEqual(len(self.entries(card, self.head)), 1)


@tagged('post_install', '-at_install')
class TestTalkOfDeals(DealCase):

    def test_a_deal_without_cards_has_the_talk_of_its_contact(self):
        self.author.partner_id = self.partner
        card, deal = self.card(), self.deal(partner_id=self.partner.id)
        deal = deal.with_user(self.anna)
        self.assertEqual((deal.interest_has_talk, deal.interest_talk_card()), (True, card.id))
        self.assertFalse(self.deal().with_user(self.anna).interest_has_talk)

    def test_a_company_has_the_talk_of_its_people(self):
        firm = self.env['res.partner'].create({'name': "Holm ApS", 'is_company': True})
        self.partner.parent_id = firm
        self.author.partner_id = self.partner
        card = self.card()
        for partner in (firm, self.partner):
            partner = partner.with_user(self.anna)
            self.assertEqual((partner.interest_has_talk, partner.interest_talk_card()), (True, card.id), partner.name)

    def test_what_a_colleague_has_is_no_talk(self):
        self.author.partner_id = self.partner
        self.card(user_id=self.jonas.id)
        partner = self.partner.with_user(self.anna)
        self.assertEqual((partner.interest_has_talk, partner.interest_talk_card()), (False, False))
