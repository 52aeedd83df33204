# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What is known of a person, and by whom it was told."""

import importlib.util
from datetime import datetime, timezone
from pathlib import Path
from unittest.mock import patch

from odoo.exceptions import UserError
from odoo.tests import Form, tagged
from odoo.tools.misc import file_path

from ..parsers import Interest, Parsed
from .common import PIXEL, InterestCase


@tagged('post_install', '-at_install')
class TestToldByMail(InterestCase):
    """Later mail overwrites what mail of no better verdict set; what a person typed stays."""

    def tell(self, verdict='unknown', day=1, key='ann.lee', **values):
        """Take in one message about a person; returns the author."""
        self._tell([(key, values)], verdict, day)
        return self.env['social.interest.author'].search([('key', '=', key)])

    def _tell(self, persons, verdict='unknown', day=1):
        mail = self.env['social.interest.mail'].create({'company_id': self.env.company.id})
        outcome = Parsed(verdict=verdict, interests=tuple(
            Interest(**{
                'channel': 'facebook', 'action': 'comment', 'author_name': "Ann", 'author_key': key,
                'source_key': 'acme', 'date': datetime(2026, 3, day, tzinfo=timezone.utc), **values})
            for key, values in persons))
        cards = self.env['social.interest']._create_from_outcomes([(mail, outcome)])
        self.assertEqual(len(cards), len(persons))

    def test_later_mail_renews_all_that_it_tells(self):
        first = {'author_name': "Ann Lee", 'author_handle': 'ann', 'author_url': 'https://www.facebook.com/ann',
                 'author_photo': 'https://a.fbcdn.net/1.jpg', 'email': 'ann@lee.example', 'phone': '+45 11'}
        later = {'author_name': "Ann Ek", 'author_handle': 'annek', 'author_url': 'https://www.facebook.com/annek',
                 'author_photo': 'https://a.fbcdn.net/2.jpg', 'email': 'ann@ek.example', 'phone': '+45 22'}
        author = self.tell(day=1, **first)
        self.assertEqual(self.tell(day=2, **later), author)
        self.assertEqual(
            (author.name, author.handle, author.url, author.photo_url, author.email, author.phone),
            tuple(later.values()))
        self.assertEqual(author.email_normalized, 'ann@ek.example')

    def test_better_verdict_wins(self):
        steps = (
            ('unknown', "Ann 1", "Ann 1"), ('unknown', "Ann 2", "Ann 2"), ('verified', "Ann 3", "Ann 3"),
            ('unknown', "Ann 4", "Ann 3"), ('failed', "Ann 5", "Ann 3"), ('verified', "Ann 6", "Ann 6"))
        for day, (verdict, told, known) in enumerate(steps, 1):
            with self.subTest(told, verdict=verdict):
                self.assertEqual(self.tell(verdict, day, author_name=told).name, known)

    def test_same_word_of_a_better_verdict_holds(self):
        self.tell('unknown', 1, author_name="Ann Lee")
        self.tell('verified', 2, author_name="Ann Lee")
        self.assertEqual(self.tell('unknown', 3, author_name="Evil").name, "Ann Lee")

    def test_older_mail_that_is_read_later_fills_only_what_is_empty(self):
        self.tell(day=5, author_name="Ann Ek")
        author = self.tell(day=2, author_name="Ann Lee", phone='+45 11')
        self.assertEqual((author.name, author.phone), ("Ann Ek", '+45 11'))

    def test_what_a_message_does_not_tell_stays(self):
        self.tell(day=1, author_name="Ann Lee", phone='+45 11', author_handle='ann')
        author = self.tell(day=2, author_name='', author_handle='ann.lee')
        self.assertEqual((author.name, author.phone, author.handle), ("Ann Lee", '+45 11', 'ann.lee'))

    def test_name_that_was_only_a_key_gives_way(self):
        author = self.tell('verified', 1, author_name='')
        self.assertEqual(author.name, 'ann.lee')
        self.assertEqual(self.tell('unknown', 2, author_name="Ann Lee").name, "Ann Lee")

    def test_what_a_person_typed_stays(self):
        author = self.tell(author_name="Ann Lee", phone='+45 11')
        with Form(author.with_user(self.anna)) as form:
            form.name = "Ann Lee (Kettles Ltd)"
            form.phone = False
        self.tell('verified', 2, author_name="Ann Ek", phone='+45 22', author_handle='annek')
        self.assertEqual((author.name, author.phone, author.handle), ("Ann Lee (Kettles Ltd)", False, 'annek'))

    def test_author_made_by_a_person_is_his(self):
        author = self.env['social.interest.author'].with_user(self.anna).create(
            {'name': "Ann Lee", 'channel_id': self.channel.id, 'key': 'ann.lee'})
        self.tell('verified', author_name="Ann Ek", phone='+45 22')
        self.assertEqual((author.name, author.phone), ("Ann Lee", '+45 22'))

    def test_nobody_writes_whose_word_it_is(self):
        author = self.tell()
        Author = self.env['social.interest.author'].with_user(self.anna)
        with self.assertRaisesRegex(UserError, "kept by themselves"):
            author.with_user(self.anna).origins = {}
        made = Author.with_context(default_origins={'name': ['unknown', '']}).create(
            {'name': "Bo", 'channel_id': self.channel.id})
        self.assertEqual(made.origins, {'name': ['person', '']})

    def test_new_photo_is_loaded_anew_another_address_of_it_is_not(self):
        author = self.tell(author_photo='https://a.fbcdn.net/v/1.jpg?sig=a')
        author.write({'photo_tried': True, 'image_1920': PIXEL})
        self.tell(day=2, author_photo='https://b.fbcdn.net/v/1.jpg?sig=b')
        self.assertTrue(author.photo_tried)
        self.tell(day=3, author_photo='https://a.fbcdn.net/v/2.jpg?sig=c')
        self.assertFalse(author.photo_tried)

        class Pictures:
            asked = []

            def fetch(self, url, _domains):
                self.asked.append(url)
                return b'no picture'
        author._load_photos(Pictures())
        self.assertEqual(Pictures.asked, ['https://a.fbcdn.net/v/2.jpg?sig=c'])
        author.with_user(self.anna).image_1920 = PIXEL
        author.photo_tried = False
        author._load_photos(Pictures())
        self.assertEqual(len(Pictures.asked), 1, "what a person chose stays")

    def test_many_authors_cost_as_much_as_few_and_nothing_new_is_not_written(self):
        def cost(persons, day):
            self.env.flush_all()
            self.env.invalidate_all()
            statements = []
            execute = type(self.env.cr).execute

            def counting(cr, query, *args, **kwargs):
                statements.append(str(getattr(query, 'code', query)))
                return execute(cr, query, *args, **kwargs)
            with patch.object(type(self.env.cr), 'execute', counting):
                self._tell(persons, 'unknown', day)
                self.env.flush_all()
            return len(statements), sum('UPDATE "social_interest_author"' in text for text in statements)
        keys = [f'person{number}' for number in range(40)]
        self._tell([(key, {'author_name': "Old"}) for key in keys])
        cost([(key, {'author_name': "Old"}) for key in keys[:2]], 1)
        few = cost([(key, {'author_name': "New"}) for key in keys[:3]], 2)
        many = cost([(key, {'author_name': "New"}) for key in keys[3:]], 2)
        # what is told of them, and when they were seen
        self.assertEqual((few[1], many[1]), (2, 2))
        self.assertLessEqual(many[0], few[0])
        self.assertEqual(cost([(key, {'author_name': "New"}) for key in keys], 3)[1], 1)


