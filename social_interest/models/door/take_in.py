# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging
from dataclasses import replace
from datetime import timezone
from typing import NamedTuple

from odoo import api, fields, models

from ...parsers import Ignored, Parsed, links
from ...parsers.text import clean, line
from ...tools.inside import Ours, ours
from ...tools.transactions import discreet, told_with_way
from ..intake.making import CONFLICTS
from ..intake.repeats import SENT_ONCE
from .origin import INSIDE, Telling

_logger = logging.getLogger(__name__)
#: further fields of a form that a card keeps
MAX_FIELDS = 50
#: what the context calls what the door was told
GIVEN = 'interest_given'


class Given(NamedTuple):
    """What the steps of the intake need to know besides the interest.

    :param source_id: the place, if it was said
    :param origin: the record that tells it
    """

    source_id: int
    origin: models.Model


class SocialInterest(models.Model):
    """The door for what happens inside of Odoo: cards as messages make them, by the same steps.

    What a visitor typed is his word: it is shown, and links nobody to anybody.
    """

    _inherit = 'social.interest'

    @api.model
    def _take_in(self, company, source, interest, origin):
        """Make the card of what somebody did inside of Odoo.

        A fault of ours is logged and undone: the transaction of the caller, which may be a visitor's, goes on.

        :param company: whose card it is
        :param source: its place; empty: the one that ``interest`` names, made where there is none yet
        :param interest: a :class:`parsers.Interest`, whose ``external_ref`` is left to the door
        :param origin: the record that tells it, which makes one card, once and for all
        :returns: the card, new or known; none where there must be none any more
        """
        telling = Telling(company, interest, source=source)
        done, cards = self._guarded(lambda: self._through_door(telling, origin))
        return cards if done else self.browse()

    @api.model
    def _guarded(self, function, wake=True):
        """Return (True, what a function returns); or, where nothing is changed, (False, None): it failed, or
        (None, None): it met other workers.

        :param bool wake: have the scheduled action do what is left at once
        """
        done = False
        try:
            with discreet(CONFLICTS), self.env.cr.savepoint():
                return True, function()
        except CONFLICTS:
            done = None
            _logger.info("An interest met other workers; it is taken in later.")
        except Exception as error:  # noqa: BLE001 (whatever it is, it is not the visitor's fault)
            _logger.error("An interest could not be taken in: %s", told_with_way(error))
        if wake:
            self._guarded(self._wake_catching_up, wake=False)
        return done, None

    @api.model
    def _through_door(self, telling, origin):
        """Make the card of what a record tells, and answer cards by what we did ourselves; return them.

        :param Telling telling: what it tells
        """
        origin.ensure_one()
        Mail = self.env['social.interest.mail']
        given = telling.source or self.env['social.interest.source']
        interest, own = (
            part and self._told_inside(given, part, origin) for part in (telling.interest, telling.own))
        outcome = self._outcome_inside(interest, own)
        row = Mail._new_inside(telling.company, origin)
        if row:
            said = Given(given.id, Mail._told_by(origin))
            row.with_context(**{GIVEN: Ours(said)})._make_cards({row: outcome})
        elif row := Mail._inside_row(origin):
            self._told_anew(row, interest, own, outcome)
        return row.interest_ids.with_env(self.env) if interest else self._answered_by(row)

    @api.model
    def _told_anew(self, row, interest, own, outcome):
        """A record that the ledger knows says more by now, or other words; it makes no second card."""
        if interest:
            row.interest_ids._keep_told(interest)
        if own:
            self._answered_by(row)._keep_answer_text(own.text)
            row._take_in_own_replies({row: outcome})

    def _keep_told(self, interest):
        """Write on the cards what their record says by now; what our own people typed stays."""
        told = {'text': interest.text, 'title': interest.title, 'rating': interest.rating}
        for card in self.filtered(lambda card: not card.emptied_date):
            values = {name: value for name, value in told.items() if value and value != card[name]}
            if 'text' in values:
                values['lang'] = self._lang_of(interest.text)
            reached = {name: getattr(interest, name) for name in ('email', 'phone') if not card[name]}
            if found := {name: value for name, value in reached.items() if value}:
                values |= {**found, 'answer_kind': interest.answer}
            if values:
                card.with_context(tracking_disable=True).write(values)

    @api.model
    def _outcome_inside(self, interest, own):
        first = interest or own
        values = {
            'verdict': 'verified', 'vouched': INSIDE, 'own': (own,) if own else (),
            'sender': first.email or first.author_name, 'subject': first.title}
        return Parsed(interests=(interest,), **values) if interest else Ignored(**values)

    @api.model
    def _answered_by(self, row):
        return self.search([('answer_mail_id', '=', row.id)]) if row else self.browse()

    @api.model
    def _told_inside(self, source, interest, origin):
        """Return an interest as a parser would have told it: safe texts, the place and the id of the action."""
        date = interest.date or fields.Datetime.now()
        return replace(
            interest,
            channel=source.channel_id.code or interest.channel,
            source_key=source.key or interest.source_key,
            external_ref=f'{origin._name},{origin.id}',
            date=date if date.tzinfo else date.replace(tzinfo=timezone.utc),
            author_name=line(interest.author_name), title=line(interest.title), source_name=line(interest.source_name),
            url=links.tidied(interest.url), product_url=links.tidied(interest.product_url),
            email=line(interest.email), phone=line(interest.phone), text=clean(interest.text),
            fields=tuple((line(label), clean(value)) for label, value in interest.fields[:MAX_FIELDS]))

    # ------------------------------------------------------------------
    # Where the steps of the intake ask the record
    # ------------------------------------------------------------------

    @api.model
    def _known_sources(self, found, channels):
        """The place that the door was told is not looked for."""
        wanted, known = super()._known_sources(found, channels)
        given = ours(self.env, GIVEN)
        if given and given.source_id:
            source = self.env['social.interest.source'].sudo().browse(given.source_id)
            known.update(dict.fromkeys(wanted, source))
        return wanted, known

    @api.model
    def _prepare_source_values(self, mail, interest, channel):
        values = super()._prepare_source_values(mail, interest, channel)
        given = ours(self.env, GIVEN)
        return {**values, **given.origin._interest_source_values()} if given else values

    @api.model
    def _prepare_interest_values(self, mail, outcome, interest):
        values = super()._prepare_interest_values(mail, outcome, interest)
        given = ours(self.env, GIVEN)
        return {**values, **given.origin._interest_card_values(interest)} if given else values

    @api.model
    def _intake_products(self, found, sources):
        """What a record says it is about, it is about."""
        products = super()._intake_products(found, sources)
        given = ours(self.env, GIVEN)
        product = given and given.origin._interest_product()
        for mail, _outcome, interest in found if product else ():
            if product.company_id <= mail.company_id:
                products[mail.company_id, interest] = {'product_id': product.id, 'product_suggestion_id': False}
        return products

    @api.model
    def _intake_authors(self, found, channels, sources):
        """A new person who was logged in is known by that; of others it is not even asked who they are."""
        known, new = super()._intake_authors(found, channels, sources)
        given = ours(self.env, GIVEN)
        partner = given and given.origin._interest_partner()
        for author in new if partner else ():
            if partner.company_id <= author.company_id:
                author.partner_id = partner
        return known, new

    @api.model
    def _may_be_sent_twice(self, vals, action):
        """A form that is sent twice makes two records: what came of the second does not know of the first."""
        return super()._may_be_sent_twice(vals, action) or (
            vals.get('vouched') == INSIDE and (action in SENT_ONCE or action == 'comment'))
