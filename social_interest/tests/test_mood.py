# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The mood of a card: by stars, words, what was learned and what somebody said; never of a forged one."""

from unittest.mock import patch

from psycopg2 import IntegrityError

from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import tagged
from odoo.tools import mute_logger

from ..parsers import mood as moods
from .common import InterestCase
from .test_intake import FORGED, GENUINE, IntakeCase

SAD = "The drawer arrived broken and I want a refund."
GLAD = "Excellent chair, we love it."


class MoodCase(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.Word, cls.Count = cls.env['social.interest.mood.word'], cls.env['social.interest.mood.count']
        cls.beta = cls.env['res.company'].create({'name': "Beta"})
        cls.beta_source = cls.env['social.interest.source'].create({
            'name': "Beta page", 'channel_id': cls.channel.id, 'key': 'beta', 'company_id': cls.beta.id})
        cls.people = 0

    def run_cron(self, name):
        with self.enter_registry_test_mode():
            self.env.ref(f'social_interest.{name}').method_direct_trigger()
        self.env.invalidate_all()

    @classmethod
    def review(cls, text, rating, author=None, source=None):
        """A review with stars, of somebody new where nobody is named."""
        source = source or cls.source
        if author is None:
            cls.people += 1
            author = cls.env['social.interest.author'].create({
                'name': f"Person {cls.people}", 'channel_id': source.channel_id.id, 'key': f'mood{cls.people}',
                'company_id': source.company_id.id})
        return cls.card('review', text=text, rating=rating, author_id=author.id, source_id=source.id)

    def teach(self, source=None, count=20):
        """So many people on each side, who say “snorkel” where they are unhappy and “peachy” where they are happy."""
        for _number in range(count):
            self.review("It is a snorkel and you have that for me.", 1, source=source)
            self.review("It is a peachy one and you have that for me.", 5, source=source)


@tagged('post_install', '-at_install')
class TestMood(MoodCase):

    def test_stars_win_and_words_tell_why(self):
        for text, rating, mood, reason in (
                (SAD, 0, 'unhappy', "because of: broken, refund"),
                (GLAD, 0, 'happy', "because of: excellent, love it"),
                (SAD, 5, 'happy', "5 stars"),
                (GLAD, 1, 'unhappy', "1 star"),
                (GLAD, 3, 'neutral', "3 stars"),
                ("How much is the desk with delivery?", 0, 'neutral', "because of: how much, deliver"),
                ("The desk is great, but the delivery was terrible.", 0, 'neutral', "because of: great, terrible"),
                ("Great, broken again.", 0, 'unknown', "not clear: great, broken"),
                ("Lorem ipsum", 0, 'unknown', "nothing tells it"),
                (False, 0, 'unknown', "nothing tells it")):
            with self.subTest(text, rating=rating):
                card = self.card(text=text, rating=rating)
                self.assertEqual(card.mood, mood)
                self.assertTrue(card.mood_reason.startswith(reason), card.mood_reason)

    def test_mood_follows_the_text(self):
        card = self.card(text=GLAD)
        card.text = SAD
        self.assertEqual((card.mood, card.mood_because), ('unhappy', "broken, refund"))
        card.rating = 4
        self.assertEqual((card.mood, card.mood_because), ('happy', False))

    def test_a_title_counts_where_the_person_wrote_it(self):
        self.assertEqual(self.card('letter', title="Terrible delivery", text="Order 5.").mood, 'unhappy')
        self.assertEqual(self.card('comment', title="Terrible weather: our tips", text="Order 5.").mood, 'neutral')

    def test_a_forged_card_has_none(self):
        card = self.card(text=SAD, verdict='failed')
        self.assertEqual((card.mood, card.mood_because, card.mood_reason), (False, False, False))
        with self.assertRaises(UserError):
            card.with_user(self.anna).set_mood('happy')

    def test_correction_wins_is_remembered_and_undone(self):
        card = self.card(text=SAD, rating=1)
        action = card.with_user(self.anna).with_context(interest_screen=True).set_mood('happy')
        self.assertEqual((card.mood, card.mood_set, card.mood_user_id), ('happy', 'happy', self.anna))
        self.assertTrue(card.mood_date)
        self.assertIn("Anna Berg said so", card.mood_reason)
        card.text = "Awful."
        self.assertEqual(card.mood, 'happy')
        self.assertEqual(action['params']['message'], "Mood corrected: Lars Holm")
        card.with_user(self.anna).undo(action['params']['token'])
        self.assertEqual((card.mood, card.mood_set, card.mood_user_id.id, card.mood_date),
                         ('unhappy', False, False, False))

    def test_correction_is_taken_back(self):
        card = self.card(text=SAD)
        card.with_user(self.anna).set_mood('neutral')
        card.with_user(self.anna).set_mood(False)
        self.assertEqual((card.mood, card.mood_set, card.mood_date), ('unhappy', False, False))

    def test_who_corrects(self):
        card = self.card(text=SAD, user_id=self.jonas.id)
        with self.assertRaises(UserError):
            card.with_user(self.anna).set_mood('happy')
        card.with_user(self.head).set_mood('happy')
        self.assertEqual(card.mood, 'happy')
        for wrong in ('unknown', 'glad', None, True):
            with self.subTest(wrong), self.assertRaises(ValidationError):
                card.with_user(self.head).set_mood(wrong)
        for name in ('mood', 'mood_because', 'mood_set', 'mood_user_id', 'mood_date'):
            with self.subTest(name), self.assertRaises(UserError):
                card.with_user(self.head).write({name: False})

    def test_filter_and_group(self):
        cards = self.card(text=SAD) | self.card(text=GLAD) | self.card(text=SAD, verdict='failed')
        groups = dict(self.env['social.interest']._read_group([('id', 'in', cards.ids)], ['mood'], ['__count']))
        self.assertEqual(groups, {'unhappy': 1, 'happy': 1, False: 1})

    def test_measures(self):
        values = [
            {'text': SAD}, {'text': "x", 'rating': 2}, {'text': GLAD}, {'text': "x", 'rating': 3},
            {'text': "Lorem ipsum"}, {'text': SAD, 'verdict': 'failed'}]
        cards = self.env['social.interest'].concat(*(self.card(**of_card) for of_card in values))
        [told] = self.env['social.interest'].with_user(self.head)._read_group(
            [('id', 'in', cards.ids)], [], ['unhappy_count:sum', 'happy_count:sum', 'unhappy_rate:avg'])
        self.assertEqual(told, (2, 1, 0.5))

    def test_many_cards_cost_no_query_for_each(self):
        values = {'source_id': self.source.id, 'author_id': self.author.id,
                  'action_id': self.env.ref('social_interest.action_comment').id}
        self.env['social.interest.mood.word']._lexicon(self.env.company.id)
        made = [self.env['social.interest'].new({**values, 'text': f"{SAD} {number}"}) for number in range(50)]
        cards = self.env['social.interest'].concat(*made)
        self.assertEqual((cards.company_id, cards.action_id.mapped('code')), (self.env.company, ['comment']))
        # however many they are: of the action
        with self.assertQueryCount(1):
            self.assertEqual(set(cards.mapped('mood')), {'unhappy'})


@tagged('post_install', '-at_install')
class TestMoodWords(MoodCase):

    def test_a_managers_word_counts(self):
        self.assertEqual(self.card(text="What a snorkel that is.").mood, 'unknown')
        word = self.Word.with_user(self.head).create({'word': "Snork*", 'lang': 'en', 'weight': -3})
        self.assertEqual((word.word, word.company_id), ("snork*", self.env.company))
        card = self.card(text="What a snorkel that is.")
        self.assertEqual((card.mood, card.mood_reason), ('unhappy', "because of: snorkel"))
        word.with_user(self.head).active = False
        self.assertEqual(self.card(text="What a snorkel that is.").mood, 'unknown')

    def test_of_one_company_only(self):
        self.Word.create({'word': "broken", 'lang': 'en', 'weight': 0, 'company_id': self.beta.id})
        self.Word.create({'word': "refund*", 'lang': 'en', 'weight': 0, 'company_id': self.beta.id})
        self.assertEqual(self.card(text=SAD).mood, 'unhappy')
        self.assertEqual(self.card(text=SAD, source_id=self.beta_source.id, author_id=False).mood, 'unknown')

    def test_what_is_no_word(self):
        for word in ("*", "* *", "bro*ken"):
            with self.subTest(word), self.assertRaises(ValidationError), self.cr.savepoint():
                self.Word.create({'word': word, 'lang': 'en'})
        with self.assertRaises(IntegrityError), mute_logger('odoo.sql_db'), self.cr.savepoint():
            self.Word.create({'word': "snorkel", 'lang': 'en', 'weight': 7})

    def test_what_the_product_brought_stays_as_it_was_changed(self):
        word = self.env['social.interest.mood.word'].search([('word', '=', "excellent*"), ('lang', '=', 'en')])
        count = self.Word.with_context(active_test=False).search_count([])
        word.write({'weight': 1, 'active': False})
        self.Word._load_seed()
        self.assertEqual((word.weight, word.active), (1, False))
        self.assertEqual(self.Word.with_context(active_test=False).search_count([]), count)
        with self.assertRaises(UserError):
            word.unlink()

    def test_every_word_of_the_product_is_there(self):
        rows = set(moods.seed())
        found = self.Word.search([('company_id', '=', False)])
        self.assertLessEqual(
            rows, {(word.lang or '', word.kind, word.weight, word.word) for word in found})

    def test_words_are_applied_to_the_last_weeks(self):
        card, old = self.card(text="What a snorkel that is."), self.card(text="What a snorkel that is.")
        old.date = '2020-01-01 00:00:00'
        corrected = self.card(text="What a snorkel that is.")
        corrected.set_mood('happy')
        self.Word.create({'word': "snorkel", 'lang': 'en', 'weight': -3})
        self.Word.with_user(self.head).browse().action_judge_again()
        with self.assertRaises(AccessError):
            self.Word.with_user(self.anna).browse().action_judge_again()
        self.run_cron('ir_cron_judge_moods')
        self.assertEqual((card.mood, corrected.mood), ('unhappy', 'happy'))
        self.assertFalse(self.env.company.interest_mood_next)

    def test_cards_of_before_are_told_in_the_background(self):
        cards = self.card(text=SAD) | self.card(text=GLAD) | self.card(text=SAD, verdict='failed')
        self.env.flush_all()
        self.env.cr.execute(
            "UPDATE social_interest SET mood = NULL, mood_because = NULL WHERE id = ANY(%s)", [cards.ids])
        self.env.invalidate_all()
        with patch('odoo.addons.social_interest.models.mood.judging.BATCH', 1):
            self.run_cron('ir_cron_judge_moods')
        self.assertEqual(cards.mapped('mood'), ['unhappy', 'happy', False])


@tagged('post_install', '-at_install')
class TestMoodLearning(MoodCase):

    def learn(self):
        self.run_cron('ir_cron_learn_moods')

    def moods_of(self, source=None):
        texts = ("That is a snorkel for you and me.", "That is a peachy one for you and me.")
        return [self.card(text=text, source_id=(source or self.source).id, author_id=False).mood for text in texts]

    def test_learned_from_stars_by_one_company_only(self):
        self.assertEqual(self.moods_of(), ['unknown', 'unknown'])
        self.teach()
        self.learn()
        row = self.Count.search([('company_id', '=', self.env.company.id), ('word', '=', "snorkel")])
        self.assertEqual((row.lang, row.unhappy, row.neutral, row.happy), ('en', 20, 0, 0))
        self.assertLess(row.weight, 0)
        self.assertEqual(self.moods_of(), ['unhappy', 'happy'])
        self.assertEqual(self.moods_of(self.beta_source), ['unknown', 'unknown'])
        self.assertFalse(self.Count.search([('company_id', '=', self.beta.id)]))

    def test_learned_from_corrections(self):
        for number in range(20):
            author = self.env['social.interest.author'].create({
                'name': f"C{number}", 'channel_id': self.channel.id, 'key': f'corrected{number}'})
            for text, mood in (
                    ("It is a snorkel and you have that.", "unhappy"),
                    ("It is a peachy one and you have that.", "happy")):
                self.card(text=text, author_id=author.id).set_mood(mood)
        self.learn()
        self.assertEqual(self.moods_of(), ['unhappy', 'happy'])

    def test_few_teach_nothing(self):
        self.teach(count=moods.LEAST_PEOPLE - 1)
        self.learn()
        self.assertEqual(self.moods_of(), ['unknown', 'unknown'])

    def test_who_floods_counts_once(self):
        self.teach()
        flooder = self.env['social.interest.author'].create({
            'name': "Flood", 'channel_id': self.channel.id, 'key': 'flood'})
        for _number in range(40):
            self.review("The peachy snorkel is what you have, and the zebra is for me.", 1, author=flooder)
        nameless = self.env['social.interest.author'].create({'name': "Nobody", 'channel_id': self.channel.id})
        for _number in range(10):
            self.review("The zebra is what you have, and it is for me.", 1, author=nameless)
        self.learn()
        counts = {row.word: (row.unhappy, row.happy) for row in self.Count.search([('lang', '=', 'en')])}
        self.assertEqual((counts["snorkel"], counts["peachy"]), ((21, 0), (1, 20)))
        self.assertNotIn("zebra", counts)
        self.assertEqual(self.moods_of(), ['unhappy', 'happy'])

    def test_a_flood_leaves_room_for_others(self):
        self.teach()
        flooder = self.env['social.interest.author'].create({
            'name': "Flood", 'channel_id': self.channel.id, 'key': 'flood'})
        for _number in range(45):
            self.review("The zebra is for me.", 1, author=flooder)
        # no more of all than what the others and one person may teach
        with patch('odoo.addons.social_interest.models.mood.learning.MOST_TEXTS', 60):
            self.learn()
        self.assertEqual(self.moods_of(), ['unhappy', 'happy'])

    def test_forged_and_unconfirmed_teach_nothing(self):
        self.teach()
        cards = self.env['social.interest'].search([('text', 'like', "snorkel")])
        cards.sudo().verdict = 'failed'
        self.learn()
        self.assertEqual(self.moods_of(), ['unknown', 'unknown'])

    def test_forgotten_and_learned_again(self):
        self.teach()
        self.learn()
        with self.assertRaises(AccessError):
            self.Count.with_user(self.anna).browse().action_forget_learned()
        self.Count.with_user(self.head).browse().action_forget_learned()
        self.assertFalse(self.Count.search([('company_id', '=', self.env.company.id)]))
        self.assertEqual(self.moods_of(), ['unknown', 'unknown'])
        self.env['social.interest'].search([('text', 'like', "snorkel"), ('rating', '>', 0)]).write(
            {'date': '2026-01-01 00:00:00'})
        self.env['social.interest'].search([('text', 'like', "peachy"), ('rating', '>', 0)]).write(
            {'date': '2026-01-01 00:00:00'})
        self.learn()
        self.assertEqual(self.moods_of(), ['unknown', 'unknown'])
        self.Count.with_user(self.head).browse().action_learn_again()
        self.learn()
        self.assertEqual(self.moods_of(), ['unhappy', 'happy'])

    def test_the_next_night_only_what_is_new(self):
        self.teach()
        self.learn()
        with patch.object(type(self.Count), '_counted', side_effect=AssertionError):
            self.learn()
        self.review("The snorkel is what you have, and it is for me.", 1)
        self.learn()
        self.assertEqual(self.Count.search([('word', '=', "snorkel")]).unhappy, 21)

    def test_what_is_erased_is_not_counted_any_more(self):
        self.teach(count=19)
        cards = [self.review("The Quillfeather snorkel is what you have.", 1) for _number in range(2)]
        self.learn()
        self.assertFalse(self.Count.search([('word', '=', "quillfeather")]), "words of few people are not kept")
        self.assertEqual(self.Count.search([('word', '=', "snorkel")]).unhappy, 21)
        cards[0].text = False
        self.learn()
        self.assertEqual(self.Count.search([('word', '=', "snorkel")]).unhappy, 20)

    def test_moods_follow_what_was_learned(self):
        card = self.card(text="That is a snorkel for you and me.")
        self.assertEqual(card.mood, 'unknown')
        self.teach()
        self.learn()
        self.run_cron('ir_cron_judge_moods')
        self.assertEqual((card.mood, card.mood_reason), ('unhappy', "because of: snorkel"))


@tagged('post_install', '-at_install')
class TestMoodIntake(IntakeCase):

    def test_told_where_the_card_is_made(self):
        raw = self.sample('facebook/comment.eml')
        card = self.take_in(GENUINE + raw).interest_ids
        self.assertEqual(card.mood, 'neutral')
        self.env.company.interest_hold_forged = False
        forged = self.take_in(FORGED + raw.replace(b'4811229900', b'4811229902')).interest_ids
        self.assertEqual((forged.verdict, forged.mood), ('failed', False))
