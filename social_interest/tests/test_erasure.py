# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import base64
from pathlib import Path
from unittest.mock import MagicMock, patch

from odoo.exceptions import AccessError
from odoo.tests import new_test_user, tagged
from odoo.tools import SQL

from ..models.privacy.personal_data import AUTOMATIC, PERSONAL, SETTINGS
from ..tools.raw_field import unpack
from .common import PIXEL, letter
from .test_intake import GENUINE, IntakeCase

#: stands in everything that the person wrote, is called, and sent
WORD = 'Quillfeather'
PICTURE = base64.b64decode(PIXEL) + WORD.encode()


class PrivacyCase(IntakeCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.admin = new_test_user(cls.env, 'si_admin', 'base.group_system,sales_team.group_sale_manager', name="Root")
        cls.Forgotten = cls.env['social.interest.forgotten']

    def letter_of(self, number=1, **values):
        return letter(**{
            'sender': f'Odo {WORD} <odo@{WORD.lower()}.example>', 'subject': f"{WORD} asks {number}",
            'body': f"I am {WORD}, number {number}", 'message_id': f'<{number}@{WORD.lower()}.example>', **values})

    def worked_on(self, card):
        """Leave what people leave on a card."""
        card.with_user(self.anna).take()
        card.message_post(body=f"Called {WORD}", attachments=[('note.txt', WORD.encode())])
        card.activity_schedule('mail.mail_activity_data_todo', note=f"Ask {WORD}", user_id=self.anna.id)
        card.with_user(self.anna).add_proof(f'{WORD}.png', base64.b64encode(PICTURE).decode())
        self.env['bus.bus']._sendone('x', 'social_interest.notice', {'title': WORD})
        self.env['mail.mail'].create({
            'subject': "1 new interest", 'body_html': f'<a href="/odoo/interests/{card.id}">{WORD}</a>'})
        self.env.flush_all()
        # what is told when the transaction ends
        self.env.cr.precommit.run()
        return card

    def found(self, word=WORD):
        """Return where a word stands in the database, packed messages and the file store included."""
        self.env.flush_all()
        self.env.cr.precommit.run()
        self.env['ir.attachment']._gc_file_store_unsafe()
        places = set()
        for table, column, kind in self.env.execute_query(SQL(
                "SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c"
                " JOIN information_schema.tables t USING (table_schema, table_name)"
                " WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'"
                " AND c.data_type IN ('character varying', 'text', 'jsonb', 'json', 'bytea')")):
            places |= {f'{table}.{column}'} if self.stands_in(table, column, kind, word) else set()
        store = Path(self.env['ir.attachment']._filestore())
        places |= {
            str(path) for path in store.rglob('*')
            if path.is_file() and word.encode().lower() in path.read_bytes().lower()}
        return places

    def stands_in(self, table, column, kind, word):
        names = {'table': SQL.identifier(table), 'column': SQL.identifier(column), 'word': f'%{word}%'}
        if kind == 'bytea':
            rows = self.env.execute_query(SQL(
                "SELECT %(column)s FROM %(table)s WHERE %(column)s IS NOT NULL", **names))
            return any(word.encode().lower() in unpack(bytes(value)).lower() for [value] in rows)
        return bool(self.env.execute_query(SQL(
            "SELECT 1 FROM %(table)s WHERE %(column)s::text ILIKE %(word)s LIMIT 1", **names)))


@tagged('post_install', '-at_install')
class TestErasure(PrivacyCase):

    def erase(self, author):
        action = author.with_user(self.admin).action_erase()
        wizard = self.env[action['res_model']].with_user(self.admin).with_context(**action['context']).create({})
        return wizard, wizard.action_erase()

    def test_promise_33_nothing_of_a_person_is_left_in_any_table_or_file(self):
        self.assertFalse(self.found())
        card = self.worked_on(self.take_in(self.letter_of()).interest_ids)
        self.take_in(self.letter_of())  # the same once more
        author = card.author_id
        author.image_1920 = PIXEL
        lone = self.take_in(self.letter_of(2, Auto_Submitted='auto-replied'))
        self.assertEqual(lone.state, 'ignored')
        places = self.found()
        for place in ('social_interest.text', 'social_interest_author.name', 'social_interest_mail.raw',
                      'social_interest_mail.subject', 'mail_message.body', 'mail_activity.note', 'bus_bus.message',
                      'ir_attachment.name', 'mail_mail.body_html'):
            self.assertIn(place, places)
        self.assertGreater(len([place for place in places if '/' in place]), 0, "files too")
        figures = (card.state, card.date, card.has_proof, card.user_id, card.response_hours)
        photos = self.env['ir.attachment'].search([
            ('id', '!=', False), ('res_model', '=', author._name), ('res_id', '=', author.id)])
        self.assertTrue(photos)
        wizard, _action = self.erase(author)
        self.assertEqual(self.found(), set())
        self.assertFalse(author.exists())
        self.assertFalse(photos.exists())
        self.assertEqual(figures, (card.state, card.date, card.has_proof, card.user_id, card.response_hours))
        self.assertTrue(card.emptied_date)
        self.assertFalse(lone.sender)

    def test_preview_counts_what_goes_and_names_what_stays(self):
        card = self.worked_on(self.take_in(self.letter_of()).interest_ids)
        card.author_id.action_create_partner()
        action = card.author_id.with_user(self.admin).action_erase()
        wizard = self.env[action['res_model']].with_user(self.admin).with_context(**action['context']).create({})
        self.assertEqual((wizard.card_count, wizard.mail_count, wizard.proof_count), (1, 1, 1))
        self.assertGreaterEqual(wizard.file_count, 2)
        self.assertGreaterEqual(wizard.message_count, 1)
        self.assertEqual(wizard.partner_ids, card.partner_id)
        self.assertEqual(wizard.action_open_kept()['res_id'], card.partner_id.id)
        contact = card.partner_id
        wizard.action_erase()
        self.assertTrue(contact.exists(), "a contact is the company's own record")

    def test_promise_33_what_an_opportunity_took_over_goes_and_what_people_wrote_stays(self):
        body = f"I am {WORD} and want ten chairs.\n\nMy desk broke, too:\nit fell.\n\nSincerely, {WORD}"
        card = self.take_in(self.letter_of(body=body)).interest_ids
        card.with_user(self.anna).take()
        card.with_user(self.anna).action_to_lead()
        lead = card.lead_id
        self.assertIn('crm_lead.description', self.found())
        lead.with_user(self.anna).description += '<p>Called him, offer follows.</p>'
        lead.write({'expected_revenue': 2000, 'email_from': 'lars@other.example'})
        self.found()
        self.assertIn('mail_tracking_value.old_value_char', self.found())
        lead.write({'expected_revenue': 3000, 'email_from': f'odo@{WORD.lower()}.example'})
        self.erase(card.author_id)
        self.assertEqual(self.found(), set())
        self.assertEqual((lead.name, lead.expected_revenue), ("Interest", 3000))
        self.assertFalse(lead.contact_name or lead.email_from or lead.phone)
        self.assertIn("Called him, offer follows.", lead.description)
        for words in ("ten chairs", "desk", "fell", "Sincerely"):
            self.assertNotIn(words, lead.description)

    def test_opportunity_that_people_made_theirs_keeps_its_contact(self):
        card = self.take_in(self.letter_of()).interest_ids
        card.author_id.action_create_partner()
        card.action_to_lead()
        lead, contact = card.lead_id, card.partner_id
        lead.name = "Ten chairs"
        self.erase(card.author_id)
        self.assertEqual((lead.name, lead.partner_id, lead.email_from), ("Ten chairs", contact, contact.email))
        self.assertTrue(contact.email)
        self.assertNotIn(f"I am {WORD}", lead.description or '')

    def test_only_an_administrator_erases(self):
        self.card()
        for user in (self.anna, self.head):
            with self.assertRaisesRegex(AccessError, "Only an administrator"):
                self.author.with_user(user).action_erase()
            with self.assertRaises(AccessError):
                self.author.with_user(user)._erase()
            with self.assertRaises(AccessError):
                self.env['social.interest.erase'].with_user(user).create({'author_ids': [(6, 0, self.author.ids)]})

    def test_promise_33_a_message_makes_nothing_when_it_is_delivered_again(self):
        raw = self.letter_of()
        self.erase(self.take_in(raw).interest_ids.author_id)
        other = self.mailbox.copy({'name': "Other", 'interest_team_id': False})
        for again in (self.take_in(raw, uidvalidity='2'), self.take_in(raw, mailbox=other)):
            self.assertEqual((again.state, again.interest_ids.ids, again.raw), ('ignored', [], False))
        self.assertEqual(self.found(), set())

    def test_promise_33_an_action_makes_nothing_when_it_is_notified_again(self):
        raw = self.sample('facebook/comment.eml')
        card = self.take_in(GENUINE + raw).interest_ids
        self.assertTrue(card.external_ref)
        name = card.author_id.name
        told = self.take_in(GENUINE + raw.replace(b'Message-ID: <', b'Message-ID: <again'))
        self.assertEqual(told.told_card_id, card)
        self.erase(card.author_id)
        self.assertFalse(told.raw)
        again = self.take_in(GENUINE + raw.replace(b'Message-ID: <', b'Message-ID: <third'))
        self.assertEqual((again.state, again.interest_ids.ids, again.raw, again.subject), ('ignored', [], False, False))
        self.assertFalse(self.env['social.interest.author'].search([('name', '=', name)]))

    def test_promise_33_a_deleted_card_does_not_come_back_by_a_notification(self):
        raw = self.sample('facebook/comment.eml')
        mail = self.take_in(GENUINE + raw)
        mail.interest_ids.with_user(self.head).unlink()
        self.assertTrue(mail.raw, "a manager deletes a card, no person")
        again = self.take_in(GENUINE + raw.replace(b'Message-ID: <', b'Message-ID: <again'))
        self.assertEqual((again.state, again.interest_ids.ids), ('ignored', []))

    def test_promise_33_deletion_by_the_privacy_lookup_erases(self):
        """It deletes the rows that it finds by name and address, as the superuser."""
        card = self.worked_on(self.take_in(self.letter_of()).interest_ids)
        card.author_id.with_user(self.admin).sudo().unlink()
        self.assertEqual(self.found(), set())
        card = self.worked_on(self.take_in(self.letter_of(2)).interest_ids)
        author = card.author_id
        card.with_user(self.admin).sudo().unlink()
        self.assertEqual(
            {place for place in self.found() if not place.startswith('social_interest_author')}, set())
        author.with_user(self.admin).sudo().unlink()
        self.assertEqual(self.found(), set())

    def test_promise_33_the_privacy_lookup_keeps_no_words_of_what_it_found(self):
        """Its list stays for a day, with the name of each row, which begins with what the person wrote."""
        asked, lines = [], MagicMock()
        lines.sudo().search.side_effect = lambda domain: asked.append(domain) or lines
        card = self.take_in(self.letter_of()).interest_ids
        author = card.author_id
        get = type(self.env).get

        def installed(env, name, default=None):
            return lines if name == 'privacy.lookup.wizard.line' else get(env, name, default)
        with patch.object(type(self.env), 'get', installed):
            author.sudo().unlink()
        self.assertEqual(asked, [
            [('res_model', '=', card._name), ('res_id', 'in', card.ids)],
            [('res_model', '=', 'social.interest.author'), ('res_id', 'in', author.ids)]])
        self.assertFalse(lines.res_name)

    def test_promise_33_every_field_is_in_the_table(self):
        missing, ours = set(), set()
        for name, model in self.env.items():
            own = name.startswith('social.interest')
            if model._abstract or model._transient or not model._auto or not own and name in SETTINGS:
                continue
            for field in model._fields.values():
                # what another addon adds to our models is its own to answer for
                modules = set(field._modules or ())
                added = 'social_interest' in modules if own else modules == {'social_interest'}
                if added and field.store and field.type != 'one2many' and field.name not in AUTOMATIC:
                    ours.add((name, field.name))
                    treatment = PERSONAL.get(name)
                    if not treatment or field.name not in treatment.names:
                        missing.add(f'{name}.{field.name}')
        self.assertGreater(len(ours), 200)
        self.assertEqual(missing, set())
        for name, treatment in PERSONAL.items():
            self.assertLessEqual(treatment.names, self.env[name]._fields.keys(), name)
