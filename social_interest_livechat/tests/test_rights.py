# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What of this addon can be called from outside: nothing but what Odoo's own rights guard."""

from odoo.tests import TransactionCase, tagged

from odoo.addons.social_interest.tests.rights import called_from_outside

OURS = 'odoo.addons.social_interest_livechat.'
#: overridden, and guarded by the rights of their models
GUARDED = {'discuss.channel.write'}


@tagged('post_install', '-at_install')
class TestRights(TransactionCase):

    def test_promise_35_nothing_of_ours_is_called_from_outside(self):
        self.assertEqual(called_from_outside(self.env, OURS), GUARDED)
