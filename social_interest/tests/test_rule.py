# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Rules: their conditions, their effects, their order, as cards come in."""

from datetime import datetime, timedelta
from email.utils import format_datetime

from psycopg2 import IntegrityError

from odoo import Command, fields
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import tagged
from odoo.tools import mute_logger

from ..models.rule.facts import Batch
from .common import letter
from .test_intake import IntakeCase

GENUINE = b'Authentication-Results: mx.acme.example; dkim=pass header.d=holm.example; dmarc=pass\n'


class RuleCase(IntakeCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest.rule'].search([]).active = False
        cls.tag, cls.other_tag = cls.env['crm.tag'].create([{'name': "Urgent"}, {'name': "Sofa"}])
        cls.product = cls.env['product.template'].create({'name': "Zinc bucket"})
        cls.other_team = cls.env['crm.team'].create({'name': "Care", 'user_id': cls.head.id})

    @classmethod
    def rule(cls, **values):
        return cls.env['social.interest.rule'].create({
            'name': "Rule", 'set_tag_ids': [Command.set(cls.tag.ids)], **values})

    def fits(self, card, **conditions):
        """Whether a rule with these conditions counts for a card."""
        rule = self.rule(**conditions)
        batch = Batch(self.env(su=True), card._rule_values(), made=True)
        compiled = rule._compiled()
        found = bool(self.env['social.interest.rule']._decide(compiled, batch.facts[0]))
        rule.unlink()
        return found

    def come(self, body="Is the desk in stock?", **options):
        """The card of a letter that comes in just now."""
        self.number = getattr(self, 'number', 0) + 1
        genuine = options.pop('genuine', True)
        raw = letter(body=body, message_id=f'<r{self.number}@holm.example>', **options)
        return self.take_in((GENUINE if genuine else b'') + raw).interest_ids


@tagged('post_install', '-at_install')
class TestRuleConditions(RuleCase):

    def assertAsked(self, card, yes, no):
        """Each of the conditions counts for the card, and is left out by the other."""
        for conditions in yes:
            with self.subTest(yes=conditions):
                self.assertTrue(self.fits(card, **conditions))
        for conditions in no:
            with self.subTest(no=conditions):
                self.assertFalse(self.fits(card, **conditions))

    def test_message(self):
        other = self.env['social.interest.source'].create({'name': "Other", 'channel_id': self.channel.id})
        card = self.card('review', rating=2, lang='en_US', verdict='verified', text="It came BROKEN; refunded nothing")
        ids = lambda records: [Command.set(records.ids)]  # noqa: E731 (short for the table below)
        english = self.env.ref('base.lang_en')
        french = self.env['res.lang'].with_context(active_test=False).search([('code', '=', 'fr_FR')])
        self.assertAsked(card, [
            {}, {'channel_ids': ids(self.channel)}, {'source_ids': ids(self.source)},
            {'action_ids': ids(card.action_id)}, {'place': 'public'}, {'stars_to': 2}, {'stars_from': 2},
            {'stars_from': 1, 'stars_to': 3}, {'lang_ids': ids(english)}, {'verdict': 'verified'},
            {'words': "nothing like it\nbroken"}, {'words': "refund*"}, {'words': "came * refunded"},
            {'words_without': "thanks"},
        ], [
            {'channel_ids': ids(self.env.ref('social_interest.channel_mail'))}, {'source_ids': ids(other)},
            {'action_ids': ids(self.env.ref('social_interest.action_like'))}, {'place': 'private'},
            {'stars_to': 1}, {'stars_from': 3}, {'lang_ids': ids(french)}, {'verdict': 'unknown'},
            {'words': "refund"}, {'words': "nothing broken"}, {'words': "broken", 'words_without': "refund*"},
        ])

    def test_mood(self):
        happy, unhappy = self.card('review', rating=5), self.card('review', rating=1)
        self.assertAsked(unhappy, [{'mood': 'unhappy'}], [{'mood': 'happy'}, {'mood': 'unknown'}])
        self.assertAsked(happy, [{'mood': 'happy'}], [{'mood': 'unhappy'}])
        # what somebody said wins, in rules too
        happy.mood_set = 'unhappy'
        self.assertTrue(self.fits(happy, mood='unhappy'))

    def test_no_stars_are_not_few_stars(self):
        self.assertFalse(self.fits(self.card(), stars_to=2))

    def test_title_and_further_fields_are_looked_through(self):
        card = self.letter_card(title="Rückruf erbeten", text="Danke", form_fields="Termin: Montag")
        self.assertAsked(
            card, [{'words': "rückruf"}, {'words': "montag"}, {'place': 'private'}], [{'words': "erbeten danke"}])

    def test_forged_only_where_a_rule_asks_for_it(self):
        card = self.card(verdict='failed')
        self.assertFalse(self.fits(card))
        self.assertTrue(self.fits(card, verdict='failed'))

    def test_time_is_that_of_the_company(self):
        self.env.company.resource_calendar_id.tz = 'Asia/Tokyo'
        # Sunday evening in UTC is Monday morning in Tokyo
        card = self.card(date=datetime(2026, 11, 15, 22, 30))
        self.assertAsked(card, [
            {'mon': True}, {'hours_from': 7, 'hours_to': 8}, {'hours_from': 22, 'hours_to': 8}, {'hours_from': 7.5},
            {'hours_to': 8, 'mon': True, 'tue': True},
        ], [{'sun': True}, {'hours_from': 8}, {'hours_to': 7.5}, {'hours_from': 22, 'hours_to': 6}])

    def test_person(self):
        card = self.card()
        stage, other_stage = self.team.interest_stage_ids[:2]
        ids = lambda records: [Command.set(records.ids)]  # noqa: E731
        self.assertAsked(card, [{'author_state': 'new'}, {'customer': 'unknown'}], [
            {'author_state': 'known'}, {'author_state': 'staff'}, {'author_state': 'blocked'}, {'vip': True},
            {'times': 2}, {'stage_ids': ids(stage)}, {'author_tag_ids': ids(self.tag)}, {'customer': 'customer'}])
        partner = self.env['res.partner'].create({'name': "Lars Holm"})
        self.env['crm.lead'].create({
            'name': "Chairs", 'type': 'opportunity', 'partner_id': partner.id}).action_set_won()
        self.author.write({'vip': True, 'tag_ids': ids(self.tag), 'partner_id': partner.id})
        self.author._place(stage)
        later = self.card(date=fields.Datetime.now() + timedelta(minutes=1))
        self.assertAsked(later, [
            {'author_state': 'known'}, {'vip': True}, {'times': 2}, {'stage_ids': ids(stage)},
            {'author_tag_ids': ids(self.tag)}, {'customer': 'customer'},
        ], [{'author_state': 'new'}, {'times': 3}, {'stage_ids': ids(other_stage)}, {'customer': 'unknown'}])
        self.author.blocked = True
        self.assertTrue(self.fits(later, author_state='blocked'))

    def test_one_of_us_by_contact_or_by_address(self):
        card = self.card()
        self.author.partner_id = self.jonas.partner_id
        self.assertTrue(self.fits(card, author_state='staff'))
        self.author.write({'partner_id': False, 'email': 'Jonas@acme.example'})
        self.assertTrue(self.fits(card, author_state='staff'))
        self.author.email = 'lars@holm.example'
        self.assertFalse(self.fits(card, author_state='staff'))

    def test_nobody_is_no_customer_and_no_vip(self):
        card = self.card(author_id=False)
        for conditions in (
                {'vip': True}, {'customer': 'unknown'}, {'author_state': 'new'}, {'times': 1},
                {'author_tag_ids': [Command.set(self.tag.ids)]}):
            self.assertFalse(self.fits(card, **conditions))

    def test_what_is_archived_or_deleted_makes_no_rule_wider(self):
        old = self.env['social.interest.source'].create({'name': "Old", 'channel_id': self.channel.id, 'active': False})
        self.assertFalse(self.fits(self.card(), source_ids=[Command.set(old.ids)]))
        rule = self.rule(author_tag_ids=[Command.set(self.other_tag.ids)])
        with self.assertRaises(IntegrityError), mute_logger('odoo.sql_db'), self.cr.savepoint():
            self.other_tag.unlink()
        self.assertEqual(rule.author_tag_ids, self.other_tag)

    def test_what_cannot_be_meant_is_refused(self):
        for values in (
                {'words': "refund\n***"}, {'words': "a\n" * 201}, {'words_without': "a" * 201},
                {'stars_from': 4, 'stars_to': 2}, {'ignores': True}, {'set_tag_ids': False}):
            with self.subTest(values), self.assertRaises(ValidationError):
                self.rule(**values)
        with self.assertRaises(IntegrityError), mute_logger('odoo.sql_db'):
            self.rule(stars_to=6)


@tagged('post_install', '-at_install')
class TestRuleEffects(RuleCase):

    def test_what_a_rule_sets_as_a_card_comes(self):
        rule = self.rule(
            words="desk", set_priority='2', set_product_id=self.product.id, set_team_id=self.other_team.id,
            set_hours=3, tells_head=True, activity_type_id=self.env.ref('mail.mail_activity_data_call').id,
            activity_summary="Call at once", activity_user_id=self.jonas.id, activity_days=1)
        card = self.come()
        self.assertEqual(
            (card.tag_ids, card.priority, card.product_id, card.team_id, card.rule_hours, card.state),
            (self.tag, '2', self.product, self.other_team, 3, 'new'))
        self.assertEqual(card.deadline, self.planned(card, 3))
        self.assertEqual((card.rule_hit_ids.rule_id, rule.hit_count, bool(card.rules_date)), (rule, 1, True))
        activity = card.activity_ids
        self.assertEqual((activity.summary, activity.user_id), ("Call at once", self.jonas))
        notice = self.env['social.interest.notice'].search([('event', '=', 'rule'), ('interest_ids', 'in', card.ids)])
        self.assertEqual(notice.user_id, self.head)
        self.assertIn("Rule (Team, Priority, Tags, Product, Target, Activity, Head told)", card.rule_note)
        self.assertFalse(self.come("A chair?").rule_hit_ids)

    def planned(self, card, hours):
        calendar = card.team_id.interest_calendar_id._interest_hours(card.company_id)
        return calendar._interest_plan_hours(hours, [card.date])[card.date]

    def test_days_of_an_activity_have_an_end(self):
        with self.assertRaises(IntegrityError), mute_logger('odoo.sql_db'), self.env.cr.savepoint():
            self.env['social.interest.rule'].create({
                'name': "Some day", 'activity_type_id': self.env.ref('mail.mail_activity_data_call').id,
                'activity_days': 3_000_000})

    def test_the_mood_of_what_comes(self):
        text = "It is broken and I want a refund. Terrible, never again!"
        without = self.come(text)
        rule = self.rule(mood='unhappy')
        card, other = self.come(text), self.come("Is the desk in stock?")
        self.assertEqual((card.rule_hit_ids.rule_id, other.rule_hit_ids.ids), (rule, []))
        self.assertEqual((card.mood, card.mood_because), (without.mood, without.mood_because))
        self.assertEqual(card.mood, 'unhappy')

    def test_the_target_of_a_rule_stays_when_targets_change(self):
        self.rule(set_hours=3)
        card = self.come()
        card.source_id.response_hours = 50
        self.assertEqual(card.deadline, self.planned(card, 3))

    def test_a_person_gets_it_and_is_told_why(self):
        self.rule(set_user_id=self.jonas.id, name="Desks to Jonas")
        card = self.come()
        self.assertEqual((card.user_id, card.state, bool(card.taken_date)), (self.jonas, 'taken', True))
        lines = card.message_ids.mapped('body')
        self.assertTrue(any("Given to Jonas Falk: rule “Desks to Jonas”." in line for line in lines))
        self.assertFalse(any("works on this thread" in line for line in lines))

    def test_ignored_with_its_reason(self):
        self.rule(ignores=True, ignore_reason="A test of ours", set_user_id=self.jonas.id)
        card = self.come()
        self.assertEqual((card.state, card.user_id.id, card.status), ('ignored', False, 'closed'))
        self.assertTrue(card.message_ids.filtered(lambda message: "A test of ours" in message.body))

    def test_a_deal_of_a_message_that_is_surely_from_there(self):
        self.rule(makes_deal=True, name="Call-backs")
        card, doubtful = self.come(), self.come(genuine=False, sender='Bo <bo@bo.example>')
        for waiting in self.env['social.interest'].search([('deal_wanted', '=', True)]):
            waiting._try_to_make_deal()
        self.assertEqual((bool(card.lead_id), card.deal_wanted, card.verdict), (True, False, 'verified'))
        self.assertTrue(card.message_ids.filtered(lambda message: "rule “Call-backs”" in message.body))
        self.assertEqual((doubtful.verdict, doubtful.lead_id.id), ('unknown', False))
        self.assertNotIn('deal', doubtful.rule_hit_ids.things or [])

    def test_the_owner_of_the_thread_comes_first(self):
        first = self.come()
        first.with_user(self.anna).take()
        rule = self.rule(set_user_id=self.jonas.id, ignores=False)
        again = self.come(In_Reply_To='<r1@holm.example>', References='<r1@holm.example>')
        self.assertEqual((again.thread_key, again.user_id), (first.thread_key, self.anna))
        self.assertEqual((again.rule_hit_ids.rule_id, again.rule_hit_ids.things), (rule, ['tags']))
        self.assertTrue(any("works on this thread" in line for line in again.message_ids.mapped('body')))

    def test_rules_come_before_the_own_salesperson_and_the_rotation(self):
        self.rule(set_user_id=self.jonas.id)
        self.env.company.interest_own_first = True
        partner = self.env['res.partner'].create({
            'name': "Lars", 'email': 'lars@holm.example', 'user_id': self.anna.id})
        first = self.come()
        first.author_id.partner_id = partner
        card = self.come()
        self.env['social.interest']._give_out(card.team_id, card.company_id)
        self.assertEqual((card.partner_id.user_id, card.user_id), (self.anna, self.jonas))

    def test_the_first_that_sets_a_thing_decides_and_tags_add_up(self):
        both = self.tag | self.other_tag
        self.rule(
            sequence=2, name="Second", set_priority='1', set_tag_ids=[Command.set(both.ids)],
            set_team_id=self.other_team.id)
        self.rule(sequence=1, name="First", set_priority='3')
        card = self.come()
        self.assertEqual((card.priority, card.tag_ids, card.team_id), ('3', both, self.other_team))
        self.assertEqual(
            {hit.rule_id.name: sorted(hit.things) for hit in card.rule_hit_ids},
            {"First": ['priority', 'tags'], "Second": ['tags', 'team']})

    def test_stop_here(self):
        self.rule(sequence=1, name="Stops", words="desk", set_tag_ids=False, stops=True)
        self.rule(sequence=2, name="Later")
        card, other = self.come(), self.come("A chair?")
        self.assertEqual((card.rule_hit_ids.rule_id.name, card.tag_ids.ids), ("Stops", []))
        self.assertEqual(other.rule_hit_ids.rule_id.name, "Later")

    def test_what_an_earlier_rule_gave_away_is_not_ignored_by_a_later_one(self):
        self.rule(sequence=1, set_user_id=self.jonas.id)
        self.rule(sequence=2, ignores=True, ignore_reason="No")
        self.assertEqual(self.come().user_id, self.jonas)

    def test_what_was_archived_or_deleted_is_left_out_and_told(self):
        gone = self.env['crm.tag'].create({'name': "Gone"})
        rule = self.rule(
            set_user_id=self.jonas.id, set_team_id=self.other_team.id, set_product_id=self.product.id,
            set_priority='1', set_tag_ids=[Command.set((gone | self.tag).ids)])
        self.assertFalse(rule.warning)
        self.jonas.active = self.other_team.active = self.product.active = False
        gone.unlink()
        rule.invalidate_recordset()
        for name in ("Jonas Falk", "Care", "Zinc bucket"):
            self.assertIn(name, rule.warning)
        card = self.come()
        self.assertEqual(
            (card.user_id.id, card.team_id, card.product_id.id, card.priority, card.tag_ids),
            (False, self.team, False, '1', self.tag))
        self.jonas.unlink()
        self.assertFalse(rule.exists().set_user_id)
        self.assertEqual(self.come().priority, '1')

    def test_no_head_is_told_of_what_came_long_ago(self):
        self.rule(tells_head=True)
        old = format_datetime(fields.Datetime.now() - timedelta(days=3))
        self.assertEqual(self.come(Date=old).rule_hit_ids.things, ['tags'])
        self.assertEqual(self.come().rule_hit_ids.things, ['tags', 'head'])

    def test_archived_rules_do_nothing(self):
        self.rule(active=False)
        self.assertFalse(self.come().rule_hit_ids)

    def test_many_cards_cost_no_query_each(self):
        for number in range(20):
            self.rule(
                name=f"Rule {number}", words="desk", author_state='new', vip=False, sequence=number,
                stage_ids=[Command.set(self.team.interest_stage_ids[:1].ids)])
        raws = [
            letter(body=f"A desk {number}", message_id=f'<q{number}@p.example>', sender=f'P <p{number}@p.example>')
            for number in range(12)]
        self.come()
        few, many = self.store(*raws[:2]), self.store(*raws[2:])
        counts = []
        vals_lists = []
        original = type(self.env['social.interest'])._apply_rules_to_new

        def counted(model, vals_list):
            self.env.flush_all()
            before = self.cr.sql_log_count
            original(model, vals_list)
            counts.append(self.cr.sql_log_count - before)
            vals_lists.append(len(vals_list))
        self.patch(type(self.env['social.interest']), '_apply_rules_to_new', counted)
        for mails in (few, many):
            self.env.invalidate_all()
            mails._process()
        self.assertEqual(vals_lists, [2, 10])
        self.assertEqual(counts[0], counts[1])


@tagged('post_install', '-at_install')
class TestRuleCompanies(RuleCase):

    def test_a_company_has_its_own_rules_and_those_of_all(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        other = self.mailbox.copy({'user': 'other@acme.example', 'interest_company_id': beta.id})
        ours = self.rule(name="Ours")
        theirs = self.rule(name="Theirs", company_id=beta.id)
        shared = self.rule(name="Everywhere", company_id=False, set_priority='1', set_tag_ids=False)
        raw = letter(body="A desk")
        first = self.take_in(raw).interest_ids
        second = self.take_in(raw, mailbox=other).interest_ids
        self.assertEqual(first.rule_hit_ids.rule_id, ours | shared)
        self.assertEqual(second.rule_hit_ids.rule_id, theirs | shared)
        self.assertEqual(second.company_id, beta)

    def test_what_another_company_has_cannot_be_named(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        team = self.env['crm.team'].create({'name': "Theirs", 'company_id': beta.id})
        with self.assertRaises(UserError):
            self.rule(set_team_id=team.id)

    def test_a_shared_rule_gives_cards_only_to_those_who_work_there(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        other = self.mailbox.copy({'user': 'other@acme.example', 'interest_company_id': beta.id})
        self.rule(company_id=False, set_user_id=self.jonas.id)
        card = self.take_in(letter(body="A desk"), mailbox=other).interest_ids
        self.assertEqual((card.company_id, card.user_id.id, card.tag_ids), (beta, False, self.tag))

    def test_managers_write_salespeople_read_what_touched_their_card(self):
        rule = self.rule()
        card = self.come()
        self.assertEqual(rule.with_user(self.anna).name, "Rule")
        self.assertEqual(card.with_user(self.anna).rule_note, "Rule (Tags)")
        self.assertEqual(card.with_user(self.anna).read_talk()['card']['rule_note'], "Rule (Tags)")
        with self.assertRaises(AccessError):
            rule.with_user(self.anna).name = "Mine"
        with self.assertRaises(AccessError):
            rule.with_user(self.anna).preview({})
        card.sudo().write({'user_id': self.jonas.id, 'team_id': False})
        self.env.invalidate_all()
        self.assertFalse(self.env['social.interest.rule'].with_user(self.anna).search([('id', '=', rule.id)]))
        rule.with_user(self.head).name = "Heads may"
