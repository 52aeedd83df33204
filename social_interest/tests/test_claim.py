# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged

from .common import SALESMAN, InterestCase
from .processes import run_together
from .races import RaceCase


@tagged('post_install', '-at_install')
class TestClaim(InterestCase):

    def test_take_makes_the_card_mine(self):
        card = self.card()
        result = card.with_user(self.anna).take()
        self.assertEqual(result, {'won': card.ids, 'lost': []})
        self.assertEqual((card.state, card.user_id), ('taken', self.anna))
        self.assertTrue(card.taken_date)

    def test_loser_is_told_the_winner(self):
        card = self.card()
        card.with_user(self.anna).take()
        result = card.with_user(self.jonas).take()
        self.assertEqual(result['won'], [])
        self.assertEqual(result['lost'], [{
            'id': card.id, 'user_id': self.anna.id, 'user': "Anna Berg",
            'since': card.taken_date, 'state': 'taken'}])
        self.assertEqual(card.user_id, self.anna)

    def test_take_twice_is_no_loss(self):
        card = self.card()
        card.with_user(self.anna).take()
        self.assertEqual(card.with_user(self.anna).take(), {'won': card.ids, 'lost': []})

    def test_take_many_at_once_splits(self):
        mine, other = self.card(), self.card()
        other.with_user(self.jonas).take()
        action = (mine | other).with_user(self.anna).action_take()
        self.assertEqual(action['params']['message'], "Jonas Falk was faster: this card is taken.")
        self.assertEqual(mine.user_id, self.anna)
        self.assertEqual(other.user_id, self.jonas)

    def test_release_gives_it_back(self):
        card = self.card()
        card.with_user(self.anna).take()
        card.with_user(self.anna).action_release()
        self.assertEqual((card.state, card.user_id.id, card.taken_date), ('new', False, False))
        self.assertEqual(card.with_user(self.jonas).take()['won'], card.ids)

    def test_nobody_wins_a_forged_card(self):
        forged, genuine = self.card(verdict='failed'), self.card()
        result = (forged | genuine).with_user(self.anna).take()
        self.assertEqual(result['won'], genuine.ids)
        self.assertEqual([(lost['id'], lost['state']) for lost in result['lost']], [(forged.id, 'forged')])
        self.assertEqual((forged.state, forged.user_id.id), ('new', False))
        for user, words in (
                (self.anna, "cannot write: Responsible"),
                (self.head, "A forged notification is nobody's to answer")):
            with self.assertRaisesRegex(UserError, words):
                forged.with_user(user).write({'user_id': user.id})
        message = forged.with_user(self.anna).action_take()['params']['message']
        self.assertEqual(message, "A forged notification is nobody's to answer.")

    def test_a_card_with_a_responsible_is_taken(self):
        card = self.card()
        card.with_user(self.head).user_id = self.jonas
        self.assertEqual(card.state, 'taken')
        self.assertTrue(card.taken_date)
        card.with_user(self.head).user_id = False
        self.assertEqual((card.state, card.taken_date), ('new', False))
        self.assertEqual(self.card(user_id=self.anna.id).state, 'taken')

    def test_only_a_taken_card_is_released(self):
        with self.assertRaisesRegex(UserError, "Only a taken card"):
            self.card().with_user(self.anna).action_release()

    def test_ignore_and_reopen(self):
        card = self.card()
        card.with_user(self.anna).action_ignore()
        self.assertEqual((card.state, card.waiting_since), ('ignored', False))
        with self.assertRaisesRegex(UserError, "closed already"):
            card.with_user(self.anna).action_ignore()
        card.with_user(self.anna).action_reopen()
        self.assertEqual((card.state, card.waiting_since), ('new', card.date))

    def test_no_card_is_taken_by_nobody_nor_free_and_somebodys(self):
        card = self.card()
        card.with_user(self.head).write({'state': 'taken'})
        self.assertEqual((card.state, card.taken_date), ('new', False))
        self.assertEqual(card.with_user(self.jonas).take()['won'], card.ids)
        card.with_user(self.head).write({'state': 'new'})
        self.assertEqual((card.state, card.user_id), ('taken', self.jonas))

    def test_another_companys_card_is_not_told(self):
        company = self.env['res.company'].create({'name': "Other"})
        source = self.env['social.interest.source'].create({
            'name': "Other page", 'channel_id': self.channel.id, 'company_id': company.id})
        card = self.card(source_id=source.id, author_id=False, user_id=False)
        with self.assertRaises(AccessError):
            card.with_user(self.anna).take()
        card.write({'state': 'ignored'})
        with self.assertRaises(AccessError):
            card.with_user(self.anna).take()

    def test_what_is_closed_was_not_taken_by_others(self):
        theirs, closed = self.card(user_id=self.jonas.id), self.card(state='ignored')
        lost = (theirs + closed).with_user(self.anna).take()['lost']
        self.assertEqual(theirs._lost_message(lost), "Jonas Falk was faster: this card is taken.")


@tagged('post_install', '-at_install')
class TestClaimRace(RaceCase):
    """Whatever the timing, the database picks one winner."""

    CLAIMERS = 50
    CARDS = 200
    ALONE = 5
    HANDFUL = 20

    def make(self, env):
        self.make_people(env)
        cards = env['social.interest'].with_context(tracking_disable=True).create(
            self.card().copy_data() * (self.CARDS - 1)) | env['social.interest'].search([
                ('source_id', '=', self.source.id)])
        users = env['res.users'].create([{
            'name': f"Claimer {number}", 'login': f'si_claimer_{number}',
            'group_ids': [(4, env.ref(SALESMAN).id)],
        } for number in range(self.CLAIMERS)])
        self.card_ids, self.user_ids = cards.ids, users.ids

    def _claim_all(self, user_id):
        """Claim every card: some one by one, as people do, the rest in handfuls that everyone cuts differently."""
        results = []
        start = self.ALONE + user_id % self.HANDFUL
        handfuls = [[card_id] for card_id in self.card_ids[:self.ALONE]] + [self.card_ids[self.ALONE:start]] + [
            self.card_ids[first:first + self.HANDFUL] for first in range(start, self.CARDS, self.HANDFUL)]
        for card_ids in filter(None, handfuls):
            with self.environment(user_id) as env:
                # without Odoo's `retrying`: a loser is told at once, not after a second try
                result = env['social.interest'].browse(card_ids).take()
            results += [(card_id, user_id, None) for card_id in result['won']]
            results += [(entry['id'], user_id, entry['user_id']) for entry in result['lost']]
        return results

    def test_one_winner_under_concurrency(self):
        results = sum(run_together(self._claim_all, [[user_id] for user_id in self.user_ids], 300), [])
        with self.environment() as env:
            owners = {card.id: card.user_id.id for card in env['social.interest'].browse(self.card_ids)}
        self.assertEqual(len(set(results)), self.CLAIMERS * self.CARDS)
        winners = [(card_id, user_id) for card_id, user_id, winner in results if winner is None]
        self.assertEqual(len(winners), self.CARDS)
        self.assertEqual(dict(winners), owners)
        told = {(card_id, winner) for card_id, _user, winner in results if winner is not None}
        self.assertEqual(told, set(owners.items()))
