# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import ValidationError

#: what people are found by
LOOKED_AT = frozenset({'name', 'handle', 'email', 'phone'})


class SocialInterestAuthor(models.Model):
    """An author who is the same as another one: he stays, out of sight, and says where his cards went.

    Nothing of him is lost that way: his key goes on taking what comes with it, and what was merged can be parted.
    """

    _inherit = 'social.interest.author'

    active = fields.Boolean(default=True)
    merged_into_id = fields.Many2one(
        'social.interest.author', "Merged into", index='btree_not_null', ondelete='cascade', readonly=True, copy=False)
    kept_id = fields.Many2one(
        'social.interest.author', "Has the cards now", compute='_compute_kept_id', store=True, compute_sudo=True,
        recursive=True, index='btree_not_null', copy=False,
        help="Whom the author was merged into, and whom that one was merged into since.")
    merged_ids = fields.One2many(
        'social.interest.author', 'merged_into_id', "Merged authors", readonly=True, copy=False,
        context={'active_test': False})
    match_due = fields.Boolean(
        compute='_compute_match_due', store=True, compute_sudo=True, copy=False,
        help="Changed since it was last asked who else this person may be.")

    _match_due_index = models.Index('(id) WHERE match_due')

    @api.model
    def _stamp_fields(self):
        return super()._stamp_fields() | {'merged_into_id', 'kept_id', 'match_due'}

    @api.model
    def _derived_values(self, vals):
        return {**super()._derived_values(vals), 'match_due': True, 'kept_id': False}

    @api.model_create_multi
    def create(self, vals_list):
        authors = super().create(vals_list)
        self._look_soon(authors.filtered('match_due'))
        return authors

    def write(self, vals):
        result = super().write(vals)
        self._look_soon(vals.keys() & LOOKED_AT)
        return result

    @api.model
    def _look_soon(self, news):
        """Whoever types what is known of a person is asked soon who else that may be; mail says so with its cards."""
        if news and not self.env.su:
            self.env['social.interest.match']._find_soon()

    @api.depends('merged_into_id.kept_id')
    def _compute_kept_id(self):
        for author in self:
            author.kept_id = author.merged_into_id.kept_id or author.merged_into_id

    @api.depends('name', 'handle', 'email', 'phone', 'partner_id', 'merged_into_id', 'active')
    def _compute_match_due(self):
        self.match_due = True

    @api.constrains('active', 'merged_into_id')
    def _check_merged_is_out_of_sight(self):
        for author in self:
            if author.merged_into_id and author.active:
                raise ValidationError(self.env._(
                    "%(name)s was merged into %(kept)s. Undo the merge to have both again.",
                    name=author.name, kept=author.merged_into_id.name))

    def _kept(self):
        """Return the author who has the cards of each of self by now: himself, or whom he was merged into."""
        merged = self.filtered('kept_id')
        return (self - merged) | merged.kept_id if merged else self

    def _with_merged(self):
        """Return self and whoever was merged into one of them, however long ago."""
        found = new = self.with_context(active_test=False)
        while new := new.merged_ids - found:
            found |= new
        return found.with_env(self.env)

    def _people_moved(self):
        """What was asked about somebody who is known by now has its answer."""
        result = super()._people_moved()
        self.env['social.interest.match'].sudo()._drop_moot(self)
        return result

    def _told_in(self):
        """What was merged into a person tells of him too."""
        return super(SocialInterestAuthor, self._with_merged())._told_in()

    def unlink(self):
        """With a person goes whoever was merged into him: his key would come back as somebody new."""
        merged = self._with_merged() - self
        # nobody goes before those who were merged into him
        while merged:
            last = merged - merged.merged_into_id
            super(SocialInterestAuthor, last).unlink()
            merged -= last
        return super().unlink()
