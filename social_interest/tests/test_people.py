# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.exceptions import AccessError, UserError
from odoo.tests import Form, tagged

from .common import InterestCase


@tagged('post_install', '-at_install')
class TestPeople(InterestCase):

    def test_contact_is_made_from_the_card(self):
        self.author.write({'email': 'lars@holm.example', 'phone': '+45 11 22 33 44'})
        card, earlier = self.card(), self.card()
        card.with_user(self.anna).action_create_partner()
        partner = card.partner_id
        self.assertEqual(
            (partner.name, partner.email, partner.phone), ("Lars Holm", 'lars@holm.example', '+45 11 22 33 44'))
        self.assertEqual((self.author.partner_id, earlier.partner_id), (partner, partner))
        self.assertEqual(partner.interest_count, 2)

    def test_contact_linked_by_hand_is_the_authors(self):
        card, earlier = self.card(), self.card(user_id=self.jonas.id, state='taken')
        partner = self.env['res.partner'].create({'name': "Lars of Holm"})
        with Form(card.with_user(self.anna)) as form:
            form.partner_id = partner
        self.assertEqual((self.author.partner_id, earlier.partner_id), (partner, partner))
        self.assertEqual(self.card().partner_id, partner)

    def test_contact_with_the_address_is_linked(self):
        partner = self.env['res.partner'].create({'name': "Lars", 'email': 'lars@holm.example'})
        self.author.email = 'Lars@Holm.example'
        card = self.card()
        card.with_user(self.anna).action_create_partner()
        self.assertEqual(card.partner_id, partner)

    def test_two_contacts_with_one_address_are_not_guessed(self):
        twins = self.env['res.partner'].create([
            {'name': "Lars A", 'email': 'lars@holm.example'}, {'name': "Lars B", 'email': 'lars@holm.example'}])
        self.author.email = 'lars@holm.example'
        card = self.card()
        card.with_user(self.anna).action_create_partner()
        self.assertNotIn(card.partner_id, twins)

    def test_lead_carries_everything(self):
        product = self.env['product.template'].create({'name': "Large Desk"})
        self.author.email = 'lars@holm.example'
        card = self.card(product_id=product.id, phone='+45 11 22 33 44')
        card.with_user(self.anna).take()
        action = card.with_user(self.anna).action_to_lead()
        lead = card.lead_id
        self.assertEqual((action['res_model'], action['res_id']), ('crm.lead', lead.id))
        self.assertEqual(
            (lead.name, lead.type, lead.contact_name, lead.email_from, lead.phone, lead.user_id, lead.team_id,
             lead.medium_id),
            ("Lars Holm: Large Desk", 'opportunity', "Lars Holm", 'lars@holm.example', '+45 11 22 33 44',
             self.anna, self.team, self.env.ref('utm.utm_medium_facebook')))
        for part in ("Findes den også i eg?", "Large Desk", 'https://www.facebook.com/acme/posts/1?comment_id=2'):
            self.assertIn(part, lead.description)
        self.assertEqual(lead.interest_count, 1)

    def test_lead_is_made_once(self):
        card = self.card()
        first = card.with_user(self.anna).action_to_lead()
        self.assertEqual(card.with_user(self.anna).action_to_lead()['res_id'], first['res_id'])

    def test_hostile_text_is_inert_in_the_lead(self):
        card = self.card(text='<img src=x onerror=alert(1)>')
        card.with_user(self.anna).action_to_lead()
        self.assertIn('&lt;img', card.lead_id.description)

    def test_forged_makes_no_lead(self):
        with self.assertRaisesRegex(UserError, "forged"):
            self.card(verdict='failed').with_user(self.anna).action_to_lead()


@tagged('post_install', '-at_install')
class TestRights(InterestCase):

    def test_salesperson_sees_unassigned_and_own(self):
        free, own = self.card(), self.card(user_id=self.anna.id, state='taken')
        other = self.card(user_id=self.jonas.id, state='taken')
        seen = self.env['social.interest'].with_user(self.anna).search([('id', 'in', (free | own | other).ids)])
        self.assertEqual(seen.sorted('id'), (free | own).sorted('id'))
        with self.assertRaises(AccessError):
            other.with_user(self.anna).read(['text'])
        with self.assertRaises(AccessError):
            other.with_user(self.anna).write({'text': "mine"})

    def test_leader_sees_the_team_manager_all(self):
        leader = self.jonas
        team = self.env['crm.team'].create({'name': "North", 'user_id': leader.id})
        of_team = self.card(user_id=self.anna.id, state='taken', team_id=team.id)
        elsewhere = self.card(user_id=self.anna.id, state='taken')
        Interest = self.env['social.interest']
        ids = (of_team | elsewhere).ids
        self.assertEqual(Interest.with_user(leader).search([('id', 'in', ids)]), of_team)
        self.assertEqual(len(Interest.with_user(self.head).search([('id', 'in', ids)])), 2)

    def test_proofs_are_seen_with_their_cards(self):
        rules = [self.env.ref(f'social_interest.rule_{name}_own').domain_force for name in ('interest', 'proof')]
        self.assertEqual(rules[0], rules[1].replace('interest_id.', ''))
        card = self.card(user_id=self.anna.id, state='taken')
        card.with_user(self.anna).add_proof_url('https://shots.example/1.png')
        proof = card.proof_record_ids
        self.assertTrue(proof.with_user(self.anna).has_access('read'))
        self.assertFalse(proof.with_user(self.jonas).has_access('read'))
        self.team.user_id = self.jonas
        self.assertTrue(proof.with_user(self.jonas).has_access('read'))
        self.team.user_id = self.head
        self.assertFalse(proof.with_user(self.jonas).has_access('read'))

    def test_other_company_is_invisible(self):
        company = self.env['res.company'].create({'name': "Other"})
        source = self.env['social.interest.source'].create({
            'name': "Other page", 'channel_id': self.channel.id, 'company_id': company.id})
        author = self.env['social.interest.author'].create({
            'name': "Someone", 'channel_id': self.channel.id, 'company_id': company.id})
        card = self.card(source_id=source.id, author_id=author.id)
        self.assertEqual(card.company_id, company)
        for record in (source, author, card):
            for user in (self.anna, self.head):
                with self.subTest(record=record, user=user.login), self.assertRaises(AccessError):
                    record.with_user(user).read(['display_name'])

    def test_salesperson_neither_deletes_nor_configures(self):
        card = self.card()
        with self.assertRaises(AccessError):
            card.with_user(self.anna).unlink()
        with self.assertRaises(AccessError):
            self.source.with_user(self.anna).write({'name': "x"})
        with self.assertRaises(AccessError):
            self.env['social.interest.mail'].with_user(self.anna).search([])

    def test_raw_message_is_for_the_administrator(self):
        mail = self.env['social.interest.mail'].create({
            'company_id': self.env.company.id, 'raw': 'c2VjcmV0'})
        self.assertEqual(mail.with_user(self.head).read(['state'])[0]['state'], 'pending')
        with self.assertRaises(AccessError):
            mail.with_user(self.head).read(['raw'])
        with self.assertRaises(AccessError):
            mail.with_user(self.head).action_process_again()

    def test_public_user_gets_nothing(self):
        public = self.env.ref('base.public_user')
        with self.assertRaises(AccessError):
            self.env['social.interest'].with_user(public).search([])
        for card in (self.card(), self.card(user_id=self.anna.id)):
            with self.subTest(card.state), self.assertRaises(AccessError):
                card.with_user(public).take()
