# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The figures of the dashboard: what they say, what they open, who sees them, and what they cost."""

from datetime import timedelta

from odoo import Command, fields
from odoo.tests import tagged

from ..models.report.dashboard_table import TILES
from .common import FeedCase

#: as many as one answer takes at most, however many cards there are
QUERIES = 95
#: figures of which each card is one; the others count persons or deals, or are means
CARDS = ('__count', 'needing_count', 'answered_count', 'replied_count', 'load')


class DashboardCase(FeedCase):
    """Twenty cards of two channels within 90 days, six of the 90 days before."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.now = fields.Datetime.now().replace(hour=10, minute=0, second=0)
        cls.form = cls.env['social.interest.source'].create({
            'name': "Call me", 'channel_id': cls.env.ref('social_interest.channel_form').id, 'team_id': cls.team.id})
        cls.product = cls.env['product.template'].create({'name': "Desk"})
        cls.cards = cls.env['social.interest']
        for number in range(12):
            cls.cards |= cls.made(number, 'comment', user_id=cls.anna.id if number % 3 else cls.jonas.id)
        for number in range(6):
            cls.cards |= cls.made(20 + number, 'request', source_id=cls.form.id, product_id=cls.product.id)
        cls.cards |= cls.made(3, 'review', rating=5) | cls.made(40, 'review', rating=2)
        cls.before = cls.env['social.interest'].union(*(cls.made(100 + number, 'comment') for number in range(6)))
        answered = cls.cards.filtered('user_id')[:8]
        for number, card in enumerate(answered):
            moment = card.date + timedelta(hours=(0.5, 2, 5, 30)[number % 4])
            card.write({'state': 'answered', 'answered_date': moment, 'answered_user_id': card.user_id.id})
        answered[:2].write({'quality_score': 4, 'quality_count': 1})
        cls.env.flush_all()

    @classmethod
    def made(cls, days, action, **values):
        """Return a card that came so many days ago."""
        return cls.card(action, date=cls.now - timedelta(days=days), **values)

    def dashboard(self, user=None):
        return self.env['social.interest.dashboard'].with_user(user or self.head).with_context(
            allowed_company_ids=self.env.company.ids)

    def figures(self, user=None, **options):
        return self.dashboard(user).read_figures(options)

    def sections(self, user=None, **options):
        return self.figures(user, **options)['sections']


@tagged('post_install', '-at_install')
class TestDashboard(DashboardCase):

    def test_figures_are_those_of_the_measures(self):
        """The same as the pivot asks: in total, by channel, and of the period before."""
        told = self.figures()
        sections, options = told['sections'], told['options']
        cards = self.env['social.interest'].with_user(self.head).with_context(
            allowed_company_ids=self.env.company.ids)

        def asked(first, last, groupby, names):
            specs = [name if name == '__count' else f'{name}:sum' for name in names]
            return cards._read_group([('day', '>=', first), ('day', '<=', last)], groupby, specs)

        def shown(figures, names):
            return [figures[name]['value'] for name in names]

        names = [column['name'] for column in sections['tiles']['columns']]
        self.assertEqual(names, [name for name in TILES if name in cards._fields or name == '__count'])
        [total] = asked(options['first'], options['last'], [], names)
        self.assertEqual([value or 0 for value in shown(sections['tiles']['figures'], names)], [v or 0 for v in total])
        [before] = asked(options['before_first'], options['before_last'], [], names)
        self.assertEqual(
            [sections['tiles']['figures'][name]['before'] or 0 for name in names], [value or 0 for value in before])
        self.assertEqual(sections['tiles']['figures']['__count'], {'value': 20, 'before': 6, 'domain': self.anything()})
        for section in ('channels', 'funnel'):
            names = [column['name'] for column in sections[section]['columns']]
            wanted = {row[0].id: list(row[1:]) for row in asked(
                options['first'], options['last'], ['channel_id'], names)}
            self.assertEqual({
                row['id']: [value or 0 for value in shown(row['figures'], names)] for row in sections[section]['rows']
            }, {channel: [value or 0 for value in values] for channel, values in wanted.items()})
        self.assertEqual([row['figures']['__count']['value'] for row in sections['channels']['rows']], [14, 6])

    def anything(self):
        class Anything:
            def __eq__(self, other):
                return True
            __hash__ = None
        return Anything()

    def every_figure(self, sections):
        """Yield (where it stands, measure, figure) of all figures that open cards."""
        yield from (('tiles', name, figure) for name, figure in sections['tiles']['figures'].items())
        for section in ('channels', 'funnel', 'people', 'products', 'authors', 'reputation'):
            for row in [*sections[section]['rows'], {'figures': sections[section].get('total', {})}]:
                yield from ((section, name, figure) for name, figure in row['figures'].items())
        for point in sections['trend']['points']:
            yield from (('trend', name, figure) for name, figure in point['figures'].items())
        for row in sections['response']['rows']:
            yield 'response', '__count', row
        for cells in sections['hours']['cells']:
            yield from (('hours', '__count', cell) for cell in cells)
        for name in ('total', 'late'):
            yield 'waiting', '__count', sections['waiting'][name]

    def test_every_number_opens_the_cards_it_counts(self):
        cards = self.env['social.interest'].with_user(self.head).with_context(
            allowed_company_ids=self.env.company.ids)
        checked = set()
        for section, name, figure in self.every_figure(self.sections()):
            found = cards.search_count(figure['domain'])
            where = (section, name, figure['domain'])
            if name in CARDS:
                self.assertEqual(found, figure['value'], where)
                checked.add((section, bool(found)))
            elif 'n' in figure:
                self.assertEqual(found, figure['n'], where)
            elif figure['value'] and name != 'cost':
                self.assertTrue(found or name in ('roi', 'unanswered_rate'), where)
        self.assertGreaterEqual(checked, {
            (section, True) for section in (
                'tiles', 'channels', 'funnel', 'people', 'products', 'authors', 'trend', 'response', 'hours',
                'waiting')})

    def test_what_waits_waits_whenever_it_came(self):
        """Oldest on top, also from before the period."""
        waiting = self.sections(period='7')['waiting']
        self.assertEqual(waiting['cards'][0]['id'], self.before[-1].id)
        self.assertEqual(waiting['total']['value'], self.env['social.interest'].search_count(
            [('waiting_since', '!=', False)]))

    def test_answers_are_told_by_how_long_they_took(self):
        rows = {row['name']: row['value'] for row in self.sections()['response']['rows']}
        self.assertEqual(rows, {'0': 2, '1': 2, '4': 2, '8': 0, '24': 2})
        card = self.cards.filtered('first_answered_date')[:1]
        self.assertEqual(card.response_bucket, '0')
        card.first_answered_date = card.date + timedelta(hours=4)
        self.assertEqual(card.response_bucket, '4')
        self.assertFalse(self.cards.filtered(lambda one: not one.first_answered_date)[0].response_bucket)

    def test_cards_of_a_figure_are_found_from_other_records_too(self):
        found = self.env['social.interest.source'].search([('interest_ids.counted_in', '=', 'quality_mean')])
        self.assertEqual(found, self.source)

    def test_people_have_what_they_took_and_what_is_open(self):
        taken = self.made(0, 'comment')
        taken.with_user(self.anna).take()
        people = self.sections()['people']
        anna = next(row for row in people['rows'] if row['id'] == self.anna.id)
        self.assertEqual(anna['label'], "Anna Berg")
        self.assertEqual(anna['figures']['load']['value'], self.env['social.interest'].search_count(
            [('user_id', '=', self.anna.id), ('state', '=', 'taken')]))
        self.assertEqual(anna['figures']['__count']['value'], 9)

    def test_narrowed_to_a_channel(self):
        sections = self.sections(channel_id=self.form.channel_id.id)
        self.assertEqual(sections['tiles']['figures']['__count']['value'], 6)
        self.assertEqual([row['id'] for row in sections['channels']['rows']], [self.form.channel_id.id])

    def test_all_time_has_nothing_before_it(self):
        told = self.figures(period='all')
        self.assertNotIn('before', told['sections']['tiles']['figures']['__count'])
        self.assertEqual(told['sections']['tiles']['figures']['__count']['value'], 26)
        self.assertEqual(told['sections']['trend']['interval'], 'month')

    def test_trend_has_every_step_and_adds_up(self):
        for preset, interval in (('30', 'day'), ('90', 'week'), ('365', 'month')):
            told = self.figures(period=preset)
            trend = told['sections']['trend']
            self.assertEqual(trend['interval'], interval)
            self.assertEqual(
                sum(point['figures']['__count']['value'] for point in trend['points']),
                told['sections']['tiles']['figures']['__count']['value'])
            days = [fields.Date.to_date(point['day']) for point in trend['points']]
            if interval != 'month':
                steps = {later - earlier for earlier, later in zip(days, days[1:], strict=False)}
                self.assertEqual(steps, {timedelta(days=1 if interval == 'day' else 7)})
            self.assertLessEqual(days[0], fields.Date.to_date(told['options']['first']))

    def test_stars_of_each_source_beside_those_before(self):
        [row] = self.sections()['reputation']['rows']
        self.assertEqual(row['id'], self.source.id)
        self.assertEqual((row['figures']['stars_mean']['value'], row['figures']['stars_mean']['n']), (3.5, 2))
        self.assertEqual(sorted(step['value'] for step in row['steps']), [2, 5])
        self.assertIsNone(row['figures']['stars_mean']['before'])

    def test_nothing_yet(self):
        self.env['social.interest'].search([]).active = False
        sections = self.sections()
        figures = sections['tiles']['figures']
        self.assertEqual((figures['__count']['value'], figures['__count']['before']), (0, 0))
        self.assertIsNone(figures['unanswered_rate']['value'])
        self.assertIsNone(figures['first_working_hours']['value'])
        for name in ('channels', 'funnel', 'people', 'products', 'authors', 'reputation'):
            self.assertEqual(sections[name]['rows'], [])
        self.assertIsNone(sections['hours']['alone'])
        self.assertEqual(sections['trend']['points'], [])

    def test_queries_do_not_grow_with_the_cards(self):
        def count():
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            self.figures()
            return self.env.cr.sql_log_count - before

        self.figures()  # what the registry caches once
        few = count()
        for number in range(40):
            self.made(number, 'comment', user_id=self.anna.id)
        self.assertLessEqual(count(), few)
        self.assertLessEqual(few, QUERIES)


@tagged('post_install', '-at_install')
class TestDashboardTouch(DashboardCase):

    def test_first_touch_beside_what_the_last_form_alone_would_say(self):
        """A comment goes before the form: by the last interest alone the form has the deal."""
        comment, form = self.cards[3], self.cards.filtered(lambda card: card.source_id == self.form)[0]
        deal = self.env['crm.lead'].create({'name': "Desks", 'type': 'opportunity', 'expected_revenue': 1000})
        for card, model in ((comment, 'first'), (form, 'last')):
            self.env['social.interest.credit'].create({
                'lead_id': deal.id, 'interest_id': card.id, 'model': model, 'weight': 1_000_000, 'share': 1.0,
                'company_id': self.env.company.id, 'deal_date': self.now - timedelta(days=1), 'outcome': 'won',
                'currency_id': self.env.company.currency_id.id, 'revenue': 1000, 'won_revenue': 1000,
                'team_id': self.team.id,
                'interest_date': card.date, 'channel_id': card.channel_id.id, 'source_id': card.source_id.id,
                'action_id': card.action_id.id})
        touch = self.sections(team_id=self.team.id)['touch']
        rows = {
            row['id']: {name: figure['value'] for name, figure in row['figures'].items()} for row in touch['rows']}
        self.assertEqual(rows, {
            self.channel.id: {'first_deals': 1, 'last_deals': 0, 'difference': 1, 'first_revenue': 1000,
                              'last_revenue': 0},
            self.form.channel_id.id: {'first_deals': 0, 'last_deals': 1, 'difference': -1, 'first_revenue': 0,
                                      'last_revenue': 1000}})
        credits = self.env['social.interest.credit'].with_user(self.head)
        for row in touch['rows']:
            for name in ('first_deals', 'last_deals'):
                figure = row['figures'][name]
                self.assertEqual(credits.search_count(figure['domain']), figure['value'])
        # the deal is of none of these days
        self.assertFalse(self.sections(
            period='own', first='2020-01-01', last='2020-01-31', team_id=self.team.id)['touch']['rows'])


@tagged('post_install', '-at_install')
class TestDashboardDuty(DashboardCase):

    def test_who_was_on_duty_by_working_hours_less_leave(self):
        calendar = self.env['resource.calendar'].create({'name': "Mornings", 'tz': 'UTC', 'attendance_ids': [
            Command.clear(),
            Command.create({'name': "Mon", 'dayofweek': '0', 'hour_from': 9, 'hour_to': 11}),
            Command.create({'name': "Tue", 'dayofweek': '1', 'hour_from': 9, 'hour_to': 10.5})]})
        self.env.company.resource_calendar_id = calendar
        for user in (self.anna, self.jonas):
            self.env['crm.team.member'].create({'crm_team_id': self.team.id, 'user_id': user.id})
        hours = self.sections(team_id=self.team.id, period='30')['hours']
        duty = [[cell['duty'] for cell in cells] for cells in hours['cells']]
        self.assertEqual(hours['people'], 2)
        self.assertEqual(duty[0][8:12], [0, 2, 2, 0])
        self.assertEqual(duty[1][9:12], [2, 1, 0])
        self.assertFalse(any(any(cells) for cells in duty[2:]))
        today = fields.Datetime.now()
        self.env['resource.calendar.leaves'].create({
            'name': "Holidays", 'calendar_id': calendar.id, 'date_from': today - timedelta(days=60),
            'date_to': today + timedelta(days=1)})
        hours = self.sections(team_id=self.team.id, period='30')['hours']
        self.assertFalse(any(cell['duty'] for cells in hours['cells'] for cell in cells))
        self.assertEqual(hours['alone'], 1)

    def test_hours_are_those_of_the_cards(self):
        hours = self.sections()['hours']
        self.assertEqual(sum(cell['value'] for cells in hours['cells'] for cell in cells), 20)
        card = self.cards[0]
        self.assertTrue(hours['cells'][card.day.weekday()][int(card.hour)]['value'])

    def test_no_team_no_duty(self):
        nobody = self.env['crm.team'].create({'name': "Nobody"})
        hours = self.sections(team_id=nobody.id)['hours']
        self.assertEqual((hours['people'], hours['alone']), (0, None))
