# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A copy of the database takes no messages from the one that works with them."""

from unittest.mock import patch

from odoo import fields
from odoo.modules.neutralize import get_neutralization_queries
from odoo.tests import Form, tagged

from .common import InterestCase
from .scripted_case import ScriptedCase, some


class HomeMixin:

    def elsewhere(self, **marks):
        """Be another database while the block runs."""
        Mailbox = type(self.env['fetchmail.server'])
        here = self.env['fetchmail.server']._interest_here()
        return patch.object(Mailbox, '_interest_here', lambda _self: {**here, **marks})

    def health(self):
        self.env.invalidate_all()
        return self.mailbox.interest_health


@tagged('post_install', '-at_install')
class TestHome(HomeMixin, ScriptedCase):

    def waiting(self, after):
        server = self.serve()
        server.append(*some(1, 2))
        self.mailbox.write({
            'interest_after': after, 'interest_move_to': after == 'move' and 'Done', 'state': 'done'})
        self.mailbox.folder_ids.write({'uidvalidity': '1', 'last_uid': 0, 'old_uid': 0})
        return server

    def test_copy_takes_nothing_from_the_mailbox(self):
        for after in ('move', 'seen'):
            with self.subTest(after):
                server = self.waiting(after)
                with self.elsewhere(name='copy'):
                    self.assertIn("looks like a copy", str(self.collect()))
                self.assertEqual((server.commands, self.uids()), ([], []))
                self.assertIsNone(self.collect())
                self.assertEqual(self.uids(), [1, 2])

    def test_copy_that_leaves_messages_alone_goes_on(self):
        self.waiting('leave')
        with self.elsewhere(name='copy', uuid='other', server='7'):
            self.assertIsNone(self.collect())
            self.assertEqual((self.uids(), self.health()), ([1, 2], 'ok'))

    def test_button_says_why(self):
        self.waiting('move')
        self.mailbox.date = fields.Datetime.now()
        self.assertEqual((self.health(), self.mailbox.interest_copied), ('ok', False))
        with self.elsewhere(uuid='other', server='7'):
            self.assertEqual((self.health(), self.mailbox.interest_copied), ('failing', True))
            note = self.mailbox.interest_health_note
            self.assertIn("the database has another identity, the database is on another server", note)
            with Form(self.mailbox) as form:
                self.assertEqual(form.interest_health_note, note)

    def test_owner_is_told_once_and_collecting_here_ends_it(self):
        self.waiting('move')
        self.mailbox.date = fields.Datetime.now()
        owner = self.mailbox._interest_alarm_user()
        told = [('user_id', '=', owner.id), ('summary', '=', "Mailbox Interests is not read")]
        with self.elsewhere(name='moved'):
            for _round in range(2):
                self.collect()
                self.env.invalidate_all()
                self.env['fetchmail.server']._cron_watch_mailboxes()
            activity = self.env['mail.activity'].search(told)
            self.assertEqual(len(activity), 1)
            self.assertIn("the database has another name", activity.note)
            self.assertNotIn("The server said", activity.note)
            self.mailbox.action_collect_here()
            self.assertFalse(self.mailbox.interest_next_poll)
            self.assertIsNone(self.collect())
            self.assertEqual((self.uids(), self.health()), ([1, 2], 'ok'))
            self.env['fetchmail.server']._cron_watch_mailboxes()
            self.assertFalse(self.env['mail.activity'].search(told))
        self.assertEqual(self.health(), 'failing', "the old database is the copy now")

    def test_confirmed_again_is_confirmed_here(self):
        self.waiting('move')
        with self.elsewhere(name='other'):
            self.mailbox.state = 'draft'
            self.assertEqual(self.health(), 'off')
            self.mailbox.state = 'done'
            self.assertEqual(self.mailbox.interest_home['name'], 'other')
            self.assertFalse(self.mailbox.interest_copied)

    def test_address_counts_only_where_it_is_frozen(self):
        self.waiting('move')
        param = self.env['ir.config_parameter']
        param.set_param('web.base.url.freeze', False)
        param.set_param('web.base.url', 'https://odoo.acme.example')
        self.mailbox.state = 'done'
        param.set_param('web.base.url', 'http://10.0.0.7:8069')
        self.assertFalse(self.mailbox.interest_copied)
        # to freeze it is no move
        param.set_param('web.base.url.freeze', 'True')
        self.env.invalidate_all()
        self.assertFalse(self.mailbox.interest_copied)
        self.mailbox.state = 'done'
        param.set_param('web.base.url', 'https://test.acme.example')
        self.env.invalidate_all()
        self.assertTrue(self.mailbox.interest_copied)
        self.assertIn("Odoo has another address", self.mailbox._interest_copied_why())

    def test_database_knows_itself(self):
        here = self.env['fetchmail.server']._interest_here()
        self.assertEqual((here['name'], bool(here['uuid'])), (self.env.cr.dbname, True))
        self.assertTrue(here['server'].isdecimal())
        # a mailbox of before these marks, and a mark that is not told, are no sign of a copy
        self.waiting('move')
        for home in (False, {'name': here['name']}, {**here, 'server': ''}):
            self.mailbox.interest_home = home
            self.assertFalse(self.mailbox._interest_strange())


@tagged('post_install', '-at_install')
class TestNeutralize(HomeMixin, InterestCase):

    def test_neutralized_copy_neither_collects_nor_writes_to_anyone(self):
        self.addCleanup(self.env.registry.clear_cache)
        self.mailbox = self.env['fetchmail.server'].create({
            'name': "Shop", 'server_type': 'imap', 'user': 'shop@acme.example', 'collects_interests': True,
            'state': 'done', 'interest_after': 'seen'})
        other = self.env['fetchmail.server'].create({'name': "Bounces", 'server_type': 'imap'})
        self.mailbox.action_new_push_token()
        self.source.write({
            'acknowledge': True,
            'acknowledge_template_id': self.env.ref('social_interest.mail_template_acknowledge').id})
        card = self.card()
        card.sudo().acknowledge_state = 'waiting'
        self.env['ir.config_parameter'].set_param('social_interest.load_photos', 'True')
        self.env.flush_all()
        for query in get_neutralization_queries(['base', 'mail', 'social_interest']):
            self.env.cr.execute(query)
        self.env.invalidate_all()
        self.env.registry.clear_cache()
        self.assertEqual(
            (self.mailbox.active, self.mailbox.interest_cron_id.active, self.mailbox.interest_push_hash),
            (False, False, False))
        self.assertEqual((self.source.acknowledge, card.acknowledge_state), (False, False))
        self.assertFalse(self.env['social.interest.notice'].search_count([]))
        self.assertFalse(self.env['ir.config_parameter'].get_param('social_interest.load_photos'))
        # whoever switches it on has to say so; its schedule stays off
        self.mailbox.active = True
        self.assertEqual((self.mailbox.interest_cron_id.active, self.health()), (False, 'failing'))
        self.assertTrue(self.mailbox.interest_copied)
        self.assertNotEqual(other.interest_home, self.mailbox.interest_home)
