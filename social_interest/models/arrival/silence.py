# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import defaultdict
from datetime import timedelta

import pytz

from odoo import api, fields, models
from odoo.fields import Domain

#: days from whose cards the rhythm of a source is learned
LEARNED = 90
#: cards, and days with cards, of which a rhythm is known
CARDS, DAYS = 20, 12
#: a pause is a silence when it is so many times the longest one before, and so many days longer
TIMES, LONGER = 2, 2


class SocialInterestSource(models.Model):
    """Places that fell silent against their own rhythm.

    The rule asks for no curve: of so many pauses between days with cards, the next one is hardly ever twice the
    longest. Weekends and slow days are among these pauses; public holidays of the company count neither here nor there.
    """

    _inherit = 'social.interest.source'

    silent_since = fields.Date(
        "Silent since", readonly=True, copy=False, index='btree_not_null',
        help="The day of its last card, where the pause since is more than twice the longest of 90 days before.")
    silent_pause = fields.Integer("Longest pause before", readonly=True, copy=False, help="In days.")
    silent_noticed = fields.Date(readonly=True, copy=False)
    silent_note = fields.Char("Silence", compute='_compute_silent_note')

    @api.model
    def _stamp_fields(self):
        return super()._stamp_fields() | {'silent_since', 'silent_pause', 'silent_noticed'}

    @api.depends('silent_since', 'silent_pause')
    def _compute_silent_note(self):
        today = {company: company._interest_today() for company in self.sudo().company_id}
        for source in self:
            source.silent_note = source.silent_since and self.env._(
                "Silent for %(days)s days; the longest pause was %(pause)s",
                days=(today[source.sudo().company_id] - source.silent_since).days, pause=source.silent_pause)

    @api.model
    def _watch_silence(self):
        """Mark the sources that fell silent; one query for the cards of all of them."""
        sources = self.search([('denied', '=', False), ('unconfirmed', '=', False)])
        days_of, cards_of = self._days_with_cards(sources)
        holidays = self._holidays(sources.company_id)
        today = {company: company._interest_today() for company in sources.company_id}
        for source in sources:
            days, company = days_of.get(source, []), source.company_id
            if days and source.silent_since and days[-1] > source.silent_since:
                source._end_silence()
            if source.silent_since or len(days) < DAYS or cards_of[source] < CARDS:
                continue
            longest = max(self._pause(before, day, holidays[company]) for before, day in zip(days, days[1:]))
            if self._is_silence(self._pause(days[-1], today[company], holidays[company]), longest):
                source.write({
                    'silent_since': days[-1], 'silent_pause': longest, 'silent_noticed': today[company]})

    @api.model
    def _is_silence(self, pause, longest):
        return pause > TIMES * longest and pause >= longest + LONGER

    def _end_silence(self):
        self.write({'silent_since': False, 'silent_pause': 0, 'silent_noticed': False})

    @api.model
    def _days_with_cards(self, sources):
        """Return ({source: its days with cards in their order}, {source: number of cards}) of the last 90 days."""
        since = fields.Date.today() - timedelta(days=LEARNED)
        days_of, cards_of = defaultdict(list), defaultdict(int)
        for source, day, count in self.env['social.interest'].sudo()._read_group(
                Domain('company_id', 'in', sources.company_id.ids) & Domain('day', '>=', since)
                & Domain('source_id', 'in', sources.ids) & Domain('verdict', '!=', 'failed'),
                ['source_id', 'day:day'], ['__count'], order='day:day'):
            days_of[source].append(day)
            cards_of[source] += count
        return days_of, cards_of

    @api.model
    def _holidays(self, companies):
        """Return {company: the set of its public holidays among the days that are looked at}."""
        since = fields.Datetime.now() - timedelta(days=LEARNED + 1)
        found = {company: set() for company in companies}
        for leave in self.env['resource.calendar.leaves'].sudo().search([
                ('resource_id', '=', False), ('company_id', 'in', companies.ids), ('date_to', '>=', since)]):
            company = leave.company_id
            if leave.calendar_id and leave.calendar_id != company.resource_calendar_id:
                continue
            zone = company._interest_zone()
            first, last = (pytz.utc.localize(moment).astimezone(zone).date()
                           for moment in (max(leave.date_from, since), leave.date_to))
            length = min((last - first).days, 2 * LEARNED)
            found[company] |= {first + timedelta(days=number) for number in range(length + 1)}
        return found

    @api.model
    def _pause(self, before, day, holidays):
        """Return the days from one day to another, without the holidays between them."""
        return (day - before).days - sum(before < holiday < day for holiday in holidays)
