# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from markupsafe import Markup

from odoo import fields, models
from odoo.exceptions import UserError
from odoo.tools import email_normalize, is_html_empty

from ...tools.letter_html import as_html, own_words


class SocialInterest(models.Model):
    """Sending a letter by one call, with a look at what others have answered meanwhile."""

    _inherit = 'social.interest'

    def send_letter(
            self, body, partner_ids=None, emails=None, attachment_ids=None, close=True, known_answers=None,
            subject=None):
        """Send a letter to the person.

        :param str body: HTML or plain text; signature and quotation are put below it
        :param list partner_ids: contacts whom it goes to
        :param list emails: further addresses; without both it goes to the one from which the person wrote
        :param list attachment_ids: files that the user has uploaded
        :param bool close: the card is done with it; else it stays the responsible's, with its first answer stamped
        :param list known_answers: the answers that the user knew of, as :meth:`get_draft` tells them; None: do not ask
        :returns: dict with ``sent``; True: ``message_id``. False: ``answers``, what was answered meanwhile, as a list
            of dicts ``who``, ``when``, ``kind``, ``text``, and ``known_answers`` to send it all the same; or
            ``lost``, the sentence that tells who has the card: what was written is kept as a draft
        """
        self.ensure_one()
        self.browse().check_access('write')
        if lost := self._why_lost():
            self._keep_draft(body)
            return {'sent': False, 'lost': lost}
        self.check_access('write')
        if reason := self._why_no_letter():
            raise UserError(reason)
        values = self._prepare_letter_call(body, partner_ids, emails, attachment_ids, subject)
        card = self.with_context(interest_letter_close=bool(close))
        card._before_letter()
        if not card._same_letter(values) and (news := card._answers_since(known_answers)):
            return {'sent': False, 'answers': news, 'known_answers': card._answer_keys()}
        return {'sent': True, 'message_id': card.message_post(**values).id}

    def _prepare_letter_call(self, body, partner_ids, emails, attachment_ids, subject):
        """Return the arguments of ``message_post`` for what a front end sends."""
        body = as_html(body)
        if is_html_empty(body) and not attachment_ids:
            raise UserError(self.env._("The letter is empty."))
        wrong = [email for email in emails or [] if not email_normalize(email)]
        if wrong:
            raise UserError(self.env._("“%s” is not an e-mail address.", wrong[0]))
        self.env['res.partner'].browse(partner_ids or []).check_access('read')
        self.env['ir.attachment'].browse(attachment_ids or []).check_access('read')
        return {
            'body': Markup(body),
            'message_type': 'comment',
            'subtype_xmlid': 'mail.mt_comment',
            'partner_ids': list(partner_ids or []),
            'outgoing_email_to': ','.join(dict.fromkeys(map(email_normalize, emails or []))) or False,
            'attachment_ids': list(attachment_ids or []),
            'subject': subject or False,
        }

    # ------------------------------------------------------------------
    # What others answered meanwhile
    # ------------------------------------------------------------------

    def _answers(self):
        """Return {key: what was answered}: by letter, with a proof, on the channel, or in another way."""
        self.ensure_one()
        card = self.sudo()
        answers = {f'proof-{proof.id}': {
            'who': proof.user_id.name,
            'when': proof.date,
            'kind': proof.kind,
            'text': own_words(proof.message_id.body) if proof.message_id else card.answer_text or '',
        } for proof in card.proof_record_ids}
        if card.answer_mail_id:
            answers[f'mail-{card.answer_mail_id.id}'] = self._answer_on_card('channel')
        elif card.answered_date and not answers:
            moment = fields.Datetime.to_string(card.answered_date)
            answers[f'answer-{moment}'] = self._answer_on_card('other')
        return answers

    def _answer_on_card(self, kind):
        card = self.sudo()
        return {
            'who': card.answered_user_id.name or '', 'when': card.answered_date, 'kind': kind,
            'text': card.answer_text or ''}

    def _answer_keys(self):
        return sorted(self._answers())

    def _known_answers(self):
        """Return the keys as one text, which is never empty."""
        return ' '.join(self._answer_keys()) or '-'

    def _answers_since(self, known):
        """Return what was answered besides what is known; None: whatever there is, is known."""
        if known is None:
            return []
        return [answer for key, answer in self._answers().items() if key not in known]
