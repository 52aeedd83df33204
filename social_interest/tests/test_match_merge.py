# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Two authors become one, in the direction that one chooses, and are two again: all rows as they were."""

from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.service.model import call_kw
from odoo.tests import tagged
from odoo.tools import SQL

from .common import PIXEL
from .test_match import MatchCase

#: what is the match's own, and what says when a row was written
OWN = ('social_interest_match', 'social_interest_match_key')
WRITTEN = ('write_date', 'write_uid', 'match_due', 'interest_match_due')
TABLES = (
    'social_interest_author', 'social_interest', 'social_interest_reply_use', 'social_interest_proof', 'res_partner',
    'crm_lead', 'mail_followers', 'mail_activity', 'social_interest_notice', 'social_interest_standing')


class MergeCase(MatchCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.other = cls.person("Lars H.", key='lars.other', email='lars@holm.example', phone='+45 32 12 34 56')
        cls.cards = cls.card(user_id=cls.anna.id), cls.card(author_id=cls.other.id, text="Og i ask?")

    def rows(self):
        """Return all rows of the tables that a merge may touch, but for when they were written."""
        self.env.flush_all()
        found = {}
        for table in TABLES:
            self.cr.execute(SQL("SELECT to_jsonb(t) FROM %s AS t ORDER BY id", SQL.identifier(table)))
            found[table] = [
                {name: value for name, value in row.items() if name not in WRITTEN} for [row] in self.cr.fetchall()]
        return found

    def merge(self, gone=None, kept=None, user=None):
        wizard = self.env['social.interest.merge'].with_user(user or self.anna).create({
            'author_id': (kept or self.author).id, 'other_id': (gone or self.other).id})
        told = wizard.action_keep_author()
        self.env.invalidate_all()
        return self.matches.browse(told['params']['ids'])

    def fill(self):
        """Give whoever goes all that a person may have."""
        gone = self.other
        gone.write({
            'handle': 'larsholm', 'url': 'https://www.facebook.com/lars.h', 'image_1920': PIXEL,
            'partner_id': self.partner("Lars Holm").id})
        proven = self.card(author_id=gone.id, user_id=self.anna.id)
        proven.with_user(self.anna).add_proof('a.png', PIXEL)
        self.card(author_id=gone.id, active=False)
        lead = self.env['crm.lead'].create({'name': "Chairs", 'partner_id': gone.partner_id.id, 'type': 'opportunity'})
        self.cards[1].lead_id = lead
        self.cards[1].activity_schedule('mail.mail_activity_data_call', user_id=self.anna.id)
        gone.activity_schedule('mail.mail_activity_data_call', user_id=self.anna.id)
        first, later = self.team.interest_stage_ids[:2]
        self.author.sudo()._place(first)
        gone.sudo()._place(later)
        reply = self.env['social.interest.reply'].create({'name': "Hello", 'body': "Hello"})
        self.env['social.interest.reply.use'].create({
            'reply_id': reply.id, 'interest_id': self.cards[1].id, 'author_id': gone.id, 'user_id': self.anna.id,
            'company_id': self.env.company.id})


@tagged('post_install', '-at_install')
class TestMerge(MergeCase):

    def test_promise_merge_then_undo_leaves_the_tables_as_they_were(self):
        self.fill()
        before = self.rows()
        match = self.merge()
        self.assertEqual((self.author | self.other).interest_ids, self.author.interest_ids)
        self.assertEqual(self.author.interest_count, 4 - 1)
        self.assertEqual(
            (self.author.email, self.author.handle, self.author.partner_id.name),
            ('lars@holm.example', 'larsholm', "Lars Holm"))
        self.assertEqual((self.other.active, self.other.merged_into_id), (False, self.author))
        self.assertNotEqual(self.rows(), before)
        match.with_user(self.anna).action_undo()
        self.assertEqual(self.rows(), before)

    def test_promise_merge_the_other_way_then_undo_leaves_the_tables_as_they_were(self):
        self.fill()
        before = self.rows()
        match = self.merge(gone=self.author, kept=self.other)
        self.assertEqual((self.author.merged_into_id, self.cards[0].author_id), (self.other, self.other))
        match.with_user(self.anna).action_undo()
        self.assertEqual(self.rows(), before)

    def test_tags_and_what_is_planned_go_along_and_come_back(self):
        kept, brought = self.env['crm.tag'].create([{'name': "Chairs"}, {'name': "Oak"}])
        self.author.tag_ids, self.other.tag_ids = kept, kept | brought
        task = self.other.activity_schedule('mail.mail_activity_data_call', user_id=self.anna.id)
        match = self.merge()
        self.assertEqual((self.author.tag_ids, self.author.activity_ids), (kept | brought, task))
        match.with_user(self.anna).action_undo()
        self.env.invalidate_all()
        self.assertEqual((self.author.tag_ids, self.author.activity_ids), (kept, task.browse()))
        self.assertEqual((self.other.tag_ids, self.other.activity_ids), (kept | brought, task))

    def test_merged_twice_is_parted_in_any_order(self):
        third = self.person("L. Holm", key='third')
        card = self.card(author_id=third.id)
        before = self.rows()
        for order in ((0, 1), (1, 0)):
            with self.subTest(order):
                matches = self.merge(self.other, self.author), self.merge(self.author, third)
                self.assertEqual({one.author_id for one in (*self.cards, card)}, {third})
                for number in order:
                    matches[number].with_user(self.anna).action_undo()
                self.assertEqual(self.rows(), before)

    def test_parted_in_the_middle_leaves_nothing_further_up(self):
        self.fill()
        third = self.person("L. Holm", key='third')
        self.card(author_id=third.id)
        third.sudo()._place(self.team.interest_stage_ids[2])
        before = self.rows()
        alone = self.merge(self.author, third)
        told = self.rows()
        alone.with_user(self.anna).action_undo()
        self.assertEqual(self.rows(), before)
        first, further = self.merge(self.other, self.author), self.merge(self.author, third)
        self.assertEqual(third.partner_id, self.other.partner_id)
        first.with_user(self.anna).action_undo()
        self.env.invalidate_all()
        self.assertFalse(third.partner_id)
        self.assertEqual(self.rows(), told)
        further.with_user(self.anna).action_undo()
        self.assertEqual(self.rows(), before)

    def test_what_somebody_changed_further_up_stays(self):
        third = self.person("L. Holm", key='third')
        first, _further = self.merge(self.other, self.author), self.merge(self.author, third)
        third.phone = '+45 99 99 99 99'
        first.with_user(self.anna).action_undo()
        self.assertEqual((third.phone, third.email, self.author.email), ('+45 99 99 99 99', False, False))

    def test_cards_that_came_since_stay_with_their_key(self):
        match = self.merge()
        came = self.card(author_id=self.other.id)
        own = self.card()
        self.assertEqual((came.author_id, came.came_as_id, own.came_as_id.id), (self.author, self.other, False))
        match.with_user(self.anna).action_undo()
        self.assertEqual((came.author_id, came.came_as_id.id, own.author_id), (self.other, False, self.author))

    def test_mail_with_the_key_of_the_merged_comes_to_who_stays(self):
        self.merge()
        known = self.env['social.interest']._known_authors(
            [(self.env.company, self.channel.code, 'lars.other')], {self.channel.code: self.channel})
        [found] = known.values()
        values = self.env['social.interest']._author_values(found)
        self.assertEqual(values, {'author_id': self.author.id, 'came_as_id': self.other.id})
        self.author.sudo().write({'blocked': True})
        self.assertEqual(self.env['social.interest']._author_values(found)['state'], 'ignored')

    def test_what_somebody_changed_since_stays(self):
        match = self.merge()
        self.author.phone = '+45 99 99 99 99'
        match.with_user(self.anna).action_undo()
        self.assertEqual((self.author.phone, self.author.email), ('+45 99 99 99 99', False))
        self.assertEqual(self.other.phone, '+45 32 12 34 56')

    def test_block_goes_with_the_person(self):
        self.other.with_user(self.anna)._block("Advertises")
        match = self.merge()
        self.assertEqual((self.author.blocked, self.author.block_reason), (True, "Advertises"))
        match.with_user(self.anna).action_undo()
        self.assertEqual((self.author.blocked, self.other.blocked), (False, True))

    def test_two_contacts_are_told_of(self):
        self.author.partner_id, self.other.partner_id = self.partner("One"), self.partner("Two")
        wizard = self.env['social.interest.merge'].with_user(self.anna).create({
            'author_id': self.author.id, 'other_id': self.other.id})
        self.assertIn("They have two contacts, One and Two", wizard.warning)
        match = self.merge()
        self.assertEqual(self.cards[1].partner_id.name, "One")
        match.with_user(self.anna).action_undo()
        self.assertEqual(self.cards[1].partner_id.name, "Two")

    def test_one_who_has_no_key_is_merged_by_the_answer(self):
        nameless = self.person("Lars Holm", key=False, email='lars@holm.example')
        self.other.name = "Lars Holm"
        match = self.find()
        self.assertEqual(match._people(), nameless | self.other)
        match.with_user(self.anna).action_accept()
        self.assertEqual((match.way, nameless.merged_into_id), ('merge', self.other))
        match.with_user(self.anna).action_undo()
        self.assertEqual((match.state, nameless.merged_into_id.id, nameless.active), ('open', False, True))

    def test_one_account_that_two_keys_name_is_merged_by_the_answer(self):
        one, two = (self.person("Juno", key=key, handle='juno@werkstatt.example') for key in ('juno', 'site/juno'))
        match = self.find().filtered(lambda match: match._people() == one | two)
        match.with_user(self.anna).action_accept()
        self.assertEqual((match.way, len((one | two).filtered('merged_into_id'))), ('merge', 1))

    def test_merged_after_they_were_linked_both_ways_lead_back(self):
        self.author.handle = self.other.handle = 'larsholm77'
        self.other.name = self.author.name
        match = self.find()
        match.with_user(self.anna).action_accept()
        self.assertEqual((match.way, self.author.partner_id), ('link', self.other.partner_id))
        self.assertEqual(self.merge(), match)
        match.with_user(self.anna).action_undo()
        self.assertEqual((match.state, match.way, match.user_id), ('accepted', 'link', self.anna))
        match.with_user(self.anna).action_undo()
        self.assertEqual((match.state, match.way), ('open', False))
        self.assertFalse(self.author.partner_id | self.other.partner_id)

    def test_merged_is_not_brought_back_by_hand(self):
        self.merge()
        with self.assertRaisesRegex(ValidationError, "Undo the merge"):
            self.other.with_user(self.head).active = True

    def test_erased_goes_with_whoever_was_merged(self):
        self.merge()
        self.author.sudo().unlink()
        self.assertFalse((self.author | self.other).exists())

    def test_card_by_hand_of_the_merged_is_of_who_stays(self):
        phone = self.env.ref('social_interest.channel_phone')
        gone, kept = self.person("Pia", phone, key='+4532123456'), self.person("Pia Skov", phone, key='+4532999999')
        match = self.merge(gone, kept)
        card_id = self.env['social.interest'].with_user(self.anna).make_by_hand('+45 32 12 34 56', "Six chairs")
        card = self.env['social.interest'].browse(card_id)
        self.assertEqual((card.author_id, card.came_as_id), (kept, gone))
        match.with_user(self.anna).action_undo()
        self.assertEqual((card.author_id, card.came_as_id.id), (gone, False))

    def test_our_reply_names_him_as_he_is_called_there(self):
        self.author.handle, self.other.handle = 'holm77', 'lars_h'
        self.merge()
        self.assertGreater(self.cards[1]._names_of_author(), self.cards[0]._names_of_author())
        self.assertIn('lars.other', self.cards[1]._addresses_of_author())
        self.assertNotIn('lars.other', self.cards[0]._addresses_of_author())

    def test_private_message_goes_to_the_profile_that_wrote(self):
        self.merge()
        self.assertEqual(
            (self.cards[0]._private_author(), self.cards[1]._private_author()), (self.author, self.other))


@tagged('post_install', '-at_install')
class TestMergeDoors(MergeCase):

    def test_only_one_channel_and_company(self):
        far = self.person("Lars Holm", self.vk)
        beta = self.env['res.company'].create({'name': "Beta"})
        theirs = self.person("Lars Holm", company=beta)
        self.head.company_ids += beta
        for other in (far, theirs):
            with self.subTest(other.company_id.name), self.assertRaisesRegex(UserError, "Only authors of one channel"):
                self.merge(gone=other, user=self.head)
        self.assertFalse((far | theirs).filtered('merged_into_id'))

    def test_strangers_and_the_merged_are_not_merged(self):
        self.cards[1].write({'user_id': self.jonas.id, 'state': 'taken'})
        with self.assertRaises(AccessError):
            self.merge()
        self.assertTrue(self.other.active)
        self.cards[1].user_id = self.anna
        match = self.merge()
        with self.assertRaisesRegex(UserError, "merged already"):
            self.merge()
        match.with_user(self.anna).action_undo()
        with self.assertRaisesRegex(UserError, "not merged into anybody"):
            self.other.with_user(self.anna).action_part()

    def test_a_dialog_names_nobody_whom_one_may_not_see(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        theirs = self.person("Their customer", company=beta)
        dialogs = self.env['social.interest.merge'].with_user(self.anna)
        with self.assertRaises(AccessError):
            dialogs.create({'author_id': theirs.id})
        dialog = dialogs.create({'author_id': self.author.id})
        with self.assertRaises(AccessError):
            dialog.other_id = theirs
        with self.assertRaises(AccessError):
            dialogs.with_context(default_author_id=theirs.id).create({})

    def test_every_way_from_outside(self):
        authors = self.env['social.interest.author'].with_user(self.anna)
        for values in ({'merged_into_id': self.author.id}, {'active': False}, {'match_due': False}):
            with self.subTest(values), self.assertRaises(UserError):
                call_kw(authors, 'write', [self.other.ids, values], {})
        self.env.invalidate_all()
        with self.assertRaises(UserError):
            call_kw(self.env['social.interest'].with_user(self.anna), 'write', [
                self.cards[0].ids, {'came_as_id': self.other.id}], {})
        self.env.invalidate_all()
        action = call_kw(authors, 'action_merge', [(self.author | self.other).ids], {})
        self.assertEqual(action['res_model'], 'social.interest.merge')
        wizard_id = call_kw(self.env['social.interest.merge'].with_user(self.anna), 'create', [
            {'author_id': self.author.id, 'other_id': self.other.id}], {})
        call_kw(self.env['social.interest.merge'].with_user(self.anna), 'action_keep_other', [wizard_id], {})
        self.assertEqual(self.author.merged_into_id, self.other)
        call_kw(authors, 'action_part', [self.author.ids], {})
        self.assertFalse(self.author.merged_into_id)
