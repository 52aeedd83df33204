# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import controllers
from . import models
from . import wizards


def uninstall_hook(env):
    """Leave nothing that reads a mailbox without us.

    Core's own fetching would take the messages for something else, mark them
    read, and answer their senders.
    """
    servers = env['fetchmail.server'].with_context(active_test=False).search([('collects_interests', '=', True)])
    crons = servers.interest_cron_id
    servers.set_draft()
    servers.interest_cron_id = False
    crons.unlink()
    # media go before the channels that need them
    channels = env['social.interest.channel'].with_context(active_test=False)
    channels.search([('medium_id', '!=', False)]).medium_id = False
