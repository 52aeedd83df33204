# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Forms of the website, sent as a browser sends them."""

from unittest.mock import patch

from odoo import Command, fields
from odoo.http import Request
from odoo.tests import tagged
from odoo.tools import mute_logger

from .common import LOG, SiteCase


@tagged('post_install', '-at_install')
class TestForm(SiteCase):

    def test_a_form_is_a_card_in_the_next_moment(self):
        cron = self.env.ref('social_interest.ir_cron_catch_up')
        before = self.env['ir.cron.trigger'].search([('cron_id', '=', cron.id)])
        self.assertTrue(self.send()['id'])
        woken = self.env['ir.cron.trigger'].search([('cron_id', '=', cron.id)]) - before
        self.assertTrue(woken and all(trigger.call_at <= fields.Datetime.now() for trigger in woken))
        self.missed()
        [card] = self.cards()
        self.assertEqual(
            (card.text, card.title, card.form_fields, card.email, card.answer_kind, card.state),
            ("Do you deliver to Graz?", "Desks for a school", "Wanted from: September", 'petra@sommer.example', 'mail',
             'new'))
        self.assertEqual(card.author_id.name, "Petra Sommer")
        self.assertEqual((card.verdict_note, card.channel_id.code), ("Came through Odoo itself.", 'form'))

    def test_card_and_lead_know_each_other(self):
        lead = self.sent()
        [card] = self.cards()
        self.assertEqual((card.lead_id, lead.interest_ids), (lead, card))
        self.assertEqual(lead.interest_page, f'{self.base_url()}/ask-us')
        slots = {slot['name']: slot for slot in card.with_user(self.head).read_talk()['strip']}
        self.assertEqual((slots['visitor']['model'], slots['visitor']['text']), ('website.visitor', '/ask-us'))

    def test_each_page_is_a_place_and_the_rest_is_one(self):
        self.send()
        for page in ('/made-up-1', '/made-up-2', '/shop/../x', ''):
            self.send(page, description=f"From {page}")
        self.missed()
        places = self.cards().source_id
        self.assertEqual(len(places), 2)
        self.assertIn("Ask us", places[0].name + places[1].name)
        self.assertEqual(places.team_id, self.team)

    def test_what_is_no_page_of_ours_is_no_page(self):
        for referer in ('https://evil.example/x', 'http://[', 'javascript:alert(1)'):
            self.url_open('/website/form/crm.lead', headers={'Referer': referer}, data={
                'name': "x", 'contact_name': "P", 'email_from': 'p@s.example', 'description': referer})
        self.missed()
        self.assertEqual(len(self.cards()), 3)
        self.assertFalse(any(self.cards().lead_id.mapped('interest_page')))

    def test_the_same_again_is_no_second_card(self):
        self.send()
        self.send()
        self.missed()
        self.assertEqual(len(self.cards()), 1)

    def test_the_campaign_comes_along(self):
        self.url_open('/ask-us?utm_campaign=Autumn&utm_source=letter&utm_medium=Mail')
        for name, value in (('campaign', 'Autumn'), ('source', 'letter'), ('medium', 'Mail')):
            self.opener.cookies[f'odoo_utm_{name}'] = value
        self.sent()
        [card] = self.cards()
        self.assertEqual((card.utm_campaign, card.utm_source), ('Autumn', 'letter'))
        self.assertEqual(card.lead_id.campaign_id.name, 'Autumn')

    def test_the_product_of_the_page(self):
        if 'website_url' not in self.env['product.template']._fields:
            self.skipTest("Odoo's shop is not installed")
        desk, hidden = self.env['product.template'].create([
            {'name': "Oak desk", 'is_published': True}, {'name': "Not yet", 'is_published': False}])
        self.send(desk.website_url)
        self.sent(hidden.website_url, description="Another")
        first, second = self.cards()
        self.assertEqual((first.product_id, second.product_id), (desk, self.env['product.template']))

    def test_a_stranger_is_nobody_we_know(self):
        partner = self.env['res.partner'].create({'name': "Petra Sommer", 'email': 'petra@sommer.example'})
        self.sent()
        self.assertFalse(self.cards().partner_id)
        self.assertNotEqual(self.cards().author_id.partner_id, partner)

    def test_whoever_is_logged_in_with_this_address_is_known(self):
        self.authenticate('si_visitor', 'si_visitor')
        csrf = Request.csrf_token(self)
        self.send(email_from='nora@vik.example', csrf_token=csrf)
        self.sent(email_from='petra@sommer.example', csrf_token=csrf, description="Somebody else's address")
        known, other = self.cards()
        self.assertEqual((known.partner_id, other.partner_id), (self.visitor.partner_id, self.env['res.partner']))

    def test_the_company_is_that_of_the_site(self):
        other = self.env['res.company'].create({'name': "Other"})
        self.site.crm_default_team_id = False
        self.site.company_id = other
        self.env.user.company_ids = [Command.link(other.id)]
        self.sent()
        self.assertEqual(self.cards().company_id, other)
        self.assertFalse(self.cards().with_user(self.head).has_access('read'))

    def test_a_deal_of_our_own_makes_no_card(self):
        self.env['crm.lead'].create({'name': "Typed by hand"})
        self.missed()
        self.assertFalse(self.cards())


@tagged('post_install', '-at_install')
class TestFormFaults(SiteCase):

    @mute_logger(LOG)
    def test_a_fault_of_ours_is_none_of_the_visitor(self):
        model = type(self.env['social.interest'])
        for name in ('_prepare_interest_values', '_create_from_outcomes', '_after_intake', '_wake_catching_up'):
            with self.subTest(name), patch.object(model, name, side_effect=ZeroDivisionError("ours")):
                told = self.send(description=f"While {name} fails")
                self.assertTrue(self.env['crm.lead'].browse(told['id']).exists())
                if name != '_wake_catching_up':
                    self.missed()
        self.missed()
        self.assertEqual(self.cards().text, "While _wake_catching_up fails")
        self.missed(later=True)
        self.assertEqual(len(self.cards()), 4)
        self.missed(later=True)
        self.assertEqual(len(self.cards()), 4)

    @mute_logger(LOG)
    def test_a_fault_in_what_the_lead_tells(self):
        lead_model = type(self.env['crm.lead'])
        with patch.object(lead_model, '_interest_telling', side_effect=TypeError("ours")):
            self.sent()
        self.assertFalse(self.cards())
        row = self.env['social.interest.mail']._inside_row(self.env['crm.lead'].search([], order='id desc', limit=1))
        self.assertEqual((row.state, row.attempts), ('quarantined', 1))
        self.missed()
        self.assertEqual(row.attempts, 1)
        self.missed(later=True)
        self.assertEqual((row.state, self.cards().text), ('done', "Do you deliver to Graz?"))

    def test_a_deleted_card_stays_away(self):
        self.sent()
        self.cards().with_user(self.env.ref('base.user_admin')).unlink()
        self.missed()
        self.assertFalse(self.cards())
