# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who may open the files of a card, and as what they come: over HTTP, by every door there is."""

from odoo.tests import HttpCase, new_test_user, tagged
from odoo.tools import mute_logger

from ..tools import parser_pool
from .common import PeopleMixin, TourCase
from .test_files import DRAWING, PAGE, PHOTO, PLAN, letter_with
from .test_inspector import WAY

POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; form-action 'none'; frame-ancestors 'self'"
NAMES = ('Plan.pdf', 'Room.png', 'a.html', 'b.svg')


@tagged('post_install', '-at_install')
class TestFilesDoors(PeopleMixin, HttpCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.addClassCleanup(parser_pool.close)
        cls.make_people(cls.env)
        cls.mailbox = cls.env['fetchmail.server'].create({
            'name': "Interests", 'server_type': 'imap', 'user': 'interests@acme.example'})
        raw = letter_with(
            ('Plan.pdf', 'application/pdf', PLAN), ('Room.png', 'image/png', PHOTO), ('a.html', 'text/html', PAGE),
            ('b.svg', 'image/svg+xml', DRAWING), body="See https://a.example/?token=secret")
        cls.mail = cls.env['social.interest.mail']._store(cls.mailbox, 'INBOX', [{
            'uid': '1', 'uidvalidity': '1', 'raw': raw, 'size': len(raw), 'internal_date': '2026-11-10 10:00:00',
            'oversize': False}])
        cls.mail._process()
        cls.sent = cls.mail.interest_ids
        cls.files = {file['name']: file['id'] for file in cls.sent.sent_files}
        cls.manager = new_test_user(cls.env, 'si_manager', 'sales_team.group_sale_manager')
        cls.admin = new_test_user(cls.env, 'si_admin', 'base.group_system,sales_team.group_sale_manager')
        cls.portal = new_test_user(cls.env, 'si_portal', 'base.group_portal')
        cls.employee = new_test_user(cls.env, 'si_employee', 'base.group_user')

    def door(self, name, picture='', card=None):
        return f'/social_interest/card/{(card or self.sent).id}/file/{self.files[name]}{picture}'

    def statuses(self, login, *paths):
        self.authenticate(login, login)
        return [self.url_open(path, allow_redirects=False).status_code for path in paths]

    def test_promise_43_whoever_sees_the_card_opens_its_files(self):
        self.assertEqual(set(self.files), set(NAMES))
        for login in ('si_anna', 'si_head', 'si_manager', 'si_admin'):
            self.authenticate(login, login)
            response = self.url_open(self.door('Plan.pdf'))
            self.assertEqual((response.status_code, response.content), (200, PLAN), login)

    @mute_logger('odoo.http')
    def test_promise_35_nobody_else_does(self):
        paths = [self.door(name) for name in NAMES] + [self.door('Room.png', '/picture')]
        for login in ('si_portal', 'si_employee'):
            self.assertEqual(self.statuses(login, *paths), [403] * 5, login)
        self.sent.with_user(self.jonas).take()
        self.assertEqual(self.statuses('si_anna', *paths), [403] * 5, "a colleague's card")
        self.assertEqual(self.statuses('si_jonas', *paths), [200] * 5)
        self.authenticate(None, None)
        for path in paths:
            response = self.url_open(path, allow_redirects=False)
            self.assertEqual((response.status_code, '/web/login' in response.headers['Location']), (303, True))

    @mute_logger('odoo.http')
    def test_promise_35_no_company_opens_anothers(self):
        other = self.env['res.company'].create({'name': "Beta"})
        for user in (self.anna, self.manager, self.admin):
            user.write({'company_ids': [(6, 0, other.ids)], 'company_id': other.id})
            self.assertEqual(
                self.statuses(user.login, self.door('Plan.pdf'), self.door('Room.png', '/picture'),
                              f'/web/content/{self.files["Plan.pdf"]}'), [403, 403, 404], user.login)

    @mute_logger('odoo.http')
    def test_only_files_of_this_very_card(self):
        other = self.card()
        theirs = self.env['ir.attachment'].create({
            'name': 'a.txt', 'raw': b'x', 'res_model': other._name, 'res_id': other.id})
        self.assertEqual(self.statuses(
            'si_anna', self.door('Plan.pdf', card=other), f'/social_interest/card/{self.sent.id}/file/{theirs.id}',
            f'/social_interest/card/{self.sent.id}/file/0', '/social_interest/card/999999999/file/1',
        ), [404] * 4)
        self.sent.verdict = 'failed'
        self.assertEqual(self.statuses('si_anna', self.door('Plan.pdf')), [403])
        self.sent.write({'verdict': 'unknown', 'emptied_date': '2026-11-10 10:00:00'})
        self.assertEqual(self.statuses('si_anna', self.door('Plan.pdf')), [404])

    def test_promise_28_a_file_is_saved_and_never_shown(self):
        self.authenticate('si_anna', 'si_anna')
        for name, kind in zip(NAMES, ('application/octet-stream', 'image/png', *['application/octet-stream'] * 2)):
            with self.subTest(name):
                response = self.url_open(self.door(name))
                self.assertEqual(response.headers['Content-Type'], kind)
                self.assertEqual(response.headers['Content-Disposition'].partition(';')[0], 'attachment')
                self.assertIn(name, response.headers['Content-Disposition'])
                self.assert_guarded(response)

    def assert_guarded(self, response):
        self.assertEqual(response.headers['Content-Security-Policy'], POLICY)
        self.assertEqual(response.headers['X-Content-Type-Options'], 'nosniff')
        self.assertNotIn('public', response.headers.get('Cache-Control', ''))

    @mute_logger('odoo.http')
    def test_promise_28_a_picture_is_shown_in_a_box_and_nothing_else_is(self):
        self.authenticate('si_anna', 'si_anna')
        response = self.url_open(self.door('Room.png', '/picture'))
        self.assertEqual((response.headers['Content-Type'], response.content), ('image/png', PHOTO))
        self.assertEqual(response.headers['Content-Disposition'].partition(';')[0], 'inline')
        self.assertEqual(response.headers['Referrer-Policy'], 'no-referrer')
        self.assert_guarded(response)
        others = [self.door(name, '/picture') for name in ('Plan.pdf', 'a.html', 'b.svg')]
        self.assertEqual([self.url_open(path).status_code for path in others], [404] * 3)

    @mute_logger('odoo.http')
    def test_promise_35_odoos_own_doors_are_those_of_the_ledger(self):
        paths = [f'/web/content/{self.files[name]}' for name in NAMES]
        for login in ('si_anna', 'si_portal', 'si_employee'):
            self.assertEqual(self.statuses(login, *paths), [404] * 4, login)
        self.authenticate(None, None)
        self.assertEqual([self.url_open(path).status_code for path in paths], [404] * 4)
        placeholder = self.url_open(f'/web/image/{self.files["Room.png"]}')
        self.assertNotEqual(placeholder.content, PHOTO)

    def test_promise_28_odoos_own_doors_hand_out_no_page(self):
        self.authenticate('si_manager', 'si_manager')
        for name in NAMES:
            for path in (
                    '/web/content/{}', '/web/content/{}?mimetype=text/html', '/web/content/{}?download=false',
                    '/web/content/ir.attachment/{}/raw/x.html?mimetype=image/svg%2Bxml', '/web/image/{}',
                    '/web/image/{}?mimetype=text/html', '/web/content/{}?filename=x.html'):
                with self.subTest(name=name, path=path):
                    response = self.url_open(path.format(self.files[name]))
                    self.assertEqual(response.status_code, 200)
                    self.assertIn(response.headers['Content-Type'], ('application/octet-stream', 'image/png'))
                    self.assertEqual(response.headers['Content-Disposition'].partition(';')[0], 'attachment')
                    self.assert_guarded(response)

    @mute_logger('odoo.http')
    def test_promise_43_the_message_is_seen_with_the_card_and_its_original_by_administrators(self):
        """The safe view: links inert, without their parameters."""
        pages = [f'/social_interest/card/{self.sent.id}/message{part}' for part in ('', '/shown', '/text')]
        original = [f'/social_interest/mail/{self.mail.id}/{part}' for part in ('view', 'view/source', 'raw')]
        self.assertEqual(self.statuses('si_anna', *pages), [200] * 3)
        self.assertNotIn('<a ', self.url_open(pages[0]).text)
        self.assertEqual(self.statuses('si_anna', *original, f'/social_interest/card/{self.sent.id}/message/source'),
                         [403, 403, 403, 404])
        self.assertEqual(self.statuses('si_manager', *original), [403] * 3)
        self.assertEqual(self.statuses('si_admin', *original), [200] * 3)
        self.sent.with_user(self.jonas).take()
        self.assertEqual(self.statuses('si_anna', *pages), [403] * 3)
        for login in ('si_portal', 'si_employee'):
            self.assertEqual(self.statuses(login, *pages), [403] * 3)


@tagged('post_install', '-at_install')
class TestFilesTours(TourCase):
    """The files and the inspector on the screen."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        mailbox = cls.env['fetchmail.server'].create({
            'name': "Interests", 'server_type': 'imap', 'user': 'interests@acme.example'})
        cls.env['social.interest.mail'].search([]).unlink()
        raw = WAY + letter_with(
            ('Plan.pdf', 'application/pdf', PLAN), ('Room.png', 'image/png', PHOTO), ('a.html', 'text/html', PAGE),
            *[(f'{number}.pdf', 'application/pdf', PLAN) for number in range(-1, 20)])
        mail = cls.env['social.interest.mail']._store(mailbox, 'INBOX', [{
            'uid': '1', 'uidvalidity': '1', 'raw': raw, 'size': len(raw), 'internal_date': '2026-11-10 10:00:00',
            'oversize': False}])
        mail._process()

    def test_promise_43_files_on_the_screen(self):
        self.tour('files')

    def test_inspector_on_the_screen(self):
        new_test_user(self.env, 'si_admin', 'base.group_system,sales_team.group_sale_manager')
        self.tour('inspector', login='si_admin', url='/odoo/interest-messages')
