# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from markupsafe import Markup

from odoo import fields, models
from odoo.fields import Domain

MANAGER = 'sales_team.group_sale_manager'


class ResCompany(models.Model):
    """Whom a company tells that its receipts find no outgoing mail server."""

    _inherit = 'res.company'

    interest_no_server_activity_id = fields.Many2one(
        'mail.activity', readonly=True, copy=False, ondelete='set null', groups='base.group_system')

    def _interest_first_manager(self):
        return self.env['res.users'].sudo().search(
            Domain('all_group_ids', 'in', self.env.ref(MANAGER).ids) & Domain('company_ids', 'in', self.ids)
            & Domain('share', '=', False), order='id', limit=1)

    def _tell_of_no_server(self):
        """Give a manager of each company one activity, which ends by itself with the next receipt that goes out."""
        for company in self.sudo().filtered(lambda company: not company.interest_no_server_activity_id):
            manager = company._interest_first_manager()
            if not manager:
                continue
            env = company.with_context(lang=manager.lang).env
            kind = env.ref('mail.mail_activity_data_warning', raise_if_not_found=False)
            lines = [
                env._("There is no outgoing mail server, or it does not answer."),
                env._("Receipts are tried again for an hour; letters that were not delivered show in the feed."),
                env._("Ask your administrator to look at the outgoing mail servers. This note closes itself then."),
            ]
            company.interest_no_server_activity_id = env['mail.activity'].create({
                'user_id': manager.id,
                'summary': env._("Receipts of %s are not sent", company.name),
                'note': Markup().join(Markup('<p>%s</p>') % line for line in lines),
                'date_deadline': fields.Date.context_today(company),
                'automated': True,
                **({'activity_type_id': kind.id} if kind else {}),
            })
