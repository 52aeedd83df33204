# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging
import threading

from psycopg2.pool import PoolError

from odoo import api, models

_logger = logging.getLogger(__name__)

#: threads of this server that may wake the scheduler at once. Each does it over a second
#: connection while it holds its first one: many at once would use up all that there are
_waking = threading.BoundedSemaphore(4)


class IrCron(models.Model):
    """Waking the scheduler, however many ask for it at once."""

    _inherit = 'ir.cron'

    @api.model
    def _notifydb(self):
        with _waking:
            try:
                return super()._notifydb()
            except PoolError:
                # what was asked for is stored already, and whoever asked must not take it for lost
                _logger.info("The scheduler is not woken, for all connections are in use: it looks by itself soon.")
