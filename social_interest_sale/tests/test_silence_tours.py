# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What silence costs in a real browser, wide and as on a phone."""

from odoo.tests import HttpCase, tagged

from odoo.addons.social_interest.tests.common import TourMixin

from .test_silence_report import FEW, PLENTY, SilenceRowsMixin


class SilenceTourCase(SilenceRowsMixin, TourMixin, HttpCase):
    tour_prefix = 'social_interest_sale_'

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_silence(cls.env)

    def with_two_teams(self):
        """A team with enough customers, and one with few; what there is in total is as in the first."""
        phone = self.env['crm.team'].create({'name': "Phone"})
        self.make_rows(FEW, team=phone)
        few = self.env['social.interest.silence.figures']._of(self.env.company, phone).figures
        self.env['social.interest.silence'].search([('team_id', '=', phone.id)]).unlink()
        self.make_rows(PLENTY)
        self.env['social.interest.silence.figures'].create({
            'company_id': self.env.company.id, 'team_id': phone.id, 'date': self.now, 'figures': few})

    def looks_at_who_waits(self, name, *url):
        """Look at the card of a customer who waits; looking takes nothing."""
        self.make_rows(PLENTY)
        self.env['social.interest'].search([]).active = False
        card = self.unhappy(self.customer(), days=0.125, text="It arrived broken")
        self.tour(name, 'si_anna', *url)
        self.assertEqual((card.state, card.user_id.id), ('new', False))

    def reads_the_sentence(self, name, *url):
        """Read what was counted; nothing is counted anew by reading."""
        self.with_two_teams()
        figures = self.env['social.interest.silence.figures'].search([])
        told = [(row.id, row.date, row.figures) for row in figures]
        self.tour(name, 'si_head', *url)
        self.env.invalidate_all()
        self.assertEqual([(row.id, row.date, row.figures) for row in figures.search([])], told)


@tagged('post_install', '-at_install')
class TestSilenceTours(SilenceTourCase):

    def test_manager_reads_the_sentence_and_opens_numbers(self):
        self.reads_the_sentence('silence')

    def test_nobody_was_unhappy(self):
        self.tour('silence_empty', 'si_head', '/odoo/interest-silence')
        self.assertFalse(self.env['social.interest.silence.figures'].search([]), "who looks counts nothing")

    def test_salesperson_sees_it_on_the_card(self):
        self.looks_at_who_waits('silence_card')


@tagged('post_install', '-at_install')
class TestSilencePhone(SilenceTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def test_manager_reads_the_sentence(self):
        self.reads_the_sentence('silence_phone', '/odoo/interest-silence')

    def test_salesperson_sees_it_on_the_card(self):
        self.looks_at_who_waits('silence_card_phone', '/odoo/interests')
