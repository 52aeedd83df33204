# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the tests share: people, places, messages."""

from email.message import EmailMessage
from email.utils import format_datetime

from odoo import fields
from odoo.tests import HttpCase, TransactionCase, new_test_user

from ..tools import parser_pool

SALESMAN = 'sales_team.group_sale_salesman'
#: smallest picture that is one: PNG, 1 x 1, transparent
PIXEL = (
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
)


def letter(subject='Chairs for an office', sender='Lars Holm <lars@holm.example>', body='How much are ten chairs?',
           message_id='<one@holm.example>', to='interests@acme.example', **headers):
    """Return a plain letter as bytes."""
    message = EmailMessage()
    message['From'] = sender
    message['To'] = to
    message['Subject'] = subject
    message['Date'] = headers.pop('Date', format_datetime(fields.Datetime.now()))
    if message_id:
        message['Message-ID'] = message_id
    for name, value in headers.items():
        message[name.replace('_', '-')] = value
    message.set_content(body)
    return message.as_bytes()


def zone_at_noon():
    """Return the zone whose clocks stand at noon: what is due in an hour is due today, whenever the tests run."""
    return f'Etc/GMT{fields.Datetime.now().hour - 12:+d}'


class PeopleMixin:
    """Users, a source and a card; the tests' own, no demo data needed."""

    @classmethod
    def make_people(cls, env):
        cls.addClassCleanup(parser_pool.close)
        cls.anna = new_test_user(env, 'si_anna', SALESMAN, name="Anna Berg", email='anna@acme.example')
        cls.jonas = new_test_user(env, 'si_jonas', SALESMAN, name="Jonas Falk", email='jonas@acme.example')
        cls.head = new_test_user(
            env, 'si_head', 'sales_team.group_sale_manager', name="Marit Lind", email='marit@acme.example')
        cls.team = env['crm.team'].create({'name': "Online", 'user_id': cls.head.id})
        cls.channel = env.ref('social_interest.channel_facebook')
        cls.source = env['social.interest.source'].create({
            'name': "Acme page", 'channel_id': cls.channel.id, 'key': 'acme', 'team_id': cls.team.id})
        cls.author = env['social.interest.author'].create({
            'name': "Lars Holm", 'channel_id': cls.channel.id, 'key': 'lars.holm'})

    @classmethod
    def empty_feed(cls):
        """Leave only the cards that the tests make."""
        cls.env['social.interest'].search([]).active = False

    @classmethod
    def card(cls, action='comment', **values):
        return cls.env['social.interest'].create({
            'source_id': cls.source.id,
            'author_id': cls.author.id,
            'action_id': cls.env.ref(f'social_interest.action_{action}').id,
            'text': "Findes den også i eg?",
            'source_url': 'https://www.facebook.com/acme/posts/1?comment_id=2',
            **values,
        })

    @classmethod
    def letter_card(cls, **values):
        source = cls.env['social.interest.source'].create({
            'name': "Letters", 'channel_id': cls.env.ref('social_interest.channel_mail').id})
        author = cls.env['social.interest.author'].create({
            'name': "Petra Sommer", 'channel_id': source.channel_id.id,
            'key': 'petra@sommer.example', 'email': 'petra@sommer.example'})
        return cls.card('letter', **{
            'source_id': source.id, 'author_id': author.id, 'source_url': False, 'answer_kind': 'mail',
            'title': "Desk", 'email': 'petra@sommer.example', 'text': "Is the desk in stock?", **values})


def failure_of(kind, function, *arguments):
    """Return what the exception says that a call must raise; of its own, for `assertRaises` ends what commits."""
    try:
        function(*arguments)
    except kind as error:
        return str(error)
    raise AssertionError(f"{kind.__name__} was not raised")


class InterestCase(PeopleMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_people(cls.env)


class FeedCase(InterestCase):
    """A feed in which only the test's own cards are."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.empty_feed()


class TourMixin(PeopleMixin):
    """The feed in a real browser."""

    tour_prefix = 'social_interest_'
    tour_url = '/odoo/crm'

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_people(cls.env)
        cls.empty_feed()
        cls.env['res.company'].search([]).interest_setup_shown = False

    def tour(self, name, login='si_anna', url=None):
        """Run a tour as one of the people, and read anew what it left."""
        self.start_tour(url or self.tour_url, self.tour_prefix + name, login=login)
        self.env.invalidate_all()


class TourCase(TourMixin, HttpCase):
    """Tours without a websocket."""
