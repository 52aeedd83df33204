# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import hashlib
import math
import secrets

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.http import db_list
from odoo.tools import consteq

from ..intake.push import PUSHED

#: compared with where there is no token: no known text has this hash
NO_HASH = '0' * 64
#: seconds over which pushed messages are counted
SPAN = 60


def _digest(token):
    return hashlib.sha256(token.encode()).hexdigest()


class FetchmailServer(models.Model):
    """A mailbox that other programs hand messages to over HTTP."""

    _inherit = 'fetchmail.server'

    interest_push_hash = fields.Char("Hash of the token", groups='base.group_system', copy=False, readonly=True)
    interest_push_date = fields.Datetime("Token made on", copy=False, readonly=True)
    interest_push_rate = fields.Integer(
        "Messages a minute", required=True, default=600,
        help="More are refused until the minute is over; the sending program tries again.")
    interest_push_url = fields.Char("Address", compute='_compute_interest_push_url')

    _interest_push_rate_positive = models.Constraint(
        'CHECK(interest_push_rate > 0)', "At least one message a minute has to be let in.")

    def _compute_interest_push_url(self):
        for server in self:
            server.interest_push_url = server.id and f'{self.get_base_url()}/social_interest/push/{server.id}'

    def action_new_push_token(self):
        """Make a token and show it, this once; a token made before is void."""
        self.ensure_one()
        self.check_access('write')
        if not self.collects_interests:
            raise UserError(self.env._("Switch on “Collects interests” first."))
        token = secrets.token_urlsafe(32)
        self.write({'interest_push_hash': _digest(token), 'interest_push_date': fields.Datetime.now()})
        headers = [f'Authorization: Bearer {token}', 'Content-Type: message/rfc822']
        if len(db_list(force=True)) > 1:
            # a server with several databases has to be told which one is meant
            headers.append(f'X-Odoo-Database: {self.env.cr.dbname}')
        options = ' '.join(f"-H '{header}'" for header in headers)
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("New Token"),
            'res_model': 'social.interest.push.token',
            'view_mode': 'form',
            'views': [(False, 'form')],
            'target': 'new',
            'context': {
                'default_url': self.interest_push_url,
                'default_token': token,
                'default_command': f"curl --data-binary @message.eml {options} {self.interest_push_url}",
            },
        }

    def action_revoke_push_token(self):
        """Let nobody push messages any more."""
        self.check_access('write')
        self.write({'interest_push_hash': False, 'interest_push_date': False})
        return True

    @api.model
    def _check_push_token(self, mailbox_id, token):
        """Whether a token opens a mailbox; says nothing about whether there is one.

        A mailbox without a token, an archived one and none at all cost the same
        comparison, with a hash that no token has.
        """
        mailbox = self.sudo().search([('id', '=', mailbox_id), ('collects_interests', '=', True)])
        return consteq(mailbox.interest_push_hash or NO_HASH, _digest(token))

    def _push_wait(self):
        """Return the seconds to wait until one more message may be pushed, or 0.

        The ledger itself is counted, so that the limit holds for all workers
        together and no row is there for them to queue at: the index leads to
        the message that was the last but ``rate``, and if that is younger than
        a minute, the limit is reached. Requests of the same moment do not see
        each other, and may exceed it by their number.
        """
        self.ensure_one()
        now = self.env.cr.now()
        last = self.env['social.interest.mail'].sudo().search(
            [('mailbox_id', '=', self.id), ('folder', '=', PUSHED),
             ('create_date', '>', fields.Datetime.subtract(now, seconds=SPAN))],
            order='create_date desc', offset=self.interest_push_rate - 1, limit=1)
        return max(1, math.ceil(SPAN - (now - last.create_date).total_seconds())) if last else 0
