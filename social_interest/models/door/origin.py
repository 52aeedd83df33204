# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from typing import NamedTuple

from odoo import SUPERUSER_ID, api, models
from odoo.fields import Domain
from odoo.tools import SQL

from ...parsers import Interest

#: how the ledger marks what no mailbox brought: a UIDVALIDITY is a number
INSIDE = 'inside'


class Telling(NamedTuple):
    """What a record tells of a person, and of our answer to one.

    :param company: whose card it is
    :param interest: what was done, without ``external_ref``: that is the record itself; None: only our answer is told
    :param own: what we did ourselves: it answers the open cards of its thread, that of ``interest`` included
    :param source: the place; None: the one that is named, made where there is none yet
    """

    company: models.Model
    interest: Interest | None = None
    own: Interest | None = None
    source: models.Model | None = None


class SocialInterestOriginMixin(models.AbstractModel):
    """A record of Odoo itself that tells of an interest: a lead of a website's form, a comment, a talk.

    Another addon has its model inherit from here, says by :meth:`_interest_telling` what a record tells, calls
    :meth:`_take_in_interests` or :meth:`_take_in_soon` where one comes about, and names the model in
    ``social.interest._doors()``.
    """

    _name = 'social.interest.origin.mixin'
    _description = 'What Tells of an Interest'

    #: name of the field that says when what the record tells came about
    _interest_moment = 'create_date'

    def _take_in_interests(self):
        """Make the cards of what the records tell; a fault of ours costs nobody who wrote more than a later card.

        :returns: the new cards, or those that were answered
        """
        cards = self.env['social.interest'].sudo()
        for origin in self:
            # as the scheduled actions do: what a visitor's request says of language and company is his
            inside = origin.with_env(self.env(user=SUPERUSER_ID, context={}))
            done, made = cards._guarded(inside._take_in_interest)
            if done:
                cards |= made.with_env(cards.env)
        return cards

    def _take_in_soon(self):
        """Have the cards made by the scheduled action as soon as this is committed: nobody waits for them.

        For what a visitor waits for; a card takes half as long as a lead.
        """
        cards = self.env['social.interest'].sudo()
        cards._guarded(cards._wake_catching_up, wake=False)

    def _take_in_interest(self):
        """Make the card of the one record of self, whatever goes wrong."""
        cards = self.env['social.interest']
        if telling := self._interest_telling():
            return cards._through_door(telling, self)
        return cards

    # ------------------------------------------------------------------
    # What a model says
    # ------------------------------------------------------------------

    def _interest_telling(self):
        """Hook: return what the one record of self tells, a :class:`Telling`, or None where that is no interest."""
        return None

    def _interest_card_values(self, interest):
        """Hook: return further values of the card."""
        return {}

    def _interest_source_values(self):
        """Hook: return further values of the place, where it is made."""
        return {}

    def _interest_product(self):
        """Hook: return the product that the record is about, if it says so."""
        return self.env['product.template']

    def _interest_partner(self):
        """Hook: return the contact who has proven that it was him: by a login, never by what was typed."""
        return self.env['res.partner']

    def _interest_path(self):
        """Hook: return the path, on this server, of the place where one answers."""
        return ''

    # ------------------------------------------------------------------
    # What was missed
    # ------------------------------------------------------------------

    @api.model
    def _interest_missed_domain(self):
        """Hook: return the domain of the records that tell of interests."""
        return Domain.FALSE

    @api.model
    def _interest_missed(self, since, limit):
        """Return the records of a time that tell of interests, and that the ledger does not know or could not take."""
        Mail = self.env['social.interest.mail']
        Mail.flush_model(['folder', 'uid', 'uidvalidity', 'state', 'attempts', 'write_date'])
        query = self._search(
            self._interest_missed_domain() & Domain(self._interest_moment, '>=', since), order='id', limit=limit)
        query.add_where(SQL(
            "NOT EXISTS (%s)", Mail._settled_inside(
                self._name, SQL("%s::text", SQL.identifier(self._table, 'id')))))
        return self.browse(query)