@tagged('post_install', '-at_install')
class TestPeopleUpgrade(InterestCase):

    def migrate(self):
        path = Path(file_path('social_interest/migrations/19.0.1.1.0/post-people.py'))
        spec = importlib.util.spec_from_file_location('post_people', path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        self.env.flush_all()
        module.migrate(self.env.cr, '19.0.1.0.0')
        self.env.invalidate_all()

    def test_values_of_before_are_mails_or_of_who_edited_them(self):
        authors = self.author.copy({'key': 'a', 'phone': '+45 11', 'email': ''}), self.author.copy({'key': 'b'})
        by_mail, edited = authors
        edited.with_user(self.anna).handle = 'lars'
        edited.sudo().origins = False
        self.env.flush_all()
        self.env.cr.execute(
            "UPDATE social_interest_author SET write_uid = %s, origins = NULL WHERE id = %s",
            [self.anna.id, edited.id])
        self.migrate()
        told = by_mail.create_date.strftime('%Y-%m-%d %H:%M:%S')
        self.assertEqual(by_mail.origins, {'name': ['unknown', told], 'phone': ['unknown', told]})
        self.assertEqual(edited.origins, {'name': ['person', ''], 'handle': ['person', '']})

    def test_rule_of_before_is_the_one_of_the_cards(self):
        rule = self.env.ref('social_interest.rule_proof_own')
        now = rule.domain_force
        rule.domain_force = (
            "['|', '|', ('interest_id.user_id', '=', False), ('interest_id.user_id', '=', user.id), "
            "('interest_id.team_id.user_id', '=', user.id)]")
        self.migrate()
        self.assertEqual(rule.domain_force, now)
        rule.domain_force = "[(1, '=', 1)]"
        self.migrate()
        self.assertEqual(rule.domain_force, "[(1, '=', 1)]", "what somebody chose stays")
