# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError

#: marks of folders that hold no mail of their own, or none that came in (RFC 6154)
WITHOUT_MAIL = {rb'\noselect', rb'\nonexistent'}
NOT_INCOMING = {rb'\sent', rb'\drafts', rb'\trash', rb'\junk'}


class SocialInterestConnect(models.TransientModel):
    """What to collect of a mailbox: which folders, from which date, and how much that is."""

    _name = 'social.interest.connect'
    _description = 'Folders and Date of a Mailbox'

    mailbox_id = fields.Many2one('fetchmail.server', required=True, ondelete='cascade')
    interest_since = fields.Date("Collect from", required=True)
    line_ids = fields.One2many('social.interest.connect.line', 'connect_id', string="Folders")
    message_count = fields.Integer("Messages to collect", compute='_compute_message_count')
    has_folders = fields.Boolean(compute='_compute_has_folders')

    @api.depends('mailbox_id')
    def _compute_has_folders(self):
        for wizard in self:
            wizard.has_folders = wizard.mailbox_id._get_connection_type() == 'imap'

    @api.depends('line_ids.chosen', 'line_ids.since_count')
    def _compute_message_count(self):
        for wizard in self:
            wizard.message_count = sum(wizard.line_ids.filtered('chosen').mapped('since_count'))

    @api.model
    def _of_mailbox(self, mailbox):
        """Return the wizard of a mailbox, with its folders as the server lists them."""
        return self.create({
            'mailbox_id': mailbox.id,
            'interest_since': mailbox.interest_since or fields.Date.context_today(self),
            'line_ids': [fields.Command.create(values) for values in mailbox._list_folders()],
        })._count()

    @api.onchange('interest_since')
    def _onchange_interest_since(self):
        self._count()

    def _count(self):
        """Ask the server how many messages each folder has from the date on."""
        mailbox = self.mailbox_id._origin or self.mailbox_id
        counts = mailbox._count_since(self.line_ids.mapped('name'), self.interest_since)
        for line in self.line_ids:
            line.since_count = counts.get(line.name, 0)
        return self

    def action_apply(self):
        """Collect these folders from that date on; the schedule starts at once."""
        self.ensure_one()
        mailbox = self.mailbox_id
        chosen = self.line_ids.filtered('chosen').mapped('name')
        if self.has_folders and not chosen:
            raise UserError(self.env._("Choose at least one folder."))
        if self.has_folders:
            mailbox.folder_ids.filtered(lambda folder: folder.name not in chosen).unlink()
            new = [name for name in chosen if name not in mailbox.folder_ids.mapped('name')]
            self.env['social.interest.folder'].create([{'mailbox_id': mailbox.id, 'name': name} for name in new])
        mailbox.write({'interest_since': self.interest_since, 'state': 'done'})
        mailbox.interest_cron_id._trigger()
        return {'type': 'ir.actions.act_window_close'}


class SocialInterestConnectLine(models.TransientModel):
    _name = 'social.interest.connect.line'
    _description = 'Folder of a Mailbox'
    _order = 'id'

    connect_id = fields.Many2one('social.interest.connect', required=True, ondelete='cascade', index=True)
    name = fields.Char("Folder", required=True, readonly=True)
    chosen = fields.Boolean("Collect")
    total_count = fields.Integer("Messages", readonly=True)
    since_count = fields.Integer("To collect", readonly=True)


class FetchmailServer(models.Model):
    """Asking a mailbox what it holds."""

    _inherit = 'fetchmail.server'

    def button_confirm_login(self):
        """Try to log in as the collector does; a mailbox not read before asks what to collect."""
        collecting = self.filtered('collects_interests')
        others = self - collecting
        result = super(FetchmailServer, others).button_confirm_login() if others else True
        for server in collecting:
            server.check_access('write')
            server._list_folders()
        if len(self) == 1 and collecting and not collecting.date:
            return collecting.action_choose_folders()
        collecting.write({'state': 'done'})
        return result

    def action_choose_folders(self):
        """Open the choice of folders and date."""
        self.ensure_one()
        self.check_access('write')
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("What to collect"),
            'res_model': 'social.interest.connect',
            'res_id': self.env['social.interest.connect']._of_mailbox(self).id,
            'view_mode': 'form',
            'target': 'new',
        }

    def _list_folders(self):
        """Return values of the wizard's lines, INBOX first; none for POP, which has no folders.

        :raises UserError: the mailbox cannot be opened
        """
        self.ensure_one()
        chosen = set(self.folder_ids.mapped('name')) or {'INBOX'}
        with self._asking():
            if self._get_connection_type() == 'pop':
                with self._pop_client():
                    return []
            with self._imap_client() as client:
                listed = client.list_folders()
                names = [
                    name for flags, _delimiter, name in listed
                    if not WITHOUT_MAIL & {flag.lower() for flag in flags}
                    and (name in chosen or not NOT_INCOMING & {flag.lower() for flag in flags})]
                names.sort(key=lambda name: (name.upper() != 'INBOX', name.lower()))
                return [{
                    'name': name,
                    'chosen': name in chosen,
                    'total_count': client.folder_status(name, ['MESSAGES'])[b'MESSAGES'],
                } for name in names]

    def _count_since(self, names, since):
        """Return {folder name: number of messages from a date on}."""
        self.ensure_one()
        if not names:
            return {}
        Folder = self.env['social.interest.folder']
        with self._asking(), self._imap_client() as client:
            return {name: Folder._count_since(client, name, since) for name in names}
