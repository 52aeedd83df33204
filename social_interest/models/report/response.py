# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import defaultdict

from odoo import api, fields, models


class SocialInterest(models.Model):
    """What the reports know of the first answer, and whether there had to be a second one."""

    _inherit = 'social.interest'

    # whose work an answer is, is known when it is given: later nobody could tell the first from the last
    first_answered_how = fields.Selection(
        [
            ('person', "By a person"),
            ('channel', "Seen on the channel"),
            ('import', "After an import"),
        ],
        "First answer", readonly=True, copy=False,
        help="Only what a person answered here counts for speed, targets and proof. An answer that a notification told "
             "of, or one to a message of times past, says nothing of how fast somebody is.")
    working_hours = fields.Float(
        "Working hours to answer", compute='_compute_working_hours', store=True, precompute=True, aggregator=None,
        help="Until the first answer, by the working hours of the team, else of the company.")
    reopened = fields.Boolean(
        "Was opened again", readonly=True, copy=False,
        help="It was answered or closed, and put back to work: by somebody, or because the letter did not arrive.")

    def _accompanying_values(self, vals):
        values = super()._accompanying_values(vals)
        if 'first_answered_how' in vals:
            # put back by an undo
            return values
        told = {**vals, **values}
        if told.get('first_answered_date'):
            if self.sudo().mail_id.history:
                values['first_answered_how'] = 'import'
            else:
                values['first_answered_how'] = 'channel' if vals.get('answer_mail_id') else 'person'
        elif 'first_answered_date' in told:
            values['first_answered_how'] = False
        return values

    @api.model
    def _reopened_values(self):
        return super()._reopened_values() | {'reopened': True}

    @api.model
    def _deed_fields(self):
        return super()._deed_fields() | {'first_answered_how', 'reopened'}

    @api.depends('date', 'first_answered_date')
    def _compute_working_hours(self):
        answered = self.filtered('first_answered_date')
        (self - answered).working_hours = False
        hours = answered._response_working_hours()
        for card in answered:
            card.working_hours = hours.get(card, False)

    def _response_working_hours(self):
        """Return {card: working hours from what was said to its first answer}, with few looks at the calendars."""
        months = defaultdict(list)
        for (team, company), cards in self.grouped(lambda card: (card.team_id, card.company_id)).items():
            calendar = team.sudo().interest_calendar_id._interest_hours(company)
            for card in cards:
                months[calendar, card.date.year, card.date.month].append(card)
        result = {}
        for (calendar, _year, _month), cards in months.items():
            hours = calendar._interest_hours_between((card.date, card.first_answered_date) for card in cards)
            result.update((card, hours[card.date, card.first_answered_date]) for card in cards)
        return result
