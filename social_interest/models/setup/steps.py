# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.exceptions import AccessError
from odoo.tools import email_normalize

from ...tools.roles import MANAGERS

SALESMAN = 'sales_team.group_sale_salesman'


class SocialInterest(models.Model):
    """The first set-up: what is to be done until cards come in and colleagues answer them.

    Nothing is kept of it: each step ticks itself by the data it is about.
    """

    _inherit = 'social.interest'

    @api.model
    @api.readonly
    def first_steps(self):
        """Return the first set-up of the current company as values for the screen; False where there is none to show.

        Nobody but managers is told; only administrators can do most of it.
        """
        self.browse().check_access('read')
        if not self.env.user.has_group(MANAGERS) or not self.env.company.sudo().interest_setup_shown:
            return False
        mailbox, samples = self._first_mailbox()
        steps = [
            self._step_mailbox(mailbox, samples), self._step_message(mailbox, samples), self._step_card(),
            self._step_colleagues()]
        if all(step['done'] for step in steps) and not samples:
            return False
        return {
            'steps': steps,
            'has_samples': bool(samples),
            'is_administrator': self.env.user._is_system(),
            # whoever is invited works on cards
            'groups': [self.env.ref(name).id for name in ('base.group_user', SALESMAN)],
        }

    @api.model
    def action_hide_first_steps(self):
        """Button: do not show the first set-up any more; the settings bring it back."""
        if not self.env.user._is_system():
            raise AccessError(self.env._("The first set-up is hidden by administrators."))
        self.env.company.interest_setup_shown = False
        return True

    # ------------------------------------------------------------------
    # Steps
    # ------------------------------------------------------------------

    @api.model
    def _first_mailbox(self):
        """Return the mailbox to speak of, connected if there is one, and those of samples."""
        mailboxes = self.env['fetchmail.server'].sudo().search([
            ('collects_interests', '=', True), ('interest_company_id', '=', self.env.company.id)])
        samples = mailboxes.filtered('interest_is_sample')
        own = (mailboxes - samples).sorted(lambda mailbox: (mailbox.state != 'done', mailbox.id))
        return own[:1], samples

    @api.model
    def _step_mailbox(self, mailbox, samples):
        connected = bool(mailbox) and mailbox.state == 'done'
        return {
            'name': 'mailbox',
            'done': connected or bool(samples),
            'mailbox_id': mailbox.id,
            'mailbox': mailbox.name or '',
            'is_connected': connected,
        }

    @api.model
    def _step_message(self, mailbox, samples):
        """Whether a message came; of one that made no card, why."""
        mails = self.env['social.interest.mail'].sudo().search(
            [('company_id', '=', self.env.company.id)], limit=1, order='id desc')
        is_lost = bool(mails) and mails.state not in ('pending', 'done')
        return {
            'name': 'message',
            'done': bool(mails),
            'address': email_normalize(mailbox.user or '') or '',
            'reason': (mails.reason or '') if is_lost else '',
        }

    @api.model
    def _step_card(self):
        cards = self.sudo().with_context(active_test=False)
        return {
            'name': 'card', 'done': bool(cards.search_count([('company_id', '=', self.env.company.id)], limit=1))}

    @api.model
    def _step_colleagues(self):
        """Whether there is somebody besides whoever sets this up."""
        people = self.env['res.users'].sudo().search_count([
            ('all_group_ids', 'in', self.env.ref(SALESMAN).ids), ('company_ids', 'in', self.env.company.ids),
            ('share', '=', False), ('id', '!=', self.env.uid)], limit=1)
        return {'name': 'colleagues', 'done': bool(people)}
