# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.tests import HttpCase, tagged


@tagged('post_install', '-at_install')
class TestHoot(HttpCase):

    def test_widgets(self):
        """The OWL parts, in Hoot, Odoo's own runner in the browser."""
        self.browser_js(
            '/web/tests?headless&loglevel=2&preset=desktop&timeout=15000&filter=social_interest',
            "", login='admin', timeout=300, success_signal='[HOOT] Test suite succeeded')
