# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain

from ...tools.days import days_ago


class SocialInterestGroup(models.Model):
    """Who is in a target group, as far as one may see him, and what is done with all of them."""

    _inherit = 'social.interest.group'

    member_count = fields.Integer("People", compute='_compute_member_count', help="Profiles that you may see.")

    @api.depends(
        'company_id', 'tag_ids', 'channel_ids', 'action_ids', 'product_ids', 'stage_ids', 'outcome', 'vip',
        'seen_within', 'seen_before', 'with_blocked')
    @api.depends_context('uid', 'allowed_company_ids')
    def _compute_member_count(self):
        for group in self:
            group.member_count = self.env['social.interest.author'].search_count(group._member_domain())

    def _member_domain(self):
        """Hook: return the domain of the authors in the group; what is left empty asks for nothing."""
        self.ensure_one()
        domain = Domain('company_id', '=', self.company_id.id)
        if not self.with_blocked:
            domain &= Domain('blocked', '=', False)
        if self.vip:
            domain &= Domain('vip', '=', True)
        if self.channel_ids:
            domain &= Domain('channel_id', 'in', self.channel_ids.ids)
        if self.tag_ids:
            domain &= Domain('tag_ids', 'in', self.tag_ids.ids) | self._card_domain(
                Domain('tag_ids', 'in', self.tag_ids.ids))
        if self.stage_ids:
            domain &= Domain('stage_ids', 'in', self.stage_ids.ids)
        if self.action_ids or self.product_ids:
            # one card with both: whoever commented on this product
            domain &= self._card_domain(Domain.AND(
                Domain(name, 'in', records.ids)
                for name, records in (('action_id', self.action_ids), ('product_id', self.product_ids)) if records))
        if self.seen_within:
            domain &= Domain('last_seen', '>=', days_ago(self.seen_within))
        if self.seen_before:
            domain &= Domain('last_seen', '<', days_ago(self.seen_before))
        if self.outcome:
            domain &= Domain('last_outcome', 'in', [self.outcome])
        return domain

    @api.model
    def _card_domain(self, domain):
        """Return the domain of the authors of genuine cards in a domain, closed and archived ones too."""
        return Domain('interest_ids', 'any', domain & Domain('verdict', '!=', 'failed') & Domain(
            'active', 'in', [True, False]))

    def _members(self):
        """Return the authors in the group that the user may see; whoever has no access is refused."""
        self.check_access('read')
        members = self.env['social.interest.author'].search(self._member_domain())
        if not members:
            raise UserError(self.env._("Nobody is in “%s” at the moment.", self.name))
        return members

    def action_view_members(self):
        """Button: open the people of the group."""
        self.ensure_one()
        self.check_access('read')
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_author')
        return {
            **action,
            'name': self.name,
            'display_name': self.name,
            'path': False,
            'views': [
                (self.env.ref('social_interest.view_author_list_members').id, 'list'), (False, 'kanban'),
                (False, 'form')],
            'domain': [('group_ids', 'in', self.ids)],
            # what came of the last talk says what to do with whom, unless all have it in common
            'context': {} if self.outcome else {'search_default_group_outcome': 1},
        }

    def action_place(self):
        """Button: put everybody of the group on the board."""
        self.ensure_one()
        return self._members().action_place()

    def action_plan_activities(self):
        """Button: plan the same activity with everybody of the group."""
        self.ensure_one()
        members = self._members()
        most = self.env['mail.activity.schedule']._batch_size
        if len(members) > most:
            raise UserError(self.env._(
                "%(count)s people are in “%(group)s”, more than the %(most)s that one can plan with at once. "
                "Ask for more, so that fewer are left.", count=len(members), group=self.name, most=most))
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("Activity for %s people", len(members)),
            'res_model': 'mail.activity.schedule',
            'views': [(False, 'form')],
            'target': 'new',
            'context': {'active_model': members._name, 'active_ids': members.ids},
        }
