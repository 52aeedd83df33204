# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Watch words: found as cards come in and where their text changes, marked as text, asked for by rules."""

from psycopg2 import IntegrityError

from odoo import Command
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import new_test_user, tagged
from odoo.tools import SQL, mute_logger

from .common import letter
from .test_intake import FORGED, IntakeCase


class KeywordCase(IntakeCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.Keyword = cls.env['social.interest.keyword']
        cls.Keyword.search([]).active = False
        cls.env['social.interest.rule'].search([]).active = False
        cls.brand = cls.word("Zinkwerk", spellings="Sinkwerk\nЦинкверк\nzink * werk")
        cls.rival = cls.word("Tinhouse", kind='competitor')

    @classmethod
    def word(cls, name, **values):
        return cls.Keyword.create({'name': name, **values})

    def come(self, body, number=1, head=b'', **values):
        return self.take_in(head + letter(body=body, message_id=f'<k{number}@holm.example>', **values)).interest_ids

    @staticmethod
    def told(pieces):
        return [(piece['text'], piece.get('kind', '')) for piece in pieces]


@tagged('post_install', '-at_install')
class TestKeyword(KeywordCase):

    def test_words_are_found_in_any_spelling_as_a_card_comes_in(self):
        for number, (body, words) in enumerate((
                ("The zinkwerk tub leaks", self.brand),
                ("Цинкверк или TINHOUSE?", self.brand + self.rival),
                ("A zink tub of this werk", self.brand),
                ("Zinkwerke", self.Keyword),
                ("Nothing of it", self.Keyword),
        )):
            with self.subTest(body):
                self.assertEqual(self.come(body, number).keyword_ids, words)
        self.assertEqual(self.come("Hello", 9, subject="Tinhouse is cheaper").keyword_ids, self.rival)

    def test_words_follow_the_text_and_who_types_a_card_gets_them_too(self):
        card = self.card(text="Is it from Zinkwerk?", title=False)
        self.assertEqual(card.keyword_ids, self.brand)
        card.text = "Or from tinhouse?"
        self.assertEqual(card.keyword_ids, self.rival)
        card.text = False
        self.assertFalse(card.keyword_ids)

    def test_nobody_writes_the_words_of_a_card(self):
        card = self.card(text="Is it from Zinkwerk?", user_id=self.anna.id)
        for user in (self.anna, self.head):
            with self.subTest(user.name), self.assertRaises(UserError):
                card.with_user(user).keyword_ids = [Command.set(self.rival.ids)]

    def test_forged_cards_have_none(self):
        card = self.take_in(FORGED + self.sample('facebook/comment.eml').replace(
            b'kettle', b'Zinkwerk')).interest_ids
        self.assertEqual((card.verdict, card.keyword_ids, card.marks), ('failed', self.Keyword, False))

    def test_a_batch_costs_the_same_number_of_queries_with_and_without_words(self):
        def cost(first, words):
            self.brand.active = self.rival.active = words
            mails = self.store(*(letter(
                body=f"{number}: Zinkwerk or Tinhouse?", sender=f'P{number} <p{number}@holm.example>',
                message_id=f'<q{number}@holm.example>') for number in range(first, first + 20)))
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            mails._process()
            return self.env.cr.sql_log_count - before
        cost(0, True)
        without, having = cost(100, False), cost(200, True)
        # the words themselves, once; their rows, once
        self.assertLessEqual(having, without + 4)

    def test_the_product_of_a_word_is_that_of_new_cards_without_one(self):
        tub, lamp = self.env['product.template'].create([{'name': "Qqtub"}, {'name': "Qqlamp"}])
        self.word("tubby", kind='product', product_id=tub.id)
        self.assertEqual(self.come("A tubby please", 1).product_id, tub)
        self.word("lampy", kind='product', product_id=lamp.id)
        self.assertFalse(self.come("A tubby or a lampy?", 2).product_id)
        tub.active = False
        self.assertFalse(self.come("A tubby please", 3).product_id)

    def test_words_of_another_company_are_not_looked_for(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        theirs = self.word("Qqbeta", company_id=beta.id)
        shared = self.word("Qqall", company_id=False)
        self.assertEqual(self.come("Qqbeta, qqall").keyword_ids, shared)
        source = self.env['social.interest.source'].create({
            'name': "Beta page", 'channel_id': self.channel.id, 'key': 'beta', 'company_id': beta.id})
        self.assertEqual(
            self.card(text="Qqbeta, qqall, zinkwerk", source_id=source.id, author_id=False).keyword_ids,
            theirs + shared)
        self.assertFalse(self.Keyword.with_user(self.anna).search([('id', '=', theirs.id)]))
        with self.assertRaises(AccessError):
            self.word("x").with_user(self.head).company_id = beta

    def test_who_may_what(self):
        self.assertEqual(self.brand.with_user(self.anna).name, "Zinkwerk")
        with self.assertRaises(AccessError):
            self.brand.with_user(self.anna).name = "Mine"
        with self.assertRaises(AccessError):
            self.brand.with_user(self.anna).action_find_in_existing()
        portal = new_test_user(self.env, 'si_portal', 'base.group_portal')
        with self.assertRaises(AccessError):
            self.brand.with_user(portal).action_view_cards()

    def test_what_is_no_word_is_refused(self):
        for values in ({'name': "* *"}, {'name': ""}, {'name': " "}, {'spellings': "…"}, {'spellings': "a\n" * 201},
                       {'spellings': "a " * 1001}, {'spellings': "ab\n" + "a" * 201}):
            with self.subTest(values), self.assertRaises(ValidationError):
                self.word("qq").write(values)
            self.Keyword.search([('name', '=', "qq")]).unlink()
        with self.assertRaises(IntegrityError), mute_logger('odoo.sql_db'):
            self.word(" zinkwerk ")

    def test_erasing_takes_the_words_along(self):
        card = self.come("The zinkwerk tub leaks")
        card._erase()
        self.assertFalse(card.keyword_ids)
        self.assertFalse(self.env.execute_query(SQL(
            "SELECT 1 FROM social_interest_keyword_rel WHERE interest_id = %s", card.id)))

    # ------------------------------------------------------------------

    def test_marks_are_pieces_of_plain_text(self):
        card = self.card(text="<b>Zinkwerk</b> or\n\ntinhouse?", title="About Sinkwerk", form_fields="Shop: Tinhouse")
        self.assertEqual(self.told(card.marks['text']), [
            ("<b>", ''), ("Zinkwerk", 'brand'), ("</b> or\n", ''), ("tinhouse", 'competitor'), ("?", '')])
        self.assertEqual(self.told(card.marks['title']), [("About ", ''), ("Sinkwerk", 'brand')])
        self.assertEqual(card.marks['other'], [])
        self.assertEqual(card.marks['text'][1]['title'], "Our brand: Zinkwerk")
        elsewhere = self.card(text="No", form_fields="Shop: Tinhouse")
        self.assertEqual(self.told(elsewhere.marks['other']), [("Tinhouse", 'competitor')])
        self.assertIn("Tinhouse", [sign['text'] for sign in elsewhere.signs])
        self.assertFalse(self.card(text="No").marks)

    def test_the_panel_marks_what_was_said(self):
        card = self.card(text="Zinkwerk, please", user_id=self.anna.id)
        [said] = [entry for entry in card.with_user(self.anna).read_talk()['entries'] if entry['kind'] == 'said']
        self.assertEqual(self.told(said['marks']['text']), [("Zinkwerk", 'brand'), (", please", '')])

    # ------------------------------------------------------------------

    def test_a_rule_asks_for_words(self):
        tag = self.env['crm.tag'].create({'name': "Rival"})
        rule = self.env['social.interest.rule'].create({
            'name': "Rival", 'keyword_ids': [Command.set(self.rival.ids)], 'set_tag_ids': [Command.set(tag.ids)]})
        self.assertIn("Watch words: Tinhouse", rule.said)
        self.assertEqual(self.come("Tinhouse is cheaper", 1).tag_ids, tag)
        self.assertFalse(self.come("Zinkwerk is dear", 2).tag_ids)
        card = self.card(text="I bought it at tinhouse", tag_ids=False)
        told = rule.with_user(self.head).preview({'name': "Rival"})
        self.assertIn(card.id, [row['id'] for row in told['rows']])
        rule.action_apply()
        self.assertEqual(card.tag_ids, tag)
        with self.assertRaises(IntegrityError), mute_logger('odoo.sql_db'), self.env.cr.savepoint():
            # the rule would count for every card
            self.rival.unlink()

    # ------------------------------------------------------------------

    def find(self):
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_find_keywords').method_direct_trigger()
        self.env.invalidate_all()

    def test_a_new_word_is_found_in_existing_cards_where_somebody_asks_for_it(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        source = self.env['social.interest.source'].create({
            'name': "Beta page", 'channel_id': self.channel.id, 'key': 'beta', 'company_id': beta.id})
        other = self.card(text="A lantern", source_id=source.id, author_id=False)
        card, gone = self.card(text="A lantern of Zinkwerk"), self.card(text="A lantern", active=False)
        self.env.flush_all()
        lantern = self.word("lantern*", company_id=False)
        self.assertEqual(card.keyword_ids, self.brand)
        self.brand.active = False
        self.Keyword.with_user(self.head).action_find_in_existing()
        self.assertTrue(self.env.company.interest_keyword_next)
        self.find()
        self.assertEqual((card.keyword_ids, gone.keyword_ids, other.keyword_ids), (lantern, lantern, self.Keyword))
        self.assertFalse(self.env.company.interest_keyword_next)

    def test_looking_in_existing_cards_goes_on_where_it_was(self):
        cards = self.env['social.interest'].union(*(self.card(text=f"Lantern {n}") for n in range(3)))
        self.env.flush_all()
        lantern = self.word("lantern")
        self.env.company.sudo().interest_keyword_next = cards[1].id
        self.find()
        self.assertEqual([card.keyword_ids for card in cards], [lantern, lantern, self.Keyword])

    def test_looking_takes_no_query_a_card(self):
        cards = self.env['social.interest'].union(*(self.card(text=f"Lantern {n} of Zinkwerk") for n in range(40)))
        self.env.flush_all()
        self.word("lantern")

        def cost(some):
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            some._find_keywords()
            return self.env.cr.sql_log_count - before
        cost(cards[:1])  # what the registry caches once
        self.assertEqual(cost(cards[1:6]), cost(cards[6:]))
