# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Sources whose cards become deals by themselves."""

from odoo.exceptions import AccessError
from odoo.fields import Command
from odoo.tests import new_test_user, tagged

from .common import letter
from .test_intake import IntakeCase

#: the server vouches for the writer
GENUINE = b'Authentication-Results: mx.acme.example; dkim=pass header.d=holm.example; dmarc=pass\n'


@tagged('post_install', '-at_install')
class TestDealItself(IntakeCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        # the place is there with the first message
        cls.place = cls.case_take_in(letter(message_id='<zero@holm.example>', sender='Bo <bo@bo.example>')).source_id
        cls.place.makes_deals = True

    @classmethod
    def case_take_in(cls, raw):
        mail = cls.env['social.interest.mail']._store(cls.mailbox, 'INBOX', [{
            'uid': '900', 'uidvalidity': '1', 'raw': raw, 'size': len(raw),
            'internal_date': '2026-11-20 10:00:00', 'oversize': False}])
        mail._process()
        return mail.interest_ids

    def come(self, raw=None, genuine=True):
        card = self.take_in((GENUINE if genuine else b'') + (raw or letter())).interest_ids
        self.work_off()
        return card

    def work_off(self):
        for card in self.env['social.interest'].search([('deal_wanted', '=', True)]):
            card._try_to_make_deal()

    def test_a_verified_message_is_a_deal_at_once(self):
        card = self.come()
        self.assertEqual(card.verdict, 'verified')
        lead = card.lead_id
        self.assertEqual((lead.type, lead.email_from, lead.team_id), ('opportunity', 'lars@holm.example', self.team))
        # nobody has it until somebody takes the card
        self.assertEqual((lead.user_id.id, card.state, card.user_id.id), (False, 'new', False))
        self.assertTrue(card.message_ids.filtered(lambda message: "made at once" in message.body))

    def test_who_takes_the_card_has_the_deal(self):
        card = self.come()
        card.with_user(self.anna).take()
        self.assertEqual(card.lead_id.user_id, self.anna)
        card.with_user(self.anna).action_release()
        self.assertFalse(card.lead_id.user_id)

    def test_a_deal_that_a_colleague_took_over_stays_his(self):
        card = self.come()
        card.lead_id.user_id = self.jonas
        card.with_user(self.anna).take()
        self.assertEqual(card.lead_id.user_id, self.jonas)

    def test_nobody_vouches_for_it_and_it_is_none(self):
        card = self.come(genuine=False)
        self.assertEqual((card.verdict, card.lead_id.id), ('unknown', False))

    def test_unless_an_administrator_allowed_it(self):
        self.place.deals_unverified = True
        self.assertTrue(self.come(genuine=False).lead_id)

    def test_only_an_administrator_allows_it(self):
        place = self.place.with_user(self.head)
        place.makes_deals = True
        with self.assertRaises(AccessError):
            place.deals_unverified = True
        with self.assertRaises(AccessError):
            place.with_context(default_deals_unverified=True).create({
                'name': "Form", 'channel_id': self.place.channel_id.id})
        admin = new_test_user(self.env, 'si_admin_deals', 'base.group_system,sales_team.group_sale_manager')
        self.place.with_user(admin).deals_unverified = True
        # whoever may not allow it may end it
        place.deals_unverified = False
        self.assertFalse(place.deals_unverified)

    def test_other_places_make_none(self):
        self.place.makes_deals = False
        self.assertFalse(self.come().lead_id)

    def test_an_open_deal_takes_it_up(self):
        first = self.come()
        second = self.come(letter(message_id='<two@holm.example>', body="And twenty?"))
        self.assertEqual(second.lead_id, first.lead_id)
        self.assertIn("And twenty?", first.lead_id.description)
        first.lead_id.action_set_lost()
        third = self.come(letter(message_id='<three@holm.example>', body="And thirty?"))
        self.assertNotIn(third.lead_id, first.lead_id | self.env['crm.lead'])

    def test_history_makes_none(self):
        mails = self.store(GENUINE + letter())
        mails.history = True
        mails._process()
        self.work_off()
        self.assertFalse(mails.interest_ids.lead_id)

    def test_what_was_closed_meanwhile_is_none(self):
        card = self.take_in(GENUINE + letter()).interest_ids
        self.assertTrue(card.deal_wanted)
        card.with_user(self.anna).action_ignore()
        self.work_off()
        self.assertEqual((card.lead_id.id, card.deal_wanted), (False, False))

    def test_the_scheduled_action_makes_them(self):
        card = self.take_in(GENUINE + letter()).interest_ids
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_make_deals').method_direct_trigger()
        self.env.invalidate_all()
        self.assertTrue(card.lead_id)

    def test_the_company_of_the_place_has_the_deal(self):
        other = self.env['res.company'].create({'name': "Other"})
        mailbox = self.mailbox.copy({'user': 'other@acme.example', 'interest_company_id': other.id})
        self.env.user.company_ids = [Command.link(other.id)]
        card = self.take_in(GENUINE + letter(message_id='<o1@holm.example>'), mailbox=mailbox).interest_ids
        card.source_id.makes_deals = True
        second = GENUINE + letter(message_id='<o2@holm.example>', body="And?")
        again = self.take_in(second, mailbox=mailbox).interest_ids
        self.work_off()
        self.assertEqual(again.lead_id.company_id, other)
