# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What is known of a person on all his profiles, on his cards and in the panel; people by hand and from a file."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import AccessError, UserError
from odoo.tests import Form, tagged

from .common import failure_of
from .test_people_stage import StageCase


@tagged('post_install', '-at_install')
class TestStageOnCard(StageCase):

    def test_card_and_panel_tell_it(self):
        card = self.card()
        self.author.set_stage(self.second.id)
        card.invalidate_recordset()
        sign = next(sign for sign in card.signs if sign['kind'] == 'stage')
        self.assertEqual((sign['text'], sign['icon'], sign['color']), ("In talk", 'fa-comments-o', self.second.color))
        person = card.with_user(self.anna).read_talk()['person']
        self.assertEqual(person['stage']['id'], self.second.id)
        self.assertEqual([stage['id'] for stage in person['stages']], self.team.interest_stage_ids.ids)
        card.with_user(self.anna).set_stage(self.third.id)
        self.assertEqual(self.stages(self.author), self.third)

    def test_cards_are_found_by_the_stage_that_they_show(self):
        Card = self.env['social.interest']
        elsewhere = self.env['social.interest.source'].create({
            'name': "Offices page", 'channel_id': self.channel.id, 'team_id': self.other_team.id})
        here, there = self.card(), self.card(source_id=elsewhere.id)
        self.author.set_stage(self.second.id)
        mine = [('id', 'in', (here | there).ids)]
        self.assertEqual((here.stage_id, there.stage_id.id), (self.second, False))
        for domain, cards in (
            ([('stage_id', '=', self.second.id)], here),
            ([('stage_id', 'any', [('name', '=', self.second.name)])], here),
            ([('stage_id', '=', False)], there),
            ([('stage_id', '!=', False)], here),
            ([('stage_id', 'in', [False, self.second.id])], here | there),
        ):
            with self.subTest(domain=domain):
                self.assertEqual(Card.search([*mine, *domain]), cards)

    def test_forged_card_tells_and_changes_nothing(self):
        card = self.card(verdict='failed')
        self.author.set_stage(self.second.id)
        self.assertFalse([sign for sign in card.signs if sign['kind'] == 'stage'])
        with self.assertRaises(UserError):
            card.set_stage(self.third.id)

    def test_colleagues_card_is_refused_in_our_words(self):
        card = self.card(user_id=self.jonas.id)
        self.assertIn("Jonas Falk", failure_of(AccessError, card.with_user(self.anna).set_stage, self.first.id))

    def test_passing_to_the_last_card_of_another_profile(self):
        self.author.partner_id = self.twin.partner_id = self.contact
        card = self.card()
        there = self.card(author_id=self.twin.id)
        [profile] = card.with_user(self.anna).read_talk()['person']['profiles']
        self.assertEqual((profile['id'], profile['card']), (self.twin.id, there.id))
        self.assertEqual([one['id'] for one in self.author.with_user(self.anna).profiles], self.twin.ids)


