# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a change of a card costs: calls of our own code, statements, writes of the card's row."""

import re
import sys
from unittest.mock import patch

from odoo.sql_db import Cursor
from odoo.tests import tagged
from odoo.tools import SQL

from .common import InterestCase

MODELS = '/social_interest/models/'
WRITES_CARDS = re.compile(r'\bUPDATE\s+"?social_interest"?\s')


class Cost:
    """Counts, while a block runs: calls of our models' functions, queries, and what of them writes cards."""

    def __init__(self, env):
        self.env = env
        self.frames = self.tellers = self.queries = self.updates = self.empty = 0

    def __enter__(self):
        self.env.flush_all()
        execute = Cursor.execute

        def counting(cr, query, *args, **kwargs):
            self.queries += 1
            self.updates += bool(WRITES_CARDS.search(query.code if isinstance(query, SQL) else str(query)))
            return execute(cr, query, *args, **kwargs)
        self.patcher = patch.object(Cursor, 'execute', counting)
        self.patcher.start()
        sys.setprofile(self._look)
        return self

    def _look(self, frame, event, _arg):
        if event == 'call' and MODELS in frame.f_code.co_filename and not frame.f_code.co_name.startswith('<'):
            self.frames += 1
            if frame.f_code.co_name in ('write', 'create'):
                self.tellers += 1
                self.empty += frame.f_code.co_name == 'write' and not frame.f_locals['self']._ids

    def __exit__(self, *_failure):
        sys.setprofile(None)
        self.env.flush_all()
        self.patcher.stop()

    @property
    def figures(self):
        return {name: getattr(self, name) for name in ('frames', 'tellers', 'empty', 'queries', 'updates')}


@tagged('post_install', '-at_install')
class TestStory(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest'].search([]).active = False
        cls.env.flush_all()

    def cost_of(self, act):
        """Return what a call costs, with what the registry caches at hand."""
        self.env.invalidate_all()
        with Cost(self.env) as cost:
            act()
        return cost.figures

    def warm(self):
        card = self.card().with_user(self.anna)
        card.take()
        card.action_release()
        card.take()
        card._set_answered()
        card.action_reopen()

    def test_measure(self):
        self.warm()
        card = self.card().with_user(self.anna)
        figures = {'take': self.cost_of(card.take), 'release': self.cost_of(card.action_release)}
        card.take()
        figures['answer'] = self.cost_of(card._set_answered)
        figures['reopen'] = self.cost_of(card.action_reopen)
        figures['note'] = self.cost_of(lambda: card.write({'priority': '1'}))
        values = [{
            'source_id': self.source.id, 'author_id': self.author.id, 'text': f"Text {number}",
            'action_id': self.env.ref('social_interest.action_comment').id} for number in range(200)]
        self.env['social.interest'].create(values[:1])
        figures['create'] = self.cost_of(lambda: self.env['social.interest'].with_context(
            tracking_disable=True, mail_create_nosubscribe=True).create(values))
        for name, value in figures.items():
            print('MEASURE', name, value, flush=True)
