# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo.tests import TransactionCase, new_test_user

from odoo.addons.social_interest.tests.common import PeopleMixin

LOG = 'odoo.addons.social_interest.models.door.take_in'


class ForumMixin(PeopleMixin):
    """A forum in which two customers and our people may do everything but approve."""

    @classmethod
    def make_forum(cls, env):
        cls.make_people(env)
        cls.empty_feed()
        # what the demo has there is no part of the tests
        env['forum.forum'].search([('is_knowledge', '=', True)]).is_knowledge = False
        cls.site = env['website'].search([], limit=1)
        cls.forum = cls.make_one(env, "Workshop", website_id=cls.site.id)
        cls.nora, cls.otto = (
            new_test_user(env, login, 'base.group_portal', name=name, email=f'{login}@post.example', karma=600)
            for login, name in (('si_nora', "Nora Vik"), ('si_otto', "Otto Lind")))
        for user in (cls.anna, cls.jonas, cls.head):
            user.karma = 600

    @classmethod
    def make_one(cls, env, name, **values):
        """Make a forum in which whoever has 600 karma may do anything with posts but approve them."""
        rights = {
            field: 1 for field in env['forum.forum']._fields
            if field.startswith('karma_') and not field.startswith('karma_gen') and field != 'karma_moderate'}
        return env['forum.forum'].create({'name': name, **rights, 'karma_moderate': 1000, **values})

    @classmethod
    def post(cls, user, content, parent=None, **values):
        """Post as somebody, below a topic or as one."""
        name = f"Re: {parent.name}" if parent else "Oak table"
        return cls.env['forum.post'].with_user(user).create({
            'forum_id': parent.forum_id.id if parent else cls.forum.id, 'name': name,
            'content': f'<p>{content}</p>', 'parent_id': parent.id if parent else False, **values}).sudo()

    @classmethod
    def topic(cls, content="How do I clean it?", user=None, **values):
        """Return a topic of a customer, an hour old, whose card is made."""
        topic = cls.post(user or cls.nora, content, **values)
        topic._take_in_interests()
        for card in cls.card_of(topic):
            card.date -= timedelta(hours=1)
        return topic

    @classmethod
    def card_of(cls, topic):
        cls.env.flush_all()
        cls.env.invalidate_all()
        return cls.env['social.interest'].search([('thread_key', '=', f'forum.post,{topic.id}')], order='id')

    def cards(self):
        self.env.flush_all()
        self.env.invalidate_all()
        return self.env['social.interest'].search([('vouched', '=', 'inside')], order='id')

    def missed(self, later=False):
        """Run the scheduled action that makes the cards that are missing, at once or a week later."""
        if later:
            self.env.flush_all()
            self.env.cr.execute("UPDATE social_interest_mail SET write_date = write_date - interval '1 week'")
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_catch_up').method_direct_trigger()
        self.env.invalidate_all()


class ForumCase(ForumMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_forum(cls.env)


class KnowledgeMixin(ForumMixin):
    """A knowledge base of the company, and an answered card."""

    @classmethod
    def make_knowledge(cls, env):
        cls.make_forum(env)
        cls.base = env['forum.forum'].create({
            'name': "Knowledge", 'website_id': cls.site.id, 'is_knowledge': True})
        cls.answered = cls.answered_card()

    @classmethod
    def answered_card(cls, **values):
        card = cls.card('question', **{
            'title': "Oil for oak", 'text': "How often does the oak top need oil?\n\nA <b>coat</b> a year?", **values})
        card.with_user(cls.anna).action_take()
        card.with_user(cls.anna).process_without_proof('no_screenshot')
        card.answer_text = "Once a year, in a thin coat."
        return card

    @classmethod
    def draft(cls, card=None, user=None, **values):
        """Draft as somebody, by the dialog; return the post."""
        card = card or cls.answered
        action = card.with_user(user or cls.anna).action_to_knowledge()
        dialog = cls.env[action['res_model']].with_user(user or cls.anna).with_context(
            **action['context']).create(values)
        return cls.env['forum.post'].browse(dialog.action_draft()['res_id'])

    @classmethod
    def publish(cls, post):
        post.with_user(cls.env.ref('base.user_admin')).validate()
        cls.env.flush_all()
        cls.env.invalidate_all()
        return post

    @classmethod
    def known(cls, title, question, answer, **values):
        """Return what was published."""
        card = cls.answered_card(title=title, text=question)
        card.answer_text = answer
        return cls.publish(cls.draft(card, **values))


class KnowledgeCase(KnowledgeMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_knowledge(cls.env)
