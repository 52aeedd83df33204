# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import defaultdict

from odoo import api, models

#: part of the bus channel of a company, and name of its messages
LIVE = 'social_interest.cards'
#: ids that one message tells of; more are told as "many" (an import of years)
LIVE_LIMIT = 200


class SocialInterest(models.Model):
    """Open feeds learn what happens to cards: ids only, each reads what it may."""

    _inherit = 'social.interest'

    #: what a feed shows of a card and people change
    _live_fields = frozenset({
        'active', 'answer_kind', 'answered_date', 'author_id', 'company_id', 'deadline', 'lead_id', 'opened_date',
        'partner_id', 'priority', 'processed', 'product_id', 'proof_ids', 'proof_url', 'quality_score',
        'snoozed_until', 'source_id', 'state', 'tag_ids', 'team_id', 'text', 'title', 'user_id', 'verdict',
    })

    def _tell_live_of(self, vals):
        """Called before and after the change: the company that had the cards is told, and the one that has them now."""
        result = super()._tell_live_of(vals)
        if not self._live_fields.isdisjoint(vals):
            self._tell_live('changed')
        return result

    def _tell_live(self, kind):
        """Collect the cards of self for the message that is sent when all is saved."""
        result = super()._tell_live(kind)
        data = self.env.cr.precommit.data
        if LIVE not in data:
            data[LIVE] = defaultdict(lambda: defaultdict(dict))
            self.env.cr.precommit.add(self.env['social.interest'].sudo()._send_live)
        for card in self.sudo():
            data[LIVE][card.company_id][kind][card.id] = True
        return result

    @api.model
    def _send_live(self):
        for company, kinds in self.env.cr.precommit.data.pop(LIVE, {}).items():
            if company:
                self.env['bus.bus']._sendone((company, LIVE), LIVE, self._live_message(**kinds))

    @api.model
    def _live_message(self, new=(), changed=(), gone=()):
        """Return what is told of the ids: each once, or that there are many."""
        told = {
            'new': [card_id for card_id in new if card_id not in gone],
            'changed': [card_id for card_id in changed if card_id not in new and card_id not in gone],
            'gone': list(gone),
        }
        if sum(map(len, told.values())) <= LIVE_LIMIT:
            return told
        return {'many': True, 'new_from': min(told['new'], default=False)}

    @api.model
    @api.readonly
    def live_lost(self, card_ids):
        """Tell who has the cards that were on the user's screen and are hidden from him by now.

        :param card_ids: at most as many as a feed shows at once; more are not looked at
        :returns: list of dicts as the ``lost`` of :meth:`take`; of a deleted card the
            state is False. Nothing of cards of other companies, or that he may read.
        """
        self.browse().check_access('write')
        card_ids = [int(card_id) for card_id in card_ids[:LIVE_LIMIT]]
        readable = set(self.with_context(active_test=False).search([('id', 'in', card_ids)]).ids)
        hidden = self.browse(card_id for card_id in card_ids if card_id not in readable)
        entries = hidden._read_claims(self.env.cr)
        gone = {'user_id': False, 'user': '', 'since': False, 'state': False}
        companies = set(self.env.companies.ids)
        return [
            {name: value for name, value in entry.items() if name != 'company_id'}
            for card_id in hidden.ids
            for entry in [entries.get(card_id, {'id': card_id, **gone})]
            if entry.get('company_id', False) in companies or not entry['state']]
