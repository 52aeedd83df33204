# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What goes along to a deal: files, words, the campaign; and what goes again with an undo or with the person."""

from odoo.tests import tagged

from ..parsers import File
from .common import letter
from .test_deal_ways import DealCase
from .test_intake import IntakeCase


@tagged('post_install', '-at_install')
class TestDealFiles(DealCase):

    def sent(self, **values):
        mail = self.env['social.interest.mail'].create({'company_id': self.env.company.id, 'state': 'done'})
        mail._keep_files([
            File('plan.pdf', 'application/pdf', 4, 1, data=b'%PDF'), File('run.bat', 'text/plain', 4, 2, data=b'calc')])
        return self.card(mail_id=mail.id, **values)

    def files(self, lead):
        return self.env['ir.attachment'].search([('res_model', '=', 'crm.lead'), ('res_id', '=', lead.id)])

    def test_files_are_carried_over_but_those_that_could_act(self):
        card = self.sent()
        self.as_anna(card).make_deal()
        files = self.files(card.lead_id)
        self.assertEqual((files.name, files.raw), ('plan.pdf', b'%PDF'))
        self.assertEqual(self.files(card.lead_id).with_user(self.anna).name, 'plan.pdf')

    def test_words_and_files_are_added_to_a_deal_and_taken_back(self):
        deal = self.deal(description="<p>Ours</p>", email_from='lars@holm.example')
        card = self.sent(text="And in ash?")
        offer = self.as_anna(card).join_deal(deal.id)
        self.assertIn("Ours", deal.description)
        self.assertIn("And in ash?", deal.description)
        self.assertEqual(self.files(deal).name, 'plan.pdf')
        self.undo(offer)
        self.assertEqual((deal.description, self.files(deal).ids), ("<p>Ours</p>", []))

    def test_words_that_somebody_changed_meanwhile_stay(self):
        deal = self.deal(email_from='lars@holm.example')
        offer = self.as_anna(self.card(text="And in ash?")).join_deal(deal.id)
        deal.description = "<p>Wants ash</p>"
        self.undo(offer)
        self.assertEqual(deal.description, "<p>Wants ash</p>")

    def test_a_file_is_not_there_twice(self):
        first = self.sent()
        self.as_anna(first).make_deal()
        self.as_anna(self.sent(text="Again")).join_deal(first.lead_id.id)
        self.assertEqual(len(self.files(first.lead_id)), 1)

    def test_files_go_with_the_person(self):
        card = self.sent()
        self.as_anna(card).make_deal()
        lead = card.lead_id
        own = self.env['ir.attachment'].create({
            'name': 'ours.txt', 'raw': b'Ours', 'res_model': 'crm.lead', 'res_id': lead.id})
        card._erase()
        self.assertEqual(self.files(lead), own)


@tagged('post_install', '-at_install')
class TestDealCampaign(IntakeCase):

    FORM = (
        b'From: Shop <wordpress@shop.acme.example>\nTo: interests@acme.example\nSubject: Acme "Question"\n'
        b'Reply-To: kim@berg.example\nMessage-ID: <f1@shop.acme.example>\nDate: Mon, 09 Nov 2026 10:00:00 +0000\n'
        b'Content-Type: text/plain; charset=utf-8\n\nName: Kim Berg\nE-mail: kim@berg.example\n'
        b'Page: https://shop.acme.example/desk/?utm_source=Acmeletter&utm_campaign=Spring%20desks\n'
        b'Message: Is it in stock?\n')

    def lead_of(self, card):
        card.with_user(self.anna).make_deal()
        return card.lead_id

    def test_the_links_of_a_message_name_the_campaign(self):
        card = self.take_in(self.FORM).interest_ids
        self.assertEqual((card.utm_campaign, card.utm_source), ("Spring desks", "Acmeletter"))
        hidden = self.FORM.replace(b'Message: Is', b'utm_campaign: Autumn\nMessage: Is').replace(b'<f1@', b'<f2@')
        self.assertEqual(self.take_in(hidden).interest_ids.utm_campaign, "Autumn")

    def test_a_campaign_that_is_known_is_the_deals(self):
        campaign = self.env['utm.campaign'].create({'name': "spring desks", 'title': "spring desks"})
        source = self.env['utm.source'].create({'name': "acmeletter"})
        lead = self.lead_of(self.take_in(self.FORM).interest_ids)
        self.assertEqual((lead.campaign_id, lead.source_id), (campaign, source))

    def test_a_stranger_makes_no_campaign(self):
        card = self.take_in(self.FORM).interest_ids
        self.assertEqual(card.verdict, 'unknown')
        before = self.env['utm.campaign'].search_count([])
        self.assertFalse(self.lead_of(card).campaign_id)
        self.assertEqual(self.env['utm.campaign'].search_count([]), before)

    def test_a_verified_message_does(self):
        card = self.take_in(self.FORM).interest_ids
        card.verdict = 'verified'
        self.assertEqual(self.lead_of(card).campaign_id.name, "Spring desks")

    def test_signs_for_any_name_find_none(self):
        self.env['utm.campaign'].create({'name': "Spring", 'title': "Spring"})
        card = self.take_in(self.FORM).interest_ids
        card.write({'utm_campaign': '%', 'verdict': 'verified'})
        self.assertFalse(self.lead_of(card).campaign_id)

    def test_else_the_place_is_the_source(self):
        card = self.card(user_id=self.anna.id)
        lead = self.lead_of(card)
        self.assertEqual((lead.source_id.name, lead.medium_id), ("Acme page", self.channel.medium_id))

    def test_a_letters_deal_has_its_writer(self):
        card = self.take_in(letter()).interest_ids
        lead = self.lead_of(card)
        self.assertEqual((lead.email_from, lead.team_id, lead.user_id), ('lars@holm.example', self.team, self.anna))
        self.assertIn("How much are ten chairs?", lead.description)
