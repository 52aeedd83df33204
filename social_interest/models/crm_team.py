# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models
from odoo.tools import SQL

from .res_company import RETURN_TO
from .social_interest_rotation import Person, Rotation

DISTRIBUTIONS = [
    ('manual', "To whoever is first to take it"),
    ('turn', "In turn"),
    ('load', "To the least busy"),
]
#: first half of the key of PostgreSQL's advisory lock; the second is the team
LOCK = 0x50C1A4


class CrmTeam(models.Model):
    """How a team shares its cards."""

    _inherit = 'crm.team'

    interest_distribution = fields.Selection(
        DISTRIBUTIONS, string="New interests go", required=True, default='manual', tracking=True,
        help="To whom new cards go that wait for an answer. Sources may say otherwise.")
    interest_own_first = fields.Selection(
        [('company', "As the company"), ('yes', "Yes"), ('no', "No")],
        string="Own salesperson first", required=True, default='company', tracking=True,
        help="A card of a customer with a salesperson of his own goes to him, while he is at work.")
    interest_return_rule = fields.Selection(
        [('company', "As the company"), ('own', "Own")], string="Unanswered interests", required=True,
        default='company', tracking=True)
    interest_return_minutes = fields.Integer("Interests go back after", default=60, tracking=True)
    interest_return_to = fields.Selection(
        RETURN_TO, string="Unanswered interests go", required=True, default='feed', tracking=True)

    _interest_return_minutes_positive = models.Constraint(
        'CHECK(interest_return_minutes >= 0)', "The minutes cannot be negative.")

    def write(self, vals):
        result = super().write(vals)
        if vals.keys() & {'interest_distribution', 'interest_own_first'}:
            self.env['social.interest']._wake_distribution()
        return result

    def _interest_own_first(self, company):
        """Whether a customer's own salesperson goes first; self may be no team at all."""
        if self and self.interest_own_first != 'company':
            return self.interest_own_first == 'yes'
        return company.interest_own_first

    def _lock_interest_turn(self, wait=False):
        """Let nobody else give cards of this team until the transaction ends.

        :returns: whether nobody else does already
        :raises SerializationFailure: somebody did since this transaction began
        """
        function = SQL("pg_advisory_xact_lock") if wait else SQL("pg_try_advisory_xact_lock")
        [(got,)] = self.env.execute_query(SQL("SELECT %s(%s, %s)", function, LOCK, self.id or 0))
        if not (wait or got):
            return False
        members = self.crm_team_member_ids
        members.flush_recordset(['interest_turn'])
        # turns that somebody else wrote since this transaction began: better to begin again
        self.env.cr.execute(SQL(
            "SELECT id FROM crm_team_member WHERE id IN %s ORDER BY id FOR NO KEY UPDATE",
            tuple(members.ids) or (0,)), log_exceptions=False)
        members.invalidate_recordset(['interest_turn'])
        return True

    def _interest_rotation(self, company, owners):
        """Return whose turn it is in the team, and who is in the rotation.

        Only people who are active, in rotation, at work and under their limit.

        :param owners: further users, who get what is theirs but no turn
        """
        members = self.crm_team_member_ids.filtered('active') if self else self.env['crm.team.member']
        paused = members.filtered(lambda member: not member.interest_rotation).user_id
        turns = {member.user_id: member.interest_turn for member in members - members.filtered(
            lambda member: not member.interest_rotation)}
        users = (self.env['res.users'].union(*turns) | owners) - paused
        users = users._interest_workers(company)
        users = users._interest_at_work(company)
        limits = users._interest_limits(company)
        users.filtered(limits.get)._lock_interest_room()
        loads = users._interest_open_counts(company)
        return Rotation(
            Person(user.id, turns.get(user, 0), loads[user], limits[user], user in turns) for user in users)

    def _keep_interest_turns(self, rotation):
        """Write who had his turn when."""
        for member in self.crm_team_member_ids:
            person = rotation.people.get(member.user_id.id)
            if person and person.turn > member.interest_turn and person.in_rotation:
                member.interest_turn = person.turn
