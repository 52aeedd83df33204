# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import secrets
from datetime import timedelta

from odoo import api, fields, models

from odoo.addons.social_interest.tools.transactions import discreet

from .bot import digest

#: how long one has to press Start
LIFE = timedelta(minutes=15)


class SocialInterestTelegramCode(models.Model):
    """A way for one person to connect, once; only the hash of its code is kept."""

    _name = 'social.interest.telegram.code'
    _description = 'Code for Connecting Telegram'
    _inherit = ['social.interest.export.mixin']
    _log_access = False

    user_id = fields.Many2one('res.users', required=True, readonly=True, ondelete='cascade')
    hash = fields.Char("Hash of the code", required=True, readonly=True, groups=fields.NO_ACCESS)
    until = fields.Datetime(required=True, readonly=True)

    _user_unique = models.UniqueIndex('(user_id)', "A person has one code at a time.")
    _hash_unique = models.UniqueIndex('(hash)')

    @api.model
    def _make(self, user):
        """Return a new code for a person; one that he was given before is void."""
        code = secrets.token_urlsafe(32)
        self.search([('user_id', '=', user.id)]).unlink()
        with discreet():
            self.create({'user_id': user.id, 'hash': digest(code), 'until': fields.Datetime.now() + LIFE})
            self.flush_model()
        return code

    @api.model
    def _of(self, code):
        """Return the row of a code that may still be used, or none."""
        return self.search([('hash', '=', digest(code)), ('until', '>', fields.Datetime.now())])

    def _made(self):
        """Return when the button was pressed."""
        return self.until - LIFE

    @api.model
    def _open(self):
        return self.search([('until', '>', fields.Datetime.now())])

    @api.autovacuum
    def _gc_codes(self):
        self.sudo().search([('until', '<', fields.Datetime.now())]).unlink()
