# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Links that people make for posts."""

from odoo.exceptions import AccessError, UserError
from odoo.tests import Form, tagged
from odoo.tools import mute_logger

from odoo.addons.social_interest.tests.test_story import Cost

from .common import DESK, LinksCase


@tagged('post_install', '-at_install')
class TestPosts(LinksCase):

    def test_a_salesperson_makes_a_link_for_a_post(self):
        campaign = self.env['utm.campaign'].create({'name': "Spring"})
        with Form(self.links.with_user(self.anna)) as form:
            form.name = "Spring sale"
            form.url = 'www.acme.example/desks/oak'
            form.source_id = self.source
            self.assertEqual(form.channel_id, self.channel)
            form.campaign_id = campaign
        link = form.record
        self.assertEqual((link.kind, link.url, link.display_name), ('post', DESK, "Spring sale"))
        self.assertTrue(link.short_url.startswith(self.host))
        tracker = link.sudo().tracker_id
        self.assertEqual(
            (tracker.source_id.name, tracker.medium_id, tracker.campaign_id, tracker.title),
            ("Acme page", self.channel.medium_id, campaign, "Spring sale"))

    def test_many_posts_of_one_page_are_counted_apart(self):
        links = self.post() | self.post(name="Summer sale") | self.post(source_id=False, channel_id=self.channel.id)
        self.assertEqual(len(links.sudo().tracker_id), 3)
        self.assertEqual(len(set(links.mapped('short_url'))), 3)

    @mute_logger('odoo.sql_db')
    def test_one_post_has_one_link(self):
        self.post()
        with self.assertRaisesRegex(Exception, 'tracker_unique'), self.cr.savepoint():
            self.post()

    def test_only_own_sites_are_led_to(self):
        for url in ('https://example.com/', 'https://acme.example@evil.example/', 'javascript:alert(1)',
                    'https://acme.example.evil.example/', 'http://acme.example:8069/'):
            with self.subTest(url), self.assertRaisesRegex(UserError, "own sites"):
                self.post(url=url)
        self.assertTrue(self.post(url='https://shop.acme.example/x'))

    def test_what_a_link_counts_stays(self):
        link = self.post()
        for values in ({'url': f'{DESK}/b'}, {'source_id': False}, {'kind': 'letter'}, {'reply_id': self.reply.id}):
            with self.subTest(values), self.assertRaisesRegex(UserError, "stays as it is"):
                link.write(values)
        link.name = "Spring sale, Facebook"
        made = self.post(name="X", kind='reply', reply_id=self.reply.id)
        self.assertEqual((made.kind, made.reply_id.id), ('post', False))

    @mute_logger('odoo.addons.base.models.ir_rule')
    def test_only_its_maker_and_managers_change_a_link(self):
        link = self.post()
        for change in (lambda mine: mine.write({'name': "Mine"}), lambda mine: mine.unlink()):
            with self.assertRaises(AccessError):
                change(link.with_user(self.jonas))
        link.with_user(self.head).name = "Managers may"
        tracker = link.sudo().tracker_id
        link.with_user(self.anna).unlink()
        self.assertTrue(tracker.exists().link_code_ids, "the link itself goes on to work")

    def test_links_of_another_company_are_not_seen(self):
        beta = self.env['res.company'].create({'name': "Beta", 'website': 'https://acme.example'})
        link = self.links.create({'name': "Theirs", 'url': DESK, 'channel_id': self.channel.id, 'company_id': beta.id})
        self.click(link)
        self.assertNotIn(link, self.links.with_user(self.anna).search([]))
        self.assertFalse(self.env['social.interest.visit'].with_user(self.head).search([('link_id', '=', link.id)]))
        with self.assertRaises(AccessError):
            self.post(company_id=beta.id, source_id=False, channel_id=self.channel.id)

    def test_the_short_links_of_a_list_are_read_at_once(self):
        def cost(links):
            self.env.flush_all()
            self.env.invalidate_all()
            with Cost(self.env) as told:
                links.mapped('short_url')
                links.mapped('visit_count')
            return told.statements
        few = self.post(name="1") | self.post(name="2")
        many = self.links.union(few, *(self.post(name=f"more {number}") for number in range(6)))
        # what is read once is read by then
        cost(many.sudo())
        self.assertEqual(cost(few.sudo()), cost(many.sudo()))
