# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the feed tells of a person, and what its list does with many cards."""

from odoo.exceptions import AccessError, UserError
from odoo.tests import Form, new_test_user, tagged

from .common import InterestCase, TourCase


@tagged('post_install', '-at_install')
class TestRelationship(InterestCase):

    def lead(self, partner=None, **values):
        return self.env['crm.lead'].create({
            'name': "Chairs", 'type': 'opportunity', 'partner_id': partner and partner.id, **values})

    def test_relationship_follows_the_contact_and_its_deals(self):
        card, other = self.card(), self.card('like')
        seen = [card.relationship]
        partner = self.env['res.partner'].create({'name': "Lars Holm"})
        self.author.partner_id = partner
        seen.append(card.relationship)
        lead = self.lead(partner, type='lead')
        seen.append(card.relationship)
        lead.type = 'opportunity'
        seen.append(card.relationship)
        lead.action_set_won()
        seen.append(card.relationship)
        self.assertEqual(seen, ['unknown', 'unknown', 'lead', 'deal', 'customer'])
        self.assertEqual(other.relationship, 'customer')
        self.env.flush_all()
        self.assertIn(other, self.env['social.interest'].search([('relationship', '=', 'customer')]))

    def test_deals_of_the_company_and_of_colleagues_count(self):
        firm = self.env['res.partner'].create({'name': "Holm ApS", 'is_company': True})
        lars, eva = self.env['res.partner'].create([
            {'name': name, 'parent_id': firm.id} for name in ("Lars Holm", "Eva Holm")])
        self.author.partner_id = lars
        card = self.card()
        seen = [card.relationship]
        lead = self.lead(eva, type='lead')
        seen.append(card.relationship)
        deal = self.lead(firm)
        seen.append(card.relationship)
        deal.action_set_won()
        seen.append(card.relationship)
        (deal + lead).unlink()
        seen.append(card.relationship)
        self.assertEqual(seen, ['unknown', 'lead', 'deal', 'customer', 'unknown'])

    def test_relationship_follows_the_contact_into_a_company_and_out_of_it(self):
        firm, person = self.env['res.partner'].create([
            {'name': "Holm ApS", 'is_company': True}, {'name': "Lars Holm"}])
        self.lead(firm).action_set_won()
        self.author.partner_id = person
        card = self.card()
        seen = [card.relationship]
        person.parent_id = firm
        seen.append(card.relationship)
        person.parent_id = False
        seen.append(card.relationship)
        self.assertEqual(seen, ['unknown', 'customer', 'unknown'])

    def test_deal_comes_and_goes_with_a_colleague(self):
        firm, eva = self.env['res.partner'].create([
            {'name': "Holm ApS", 'is_company': True}, {'name': "Eva Holm"}])
        self.lead(eva)
        self.author.partner_id = firm
        card = self.card()
        seen = [card.relationship]
        eva.parent_id = firm
        seen.append(card.relationship)
        eva.parent_id = False
        seen.append(card.relationship)
        self.assertEqual(seen, ['unknown', 'deal', 'unknown'])

    def test_deals_of_another_company_of_ours_tell_nothing(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        self.author.partner_id = self.env['res.partner'].create({'name': "Lars Holm"})
        card = self.card()
        theirs = self.lead(self.author.partner_id, company_id=beta.id, team_id=False, user_id=False)
        theirs.action_set_won()
        seen = [card.relationship]
        theirs.company_id = False
        seen.append(card.relationship)
        theirs.company_id = self.author.company_id
        seen.append(card.relationship)
        self.assertEqual(seen, ['unknown', 'customer', 'customer'])

    def test_lost_deal_is_no_relationship(self):
        self.author.partner_id = self.env['res.partner'].create({'name': "Lars Holm"})
        card = self.card()
        lead = self.lead(self.author.partner_id)
        self.assertEqual(card.relationship, 'deal')
        lead.action_set_lost()
        self.assertEqual(card.relationship, 'unknown')

    def test_deal_of_a_card_counts_without_a_contact(self):
        card, other = self.card(), self.card(author_id=False)
        other.action_to_lead()
        self.assertEqual((card.relationship, other.relationship), ('unknown', 'deal'))

    def test_contact_of_another_person_changes_nothing(self):
        card = self.card()
        self.lead(self.env['res.partner'].create({'name': "Somebody"}))
        self.assertEqual(card.relationship, 'unknown')

    def test_columns_stand_in_their_order(self):
        self.card()
        cards = self.env['social.interest'].with_user(self.anna).with_context(read_group_expand=True)
        groups = cards.web_read_group([], ['relationship'], ['__count'])
        self.assertEqual(
            [group['relationship'] for group in groups['groups']], ['customer', 'deal', 'lead', 'unknown'])

    def test_the_column_of_nobody_is_open_until_one_folds_it(self):
        free, taken = self.card(), self.card(user_id=self.anna.id)
        cards = self.env['social.interest'].with_user(self.anna)
        domain = [('id', 'in', (free + taken).ids)]

        def shown(**options):
            groups = cards.web_read_group(domain, ['user_id'], ['__count'], auto_unfold=True, **options)['groups']
            return {group['user_id'] and group['user_id'][0]: group.get('__records') for group in groups}

        self.assertEqual(shown(), {False: [{'id': free.id}], self.anna.id: [{'id': taken.id}]})
        self.assertEqual(
            shown(opening_info=[{'value': False, 'folded': True}]),
            {False: None, self.anna.id: [{'id': taken.id}]})


@tagged('post_install', '-at_install')
class TestPrevious(InterestCase):

    def test_earlier_cards_of_the_person_are_counted_and_the_last_is_told(self):
        first = self.card(text="How much is it?", date='2026-11-01 10:00:00')
        second = self.card(text="And  in\noak?", date='2026-11-02 10:00:00')
        third = self.card(date='2026-11-03 10:00:00')
        other = self.card(author_id=False, date='2026-11-04 10:00:00')
        cards = first + second + third + other
        self.assertEqual(cards.mapped('previous_count'), [0, 1, 2, 0])
        self.assertEqual(cards.mapped('previous_text'), [False, "How much is it?", "And in oak?", False])
        self.assertEqual(third.previous_date, second.date)

    def test_cards_one_may_not_see_are_not_told(self):
        self.card(text="Only for Jonas", date='2026-11-01 10:00:00', user_id=self.jonas.id)
        card = self.card(date='2026-11-02 10:00:00').with_user(self.anna)
        self.assertEqual((card.previous_count, card.previous_text), (0, False))
        self.assertEqual(card.with_user(self.head).previous_text, "Only for Jonas")

    def test_unsaved_card_has_no_past(self):
        self.card()
        form = Form(self.env['social.interest'])
        form.source_id = self.source
        form.author_id = self.author
        self.assertEqual(form.previous_count, 0)

    def test_button_opens_all_cards_of_the_person(self):
        card, other = self.card(), self.card(author_id=False)
        action = card.action_view_previous()
        found = self.env['social.interest'].search(action['domain'])
        self.assertEqual((card in found, other in found), (True, False))
        with self.assertRaises(UserError):
            other.action_view_previous()


@tagged('post_install', '-at_install')
class TestAssign(InterestCase):

    def assign(self, cards, user, by):
        action = cards.with_user(by).action_assign()
        form = Form(self.env['social.interest.assign'].with_user(by).with_context(**action['context']))
        form.user_id = user
        return form.save().action_assign()

    def test_manager_gives_cards_to_one_person(self):
        cards = self.card() + self.card(user_id=self.jonas.id)
        self.assign(cards, self.anna, by=self.head)
        self.assertEqual(cards.user_id, self.anna)
        self.assertEqual(cards.mapped('state'), ['taken', 'taken'])

    def test_closed_card_is_named_and_the_others_are_given(self):
        cards = self.card() + self.card(state='ignored')
        action = self.assign(cards, self.anna, by=self.head)
        self.assertEqual(action['params']['title'], "1 card was left as it is")
        self.assertIn("is answered or closed already", action['params']['message'])
        self.assertEqual([card.user_id for card in cards], [self.anna, self.anna.browse()])
        with self.assertRaisesRegex(UserError, "is answered or closed already"):
            self.assign(cards[1], self.anna, by=self.head)

    def test_nobody_outside_sales_is_given_a_card(self):
        outsider = new_test_user(self.env, 'si_outsider', 'base.group_user')
        card = self.card()
        wizard = self.env['social.interest.assign'].with_user(self.head).create({
            'interest_ids': card.ids, 'user_id': outsider.id})
        with self.assertRaises(UserError):
            wizard.action_assign()
        self.assertFalse(card.user_id)

    def test_salesperson_gives_nothing_to_others(self):
        card = self.card()
        with self.assertRaises(AccessError):
            card.with_user(self.anna).action_assign()
        with self.assertRaises(AccessError):
            self.env['social.interest.assign'].with_user(self.anna).create({
                'interest_ids': card.ids, 'user_id': self.jonas.id})


@tagged('post_install', '-at_install')
class TestFeedTours(TourCase):
    tour_prefix = 'social_interest_feed_'

    def test_feed_by_keyboard_as_salesperson(self):
        long_text = ' '.join(f"Sentence number {number} of a very long comment." for number in range(40))
        first = self.card(text="First of all", date='2026-11-02 10:00:00')
        second = self.card(text=f"Second: {long_text}", date='2026-11-03 10:00:00')
        self.tour('keys')
        # processed, and taken back
        self.assertEqual((first.state, first.user_id, first.answered_date), ('taken', self.anna, False))
        self.assertEqual(second.state, 'ignored')

    def test_feed_by_buttons_as_salesperson(self):
        self.card(text="Long ago", date='2026-10-02 10:00:00', state='ignored')
        card = self.card(text="Now again")
        self.tour('buttons')
        self.assertEqual((card.state, card.user_id), ('processed', self.anna))
        self.assertEqual(card.lead_id.user_id, self.anna)

    def test_columns_and_list_as_manager(self):
        cards = self.card(text="First of all") + self.card(text="Second of all")
        self.tour('manager', login='si_head')
        self.assertEqual(cards.user_id, self.jonas)
        self.assertEqual(set(cards.mapped('state')), {'ignored'})
