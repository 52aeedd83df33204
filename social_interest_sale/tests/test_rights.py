# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who may call what, role by role, as the tables of the main addon say it of its own methods."""

from odoo import fields
from odoo.tests import TransactionCase, tagged

from odoo.addons.social_interest.tests.rights import SALESPEOPLE, RightsMixin, models_of

#: ``x`` it is done, ``-`` the person is told why not, nothing: no access
TABLE = {
    'social.interest.action_quotation': {
        'owner': 'x', 'leader': '-', 'head': 'x', 'manager': 'x', 'administrator': 'x'},
    'sale.order.interest_talk_card': {'owner': 'x', 'head': 'x', 'manager': 'x', 'administrator': 'x'},
    'social.interest.dashboard.read_silence': {
        'leader': 'x', 'head': 'x', 'manager': 'x', 'administrator': 'x', 'elsewhere': 'x'},
}
#: model: operations by role; nobody writes what is counted
MODELS = {
    'social.interest.silence': dict.fromkeys(SALESPEOPLE, 'r'),
    'social.interest.silence.figures': {'administrator': 'r'},
}
#: of the row of the owner's card
RECORDS = {
    'social.interest.silence': dict.fromkeys(('leader', 'head', 'manager', 'administrator'), 'r'),
    'social.interest.silence.figures': {'administrator': 'r'},
}


@tagged('post_install', '-at_install')
class TestRights(RightsMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_roles(cls.env)
        cls.order = cls.env['sale.order'].create({
            'partner_id': cls.env['res.partner'].create({'name': "Lars"}).id, 'user_id': cls.users['owner'].id})
        cls.rows = {
            'social.interest.silence': cls.env['social.interest.silence'].create({
                'interest_id': cls.sample.id, 'company_id': cls.env.company.id, 'team_id': cls.team.id,
                'answered': 'unanswered', 'orders': '1', 'days': 4, 'landmark': fields.Datetime.now()}),
        }
        cls.env.flush_all()
        figures = cls.env['social.interest.silence.figures']
        figures._replace(cls.env.company, fields.Datetime.now())
        cls.rows[figures._name] = figures._of(cls.env.company)

    def test_promise_35_every_method_and_role_is_as_the_table_says(self):
        records = {'sale.order': self.order, 'social.interest': self.sample}

        def cell(key, role):
            model, _dot, method = key.rpartition('.')
            return self.outcome(role, records.get(model, self.env[model]), method)
        self.assertAsInTable(TABLE, cell)

    def test_promise_35_every_model_and_record_is_as_the_table_says(self):
        self.assertAsInTable(MODELS, lambda model, role: self.allowed(role, model))
        self.assertAsInTable(RECORDS, lambda model, role: self.allowed(role, model, self.rows[model].ids))

    def test_promise_35_every_model_of_this_addon_is_in_the_table(self):
        self.assertEqual(MODELS.keys(), models_of(self.env, 'social_interest_sale'))

    def test_promise_35_whose_customer_one_does_not_see_one_does_not_find(self):
        """Whether somebody bought again is told of the teams that one leads."""
        cards = self.env['social.interest']
        found = {
            role for role in SALESPEOPLE
            if cards.with_user(self.users[role]).search([('silence_ids', 'any', [('days', '=', 4)])])}
        self.assertEqual(found, {'leader', 'head', 'manager', 'administrator'})
