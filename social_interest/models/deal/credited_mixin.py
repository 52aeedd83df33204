# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import defaultdict

from odoo import api, models
from odoo.fields import Domain


class SocialInterestCreditedMixin(models.AbstractModel):
    """Deals of which the interests before them get credits: leads and opportunities; another addon adds its own.

    A model that inherits this has ``partner_id``, says with ``_credit_link`` by which field of
    ``social.interest.credit`` and ``social.interest.credit.task`` it is meant (and adds that to both), has the inverse
    of the former as ``interest_credit_ids``, and fills :meth:`_prepare_credit_values`.
    """

    _name = 'social.interest.credited.mixin'
    _description = 'Deal That Gives Credits to Interests'

    _credit_link = None

    def _queue_credits(self):
        """Have the credits of the deals computed anew, when this transaction is over."""
        self.env['social.interest.credit.task']._queue(self._credit_link, self.ids)

    def _prepare_credit_values(self):
        """Return what the credits of one deal say of it.

        :returns: dict with ``deal_date``, ``outcome``, ``amount`` (float), ``currency_id``, ``company_id`` (or False),
            ``deal_user_id``, ``team_id``
        """
        raise NotImplementedError

    def _credit_moment(self):
        """Return when the deal began: what was said later had no part in it."""
        self.ensure_one()
        return self.create_date

    # ------------------------------------------------------------------
    # Which interests came before
    # ------------------------------------------------------------------

    def _credit_cards(self):
        """Hook: return {deal: cards that belong to it itself}, whoever said them."""
        return {}

    def _credit_touches(self):
        """Return {deal: cards of its people before it, in the order of time}."""
        cards = self.env['social.interest'].sudo().with_context(active_test=False)
        own = defaultdict(cards.browse, self._credit_cards())
        partners = {deal: deal.partner_id | own[deal].author_id.partner_id for deal in self}
        authors = self._credit_authors(self.env['res.partner'].union(*partners.values()))
        people = {
            deal: own[deal].author_id.union(*(authors[partner] for partner in partners[deal])) for deal in self}
        everybody = self.env['social.interest.author'].sudo().union(*people.values())
        said = cards.search_fetch(
            Domain('author_id', 'in', everybody.ids) | Domain('id', 'in', cards.union(*own.values()).ids),
            ['author_id', 'date', 'verdict', 'company_id', 'channel_id', 'source_id', 'action_id', 'create_date'],
            order='date, id')
        by_author = defaultdict(list)
        for card in said:
            by_author[card.author_id].append(card.id)
        place = {card_id: number for number, card_id in enumerate(said._ids)}
        return {
            deal: deal._credited_of(own[deal], cards.browse(sorted(
                {*own[deal].ids, *(card_id for author in people[deal] for card_id in by_author[author])},
                key=place.get)))
            for deal in self}

    @api.model
    def _credit_authors(self, partners):
        """Return {contact: authors who are he, or of a company: who are one of its people}."""
        firms = partners.filtered('is_company')
        authors = self.env['social.interest.author'].sudo().search([
            '|', ('partner_id', 'in', partners.ids), ('partner_id.commercial_partner_id', 'in', firms.ids)])
        result = defaultdict(authors.browse)
        for author in authors:
            for partner in author.partner_id | author.partner_id.commercial_partner_id:
                result[partner] |= author
        for partner in result.keys() - set(firms):
            # where a person has the deal only he himself counts
            result[partner] = result[partner].filtered(lambda author, one=partner: author.partner_id == one)
        return result

    def _credited_of(self, own, cards):
        """Return those of the cards that came before the deal of self, of its company, and are no forgeries.

        What the deal grew out of came before it, whatever the clock of its sender says.
        """
        moment, company = self._credit_moment(), self._credit_company(own, cards)
        return cards.filtered(lambda card: (
            card.verdict != 'failed' and card.company_id == company
            and (card.date <= moment or (card in own and card.create_date <= moment))))

    def _credit_company(self, own, cards):
        """Return the company whose interests count: the deal's; of one without that of its cards, if it is one."""
        company = self.company_id or own.company_id or cards.company_id
        return company if len(company) == 1 else company.browse()

    # ------------------------------------------------------------------
    # Which deals are concerned
    # ------------------------------------------------------------------

    @api.model
    def _credited_by(self, authors, partners, cards):
        """Return the deals whose credits may change where these people, or their cards, are others' than before.

        :param authors: with all profiles of whoever has one of them
        :param partners: their contacts, with the companies that they work for
        """
        return self.sudo().with_context(active_test=False).search([('partner_id', 'in', partners.ids)])

    def _after_credit(self):
        """Hook: the credits of the deals are as they should be."""

    # ------------------------------------------------------------------
    # How much is known
    # ------------------------------------------------------------------

    @api.model
    def _credit_domain(self):
        """Return the domain of the deals that are counted where it is told how many have a first touch."""
        return Domain.TRUE

    @api.model
    def _credit_known_domain(self):
        """Return the domain of the deals that have a credit."""
        return Domain('interest_credit_ids', 'any', [('model', '=', 'first')])
