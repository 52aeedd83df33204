# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.tools import SQL

from . import controllers
from . import models
from . import wizards

#: what people made of records that we brought, each before what it refers to
MADE = (
    'social.interest', 'social.interest.rule', 'social.interest.template', 'social.interest.cost',
    'social.interest.source', 'social.interest.author')


def uninstall_hook(env):
    """Leave nothing that reads a mailbox without us, and nothing that holds our records.

    Core's own fetching would take the messages for something else, mark them
    read, and answer their senders.
    """
    servers = env['fetchmail.server'].with_context(active_test=False).search([('collects_interests', '=', True)])
    crons = servers.interest_cron_id
    actions = crons.ir_actions_server_id
    servers.set_draft()
    servers.interest_cron_id = False
    crons.unlink()
    actions.unlink()
    # what strangers sent does not stay behind, where nothing guards its doors any more
    sent = env['ir.attachment'].search([('res_model', '=', 'social.interest.mail')])
    sent.unlink()
    sent._empty_store_soon()
    # media go before the channels that need them
    channels = env['social.interest.channel'].with_context(active_test=False)
    channels.search([('medium_id', '!=', False)]).medium_id = False
    # Odoo deletes what a module brought before it drops the tables, and would log each refusal
    env['ir.model.data'].search([('model', 'in', MADE)]).unlink()
    env.flush_all()
    for model in MADE:
        env.cr.execute(SQL("DELETE FROM %s", SQL.identifier(env[model]._table)))
    env.invalidate_all()
