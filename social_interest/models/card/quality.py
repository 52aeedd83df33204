# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import random

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tools import SQL

from ...tools.roles import MANAGERS

STAMPS = frozenset({'quality_score', 'quality_count', 'quality_comment', 'quality_user_id', 'quality_date', 'to_check'})


class SocialInterest(models.Model):
    """How good an answer was, as a manager or the leader of the team says; and which ones are drawn to be looked at."""

    _inherit = 'social.interest'

    quality_score = fields.Integer(
        "Quality", readonly=True, copy=False, aggregator='avg', help="1 to 5, by a manager; 0: not scored.")
    quality_count = fields.Integer(
        "Scores", readonly=True, copy=False, aggregator='sum', help="How many scores an average is made of.")
    quality_comment = fields.Text("Comment on the answer", readonly=True, copy=False)
    quality_user_id = fields.Many2one('res.users', "Scored by", readonly=True, copy=False)
    quality_date = fields.Datetime("Scored on", readonly=True, copy=False)
    # whoever knew which answers are looked at would take care with these only
    to_check = fields.Boolean(
        readonly=True, copy=False, index=True, groups=MANAGERS,
        help="Drawn at random: a manager looks at this answer.")
    can_score = fields.Boolean(compute='_compute_can_score')

    _quality_range = models.Constraint('CHECK(quality_score BETWEEN 0 AND 5)', "An answer is scored from 1 to 5.")

    @api.depends('state', 'answered_date', 'has_proof', 'answered_user_id', 'user_id', 'team_id.user_id')
    @api.depends_context('uid')
    def _compute_can_score(self):
        for card in self:
            card.can_score = not card._why_no_score()

    def _answerer(self):
        """Return the users whose work the answer is."""
        return self.answered_user_id or self.proof_user_id or self.user_id

    def _why_no_score(self):
        """Return why this user gives no score, or an empty string."""
        self.ensure_one()
        if not self._managed():
            return self.env._("Answers are scored by managers.")
        if self.state not in ('answered', 'processed') or not (self.answered_date or self.has_proof):
            return self.env._("There is no answer to score yet.")
        if self.env.user in (self.answered_user_id | self.proof_user_id or self.user_id):
            return self.env._("Nobody scores an answer of their own.")
        return ''

    def set_quality(self, score, comment=''):
        """Keep a manager's score of the answer.

        :param int score: 1 to 5
        :param str comment: what the person is told besides
        :raises AccessError: no manager
        :raises UserError: the answer is one's own, or there is none
        """
        self.ensure_one()
        self.check_access('write')
        if not self._managed():
            raise AccessError(self._why_no_score())
        if reason := self._why_no_score():
            raise UserError(reason)
        if type(score) is not int or not 1 <= score <= 5:
            raise ValidationError(self.env._("An answer is scored from 1 to 5."))
        comment = str(comment or '').strip()
        self.sudo().write({
            'quality_score': score,
            'quality_count': 1,
            'quality_comment': comment or False,
            'quality_user_id': self.env.uid,
            'quality_date': fields.Datetime.now(),
            'to_check': False,
        })
        self._message_log(body=self.env._(
            "Quality of the answer: %(score)s of 5. %(comment)s", score=score, comment=comment).strip())
        return True

    @api.model
    def _stamp_fields(self):
        return super()._stamp_fields() | STAMPS

    @api.model
    def _reopened_values(self):
        """The score goes with the answer that it was given to; the chatter keeps it."""
        return super()._reopened_values() | {
            'quality_score': 0, 'quality_count': 0, 'quality_comment': False, 'quality_user_id': False,
            'quality_date': False, 'to_check': False}

    @api.model
    def _deed_fields(self):
        return super()._deed_fields() | STAMPS

    # ------------------------------------------------------------------
    # Sample
    # ------------------------------------------------------------------

    def _after_first_proof(self):
        result = super()._after_first_proof()
        self._draw_to_check()
        return result

    def _set_answered_by_own_reply(self, mail, interest, users):
        result = super()._set_answered_by_own_reply(mail, interest, users)
        self._draw_to_check()
        return result

    def _draw_to_check(self):
        """Draw the share of the cards that the company's settings name."""
        drawn = self.filtered(
            lambda card: not card.quality_score and self._draw(card.company_id.sudo().social_interest_check_percent))
        drawn.sudo().write({'to_check': True})

    @api.model
    def _draw(self, percent):
        """Whether one card is drawn; 0 and 100 are exact."""
        return random.random() * 100 < percent

    # ------------------------------------------------------------------
    # Reports
    # ------------------------------------------------------------------

    @api.model
    def _has_figure(self, name, query):
        if name == 'quality_score':
            return SQL('%s > 0', self._field_to_sql(self._table, 'quality_score', query))
        return super()._has_figure(name, query)
