# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Credits of interests for the deals after them."""

from odoo.tests import tagged

from ..models.deal.credit import WHOLE, weights
from .common import FeedCase

MODELS = ('first', 'last', 'even')


class CreditCase(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.Task = cls.env['social.interest.credit.task']
        cls.Credit = cls.env['social.interest.credit']
        cls.partner = cls.env['res.partner'].create({'name': "Lars Holm"})
        cls.other = cls.env['social.interest.author'].create({
            'name': "lars_h", 'channel_id': cls.env.ref('social_interest.channel_vk').id, 'key': '77'})

    def deal(self, date='2026-06-01 10:00:00', **values):
        deal = self.env['crm.lead'].create({
            'name': "Chairs", 'type': 'opportunity', 'user_id': self.anna.id, 'expected_revenue': 1000, **values})
        self.env.flush_all()
        self.cr.execute("UPDATE crm_lead SET create_date = %s WHERE id = %s", [date, deal.id])
        self.env.invalidate_all()
        return deal

    def work_off(self):
        while self.Task._work_off():
            pass

    def credits(self, deal):
        """Return {model: {card: weight}} once all is worked off."""
        self.work_off()
        result = {}
        for credit in self.Credit.search([('lead_id', '=', deal.id)]):
            result.setdefault(credit.model, {})[credit.interest_id] = credit.weight
        return result


@tagged('post_install', '-at_install')
class TestCredit(CreditCase):

    def test_weights_add_up_to_the_whole(self):
        for count in (1, 2, 3, 7, 11, 999):
            for model, shares in weights(count).items():
                self.assertEqual((len(shares), sum(shares)), (count, WHOLE), (count, model))
        self.assertEqual(weights(3)['even'], [333_334, 333_333, 333_333])

    def test_the_comment_before_the_form_gets_its_due(self):
        self.author.partner_id = self.other.partner_id = self.partner
        comment = self.card(author_id=self.other.id, date='2026-05-01 10:00:00')
        form = self.card(date='2026-05-20 10:00:00')
        deal = self.deal()
        form.lead_id = deal
        self.assertEqual(self.credits(deal), {
            'first': {comment: WHOLE}, 'last': {form: WHOLE}, 'even': {comment: 500_000, form: 500_000}})

    def test_a_deal_by_hand_of_a_known_contact_has_them_too(self):
        self.author.partner_id = self.partner
        card = self.card(date='2026-05-01 10:00:00')
        self.assertEqual(self.credits(self.deal(partner_id=self.partner.id))['first'], {card: WHOLE})

    def test_what_came_after_the_deal_has_no_part(self):
        self.author.partner_id = self.partner
        self.card(date='2026-07-01 10:00:00')
        self.assertEqual(self.credits(self.deal(partner_id=self.partner.id)), {})

    def test_what_is_forged_has_no_part(self):
        self.author.partner_id = self.partner
        card = self.card(date='2026-05-01 10:00:00')
        deal = self.deal(partner_id=self.partner.id)
        self.assertTrue(self.credits(deal))
        card.verdict = 'failed'
        self.assertEqual(self.credits(deal), {})

    def test_people_of_a_company_count_for_its_deal(self):
        firm = self.env['res.partner'].create({'name': "Holm ApS", 'is_company': True})
        self.partner.parent_id = firm
        mate = self.env['res.partner'].create({'name': "Mia", 'parent_id': firm.id})
        self.author.partner_id, self.other.partner_id = self.partner, mate
        one, two = self.card(date='2026-05-01 10:00:00'), self.card(
            author_id=self.other.id, date='2026-05-02 10:00:00')
        self.assertEqual(self.credits(self.deal(partner_id=firm.id))['even'], {one: 500_000, two: 500_000})
        # but a deal of one of them is his own
        self.assertEqual(self.credits(self.deal(partner_id=mate.id))['even'], {two: WHOLE})
        mate.parent_id = False
        self.assertEqual(self.credits(firm.opportunity_ids)['even'], {one: WHOLE})

    def test_a_branch_that_moves_to_another_firm_takes_its_people_along(self):
        firm, other = self.env['res.partner'].create([
            {'name': name, 'is_company': True} for name in ("Holm Group", "Ek AB")])
        office = self.env['res.partner'].create({'name': "Office", 'parent_id': firm.id})
        self.partner.parent_id = office
        self.author.partner_id = self.partner
        card = self.card(date='2026-05-01 10:00:00')
        deals = self.deal(partner_id=firm.id), self.deal(partner_id=other.id)
        self.assertEqual([bool(self.credits(deal)) for deal in deals], [True, False])
        office.parent_id = other
        self.assertEqual(self.credits(deals[0]), {})
        self.assertEqual(self.credits(deals[1])['first'], {card: WHOLE})

    def test_linking_and_unlinking_moves_them(self):
        card = self.card(date='2026-05-01 10:00:00')
        deal = self.deal(partner_id=self.partner.id)
        self.assertEqual(self.credits(deal), {})
        self.author.partner_id = self.partner
        self.assertEqual(self.credits(deal)['last'], {card: WHOLE})
        self.author.partner_id = False
        self.assertEqual(self.credits(deal), {})

    def test_a_contact_that_goes_takes_them_along(self):
        self.author.partner_id = self.partner
        own = self.card(author_id=self.other.id, date='2026-05-01 10:00:00')
        self.other.partner_id = self.partner
        self.card(date='2026-05-02 10:00:00')
        deal = self.deal()
        own.lead_id = deal
        self.assertEqual(len(self.credits(deal)['even']), 2)
        self.partner.unlink()
        self.env.invalidate_all()
        self.assertEqual(self.credits(deal)['even'], {own: WHOLE})

    def test_won_lost_and_amounts_follow(self):
        self.author.partner_id = self.partner
        cards = self.env['social.interest'].union(*(
            self.card(date=f'2026-05-0{day} 10:00:00') for day in (1, 2, 3)))
        deal = self.deal(partner_id=self.partner.id)

        def told(name):
            self.work_off()
            rows = self.Credit.search([('lead_id', '=', deal.id), ('model', '=', 'even')], order='interest_date')
            return rows.mapped(name)
        self.assertEqual(told('revenue'), [333.34, 333.33, 333.33])
        self.assertEqual((set(told('outcome')), sum(told('won_revenue'))), ({'open'}, 0))
        deal.action_set_won()
        self.assertEqual((set(told('outcome')), sum(told('won_revenue'))), ({'won'}, 1000))
        deal.expected_revenue = 500
        self.assertEqual(sum(told('won_revenue')), 500)
        deal.stage_id = self.env['crm.stage'].search([('is_won', '=', False)], limit=1)
        deal.action_set_lost()
        self.assertEqual((set(told('outcome')), sum(told('won_revenue'))), ({'lost'}, 0))
        self.assertEqual(len(cards), 3)

    def test_a_click_writes_no_credit(self):
        self.author.partner_id = self.partner
        self.card(date='2026-05-01 10:00:00')
        deal = self.deal(partner_id=self.partner.id)
        self.work_off()
        before = self.Credit.search([('lead_id', '=', deal.id)]).mapped('outcome')
        deal.action_set_won()
        self.env.flush_all()
        self.assertEqual(self.Credit.search([('lead_id', '=', deal.id)]).mapped('outcome'), before)
        self.assertTrue(self.Task.search_count([('lead_id', '=', deal.id)]))

    def test_what_is_right_is_not_written_again(self):
        self.author.partner_id = self.partner
        self.card(date='2026-05-01 10:00:00')
        deal = self.deal(partner_id=self.partner.id)
        self.credits(deal)
        rows = self.Credit.search([('lead_id', '=', deal.id)])
        deal._queue_credits()
        self.work_off()
        self.assertEqual(self.Credit.search([('lead_id', '=', deal.id)]), rows)

    def test_merged_deals_have_the_cards_of_both(self):
        deals = self.deal(), self.deal(date='2026-06-02 10:00:00')
        cards = [self.card(date='2026-05-01 10:00:00'),
                 self.card(author_id=self.other.id, date='2026-05-02 10:00:00')]
        for card, deal in zip(cards, deals, strict=True):
            card.lead_id = deal
        self.work_off()
        left = (deals[0] | deals[1]).merge_opportunity()
        self.assertEqual(self.credits(left)['even'], {cards[0]: 500_000, cards[1]: 500_000})

    def test_merged_contacts_keep_deals_and_cards(self):
        gone = self.env['res.partner'].create({'name': "L. Holm"})
        self.author.partner_id, self.other.partner_id = self.partner, gone
        one = self.card(date='2026-05-01 10:00:00')
        two = self.card(author_id=self.other.id, date='2026-05-02 10:00:00')
        deal = self.deal(partner_id=gone.id)
        two.lead_id = deal
        self.assertEqual(self.credits(deal)['even'], {two: WHOLE})
        self.env['base.partner.merge.automatic.wizard']._merge([self.partner.id, gone.id], self.partner)
        self.env.invalidate_all()
        self.assertEqual((two.lead_id, deal.partner_id), (deal, self.partner))
        self.assertEqual(self.credits(deal)['even'], {one: 500_000, two: 500_000})

    def test_late_mail_of_before_the_deal_counts(self):
        self.author.partner_id = self.partner
        deal = self.deal(partner_id=self.partner.id)
        self.assertEqual(self.credits(deal), {})
        card = self.card(date='2026-05-01 10:00:00')
        self.assertEqual(self.credits(deal)['first'], {card: WHOLE})

    def test_cards_of_nobodys_deal_are_no_task(self):
        self.work_off()
        self.card(date='2026-05-01 10:00:00')
        self.assertFalse(self.Task.search_count([]))

    def test_a_card_that_goes_leaves_its_part_to_the_others(self):
        self.author.partner_id = self.partner
        one, two = (self.card(date=f'2026-05-0{day} 10:00:00') for day in (1, 2))
        deal = self.deal(partner_id=self.partner.id)
        self.assertEqual(len(self.credits(deal)['even']), 2)
        one.unlink()
        self.assertEqual(self.credits(deal), {model: {two: WHOLE} for model in MODELS})

    def test_who_is_erased_has_no_part(self):
        self.author.partner_id = self.partner
        self.card(date='2026-05-01 10:00:00')
        deal = self.deal(partner_id=self.partner.id)
        self.assertTrue(self.credits(deal))
        self.author.with_user(self.env.ref('base.user_admin'))._erase()
        self.assertEqual(self.credits(deal), {})

    def test_another_companys_interests_have_no_part(self):
        other = self.env['res.company'].create({'name': "Other"})
        source = self.source.copy({'company_id': other.id, 'team_id': False, 'key': 'other'})
        theirs = self.author.copy({'company_id': other.id, 'key': 'theirs'})
        self.author.partner_id = theirs.partner_id = self.partner
        self.env['social.interest'].create({
            'source_id': source.id, 'author_id': theirs.id, 'text': "Theirs", 'date': '2026-04-01 10:00:00'})
        mine = self.card(date='2026-05-01 10:00:00')
        deal = self.deal(partner_id=self.partner.id, company_id=self.env.company.id)
        self.assertEqual(self.credits(deal)['even'], {mine: WHOLE})

    def test_queries_do_not_grow_with_the_deals(self):
        def queries(count, start):
            partners = self.env['res.partner'].create([
                {'name': f"Buyer {number}"} for number in range(start, start + count)])
            authors = self.env['social.interest.author'].create([
                {'name': partner.name, 'channel_id': self.channel.id, 'key': f'b{partner.id}', 'partner_id': partner.id}
                for partner in partners])
            self.env['social.interest'].create([{
                'source_id': self.source.id, 'author_id': author.id, 'date': '2026-05-01 10:00:00'}
                for author in authors])
            self.env['crm.lead'].create([{'name': "D", 'partner_id': partner.id} for partner in partners])
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.cr.sql_log_count
            self.Task._work_off()
            self.env.flush_all()
            result = self.cr.sql_log_count - before
            self.work_off()
            return result
        queries(2, 0)
        few, many = queries(3, 100), queries(40, 200)
        self.assertLess(many - few, 8, f"{few} queries for 3 deals, {many} for 40")

    def test_how_much_is_known(self):
        self.env['crm.lead'].with_context(active_test=False).search([]).unlink()
        self.author.partner_id = self.partner
        self.card(date='2026-05-01 10:00:00')
        self.deal(partner_id=self.partner.id)
        lost = self.deal(partner_id=self.partner.id)
        lost.action_set_lost()
        self.deal()
        self.assertTrue(self.Credit.with_user(self.head).first_touch_known()['waiting'])
        self.work_off()
        self.assertEqual(self.Credit.with_user(self.head).first_touch_known(), {
            'known': 2, 'total': 3, 'percent': 67, 'waiting': 0})

    def test_the_scheduled_action_works_off(self):
        self.author.partner_id = self.partner
        card = self.card(date='2026-05-01 10:00:00')
        deal = self.deal(partner_id=self.partner.id)
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_credit').method_direct_trigger()
        self.env.invalidate_all()
        self.assertEqual(self.Credit.search([('lead_id', '=', deal.id), ('model', '=', 'first')]).interest_id, card)
