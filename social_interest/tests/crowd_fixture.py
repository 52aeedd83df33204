# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""People who meet at posts, for tests of leaders and clusters."""

from datetime import timedelta

from odoo import fields


class CrowdMixin:
    """Two groups of people who meet at posts of their own, and somebody who was at one post only."""

    @classmethod
    def make_crowd(cls):
        cls.env['social.interest'].with_context(active_test=False).search([]).verdict = 'failed'
        cls.now = fields.Datetime.now()
        cls.crowd = cls.env['social.interest.crowd']
        cls.other_team = cls.env['crm.team'].create({'name': "Shop", 'user_id': cls.jonas.id})
        cls.other_source = cls.env['social.interest.source'].create({
            'name': "Acme shop", 'channel_id': cls.channel.id, 'key': 'shop', 'team_id': cls.other_team.id})
        for post, days in (('chairs', 30), ('desks', 20)):
            for place, name in enumerate(("Ada", "Bea", "Cyd", "Dag")):
                cls.act(name, post, days - place)
        for post, days in (('lamps', 12), ('rugs', 8)):
            for place, name in enumerate(("Eva", "Fay", "Gus")):
                cls.act(name, post, days - place, source_id=cls.other_source.id)
        cls.act("Hal", 'desks', 1)

    @classmethod
    def person(cls, name):
        """Return the author of a name, made where there is none."""
        authors = cls.env['social.interest.author']
        values = {'channel_id': cls.channel.id, 'key': name.lower()}
        found = authors.search([(field, '=', value) for field, value in values.items()])
        return found or authors.create({'name': name, **values})

    @classmethod
    def act(cls, name, post, days, action='comment', **values):
        """Return the card of what somebody did at a post so many days ago."""
        return cls.card(action, **{
            'author_id': cls.person(name).id, 'thread_key': post, 'title': post and f"All about {post}",
            'date': cls.now - timedelta(days=days), **values})

    @classmethod
    def tell(cls):
        cls.env.flush_all()
        cls.crowd._tell(cls.env.company)

    @classmethod
    def row(cls, name, team=None):
        """Return what was told of a person in the company, or in a team."""
        return cls.env['social.interest.crowd.person'].search([
            ('author_id', '=', cls.person(name).id), ('team_id', '=', team.id if team else False)])
