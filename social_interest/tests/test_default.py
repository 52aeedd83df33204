# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Defaults of records that are made by the hundred: those that there are, and no field is asked in vain."""

from unittest.mock import patch

from odoo.models import BaseModel
from odoo.tests import tagged

from .common import InterestCase

MODELS = ('social.interest', 'social.interest.author')


@tagged('post_install', '-at_install')
class TestDefault(InterestCase):

    def as_odoo_has_them(self, Model):
        return BaseModel.default_get(Model, list(Model._fields))

    def test_all_defaults_are_those_of_odoo(self):
        for name in MODELS:
            Model = self.env[name]
            self.assertTrue(self.as_odoo_has_them(Model), name)
            self.assertEqual(Model.default_get(list(Model._fields)), self.as_odoo_has_them(Model), name)

    def test_those_of_the_context_and_of_the_person_are_among_them(self):
        # neither has a default of its own
        self.env['ir.default'].set('social.interest', 'phone', "+49 30 1")
        Model = self.env['social.interest'].with_context(default_email="lars@holm.example")
        self.assertEqual(
            Model.default_get(['phone', 'email', 'title']), {'phone': "+49 30 1", 'email': "lars@holm.example"})
        self.assertEqual(Model.default_get(list(Model._fields)), self.as_odoo_has_them(Model))

    def test_what_has_no_default_is_not_asked_about(self):
        for name in MODELS:
            Model = self.env[name]
            with patch.object(BaseModel, 'default_get', autospec=True, side_effect=BaseModel.default_get) as asked:
                Model.default_get(list(Model._fields))
            [[_model, names], _options] = asked.call_args
            self.assertEqual(set(names), {
                field.name for field in Model._fields.values() if field.default or field.company_dependent}, name)
