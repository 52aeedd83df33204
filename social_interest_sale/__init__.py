# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import models


def post_init_hook(env):
    """Whoever has bought is a customer from now on."""
    authors = env['social.interest.author'].search([
        ('partner_id.commercial_partner_id.interest_colleague_ids.sale_order_ids.state', '=', 'sale')])
    env.add_to_compute(authors._fields['relationship'], authors)


def uninstall_hook(env):
    """What is kept of people is again what their deals say."""
    customers = env['social.interest.author'].search([('relationship', '=', 'customer')])
    deals = customers._relationship_leads()
    for author in customers:
        author.relationship = deals.get(
            author.partner_id.commercial_partner_id, env['crm.lead'])._interest_relationship()
    env.flush_all()
