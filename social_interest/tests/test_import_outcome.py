# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What became of every message of an import, and the list behind each number."""

from unittest.mock import patch

from odoo.tests import tagged

from ..models.intake import import_outcome
from .common import letter
from .test_import import TestImport, mbox

ROBOT = {'sender': 'noreply@elsewhere.example', 'Auto_Submitted': 'auto-generated'}


@tagged('post_install', '-at_install')
class TestImportOutcome(TestImport):

    def imported(self):
        known = letter(body="Known", message_id='<known@holm.example>')
        self.take_in(known)
        job = self.start(mbox(
            known,
            letter(body="One", message_id='<1@holm.example>'),
            letter(body="Two", message_id='<2@holm.example>'),
            letter(body="Ours", message_id='<3@acme.example>', sender='Us <interests@acme.example>'),
            letter(body="Machine talk", message_id='<4@x.example>', subject="Machine talk", **ROBOT)))
        self.run_cron()
        self.parse()
        self.assertEqual(job.state, 'done')
        return job

    def lines(self, job):
        return {line['fate']: line['count'] for line in job.outcome}

    def test_every_message_is_in_one_line_and_each_opens_its_list(self):
        job = self.imported()
        lines = self.lines(job)
        self.assertEqual(lines['done'], 2)
        self.assertEqual(lines['doubled'], 1)
        self.assertEqual(sum(lines.values()), job.read_count)
        self.assertEqual((job.card_count, job.pending_count), (2, 0))
        seen = self.env['social.interest.mail']
        for fate, count in lines.items():
            mails = seen.search(job.action_view_outcome(fate)['domain'])
            self.assertEqual((fate, len(mails)), (fate, count))
            self.assertFalse(mails & seen)
            seen |= mails
        self.assertEqual(len(seen), job.read_count)

    def test_ignored_messages_are_listed_by_their_reason(self):
        job = self.imported()
        [ignored] = [line for line in job.outcome if line['fate'] == 'ignored']
        self.assertEqual(sum(one['count'] for one in ignored['reasons']), ignored['count'])
        for one in ignored['reasons']:
            action = job.action_view_outcome('ignored', one['reason'])
            self.assertEqual(action['name'], one['reason'])
            mails = self.env['social.interest.mail'].search(action['domain'])
            self.assertEqual((len(mails), set(mails.mapped('reason'))), (one['count'], {one['reason']}))

    def test_doubled_whatever_language_it_was_told_in(self):
        self.env['res.lang']._activate_lang('ru_RU')
        job = self.imported()
        with patch.object(type(self.env['social.interest.mail']), '_came_before', lambda self: f"{self.env.lang}!"):
            doubled = self.env['social.interest.mail'].search(
                job.action_view_mails()['domain'] + [('state', '=', 'ignored'), ('reason', 'like', 'came before')])
            doubled.reason = 'ru_RU!'
            self.env.invalidate_all()
            self.assertEqual(self.lines(job)['doubled'], 1)

    def test_waiting_messages_have_a_line(self):
        job = self.start(mbox(letter(message_id='<9@holm.example>')))
        self.run_cron()
        self.assertEqual(self.lines(job), {'pending': 1})

    def test_cards_of_the_import_open_in_the_feed(self):
        job = self.imported()
        cards = self.env['social.interest'].search(job.action_view_cards()['domain'])
        self.assertEqual(sorted(cards.mapped('text')), ["One", "Two"])

    def test_many_imports_take_no_query_each(self):
        jobs = self.imported()
        for number in range(4):
            jobs |= self.start(mbox(letter(body=f"N {number}", message_id=f'<n{number}@holm.example>')))
        self.run_cron()
        self.env.invalidate_all()
        jobs.mapped('read_count')
        with self.assertQueryCount(3 + len(jobs.mailbox_id)):
            jobs.mapped('outcome')

    def test_long_lists_of_reasons_end(self):
        job = self.imported()
        with patch.object(import_outcome, 'MAX_REASONS', 0):
            self.env.invalidate_all()
            self.assertFalse(any(line['reasons'] for line in job.outcome))
