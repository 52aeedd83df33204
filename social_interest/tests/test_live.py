# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What open feeds are told of cards, and who is told."""

from unittest.mock import Mock, patch

from odoo.exceptions import AccessError
from odoo.tests import new_test_user, tagged

from ..models.feed.live import LIVE, LIVE_LIMIT
from .common import SALESMAN, InterestCase
from .live import told


@tagged('post_install', '-at_install')
class TestLive(InterestCase):

    def told(self, function, *arguments):
        return told(self, LIVE, function, *arguments)

    def test_new_card(self):
        [told] = self.told(lambda: self.card())
        self.assertEqual((len(told['new']), told['changed'], told['gone']), (1, [], []))

    def test_taken_released_processed_handed_over_deleted(self):
        card = self.card()
        changed = [{'new': [], 'changed': card.ids, 'gone': []}]
        self.assertEqual(self.told(card.with_user(self.anna).take), changed)
        self.assertEqual(self.told(card.write, {'user_id': self.jonas.id}), changed)
        self.assertEqual(self.told(card.action_release), changed)
        self.assertEqual(self.told(card.write, {'processed': True}), changed)
        card_id = card.id
        self.assertEqual(self.told(card.unlink), [{'new': [], 'changed': [], 'gone': [card_id]}])

    def test_imported_history_is_no_news(self):
        row = self.env['social.interest.mail'].create({'company_id': self.env.company.id, 'history': True})
        [told] = self.told(lambda: self.card(text="Long ago", mail_id=row.id, state='processed'))
        past = self.env['social.interest'].search([('mail_id', '=', row.id)])
        self.assertEqual(told, {'new': [], 'changed': past.ids, 'gone': []}, "counted, but nothing new")

    def test_many_cards_are_one_bounded_message(self):
        def make(count):
            self.env['social.interest'].create([{'source_id': self.source.id, 'text': "Hello"}] * count)
        [message] = self.told(make, LIVE_LIMIT + 1)
        first = self.env['social.interest'].search([], order='id desc', limit=LIVE_LIMIT + 1)[-1:]
        self.assertEqual(message, {'many': True, 'new_from': first.id})
        [told] = self.told(make, LIVE_LIMIT)
        self.assertEqual(len(told['new']), LIVE_LIMIT)

    def test_channel_only_for_salespeople_of_the_company(self):
        other = self.env['res.company'].create({'name': "Other"})
        stranger = new_test_user(
            self.env, 'si_other', SALESMAN, company_id=other.id, company_ids=[(6, 0, other.ids)])
        channel = (self.source.company_id, LIVE)
        self.assertIn(channel, self.channels(self.anna))
        self.assertNotIn(channel, self.channels(stranger))
        for groups in ('base.group_user', 'base.group_portal', 'base.group_public'):
            user = new_test_user(self.env, f'si_{groups[-6:]}', groups)
            self.assertNotIn(channel, self.channels(user))

    def test_telling_costs_nothing_per_card(self):
        def cost():
            self.env.cr.precommit.run()
            before = self.env.cr.sql_log_count
            cards._tell_live('changed')
            self.env.cr.precommit.run()
            return self.env.cr.sql_log_count - before

        cards = self.env['social.interest'].create([{'source_id': self.source.id, 'text': "Hello"}] * 2)
        few = cost()
        cards = self.env['social.interest'].create([{'source_id': self.source.id, 'text': "Hello"}] * LIVE_LIMIT)
        self.assertEqual(cost(), few)

    def test_a_hidden_card_says_who_has_it(self):
        free, taken, deleted = self.card(), self.card(), self.card()
        taken.with_user(self.jonas).take()
        gone = deleted.id
        deleted.unlink()
        lost = self.env['social.interest'].with_user(self.anna).live_lost([free.id, taken.id, gone])
        self.assertEqual(lost, [
            {'id': taken.id, 'user_id': self.jonas.id, 'user': self.jonas.name,
             'since': taken.taken_date, 'state': 'taken'},
            {'id': gone, 'user_id': False, 'user': '', 'since': False, 'state': False},
        ])

    def test_nothing_of_hidden_cards_for_strangers(self):
        card = self.card()
        card.with_user(self.jonas).take()
        other = self.env['res.company'].create({'name': "Other"})
        stranger = new_test_user(
            self.env, 'si_other', SALESMAN, company_id=other.id, company_ids=[(6, 0, other.ids)])
        self.assertEqual(self.env['social.interest'].with_user(stranger).live_lost(card.ids), [])
        with self.assertRaises(AccessError):
            self.env['social.interest'].with_user(
                new_test_user(self.env, 'si_nobody', 'base.group_user')).live_lost(card.ids)

    def channels(self, user):
        """Return those channels of a user that are about cards."""
        request = Mock()
        request.session.uid = user.id
        request.cookies = {}
        with patch('odoo.addons.bus.models.ir_websocket.request', request):
            channels = self.env['ir.websocket'].with_user(user)._build_bus_channel_list([])
        return [channel for channel in channels if isinstance(channel, tuple) and channel[1] == LIVE]
