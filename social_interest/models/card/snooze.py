# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import datetime, time, timedelta

import pytz

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import format_datetime

from .social_interest import OPEN_STATES

#: nobody means to come back to a card later than this
LONGEST = timedelta(days=366)
MORNING = time(9)
#: between these a working day begins in the morning
EARLIEST = time(5)
NOON = time(12)
AFTERNOON = time(14)
BATCH = 500


class SocialInterest(models.Model):
    """Setting a card aside until a date. Its target goes on running; only the warning is quiet."""

    _inherit = 'social.interest'

    snoozed_until = fields.Datetime(
        readonly=True, copy=False, tracking=True, index='btree_not_null',
        help="Until then the card is left out of the feed. Its target goes on.")
    woken_date = fields.Datetime("Back on", readonly=True, copy=False)
    awake = fields.Boolean(
        "Not snoozed", compute='_compute_awake', search='_search_awake')
    snooze_note = fields.Char("Why snoozed", readonly=True, copy=False, tracking=True)

    def _accompanying_values(self, vals):
        """Whoever closes a card, gives it back or hands it on ends its sleep."""
        values = super()._accompanying_values(vals)
        ends = 'user_id' in vals or vals.get('state', 'new') not in OPEN_STATES
        if self.snoozed_until and ends and 'snoozed_until' not in vals:
            values.update(snoozed_until=False, snooze_note=False)
        return values

    @api.model
    def _deed_fields(self):
        return super()._deed_fields() | {'snoozed_until', 'snooze_note', 'woken_date'}

    @api.depends('snoozed_until')
    def _compute_awake(self):
        now = fields.Datetime.now()
        for card in self:
            card.awake = not card.snoozed_until or card.snoozed_until <= now

    def _search_awake(self, operator, value):
        if operator != 'in':
            return NotImplemented
        return Domain.OR(self._awake_domain() if awake else ~self._awake_domain() for awake in value)

    @api.model
    def _panel_scope(self, domain, field_name, value):
        if (field_name, value) == ('condition', 'snoozed'):
            # the filter that leaves them out goes away when one asks for them
            domain = domain.map_conditions(
                lambda condition: Domain.TRUE if condition.field_expr == 'awake' else condition)
        return super()._panel_scope(domain, field_name, value)

    @api.model
    def _awake_domain(self):
        return Domain('snoozed_until', '=', False) | Domain('snoozed_until', '<=', fields.Datetime.now())

    # ------------------------------------------------------------------
    # To sleep
    # ------------------------------------------------------------------

    def snooze(self, until, note=None):
        """Set the cards aside until a moment; takes those that are free.

        :param until: naive UTC datetime, or its text
        :param note: why, one line
        :returns: True, or the action that tells which cards were left as they are
        """
        try:
            until = fields.Datetime.to_datetime(until)
        except (TypeError, ValueError):
            until = None
        now = fields.Datetime.now()
        if not until or until <= now:
            raise UserError(self.env._("Choose a time that is still to come."))
        if until > now + LONGEST:
            raise UserError(self.env._("A card can be snoozed for a year at most."))
        values = {'snoozed_until': until, 'snooze_note': ' '.join(str(note or '').split())[:200] or False}
        result = self._in_bulk(
            lambda card: card.state in OPEN_STATES and card.verdict != 'failed',
            lambda cards: cards._put_to_sleep(values), lambda _card: self.env._("Only open cards can be snoozed."),
            own=True, deed='snooze')
        self.env.ref('social_interest.ir_cron_wake_interests').sudo()._trigger(at=until)
        return result

    def _put_to_sleep(self, values):
        self._require_mine()
        self.check_access('write')
        self.sudo().write(values)

    def action_wake(self):
        """Button: bring snoozed cards back into the feed."""
        return self._in_bulk(
            lambda card: bool(card.snoozed_until), lambda cards: cards._call_back(),
            lambda card: self.env._("“%s” is not snoozed.", card.display_name), own=True, deed='wake')

    def _call_back(self):
        """Wake the cards by hand: the person's own as long as there is room for them; time and people wake any."""
        mine = self.filtered(lambda card: card.state == 'taken' and card.user_id == self.env.user)
        for company, cards in mine.grouped('company_id').items():
            self.env.user._check_interest_room(company, cards)
        return self._wake()

    @api.model
    @api.readonly
    def snooze_choices(self):
        """Return the moments that a person may want, as a list of dicts.

        Each has ``name``, ``until`` (text of a naive UTC datetime) and ``when``
        (the same in the person's zone and language).
        """
        self.browse().check_access('read')
        now = fields.Datetime.now()
        choices = [(self.env._("In 1 hour"), now + timedelta(hours=1))]
        today = self._local_now().date()
        afternoon = self._local_moment(today, AFTERNOON)
        if afternoon - now > timedelta(hours=1):
            choices.append((self.env._("This afternoon"), afternoon))
        tomorrow, morning = today + timedelta(days=1), self._next_morning(today + timedelta(days=1))
        is_tomorrow = self._local_now(morning).date() == tomorrow
        choices.append((
            self.env._("Tomorrow morning") if is_tomorrow else self.env._("Next working day"), morning))
        monday = self._next_morning(today + timedelta(days=7 - today.weekday()))
        # there is no work on some Mondays
        if monday != morning and self._local_now(monday).weekday() == 0:
            choices.append((self.env._("Next Monday"), monday))
        return [{
            'name': name,
            'until': fields.Datetime.to_string(until),
            'when': format_datetime(self.env, until, dt_format='EEE d MMM, HH:mm'),
        } for name, until in choices]

    @api.model
    def _zone(self):
        return pytz.timezone(self.env.user.tz or 'UTC')

    @api.model
    def _local_now(self, moment=None):
        return pytz.utc.localize(moment or fields.Datetime.now()).astimezone(self._zone())

    @api.model
    def _local_moment(self, day, clock):
        """Return the naive UTC datetime of a clock time in the person's zone."""
        local = self._zone().localize(datetime.combine(day, clock))
        return local.astimezone(pytz.utc).replace(tzinfo=None)

    @api.model
    def _next_morning(self, day):
        """Return the morning of the day, or of the next one on which there is work: an hour of the person's own clock.

        Work may begin at another hour somewhere else, or never end: then it is nine o'clock.
        """
        calendar = self.env['resource.calendar']._interest_hours(self.env.company).sudo()
        if calendar:
            zone = pytz.timezone(calendar.tz or 'UTC')
            start = zone.localize(datetime.combine(day, time.min))
            for begin, _end, _attendance in calendar._work_intervals_batch(start, start + timedelta(days=31))[False]:
                begin = begin.astimezone(zone)
                clock = begin.time() if EARLIEST <= begin.time() < NOON else MORNING
                return self._local_moment(begin.date(), clock)
        return self._local_moment(day, MORNING)

    # ------------------------------------------------------------------
    # Awake
    # ------------------------------------------------------------------

    def _wake(self):
        """End the sleep of the cards; returns those that slept."""
        asleep = self.filtered('snoozed_until')
        if asleep:
            asleep.check_access('write')
            asleep.sudo().write({'snoozed_until': False, 'snooze_note': False, 'woken_date': fields.Datetime.now()})
        return asleep

    def _wake_threads(self):
        """A new word of the same person wakes what was set aside in the conversation."""
        talks = {(card.author_id.id, card.thread_key) for card in self if card.author_id and card.thread_key}
        if not talks:
            return
        asleep = self.sudo().search([
            ('snoozed_until', '!=', False),
            ('author_id', 'in', [author for author, _key in talks]),
            ('thread_key', 'in', [key for _author, key in talks]),
        ]) - self.sudo()
        asleep.filtered(lambda card: (card.author_id.id, card.thread_key) in talks)._wake()._after_sleep()

    def _after_sleep(self):
        """Hook: the cards are back without their responsible having called them."""

    @api.model
    def _cron_wake(self):
        """Bring back the cards whose time has come."""
        while True:
            due = Domain('snoozed_until', '<=', fields.Datetime.now())
            cards = self.sudo().search(due, order='snoozed_until', limit=BATCH).try_lock_for_update()
            cards._wake()._after_sleep()
            left = self.env['ir.cron']._commit_progress(len(cards), remaining=self.sudo().search_count(due))
            if not cards or not left:
                break
