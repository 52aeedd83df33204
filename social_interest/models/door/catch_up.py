# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import api, fields, models
from odoo.tools import SQL

#: days back to which is looked for what was missed; records that one run looks at
DAYS = 30
BATCH = 500


class SocialInterest(models.Model):
    """What a fault of ours kept from becoming a card becomes one later, by the scheduled action."""

    _inherit = 'social.interest'

    @api.model
    def _doors(self):
        """Hook: return {model whose records tell of interests: addon that joins it}."""
        return {}

    @api.model
    def _wake_catching_up(self):
        cron = self.env.ref('social_interest.ir_cron_catch_up', raise_if_not_found=False)
        if cron:
            cron.sudo()._trigger()

    @api.model
    def _catch_up(self):
        """Return the records that tell of interests and have made no card, of all doors, the oldest first."""
        return [
            origin for model, addon in self._doors().items() if model in self.env
            for origin in self.env[model].sudo()._interest_missed(self._door_open_since(addon), BATCH)]

    @api.model
    def _door_open_since(self, addon):
        """Return since when records make cards: never from before the addon was there."""
        [[installed]] = self.env.execute_query(SQL(
            "SELECT min(create_date) FROM ir_model_data WHERE module = %s", addon))
        since = fields.Datetime.now() - timedelta(days=DAYS)
        return max(since, installed) if installed else since

    @api.model
    def _cron_catch_up(self):
        """Make the cards that are missing, each in a transaction of its own."""
        commit, Mail = self.env['ir.cron']._commit_progress, self.env['social.interest.mail']
        missed = self._catch_up()
        commit(remaining=len(missed))
        for origin in missed:
            done, _cards = self._guarded(origin._take_in_interest, wake=False)
            if done:
                Mail._note_silence(origin)
            elif done is None:
                # a new transaction sees what they did
                self._wake_catching_up()
            else:
                Mail._note_inside_failure(origin)
            if not commit(1):
                break
