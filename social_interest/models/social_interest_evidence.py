# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import hashlib

from odoo import api, fields, models
from odoo.exceptions import UserError

from .social_interest_proof import PROOF_TYPES

#: what of a card only the product itself writes, never a person
STAMPS = frozenset({'proof_date', 'proof_user_id', 'has_proof'})


class SocialInterestProof(models.Model):
    """One proof as it was given: what, by whom, when. Never changed afterwards."""

    _name = 'social.interest.proof'
    _description = 'Proof of an Answer'
    _order = 'id'

    interest_id = fields.Many2one(
        'social.interest', string="Card", required=True, readonly=True, ondelete='cascade', index=True)
    kind = fields.Selection(
        [('screenshot', "Screenshot"), ('link', "Link"), ('letter', "Letter")], required=True, readonly=True)
    # the row outlives its file: the checksum is kept with it
    attachment_id = fields.Many2one(
        'ir.attachment', string="File", readonly=True, ondelete='set null', index='btree_not_null',
        bypass_search_access=True)
    message_id = fields.Many2one(
        'mail.message', string="Letter", readonly=True, ondelete='set null', index='btree_not_null')
    url = fields.Char("Link", readonly=True)
    source_url = fields.Char(
        "Place of the answer", readonly=True, help="The link of the card when the proof was given.")
    user_id = fields.Many2one('res.users', "Given by", required=True, readonly=True, ondelete='restrict')
    date = fields.Datetime("Given on", required=True, readonly=True, default=fields.Datetime.now)
    tz = fields.Char("Time zone", required=True, readonly=True, help="Of the person, when the proof was given.")
    local_time = fields.Char("Their time", compute='_compute_local_time')
    sha256 = fields.Char("SHA-256", required=True, readonly=True, help="Checksum of the file, the link or the letter.")

    @api.depends('date', 'tz')
    def _compute_local_time(self):
        for proof in self:
            local = fields.Datetime.context_timestamp(proof.with_context(tz=proof.tz), proof.date)
            proof.local_time = f"{local:%Y-%m-%d %H:%M} {proof.tz} (UTC{local:%z})"

    @api.depends('kind', 'date')
    def _compute_display_name(self):
        kinds = dict(self._fields['kind']._description_selection(self.env))
        for proof in self:
            proof.display_name = f"{kinds.get(proof.kind, '')} {proof.local_time}"

    def write(self, vals):
        """Refuse, for everyone."""
        if self:
            raise UserError(self.env._("A proof is kept as it was given; it cannot be changed."))
        return super().write(vals)

    @api.ondelete(at_uninstall=False)
    def _unlink_never(self):
        raise UserError(self.env._("A proof is kept as long as its card; it cannot be deleted."))

    @api.model
    def _keep(self, values_list):
        """Write down proofs that were just given, by the user, now.

        :param values_list: list of dicts with ``interest_id``, ``kind`` and one of
            ``attachment_id``, ``url``, ``message_id``
        """
        cards = self.env['social.interest'].browse([values['interest_id'] for values in values_list])
        return self.sudo().create([
            {**values, **self._stamp(card), 'source_url': card.source_url,
             'sha256': hashlib.sha256(self._content(values)).hexdigest()}
            for values, card in zip(values_list, cards)])

    @api.model
    def _stamp(self, card):
        """Return who gives a proof and when: now, by the user; the first proof has the stamp of its card."""
        first = bool(card.proof_date) and not card.sudo().proof_record_ids
        user = first and card.proof_user_id or self.env.user
        return {
            'date': card.proof_date if first else fields.Datetime.now(),
            'user_id': user.id,
            'tz': user.sudo().tz or self.env.context.get('tz') or 'UTC',
        }

    @api.model
    def _content(self, values):
        if values.get('attachment_id'):
            return self.env['ir.attachment'].sudo().browse(values['attachment_id']).raw or b''
        if values.get('message_id'):
            return str(self.env['mail.message'].sudo().browse(values['message_id']).body or '').encode()
        return values['url'].encode()


