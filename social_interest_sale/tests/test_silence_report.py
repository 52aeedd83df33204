# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What silence costs, as it is told: on the screen, and on the card of an unhappy customer."""

from datetime import timedelta

from odoo import Command
from odoo.exceptions import AccessError
from odoo.tests import new_test_user, tagged

from odoo.addons.social_interest.tests.common import SALESMAN, InterestCase

from .test_silence import SilenceMixin

#: the group, how many customers, of which so many bought again; half of them had ordered once, half more often
PLENTY = (('unanswered', 60, 20), ('in_time', 50, 35), ('late', 40, 24))
FEW = (('unanswered', 18, 6), ('in_time', 28, 10), ('late', 0, 0))


class SilenceRowsMixin(SilenceMixin):
    """Rows as the night gathers them, without their orders."""

    @classmethod
    def make_rows(cls, groups, days=200, team=None):
        """Make the rows of cards of so many days ago, and the figures of them."""
        total = sum(count for _group, count, _bought in groups)
        cards = cls.env['social.interest'].create([
            {
                'source_id': cls.source.id, 'author_id': cls.author.id, 'rating': 1, 'text': f"Broken {number}",
                'date': cls.now - timedelta(days=days), 'team_id': (team or cls.team).id,
                'action_id': cls.env.ref('social_interest.action_review').id,
            } for number in range(total)])
        landmark = cls.now - timedelta(days=days - 2)
        left = iter(cards)
        for group, count, bought in groups:
            for number in range(count):
                cls.env['social.interest.silence'].create({
                    'interest_id': next(left).id, 'company_id': cls.env.company.id, 'team_id': (team or cls.team).id,
                    'answered': group, 'orders': '125'[number % 3], 'landmark': landmark,
                    'days': 1 + number if number < bought else 90, 'bought': number < bought})
        cls.env.flush_all()
        cls.env['social.interest.silence.figures']._replace(cls.env.company, cls.now)
        return cards


