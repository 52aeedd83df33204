# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a card tells of its task, to whom, and what it hears when the task goes on."""

from datetime import timedelta

from odoo import Command, fields
from odoo.tests import tagged

from .common import TasksCase


@tagged('post_install', '-at_install')
class TestTaskSeen(TasksCase):

    def record(self, card, user=None):
        return [entry for entry in self.talk(card, user)['entries'] if entry.get('model') == 'project.task']

    def slots(self, card, user=None):
        return [slot for slot in self.talk(card, user)['strip'] if slot['name'] == 'task']

    def test_feed_strip_and_line_of_time_tell_task_and_stage(self):
        card = self.card()
        task = self.make_task(card, name="Raise the desk")
        self.assertEqual(self.signs(card), [
            {'kind': 'task', 'text': "Raise the desk · To do", 'icon': 'fa-tasks', 'title': "Task"}])
        self.assertEqual(self.slots(card), [{
            'name': 'task', 'title': "Task: To do", 'text': "Raise the desk, Anna Berg", 'model': 'project.task',
            'res_id': task.id}])
        [entry] = self.record(card)
        self.assertEqual((entry['title'], entry['text'], entry['facts']), (
            "Task", "Raise the desk", ["To do", "Anna Berg"]))
        task.write({'stage_id': self.done.id, 'state': '1_done'})
        [sign] = self.signs(card)
        self.assertEqual((sign['text'], sign['icon']), ("Raise the desk · Finished · Done", 'fa-check-circle'))
        task.state = '1_canceled'
        self.assertEqual(self.signs(card)[0]['icon'], 'fa-times-circle-o')

    def test_whoever_may_not_see_the_task_sees_nothing_of_it(self):
        self.board.message_subscribe(self.anna.partner_id.ids)
        card = self.card()
        task = self.make_task(card, project_id=self.board.id, name="Secret")
        self.assertEqual(self.signs(card)[0]['text'], "Secret · To do")
        task.state = '1_done'
        self.assertEqual((self.signs(card, self.jonas), self.record(card, self.jonas)), ([], []))
        told = self.talk(card, self.jonas)
        self.assertNotIn("Secret", str(told))
        self.assertFalse(told['card']['task_id'])
        theirs = card.with_user(self.jonas)
        self.assertFalse(theirs.task_id or theirs.task_ids or theirs.task_standing)
        self.assertNotIn("Secret", str(theirs.read()))
        for domain in ([('task_ids', 'any', [])], [('task_stage_id', '=', self.todo.id)]):
            self.assertEqual(self.env['social.interest'].with_user(self.anna).search(domain) & card, card)
            self.assertFalse(self.env['social.interest'].with_user(self.jonas).search(domain) & card)

    def test_one_who_presses_where_a_hidden_task_is_is_told_so(self):
        self.board.message_subscribe(self.anna.partner_id.ids)
        card = self.card()
        self.make_task(card, project_id=self.board.id)
        self.jonas.group_ids = [Command.link(self.env.ref('project.group_project_user').id)]
        with self.assertRaisesRegex(Exception, "do not see"):
            card.with_user(self.jonas).action_to_task()

    def test_stages_of_tasks_group_the_cards(self):
        cards = self.card() | self.card() | self.card()
        self.make_task(cards[0])
        self.make_task(cards[1]).stage_id = self.done
        self.board.message_subscribe(self.anna.partner_id.ids)
        self.make_task(cards[2], project_id=self.board.id)

        def grouped(user):
            groups = self.env['social.interest'].with_user(user).formatted_read_group(
                [('id', 'in', cards.ids)], ['task_stage_id'], ['__count'])
            for group in groups:
                found = self.env['social.interest'].with_user(user).search_count(
                    [('id', 'in', cards.ids), *group['__extra_domain']])
                self.assertEqual(found, group['__count'])
            return {group['task_stage_id'] and group['task_stage_id'][1]: group['__count'] for group in groups}
        self.assertEqual(grouped(self.anna), {"To do": 2, "Finished": 1})
        self.assertEqual(grouped(self.jonas), {"To do": 1, "Finished": 1, False: 1})

    def test_a_task_that_is_done_is_told_in_the_conversation_and_wakes_nobody(self):
        card = self.card(user_id=self.anna.id)
        card.snoozed_until = fields.Datetime.now() + timedelta(days=3)
        task = self.make_task(card, name="Raise the desk")
        before = card.message_ids
        task.with_user(self.anna).state = '1_done'
        told = card.message_ids - before
        self.assertEqual(told.mapped('preview'), ["Task done: Raise the desk"])
        self.assertEqual(told.author_id, self.anna.partner_id)
        self.assertEqual((card.state, bool(card.snoozed_until)), ('taken', True))
        self.assertIn("Task done: Raise the desk", str(self.talk(card)['entries']))
        task.with_user(self.anna).write({'state': '1_done'})
        self.assertEqual(card.message_ids - before, told, "once")

    def test_whoever_finishes_the_task_needs_no_right_to_the_card(self):
        worker = self.jonas.copy({'login': 'si_worker', 'name': "Ida Storm", 'email': 'ida@acme.example', 'group_ids': [
            Command.set([self.env.ref('base.group_user').id, self.env.ref('project.group_project_user').id])]})
        card = self.card()
        task = self.make_task(card)
        task.with_user(worker).write({'state': '1_done', 'stage_id': self.done.id})
        self.assertEqual(self.signs(card)[0]['icon'], 'fa-check-circle')

    def test_open_feeds_hear_of_the_task(self):
        card = self.card()
        task = self.make_task(card)
        told = self.env.cr.precommit.data
        for change in (lambda: task.write({'stage_id': self.done.id}), task.unlink):
            self.env.cr.precommit.run()
            change()
            self.assertEqual([list(kinds['changed']) for kinds in told['social_interest.cards'].values()], [[card.id]])

    def test_the_form_of_the_task_leads_to_the_conversation(self):
        card = self.card(user_id=self.anna.id)
        task = self.make_task(card)
        mine = task.with_user(self.anna)
        self.assertEqual((mine.interest_talk_card(), mine.interest_count), (card.id, 1))
        theirs = task.with_user(self.jonas)
        self.assertEqual((theirs.interest_talk_card(), theirs.interest_count), (False, 0))

    def test_tasks_of_many_cards_are_read_at_once(self):
        def cost(number):
            cards = self.env['social.interest'].union(*(self.card() for _number in range(number)))
            for card in cards:
                self.make_task(card)
            self.env.flush_all()
            self.env.invalidate_all()
            cards = cards.with_user(self.anna)
            cards.mapped('signs')
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            cards.mapped('signs')
            return self.env.cr.sql_log_count - before
        # what is read once is read by then
        cost(1)
        self.assertEqual(cost(2), cost(6))
