# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import base64
import dataclasses
import time

from odoo import api, fields, models
from odoo.tools import split_every

from ...parsers.template import TemplateParser
from ...tools import parser_pool

#: messages that are tried, and bytes they may have together
MAX_TRIED = 50
MAX_BYTES = 8_000_000
#: messages that are tried at once; seconds after which no more are, and for one of them
STEP = 10
PATIENCE = 4
DEADLINE = 1
#: messages whose reading is watched after *Save and process*
MAX_SHOWN_AGAIN = 1000
#: characters of a value that the screen shows
MAX_SHOWN = 160


class SocialInterestTemplate(models.Model):
    """The screen on which a template is taught: a message in rows, and what all messages would give."""

    _inherit = 'social.interest.template'

    mail_id = fields.Many2one(
        'social.interest.mail', string="Example", ondelete='set null', index='btree_not_null', copy=False,
        domain=[('raw', '!=', False), ('state', '=', 'unknown')], groups='base.group_system',
        help="The message in which you show what is what.")
    rows = fields.Json(compute='_compute_rows', groups='base.group_system')
    preview = fields.Json(compute='_compute_preview', groups='base.group_system')

    @api.depends('mail_id')
    def _compute_rows(self):
        for template in self:
            # the template may be of all companies, and its example of one that the user does not see
            # without bin_size, with which the screen asks: it would give the size of the message in its place
            mail = template.mail_id._origin._filtered_access('read').with_context(bin_size=False)
            template.rows = self._rows_of(base64.b64decode(mail.raw or b'')) if mail else []

    @api.model
    def _rows_of(self, raw):
        """Return the rows of a message (see :func:`parsers.rows.rows`); none of one that is not safe to read."""
        return self.env['social.interest.parser']._rows(raw)

    @api.depends('sender', 'subject', 'words', 'list_id', 'link_domain', 'company_id', 'line_ids.target',
                 'line_ids.method', 'line_ids.pattern', 'line_ids.until', 'line_ids.number', 'line_ids.required',
                 'line_ids.sequence')
    def _compute_preview(self):
        for template in self:
            meant = template.sender or template.subject or template.list_id
            template.preview = template._try_all() if meant else {'tried': [], 'total': 0, 'fits': 0, 'error': ''}

    def action_save_and_process(self):
        """Button: the form has saved the template; let it read what waits for it, and show what became of that."""
        self.ensure_one()
        self.check_access('write')
        mails = self.env['social.interest.mail'].search(self._unread_domain(), limit=MAX_SHOWN_AGAIN)
        if not mails:
            return {
                'type': 'ir.actions.client', 'tag': 'display_notification',
                'params': {'type': 'success', 'message': self.env._(
                    "Saved. No stored message waits for this template; it reads those that come.")},
            }
        queued = self.action_process_again()
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_interest_mail')
        title = self.env._("Read by “%s”", self.name)
        action.update(name=title, display_name=title, domain=[('id', 'in', mails.ids)], context={})
        queued['params']['next'] = action
        return queued

    def _try_all(self):
        """Return what the stored messages that nobody knew would give, as values for the screen.

        ``tried``: for each message what was found, or ``why`` nothing; ``fits``:
        how many make a card; ``total``: how many there are; ``error``: why none could be tried.
        """
        self.ensure_one()
        Mail = self.env['social.interest.mail'].with_context(bin_size=False)
        domain = self._unread_domain()
        mails = Mail.search_fetch(domain, ['size', 'subject', 'sender', 'company_id'], limit=MAX_TRIED)
        tried, error, taken, end = [], '', 0, time.monotonic() + PATIENCE
        for step in split_every(STEP, mails.ids, Mail.browse):
            taken += sum(step.mapped('size'))
            if tried and (taken > MAX_BYTES or time.monotonic() > end):
                break
            try:
                outcomes = self._try(step)
            except parser_pool.ParserProcessError as failure:
                error = str(failure)
                break
            tried += [self._shown(mail, outcome) for mail, outcome in zip(step, outcomes)]
        total = len(mails) if len(mails) < MAX_TRIED else Mail.search_count(domain)
        return {'tried': tried, 'fits': sum(one['fits'] for one in tried), 'total': total, 'error': error}

    def _try(self, mails):
        """Return the outcomes of messages if this were the only template."""
        Parser = self.env['social.interest.parser']
        templates, contexts = self._rules(), mails._parse_contexts()
        jobs = [(base64.b64decode(mail.raw or b''), dataclasses.replace(contexts[mail], templates=templates))
                for mail in mails]
        mails.invalidate_recordset(['raw'], flush=False)
        return parser_pool.parse_many(jobs, Parser._get_parsers(), Parser._processes(), deadline=DEADLINE)

    def _shown(self, mail, outcome):
        """Return the values of one message in the table of the screen."""
        why = outcome.reason.removeprefix(f"template {self.name or ''}: ")
        shown = {'id': mail.id, 'subject': mail.display_name, 'fits': False, 'why': why}
        if isinstance(outcome, parser_pool.Crashed) or outcome.parser != TemplateParser.code:
            if why == outcome.reason and not isinstance(outcome, parser_pool.Crashed):
                shown['why'] = self.env._("Not meant: the conditions do not hold.")
            return shown
        for interest in outcome.found:
            shown.update(
                fits=True, why='', author=interest.author_name, email=interest.email, phone=interest.phone,
                text=(interest.text or interest.title)[:MAX_SHOWN], link=interest.url, product=interest.product,
                rating=interest.rating or 0)
        return shown
