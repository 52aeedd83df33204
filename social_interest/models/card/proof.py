# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import base64
import binascii

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.fields import Domain
from odoo.tools.mimetypes import guess_mimetype

from ...parsers import links

#: pictures; nothing that a browser would run
PROOF_TYPES = ('image/png', 'image/jpeg', 'image/webp', 'image/gif')
MAX_PROOF = 10_000_000
PROOF_FIELDS = ('proof_ids', 'proof_url')
CLOSED_STATES = ('processed', 'ignored')


class SocialInterest(models.Model):
    """The proof of the answer: a screenshot, a link to one, or the letter itself.

    What is given goes into ``proof_ids`` and ``proof_url``, as a form has it;
    what was given, by whom and when, is a record that nobody changes.
    """

    _inherit = 'social.interest'

    proof_ids = fields.Many2many(
        'ir.attachment', 'social_interest_proof_rel', 'interest_id', 'attachment_id',
        string="Screenshots", copy=False, bypass_search_access=True)
    proof_url = fields.Char("Link to a screenshot", copy=False)
    proof_date = fields.Datetime("Proof given on", readonly=True, copy=False)
    proof_user_id = fields.Many2one('res.users', "Proof given by", readonly=True, copy=False)
    proof_record_ids = fields.One2many(
        'social.interest.proof', 'interest_id', string="Proofs", readonly=True, copy=False)
    has_proof = fields.Boolean(
        "Proven", compute='_compute_has_proof', store=True, precompute=True,
        help="There is a screenshot of the answer, a link to one, the letter itself, or the network's word for it.")
    proof_files = fields.Json(compute='_compute_proof_files', help="Id and name of each screenshot.")
    proof_list = fields.Json(compute='_compute_proof_list', help="What the proof zone shows of each proof.")
    proof_asked_date = fields.Datetime(
        "Asked for proof on", readonly=True, copy=False, help="The proof is asked for once after each opening.")

    @api.depends('proof_record_ids')
    def _compute_has_proof(self):
        """A proof is a record, never implied by how a card is answered."""
        proven = self.filtered('proof_record_ids')
        proven.has_proof = True
        (self - proven).has_proof = False

    @api.depends('proof_ids')
    def _compute_proof_files(self):
        for card in self:
            card.proof_files = [{'id': file.id, 'name': file.name} for file in card.proof_ids]

    @api.depends('proof_record_ids', 'proof_ids', 'proof_url')
    def _compute_proof_list(self):
        for card in self:
            card.proof_list = [{
                'id': proof.id,
                'kind': proof.kind,
                'url': proof.link_url,
                'host': links.host_of(proof.link_url or ''),
                'refusal': proof.link_refusal or '',
                'file': proof.attachment_id.id,
                'name': proof.attachment_id.name or '',
                'mimetype': proof.attachment_id.mimetype or '',
                'user': proof.user_id.name,
                'time': proof.local_time,
            } for proof in card.sudo().proof_record_ids]

    @api.constrains('proof_url')
    def _check_proof_url(self):
        for card in self.filtered('proof_url'):
            if not links.wellformed(card.proof_url.strip()):
                raise ValidationError(self.env._(
                    "“%s” is not the address of a screenshot: it has to start with https://.",
                    card.proof_url))

    # ------------------------------------------------------------------
    # Steps of a change
    # ------------------------------------------------------------------

    @api.model
    def _stamp_fields(self):
        return super()._stamp_fields() | {'proof_date', 'proof_user_id', 'has_proof'}

    @api.model
    def _gives_proof(self, vals):
        return any(vals.get(name) for name in PROOF_FIELDS)

    def _check_proof(self, vals):
        """Raise a UserError where a proof is given to a card that is not to be answered, or a link taken away.

        :returns: {card: its screenshots}, for :meth:`_check_proofs_kept`
        """
        if self._gives_proof(vals):
            self._check_provable(vals.get('state'))
        if 'proof_url' in vals and not vals['proof_url'] and any(card._keeps_link() for card in self):
            raise UserError(self._proof_is_kept())
        return {card: card.proof_ids for card in self} if 'proof_ids' in vals else {}

    def _keeps_link(self):
        """Whether the link of the card of self is a proof of its answer."""
        return bool(self.proof_url) and self.proof_url in self.sudo().proof_record_ids.mapped('url')

    def _check_provable(self, state=None):
        self._check_genuine()
        if ignored := self.filtered(lambda card: 'ignored' in (card.state, state)):
            raise UserError(self.env._(
                "“%s” was closed without an answer. Reopen it to prove one.", ignored[0].display_name))

    def _check_proofs_kept(self, kept):
        if any(files - card.proof_ids for card, files in kept.items()):
            raise UserError(self._proof_is_kept())

    @api.model
    def _proof_is_kept(self):
        return self.env._("A proof is kept as long as its card; it cannot be deleted.")

    def _keep_proofs_of_new(self):
        """As :meth:`_process_proven`, of those cards that were made with a proof, by whatever way it came."""
        if given := self.filtered(lambda card: card.proof_url or card.proof_ids):
            given._check_provable()
            given._process_proven()

    def _process_proven(self):
        """What is saved with a proof is processed; that is the rule of the tick."""
        # nobody proves with a file that he may not see himself
        self.proof_ids.check_access('read')
        for card in self:
            # the screenshot is seen by whoever sees the card, and by nobody else
            if loose := card.proof_ids.sudo().filtered(lambda file: not file.res_id):
                loose.write({'res_model': self._name, 'res_id': card.id})
        unstamped = self.filtered(lambda card: not card.proof_date or card.state not in CLOSED_STATES)
        if unstamped:
            # as the product, for no person may write these
            unstamped.sudo().write({'proof_date': fields.Datetime.now(), 'proof_user_id': self.env.uid})
        if open_cards := self.filtered(lambda card: card.state not in CLOSED_STATES):
            open_cards._set_processed()
        self._keep_proofs()

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
            given = card.proof_ids.sudo() - kept.attachment_id
            # by its bytes, for whoever uploads a file names its type; and no picture that a record shows as its own,
            # for a proof is never changed any more
            if any(guess_mimetype(file.raw or b'') not in PROOF_TYPES or file.res_field for file in given):
                raise UserError(self.env._("A proof is a picture (PNG, JPEG, WebP or GIF) or a link."))
            values_list += [
                {'interest_id': card.id, 'kind': 'screenshot', 'attachment_id': file.id} for file in given]
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

    # ------------------------------------------------------------------
    # Giving one
    # ------------------------------------------------------------------

    def add_proof(self, name, data, answer_text=''):
        """Keep a pasted, dropped or chosen screenshot as the proof of the answer.

        :param str name: file name
        :param str data: the picture, base64
        :param str answer_text: what was answered, as it was typed beside the proof
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
        self._check_provable()
        self._require_mine(to_close=True)
        attachment = self.env['ir.attachment'].create({
            'name': name or 'screenshot.png',
            'raw': content,
            'mimetype': mimetype,
            'res_model': self._name,
            'res_id': self.id,
        })
        self._keep_answer_text(answer_text)
        self.write({'proof_ids': [(4, attachment.id)]})
        return attachment.id

    def add_proof_url(self, url, answer_text=''):
        """Keep a link to a screenshot as the proof of the answer; the words as :meth:`add_proof` has them."""
        self.ensure_one()
        self.check_access('write')
        self._check_provable()
        self._require_mine(to_close=True)
        self._keep_answer_text(answer_text)
        self.proof_url = (url or '').strip()
        return True

    # ------------------------------------------------------------------
    # Who comes back from the page of the answer is asked how it went, once
    # ------------------------------------------------------------------

    @api.model
    def cards_asking_for_proof(self, card_ids):
        """Return those of the cards whose page the user opened and has not told yet how it went.

        :param list card_ids: ids of cards that this browser opened; others are never asked about
        :returns: list of dicts with ``id``, ``name``, ``excerpt`` and ``kind``, the page opened last on top
        """
        cards = self.search(
            Domain('id', 'in', [int(card_id) for card_id in card_ids])
            & Domain('user_id', '=', self.env.uid)
            & Domain('state', '=', 'taken')
            & Domain('needs_answer', '=', True)
            & Domain('answer_kind', 'in', ('page', 'chat'))
            & Domain('opened_date', '!=', False),
            order='opened_date desc, id desc')
        return [
            {
                'id': card.id,
                'name': card.author_id.name or card.channel_id.name,
                'excerpt': card.excerpt or card.title or '',
                'kind': card.answer_kind,
            }
            for card in cards
            if not card.proof_asked_date or card.proof_asked_date < card.opened_date
        ]

    def note_proof_asked(self):
        """The user said "Not yet", or closed the question: it comes again with the next opening only."""
        if mine := self.filtered(lambda card: card.user_id == self.env.user and card.state == 'taken'):
            mine.check_access('write')
            mine.sudo().write({'proof_asked_date': fields.Datetime.now()})
        return True
