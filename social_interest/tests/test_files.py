# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The files that a message brings: kept once, shown on its cards, gone with them."""

import base64
import zlib
from email.message import EmailMessage
from functools import partial
from unittest.mock import patch

from odoo.exceptions import AccessError, UserError
from odoo.fields import Command
from odoo.tests import tagged

from ..parsers import File, files
from ..tools import parser_pool
from .common import PIXEL
from .test_erasure import WORD, PrivacyCase
from .test_feed_queries import FEW, TestFeedQueries
from .test_intake import IntakeCase


def png(width, height):
    """Return a grey picture."""
    def chunk(kind, data):
        return len(data).to_bytes(4, 'big') + kind + data + zlib.crc32(kind + data).to_bytes(4, 'big')
    head = width.to_bytes(4, 'big') + height.to_bytes(4, 'big') + b'\x08\x00\x00\x00\x00'
    rows = (b'\x00' + b'\x99' * width) * height
    return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', head) + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b'')


PHOTO = png(640, 480)
PLAN = b'%PDF-1.7 plan of the room'
PAGE = b'<html><script>alert(1)</script></html>'
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'


def letter_with(*attached, number=1, sender='Lars Holm <lars@holm.example>', body="See the files, please."):
    """Return a letter as bytes; ``attached``: (name, type, data)."""
    message = EmailMessage()
    message['From'] = sender
    message['To'] = 'interests@acme.example'
    message['Subject'] = f"Files {number}"
    message['Message-ID'] = f'<files{number}@holm.example>'
    message['Date'] = 'Mon, 09 Nov 2026 10:00:00 +0000'
    message.set_content(body)
    for name, kind, data in attached:
        main, sub = kind.split('/')
        message.add_attachment(data, maintype=main, subtype=sub, filename=name)
    return message.as_bytes()


def two(number=1, **values):
    return letter_with(('Plan.pdf', 'application/pdf', PLAN), ('Room.png', 'image/png', PHOTO), number=number, **values)


class FilesCase(IntakeCase):

    def attachments(self, mail):
        return self.env['ir.attachment'].search([('res_model', '=', mail._name), ('res_id', 'in', mail.ids)])


