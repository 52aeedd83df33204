# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who may call what, and see what, role by role, as the tables of the main addon say it of its own."""

from odoo.tests import TransactionCase, tagged

from odoo.addons.social_interest.tests.rights import SALESPEOPLE, RightsMixin, called_from_outside, models_of

OURS = 'odoo.addons.social_interest_link.'
INSIDE = SALESPEOPLE[:-1]
#: ``x`` it is done, ``-`` the person is told why not, nothing: no access
TABLE = {
    'social.interest.link.action_view_visits': dict.fromkeys(INSIDE, 'x'),
    'social.interest.reply.action_view_visits': dict.fromkeys(INSIDE, 'x'),
    'social.interest.reply_offers': dict.fromkeys(('owner', 'leader', 'head', 'manager', 'administrator'), 'x'),
}
#: overridden, and guarded by the rights of their models
GUARDED = {'social.interest.link.create', 'social.interest.link.write', 'link.tracker.click.create'}
#: model: operations by role
MODELS = {
    'social.interest.link': dict.fromkeys(SALESPEOPLE, 'rwcd'),
    'social.interest.visit': dict.fromkeys(SALESPEOPLE, 'r'),
}
#: of a link that the owner of the card made, and of a visit by it
RECORDS = {
    'social.interest.link': {
        'salesperson': 'r', 'owner': 'rwcd', 'leader': 'r', 'head': 'rwcd', 'manager': 'rwcd', 'administrator': 'rwcd'},
    'social.interest.visit': dict.fromkeys(INSIDE, 'r'),
}


@tagged('post_install', '-at_install')
class TestRights(RightsMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_roles(cls.env)
        cls.env.company.website = 'https://acme.example'
        link = cls.env['social.interest.link'].with_user(cls.users['owner']).create({
            'name': "Spring", 'url': 'https://acme.example/spring', 'source_id': cls.source.id}).sudo()
        cls.env['link.tracker.click'].create({'link_id': link.tracker_id.id})
        cls.env.flush_all()
        visit = cls.env['social.interest.visit'].search([('link_id', '=', link.id)])
        reply = cls.samples['social.interest.reply']
        cls.rows = {record._name: record for record in (link, visit, reply, cls.sample)}

    def test_promise_35_every_method_and_role_is_as_the_table_says(self):
        def cell(key, role):
            model, _dot, method = key.rpartition('.')
            return self.outcome(role, self.rows[model], method)
        self.assertAsInTable(TABLE, cell)

    def test_promise_35_whatever_is_called_from_outside_is_in_the_table(self):
        self.assertEqual(called_from_outside(self.env, OURS), TABLE.keys() | GUARDED)

    def test_promise_35_every_model_and_record_is_as_the_table_says(self):
        self.assertAsInTable(MODELS, lambda model, role: self.allowed(role, model))
        self.assertAsInTable(RECORDS, lambda model, role: self.allowed(role, model, self.rows[model].ids))

    def test_promise_35_every_model_of_this_addon_is_in_the_table(self):
        self.assertEqual(MODELS.keys(), models_of(self.env, 'social_interest_link'))

    def test_promise_35_offers_may_write_for_links_are_made_with_them(self):
        self.assertFalse(type(self.env['social.interest']).reply_offers._readonly)

    def test_promise_33_a_link_and_a_visit_hold_nothing_of_a_person(self):
        """Nobody is named by what is stored: neither author nor card, contact, address of the net."""
        for model in MODELS:
            fields = self.env[model]._fields
            self.assertFalse({field.comodel_name for field in fields.values() if field.relational} & {
                'social.interest', 'social.interest.author', 'res.partner'})
            self.assertNotIn('ip', fields)
