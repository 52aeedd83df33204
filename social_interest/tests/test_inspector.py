# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""How a message came and how it is built, for administrators."""

from unittest.mock import patch

from odoo.exceptions import AccessError
from odoo.tests import new_test_user, tagged

from ..parsers import inspector
from ..tools import parser_pool
from .test_files import PLAN, FilesCase, letter_with

WAY = (
    b'Received: from relay.holm.example (relay.holm.example [203.0.113.9]) by mx.acme.example with ESMTPS id 2;\n'
    b' Mon, 09 Nov 2026 10:12:03 +0000\n'
    b'Received: from laptop.holm.example by relay.holm.example with ESMTPSA id 1; Mon, 09 Nov 2026 10:00:00 +0000\n')


@tagged('post_install', '-at_install')
class TestInspector(FilesCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.admin = new_test_user(cls.env, 'si_admin', 'base.group_system,sales_team.group_sale_manager')

    def inspect(self, mail):
        return mail.with_user(self.admin).inspect_message()

    def test_way_parts_defects_and_attachments(self):
        raw = WAY + letter_with(('Plan.pdf', 'application/pdf', PLAN)).rpartition(b'--=')[0]
        found = self.inspect(self.take_in(raw))
        self.assertEqual([(hop['by'], hop['with'], hop['date'], hop['delay']) for hop in found['hops']], [
            ('relay.holm.example', 'ESMTPSA', '2026-11-09T10:00:00+00:00', None),
            ('mx.acme.example', 'ESMTPS', '2026-11-09T10:12:03+00:00', 723.0)])
        self.assertEqual([(part['depth'], part['type'], part['name']) for part in found['parts']], [
            (0, 'multipart/mixed', ''), (1, 'text/plain', ''), (1, 'application/pdf', 'Plan.pdf')])
        self.assertEqual([defect['sentence'] for defect in found['defects']], [
            "The message breaks off: the last part has no end."])
        self.assertEqual(found['attachments'], [{'name': 'Plan.pdf', 'type': 'application/pdf', 'size': len(PLAN)}])

    def test_promise_35_only_administrators_of_the_company(self):
        mail = self.take_in(letter_with())
        for user in (self.anna, self.head):
            with self.assertRaises(AccessError):
                mail.with_user(user).inspect_message()
        mail.company_id = self.env['res.company'].create({'name': "Other"})
        with self.assertRaises(AccessError):
            self.inspect(mail)

    def test_promise_41_what_takes_too_long_shows_its_source(self):
        mail = self.take_in(letter_with())
        late = parser_pool.Crashed("It took too long.", 'deadline')
        with patch.object(parser_pool, 'ask_each', return_value=[late]):
            found = self.inspect(mail)
        self.assertTrue(found['source'])
        self.assertIn("takes too long", found['trouble'])

    def test_promise_41_it_is_made_by_a_parser_process(self):
        with patch.object(inspector, 'inspected', side_effect=AssertionError):
            self.assertTrue(self.inspect(self.take_in(letter_with()))['parts'])

    def test_without_the_library_it_says_so(self):
        mail = self.take_in(letter_with())
        parser = type(self.env['social.interest.parser'])
        for answer, word in (({'missing': True}, "mail-parser is not installed"), ({'broken': 'KeyError'}, "KeyError")):
            with patch.object(parser, '_inspect', return_value=answer):
                found = self.inspect(mail)
            self.assertTrue(found['source'])
            self.assertIn(word, found['trouble'])

    def test_message_that_is_not_kept(self):
        mail = self.take_in(letter_with())
        mail.raw = False
        self.assertEqual(self.inspect(mail), {'trouble': "The message itself is not kept any more.", 'source': False})
