# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Costs of channels: what may be entered, and how an amount is spread over its days."""

from datetime import date

from psycopg2 import IntegrityError

from odoo import Command
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import Form, tagged
from odoo.tools import file_open, mute_logger

from .common import FeedCase


class CostCase(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.Cost = cls.env['social.interest.cost']
        cls.Cost.search([]).unlink()
        cls.Day = cls.env['social.interest.cost.day']
        cls.vk = cls.env.ref('social_interest.channel_vk')
        cls.euro, cls.dollar = cls.env.ref('base.EUR'), cls.env.ref('base.USD')
        (cls.euro | cls.dollar).active = True
        cls.env['res.currency.rate'].search([('currency_id', 'in', (cls.euro | cls.dollar).ids)]).unlink()
        cls.beta = cls.env['res.company'].create({'name': "Beta", 'currency_id': cls.euro.id})
        cls.own = cls.env.company.currency_id
        cls.foreign = cls.euro if cls.own != cls.euro else cls.dollar

    @classmethod
    def cost(cls, amount, date_from='2026-10-01', date_to='2026-10-31', **values):
        place = {} if values.keys() & {'channel_id', 'source_id'} else {'channel_id': cls.channel.id}
        return cls.Cost.create({'amount': amount, 'date_from': date_from, 'date_to': date_to, **place, **values})

    def days(self, domain=(), groupby=('day:day',)):
        """Return {groups: amount} as reports spread it."""
        self.env.flush_all()
        rows = self.Day._read_group(list(domain), groupby, ['amount:sum'])
        return {key[0] if key else None: amount for *key, amount in rows}


@tagged('post_install', '-at_install')
class TestReportCost(CostCase):

    def test_a_line_needs_a_channel_a_day_and_an_amount(self):
        form = Form(self.Cost.with_user(self.head))
        form.channel_id = self.vk
        form.date_from = '2026-02-10'
        self.assertEqual(form.date_to, date(2026, 2, 28), "the month of the first day, until somebody says more")
        form.amount = 28
        cost = form.save()
        self.assertEqual((cost.company_id, cost.currency_id), (self.env.company, self.own))
        self.assertFalse(cost.team_id)
        cost.date_from = '2026-03-05'
        self.assertEqual(cost.date_to, date(2026, 3, 31))

    def test_a_place_brings_its_channel_team_and_company(self):
        cost = self.cost(10, source_id=self.source.id)
        self.assertEqual((cost.channel_id, cost.team_id, cost.company_id), (self.channel, self.team, self.env.company))
        with self.assertRaisesRegex(ValidationError, "Acme page.*Facebook.*VK"):
            cost.channel_id = self.vk

    def test_a_place_of_another_company(self):
        place = self.env['social.interest.source'].create({
            'name': "Beta page", 'channel_id': self.channel.id, 'company_id': self.beta.id})
        with self.assertRaises(UserError):
            self.cost(10, source_id=place.id, company_id=self.env.company.id)
        self.assertEqual(self.cost(10, source_id=place.id).company_id, self.beta)
        with self.assertRaisesRegex(AccessError, "You do not work for that company"):
            self.cost(10).with_user(self.head).company_id = self.beta

    def test_what_is_refused_is_said(self):
        for values, words in (
                ({'date_to': '2026-09-30'}, "cannot be before its first"),
                ({'date_to': '2062-10-31'}, "Is the year right"),
                # a month after which there is none would break each report by month
                ({'date_from': '9999-12-01', 'date_to': '9999-12-31'}, "1990 to 2100"),
                ({'date_from': '0001-01-01', 'date_to': '0001-01-31'}, "1990 to 2100"),
                ({'amount': 1e15}, "too large"),
                ({'amount': -1}, "cannot be negative")):
            with self.subTest(words), mute_logger('odoo.sql_db'), self.assertRaises(IntegrityError) as raised:
                with self.cr.savepoint():
                    self.cost(**{'amount': 10, **values})
            name = raised.exception.diag.constraint_name.removeprefix('social_interest_cost_')
            self.assertIn(words, getattr(type(self.Cost), f'_{name}').get_error_message(self.Cost, None))

    @mute_logger('odoo.sql_db')
    def test_the_same_line_twice(self):
        """A file that is imported twice would double all costs."""
        self.cost(10)
        with self.assertRaises(IntegrityError), self.cr.savepoint():
            self.cost(10)
        self.assertTrue(self.cost(10, note="second bill"))
        self.assertTrue(self.cost(10, source_id=self.source.id))

    @mute_logger('odoo.sql_db')
    def test_from_a_file(self):
        rows = [
            ['Facebook', '', '2026-10-01', '2026-10-31', '1200', self.own.name, "Advertising"],
            ['Facebook', 'Acme page', '2026-10-01', '', '30', '', '']]
        names = ['channel_id', 'source_id', 'date_from', 'date_to', 'amount', 'currency_id', 'note']
        result = self.Cost.with_user(self.head).load(names, rows)
        self.assertFalse(result['messages'])
        costs = self.Cost.browse(result['ids'])
        self.assertEqual(costs.mapped('amount'), [1200, 30])
        self.assertEqual(costs[1].date_to, date(2026, 10, 31))
        self.assertTrue(self.Cost.with_user(self.head).load(names, rows)['messages'], "twice the same file")
        template = self.Cost.get_import_templates()[0]['template']
        with file_open(template.lstrip('/')) as lines:
            head = lines.readline().strip().split(',')
        self.assertEqual(head, [self.Cost._fields[name].string for name in names])

    def test_who_may(self):
        cost = self.cost(10, source_id=self.source.id)
        general = self.cost(20)
        self.assertFalse(self.Cost.with_user(self.anna).search([]))
        self.team.user_id = self.anna
        self.assertEqual(self.Cost.with_user(self.anna).search([]), cost, "a leader reads what his team cost")
        with self.assertRaises(AccessError):
            cost.with_user(self.anna).amount = 1
        self.assertEqual(self.Cost.with_user(self.head).search([]), cost | general)
        self.head.write({'company_ids': [Command.set(self.beta.ids)], 'company_id': self.beta.id})
        self.assertFalse(self.Cost.with_user(self.head).search([]))
        self.assertFalse(self.Day.with_user(self.head).search([]))


@tagged('post_install', '-at_install')
class TestReportCostDays(CostCase):

    def test_days_add_up_to_the_amount(self):
        """100.00 on three days: 33.33, 33.34, 33.33; on 31 days no coin is lost either."""
        self.cost(100, date_to='2026-10-03')
        self.assertEqual(list(self.days().values()), [33.33, 33.34, 33.33])
        self.assertEqual(self.days(groupby=()), {None: 100})
        self.cost(1000.01, channel_id=self.vk.id)
        self.assertEqual(self.days([('channel_id', '=', self.vk.id)], ['day:month']), {date(2026, 10, 1): 1000.01})

    def test_months_have_their_days(self):
        """An amount for 61 days: 30 of them in September."""
        self.cost(610, '2026-09-01', '2026-10-31')
        self.assertEqual(self.days(groupby=['day:month']), {date(2026, 9, 1): 300, date(2026, 10, 1): 310})
        self.assertEqual(self.days([('day', '>=', '2026-10-30')], ()), {None: 20})

    def test_another_currency(self):
        """By the rate of the first day, whatever it is later: 300 at 2 to 1 are 150, and 50 a day."""
        for day, rate in (('2026-09-15', 2), ('2026-10-02', 3)):
            self.env['res.currency.rate'].create({'currency_id': self.foreign.id, 'name': day, 'rate': rate})
        self.cost(300, date_to='2026-10-03', currency_id=self.foreign.id)
        self.assertEqual(list(self.days().values()), [50, 50, 50])
        self.cost(10, date_to='2026-10-01')
        self.assertEqual(self.days(groupby=()), {None: 160})
        # before the first rate there is, that one counts, as everywhere in Odoo
        self.cost(8, '2026-01-01', '2026-01-01', currency_id=self.foreign.id)
        self.assertEqual(self.days([('day', '<', '2026-02-01')], ()), {None: 4})

    def test_as_odoo_converts(self):
        """The company's own rate goes before the rate of all."""
        Rate = self.env['res.currency.rate']
        Rate.create({'currency_id': self.foreign.id, 'name': '2026-10-01', 'rate': 7, 'company_id': False})
        Rate.create({'currency_id': self.foreign.id, 'name': '2026-01-01', 'rate': 1.7})
        cost = self.cost(1234.56, date_to='2026-10-07', currency_id=self.foreign.id)
        expected = self.foreign._convert(1234.56, self.own, self.env.company, cost.date_from)
        self.assertEqual(self.days(groupby=()), {None: expected})

    def test_in_the_currency_of_the_company_one_works_in(self):
        self.cost(30, date_to='2026-10-01', company_id=self.beta.id, currency_id=self.own.id)
        self.env['res.currency.rate'].create({
            'currency_id': self.foreign.id, 'name': '2026-01-01', 'rate': 0.5, 'company_id': self.beta.id})
        self.beta.currency_id = self.foreign
        self.assertEqual(self.days(groupby=()), {None: 30})
        self.Day = self.Day.with_company(self.beta)
        self.assertEqual(self.days(groupby=()), {None: 15})


@tagged('post_install', '-at_install')
class TestPastedCosts(CostCase):

    def paste(self, *rows):
        before = self.Cost.search([])
        self.env['social.interest.cost.paste'].with_user(self.head).create({'rows': '\n'.join(rows)}).action_paste()
        return (self.Cost.search([]) - before).sorted('id')

    def test_rows_of_a_spreadsheet(self):
        costs = self.paste(
            "Facebook\t2026-10-01\t2026-10-15\t1,200.50\t\tAdvertising", "", "acme PAGE\t01.10.2026\t\t30",
            f"VK;2026-10;2026-12;900;{self.foreign.name}")
        self.assertEqual(costs.mapped('amount'), [1200.5, 30, 900])
        self.assertEqual(costs.channel_id, self.channel | self.vk)
        self.assertEqual(costs[1].source_id, self.source)
        self.assertEqual([str(cost.date_to) for cost in costs], ['2026-10-15', '2026-10-31', '2026-12-31'])
        self.assertEqual(costs[2].currency_id, self.foreign)
        self.assertEqual(costs[0].note, "Advertising")

    def test_titles_say_which_column_is_which(self):
        cost = self.paste("Note\tAmount\tSource\tFrom", "June\t10\tAcme page\t2026-06-01")
        self.assertEqual((cost.source_id, cost.amount, cost.note), (self.source, 10, "June"))
        costs = self.paste("Channel;Source;From;Amount", "Facebook;;2026-06-01;10", "Facebook;Acme page;2026-06-01;20")
        self.assertEqual(costs.mapped('source_id.id'), self.source.ids)
        self.assertEqual(costs.mapped('channel_id'), self.channel)

    def test_amounts_as_people_write_them(self):
        read = self.env['social.interest.cost.paste']._read_amount
        for cell, amount in (
                ("1200", 1200), ("1,200", 1200), ("1.200,50", 1200.5), ("1,200.50", 1200.5), ("12,5", 12.5),
                ("€ 1 200,50", 1200.5), ("1\u202f200", 1200), ("1'200.50 CHF", 1200.5), ("1.234.567", 1234567),
                ("0.99", 0.99), ("-5", -5)):
            with self.subTest(cell):
                self.assertEqual(read(cell), amount)

    def test_what_is_no_amount_is_none(self):
        read = self.env['social.interest.cost.paste']._read_amount
        for cell in ("Q4 1200", "12 x 300", "1.2E+04", "01/10/2026", "1.200", "4 1200", "9" * 400):
            with self.subTest(cell), self.assertRaises(UserError):
                read(cell)
        for cell in ("(1,200.00)", "\u22121200", "1200-", "- 1200", "−€ 1,200"):
            with self.subTest(cell):
                self.assertEqual(read(cell), -1200)
        with self.assertRaisesRegex(UserError, "“0000-05” is no date"):
            self.paste("Facebook\t0000-05\t\t10")

    def test_all_or_none(self):
        for row, words in (
                ("Facebok\t2026-10-01\t\t10", "Line 2: “Facebok” is neither"), ("VK\t\t\t10", "first day"),
                ("VK\tsoon\t\t10", "“soon” is no date"), ("VK\t2026-10-01\t\tfree", "“free” is no amount"),
                ("VK\t2026-10-01\t\t10\tXQX", "“XQX” is no currency"), ("\t2026-10-01\t\t10", "channel is missing")):
            with self.subTest(row), self.assertRaisesRegex(UserError, words):
                self.paste("Facebook\t2026-10-01\t\t10", row)
        self.assertFalse(self.Cost.search([]))