class SocialInterest(models.Model):
    _inherit = 'social.interest'

    proof_record_ids = fields.One2many(
        'social.interest.proof', 'interest_id', string="Proofs", readonly=True, copy=False)
    proof_list = fields.Json(compute='_compute_proof_list', help="What the proof zone shows of each proof.")

    @api.depends('proof_record_ids', 'proof_ids', 'proof_url')
    def _compute_proof_list(self):
        for card in self:
            card.proof_list = [{
                'id': proof.id,
                'kind': proof.kind,
                'url': proof.url or False,
                'file': proof.attachment_id.id,
                'name': proof.attachment_id.name or '',
                'mimetype': proof.attachment_id.mimetype or '',
                'user': proof.user_id.name,
                'time': proof.local_time,
            } for proof in card.sudo().proof_record_ids]

    @api.model_create_multi
    def create(self, vals_list):
        for vals in vals_list:
            self._check_stamps(vals)
        return super().create(vals_list)

    def write(self, vals):
        self._check_stamps(vals)
        given = {card: card.proof_ids for card in self} if 'proof_ids' in vals else {}
        if 'proof_url' in vals and not vals['proof_url'] and any(card.proof_url for card in self):
            raise UserError(self.env._("A proof is kept as long as its card; it cannot be deleted."))
        result = super().write(vals)
        if any(files - card.proof_ids for card, files in given.items()):
            raise UserError(self.env._("A proof is kept as long as its card; it cannot be deleted."))
        return result

    @api.model
    def _stamp_fields(self):
        """Names of the fields that only the product itself writes."""
        return STAMPS

    @api.model
    def _check_stamps(self, vals):
        if not self.env.su and (names := self._stamp_fields() & vals.keys()):
            labels = ', '.join(sorted(self._fields[name]._description_string(self.env) for name in names))
            raise UserError(self.env._("These are kept by themselves and cannot be written: %s.", labels))

    def _process_proven(self, cards):
        cards = self.browse([card.id for card in cards])
        result = super()._process_proven(cards)
        cards._keep_proofs()
        return result

    @api.ondelete(at_uninstall=False)
    def _unlink_except_proven(self):
        """What proves an answer goes with its card, so the card stays; the product itself may erase it."""
        if not self.env.su and (proven := self.filtered(lambda card: card.has_proof or card.proof_record_ids)):
            raise UserError(self.env._(
                "“%s” has the proof of an answer and cannot be deleted. Archive it instead.", proven[0].display_name))

    def _keep_proofs(self):
        """Write down those proofs of the cards that are not yet."""
        values_list = []
        for card in self:
            kept = card.sudo().proof_record_ids
            if any(file.mimetype not in PROOF_TYPES for file in card.proof_ids.sudo()):
                raise UserError(self.env._("A proof is a picture (PNG, JPEG, WebP or GIF) or a link."))
            values_list += [
                {'interest_id': card.id, 'kind': 'screenshot', 'attachment_id': file.id}
                for file in card.proof_ids if file not in kept.attachment_id]
            if card.proof_url and card.proof_url != kept.filtered('url')[-1:].url:
                values_list.append({'interest_id': card.id, 'kind': 'link', 'url': card.proof_url})
        self._keep_values(values_list)

    @api.model
    def _keep_values(self, values_list):
        cards = self.browse({values['interest_id'] for values in values_list})
        first = cards.filtered(lambda card: not card.sudo().proof_record_ids)
        self.env['social.interest.proof']._keep(values_list)
        first._after_first_proof()

    def _after_first_proof(self):
        """Hook: the cards of self got their first proof just now."""

    def _message_post_after_hook(self, message, msg_vals):
        """A letter that answers is its own proof."""
        was_open = bool(self) and not self.answered_date
        result = super()._message_post_after_hook(message, msg_vals)
        if was_open and self.answered_date and self.answer_kind == 'mail':
            self._keep_values([{'interest_id': self.id, 'kind': 'letter', 'message_id': message.id}])
        return result
