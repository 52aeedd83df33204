# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from markupsafe import Markup

from odoo import api, fields, models
from odoo.fields import Domain

#: days that are looked at, and days before them that they are compared with
DAYS = 7
DAYS_BEFORE = 30
#: messages that each of the two must have: of fewer, a rate says nothing
SAMPLE = 20
#: share of messages not read well from which a parser is looked at, and how many times that of before
RATE = 0.2
RISE = 3


class SocialInterestDrift(models.Model):
    """A time in which a parser reads less of its messages than before.

    Networks change their notifications without a word; this is how it shows.
    """

    _name = 'social.interest.drift'
    _description = 'Parser Drift'
    _inherit = ['social.interest.export.mixin']
    _order = 'since desc, id desc'
    _rec_name = 'parser'

    parser = fields.Char(required=True, readonly=True)
    since = fields.Datetime("Noticed on", required=True, readonly=True)
    ended = fields.Datetime("Until", readonly=True)
    rate = fields.Float("Not read well", readonly=True, aggregator=None, help="Share of the messages then, 0 to 1.")
    rate_before = fields.Float("Before", readonly=True, aggregator=None, help="Share of the messages before, 0 to 1.")
    mail_id = fields.Many2one(
        'social.interest.mail', string="Example", readonly=True, ondelete='set null', index='btree_not_null')
    activity_id = fields.Many2one('mail.activity', readonly=True, ondelete='set null', index='btree_not_null')

    _open_unique = models.UniqueIndex('(parser) WHERE ended IS NULL', "This change is known already.")

    @api.model
    def _cron_watch_parsers(self):
        """Tell the administrator of parsers that read less than before; take it back where they read again."""
        now = fields.Datetime.now()
        recent = self._rates(now - timedelta(days=DAYS), now + timedelta(days=1))
        before = self._rates(now - timedelta(days=DAYS + DAYS_BEFORE), now - timedelta(days=DAYS))
        known = self.search([('ended', '=', False)])
        known.filtered(lambda drift: drift._is_over(recent))._end()
        for parser, (count, rate) in sorted(recent.items()):
            count_before, rate_before = before.get(parser, (0, 0.0))
            if parser not in known.mapped('parser') and min(count, count_before) >= SAMPLE \
                    and rate >= RATE and rate >= RISE * rate_before:
                self._begin(parser, count, rate, rate_before)

    @api.model
    def _rates(self, start, end):
        """Return {parser: (messages, share that was not read well)} of a time."""
        Mail = self.env['social.interest.mail'].sudo()
        period = Domain('internal_date', '>=', start) & Domain('internal_date', '<', end)
        misread = dict(Mail._read_group(period & Mail._misread_domain(), ['parser'], ['__count']))
        return {
            parser: (count, misread.get(parser, 0) / count)
            for parser, count in Mail._read_group(period & Mail._read_domain(), ['parser'], ['__count'])
        }

    def _is_over(self, recent):
        """Whether the rate has fallen: below what began it, as it was compared then.

        The bad days become the days before after a while: comparing with those
        would end it by itself.
        """
        self.ensure_one()
        if self.parser not in recent:
            return False
        _count, rate = recent[self.parser]
        return rate < max(RATE, RISE * self.rate_before)

    @api.model
    def _begin(self, parser, count, rate, rate_before):
        example = self._example(parser)
        self.create({
            'parser': parser,
            'since': fields.Datetime.now(),
            'rate': rate,
            'rate_before': rate_before,
            'mail_id': example.id,
            'activity_id': self._tell(parser, count, rate, rate_before, example).id,
        })

    def _end(self):
        """Close changes that are over, and the activities that told of them."""
        self.activity_id.unlink()
        self.write({'ended': fields.Datetime.now()})

    @api.model
    def _example(self, parser):
        """Return the newest message that a parser did not read well."""
        Mail = self.env['social.interest.mail'].sudo()
        since = fields.Datetime.now() - timedelta(days=DAYS)
        return Mail.search(
            Mail._misread_domain() & Domain('parser', '=', parser) & Domain('internal_date', '>=', since),
            order='internal_date desc, id desc', limit=1)

    @api.model
    def _tell(self, parser, count, rate, rate_before, example):
        """Return a new activity for the first administrator, in his language."""
        owner = self.env['fetchmail.server']._interest_alarm_user()
        if not owner:
            return self.env['mail.activity']
        env = self.with_context(lang=owner.lang, tz=owner.tz).env
        link = Markup('<a href="/odoo/interest-messages/%s">%s</a>') % (
            example.id, example.subject or env._("Message %s", example.id))
        name = env['social.interest.parser']._names().get(parser, parser)
        lines = [
            env._("Of the last %(count)s messages that the parser “%(parser)s” reads, %(rate)s %% came to no card "
                  "or to one without its author or link. Before it was %(before)s %%.",
                  count=count, parser=name, rate=round(100 * rate), before=round(100 * rate_before)),
            env._("The notifications have probably changed. An example: %s", link),
            env._("All messages are kept; process them again when the parser is newer. "
                  "This note closes itself when they are read again."),
        ]
        kind = env.ref('mail.mail_activity_data_warning', raise_if_not_found=False)
        return env['mail.activity'].create({
            'user_id': owner.id,
            'summary': env._("Notifications of %s have changed", name),
            'note': Markup().join(Markup('<p>%s</p>') % line for line in lines),
            'date_deadline': fields.Date.context_today(self.with_env(env)),
            'automated': True,
            **({'activity_type_id': kind.id} if kind else {}),
        })
