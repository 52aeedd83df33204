# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a change of a card costs: calls of our own code, statements, writes of the card's row."""

import re
import sys
from datetime import timedelta
from unittest.mock import patch

from odoo import fields
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
        self.frames = self.tellers = self.updates = self.empty = 0
        self.statements = []

    def __enter__(self):
        self.env.flush_all()
        execute = Cursor.execute

        def counting(cr, query, *args, **kwargs):
            statement = query.code if isinstance(query, SQL) else str(query)
            self.statements.append(' '.join(statement.split())[:200])
            self.updates += bool(WRITES_CARDS.search(statement))
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
        counted = {name: getattr(self, name) for name in ('frames', 'tellers', 'empty', 'updates')}
        return counted | {'queries': len(self.statements), 'statements': "\n".join(self.statements)}


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

    def test_what_each_change_costs(self):
        """One write of one card by a person: one frame of ours, at most two UPDATEs of its row."""
        self.warm()
        card = self.earlier()
        costs = {'take': self.cost_of(card.take), 'release': self.cost_of(card.action_release)}
        card.take()
        costs['answer'] = self.cost_of(card._set_answered)
        costs['reopen'] = self.cost_of(card.action_reopen)
        costs['rank'] = self.cost_of(lambda: card.write({'priority': '1'}))
        # who may write what, and whether there is room for one more, is asked of each change by a person
        for name, (frames, queries) in {
            'take': (60, 17), 'release': (74, 22), 'answer': (62, 13), 'reopen': (59, 9), 'rank': (37, 2),
        }.items():
            with self.subTest(name):
                cost = costs[name]
                self.assertLessEqual(cost['frames'], frames)
                self.assertLessEqual(cost['queries'], queries, cost['statements'])
                self.assertLessEqual(cost['updates'], 2)
                self.assertEqual((cost['tellers'], cost['empty']), (1, 0))

    def test_two_hundred_at_once(self):
        Interest = self.env['social.interest'].with_context(tracking_disable=True, mail_create_nosubscribe=True)
        # of two seconds the targets would be worked out twice
        now = fields.Datetime.now()
        values = [{
            'source_id': self.source.id, 'author_id': self.author.id, 'text': f"Text {number}", 'date': now,
            'action_id': self.env.ref('social_interest.action_comment').id} for number in range(201)]
        Interest.create(values[:1])
        cost = self.cost_of(lambda: Interest.create(values[1:]))
        # what each computes of is asked for its default, which the intake spares itself
        self.assertLessEqual(cost['frames'], 200 * 17)
        self.assertLessEqual(cost['queries'], 27, cost['statements'])
        self.assertEqual((cost['tellers'], cost['empty'], cost['updates']), (1, 0, 0))

    def test_many_are_closed_at_the_cost_of_few(self):
        def queries(number):
            cards = self.env['social.interest'].union(*(self.earlier() for _number in range(number)))
            return self.cost_of(cards.with_user(self.anna)._set_answered)['queries']
        queries(2)
        self.assertLessEqual(queries(22) - queries(3), 4)

    def earlier(self):
        """Return a card that has waited: what is answered in the second in which it came needs no calendar."""
        return self.card(date=fields.Datetime.now() - timedelta(minutes=1)).with_user(self.anna)

    def warm(self):
        """Let the registry cache what it caches once."""
        card = self.earlier()
        card.take()
        card.action_release()
        card.take()
        # what a person may read is worked out where something is read
        self.env.invalidate_all()
        card._set_answered()
        self.env.invalidate_all()
        card.action_reopen()
