# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""To deal: asks where the person has an open deal, claims a free card, and can be undone."""

from datetime import timedelta
from unittest.mock import patch

from freezegun import freeze_time

from odoo import fields
from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged

from ..models.card.deed import WINDOW
from .common import InterestCase


@tagged('post_install', '-at_install')
class TestDeal(InterestCase):

    def press(self, card, user=None):
        return card.with_user(user or self.anna).with_context(interest_screen=True).action_to_lead()

    def undo(self, offer, user=None):
        result = self.env['social.interest'].with_user(user or self.anna).undo(offer['params']['token'])
        self.env.invalidate_all()
        return result

    def deal(self, **values):
        return self.env['crm.lead'].create({
            'name': "Chairs", 'type': 'opportunity', 'user_id': self.anna.id, **values})

    def wizard(self, question):
        return self.env['social.interest.deal'].with_user(self.anna).with_context(**question['context']).create({})

    def test_a_free_card_is_claimed_and_one_stays_in_the_feed(self):
        card = self.card()
        done = self.press(card)
        self.assertEqual((done['tag'], done['params']['message']), ('social_interest_done', "Now a deal: Lars Holm"))
        self.assertEqual(done['params']['open']['res_id'], card.lead_id.id)
        self.assertEqual((card.user_id, card.state, card.lead_id.user_id), (self.anna, 'taken', self.anna))

    def test_an_open_deal_of_the_person_is_asked_about(self):
        def of_contact(card):
            card.author_id.partner_id = self.env['res.partner'].create({'name': "Lars"})
            return self.deal(partner_id=card.author_id.partner_id.id)

        def of_address(card):
            card.author_id.email = 'Lars@holm.example'
            return self.deal(email_from='lars@holm.example')

        def of_earlier_card(card):
            lead = self.deal()
            self.card(author_id=card.author_id.id, lead_id=lead.id)
            return lead
        for way in (of_contact, of_address, of_earlier_card):
            with self.subTest(way.__name__):
                author = self.author.create({
                    'name': way.__name__, 'channel_id': self.channel.id, 'key': way.__name__})
                card = self.card(author_id=author.id)
                lead = way(card)
                question = self.press(card)
                self.assertEqual((question['res_model'], card.state), ('social.interest.deal', 'new'))
                wizard = self.wizard(question)
                self.assertEqual((wizard.deal_ids, wizard.lead_id), (lead, lead))
                wizard.action_join()
                self.assertEqual((card.lead_id, card.user_id), (lead, self.anna))

    def test_a_new_one_all_the_same(self):
        card, lead = self.card(), self.deal()
        self.card(lead_id=lead.id)
        self.wizard(self.press(card)).action_make()
        self.assertTrue(card.lead_id)
        self.assertNotEqual(card.lead_id, lead)

    def test_won_lost_and_strangers_deals_are_no_question(self):
        lost, won = self.deal(), self.deal()
        self.card(lead_id=lost.id)
        self.card(lead_id=won.id)
        lost.action_set_lost()
        won.action_set_won()
        self.deal(partner_id=self.env['res.partner'].create({'name': "Bo"}).id)
        self.assertEqual(self.press(self.card())['tag'], 'social_interest_done')

    def test_a_deal_that_one_may_not_see_is_neither_proposed_nor_joined(self):
        card = self.card()
        theirs = self.deal(user_id=self.jonas.id)
        self.card(lead_id=theirs.id)
        wizard = self.wizard(self.press(card))
        self.assertEqual((wizard.deal_ids, wizard.lead_id.id), (self.env['crm.lead'], False))
        self.assertEqual(wizard.colleagues, "An open deal of this person is with Jonas Falk.")
        wizard.action_make()
        mine = self.deal()
        self.card(lead_id=mine.id)
        other = self.card()
        wizard = self.wizard(self.press(other))
        self.assertEqual((wizard.deal_ids, wizard.lead_id), (mine | card.lead_id, mine))
        with self.assertRaises(AccessError):
            wizard.lead_id = theirs.id

    def test_only_an_open_deal_of_the_person_is_joined(self):
        card = self.card()
        self.card(lead_id=self.deal().id)
        wizard = self.wizard(self.press(card))
        wizard.lead_id = self.deal(name="Of somebody else")
        with self.assertRaises(UserError):
            wizard.action_join()

    def test_undone_it_is_gone_and_the_card_is_free(self):
        card = self.card()
        offer = self.press(card)
        lead = card.lead_id
        self.assertEqual(self.undo(offer), {'ids': card.ids, 'message': ''})
        self.assertFalse(lead.exists())
        self.assertEqual((card.lead_id.id, card.user_id.id, card.state), (False, False, 'new'))

    def test_a_deal_that_somebody_worked_on_stays(self):
        card = self.card()
        offer = self.press(card)
        lead = card.lead_id
        self.env.flush_all()
        # within one transaction all happens at one time
        self.cr.execute("UPDATE crm_lead SET write_date = write_date + interval '1 second' WHERE id = %s", [lead.id])
        self.env.invalidate_all()
        result = self.undo(offer)
        self.assertEqual((result['ids'], card.lead_id), ([], lead))
        self.assertIn("was worked on meanwhile", result['message'])

    def test_leaving_a_deal_again_leaves_the_deal(self):
        card, lead = self.card(), self.deal()
        self.card(lead_id=lead.id)
        offer = self.wizard(self.press(card)).action_join()
        self.undo(offer)
        self.assertEqual((card.lead_id.id, card.state, lead.exists()), (False, 'new', lead))

    def test_its_salesperson_is_told_when_it_is_final(self):
        card = self.card(user_id=self.anna.id)
        with patch.object(type(self.env['crm.lead']), 'message_notify', autospec=True) as notify:
            self.press(card, self.head)
            self.assertEqual(card.lead_id.user_id, self.anna)
            notify.assert_not_called()
            with freeze_time(fields.Datetime.now() + timedelta(seconds=WINDOW + 1)):
                self.env['social.interest.deed']._tell_of_deals()
                self.env['social.interest.deed']._tell_of_deals()
            self.assertEqual(
                [call.kwargs['partner_ids'] for call in notify.call_args_list], [self.anna.partner_id.ids])
