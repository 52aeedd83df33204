# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Rules in a real browser: made, previewed, applied and undone, on a desk and on a phone."""

from odoo.tests import tagged

from .common import TourCase


class RuleTourCase(TourCase):
    tour_prefix = 'social_interest_rule_'
    tour_url = '/odoo/interest-rules'

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest.rule'].search([]).active = False
        cls.broken = cls.card(text="It came broken")
        cls.fine = cls.card(text="All is fine")


@tagged('post_install', '-at_install')
class TestRuleTours(RuleTourCase):

    def test_manager_makes_a_rule_and_applies_it(self):
        self.tour('make', login='si_head')
        rule = self.env['social.interest.rule'].search([('name', '=', "Broken things")])
        self.assertEqual((rule.words, rule.tells_head), ("broken*", True))
        # undone once, applied again
        self.assertEqual((self.broken.rule_hit_ids.rule_id, self.fine.rule_hit_ids.ids), (rule, []))

    def test_salesperson_reads_on_the_card_what_touched_it(self):
        rule = self.env['social.interest.rule'].create({
            'name': "Broken things", 'words': "broken", 'set_priority': '1'})
        rule.action_apply()
        self.tour('read', url='/odoo/interests')
        self.assertEqual((self.broken.rule_hit_ids.rule_id, self.broken.state), (rule, 'new'))


@tagged('post_install', '-at_install')
class TestRulePhoneTours(RuleTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def test_manager_previews_on_a_phone(self):
        rule = self.env['social.interest.rule'].create({
            'name': "Broken things", 'words': "broken", 'set_priority': '1'})
        self.tour('phone', login='si_head')
        self.assertFalse(rule.hit_ids, "a preview does nothing")
        self.assertEqual((self.broken.priority, self.broken.rules_date), ('0', False))
