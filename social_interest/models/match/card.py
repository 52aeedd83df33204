# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterest(models.Model):
    """A card that came with the key of an author who is merged into another one."""

    _inherit = 'social.interest'

    came_as_id = fields.Many2one(
        'social.interest.author', "Came as", index='btree_not_null', ondelete='set null', readonly=True, copy=False,
        help="Whose key the message named, where that author was merged into another one.")

    @api.model
    def _with_accompanying_values(self, vals_list):
        """Whatever comes with the key of a merged author is a card of whoever has his cards by now."""
        return super()._with_accompanying_values(self._as_kept(vals_list))

    @api.model
    def _as_kept(self, vals_list):
        ids = {vals['author_id'] for vals in vals_list if vals.get('author_id')}
        authors = self.env['social.interest.author'].sudo().with_context(active_test=False)
        found = authors.search([('id', 'in', list(ids)), ('merged_into_id', '!=', False)]) if ids else ()
        merged = {author.id: author for author in found}
        if not merged:
            return vals_list
        return [
            {**vals, 'author_id': merged[vals['author_id']]._kept().id, 'came_as_id': vals['author_id']}
            if vals.get('author_id') in merged else vals for vals in vals_list]

    @api.model
    def _author_values(self, author):
        """Whoever is blocked is blocked by all his keys; a thread goes on with whoever it was."""
        if not author:
            return super()._author_values(author)
        kept = author._kept()
        values = super()._author_values(kept)
        return values if kept == author else {**values, 'came_as_id': author.id}

    def _after_intake(self):
        """New people, and new addresses of known ones, are looked for among the others soon."""
        result = super()._after_intake()
        authors = self.author_id
        told = self.filtered(lambda card: card.email or card.phone).author_id
        told.filtered(lambda author: not author.match_due)._match_again()
        if any(author.match_due for author in authors):
            self.env['social.interest.match']._find_soon()
        return result

    def _profiles_of_author(self):
        """He goes on being called there what he was called."""
        profiles = super()._profiles_of_author()
        # a union is read by itself, not with those of the other cards
        return profiles | self.came_as_id if self.came_as_id else profiles

    def _private_author(self):
        """A private message goes to the profile that wrote."""
        return self.came_as_id or super()._private_author()

    def _prepare_talk_person(self):
        """Who else the person may be stands where one talks with him."""
        person = super()._prepare_talk_person()
        if self.verdict == 'failed' or not self.author_id:
            return person
        offers = [] if self.author_id.partner_id else self.env['social.interest.match']._offers_of(self.author_id)
        return {**person, 'matches': offers}
