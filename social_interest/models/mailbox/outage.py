# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from markupsafe import Markup

from odoo import api, fields, models
from odoo.tools import format_datetime


class SocialInterestOutage(models.Model):
    """A time in which a mailbox was not read, and the activity that told of it.

    A table of its own and no field of the mailbox: a worker that hangs in the
    mailbox holds the lock of its row, and the alarm must not wait for that one.
    The activity hangs on no document: activities on one need the followers and
    messages of mail.thread, and the mailbox's own field has the name of these.
    """

    _name = 'social.interest.outage'
    _description = 'Mailbox Outage'
    _inherit = ['social.interest.export.mixin']
    _order = 'since desc, id desc'
    _rec_name = 'since'

    mailbox_id = fields.Many2one('fetchmail.server', required=True, readonly=True, ondelete='cascade', index=True)
    since = fields.Datetime("Not read since", required=True, readonly=True)
    ended = fields.Datetime("Until", readonly=True)
    reason = fields.Char(readonly=True)
    user_id = fields.Many2one('res.users', "Told", readonly=True, ondelete='set null')
    activity_id = fields.Many2one('mail.activity', readonly=True, ondelete='set null', index='btree_not_null')

    _open_unique = models.UniqueIndex('(mailbox_id) WHERE ended IS NULL', "This outage is known already.")

    @api.model
    def _begin(self, mailboxes):
        """Note an outage of each mailbox, and tell its owner once."""
        for mailbox in mailboxes:
            owner = mailbox._interest_alarm_user()
            self.create({
                'mailbox_id': mailbox.id,
                'since': mailbox._interest_last_read(),
                'reason': mailbox._interest_failure(),
                'user_id': owner.id,
                'activity_id': self._tell(mailbox, owner).id,
            })

    def _end(self):
        """Close outages that are over, and the activities that told of them."""
        self.activity_id.unlink()
        self.write({'ended': fields.Datetime.now()})

    @api.model
    def _tell(self, mailbox, owner):
        """Return a new activity for the owner, in the owner's language."""
        if not owner:
            return self.env['mail.activity']
        mailbox = mailbox.with_context(lang=owner.lang, tz=owner.tz)
        env = mailbox.env
        name = mailbox.name
        if mailbox.with_user(owner).has_access('read'):
            name = Markup('<a href="/odoo/fetchmail.server/%s">%s</a>') % (mailbox.id, name)
        since = format_datetime(
            env, mailbox._interest_last_read(), tz=owner.tz or 'UTC', dt_format='short', lang_code=owner.lang)
        lines = [
            env._("The mailbox %(mailbox)s has not been read since %(since)s.", mailbox=name, since=since),
            mailbox._interest_why(),
            env._("No message is lost: reading goes on where it stopped. This note closes itself then."),
        ]
        kind = env.ref('mail.mail_activity_data_warning', raise_if_not_found=False)
        return env['mail.activity'].create({
            'user_id': owner.id,
            'summary': env._("Mailbox %s is not read", mailbox.name),
            'note': Markup().join(Markup('<p>%s</p>') % line for line in lines),
            'date_deadline': fields.Date.context_today(mailbox),
            'automated': True,
            **({'activity_type_id': kind.id} if kind else {}),
        })
