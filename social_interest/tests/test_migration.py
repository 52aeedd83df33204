# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What older versions stored is brought into today's form once, and what they spoilt is mended."""

import base64
import zlib

import psycopg2
from freezegun import freeze_time

from odoo.modules.module import load_script
from odoo.tests import tagged
from odoo.tools import SQL, mute_logger
from odoo.tools.misc import file_path

from .common import PIXEL, InterestCase, letter
from .test_intake import IntakeCase

VERSION = '19.0.1.1.0'


def script(name, version=VERSION):
    """Return a migration as Odoo loads it."""
    path = file_path(f'social_interest/migrations/{version}/{name}.py')
    return load_script(path, name)


@tagged('post_install', '-at_install')
class TestMessages(IntakeCase):

    def stored_as(self, raw, stored, **values):
        """Return the ledger's row of a message whose column holds something else."""
        mail = self.store(raw)
        mail.write(values)
        mail.flush_recordset()
        self.env.cr.execute(SQL(
            "UPDATE social_interest_mail SET raw = %s WHERE id = %s", psycopg2.Binary(stored), mail.id))
        mail.invalidate_recordset()
        return mail

    def migrate(self):
        self.env.flush_all()
        with mute_logger('post-messages'):
            script('post-messages').migrate(self.env.cr, '19.0.1.0.0')
        self.env.invalidate_all()

    def message(self, number, **values):
        return letter(message_id=f'<{number}@old.example>', body=f"Letter {number}: how much is it? Grüße", **values)

    def test_encoded_messages_become_bytes_once(self):
        raws = [self.message(number) for number in range(3)]
        mails = self.env['social.interest.mail'].union(
            self.stored_as(raws[0], base64.b64encode(raws[0])),
            self.stored_as(raws[1], base64.b64encode(base64.b64encode(raws[1]))),
            self.stored_as(raws[2], base64.encodebytes(raws[2])))
        for _time in range(2):
            self.migrate()
            self.assertEqual([base64.b64decode(mail.raw) for mail in mails], raws)

    def test_messages_that_are_bytes_stay_as_they_are(self):
        raw, small = self.message(1), self.message(2)
        # a message may be nothing but base64, and even begin with a header when decoded
        odd = base64.b64encode(b"Subject: not a message\n\nbut an attachment of one")
        rows = [
            (self.store(raw), raw), (self.store(odd), odd),
            (self.stored_as(small, zlib.compress(small, 1)), zlib.compress(small, 1)),
            (self.stored_as(self.message(3), b"QUJD"), b"QUJD"),
        ]
        self.migrate()
        columns = dict(self.env.execute_query(SQL(
            "SELECT id, raw FROM social_interest_mail WHERE id = ANY(%s)", [mail.id for mail, _bytes in rows])))
        for mail, expected in rows:
            self.assertEqual(bytes(columns[mail.id]), expected)

    def test_unknown_hash_leaves_it_to_the_header(self):
        raw = b">From lars Thu Nov 26 02:48:25 2026\n" + self.message(1)
        mail = self.stored_as(raw, base64.b64encode(raw), content_hash='0' * 64)
        self.migrate()
        self.assertEqual(base64.b64decode(mail.raw), raw)

    def test_misread_messages_are_read_again_and_give_their_cards(self):
        raws = [self.message(number) for number in range(5)]
        waiting, misread, dismissed = (self.stored_as(raw, base64.b64encode(raw)) for raw in raws[:3])
        (misread | dismissed)._process()
        self.assertEqual((misread | dismissed).mapped('reason'), ["No sender"] * 2)
        dismissed.action_dismiss()
        read = self.stored_as(
            raws[3], base64.b64encode(raws[3]), state='unknown', sender='lars@holm.example', reason="No parser")
        repeat = self.stored_as(raws[4], base64.b64encode(raws[4]), state='ignored', reason="Came before")
        # of this one nothing more is to be seen
        bare = self.stored_as(
            b"no headers", base64.b64encode(b"no headers"), state='ignored', dismissed=True, reason="Dismissed")
        self.migrate()
        self.assertEqual(
            (waiting | misread | dismissed | read | repeat | bare).mapped('state'),
            ['pending', 'pending', 'pending', 'unknown', 'ignored', 'ignored'])
        (waiting | misread | dismissed)._process()
        self.assertEqual(
            [(mail.state, mail.interest_count, mail.sender) for mail in waiting | misread | dismissed],
            [('done', 1, 'lars@holm.example')] * 3)


