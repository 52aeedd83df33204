# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import Counter
from datetime import timedelta

import pytz

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import SQL

from ...tools.transactions import Lock, lock_until_commit


class ResUsers(models.Model):
    """Who can be given cards, how many, and whose cards he sees because he leads their team.

    A record rule that follows ``team_id.user_id`` joins the teams to every card
    that is looked at, and no index helps; with the ids of the teams in it, most
    people's rule names their own cards and those of nobody, and nothing else.
    """

    _inherit = 'res.users'

    interest_team_ids = fields.Many2many(
        'crm.team', string="Leads these teams", compute='_compute_interest_team_ids', compute_sudo=True)

    def _compute_interest_team_ids(self):
        teams = self.env['crm.team'].with_context(active_test=False).search([('user_id', 'in', self.ids)])
        led = teams.grouped('user_id')
        for user in self:
            user.interest_team_ids = led.get(user, teams.browse())

    def write(self, vals):
        rights = not vals.keys().isdisjoint(('active', 'group_ids', 'company_ids'))
        colleagues = self.filtered(lambda user: not user.share) if rights else self.browse()
        result = super().write(vals)
        if rights:
            self.env['social.interest']._take_back_from_leavers(self)
            self.env['social.interest']._part_where_rights_ended(colleagues)
        return result

    @api.ondelete(at_uninstall=False)
    def _unlink_take_back_interests(self):
        """The database would only forget whose the cards were, and they would stay taken by nobody."""
        self.env['social.interest']._take_back_from_leavers(self, deleted=True)

    def _interest_calendar(self, company):
        """Return the working hours that count for the person in a company; none: every hour."""
        self.ensure_one()
        return self._interest_resource(company).calendar_id._interest_hours(company)

    def _interest_resource(self, company):
        return self.sudo().resource_ids.filtered(
            lambda resource: resource.company_id.id in (False, company.id) and resource.active)[:1]

    def _interest_at_work(self, company):
        """Return those of self whose working hours it is, and who are not on leave.

        Without a calendar every hour is a working hour. Whose own hours are
        flexible is at work in those of the company.
        """
        now = fields.Datetime.now()
        begin = pytz.utc.localize(now)
        resources = {user: user._interest_resource(company) for user in self}
        anybody = self.env['resource.resource'].sudo()
        present = self.browse()
        for calendar, users in self.grouped(lambda user: user._interest_calendar(company)).items():
            if not calendar:
                present |= users
                continue
            own = anybody.union(*resources.values()).filtered(lambda one: one.calendar_id == calendar)  # noqa: B023
            periods = calendar.sudo()._work_intervals_batch(begin, begin + timedelta(minutes=1), resources=own)
            # of nobody in particular: the hours as the company has them
            present |= users.filtered(lambda user: periods[(resources[user] & own).id])  # noqa: B023 (used at once)
        away = self.env['resource.calendar.leaves'].sudo().search([
            ('resource_id', 'in', anybody.union(*resources.values()).ids), ('time_type', '=', 'leave'),
            ('date_from', '<=', now), ('date_to', '>', now)])
        return present.filtered(lambda user: resources[user] not in away.resource_id)

    def _interest_workers(self, company):
        """Return those of self who may work on cards of the company at all."""
        salespeople_id = self.env['ir.model.data']._xmlid_to_res_id('sales_team.group_sale_salesman')
        return self.filtered(
            lambda user: user.active and not user.share
            and salespeople_id in user.sudo().all_group_ids.ids and company in user.sudo().company_ids)

    # ------------------------------------------------------------------
    # Limit of open cards
    # ------------------------------------------------------------------

    def _interest_limits(self, company):
        """Return {user: how many cards he may have open}; 0: as many as he likes."""
        own = dict(self.env['crm.team.member'].sudo()._read_group(
            [('user_id', 'in', self.ids), ('interest_limit', '>', 0)], ['user_id'], ['interest_limit:max']))
        default = company.sudo().interest_limit
        return {user: own.get(user, default) for user in self}

    def _interest_open_counts(self, company, without=()):
        """Return {user: number of open cards he has}, without those that are snoozed.

        As committed by now or changed here: what others committed since this
        transaction began counts too.

        :param without: ids of cards that do not count
        """
        self.env['social.interest'].flush_model(
            ['state', 'user_id', 'company_id', 'active', 'snoozed_until'])
        query = SQL(
            """
            SELECT user_id, id FROM social_interest
             WHERE state = 'taken' AND user_id IN %s AND company_id = %s AND active
                   AND (snoozed_until IS NULL OR snoozed_until <= %s)
            """, tuple(self.ids) or (0,), company.id, fields.Datetime.now())
        rows = set(self.env.execute_query(query))
        with self.env.registry.cursor() as cr:
            cr.execute(query)
            rows.update(cr.fetchall())
        counts = Counter(user_id for user_id, card_id in rows if card_id not in without)
        return {user: counts[user.id] for user in self}

    def _lock_interest_room(self):
        """Let nobody else give cards to these people until this transaction ends."""
        for user_id in sorted(self.ids):
            lock_until_commit(self.env, Lock.PERSON, user_id)

    def _check_interest_room(self, company, cards):
        """Raise a UserError if the person may not have these cards besides those that he has."""
        self.ensure_one()
        limit = self._interest_limits(company)[self]
        if not limit:
            return
        self._lock_interest_room()
        count = self._interest_open_counts(company, frozenset(cards.ids))[self]
        if count + len(cards) <= limit:
            return
        name = self.sudo().name
        if self != self.env.user:
            raise UserError(self.env._(
                "%(name)s has %(count)s open cards; the most one person may have is %(limit)s.",
                name=name, count=count, limit=limit))
        if count < limit:
            raise UserError(self.env._(
                "You have %(count)s open cards and may have %(limit)s: take %(room)s at most.",
                count=count, limit=limit, room=limit - count))
        raise UserError(self.env._(
            "You have %(count)s open cards; the most you may have is %(limit)s. "
            "Answer, hand over or release one first.",
            count=count, limit=limit))
