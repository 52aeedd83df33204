# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The talk with a person: what it holds, who sees what of it, and what it costs."""

from datetime import datetime, timedelta

from odoo.exceptions import AccessError
from odoo.tests import new_test_user, tagged
from odoo.tools import mute_logger

from .common import PIXEL, SALESMAN, FeedCase

# with who of the person leads
MOST_QUERIES = 16
#: what is asked besides where other addons are: the task of the card; the topics that are like it, of which Odoo's
#: courses, where they are, ask who may see them
BESIDE = {'social.interest.task': 1, 'social.interest.knowledge': 1, 'slide.channel': 2}


def most_queries(env):
    """Return how many queries a talk may take with the addons that there are."""
    return MOST_QUERIES + sum(more for name, more in BESIDE.items() if name in env)


@tagged('post_install', '-at_install')
class TestTalk(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.partner = cls.env['res.partner'].create({'name': "Lars Holm", 'email': 'lars@holm.example'})
        cls.author.partner_id = cls.partner
        cls.start = datetime(2026, 5, 4, 9)

    def talk(self, card, user=None, **options):
        self.env.flush_all()
        self.env.invalidate_all()
        return card.with_user(user or self.anna).read_talk(**options)

    def said(self, talk, kind='said'):
        return [entry['text'] for entry in talk['entries'] if entry['kind'] == kind]

    def other_profile(self):
        """Return an author on another channel who is the same contact."""
        return self.env['social.interest.author'].create({
            'name': "lars_h", 'channel_id': self.env.ref('social_interest.channel_vk').id, 'key': '77',
            'partner_id': self.partner.id})

    def test_all_channels_in_one_line(self):
        other = self.other_profile()
        source = self.env['social.interest.source'].create({'name': "Group", 'channel_id': other.channel_id.id})
        first = self.card(text="First", date=self.start)
        self.card(text="Second", date=self.start + timedelta(days=1), author_id=other.id, source_id=source.id)
        stranger = self.env['social.interest.author'].create({'name': "Vera", 'channel_id': self.channel.id})
        self.card(text="A stranger's", author_id=stranger.id)
        talk = self.talk(first)
        self.assertEqual(self.said(talk), ["First", "Second"])
        self.assertEqual([entry['channel']['name'] for entry in talk['entries']], ["Facebook", "VK"])
        self.assertEqual([profile['name'] for profile in talk['person']['profiles']], ["lars_h"])
        self.assertEqual(talk['person']['partner']['name'], "Lars Holm")
        self.assertEqual(talk['strip'][0]['title'], "2 interests")
        self.assertIn("Facebook", talk['strip'][0]['text'])

    def test_answer_with_its_words_proof_and_score(self):
        card = self.card(date=self.start)
        card.with_user(self.anna).add_proof('answer.png', PIXEL)
        card.sudo().answer_text = "Ja, på bestilling."
        card.with_user(self.head).set_quality(4, "Friendly")
        [answer] = [entry for entry in self.talk(card)['entries'] if entry['kind'] == 'answer']
        self.assertEqual((answer['who'], answer['text'], answer['how']), ("Anna Berg", "Ja, på bestilling.", 'page'))
        self.assertEqual((answer['score'], answer['comment']), (4, "Friendly"))
        [proof] = answer['proofs']
        self.assertEqual((proof['kind'], proof['mimetype'], proof['user']), ('screenshot', 'image/png', "Anna Berg"))

    def test_links_of_proofs_open_as_on_the_card(self):
        card = self.card(date=self.start)
        card.with_user(self.anna).add_proof_url('https://shots.example/1.png')
        card.proof_record_ids.flush_recordset()
        for url, shown, refusal in (
            ('https://shots.example/1.png', 'https://shots.example/1.png', ''),
            ('javascript:alert(1)', '', "The link is no plain web address. It stays closed."),
        ):
            with self.subTest(url):
                self.env.cr.execute("UPDATE social_interest_proof SET url = %s", [url])
                [answer] = [entry for entry in self.talk(card)['entries'] if entry['kind'] == 'answer']
                [proof] = answer['proofs']
                self.assertEqual((proof['url'], proof['refusal']), (shown, refusal))

    def test_letter_stands_once_with_its_words(self):
        card = self.letter_card()
        message = card.with_user(self.anna).message_post(
            body="It is in stock.", subtype_xmlid='mail.mt_comment', message_type='comment',
            partner_ids=card.with_user(self.anna)._get_answer_partner().ids)
        self.assertTrue(card.answered_date)
        talk = self.talk(card)
        letters = [entry for entry in talk['entries'] if entry['kind'] in ('letter', 'answer')]
        self.assertEqual([(entry['id'], entry['who'], entry['proof']) for entry in letters], [
            (message.id, "Anna Berg", True)])
        self.assertIn("It is in stock.", letters[0]['body'])
        self.assertEqual(letters[0]['to'], ['petra@sommer.example'])

    def test_a_word_to_colleagues_is_no_letter(self):
        card = self.letter_card(user_id=self.anna.id)
        for values in ({'partner_ids': self.jonas.partner_id.ids}, {'notify_skip_followers': True}):
            card.with_user(self.anna).message_post(
                body="Jonas, look.", subtype_xmlid='mail.mt_comment', message_type='comment', **values)
        card.with_user(self.anna).process_without_proof('elsewhere')
        kinds = [entry['kind'] for entry in self.talk(card)['entries']]
        self.assertEqual(sorted(kinds), ['answer', 'note', 'note', 'said'])

    def test_notes_and_handing_over(self):
        card = self.card(user_id=self.anna.id)
        card.with_user(self.anna).message_post(body="Ask Ole.", subtype_xmlid='mail.mt_note', message_type='comment')
        card.with_user(self.anna)._hand_over(self.jonas, "He waits since Monday")
        talk = self.talk(card, self.jonas)
        kinds = [entry['kind'] for entry in talk['entries']]
        self.assertEqual(kinds, ['said', 'note', 'line'])
        self.assertIn("handed this over", talk['entries'][-1]['text'])
        self.assertEqual(talk['card']['handover_note'], "Anna Berg: He waits since Monday")
        card.with_user(self.jonas).action_release()
        self.assertFalse(card.handover_note, "it was said to him")

    def test_system_lines_on_demand(self):
        card = self.card()
        self.env.cr.flush()
        card.with_user(self.anna).take()
        self.env.cr.flush()
        self.assertEqual({entry['kind'] for entry in self.talk(card)['entries']}, {'said'})
        talk = self.talk(card, with_system=True)
        changes = [change for entry in talk['entries'] for change in entry.get('changes', [])]
        self.assertIn({'field': "Responsible", 'old': '', 'new': "Anna Berg"}, changes)

    # ------------------------------------------------------------------
    # Who sees what
    # ------------------------------------------------------------------

    def test_nothing_of_a_card_that_one_may_not_read(self):
        card = self.card(text="Mine", user_id=self.anna.id)
        hidden = self.card(text="A colleague's secret", user_id=self.jonas.id)
        hidden.with_user(self.jonas).message_post(body="His note", subtype_xmlid='mail.mt_note', message_type='comment')
        talk = self.talk(card, with_system=True)
        self.assertEqual({entry['card'] for entry in talk['entries']}, {card.id})
        self.assertEqual(talk['strip'][0]['title'], "1 interest")
        self.assertNotIn("secret", str(talk))
        self.assertIn("secret", str(self.talk(card, self.head)))

    @mute_logger('odoo.addons.base.models.ir_rule')
    def test_a_colleagues_card_is_refused_in_our_words(self):
        card = self.card(user_id=self.jonas.id)
        for method, arguments in (('read_talk', ()), ('read_earlier', (['2026-01-01', 'said', 1],))):
            with self.subTest(method), self.assertRaisesRegex(AccessError, "Jonas Falk was faster"):
                getattr(card.with_user(self.anna), method)(*arguments)

    def test_other_company_is_not_touched(self):
        company = self.env['res.company'].create({'name': "Acme Norge"})
        theirs = new_test_user(
            self.env, 'si_nils', SALESMAN, company_id=company.id, company_ids=[(6, 0, company.ids)])
        source = self.env['social.interest.source'].create({
            'name': "Norge", 'channel_id': self.channel.id, 'company_id': company.id, 'team_id': False})
        author = self.env['social.interest.author'].create({
            'name': "Lars", 'channel_id': self.channel.id, 'company_id': company.id, 'partner_id': self.partner.id})
        other = self.card(text="På norsk", source_id=source.id, author_id=author.id)
        ours = self.card(text="På dansk")
        self.assertEqual(self.said(self.talk(ours)), ["På dansk"])
        self.assertEqual(self.talk(ours)['person']['profiles'], [])
        self.assertEqual(self.said(self.talk(other, theirs)), ["På norsk"])
        with self.assertRaises(AccessError):
            self.talk(ours, theirs)
        self.env['crm.lead'].create({
            'name': "In Norway", 'type': 'opportunity', 'partner_id': self.partner.id, 'company_id': company.id,
            'user_id': theirs.id, 'team_id': False})
        both = new_test_user(
            self.env, 'si_both', 'sales_team.group_sale_manager', company_id=self.env.company.id,
            company_ids=[(6, 0, (company | self.env.company).ids)])
        talk = self.talk(ours.with_context(allowed_company_ids=both.company_ids.ids), both)
        self.assertEqual(([entry['kind'] for entry in talk['entries']], self.said(talk)), (['said'], ["På dansk"]))
        self.assertEqual((talk['person']['profiles'], [slot['name'] for slot in talk['strip']]), ([], ['interests']))

    def test_forged_card_tells_nothing(self):
        real = self.card(text="Real")
        forged = self.card(text="Click here", verdict='failed')
        talk = self.talk(forged)
        self.assertEqual([(entry['who'], entry['text']) for entry in talk['entries']], [("Facebook", '')])
        self.assertNotIn('id', talk['person'])
        self.assertEqual(self.said(self.talk(real)), ["Real"])

    def test_deals_as_far_as_one_sees_them(self):
        card = self.card()
        Lead = self.env['crm.lead'].with_context(mail_create_nosubscribe=True)
        values = {'type': 'opportunity', 'partner_id': self.partner.id}
        Lead.create({**values, 'name': "Jonas's deal", 'user_id': self.jonas.id})
        Lead.create({**values, 'name': "Meeting room", 'user_id': self.anna.id, 'expected_revenue': 4200})
        lost = Lead.create({**values, 'name': "Lost", 'user_id': self.anna.id})
        lost.action_set_lost()
        deals = self.talk(card)['strip'][1]
        self.assertEqual(deals['title'], "1 open deal")
        self.assertRegex(deals['text'], r"^Meeting room, .*4,200")
        self.assertEqual(self.talk(card, self.head)['strip'][1]['title'], "2 open deals")

    def test_contact_and_deal_lead_to_the_last_card(self):
        card = self.card(date=self.start)
        last = self.card()
        lead = self.env['crm.lead'].create({'name': "Deal", 'user_id': self.anna.id})
        card.sudo().lead_id = lead
        self.assertEqual(self.partner.with_user(self.anna).interest_talk_card(), last.id)
        self.assertEqual(lead.with_user(self.anna).interest_talk_card(), card.id)
        last.sudo().write({'user_id': self.jonas.id})
        self.assertEqual(self.partner.with_user(self.anna).interest_talk_card(), card.id)

    # ------------------------------------------------------------------
    # Length
    # ------------------------------------------------------------------

    def long_talk(self, count):
        cards = self.env['social.interest'].create([{
            'source_id': self.source.id, 'author_id': self.author.id, 'text': f"Word {number}",
            'date': self.start + timedelta(hours=number),
        } for number in range(count)])
        for card in cards[-3:]:
            card.with_user(self.anna).message_post(
                body="Note", subtype_xmlid='mail.mt_note', message_type='comment', attachments=[('a.txt', b'1')])
        cards[-3:].sudo().write({
            'state': 'answered', 'answered_date': self.start + timedelta(days=30), 'answered_user_id': self.anna.id})
        return cards[-1]

    def queries(self, card):
        """Return how many queries the panel's call takes in a request of its own."""
        self.env.flush_all()
        self.env.invalidate_all()
        card = card.with_user(self.anna).with_context(
            lang='en_US', tz='UTC', allowed_company_ids=self.env.company.ids)
        # a request has read its user before the call
        card.env.user.mapped('company_ids.name')
        before = self.env.cr.sql_log_count
        talk = card.read_talk()
        return self.env.cr.sql_log_count - before, talk

    def test_queries_do_not_grow(self):
        product = self.env['product.template'].create({'name': "Desk"})
        tags = self.env['crm.tag'].create([{'name': "Office"}, {'name': "Urgent"}])
        self.other_profile()
        self.env['crm.lead'].create({
            'name': "Deal", 'type': 'opportunity', 'partner_id': self.partner.id, 'user_id': self.anna.id})
        counts = []
        for length in (3, 300):
            card = self.long_talk(length)
            # as many words each time: of too few nothing like them is looked for
            card.sudo().write({
                'product_id': product.id, 'tag_ids': tags.ids, 'user_id': self.anna.id,
                'text': "How much does the desk lift?"})
            self.queries(card)  # what the registry caches once
            count, talk = self.queries(card)
            counts.append(count)
            self.assertLessEqual(count, most_queries(self.env))
            self.assertEqual(talk['card']['product_id'], {'id': product.id, 'display_name': "Desk"})
            self.assertEqual([tag['display_name'] for tag in talk['card']['tag_ids']], ["Office", "Urgent"])
        self.assertTrue(talk['earlier'])
        self.assertEqual(*counts)

    def test_the_open_card_is_there_however_old(self):
        first = self.card(text="The first", date=self.start - timedelta(days=9))
        self.long_talk(100)
        talk = self.talk(first)
        self.assertEqual(talk['entries'][0]['text'], "The first")
        keys = [entry['key'] for entry in talk['entries']]
        self.assertEqual(len(keys), len(set(keys)))
        self.assertTrue(talk['earlier'])

    def test_pages_join_without_gap_or_double(self):
        card = self.long_talk(100)
        talk = self.talk(card)
        entries, earlier = talk['entries'], talk['earlier']
        while earlier:
            page = card.with_user(self.anna).read_earlier(earlier)
            self.assertLess(page['entries'][-1]['date'], entries[0]['date'])
            entries, earlier = page['entries'] + entries, page['earlier']
        keys = [entry['key'] for entry in entries]
        self.assertEqual(len(keys), len(set(keys)))
        self.assertEqual(len([key for key in keys if key.startswith('said')]), 100)
