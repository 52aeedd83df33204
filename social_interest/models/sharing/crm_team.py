# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.tools import SQL

from ...tools.transactions import Lock, lock_until_commit
from .rotation import Person, Rotation
from .take_back import RETURN_TO

DISTRIBUTIONS = [
    ('manual', "To whoever is first to take it"),
    ('turn', "In turn"),
    ('load', "To the least busy"),
]


class CrmTeam(models.Model):
    """How a team shares its cards, in which hours, and who sees them because he leads it."""

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

    interest_calendar_id = fields.Many2one(
        'resource.calendar', "Working hours", ondelete='set null',
        domain="['|', ('company_id', '=', False), ('company_id', '=?', company_id)]",
        help="The hours in which the targets of interests run. Empty: those of the company.")

    _interest_return_minutes_positive = models.Constraint(
        'CHECK(interest_return_minutes >= 0)', "The minutes cannot be negative.")

    @api.model_create_multi
    def create(self, vals_list):
        teams = super().create(vals_list)
        if teams.user_id:
            self._forget_leaders()
        return teams

    def write(self, vals):
        led_by = self.user_id if 'user_id' in vals else None
        result = super().write(vals)
        if led_by is not None:
            self._forget_leaders()
            self._part_from_cards(led_by - self.user_id, [('team_id', 'in', self.ids)])
        if vals.keys() & {'interest_distribution', 'interest_own_first'}:
            self.env['social.interest']._wake_distribution()
        if 'interest_calendar_id' in vals:
            self.env['social.interest']._plan_open_again([('team_id', 'in', self.ids)])
        return result

    def unlink(self):
        leaders = self.user_id
        result = super().unlink()
        self._forget_leaders()
        self._part_from_cards(leaders)
        return result

    @api.model
    def _part_from_cards(self, leaders, domain=()):
        """Who leads no more stops following the cards that he saw as a leader only."""
        self.env['social.interest']._part_where_rights_ended(
            leaders.filtered(lambda user: not user.share), domain)

    def _forget_leaders(self):
        """Who leads a team sees its cards: what rules were worked out for people ends with a change of it."""
        self.env['res.users'].invalidate_model(['interest_team_ids'])
        self.env.registry.clear_cache()

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
        if not lock_until_commit(self.env, Lock.TEAM, self.id or 0, wait):
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
        members = self.crm_team_member_ids.filtered('active')
        turns = {member.user_id: member.interest_turn for member in members if member.interest_rotation}
        paused = members.user_id - self.env['res.users'].union(*turns)
        users = (members.user_id | owners) - paused
        users = users._interest_workers(company)
        users = users._interest_at_work(company)
        limits = users._interest_limits(company)
        users.filtered(limits.get)._lock_interest_room()
        loads = users._interest_open_counts(company)
        return Rotation(
            Person(user.id, turns.get(user, 0), loads[user], limits[user], user in turns) for user in users)

    def _interest_members(self, company):
        """Return the people of the rotation who may work on cards of the company, there now or not."""
        members = self.crm_team_member_ids.filtered(lambda member: member.active and member.interest_rotation)
        return members.user_id._interest_workers(company)

    def _keep_interest_turns(self, rotation):
        """Write who had his turn when."""
        for member in self.crm_team_member_ids:
            person = rotation.people.get(member.user_id.id)
            if person and person.turn > member.interest_turn and person.in_rotation:
                member.interest_turn = person.turn
