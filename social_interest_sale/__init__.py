# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import models


def post_init_hook(env):
    """Whoever has bought is a customer from now on, and interests get credit for orders."""
    authors = env['social.interest.author'].search([
        ('partner_id.commercial_partner_id.interest_colleague_ids.sale_order_ids.state', '=', 'sale')])
    env.add_to_compute(authors._fields['relationship'], authors)
    people = env['social.interest.author'].search([('partner_id', '!=', False)]).partner_id
    env.ref('social_interest_sale.ir_cron_count_silence')._trigger()
    env['sale.order'].search([
        ('partner_id.commercial_partner_id', 'in', people.commercial_partner_id.ids)])._credits_changed()


def uninstall_hook(env):
    """What is kept of people is again what their deals say."""
    authors = env['social.interest.author'].with_context(active_test=False)
    customers = authors.search([('relationship', '=', 'customer')])
    deals = customers._relationship_leads()
    for author in customers:
        author.relationship = author._leads_of_firm(deals)._interest_relationship()
    env['social.interest.credit'].search([('order_id', '!=', False)]).unlink()
    env['social.interest.credit.task'].search([('order_id', '!=', False)]).unlink()
    env.flush_all()
