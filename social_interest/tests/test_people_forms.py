# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Stages on the forms of contacts and profiles, and who is not deleted."""

from odoo.exceptions import AccessError, UserError
from odoo.tests import Form, tagged

from ..models.feed.live import LIVE
from .test_people_stage import StageCase


class FormsCase(StageCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['crm.team.member'].create({'user_id': cls.anna.id, 'crm_team_id': cls.team.id})

    def employee(self):
        """Return a user who is no salesperson."""
        return self.env['res.users'].create({
            'name': "Employee", 'login': 'si_import_employee', 'group_ids': self.env.ref('base.group_user').ids})


@tagged('post_install', '-at_install')
class TestStagesOnForms(FormsCase):

    def test_contact_shows_and_changes_the_stages_of_the_person(self):
        (self.author | self.twin).partner_id = self.contact
        contact = self.contact.with_user(self.anna)
        contact.interest_set_stage(self.second.id, self.team.id)
        contact.interest_set_stage(self.other_team.interest_stage_ids[0].id, self.other_team.id)
        self.env.invalidate_all()
        self.assertEqual(self.author.stage_ids, self.twin.stage_ids)
        lines = {line['team']: line for line in contact.interest_stage_lines}
        self.assertEqual(lines["Online"]['stage']['name'], "In talk")
        self.assertTrue(lines["Online"]['own'])
        self.assertEqual(lines["Offices"]['stage']['name'], "New face")
        self.assertEqual(contact.interest_stage_lines, self.twin.with_user(self.anna).stage_lines)
        contact.interest_set_stage(0, self.team.id)
        self.env.invalidate_all()
        self.assertEqual(self.twin.stage_ids.team_id, self.other_team)

    def test_open_screens_are_told(self):
        (self.author | self.twin).partner_id = self.contact
        card = self.card(author_id=self.twin.id)
        self.env.cr.precommit.data.pop(LIVE, None)
        self.contact.with_user(self.anna).interest_set_stage(self.second.id, self.team.id)
        told = self.env.cr.precommit.data[LIVE][card.company_id]
        self.assertIn(card.id, told['changed'])

    def test_form_shows_them_to_salespeople_only(self):
        self.author.partner_id = self.contact
        arch = self.env['res.partner'].with_user(self.anna).get_view(view_type='form')['arch']
        self.assertIn('interest_stage_lines', arch)
        employee = self.employee()
        contact = self.contact.with_user(employee)
        self.assertNotIn('interest_stage_lines', contact.get_view(view_type='form')['arch'])
        with self.assertRaises(AccessError):
            contact.read(['interest_stage_lines'])
        with self.assertRaises(AccessError):
            contact.interest_set_stage(self.first.id, self.team.id)

    def test_contact_of_whom_one_sees_no_profile(self):
        self.author.partner_id = self.contact
        self.card(user_id=self.jonas.id)
        contact = self.contact.with_user(self.anna)
        self.assertFalse(contact.interest_stage_lines)
        with self.assertRaises(UserError):
            contact.interest_set_stage(self.first.id, self.team.id)

    def test_lines_of_another_company_are_not_shown(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        theirs = self.env['crm.team'].create({'name': "Kitchens", 'company_id': beta.id})
        both = self.env['res.company'].browse([self.env.company.id, beta.id])
        self.head.company_ids |= beta
        author = self.author.with_user(self.head).with_context(allowed_company_ids=both.ids)
        self.assertNotIn(theirs.id, [line['team_id'] for line in author.stage_lines])
        with self.assertRaises(UserError):
            author.set_stage(theirs.interest_stage_ids[0].id, theirs.id)

    def test_archived_stage_is_told_but_not_offered(self):
        self.author.set_stage(self.second.id)
        self.second.active = False
        self.env.invalidate_all()
        line = next(line for line in self.author.stage_lines if line['team_id'] == self.team.id)
        self.assertEqual(line['stage']['id'], self.second.id)
        self.assertNotIn(self.second.id, [stage['id'] for stage in line['stages']])

    def test_new_contact_has_no_stages_yet(self):
        with Form(self.env['res.partner'].with_user(self.anna)) as form:
            form.name = "New"


@tagged('post_install', '-at_install')
class TestDeletedPerson(FormsCase):

    def test_person_with_cards_is_not_deleted_and_told_what_to_do(self):
        self.author.name = "Lars Holm"
        card = self.card(active=False)
        with self.assertRaises(UserError) as refusal:
            self.author.with_user(self.head).unlink()
        for word in ("Lars Holm", "Merge", "archive", "Erase"):
            self.assertIn(word, str(refusal.exception))
        self.assertTrue(card.exists() and self.author.exists())

    def test_person_without_cards_is_deleted(self):
        self.twin.with_user(self.head).unlink()
        self.assertFalse(self.twin.exists())
