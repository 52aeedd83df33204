# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.tests import TransactionCase, tagged
from odoo.tools import SQL

from .common import PeopleMixin


@tagged('post_install', '-at_install')
class TestLookups(PeopleMixin, TransactionCase):
    """What the desk asks at each click is looked up in indexes, however many cards and deals there are."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_people(cls.env)
        cls.partner = cls.env['res.partner'].create({'name': "Lars Holm", 'email': 'lars@holm.example'})
        cls.author.write({'partner_id': cls.partner.id, 'email': 'lars@holm.example'})
        cls.interest = cls.card(user_id=cls.anna.id)

    def setUp(self):
        super().setUp()
        # few rows are read whole, unless that is forbidden
        self.env.cr.execute("SET LOCAL enable_seqscan = off")

    def plan(self, query):
        return '\n'.join(row for row, in self.env.execute_query(SQL("EXPLAIN %s", query)))

    def multiply(self, record, columns):
        """Have PostgreSQL know of 3,000 more rows like that of a record.

        :param columns: SQL of names and values in which they differ; ``number`` is that of the row
        """
        self.env.flush_all()
        table = SQL.identifier(record._table)
        self.env.cr.execute(SQL(
            """
            INSERT INTO %s
            SELECT (jsonb_populate_record(model, jsonb_build_object('id', nextval(%s), %s))).*
              FROM %s AS model, generate_series(1, 3000) AS number WHERE model.id = %s
            """, table, f'{record._table}_id_seq', columns, table, record.id))
        self.env.cr.execute(SQL("ANALYZE %s", table))

    def test_deals_of_a_person(self):
        leads = self.env['crm.lead'].sudo().with_context(active_test=False)
        lead = leads.create({'name': "Somebody", 'type': 'lead'})
        # of few deals any index is as good as another
        self.multiply(lead, SQL("'email_normalized', 'somebody' || number || '@example.com'"))
        plan = self.plan(leads._search(self.interest._people_deals_domain()).select())
        self.assertNotIn('Seq Scan', plan)
        self.assertIn('crm_lead_interest_email_index', plan)

    def test_deals_in_the_strip_and_the_time_line(self):
        card = self.interest.with_user(self.anna)
        domain = card._strip_deals_domain()
        self.assertNotIn('Seq Scan on crm_lead', self.plan(self.env['crm.lead']._search(domain).select()))

    def test_late_cards_are_counted_from_the_index_alone(self):
        cards = self.env['social.interest'].with_user(self.anna)
        # of few cards any index will do that finds them
        self.multiply(self.interest, SQL(
            "'state', 'processed', 'status', 'closed', 'user_id', CASE WHEN number %% 2 = 0 THEN %s END", self.anna.id))
        for owner in (self.anna.id, False):
            with self.subTest(owner):
                domain = cards._condition_domain('late') & cards._awake_domain()
                query = cards._search([*domain, ('user_id', '=', owner)], limit=10).select(SQL("1"))
                plan = self.plan(query)
                self.assertIn('Index Only Scan using social_interest_open_owner_index', plan)

    def test_the_first_page_is_counted_without_a_look_at_the_cards(self):
        cards = self.env['social.interest'].with_user(self.anna)._with_found()
        domain = cards._found_domain([('awake', '=', True), ('condition', '=', 'late'), ('user_id', '=', self.anna.id)])
        self.assertEqual(dict(cards.env.context['interests_found']), {})
        self.assertFalse([leaf for leaf in domain.iter_conditions() if leaf.field_expr == 'id'])