@tagged('post_install', '-at_install')
class TestFiles(FilesCase):

    def test_promise_43_files_of_a_letter_belong_to_its_card(self):
        mail = self.take_in(two())
        card = mail.interest_ids
        plan, room = self.attachments(mail).sorted('id')
        self.assertEqual((plan.name, plan.raw, plan.mimetype), ('Plan.pdf', PLAN, 'application/pdf'))
        self.assertEqual((room.name, room.raw, room.mimetype), ('Room.png', PHOTO, 'image/png'))
        self.assertFalse((plan | room).filtered('public'))
        self.assertEqual(card.with_user(self.anna).file_count, 2)
        plain = {'risky': False, 'wrapped': False, 'left': ''}
        self.assertEqual(card.with_user(self.anna).sent_files, [
            {'id': plan.id, 'name': 'Plan.pdf', 'type': 'application/pdf', 'size': len(PLAN), 'picture': False,
             **plain},
            {'id': room.id, 'name': 'Room.png', 'type': 'image/png', 'size': len(PHOTO), 'picture': True, **plain}])

    def test_message_without_files_and_card_without_message(self):
        mail = self.take_in(letter_with())
        for card in mail.interest_ids | self.card():
            self.assertEqual((card.file_count, card.sent_files), (0, False))
        self.assertEqual((mail.files, mail.file_count), (False, 0))

    def test_files_are_stored_once_whatever_cards_and_messages_there_are(self):
        first, again = self.take_in(two(1), two(2))
        other = self.card(mail_id=first.id)
        self.assertEqual(other.sent_files, (first.interest_ids - other).sent_files)
        stored = (self.attachments(first) | self.attachments(again)).mapped('store_fname')
        self.assertEqual((len(stored), len(set(stored))), (4, 2))

    def test_uploads_of_a_form(self):
        message = EmailMessage()
        message['From'] = 'Shop <wordpress@shop.acme.example>'
        message['To'] = 'interests@acme.example'
        message['Subject'] = 'Acme "Question"'
        message['Message-ID'] = '<f7@shop.acme.example>'
        message['Date'] = 'Mon, 09 Nov 2026 10:00:00 +0000'
        message.set_content("Name: Kim Berg\nE-mail: kim@berg.example\nMessage: Can you build this?\n")
        message.add_attachment(PLAN, maintype='application', subtype='octet-stream', filename='desk.pdf')
        card = self.take_in(message.as_bytes()).interest_ids
        self.assertEqual(card.channel_id.code, 'form')
        self.assertEqual([(file['name'], file['type']) for file in card.sent_files], [('desk.pdf', 'application/pdf')])

    def test_promise_28_what_could_act_is_kept_as_data(self):
        mail = self.take_in(letter_with(
            ('a.html', 'text/html', PAGE), ('b.svg', 'image/svg+xml', DRAWING), ('c.png', 'image/png', DRAWING),
            ('d.pdf', 'application/pdf', PAGE), ('e.xhtml', 'application/xhtml+xml', PAGE),
            ('f.js', 'text/javascript', b'alert(1)'), ('../../x.hta', 'application/hta', PAGE)))
        kept = {file.name: file.mimetype for file in self.attachments(mail)}
        self.assertEqual(kept, {
            'a.html': 'application/octet-stream', 'b.svg': 'application/octet-stream',
            'c.png': 'application/octet-stream', 'd.pdf': 'application/pdf', 'e.xhtml': 'application/octet-stream',
            'f.js': 'application/octet-stream', 'x.hta': 'application/octet-stream'})
        shown = {file['name']: (file['picture'], file['risky']) for file in mail.interest_ids.sent_files}
        self.assertEqual(shown, {
            'a.html': (False, True), 'b.svg': (False, True), 'c.png': (False, False), 'd.pdf': (False, False),
            'e.xhtml': (False, True), 'f.js': (False, True), 'x.hta': (False, True)})

    def test_pictures_are_kept_as_they_came(self):
        """Nothing of ours draws a stranger's picture."""
        with patch('odoo.tools.image.ImageProcess.__init__', side_effect=AssertionError):
            mail = self.take_in(two())
        self.assertIn(PHOTO, self.attachments(mail).mapped('raw'))

    def test_wrapping_of_a_mail_program_is_said(self):
        mail = self.take_in(letter_with(('winmail.dat', 'application/ms-tnef', b'x\x9f>"')))
        [shown] = mail.interest_ids.sent_files
        self.assertEqual((shown['name'], shown['wrapped']), ('winmail.dat', True))

    def test_promise_43_too_many_are_named(self):
        mail = self.take_in(letter_with(*[(f'{number}.pdf', 'application/pdf', PLAN) for number in range(23)]))
        self.assertEqual((len(self.attachments(mail)), mail.file_count), (20, 23))
        left = [(file['name'], file['id'], file['left']) for file in mail.interest_ids.sent_files if file['left']]
        self.assertEqual(left, [(f'{number}.pdf', 0, 'number') for number in (20, 21, 22)])

    def test_promise_16_files_that_end_their_process_cost_no_card(self):
        late = parser_pool.Crashed("It took too long.", 'deadline')
        with patch.object(parser_pool, 'ask_each', return_value=[late]):
            mail = self.take_in(two())
        self.assertEqual((mail.state, mail.interest_count, self.attachments(mail).ids), ('done', 1, []))
        self.assertEqual(
            [(file['name'], file['id'], file['left']) for file in mail.interest_ids.sent_files],
            [('Plan.pdf', 0, 'unread'), ('Room.png', 0, 'unread')])
        failed = parser_pool.ParserProcessError("None can be had.")
        with patch.object(parser_pool, 'ask_each', side_effect=failed), self.assertLogs('odoo.addons.social_interest'):
            self.assertEqual(self.take_in(two(2)).interest_ids.file_count, 2)

    def test_promise_16_file_that_cannot_be_kept_costs_no_card(self):
        create = type(self.env['ir.attachment']).create

        def refuse(model, vals_list):
            if any(vals['name'] == 'Plan.pdf' for vals in vals_list):
                raise ValueError("no such file")
            return create(model, vals_list)
        with patch.object(self.registry['ir.attachment'], 'create', refuse), \
                self.assertLogs('odoo.addons.social_interest.models.files', 'ERROR'):
            mail, other = self.take_in(two(), letter_with(('b.pdf', 'application/pdf', PLAN), number=2))
        self.assertEqual((mail.interest_count, mail.interest_ids.file_count, self.attachments(mail).ids), (1, 2, []))
        self.assertEqual(self.attachments(other).name, 'b.pdf')

    def test_promise_41_files_are_cut_out_by_a_parser_process(self):
        """The server's own process would fail here."""
        with patch.object(files, 'listed', side_effect=AssertionError), \
                patch.object(files, 'cut', side_effect=AssertionError):
            self.assertEqual(len(self.attachments(self.take_in(two()))), 2)

    def test_nothing_is_kept_of_what_makes_no_card(self):
        automatic = two(3).replace(b'Subject:', b'Auto-Submitted: auto-replied\nSubject:')
        for mail in self.take_in(automatic):
            self.assertEqual((mail.state, mail.file_count, self.attachments(mail).ids), ('ignored', 0, []))

    def test_nothing_is_kept_of_a_forgery(self):
        forged = b'Authentication-Results: mx.acme.example; dkim=fail header.d=holm.example; dmarc=fail\n' + two()
        mail = self.take_in(forged)
        self.assertEqual((mail.verdict, self.attachments(mail).ids), ('failed', []))
        for card in mail.interest_ids:
            self.assertEqual((card.file_count, card.sent_files), (0, False))

    def test_reading_once_more_doubles_no_file(self):
        raw = two()
        mail = self.take_in(raw)
        mail._keep_files([File('Plan.pdf', 'application/pdf', 3, 1, data=b'new')])
        self.assertEqual(self.attachments(mail).mapped('raw'), [b'new'])
        self.assertEqual(mail.file_count, 1)
        again = self.take_in(raw, uidvalidity='2')
        self.assertEqual((again.state, self.attachments(again).ids), ('ignored', []))

    def test_promise_33_files_go_with_the_last_card(self):
        mail = self.take_in(two())
        first, other = mail.interest_ids, self.card(mail_id=mail.id)
        other.active = False
        first.with_user(self.head).unlink()
        self.assertEqual((len(self.attachments(mail)), other.file_count), (2, 2))
        other.with_user(self.head).unlink()
        self.assertEqual((self.attachments(mail).ids, mail.files, mail.file_count), ([], False, 0))

    def test_what_the_person_sent_proves_no_answer(self):
        mail = self.take_in(two())
        room = self.attachments(mail).filtered(lambda file: file.name == 'Room.png')
        with self.assertRaisesRegex(UserError, "no proof"):
            mail.interest_ids.with_user(self.head).write({'proof_ids': [Command.link(room.id)]})

    def test_promise_35_who_may_not_read_the_ledger_reads_no_file_by_a_call(self):
        kept = self.attachments(self.take_in(two()))
        theirs = kept.with_user(self.anna)
        self.assertFalse(theirs.search([('id', 'in', kept.ids)]))
        with self.assertRaises(AccessError):
            theirs.read(['raw', 'name'])
        for user in (self.anna, self.head):
            theirs = kept.with_user(user)
            for change in (theirs.unlink, theirs[0].generate_access_token, partial(theirs.write, {'public': True})):
                with self.subTest(user=user.login), self.assertRaises(AccessError):
                    change()

    def test_chatter_of_the_card_has_none_of_them(self):
        """There whoever writes on the card could delete them, and a viewer would open them."""
        card = self.take_in(two()).interest_ids
        self.assertFalse(self.env['ir.attachment'].search([('res_model', '=', card._name), ('res_id', '=', card.id)]))


