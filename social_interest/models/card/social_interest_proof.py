# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import hashlib

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools.misc import clean_context

from ...parsers import links


class SocialInterestProof(models.Model):
    """One proof as it was given: what, by whom, when. Never changed afterwards."""

    _name = 'social.interest.proof'
    _description = 'Proof of an Answer'
    _inherit = ['social.interest.export.mixin', 'social.interest.link.mixin']
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
    link_url = fields.Char("Link, as it opens", compute='_compute_links')
    link_refusal = fields.Char("Why the link stays closed", compute='_compute_links')
    source_link_url = fields.Char("Place of the answer, as it opens", compute='_compute_links')
    source_link_refusal = fields.Char("Why the place stays closed", compute='_compute_links')
    user_id = fields.Many2one('res.users', "Given by", required=True, readonly=True, ondelete='restrict')
    date = fields.Datetime("Given on", required=True, readonly=True, default=fields.Datetime.now)
    tz = fields.Char("Time zone", required=True, readonly=True, help="Of the person, when the proof was given.")
    local_time = fields.Char("Their time", compute='_compute_local_time')
    sha256 = fields.Char("SHA-256", required=True, readonly=True, help="Checksum of the file, the link or the letter.")

    @api.depends('url', 'source_url', 'interest_id.link_url')
    def _compute_links(self):
        sites = self.interest_id.source_id.sudo()._sites_of_each()
        for proof in self:
            card = proof.interest_id
            own = sites.get(card.source_id.sudo(), frozenset())
            proof.link_url, proof.link_refusal = proof._decide_given(own | card.channel_id.sudo()._link_domains())
            proof.source_link_url, proof.source_link_refusal = card._decide_link(proof.source_url, own)

    def _decide_given(self, known):
        """Return (the link to the screenshot as it may be opened, why it may not be).

        A colleague gave it, and pictures are kept anywhere: any site by https,
        but for what leads on to another. On the sites of the channel and our own
        it may be a notification's link, so there it opens without its tokens.

        :param known: registrable domains of the channel, and our own sites
        """
        self.ensure_one()
        if not self.url:
            return False, False
        if not links.wellformed(self.url):
            return False, self.env._("The link is no plain web address. It stays closed.")
        host = links.host_of(self.url)
        tidy = links.canonical(self.url, (host,))
        if not tidy:
            return False, self.env._("The link only leads on from %s, or acts at a click. It stays closed.", host)
        return tidy if links.within(host, known) else self.url, False

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

    def _overwrite(self, values):
        """Change proofs all the same: the one door past :meth:`write`, for what erases or voids them."""
        write = super().write
        return write(values)

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
        return self.sudo().with_context(**clean_context(self.env.context)).create([
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
