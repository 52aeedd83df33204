# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Rules on cards that are there: the preview, what it promises, and the way back."""

from datetime import timedelta

from lxml import html

from odoo import Command
from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged
from odoo.tools.safe_eval import safe_eval

from ..models.card.deed import WINDOW
from .test_rule import RuleCase

#: what a rule may change, and what must be as before once it is undone
TABLES = (
    'social_interest', 'crm_tag_social_interest_rel', 'social_interest_rule_hit', 'social_interest_notice',
    'mail_activity', 'crm_lead', 'mail_followers')


@tagged('post_install', '-at_install')
class TestRuleExisting(RuleCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.empty_feed()
        cls.env.flush_all()
        cls.broken = cls.card(text="It came broken", verdict='verified', phone='+49 30 1234567')
        cls.taken = cls.card(text="Broken again", user_id=cls.anna.id)
        cls.closed = cls.card(text="Broken too", state='ignored')
        cls.fine = cls.card(text="All is fine")
        cls.cards = cls.broken | cls.taken | cls.closed | cls.fine

    def everything(self, **values):
        return self.rule(**{
            'words': "broken", 'set_priority': '2', 'set_product_id': self.product.id,
            'set_team_id': self.other_team.id, 'set_user_id': self.jonas.id, 'set_hours': 2, 'makes_deal': True,
            'activity_type_id': self.env.ref('mail.mail_activity_data_todo').id, 'tells_head': True, **values})

    def on_screen(self, rule):
        return rule.with_user(self.head).with_context(interest_screen=True)

    def snapshot(self):
        """Return what stands in the tables, without the stamps of who wrote last."""
        self.env.flush_all()
        found = {}
        for table in TABLES:
            self.cr.execute(f'SELECT * FROM {table}')  # pylint: disable=sql-injection
            names = [column.name for column in self.cr.description]
            found[table] = sorted(
                # nothing is nothing, however it is written
                repr({name: value or None for name, value in zip(names, row, strict=True)
                      if name not in ('write_date', 'write_uid')}) for row in self.cr.fetchall())
        return found

    def previewed(self, rule, values=None):
        found = rule.with_user(self.head).preview(values or {})
        return {row['id']: row['things'] for row in found['rows']}, found

    def test_preview_is_what_is_done(self):
        rule = self.everything()
        rows, found = self.previewed(rule)
        everything = ["Person", "Team", "Priority", "Tags", "Product", "Target", "Deal", "Activity", "Head told"]
        self.assertEqual(rows[self.broken.id], everything)
        self.assertEqual(rows[self.taken.id], [
            thing for thing in everything if thing not in ("Person", "Deal")])
        self.assertEqual(rows[self.closed.id], ["Team", "Priority", "Tags", "Product"])
        self.assertEqual((found['looked'], found['count'], len(rows)), (4, 3, 3))
        self.assertIn(["Tags", 3], found['counts'])
        before = {card: card.rule_hit_ids for card in self.cards}
        self.on_screen(rule).action_apply()
        words = rule._things()
        done = {
            card.id: [words[thing] for thing in words if thing in (card.rule_hit_ids - before[card]).things]
            for card in self.cards if card.rule_hit_ids - before[card]}
        self.assertEqual(done, rows)
        self.assertEqual(
            (self.broken.user_id, self.broken.team_id, self.broken.priority, self.broken.tag_ids,
             self.broken.product_id, self.broken.rule_hours, self.broken.deal_wanted),
            (self.jonas, self.other_team, '2', self.tag, self.product, 2, True))
        self.assertEqual((self.taken.user_id, self.closed.state), (self.anna, 'ignored'))
        self.assertEqual((self.fine.priority, self.fine.rule_hit_ids.ids), ('0', []))
        self.assertEqual((self.broken.activity_ids.user_id, self.taken.activity_ids.user_id), (self.jonas, self.anna))

    def test_once_applied_it_has_nothing_more_to_do(self):
        rule = self.everything()
        self.on_screen(rule).action_apply()
        self.assertEqual(self.previewed(rule)[1]['count'], 0)
        with self.assertRaisesRegex(UserError, "would change none"):
            self.on_screen(rule).action_apply()

    def test_undone_it_leaves_the_tables_as_they_were(self):
        rule = self.everything()
        before = self.snapshot()
        offer = self.on_screen(rule).action_apply()['params']
        self.assertNotEqual(self.snapshot(), before)
        result = self.env['social.interest'].with_user(self.head).undo(offer['token'])
        self.assertEqual((sorted(result['ids']), result['message']), (
            sorted((self.broken | self.taken | self.closed).ids), ''))
        self.env.invalidate_all()
        self.maxDiff = None
        after = self.snapshot()
        for table in TABLES:
            self.assertEqual(after[table], before[table], table)

    def test_what_only_tells_the_head_can_be_undone_too(self):
        rule = self.rule(words="broken", set_tag_ids=False, tells_head=True)
        offer = self.on_screen(rule).action_apply()['params']
        self.assertEqual(len(rule.hit_ids), 2)
        self.env['social.interest'].with_user(self.head).undo(offer['token'])
        self.assertFalse(rule.hit_ids)
        self.assertFalse(self.env['social.interest.notice'].search([('event', '=', 'rule')]))

    def test_what_somebody_changed_since_stays(self):
        rule = self.rule(words="broken", set_priority='2')
        offer = self.on_screen(rule).action_apply()['params']
        self.taken.priority = '3'
        self.env['social.interest'].with_user(self.head).undo(offer['token'])
        self.assertEqual((self.broken.priority, self.taken.priority), ('0', '3'))

    def test_the_deal_waits_until_it_cannot_be_undone(self):
        rule = self.everything()
        self.on_screen(rule).action_apply()
        self.broken._try_to_make_deal()
        self.assertEqual((self.broken.deal_wanted, self.broken.lead_id.id), (True, False))
        self.broken.rule_hit_ids.deed_id.until -= timedelta(seconds=WINDOW + 1)
        self.broken._try_to_make_deal()
        self.assertTrue(self.broken.lead_id)

    def test_preview_of_what_is_typed_saves_nothing(self):
        rule = self.rule(words="broken")
        rows, _found = self.previewed(rule, {
            'words': "fine", 'set_priority': '1', 'set_tag_ids': [Command.unlink(self.tag.id)]})
        self.assertEqual(rows, {self.fine.id: ["Priority"]})
        self.assertEqual((rule.words, rule.set_priority, rule.set_tag_ids), ("broken", '0', self.tag))
        rows, found = self.previewed(self.env['social.interest.rule'], {
            'name': "New", 'words': "fine", 'set_tag_ids': [Command.link(self.tag.id)],
            'channel_ids': [Command.link(self.channel.id)], 'set_user_id': self.jonas.id})
        self.assertEqual(rows, {self.fine.id: ["Person", "Tags"]})
        self.assertEqual(self.env['social.interest.rule'].search_count([]), 1)

    def test_preview_stands_in_the_order_of_the_rules(self):
        self.rule(sequence=1, name="First", words="broken", set_priority='3', set_tag_ids=False, stops=True)
        last = self.rule(sequence=2, words="broken")
        self.assertEqual(self.previewed(last)[1]['count'], 0)
        self.assertEqual(self.previewed(last, {'sequence': 0})[1]['count'], 3)

    def test_only_cards_that_one_may_see_and_only_of_its_company(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        source = self.env['social.interest.source'].create({
            'name': "Theirs", 'channel_id': self.channel.id, 'company_id': beta.id})
        theirs = self.env['social.interest'].create({'source_id': source.id, 'text': "Broken"})
        for company, tag in ((self.env.company.id, self.tag), (False, self.other_tag)):
            rule = self.rule(words="broken", company_id=company, set_tag_ids=[Command.set(tag.ids)])
            self.assertNotIn(theirs.id, self.previewed(rule)[0])
            self.on_screen(rule).action_apply()
            self.assertFalse(theirs.rule_hit_ids)
        with self.assertRaises(AccessError):
            self.previewed(rule, {'source_ids': [Command.set(source.ids)]})

    def test_archived_rules_are_not_applied(self):
        rule = self.rule(words="broken", active=False)
        with self.assertRaisesRegex(UserError, "archived"):
            self.on_screen(rule).action_apply()

    def test_without_a_screen_it_is_done_for_good(self):
        rule = self.rule(words="broken")
        self.assertTrue(rule.with_user(self.head).action_apply())
        self.assertEqual(len(rule.hit_ids), 3)
        self.assertEqual(rule.hit_ids.user_id, self.head)

    def test_in_words(self):
        rule = self.rule(words="broken\nrefund*", stars_to=2, place='public', tells_head=True)
        for part in ("“broken”, “refund*”", "Stars up to: 2", "In public", "→", "Tags: Urgent", "Tell the head"):
            self.assertIn(part, rule.said)
        self.assertTrue(self.rule().said.startswith("Always →"))
        self.assertTrue(self.rule(sat=True, sun=True, hours_from=18.5).said.startswith("Sat, Sun 18:30–24:00 →"))
        self.assertTrue(self.rule(hours_from=18, hours_to=8).said.startswith("18:00–8:00 →"))

    def test_nothing_in_the_form_saves_a_rule_by_itself(self):
        """A rule counts once it is saved: a click on a star must not do that before the preview."""
        arch = html.fromstring(self.env['social.interest.rule'].get_view(view_type='form')['arch'])
        saving = [field for field in arch.iter('field') if field.get('widget') in (
            'priority', 'boolean_toggle', 'boolean_favorite', 'state_selection')]
        self.assertTrue(saving)
        for field in saving:
            self.assertIs(safe_eval(field.get('options', '{}')).get('autosave'), False, field.get('name'))

    def test_the_cards_of_a_rule(self):
        rule = self.rule(words="broken")
        rule.with_user(self.head).action_apply()
        action = rule.with_user(self.head).action_view_cards()
        self.assertEqual(self.env['social.interest'].search(action['domain']), self.broken | self.taken | self.closed)
