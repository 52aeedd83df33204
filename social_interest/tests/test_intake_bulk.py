# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What many messages at once are written by: their bytes, what became of them, their authors."""

import base64
import random
import zlib
from unittest.mock import patch

from PIL import Image

from odoo.tests import tagged
from odoo.tools import SQL
from odoo.tools.image import image_to_base64

from ..models.intake.cards import NOTHING_YET
from ..parsers.limits import MAX_MESSAGE
from ..tools.raw_field import MARK
from .common import letter
from .test_intake import GENUINE, IntakeCase


@tagged('post_install', '-at_install')
class TestIntakeBulk(IntakeCase):

    def column(self, mail):
        mail.flush_recordset()
        [[value]] = self.env.execute_query(SQL("SELECT raw FROM social_interest_mail WHERE id = %s", mail.id))
        return value and bytes(value)

    def test_bytes_are_kept_as_they_are_and_read_as_base64(self):
        raw = letter(body="Grüße, \\ and ' and \0.", message_id='<1@mail.example>')
        mail = self.store(raw)
        self.assertEqual((self.column(mail), mail.raw), (raw, base64.b64encode(raw)))
        mail.invalidate_recordset()
        self.assertEqual(mail.raw, base64.b64encode(raw))
        self.assertEqual(mail.read(['raw'])[0]['raw'], base64.b64encode(raw))
        other = raw.replace(b'and', b'or')
        mail.raw = base64.b64encode(other)
        self.assertEqual((self.column(mail), mail.raw), (other, base64.b64encode(other)))
        mail.invalidate_recordset()
        mail.raw = base64.b64encode(other).decode()
        self.assertEqual((self.column(mail), mail.has_raw), (other, True))
        mail.raw = False
        self.assertEqual((self.column(mail), mail.raw), (None, False))
        mail.invalidate_recordset()
        self.assertEqual((mail.raw, mail.has_raw), (False, False))

    def test_bytes_are_kept_packed_and_never_mistaken(self):
        noise = random.Random(7).randbytes(30_000)
        for raw in (
                letter(body="Hello, hello. " * 500), letter(body="Short."), b'X: ' + noise + b'\n\n',
                # what a stranger may send to be taken for packed bytes
                MARK, MARK + b'x', MARK + zlib.compress(b'From: boss@acme.example\n\nPay'), MARK + noise):
            with self.subTest(raw[:20]):
                mail = self.store(raw)
                kept = self.column(mail)
                self.assertLessEqual(len(kept), len(raw) + 100)
                self.assertEqual((kept == raw, kept.startswith(MARK)), (not kept.startswith(MARK), kept != raw))
                mail.invalidate_recordset()
                self.assertEqual(base64.b64decode(mail.raw), raw)
                self.assertEqual(mail._jobs()[0][0], raw)
        large = self.store(letter(body="Hello, hello. " * 5000))
        self.assertLess(len(self.column(large)), large.size / 10)

    def test_messages_from_before_there_was_packing_are_read(self):
        old = letter(body="Plain, plain. " * 100)
        bomb = zlib.compress(bytes(MAX_MESSAGE + 1))
        for raw in (old, MARK + b'no zlib', MARK + bomb, MARK + zlib.compress(old)[:-9]):
            with self.subTest(raw[:20]):
                mail = self.store(letter())
                mail.flush_recordset()
                self.env.cr.execute("UPDATE social_interest_mail SET raw = %s WHERE id = %s", [raw, mail.id])
                mail.invalidate_recordset()
                self.assertEqual(base64.b64decode(mail.raw), raw)
                self.assertEqual(mail._jobs()[0][0], raw)

    def test_database_does_not_pack_again(self):
        self.env.cr.execute(
            "SELECT attstorage FROM pg_attribute WHERE attrelid = 'social_interest_mail'::regclass AND attname = 'raw'")
        self.assertEqual(self.env.cr.fetchone(), ('e',))

    def test_size_of_the_bytes_is_told_without_them(self):
        mail = self.store(letter(body="x" * 5000, message_id='<2@mail.example>'))
        mail.flush_recordset()
        mail.invalidate_recordset()
        self.assertRegex(mail.with_context(bin_size=True).raw, r'^\d+ (bytes|kB)$')

    def test_each_message_of_a_batch_keeps_what_became_of_it(self):
        mails = self.take_in(
            GENUINE + self.sample('facebook/comment.eml'),
            letter(subject="Order 5", message_id='<3@mail.example>', body="When does it come?"),
            GENUINE + self.sample('facebook/comment.eml').replace(b'Message-ID: <', b'Message-ID: <again'))
        self.assertEqual(mails.mapped('parser'), ['facebook', 'letter', 'facebook'])
        self.assertEqual(mails.mapped('interest_count'), [1, 1, 0])
        self.assertEqual(mails[2].reason, "What it tells has a card already.")
        self.assertEqual(mails[1].subject, "Order 5")
        self.assertEqual(set(mails.mapped('parsers_digest')), {self.env['social.interest.mail']._parsers_digest()})
        mails.invalidate_recordset()
        self.assertEqual(mails.mapped('state'), ['done', 'done', 'done'])

    def test_author_without_and_with_a_picture(self):
        Author = self.env['social.interest.author']
        picture = image_to_base64(Image.new('RGB', (600, 600), 'red'), 'PNG')
        channel = self.env['social.interest.channel'].search([], limit=1)
        values = {'channel_id': channel.id, 'email': ' Ann <ANN@Mail.Example>'}
        plain, pictured = Author.create([
            {**values, 'name': "Ann"}, {**values, 'name': "Bo", 'image_1920': picture}])
        (plain | pictured).flush_recordset()
        (plain | pictured).invalidate_recordset()
        self.assertEqual((plain.email_normalized, pictured.email_normalized), ('ann@mail.example',) * 2)
        self.assertEqual((plain.image_128, bool(pictured.image_128), bool(pictured.image_512)), (False, True, True))
        self.assertEqual((plain.relationship, pictured.relationship), ('unknown', 'unknown'))
        plain.write({'image_1920': picture, 'email': "bo@mail.example"})
        self.assertTrue(plain.image_256)
        self.assertEqual(plain.email_normalized, 'bo@mail.example')

    def test_new_authors_are_seen_first_on_the_day_of_their_only_card(self):
        Author = self.registry['social.interest.author']
        computed = []

        def note(authors):
            computed.extend(authors.mapped('name'))
            return compute(authors)
        compute = Author._compute_seen
        once = GENUINE + self.sample('facebook/comment.eml')
        self.env['res.lang']._activate_lang('ru_RU')
        with patch.object(Author, '_compute_seen', note):
            mails = self.take_in(
                letter(message_id='<1@mail.example>', sender="Ann <ann@mail.example>",
                       body="When is the desk there, and what does it cost? Thank you for your answer."),
                letter(message_id='<2@mail.example>', sender="Bo <bo@mail.example>", body="1"),
                letter(message_id='<3@mail.example>', sender="Bo <bo@mail.example>", body="2"), once,
                # has a card already, and another author
                once.replace(b'Message-ID: <', b'Message-ID: <again').replace(b'Anna Lindqvist', b'Carl Berg'))
            self.env.flush_all()
        self.assertNotIn("Ann", computed)
        self.assertIn("Bo", computed)
        authors = mails.interest_ids.author_id | self.env['social.interest.author'].search([('name', '=', "Carl Berg")])
        authors.invalidate_recordset()
        self.assertGreater(len(authors), 2)
        for author in authors:
            cards = author.interest_ids
            with self.subTest(author.name):
                self.assertEqual(
                    (author.first_seen, author.last_seen, author.lang),
                    (min(cards.mapped('date'), default=False), max(cards.mapped('date'), default=False),
                     cards[:1].lang))
        self.assertEqual(mails[0].interest_ids.author_id.lang, 'en_US')

    def test_what_no_new_card_has_is_what_odoo_would_ask_the_defaults_of(self):
        defaults = self.env['social.interest'].default_get(list(NOTHING_YET))
        self.assertFalse(defaults, "a default would be lost on the cards of messages")
        card = self.take_in(letter()).interest_ids
        self.assertFalse(any(card[name] for name in NOTHING_YET))

    def test_what_is_left_out_for_it_is_empty_is_empty_all_the_same(self):
        Card, Mail = self.env['social.interest'], self.env['social.interest.mail']
        needless = Card._fields_empty_anyway()
        self.assertLessEqual({'phone', 'form_fields', 'also_to', 'utm_campaign'}, needless)
        for name, why in (
            ('state', "it has a default"), ('channel_id', "it is computed"), ('source_url', "a constraint is about it"),
            ('text', "the mood is told by it"), ('rating', "nought is no empty column"),
            ('to_check', "not everybody may write it"),
        ):
            self.assertNotIn(name, needless, why)
        self.assertLessEqual({'reason', 'message_id', 'subject'}, Mail._fields_empty_anyway())
        self.env['ir.default'].set('social.interest', 'form_fields', "typed")
        source = self.take_in(letter()).interest_ids.source_id
        values = {'source_id': source.id, 'phone': False, 'form_fields': False}
        for card in Card.create([values, {**values, 'title': "Two"}]):
            self.assertFalse(card.phone)
            self.assertFalse(card.form_fields, "what was said wins over a default that somebody typed")
        told = Card.with_context(default_phone="+49 30 1").create([values, {'source_id': source.id}])
        self.assertEqual(told.mapped('phone'), [False, "+49 30 1"])
        self.assertEqual(told.mapped('form_fields'), [False, "typed"])

    def test_nothing_is_computed_for_authors_without_picture_and_contact(self):
        Author = self.registry['social.interest.author']
        channel = self.env['social.interest.channel'].search([], limit=1)
        computed = []

        def note(authors, field):
            computed.extend((field.name, author.id) for author in authors)
            return compute(authors, field)
        compute = Author._compute_field_value
        values = {'channel_id': channel.id, 'email': "ann@mail.example"}
        partner = self.env['res.partner'].create({'name': "Bo"})
        with patch.object(Author, '_compute_field_value', note):
            plain, known = self.env['social.interest.author'].create([
                {**values, 'name': "Ann"}, {**values, 'name': "Bo", 'partner_id': partner.id}])
            (plain | known).flush_recordset()
        self.assertEqual(computed, [('relationship', known.id)])
        (plain | known).invalidate_recordset()
        self.assertEqual(plain.mapped('relationship'), ['unknown'])
