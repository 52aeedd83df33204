# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging

from odoo import api, models
from odoo.exceptions import AccessError, UserError
from odoo.fields import Command

_logger = logging.getLogger(__name__)

#: what the one who stays takes over where he has none
TAKEN = ('handle', 'url', 'photo_url', 'email', 'phone', 'lang', 'vip')
BLOCK = ('blocked', 'block_user_id', 'block_date', 'block_reason')


class SocialInterestAuthor(models.Model):
    """Two authors of one channel who are one: merged in the direction that somebody chose, and parted again."""

    _inherit = 'social.interest.author'

    def action_merge(self):
        """Button: ask into whom, and in which direction."""
        self.check_access('write')
        company, channel = self.company_id, self.channel_id
        if len(self) > 2:
            raise UserError(self.env._("Choose two authors."))
        if len(company) > 1 or len(channel) > 1:
            raise UserError(self._why_apart())
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("Merge authors"),
            'res_model': 'social.interest.merge',
            'views': [(False, 'form')],
            'target': 'new',
            'context': {'default_author_id': self[:1].id, 'default_other_id': self[1:].id},
        }

    def action_part(self):
        """Button on an author who was merged into another one: both are there again."""
        self.ensure_one()
        self.check_access('write')
        match = self.env['social.interest.match'].search([
            ('way', '=', 'merge'), ('state', '=', 'accepted'), ('gone_id', '=', self.id)], limit=1)
        if not match:
            raise UserError(self.env._("%s is not merged into anybody.", self.name))
        return match.action_undo()

    @api.model
    def _why_apart(self):
        return self.env._(
            "Only authors of one channel and company are merged. Profiles on several channels stay apart: "
            "give them the same contact.")

    def _check_may_merge(self):
        """Raise an error where the two authors of self are not to be merged, or not by this user."""
        self.browse().check_access('write')
        if not self.has_access('write'):
            raise AccessError(self.env._("You can merge only people of whom you may see a card."))
        if len(self) != 2:
            raise UserError(self.env._("Choose two authors."))
        if any(not author.active for author in self.sudo()):
            raise UserError(self.env._("One of both is merged already, or archived."))
        if len(self.company_id) > 1 or len(self.channel_id) > 1:
            raise UserError(self._why_apart())
        if self.company_id - self.env.companies:
            raise AccessError(self.env._("You do not work for that company."))

    def _lock_people(self):
        """Lock the authors of self: who merges or links them at this moment comes before, or after."""
        self.flush_recordset()
        if len(self.sudo().try_lock_for_update(allow_referencing=True)) < len(self):
            raise UserError(self.env._("Somebody else is changing one of them right now. Try again."))
        self.invalidate_recordset()

    def _merge_into(self, kept):
        """Give all that is the author's to another one; he stays, out of sight.

        :returns: what :meth:`_part` needs, as JSON can hold it
        """
        self.ensure_one()
        kept, gone = kept.sudo().with_context(active_test=False), self.sudo().with_context(active_test=False)
        (kept | gone)._lock_people()
        journal = {'kept': kept.id, **kept._take_over(gone), 'moved': gone._move_links(kept)}
        cards = self.env['social.interest'].sudo().with_context(active_test=False, tracking_disable=True).search(
            [('author_id', '=', gone.id)])
        own = cards.filtered(lambda card: not card.came_as_id)
        own.write({'author_id': kept.id, 'came_as_id': gone.id})
        (cards - own).write({'author_id': kept.id})
        cards.mapped('partner_id')  # computed, and tracked, as long as this context lasts
        gone.write({'merged_into_id': kept.id, 'active': False})
        (kept | gone)._people_moved()
        _logger.info("Author %s is merged into %s by user %s", gone.id, kept.id, self.env.uid)
        return journal

    def _part(self, journal):
        """Give back to the author what was his before, and what has come with his key since."""
        self.ensure_one()
        gone = self.sudo().with_context(active_test=False)
        into = gone.merged_into_id
        if not into:
            raise UserError(self.env._("%s is not merged into anybody.", gone.name))
        has_cards = into._kept()
        (gone | into | has_cards)._lock_people()
        cards = self.env['social.interest'].sudo().with_context(active_test=False, tracking_disable=True).search([
            ('author_id', '=', has_cards.id), ('came_as_id', 'in', gone._with_merged().ids)])
        gone.write({'merged_into_id': False, 'active': True})
        own = cards.filtered(lambda card: card.came_as_id == gone)
        own.write({'author_id': gone.id, 'came_as_id': False})
        (cards - own).write({'author_id': gone.id})
        cards.mapped('partner_id')  # as above
        into._give_back(journal)
        gone._move_links_back(journal.get('moved') or {}, has_cards, cards)
        (gone | into | has_cards)._people_moved()
        _logger.info("Author %s is parted from %s by user %s", gone.id, into.id, self.env.uid)

    # ------------------------------------------------------------------

    def _take_over(self, gone):
        """Fill in what the author has not, and the other one has; whoever is blocked is so as the same person."""
        self.ensure_one()
        values = {name: gone[name] for name in TAKEN if gone[name] and not self[name]}
        told = {name: gone.origins[name] for name in values if name in (gone.origins or {})}
        if gone.image_1920 and not self.image_1920:
            values['image_1920'] = gone.image_1920
        if gone.partner_id and not self.partner_id:
            values['partner_id'] = gone.partner_id.id
        if gone.blocked and not self.blocked:
            values.update({name: self._plain_value(gone, name) for name in BLOCK})
        before = {name: self._plain_value(self, name) for name in values if name != 'image_1920'}
        origins, tags = self.origins or False, gone.tag_ids - self.tag_ids
        if tags:
            self.write({'tag_ids': [Command.link(tag_id) for tag_id in tags.ids]})
        if values:
            self.write({**values, **({'origins': {**(origins or {}), **told}} if told else {})})
        return {
            'before': before,
            'left': {name: self._plain_value(self, name) for name in before},
            'origins': origins,
            'told': sorted(told),
            'image': 'image_1920' in values and gone.id,
            'tags': tags.ids,
        }

    def _give_back(self, journal):
        """Empty again what was taken over, unless somebody has changed it since."""
        self.ensure_one()
        before, left = journal.get('before') or {}, journal.get('left') or {}
        values = {name: before[name] for name in before if self._plain_value(self, name) == left.get(name)}
        if values.keys() & set(BLOCK) != set(BLOCK):
            values = {name: value for name, value in values.items() if name not in BLOCK}
        gone = self.browse(journal.get('image') or ())
        if gone and gone.exists() and self.image_1920 == gone.image_1920:
            values['image_1920'] = False
        again = [name for name in journal.get('told') or () if name in values]
        if again:
            earlier = journal.get('origins') or {}
            origins = {name: value for name, value in (self.origins or {}).items() if name not in again}
            values['origins'] = {**origins, **{name: earlier[name] for name in again if name in earlier}} or False
        if tags := self.tag_ids.filtered(lambda tag: tag.id in (journal.get('tags') or ())):
            values['tag_ids'] = [Command.unlink(tag_id) for tag_id in tags.ids]
        if values:
            self.write(values)

    def _changed_since(self, journal):
        """Return what somebody has changed of what was taken over, as it is by now."""
        self.ensure_one()
        now = {name: self._plain_value(self, name) for name in journal.get('left') or ()}
        return {name: value for name, value in now.items() if value != journal['left'][name]}

    @api.model
    def _plain_value(self, record, name):
        """Return what JSON can hold of a field."""
        field = record._fields[name]
        value = field.convert_to_write(record[name], record)
        return field.to_string(value) if value and field.type in ('date', 'datetime') else value

    @api.model
    def _merge_links(self):
        """Return {model: its many2one to authors} of the rows that follow a merge; another addon adds its own.

        Cards are none of them: each knows by itself whose key it came with.
        """
        return {'social.interest.reply.use': 'author_id'}

    def _move_links(self, kept):
        """Give the rows to the other author; return {model: ids of the rows}."""
        moved = {}
        for model, name in self._merge_links().items():
            rows = self.env[model].sudo().with_context(active_test=False).search([(name, '=', self.id)])
            rows.write({name: kept.id})
            moved[model] = rows.ids
        return moved

    def _move_links_back(self, moved, kept, cards):
        """Take back the rows that were the author's, and those that are about his cards."""
        for model, name in self._merge_links().items():
            Model = self.env[model].sudo().with_context(active_test=False)
            rows = Model.browse(moved.get(model, ())).exists().filtered(lambda row, name=name: row[name] in kept)
            if 'interest_id' in Model._fields and cards:
                rows |= Model.search([(name, '=', kept.id), ('interest_id', 'in', cards.ids)])
            rows.write({name: self.id})
