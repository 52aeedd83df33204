# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

from ...tools.transactions import again

_logger = logging.getLogger(__name__)

#: tasks that one transaction works off, and deals that are computed at once
BATCH = 200


class SocialInterestCreditTask(models.Model):
    """What happened to people, cards and deals, as far as credits have not followed it yet.

    A row is put in by the transaction in which it happened, and waits for nobody: there is nothing unique in it.
    """

    _name = 'social.interest.credit.task'
    _description = 'Credits to Be Computed'
    _inherit = ['social.interest.export.mixin']
    _log_access = False
    _order = 'id'

    lead_id = fields.Many2one('crm.lead', ondelete='cascade', index='btree_not_null')
    author_id = fields.Many2one('social.interest.author', ondelete='cascade', index='btree_not_null')
    interest_id = fields.Many2one('social.interest', ondelete='cascade', index='btree_not_null')

    @api.model
    def _queue(self, name, ids):
        """Put in one task for each of the records that a field of a task may name."""
        if ids:
            self.sudo().create([{name: record_id} for record_id in ids])
            self._wake()

    @api.model
    def _wake(self):
        cron = self.env.ref('social_interest.ir_cron_credit', raise_if_not_found=False)
        if cron:
            cron.sudo()._trigger()

    @api.model
    def _queue_cards(self, cards):
        """Put in the cards that some deal may have to do with: most have none, and nobody is to wait for those."""
        if not cards:
            return
        self.env['social.interest'].flush_model(['author_id', 'lead_id'])
        self.env['social.interest.author'].flush_model(['partner_id'])
        put = self.env.execute_query(SQL(
            """
            INSERT INTO social_interest_credit_task (interest_id)
            SELECT card.id FROM social_interest AS card
              LEFT JOIN social_interest_author AS author ON author.id = card.author_id
             WHERE card.id = ANY(%s)
               AND (card.lead_id IS NOT NULL OR author.partner_id IS NOT NULL
                    OR EXISTS (SELECT FROM social_interest AS other
                                WHERE other.author_id = card.author_id AND other.lead_id IS NOT NULL)
                    OR EXISTS (SELECT FROM social_interest_credit AS credit WHERE credit.interest_id = card.id))
            RETURNING id
            """, cards.ids))
        if put:
            self._wake()

    # ------------------------------------------------------------------
    # Worked off
    # ------------------------------------------------------------------

    @api.model
    def _cron_credit(self):
        """Work off what waits, a batch at a time."""
        commit = self.env['ir.cron']._commit_progress
        commit(remaining=self.search_count([]))
        while True:
            found, done = again(self.env, self._work_off)
            if not found:
                _logger.info("Credits of interests wait: others work on their deals.")
                self._wake()
                break
            if not done or not commit(done):
                break
            self.env.invalidate_all()

    @api.model
    def _work_off(self):
        """Compute the credits that a batch of tasks is about; return how many tasks that were."""
        self.env.cr.execute(SQL(
            "SELECT id FROM social_interest_credit_task ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED", BATCH))
        tasks = self.browse(task_id for [task_id] in self.env.cr.fetchall())
        if not tasks:
            return 0
        Credit = self.env['social.interest.credit'].sudo().with_context(active_test=False)
        for deals in tasks._deals():
            for start in range(0, len(deals), BATCH):
                Credit._credit(deals[start:start + BATCH])
                # what is told of won and lost deals on open feeds
                deals[start:start + BATCH]._after_credit()
        count = len(tasks)
        tasks.unlink()
        return count

    def _deals(self):
        """Return a list of records: the deals whose credits the tasks are about, those of one model together."""
        tasks = self.sudo().with_context(active_test=False)
        cards, authors, partners = tasks._concerned()
        Credit = tasks.env['social.interest.credit']
        result = []
        for link in Credit._deal_links():
            Deal = tasks.env[Credit._fields[link].comodel_name]
            credited = Credit.search(
                Domain('interest_id.author_id', 'in', authors.ids) | Domain('interest_id', 'in', cards.ids))[link]
            deals = (tasks[link] | credited | Deal._credited_by(authors, partners, cards)).exists()
            if deals:
                result.append(deals)
        return result

    def _concerned(self):
        """Return the cards, authors and contacts that the tasks are about, with whoever is one person with them."""
        cards, authors = self.interest_id, self.author_id | self.interest_id.author_id
        partners = authors.partner_id
        authors |= self.env['social.interest.author'].search([('partner_id', 'in', partners.ids)])
        # where the company itself has the deal, its people count
        return cards, authors, partners | partners.commercial_partner_id
