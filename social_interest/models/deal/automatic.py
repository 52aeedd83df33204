# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging

from odoo import SUPERUSER_ID, api, fields, models
from odoo.fields import Domain

from ...tools.transactions import again, told_with_way
from ..card.social_interest import OPEN_STATES
from ..intake.making import POISON

_logger = logging.getLogger(__name__)


class SocialInterest(models.Model):
    """Cards of some sources become deals by themselves, a moment after they came in."""

    _inherit = 'social.interest'

    deal_wanted = fields.Boolean("Deal to be made", readonly=True, copy=False)

    _deal_wanted_index = models.Index("(id) WHERE deal_wanted")

    def _after_intake(self):
        """Let the background make the deals: that is too slow for the intake."""
        result = super()._after_intake()
        wanted = self.filtered(lambda card: not card.mail_id.history and card._makes_deal_itself())
        if wanted:
            wanted.sudo().write({'deal_wanted': True})
            self.env.ref('social_interest.ir_cron_make_deals').sudo()._trigger()
        return result

    def _makes_deal_itself(self):
        """Whether the card of self is to become a deal without anybody saying so."""
        return (
            self._is_deal_set() and self.needs_answer and self.state in OPEN_STATES and self._is_deal_proposed()
            and (self.verdict == 'verified' or self.source_id.sudo().deals_unverified))

    def _is_deal_set(self):
        """Hook: whether somebody has set that cards such as the one of self become deals."""
        return self.source_id.sudo().makes_deals

    @api.model
    def _cron_make_deals(self):
        """Make the deals that wait, each in a transaction of its own."""
        waiting = Domain('deal_wanted', '=', True)
        commit = self.env['ir.cron']._commit_progress
        commit(remaining=self.search_count(waiting))
        last = 0
        while card := self.search(waiting & Domain('id', '>', last), limit=1, order='id'):
            last = card.id
            card._try_to_make_deal()
            if not commit(1):
                break

    def _try_to_make_deal(self):
        """Make the deal of the card of self; what is wrong with one costs that one."""
        card = self.with_company(self.company_id).with_context(lang=self.company_id.partner_id.lang)
        try:
            again(self.env, card._make_deal_itself)
        except POISON as error:
            _logger.error("No deal is made of interest %s: %s", self.id, told_with_way(error))
            self.deal_wanted = False

    def _make_deal_itself(self):
        card = self._lock_idle()
        if not card:
            # somebody works on it at this moment; the next run looks again
            return
        card.deal_wanted = False
        if not card._makes_deal_itself():
            return
        there = card._fresh_deals(card._all_open_deals())[:1]
        lead = card._link_deal(there)
        if there:
            lead._message_log(body=self.env._(
                "An interest was added: %(action)s, %(place)s.", action=card.action_id.name,
                place=card.source_id.display_name))
        card._message_log(body=card._deal_line(lead, there))

    def _deal_line(self, lead, there):
        """Return the line of the chatter that says why the card of self has a deal.

        :param there: the deal, where it was there already
        """
        if there:
            return self.env._("Added to the open deal “%s”, as the source is set.", lead.name)
        return self.env._("Deal “%s”: made at once, as the source is set.", lead.name)

    def _distribute_after(self, before):
        """A deal that nobody made is his who gets its card, as long as nobody else has it."""
        result = super()._distribute_after(before)
        for card in self.filtered(lambda card: card.lead_id and card.user_id != before[card].user):
            lead = card.lead_id.sudo()
            if lead.create_uid.id == SUPERUSER_ID and lead.won_status == 'pending' and (
                    lead.user_id == before[card].user):
                lead.user_id = card.user_id
        return result
