# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who may be whom: what is suggested and why, what is not, and what an answer does."""

from unittest.mock import patch

from odoo.exceptions import AccessError, UserError
from odoo.service.model import call_kw
from odoo.tests import tagged

from .common import InterestCase


class MatchCase(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest.match'].search([]).unlink()
        cls.env.company.country_id = cls.env.ref('base.dk')
        cls.vk = cls.env.ref('social_interest.channel_vk')
        cls.mail_channel = cls.env.ref('social_interest.channel_mail')
        cls.matches = cls.env['social.interest.match']

    @classmethod
    def person(cls, name, channel=None, company=None, verdict='verified', **values):
        """An author as messages make him; a letter's sender is verified."""
        company = company or cls.env.company
        told = [field for field in ('email', 'phone', 'name') if values.get(field)]
        return cls.env['social.interest.author'].create({
            'name': name, 'channel_id': (channel or cls.channel).id, 'company_id': company.id,
            'key': values.pop('key', f'{name}/{len(cls.env["social.interest.author"].search([]))}'),
            'origins': {field: [verdict, '2026-01-01 10:00:00'] for field in told}, **values})

    @classmethod
    def partner(cls, name, **values):
        return cls.env['res.partner'].create({'name': name, **values})

    def find(self):
        """Let the scheduled action look, as far as there is anybody to look for."""
        partners = self.env['res.partner'].with_context(active_test=False).search([('interest_match_due', '=', True)])
        partners._interest_renew_keys()
        authors = self.env['social.interest.author'].search([('match_due', '=', True)])
        authors._find_matches()
        self.env.flush_all()
        self.env.invalidate_all()
        return self.matches.search([('state', '=', 'open')])

    def pairs(self, matches=None):
        matches = self.find() if matches is None else matches
        return {(match.author_id.name, match.other_id.name or match.partner_id.name, match.reason) for match in matches}


@tagged('post_install', '-at_install')
class TestSuggestions(MatchCase):

    def test_reasons_are_said_in_words(self):
        person, partner = self.person, self.partner
        cases = {
            "Same e-mail: lars@holm.example": (
                person("Lars Holm", self.mail_channel, email='lars@holm.example'),
                partner("Lars Holm", email='Lars@Holm.example'), 'strong'),
            "Typed the same e-mail: mia@web.de": (
                person("Mia Lund", email='mia@web.de'), partner("Mia Lund", email='mia@web.de'), 'strong'),
            "Same phone: +4532123456": (
                person("Ole Berg", phone='32 12 34 56'), partner("Ole Berg", phone='+45 32 12 34 56'), 'likely'),
            "Same handle: deskbuilder77": (
                person("Pia Skov", handle='deskbuilder77'), person("Pia Skov", self.vk, handle='@DeskBuilder77'),
                'likely'),
            "Same account: juno@werkstatt.example": (
                person("Juno", handle='juno@werkstatt.example'), person("juno", handle='@juno@werkstatt.example'),
                'strong'),
            "Same name at ek.example": (
                person("Nils Ek", email='nils@ek.example'), partner("Ek, Nils", website='https://www.ek.example'),
                'likely'),
        }
        found = self.find()
        self.assertEqual(self.pairs(found), {
            (one.name, other.name, reason) for reason, (one, other, _strength) in cases.items()})
        for reason, (one, _other, strength) in cases.items():
            with self.subTest(reason):
                self.assertEqual(found.filtered(lambda match, one=one: match.author_id == one).strength, strength)

    def test_name_in_other_letters_bears_out_and_proves_nothing_alone(self):
        self.person("Иван Щербаков", self.vk, handle='sherbakoff')
        self.person("Ivan Shcherbakov", handle='sherbakoff')
        self.person("Olga Orlova")
        self.person("Ольга Орлова", self.vk)
        found = self.find()
        self.assertEqual(len(found), 1)
        self.assertEqual(found.reason, "Same handle: sherbakoff; the same name in other letters")

    def test_what_families_and_offices_share_is_asked_only_of_one_name(self):
        self.partner("Anna Schmidt", email='family@schmidt.example', phone='+45 32 00 00 01')
        self.person("Hanna Schmidt", email='family@schmidt.example', phone='+45 32 00 00 01')
        for name in ("Per Dahl", "Ida Krog", "Bo Friis", "Eva Toft"):
            self.partner(name, phone='+45 32 99 99 99')
        self.person("kontoret", phone='+45 32 99 99 99')
        bo = self.person("Bo Friis", phone='+45 32 99 99 99')
        found = self.find()
        self.assertEqual([(match.author_id, match.partner_id.name) for match in found], [(bo, "Bo Friis")])
        self.assertIn("5 people have it", found.reason)

    def test_own_people_and_archived_contacts_are_nobody(self):
        self.partner("Lars Holm", email='lars@holm.example').active = False
        self.person("Lars Holm", self.mail_channel, email='lars@holm.example')
        self.person("Anna Berg", self.mail_channel, email=self.anna.email)
        self.assertFalse(self.find())

    def test_suggestion_goes_with_what_it_rested_on(self):
        author = self.person("Lars Holm", self.mail_channel, email='lars@holm.example')
        contact = self.partner("Lars Holm", email='lars@holm.example')
        self.assertEqual(len(self.find()), 1)
        contact.email = 'other@holm.dk'
        self.assertFalse(self.find())
        contact.email = 'lars@holm.example'
        self.assertEqual(len(self.find()), 1)
        author.email = False
        self.assertFalse(self.find())

    def test_profile_of_a_known_contact_leads_to_the_contact(self):
        contact = self.partner("Lars H.")
        known = self.person("Lars Holm", self.mail_channel, email='lars@holm.example', partner_id=contact.id)
        other = self.person("Lars Holm", email='lars@holm.example')
        found = self.find()
        self.assertEqual((found.author_id, found.partner_id, found.other_id.id), (other, contact, False))
        known.partner_id = False
        found = self.find()
        self.assertEqual((found.author_id | found.other_id, found.partner_id.id), (known | other, False))

    def test_scheduled_action_goes_on_until_nobody_is_due(self):
        people = [self.person(f"Lars Holm{one}x", email=f'lars{one}@web.de') for one in range(5)]
        contacts = [self.partner(f"Lars Holm{one}x", email=f'lars{one}@web.de') for one in range(5)]
        self.env.flush_all()
        with self.enter_registry_test_mode(), patch('odoo.addons.social_interest.models.match.finding.BATCH', 2):
            self.env.ref('social_interest.ir_cron_match_people').method_direct_trigger()
        self.env.invalidate_all()
        for author, contact in zip(people, contacts, strict=True):
            self.assertEqual(self.matches.search([('author_id', '=', author.id)]).partner_id, contact)
        self.assertFalse(any(author.match_due for author in people))

    def test_second_address_on_a_card_counts(self):
        self.partner("Lars Holm", email='lars@private.example')
        self.card(email='lars@private.example')
        self.author._match_again()
        found = self.find()
        self.assertEqual((found.author_id, found.reason), (
            self.author, "Typed the same e-mail: lars@private.example"))

    def test_queries_do_not_grow_with_the_people(self):
        def look(number):
            for one in range(number):
                self.person(f"Lars Holm{one}x", email=f'lars{number}{one}@holm.example')
                self.partner(f"Lars Holm{one}x", email=f'lars{number}{one}@holm.example')
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.cr.sql_log_count
            self.find()
            return self.cr.sql_log_count - before
        look(3)
        few = look(4)
        # 36 more authors, and as many contacts
        self.assertLess(look(40), few + 12)

    def test_companies_do_not_meet(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        self.person("Lars Holm", self.mail_channel, email='lars@holm.example')
        theirs = self.person("Lars Holm", company=beta, email='lars@holm.example')
        self.partner("Lars Holm", email='lars@holm.example', company_id=self.env.company.id)
        found = self.find()
        self.assertEqual((len(found), found.company_id), (1, self.env.company))
        self.assertNotIn(theirs, found._people())
        shared = self.partner("Lars Holm", email='lars@holm.example')
        self.assertEqual(
            {(match.company_id, match.partner_id) for match in self.find()},
            {(self.env.company, shared), (beta, shared), (self.env.company, found.partner_id)})


@tagged('post_install', '-at_install')
class TestAnswers(MatchCase):

    def asked(self):
        self.contact = self.partner("Lars Holm", email='lars@holm.example')
        self.author.email = 'lars@holm.example'
        return self.find()

    def test_accepted_is_linked_and_undone(self):
        card, match = self.card(), self.asked()
        told = match.with_user(self.anna).action_accept()
        self.assertEqual((self.author.partner_id, card.partner_id), (self.contact, self.contact))
        self.assertEqual((match.state, match.user_id, match.way), ('accepted', self.anna, 'link'))
        self.assertEqual(told['params'], {
            'message': "Linked to the contact Lars Holm.", 'ids': match.ids, 'warn': False})
        self.assertFalse(self.find())
        match.with_user(self.anna).action_undo()
        self.assertFalse(self.author.partner_id | card.partner_id)
        self.assertEqual((match.state, match.user_id.id), ('open', False))
        self.assertEqual(self.find(), match)

    def test_rejected_is_asked_never_again(self):
        match = self.asked()
        match.with_user(self.anna).action_reject()
        self.author.write({'phone': '+45 32 12 34 56'})
        self.contact.phone = '+45 32 12 34 56'
        self.assertFalse(self.find())
        # nor by way of another profile of the same contact
        self.person("Lars Holm", self.vk, email='lars@holm.example', partner_id=self.contact.id)
        self.author._match_again()
        self.assertFalse(self.find())
        match.with_user(self.anna).action_undo()
        self.assertEqual(self.find(), match)

    def test_two_profiles_get_one_contact(self):
        other = self.person("Lars Holm", self.vk, handle='larsholm77')
        self.author.handle = 'larsholm77'
        match = self.find()
        match.with_user(self.anna).action_accept()
        made = self.author.partner_id
        self.assertEqual((made.name, other.partner_id), ("Lars Holm", made))
        match.with_user(self.anna).action_undo()
        self.assertFalse(self.author.partner_id | other.partner_id)
        self.assertFalse(made.exists())

    def test_contact_that_somebody_went_on_with_stays(self):
        other = self.person("Lars Holm", self.vk, handle='larsholm77')
        self.author.handle = 'larsholm77'
        match = self.find()
        match.with_user(self.anna).action_accept()
        made = self.author.partner_id
        self.env['crm.lead'].create({'name': "Chairs", 'partner_id': made.id})
        other.partner_id = self.partner("Somebody else")
        told = match.with_user(self.anna).action_undo()
        self.assertIn("Somebody has linked Lars Holm to another contact since", told['params']['message'])
        self.assertTrue(made.exists())
        self.assertEqual((self.author.partner_id.id, other.partner_id.name), (False, "Somebody else"))

    def test_several_are_accepted_at_once_and_each_person_once(self):
        self.asked()
        self.partner("Lars Holm", email='lars@holm.example')
        other = self.person("Mia Lund", self.vk, phone='+45 32 12 34 56')
        mia = self.partner("Mia Lund", phone='+45 32 12 34 56')
        found = self.find()
        self.assertEqual(len(found), 3)
        told = found.with_user(self.anna).action_accept()
        self.assertEqual((other.partner_id, self.author.partner_id.name), (mia, "Lars Holm"))
        self.assertEqual(len(found.exists()), 2)
        self.assertEqual(told['params']['message'], "2 people are one with another profile now.")
        found.exists().with_user(self.anna).action_undo()
        self.assertFalse(other.partner_id | self.author.partner_id)

    def test_second_answer_says_whose_the_first_was(self):
        match = self.asked()
        match.with_user(self.anna).action_reject()
        with self.assertRaisesRegex(UserError, "Anna Berg has decided this already: Different people"):
            match.with_user(self.jonas).action_accept()
        self.assertFalse(self.author.partner_id)

    def test_whom_one_may_not_see_one_is_not_asked_about(self):
        self.card(user_id=self.jonas.id)
        match = self.asked()
        mine = self.matches.with_user(self.anna)
        self.assertFalse(mine.search([]))
        for method in ('action_accept', 'action_reject', 'action_undo'):
            with self.subTest(method), self.assertRaises(AccessError):
                call_kw(mine, method, [match.ids], {})
        with self.assertRaises(AccessError):
            call_kw(mine, 'read_offers', ['social.interest.author', self.author.id], {})
        self.assertEqual(self.matches.with_user(self.jonas).search([]), match)
        self.assertEqual(self.matches.with_user(self.head).search([]), match)
        with self.assertRaises(AccessError):
            call_kw(self.matches.with_user(self.head), 'write', [match.ids, {'state': 'accepted'}], {})

    def test_other_company_is_not_asked(self):
        match = self.asked()
        beta = self.env['res.company'].create({'name': "Beta"})
        self.head.write({'company_ids': [(6, 0, beta.ids)], 'company_id': beta.id})
        with self.assertRaises(AccessError):
            match.with_user(self.head).action_accept()
        self.assertFalse(self.matches.with_user(self.head).search([]))

    def test_talk_and_forms_show_the_question(self):
        card, match = self.card(), self.asked()
        [offer] = card.with_user(self.anna).read_talk()['person']['matches']
        self.assertEqual(
            {name: offer[name] for name in ('id', 'name', 'channel', 'reason', 'strength_name', 'merges')}, {
                'id': match.id, 'name': "Lars Holm", 'channel': "contact", 'merges': False,
                'reason': "Typed the same e-mail: lars@holm.example", 'strength_name': "Very likely"})
        at_contact = self.matches.with_user(self.anna).read_offers('res.partner', self.contact.id)
        self.assertEqual([(row['id'], row['channel']) for row in at_contact], [(match.id, "Facebook")])
        match.action_accept()
        self.assertEqual(card.with_user(self.anna).read_talk()['person']['matches'], [])

    def test_new_people_wake_the_search(self):
        cron = self.env.ref('social_interest.ir_cron_match_people')
        self.env['ir.cron.trigger'].search([('cron_id', '=', cron.id)]).unlink()
        card = self.card(email='new@holm.example')
        self.author._find_matches()
        self.assertFalse(self.author.match_due)
        card._after_intake()
        self.assertTrue(self.author.match_due)
        self.assertTrue(self.env['ir.cron.trigger'].search([('cron_id', '=', cron.id)]))

    def test_people_by_hand_wake_the_search(self):
        cron = self.env.ref('social_interest.ir_cron_match_people')
        triggers = self.env['ir.cron.trigger'].search([('cron_id', '=', cron.id)])
        author = self.env['social.interest.author'].with_user(self.anna).create(
            {'name': "Petra Sommer", 'channel_id': self.channel.id})
        author.lang = False
        seen = [triggers.search_count([('cron_id', '=', cron.id)]) - len(triggers)]
        author.phone = '+45 32 12 34 56'
        seen.append(triggers.search_count([('cron_id', '=', cron.id)]) - len(triggers))
        self.assertEqual(seen, [1, 2])
