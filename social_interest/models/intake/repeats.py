# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import api, fields, models

from ..card.social_interest import OPEN_STATES
from .copies import key_of

#: what people send by forms; within which time a second one of the same words is the first
SENT_ONCE = frozenset({'request', 'question', 'review'})
TWICE = timedelta(minutes=15)


class SocialInterest(models.Model):
    """Notifications of one action that come twice, and forged ones that come first.

    An action has one card. But only what is verified owns an action: whatever
    else claims it neither blocks the verified notice that follows, nor keeps
    its place.
    """

    _inherit = 'social.interest'

    claimed_ref = fields.Char(
        copy=False, readonly=True, index='btree_not_null',
        help="Id of the action that the message claims to tell of; nobody vouches for it.")

    place_key = fields.Char(
        copy=False, readonly=True, help="How the message calls the place, whichever source the card stands in.")

    @api.model
    def _stamp_fields(self):
        return super()._stamp_fields() | {'claimed_ref', 'vouched'}

    def _place_called(self):
        """Return how the notifications call the place of the action."""
        return self.place_key or self.source_id.key or ''

    @api.model
    def _ref_values(self, outcome, interest):
        """Return the values that name the action on its channel.

        A Message-ID names none: senders repeat and forge it, so two letters with
        one Message-ID are two letters. What a forger claims is none either.
        """
        ref = interest.external_ref or False
        if outcome.verdict == 'failed' or ref == outcome.message_id:
            ref = False
        owns = outcome.verdict == 'verified'
        return {
            'external_ref': owns and ref, 'claimed_ref': not owns and ref,
            'place_key': bool(ref) and interest.source_key or False}

    @api.model
    def _without_known(self, vals_list, sources):
        """Leave out what has a card already.

        :param sources: {source key: source} of the batch
        :returns: (values of new cards, [(earlier cards, values of the one that takes their place)])
        """
        place_of = {source.id: (company, code) for (company, code, _key, _domain), source in sources.items()}
        refs = {ref for vals in vals_list if (ref := vals['external_ref'] or vals['claimed_ref'])}
        known = self._known_by_ref(refs, place_of)
        # what is verified comes first: of one batch, too, the worse never silences the better
        kept, replaced, made = [], [], {}
        for vals in sorted(vals_list, key=lambda vals: not vals['external_ref']):
            ref = vals['external_ref'] or vals['claimed_ref']
            if ref:
                action = (*place_of[vals['source_id']], vals['place_key'] or '', ref)
                cards, new = known.get(action, self.browse()), made.setdefault(action, [])
                if any(card._owns_action() for card in cards) or any(other['external_ref'] for other in new):
                    continue
                if vals['external_ref']:
                    replaced.append((cards, vals))
                elif any(card._says_the_same(vals) for card in cards) or any(
                        self._told(other) == self._told(vals) for other in new):
                    continue
                new.append(vals)
            kept.append(vals)
        kept = self._sent_once(kept)
        order = {id(vals): index for index, vals in enumerate(vals_list)}
        kept.sort(key=lambda vals: order[id(vals)])
        claims = {id(vals): cards for cards, vals in replaced}
        copied = self._cards_of_copies(kept)
        replaced = [
            (cards, vals) for vals in kept
            if (cards := claims.get(id(vals), self.browse()) | copied.get(id(vals), self.browse()))]
        self._hand_on(replaced)
        return kept, replaced

    @api.model
    def _cards_of_copies(self, vals_list):
        """Return {id of values of a new card: cards that worse copies of the same message made}."""
        of_mail = {}
        for vals in vals_list:
            of_mail.setdefault(vals['mail_id'], []).append(vals)
        mails = self.env['social.interest.mail'].browse(of_mail).filtered(
            lambda mail: mail.is_copy and mail.content_hash)
        if not mails:
            return {}
        others = mails._other_copies().with_context(active_test=False).grouped(key_of)
        found = {}
        for mail in mails:
            cards = others.get(key_of(mail), mails.browse()).interest_ids
            for position, card in enumerate(cards.sorted('id')):
                # one message tells of its actions in one order
                vals = of_mail[mail.id][min(position, len(of_mail[mail.id]) - 1)]
                found[id(vals)] = found.get(id(vals), self.browse()) | card
        return found

    @api.model
    def _sent_once(self, vals_list):
        """Leave out what one person sent twice within minutes by a form, word for word: he pressed the button twice."""
        actions = self.env['social.interest.action'].browse({vals['action_id'] for vals in vals_list})
        codes = {action.id: action.code for action in actions}
        sent = [vals for vals in vals_list if vals.get('author_id')
                and self._may_be_sent_twice(vals, codes[vals['action_id']])]
        if not sent:
            return vals_list
        dates = [vals['date'] for vals in sent]
        told = [self._sent(card, card.date) for card in self.with_context(active_test=False).search([
            ('author_id', 'in', [vals['author_id'] for vals in sent]),
            ('action_id', 'in', [vals['action_id'] for vals in sent]),
            ('date', '>=', min(dates) - TWICE), ('date', '<=', max(dates) + TWICE)])]
        kept = []
        for vals in vals_list:
            if any(vals is other for other in sent):
                what = self._sent(vals, vals['date'])
                if any(what[:-1] == other[:-1] and abs(what[-1] - other[-1]) <= TWICE for other in told):
                    continue
                told.append(what)
            kept.append(vals)
        return kept

    @api.model
    def _may_be_sent_twice(self, vals, action):
        """Whether the values of a new card may be those of a form that was sent before: its action has no number."""
        return action in SENT_ONCE and not (vals['external_ref'] or vals['claimed_ref'])

    @api.model
    def _sent(self, values, date):
        """Return what makes two sendings of a form equal, and when it was sent; of a card, or of values."""
        is_card = isinstance(values, models.BaseModel)
        ids = [values[name].id if is_card else values.get(name) for name in ('source_id', 'author_id', 'action_id')]
        texts = [(values[name] if is_card else values.get(name)) or False
                 for name in ('text', 'title', 'phone', 'email', 'form_fields', 'product_url')]
        return (*ids, *texts, date)

    @api.model
    def _known_by_ref(self, refs, place_of):
        """Return {(company, channel code, key, ref): cards} that tell of actions or claim to, at places of one name."""
        if not refs:
            return {}
        companies = {company.id for company, _code in place_of.values()}
        cards = self.with_context(active_test=False).search([
            ('company_id', 'in', list(companies)),
            ('channel_id.code', 'in', [code for _company, code in place_of.values()]),
            '|', ('external_ref', 'in', list(refs)), ('claimed_ref', 'in', list(refs))])
        return cards.grouped(lambda card: (
            card.company_id, card.channel_id.code, card._place_called(), card.external_ref or card.claimed_ref))

    def _owns_action(self):
        return bool(self.external_ref) and self.verdict == 'verified'

    def _says_the_same(self, vals):
        told = (self.source_id.id, self.vouched or False, self.text or False, self.author_id.name)
        return told == self._told(vals)

    @api.model
    def _told(self, vals):
        author = self.env['social.interest.author'].sudo().browse(vals.get('author_id'))
        return (vals['source_id'], vals.get('vouched') or False, vals.get('text') or False, author.name)

    @api.model
    def _hand_on(self, replaced):
        """Have the card that takes the place of others own their action, and belong to whoever had them, if he may."""
        now = fields.Datetime.now()
        for cards, vals in replaced:
            cards.write({'external_ref': False, 'claimed_ref': False})
            still_open = cards.filtered(lambda card: card.state in OPEN_STATES)
            if still_open and vals.get('state') == 'processed':
                # an imported message of old times does not end what somebody waits for
                del vals['state']
            owner = still_open.user_id[:1]
            if owner and owner in owner._interest_workers(cards.company_id) and vals.get('state', 'new') == 'new':
                vals.update(user_id=owner.id, state='taken', taken_date=now)

    @api.model
    def _replace(self, replaced, vals_list, cards):
        """Close the cards in whose place better ones have come: they keep what they say, and lose the action.

        :param vals_list: the values that ``cards`` were made of, in their order
        """
        made = {id(vals): card for vals, card in zip(vals_list, cards)}
        for earlier, vals in replaced:
            new = made[id(vals)]
            earlier.filtered(lambda card: card.state in OPEN_STATES).write({'state': 'ignored'})
            note = self.env._(
                "The verified notification of this action came after all: see %s.", new._get_html_link()
            ) if vals['external_ref'] else self.env._(
                "The same message came by a better way: see %s.", new._get_html_link())
            earlier._message_log_batch(bodies={card.id: note for card in earlier})

    def _vouched_after_all(self, outcome):
        """A copy of the message is verified: so is what people have dealt with meanwhile."""
        values = {'verdict': outcome.verdict, 'vouched': outcome.vouched or False}
        self.write(values)
        self.mail_id.write(values)
        self._own_their_refs()

    def _own_their_refs(self):
        """The cards were verified after all: each owns the action that it claimed, unless another does."""
        for card in self.filtered('claimed_ref'):
            taken = self.with_context(active_test=False).search_count([
                ('source_id', '=', card.source_id.id), ('external_ref', '=', card.claimed_ref)], limit=1)
            card.write({'external_ref': not taken and card.claimed_ref, 'claimed_ref': False})
