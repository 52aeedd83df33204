# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Poison and good messages in one batch: the good ones are read whatever stands in the others."""

import importlib
import sys
import tempfile
import types
from pathlib import Path
from unittest.mock import patch

from odoo.tests import tagged

from ..tools import parser_pool
from .common import letter
from .test_intake import LEDGER, IntakeCase

ADDON = 'odoo.addons.social_interest_of_nobody'
ENDLESS = '''
from odoo.addons.social_interest.parsers import Parser

class Endless(Parser):
    code = 'endless'
    channel = 'mail'
    basis = 'certain'

    def score(self, message):
        while message.subject.startswith("Poison"):
            pass

    def parse(self, message, context):
        raise AssertionError
'''
#: seconds: what matters is the order
HASTE = {'deadline': 0.3, 'least': 0.1}


@tagged('post_install', '-at_install')
class TestPoisonOrder(IntakeCase):

    def use_endless_parser(self):
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        (folder / 'endless.py').write_text(ENDLESS)
        package = types.ModuleType(ADDON)
        package.__path__ = [str(folder)]
        self.enterContext(patch.dict(sys.modules, {ADDON: package}))
        parser = importlib.import_module(f'{ADDON}.endless').Endless()
        Parser = self.registry['social.interest.parser']
        builtin = self.env['social.interest.parser']._get_parsers()
        self.patch(Parser, '_get_parsers', lambda _self: (parser, *builtin))

    def test_promise_41_good_message_goes_before_any_poison_is_tried_again(self):
        self.use_endless_parser()
        subjects = [f"Poison {number}" for number in range(12)] + ["Good"]
        mails = self.store(*(letter(subject=subject, message_id=f'<{subject[-2:]}@x.example>') for subject in subjects))
        mails.search([('state', '=', 'pending'), ('id', 'not in', mails.ids)]).state = 'ignored'
        runs, parse_many = [], parser_pool.parse_many

        def note(jobs, parsers, processes, **options):
            outcomes = parse_many(jobs, parsers, processes, **(options or {'deadline': 0.3}))
            runs.append([
                (raw.split(b'Subject: ')[1].split(b'\n')[0].decode(), isinstance(outcome, parser_pool.Crashed))
                for (raw, _context), outcome in zip(jobs, outcomes)])
            return outcomes
        with self.enter_registry_test_mode(), self.registry.cursor() as cr, self.assertLogs(LEDGER, 'INFO'), \
                patch.object(parser_pool, 'parse_many', note), patch(f'{LEDGER}.HASTE', HASTE):
            mails.with_env(self.env(cr=cr))._work_off()
        self.env.invalidate_all()
        self.assertEqual(runs[0], [(subject, subject != "Good") for subject in subjects])
        self.assertEqual(runs[1:], [[(subject, True)] for subject in subjects[:-1]], "once more each, in the end")
        self.assertEqual(mails.mapped('state'), ['quarantined'] * 12 + ['done'])
        self.assertEqual(mails.mapped('attempts'), [2] * 12 + [1])

    def test_promise_41_an_id_that_no_database_can_hold_stops_nobody(self):
        poison, good = self.store(
            letter(message_id='<p@holm.example>', References='<a\0b@holm.example>'),
            letter(body="Next", message_id='<next@holm.example>'))
        (poison | good)._process()
        self.assertEqual(good.state, 'done')
        self.assertNotEqual(poison.state, 'pending')