@tagged('post_install', '-at_install')
class TestSilenceReport(SilenceRowsMixin, InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest'].search([]).active = False
        cls.make_silence(cls.env)

    def look(self, user=None, **options):
        self.env.flush_all()
        self.env.invalidate_all()
        return self.env['social.interest.dashboard'].with_user(user or self.head).with_context(
            allowed_company_ids=self.env.company.ids).read_silence(options)

    def test_the_sentence(self):
        self.make_rows(PLENTY)
        sections = self.look()['sections']
        self.assertEqual(
            sections['sentence'],
            "Bought again within 90 days: 33\N{NO-BREAK SPACE}%\N{NO-BREAK SPACE}(23–47) of unanswered, "
            "66\N{NO-BREAK SPACE}%\N{NO-BREAK SPACE}(56–75) of answered; goes with, does not prove.")
        self.assertEqual(sections['chance'], {
            'alarm': True, 'title': "Hardly chance.",
            'text': "If answering made no difference, fewer than 1 of 100 companies would see a gap as wide as this."})
        self.assertFalse(sections['needed'])
        self.assertIn("among the three groups", sections['three'])

    def test_every_number_opens_its_cards(self):
        self.make_rows(PLENTY + (('ordered', 3, 0), ('no_target', 2, 0), ('waiting', 1, 0)))
        cards = self.env['social.interest'].with_user(self.head)
        sections = self.look()['sections']
        figures = [part['figure'] for part in sections['left_out']]
        for row in sections['rows']:
            figures += [row['customers'], *row['strata'].values()]
        self.assertEqual(len(figures), 3 + 4 * 4)
        for figure in figures:
            self.assertEqual(cards.search_count(figure['domain']), figure['value'], figure)
        bought = {row['name']: cards.search_count(row['share']['domain']) for row in sections['rows']}
        self.assertEqual(bought, {'unanswered': 20, 'answered': 59, 'in_time': 35, 'late': 24})

    def test_alike_groups_could_be_chance(self):
        self.make_rows((('unanswered', 60, 30), ('in_time', 60, 32), ('late', 0, 0)))
        sections = self.look()['sections']
        self.assertFalse(sections['chance']['alarm'])
        self.assertEqual(sections['chance']['title'], "Could be chance.")
        self.assertRegex(sections['chance']['text'], r"^Even if answering made no difference, \d\d of 100 companies")
        self.assertFalse(sections['three'])

    def test_words_of_chance(self):
        def words(**figures):
            row = self.env['social.interest.silence.figures'].new({'figures': figures})
            return row._chance()

        self.assertIsNone(words(p=None))
        for p, alarm, title, text in (
                (0.4, False, "Could be chance.", "40 of 100 companies"),
                (0.03, False, "Could still be chance.", "3 of 100 companies"),
                (0.001, True, "Hardly chance.", "fewer than 1 of 100 companies")):
            told = words(p=p, holds=True, is_alarm=alarm)
            self.assertEqual((told['alarm'], told['title']), (alarm, title))
            self.assertIn(text, told['text'])
        # alike customers point the other way: nothing is made of it, however rare it is
        told = words(p=0.001, holds=False, is_alarm=False)
        self.assertEqual(told['title'], "Could be chance.")
        self.assertIn("the other way round", told['text'])
        self.assertIn("40 of 100", words(p=0.4, holds=False, is_alarm=False)['text'])

    def test_below_30_customers_there_is_no_figure(self):
        self.make_rows(FEW)
        sections = self.look()['sections']
        self.assertFalse(sections['sentence'])
        self.assertIsNone(sections['chance'])
        self.assertEqual(
            sections['needed'], "Customers still needed: 12 unanswered, 2 answered.")
        row = {row['name']: row for row in sections['rows']}['in_time']
        self.assertEqual((row['customers']['value'], row['share']['value'], row['curve'], row['range'], row['why']), (
            28, None, None, '', "2 more needed"))

    def test_too_early(self):
        self.make_rows(PLENTY, days=20)
        sections = self.look()['sections']
        self.assertFalse(sections['sentence'])
        self.assertIn("90 days are over", sections['needed'])
        self.assertIn("too early", sections['rows'][0]['why'])

    def test_nothing_was_counted_yet(self):
        self.env['social.interest.silence.figures'].search([]).unlink()
        told = self.look()
        self.assertFalse(told['date'])
        self.assertFalse(told['sections'])

    def test_leaders_see_their_team(self):
        leader = new_test_user(self.env, 'si_lead', SALESMAN, name="Lea Lead")
        other = self.env['crm.team'].create({'name': "Phone"})
        mine = self.env['crm.team'].create({'name': "Mine", 'user_id': leader.id})
        self.make_rows(PLENTY, team=mine)
        self.make_rows(FEW, team=other)
        told = self.look(leader)
        self.assertEqual(told['options']['team_id'], mine.id)
        self.assertEqual(told['choices']['team_id'], [[mine.id, "Mine"]])
        rows = {row['name']: row for row in told['sections']['rows']}
        self.assertEqual(rows['unanswered']['customers']['value'], 60)
        self.assertEqual(
            self.env['social.interest'].with_user(leader).search_count(rows['unanswered']['customers']['domain']), 60)
        with self.assertRaises(AccessError):
            self.look(leader, team_id=other.id)
        with self.assertRaises(AccessError):
            self.look(self.anna)
        whole = {row['name']: row for row in self.look()['sections']['rows']}
        self.assertEqual(whole['unanswered']['customers']['value'], 78)
        self.assertEqual(self.look(team_id=other.id)['sections']['rows'][0]['customers']['value'], 18)

    def test_another_company_is_not_told(self):
        self.make_rows(PLENTY)
        beta = self.env['res.company'].create({'name': "Beta"})
        self.head.company_ids = [Command.link(beta.id)]
        with self.assertRaises(AccessError):
            self.look(company_id=beta.id)
        figures = self.env['social.interest.dashboard'].with_user(self.head).with_context(
            allowed_company_ids=beta.ids).read_silence()
        self.assertFalse(figures['sections'])

    def test_the_menu_is_theirs_who_may_read(self):
        menu = self.env.ref('social_interest_sale.menu_silence')
        for user, is_shown in ((self.head, True), (self.anna, False)):
            self.assertEqual(menu.id in self.env['ir.ui.menu'].with_user(user).load_menus(False), is_shown)

    # ------------------------------------------------------------------
    # On the card
    # ------------------------------------------------------------------

    def slot(self, card, user=None):
        self.env.flush_all()
        self.env.invalidate_all()
        strip = card.with_user(user or self.anna).read_talk()['strip']
        return {slot['name']: slot for slot in strip}.get('silence')

    def test_on_the_card_of_a_customer_who_waits(self):
        self.make_rows(PLENTY)
        card = self.unhappy(self.customer(), days=0.125)
        slot = self.slot(card)
        self.assertEqual(slot['title'], "Customer, unhappy, unanswered for 3 h")
        self.assertEqual(slot['text'], self.look()['sections']['sentence'])
        self.assertEqual(slot.keys(), {'name', 'title', 'text'})
        self.answer(card, self.now)
        self.assertIsNone(self.slot(card))

    def test_on_other_cards_nothing_is_said(self):
        self.make_rows(PLENTY)
        self.assertIsNone(self.slot(self.unhappy(self.customer("No customer", orders=()), days=0.1)))
        self.assertIsNone(self.slot(self.card(
            'review', author_id=self.customer("Happy").id, rating=5, date=self.now - timedelta(hours=3))))

    def test_without_figures_the_card_says_why_it_is_unhappy(self):
        slot = self.slot(self.unhappy(self.customer(), days=5))
        self.assertEqual((slot['title'], slot['text']), ("Customer, unhappy, unanswered for 5 days", "1 star"))
