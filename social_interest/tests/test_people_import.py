# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""People from a file: nobody comes twice, and stages come along."""

import csv
from unittest.mock import patch

from odoo.exceptions import AccessError, ConcurrencyError, UserError
from odoo.tests import tagged
from odoo.tools import file_open

from .common import failure_of
from .test_people_stage import StageCase

NAMES = ('name', 'channel_id', 'handle', 'url', 'email', 'phone', 'stage_words')


class ImportCase(StageCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.Author = cls.env['social.interest.author']
        cls.env['crm.team.member'].create({'user_id': cls.anna.id, 'crm_team_id': cls.team.id})

    def load(self, *rows, names=NAMES, user=None):
        """Import rows of which the last cells may be left out."""
        rows = [[*row, *[''] * (len(names) - len(row))] for row in rows]
        result = self.Author.with_user(user or self.anna).load(list(names), rows)
        self.env.invalidate_all()
        return result

    def loaded(self, *rows, **options):
        result = self.load(*rows, **options)
        self.assertFalse(result['messages'])
        return self.Author.browse(result['ids'])

    def refused(self, *rows, **options):
        """Return the one message of an import that makes nobody."""
        before = self.Author.with_context(active_test=False).search_count([])
        result = self.load(*rows, **options)
        self.assertFalse(result['ids'])
        self.assertEqual(self.Author.with_context(active_test=False).search_count([]), before)
        [message] = result['messages']
        return message

    def make_sales(self):
        """The example file names Odoo's own team."""
        if not self.env['crm.team'].search([('name', '=', "Sales")]):
            self.env['crm.team'].create({'name': "Sales"})

    def employee(self):
        """Return a user who is no salesperson."""
        return self.env['res.users'].create({
            'name': "Employee", 'login': 'si_import_employee', 'group_ids': self.env.ref('base.group_user').ids})


@tagged('post_install', '-at_install')
class TestImportTwice(ImportCase):

    def test_example_file_twice_makes_everybody_once(self):
        self.make_sales()
        template = self.Author.get_import_templates()[0]['template']
        with file_open(template.removeprefix('/'), 'r') as lines:
            _head, *rows = csv.reader(lines)
        names = ['name', 'channel_id', 'handle', 'url', 'email', 'phone', 'vip', 'stage_words']
        first = self.loaded(*rows, names=names)
        self.assertEqual(len(first), 2)
        self.assertEqual(self.loaded(*rows, names=names), first)
        self.assertEqual(first.mapped('vip'), [False, True])
        self.assertEqual(first.stage_ids.mapped('name'), ["In talk", "Customer"])

    def test_through_odoos_import_with_the_heads_of_the_example(self):
        self.make_sales()
        with file_open('social_interest/static/xls/people.csv', 'rb') as file:
            content = file.read()
        options = {
            'quoting': '"', 'separator': ',', 'has_headers': True, 'encoding': 'utf-8', 'date_format': '',
            'datetime_format': '', 'float_thousand_separator': '', 'float_decimal_separator': '.',
            'keep_matches': False}
        ids = []
        for _twice in range(2):
            wizard = self.env['base_import.import'].with_user(self.anna).create({
                'res_model': self.Author._name, 'file': content, 'file_type': 'text/csv', 'file_name': 'people.csv'})
            preview = wizard.parse_preview(dict(options))
            self.assertEqual(
                [preview['matches'][index] for index in sorted(preview['matches'])],
                [[name] for name in ('name', 'channel_id', 'handle', 'url', 'email', 'phone', 'vip', 'stage_words')])
            fields = [preview['matches'][index][0] for index in sorted(preview['matches'])]
            result = wizard.execute_import(fields, preview['headers'], dict(options))
            self.assertFalse(result['messages'])
            ids.append(result['ids'])
        self.assertEqual(*ids)

    def test_handle_profile_address_and_number_each_find_the_person(self):
        lars = self.loaded((
            "Lars Holm", "Facebook", "lars.holm", "https://www.facebook.com/lars.holm", "lars@holm.example",
            "+45 32 12 34 56"))
        for row in (
            ("Lars Holm", "Facebook", "@Lars.Holm"),
            ("Lars Holm", "Facebook", "", "http://m.facebook.com/lars.holm/"),
            ("Lars Holm", "Facebook", "", "", "Lars@Holm.example"),
            ("Lars Holm", "Facebook", "", "", "", "0045 3212 3456"),
        ):
            with self.subTest(row):
                self.assertEqual(self.loaded(row), lars)
        self.assertNotEqual(self.loaded(("Lars Holm", "VK", "lars.holm")), lars)

    def test_address_with_a_token_is_the_same_profile(self):
        row = ("Ole Berg", "Facebook", "", "https://www.facebook.com/ole.berg?fbclid=IwAR0x7f3a&mibextid=ZbWKwL")
        self.assertEqual(self.loaded(row), self.loaded(row))

    def test_number_of_no_country_is_a_number(self):
        self.env.company.country_id = False
        row = ("Ole Berg", "Phone", "", "", "", "32 12 34 56")
        self.assertEqual(self.loaded(row), self.loaded(row))

    def test_address_is_the_account_of_who_writes_letters(self):
        self.assertEqual(
            self.loaded(("Ole Berg", "Letters", "", "", "ole@berg.example")),
            self.loaded(("Office Berg", "Letters", "", "", "Ole@Berg.example")))

    def test_whoever_mail_told_of_is_found_by_his_key(self):
        self.author.write({'handle': False, 'url': False, 'email': False, 'phone': False})
        self.assertEqual(self.loaded((self.author.name, "Facebook", self.author.key)), self.author)

    def test_file_fills_in_and_takes_nothing_away(self):
        tag, other = self.env['crm.tag'].create([{'name': "Oak"}, {'name': "Ash"}])
        lars = self.loaded(("Lars Holm", "Facebook", "lars.holm", "", "lars@holm.example"))
        lars.write({'tag_ids': tag.ids, 'vip': True})
        names = ['name', 'channel_id', 'handle', 'email', 'phone', 'tag_ids', 'vip']
        self.loaded(("Lars Holm", "Facebook", "lars.holm", "", "+45 32 12 34 56", "Ash", ""), names=names)
        self.assertEqual((lars.email, lars.phone, lars.vip), ("lars@holm.example", "+45 32 12 34 56", True))
        self.assertEqual(lars.tag_ids, tag | other)

    def test_one_person_on_two_rows_of_a_file(self):
        people = self.loaded(
            ("Eva Holm", "Facebook", "eva.holm", "", "", "", "Online: In talk"),
            ("Petra Sommer", "Facebook", "petra.sommer"),
            ("Eva Holm", "Facebook", "eva.holm", "", "lars@holm.example"))
        self.assertEqual(people.mapped('name'), ["Eva Holm", "Petra Sommer"])
        self.assertEqual((people[0].email, people[0].stage_ids), ("lars@holm.example", self.second))

    def test_colleagues_with_one_number_are_two(self):
        rows = [
            ("Lars Holm", "Facebook", "", "", "lars@holm.example", "+45 32 12 34 56"),
            ("Petra Sommer", "Facebook", "", "", "petra@holm.example", "+45 32 12 34 56")]
        people = self.loaded(*rows)
        self.assertEqual(len(people), 2)
        self.assertEqual(self.loaded(*rows), people)

    def test_caller_and_letter_writer_have_the_key_that_finds_them(self):
        people = self.loaded(
            ("Lars Holm", "Phone", "", "", "", "+45 32 12 34 56"),
            ("Petra Sommer", "Letters", "", "", "Petra@x.example"))
        self.assertEqual(people.mapped('key'), ['+4532123456', 'petra@x.example'])

    def test_merged_person_is_the_one_who_stays(self):
        lars, kept = self.loaded(("Lars Holm", "Facebook", "lars.holm"), ("L. Holm", "Facebook", "lholm"))
        lars._merge_into(kept)
        self.assertEqual(self.loaded(("Lars Holm", "Facebook", "lars.holm", "", "lars@holm.example")), kept)

    def test_salesperson_corrects_by_database_ids(self):
        lars = self.loaded(("Lars Holm", "Facebook", "lars.holm"))
        self.assertEqual(
            self.loaded((str(lars.id), "L. Holm", "lars_holm"), names=['.id', 'name', 'handle']), lars)
        self.assertEqual((lars.name, lars.handle), ("L. Holm", "lars_holm"))

    def test_external_ids_are_odoos_affair(self):
        names = ['id', 'name', 'channel_id', 'handle']
        lars = self.loaded(("lars", "Lars Holm", "Facebook", "lars.holm"), names=names, user=self.head)
        self.assertEqual(
            self.loaded(("lars", "Lars Holm", "Facebook", "lars_holm"), names=names, user=self.head), lars)
        self.assertEqual(lars.handle, "lars_holm")
        # an id that is new stands for whoever is known
        self.assertEqual(
            self.loaded(("holm", "Lars Holm", "Facebook", "lars_holm"), names=names, user=self.head), lars)
        self.assertEqual(self.env.ref('__import__.holm'), lars)

    def test_queries_do_not_grow_with_the_rows(self):
        self.loaded(("Zero", "Facebook", "zero"))
        few = [(f"Few {number}", "Facebook", f"few{number}") for number in range(2)]
        many = [(f"Many {number}", "Facebook", f"many{number}") for number in range(42)]
        counts = []
        for rows in (few, many):
            before = self.cr.sql_log_count
            self.loaded(*rows)
            counts.append(self.cr.sql_log_count - before)
        # names of channels are looked up row by row by Odoo itself, in a cache
        self.assertLess(counts[1] - counts[0], 45)


@tagged('post_install', '-at_install')
class TestImportRefused(ImportCase):

    def test_nobody_knows_who_a_name_alone_is(self):
        message = self.refused(("Petra Sommer", "Facebook", "petra"), ("Lars Holm", "Facebook"))
        self.assertEqual((message['type'], message['record'], message['rows']['from']), ('error', 1, 1))
        self.assertIn("Lars Holm", message['message'])

    def test_several_who_may_be_meant(self):
        self.Author.create([
            {'name': name, 'channel_id': self.channel.id, 'email': "lars@holm.example"}
            for name in ("Lars", "L. Holm")])
        message = self.refused(("Lars Holm", "Facebook", "", "", "lars@holm.example"))
        self.assertEqual(message['field'], 'email')
        self.assertIn("one of 2 people on Facebook", message['message'])

    def test_address_of_somebody_else(self):
        self.loaded(("Lars Holm", "Facebook", "", "", "family@holm.example"))
        message = self.refused(("Mette Holm", "Facebook", "", "", "family@holm.example"))
        self.assertIn("Lars Holm", message['message'])
        # who has a handle is another account
        mette = self.loaded(("Mette Holm", "Facebook", "mette", "", "family@holm.example"))
        self.assertEqual(self.loaded(("Mette Holm", "Facebook", "mette", "", "family@holm.example")), mette)
        self.assertNotIn("Lars Holm", mette.mapped('name'))

    def test_colleagues_person_is_not_told_of(self):
        self.author.handle = "lars.holm"
        self.author.name = "Secret Name"
        self.card(user_id=self.jonas.id)
        message = self.refused(("Somebody", "Facebook", "lars.holm"))
        self.assertIn("A colleague deals with “Somebody”", message['message'])
        self.assertNotIn("Secret", message['message'])
        wizard = self.env['social.interest.person'].with_user(self.anna).create({
            'name': "Somebody", 'channel_id': self.channel.id, 'handle': "lars.holm"})
        self.assertFalse(wizard.known_id)
        self.assertIn("A colleague", failure_of(UserError, wizard.action_add))

    def test_another_contact(self):
        other = self.env['res.partner'].create({'name': "Other Contact"})
        lars = self.loaded(("Lars Holm", "Facebook", "lars.holm"))
        lars.partner_id = self.contact
        names = ['name', 'channel_id', 'handle', 'partner_id/.id']
        message = self.refused(("Lars Holm", "Facebook", "lars.holm", str(other.id)), names=names)
        self.assertIn("another contact", message['message'])

    def test_second_company_has_its_own_people(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        there = self.Author.create({
            'name': "Lars Holm", 'channel_id': self.channel.id, 'company_id': beta.id, 'handle': "lars.holm"})
        here = self.loaded(("Lars Holm", "Facebook", "lars.holm"))
        self.assertNotEqual(here, there)
        self.assertEqual(here.company_id, self.env.company)
        names = ['name', 'channel_id', 'handle', 'company_id/.id']
        message = self.refused(("Lars Holm", "Facebook", "lars.holm", str(beta.id)), names=names)
        self.assertEqual(message['message'], self.refused(
            ("Nobody", "Facebook", "nobody", str(beta.id)), names=names)['message'])

    def test_whoever_is_no_salesperson_imports_nobody(self):
        employee = self.employee()
        result = None
        try:
            result = self.load(("Lars Holm", "Facebook", "lars.holm"), user=employee)
        except AccessError:
            return
        self.assertFalse(result['ids'])

    def test_somebody_was_faster(self):
        Author = type(self.Author)
        candidates, asked = Author._candidates, []

        def raced(records, people):
            asked.append(people)
            if len(asked) == 2:
                # of the transaction that begins when the lock is had
                return records.create({
                    'name': "Eva Holm", 'channel_id': self.channel.id, 'handle': "eva.holm"}).ids
            return candidates(records, people)

        with patch.object(Author, '_candidates', raced), self.assertRaises(ConcurrencyError):
            self.load(("Eva Holm", "Facebook", "eva.holm"))
        self.assertEqual(len(asked), 2)


@tagged('post_install', '-at_install')
class TestImportStages(ImportCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.there = cls.other_team.interest_stage_ids[3]

    def stage_of(self, words, **options):
        person = self.loaded(("Lars Holm", "Facebook", "lars.holm", "", "", "", words), **options)
        stages = person.stage_ids
        person.own_standing_ids.unlink()
        return stages

    def test_archived_line_of_business_is_none(self):
        self.other_team.active = False
        message = self.refused(("Lars Holm", "Facebook", "lars", "", "", "", "Offices: Customer"))
        self.assertNotIn("Offices: New", message['message'])

    def test_names_of_line_and_stage_in_any_language(self):
        self.env['res.lang']._activate_lang('ru_RU')
        self.second.with_context(lang='ru_RU').name = "В разговоре"
        self.team.with_context(lang='ru_RU').name = "Интернет"
        for words, stages in (
            ("Online: In talk", self.second),
            ("online / in talk", self.second),
            ("Online In talk", self.second),
            ("In talk Online", self.second),
            ("Интернет: В разговоре", self.second),
            ("Интернет – In talk", self.second),
            ("Offices: Customer", self.there),
            ("Online: In talk; Offices: Customer", self.second | self.there),
            # one's own line of business, where the stage alone does not say it
            ("In talk", self.second),
            ("В разговоре", self.second),
            ("", self.first.browse()),
        ):
            with self.subTest(words):
                self.assertEqual(self.stage_of(words), stages)

    def test_unknown_stage_is_told_row_by_row(self):
        message = self.refused(
            ("Petra Sommer", "Facebook", "petra", "", "", "", "Online: In talk"),
            ("Lars Holm", "Facebook", "lars", "", "", "", "Online: Sleeping"))
        self.assertEqual((message['field'], message['record']), ('stage_words', 1))
        self.assertIn("“Online: Sleeping”", message['message'])
        self.assertIn("Online: In talk", message['message'])

    def test_lines_of_another_company_are_unknown(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        self.env['crm.team'].create({'name': "Kitchens", 'company_id': beta.id})
        message = self.refused(("Lars Holm", "Facebook", "lars", "", "", "", "Kitchens: Customer"))
        self.assertNotIn("Kitchens: New", message['message'])

    def test_export_gives_what_import_takes(self):
        lars = self.loaded(("Lars Holm", "Facebook", "lars.holm", "", "", "", "Online: In talk; Offices: Customer"))
        [[words]] = lars.export_data(['stage_words'])['datas']
        self.assertEqual(words, "Online: In talk; Offices: Customer")
        lars.set_stage(self.first.id)
        self.loaded(("Lars Holm", "Facebook", "lars.holm", "", "", "", words))
        self.assertEqual(self.stages(lars), self.second | self.there)

    def test_stage_of_a_contact_is_that_of_all_profiles(self):
        lars = self.loaded(("Lars Holm", "Facebook", "lars.holm"))
        (lars | self.twin).partner_id = self.contact
        self.loaded(("Lars Holm", "Facebook", "lars.holm", "", "", "", "Online: In talk"))
        self.assertEqual(self.stages(self.twin), self.second)

    def test_by_hand_the_words_are_checked_too(self):
        with self.assertRaises(UserError):
            self.author.with_user(self.anna).stage_words = "Nowhere: Nothing"
