# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from dataclasses import replace

from odoo import api, models
from odoo.fields import Domain
from odoo.tools import email_normalize

from odoo.addons.social_interest.models.door.origin import Telling


class RatingRating(models.Model):
    """What we write below a review, for everybody to read, answers it."""

    _name = 'rating.rating'
    _inherit = ['rating.rating', 'social.interest.origin.mixin']

    _interest_moment = 'publisher_datetime'

    @api.model_create_multi
    def create(self, vals_list):
        ratings = super().create(vals_list)
        ratings._take_in_answers()
        return ratings

    def write(self, vals):
        result = super().write(vals)
        if 'publisher_comment' in vals:
            self._take_in_answers()
        return result

    def _take_in_answers(self):
        answered = self.sudo().filtered(lambda rating: rating.publisher_comment and rating.message_id)
        answered._take_in_interests()

    def _interest_telling(self):
        review = self.message_id
        if not self.publisher_comment or not review or not review._is_interest_comment():
            return super()._interest_telling()
        told = review._interest_telling()
        if not told or not told.interest:
            return None
        publisher = self.publisher_id
        return Telling(told.company, own=replace(
            told.interest, action='reply', rating=None, author_name=publisher.name or '',
            author_key=f'partner/{publisher.id}', email=email_normalize(publisher.email or '') or '',
            text=self.publisher_comment, date=self.publisher_datetime))

    def _interest_path(self):
        return self.message_id._interest_path()

    @api.model
    def _interest_missed_domain(self):
        pages = list(self.env['mail.message']._interest_pages())
        return super()._interest_missed_domain() | Domain([
            ('publisher_comment', '!=', False), ('message_id', '!=', False), ('res_model', 'in', pages)])
