# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What was published is found again and offered as an answer."""

from odoo.tests import tagged

from .common import KnowledgeCase

#: what is published: title, question, answer
KNOWN = (
    ("How do I clean and oil an oak table top?", "There are stains on my oak table.", "Sand it, then hard oil."),
    ("How much does the standing desk lift?", "Two monitors on arms?", "120 kg."),
    ("Do you deliver to Norway?", "And what does the customs office ask for?", "Yes, within ten days."),
    ("Как ухаживать за дубовой столешницей?", "На столешнице пятна.", "Масло раз в год."),
    ("Wie pflege ich eine Eichenplatte?", "Die Tischplatte hat Flecken.", "Ölen."),
)
#: {what somebody asks: the title that is meant; None: nothing is}
ASKED = {
    "Hello! We spilled coffee on our oak table, there is a stain now. How can one clean it, and is oiling needed?": 0,
    "Can your standing desks lift three monitors?": 1,
    "Is delivering to Norway possible, and who pays the customs?": 2,
    "Подскажите, чем ухаживать за столешницей из дуба? Она дубовая.": 3,
    "Unsere Eichenplatten haben Flecken, welche Pflege braucht das?": 4,
    "Thank you very much, everything went well with the chairs.": None,
    "Does the sofa come in green?": None,
    "ok": None,
    "": None,
    "100% _sure_ \\ '; --": None,
}


@tagged('post_install', '-at_install')
class TestKnowledgeOffer(KnowledgeCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.posts = [cls.known(title, question, answer) for title, question, answer in KNOWN]

    def offered(self, user=None, **values):
        self.env.flush_all()
        self.env.invalidate_all()
        card = values.pop('card', None) or self.card(**values)
        return card.with_user(user or self.anna).read_talk()['card']['knowledge_answers']

    def test_similar_questions_are_found(self):
        for text, number in ASKED.items():
            with self.subTest(text):
                found = [offer['title'] for offer in self.offered(text=text)]
                self.assertEqual(found[:1], [] if number is None else [KNOWN[number][0]])

    def test_words_and_address_are_ready_to_paste(self):
        post = self.posts[0]
        [offer, *_others] = self.offered(text=next(iter(ASKED)))
        self.assertEqual(offer['text'], f"Sand it, then hard oil.\n\n{self.site.get_base_url()}/forum/{self.base.id}/"
                                        f"{post.id}")
        self.assertEqual((offer['id'], offer['url']), (post.id, f'/forum/{self.base.id}/{post.id}'))
        self.base.privacy = 'connected'
        self.assertEqual(self.offered(text=next(iter(ASKED)))[0]['text'], "Sand it, then hard oil.")

    def test_nothing_is_offered_that_the_reader_may_not_see(self):
        self.base.write({'privacy': 'private', 'authorized_group_id': self.env.ref('base.group_system').id})
        self.assertEqual(self.offered(text=next(iter(ASKED))), [])

    def test_neither_drafts_nor_what_other_companies_know(self):
        self.posts[0].sudo().active = False
        self.draft(self.answered_card(title=KNOWN[0][0], text=KNOWN[0][1]))
        self.assertNotIn(KNOWN[0][0], [offer['title'] for offer in self.offered(text=next(iter(ASKED)))])
        other = self.env['res.company'].create({'name': "Other"})
        site = self.env['website'].create({'name': "Other site", 'company_id': other.id})
        self.base.website_id = site
        self.assertEqual(self.offered(text="Can your standing desks lift three monitors?"), [])

    def test_only_what_one_of_us_answered_is_offered(self):
        text = "Can your standing desks lift three monitors?"
        asked = self.post(self.nora, "Three monitors?", forum_id=self.base.id, name="Can standing desks lift?")
        self.base.write({'karma_ask': 1, 'karma_answer': 1, 'karma_post': 1})
        # as somebody sends it who knows the fields of a form
        self.post(self.otto, "Call https://evil.example", asked, is_correct=True)
        self.post(self.otto, "Call https://evil.example", self.posts[1], is_correct=True)
        self.assertEqual(
            [(offer['title'], offer['text'].partition('\n')[0]) for offer in self.offered(text=text)],
            [(KNOWN[1][0], KNOWN[1][2])])
        self.env['forum.post'].search([('parent_id', '=', self.posts[1].id), ('create_uid.share', '=', False)]).unlink()
        self.assertEqual(self.offered(text=text), [])
        self.post(self.jonas, "180 kg.", asked).sudo().is_correct = True
        self.assertEqual([offer['text'].partition('\n')[0] for offer in self.offered(text=text)], ["180 kg."])

    def test_at_most_three_and_only_while_somebody_waits(self):
        for number in range(4):
            self.known(f"How much does the standing desk lift, part {number}?", "Monitors?", "More.")
        card = self.card(text="Can your standing desks lift three monitors?")
        self.assertEqual(len(self.offered(card=card)), 3)
        card.with_user(self.anna).action_ignore()
        self.assertEqual(self.offered(card=card), [])
        self.assertEqual(self.offered(text="Can your standing desks lift?", verdict='failed'), [])

    def test_without_pg_trgm_words_alone_decide(self):
        self.patch(self.env.registry, 'has_trigram', False)
        self.assertEqual(self.offered(text="Can your standing desks lift three monitors?")[0]['title'], KNOWN[1][0])

    def queries(self, card):
        self.env.flush_all()
        self.env.invalidate_all()
        card = card.with_user(self.anna).with_context(
            lang='en_US', tz='UTC', allowed_company_ids=self.env.company.ids)
        card.env.user.mapped('company_ids.name')
        before = self.env.cr.sql_log_count
        card.read_talk()
        return self.env.cr.sql_log_count - before

    def test_what_the_panel_costs_more(self):
        """Nothing without a knowledge base; one query where nothing is like it, a second one for what is."""
        like, unlike = self.card(text=next(iter(ASKED))), self.card(text="Does the sofa come in green?")
        costs = []
        for is_knowledge in (True, False):
            self.base.is_knowledge = is_knowledge
            for card in (like, unlike):
                self.queries(card)  # what the registry caches once
            costs.append([self.queries(card) for card in (like, unlike)])
        (found, none), (without, same) = costs
        self.assertEqual((without, found - without, none - without), (same, 2, 1))
