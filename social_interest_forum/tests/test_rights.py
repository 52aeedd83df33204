# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What of this addon can be called from outside, and by whom."""

from odoo.tests import TransactionCase, tagged

from odoo.addons.social_interest.tests.rights import SALESPEOPLE, RightsMixin, called_from_outside
from odoo.addons.social_interest.tests.roles import ROLES

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
class TestRights(CommunityMixin, RightsMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_roles(cls.env)
        cls.make_community(cls.env)
        cls.thing, cls.known = cls.idea(), cls.topic()
        cls.arguments = {
            'post_to_community': [cls.help.id, "How?", "Please"], 'similar_topics': ["How?"],
            'use_topic': [cls.known.id]}

    def test_promise_35_nothing_else_of_ours_is_called_from_outside(self):
        self.assertEqual(called_from_outside(self.env, OURS), GUARDED | TABLE.keys())

    def test_promise_35_every_method_and_role_is_as_the_table_says(self):
        def cell(key, role):
            method = key.rpartition('.')[2]
            return self.outcome(role, self.sample, method, self.arguments.get(method, ()))
        self.assertAsInTable(TABLE, cell)

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
        self.assertEqual(found, set(SALESPEOPLE))
