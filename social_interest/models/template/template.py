# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import hashlib
import re

from odoo import api, fields, models, tools
from odoo.exceptions import UserError, ValidationError
from odoo.fields import Domain
from odoo.tools import split_every

from ...parsers import ACTIONS, serial

_DOMAIN = re.compile(r'(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}')
#: fields that say the same here and in :class:`parsers.Template`
CONDITIONS = ('sender', 'subject', 'words', 'list_id', 'signed_by', 'link_domain')
#: messages that are put back into the queue at once
CHUNK = 1000


class SocialInterestTemplate(models.Model):
    """A parser that an administrator makes without code, for the company's own forms and sites."""

    _name = 'social.interest.template'
    _inherit = ['social.interest.export.mixin', 'social.interest.shared.mixin']
    _description = 'Interest Template'
    _order = 'sequence, id'
    _check_company_auto = True

    name = fields.Char(required=True)
    active = fields.Boolean(default=True)
    sequence = fields.Integer(default=10, help="Of two templates for one message the first decides.")
    company_id = fields.Many2one('res.company', index='btree_not_null',
        help="Empty: for the messages of all companies.")
    sender = fields.Char(
        "From", help="Domain of the sender (acme.example), or the whole address with * for any characters "
                     "(forms-*@acme.example).")
    subject = fields.Char("Subject holds", help="Words of the subject; * stands for any characters.")
    words = fields.Char("Text holds", help="Words in a line of the text; * stands for any characters.")
    list_id = fields.Char("List-ID holds", help="What newsletters and groups name themselves by.")
    signed_by = fields.Char(
        "Must be signed by", help="Domain of the sender. A message from elsewhere shows as forged.")
    link_domain = fields.Char(
        "Links lead to",
        help="Domain of the site. Links that lead elsewhere are left out, but for those to the sender's own domain.")
    channel_id = fields.Many2one(
        'social.interest.channel', required=True, ondelete='restrict', index=True,
        default=lambda self: self.env.ref('social_interest.channel_form', raise_if_not_found=False))
    action_id = fields.Many2one(
        'social.interest.action', required=True, ondelete='restrict', index=True,
        default=lambda self: self.env.ref('social_interest.action_request', raise_if_not_found=False))
    source_id = fields.Many2one(
        'social.interest.source', check_company=True, index='btree_not_null',
        domain="[('channel_id', '=', channel_id), ('key', '!=', False)]",
        help="Empty: a source with the name of this template is made when the first message comes.")
    answer = fields.Selection(
        [('mail', "By e-mail"), ('call', "By phone"), ('page', "On the page"), ('chat', "In the chat")],
        string="Answered", help="Empty: by e-mail if there is an address, else by phone, else on the page.")
    line_ids = fields.One2many('social.interest.template.line', 'template_id', string="What is what", copy=True)

    @api.onchange('source_id')
    def _onchange_source_id(self):
        # a source belongs to a company, and so does what reads for it
        if self.source_id:
            self.company_id = self.source_id.company_id

    # ------------------------------------------------------------------
    # What is refused
    # ------------------------------------------------------------------

    @api.constrains('sender', 'subject', 'list_id')
    def _check_conditions(self):
        for template in self:
            if not any((template[name] or '').strip('* ') for name in ('sender', 'subject', 'list_id')):
                raise ValidationError(self.env._(
                    "Say which messages “%s” is for: who sends them, what their subject holds, or their List-ID.",
                    template.name))

    @api.constrains('sender', 'signed_by', 'link_domain')
    def _check_domains(self):
        for template in self:
            sender = template.sender or ''
            for name, value in (('sender', '' if '@' in sender else sender), ('signed_by', template.signed_by),
                                ('link_domain', template.link_domain)):
                if value and not _DOMAIN.fullmatch(value.strip().lower()):
                    raise ValidationError(self.env._(
                        "“%(field)s” of “%(template)s” is no domain: %(value)s. Write it like acme.example.",
                        field=self._fields[name].get_description(self.env, ['string'])['string'],
                        template=template.name, value=value))

    @api.constrains('line_ids')
    def _check_lines(self):
        for template in self:
            if not template.line_ids.filtered('is_worth'):
                raise ValidationError(self.env._(
                    "“%s” finds nothing to act on: it needs an e-mail, a phone, a text or a link.", template.name))

    @api.constrains('action_id')
    def _check_action(self):
        for template in self:
            if template.action_id.code not in ACTIONS:
                raise ValidationError(self.env._(
                    "No message can tell of the action “%s”: choose another one.", template.action_id.name))

    @api.constrains('source_id', 'channel_id')
    def _check_source(self):
        for template in self:
            source = template.source_id
            if source and (not source.key or source.channel_id != template.channel_id):
                raise ValidationError(self.env._(
                    "The source “%s” must have a key, and be of the channel of the template.", source.name))

    # ------------------------------------------------------------------
    # For the parsers
    # ------------------------------------------------------------------

    def _prepare_rules(self):
        """Return the template as JSON-able values, without ids and companies.

        The keys are those of :class:`parsers.Template`; the key and the name of
        the source are those of a source that is chosen, or empty.
        """
        self.ensure_one()
        return {
            'name': self.name or '',
            **{name: (self[name] or '').strip() for name in CONDITIONS},
            'channel': self.channel_id.code or 'form',
            'action': self.action_id.code or 'request',
            'answer': self.answer or '',
            'fields': [line._prepare_rules() for line in self.line_ids.sorted(lambda line: line.sequence)],
        }

    def _rules(self):
        """Return the tuple of parsers.Template of self, in its order."""
        return tuple(serial.template_from({
            **template._prepare_rules(),
            'source_key': template.source_id.key or '', 'source_name': template.source_id.name or '',
        }) for template in self)

    @api.model
    def _by_company(self, companies):
        """Return {company: tuple of parsers.Template} that its messages are read by."""
        templates = self.sudo().search([('company_id', 'in', [False, *companies.ids])])
        return {
            company: templates.filtered(lambda one, own=company: one.company_id <= own)._rules()
            for company in companies} if templates else {}

    @api.model
    @tools.ormcache()
    def _digest(self):
        """Return a short sum of all templates; empty if there is none."""
        templates = self.sudo().search([('active', '=', True)])
        if not templates:
            return ''
        told = repr([(template.company_id.id, rules) for template, rules in zip(templates, templates._rules())])
        return hashlib.sha256(told.encode()).hexdigest()[:16]

    @api.model_create_multi
    def create(self, vals_list):
        result = super().create(vals_list)
        self.env.registry.clear_cache()
        return result

    def write(self, vals):
        result = super().write(vals)
        self.env.registry.clear_cache()
        return result

    def unlink(self):
        result = super().unlink()
        self.env.registry.clear_cache()
        return result

    # ------------------------------------------------------------------
    # Again
    # ------------------------------------------------------------------

    def _unread_domain(self):
        """Return the domain of messages that nobody knows and that this template may be for.

        Wider than its conditions where those need the message itself.
        """
        self.ensure_one()
        domain = Domain([
            ('state', '=', 'unknown'), ('headers_only', '=', False), ('interest_count', '=', 0), ('raw', '!=', False)])
        if self.company_id:
            domain &= Domain('company_id', '=', self.company_id.id)
        if self.sender:
            domain &= Domain('sender', '=ilike', _like(self.sender if '@' in self.sender else f'*{self.sender}'))
        if self.subject:
            domain &= Domain('subject', '=ilike', _like(f'*{self.subject}*'))
        return domain

    def action_process_again(self):
        """Put the stored messages that nobody knew and that self is for back into the queue."""
        self.check_access('write')
        Mail = self.env['social.interest.mail']
        ids = Mail.search(Domain.OR(template._unread_domain() for template in self), order='id').ids
        if not ids:
            raise UserError(self.env._("No unrecognised message is from this sender with this subject."))
        for chunk in split_every(CHUNK, ids, Mail.browse):
            chunk._queue_again()
        Mail._wake_parsing()
        return Mail._tell_queued(len(ids))


def _like(pattern):
    """Return a wildcard as a pattern of SQL's LIKE; blanks around a star do not count there either."""
    escaped = pattern.strip().replace('\\', r'\\').replace('%', r'\%').replace('_', r'\_')
    return re.sub(r'\s*(?:\*\s*)+', '%', escaped)
