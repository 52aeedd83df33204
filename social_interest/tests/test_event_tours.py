# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Planning with a person in a real browser, as salesperson and as manager, on a desk and on a phone."""

from odoo.tests import tagged

from .common import PIXEL, TourCase


class EventTourCase(TourCase):
    tour_prefix = 'social_interest_event_'

    def planned(self, record, login):
        task = record.activity_ids
        self.assertEqual((task.summary, task.user_id.login), ("Send the offer", login))
        self.assertEqual(task.calendar_event_id.alarm_ids, self.env.ref('calendar.alarm_notif_3'))


@tagged('post_install', '-at_install')
class TestEventTours(EventTourCase):

    def test_salesperson_plans_beside_the_feed_and_finds_it_under_events(self):
        card = self.card(user_id=self.anna.id)
        self.tour('panel')
        self.planned(card, 'si_anna')

    def test_manager_plans_with_a_person(self):
        self.card()
        self.tour('person', login='si_head', url=f'/odoo/interest-authors/{self.author.id}')
        self.planned(self.author, 'si_head')

    def test_projects_show_who_answers_where(self):
        self.team.member_ids = self.anna | self.jonas
        self.source.write({'image_1920': PIXEL, 'description': "Only chairs", 'site': 'https://chairs.example'})
        self.card()
        self.tour('project')


@tagged('post_install', '-at_install')
class TestEventPhoneTours(EventTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def test_salesperson_plans_on_a_phone(self):
        card = self.card(user_id=self.anna.id)
        self.tour('phone', url='/odoo/interests')
        self.planned(card, 'si_anna')
