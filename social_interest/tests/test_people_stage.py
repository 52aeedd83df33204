# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Where people stand in lines of business: one stage for each, shared by all profiles."""

from datetime import timedelta

from psycopg2.errors import UniqueViolation

from odoo import Command, fields
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import Form, tagged
from odoo.tools import mute_logger

from .common import InterestCase


class StageCase(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.first, cls.second, cls.third, *_rest = cls.team.interest_stage_ids
        cls.other_team = cls.env['crm.team'].create({'name': "Offices"})
        cls.contact = cls.env['res.partner'].create({'name': "Lars Holm"})
        cls.twin = cls.env['social.interest.author'].create({
            'name': "lars_h", 'channel_id': cls.env.ref('social_interest.channel_instagram').id, 'key': 'lars_h'})

    def stages(self, author):
        author.invalidate_recordset()
        return author.stage_ids

    def rows(self, **values):
        domain = [(name, '=', value) for name, value in values.items()]
        return self.env['social.interest.standing'].with_context(active_test=False).search(domain)


@tagged('post_install', '-at_install')
class TestStages(StageCase):

    def test_new_line_of_business_has_the_usual_stages_in_each_language(self):
        self.env['res.lang']._activate_lang('ru_RU')
        team = self.env['crm.team'].create({'name': "Kitchens"})
        self.assertEqual(team.interest_stage_ids.mapped('sequence'), [1, 2, 3, 4, 5, 6])
        self.assertTrue(all(stage.icon and stage.name for stage in team.interest_stage_ids))
        team.interest_stage_ids[0].with_context(lang='ru_RU').name = "Знакомство"
        self.assertEqual(team.interest_stage_ids[0].with_context(lang='en_US').name, "New face")

    def test_one_stage_for_each_line_of_business(self):
        self.author.set_stage(self.first.id)
        self.author.set_stage(self.other_team.interest_stage_ids[1].id)
        self.author.set_stage(self.second.id)
        self.assertEqual(self.stages(self.author), self.second | self.other_team.interest_stage_ids[1])
        with mute_logger('odoo.sql_db'), self.assertRaises(UniqueViolation), self.cr.savepoint():
            self.env['social.interest.standing'].create({
                'stage_id': self.third.id, 'author_id': self.author.id, 'company_id': self.author.company_id.id})

    def test_profiles_share_their_contacts_stage(self):
        self.author.partner_id = self.twin.partner_id = self.contact
        self.author.set_stage(self.second.id)
        self.assertEqual(self.stages(self.twin), self.second)
        self.twin.set_stage(self.third.id)
        self.assertEqual(self.stages(self.author), self.third)
        self.assertEqual(len(self.rows(partner_id=self.contact.id)), 1)

    def test_moves_are_told_in_the_chatter(self):
        self.author.set_stage(self.first.id)
        self.author.own_standing_ids.stage_id = self.second
        self.assertIn("Online: New face → In talk", self.author.message_ids[0].body)
        self.assertEqual(self.author.own_standing_ids.user_id, self.env.user - self.env.ref('base.user_root'))

    def test_many_at_once(self):
        self.author.set_stage(self.third.id)
        wizard = Form(self.env['social.interest.place'].with_user(self.anna).with_context(
            default_author_ids=(self.author | self.twin).ids))
        wizard.team_id = self.team
        wizard.stage_id = self.first
        self.assertEqual(wizard.count, 2)
        wizard.save().action_place()
        self.assertEqual((self.stages(self.author), self.stages(self.twin)), (self.third, self.first))
        wizard = Form(self.env['social.interest.place'].with_user(self.anna).with_context(
            default_author_ids=(self.author | self.twin).ids))
        wizard.team_id = self.team
        wizard.stage_id = self.second
        wizard.only_new = False
        wizard.save().action_place()
        self.assertEqual(self.stages(self.author) | self.stages(self.twin), self.second)
        self.card(user_id=self.jonas.id)
        theirs = self.env['social.interest.place'].with_user(self.anna).sudo().create(
            {'author_ids': self.author.ids, 'stage_id': self.first.id}).sudo(False)
        with self.assertRaises(AccessError):
            self.author.with_user(self.anna).action_place()
        theirs.action_place()
        self.assertEqual(self.stages(self.author), self.second)

    def test_off_the_board(self):
        self.author.set_stage(self.first.id)
        self.author.set_stage(0, self.team.id)
        self.assertFalse(self.rows(author_id=self.author.id))
        self.assertIn("Online: off the board", self.author.message_ids[0].body)

    def test_stage_where_people_stand_is_kept(self):
        self.author.set_stage(self.first.id)
        with self.assertRaises(UserError):
            self.first.unlink()
        with self.assertRaises(UserError):
            self.first.team_id = self.other_team
        self.second.unlink()
        self.team.unlink()
        self.assertFalse(self.rows(author_id=self.author.id))

    def test_stage_of_another_line_is_no_column(self):
        self.author.set_stage(self.first.id)
        row = self.author.own_standing_ids
        with self.assertRaises(UserError):
            row.stage_id = self.other_team.interest_stage_ids[0]

    def test_new_people_begin_where_the_line_says(self):
        self.card()
        self.assertFalse(self.stages(self.author))
        self.first.starts = True
        card = self.card()
        self.assertEqual((self.stages(self.author), card.stage_id), (self.first, self.first))
        self.author.set_stage(self.third.id)
        self.card()
        self.assertEqual(self.stages(self.author), self.third)
        forged = self.env['social.interest.author'].create({'name': "Forged", 'channel_id': self.channel.id})
        self.card(author_id=forged.id, verdict='failed')
        self.assertFalse(self.stages(forged))
        with mute_logger('odoo.sql_db'), self.assertRaises(UniqueViolation), self.cr.savepoint():
            self.second.starts = True
            self.second.flush_recordset()


@tagged('post_install', '-at_install')
class TestMeeting(StageCase):
    """Two rows of one person meet: the later one stands."""

    def set_at(self, author, stage, days):
        author.set_stage(stage.id)
        author.standing_ids.filtered(lambda row: row.team_id == stage.team_id).sudo().write(
            {'since': fields.Datetime.now() - timedelta(days=days)})

    def snapshot(self):
        self.env.flush_all()
        self.env.cr.execute("""
            SELECT id, stage_id, partner_id, author_id, since, active, superseded_id
              FROM social_interest_standing ORDER BY id""")
        return self.env.cr.fetchall()

    def test_later_stage_wins_and_is_told(self):
        self.author.partner_id = self.contact
        self.set_at(self.author, self.first, 9)
        self.set_at(self.twin, self.third, 2)
        self.twin.partner_id = self.contact
        self.assertEqual(self.stages(self.author), self.third)
        self.assertIn("one person stood in two stages", self.contact.message_ids[0].body)
        self.assertIn("“Offer made” stays", self.contact.message_ids[0].body)

    def test_earlier_stage_gives_way(self):
        self.author.partner_id = self.contact
        self.set_at(self.author, self.first, 2)
        self.set_at(self.twin, self.third, 9)
        self.twin.partner_id = self.contact
        self.assertEqual(self.stages(self.twin), self.first)

    def test_parting_leaves_the_rows_as_they_were(self):
        self.set_at(self.author, self.first, 5)
        self.author.partner_id = self.contact
        for days in (2, 9):
            with self.subTest(days=days):
                self.set_at(self.twin, self.third, days)
                before = self.snapshot()
                self.twin.partner_id = self.contact
                self.assertNotEqual(self.snapshot(), before)
                self.twin.partner_id = False
                self.assertEqual(self.snapshot(), before)

    def test_chain_of_three_parts_in_any_order(self):
        third = self.twin.copy({'key': 'third', 'name': "Third"})
        authors = self.author | self.twin | third
        for number, author in enumerate(authors):
            self.set_at(author, self.team.interest_stage_ids[number], 9 - number)
        before = self.snapshot()
        for order in (authors, authors[::-1], authors[1] | authors[2] | authors[0]):
            authors.partner_id = self.contact
            self.assertEqual(len(self.rows(partner_id=self.contact.id, active=True)), 1)
            for author in order:
                author.partner_id = False
                if author != order[-1]:
                    self.assertEqual(len(self.rows(partner_id=self.contact.id, active=True)), 1)
            self.assertEqual(self.snapshot(), before)

    def test_profiles_linked_at_once(self):
        self.set_at(self.author, self.first, 5)
        self.set_at(self.twin, self.second, 3)
        (self.author | self.twin).partner_id = self.contact
        self.assertEqual(self.stages(self.author), self.second)
        self.assertEqual(self.stages(self.twin), self.second)

    def test_contacts_that_are_merged(self):
        other = self.env['res.partner'].create({'name': "L. Holm"})
        self.author.partner_id, self.twin.partner_id = self.contact, other
        self.set_at(self.author, self.first, 5)
        self.set_at(self.twin, self.second, 3)
        self.env['base.partner.merge.automatic.wizard']._merge([self.contact.id, other.id], self.contact)
        self.assertEqual(self.stages(self.author), self.second)
        self.assertEqual(len(self.rows(partner_id=self.contact.id, active=True)), 1)

    def test_authors_of_whom_one_is_left(self):
        self.set_at(self.author, self.first, 5)
        self.set_at(self.twin, self.second, 3)
        self.set_at(self.twin, self.other_team.interest_stage_ids[0], 3)
        self.env['social.interest.standing']._hand_over(self.twin, self.author)
        self.assertEqual(self.stages(self.author), self.second | self.other_team.interest_stage_ids[0])
        self.assertFalse(self.rows(author_id=self.twin.id))
        self.assertIn("one person stood in two stages", self.author.message_ids[0].body)
        self.author.partner_id = self.contact
        self.assertEqual(self.stages(self.author), self.second | self.other_team.interest_stage_ids[0])

    def test_merged_into_one_whose_contact_comes_with_a_stage_that_gave_way(self):
        self.set_at(self.author, self.first, 9)
        self.set_at(self.twin, self.second, 5)
        (self.author | self.twin).partner_id = self.contact
        kept = self.env['social.interest.author'].create({
            'name': "Lars H.", 'channel_id': self.channel.id, 'key': 'lars.h'})
        self.set_at(kept, self.third, 7)
        before = self.snapshot()
        journal = self.author._merge_into(kept)
        self.assertEqual(self.stages(kept), self.second)
        self.assertEqual(len(self.rows(partner_id=self.contact.id, active=True)), 1)
        self.author._part(journal)
        self.assertEqual(self.snapshot(), before)

    def test_a_stage_that_gave_way_is_nobodys_whatever_is_shown(self):
        self.set_at(self.author, self.first, 9)
        self.set_at(self.twin, self.second, 5)
        (self.author | self.twin).partner_id = self.contact
        everything = self.author.with_context(active_test=False)
        self.assertEqual(self.stages(everything), self.second)
        self.assertFalse(everything.search([('stage_ids', 'in', self.first.ids), ('id', '=', self.author.id)]))

    def test_contact_that_is_deleted_leaves_the_stage_to_the_profile(self):
        self.author.partner_id = self.contact
        self.author.set_stage(self.second.id)
        self.contact.unlink()
        self.assertEqual(self.stages(self.author), self.second)


@tagged('post_install', '-at_install')
class TestBoard(StageCase):

    def test_own_line_of_business_with_its_empty_columns(self):
        self.env['crm.team.member'].create({'user_id': self.anna.id, 'crm_team_id': self.team.id})
        self.author.set_stage(self.second.id)
        action = self.env['social.interest.standing'].with_user(self.anna).action_board()
        self.assertEqual(action['context'], {'searchpanel_default_team_id': self.team.id})
        board = self.env['social.interest.standing'].with_user(self.anna).with_context(read_group_expand=True)
        groups = board.web_read_group(
            [('team_id', '=', self.team.id)], ['stage_id'])['groups']
        self.assertEqual([group['stage_id'][0] for group in groups], self.team.interest_stage_ids.ids)

    def test_dragging_is_all_that_one_may(self):
        self.card()
        self.author.set_stage(self.first.id)
        row = self.author.own_standing_ids.with_user(self.anna)
        row.web_save({'stage_id': self.second.id}, {'stage_id': {}})
        self.assertEqual((row.stage_id, row.sudo().user_id), (self.second, self.anna))
        for values in ({'since': '2020-01-01'}, {'partner_id': self.contact.id}, {'company_id': 1}):
            with self.assertRaises(AccessError):
                row.write(values)
        with self.assertRaises(AccessError):
            row.create({'stage_id': self.first.id, 'author_id': self.twin.id, 'company_id': 1})

    def test_who_sees_no_profile_sees_no_person(self):
        self.card(user_id=self.jonas.id)
        self.author.set_stage(self.first.id)
        row = self.author.own_standing_ids
        self.assertTrue(row.with_user(self.jonas).has_access('write'))
        self.assertFalse(row.with_user(self.anna).has_access('read'))
        self.author.partner_id = self.contact
        self.assertTrue(row.with_user(self.jonas).has_access('read'))
        self.assertFalse(row.with_user(self.anna).has_access('read'))
        with self.assertRaises(AccessError):
            self.author.with_user(self.anna).set_stage(self.second.id)

    def test_other_company(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        team = self.env['crm.team'].create({'name': "Beta", 'company_id': beta.id})
        with self.assertRaises(UserError):
            self.author.set_stage(team.interest_stage_ids[0].id)
        self.card()
        self.author.set_stage(self.first.id)
        self.twin.set_stage(self.first.id)
        with self.assertRaises(ValidationError):
            self.twin.company_id = beta
        self.head.write({'company_ids': [Command.set(beta.ids)], 'company_id': beta.id})
        self.assertFalse(self.env['social.interest.standing'].with_user(self.head).search([]))
        with self.assertRaises(AccessError):
            self.author.with_user(self.head).set_stage(team.interest_stage_ids[0].id)

    def test_stages_of_a_contact_are_each_companys_own(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        there = self.env['social.interest.author'].create(
            {'name': "Lars", 'channel_id': self.channel.id, 'company_id': beta.id, 'partner_id': self.contact.id})
        self.author.partner_id = self.contact
        self.author.set_stage(self.first.id)
        self.assertFalse(self.stages(there))
        there.set_stage(self.third.id)
        self.assertEqual((self.stages(self.author), self.stages(there)), (self.first, self.third))

    def test_sorted_filtered_and_found(self):
        Standing = self.env['social.interest.standing']
        now = fields.Datetime.now()
        self.card(date=now - timedelta(days=40))
        self.card(author_id=self.twin.id, date=now)
        self.author.set_stage(self.first.id)
        self.twin.set_stage(self.first.id)
        rows = self.author.own_standing_ids | self.twin.own_standing_ids
        here = [('id', 'in', rows.ids)]
        self.assertEqual(Standing.search(here, order='last_seen desc').author_id, self.twin | self.author)
        self.assertEqual(Standing.search([*here, ('last_seen', '<', 'today -1m')]).author_id, self.author)
        self.twin.vip = True
        self.assertEqual(Standing.search([*here, ('vip', '=', True)]).author_id, self.twin)
        self.assertEqual(Standing.search([*here, ('vip', '=', False)]).author_id, self.author)
        self.assertEqual(self.env['social.interest.author'].search(
            [('stage_ids', 'in', self.first.ids)]), self.author | self.twin)
        self.assertNotIn(self.twin, self.env['social.interest.author'].search([('stage_ids', '=', False)]))
        self.assertEqual(
            self.env['social.interest'].search([('stage_id', '=', self.first.id)]).author_id, self.author | self.twin)

    def test_query_count_of_the_board_does_not_grow(self):
        authors = self.env['social.interest.author'].create([
            {'name': f"Person {number}", 'channel_id': self.channel.id} for number in range(40)])
        for author in authors:
            self.card(author_id=author.id)
        authors._place(self.first)
        Standing = self.env['social.interest.standing'].with_user(self.anna)

        def count(limit):
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            Standing.web_search_read([('stage_id', '=', self.first.id)], {
                name: {} for name in ('display_name', 'note', 'vip', 'last_seen', 'profiles', 'face_id', 'tag_ids')},
                limit=limit)
            return self.env.cr.sql_log_count - before
        count(5)
        self.assertEqual(count(5), count(40))
