# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

MODELS = [
    ('first', "First touch"),
    ('last', "Last touch"),
    ('even', "All alike"),
]
OUTCOMES = [
    ('open', "Open"),
    ('won', "Won"),
    ('lost', "Lost"),
]
#: the weights of one deal and model add up to this: whole numbers, so that nothing is lost in between
WHOLE = 1_000_000


def weights(count):
    """Return {model: weights of so many interests, in the order of time}; what does not divide goes to the first."""
    even, rest = divmod(WHOLE, count)
    return {
        'first': [WHOLE] + [0] * (count - 1),
        'last': [0] * (count - 1) + [WHOLE],
        'even': [even + rest] + [even] * (count - 1),
    }


class SocialInterestCredit(models.Model):
    """What part an interest has in a deal that came after it, by each of three ways of counting.

    Rows are written by the queue only (``social.interest.credit.task``): no click waits for them. What they say of
    the deal and of the interest is kept along, for reports of millions of rows.
    """

    _name = 'social.interest.credit'
    _description = 'Credit of an Interest'
    _inherit = ['social.interest.export.mixin']
    _order = 'deal_date desc, id desc'
    _rec_name = 'interest_id'
    _log_access = False

    lead_id = fields.Many2one('crm.lead', string="Deal", ondelete='cascade', index='btree_not_null')
    interest_id = fields.Many2one('social.interest', required=True, ondelete='cascade', index=True)
    model = fields.Selection(MODELS, string="Counted as", required=True)
    weight = fields.Integer("Millionths", required=True)
    share = fields.Float("Deals", help="The part of the deal: 1 is a whole one.")
    company_id = fields.Many2one('res.company', required=True, ondelete='cascade', index=True)
    # of the deal
    deal_date = fields.Datetime("Deal made on", required=True)
    outcome = fields.Selection(OUTCOMES, required=True)
    currency_id = fields.Many2one('res.currency', ondelete='restrict')
    revenue = fields.Monetary("Expected revenue", help="The part of what the deal is expected to bring, or brought.")
    won_revenue = fields.Monetary("Won", help="The same, of won deals only.")
    deal_user_id = fields.Many2one('res.users', string="Salesperson", ondelete='set null', index='btree_not_null')
    team_id = fields.Many2one('crm.team', string="Sales Team", ondelete='set null', index='btree_not_null')
    # of the interest
    interest_date = fields.Datetime("Interest on", required=True)
    channel_id = fields.Many2one('social.interest.channel', required=True, ondelete='cascade', index=True)
    source_id = fields.Many2one('social.interest.source', required=True, ondelete='cascade', index=True)
    action_id = fields.Many2one('social.interest.action', required=True, ondelete='cascade', index=True)
    days = fields.Integer("Days before the deal", aggregator='avg')

    # all that the dashboard reads of the deals of a period
    _period_index = models.Index(
        '(company_id, deal_date) INCLUDE (model, channel_id, team_id, share, won_revenue)')
    _lead_unique = models.UniqueIndex('(lead_id, interest_id, model) WHERE lead_id IS NOT NULL')

    @api.model
    def _deal_links(self):
        """Return the names of the fields in which a deal may stand; another addon adds its own."""
        return ['lead_id']

    # ------------------------------------------------------------------
    # Computed anew
    # ------------------------------------------------------------------

    @api.model
    def _credit(self, deals):
        """Bring the credits of deals of one model to what they are now; a deal whose credits are right is not written.
        """
        link = deals._credit_link
        there = self.search([(link, 'in', deals.ids)]).grouped(link)
        wanted = self._prepare_credits(deals)
        gone, made = self.browse(), []
        for deal in deals:
            rows = there.get(deal, self.browse())
            if rows._told() != self._keyed(wanted[deal]):
                gone |= rows
                made += wanted[deal]
        gone.unlink()
        self.create(made)

    @api.model
    def _prepare_credits(self, deals):
        """Return {deal: values of its credits}."""
        touches = deals._credit_touches()
        return {deal: self._prepare_deal_credits(deal, touches[deal]) for deal in deals}

    @api.model
    def _prepare_deal_credits(self, deal, cards):
        if not cards:
            return []
        of_deal = deal._prepare_credit_values()
        amount, currency = of_deal.pop('amount'), self.env['res.currency'].browse(of_deal['currency_id'])
        result = []
        for model, shares in weights(len(cards)).items():
            parts = [currency.round(amount * weight / WHOLE) for weight in shares]
            # what rounding leaves goes where the rest of the millionths goes
            parts[0 if model != 'last' else -1] += currency.round(amount - sum(parts))
            for card, weight, part in zip(cards, shares, parts, strict=True):
                if weight:
                    result.append({
                        **of_deal, **self._prepare_card_values(deal, card), deal._credit_link: deal.id,
                        'model': model, 'weight': weight, 'share': weight / WHOLE, 'revenue': currency.round(part),
                        'won_revenue': currency.round(part) if of_deal['outcome'] == 'won' else 0.0})
        return result

    @api.model
    def _prepare_card_values(self, deal, card):
        """Return what a credit says of its interest; another addon adds to it."""
        return {
            'interest_id': card.id,
            'company_id': card.company_id.id,
            'interest_date': card.date,
            'channel_id': card.channel_id.id,
            'source_id': card.source_id.id,
            'action_id': card.action_id.id,
            'days': max((deal._credit_moment() - card.date).days, 0),
        }

    def _told(self):
        """Return what the credits of self say, comparable with :meth:`_keyed`."""
        return self._keyed([
            {name: row[name].id if self._fields[name].relational else row[name] for name in self._kept_names()}
            for row in self])

    @api.model
    def _kept_names(self):
        return [
            name for name, field in self._fields.items()
            if field.store and field.type != 'one2many' and name not in ('id', 'share')]

    @api.model
    def _keyed(self, rows):
        names = self._kept_names()
        return {(row['interest_id'], row['model']): tuple(row.get(name) or False for name in names) for row in rows}

    # ------------------------------------------------------------------
    # How much is known
    # ------------------------------------------------------------------

    @api.model
    @api.readonly
    def first_touch_known(self):
        """Return how many of the deals that the user may see have a first touch.

        :returns: dict with ``known``, ``total``, ``percent``, ``waiting`` (tasks that are not worked off yet)
        """
        self.check_access('read')
        known = total = 0
        for link in self._deal_links():
            deals = self.env[self._fields[link].comodel_name].with_context(active_test=False)
            domain = deals._credit_domain()
            total += deals.search_count(domain)
            known += deals.search_count(domain & deals._credit_known_domain())
        return {
            'known': known,
            'total': total,
            'percent': round(100 * known / total) if total else 0,
            'waiting': self.env['social.interest.credit.task'].sudo().search_count([], limit=10_000),
        }
