# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError
from odoo.tools import format_datetime

from ...tools.roles import MANAGERS

_logger = logging.getLogger(__name__)


class SocialInterestAuthor(models.Model):
    """Blocking a person: by whoever sees cards of his, with a reason; managers undo it."""

    _inherit = 'social.interest.author'

    blocked = fields.Boolean(
        readonly=True, copy=False, help="New cards of a blocked author are ignored at once.")
    block_user_id = fields.Many2one('res.users', "Blocked by", readonly=True, copy=False)
    block_date = fields.Datetime("Blocked on", readonly=True, copy=False)
    block_reason = fields.Char("Why blocked", readonly=True, copy=False)
    block_note = fields.Char(compute='_compute_block_note', help="Who blocked the author, when and why.")

    @api.model
    def _stamp_fields(self):
        return super()._stamp_fields() | {'blocked', 'block_user_id', 'block_date', 'block_reason'}

    @api.depends('blocked', 'block_user_id', 'block_date', 'block_reason')
    @api.depends_context('lang', 'tz')
    def _compute_block_note(self):
        for author in self:
            author.block_note = author.blocked and author._block_line()

    def _block_line(self):
        if not self.block_date:
            return self.env._("Blocked.")
        return self.env._(
            "Blocked by %(who)s on %(date)s: %(reason)s", who=self.sudo().block_user_id.name or '?',
            date=format_datetime(self.env, self.block_date, dt_format='short'), reason=self.block_reason or '')

    def action_block(self):
        """Button: ask why the authors are to be blocked."""
        self._check_may_block()
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("Block"),
            'res_model': 'social.interest.block',
            'views': [(False, 'form')],
            'target': 'new',
            'context': {'default_author_ids': self.ids},
        }

    def _check_may_block(self):
        if self.env.user.has_group(MANAGERS):
            self.check_access('write')
            return
        self.browse().check_access('write')
        cards = self.env['social.interest'].with_context(active_test=False)
        seen = {author for [author] in cards._read_group([('author_id', 'in', self.ids)], ['author_id'])}
        if set(self) - seen:
            raise AccessError(self.env._("You can block a person only if you may see a card of that person."))

    def _block(self, reason):
        """Block the authors; one who is blocked already stays so for the reason that was given first.

        :param str reason: one line, for the colleagues
        """
        self._check_may_block()
        reason = ' '.join((reason or '').split())[:200]
        if not reason:
            raise UserError(self.env._("Say why: your colleagues will see it."))
        free = self.filtered(lambda author: not author.blocked)
        if not free:
            raise UserError(self.env._("%s is blocked already.", self[:1].name))
        free.sudo().write({
            'blocked': True, 'block_user_id': self.env.uid, 'block_date': fields.Datetime.now(),
            'block_reason': reason})
        _logger.info("Authors %s are blocked by user %s", free.ids, self.env.uid)

    def action_unblock(self):
        """Button of managers: what the authors do makes cards to answer again."""
        self.check_access('write')
        if not self.env.user.has_group(MANAGERS):
            raise AccessError(self.env._("Only a manager unblocks a person."))
        self.sudo().write(dict.fromkeys(('blocked', 'block_user_id', 'block_date', 'block_reason'), False))
        _logger.info("Authors %s are unblocked by user %s", self.ids, self.env.uid)
        return True
