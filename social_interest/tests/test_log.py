# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the server's log says of people: nothing, on whatever way a message goes."""

import base64
import importlib
import logging
import sys
import tempfile
import types
from email import message_from_bytes, policy
from pathlib import Path
from unittest.mock import patch

from odoo.exceptions import UserError
from odoo.tests import HttpCase, tagged

from ..tools import guarded_fetch, parser_pool
from ..tools.guarded_fetch import Fetcher
from .common import PIXEL, letter
from .test_push import PushMixin

#: stands, in one form or another, in everything that the person wrote, is called, and sent
WORD = 'zqxv'
NUMBER = '4599887766'
ADDON = 'odoo.addons.social_interest_of_somebody'
#: fails with the words of the message, as parsers do that read a number where there is none
PARSER = '''
from odoo.addons.social_interest.parsers import Parser

class Secretive(Parser):
    code = 'secretive'
    channel = 'mail'
    basis = 'certain'

    def score(self, message):
        return 90 if 'brittle' in message.subject else None

    def parse(self, message, context):
        int(message.subject)
'''
POISON = f'From: {WORD}@{WORD}.example\nSubject: {WORD}\nTo: '.encode() + b'(' * 70000 + f'\n\n{WORD}'.encode()


@tagged('post_install', '-at_install')
class TestLog(PushMixin, HttpCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_people(cls.env)
        logger = logging.getLogger('odoo.addons.social_interest')
        cls.addClassCleanup(logger.setLevel, logger.level)
        logger.setLevel(logging.DEBUG)

    def setUp(self):
        super().setUp()
        self.addCleanup(parser_pool.close)
        self.lines = []
        form = logging.Formatter('%(name)s %(message)s').format
        handle = logging.Logger.handle

        def note(logger, record):
            if '.tests' in record.name:
                return handle(logger, record)
            if not logger.filter(record):
                return None
            if record.name.startswith('odoo.addons.social_interest') or record.levelno >= logging.WARNING:
                self.lines.append(form(record))
            # what is expected here would fail the run
            return handle(logger, record) if record.levelno < logging.WARNING else None
        self.patch(logging.Logger, 'handle', note)
        self.addCleanup(self.silent)

    def silent(self, *expected):
        """Check that the log has not a word of the person, and has what is expected."""
        log = '\n'.join(self.lines)
        self.assertNotIn(WORD, log.lower())
        self.assertNotIn(NUMBER, log)
        for word in expected:
            self.assertIn(word, log)

    def letter(self, **values):
        message = message_from_bytes(letter(**{
            'sender': f'Odo {WORD}name <{WORD}mail@{WORD}.example>', 'subject': f"{WORD}subject",
            'body': f"{WORD}text. Call +{NUMBER} or https://acme.example/x?token={WORD}token",
            'message_id': f'<one@{WORD}.example>', **values}), policy=policy.default)
        message.add_attachment(base64.b64decode(PIXEL), 'image', 'png', filename=f'{WORD}file.png')
        return message.as_bytes()

    def store(self, raw):
        return self.env['social.interest.mail'].create({
            'company_id': self.env.company.id, 'raw': base64.b64encode(raw),
            'subject': f"{WORD}subject", 'sender': f'{WORD}mail@{WORD}.example'})

    def take_in(self, **values):
        """Return the card of a message."""
        mail = self.store(self.letter(**values))
        mail._process()
        self.assertIn(WORD, mail.interest_ids.text)
        return mail.interest_ids

    def run_cron(self, name):
        self.env.ref(f'social_interest.{name}').method_direct_trigger()
        self.env.invalidate_all()

    def test_promise_27_a_parser_that_fails_says_where_and_not_on_what(self):
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        (folder / '__init__.py').write_text('')
        (folder / 'parsers.py').write_text(PARSER)
        package = types.ModuleType(ADDON)
        package.__path__ = [str(folder)]
        self.enterContext(patch.dict(sys.modules, {ADDON: package}))
        parser = importlib.import_module(f'{ADDON}.parsers').Secretive()
        builtin = self.env['social.interest.parser']._get_parsers()
        self.patch(self.registry['social.interest.parser'], '_get_parsers', lambda _self: (parser, *builtin))
        mail = self.store(self.letter(subject=f"brittle {WORD}"))
        mail._process()
        self.assertEqual(mail.state, 'quarantined')
        self.silent("parser secretive failed", "int(message.subject)", "ValueError")

    def test_promise_27_poison_and_what_ends_its_parser(self):
        mail = self.store(POISON)
        for _attempt in range(3):
            mail._process()
        self.assertEqual(mail.state, 'quarantined')
        late = self.store(self.letter())
        with patch.object(parser_pool, 'parse_many', return_value=[parser_pool.Crashed("Gone.", 'died')]):
            late._process()
        self.silent("ended its parser")

    def test_promise_27_a_card_that_the_database_refuses(self):
        Interest = self.registry['social.interest']
        create = Interest.create

        def refused(model, vals_list):
            cards = create(model, vals_list)
            model.env.cr.execute(
                "UPDATE social_interest SET rating = 99, text = %s WHERE id = ANY(%s)", [f"{WORD} again", cards.ids])
            return cards
        mail = self.store(self.letter())
        with patch.object(Interest, 'create', refused):
            mail._process()
        self.assertFalse(mail.interest_ids)
        self.silent("makes no card", "CheckViolation")

    def test_promise_27_pushed_messages(self):
        mailbox = self.make_mailbox()
        for body, token in (
                (self.letter(), self.token), (self.letter(), f'{WORD}token'),
                (f'{WORD} is no message'.encode(), self.token), (b'', self.token)):
            self.opener.post(
                f'{self.base_url()}/social_interest/push/{mailbox.id}?token={WORD}token', data=body, timeout=60,
                headers={'Authorization': f'Bearer {token}', 'Content-Type': 'message/rfc822'})
        self.env.invalidate_all()
        self.env['social.interest.mail'].search([('mailbox_id', '=', mailbox.id)])._process()

    def test_promise_27_photos_that_are_refused_or_fail(self):
        failures = {
            'refused': lambda _host: {'10.0.0.5'},
            'nowhere': lambda _host: (_ for _ in ()).throw(OSError(f"no {WORD} here")),
        }
        for name, resolve in failures.items():
            author = self.env['social.interest.author'].create({
                'name': f"{WORD}name", 'channel_id': self.channel.id, 'key': f'{WORD}{name}'})
            author.sudo().photo_url = f'https://{WORD}.fbcdn.net/{WORD}.png?token={WORD}token'
            author._load_photos(Fetcher(resolve=resolve, is_allowed=guarded_fetch.is_public))
            author.photo_url = f'https://evil.example/{WORD}'
            author._load_photos(Fetcher())
            with patch.object(Fetcher, 'fetch', side_effect=ValueError(f"{WORD} in it")):
                author._load_photos(Fetcher())
            self.assertFalse(author.image_1920)
        self.silent("Photo of author", "not public", "OSError", "ValueError")

    def test_promise_27_receipts_and_letters(self):
        card = self.take_in()
        card.source_id.acknowledge = True
        card.sudo().verdict = 'verified'
        card._queue_acknowledgement()
        said = UserError(f"{WORD}mail@{WORD}.example cannot be reached")
        with patch.object(self.registry['mail.template'], 'send_mail', side_effect=said):
            self.run_cron('ir_cron_acknowledge')
        self.assertEqual(card.acknowledge_state, 'skipped')
        self.assertIn(WORD, card.acknowledge_reason)
        card.with_user(self.anna).take()
        card.with_user(self.anna).message_post(
            body=f"Dear {WORD}name", subject=f"Re: {WORD}subject", message_type='comment',
            subtype_xmlid='mail.mt_comment', partner_ids=card._get_answer_partner().ids)
        self.assertEqual(card.state, 'answered')
        self.silent("is not sent: UserError")

    def test_promise_27_distribution_notices_and_their_ends(self):
        self.env['crm.team.member'].create([
            {'crm_team_id': self.team.id, 'user_id': user.id} for user in self.anna | self.jonas])
        self.team.interest_distribution = 'turn'
        card = self.card(text=f"{WORD}text", title=f"{WORD}subject")
        self.author.name = f"{WORD}name"
        for name in ('ir_cron_distribute_interests', 'ir_cron_warn_interests', 'ir_cron_send_notices'):
            self.run_cron(name)
        card.sudo().user_id = self.jonas
        self.run_cron('ir_cron_send_notices')
        card.with_user(self.jonas).action_release()
        self.assertEqual(card.state, 'new')

    def test_promise_27_export_block_and_erasure(self):
        card = self.take_in()
        author = card.author_id
        card.with_user(self.anna).take()
        card.with_user(self.anna).add_proof(f'{WORD}file.png', PIXEL)
        self.assertIn(WORD, str(card.export_data(['text', 'title', 'author_id/name', 'email'])))
        author.with_user(self.head)._block(f"{WORD} again")
        card.proof_record_ids.with_user(self.head)._void(f"{WORD} reason")
        author.sudo()._erase()
        self.assertFalse(author.exists())
        self.silent("are erased by user")

    def test_promise_27_the_message_on_the_screen_and_past_its_deadline(self):
        card = self.take_in()
        self.env.cr.flush()
        late = parser_pool.Crashed("It took too long.", 'deadline')
        for login, path in (
                ('si_anna', f'/social_interest/card/{card.id}/message'),
                ('si_anna', f'/social_interest/mail/{card.mail_id.id}/raw'),
                ('admin', f'/social_interest/mail/{card.mail_id.id}/view'),
                ('admin', f'/social_interest/mail/{card.mail_id.id}/raw')):
            self.authenticate(login, login)
            with patch.object(parser_pool, 'ask_many', return_value=[late]):
                self.assertIn(self.url_open(path).status_code, (200, 403, 503))
            self.url_open(path)

    def test_promise_27_links_that_are_refused(self):
        card = self.card()
        for record, name in ((card, 'source_url'), (card, 'proof_url'), (self.author, 'url'), (self.source, 'url')):
            with self.subTest(name), self.assertRaises(UserError), self.env.cr.savepoint():
                record[name] = f'javascript:{WORD}'
        card.source_url = f'https://{WORD}.example/'
        with self.assertRaises(UserError):
            card.with_user(self.anna).action_answer()
        self.silent()

    def test_the_log_is_listened_to(self):
        """Else nothing of the above would be found."""
        logging.getLogger('odoo.addons.social_interest.models').debug("a small %s", 'word')
        logging.getLogger('anything').warning("another")
        self.silent("a small word", "another")
