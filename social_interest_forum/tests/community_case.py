# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.tests import new_test_user

from odoo.addons.social_interest.tests.common import PeopleMixin


class CommunityMixin(PeopleMixin):
    """Two forums, one of questions and one of ideas, and visitors who have been there for a while."""

    @classmethod
    def make_community(cls, env):
        # those of the demo data are like anything
        env['forum.forum'].search([]).active = False
        cls.site = env['website'].search([('company_id', '=', env.company.id)], limit=1)
        cls.visitor = new_test_user(
            env, 'si_visitor', 'base.group_portal', name="Nora Vik", email='nora@vik.example', karma=50)
        cls.voter = new_test_user(
            env, 'si_voter', 'base.group_portal', name="Ole Dahl", email='ole@dahl.example', karma=50)
        cls.moderator = new_test_user(
            env, 'si_moderator', 'base.group_portal', name="Ida Storm", email='ida@storm.example', karma=5000)
        cls.help = env['forum.forum'].create({'name': "Care of furniture"})
        cls.ideas = env['forum.forum'].create({'name': "Wishes", 'mode': 'discussions', 'interest_ideas': True})

    @classmethod
    def topic(cls, name="How do I oil an oak desk?", forum=None, user=None, **values):
        values = {'content': "<p>Please.</p>", 'state': 'active', **values}
        return cls.env['forum.post'].with_user(user or cls.visitor).sudo().create({
            'forum_id': (forum or cls.help).id, 'name': name, **values}).sudo(False).with_env(cls.env)

    @classmethod
    def idea(cls, name="A tray for cables", **values):
        return cls.topic(name, cls.ideas, **values)

    @classmethod
    def answer(cls, topic, user=None, **values):
        values = {'name': f"Re: {topic.name}", **values}
        return cls.topic(forum=topic.forum_id, user=user or cls.voter, parent_id=topic.id, **values)
