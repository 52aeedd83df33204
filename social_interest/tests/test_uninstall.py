# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import Command
from odoo.tests import tagged

from .. import uninstall_hook
from ..parsers import File
from .common import InterestCase


@tagged('post_install', '-at_install')
class TestUninstall(InterestCase):

    def test_nothing_holds_what_the_addon_brought(self):
        """Odoo deletes our records one by one then, and logs each that is refused."""
        card = self.card(user_id=self.anna.id)
        card.with_user(self.anna).write({'proof_url': "https://shots.example/1.png"})
        self.env['social.interest.template'].create({
            'name': "Desk form", 'sender': 'desks.example', 'subject': "Desk form *",
            'channel_id': self.channel.id, 'action_id': self.env.ref('social_interest.action_request').id,
            'line_ids': [Command.create({'target': 'text', 'method': 'label', 'pattern': "Question"})]})
        self.env['social.interest.rule'].create({
            'name': "Rule", 'source_ids': self.source.ids, 'channel_ids': self.channel.ids,
            'action_ids': self.env.ref('social_interest.action_request').ids, 'stops': True})
        self.env['social.interest.cost'].create({'source_id': self.source.id, 'amount': 10})
        mail = self.env['social.interest.mail'].create({'company_id': self.env.company.id, 'state': 'done'})
        mail._keep_files([File('a.pdf', 'application/pdf', 4, 1, data=b'%PDF')])
        sent = mail._attachments()
        self.assertTrue(sent)
        uninstall_hook(self.env)
        self.assertFalse(card.exists())
        self.assertFalse(sent.exists())
        for model in ('social.interest.action', 'social.interest.channel'):
            with self.subTest(model=model):
                records = self.env[model].with_context(active_test=False).search([])
                self.assertTrue(records)
                records.unlink()
                self.assertFalse(records.exists())
