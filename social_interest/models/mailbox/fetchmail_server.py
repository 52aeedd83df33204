# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.tools import email_normalize

#: what a change of which may make, stop or rename the mailbox's scheduled action
CRON_FIELDS = {'collects_interests', 'state', 'active', 'server_type', 'interest_interval', 'name'}


#: a mailbox that could not be read is tried at once when one of these changes
LOGIN_FIELDS = {'server', 'port', 'user', 'password', 'is_ssl', 'interest_starttls', 'server_type', 'state'}

#: whose mailbox it is, and so which domain is the company's own
OWNER_FIELDS = {'user', 'active', 'interest_company_id'}


class FetchmailServer(models.Model):
    """An incoming mail server that collects interests: its settings and its schedule."""

    _inherit = 'fetchmail.server'

    collects_interests = fields.Boolean(
        "Collects interests", help="Messages of this mailbox become interest cards in the CRM app.")
    interest_company_id = fields.Many2one(
        'res.company', string="Company of the cards", default=lambda self: self.env.company)
    interest_team_id = fields.Many2one(
        'crm.team', string="Team of new sources", domain="[('company_id', 'in', [interest_company_id, False])]")
    interest_since = fields.Date(
        "Collect from", default=fields.Date.context_today,
        help="Older messages are left alone. An earlier date fetches them after all.")
    interest_interval = fields.Integer("Collect every", required=True, default=2, help="Minutes.")
    interest_starttls = fields.Boolean(
        "STARTTLS", help="The connection is encrypted right after it is opened, before the password is sent.")
    interest_after = fields.Selection(
        [('leave', "Leave as it is"), ('seen', "Mark as read"), ('move', "Move to a folder")],
        string="Collected messages", required=True, default='leave')
    interest_move_to = fields.Char("Move to", help="Folder of the mailbox; made if it does not exist.")
    interest_authserv = fields.Char(
        "Mail server's name",
        help="Name at the start of the Authentication-Results header that this mailbox's own server "
             "writes, for example mx.google.com. Without it no sender can be verified. A server that "
             "writes no name (Outlook): a hyphen.")
    interest_spam_aside = fields.Boolean(
        "Put spam aside", default=True,
        help="Letters that the mailbox's own server marks as spam make no card. They stay in the list of messages, "
             "where a manager takes them back.")
    interest_cron_id = fields.Many2one(
        'ir.cron', string="Scheduled action", readonly=True, copy=False, index='btree_not_null',
        groups='base.group_system')
    folder_ids = fields.One2many('social.interest.folder', 'mailbox_id', string="Folders")
    interest_mail_ids = fields.One2many('social.interest.mail', 'mailbox_id', string="Messages seen")
    interest_mail_count = fields.Integer(compute='_compute_interest_mail_count')

    _interest_interval_positive = models.Constraint(
        'CHECK(interest_interval > 0)', "Collect at most once a minute.")

    @api.depends('interest_mail_ids')
    def _compute_interest_mail_count(self):
        counts = dict(self.env['social.interest.mail']._read_group(
            [('mailbox_id', 'in', self.ids)], ['mailbox_id'], ['__count']))
        for server in self:
            server.interest_mail_count = counts.get(server, 0)

    @api.constrains('collects_interests', 'server_type', 'interest_after', 'interest_move_to', 'folder_ids')
    def _check_interest_after(self):
        for server in self.filtered('collects_interests'):
            after, target = server.interest_after, (server.interest_move_to or '').strip()
            if after != 'leave' and server._get_connection_type() == 'pop':
                raise ValidationError(self.env._("Over POP, collected messages can only be left as they are."))
            if after == 'move' and not target:
                raise ValidationError(self.env._("Name the folder to which collected messages move."))
            if after == 'move' and target in server.folder_ids.mapped('name'):
                raise ValidationError(self.env._(
                    "Messages cannot move to %s: that folder is collected itself.", target))

    # ------------------------------------------------------------------
    # One scheduled action for each mailbox
    # ------------------------------------------------------------------

    @api.model_create_multi
    def create(self, vals_list):
        servers = super().create(vals_list)
        servers._ensure_folders()
        servers._ensure_interest_cron()
        servers._own_sites_changed(servers.interest_company_id)
        return servers

    def write(self, vals):
        """Change mailboxes; what follows from the change follows at once, in this order."""
        if not LOGIN_FIELDS.isdisjoint(vals):
            vals = {'interest_next_poll': False, **vals}
        vals = {**self._accompanying_values(vals), **vals}
        earlier = self._with_earlier_date(vals.get('interest_since'))
        companies = self.interest_company_id
        beginning = self._that_begin(vals)
        result = super().write(vals)
        earlier._read_older()
        if vals.get('collects_interests') or vals.get('server_type'):
            self._ensure_folders()
        if not CRON_FIELDS.isdisjoint(vals):
            self._ensure_interest_cron()
        if not OWNER_FIELDS.isdisjoint(vals):
            self._own_sites_changed(companies | self.interest_company_id)
        beginning._watch_from_now()
        if vals.get('date'):
            self._end_outages_soon()
        return result

    def unlink(self):
        crons = self.sudo().interest_cron_id
        # what a scheduled action does is a record of its own, which outlives it
        actions = crons.ir_actions_server_id
        result = super().unlink()
        crons.unlink()
        actions.unlink()
        return result

    def _with_earlier_date(self, since):
        """Return those of self whose messages are to be collected from an earlier date than now."""
        since = fields.Date.to_date(since)
        return self.filtered(lambda server: since and server.interest_since and since < server.interest_since)

    @api.model
    def _accompanying_values(self, vals):
        """Hook: return what is written along with ``vals``, for it follows from them."""
        return {}

    @api.model
    def _own_sites_changed(self, companies):
        """The domain of a mailbox is one of its company's own."""
        self.env['social.interest.source']._own_sites_changed(companies)

    def _that_begin(self, vals):
        """Hook: return those of self that are to be watched from this change on."""
        return self.browse()

    def _watch_from_now(self):
        """Hook: the mailboxes should be read from this moment on."""

    def _end_outages_soon(self):
        """Hook: the mailboxes were read."""

    def _read_older(self):
        """Hook: the mailboxes are to be read from an earlier date on than before."""
        self.folder_ids._read_old_again()

    def _ensure_folders(self):
        bare = self.filtered(
            lambda server: server.collects_interests and not server.folder_ids
            and server._get_connection_type() == 'imap')
        self.env['social.interest.folder'].create([{'mailbox_id': server.id} for server in bare])

    def _polls(self):
        """Whether the mailbox is read by a schedule; to a local one messages are brought."""
        self.ensure_one()
        return bool(
            self.active and self.collects_interests and self.state == 'done' and self.server_type != 'local')

    def _ensure_interest_cron(self):
        """Make, start, stop and rename the scheduled actions of the mailboxes in self.

        Each mailbox has its own, so that a slow one does not hold the others
        and the cron workers of the server share the load.
        """
        neutral = self.env['ir.config_parameter'].sudo().get_param('database.is_neutralized')
        for server in self.sudo().with_context(active_test=False):
            cron, values = server.interest_cron_id, server._prepare_interest_cron()
            if neutral:
                values['active'] = False
            if not cron and values['active']:
                server.interest_cron_id = cron.create(values)
            elif cron:
                server._update_interest_cron({
                    name: values[name] for name in ('name', 'active', 'interval_number')
                    if cron[name] != values[name]})

    def _update_interest_cron(self, values):
        """Write on the scheduled action, which is locked while it runs.

        One that is to stop and runs finds out by itself at its next step, and
        a name may wait; only what would be lost in silence is refused.
        """
        if not values:
            return
        if self.interest_cron_id.try_lock_for_update(allow_referencing=True):
            self.interest_cron_id.write(values)
        elif values.get('active') or 'interval_number' in values:
            raise UserError(self.env._(
                "The mailbox %s is being read at this moment. Try again in a few seconds.", self.name))

    def _prepare_interest_cron(self):
        self.ensure_one()
        return {
            'name': self.env._("Interests: collect from %s", self.name),
            'model_id': self.env['ir.model']._get_id(self._name),
            'state': 'code',
            'code': f'model.browse({self.id})._cron_collect_interests()',
            'user_id': self.env.ref('base.user_root').id,
            'interval_number': self.interest_interval,
            'interval_type': 'minutes',
            'active': self._polls(),
        }

    # ------------------------------------------------------------------
    # What parsers are told of the mailbox
    # ------------------------------------------------------------------

    def _own_addresses(self, company):
        """Return the set of our own addresses, normalised.

        Those of all mailboxes of the company, of all our users, of Odoo's aliases, and those that the settings
        name: groups, and what Odoo knows nothing of.
        """
        env = self.sudo().env
        mailboxes = env['fetchmail.server'].search([('interest_company_id', 'in', [company.id, False])])
        aliases = env['mail.alias'].search([
            ('alias_name', '!=', False), ('alias_domain_id.company_ids', 'in', [company.id])])
        domain = company.sudo().alias_domain_id
        users = env['res.users'].search([('share', '=', False)])
        told = {
            *self.mapped('user'), *mailboxes.mapped('user'), *aliases.mapped('alias_full_name'), company.email,
            domain.catchall_email, domain.default_from_email, *users.partner_id.mapped('email_normalized'),
            *(company.sudo().interest_own_addresses or '').replace(',', '\n').replace(';', '\n').split('\n'),
        }
        return {email for address in told if address and (email := email_normalize(address))}

    def _authserv_ids(self):
        """Return the names of the mail servers whose verdict is believed."""
        names = (self.interest_authserv or '').lower().split()
        return {'' if name == '-' else name for name in names}

    def _belief(self):
        """Return whom is believed, and in what: two mailboxes that agree in it judge one message alike."""
        return self._authserv_ids(), self.interest_spam_aside

    def action_view_interest_mails(self):
        """Open the ledger of this mailbox."""
        self.ensure_one()
        self.check_access('read')
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_interest_mail')
        action['domain'] = [('mailbox_id', '=', self.id)]
        action['context'] = {}
        return action
