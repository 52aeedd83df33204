# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The parser processes of an Odoo server: they know no Odoo, and still the parsers of other addons."""

import importlib
import sys
import tempfile
import types
from pathlib import Path
from unittest.mock import patch

from odoo.tests import TransactionCase, tagged

from ..parsers import BUILTIN, Context, Parser, parse
from ..tools import parser_pool
from .common import letter
from .processes import run_together

SAMPLES = Path(__file__).resolve().parent / 'samples'
OTHER_ADDON = 'odoo.addons.social_interest_of_somebody'
OTHER_PARSER = '''
import sys
from odoo.addons.social_interest.parsers import Interest, Parser
from odoo.addons.social_interest.parsers.registry import BUILTIN

class Lab(Parser):
    code = 'lab'
    channel = 'mail'
    basis = 'certain'
    photo_domains = ('lab.example',)

    def score(self, message):
        return 90 if message.subject == "Odoo here?" else None

    def parse(self, message, context):
        # One copy of the package, or this is another class than the one that is expected.
        assert sys.modules[type(BUILTIN[0]).__module__].__name__.startswith('odoo.addons.social_interest.parsers.')
        loaded = [name for name in sys.modules if name.split('.')[0] in ('odoo', 'werkzeug', 'psycopg2')]
        foreign = [name for name in loaded if not name.startswith('odoo.addons.') and name not in (
            'odoo', 'odoo.addons')]
        return self.parsed([Interest(channel='mail', action='letter', text=' '.join(foreign) or "No.")], context)
'''


class InsideTheAddon(Parser):
    """Its module lies beside these tests, which import Odoo."""

    code = 'inside'


def parse_in_fork(number):
    """In a worker: read a message in a process of its own."""
    outcome = parser_pool.parse_many(
        [(letter(subject=f"Number {number}"), Context())], BUILTIN, 1)[0]
    return outcome.subject, tuple(one.pid for one in parser_pool._pool.processes)


@tagged('post_install', '-at_install')
class TestParserPool(TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.addClassCleanup(parser_pool.close)
        cls.Parser = cls.env['social.interest.parser']

    def test_same_outcomes_as_in_this_process(self):
        jobs = [(path.read_bytes(), Context()) for path in sorted(SAMPLES.glob('*/*.eml'))]
        self.assertGreaterEqual(len(jobs), 100)
        expected = [parse(raw, context, self.Parser._get_parsers()) for raw, context in jobs]
        self.env['ir.config_parameter'].set_param('social_interest.parser_processes', '2')
        self.assertEqual(self.Parser._parse_many(jobs), expected)
        self.assertEqual(self.Parser._parse(*jobs[0]), expected[0])

    def test_warm_up(self):
        """As many processes as the setting allows are there before the first message, and it is theirs."""
        parser_pool.close()
        self.env['ir.config_parameter'].set_param('social_interest.parser_processes', '2')
        self.Parser._warm_up()
        warm = {one.pid for one in parser_pool._pool.processes if one.started}
        self.assertEqual(len(warm), 2)
        self.assertEqual(self.Parser._parse(letter(), Context()).parser, 'letter')
        self.assertEqual({one.pid for one in parser_pool._pool.processes}, warm)

    def _make_other_addon(self):
        """An addon whose own ``__init__`` fails where Odoo is missing."""
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        (folder / '__init__.py').write_text('from odoo import models\n')
        (folder / 'parsers.py').write_text(OTHER_PARSER)
        package = types.ModuleType(OTHER_ADDON)
        package.__path__ = [str(folder)]
        self.enterContext(patch.dict(sys.modules, {OTHER_ADDON: package}))
        return importlib.import_module(f'{OTHER_ADDON}.parsers').Lab()

    def _use(self, *parsers):
        builtin = self.Parser._get_parsers()
        self.patch(self.registry['social.interest.parser'], '_get_parsers', lambda _self: (*parsers, *builtin))

    def test_parser_of_another_addon(self):
        self._use(self._make_other_addon())
        outcome = self.Parser._parse(letter(subject="Odoo here?"), Context())
        self.assertEqual(outcome.parser, 'lab')
        self.assertEqual(outcome.found[0].text, "No.")
        self.assertEqual(self.Parser._parse(letter(), Context()).parser, 'letter')

    def test_parser_that_needs_odoo(self):
        """Whoever wrote it is told which one, and why."""
        self._use(InsideTheAddon())
        with self.assertRaisesRegex(
                parser_pool.ParserProcessError, "The parser InsideTheAddon of .*test_parser_pool .*odoo.*without Odoo"):
            self.Parser._parse(letter(), Context())

    def test_workers_have_processes_of_their_own(self):
        self.Parser._parse(letter(), Context())
        ours = {one.pid for one in parser_pool._pool.processes}
        results = run_together(parse_in_fork, [(1,), (2,)])
        self.assertEqual({subject for subject, _pids in results}, {"Number 1", "Number 2"})
        theirs = [pid for _subject, pids in results for pid in pids]
        self.assertEqual(len(set(theirs)), 2)
        self.assertFalse(ours & set(theirs))
        self.Parser._parse(letter(), Context())
        self.assertTrue(ours <= {one.pid for one in parser_pool._pool.processes})
