# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging
from datetime import time, timedelta

import psycopg2
import pytz

from odoo import api, fields, models
from odoo.exceptions import UserError

from ...tools.transactions import told

_logger = logging.getLogger(__name__)

TEMPLATE = 'social_interest.mail_template_weekly'
#: when a week begins for whoever leads a team, by his own clock
HOUR = 7
#: years for which the links of a letter lead to its cards
KEPT = 1


class SocialInterestWeekly(models.Model):
    """The letter to the leader of a team about one week: each Monday, in his language, of what he may see.

    What it says is :class:`SocialInterestWeeklyContent`'s. The row and the letter in Odoo's queue are made in one
    transaction, and there is one row for a team and week: a letter is never lost and never sent twice.
    """

    _name = 'social.interest.weekly'
    _description = 'Weekly Letter to a Team Leader'
    _inherit = ['social.interest.export.mixin']
    _order = 'week desc, id desc'
    _rec_name = 'team_id'

    team_id = fields.Many2one('crm.team', required=True, ondelete='cascade', index=True, readonly=True)
    user_id = fields.Many2one(
        'res.users', string="Leader", required=True, ondelete='cascade', index=True, readonly=True)
    week = fields.Date(required=True, readonly=True, help="The Monday of the letter: it tells of the week before.")

    _week_unique = models.UniqueIndex('(team_id, week)', "This team had its letter of the week.")

    @api.model
    def _cron_weekly(self):
        """Write to the leaders whose Monday has come; a letter that cannot be written stops no other."""
        teams = self.env['crm.team'].sudo().search(
            [('interest_letter', '=', True), ('user_id', '!=', False)], order='id')
        due = teams.filtered(lambda team: team.user_id._interest_letter_week(team))
        commit_progress = self.env['ir.cron']._commit_progress
        commit_progress(remaining=len(due))
        for team in due:
            self.sudo()._write_to(team)
            if not commit_progress(1):
                break

    @api.model
    def _write_to(self, team):
        """Queue the letter of a team, if there is anything to say; return it."""
        user, team_id = team.user_id, team.id
        try:
            with self.env.cr.savepoint():
                week = user._interest_letter_week(team)
                team.interest_letter_week = week
                letter = self.create({'team_id': team_id, 'user_id': user.id, 'week': week})
                if letter._has_news():
                    letter._send()
                else:
                    letter.unlink()
        except (UserError, ValueError, TypeError, AttributeError, KeyError, psycopg2.Error) as error:
            # a template that somebody spoiled, an address that is none: it is tried again in an hour
            _logger.warning("The weekly letter of team %s cannot be written: %s", team_id, told(error))
            self.env.invalidate_all()
            return self.browse()
        return letter.exists()

    def _send(self):
        self.env.ref(TEMPLATE).send_mail(self.id, email_values={
            'auto_delete': True,
            'headers': repr({'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF'}),
        })

    @api.autovacuum
    def _gc_letters(self):
        """Forget letters whose links nobody follows any more."""
        self.search([('week', '<', fields.Date.today() - timedelta(days=366 * KEPT))]).unlink()


def monday_of(moment):
    """Return the Monday of a local moment, once the hour of letters has come on it; before that, the one before."""
    day = moment.date()
    monday = day - timedelta(days=day.weekday())
    return monday - timedelta(days=7) if day == monday and moment.time() < time(HOUR) else monday


def local_now(user):
    return pytz.utc.localize(fields.Datetime.now()).astimezone(pytz.timezone(user.tz or 'UTC'))