@tagged('post_install', '-at_install')
class TestPerson(StageCase):

    def test_seen_language_and_counts(self):
        now = fields.Datetime.now().replace(microsecond=0)
        self.card(date=now - timedelta(days=9), lang='en_US')
        self.card(date=now - timedelta(days=3), action='like')
        self.card(date=now, verdict='failed')
        self.assertEqual(
            (self.author.first_seen, self.author.last_seen),
            (now - timedelta(days=9), now - timedelta(days=3)))
        self.assertEqual(self.author.lang, 'en_US')
        self.assertEqual(
            {(one['name'], one['count']) for one in self.author.action_counts}, {("Comment", 1), ("Like", 1)})

    def test_language_that_somebody_chose_stays(self):
        self.env['res.lang']._activate_lang('ru_RU')
        card = self.card(lang='en_US')
        self.author.with_user(self.anna).lang = 'ru_RU'
        card.lang = False
        self.card(lang='en_US')
        self.assertEqual(self.author.lang, 'ru_RU')

    def test_vip_is_the_person_on_all_profiles(self):
        self.author.partner_id = self.twin.partner_id = self.contact
        card = self.card()
        card.with_user(self.anna).action_toggle_vip()
        self.assertTrue(self.author.vip and self.twin.vip)
        card.invalidate_recordset()
        self.assertEqual(card.signs[0]['kind'], 'vip')
        self.author.action_toggle_vip()
        self.assertFalse(self.author.vip or self.twin.vip)

    def test_person_by_hand(self):
        wizard = Form(self.env['social.interest.person'].with_user(self.anna))
        wizard.name = "Petra Sommer"
        wizard.channel_id = self.channel
        wizard.handle = "petra.sommer"
        wizard.team_id = self.team
        self.assertEqual(wizard.stage_id, self.first)
        wizard.stage_id = self.second
        wizard.save().action_add()
        petra = self.env['social.interest.author'].search([('handle', '=', "petra.sommer")])
        self.assertEqual((petra.name, self.stages(petra)), ("Petra Sommer", self.second))
        again = Form(self.env['social.interest.person'].with_user(self.anna))
        again.name = "P. Sommer"
        again.channel_id = self.channel
        again.handle = "Petra.Sommer"
        self.assertEqual(again.known_id, petra)
        again.save().action_add()
        self.assertEqual(self.env['social.interest.author'].search_count([('handle', '=ilike', "petra.sommer")]), 1)

    def test_person_by_hand_is_whoever_calls_or_writes_from_there(self):
        people = self.env['social.interest.person'].with_user(self.anna)
        phone, mail = (self.env.ref(f'social_interest.channel_{code}') for code in ('phone', 'mail'))
        for _twice in range(2):
            people.create({'name': "Lars Holm", 'channel_id': phone.id, 'phone': '+45 32 12 34 56'}).action_add()
            people.create({'name': "Lars Holm", 'channel_id': mail.id, 'email': 'Lars@Holm.example'}).action_add()
        known = people.new({'name': "Somebody", 'channel_id': phone.id, 'phone': '0045 3212 3456'}).known_id
        cards = self.env['social.interest'].with_user(self.anna)
        called = cards.browse(cards.make_by_hand('+45 32123456', "Wants a desk"))
        here = [('name', '=', "Lars Holm"), ('company_id', '=', self.env.company.id)]
        found = self.env['social.interest.author'].search([*here, ('channel_id', 'in', (phone | mail).ids)])
        self.assertEqual(set(found.mapped('key')), {'+4532123456', 'lars@holm.example'})
        self.assertEqual(len(found), 2)
        self.assertEqual(called.author_id, found.filtered(lambda author: author.channel_id == phone))
        self.assertEqual(known, called.author_id)
        kept = self.env['social.interest.author'].create(
            {'name': "L. Holm", 'channel_id': phone.id, 'key': '+4532999999'})
        called.author_id.sudo()._merge_into(kept)
        people.create({'name': "Lars Holm", 'channel_id': phone.id, 'phone': '+45 32 12 34 56'}).action_add()
        self.assertEqual(called.author_id, kept)

    def test_person_whose_handle_ends_in_a_sign_of_patterns(self):
        people = self.env['social.interest.person'].with_user(self.anna)
        handles = ['lars\\', 'la%', 'l_rs']
        for handle in handles:
            people.create({'name': "Lars Holm", 'channel_id': self.channel.id, 'handle': handle}).action_add()
        self.assertEqual(self.env['social.interest.author'].search_count([('handle', 'in', handles)]), 3)

    def test_who_stands_on_a_board_stays_when_cards_are_let_go(self):
        card = self.card(state='ignored')
        self.author.set_stage(self.first.id)
        other = self.card(author_id=self.twin.id, state='ignored')
        (card | other)._retain()
        self.assertTrue(self.author.exists())
        self.assertFalse(self.twin.exists())
