# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import datetime, timedelta

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import plaintext2html

from ...tools import reply_text

#: one who uses the same reply on the same card again within this time has pressed twice
TWICE = timedelta(minutes=10)


class SocialInterest(models.Model):
    """The prepared replies that fit a card, and their use."""

    _inherit = 'social.interest'

    @api.readonly
    def reply_offers(self):
        """Return what the menu of prepared replies shows, the best match first.

        :returns: dict with ``replies``: list of dicts ``id``, ``name``, ``text`` (ready to paste), ``series``;
            and ``templates``: for letters, the mail templates as dicts ``id``, ``name``
        """
        self.ensure_one()
        self.check_access('read')
        offers = []
        if self.verdict != 'failed':
            fitting = self._fitting_replies()
            texts = self._rendered_replies([reply for reply, _series in fitting])
            offers = [
                {'id': reply.id, 'name': reply.name, 'text': texts[reply], 'series': series}
                for reply, series in fitting]
        templates = self._letter_templates() if self.answer_kind == 'mail' else self.env['mail.template']
        return {
            'replies': offers,
            'templates': [{'id': template.id, 'name': template.name} for template in templates],
        }

    def use_reply(self, reply_id, text=None):
        """Answer with a prepared reply: takes a free card, counts the use, keeps the words.

        :param str text: the reply as the person changed it before he copied it
        :returns: the action that opens the composer for letters; else True, the page was opened by the browser
        """
        self.ensure_one()
        self._check_answerable()
        reply = self.env['social.interest.reply'].browse(reply_id).exists()
        if not reply:
            raise UserError(self.env._("This prepared reply is gone. Open the list again."))
        reply.check_access('read')
        self._require_mine()
        self._log_use(reply)
        text = text or self._rendered_replies([reply])[reply]
        if self.answer_kind != 'mail':
            self._keep_answer_text(text)
            return self.note_opened()
        action = self._action_compose()
        action['context']['default_body'] = plaintext2html(text) + action['context']['default_body']
        return action

    def answer_by_template(self, template_id):
        """Answer a letter with one of Odoo's mail templates; takes a free card."""
        self.ensure_one()
        self._check_answerable()
        template = self._letter_templates().filtered(lambda template: template.id == template_id)
        if self.answer_kind != 'mail' or not template:
            raise UserError(self.env._("This mail template is gone. Open the list again."))
        self._require_mine()
        action = self._action_compose()
        # the template brings them; the quotation is put below what it says
        for name in ('default_subject', 'default_body'):
            del action['context'][name]
        action['context']['default_template_id'] = template.id
        return action

    def _letter_templates(self):
        return self.env['mail.template'].search(
            [('model', '=', self._name), ('user_id', 'in', [False, self.env.uid])])

    def _rendered_replies(self, replies):
        """Hook: return {reply: its text for the person, ready to paste}; another addon may change what stands there."""
        values = self._reply_values()
        return {reply: reply_text.render(reply.body, values) for reply in replies}

    def _reply_values(self):
        """Return {variable: text}; empty where the card does not know."""
        self.ensure_one()
        author, partner = self.author_id, self.author_id.partner_id.sudo()
        person = author.name if not partner or partner.is_company else partner.name
        return {
            'first_name': '' if partner.is_company else reply_text.first_name(person, author.handle),
            'name': person or '',
            'product': self.product_id.with_context(lang=self.lang or self.env.lang).name or '',
            'link': self.product_link_url or '',
            'salesperson': self.env.user.name,
            'company': self.company_id.name or '',
        }

    # ------------------------------------------------------------------
    # Which, and in which order
    # ------------------------------------------------------------------

    def _reply_domain(self):
        """Return the domain of the replies that fit the card: each condition is met, or not set."""
        def fits(name, value):
            return Domain(name, '=', False) | Domain(name, 'in', value.ids)
        domain = (
            fits('channel_ids', self.channel_id) & fits('action_ids', self.action_id) & fits('team_ids', self.team_id)
            & fits('company_id', self.company_id) & fits('user_id', self.env.user))
        if self.lang:
            # German of Austria answers German of Germany
            language = self.lang.partition('_')[0]
            domain &= (
                Domain('lang', '=', False) | Domain('lang', '=', language) | Domain('lang', '=like', f'{language}\\_%'))
        return domain

    def _fitting_replies(self):
        """Return a list of (reply, name of its series or False), the best match first."""
        replies = self.env['social.interest.reply'].search(self._reply_domain())
        labels = self._series_labels(replies)
        offered = replies.filtered(lambda reply: not reply.series_id or reply in labels)

        def rank(reply):
            return (
                reply.lang != self.lang or not self.lang,
                bool(self.lang) and not reply.lang,
                not reply.channel_ids,
                not reply.action_ids,
                not reply.team_ids,
                -reply.use_count,
                reply.sequence,
                reply.name,
                reply.id,
            )
        return [(reply, labels.get(reply, False)) for reply in offered.sorted(rank)]

    def _series_labels(self, replies):
        """Return {reply: label} of the replies of series whose turn it is."""
        labels = {}
        by_series = replies.filtered('series_id').grouped('series_id')
        sent = self._steps_sent(replies.filtered(lambda reply: reply.series_id.mode == 'steps'))
        for series, members in by_series.items():
            if series.mode == 'turns':
                turn = members.sorted(lambda reply: (reply.last_used or datetime.min, reply.sequence, reply.id))[0]
                labels[turn] = series.name
                continue
            left = (members - sent).sorted(lambda reply: (reply.sequence, reply.id))
            if left:
                labels[left[0]] = self.env._(
                    "%(series)s, step %(step)s of %(count)s", series=series.name,
                    step=len(members) - len(left) + 1, count=len(members))
        return labels

    def _steps_sent(self, replies):
        """Return those of the replies that the person of this card had already."""
        if not replies:
            return replies
        person = (
            Domain('author_id', '=', self.author_id.id) if self.author_id else Domain('interest_id', '=', self.id))
        # what colleagues sent to the person counts as well
        uses = self.env['social.interest.reply.use'].sudo()._read_group(
            person & Domain('reply_id', 'in', replies.ids), ['reply_id'])
        return replies.browse(reply.id for [reply] in uses)

    def _log_use(self, reply):
        """Count one use, a second press as none; the log is nobody's to write by hand."""
        uses = self.env['social.interest.reply.use'].sudo()
        if uses.search_count([
                ('reply_id', '=', reply.id), ('interest_id', '=', self.id), ('user_id', '=', self.env.uid),
                ('create_date', '>', fields.Datetime.now() - TWICE)], limit=1):
            return
        uses.create({
            'reply_id': reply.id,
            'interest_id': self.id,
            'author_id': self.author_id.id,
            'channel_id': self.channel_id.id,
            'user_id': self.env.uid,
            'company_id': self.company_id.id,
        })
