# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import base64
import binascii

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.tools.mimetypes import guess_mimetype

from .social_interest import is_web_address

PROOF_TYPES = ('image/png', 'image/jpeg', 'image/webp', 'image/gif')
MAX_PROOF = 10_000_000
PROOF_FIELDS = ('proof_ids', 'proof_url')


class SocialInterest(models.Model):
    """The proof of the answer: a screenshot, or a link to one."""

    _inherit = 'social.interest'

    proof_ids = fields.Many2many(
        'ir.attachment', 'social_interest_proof_rel', 'interest_id', 'attachment_id',
        string="Screenshots", copy=False, bypass_search_access=True)
    proof_url = fields.Char("Link to a screenshot", copy=False)
    proof_date = fields.Datetime("Proof given on", readonly=True, copy=False)
    proof_user_id = fields.Many2one('res.users', "Proof given by", readonly=True, copy=False)
    has_proof = fields.Boolean(
        "Proven", compute='_compute_has_proof', store=True, precompute=True,
        help="There is a screenshot of the answer, a link to one, or the letter itself.")

    proof_files = fields.Json(compute='_compute_proof_files', help="Id and name of each screenshot.")

    @api.depends('proof_ids', 'proof_url', 'answer_kind', 'answered_date')
    def _compute_has_proof(self):
        for card in self:
            letter = card.answer_kind == 'mail' and card.answered_date
            card.has_proof = bool(card.proof_ids or card.proof_url or letter)

    @api.depends('proof_ids')
    def _compute_proof_files(self):
        for card in self:
            card.proof_files = [{'id': file.id, 'name': file.name} for file in card.proof_ids]

    @api.constrains('proof_url')
    def _check_proof_url(self):
        for card in self.filtered('proof_url'):
            if not is_web_address(card.proof_url):
                raise ValidationError(self.env._(
                    "“%s” is not the address of a screenshot: it has to start with https://.",
                    card.proof_url))

    @api.model_create_multi
    def create(self, vals_list):
        cards = super().create(vals_list)
        cards._process_proven(
            card for card, vals in zip(cards, vals_list) if any(vals.get(name) for name in PROOF_FIELDS))
        return cards

    def write(self, vals):
        result = super().write(vals)
        if any(vals.get(name) for name in PROOF_FIELDS):
            self._process_proven(self)
        return result

    def _process_proven(self, cards):
        """What is saved with a proof is processed; that is the rule of the tick."""
        proven = self.browse([card.id for card in cards if card.proof_ids or card.proof_url])
        # nobody proves with a file that he may not see himself
        proven.proof_ids.check_access('read')
        for card in proven:
            # the screenshot is seen by whoever sees the card, and by nobody else
            card.proof_ids.sudo().filtered(
                lambda file: not file.res_id
            ).write({'res_model': self._name, 'res_id': card.id})
        open_cards = proven.filtered(lambda card: card.state != 'processed')
        if unstamped := proven.filtered(lambda card: card in open_cards or not card.proof_date):
            unstamped._stamp_proof()
        if open_cards:
            open_cards._set_processed()

    def _stamp_proof(self):
        # as the product, for no person may write these
        self.sudo().write({'proof_date': fields.Datetime.now(), 'proof_user_id': self.env.uid})

    def add_proof(self, name, data):
        """Keep a pasted, dropped or chosen screenshot as the proof of the answer.

        :param str name: file name
        :param str data: the picture, base64
        :raises UserError: the file is no picture, or larger than 10 MB
        """
        self.ensure_one()
        self.check_access('write')
        try:
            content = base64.b64decode(data, validate=True)
        except (binascii.Error, ValueError) as error:
            raise UserError(self.env._("The file could not be read.")) from error
        mimetype = guess_mimetype(content)
        if mimetype not in PROOF_TYPES:
            raise UserError(self.env._("“%s” is not a picture (PNG, JPEG, WebP or GIF).", name))
        if len(content) > MAX_PROOF:
            raise UserError(self.env._(
                "“%(name)s” has %(size)s MB; a screenshot may have %(limit)s MB at most.",
                name=name, size=round(len(content) / 1e6), limit=round(MAX_PROOF / 1e6)))
        self._require_mine(to_close=True)
        attachment = self.env['ir.attachment'].create({
            'name': name or 'screenshot.png',
            'raw': content,
            'mimetype': mimetype,
            'res_model': self._name,
            'res_id': self.id,
        })
        self.write({'proof_ids': [(4, attachment.id)]})
        return attachment.id

    def add_proof_url(self, url):
        """Keep a link to a screenshot as the proof of the answer."""
        self.ensure_one()
        self.check_access('write')
        self._require_mine(to_close=True)
        self.proof_url = (url or '').strip()
        return True

    def action_process(self):
        """Button: tick *Processed*."""
        self._check_open()
        self._require_mine(to_close=True)
        self._set_processed()
        return True

    def _set_processed(self):
        """Close the cards as done; who has no answer yet was answered just now."""
        now = fields.Datetime.now()
        values = {
            'answered_date': now, 'answered_user_id': self.env.uid, 'user_id': self.env.uid, 'taken_date': now}
        # what lacks the same is written at once: a batch costs as much as a card
        for missing, cards in self.grouped(lambda card: card._missing_when_processed()).items():
            cards.write({
                'state': 'processed', 'processed_date': now, **{name: values[name] for name in missing}})

    def _missing_when_processed(self):
        """Return the names of the fields that closing the card has to fill."""
        answer = ('answered_date', 'answered_user_id') if self.needs_answer else ()
        return tuple(name for name in (*answer, 'user_id', 'taken_date') if not self[name])