@tagged('post_install', '-at_install')
class TestProofs(InterestCase):

    def migrate(self):
        self.env.flush_all()
        script('post-proofs').migrate(self.env.cr, '19.0.1.0.0')
        self.env.invalidate_all()

    def without_records(self, card):
        """Return a card as versions left it that kept no records of proofs."""
        self.env.flush_all()
        self.env.cr.execute(SQL("DELETE FROM social_interest_proof WHERE interest_id = %s", card.id))
        self.env.cr.execute(SQL("UPDATE social_interest SET has_proof = TRUE WHERE id = %s", card.id))
        self.env.invalidate_all()
        return card

    @freeze_time('2026-11-20 12:00:00')
    def test_what_was_given_gets_its_record(self):
        shown, linked = self.card(), self.card()
        shown.with_user(self.anna).take()
        shown.with_user(self.anna).add_proof('answer.png', PIXEL)
        linked.with_user(self.anna).take()
        linked.with_user(self.anna).add_proof_url('https://pictures.example/1.png')
        written = self.letter_card()
        written.with_user(self.anna).take()
        written.with_user(self.anna).message_post(
            body="It is in stock.", message_type='comment', subtype_xmlid='mail.mt_comment',
            partner_ids=written._get_answer_partner().ids)
        cards = shown | linked | written
        before = [(proof.kind, proof.user_id, proof.date, proof.sha256, proof.source_url)
                  for proof in cards.proof_record_ids]
        self.assertEqual([row[0] for row in before], ['screenshot', 'link', 'letter'])
        for card in cards:
            self.without_records(card)
        for _time in range(2):
            self.migrate()
            self.assertEqual(
                [(proof.kind, proof.user_id, proof.date, proof.sha256, proof.source_url)
                 for proof in cards.proof_record_ids], before)
            self.assertEqual(cards.mapped('has_proof'), [True] * 3)

    def test_by_letter_alone_is_no_proof(self):
        card = self.letter_card()
        card.with_user(self.anna).take()
        card.with_user(self.anna).action_process()
        card.with_user(self.anna).message_post(body="Rang back.")
        self.without_records(card)
        told = self.card()
        mail = self.env['social.interest.mail'].create({'company_id': self.env.company.id})
        told.answer_mail_id = mail
        self.env.flush_all()
        self.env.cr.execute(SQL("UPDATE social_interest SET has_proof = FALSE WHERE id = %s", told.id))
        self.migrate()
        self.assertEqual((card.has_proof, bool(card.proof_record_ids), told.has_proof), (False, False, True))


@tagged('post_install', '-at_install')
class TestHomeOfOldCopies(InterestCase):

    def test_a_copy_neutralised_before_the_upgrade_is_no_mailboxs_home(self):
        box = self.env['fetchmail.server'].create({
            'name': "Old", 'server_type': 'imap', 'collects_interests': True, 'interest_after': 'seen'})
        parameters = self.env['ir.config_parameter']
        for neutralised, copied in ((False, False), ('true', True)):
            parameters.set_param('database.is_neutralized', neutralised)
            self.env.flush_all()
            script('post-home').migrate(self.env.cr, '19.0.1.0.0')
            self.env.invalidate_all()
            self.assertEqual(box.interest_copied, copied)
        box.action_collect_here()
        self.assertFalse(box.interest_copied)


@tagged('post_install', '-at_install')
class TestLinksOfOldVersions(InterestCase):

    def keep(self, record, **values):
        """Write into the table what no version of today takes."""
        record.flush_recordset()
        for name, value in values.items():
            self.env.cr.execute(SQL(
                "UPDATE %s SET %s = %s WHERE id = %s", SQL.identifier(record._table), SQL.identifier(name), value,
                record.id))
        record.invalidate_recordset()

    def migrate(self, batch=2):
        self.env.flush_all()
        module = script('post-links', '19.0.1.3.0')
        module.BATCH = batch
        module.migrate(self.env.cr, '19.0.1.2.0')
        self.env.invalidate_all()

    def test_promise_27_tokens_and_what_is_no_link_go_from_all_tables(self):
        place = 'https://www.facebook.com/permalink.php?story_fbid=1&id=2'
        cards = [self.card(), self.card(), self.card(), self.card(source_url=False)]
        for card in cards[:2]:
            self.keep(card, source_url=f'{place}&token=SECRET#SECRET', product_url='javascript:alert(1)')
        self.keep(cards[2], source_url='https://u:SECRET@acme.example/', product_url='https://shop.example/a?id=4')
        proven = self.card()
        proven.with_user(self.anna).take()
        proven.with_user(self.anna).add_proof_url('https://shots.example/1.png?rlkey=abc')
        self.keep(proven.proof_record_ids, source_url=f'{place}&bcode=SECRET')
        people = self.author | self.author.copy({'key': 'b'}) | self.author.copy({'key': 'c'})
        contacts = self.env['res.partner'].create([{'name': "Lars"}, {'name': "Site", 'website': 'https://own.example'}])
        for author, contact, url in zip(
                people, [*contacts, contacts[:0]],
                ('javascript:alert(1)', 'data:text/html,SECRET', 'https://vk.com/lars?token=SECRET'), strict=True):
            author.partner_id = contact
            self.keep(author, url=url)
        self.keep(contacts[0], website='javascript:alert(1)')
        self.keep(self.source, url='javascript:alert(1)')
        products = self.env['product.template'].create([
            {'name': "Desk", 'interest_url': 'shop.example/desk'}, {'name': "Lamp"}])
        self.keep(products[1], interest_url='javascript://shop.example/%0aalert(1)')
        for _time in range(2):
            self.migrate()
            self.assertEqual([card.source_url for card in cards], [place, place, False, False])
            self.assertEqual([card.product_url for card in cards[:3]], [False, False, 'https://shop.example/a?id=4'])
            self.assertEqual(proven.proof_record_ids.source_url, place)
            self.assertEqual(proven.proof_record_ids.url, 'https://shots.example/1.png?rlkey=abc')
            self.assertEqual([author.url for author in people], [False, False, 'https://vk.com/lars'])
            self.assertEqual(contacts.mapped('website'), [False, 'https://own.example'])
            self.assertFalse(self.source.url)
            self.assertEqual(products.mapped('interest_url'), ['shop.example/desk', False])

    def test_promise_26_a_letter_names_a_products_page_only_where_it_opens(self):
        template = self.env.ref('social_interest.mail_template_product')
        template.body_html = '<div><p t-if="object.product_url"><t t-out="object.product_url"/></p>Ours</div>'
        self.migrate()
        self.assertIn('object.product_link_url', template.body_html)
        card = self.card(product_url='https://evil.example/desk')
        [body] = template._render_field('body_html', card.ids).values()
        self.assertIn("Ours", body)
        self.assertNotIn('evil', body)
