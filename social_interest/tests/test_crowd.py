# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Leaders and clusters as the night tells them and screens read them."""

from datetime import timedelta

from odoo import Command
from odoo.exceptions import AccessError
from odoo.tests import tagged

from ..models.rule.facts import Batch
from .common import InterestCase
from .crowd_fixture import CrowdMixin


class CrowdCase(CrowdMixin, InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_crowd()

    def rows(self):
        return self.env['social.interest.crowd.person'].search(
            [('company_id', '=', self.env.company.id), ('team_id', '=', False)])

    def look(self, user=None, **options):
        return self.crowd.with_user(user or self.head).read_crowd(options)


@tagged('post_install', '-at_install')
class TestCrowd(CrowdCase):

    def test_figures_of_people(self):
        self.tell()
        figures = {
            row.name: (row.interests, row.post_count, row.after_count, row.link_count, row.place, row.is_leader)
            for row in self.rows()}
        self.assertEqual(figures, {
            'Ada': (2, 2, 4, 3, 1, True), 'Bea': (2, 2, 3, 3, 2, False), 'Cyd': (2, 2, 2, 3, 3, False),
            'Dag': (2, 2, 1, 3, 5, False), 'Eva': (2, 2, 2, 2, 4, False), 'Fay': (2, 2, 1, 2, 6, False),
            'Gus': (2, 2, 0, 2, 7, False), 'Hal': (1, 1, 0, 0, 0, False)})
        self.assertEqual(self.row("Ada").influence, 1)
        whole = self.look()['figures']
        self.assertEqual(whole, {
            'cards': 15, 'with_post': 15, 'people_count': 8, 'linked_count': 7, 'post_count': 4, 'left_out_count': 0,
            'cluster_count': 2, 'share_count': 0})

    def test_clusters_and_their_people(self):
        self.tell()
        clusters = self.env['social.interest.crowd.cluster'].search([('team_id', '=', False)])
        self.assertEqual(clusters.mapped('display_name'), ["A: Ada and 3 others", "B: Eva and 2 others"])
        self.assertEqual([one.person_ids.sorted('place').mapped('name') for one in clusters], [
            ["Ada", "Bea", "Cyd", "Dag"], ["Eva", "Fay", "Gus"]])
        self.assertEqual(clusters.mapped('post_count'), [2, 2])
        action = clusters[1].with_user(self.head).action_view_people()
        self.assertEqual(len(self.env[action['res_model']].search(action['domain'])), 3)

    def test_only_public_genuine_cards_of_people_who_are_not_blocked_meet(self):
        for name in ("Ian", "Jan"):
            for post in ('letters', 'orders'):
                self.act(name, post, 3, answer_kind='mail')
        for name in ("Kim", "Liz"):
            for post in ('chairs', 'desks'):
                self.act(name, post, 3, verdict='failed')
        self.act("Mia", 'chairs', 3)
        self.act("Mia", False, 2)
        self.act("Noa", 'chairs', 3)
        self.person("Noa").sudo().blocked = True
        self.act("Ole", 'chairs', 91)
        self.tell()
        self.assertEqual(set(self.rows().mapped('name')), {
            "Ada", "Bea", "Cyd", "Dag", "Eva", "Fay", "Gus", "Hal", "Mia"})
        self.assertEqual((self.row("Mia").interests, self.row("Mia").post_count), (2, 1))
        figures = self.look()['figures']
        self.assertEqual((figures['cards'], figures['with_post']), (21, 16))

    def test_the_same_number_on_another_channel_is_another_post(self):
        elsewhere = self.env['social.interest.source'].create({
            'name': "Acme", 'channel_id': self.env.ref('social_interest.channel_vk').id})
        self.act("Ian", 'chairs', 1, source_id=elsewhere.id)
        self.tell()
        self.assertEqual(self.row("Ada").after_count, 4)
        self.assertEqual(self.look()['figures']['post_count'], 5)

    def test_what_was_told_before_is_gone(self):
        self.tell()
        self.env['social.interest'].search([('thread_key', 'in', ('lamps', 'rugs'))]).active = False
        self.tell()
        self.assertEqual(self.look()['figures']['cluster_count'], 2)  # archived ones count as in all figures
        self.env['social.interest'].with_context(active_test=False).search([('thread_key', '=', 'rugs')]).unlink()
        self.tell()
        self.assertEqual(self.crowd.search_count([('company_id', '=', self.env.company.id)]), 3)
        self.assertEqual([row['name'] for row in self.look()['clusters']], ["A: Ada and 3 others"])
        self.assertFalse(self.row("Eva").cluster_id)

    def test_shares_beside_the_week_before(self):
        self.act("Ada", 'chairs', 24, 'share')
        for name, days in (("Ida", 28), ("Joe", 23), ("Kay", 22), ("Lea", 18), ("Moe", 10)):
            self.act(name, 'chairs', days)
        self.act("Ada", 'rugs', 7.5, 'share')
        self.tell()
        [chairs, rugs] = self.look()['posts']
        # Bea, Cyd and Dag came a day apart after Ada: the two of them who came less than a week before count
        self.assertEqual(
            {name: chairs[name] for name in ('name', 'shares', 'measured', 'before', 'after', 'spread')},
            {'name': "All about chairs", 'shares': 1, 'measured': 1, 'before': 5, 'after': 3, 'spread': 'young'})
        self.assertEqual((rugs['shares'], rugs['measured'], rugs['spread']), (1, 1, 'young'))
        self.act("Ada", 'chairs', 21.9, 'share')
        self.act("Zoe", 'chairs', 40)
        self.tell()
        post = self.env['social.interest.crowd.post'].search(
            [('team_id', '=', False), ('share_count', '=', 2)])
        self.assertEqual((post.measured_count, post.young_count, post.spread), (2, 0, 'less'))
        cards = post.with_user(self.head).action_view_cards()
        self.assertEqual(
            set(self.env['social.interest'].search(cards['domain']).mapped('thread_key')), {'chairs'})

    def test_nothing_is_told_and_nobody_met(self):
        told = self.look()
        self.assertEqual((told['date'], told['people'], told['picture']), (False, [], {'people': [], 'posts': []}))
        self.env['social.interest'].search([('thread_key', '!=', False), ('author_id.name', '!=', "Ada")]).unlink()
        self.tell()
        told = self.look()
        self.assertEqual((told['figures']['people_count'], told['figures']['linked_count']), (1, 0))
        self.assertEqual(told['picture']['people'], [])

    # ------------------------------------------------------------------
    # The screen
    # ------------------------------------------------------------------

    def test_the_picture_has_who_met_and_where(self):
        self.tell()
        picture = self.look()['picture']
        self.assertEqual([person['name'] for person in picture['people']], [
            "Ada", "Bea", "Cyd", "Eva", "Dag", "Fay", "Gus"])
        self.assertEqual({post['name'] for post in picture['posts']}, {
            "All about chairs", "All about desks", "All about lamps", "All about rugs"})
        ids = {post['id'] for post in picture['posts']}
        self.assertTrue(all(len(person['posts_shown']) == 2 and ids > set(person['posts_shown'])
                            for person in picture['people']))
        cluster = self.look()['clusters'][1]
        alone = self.look(cluster_id=cluster['id'])
        self.assertEqual([person['name'] for person in alone['picture']['people']], ["Eva", "Fay", "Gus"])
        self.assertEqual((alone['cluster']['letter'], len(alone['people'])), ('B', 3))
        self.assertIs(self.look(cluster_id=-1)['cluster'], False)

    def test_as_many_queries_for_many_people_as_for_few(self):
        def queries():
            self.look()
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.cr.sql_log_count
            self.look()
            return self.cr.sql_log_count - before
        def come(numbers):
            for number in numbers:
                for post in ('chairs', 'desks', f'new{number % 5}'):
                    self.act(f"New {number}", post, 5)
            self.tell()
        come(range(10))
        few = queries()
        come(range(10, 40))
        self.assertEqual(len(self.look()['picture']['people']), 47)
        self.assertEqual(queries(), few)
        self.assertLess(few, 30)

    def test_leaders_of_teams_see_what_their_cards_tell(self):
        self.tell()
        told = self.look(self.jonas)
        self.assertEqual(told['figures']['people_count'], 3)
        self.assertEqual([row['name'] for row in told['clusters']], ["A: Eva and 2 others"])
        self.assertEqual((told['sees_all'], told['options']['team_id']), (False, self.other_team.id))
        self.assertEqual(self.look(team_id=self.other_team.id)['people'], told['people'])
        self.assertEqual(self.look()['figures']['people_count'], 8)
        rows = self.env['social.interest.crowd.person'].with_user(self.jonas)
        self.assertEqual(set(rows.search([]).team_id), {self.other_team})
        with self.assertRaises(AccessError):
            self.look(self.jonas, team_id=self.team.id)
        for method in ('read_crowd', 'action_update'):
            with self.assertRaises(AccessError):
                getattr(self.crowd.with_user(self.anna), method)()

    def test_companies_stay_apart(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        source = self.env['social.interest.source'].create({
            'name': "Beta", 'channel_id': self.channel.id, 'company_id': beta.id})
        theirs = self.env['social.interest.author'].create({
            'name': "Xia", 'channel_id': self.channel.id, 'company_id': beta.id})
        for post in ('chairs', 'desks'):
            self.card(source_id=source.id, author_id=theirs.id, thread_key=post, date=self.now)
        self.tell()
        self.crowd._tell(beta)
        self.assertEqual(self.row("Ada").after_count, 4)
        self.assertEqual(self.look()['figures']['people_count'], 8)
        self.assertNotIn(beta, self.env['social.interest.crowd.person'].with_user(self.head).search([]).company_id)
        for method in ('read_crowd', 'action_update'):
            with self.assertRaises(AccessError):
                argument = {'company_id': beta.id} if method == 'read_crowd' else beta.id
                getattr(self.crowd.with_user(self.head), method)(argument)
        self.head.company_ids = [Command.link(beta.id)]
        both = self.head.with_context(allowed_company_ids=[self.env.company.id, beta.id])
        told = self.crowd.with_user(both).with_context(**both.env.context).read_crowd({'company_id': beta.id})
        self.assertEqual([person['name'] for person in told['people']], ["Xia"])

    # ------------------------------------------------------------------
    # When it is told
    # ------------------------------------------------------------------

    def test_told_every_night_and_when_somebody_asks(self):
        company = self.env.company
        self.assertIn(company, self.crowd._companies_due())
        self.crowd.with_user(self.head).action_update()
        told = self.look()
        self.assertEqual((told['is_asked'], told['date']), (True, False))
        cron = self.env.ref('social_interest.ir_cron_crowd')
        with self.enter_registry_test_mode():
            cron.method_direct_trigger()
        told = self.look()
        self.assertEqual((told['is_asked'], bool(told['date']), told['figures']['cluster_count']), (False, True, 2))
        self.assertNotIn(company, self.crowd._companies_due())
        self.crowd.with_user(self.head).action_update()
        self.assertEqual(self.crowd._companies_due()[:1], company)
        whole = self.crowd.search([('company_id', '=', company.id), ('team_id', '=', False)])
        whole.write({'asked_date': False, 'date': self.now - timedelta(days=1)})
        self.assertIn(company, self.crowd._companies_due())

    # ------------------------------------------------------------------
    # The person
    # ------------------------------------------------------------------

    def test_the_person_shows_it_and_is_found_by_it(self):
        self.tell()
        ada, hal = self.person("Ada"), self.person("Hal")
        self.assertEqual(
            (ada.is_leader, ada.crowd_note, ada.crowd_after, ada.crowd_links, ada.crowd_cluster),
            (True, "Leader: no. 1 of 7", 4, 3, 'A'))
        self.assertEqual((hal.is_leader, hal.crowd_note, hal.crowd_posts), (False, False, 1))
        self.assertEqual(self.person("Bea").crowd_note, "No. 2 of 7")
        authors = self.env['social.interest.author']
        ours = [('crowd_person_ids', '!=', False), ('company_id', '=', self.env.company.id)]
        self.assertEqual(authors.search([*ours, ('is_leader', '=', True)]), ada)
        self.assertEqual(len(authors.search([*ours, ('is_leader', '=', False)])), len(self.rows()) - 1)
        self.assertEqual(self.row("Ada").with_user(self.head).action_open_author()['res_id'], ada.id)

    def test_the_talk_says_that_one_talks_with_a_leader(self):
        self.tell()
        def slots(card):
            return {slot['name']: slot for slot in card.with_user(self.head)._prepare_strip()}
        strip = slots(self.act("Ada", 'desks', 0))
        self.assertEqual((strip['leader']['title'], strip['leader']['text']), (
            "Leader: no. 1 of 7", "People who came after: 4"))
        self.assertNotIn('leader', slots(self.act("Bea", 'desks', 0)))
        self.assertNotIn('leader', slots(self.act("Ada", 'desks', 0, verdict='failed')))

    def test_a_rule_asks_for_it(self):
        self.tell()
        cards = self.act("Ada", 'desks', 0) | self.act("Bea", 'desks', 0) | self.act("Hal", 'desks', 0)
        rules = self.env['social.interest.rule'].create([
            {'name': "Leaders", 'leader': True, 'stops': True}, {'name': "Followed", 'people_after': 3, 'stops': True}])
        facts = Batch(self.env(su=True), cards._rule_values(), made=True).facts
        self.assertEqual([[one.fits(fact) for fact in facts] for one in rules._compiled()], [
            [True, False, False], [True, True, False]])
        self.assertEqual(rules.mapped('said'), [
            "Leader → Stop here", "People after them at least: 3 → Stop here"])
        # asked of the database once for all of them
        self.env.invalidate_all()
        facts = Batch(self.env(su=True), cards._rule_values(), made=True).facts
        compiled = rules._compiled()
        compiled[0].fits(facts[0])
        with self.assertQueryCount(0):
            compiled[1].fits(facts[1])
            compiled[0].fits(facts[2])

    def test_whoever_is_erased_is_told_of_no_more(self):
        self.tell()
        card = self.env['social.interest'].search([('author_id', '=', self.person("Ada").id)], limit=1)
        told_by_her = self.env['social.interest.crowd.post'].search([('interest_id.author_id', '=', card.author_id.id)])
        self.assertTrue(told_by_her)
        self.person("Ada").sudo().unlink()
        self.env.flush_all()
        self.env.invalidate_all()
        self.assertFalse(told_by_her.exists())
        rows = self.env['social.interest.crowd.person'].search([('company_id', '=', self.env.company.id)])
        self.assertNotIn("Ada", rows.mapped('name'))
        [cluster, _other] = self.env['social.interest.crowd.cluster'].search([('team_id', '=', False)])
        self.assertEqual(cluster.display_name, "A: 4 people")
        self.tell()
        self.assertEqual(self.row("Bea").place, 1)
