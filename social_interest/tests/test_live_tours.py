# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Open feeds over real websockets, as a salesperson and as a manager."""

from unittest.mock import patch

from odoo import fields
from odoo.tests import tagged
from odoo.tools import mute_logger

from odoo.addons.bus.models.bus import BusBus, dispatch
from odoo.addons.bus.tests.common import WebsocketCase

from .common import TourMixin


@tagged('post_install', '-at_install')
class TestLiveTours(TourMixin, WebsocketCase):
    tour_url = '/odoo/interests'

    def setUp(self):
        super().setUp()
        create = BusBus.create

        def create_and_notify(records, values):
            # PostgreSQL's NOTIFY waits for a commit, which a test never makes
            result = create(records, values)
            for websockets in list(dispatch._channels_to_ws.values()):
                for websocket in list(websockets):
                    websocket.trigger_notification_dispatching()
            return result

        self.startPatcher(patch.object(BusBus, 'create', create_and_notify))

    def test_a_salesperson_sees_what_happens(self):
        self.card(text="Seen by Jonas")
        self.card(text="Taken elsewhere")
        self.env['social.interest.viewer'].create({
            'interest_id': self.env['social.interest'].search([('text', '=', "Seen by Jonas")]).id,
            'user_id': self.jonas.id, 'seen': fields.Datetime.now()})
        self.tour('live', 'si_anna')
        [new] = self.env['social.interest'].search([('text', '=', "Just came in")])
        self.assertEqual(new.user_id, self.anna)

    def test_a_manager_sees_what_happens(self):
        card = self.card(text="Of Anna")
        card.with_user(self.anna).take()
        self.tour('live_manager', 'si_head')
        self.assertEqual(card.user_id, self.jonas)

    @mute_logger('odoo.http')
    def test_a_form_follows_and_says_who_was_faster(self):
        self.card(text="Staying")
        card = self.card(text="Going away", user_id=self.anna.id)
        self.tour('live_form', 'si_anna')
        self.assertEqual(card.user_id, self.jonas)
