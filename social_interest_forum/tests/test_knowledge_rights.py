# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who may draft, role by role, as the tables of the main addon say it of its own methods."""

from odoo.exceptions import AccessError
from odoo.tests import TransactionCase, tagged
from odoo.tools import mute_logger

from odoo.addons.social_interest.tests.rights import SALESPEOPLE, RightsMixin

#: ``x`` it is done, ``-`` the person is told why not, nothing: no access
TABLE = {
    'social.interest.action_to_knowledge': dict.fromkeys(
        ('owner', 'leader', 'head', 'manager', 'administrator'), 'x'),
    'social.interest.knowledge.action_draft': dict.fromkeys(
        ('owner', 'leader', 'head', 'manager', 'administrator'), 'x'),
    'social.interest.knowledge.action_make_forum': {'administrator': 'x'},
    'forum.post.validate': {'administrator': 'x'},
    'forum.post.action_view_knowledge_card': {
        **dict.fromkeys(('owner', 'leader', 'head', 'manager', 'administrator'), 'x'),
        **dict.fromkeys(('salesperson', 'elsewhere'), '-')},
}
MODELS = {'social.interest.knowledge': dict.fromkeys(SALESPEOPLE, 'rwc')}


@tagged('post_install', '-at_install')
class TestKnowledgeRights(RightsMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_roles(cls.env)
        cls.sample.with_user(cls.users['owner']).process_without_proof('no_screenshot')
        cls.sample.answer_text = "Ja."
        cls.env['forum.forum'].search([('is_knowledge', '=', True)]).is_knowledge = False
        site = cls.env['website'].search([('company_id', '=', cls.env.company.id)], limit=1)
        cls.base = cls.env['forum.forum'].create({'name': "Known", 'is_knowledge': True, 'website_id': site.id})
        cls.drafted = cls.env['forum.post']._draft_knowledge(cls.base, cls.proven, "Known?", "", "Yes.")

    def record(self, model, role):
        """Return what a role calls a method of: the dialog is one's own, with the owner's card in it."""
        if model == 'social.interest.knowledge':
            return self.env[model].with_user(self.users[role]).sudo().create({
                'interest_id': self.sample.id, 'forum_id': self.base.id, 'title': "x", 'answer': "y"})
        return {'social.interest': self.sample, 'forum.post': self.drafted}[model]

    def test_promise_35_every_method_and_role_is_as_the_table_says(self):
        def cell(key, role):
            model, _dot, method = key.rpartition('.')
            return self.outcome(role, self.record(model, role).sudo(False), method)
        self.assertAsInTable(TABLE, cell)

    def test_promise_35_every_model_of_knowledge_is_as_the_table_says(self):
        self.assertAsInTable(MODELS, lambda model, role: self.allowed(role, model))

    def test_promise_35_who_reads_the_website_does_not_read_of_which_card_it_is(self):
        for role in ('portal', 'employee', 'salesperson', 'manager'):
            with self.subTest(role), self.assertRaises(AccessError):
                self.drafted.with_user(self.users[role]).read(['knowledge_interest_id'])

    @mute_logger('odoo.addons.base.models.ir_model', 'odoo.addons.base.models.ir_rule')
    def test_promise_35_the_dialog_tells_nobody_of_a_card_that_he_may_not_see(self):
        for role in ('salesperson', 'elsewhere'):
            dialogs = self.env['social.interest.knowledge'].with_user(self.users[role])
            with self.subTest(role):
                with self.assertRaises(AccessError):
                    dialogs.create({'interest_id': self.sample.id})
                with self.assertRaises(AccessError):
                    dialogs.onchange({'interest_id': self.sample.id}, ['interest_id'], {
                        'interest_id': {}, 'title': {}, 'question': {}, 'answer': {}})

    @mute_logger('odoo.addons.base.models.ir_model', 'odoo.addons.base.models.ir_rule')
    def test_promise_35_nobody_says_himself_from_which_card_a_topic_is(self):
        users = self.users['owner'] | self.users['manager']
        users.sudo().karma = 5000
        for user in users:
            posts = self.env['forum.post'].with_user(user)
            values = {'forum_id': self.base.id, 'name': "Known?"}
            with self.subTest(user.login):
                with self.assertRaises(AccessError):
                    posts.create({**values, 'knowledge_interest_id': self.sample.id})
                with self.assertRaises(AccessError):
                    posts.with_context(default_knowledge_interest_id=self.sample.id).create(values)
                topic = posts.create(values)
                with self.assertRaises(AccessError):
                    topic.knowledge_interest_id = self.sample
        administrator = self.env['forum.post'].with_user(self.users['administrator'])
        self.users['administrator'].sudo().karma = 5000
        topic = administrator.create({**values, 'knowledge_interest_id': self.sample.id})
        self.assertFalse(topic.knowledge_interest_id)
