# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import ValidationError


class ResConfigSettings(models.TransientModel):
    _inherit = 'res.config.settings'

    social_interest_load_photos = fields.Boolean(
        "Load authors' photos", config_parameter='social_interest.load_photos',
        help="Off: authors are shown by the first letter of their name, and nothing is loaded from "
             "the networks.")

    social_interest_parser_processes = fields.Char(
        "Processes that read messages", config_parameter='social_interest.parser_processes',
        help="For each worker of the server. Empty: one for each processor but one.")

    social_interest_check_percent = fields.Integer(
        related='company_id.social_interest_check_percent', readonly=False)
    interest_warn_percent = fields.Integer(related='company_id.interest_warn_percent', readonly=False)
    interest_limit = fields.Integer(related='company_id.interest_limit', readonly=False)
    interest_return_minutes = fields.Integer(related='company_id.interest_return_minutes', readonly=False)
    interest_return_to = fields.Selection(
        related='company_id.interest_return_to', readonly=False, required=True)
    interest_own_first = fields.Boolean(related='company_id.interest_own_first', readonly=False)

    interest_deal_days = fields.Integer(related='company_id.interest_deal_days', readonly=False)

    interest_hold_forged = fields.Boolean(related='company_id.interest_hold_forged', readonly=False)
    interest_new_sites = fields.Integer(related='company_id.interest_new_sites', readonly=False)

    interest_setup_shown = fields.Boolean(related='company_id.interest_setup_shown', readonly=False)

    interest_own_addresses = fields.Text(related='company_id.interest_own_addresses', readonly=False)

    interest_raw_days = fields.Integer(related='company_id.interest_raw_days', readonly=False)
    interest_empty_months = fields.Integer(related='company_id.interest_empty_months', readonly=False)
    interest_raw_due = fields.Integer(compute='_compute_interest_raw_due')
    interest_empty_due = fields.Integer(compute='_compute_interest_empty_due')
    interest_message_due = fields.Integer(compute='_compute_interest_empty_due')

    @api.depends('company_id', 'interest_raw_days')
    def _compute_interest_raw_due(self):
        for settings in self:
            settings.interest_raw_due = self.env['social.interest.mail']._count_raw_due(
                settings.company_id, settings.interest_raw_days)

    @api.depends('company_id', 'interest_empty_months')
    def _compute_interest_empty_due(self):
        for settings in self:
            due = settings.company_id, settings.interest_empty_months
            settings.interest_empty_due = self.env['social.interest']._count_due(*due)
            settings.interest_message_due = self.env['social.interest.mail']._count_due(*due)

    @api.constrains('social_interest_parser_processes')
    def _check_social_interest_parser_processes(self):
        for settings in self:
            number = settings.social_interest_parser_processes
            if number and not (number.isdecimal() and 1 <= int(number) <= 64):
                raise ValidationError(self.env._("Processes that read messages: a number from 1 to 64, or nothing."))

    def set_values(self):
        result = super().set_values()
        cron = self.env.ref('social_interest.ir_cron_load_photos', raise_if_not_found=False)
        if cron:
            cron.sudo().active = self.social_interest_load_photos
        return result
