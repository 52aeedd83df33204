# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What of this addon can be called from outside, and by whom."""

from odoo.exceptions import AccessError, UserError
from odoo.service.model import call_kw
from odoo.tests import TransactionCase, tagged
from odoo.tools import mute_logger

from odoo.addons.social_interest.tests.roles import ROLES, RolesMixin

from .community_case import CommunityMixin

OURS = 'odoo.addons.social_interest_forum.'
#: overridden, and guarded by the rights of their models
GUARDED = {
    'forum.post.create', 'forum.post.write', 'forum.post.unlink', 'forum.post.validate',
    'forum.forum.create', 'forum.forum.write', 'forum.forum.unlink',
    # their roles stand in a table of their own
    'forum.post.action_view_knowledge_card', 'social.interest.action_to_knowledge',
    'social.interest.knowledge.action_draft', 'social.interest.knowledge.action_make_forum'}
WORKS = {'owner': 'x', 'head': 'x', 'manager': 'x', 'administrator': 'x', 'leader': '-'}
#: of the card of the owner: ``x`` it is done, ``-`` the person is told why not, nothing: no access
TABLE = {
    'social.interest.action_to_community': WORKS,
    'social.interest.post_to_community': WORKS,
    'social.interest.read_community': WORKS,
    'social.interest.similar_topics': WORKS,
    'social.interest.use_topic': WORKS,
}
MANAGES = ('manager', 'administrator', 'elsewhere')


@tagged('post_install', '-at_install')
class TestRights(CommunityMixin, RolesMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_roles(cls.env)
        cls.make_community(cls.env)
        cls.thing, cls.known = cls.idea(), cls.topic()
        cls.arguments = {
            'post_to_community': [cls.help.id, "How?", "Please"], 'similar_topics': ["How?"],
            'use_topic': [cls.known.id]}

    @mute_logger('odoo.addons.base.models.ir_model', 'odoo.addons.base.models.ir_rule')
    def outcome(self, role, record, method, arguments):
        with self.cr.savepoint() as savepoint:
            try:
                call_kw(record.browse().with_user(self.users[role]), method, [record.ids, *arguments], {})
                self.env.flush_all()
                result = 'x'
            except AccessError:
                result = ''
            except UserError:
                result = '-'
            savepoint.rollback()
        self.env.invalidate_all()
        return result

    def test_promise_35_nothing_else_of_ours_is_called_from_outside(self):
        found = {
            f'{model}.{name}'
            for model, registered in self.env.registry.items() if not registered._abstract
            for part in registered.mro() if part.__module__.startswith(OURS)
            for name, value in vars(part).items() if callable(value) and not name.startswith('_')}
        self.assertEqual(found, GUARDED | TABLE.keys())

    def test_promise_35_every_method_and_role_is_as_the_table_says(self):
        for key, wanted in TABLE.items():
            method = key.rpartition('.')[2]
            with self.subTest(key):
                given = self.arguments.get(method, ())
                found = {role: self.outcome(role, self.sample, method, given) for role in ROLES}
                self.assertEqual({role: cell for role, cell in found.items() if cell}, wanted)

    def test_promise_35_who_says_what_becomes_of_an_idea(self):
        found = {
            role for role in ROLES
            if self.outcome(role, self.thing, 'write', [{'idea_status': 'done'}]) == 'x'}
        self.assertEqual(found, set(MANAGES))

    def test_promise_35_nobody_outside_is_told_of_cards(self):
        self.known.sudo().interest_from_id = self.sample
        found = {
            role for role in ROLES
            if self.outcome(role, self.known, 'read', [['interest_from_id']]) == 'x'}
        self.assertEqual(found, {
            'salesperson', 'owner', 'leader', 'head', 'manager', 'administrator', 'elsewhere'})