@tagged('post_install', '-at_install')
class TestFilesGo(PrivacyCase):
    """Erased and retained with the card."""

    def sent(self, number=1, **values):
        return self.take_in(letter_with(
            (f'{WORD}.txt', 'text/plain', WORD.encode()), ('Room.png', 'image/png', base64.b64decode(PIXEL) * 40),
            (f'{WORD} large.zip', 'application/zip', b'zip'), number=number,
            sender=f'Odo {WORD} <odo@{WORD.lower()}.example>', body=f"I am {WORD}", **values))

    def test_promise_33_nothing_of_the_files_of_a_person_is_left(self):
        self.assertFalse(self.found())
        mail = self.sent()
        places = self.found()
        for place in ('ir_attachment.name', 'ir_attachment.index_content', 'social_interest_mail.files'):
            self.assertIn(place, places)
        self.assertTrue([place for place in places if '/' in place], "in the file store, too")
        action = mail.interest_ids.author_id.with_user(self.admin).action_erase()
        wizard = self.env[action['res_model']].with_user(self.admin).with_context(**action['context']).create({})
        self.assertEqual(wizard.file_count, mail.file_count)
        wizard.action_erase()
        self.assertEqual(self.found(), set())
        self.assertEqual((mail.files, mail.file_count), (False, 0))

    def test_promise_33_files_stay_for_the_other_person_of_a_message(self):
        """An old card is emptied; a newer one of the same message still has its files."""
        mail = self.sent()
        card, other = mail.interest_ids, self.card(mail_id=mail.id)
        card._erase(shared=False)
        self.assertEqual((card.file_count, card.sent_files, other.file_count), (0, False, mail.file_count))
        other._erase(shared=False)
        self.assertEqual((other.file_count, mail.file_count), (0, 0))

    def test_promise_34_files_stay_as_long_as_their_card(self):
        mail = self.sent()
        mail._drop_raw()
        self.assertEqual(mail.interest_ids.file_count, mail.file_count)
        self.assertTrue(mail._attachments())

    def test_promise_33_files_go_with_a_row_of_the_ledger(self):
        mail = self.sent()
        kept = mail._attachments()
        mail.with_user(self.admin).unlink()
        self.assertFalse(kept.exists())


@tagged('post_install', '-at_install')
class TestFilesQueries(TestFeedQueries):
    """Counting the files of a page takes one query, however many cards have some."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        mailbox = cls.env['fetchmail.server'].create({
            'name': "Interests", 'server_type': 'imap', 'user': 'interests@acme.example'})
        mails = cls.env['social.interest.mail'].create([{
            'mailbox_id': mailbox.id, 'company_id': cls.env.company.id, 'folder': 'INBOX', 'uidvalidity': '1',
            'uid': str(number), 'state': 'done', 'file_count': 2, 'files': [{'name': 'a.pdf'}] * 2,
        } for number, _card in enumerate(cls.cards)])
        for card, mail in zip(cls.cards, mails):
            card.mail_id = mail
        cls.env.flush_all()

    def test_files_of_a_page(self):
        self.assertSameQueries([])
        with_files, shown = self.queries(self.show, [], FEW)
        told = [sign['text'] for row in shown['records'] for sign in row['signs'] if sign['kind'] == 'files']
        self.assertEqual(told, ["2 files"] * FEW)
        self.cards.mail_id = False
        without, _shown = self.queries(self.show, [], FEW)
        self.assertEqual(with_files - without, 1)
