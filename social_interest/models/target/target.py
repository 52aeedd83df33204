# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestTarget(models.Model):
    """How soon one kind of action is to be answered, where it differs from its source.

    The nearest counts: a source's line for the action, then the company's line
    for the action, then the hours of the source.
    """

    _name = 'social.interest.target'
    _inherit = ['social.interest.company.mixin', 'social.interest.export.mixin']
    _description = 'Response Target'
    _order = 'source_id, action_id, id'
    _check_company_auto = True

    source_id = fields.Many2one(
        'social.interest.source', ondelete='cascade', index=True, check_company=True,
        help="Empty: all sources of the company.")
    action_id = fields.Many2one(
        'social.interest.action', required=True, ondelete='cascade', index=True,
        domain=[('needs_answer', '=', True)])
    hours = fields.Float("Answer within", default=4.0, help="Working hours. 0: no target.")
    company_id = fields.Many2one(
        'res.company', compute='_compute_company_id', store=True, precompute=True, readonly=False,
        required=True, index=True)

    _place_unique = models.UniqueIndex(
        '(company_id, action_id, COALESCE(source_id, 0))',
        "There is a target for this action already.",
    )
    _hours_range = models.Constraint(
        'CHECK(hours >= 0 AND hours <= 10000)', "A target is between 0 and 10,000 working hours.")

    @api.depends('source_id')
    def _compute_company_id(self):
        for target in self:
            target.company_id = target.source_id.company_id or target.company_id or self.env.company

    @api.depends('source_id', 'action_id')
    def _compute_display_name(self):
        for target in self:
            place = target.source_id.name or self.env._("All sources")
            target.display_name = f"{place}: {target.action_id.name}"

    @api.model
    def _hours_of(self, companies):
        """Return {(company id, source id or False, action id): hours} of all targets of the companies."""
        return {
            (target.company_id.id, target.source_id.id, target.action_id.id): target.hours
            for target in self.sudo().search_fetch(
                [('company_id', 'in', companies.ids)], ['company_id', 'source_id', 'action_id', 'hours'])
        }

    @api.model_create_multi
    def create(self, vals_list):
        targets = super().create(vals_list)
        targets._sources()._plan_again()
        return targets

    def write(self, vals):
        self._check_may_give_to(vals)
        sources = self._sources()
        result = super().write(vals)
        (sources | self._sources())._plan_again()
        return result

    def unlink(self):
        sources = self._sources()
        result = super().unlink()
        sources.exists()._plan_again()
        return result

    def _sources(self):
        """Return the sources whose cards the targets may count for."""
        everywhere = self.filtered(lambda target: not target.source_id).company_id
        sources = self.source_id
        if everywhere:
            sources |= sources.sudo().with_context(active_test=False).search(
                [('company_id', 'in', everywhere.ids)])
        return sources
