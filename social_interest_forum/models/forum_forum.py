# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.tools import ormcache

#: what decides where knowledge is kept, and of which company it is
KEPT = frozenset({'is_knowledge', 'website_id', 'active', 'privacy', 'authorized_group_id', 'sequence'})


class ForumForum(models.Model):
    """A forum in which the company keeps questions with their answers."""

    _inherit = 'forum.forum'

    is_knowledge = fields.Boolean(
        "Knowledge base",
        help="Answered interests become drafts here, which are published when somebody has read them. What is "
             "published is offered as an answer to later interests.")

    @api.model_create_multi
    def create(self, vals_list):
        forums = super().create(vals_list)
        if any(vals.get('is_knowledge') for vals in vals_list):
            self.env.registry.clear_cache()
        return forums

    def write(self, vals):
        result = super().write(vals)
        if not KEPT.isdisjoint(vals):
            self.env.registry.clear_cache()
        return result

    def unlink(self):
        self.env.registry.clear_cache()
        return super().unlink()

    @api.model
    @ormcache('company_id')
    def _knowledge_groups(self, company_id):
        """Return {id of a knowledge base of a company: id of the group that alone may see it, or False}.

        Those on its websites, and those on all websites.
        """
        forums = self.sudo().search([
            ('is_knowledge', '=', True), '|', ('website_id', '=', False),
            ('website_id.company_id', '=', company_id)])
        return {
            forum.id: forum.privacy == 'private' and (forum.authorized_group_id.id or -1) for forum in forums}

    @api.model
    def _knowledge_of(self, company):
        """Return the knowledge bases of a company that the user may see, as Odoo's own rules have it; all is cached."""
        groups, mine = self._knowledge_groups(company.id), self.env.user._get_group_ids()
        sees_all = self.env.user.has_group('base.group_erp_manager')
        return self.browse(
            forum_id for forum_id, group_id in groups.items() if sees_all or not group_id or group_id in mine)
