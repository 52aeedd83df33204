# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.exceptions import AccessError

#: key of the place of forged notifications, which every company has
FORGED = 'forged'


class SocialInterestSharedMixin(models.AbstractModel):
    """Records that may be of no company: then all share them, and whoever works for all of them changes them."""

    _name = 'social.interest.shared.mixin'
    _description = 'Shared by Companies'

    @api.model_create_multi
    def create(self, vals_list):
        records = super().create(vals_list)
        records._check_may_change_shared()
        return records

    def write(self, vals):
        # what was shared, and what is to be
        self._check_may_change_shared()
        result = super().write(vals)
        self._check_may_change_shared()
        return result

    @api.ondelete(at_uninstall=False)
    def _unlink_by_whoever_may(self):
        self._check_may_change_shared()

    def _is_shared(self):
        """Whether all companies use the record of self."""
        self.ensure_one()
        return not self.company_id

    def _check_may_change_shared(self):
        """Raise an AccessError for a person in whose companies not all are that use those of self that are shared."""
        if not self.env.su and any(record._is_shared() for record in self):
            self._check_works_for_all()

    @api.model
    def _check_works_for_all(self):
        user = self.env.user
        if self.env.su or user.has_group('base.group_system'):
            return
        used = self.env['social.interest.source'].sudo().with_context(active_test=False)
        if used.search_count([('company_id', 'not in', user.company_ids.ids), ('key', '!=', FORGED)], limit=1):
            raise AccessError(self.env._(
                "What belongs to no company is the same for all of them. "
                "Only an administrator, or a manager of all these companies, changes it."))
