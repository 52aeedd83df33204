# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import Counter, defaultdict

from odoo import api, fields, models
from odoo.fields import Domain

#: reasons that are listed by themselves; the rest opens with the line above
MAX_REASONS = 12


class SocialInterestImport(models.Model):
    """What became of the messages of an import: each is in one line, and each line opens its list."""

    _inherit = 'social.interest.import'

    pending_count = fields.Integer("Waiting for their cards", compute='_compute_outcome')
    card_count = fields.Integer("Cards", compute='_compute_outcome')
    outcome = fields.Json(compute='_compute_outcome')

    @api.depends('read_count', 'skipped')
    @api.depends_context('lang')
    def _compute_outcome(self):
        before = self.env['social.interest.mail']._came_before_in_all_languages()
        lines, reasons, cards = defaultdict(Counter), defaultdict(Counter), Counter()
        for mailbox, folder, state, reason, made, count in self._ledger_groups():
            key = (mailbox.id, folder)
            fate = self._fate(state, reason, made, before)
            lines[key][fate] += count
            cards[key] += made
            if fate in ('ignored', 'unknown', 'quarantined') and reason:
                reasons[key, fate][reason] += count
        for job in self:
            key = (job.mailbox_id.id, job._folder())
            job.pending_count = lines[key]['pending']
            job.card_count = cards[key]
            job.outcome = [{
                'fate': fate, 'label': label, 'icon': icon, 'count': lines[key][fate],
                'reasons': [{'reason': reason, 'count': count}
                            for reason, count in reasons[key, fate].most_common(MAX_REASONS)],
            } for fate, label, icon in self._fates() if lines[key][fate]]

    def _ledger_groups(self):
        """Return (mailbox, folder, state, reason, number of cards, messages) of all messages of self."""
        Mail = self.env['social.interest.mail']
        domain = Domain('mailbox_id', 'in', self.mailbox_id.ids) & Domain(
            'folder', 'in', self.mapped(lambda job: job._folder()))
        made = Mail._read_group(domain & Domain('interest_count', '>', 0), ['mailbox_id', 'folder'], [
            'interest_count:sum', '__count'])
        none = Mail._read_group(
            domain & Domain('interest_count', '=', 0), ['mailbox_id', 'folder', 'state', 'reason'], ['__count'])
        return [
            *((mailbox, folder, 'done', '', cards, count) for mailbox, folder, cards, count in made),
            *((*group, 0, count) for *group, count in none),
        ]

    @api.model
    def _fate(self, state, reason, made, before):
        """Return the line that messages belong to; those that told of what was known already are doubled."""
        if state == 'done':
            return 'done' if made else 'doubled'
        return 'doubled' if state == 'ignored' and reason in before else state

    @api.model
    def _fates(self):
        """Return (key, words, icon) of what may become of a message, in the order of the screen."""
        return [
            ('done', self.env._("Made cards"), 'fa-check'),
            ('doubled', self.env._("Came before"), 'fa-clone'),
            ('ignored', self.env._("Need no card"), 'fa-minus-circle'),
            ('unknown', self.env._("Not recognised"), 'fa-question-circle'),
            ('quarantined', self.env._("Could not be read"), 'fa-exclamation-triangle'),
            ('oversize', self.env._("Too large"), 'fa-file-archive-o'),
            ('pending', self.env._("Waiting to be read"), 'fa-clock-o'),
        ]

    def action_view_outcome(self, fate=None, reason=None):
        """Open the messages of one line.

        :param str fate: one of :meth:`_fates`
        :param str reason: only those with this reason
        """
        self.ensure_one()
        action = self.action_view_mails()
        domain = Domain(action['domain'])
        before = list(self.env['social.interest.mail']._came_before_in_all_languages())
        doubled = Domain([('state', '=', 'ignored'), ('reason', 'in', before)]) | Domain(
            [('state', '=', 'done'), ('interest_count', '=', 0)])
        if fate == 'done':
            domain &= Domain('interest_count', '>', 0)
        elif fate == 'doubled':
            domain &= doubled
        elif fate in dict(self.env['social.interest.mail']._fields['state'].selection):
            domain &= Domain([('state', '=', fate), ('interest_count', '=', 0)]) & ~doubled
        if reason:
            domain &= Domain('reason', '=', reason)
        words = {key: label for key, label, _icon in self._fates()}
        action.update(domain=list(domain), name=reason or words.get(fate) or action['name'])
        return action

    def action_view_cards(self):
        """Open the cards of this import."""
        self.ensure_one()
        self.check_access('read')
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_interest_feed')
        action.update(
            domain=[('mail_id.mailbox_id', '=', self.mailbox_id.id), ('mail_id.folder', '=', self._folder())],
            context={})
        return action
